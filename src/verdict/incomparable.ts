import type { DataPack } from "../record/data-pack.ts";
import type { PlannedTask } from "../record/planned-task.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Incomparable, NotCompared } from "./comparison.ts";
import { firstLookOf, plannedKey, poolTally, sameTask } from "./pool-history.ts";
import { tallyRuns } from "./tally-runs.ts";

/**
 * The tasks that one side cannot be held against the other on, each with the first reason that applies. Without any
 * baseline only the candidate's own gaps are named: that nothing can be compared is said once, not per task.
 */
export function findIncomparable(
  candidate: DataPack,
  baseline: DataPack | undefined,
  history: readonly DataPack[],
): NotCompared[] {
  return listIncomparable(candidate, baseline?.campaign.suite.tasks ?? [], (task) =>
    baseline === undefined ? undefined : missingBefore(task, baseline, history),
  );
}

/** The same for any kind of other side: the tasks it had, and what it lacks of one of the candidate's. */
export function listIncomparable(
  candidate: DataPack,
  others: readonly PlannedTask[],
  lacking: (task: PlannedTask) => Incomparable | undefined,
): NotCompared[] {
  const planned = candidate.campaign.suite.tasks;
  const own = planned.flatMap((task): NotCompared[] => {
    const key = plannedKey(task);
    const why = missingRuns(firstLookOf(candidate, key)) ?? lacking(task);
    return why === undefined ? [] : [{ key, scored: task.scored, why }];
  });
  const ownKeys = new Set(planned.map(plannedKey));
  const dropped = others
    .filter((task) => !ownKeys.has(plannedKey(task)))
    .map((task): NotCompared => ({ key: plannedKey(task), scored: task.scored, why: "only_baseline" }));
  return [...own, ...dropped];
}

function missingBefore(
  task: PlannedTask,
  baseline: DataPack,
  history: readonly DataPack[],
): Incomparable | undefined {
  if (sameTask(baseline, task)) {
    const pooled = poolTally(task, baseline, history);
    return pooled.runs > 0 ? undefined : pooled.errored > 0 ? "baseline_errored" : "baseline_not_run";
  }
  const known = baseline.campaign.suite.tasks.some((other) => plannedKey(other) === plannedKey(task));
  return known ? "task_changed" : "only_candidate";
}

function missingRuns(runs: readonly RunRecord[]): Incomparable | undefined {
  const tally = tallyRuns(runs);
  if (tally.runs > 0) return undefined;
  return tally.errored > 0 ? "candidate_errored" : "candidate_not_run";
}
