import { resolve } from "node:path";
import { defaultLedgerPath, spendingLedger } from "../adapters/local/spending-ledger.ts";
import { makePurse, type Purse } from "../campaign/purse.ts";
import type { Budget } from "../campaign/spending.ts";
import type { Clock } from "../ports.ts";
import type { Settings } from "../suite/resolve-config.ts";

/** The budgets that settings name, and who keeps them; undefined where there are none. */
export interface Budgets {
  readonly campaign: Budget;
  readonly month: Budget | undefined;
  readonly purse: Purse | undefined;
}

/** Reads the budgets, kept by `shared` where two arms spend together; a ledger that is named is kept even where no limit of the month is set. */
export function buildBudgets(
  settings: Settings,
  {
    cwd,
    clock,
    shared,
  }: { readonly cwd: string; readonly clock: Clock; readonly shared?: Purse | undefined },
): Budgets {
  const { month } = settings;
  const campaign = budgetOf(settings.maxCostUsd, settings.maxTokens);
  const monthly = budgetOf(month.maxCostUsd, month.maxTokens);
  const hasMonth = isSet(monthly) || month.ledger !== undefined;
  if (!isSet(campaign) && !hasMonth) return { campaign, month: undefined, purse: undefined };
  const path = month.ledger === undefined ? defaultLedgerPath(process.env) : resolve(cwd, month.ledger);
  const kept = hasMonth ? { budget: monthly, ledger: spendingLedger(path) } : undefined;
  return {
    campaign,
    month: hasMonth ? monthly : undefined,
    purse: shared ?? makePurse({ campaign, month: kept, clock }),
  };
}

function budgetOf(maxCostUsd: number | undefined, maxTokens: number | undefined): Budget {
  return {
    ...(maxCostUsd !== undefined && { max_cost_usd: maxCostUsd }),
    ...(maxTokens !== undefined && { max_tokens: maxTokens }),
  };
}

const isSet = (budget: Budget): boolean => Object.keys(budget).length > 0;
