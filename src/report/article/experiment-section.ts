import { markdownTable } from "markdown-table";
import { scoreRange } from "../../claims/computed-figures.ts";
import type { CurvePoint } from "../../record/experiments.ts";
import { shortId } from "../../record/ids.ts";
import { escapeMarkdown } from "../../std/escape-markdown.ts";
import { formatNumber } from "../../std/format-number.ts";
import type { ArticleInput } from "./article-input.ts";
import { cite, citeCount, citeScore, citeText, label, source } from "./cite.ts";
import { experimentFile } from "./experiment-svg.ts";

/** One task at several lengths or otherwise varied, as a curve; undefined where nothing was varied. */
export function experimentsSection(input: ArticleInput): string | undefined {
  const curves = Object.entries(input.candidate.experiments ?? {});
  if (curves.length === 0) return undefined;
  return [
    "## Experiments",
    label("Observed", source("experiments")),
    ...curves.flatMap(([taskId, points]) => curve(taskId, points, input)),
  ].join("\n\n");
}

function curve(taskId: string, points: readonly CurvePoint[], input: ArticleInput): string[] {
  const path = `experiments.${taskId}`;
  const header = ["Variant", "Score", "", "95% range", "Tokens read a run"];
  const rows = points.map((point, index) => row(point, `${path}.${index}`));
  const table = markdownTable([header, ...rows], {
    align: ["l", "r", "l", "r", "r"],
    alignDelimiters: false,
  });
  return [`### ${cite(escapeMarkdown(taskId), path)}`, ...purpose(taskId, input), table, picture(taskId)];
}

function picture(taskId: string): string {
  const [light, dark] = [experimentFile(taskId, "light"), experimentFile(taskId, "dark")];
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="The same as a curve" src="${light}"></picture>`;
}

function row(point: CurvePoint, path: string): string[] {
  const range = scoreRange(point);
  return [
    point.variant === null ? "as scored" : citeText(point.variant, `${path}.variant`),
    citeScore(point, path),
    barOf(point),
    range === undefined
      ? ""
      : cite(`${formatNumber(100 * range.low)}–${formatNumber(100 * range.high)}%`, `range:${path}`),
    citeCount(point.mean_input_tokens, `${path}.mean_input_tokens`),
  ];
}

/** What the brief says the variants are to tell. */
function purpose(taskId: string, { candidate }: ArticleInput): string[] {
  const experiments = candidate.campaign.brief?.experiments ?? [];
  const index = experiments.findIndex(({ task }) => task === taskId || task === shortId(taskId));
  const about = experiments[index]?.about ?? null;
  return about === null ? [] : [citeText(about, `campaign.brief.experiments.${index}.about`)];
}

const BAR = 10;

function barOf({ passed, runs }: CurvePoint): string {
  const full = Math.round((BAR * passed) / runs);
  return "█".repeat(full) + "░".repeat(BAR - full);
}
