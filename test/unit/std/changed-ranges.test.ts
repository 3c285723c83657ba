import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, it } from "vitest";
import { changedRanges } from "../../../src/std/changed-ranges.ts";

it.each([
  { name: "nothing", before: "a\nb\n", after: "a\nb\n", ranges: [] },
  { name: "a line in the middle", before: "a\nb\nc\n", after: "a\nB\nc\n", ranges: [[2, 2]] },
  { name: "lines added", before: "a\nd\n", after: "a\nb\nc\nd\n", ranges: [[2, 3]] },
  { name: "a new text", before: "", after: "a\nb\n", ranges: [[1, 2]] },
  { name: "a text that is gone", before: "a\nb\n", after: "", ranges: [] },
  { name: "a line removed", before: "a\nb\nc\n", after: "a\nc\n", ranges: [[2, 2]] },
  { name: "the last line removed", before: "a\nb\nc\n", after: "a\nb\n", ranges: [[2, 2]] },
  { name: "the last line changed and more removed", before: "a\nb\nc\n", after: "a\nB\n", ranges: [[2, 2]] },
  { name: "the final newline", before: "a\nb\n", after: "a\nb", ranges: [[2, 2]] },
  {
    name: "two places",
    before: "a\nb\nc\nd\n",
    after: "A\nb\nc\nD\nE\n",
    ranges: [
      [1, 1],
      [4, 5],
    ],
  },
])("points at $name", ({ before, after, ranges }) => {
  expect(changedRanges(before, after)).toEqual(ranges.map(([start, end]) => ({ start, end })));
});

const text = fc
  .array(fc.constantFrom("a", "b", "c"), { maxLength: 12 })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

test.prop([text, text])(
  "stays inside the text, in order, without overlap, and covers every new line",
  (before, after) => {
    const lines = after.split("\n").slice(0, -1);
    const ranges = changedRanges(before, after);
    let last = 0;
    for (const { start, end } of ranges) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(lines.length);
      last = end;
    }
    const marked = new Set(
      ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at)),
    );
    const kept = lines.filter((_, index) => !marked.has(index + 1));
    // What is not marked was there before, in this order.
    let from = 0;
    const old = before.split("\n");
    for (const line of kept) {
      const at = old.indexOf(line, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  },
);
