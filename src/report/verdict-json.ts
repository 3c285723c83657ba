import type { Json } from "../std/json.ts";
import type { Comparison } from "../verdict/comparison.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** Raised when a program that reads `verdict.json` would have to change. */
export const VERDICT_FORMAT_VERSION = 1;

/** `verdict.json`: the decision and the comparison it rests on, names in snake_case, p-values included. */
export function renderVerdictJson(input: {
  readonly verdict: Verdict;
  readonly comparison: Comparison;
}): string {
  const { verdict, comparison } = input;
  const document = {
    format_version: VERDICT_FORMAT_VERSION,
    ...(snakeCased(verdict) as Record<string, Json>),
    comparison: snakeCased(comparison),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The same value with snake_case member names and `null` for what is undefined. */
function snakeCased(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(snakeCased);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [snakeCase(name), snakeCased(member)]),
  );
}

function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
