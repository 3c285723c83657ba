import type { FileTree } from "../record/file-tree.ts";
import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import { workspacePath } from "./tools/workspace-path.ts";

/**
 * How many bytes of each starting file reached the model, from the tool results as it saw them. Whole lines count,
 * each at most as often as the file has it: exact for `fs_read`, and for what a shell printed with or without line
 * numbers and file names in front (`cat -n`, `grep -n`, `file:12:`). A printed line that several files hold counts
 * for each of them, and pieces of lines (`cut`, `awk '{print $1}'`) count for none.
 */
export function deliveredBytes(files: FileTree, turns: readonly Turn[]): Trajectory["delivered"] {
  const ledgers = new Map([...files].map(([path, bytes]) => [path, openLedger(bytes)] as const));
  for (const call of turns.flatMap((turn) => turn.tool_calls)) {
    if (call.malformed !== undefined) continue;
    if (call.name === "fs_read") readByTool(ledgers, call);
    if (call.name === "bash") printedByShell(ledgers, call.result.text);
  }
  return [...ledgers].map(([path, { size, covered }]) => ({
    path,
    bytes: size,
    delivered: covered.reduce((sum, count) => sum + count, 0),
  }));
}

const NEWLINE = 10;

interface Line {
  /** Without its newline. */
  readonly text: string;
  /** With its newline, as stored. */
  readonly bytes: number;
}

/** One file's lines and how many bytes of each were seen; `where` finds the lines with a given text. */
interface Ledger {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly covered: number[];
  readonly where: ReadonlyMap<string, readonly number[]>;
  /** Per text, how many of its lines are covered already: the next sighting covers the one after. */
  readonly seen: Map<string, number>;
}

function openLedger(bytes: Uint8Array): Ledger {
  const lines = linesOf(bytes);
  const where = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    const places = where.get(text);
    if (places === undefined) where.set(text, [index]);
    else places.push(index);
  }
  return { size: bytes.length, lines, covered: lines.map(() => 0), where, seen: new Map() };
}

function linesOf(bytes: Uint8Array): Line[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const text = decoder.decode(bytes.subarray(start, newline === -1 ? end : newline));
    lines.push({ text, bytes: end - start });
    start = end;
  }
  return lines;
}

function readByTool(ledgers: ReadonlyMap<string, Ledger>, call: ToolCall): void {
  const { path, offset } = (call.input ?? {}) as { path?: unknown; offset?: unknown };
  const place = workspacePath(typeof path === "string" ? path : "");
  const ledger = place.kind === "inside" ? ledgers.get(place.relative) : undefined;
  if (call.result.status === "error") return;
  if (ledger === undefined) printedByShell(ledgers, call.result.text);
  else readInOrder(ledger, call.result.text, typeof offset === "number" ? offset - 1 : 0);
}

/** Line by line from `first` on while the file is still as it was; the last line shown may be cut. */
function readInOrder(ledger: Ledger, text: string, first: number): void {
  for (const [index, shown] of printedLines(text).entries()) {
    const stored = ledger.lines[first + index];
    if (stored?.text === shown) cover(ledger, first + index, stored.bytes);
    else if (stored?.text.startsWith(shown)) cover(ledger, first + index, byteLength(shown));
    else sight(ledger, shown);
  }
}

function printedByShell(ledgers: ReadonlyMap<string, Ledger>, text: string): void {
  for (const printed of printedLines(text)) {
    for (const reading of readingsOf(printed)) {
      const named = [...ledgers].filter(
        ([path]) => reading.path === undefined || isPathOf(path, reading.path),
      );
      if (named.filter(([, ledger]) => sight(ledger, reading.text)).length > 0) break;
    }
  }
}

function printedLines(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

/** What tools put in front of a line: a number (`cat -n`, `grep -n`, `awk NR`), a file name, or both. */
const PREFIXES = [
  /^ *\d+[\t:-](?<text>.*)$/s,
  /^ *\d+[:-]? (?<text>.*)$/s,
  /^(?<path>[^:]+):\d+:(?<text>.*)$/s,
  /^(?<path>[^:]+):(?<text>.*)$/s,
  /^(?<path>.+?)-\d+-(?<text>.*)$/s,
] as const;

/** What a printed line may be: a file's own line first, then one behind each kind of prefix. */
function readingsOf(printed: string): { readonly text: string; readonly path?: string }[] {
  const behind = PREFIXES.flatMap((prefix) => {
    const { text, path } = prefix.exec(printed)?.groups ?? {};
    return text === undefined ? [] : [{ text, ...(path !== undefined && { path }) }];
  });
  return [{ text: printed }, ...behind];
}

/** Whether a shell in some folder of the workspace could have printed `path` as `printed`. */
function isPathOf(path: string, printed: string): boolean {
  const plain = printed.replace(/^\/work\//, "").replace(/^\.\//, "");
  return path === plain || path.endsWith(`/${plain}`);
}

/** Covers the next line with this text; false where the file has no such line. */
function sight(ledger: Ledger, text: string): boolean {
  const places = ledger.where.get(text);
  if (places === undefined) return false;
  let next = ledger.seen.get(text) ?? 0;
  while (isCovered(ledger, places[next])) next++;
  ledger.seen.set(text, next);
  const place = places[next];
  if (place !== undefined) cover(ledger, place, ledger.lines[place]?.bytes ?? 0);
  return true;
}

function isCovered(ledger: Ledger, place: number | undefined): boolean {
  return place !== undefined && ledger.covered[place] === ledger.lines[place]?.bytes;
}

function cover(ledger: Ledger, place: number, bytes: number): void {
  ledger.covered[place] = Math.max(
    ledger.covered[place] ?? 0,
    Math.min(bytes, ledger.lines[place]?.bytes ?? 0),
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
