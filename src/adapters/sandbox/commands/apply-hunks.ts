/** Applies hunks to a file's lines, looking nearby and then with less context, as GNU patch does. */
import type { FilePatch, Hunk } from "./parse-unified-diff.ts";

export interface HunkOutcome {
  readonly hunk: Hunk;
  /** 1-based line in the new file where it went or was expected. */
  readonly line: number;
  readonly applied: boolean;
  readonly offset: number;
  readonly fuzz: number;
}

export interface Applied {
  readonly text: string;
  readonly outcomes: readonly HunkOutcome[];
}

interface Match {
  /** 0-based. */
  readonly at: number;
  readonly fuzz: number;
}

/** Applies what can be applied; each hunk's fate is told. `fuzzMax` is how many context lines may be ignored. */
export function applyHunks(text: string, hunks: readonly Hunk[], fuzzMax: number): Applied {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  const outcomes: HunkOutcome[] = [];
  let [consumed, drift, offset] = [0, 0, 0];
  for (const hunk of hunks) {
    const old = hunk.lines.filter(({ sign }) => sign !== "+");
    const expected = (old.length === 0 ? hunk.oldStart : hunk.oldStart - 1) + offset;
    const match = findHunk(lines, hunk, expected, { from: consumed, fuzzMax });
    if (match === undefined) {
      outcomes.push({ hunk, line: expected + 1 + drift, applied: false, offset: 0, fuzz: 0 });
      continue;
    }
    const { body, skipped } = trimmed(hunk, match.fuzz);
    result.push(...lines.slice(consumed, match.at + skipped));
    let at = match.at + skipped;
    for (const { sign, text: added } of body) {
      if (sign === "+") result.push(added);
      if (sign === " ") result.push(lines[at] ?? "");
      if (sign !== "+") at++;
    }
    consumed = at;
    const moved = match.at - (expected - offset);
    outcomes.push({ hunk, line: match.at + 1 + drift, applied: true, offset: moved, fuzz: match.fuzz });
    offset = moved;
    drift +=
      hunk.lines.filter(({ sign }) => sign === "+").length -
      hunk.lines.filter(({ sign }) => sign === "-").length;
  }
  return { text: [...result, ...lines.slice(consumed)].join(""), outcomes };
}

/** Whether every hunk of the patch would apply where it says: how an already applied patch gives itself away. */
export function appliesCleanly(text: string, patch: FilePatch): boolean {
  return applyHunks(text, patch.hunks, 0).outcomes.every(({ applied }) => applied);
}

function findHunk(
  lines: readonly string[],
  hunk: Hunk,
  expected: number,
  { from, fuzzMax }: { readonly from: number; readonly fuzzMax: number },
): Match | undefined {
  for (let fuzz = 0; fuzz <= fuzzMax; fuzz++) {
    const { body, skipped } = trimmed(hunk, fuzz);
    const old = body.filter(({ sign }) => sign !== "+").map(({ text }) => text);
    if (old.length === 0 && fuzz > 0) return undefined;
    const fits = (at: number): boolean =>
      at >= from &&
      at + skipped + old.length <= lines.length &&
      old.every((text, index) => lines[at + skipped + index] === text);
    const atStart = hunk.oldStart <= 1 && fuzz === 0 && contextBefore(hunk) < contextAfter(hunk);
    for (let distance = 0; distance <= lines.length; distance++) {
      if (atStart && distance > 0) break;
      if (fits(expected + distance)) return { at: expected + distance, fuzz };
      if (distance > 0 && fits(expected - distance)) return { at: expected - distance, fuzz };
    }
  }
  return undefined;
}

const contextBefore = ({ lines }: Hunk): number => {
  const first = lines.findIndex(({ sign }) => sign !== " ");
  return first < 0 ? lines.length : first;
};
const contextAfter = ({ lines }: Hunk): number =>
  contextBefore({ oldStart: 0, newStart: 0, lines: [...lines].reverse() });

/** A hunk with up to `fuzz` lines of context taken off either end, keeping the longer side's extra first. */
function trimmed(hunk: Hunk, fuzz: number): { body: Hunk["lines"]; skipped: number } {
  const [before, after] = [contextBefore(hunk), contextAfter(hunk)];
  const context = Math.max(before, after);
  const head = Math.max(0, fuzz + before - context);
  const tail = Math.max(0, fuzz + after - context);
  return { body: hunk.lines.slice(head, hunk.lines.length - tail), skipped: head };
}
