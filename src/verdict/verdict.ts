/**
 * One decision, as data: a word for every task, a word for the whole, and each breach of the user's policy by name.
 * Every word carries its counts and one plain sentence, so that whoever shows it has nothing to work out.
 */
import type { Override } from "../record/gate-facts.ts";
import type { Count, Drift, GateVerdict, SideBySide } from "./gate-verdict.ts";

export type { Count } from "./gate-verdict.ts";

/** What can be said of a task or of the whole, worst first; the whole gets the worst that applies. */
export const WORDS = [
  "regression",
  "suite_regression",
  "unmeasured",
  "inconclusive",
  "suspected",
  "not_rechecked",
  "environment_drift",
  "no_baseline",
  "cleared",
  "no_regression_found",
  "within_margin",
  "looks_better",
  "identical",
] as const;
export type Word = (typeof WORDS)[number];

/** Words that need more than one task, and so never describe a single one. */
export type TaskWord = Exclude<Word, "suite_regression" | "within_margin">;

/** Words a whole comparison can end with: a low first look nobody re-ran makes the whole `suspected`. */
export type OverallWord = Exclude<Word, "not_rechecked">;

/** The verdict on one scored task. */
export interface TaskVerdict {
  readonly key: string;
  readonly word: TaskWord;
  readonly candidate: Count;
  /** History, or the baseline where there is no more; undefined when there is nothing to compare with. */
  readonly expected: Count | undefined;
  /** One plain sentence or two, no markup, e.g. `Low first look (1/3), not re-run.` */
  readonly sentence: string;
  /** What both contents did side by side; absent where they were not run. */
  readonly sideBySide?: SideBySide;
  /** The baseline itself is off its history; absent where it is not. */
  readonly drift?: Drift;
  /** False where the user said that this task's regressions fail nothing. */
  readonly isBlocking?: false;
}

/** The limits a user may set. */
export type PolicyRule =
  | "min_pass_rate"
  | "max_cost_usd"
  | "max_cost_per_pass_usd"
  | "max_latency_ms_p50"
  | "max_latency_ms_p95";

/** A limit the user set that the candidate does not keep, or that cannot be checked. */
export interface Breach {
  readonly rule: PolicyRule;
  /** A share for `min_pass_rate`, milliseconds for `max_latency_ms_…`, US dollars otherwise. */
  readonly limit: number;
  /** In the limit's unit; null when it could not be worked out, which breaches too. */
  readonly actual: number | null;
  readonly count: Count;
  readonly sentence: string;
}

export interface Verdict {
  readonly word: OverallWord;
  /** One plain sentence about the whole, without the breaches. */
  readonly sentence: string;
  /** In the order of `Comparison.tasks`. */
  readonly tasks: readonly TaskVerdict[];
  /** Keys of the suspects, most surprising first; at most as many as the policy re-checks. */
  readonly suspects: readonly string[];
  readonly breaches: readonly Breach[];
  /** The check should fail; true exactly when `exitCode` is not 0. */
  readonly blocks: boolean;
  /** What was run side by side, by which rule; absent where there was no gate. */
  readonly gate?: GateVerdict;
  /** Somebody took responsibility for a proven regression, and it does not fail the check. */
  readonly override?: Override;
  /** 0 nothing to stop for · 1 proven regression or breached policy · 3 no measurement where the policy demands one. */
  readonly exitCode: 0 | 1 | 3;
}
