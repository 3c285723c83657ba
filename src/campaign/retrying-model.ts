/**
 * Tries requests again, not runs: a reply that arrives on the third attempt is the same reply, and its cost in
 * attempts and waiting is in it. Throttling is the provider asking for patience and has a budget of its own, long
 * enough for a per-minute quota to refill; configuration faults and whatever the model did are never retried.
 */
import type { Clock, FaultKind, ModelClient, ModelFault, ModelReply } from "../ports.ts";
import type { Random } from "../std/random.ts";

/** How patient to be with one class of faults. */
export interface RetryBudget {
  /** Requests in all, the first included, that may end in this class of fault. */
  readonly attempts: number;
  /** Waiting in all, milliseconds; the wait that would go beyond it is not begun. */
  readonly waitMs: number;
  /** The first wait is at most this, the second twice that, and so on. */
  readonly baseMs: number;
  /** No single wait is longer, unless the provider asks for it. */
  readonly capMs: number;
}

export interface RetryPolicy {
  readonly throttled: RetryBudget;
  readonly other: RetryBudget;
}

/** Ten minutes for throttling (quotas are per minute), one minute for anything else. */
export const RETRY_POLICY: RetryPolicy = {
  throttled: { attempts: 40, waitMs: 600_000, baseMs: 1_000, capMs: 60_000 },
  other: { attempts: 6, waitMs: 60_000, baseMs: 250, capMs: 20_000 },
};

export interface RetryingOptions {
  readonly clock: Clock;
  readonly policy: RetryPolicy;
  /** Spreads the waits, so that runs throttled together do not come back together. */
  readonly random: Random;
}

interface Spent {
  readonly attempts: number;
  readonly waitMs: number;
}

const NOTHING: Spent = { attempts: 0, waitMs: 0 };

/** The same model, patient. Faults come back as they are once their budget is spent. */
export function retryingModel(inner: ModelClient, { clock, policy, random }: RetryingOptions): ModelClient {
  return {
    id: inner.id,
    simulated: inner.simulated,
    complete: async (request, signal) => {
      const spent = { throttled: NOTHING, other: NOTHING };
      let total = NOTHING;
      for (;;) {
        const reply = await inner.complete(request, signal);
        total = { attempts: total.attempts + reply.attempts, waitMs: total.waitMs + reply.retryDelayMs };
        if (reply.kind !== "fault" || !reply.fault.retryable) return withTotals(reply, total);
        const budget = budgetOf(reply.fault.kind);
        spent[budget] = { ...spent[budget], attempts: spent[budget].attempts + reply.attempts };
        const waitMs = nextWaitMs(reply.fault, policy[budget], spent[budget], random);
        if (waitMs === undefined) return withTotals(reply, total);
        await clock.sleep(waitMs, signal);
        spent[budget] = { ...spent[budget], waitMs: spent[budget].waitMs + waitMs };
        total = { ...total, waitMs: total.waitMs + waitMs };
      }
    },
  };
}

const budgetOf = (kind: FaultKind): keyof RetryPolicy => (kind === "throttled" ? "throttled" : "other");

/**
 * The upper half of an exponential window ("equal jitter"), or a little more than the provider asks for; undefined
 * when the budget does not allow another attempt.
 */
function nextWaitMs(
  fault: ModelFault,
  budget: RetryBudget,
  spent: Spent,
  random: Random,
): number | undefined {
  if (spent.attempts >= budget.attempts) return undefined;
  const windowMs = Math.min(budget.capMs, budget.baseMs * 2 ** (spent.attempts - 1));
  const ownMs = windowMs / 2 + (random.next() * windowMs) / 2;
  const askedMs = fault.retryAfterMs === undefined ? 0 : fault.retryAfterMs + random.next() * budget.baseMs;
  const waitMs = Math.round(Math.max(ownMs, askedMs));
  return spent.waitMs + waitMs > budget.waitMs ? undefined : waitMs;
}

function withTotals(reply: ModelReply, { attempts, waitMs }: Spent): ModelReply {
  return { ...reply, attempts, retryDelayMs: waitMs };
}
