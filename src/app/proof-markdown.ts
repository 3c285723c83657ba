import type { LineKind, ProofLine, ProofReport } from "../record/proof.ts";
import { PAWL_VERSION } from "../record/version.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";

/** The columns of the table, each with the kinds of line it counts. */
const COLUMNS: readonly (readonly [heading: string, kinds: readonly LineKind[]])[] = [
  ["Oracle", ["oracle"]],
  ["Other solutions", ["correct"]],
  ["Doing nothing", ["nop"]],
  ["Known-bads", ["known_bad"]],
  ["Adversaries", ["adversary"]],
  ["Mutants", ["mutant"]],
  ["Forms", ["leak", "forms"]],
];

/** What was proven, one row a task, and every line that does not hold: `proof.md`. */
export function proofMarkdown(report: ProofReport): string {
  const keys = [...new Set(report.lines.map(({ task }) => task))];
  const rows = keys.map((key) =>
    row(
      key,
      report.lines.filter(({ task }) => task === key),
    ),
  );
  const headings = ["Task", ...COLUMNS.map(([heading]) => heading)];
  return [
    `# Proof of ${escapeMarkdown(report.suite)}`,
    "",
    proofSentence(report),
    "",
    tableRow(headings),
    tableRow(headings.map((_, index) => (index === 0 ? "---" : "--:"))),
    ...rows,
    "",
    ...misses(report),
    `Made by Pawl ${PAWL_VERSION}; \`pawl prove --seeds ${report.seeds}\` makes it again.`,
    "",
  ].join("\n");
}

/** The whole in one sentence. */
export function proofSentence({
  lines,
  tasks,
  seeds,
}: Pick<ProofReport, "lines" | "tasks" | "seeds">): string {
  const wrong = lines.filter(({ ok }) => !ok).length;
  const of = `${count(tasks.length, "task")} over ${count(seeds, "form")} each`;
  return wrong === 0
    ? `All ${count(lines.length, "line")} hold: ${of}.`
    : `${wrong} of ${count(lines.length, "line")} do not hold: ${of}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function row(key: string, lines: readonly ProofLine[]): string {
  const cells = COLUMNS.map(([, kinds]) => cell(lines.filter(({ kind }) => kinds.includes(kind))));
  return tableRow([escapeMarkdown(key), ...cells]);
}

function cell(lines: readonly ProofLine[]): string {
  if (lines.length === 0) return "–";
  const held = lines.filter(({ ok }) => ok).length;
  return held === lines.length ? `✓ ${held}` : `✗ ${held}/${lines.length}`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function misses({ lines }: ProofReport): string[] {
  const wrong = lines.filter(({ ok }) => !ok);
  if (wrong.length === 0) return [];
  return [
    "## What does not hold",
    "",
    ...wrong.map(
      ({ task, script, held, seeds, miss }) =>
        `- ${escapeMarkdown(`${task}, ${script}`)}: ${held}/${seeds}; form ${miss?.epoch ?? 1}: ${escapeMarkdown(miss?.found ?? "")}`,
    ),
    "",
  ];
}
