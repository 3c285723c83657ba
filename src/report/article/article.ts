/**
 * A campaign's article: generated sections between marks, and whatever a person writes between them. Generating it
 * again replaces the sections and keeps the rest, word for word, at its place.
 */
import type { ArticleInput, Section } from "./article-input.ts";
import { costSection } from "./cost-section.ts";
import { experimentsSection } from "./experiment-section.ts";
import { headlineSection, headSection, methodSection } from "./head-section.ts";
import { joinArticle, splitArticle } from "./marks.ts";
import { noiseSection } from "./noise-section.ts";
import { predictionSection } from "./prediction-section.ts";
import {
  anomaliesSection,
  failuresSection,
  regressionsSection,
  reversedSection,
  tasksSection,
} from "./task-sections.ts";
import { unknownSection } from "./unknown-section.ts";

/** The generated sections, in order; those with nothing to say are left out. */
export function articleSections(input: ArticleInput): Section[] {
  const all: Readonly<Record<string, string | undefined>> = {
    head: headSection(input),
    headline: headlineSection(input),
    tasks: tasksSection(input),
    failures: failuresSection(input),
    reversed: reversedSection(input),
    regressions: regressionsSection(input),
    anomalies: anomaliesSection(input),
    experiments: experimentsSection(input),
    noise: noiseSection(input),
    cost: costSection(input),
    predictions: predictionSection(input),
    unknown: unknownSection(input),
    method: methodSection(input),
  };
  return Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
}

/** What a report was made from, for its first line. */
export function articleSources({ candidate, baseline, board }: ArticleInput): string {
  const from = [candidate.campaign.id, ...(baseline === undefined ? [] : [baseline.campaign.id])];
  return `${from.map(encodeURIComponent).join(" ")}${board === undefined ? "" : " intel.db"}`;
}

/** Writes the article, keeping what a person wrote in the `earlier` version. */
export function renderArticle(input: ArticleInput, earlier?: string): string {
  const before = earlier === undefined ? undefined : splitArticle(earlier);
  return joinArticle(articleSources(input), articleSections(input), before);
}
