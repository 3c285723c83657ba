import type { Power } from "../stats/power.ts";
import type { Json } from "../std/json.ts";
import type { Comparison } from "../verdict/comparison.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { BaselineSearch } from "./baseline-search.ts";
import { snakeCased } from "./snake-cased.ts";

/** Raised when a program that reads `verdict.json` would have to change. */
export const VERDICT_FORMAT_VERSION = 1;

/** `verdict.json`: the decision and the comparison it rests on, names in snake_case, p-values and the decision tables that were used included. */
export function renderVerdictJson(input: {
  readonly verdict: Verdict;
  readonly comparison: Comparison;
  readonly power?: Power;
  readonly search?: BaselineSearch;
}): string {
  const { verdict, comparison, power, search } = input;
  const document = {
    format_version: VERDICT_FORMAT_VERSION,
    ...(snakeCased(verdict) as Record<string, Json>),
    comparison: snakeCased(comparison),
    ...(power !== undefined && { power: snakeCased(power) }),
    ...(search !== undefined && { baseline_search: snakeCased(search) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
