import { expect, it } from "vitest";
import { onePattern } from "../../../../src/adapters/sandbox/commands/grep-patterns.ts";

it.each([
  { args: ["-n", "x", "f"], one: ["-n", "x", "f"] },
  { args: ["-e", "x", "f"], one: ["-e", "x", "f"] },
  { args: ["-e", "a", "-e", "b", "f"], one: ["-e", "a\\|b", "f"] },
  { args: ["-rne", "a", "--regexp=b", "-ec", "."], one: ["-e", "a\\|b\\|c", "-rn", "."] },
  { args: ["-E", "-e", "a|b", "-e", "c+", "f"], one: ["-e", "(a|b)|(c+)", "-E", "f"] },
  { args: ["-Fc", "-e", "a.b", "-e", "c*", "f"], one: ["-E", "-e", "a\\.b|c\\*", "-c", "f"] },
  { args: ["-F", "-e", "a", "-e", "b"], one: ["-E", "-e", "a|b"] },
  { args: ["-e", "a", "-e", "b", "--", "-e"], one: ["-e", "a\\|b", "--", "-e"] },
])("$args", ({ args, one }) => {
  expect(onePattern(args)).toEqual(one);
});
