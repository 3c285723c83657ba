/**
 * The nightly watch: the last campaigns of the base branch's content against those before them, all of the very same
 * content, so that what moved is the environment and never the code. Finds what one pull request's runs cannot: a suite
 * that slowly loses ten points.
 */
import type { DataPack } from "../record/data-pack.ts";
import type { HistoryEntry } from "../record/history.ts";
import { taskKey } from "../record/ids.ts";
import type { PlannedTask } from "../record/planned-task.ts";
import type { WatchReference, WatchState } from "../record/watch-state.ts";
import { fisher, stratifiedExact } from "../stats/exact-test.ts";
import type { Pair } from "../stats/passes.ts";
import type { Range } from "../stats/range.ts";
import { suiteDifference } from "../stats/suite-difference.ts";
import type { Count } from "./gate-verdict.ts";
import { countOutcomes, HISTORY_RUNS_MAX, historyOf, pooledOutcomes } from "./history.ts";
import { plannedKey } from "./pool-history.ts";

/** Campaigns that are "the last nights". */
const NIGHTS = 3;

/** Campaigns that the last nights are held against, the oldest that are remembered. */
const REFERENCE_MOST = 10;

/** Campaigns that must have gone before the last nights. */
const REFERENCE_LEAST = 3;

/** A night alarms where chance would do this so often at most. */
export const ALARM_P = 0.005;

/** What was reported is over where the last nights are no longer unlikely by the old days. */
const OVER_P = 0.05;

/** A task is named where chance would do this to it so often at most; named only, nothing is decided by it. */
const NAMED_P = 0.01;

/** What a night can say. `fell` alarms; `still_low` goes on with an alarm; `recovered` ends one. */
export type NightWord = "unmeasured" | "too_early" | "steady" | "higher" | "fell" | "still_low" | "recovered";

/** One task's last nights against the days before. */
export interface NightTask {
  readonly key: string;
  readonly recent: Count;
  readonly reference: Count;
  /** Fisher's one-sided p, at most 0.01: this task is named. */
  readonly p: number;
}

export interface NightVerdict {
  readonly word: NightWord;
  /** Campaigns of this content that are known, tonight's included. */
  readonly campaigns: number;
  /** How many of them are the last nights. */
  readonly nights: number;
  readonly recent: Count;
  readonly reference: Count;
  /** Mean difference of pass rates over tasks and its 95 % range; undefined where nothing could be compared. */
  readonly difference: { readonly mean: number; readonly range: Range } | undefined;
  /** Exact, tasks as strata, one-sided; for JSON, never for a sentence. */
  readonly p: { readonly worse: number; readonly better: number };
  /** The tasks it shows in, the surest first. */
  readonly tasks: readonly NightTask[];
  /** What an open report is to remember; undefined where there is nothing to report. */
  readonly state: WatchState | undefined;
}

/**
 * Judges the pack's own campaign with its history; `open` is what a report that is open remembers. Campaigns before
 * `since` (ISO 8601) are left out: what somebody accepted as the norm began there.
 */
export function judgeNights(pack: DataPack, open: WatchState | undefined, since = ""): NightVerdict {
  const { subject_fingerprint: subject, finished_at } = pack.campaign;
  const entries = historyOf(pack).filter(
    (entry) => entry.subject_fingerprint === subject && entry.finished_at >= since,
  );
  const planned = pack.campaign.suite.tasks.filter((task) => task.scored);
  if (pack.run_summary.runs === 0) return nothing("unmeasured", entries.length, open);
  const before = entries.length - REFERENCE_LEAST;
  const nights = Math.max(1, Math.min(NIGHTS, open === undefined ? before : entries.length));
  if (open === undefined && before < 1) return nothing("too_early", entries.length, open);
  const oldest = entries.slice(Math.max(nights, entries.length - REFERENCE_MOST));
  const reference = open?.reference ?? referenceOf(oldest, subject, planned);
  const compared = comparedTasks(planned, { recent: entries.slice(0, nights), subject, reference });
  if (compared.length === 0) return nothing("too_early", entries.length, open);
  const p = stratifiedExact(compared.map(({ pair }) => pair));
  const word = wordOf(p, open !== undefined);
  const { difference: mean, range } = suiteDifference(compared.map(({ pair }) => pair));
  const isReported = word === "fell" || word === "still_low";
  return {
    word,
    campaigns: entries.length,
    nights,
    recent: total(compared.map(({ pair }) => pair.candidate)),
    reference: total(compared.map(({ pair }) => pair.baseline)),
    difference: { mean, range },
    p: { worse: p.worse, better: p.better },
    tasks: namedTasks(compared),
    state: isReported ? (open ?? { subject_fingerprint: subject, since: finished_at, reference }) : undefined,
  };
}

function wordOf({ worse, better }: { worse: number; better: number }, isOpen: boolean): NightWord {
  // Stryker disable EqualityOperator: no sum of these probabilities is exactly one of the bars
  if (isOpen) return worse > OVER_P ? "recovered" : "still_low";
  if (worse <= ALARM_P) return "fell";
  return better <= ALARM_P ? "higher" : "steady";
  // Stryker restore EqualityOperator
}

function nothing(
  word: "unmeasured" | "too_early",
  campaigns: number,
  open: WatchState | undefined,
): NightVerdict {
  const none = { passed: 0, runs: 0 };
  return {
    word,
    campaigns,
    nights: 0,
    recent: none,
    reference: none,
    difference: undefined,
    p: { worse: 1, better: 1 },
    tasks: [],
    state: open,
  };
}

function referenceOf(
  entries: readonly HistoryEntry[],
  subject: string,
  planned: readonly PlannedTask[],
): WatchReference {
  const ends = entries.map(({ finished_at }) => finished_at).toSorted();
  return {
    // Stryker disable next-line StringLiteral: a reference has at least one campaign
    from: ends[0] ?? "",
    // Stryker disable next-line StringLiteral: as above
    to: ends.at(-1) ?? "",
    campaigns: entries.length,
    tasks: planned.flatMap((task) => {
      const { passed, runs } = countOutcomes(pooledOutcomes(entries, subject, task, HISTORY_RUNS_MAX));
      const { task_id, variant, bundle_sha256 } = task;
      return runs === 0 ? [] : [{ task_id, variant, bundle_sha256, passed, runs }];
    }),
  };
}

interface Compared {
  readonly key: string;
  readonly pair: Pair;
}

/** Tasks of the same content on both sides. */
function comparedTasks(
  planned: readonly PlannedTask[],
  {
    recent,
    subject,
    reference,
  }: {
    readonly recent: readonly HistoryEntry[];
    readonly subject: string;
    readonly reference: WatchReference;
  },
): Compared[] {
  return planned.flatMap((task): Compared[] => {
    const candidate = countOutcomes(pooledOutcomes(recent, subject, task));
    const key = plannedKey(task);
    const before = reference.tasks.find(
      (other) => taskKey(other.task_id, other.variant) === key && other.bundle_sha256 === task.bundle_sha256,
    );
    if (before === undefined || candidate.runs === 0) return [];
    const baseline = { passed: before.passed, runs: before.runs };
    return [{ key, pair: { baseline, candidate } }];
  });
}

function namedTasks(compared: readonly Compared[]): NightTask[] {
  return (
    compared
      .map(({ key, pair }) => ({
        key,
        recent: pair.candidate,
        reference: pair.baseline,
        p: fisher(pair).worse,
      }))
      // Stryker disable next-line EqualityOperator: no sum of these probabilities is exactly 0.01
      .filter(({ p }) => p <= NAMED_P)
      .sort((a, b) => a.p - b.p)
  );
}

function total(counts: readonly Count[]): Count {
  return counts.reduce<Count>(
    (sum, { passed, runs }) => ({ passed: sum.passed + passed, runs: sum.runs + runs }),
    { passed: 0, runs: 0 },
  );
}
