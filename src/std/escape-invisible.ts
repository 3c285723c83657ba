/**
 * Text from models, tasks and pull requests may hold what nobody sees: escape sequences, text that runs backwards,
 * zero-width and tag characters that carry hidden words. Here they are made visible, never silently dropped, so
 * that what a person reads is all there is.
 */

/** Stands for a character that would not have been seen (U+2426). */
const UNSEEN = "␦";

/** Unicode's own "ignorable" class holds the bidi, zero-width, filler and tag characters; emoji selectors may stay. */
const INVISIBLE = /(?!\t|\n|\u{FE0E}|\u{FE0F})[\p{Cc}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
const LINE_ENDS = /\r\n?|[\u{2028}\u{2029}\u{0085}\v\f]/gu;

/** Several lines of text for a terminal or a code block: no escapes, no bidi, line ends as `\n`, tabs kept. */
export function terminalSafe(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, "\n").replace(INVISIBLE, UNSEEN);
}

/** The same on one line: every run of white space becomes one space, none at the ends. */
export function oneLine(text: string): string {
  return terminalSafe(text).replace(/\s+/gu, " ").trim();
}

/** At most `max` code points, the last of them `…` where something was cut; never half a character. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text);
  return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join("")}…`;
}

/**
 * Text for a log that a CI runner reads: no line of it is a workflow command (`::name::` first in a line, `##[name]`
 * anywhere). A space breaks what would have been one, visibly.
 */
export function commandSafe(text: string): string {
  return text.replace(/^(\s*:)(?=:)/gm, "$1 ").replaceAll("##[", "# #[");
}
