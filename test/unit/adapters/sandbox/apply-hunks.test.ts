import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { applyHunks } from "../../../../src/adapters/sandbox/commands/apply-hunks.ts";
import {
  parseUnifiedDiff,
  reversePatch,
} from "../../../../src/adapters/sandbox/commands/parse-unified-diff.ts";

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`);

/** The diff that replaces line `at` (1-based) of `lines` by `text`, with up to three lines of context. */
function replacing(lines: readonly string[], at: number, text: string): string {
  const [from, to] = [Math.max(0, at - 4), Math.min(lines.length, at + 3)];
  const body = lines
    .slice(from, to)
    .flatMap((line, index) => (from + index === at - 1 ? [`-${line}`, `+${text}\n`] : [` ${line}`]));
  return `--- a\n+++ a\n@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n${body.join("")}`;
}

function patchOf(diff: string) {
  const patches = parseUnifiedDiff(diff);
  if (typeof patches === "string" || patches[0] === undefined) throw new Error(String(patches));
  return patches[0];
}

test.prop([
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom("x", "", "line 1"),
])("a change applies where the text moved to, and backwards it restores the file", (at, moved, text) => {
  const lines = numbered(30);
  const patch = patchOf(replacing(lines, at, text));
  const before = [...Array.from({ length: moved }, (_, index) => `new ${index}\n`), ...lines];
  const after = before.with(moved + at - 1, `${text}\n`);
  const isAnchored = patch.hunks[0]?.oldStart === 1 && at < 4 && moved > 0;
  const forth = applyHunks(before.join(""), patch.hunks, 0);
  expect(forth.outcomes[0]?.applied).toBe(!isAnchored);
  if (isAnchored) return;
  expect(forth.text).toBe(after.join(""));
  expect(applyHunks(forth.text, reversePatch(patch).hunks, 0).text).toBe(before.join(""));
});

it.each([
  {
    name: "no newline at the end",
    before: "a",
    diff: "--- a\n+++ a\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n",
    after: "b\n",
  },
  { name: "an empty file", before: "", diff: "--- a\n+++ a\n@@ -0,0 +1,2 @@\n+a\n+b\n", after: "a\nb\n" },
  {
    name: "context that differs at its edge",
    before: "X\nb\nc\nd\ne\n",
    diff: "--- a\n+++ a\n@@ -1,5 +1,5 @@\n a\n b\n-c\n+C\n d\n e\n",
    after: "X\nb\nC\nd\ne\n",
  },
])("$name", ({ before, diff, after }) => {
  expect(applyHunks(before, patchOf(diff).hunks, 2).text).toBe(after);
});
