import { densest, mostUsed, requestBytes, TOKENS_PER_BYTE } from "../harness/most-used.ts";
import type { ModelClient, ModelReply, PriceBook } from "../ports.ts";
import { modelFault } from "../record/model-fault.ts";
import { NO_USAGE, type Usage } from "../record/usage.ts";
import { picoUsd } from "../std/money.ts";
import type { Purse } from "./purse.ts";
import type { Spending } from "./spending.ts";

export interface BudgetedOptions {
  readonly purse: Purse;
  readonly prices: PriceBook;
  /** The `provider/model-id` whose prices hold. */
  readonly pricedAs: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * The same model, asked only what the purse allows: before each call the most it could use is reserved (input by the
 * densest request so far, output by `max_tokens`), afterwards what it did use is paid. A call that is not allowed is
 * a `budget` fault, which ends the run without counting against the model.
 */
export function budgetedModel(inner: ModelClient, options: BudgetedOptions): ModelClient {
  const { purse, prices, pricedAs, now } = options;
  let tokensPerByte = TOKENS_PER_BYTE;
  const spending = (usage: Usage): Spending => ({
    cost: prices.price(pricedAs, usage, now()) ?? picoUsd(0),
    tokens: Object.values(usage).reduce((sum, tokens) => sum + tokens, 0),
  });
  return {
    ...inner,
    complete: async (request, signal) => {
      const bytes = requestBytes(request);
      const most = spending(mostUsed(request, bytes, tokensPerByte));
      const reservation = await purse.reserve(most, signal);
      if (reservation === undefined) return refusal(purse.closed() ?? "the budget was reached");
      let used = NO_USAGE;
      try {
        const reply = await inner.complete(request, signal);
        if (reply.kind !== "fault") used = reply.usage;
        tokensPerByte = densest(tokensPerByte, used, bytes);
        return reply;
      } finally {
        await reservation.settle(spending(used));
      }
    },
  };
}

function refusal(reason: string): ModelReply {
  const fault = modelFault({ kind: "budget", name: "BudgetReached", message: `${reason}.` });
  return { kind: "fault", fault, attempts: 1, retryDelayMs: 0 };
}
