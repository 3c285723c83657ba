import { taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { sha256 } from "../std/hash.ts";

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

/** Characters of one file's name that every file system takes, with room for endings. */
const NAME_MAX = 120;

/** A name made safe for a file: plain characters, bounded; what had to be changed keeps apart by a piece of its hash. */
export function fileName(text: string): string {
  const plain = text.replace(/[^\w.@-]+/g, "_").replace(/^\.+/, "_");
  if (plain === text && plain.length <= NAME_MAX && plain !== "") return plain;
  return `${plain.slice(0, NAME_MAX)}_${sha256(text.toWellFormed()).slice(0, 8)}`;
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
