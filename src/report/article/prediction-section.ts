import { markdownTable } from "markdown-table";
import type { PredictionScore } from "../../record/prediction.ts";
import { escapeMarkdown } from "../../std/escape-markdown.ts";
import { formatNumber } from "../../std/format-number.ts";
import type { ArticleInput } from "./article-input.ts";
import { cite, citeCount, citeText, label, source } from "./cite.ts";

/** What was predicted and what came of it; undefined where nobody predicted anything. */
export function predictionSection({ candidate }: ArticleInput): string | undefined {
  const { predictions_scoring: scores, campaign } = candidate;
  const { registration } = campaign;
  if (registration === undefined || scores.length === 0) return undefined;
  const rows = scores.map((score, index) => row(score, `predictions_scoring.${index}`));
  const table = markdownTable([["Prediction", "Claim", "Outcome", "Hit?"], ...rows], {
    alignDelimiters: false,
  });
  const isRegistered = scores.every(({ registered }) => registered);
  const seal = `${citeText(registration.author, "campaign.registration.author")} sealed these at ${citeText(registration.registered_at, "campaign.registration.registered_at")} under ${citeText(registration.sha256, "campaign.registration.sha256")}.`;
  return [
    "## What was predicted",
    label("Observed", source("predictions_scoring")),
    isRegistered
      ? seal
      : `**Not registered:** what stands here was changed, or written down after the first run. ${seal}`,
    table,
    ...headline(scores),
  ].join("\n\n");
}

function row({ id, prediction, actual, hit }: PredictionScore, place: string): string[] {
  const word = hit === null ? "cannot be told" : hit ? "yes" : "no";
  return [
    cite(escapeMarkdown(id), `${place}.id`),
    citeText(prediction, `${place}.prediction`),
    citeText(actual, `${place}.actual`),
    cite(word, `${place}.hit`),
  ];
}

function headline(scores: readonly PredictionScore[]): string[] {
  const index = scores.findIndex(({ interval_score }) => interval_score !== undefined);
  const { error, interval_score } = scores[index] ?? {};
  if (error === undefined || interval_score === undefined) return [];
  const place = `predictions_scoring.${index}`;
  const distance = citeCount(error, `${place}.error`);
  const score = cite(formatNumber(interval_score, 1), `${place}.interval_score`);
  return [
    `The result is ${distance} passes from the point estimate; the range's interval score is ${score}, lower is better.`,
  ];
}
