import { expect, it } from "vitest";
import {
  separateValues,
  withStandardInput,
} from "../../../../src/adapters/sandbox/commands/mended-commands.ts";

it.each([
  { args: ["-n1", "echo", "-n1"], spelt: ["-n", "1", "echo", "-n1"] },
  { args: ["-I{}", "cp", "{}", "d"], spelt: ["-I", "{}", "-d", "\n", "cp", "{}", "d"] },
  { args: ["-i", "cat", "{}"], spelt: ["-I", "{}", "-d", "\n", "cat", "{}"] },
  {
    args: ["-0", "-P4", "-n", "2", "grep", "-n", "x"],
    spelt: ["-0", "-P", "4", "-n", "2", "grep", "-n", "x"],
  },
  { args: ["-L1", "-d,", "--", "-n1"], spelt: ["-n", "1", "-d", ",", "--", "-n1"] },
  { args: ["-0I", "{}", "echo"], spelt: ["-0I", "{}", "echo"] },
  { args: ["-0", "-I{}", "echo"], spelt: ["-0", "-I", "{}", "echo"] },
  { args: ["-r", "-t"], spelt: ["-r", "-t"] },
  { args: ["-n"], spelt: ["-n", ""] },
])("xargs $args", ({ args, spelt }) => {
  expect(separateValues(args)).toEqual(spelt);
});

it.each([
  { args: ["-sd+"], spelt: ["-sd+", "-"] },
  { args: ["-s", "-d", "+"], spelt: ["-s", "-d", "+", "-"] },
  { args: ["-sd", "+"], spelt: ["-sd", "+", "-"] },
  { args: ["-d,", "a", "b"], spelt: ["-d,", "a", "b"] },
  { args: ["-s", "-"], spelt: ["-s", "-"] },
  { args: ["--help"], spelt: ["--help"] },
])("paste $args", ({ args, spelt }) => {
  expect(withStandardInput(args)).toEqual(spelt);
});
