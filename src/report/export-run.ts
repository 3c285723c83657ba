import { taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Trajectory } from "../record/trajectory.ts";

/** One run as the exports are given it; `trajectory` is null where it did not travel with the pack. */
export interface ExportedRun {
  readonly record: RunRecord;
  readonly trajectory: Trajectory | null;
}

/** One file of an export, its path relative to the output folder. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * What other formats call an epoch: a run's number among its arm's runs of its task, in the pack's order. A pack may
 * hold a first look's run 1 and a side-by-side run 1 of the same task; nobody else's format can.
 */
export function numberRuns(runs: readonly ExportedRun[]): (ExportedRun & { readonly number: number })[] {
  const counts = new Map<string, number>();
  return runs.map((run) => {
    const key = `${run.record.arm} ${taskKey(run.record.task_id, run.record.variant)}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { ...run, number };
  });
}

/** Milliseconds of the model's time before each turn: the nearest thing to a clock that a trajectory has. */
export function turnStarts({ turns }: Trajectory): number[] {
  let at = 0;
  return turns.map(({ latency_ms }) => {
    const start = at;
    at += latency_ms;
    return start;
  });
}

/** ISO 8601 of an epoch time in milliseconds, with the offset spelt out. */
export function isoTime(at: number): string {
  return new Date(at).toISOString().replace("Z", "+00:00");
}
