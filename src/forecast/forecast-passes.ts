/**
 * How many runs of a campaign will pass, from what similar subjects did: every subject's pass rate is drawn from one
 * beta distribution, of which nothing is known but what history says; its mean and width are averaged over a grid
 * (a hierarchical beta-binomial model, Gelman et al., Bayesian Data Analysis, chapter 5).
 */
import type { Passes } from "../stats/passes.ts";
import { afterRuns, type BetaRates, logBetaBinomial } from "./beta-binomial.ts";

/** A campaign of the past: what it came to, and how like the one to come its subject is, 0 to 1. */
export interface PastCampaign extends Passes {
  readonly likeness: number;
}

export interface PassForecast {
  /** The shortest range that holds at least `coverage`. */
  readonly low: number;
  readonly high: number;
  /** The median. */
  readonly point: number;
  readonly coverage: number;
  /** Chance of exactly so many passes, by their number. */
  readonly chances: readonly number[];
}

const MEANS = Array.from({ length: 40 }, (_, index) => (index + 0.5) / 40);
/** From rates that may be anything to rates that hardly differ, evenly in logarithm. */
const CONCENTRATIONS = Array.from({ length: 16 }, (_, index) => 1.5 * 1.45 ** index);

/** Forecasts the passes of `runs` runs. `own` are this subject's own earlier runs of the suite, pooled. */
export function forecastPasses(
  runs: number,
  history: readonly PastCampaign[],
  own: Passes = { passed: 0, runs: 0 },
  coverage = 0.8,
): PassForecast {
  const worlds = plausibleWorlds(history, own);
  const chances = Array.from({ length: runs + 1 }, (_, passed) =>
    worlds.reduce(
      (sum, { rates, weight }) =>
        sum + weight * Math.exp(logBetaBinomial({ passed, runs }, afterRuns(rates, own))),
      0,
    ),
  );
  return { ...shortestRange(chances, coverage), point: median(chances), coverage, chances };
}

interface World {
  readonly rates: BetaRates;
  readonly weight: number;
}

/** Every combination of mean and width, by how well it explains history; a campaign half alike explains half as much. */
function plausibleWorlds(history: readonly PastCampaign[], own: Passes): World[] {
  const results = byResult(history);
  const logged = MEANS.flatMap((mean) =>
    CONCENTRATIONS.map((concentration) => {
      const rates = { mean, concentration };
      const explained = results.reduce((sum, past) => sum + past.likeness * logBetaBinomial(past, rates), 0);
      return { rates, log: explained + logBetaBinomial(own, rates) };
    }),
  );
  const best = Math.max(...logged.map(({ log }) => log));
  const total = logged.reduce((sum, { log }) => sum + Math.exp(log - best), 0);
  return logged.map(({ rates, log }) => ({ rates, weight: Math.exp(log - best) / total }));
}

/** Campaigns that came to the same are one with their weights together: thousands become a few dozen. */
function byResult(history: readonly PastCampaign[]): PastCampaign[] {
  const groups = new Map<string, PastCampaign>();
  for (const past of history) {
    const key = `${past.passed}/${past.runs}`;
    groups.set(key, { ...past, likeness: past.likeness + (groups.get(key)?.likeness ?? 0) });
  }
  return [...groups.values()];
}

function shortestRange(chances: readonly number[], coverage: number): { low: number; high: number } {
  let sum = 0;
  const upTo = chances.map((chance) => {
    sum += chance;
    return sum;
  });
  const within = (low: number, high: number): number =>
    (upTo[high] ?? 1) - (low === 0 ? 0 : (upTo[low - 1] ?? 0));
  let best = { low: 0, high: chances.length - 1 };
  for (let low = 0; low < chances.length; low++) {
    const high = chances.findIndex((_, end) => end >= low && within(low, end) >= coverage - 1e-12);
    if (high < 0) break;
    const isBetter =
      high - low < best.high - best.low ||
      (high - low === best.high - best.low && within(low, high) > within(best.low, best.high));
    if (isBetter) best = { low, high };
  }
  return best;
}

function median(chances: readonly number[]): number {
  let sum = 0;
  const at = chances.findIndex((chance) => {
    sum += chance;
    return sum >= 0.5;
  });
  return at < 0 ? chances.length - 1 : at;
}
