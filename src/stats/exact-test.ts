import { convolve, type ExactP, exactP, hypergeometric } from "./hypergeometric.ts";
import type { Pair } from "./passes.ts";

/** Fisher's exact test of one task: `worse` is the probability of this few candidate passes or fewer. */
export function fisher(pair: Pair): ExactP {
  return exactP(hypergeometric(pair), pair.candidate.passed);
}

/**
 * The exact test of a suite, tasks as strata (exact Cochran-Mantel-Haenszel): within every task runs of both sides
 * are exchangeable, and the sum of candidate passes is compared with all its shuffles. No task at all proves nothing: p = 1.
 */
export function stratifiedExact(pairs: readonly Pair[]): ExactP {
  const sum = pairs.map(hypergeometric).reduce(convolve, { low: 0, mass: [1] });
  const observed = pairs.reduce((passes, { candidate }) => passes + candidate.passed, 0);
  return exactP(sum, observed);
}
