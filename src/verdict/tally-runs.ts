import type { FailureMode, Flag } from "../record/outcome.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Passes } from "../stats/passes.ts";
import { wilson } from "../stats/wilson.ts";
import type { FailureCount, Tally, TaskSide } from "./comparison.ts";

/** Counts runs: errored ones beside the others, never among them. */
export function tallyRuns(runs: readonly RunRecord[]): Tally {
  const errored = runs.filter((run) => run.outcome === "errored").length;
  const passed = runs.filter((run) => run.outcome === "passed").length;
  const counting = runs.length - errored;
  return { ...tallyPasses({ passed, runs: counting }), errored };
}

/** The tally of runs that all count. */
export function tallyPasses({ passed, runs }: Passes): Tally {
  return { passed, runs, errored: 0, interval: runs === 0 ? null : wilson({ passed, runs }) };
}

/** The tally with more runs that count. */
export function addPasses(tally: Tally, more: Passes): Tally {
  const { passed, runs } = tally;
  return { ...tallyPasses({ passed: passed + more.passed, runs: runs + more.runs }), errored: tally.errored };
}

/** One side of one task from its runs. */
export function taskSide(runs: readonly RunRecord[]): TaskSide {
  return { tally: tallyRuns(runs), failures: countFailures(runs), flags: countFlags(runs) };
}

function countFailures(runs: readonly RunRecord[]): FailureCount[] {
  const counts = new Map<string, { mode: FailureMode; detail: string | null; count: number }>();
  for (const { failure_mode: mode, failure_detail: detail } of runs) {
    if (mode === null) continue;
    const key = `${mode}/${detail ?? ""}`;
    counts.set(key, { mode, detail, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1))
    .map(([, failure]) => failure);
}

function countFlags(runs: readonly RunRecord[]): { [flag in Flag]?: number } {
  const counts: { [flag in Flag]?: number } = {};
  for (const flag of runs.flatMap((run) => run.flags)) counts[flag] = (counts[flag] ?? 0) + 1;
  return counts;
}
