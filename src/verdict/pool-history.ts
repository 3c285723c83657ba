import type { DataPack } from "../record/data-pack.ts";
import { type Arm, taskKey } from "../record/ids.ts";
import { pairRuns } from "../record/pairs.ts";
import type { PlannedTask } from "../record/planned-task.ts";
import type { RunRecord, Stage } from "../record/run-record.ts";
import { ownRuns } from "../record/side-by-side.ts";
import type { Tally } from "./comparison.ts";
import { countOutcomes, HISTORY_RUNS_MAX, pooledOutcomes } from "./history.ts";
import { addPasses, tallyRuns } from "./tally-runs.ts";

/** Stages whose runs were planned before anybody had seen how a task did: re-runs of suspects are not a fair sample. */
const UNSELECTED: ReadonlySet<Stage> = new Set(["first_look", "deep", "history"]);

/** The key a planned task goes by. */
export function plannedKey(task: PlannedTask): string {
  return taskKey(task.task_id, task.variant);
}

/** The runs of the task `key` that the campaign is judged by: its first look, or in deep mode its runs of whole pairs. */
export function firstLookOf(pack: DataPack, key: string): RunRecord[] {
  if (pack.gate?.mode === "deep") return deepRunsOf(pack, key, "candidate");
  return runsOf(pack, key).filter((run) => run.stage === "first_look");
}

/** One content's deep runs of a task: those of pairs that count, and those that were lost. */
export function deepRunsOf(pack: DataPack, key: string, arm: Arm): RunRecord[] {
  return pairRuns(runsOf(pack, key))
    .filter(({ stage }) => stage === "deep")
    .flatMap((pair) => {
      const run = pair[arm];
      return run !== undefined && (pair.excluded === undefined || run.outcome === "errored") ? [run] : [];
    });
}

/**
 * The runs of a task that its candidate is held against: the baseline's, then those of earlier campaigns of the same
 * subject and the same task content, latest first, until 30 count. A task whose content changed has no history.
 */
function poolHistory(
  task: PlannedTask,
  baseline: DataPack,
  earlier: readonly DataPack[],
): readonly RunRecord[] {
  const key = plannedKey(task);
  const runs = sameSubject(baseline, earlier)
    .filter((pack) => sameTask(pack, task))
    .flatMap((pack) => ownRuns(runsOf(pack, key)).filter((run) => UNSELECTED.has(run.stage)));
  return untilCounted(runs, HISTORY_RUNS_MAX);
}

/** The tally of that history, with what the baseline's own pack remembers of campaigns that are not at hand. */
export function poolTally(task: PlannedTask, baseline: DataPack, earlier: readonly DataPack[]): Tally {
  const pooled = tallyRuns(poolHistory(task, baseline, earlier));
  const known = new Set(
    [baseline, ...earlier].map(({ campaign }) => `${campaign.id} ${campaign.finished_at}`),
  );
  const remembered = (baseline.history ?? []).filter(
    ({ campaign_id, finished_at }) => !known.has(`${campaign_id} ${finished_at}`),
  );
  const room = HISTORY_RUNS_MAX - pooled.runs;
  const { subject_fingerprint: subject } = baseline.campaign;
  return addPasses(pooled, countOutcomes(pooledOutcomes(remembered, subject, task, room)));
}

/** Whether the pack planned this task with the same content. */
export function sameTask(pack: DataPack, task: PlannedTask): boolean {
  return pack.campaign.suite.tasks.some(
    (other) => plannedKey(other) === plannedKey(task) && other.bundle_sha256 === task.bundle_sha256,
  );
}

/** The baseline and every other campaign of its subject, each once. */
function sameSubject(baseline: DataPack, earlier: readonly DataPack[]): readonly DataPack[] {
  const subject = baseline.campaign.subject_fingerprint;
  const once = new Map<string, DataPack>();
  for (const pack of [baseline, ...earlier]) {
    const campaign = `${pack.campaign.id} ${pack.campaign.started_at}`;
    if (pack.campaign.subject_fingerprint === subject && !once.has(campaign)) once.set(campaign, pack);
  }
  return [...once.values()];
}

function runsOf(pack: DataPack, key: string): RunRecord[] {
  return pack.runs.filter((run) => taskKey(run.task_id, run.variant) === key);
}

function untilCounted(runs: readonly RunRecord[], limit: number): readonly RunRecord[] {
  let counted = 0;
  return runs.filter((run) => {
    if (counted === limit) return false;
    if (run.outcome !== "errored") counted++;
    return true;
  });
}
