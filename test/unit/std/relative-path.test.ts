import { expect, it } from "vitest";
import { relativePathDefect } from "../../../src/std/relative-path.ts";

it.each([
  ["a", undefined],
  ["a/b.txt", undefined],
  ["..a/b..", undefined],
  ["__proto__", undefined],
  ["", "is empty"],
  ["/etc/passwd", "is absolute; it must be relative to its folder"],
  ["../x", "leads out of its folder"],
  ["a/../../x", "leads out of its folder"],
  ["a//b", "has an empty or '.' part"],
  ["./a", "has an empty or '.' part"],
  ["a/", "has an empty or '.' part"],
  ["a\\b", "has a backslash; separate folders with /"],
  ["a\u0000b", "has a control character"],
  ["a".repeat(401), "is longer than 400 characters"],
])("%j: %s", (path, defect) => {
  expect(relativePathDefect(path)).toBe(defect);
});
