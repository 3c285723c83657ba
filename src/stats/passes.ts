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

/** All strata in one, runs and passes added up. */
export function totalPair(pairs: readonly Pair[]): Pair {
  const total = (arm: keyof Pair): Passes => ({
    passed: pairs.reduce((sum, pair) => sum + pair[arm].passed, 0),
    runs: pairs.reduce((sum, pair) => sum + pair[arm].runs, 0),
  });
  return { baseline: total("baseline"), candidate: total("candidate") };
}
