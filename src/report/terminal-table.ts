import type { SubjectChange } from "../record/subject-change.ts";
import { commandSafe, oneLine, truncate } from "../std/escape-invisible.ts";
import {
  formatCount,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPoints,
  formatPointsRange,
  formatShare,
  passMarks,
} from "../std/format-number.ts";
import type { Comparison, SideTotals } from "../verdict/comparison.ts";
import type { TaskWord, Verdict } from "../verdict/verdict.ts";
import { type Column, layColumns } from "./columns.ts";
import { type DeltaRow, deltaRows, sayDelta } from "./delta-row.ts";
import { saySpent } from "./how-sure.ts";
import { type Paint, painter } from "./paint.ts";
import { sayFailures } from "./say-failure.ts";
import { headline, TASK_WORDS } from "./say-word.ts";
import { saySideBySide } from "./side-by-side.ts";
import { wrapWords } from "./wrap-words.ts";

const CHANGE_MAX = 60;
const SENTENCE_MAX = 600;

/** Columns of a gate that screened: what was run side by side stands where a difference would. */
const GATE_COLUMNS: readonly Column[] = [
  { title: "Task", shrinks: 3 },
  { title: "History" },
  { title: "First look" },
  { title: "Old → new" },
  { title: "Verdict", shrinks: 2 },
  { title: "Why", shrinks: 1 },
];

const COLUMNS: readonly Column[] = [
  { title: "Task", shrinks: 3 },
  { title: "Baseline" },
  { title: "Candidate" },
  { title: "Δ", side: "right" },
  { title: "Verdict", shrinks: 2 },
  { title: "Why", shrinks: 1 },
];
const VERDICT_COLUMN = 4;

/** The comparison for a terminal `width` columns wide: title, one line a task, the suite, money and what is missing. */
export function renderTerminalTable(
  input: { readonly comparison: Comparison; readonly verdict: Verdict },
  look: { readonly width: number; readonly isColoured: boolean },
): string {
  const { comparison, verdict } = input;
  const paint = painter(look.isColoured);
  const rows = deltaRows(comparison, verdict);
  const isScreen = verdict.gate?.mode === "screen";
  const lines = rows.map((row) => cells(row, isScreen));
  const table = layColumns(isScreen ? GATE_COLUMNS : COLUMNS, lines, look.width, (cell, row, column) => {
    if (row < 0) return paint("dim", cell);
    const word = rows[row]?.verdict.word;
    return column === VERDICT_COLUMN && word !== undefined ? paint(colourOf(word), cell) : cell;
  });
  const said = [
    paint("bold", headline(verdict)),
    ...(comparison.changes.length === 0
      ? []
      : wrapWords(comparison.changes.map(plainChange).join(", "), look.width)),
    ...paragraph(verdict.sentence, look.width),
    ...verdict.breaches.flatMap(({ sentence }) => paragraph(`Policy: ${sentence}`, look.width)),
    "",
    ...(rows.length === 0 ? [] : [...table, ""]),
    ...totals(comparison, look, paint),
    ...gateLines(verdict),
  ];
  return `${commandSafe(said.join("\n"))}\n`;
}

function paragraph(text: string, width: number): string[] {
  return wrapWords(truncate(oneLine(text), SENTENCE_MAX), width);
}

/** What the gate spent, what it left open, and who took responsibility. */
function gateLines({ gate, override }: Verdict): string[] {
  if (gate === undefined) return [];
  const { toDecide, notRechecked } = gate;
  return [
    `Spent ${saySpent(gate, (amount) => amount)}`,
    "Only side-by-side runs can block; at most 1 harmless change in 20 is blocked.",
    ...(notRechecked.length === 0 ? [] : [`Low, not re-run: ${notRechecked.map(oneLine).join(", ")}`]),
    ...(toDecide === null ? [] : [`To decide: at most ${formatCount(toDecide.runs, "more run")}`]),
    ...(override === undefined
      ? []
      : [
          `Accepted by ${oneLine(override.by)} through ${oneLine(override.through)} at ${oneLine(override.at)}`,
        ]),
  ];
}

function cells({ task, verdict }: DeltaRow, isScreen: boolean): string[] {
  const { expected, candidate } = verdict;
  const { errored } = task.candidate.tally;
  return [
    oneLine(verdict.key),
    expected === undefined ? "–" : formatShare(expected.passed, expected.runs),
    `${passMarks(candidate.passed, candidate.runs)} ${formatShare(candidate.passed, candidate.runs)}${errored === 0 ? "" : ` +${errored} errored`}`.trim(),
    isScreen
      ? verdict.sideBySide === undefined
        ? "–"
        : saySideBySide(verdict)
      : sayDelta(candidate, expected),
    SHORT_WORDS[verdict.word] ?? TASK_WORDS[verdict.word],
    sayFailures(task.candidate, oneLine),
  ];
}

function totals(comparison: Comparison, look: { readonly width: number }, paint: Paint): string[] {
  const { candidate, baseline, difference } = comparison;
  const missing = comparison.notCompared.filter(({ scored }) => scored).length;
  return [
    ...(difference === undefined
      ? []
      : [
          `Suite: ${formatShare(difference.candidate.passed, difference.candidate.runs)} here, ${formatShare(difference.history.passed, difference.history.runs)} before;\n       difference ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(difference.range.low, difference.range.high)}`,
          "",
        ]),
    ...layColumns(
      SIDE_COLUMNS,
      [side("Candidate", candidate), ...(baseline === undefined ? [] : [side("Baseline", baseline)])],
      look.width,
      (cell, row) => (row < 0 ? paint("dim", cell) : cell),
    ),
    ...(missing === 0 ? [] : [`Not compared: ${formatNumber(missing)} of the scored tasks`]),
    ...(candidate.simulated || baseline?.simulated === true
      ? [paint("yellow", "Simulated: scripted behaviour, not a real model.")]
      : []),
  ];
}

const SIDE_COLUMNS: readonly Column[] = [
  { title: "" },
  { title: "Passed" },
  { title: "Cost", side: "right" },
  { title: "Per pass", side: "right" },
  { title: "Median", side: "right" },
  { title: "Tokens in", side: "right" },
  { title: "Out", side: "right" },
];

function side(title: string, totalsOf: SideTotals): string[] {
  const { tally, costUsd, costPerPassUsd, latencyMsP50, inputTokens, outputTokens } = totalsOf;
  return [
    title,
    `${formatShare(tally.passed, tally.runs)}${tally.errored === 0 ? "" : ` +${tally.errored} errored`}`,
    formatMoney(costUsd),
    formatMoney(costPerPassUsd),
    formatDuration(latencyMsP50),
    formatNumber(inputTokens),
    formatNumber(outputTokens),
  ];
}

/** The table's own, shorter words: eighty columns are few. */
const SHORT_WORDS: Readonly<Partial<Record<TaskWord, string>>> = {
  regression: "regression",
  cleared: "noise",
  suspected: "not proven",
  no_regression_found: "no regression",
  looks_better: "looks better",
};

function colourOf(word: TaskWord): "red" | "yellow" | "green" | "blue" | "dim" {
  switch (word) {
    case "regression":
      return "red";
    case "suspected":
    case "not_rechecked":
    case "environment_drift":
      return "yellow";
    case "looks_better":
      return "blue";
    case "unmeasured":
    case "inconclusive":
    case "no_baseline":
      return "dim";
    default:
      return "green";
  }
}

function plainChange(change: SubjectChange): string {
  const name = (text: string): string => truncate(oneLine(text), CHANGE_MAX);
  switch (change.kind) {
    case "prompt":
      return `${name(change.path)} +${change.linesAdded} −${change.linesRemoved}`;
    case "task":
      return `task ${name(change.taskId)} ${change.how}`;
    case "setting":
      return `${name(change.name)} ${name(change.before)} → ${name(change.after)}`;
    default:
      return `${change.kind} ${name(change.before)} → ${name(change.after)}`;
  }
}
