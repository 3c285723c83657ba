/**
 * An article that Pawl wrote is held against its packs twice: every bound link by itself, and every generated line
 * against what the packs give today, so that no changed digit is passed over, in whatever part of a line it stands.
 */
import type { Ledger } from "../claims/entity.ts";
import type { Finding } from "../claims/finding.ts";
import { verifyLinks } from "../claims/verify-links.ts";
import { verifyReport } from "../claims/verify-report.ts";
import { rankBoards } from "../leaderboard/rank-board.ts";
import { articleSections, articleSources } from "../report/article/article.ts";
import type { ArticleInput } from "../report/article/article-input.ts";
import { type ArticlePart, type ReadArticle, splitArticle } from "../report/article/marks.ts";
import { truncate } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";

/** Holds an article against packs: its generated sections whole, what a person wrote as any other report. */
export function verifyArticle(text: string, ledger: Ledger): Finding[] {
  const article = splitArticle(text);
  const input = inputOf(article, ledger);
  const sections = new Map(articleSections(input).map((section) => [section.name, section.text]));
  const generated = article.parts.filter((part) => part.kind === "generated");
  return [
    ...sourceFindings(article, input),
    ...generated.flatMap((part) => sectionFindings(part, sections.get(part.name), ledger)),
    ...verifyReport(withoutSections(text, generated), ledger),
  ].sort((a, b) => a.line - b.line);
}

/** What the article was written from, out of what was given; throws `UsageError` where something is missing. */
function inputOf({ sources }: ReadArticle, { candidate, baseline, board }: Ledger): ArticleInput {
  const [, other] = sources.replace(/ intel\.db$/, "").split(" ");
  const usesBoard = sources.endsWith(" intel.db");
  if (other !== undefined && baseline === undefined)
    throw new UsageError(
      `the article compares with ${decodeURIComponent(other)}: give its data pack as --baseline.`,
    );
  if (usesBoard && board.length === 0)
    throw new UsageError("the article has a leaderboard: give the intel.db it is from as --db.");
  return {
    candidate,
    baseline: other === undefined && sources !== "" ? undefined : baseline,
    board:
      usesBoard || sources === ""
        ? rankBoards(board).find(({ suite }) => suite === candidate.campaign.suite.name)
        : undefined,
  };
}

function sourceFindings({ sources }: ReadArticle, input: ArticleInput): Finding[] {
  const expected = articleSources(input);
  return sources === expected
    ? []
    : [
        {
          line: 1,
          claim: sources,
          status: "contradicted",
          path: "campaign.id",
          found: `these packs are ${expected}`,
        },
      ];
}

type Generated = Extract<ArticlePart, { kind: "generated" }>;

function sectionFindings(part: Generated, expected: string | undefined, ledger: Ledger): Finding[] {
  if (expected === undefined)
    return [
      {
        line: part.line,
        claim: `section ${part.name}`,
        status: "contradicted",
        found: "these packs give no such section",
      },
    ];
  const links = verifyLinks(part.text, part.line, ledger);
  const wrong = new Set(links.filter(({ status }) => status === "contradicted").map(({ line }) => line));
  return [...links, ...lineFindings(part, expected).filter(({ line }) => !wrong.has(line))];
}

const SHOWN_MAX = 100;

function lineFindings({ text, name, line }: Generated, expected: string): Finding[] {
  const [said, right] = [text.split("\n"), expected.split("\n")];
  const count = Math.max(said.length, right.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Finding[] => {
    const [here, there] = [said[index] ?? "", right[index] ?? ""];
    if (here === there) return [];
    const from = firstDifference(here, there);
    return [
      {
        line: line + index,
        claim: around(here, from),
        status: "contradicted",
        path: `section ${name}`,
        found: `the packs give: ${around(there, from)}`,
      },
    ];
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function around(text: string, at: number): string {
  const from = Math.max(0, at - SHOWN_MAX / 2);
  return `${from > 0 ? "…" : ""}${truncate(text.slice(from), SHOWN_MAX)}`;
}

/** The person's words alone, on their own lines. */
function withoutSections(text: string, generated: readonly Generated[]): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  for (const { line, text: section } of generated)
    lines.fill("", line - 1, line - 1 + section.split("\n").length);
  return lines.join("\n");
}
