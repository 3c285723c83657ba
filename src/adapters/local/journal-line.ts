import { sha256 } from "../../std/hash.ts";
import { canonicalJson } from "../../std/json.ts";

/** One thing that happened in a campaign, e.g. kind `run` with a run record. */
export interface JournalEntry {
  readonly kind: string;
  readonly record: unknown;
}

/** One line of a journal: the entry and the first 64 bits of its SHA-256, so that half a line is never taken for one. */
export function formatLine(entry: JournalEntry): string {
  const text = canonicalJson(entry);
  return `{"check":"${checkOf(text)}","entry":${text}}\n`;
}

/** The entry of a line without its newline; undefined where the check does not fit. */
export function parseLine(line: string): JournalEntry | undefined {
  const match = /^\{"check":"([0-9a-f]{16})","entry":(\{.*\})\}$/s.exec(line);
  if (match?.[2] === undefined || checkOf(match[2]) !== match[1]) return undefined;
  return JSON.parse(match[2]) as JournalEntry;
}

export type JournalContent =
  | { readonly kind: "whole"; readonly entries: readonly JournalEntry[]; readonly bytes: number }
  | { readonly kind: "damaged"; readonly line: number };

/**
 * The entries of a journal file and how many of its bytes they take: what follows is a torn tail, left by a writer
 * that was killed. A bad line with good ones after it is no tail but damage; `line` is 1-based.
 */
export function parseJournal(bytes: Uint8Array): JournalContent {
  const lines = wholeLines(bytes).map(({ text, end }) => ({ entry: parseLine(text), end }));
  const firstBad = lines.findIndex(({ entry }) => entry === undefined);
  const good = firstBad === -1 ? lines : lines.slice(0, firstBad);
  const after = firstBad === -1 ? [] : lines.slice(firstBad);
  if (after.some(({ entry }) => entry !== undefined)) return { kind: "damaged", line: firstBad + 1 };
  const entries = good.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  return { kind: "whole", entries, bytes: good.at(-1)?.end ?? 0 };
}

function wholeLines(bytes: Uint8Array): { readonly text: string; readonly end: number }[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const lines: { text: string; end: number }[] = [];
  for (let start = 0, newline = bytes.indexOf(10); newline !== -1; newline = bytes.indexOf(10, start)) {
    lines.push({ text: decoder.decode(bytes.subarray(start, newline)), end: newline + 1 });
    start = newline + 1;
  }
  return lines;
}

function checkOf(text: string): string {
  return sha256(text).slice(0, 16);
}
