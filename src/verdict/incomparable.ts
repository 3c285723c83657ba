import type { DataPack } from "../record/data-pack.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Incomparable, NotCompared } from "./comparison.ts";
import { firstLookOf, plannedKey, poolHistory, sameTask } from "./pool-history.ts";
import { tallyRuns } from "./tally-runs.ts";

type PlannedTask = DataPack["campaign"]["suite"]["tasks"][number];

/**
 * The tasks that one side cannot be held against the other on, each with the first reason that applies. Without any
 * baseline only the candidate's own gaps are named: that nothing can be compared is said once, not per task.
 */
export function findIncomparable(
  candidate: DataPack,
  baseline: DataPack | undefined,
  history: readonly DataPack[],
): NotCompared[] {
  const planned = candidate.campaign.suite.tasks;
  const own = planned.flatMap((task): NotCompared[] => {
    const why =
      missing(firstLookOf(candidate, plannedKey(task)), "candidate") ??
      (baseline === undefined ? undefined : missingBefore(task, baseline, history));
    return why === undefined ? [] : [{ key: plannedKey(task), scored: task.scored, why }];
  });
  const ownKeys = new Set(planned.map(plannedKey));
  const dropped = (baseline?.campaign.suite.tasks ?? [])
    .filter((task) => !ownKeys.has(plannedKey(task)))
    .map((task): NotCompared => ({ key: plannedKey(task), scored: task.scored, why: "only_baseline" }));
  return [...own, ...dropped];
}

function missingBefore(
  task: PlannedTask,
  baseline: DataPack,
  history: readonly DataPack[],
): Incomparable | undefined {
  if (sameTask(baseline, task)) return missing(poolHistory(task, baseline, history), "baseline");
  const known = baseline.campaign.suite.tasks.some((other) => plannedKey(other) === plannedKey(task));
  return known ? "task_changed" : "only_candidate";
}

function missing(runs: readonly RunRecord[], side: "candidate" | "baseline"): Incomparable | undefined {
  const tally = tallyRuns(runs);
  if (tally.runs > 0) return undefined;
  return tally.errored > 0 ? `${side}_errored` : `${side}_not_run`;
}
