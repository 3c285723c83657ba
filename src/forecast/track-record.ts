import { intervalScore } from "./interval-score.ts";

/** A range with a point estimate that somebody gave, and what came of it, all in passes. */
export interface PastForecast {
  readonly low: number;
  readonly high: number;
  readonly point: number;
  readonly coverage: number;
  readonly actual: number;
  readonly runs: number;
}

/** How well somebody's forecasts came true. Shares of 1; `bias` and `intervalScore` in runs of a hundred. */
export interface TrackRecord {
  readonly forecasts: number;
  readonly hits: number;
  /** Mean coverage that was claimed: what `hits / forecasts` should be. */
  readonly claimed: number;
  /** Mean of actual minus point estimate: above 0 where too little was expected. */
  readonly bias: number;
  /** Mean distance of the point estimates. */
  readonly distance: number;
  readonly intervalScore: number;
}

/** Sums up forecasts of campaigns of any size; undefined where there are none. */
export function trackRecord(forecasts: readonly PastForecast[]): TrackRecord | undefined {
  if (forecasts.length === 0) return undefined;
  const mean = (of: (one: PastForecast) => number): number =>
    forecasts.reduce((sum, one) => sum + of(one), 0) / forecasts.length;
  return {
    forecasts: forecasts.length,
    hits: forecasts.filter(({ low, high, actual }) => low <= actual && actual <= high).length,
    claimed: mean(({ coverage }) => coverage),
    bias: mean(({ actual, point, runs }) => (100 * (actual - point)) / runs),
    distance: mean(({ actual, point, runs }) => (100 * Math.abs(actual - point)) / runs),
    intervalScore: mean(
      ({ low, high, actual, coverage, runs }) =>
        (100 * intervalScore({ low, high }, actual, coverage)) / runs,
    ),
  };
}
