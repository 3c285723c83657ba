/** Thirty graded agentic runs on an instant simulated model, beside thirty trivial cases of a rival. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Measured, measure, median } from "./measured-process.ts";
import { installPromptfoo, promptfooEval } from "./promptfoo.ts";

const ROUNDS = 3;
const INSTANT = {
  format_version: 1,
  name: "instant",
  about: "Simulated: plays every oracle at once.",
  seed: "bench",
  tasks: { "*": { oracle: 1 } },
};

export interface CampaignBench {
  readonly pawl: Measured;
  /** Undefined where the rival could not be had; `skipped` says why. */
  readonly promptfoo: Measured | undefined;
  readonly skipped: string | undefined;
}

/** Ten runs of each of three tasks, inline, from the command line's start to its end; the median of three rounds. */
export async function benchCampaign(): Promise<CampaignBench> {
  const folder = mkdtempSync(join(tmpdir(), "pawl-bench-"));
  writeFileSync(join(folder, "instant.json"), JSON.stringify(INSTANT));
  const args = (round: number): string[] => [
    resolve("dist/cli.js"),
    "run",
    "--model",
    "simulated/instant.json",
    "--tasks",
    "task_03,task_07,task_09",
    "--runs",
    "10",
    "--out",
    `out-${round}`,
  ];
  const pawl = await rounds((round) => measure(args(round), process.env, folder));
  if (pawl.exitCode !== 0) throw new Error(pawl.stderr);
  const rival = installPromptfoo();
  if ("skipped" in rival) return { pawl, promptfoo: undefined, skipped: rival.skipped };
  const promptfoo = await rounds(() => promptfooEval(rival.entry, 30));
  if (promptfoo.exitCode !== 0)
    return {
      pawl,
      promptfoo: undefined,
      skipped: `promptfoo ended with ${promptfoo.exitCode}: ${promptfoo.stderr.slice(0, 200)}`,
    };
  return { pawl, promptfoo, skipped: undefined };
}

async function rounds(once: (round: number) => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await once(round));
  const middle = median(all.map(({ wallMs }) => wallMs));
  return all.find(({ wallMs }) => wallMs === middle) ?? (all[0] as Measured);
}
