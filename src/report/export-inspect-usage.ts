import type { RunRecord } from "../record/run-record.ts";
import { addUsage, type Usage } from "../record/usage.ts";
import { picoUsd, sumPicoUsd, usd } from "../std/money.ts";

/** Inspect's ModelUsage: `input_tokens` excludes the cache, as ours does. */
export interface InspectUsage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly total_tokens: number;
  readonly input_tokens_cache_write: number;
  readonly input_tokens_cache_read: number;
  readonly reasoning_tokens: null;
  /** US dollars; null where no price is known. */
  readonly total_cost: number | null;
}

/** Our usage in Inspect's words. */
export function inspectUsage(usage: Usage, cost: number | null): InspectUsage {
  return {
    input_tokens: usage.input_tokens,
    output_tokens: usage.output_tokens,
    total_tokens: Object.values(usage).reduce((sum, tokens) => sum + tokens, 0),
    input_tokens_cache_write: usage.cache_write_tokens,
    input_tokens_cache_read: usage.cache_read_tokens,
    reasoning_tokens: null,
    total_cost: cost,
  };
}

/** The usage of many runs; one unknown price makes the sum unknown. */
export function sumUsage(runs: readonly RunRecord[]): InspectUsage {
  const costs = runs.map(({ metrics }) => metrics.cost_usd).filter((cost) => cost !== null);
  const cost = costs.length < runs.length ? null : usd(sumPicoUsd(costs.map(picoUsd)));
  return inspectUsage(addUsage(...runs.map(usageOfRun)), cost);
}

/** One run's usage, from its record. */
export function usageOfRun({ metrics }: RunRecord): Usage {
  const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = metrics;
  return { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens };
}
