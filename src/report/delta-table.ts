import { markdownTable } from "markdown-table";
import { formatCount, formatShare } from "../std/format-number.ts";
import type { GateVerdict } from "../verdict/gate-verdict.ts";
import { codeName } from "./code-name.ts";
import { type DeltaRow, sayCount, sayDelta } from "./delta-row.ts";
import type { Detail } from "./detail.ts";
import { fold } from "./fold.ts";
import { loudestFirst } from "./loudest-first.ts";
import { sayFailures } from "./say-failure.ts";
import { TASK_MARKS, TASK_WORDS } from "./say-word.ts";
import { isQuiet, saySideBySide } from "./side-by-side.ts";

/** The columns of a table: of two campaigns, or of a gate, which shows what was run side by side. */
interface Columns {
  readonly header: readonly string[];
  readonly align: readonly string[];
  readonly cells: (row: DeltaRow) => string[];
}

const CAMPAIGNS: Columns = {
  header: ["Task", "Baseline", "This\u{A0}PR", "Δ\u{A0}points", "Verdict", "Why"],
  align: ["l", "l", "l", "r", "l", "l"],
  cells: ({ task, verdict }) => [
    codeName(verdict.key),
    sayCount(verdict.expected),
    sayCount(verdict.candidate, task.candidate.tally.errored),
    sayDelta(verdict.candidate, verdict.expected),
    ...judged({ task, verdict }),
  ],
};

const GATE: Columns = {
  header: [
    "Task",
    "History",
    "This\u{A0}PR,<br>first\u{A0}look",
    "Side\u{A0}by\u{A0}side,<br>old\u{A0}→\u{A0}new",
    "Verdict",
    "Why",
  ],
  align: ["l", "l", "l", "l", "l", "l"],
  cells: ({ task, verdict }) => [
    codeName(verdict.key),
    verdict.expected === undefined ? "–" : formatShare(verdict.expected.passed, verdict.expected.runs),
    sayCount(verdict.candidate, task.candidate.tally.errored),
    saySideBySide(verdict).replace(" → ", "\u{A0}→\u{A0}"),
    ...judged({ task, verdict }),
  ],
};

const DEEP: Columns = {
  ...CAMPAIGNS,
  header: [
    "Task",
    "Old,<br>side\u{A0}by\u{A0}side",
    "New,<br>side\u{A0}by\u{A0}side",
    "Δ points",
    "Verdict",
    "Why",
  ],
};

function judged({ task, verdict }: DeltaRow): string[] {
  return [
    `${TASK_MARKS[verdict.word]}\u{A0}${TASK_WORDS[verdict.word]}`,
    sayFailures(task.candidate, codeName),
  ];
}

/** The tasks somebody should look at, open; the others behind a fold that says how many they are. */
export function renderDeltaTable(
  rows: readonly DeltaRow[],
  detail: Detail,
  gate?: Pick<GateVerdict, "mode">,
): string {
  const columns = gate === undefined ? CAMPAIGNS : gate.mode === "deep" ? DEEP : GATE;
  const loud = loudestFirst(rows.filter((row) => !isQuiet(row)));
  const quiet = rows.filter(isQuiet);
  const open = loud.length === 0 ? [] : [table(loud, columns, detail)];
  if (quiet.length === 0) return open.join("\n\n");
  const isIdentical = quiet.every((row) => row.verdict.word === "identical");
  const title = `🟢 ${formatCount(quiet.length, "task")} with ${isIdentical ? "identical inputs" : "no regression found"}`;
  if (detail.everything) return table([...loud, ...quiet], columns, detail);
  return [...open, detail.passing ? fold(title, table(quiet, columns, detail)) : title].join("\n\n");
}

function table(rows: readonly DeltaRow[], { header, align, cells }: Columns, { rowsMax }: Detail): string {
  const shown = rows.slice(0, rowsMax).map(cells);
  const rest = rows.length - shown.length;
  const text = markdownTable([[...header], ...shown], {
    align: [...align],
    alignDelimiters: false,
    padding: true,
  });
  return rest === 0 ? text : `${text}\n\n… and ${formatCount(rest, "more task", "more tasks")}.`;
}
