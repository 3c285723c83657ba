import { type CommentState, stampComment } from "../record/comment-head.ts";
import { formatCount, formatMoney, formatShare } from "../std/format-number.ts";
import { type BaselineSearch, renderSearch } from "./baseline-search.ts";
import { codeName } from "./code-name.ts";
import { snakeCased } from "./snake-cased.ts";
import { VERDICT_FORMAT_VERSION } from "./verdict-json.ts";

/** What is said where nothing has changed. */
export interface IdenticalFacts {
  readonly model: string;
  readonly simulated: boolean;
  readonly suite: string;
  /** The baseline's last campaign; undefined where only its content is known. */
  readonly measured: Measured | undefined;
  /** Where the baseline was found; undefined where it was given or nobody looked. */
  readonly search?: BaselineSearch;
}

export interface Measured {
  readonly campaign: string;
  /** The day it began, as `2026-05-20`. */
  readonly day: string;
  readonly passed: number;
  readonly runs: number;
  readonly costUsd: number | null;
}

const WORD = "identical";

const UNCHANGED = "Model, prompts, settings and tasks are the baseline's, so nothing was run";

/** The verdict in one sentence, or two. */
export function identicalSentence({ measured }: IdenticalFacts): string {
  if (measured === undefined) return `${UNCHANGED}.`;
  const { day, passed, runs } = measured;
  return `${UNCHANGED}. The baseline of ${day} passed ${passed} of ${formatCount(runs, "run")}.`;
}

/** The report of a change that touched nothing relevant: short, because there is nothing to compare. */
export function renderIdentical(facts: IdenticalFacts): string {
  const { model, suite, simulated, measured, search } = facts;
  const parts = [
    "### Agent evals",
    `> [!NOTE]\n> **Inputs identical to the baseline**\n>\n> ${UNCHANGED} and nothing was spent.`,
    ...(simulated ? [SIMULATED] : []),
    ...(measured === undefined ? [] : [sayMeasured(measured, model)]),
    `<sub>suite ${codeName(suite)} · model ${codeName(model)}${measured === undefined ? "" : ` · baseline campaign ${codeName(measured.campaign)}`}</sub>`,
    ...(search === undefined ? [] : [renderSearch(search)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const SIMULATED = "> [!NOTE]\n> **Simulated.** The model is simulated: scripted behaviour, not a real model.";

function sayMeasured({ passed, runs, costUsd, day }: Measured, model: string): string {
  const cost = costUsd === null ? "" : ` for \`${formatMoney(costUsd)}\``;
  return `**Baseline:** ${formatShare(passed, runs)}${cost}, measured ${codeName(day)} on ${codeName(model)}.`;
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
    ...(facts.search !== undefined && { baseline_search: snakeCased(facts.search) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
