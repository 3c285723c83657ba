import type { Batch } from "./gate-design.ts";
import type { Pair } from "./passes.ts";

/** `lost`: too many pairs of one wave went to infrastructure. `open`: not decided by what is on record. */
export type DuelState = "block" | "clear" | "suspected" | "lost" | "open";

/** One task side by side. */
export interface Duel extends Pair {
  readonly task: number;
  readonly state: DuelState;
  /** Looks taken. */
  readonly looks: number;
  /** Pairs that count for nobody. */
  readonly lost: number;
}

export interface GateState {
  /** Everything planned so far, in order; the last may be unfinished. */
  readonly batches: readonly Batch[];
  /** The batch to run now; undefined when all is decided. */
  readonly next: Batch | undefined;
  /** In the design's order. */
  readonly duels: readonly Duel[];
  /** Undefined where the suite was no question. */
  readonly suite: SuiteCheck | undefined;
}

/** `not_needed`: a task already blocks. `open`: not decided by what is on record. */
export type SuiteState = "block" | "clear" | "lost" | "open" | "not_needed";

/** The suite as a whole, side by side: passes of both contents at the last look taken. */
export interface SuiteCheck extends Pair {
  readonly state: SuiteState;
  /** Pairs per task at the first look; twice as many at the second. */
  readonly pairsPerTask: number;
  /** Blocked at a p of at most this, at either look. */
  readonly bar: number;
  /** The exact stratified p of each look taken. */
  readonly p: readonly number[];
}
