import { wilson } from "../../src/stats/wilson.ts";
import { NAIVE_RULES } from "./naive-rules.ts";
import type { Outcome } from "./outcome-of.ts";

/** How often something happened: passes are times it did. */
export interface Frequency {
  readonly times: number;
  readonly of: number;
  /** 95 % Wilson interval, shares. */
  readonly low: number;
  readonly high: number;
}

/** Operating characteristics of every rule on one kind of pull request. */
export interface Characteristics {
  readonly scenario: string;
  /** The gate's blocks. */
  readonly blocked: Frequency;
  /** Ended with a line that something looks worse, not proven, and did not block. */
  readonly suspected: Frequency;
  readonly naive: Readonly<Record<string, Frequency>>;
  readonly runs: { readonly mean: number; readonly p95: number };
}

/** Counts the outcomes of one scenario. */
export function characteristicsOf(scenario: string, all: readonly Outcome[]): Characteristics {
  const outcomes = all.filter((outcome) => outcome.scenario === scenario);
  const runs = outcomes.map((outcome) => outcome.runs).sort((a, b) => a - b);
  const count = (holds: (outcome: Outcome) => boolean) =>
    frequency(outcomes.filter(holds).length, outcomes.length);
  return {
    scenario,
    blocked: count(({ isBlocked }) => isBlocked),
    suspected: count(({ isBlocked, word }) => !isBlocked && word === "suspected"),
    naive: Object.fromEntries(
      Object.keys(NAIVE_RULES).map((rule) => [rule, count(({ naive }) => naive.includes(rule))]),
    ),
    runs: {
      mean: runs.reduce((sum, value) => sum + value, 0) / Math.max(1, runs.length),
      p95: runs[Math.ceil(runs.length * 0.95) - 1] ?? 0,
    },
  };
}

function frequency(times: number, of: number): Frequency {
  const { low, high } = wilson({ passed: times, runs: of });
  return { times, of, low, high };
}
