import { markdownTable } from "markdown-table";
import type { RunRecord } from "../record/run-record.ts";
import { truncate } from "../std/escape-invisible.ts";
import { fencedCode } from "../std/escape-markdown.ts";
import { formatCount, formatDuration, formatMoney, formatNumber } from "../std/format-number.ts";
import type { Detail } from "./detail.ts";
import { fold } from "./fold.ts";
import { type PagePlaces, pageLink } from "./page-places.ts";
import type { ReportInput } from "./report-input.ts";
import { failedCheck, ownWords, runFailure, runName } from "./say-run.ts";

const HEADER = ["Run", "Outcome", "Why", "Turns", "Tokens in", "Tokens out", "Cost", "Time"];
const ALIGN = ["l", "l", "l", "r", "r", "r", "r", "r"];
const OUTCOME_MARKS = { passed: "🟢 passed", failed: "🔴 failed", errored: "⚪ errored" } as const;

/** What a table of runs leans on besides them. */
export interface RunsContext {
  readonly input: Pick<ReportInput, "reportUrl">;
  readonly places: PagePlaces;
  readonly detail: Detail;
}

/** Every one of the runs (those that passed too, where there is room), behind a fold called `title`. */
export function renderRuns(title: string, runs: readonly RunRecord[], context: RunsContext): string {
  const { detail } = context;
  const listed = detail.passing ? runs : runs.filter(({ outcome }) => outcome !== "passed");
  if (listed.length === 0) return "";
  const shown = listed.slice(0, detail.rowsMax);
  const table = markdownTable([HEADER, ...shown.map((run) => cells(run, context))], {
    align: ALIGN,
    alignDelimiters: false,
    padding: true,
  });
  const rest = runs.length - shown.length;
  const more = rest === 0 ? "" : `\n\n${formatCount(rest, "run")} not listed.`;
  const words = detail.everything ? shown.flatMap((run) => lastWords(run, detail)) : [];
  return fold(title, [table + more, ...firstPlace(shown, context), ...words].join("\n\n"));
}

/** How the page's addresses are made, by the example of the first run, where names are no links. */
function firstPlace(shown: readonly RunRecord[], { input, places }: RunsContext): string[] {
  const [first] = shown;
  const place = first === undefined ? undefined : places.get(first);
  if (first === undefined || place === undefined || input.reportUrl !== undefined) return [];
  return [`${runName(first)} step by step: ${pageLink(place.run, "", input)}; the others likewise.`];
}

function cells(run: RunRecord, { input, places, detail }: RunsContext): string[] {
  const { metrics } = run;
  const place = places.get(run);
  const isLinked = place !== undefined && input.reportUrl !== undefined;
  return [
    isLinked ? pageLink(place.run, runName(run), input) : runName(run),
    OUTCOME_MARKS[run.outcome],
    [runFailure(run), failedCheck(run, detail)].filter((part) => part !== "").join(": "),
    formatNumber(metrics.turns),
    formatNumber(metrics.input_tokens),
    formatNumber(metrics.output_tokens),
    metrics.cost_usd === null ? "unknown" : `\`${formatMoney(metrics.cost_usd)}\``,
    formatDuration(metrics.latency_ms),
  ];
}

/** What a run that did not pass said last, in its own lines. */
function lastWords(run: RunRecord, detail: Detail): string[] {
  if (run.outcome === "passed" || ownWords(run, detail) === "") return [];
  const text = run.evidence.quote ?? run.evidence.final_text;
  return [`${runName(run)} ended with:`, fencedCode(truncate(text, detail.quoteMax))];
}
