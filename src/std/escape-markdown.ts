/**
 * Makes untrusted text stay text in GitHub's Markdown. A backslash is not enough: GitHub looks for mentions, issue
 * numbers and addresses after Markdown and entities are decoded, and table cells split on `|` even in code. So ASCII
 * punctuation becomes numeric entities wherever it could begin something, and a zero-width space stands where
 * a mention, reference or link would otherwise begin. What this does not do: shorten (see `truncate`).
 */
import { oneLine, terminalSafe } from "./escape-invisible.ts";

const BREAK = "\u{200B}";

/** Where something begins to mean more after decoding: `@name`, `#1`, `GH-1`, `://`, `www.`. */
const BEGINNINGS = /[@#]|(?<![a-z0-9])gh-(?=\d)|:(?=\/\/)|www(?=\.)/giu;

/**
 * All ASCII punctuation and our own break, except where a reader's sentence needs it and nothing can begin: `,;?%()`,
 * `.` and `:` before a space or the end, `-_/` between letters or digits. A number that begins the text keeps no raw
 * `.` or `)`: that would be a list.
 */
const MARKS =
  /(?![,;?%()]|[.:](?: |$)|(?<=[A-Za-z0-9])[-_/](?=[A-Za-z0-9]))[!-/:-@[-`{-~\u{200B}]|(?<=^\d{1,9})[.)]/gu;

/** Plain enough to be shown in a code span as it is: nothing in it means anything to Markdown, HTML or GitHub. */
const PLAIN_CODE = /^[\w./:+=-](?:(?:[\w./:+= -]|(?<=\w)@)*[\w./:+=-])?$/;

/** One line of text, safe in a paragraph, a table cell, a heading, a `<summary>` or a `<code>` element. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(BEGINNINGS, (found) => found + BREAK)
    .replace(MARKS, asEntity);
}

/** A name in code type: as a code span where it is plain, else as escaped text in a `<code>` element. */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "(empty)";
  return PLAIN_CODE.test(line) ? `\`${line}\`` : `<code>${escapeMarkdown(line)}</code>`;
}

/** Several lines as a code block that no content can close: its fence is one longer than any run of backticks inside. */
export function fencedCode(text: string): string {
  const content = terminalSafe(text).replace(/\n+$/, "");
  const longest = Math.max(2, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${content}\n${fence}`;
}

/** One line of text for an HTML attribute or element. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, asEntity);
}

function asEntity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
