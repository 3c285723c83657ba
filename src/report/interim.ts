import { type CommentState, stampComment } from "../record/comment-head.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";
import { VERDICT_FORMAT_VERSION } from "./verdict-json.ts";

/** What is said where a job ends without a verdict, as it was to. */
export interface InterimFacts {
  /** `partial`: a share was run. `planned`: nothing was run on purpose. `superseded`: what was to be measured is no longer there. `unapproved`: nobody has allowed it yet. */
  readonly word: "partial" | "planned" | "superseded" | "unapproved";
  readonly title: string;
  readonly sentence: string;
  /** Short lines of their own. */
  readonly items: readonly string[];
}

/** The report of a job that decides nothing. */
export function renderInterim({ title, sentence, items }: InterimFacts): string {
  const parts = [
    "### Agent evals",
    `> [!NOTE]\n> **${escapeMarkdown(title)}**\n>\n> ${escapeMarkdown(sentence)}`,
    ...(items.length === 0 ? [] : [items.map((item) => `- ${escapeMarkdown(item)}`).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The same with the sticky comment's head. */
export function renderInterimComment(facts: InterimFacts, key: string, writer: CommentState): string {
  return stampComment(renderInterim(facts), key, writer);
}

/** The same as `verdict.json`. */
export function renderInterimVerdict({ word, sentence }: InterimFacts): string {
  const document = { format_version: VERDICT_FORMAT_VERSION, word, exit_code: 0, blocks: false, sentence };
  return `${JSON.stringify(document, null, 2)}\n`;
}
