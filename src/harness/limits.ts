import type { Assignment } from "../ports.ts";
import type { Usage } from "../record/usage.ts";
import { type PicoUsd, picoUsd, sumPicoUsd, usd } from "../std/money.ts";
import type { Progress } from "./progress.ts";
import type { Ended } from "./read-reply.ts";

type Limits = Assignment["limits"];

/** The limit that forbids one more query, if any: time first, then turns, tokens and dollars. */
export function reachedLimit(progress: Progress, limits: Limits): Ended | undefined {
  const time = reachedTimeLimit(progress, limits);
  if (time !== undefined) return time;
  if (progress.turns.length >= limits.max_turns)
    return { stop: "max_turns", detail: `All ${limits.max_turns} turns were used.` };
  const tokens = totalOf(progress.usage);
  if (tokens >= limits.max_tokens)
    return { stop: "max_tokens", detail: `${tokens} of ${limits.max_tokens} tokens were used.` };
  if (progress.cost >= picoUsd(limits.max_cost_usd))
    return { stop: "max_cost", detail: `The run's $${limits.max_cost_usd} were spent.` };
  return undefined;
}

/** What a call can use at most. */
export interface Most {
  readonly usage: Usage;
  /** Undefined where no price is known. */
  readonly cost: PicoUsd | undefined;
}

/** The limit that a call could go beyond, if any: it is not made, because what is used cannot be given back. */
export function couldExceed(progress: Progress, most: Most, limits: Limits): Ended | undefined {
  const [used, more] = [totalOf(progress.usage), totalOf(most.usage)];
  if (used + more > limits.max_tokens)
    return {
      stop: "max_tokens",
      detail: `${used} of ${limits.max_tokens} tokens were used; another call could use ${more} more.`,
    };
  const cost = sumPicoUsd([progress.cost, most.cost ?? picoUsd(0)]);
  if (cost <= picoUsd(limits.max_cost_usd)) return undefined;
  return {
    stop: "max_cost",
    detail: `$${usd(progress.cost).toFixed(6)} of the run's $${limits.max_cost_usd} were spent; another call could cost $${usd(most.cost ?? picoUsd(0)).toFixed(6)} more.`,
  };
}

function totalOf(usage: Usage): number {
  return Object.values(usage).reduce((sum, count) => sum + count, 0);
}

/** The time limit, which also forbids one more tool call: one turn may ask for many slow ones. */
export function reachedTimeLimit(progress: Progress, limits: Limits): Ended | undefined {
  if (progress.workedMs < limits.wall_seconds * 1000) return undefined;
  return { stop: "timeout", detail: `Model and tools worked for ${limits.wall_seconds} seconds or more.` };
}
