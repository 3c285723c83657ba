import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { lineDelta } from "../../../src/plan/diff-subjects.ts";
import { type DiffLine, diffLines } from "../../../src/std/line-diff.ts";

const SIGNS = { same: " ", added: "+", removed: "-" } as const;
const drawn = (lines: readonly DiffLine[]): string =>
  lines.map(({ kind, text }) => SIGNS[kind] + text).join("\n");

describe("diffLines", () => {
  it.each([
    ["", "", ""],
    ["", "a\n", "+a"],
    ["a\n", "", "-a"],
    ["a\nb\nc\n", "a\nc\n", " a\n-b\n c"],
    ["a\nb\nc\n", "a\nB\nc\n", " a\n-b\n+B\n c"],
    ["a\n", "a", "-a\n+a\n\\ No newline at end of file"],
    ["x\na\nb\ny\n", "x\nb\na\ny\n", " x\n-a\n b\n+a\n y"],
  ])("%j against %j", (before, after, expected) => {
    expect(drawn(diffLines(before, after))).toBe(expected);
  });

  const texts = fc
    .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n`).join(""));

  test.prop([texts, texts])(
    "what is left of either side is that side, and no shorter list would do",
    (before, after) => {
      const lines = diffLines(before, after);
      const side = (without: DiffLine["kind"]): string =>
        lines
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => `${text}\n`)
          .join("");
      expect([side("added"), side("removed")]).toEqual([before, after]);
      const count = (kind: DiffLine["kind"]): number => lines.filter((line) => line.kind === kind).length;
      expect({ linesAdded: count("added"), linesRemoved: count("removed") }).toEqual(
        lineDelta(before, after),
      );
    },
  );

  it("texts too large to compare line by line are all removed and all added", () => {
    const [before, after] = ["a\n".repeat(3000), "b\n".repeat(3000)];
    const lines = diffLines(before, after);
    expect([lines.length, lines[0]?.kind, lines.at(-1)?.kind]).toEqual([6000, "removed", "added"]);
  });
});
