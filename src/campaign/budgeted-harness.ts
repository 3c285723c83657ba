import type { Assignment, Harness, PriceBook, Solved } from "../ports.ts";
import { modelFault } from "../record/model-fault.ts";
import { addUsage, NO_USAGE } from "../record/usage.ts";
import { picoUsd, sumPicoUsd } from "../std/money.ts";
import type { Purse } from "./purse.ts";
import type { Spending } from "./spending.ts";

/** The least a run can use: what is left must be more than nothing. */
const LEAST: Spending = { cost: picoUsd(0), tokens: 1 };

/**
 * A harness whose model is asked out of our sight, with the purse asked before every run and paid after it. A run that
 * is not begun ends with a `budget` fault and counts for nobody.
 */
export function budgetedHarness(
  inner: Harness,
  options: {
    readonly purse: Purse;
    readonly prices: PriceBook;
    readonly pricedAs: string;
    readonly now: () => number;
  },
): Harness {
  const { purse, prices, pricedAs, now } = options;
  const spending = ({ trajectory: { turns } }: Solved): Spending => {
    const costs = turns.map(({ usage }) => prices.price(pricedAs, usage, now()) ?? picoUsd(0));
    const used = addUsage(NO_USAGE, ...turns.map(({ usage }) => usage));
    return {
      cost: sumPicoUsd([picoUsd(0), ...costs]),
      tokens: Object.values(used).reduce((sum, tokens) => sum + tokens, 0),
    };
  };
  return {
    identity: inner.identity,
    solve: async (assignment, signal) => {
      const reservation = await purse.reserve(LEAST, signal);
      if (reservation === undefined) return notBegun(assignment, purse.closed() ?? "the budget was reached");
      let spent: Spending = { cost: picoUsd(0), tokens: 0 };
      try {
        const solved = await inner.solve(assignment, signal);
        spent = spending(solved);
        return solved;
      } finally {
        await reservation.settle(spent);
      }
    },
  };
}

function notBegun({ system, instruction, tools, files }: Assignment, reason: string): Solved {
  const fault = modelFault({ kind: "budget", name: "BudgetReached", message: `${reason}.` });
  return {
    trajectory: {
      format_version: 1,
      system,
      instruction,
      tools: [...tools],
      turns: [],
      stop: "provider_fault",
      stop_detail: fault.message,
      delivered: [],
    },
    files,
    fault,
  };
}
