/**
 * What may still be spent, asked before every call with the most it could cost. A call that fits only if the ones in
 * flight come out cheaper waits for them; one that fits no more closes the purse for good, so that a campaign ends
 * at one clear point. Money is pico-dollars.
 */
import type { Clock, SpendingLedger } from "../ports.ts";
import { picoUsd, sumPicoUsd, usd } from "../std/money.ts";
import { type Budget, NOTHING_SPENT, type Spending } from "./spending.ts";

/** A promise to spend no more than was reserved; settled once, with what was spent. */
export interface Reservation {
  settle(spent: Spending): Promise<void>;
}

export interface Purse {
  /**
   * Sets what has been spent so far by a journal; while nothing is in flight. What was paid for while another journal
   * was open stays paid: a gate that measures the base first has two, and one budget.
   */
  open(journal: object, spent: Spending, signal: AbortSignal): Promise<void>;
  /** Undefined when the purse is closed, or this call closes it. */
  reserve(most: Spending, signal: AbortSignal): Promise<Reservation | undefined>;
  /** Which budget is used up, as words for a sentence; undefined while the purse is open. */
  closed(): string | undefined;
}

export interface PurseOptions {
  readonly campaign: Budget;
  readonly month?: { readonly budget: Budget; readonly ledger: SpendingLedger } | undefined;
  readonly clock: Clock;
}

interface Pot {
  readonly of: string;
  readonly budget: Budget;
  spent: Spending;
}

/** Builds a purse of the campaign's budget and the month's. */
export function makePurse({ campaign, month, clock }: PurseOptions): Purse {
  const own: Pot = { of: "campaign", budget: campaign, spent: NOTHING_SPENT };
  const monthly: Pot = { of: "month", budget: month?.budget ?? {}, spent: NOTHING_SPENT };
  const pots = [own, monthly];
  const accounts = new Map<object, Spending>();
  let account: object | undefined;
  let reserved = NOTHING_SPENT;
  let closed: string | undefined;
  let waiting: (() => void)[] = [];

  const lacking = (most: Spending, isCounting: boolean): string | undefined => {
    const others = isCounting ? reserved : NOTHING_SPENT;
    return pots
      .map((pot) => lackOf(pot, plus(plus(pot.spent, others), most)))
      .find((lack) => lack !== undefined);
  };
  const settle = async (most: Spending, spent: Spending): Promise<void> => {
    reserved = minus(reserved, most);
    for (const pot of pots) pot.spent = plus(pot.spent, spent);
    if (account !== undefined) accounts.set(account, plus(accounts.get(account) ?? NOTHING_SPENT, spent));
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
    if (month !== undefined && (spent.cost > 0 || spent.tokens > 0))
      await month.ledger.add({ at: clock.now(), ...spent });
  };
  return {
    closed: () => closed,
    open: async (journal, spent, signal) => {
      account = journal;
      accounts.set(journal, spent);
      own.spent = [...accounts.values()].reduce(plus, NOTHING_SPENT);
      if (month !== undefined) monthly.spent = await month.ledger.spentSince(monthStart(clock.now()), signal);
    },
    reserve: async (most, signal) => {
      for (;;) {
        signal.throwIfAborted();
        if (closed !== undefined) return undefined;
        closed = lacking(most, false);
        if (closed === undefined && lacking(most, true) === undefined) break;
        if (closed === undefined) await nextSettlement(waiting, signal);
      }
      reserved = plus(reserved, most);
      return { settle: (spent) => settle(most, spent) };
    },
  };
}

/** The first moment of a time's month, UTC, epoch milliseconds. */
export function monthStart(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

function nextSettlement(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    waiting.push(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    });
  });
}

function lackOf({ of, budget, spent }: Pot, planned: Spending): string | undefined {
  const { max_cost_usd, max_tokens } = budget;
  if (max_cost_usd !== undefined && planned.cost > picoUsd(max_cost_usd))
    return `the ${of}'s budget of $${max_cost_usd} leaves no room for another call ($${usd(spent.cost).toFixed(6)} spent)`;
  if (max_tokens !== undefined && planned.tokens > max_tokens)
    return `the ${of}'s budget of ${max_tokens} tokens leaves no room for another call (${spent.tokens} used)`;
  return undefined;
}

const plus = (a: Spending, b: Spending): Spending => ({
  cost: sumPicoUsd([a.cost, b.cost]),
  tokens: a.tokens + b.tokens,
});

const minus = (a: Spending, b: Spending): Spending => ({
  cost: sumPicoUsd([a.cost, -b.cost as typeof b.cost]),
  tokens: a.tokens - b.tokens,
});
