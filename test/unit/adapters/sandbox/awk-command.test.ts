import { expect, it } from "vitest";
import { literalSeparators } from "../../../../src/adapters/sandbox/commands/awk-command.ts";

it.each([
  { args: ["-F|", "1"], literal: ["-F[|]", "1"] },
  { args: ["-F", ".", "1"], literal: ["-F", "[.]", "1"] },
  { args: ["-v", "FS=+", "1"], literal: ["-v", "FS=[+]", "1"] },
  { args: ['BEGIN { FS = "|" } 1'], literal: ['BEGIN { FS = "[|]" } 1'] },
  {
    args: ["-F,", "-F", " ", "-F", "a|b", "{print $1}"],
    literal: ["-F,", "-F", " ", "-F", "a|b", "{print $1}"],
  },
])("$args", ({ args, literal }) => {
  expect(literalSeparators(args)).toEqual(literal);
});
