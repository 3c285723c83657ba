/**
 * What earlier campaigns of one content came to, as it travels with packs. It grows by every campaign of the base branch
 * and by every fresh baseline run of a gate, and starts anew when anything in the fingerprint changes.
 */

import type { DataPack } from "../record/data-pack.ts";
import type { HistoryEntry } from "../record/history.ts";
import { taskKey } from "../record/ids.ts";
import type { PlannedTask } from "../record/planned-task.ts";
import type { RunRecord } from "../record/run-record.ts";
import { ownRuns } from "../record/side-by-side.ts";
import type { Passes } from "../stats/passes.ts";

/** Campaigns that a first look is held against: what a hosted model did longer ago says little of today. */
const HISTORY_CAMPAIGNS_MAX = 10;

/** Campaigns that are remembered: the nightly watch holds the last against the oldest, so that a slow fall does not hide in its own past. */
const HISTORY_KEPT_MAX = 20;

/** Runs of one task that history is made of; more would only make it surer of days long gone. */
export const HISTORY_RUNS_MAX = 30;

/** The campaign's own runs as history of its own subject; undefined where none counts. */
export function ownEntry(pack: DataPack): HistoryEntry | undefined {
  return entryOf(pack, pack.campaign.subject_fingerprint, ownRuns(pack.runs));
}

/** A gate's fresh runs of the baseline as history of the baseline: nothing that was paid for is wasted; undefined where none counts. */
export function freshBaselineEntry(pack: DataPack): HistoryEntry | undefined {
  const baseline = pack.gate?.baseline;
  if (baseline === undefined || baseline === null) return undefined;
  return entryOf(pack, baseline.subject_fingerprint, freshBaselineRuns(pack));
}

/** The runs of the other content that this campaign made. */
export function freshBaselineRuns({ runs }: DataPack): RunRecord[] {
  return runs.filter(({ arm, placement }) => arm === "baseline" && placement !== undefined);
}

function entryOf(
  { campaign }: DataPack,
  subjectFingerprint: string,
  runs: readonly RunRecord[],
): HistoryEntry | undefined {
  const tasks = campaign.suite.tasks.flatMap((task) => {
    const key = taskKey(task.task_id, task.variant);
    const own = runs.filter((run) => taskKey(run.task_id, run.variant) === key);
    const outcomes = own.map(letter).join("");
    const { task_id, variant, bundle_sha256 } = task;
    return outcomes === "" ? [] : [{ task_id, variant, bundle_sha256, outcomes }];
  });
  if (tasks.length === 0) return undefined;
  const { id, finished_at } = campaign;
  return { campaign_id: id, finished_at, subject_fingerprint: subjectFingerprint, tasks };
}

function letter({ outcome }: RunRecord): string {
  if (outcome === "errored") return "";
  return outcome === "passed" ? "P" : "F";
}

/** History with one more entry, the latest first; entries of another subject are forgotten, and a campaign told twice counts once. */
export function growHistory(history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const kept = history.filter(
    (old) => old.subject_fingerprint === entry.subject_fingerprint && !isSame(old, entry),
  );
  return [entry, ...kept].slice(0, HISTORY_KEPT_MAX);
}

/** The history a candidate is held against: the baseline's own runs, then what its pack remembers. */
export function historyOf(baseline: DataPack): HistoryEntry[] {
  const own = ownEntry(baseline);
  const before = baseline.history ?? [];
  return own === undefined ? [...before] : growHistory(before, own);
}

function isSame(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.campaign_id === b.campaign_id && a.finished_at === b.finished_at;
}

/** Outcomes of one task with this content under this subject, latest campaign first, at most `limit`. */
export function pooledOutcomes(
  history: readonly HistoryEntry[],
  subjectFingerprint: string,
  task: PlannedTask,
  limit = HISTORY_RUNS_MAX,
): string {
  return history
    .filter((entry) => entry.subject_fingerprint === subjectFingerprint)
    .slice(0, HISTORY_CAMPAIGNS_MAX)
    .flatMap(({ tasks }) => tasks.filter((other) => isSameTask(other, task)))
    .map(({ outcomes }) => outcomes)
    .join("")
    .slice(0, limit);
}

function isSameTask(a: HistoryEntry["tasks"][number], b: PlannedTask): boolean {
  return a.task_id === b.task_id && a.variant === b.variant && a.bundle_sha256 === b.bundle_sha256;
}

/** Passes among letters. */
export function countOutcomes(outcomes: string): Passes {
  return { passed: outcomes.replaceAll("F", "").length, runs: outcomes.length };
}
