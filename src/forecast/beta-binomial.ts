import { logBeta, logChoose } from "../stats/log-gamma.ts";
import type { Passes } from "../stats/passes.ts";

/** How pass rates of subjects scatter: a beta distribution with mean `mean`, as tight as `concentration` earlier runs. */
export interface BetaRates {
  /** 0 to 1, both excluded. */
  readonly mean: number;
  readonly concentration: number;
}

/** Natural logarithm of the chance of so many passes in so many runs, when the rate itself is drawn from `rates`. */
export function logBetaBinomial({ passed, runs }: Passes, { mean, concentration }: BetaRates): number {
  const [a, b] = [mean * concentration, (1 - mean) * concentration];
  return logChoose(runs, passed) + logBeta(a + passed, b + runs - passed) - logBeta(a, b);
}

/** The rates left plausible for one subject after its own runs. */
export function afterRuns({ mean, concentration }: BetaRates, { passed, runs }: Passes): BetaRates {
  const together = concentration + runs;
  return { mean: (mean * concentration + passed) / together, concentration: together };
}
