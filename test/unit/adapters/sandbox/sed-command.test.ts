import { expect, it } from "vitest";
import { sedRequest } from "../../../../src/adapters/sandbox/commands/sed-command.ts";

it.each([
  { args: ["s/a/b/", "f"], spelt: ["s/a/b/", "f"], files: ["f"] },
  {
    args: ["-i.bak", "s/a/b/", "f", "g"],
    spelt: ["-i", "s/a/b/", "f", "g"],
    suffix: ".bak",
    files: ["f", "g"],
  },
  { args: ["-Ei~", "-e", "1d", "f"], spelt: ["-Ei", "-e", "1d", "f"], suffix: "~", files: ["f"] },
  { args: ["--in-place=.b", "p", "f"], spelt: ["-i", "p", "f"], suffix: ".b", files: ["f"] },
  { args: ["--in-place", "p", "f"], spelt: ["-i", "p", "f"], files: ["f"] },
  { args: ["-i", "-n", "p", "f"], spelt: ["-i", "-n", "p", "f"], files: ["f"] },
  { args: ["-ne", "1p", "-f", "s.sed", "f"], spelt: ["-ne", "1p", "-f", "s.sed", "f"], files: ["f"] },
  { args: ["2i\\new", "f"], spelt: ["2i new", "f"], files: ["f"] },
  { args: ["-e", "/x\\/y/a\\text"], spelt: ["-e", "/x\\/y/a text"], files: [] },
  { args: ["2i\\\nnew"], spelt: ["2i\\\nnew"], files: [] },
  { args: ["s/1a\\.b/x/"], spelt: ["s/1a\\.b/x/"], files: [] },
])("$args", ({ args, spelt, suffix, files }) => {
  expect(sedRequest(args)).toEqual({ args: spelt, suffix, files });
});
