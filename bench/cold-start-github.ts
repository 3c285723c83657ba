/** The same pull request where GitHub is asked: the base commit's files, its baseline, the comment and the check run. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FIRST, openBench } from "../test/story/bench.ts";
import { measure, median } from "./measured-process.ts";

const ROUNDS = 7;
const PRELOAD = pathToFileURL(join(import.meta.dirname, "report-cpu.mjs"));

export interface ColdStartOnGithub {
  /** CPU milliseconds of `dist/index.js`, the median of seven workflow runs. */
  readonly actionCpuMs: number;
  readonly bareCpuMs: number;
  /** The most that any of these runs asked of the API, the post step included. */
  readonly requests: number;
}

/** Measures `dist/` against an emulated GitHub, Azure's storage and the proxy that counts requests. */
export async function benchColdStartOnGithub(): Promise<ColdStartOnGithub> {
  await using bench = await openBench("dist");
  const { repository, gate, push } = bench;
  const before = await repository.pushToMain(FIRST);
  await push(before.commit, await repository.pushToMain({ "README.md": "# Agents\n" }));
  const [action, bare, requests]: [number[], number[], number[]] = [[], [], []];
  const folder = mkdtempSync(join(tmpdir(), "pawl-bench-"));
  for (let round = 0; round < ROUNDS; round++) {
    bare.push((await measure(["-e", "0"], process.env, folder)).cpuMs);
    const report = join(folder, `round-${round}`);
    const proposed = await repository.propose({ "README.md": `# Our agents, ${round}\n` });
    const env = { NODE_OPTIONS: `--import ${PRELOAD}`, BENCH_REPORT: report };
    const end = await gate(proposed, { env });
    if (end.verdict !== "identical") throw new Error(`the Action ended with ${end.code}: ${end.log}`);
    // The first line is the Action's own, the second its post step's.
    action.push(JSON.parse(readFileSync(report, "utf8").split("\n")[0] ?? "").cpuMs);
    requests.push(end.requests.length);
  }
  return { actionCpuMs: median(action), bareCpuMs: median(bare), requests: Math.max(...requests) };
}
