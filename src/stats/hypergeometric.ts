import { logChoose } from "./log-gamma.ts";
import type { Pair } from "./passes.ts";

/** Probabilities of consecutive whole numbers, the first of them `low`. */
export interface Masses {
  readonly low: number;
  readonly mass: readonly number[];
}

/** How many of a pair's passes fall to the candidate, if runs of both sides were alike and only the total is given. */
export function hypergeometric({ baseline, candidate }: Pair): Masses {
  const passed = baseline.passed + candidate.passed;
  const low = Math.max(0, passed - baseline.runs);
  const high = Math.min(candidate.runs, passed);
  const all = logChoose(baseline.runs + candidate.runs, passed);
  const mass = Array.from({ length: high - low + 1 }, (_, index) => {
    const share = low + index;
    return Math.exp(logChoose(candidate.runs, share) + logChoose(baseline.runs, passed - share) - all);
  });
  return { low, mass };
}

/** Distribution of the sum of two independent numbers. */
export function convolve(a: Masses, b: Masses): Masses {
  const mass = new Array<number>(a.mass.length + b.mass.length - 1).fill(0);
  a.mass.forEach((pa, i) => {
    b.mass.forEach((pb, j) => {
      mass[i + j] = (mass[i + j] ?? 0) + pa * pb;
    });
  });
  return { low: a.low + b.low, mass };
}

/** One-sided and two-sided p-values of an outcome; two-sided sums what is no likelier, with R's tolerance of 1e-7. */
export interface ExactP {
  readonly worse: number;
  readonly better: number;
  readonly twoSided: number;
}

/** p-values of having observed `value`. */
export function exactP({ low, mass }: Masses, value: number): ExactP {
  const at = value - low;
  const limit = (mass[at] ?? 0) * (1 + 1e-7);
  return {
    worse: total(mass.slice(0, at + 1)),
    better: total(mass.slice(at)),
    twoSided: total(mass.filter((probability) => probability <= limit)),
  };
}

/** Rounding may not make a probability of more than one. */
function total(probabilities: readonly number[]): number {
  return Math.min(
    1,
    probabilities.reduce((sum, probability) => sum + probability, 0),
  );
}
