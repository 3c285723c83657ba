import { firstLooks, NAIVE_RULES } from "./naive-rules.ts";
import type { Change } from "./simulated-change.ts";

/** What came of one pull request. */
export interface Outcome {
  readonly scenario: string;
  readonly number: number;
  /** The gate failed the check. */
  readonly isBlocked: boolean;
  /** Tasks that were called a regression. */
  readonly convicted: readonly string[];
  readonly word: string;
  /** Model runs of the pull request: its first look, and both sides of what followed. */
  readonly runs: number;
  /** Naive rules that would have blocked it, on the same runs. */
  readonly naive: readonly string[];
}

/** Reads it off the packs. */
export function outcomeOf(scenario: string, number: number, { baseline, candidate }: Change): Outcome {
  const { decision } = candidate;
  const pairs = firstLooks(baseline, candidate);
  return {
    scenario,
    number,
    isBlocked: decision?.exit_code === 1,
    convicted: Object.entries(decision?.tasks ?? {}).flatMap(([key, word]) =>
      word === "regression" ? [key] : [],
    ),
    word: decision?.word ?? "undecided",
    runs: candidate.runs.length,
    naive: Object.entries(NAIVE_RULES).flatMap(([name, rule]) => (rule(pairs) ? [name] : [])),
  };
}
