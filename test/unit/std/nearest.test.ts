import { expect, it } from "vitest";
import { nearest } from "../../../src/std/nearest.ts";

it.each([
  ["systme-prompt", "system-prompt"],
  ["Model", "model"],
  ["fail_on", "fail-on"],
  ["zebra", undefined],
  ["", undefined],
])("%s means %s", (word, meant) => {
  expect(nearest(word, ["model", "system-prompt", "fail-on"])).toBe(meant);
});

it("prefers the closest", () => {
  expect(nearest("task_3", ["task_07", "task_03"])).toBe("task_03");
});
