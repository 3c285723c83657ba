/** Unconditional exact tests of one task. Sharper than Fisher's at a single look, but they may not be peeked at. */
import { fisher } from "../../../src/stats/exact-test.ts";
import type { Pair } from "../../../src/stats/passes.ts";
import { binomialMasses } from "./binomial.ts";

/** Boschloo's test: tables ordered by Fisher's p, worst case over the common rate. */
export function boschlooWorse(pair: Pair): number {
  return worstRejection(pair, (table) => fisher(table).worse);
}

/** Barnard's test: tables ordered by the pooled z statistic. */
export function barnardWorse(pair: Pair): number {
  return worstRejection(pair, ({ baseline, candidate }) => {
    const pooled = (baseline.passed + candidate.passed) / (baseline.runs + candidate.runs);
    const variance = pooled * (1 - pooled) * (1 / baseline.runs + 1 / candidate.runs);
    if (variance === 0) return 0;
    return (candidate.passed / candidate.runs - baseline.passed / baseline.runs) / Math.sqrt(variance);
  });
}

function worstRejection(observed: Pair, order: (table: Pair) => number): number {
  const limit = order(observed) + 1e-9;
  const [m, n] = [observed.baseline.runs, observed.candidate.runs];
  const tables: [number, number][] = [];
  for (let b = 0; b <= m; b++)
    for (let c = 0; c <= n; c++)
      if (order({ baseline: { passed: b, runs: m }, candidate: { passed: c, runs: n } }) <= limit)
        tables.push([b, c]);
  return maximum((rate) => {
    const [before, after] = [binomialMasses(m, rate), binomialMasses(n, rate)];
    return tables.reduce((sum, [b, c]) => sum + (before[b] ?? 0) * (after[c] ?? 0), 0);
  });
}

/** Maximum over rates in (0, 1): a grid of 1000, then ten times finer around the best, twice. */
export function maximum(of: (rate: number) => number): number {
  let [best, at, width] = [0, 0.5, 0.5];
  for (const points of [500, 10, 10]) {
    const centre = at;
    for (let i = -points; i <= points; i++) {
      const rate = centre + (i * width) / points;
      if (rate <= 0 || rate >= 1) continue;
      const value = of(rate);
      if (value > best) [best, at] = [value, rate];
    }
    width /= points;
  }
  return best;
}
