import { type CommentState, stampComment } from "../record/comment-head.ts";
import { formatCount, formatMoney, formatShare } from "../std/format-number.ts";
import { codeName } from "./code-name.ts";
import { VERDICT_FORMAT_VERSION } from "./verdict-json.ts";

/** What is said of a baseline that nothing has changed since. */
export interface IdenticalFacts {
  readonly model: string;
  readonly simulated: boolean;
  readonly suite: string;
  readonly campaign: string;
  /** The day it began, as `2026-05-20`. */
  readonly day: string;
  readonly passed: number;
  readonly runs: number;
  readonly costUsd: number | null;
}

const WORD = "identical";

/** The verdict in one sentence. */
export function identicalSentence({ passed, runs, day }: IdenticalFacts): string {
  return `Model, prompts, settings and tasks are the baseline's, so nothing was run. The baseline of ${day} passed ${passed} of ${formatCount(runs, "run")}.`;
}

/** The report of a change that touched nothing relevant: short, because there is nothing to compare. */
export function renderIdentical(facts: IdenticalFacts): string {
  const cost = facts.costUsd === null ? "" : ` for \`${formatMoney(facts.costUsd)}\``;
  const parts = [
    "### Agent evals",
    `> [!NOTE]\n> **Inputs identical to the baseline**\n>\n> Model, prompts, settings and tasks are the baseline's, so nothing was run and nothing was spent.`,
    ...(facts.simulated
      ? [
          "> [!NOTE]\n> **Simulated.** The baseline's model is simulated: scripted behaviour with set weights, not a real model.",
        ]
      : []),
    `**Baseline:** ${formatShare(facts.passed, facts.runs)}${cost}, measured ${codeName(facts.day)} on ${codeName(facts.model)}.`,
    `<sub>suite ${codeName(facts.suite)} · baseline campaign ${codeName(facts.campaign)}</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The same with the sticky comment's head. */
export function renderIdenticalComment(facts: IdenticalFacts, key: string, writer: CommentState): string {
  return stampComment(renderIdentical(facts), key, writer);
}

/** `verdict.json` where nothing was compared. */
export function renderIdenticalVerdict(facts: IdenticalFacts): string {
  const document = {
    format_version: VERDICT_FORMAT_VERSION,
    word: WORD,
    sentence: identicalSentence(facts),
    tasks: [],
    suspects: [],
    breaches: [],
    blocks: false,
    exit_code: 0,
    comparison: null,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
