/** McNemar's tests on discordant pairs: `losses` went from pass to fail, `wins` the other way. Two-sided. */
import { binomialMasses } from "./binomial.ts";

/** Exact. */
export function mcnemarExact(losses: number, wins: number): number {
  return Math.min(1, 2 * atMost(losses, wins));
}

/** Mid-p: half the probability of what was observed is left out, so it does not keep its level. */
export function mcnemarMidP(losses: number, wins: number): number {
  const same = binomialMasses(losses + wins, 0.5)[Math.min(losses, wins)] ?? 0;
  return Math.min(1, 2 * atMost(losses, wins) - same);
}

function atMost(losses: number, wins: number): number {
  return binomialMasses(losses + wins, 0.5)
    .slice(0, Math.min(losses, wins) + 1)
    .reduce((sum, probability) => sum + probability, 0);
}
