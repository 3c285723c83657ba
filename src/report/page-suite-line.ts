import {
  formatCount,
  formatPercent,
  formatPoints,
  formatPointsRange,
  formatShare,
} from "../std/format-number.ts";
import type { Comparison } from "../verdict/comparison.ts";

/** The suite as a whole in one plain sentence: counts, difference and its range; counts alone where nothing is comparable. */
export function plainSuiteLine({ candidate, difference }: Comparison): string {
  const { passed, runs } = candidate.tally;
  if (difference === undefined)
    return runs === 0
      ? "No run counts."
      : `${formatShare(passed, runs)} passed (${formatPercent(passed, runs)}).`;
  const { low, high } = difference.range;
  const unsure = low <= 0 && high >= 0 ? ": too few runs to call by itself" : "";
  return `Over ${formatCount(difference.tasks, "comparable task")}: ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(low, high)}${unsure}.`;
}
