import type { PriceBook } from "../ports.ts";
import type { RunMetrics } from "../record/run-record.ts";
import type { Trajectory, Turn } from "../record/trajectory.ts";
import { addUsage } from "../record/usage.ts";
import { picoUsd, sumPicoUsd, usd } from "../std/money.ts";

/** What tokens cost: as which model, by which table, as of when (epoch milliseconds). */
export interface Pricing {
  readonly prices: PriceBook;
  readonly model: string;
  readonly at: number;
}

/** The figures of one run, all from its trajectory; every turn is priced by itself, because prices have tiers. */
export function runMetrics({ turns, unmetered }: Trajectory, pricing: Pricing): RunMetrics {
  const calls = turns.flatMap((turn) => turn.tool_calls);
  return {
    turns: turns.length,
    tool_calls: calls.length,
    malformed_calls: calls.filter((call) => call.malformed !== undefined).length,
    ...addUsage(...turns.map((turn) => turn.usage)),
    cost_usd: unmetered === true ? null : costOf(turns, pricing),
    latency_ms: sum(turns, (turn) => turn.latency_ms),
    request_retries: sum(turns, (turn) => turn.attempts - 1),
    retry_delay_ms: sum(turns, (turn) => turn.retry_delay_ms),
  };
}

/** Null where any price is unknown: a sum that leaves something out is not a sum. Nothing used costs nothing. */
function costOf(turns: readonly Turn[], { prices, model, at }: Pricing): number | null {
  const billed = turns.filter(({ usage }) => Object.values(usage).some((tokens) => tokens > 0));
  const costs = billed.map(({ usage }) => prices.price(model, usage, at));
  const known = costs.filter((cost) => cost !== undefined);
  return known.length < costs.length ? null : usd(sumPicoUsd([picoUsd(0), ...known]));
}

function sum(turns: readonly Turn[], of: (turn: Turn) => number): number {
  return turns.reduce((total, turn) => total + of(turn), 0);
}
