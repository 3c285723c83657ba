import { zOfConfidence } from "./normal.ts";
import type { Pair, Passes } from "./passes.ts";
import type { Range } from "./range.ts";

/** Candidate minus baseline as a share, every task with equal weight, for this fixed set of tasks. */
export interface MeanDifference {
  readonly difference: number;
  readonly standardError: number;
  /** For display: nothing is decided on it. */
  readonly range: Range;
}

/**
 * The mean difference of pass rates with its range. The variance of a task that always or never passed is not zero but
 * that of half a run moved, which keeps coverage of a nominal 95 % between 94.7 and 100 % at three runs a task
 * (simulated). Needs a task, and a run on both sides of each.
 */
export function suiteDifference(pairs: readonly Pair[], confidence = 0.95): MeanDifference {
  const difference = meanDifference(pairs);
  const variance = pairs.reduce(
    (sum, { baseline, candidate }) => sum + rateVariance(baseline) + rateVariance(candidate),
    0,
  );
  const standardError = Math.sqrt(variance) / pairs.length;
  const half = zOfConfidence(confidence) * standardError;
  return {
    difference,
    standardError,
    range: { low: Math.max(-1, difference - half), high: Math.min(1, difference + half) },
  };
}

/** Mean over the tasks of candidate rate minus baseline rate. */
export function meanDifference(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + rateDifference(pair), 0) / pairs.length;
}

/** Candidate rate minus baseline rate of one task. */
export function rateDifference({ baseline, candidate }: Pair): number {
  return candidate.passed / candidate.runs - baseline.passed / baseline.runs;
}

function rateVariance({ passed, runs }: Passes): number {
  if (passed > 0 && passed < runs) {
    const rate = passed / runs;
    return (rate * (1 - rate)) / (runs - 1);
  }
  const shrunk = (passed + 0.5) / (runs + 1);
  return (shrunk * (1 - shrunk)) / runs;
}
