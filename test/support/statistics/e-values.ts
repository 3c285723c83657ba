/**
 * Evidence that may be added to for ever (e-values): not what the gate uses, because the bound wastes most of its
 * error at so few runs; kept to check the comparison in docs/verdicts.md.
 */

/** One baseline run and one candidate run (1 passed, 0 failed) under the design alternative pB > pC. */
export function eBlock(baseline: number, candidate: number, pB: number, pC: number): number {
  const p0 = (pB + pC) / 2;
  return (
    (bernoulli(baseline, pB) * bernoulli(candidate, pC)) /
    (bernoulli(baseline, p0) * bernoulli(candidate, p0))
  );
}

/** Betting the share `stake` on every discordant pair being a loss. */
export function eDiscordant(losses: number, wins: number, stake: number): number {
  return (1 + stake) ** losses * (1 - stake) ** wins;
}

/** The alternative is learnt on the way from what came before, starting from Beta(0.18, 0.18) on both sides. */
export function eProcessPlugin(baseline: readonly number[], candidate: readonly number[]): number {
  const learnt = (runs: readonly number[], upTo: number): number =>
    (runs.slice(0, upTo).reduce((sum, run) => sum + run, 0) + 0.18) / (upTo + 0.36);
  return baseline.reduce(
    (product, run, t) => product * eBlock(run, candidate[t]!, learnt(baseline, t), learnt(candidate, t)),
    1,
  );
}

/** The mean over a grid of alternatives (pB, pC), after n runs a side with b and c passes. */
export function eMix(b: number, c: number, n: number, grid: readonly (readonly number[])[]): number {
  const values = grid.map(([pB = 0, pC = 0]) => {
    const p0 = (pB + pC) / 2;
    const side = (passed: number, p: number): number =>
      (p / p0) ** passed * ((1 - p) / (1 - p0)) ** (n - passed);
    return side(b, pB) * side(c, pC);
  });
  return values.reduce((sum, value) => sum + value, 0) / grid.length;
}

function bernoulli(outcome: number, p: number): number {
  return outcome === 1 ? p : 1 - p;
}
