import { truncate } from "../std/escape-invisible.ts";
import type { FailureCount, TaskSide } from "../verdict/comparison.ts";

/** Reasons named in one cell; the rest are counted. */
const REASONS_MAX = 3;
const NAME_MAX = 80;

/** A failure's name, `mode/detail`: untrusted, for its detail may name a file. */
export function failureName(mode: string, detail: string | null): string {
  return truncate(detail === null ? mode : `${mode}/${detail}`, NAME_MAX);
}

/**
 * Why a task's runs did not pass, and what was observed: `wrong_answer/decoy_cause ×2, answered_without_reading ×2`.
 * `show` dresses each name for where it goes (escaping is its duty).
 */
export function sayFailures(side: TaskSide, show: (name: string) => string): string {
  const failures = side.failures.map((failure) => times(failure, show));
  const named = failures.slice(0, REASONS_MAX);
  const rest = failures.length - named.length;
  const flags = Object.entries(side.flags).map(([flag, count]) => `${flag.replaceAll("_", " ")} ×${count}`);
  return [...named, ...(rest > 0 ? [`${rest} more`] : []), ...flags].join(", ");
}

function times(failure: FailureCount, show: (name: string) => string): string {
  return `${show(failureName(failure.mode, failure.detail))} ×${failure.count}`;
}
