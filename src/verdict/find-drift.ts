import { fisher } from "../stats/exact-test.ts";
import type { Tally } from "./comparison.ts";
import type { Count, Drift } from "./gate-verdict.ts";

/** The baseline is off its history where chance would do this, in either direction, at most so often. */
const DRIFT_P = 0.01;

/** The drift between a task's fresh baseline runs and its history; undefined where there is none to speak of. */
export function findDrift(fresh: Count, history: Tally): Drift | undefined {
  const before = { passed: history.passed, runs: history.runs };
  const p = fisher({ baseline: before, candidate: fresh }).twoSided;
  // Stryker disable next-line EqualityOperator: no sum of these probabilities is exactly 0.01
  return p > DRIFT_P ? undefined : { fresh, history: before, p };
}
