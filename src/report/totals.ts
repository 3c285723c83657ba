import {
  formatCount,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatPointsRange,
  formatRelative,
  formatShare,
} from "../std/format-number.ts";
import type { Comparison, SideTotals } from "../verdict/comparison.ts";

/** The suite as a whole: counts, then the difference with its range; the counts alone where nothing is comparable. */
export function renderSuiteLine({ candidate, difference }: Comparison): string {
  const { passed, runs } = candidate.tally;
  if (difference === undefined)
    return runs === 0
      ? "**Suite:** no run counts."
      : `**Suite:** ${formatShare(passed, runs)} passed (${formatPercent(passed, runs)}); no baseline to hold it against.`;
  const { candidate: here, history, range, tasks } = difference;
  const counts = `${shareOf(here)} here, ${shareOf(history)} before`;
  const straddles = range.low <= 0 && range.high >= 0;
  return [
    `**Suite:** ${counts}, over ${formatCount(tasks, "comparable task")}`,
    `difference ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(range.low, range.high)}${
      straddles ? ": too few runs to call by itself" : ""
    }.`,
  ].join("; ");
}

/** What both sides cost in money, time and tokens; each amount in code, so that GitHub sees no mathematics. */
export function renderCostLine({ candidate, baseline }: Comparison): string {
  const cost = arrow(baseline?.costUsd, candidate.costUsd, formatMoney, sameSize(candidate, baseline));
  const perPass = arrow(baseline?.costPerPassUsd, candidate.costPerPassUsd, formatMoney, true);
  const latency = arrow(baseline?.latencyMsP50, candidate.latencyMsP50, formatDuration, true);
  const input = arrow(
    baseline?.inputTokens,
    candidate.inputTokens,
    formatNumber,
    sameSize(candidate, baseline),
  );
  const output = arrow(
    baseline?.outputTokens,
    candidate.outputTokens,
    formatNumber,
    sameSize(candidate, baseline),
  );
  return [
    `**Cost** ${cost}`,
    `per pass ${perPass}`,
    `**median time** ${latency}`,
    `**tokens** in ${input}, out ${output}`,
  ].join(" · ");
}

/** `before → after (+12%)`; the percentage only where both sides are known and made the same number of runs. */
function arrow(
  before: number | null | undefined,
  after: number | null,
  format: (value: number) => string,
  isComparable: boolean,
): string {
  const now = amount(after, format);
  if (before === undefined) return now;
  const change =
    isComparable && before !== null && after !== null && before > 0
      ? ` (${formatRelative(before, after)})`
      : "";
  return `${amount(before, format)} → ${now}${change}`;
}

function amount(value: number | null, format: (value: number) => string): string {
  return value === null ? "unknown" : `\`${format(value)}\``;
}

function sameSize(candidate: SideTotals, baseline: SideTotals | undefined): boolean {
  return baseline !== undefined && allRuns(candidate) === allRuns(baseline);
}

function allRuns({ tally }: SideTotals): number {
  return tally.runs + tally.errored;
}

function shareOf({ passed, runs }: { readonly passed: number; readonly runs: number }): string {
  return `${formatShare(passed, runs)} (${formatPercent(passed, runs)})`;
}
