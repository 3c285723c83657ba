import { formatShare } from "../std/format-number.ts";
import type { TaskVerdict } from "../verdict/verdict.ts";
import type { DeltaRow } from "./delta-row.ts";
import { QUIET } from "./say-word.ts";

/** `4/4 → 0/4`, old before new, with the pairs that were lost; what was run for the suite only, or not at all, says so. */
export function saySideBySide({ sideBySide, word }: TaskVerdict): string {
  if (sideBySide === undefined) return word === "not_rechecked" ? "not re-run" : "not needed";
  const { baseline, candidate, lost, state } = sideBySide;
  const sides = `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
  const all = lost === 0 ? sides : `${sides} + ${lost} lost`;
  return state === undefined ? `${all} (suite check)` : all;
}

/** Nobody has to look at it: nothing was found, and nothing about it was a question. */
export function isQuiet({ verdict }: DeltaRow): boolean {
  return QUIET.has(verdict.word) && verdict.sideBySide?.state === undefined;
}
