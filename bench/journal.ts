/** What keeping every run costs: the journal per run, and a campaign of ten thousand runs, made and resumed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openJournal } from "../src/adapters/local/journal.ts";
import { sha256 } from "../src/std/hash.ts";
import { measure } from "./measured-process.ts";
import type { Figure } from "./model-overhead.ts";

/** Small enough to finish in minutes: a run of the tiny campaign takes about 10 ms of processor time. */
const RUNS = Number(process.env["PAWL_BENCH_RUNS"] ?? "10000");
const RECORDS = 500;
const RECORD_BYTES = 2_000;
const TRAJECTORY_BYTES = 30_000;

/** The journal's milliseconds per run, then seconds and peak memory of the whole campaign and of resuming it finished. */
export async function benchJournal(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pawl-bench-"));
  try {
    const perRun = await journalMsPerRun(join(folder, "records"));
    const args = [resolve("bench/many-runs.ts"), join(folder, "many"), String(RUNS)];
    const made = await measure(args, process.env, process.cwd());
    const resumed = await measure(args, process.env, process.cwd());
    for (const { exitCode, stderr } of [made, resumed]) if (exitCode !== 0) throw new Error(stderr);
    return [
      { name: "journal: one run's record and trajectory, both synced", value: perRun, unit: "ms" },
      { name: `${RUNS} small runs, wall`, value: made.wallMs / 1000, unit: "s" },
      { name: "  peak memory (aim: under 512)", value: made.peakMb, unit: "MB" },
      { name: `${RUNS} recorded runs resumed and sealed, wall`, value: resumed.wallMs / 1000, unit: "s" },
      { name: "  peak memory (aim: under 512)", value: resumed.peakMb, unit: "MB" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function journalMsPerRun(folder: string): Promise<number> {
  const never = new AbortController().signal;
  await using journal = await openJournal(folder);
  const started = performance.now();
  for (let run = 0; run < RECORDS; run++) {
    const trajectory = JSON.stringify({ run, text: "x".repeat(TRAJECTORY_BYTES) });
    await journal.storeTrajectory(sha256(trajectory), trajectory, never);
    await journal.append("run", { run, text: "x".repeat(RECORD_BYTES) }, never);
  }
  return (performance.now() - started) / RECORDS;
}
