import type { Assignment } from "../ports.ts";
import { picoUsd } from "../std/money.ts";
import type { Progress } from "./progress.ts";
import type { Ended } from "./read-reply.ts";

type Limits = Assignment["limits"];

/** The limit that forbids one more query, if any: time first, then turns, tokens and dollars. */
export function reachedLimit(progress: Progress, limits: Limits): Ended | undefined {
  const time = reachedTimeLimit(progress, limits);
  if (time !== undefined) return time;
  if (progress.turns.length >= limits.max_turns)
    return { stop: "max_turns", detail: `All ${limits.max_turns} turns were used.` };
  const tokens = Object.values(progress.usage).reduce((sum, count) => sum + count, 0);
  if (tokens >= limits.max_tokens)
    return { stop: "max_tokens", detail: `${tokens} of ${limits.max_tokens} tokens were used.` };
  if (progress.cost >= picoUsd(limits.max_cost_usd))
    return { stop: "max_cost", detail: `The run's $${limits.max_cost_usd} were spent.` };
  return undefined;
}

/** The time limit, which also forbids one more tool call: one turn may ask for many slow ones. */
export function reachedTimeLimit(progress: Progress, limits: Limits): Ended | undefined {
  if (progress.workedMs < limits.wall_seconds * 1000) return undefined;
  return { stop: "timeout", detail: `Model and tools worked for ${limits.wall_seconds} seconds or more.` };
}
