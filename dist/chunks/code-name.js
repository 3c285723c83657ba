import { h as truncate, m as terminalSafe, p as oneLine } from "./format-number.js";
// src/std/escape-markdown.ts
const BREAK = "​";
const BEGINNINGS = /[@#]|(?<![a-z0-9])gh-(?=\d)|:(?=\/\/)|www(?=\.)/giu;
const MARKS = /(?![,;?%()]|[.:](?: |$)|(?<=[A-Za-z0-9])[-_/](?=[A-Za-z0-9]))[!-/:-@[-`{-~\u{200B}]|(?<=^\d{1,9})[.)]/gu;
const PLAIN_CODE = /^[\w./:+=-](?:(?:[\w./:+= -]|(?<=\w)@)*[\w./:+=-])?$/;
function escapeMarkdown(text) {
	return oneLine(text).replace(BEGINNINGS, (found) => found + BREAK).replace(MARKS, asEntity);
}
function inlineCode(text) {
	const line = oneLine(text);
	if (line === "") return "(empty)";
	return PLAIN_CODE.test(line) ? `\`${line}\`` : `<code>${escapeMarkdown(line)}</code>`;
}
function fencedCode(text) {
	const content = terminalSafe(text).replace(/\n+$/, "");
	const longest = Math.max(2, ...(content.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${content}\n${fence}`;
}
function escapeHtml(text) {
	return oneLine(text).replace(/[&<>"']/g, asEntity);
}
function asEntity(character) {
	return `&#${character.codePointAt(0)};`;
}
// src/report/code-name.ts
const NAME_MAX = 100;
function codeName(text) {
	return inlineCode(truncate(text, NAME_MAX));
}
export { inlineCode as a, fencedCode as i, escapeHtml as n, escapeMarkdown as r, codeName as t };
