import { taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import { truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown, inlineCode } from "../std/escape-markdown.ts";
import { formatCount } from "../std/format-number.ts";
import type { TaskWord } from "../verdict/verdict.ts";
import { codeName } from "./code-name.ts";
import type { DeltaRow } from "./delta-row.ts";
import type { Detail } from "./detail.ts";
import { fold } from "./fold.ts";
import { loudestFirst } from "./loudest-first.ts";
import { type PagePlaces, pageLink } from "./page-places.ts";
import type { ReportInput } from "./report-input.ts";
import { failedCheck, ownWords, runFailure, runName } from "./say-run.ts";

/** Different reasons shown for one task; what is left is behind the fold with every run. */
const REASONS_MAX = 3;
const SENTENCE_MAX = 400;
const ACTION_MAX = 120;
/** Tasks explained in the open; a comment is read from the top. */
const OPEN_MAX = 4;

const CONCERNING: ReadonlySet<TaskWord> = new Set([
  "regression",
  "suspected",
  "not_rechecked",
  "unmeasured",
  "inconclusive",
  "environment_drift",
]);

/** Task by task, what the verdict rests on and why runs failed, with one example for every reason. */
export function renderConcerns(
  input: ReportInput,
  rows: readonly DeltaRow[],
  places: PagePlaces,
  detail: Detail,
): string {
  const concerning = rows.filter((row) => CONCERNING.has(row.verdict.word));
  if (concerning.length === 0) return "";
  const shown = loudestFirst(concerning)
    .slice(0, detail.rowsMax)
    .map((row) => concern(input, row, places, detail));
  const rest = concerning.length - shown.length;
  const said = [...shown, ...(rest > 0 ? [`… and ${formatCount(rest, "more task")}.`] : [])];
  if (detail.everything || said.length <= OPEN_MAX || !detail.folds) return said.join("\n\n");
  const folded = fold(
    `Why runs of ${formatCount(concerning.length - OPEN_MAX, "more task")} failed`,
    said.slice(OPEN_MAX).join("\n\n"),
  );
  return [...said.slice(0, OPEN_MAX), folded].join("\n\n");
}

function concern(
  input: ReportInput,
  { task, verdict }: DeltaRow,
  places: PagePlaces,
  detail: Detail,
): string {
  const reasons = byReason(input.candidate.runs.filter((run) => isOwn(run) && keyOfTask(run) === task.key));
  const title = `**${codeName(verdict.key)}** ${escapeMarkdown(truncate(verdict.sentence, SENTENCE_MAX))}`;
  const examples = [...reasons.values()]
    .slice(0, REASONS_MAX)
    .map((runs) => example(runs, input, places, detail));
  return [title, ...(examples.length > 0 ? ["", ...examples] : [])].join("\n");
}

function example(runs: readonly RunRecord[], input: ReportInput, places: PagePlaces, detail: Detail): string {
  // A run whose twin of the same form passed says most about what changed.
  const run =
    runs.find((each) => input.partings?.has(each) === true) ??
    runs.find((each) => places.get(each)?.isLost === true) ??
    runs[0];
  if (run === undefined) return "";
  const parts = [`${runFailure(run)} ×${runs.length}`, failedCheck(run, detail)].filter(
    (part) => part !== "",
  );
  const words = ownWords(run, detail);
  const said = words === "" ? [] : [`${runName(run)} said ${words}`];
  const shown = detail.quotes ? stepByStep(run, input, places) : [];
  const lines = [
    [parts.join(": "), ...said, ...shown].join("<br>"),
    ...(detail.quotes ? whereTheyPart(run, input) : []),
  ];
  return `- ${lines.join("\n  ")}`;
}

/** On a line of its own: what the packs alone do not tell stands apart from what they do. */
function whereTheyPart(run: RunRecord, { partings }: ReportInput): string[] {
  const parting = partings?.get(run);
  if (parting === undefined) return [];
  const step = parting.baseline_step ?? parting.candidate_step;
  return [
    `There, from step ${step} on, the baseline: ${action(parting.baseline)}; this change: ${action(parting.candidate)}`,
  ];
}

function action(text: string): string {
  return inlineCode(truncate(text, ACTION_MAX));
}

function stepByStep(run: RunRecord, input: ReportInput, places: PagePlaces): string[] {
  const place = places.get(run);
  if (place === undefined) return [];
  if (place.beside === undefined) return [`Step by step: ${pageLink(place.run, "every step of it", input)}.`];
  return [`Step by step beside the baseline's run: ${pageLink(place.beside, "where they part", input)}.`];
}

function byReason(runs: readonly RunRecord[]): Map<string, RunRecord[]> {
  const reasons = new Map<string, RunRecord[]>();
  for (const run of runs) {
    if (run.failure_mode === null || run.outcome === "passed") continue;
    const reason = `${run.failure_mode}/${run.failure_detail ?? ""}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), run]);
  }
  return new Map([...reasons].sort(([, a], [, b]) => b.length - a.length));
}

/** Not the other content's run, whose failures are not this change's. */
function isOwn({ placement, arm }: RunRecord): boolean {
  return placement === undefined || arm === "candidate";
}

function keyOfTask(run: RunRecord): string {
  return taskKey(run.task_id, run.variant);
}
