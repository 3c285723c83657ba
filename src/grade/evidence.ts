import type { Check } from "../record/outcome.ts";
import type { Evidence } from "../record/run-record.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { finalText } from "./grader-input.ts";

const QUOTE_CHARS_MAX = 400;

/** Enough to see what a model meant; the whole of it is in the trajectory. */
const FINAL_TEXT_CHARS_MAX = 2000;

/** What was read and, where something did not hold, what and in whose words. Untrusted text; escape before showing. */
export function gatherEvidence(
  trajectory: Trajectory,
  checks: readonly Check[],
  quote: string | undefined,
): Evidence {
  const first = checks.find((check) => !check.passed);
  const words = quote ?? first?.found ?? finalText(trajectory);
  return {
    delivered: trajectory.delivered,
    ...(first !== undefined && { first_failed_check: first.name }),
    ...(first !== undefined && words.trim() !== "" && { quote: cut(words.trim(), QUOTE_CHARS_MAX) }),
    final_text: cut(finalText(trajectory), FINAL_TEXT_CHARS_MAX),
  };
}

/** Cuts at a whole character and says so. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, max - 1)) ? max - 2 : max - 1;
  return `${text.slice(0, end)}…`;
}
