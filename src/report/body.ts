import { fencedCode } from "../std/escape-markdown.ts";
import { renderAlert } from "./alert.ts";
import { renderSearch } from "./baseline-search.ts";
import { renderConcerns } from "./concerns.ts";
import { type DeltaRow, deltaRows } from "./delta-row.ts";
import { renderDeltaTable } from "./delta-table.ts";
import type { Detail } from "./detail.ts";
import { fold } from "./fold.ts";
import { renderGaps } from "./gaps.ts";
import { renderHowSure, renderSpent } from "./how-sure.ts";
import { PAGE_ELSEWHERE, type PagePlaces, pageLink, pagePlaces } from "./page-places.ts";
import { renderProvenance } from "./provenance.ts";
import type { ReportInput } from "./report-input.ts";
import { reproduceCommand } from "./reproduce.ts";
import { renderRuns } from "./run-details.ts";
import { renderCurves } from "./say-curves.ts";
import { isQuiet } from "./side-by-side.ts";
import { renderSimulatedNotice } from "./simulated-notice.ts";
import { renderCostLine, renderSuiteLine } from "./totals.ts";

/** Tasks named in the command to reproduce: a command of thousands helps nobody. */
const REPRODUCE_MAX = 50;

/** The report in Markdown with so much detail: what was decided first, then why, then what it rests on. */
export function renderBody(input: ReportInput, detail: Detail): string {
  const rows = deltaRows(input.comparison, input.verdict);
  const parts = detail.verdictOnly ? shortest(input) : sections(input, rows, detail);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function sections(input: ReportInput, rows: readonly DeltaRow[], detail: Detail): string[] {
  const places = pagePlaces(input);
  return [
    "### Agent evals",
    renderAlert(input),
    renderSimulatedNotice(input.candidate, input.baseline),
    renderDeltaTable(rows, detail, input.verdict.gate),
    renderConcerns(input, rows, places, detail),
    renderSuiteLine(input.comparison),
    renderCostLine(input.comparison),
    renderSpent(input.verdict),
    renderHowSure(input),
    renderGaps(input, detail),
    detail.folds ? renderCurves(input.candidate) : "",
    ...(detail.folds ? folds(input, rows, places, detail) : [shortened(input)]),
    renderProvenance(input),
    renderSearch(input.search),
  ];
}

function folds(input: ReportInput, rows: readonly DeltaRow[], places: PagePlaces, detail: Detail): string[] {
  const context = { input, places, detail };
  const loud = rows.filter((row) => !isQuiet(row)).map(({ verdict }) => verdict.key);
  const { runs } = input.candidate;
  const paired = runs.filter(({ placement }) => placement !== undefined);
  const alone = runs.filter(({ placement }) => placement === undefined);
  return [
    renderRuns(paired.length === 0 ? "Every run of this PR" : "Every run of the first look", alone, context),
    renderRuns("Every side-by-side run", paired, context),
    input.baseline === undefined || !detail.everything
      ? ""
      : renderRuns("Every run of the baseline", input.baseline.runs, context),
    fold("Run it again", fencedCode(reproduceCommand(input.candidate, loud.slice(0, REPRODUCE_MAX)))),
    more(input),
  ];
}

function shortest(input: ReportInput): string[] {
  return [
    "### Agent evals",
    renderAlert(input),
    renderSimulatedNotice(input.candidate, input.baseline),
    renderSuiteLine(input.comparison),
    renderCostLine(input.comparison),
    renderSpent(input.verdict),
    renderHowSure(input),
    shortened(input),
  ];
}

function more({ moreUrl, reportUrl }: ReportInput): string {
  return [
    ...(moreUrl === undefined ? [] : [`[The whole report](${moreUrl})`]),
    reportUrl === undefined ? PAGE_ELSEWHERE : pageLink("", "Report page", { reportUrl }),
  ].join(" · ");
}

function shortened(input: ReportInput): string {
  const where = input.moreUrl === undefined ? "the job summary" : `[the job summary](${input.moreUrl})`;
  return `Shortened to fit a comment; all of it is in ${where} and in the data pack.`;
}
