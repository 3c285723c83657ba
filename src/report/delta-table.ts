import { markdownTable } from "markdown-table";
import { formatCount } from "../std/format-number.ts";
import { codeName } from "./code-name.ts";
import { type DeltaRow, sayCount, sayDelta } from "./delta-row.ts";
import type { Detail } from "./detail.ts";
import { fold } from "./fold.ts";
import { sayFailures } from "./say-failure.ts";
import { QUIET, TASK_MARKS, TASK_WORDS } from "./say-word.ts";

const HEADER = ["Task", "Baseline", "This PR", "Δ points", "Verdict", "Why"];
const ALIGN = ["l", "l", "l", "r", "l", "l"];

/** The tasks somebody should look at, open; the others behind a fold that says how many they are. */
export function renderDeltaTable(rows: readonly DeltaRow[], detail: Detail): string {
  const loud = rows.filter((row) => !QUIET.has(row.verdict.word));
  const quiet = rows.filter((row) => QUIET.has(row.verdict.word));
  const open = loud.length === 0 ? [] : [table(loud, detail)];
  if (quiet.length === 0) return open.join("\n\n");
  const isIdentical = quiet.every((row) => row.verdict.word === "identical");
  const title = `🟢 ${formatCount(quiet.length, "task")} with ${isIdentical ? "identical inputs" : "no regression found"}`;
  if (detail.everything) return table([...loud, ...quiet], detail);
  return [...open, detail.passing ? fold(title, table(quiet, detail)) : title].join("\n\n");
}

function table(rows: readonly DeltaRow[], { rowsMax }: Detail): string {
  const shown = rows.slice(0, rowsMax).map(cells);
  const rest = rows.length - shown.length;
  const text = markdownTable([HEADER, ...shown], { align: ALIGN, alignDelimiters: false, padding: true });
  return rest === 0 ? text : `${text}\n\n… and ${formatCount(rest, "more task", "more tasks")}.`;
}

function cells({ task, verdict }: DeltaRow): string[] {
  return [
    codeName(verdict.key),
    sayCount(verdict.expected),
    sayCount(verdict.candidate, task.candidate.tally.errored),
    sayDelta(verdict.candidate, verdict.expected),
    `${TASK_MARKS[verdict.word]} ${TASK_WORDS[verdict.word]}`,
    sayFailures(task.candidate, codeName),
  ];
}
