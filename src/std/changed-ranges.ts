import { diffLines } from "./line-diff.ts";

/** Lines of the later text, counted from 1, both ends meant. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the later text differs from the earlier, in order. Where lines were only removed it is the line that follows
 * them now, or the last; a text that is empty now has no lines to point at.
 */
export function changedRanges(before: string, after: string): LineRange[] {
  const ranges: LineRange[] = [];
  let line = 0;
  let change: { added: number; removed: number } | undefined;
  const close = (): void => {
    if (change !== undefined) ranges.push(rangeOf(change, line));
    change = undefined;
  };
  for (const { kind } of diffLines(before, after)) {
    if (kind === "same") close();
    else change ??= { added: 0, removed: 0 };
    if (kind !== "removed") line++;
    if (kind === "added" && change !== undefined) change.added++;
  }
  const last = line;
  close();
  if (last === 0) return [];
  return merged(ranges.map(({ start, end }) => ({ start: Math.min(start, last), end: Math.min(end, last) })));
}

/** `line` is the last line of the later text that was read. */
function rangeOf({ added }: { readonly added: number }, line: number): LineRange {
  return added === 0 ? { start: line + 1, end: line + 1 } : { start: line - added + 1, end: line };
}

/** A removal at the end points at a line that may have been pointed at already. */
function merged(ranges: readonly LineRange[]): LineRange[] {
  return ranges.filter(({ start, end }, index) => {
    const before = ranges[index - 1];
    return before === undefined || start > before.end || end > before.end;
  });
}
