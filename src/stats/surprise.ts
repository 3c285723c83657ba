import { logBeta, logChoose } from "./log-gamma.ts";
import type { Passes } from "./passes.ts";

/**
 * How surprising the candidate's passes are after what history did, for picking what to look at again; it controls no
 * error and proves nothing. Passes are beta-binomial with Jeffreys' prior on history, Beta(x + 1/2, m - x + 1/2).
 */
export interface Surprise {
  /** Probability of this few passes or fewer; a suspect is at or below tau. */
  readonly low: number;
  /** Probability of this many passes or more. */
  readonly high: number;
}

/** Both tails include the observed count. */
export function surprise(history: Passes, candidate: Passes): Surprise {
  const mass = betaBinomial(history, candidate.runs);
  const sum = (part: readonly number[]): number =>
    Math.min(
      1,
      part.reduce((total, probability) => total + probability, 0),
    );
  return { low: sum(mass.slice(0, candidate.passed + 1)), high: sum(mass.slice(candidate.passed)) };
}

/** Probability of 0, 1, … `runs` passes. */
function betaBinomial(history: Passes, runs: number): readonly number[] {
  const a = history.passed + 0.5;
  const b = history.runs - history.passed + 0.5;
  return Array.from({ length: runs + 1 }, (_, passed) =>
    Math.exp(logChoose(runs, passed) + logBeta(a + passed, b + runs - passed) - logBeta(a, b)),
  );
}
