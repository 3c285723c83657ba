import type { PriceBook } from "../ports.ts";
import type { RunRecord } from "../record/run-record.ts";
import { NO_USAGE } from "../record/usage.ts";
import { picoUsd, sumPicoUsd, usd } from "../std/money.ts";
import { UsageError } from "../std/usage-error.ts";
import type { CampaignPlan } from "./campaign-plan.ts";
import type { Budget, Spending } from "./spending.ts";

/** After one more run; runs that are replaced later stay in: they were paid for. */
export function addSpending(spent: Spending, { metrics }: RunRecord): Spending {
  const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = metrics;
  return {
    cost: sumPicoUsd([spent.cost, picoUsd(metrics.cost_usd ?? 0)]),
    tokens: spent.tokens + input_tokens + output_tokens + cache_read_tokens + cache_write_tokens,
  };
}

/** Which budget forbids another start, as words for a sentence; undefined while there is some left. */
export function reachedBudget(spent: Spending, budget: Budget): string | undefined {
  if (budget.max_cost_usd !== undefined && spent.cost >= picoUsd(budget.max_cost_usd))
    return `the budget of $${budget.max_cost_usd} was reached ($${usd(spent.cost).toFixed(6)} spent)`;
  if (budget.max_tokens !== undefined && spent.tokens >= budget.max_tokens)
    return `the budget of ${budget.max_tokens} tokens was reached (${spent.tokens} used)`;
  return undefined;
}

/** A budget in dollars cannot be kept where nobody knows the price: throws `UsageError` before anything is spent. */
export function refuseUnpricedBudget(plan: CampaignPlan, prices: PriceBook, at: number): void {
  const { budget, monthBudget } = plan;
  if (budget.max_cost_usd === undefined && monthBudget?.max_cost_usd === undefined) return;
  const arms = Object.values(plan.arms);
  const unpriced = arms.find(({ pricedAs }) => prices.price(pricedAs, ONE_TOKEN, at) === undefined);
  if (unpriced === undefined) return;
  throw new UsageError(
    `The price of ${unpriced.pricedAs} is not known, so a budget in dollars cannot be kept; give its price, or set a budget in tokens.`,
  );
}

const ONE_TOKEN = { ...NO_USAGE, input_tokens: 1, output_tokens: 1 };
