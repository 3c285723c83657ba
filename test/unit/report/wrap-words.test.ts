import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { wrapWords } from "../../../src/report/wrap-words.ts";

it.each([
  ["", 10, [""]],
  ["one two three", 7, ["one two", "three"]],
  ["a verylongword b", 5, ["a", "verylongword", "b"]],
  ["as it is", 80, ["as it is"]],
])("%j at %i", (text, width, lines) => {
  expect(wrapWords(text, width)).toEqual(lines);
});

test.prop([fc.string(), fc.integer({ min: 1, max: 100 })])("loses nothing", (text, width) => {
  expect(wrapWords(text, width).join(" ")).toBe(text);
});
