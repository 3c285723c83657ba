import type { Pair, Passes } from "./passes.ts";
import { meanDifference, rateDifference } from "./suite-difference.ts";

/** Two standard errors of a mean difference, because there are two questions. */
export interface SuiteStandardErrors {
  readonly mean: number;
  /** Did THIS suite get worse? Run-to-run noise only. */
  readonly fixedTasks: number;
  /** Would it be worse on tasks LIKE these? Tasks are clusters (Miller 2024, arXiv 2411.00640). */
  readonly sampledTasks: number;
}

/** Both standard errors; needs two tasks, and two runs on both sides of each. */
export function suiteStandardErrors(pairs: readonly Pair[]): SuiteStandardErrors {
  const mean = meanDifference(pairs);
  const noise = pairs.reduce((sum, pair) => sum + variance(pair.baseline) + variance(pair.candidate), 0);
  const spread = pairs.reduce((sum, pair) => sum + (rateDifference(pair) - mean) ** 2, 0);
  return {
    mean,
    fixedTasks: Math.sqrt(noise) / pairs.length,
    sampledTasks: Math.sqrt(spread / (pairs.length - 1) / pairs.length),
  };
}

function variance({ passed, runs }: Passes): number {
  const rate = passed / runs;
  return (rate * (1 - rate)) / (runs - 1);
}
