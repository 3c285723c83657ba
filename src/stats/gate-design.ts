/** What is run side by side and how it is decided, for tasks known by number only: 0, 1, 2, … in the suite's order. */
import type { PlanName } from "./head-to-head-table.ts";

/** The promise: at most this share of harmless changes is blocked. */
export const ALPHA = 0.05;

/** More lost pairs of one task in one wave than this, and the question stays open. */
export const LOST_MAX = 2;

/** First look, then suspects; or every task from the start. */
export type GateDesign = ScreenDesign | DeepDesign;

export interface ScreenDesign {
  readonly mode: "screen";
  readonly plan: PlanName;
  /** Tasks that came out low at first look, most surprising first. */
  readonly suspects: readonly number[];
  /** Tasks whose regression blocks: those of the suite check, where there is one. */
  readonly blocking: readonly number[];
  /** The suite as a whole looked low, and is one question more. */
  readonly isSuiteFlagged: boolean;
}

export interface DeepDesign {
  readonly mode: "deep";
  readonly tasks: readonly number[];
  readonly blocking: readonly number[];
  /** Pairs per task. */
  readonly pairs: number;
}

export type PairedStage = "head_to_head" | "suite_check" | "deep";

/** The 1-based pair of a task. */
export interface PairAddress {
  readonly task: number;
  readonly pair: number;
}

/** What is run in one go, in random order: a wave's pairs (batch 1), or those that replace pairs it lost (2, 3). */
export interface Batch {
  readonly stage: PairedStage;
  /** 1-based within the stage. */
  readonly wave: number;
  readonly batch: number;
  readonly pairs: readonly PairAddress[];
}

/** What came of a pair: which contents passed, lost to infrastructure, or not on record. */
export type PairResult = { readonly baseline: boolean; readonly candidate: boolean } | "lost" | "missing";

/** How many questions share the promise: suspects, and the suite where it is one. */
export function familyOf({ suspects, isSuiteFlagged }: ScreenDesign): number {
  return suspects.length + (isSuiteFlagged ? 1 : 0);
}

/** Pairs per task at the first look of a suite check of so many tasks; the second look is at twice as many. */
export function suitePairs(tasks: number): number {
  return Math.max(1, Math.round(40 / tasks));
}
