import { type CommentState, stampComment } from "../record/comment-head.ts";
import { type BaselineGap, renderSearch } from "./baseline-search.ts";
import { snakeCased } from "./snake-cased.ts";
import { VERDICT_FORMAT_VERSION } from "./verdict-json.ts";

/** What is said where a baseline was demanded and there is none, in one sentence. */
export function missingSentence({ reason }: BaselineGap): string {
  return `No baseline was found and baseline-on-missing is \`fail\`, so nothing was run: ${reason}`;
}

/** The report of a change that was not measured because there is nothing to hold it against. */
export function renderMissing(gap: BaselineGap): string {
  const parts = [
    "### Agent evals",
    "> [!WARNING]\n> **Not measured: no baseline**\n>\n> `baseline-on-missing` is `fail`, so nothing was run and nothing was spent.",
    renderSearch(gap),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The same with the sticky comment's head. */
export function renderMissingComment(gap: BaselineGap, key: string, writer: CommentState): string {
  return stampComment(renderMissing(gap), key, writer);
}

/** `verdict.json` where nothing was measured for want of a baseline. */
export function renderMissingVerdict(gap: BaselineGap): string {
  const document = {
    format_version: VERDICT_FORMAT_VERSION,
    word: "unmeasured",
    sentence: missingSentence(gap),
    tasks: [],
    suspects: [],
    breaches: [],
    blocks: true,
    exit_code: 3,
    comparison: null,
    baseline_search: snakeCased(gap),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
