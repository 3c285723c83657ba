/** Passes among the runs that count; `0 <= passed <= runs`, both whole. */
export interface Passes {
  readonly passed: number;
  readonly runs: number;
}

/** One task's runs of both contents: the stratum of every test over a suite. */
export interface Pair {
  readonly baseline: Passes;
  readonly candidate: Passes;
}
