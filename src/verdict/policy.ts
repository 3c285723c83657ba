import type { GatePolicy } from "../record/gate-facts.ts";
import { assert } from "../std/assert.ts";
import {
  formatCount,
  formatDuration,
  formatMoney,
  formatPercent,
  formatShare,
} from "../std/format-number.ts";
import type { SideTotals } from "./comparison.ts";
import type { Breach, PolicyRule } from "./verdict.ts";

/** What the user wants a check to fail on. */
export type Policy = Readonly<GatePolicy>;

/** The limits the candidate does not keep. A cost nobody knows keeps no limit; a pass rate nobody measured is judged elsewhere. */
export function findBreaches(candidate: SideTotals, policy: Policy): readonly Breach[] {
  const rules: readonly [PolicyRule, (side: SideTotals, limit: number) => Breach | undefined][] = [
    ["min_pass_rate", passRateBreach],
    ["max_cost_usd", costBreach],
    ["max_cost_per_pass_usd", costPerPassBreach],
    ["max_latency_ms_p50", medianBreach],
    ["max_latency_ms_p95", slowestBreach],
  ];
  return rules.flatMap(([rule, check]) => {
    const limit = policy[rule];
    if (limit === undefined) return [];
    assert(Number.isFinite(limit) && limit >= 0, `${rule} is a finite number, not negative`);
    return check(candidate, limit) ?? [];
  });
}

/** Passes may fall short of the limit by rounding: 0.07 of 100 runs is 7 passes, not 7.000000000000001. */
const ROUNDING = 1e-9;

function passRateBreach({ tally }: SideTotals, limit: number): Breach | undefined {
  if (tally.runs === 0 || tally.passed >= limit * tally.runs - ROUNDING) return undefined;
  return {
    rule: "min_pass_rate",
    limit,
    actual: tally.passed / tally.runs,
    count: countOf(tally),
    sentence: `Pass rate too low: ${formatShare(tally.passed, tally.runs)} runs passed (${formatPercent(tally.passed, tally.runs)}), the policy asks for ${formatPercent(limit, 1)}.`,
  };
}

function costBreach({ tally, costUsd }: SideTotals, limit: number): Breach | undefined {
  if (costUsd !== null && costUsd <= limit) return undefined;
  const said =
    costUsd === null
      ? "Cost not known: a price is missing"
      : `Too expensive: the campaign cost ${formatMoney(costUsd)} for ${formatCount(tally.runs, "counting run")}`;
  return {
    rule: "max_cost_usd",
    limit,
    actual: costUsd,
    count: countOf(tally),
    sentence: `${said}, the policy allows ${formatMoney(limit)}.`,
  };
}

function costPerPassBreach({ tally, costUsd }: SideTotals, limit: number): Breach | undefined {
  if (tally.runs === 0) return undefined;
  const actual = costUsd === null || tally.passed === 0 ? null : costUsd / tally.passed;
  if (actual !== null && actual <= limit) return undefined;
  return {
    rule: "max_cost_per_pass_usd",
    limit,
    actual,
    count: countOf(tally),
    sentence: `${sayCostPerPass(actual, tally.passed)}, the policy allows ${formatMoney(limit)}.`,
  };
}

function sayCostPerPass(actual: number | null, passed: number): string {
  if (actual !== null) return `Too expensive: a passing run cost ${formatMoney(actual)}`;
  return passed === 0
    ? "Cost per pass not known: no run passed"
    : "Cost per pass not known: a price is missing";
}

function medianBreach({ tally, latencyMsP50 }: SideTotals, limit: number): Breach | undefined {
  return latencyBreach("max_latency_ms_p50", { tally, actual: latencyMsP50, limit }, "the median run took");
}

function slowestBreach({ tally, latencyMsP95 }: SideTotals, limit: number): Breach | undefined {
  const who = "the 95th percentile of runs took";
  return latencyBreach("max_latency_ms_p95", { tally, actual: latencyMsP95, limit }, who);
}

function latencyBreach(
  rule: PolicyRule,
  { tally, actual, limit }: { tally: SideTotals["tally"]; actual: number | null; limit: number },
  who: string,
): Breach | undefined {
  if (tally.runs === 0 || (actual !== null && actual <= limit)) return undefined;
  const said =
    actual === null
      ? "Time not known: no run of a scored task counts"
      : `Too slow: ${who} ${formatDuration(actual)}`;
  return {
    rule,
    limit,
    actual,
    count: countOf(tally),
    sentence: `${said}, the policy allows ${formatDuration(limit)}.`,
  };
}

function countOf({ passed, runs }: SideTotals["tally"]): Breach["count"] {
  return { passed, runs };
}
