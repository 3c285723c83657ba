import { markdownTable } from "markdown-table";
import type { TaskNoise } from "../../record/noise.ts";
import { escapeMarkdown } from "../../std/escape-markdown.ts";
import { formatNumber } from "../../std/format-number.ts";
import type { ArticleInput } from "./article-input.ts";
import { cite, citeCount, citeMoney, citeScore, label, source } from "./cite.ts";

/** How often chance alone changed an outcome; undefined where no form was done twice. */
export function noiseSection({ candidate }: ArticleInput): string | undefined {
  const { noise, side_by_side } = candidate;
  if (noise === undefined) return undefined;
  const { first, again, differed, spread } = noise;
  const said = [
    `The same subject did every form twice: ${citeScore(first, "noise.first")} passed the first time, ${citeScore(again, "noise.again")} the second;`,
    `${citeCount(differed, "noise.differed")} of ${citeCount(first.runs, "noise.first.runs")} forms came out otherwise.`,
    `Two such campaigns of one subject differ by about ${cite(formatNumber(spread, 2), "noise.spread")} passes, one standard deviation:`,
    "a difference of that size says nothing by itself.",
  ];
  const rows = Object.entries(noise.per_task)
    .filter(([, task]) => task.first.runs > 0)
    .map(([key, task]) => row(key, task));
  const table = markdownTable([["Task", "First", "Again", "Came out otherwise"], ...rows], {
    align: ["l", "r", "r", "r"],
    alignDelimiters: false,
  });
  const cost = `Both together cost ${citeMoney(side_by_side?.cost_usd ?? null, "side_by_side.cost_usd")}.`;
  return ["## Noise", label("Observed", source("noise")), said.join(" "), table, cost].join("\n\n");
}

function row(key: string, { first, again, differed }: TaskNoise): string[] {
  const path = `noise.per_task.${key}`;
  return [
    cite(escapeMarkdown(key), path),
    citeScore(first, `${path}.first`),
    citeScore(again, `${path}.again`),
    citeCount(differed, `${path}.differed`),
  ];
}
