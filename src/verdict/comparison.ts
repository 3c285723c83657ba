/**
 * What two campaigns say about each other, before anybody judges it: counts first, numbers derived from counts after.
 * Plain JSON throughout, so that it can be written down and compared. Rates and ranges are shares (0 to 1).
 */
import type { FailureMode, Flag } from "../record/outcome.ts";
import type { SubjectChange } from "../record/subject-change.ts";
import type { Range } from "../stats/range.ts";

/** Passes of the runs that count. Errored runs are excluded from `runs`: they are nobody's failure. */
export interface Tally {
  readonly passed: number;
  readonly runs: number;
  readonly errored: number;
  /** Wilson 95 % interval of the pass rate; null when no run counts. */
  readonly interval: Range | null;
}

/** How often one failure mode with one detail happened among the runs of a task, most frequent first. */
export interface FailureCount {
  readonly mode: FailureMode;
  readonly detail: string | null;
  readonly count: number;
}

/** One side of one task: its tally, why runs failed (errored ones included, by their mode) and what was observed. */
export interface TaskSide {
  readonly tally: Tally;
  readonly failures: readonly FailureCount[];
  readonly flags: { readonly [flag in Flag]?: number };
}

/** One task on both sides. Keys are `task_id` or `task_id@variant`. */
export interface TaskComparison {
  readonly key: string;
  readonly taskId: string;
  readonly variant: string | null;
  readonly candidate: TaskSide;
  /** The baseline campaign; undefined when there is nothing comparable on that side. */
  readonly baseline: TaskSide | undefined;
  /** The baseline and earlier campaigns of the same content pooled, latest first, at most 30 runs; undefined when that adds nothing to the baseline. */
  readonly history: Tally | undefined;
  /** Probability of this few passes or fewer, if the candidate were like history; undefined without counting runs on both sides. */
  readonly surprise: number | undefined;
  /** The same for this many passes or more. */
  readonly surpriseBetter: number | undefined;
}

/** Figures of one whole side. Costs are US dollars of every run that was paid for; null where a price is unknown. */
export interface SideTotals {
  readonly campaignId: string;
  readonly model: string;
  readonly simulated: boolean;
  /** Why that campaign stopped before its plan was done, if it did. */
  readonly stoppedEarly: string | null;
  /** Over scored tasks, comparable or not. */
  readonly tally: Tally;
  readonly costUsd: number | null;
  readonly costPerPassUsd: number | null;
  readonly latencyMsP50: number | null;
  readonly latencyMsP95: number | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Candidate minus history over the comparable scored tasks, every task with equal weight. */
export interface SuiteDifference {
  readonly tasks: number;
  /** Counting runs of those tasks only. */
  readonly candidate: { readonly passed: number; readonly runs: number };
  readonly history: { readonly passed: number; readonly runs: number };
  /** Mean difference of pass rates, a share: +0.067 is 6.7 points better. */
  readonly difference: number;
  /** 95 % range of `difference` for this fixed set of tasks (run-to-run noise only). */
  readonly range: Range;
  /** Stratified exact p-values; for JSON and reports, never for a comment. */
  readonly p: { readonly worse: number; readonly better: number; readonly twoSided: number };
}

/** Why a task could not be compared. */
export const INCOMPARABLE = [
  "only_candidate",
  "only_baseline",
  "task_changed",
  "candidate_not_run",
  "candidate_errored",
  "baseline_not_run",
  "baseline_errored",
] as const;
export type Incomparable = (typeof INCOMPARABLE)[number];

/** A task that one side cannot be held against the other on. */
export interface NotCompared {
  readonly key: string;
  readonly scored: boolean;
  readonly why: Incomparable;
}

export interface Comparison {
  readonly suite: string;
  readonly candidate: SideTotals;
  /** Undefined when no baseline was given. */
  readonly baseline: SideTotals | undefined;
  /** Subject and suite fingerprints are equal on both sides. */
  readonly identical: boolean;
  readonly changes: readonly SubjectChange[];
  /** The candidate's scored tasks, in the suite's order. */
  readonly tasks: readonly TaskComparison[];
  /** Control twins and other unscored variants: shown apart, in no rate and no verdict. */
  readonly unscored: readonly TaskComparison[];
  /** Undefined when no scored task is comparable. */
  readonly difference: SuiteDifference | undefined;
  readonly notCompared: readonly NotCompared[];
}
