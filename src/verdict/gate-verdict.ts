/** What a gate ran side by side and how it decided, as data that goes into `verdict.json`. */
import type { GateFacts } from "../record/gate-facts.ts";
import type { DuelState, SuiteState } from "../stats/gate-state.ts";
import type { HeadToHeadTable } from "../stats/head-to-head-table.ts";

export interface Count {
  readonly passed: number;
  readonly runs: number;
}

/** One task run side by side; passes are of pairs that count. */
export interface SideBySide {
  readonly baseline: Count;
  readonly candidate: Count;
  /** Pairs that count for nobody. */
  readonly lost: number;
  /** Looks taken. */
  readonly looks: number;
  /** Of the question whether it got worse; undefined where only the suite was the question. */
  readonly state: DuelState | undefined;
  /** Fisher's one-sided p; for JSON and reports, never for a comment. */
  readonly p: number;
}

/** The baseline's fresh runs against its own history. */
export interface Drift {
  readonly fresh: Count;
  readonly history: Count;
  /** Fisher's two-sided p, at most 0.01. */
  readonly p: number;
}

/** The suite as a whole, side by side. */
export interface SuiteVerdict {
  readonly state: SuiteState;
  readonly tasks: number;
  /** Pairs per task at the first look. */
  readonly pairsPerTask: number;
  readonly baseline: Count;
  readonly candidate: Count;
  /** Blocked at an exact stratified p of at most this, at either look. */
  readonly bar: number;
  readonly p: readonly number[];
}

/** "Not more than so much worse": the lower end of the 90 % range of the difference against the margin. */
export interface WithinMargin {
  /** A share: 0.1 is ten points. */
  readonly margin: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly isProven: boolean;
}

/** What was run, and what it cost in US dollars; null where a price is unknown. */
export interface Spent {
  readonly firstLookRuns: number;
  readonly sideBySideRuns: number;
  readonly costUsd: number | null;
}

export interface GateVerdict {
  readonly mode: GateFacts["mode"];
  readonly plan: GateFacts["plan"];
  /** Questions asked at once: they share the promise of 1 in 20. Null in deep mode. */
  readonly family: number | null;
  /** The decision table that was used; null where no question was asked. */
  readonly table: HeadToHeadTable | null;
  readonly suite: SuiteVerdict | null;
  readonly within: WithinMargin | null;
  readonly spent: Spent;
  /** Pairs that count for nobody, of so many. */
  readonly pairs: { readonly made: number; readonly excluded: number };
  /** Keys of suspects that were not run side by side, because the most surprising come first. */
  readonly notRechecked: readonly string[];
  /** The most it would still take to decide what stayed open; null where nothing did. */
  readonly toDecide: { readonly runs: number; readonly costUsd: number | null } | null;
  /** Why the side-by-side runs ended early, if they did. */
  readonly stopped: string | null;
  readonly burnIn: { readonly checks: number; readonly blocked: number } | null;
}
