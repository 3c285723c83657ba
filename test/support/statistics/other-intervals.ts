/** Intervals the product does not show, kept so that the one it does can be compared with them. */
import type { Pair, Passes } from "../../../src/stats/passes.ts";
import type { Range } from "../../../src/stats/range.ts";
import { wilson } from "../../../src/stats/wilson.ts";
import { betaQuantile } from "./binomial.ts";

/** Clopper and Pearson's exact interval. */
export function clopperPearson({ passed, runs }: Passes, confidence: number): Range {
  const tail = (1 - confidence) / 2;
  return {
    low: passed === 0 ? 0 : betaQuantile(tail, passed, runs - passed + 1),
    high: passed === runs ? 1 : betaQuantile(1 - tail, passed + 1, runs - passed),
  };
}

/** The interval of the posterior under Jeffreys' prior, closed at 0/n and n/n. */
export function jeffreys({ passed, runs }: Passes, confidence: number): Range {
  const tail = (1 - confidence) / 2;
  const [a, b] = [passed + 0.5, runs - passed + 0.5];
  return {
    low: passed === 0 ? 0 : betaQuantile(tail, a, b),
    high: passed === runs ? 1 : betaQuantile(1 - tail, a, b),
  };
}

/** Newcombe's interval of candidate rate minus baseline rate. */
export function newcombe({ baseline, candidate }: Pair, confidence: number): Range {
  const [b, c] = [baseline.passed / baseline.runs, candidate.passed / candidate.runs];
  const [before, after] = [wilson(baseline, confidence), wilson(candidate, confidence)];
  return {
    low: c - b - Math.hypot(c - after.low, before.high - b),
    high: c - b + Math.hypot(after.high - c, b - before.low),
  };
}
