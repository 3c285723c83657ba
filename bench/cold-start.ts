/** What the most common pull request costs: nothing relevant changed, so the Action starts, looks, and says so. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { measure, median } from "./measured-process.ts";

const ROUNDS = 7;

/** CPU milliseconds of `dist/index.js` on such a pull request, and of `node -e 0`, by the median of seven rounds. */
export async function benchColdStart(): Promise<{
  readonly actionCpuMs: number;
  readonly bareCpuMs: number;
}> {
  const folder = mkdtempSync(join(tmpdir(), "pawl-bench-"));
  const pawl = await measure(
    [resolve("dist/cli.js"), "run", "--model", "simulated/steady", "--out", "main"],
    process.env,
    folder,
  );
  if (pawl.exitCode !== 0) throw new Error(pawl.stderr);
  const event = join(folder, "event.json");
  const repo = { id: 1 };
  const sha = "0".repeat(40);
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 1, head: { sha, repo }, base: { sha, repo } } }),
  );
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  const env = {
    PATH: process.env["PATH"],
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    INPUT_MODEL: "simulated/steady",
    INPUT_BASELINE: "main",
    INPUT_COMMENT: "false",
  };
  const [action, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push((await measure(["-e", "0"], env, folder)).cpuMs);
    const ran = await measure([resolve("dist/index.js")], env, folder);
    if (ran.exitCode !== 0) throw new Error(`the Action ended with ${ran.exitCode}: ${ran.stderr}`);
    action.push(ran.cpuMs);
  }
  return { actionCpuMs: median(action), bareCpuMs: median(bare) };
}
