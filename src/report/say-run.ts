import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import { oneLine, truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";
import { codeName } from "./code-name.ts";
import type { Detail } from "./detail.ts";
import { failureName } from "./say-failure.ts";

const CHECK_NAME_MAX = 120;

/** Why one run did not pass, as a name in code type; empty for a pass. */
export function runFailure(run: RunRecord): string {
  return run.failure_mode === null ? "" : codeName(failureName(run.failure_mode, run.failure_detail));
}

/** The first check that failed, with what it wanted and saw: text of the task's and the model's, so escaped and cut. */
export function failedCheck(run: RunRecord, detail: Detail): string {
  if (run.outcome !== "failed") return "";
  const check = run.checks.find(({ passed }) => !passed);
  const name = check?.name ?? run.evidence.first_failed_check;
  if (name === undefined) return "";
  const said = `failed check “${quote(name, CHECK_NAME_MAX)}”`;
  if (!detail.quotes) return said;
  const expected = check?.expected === undefined ? "" : `, expected ${excerpt(check.expected, detail)}`;
  const found = check?.found === undefined ? "" : `, found ${excerpt(check.found, detail)}`;
  return said + expected + found;
}

/** What the run itself said about what failed: its quotation, or else its last words; empty where it said nothing. */
export function ownWords(run: RunRecord, detail: Detail): string {
  if (run.outcome !== "failed") return "";
  const text = oneLine(run.evidence.quote ?? run.evidence.final_text);
  // What the check found is said already.
  const isFound = run.checks.some(({ passed, found }) => !passed && oneLine(found ?? "") === text);
  return !detail.quotes || text === "" || isFound ? "" : `“${quote(text, detail.quoteMax)}”`;
}

/** The key one run goes by, in code type. */
export function runName(run: RunRecord): string {
  return codeName(keyOf(run));
}

function excerpt(text: string, detail: Detail): string {
  const line = oneLine(text);
  return line === "" ? "nothing" : `<code>${quote(line, detail.quoteMax)}</code>`;
}

function quote(text: string, max: number): string {
  return escapeMarkdown(truncate(oneLine(text), max));
}
