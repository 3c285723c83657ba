import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { baselineInput } from "../../../src/doors/baseline-input.ts";
import { scratchFolder } from "../../support/command-line.ts";

const typed = { baseline: "", baselineOnMissing: "", baselineBranch: "", baselineKey: "" };

function folder(): string {
  const cwd = scratchFolder();
  for (const name of ["main", "4242"]) mkdirSync(join(cwd, name));
  return cwd;
}

it.each([
  ["", { kind: "auto" }],
  ["auto", { kind: "auto" }],
  [" none ", { kind: "none" }],
  ["main", { kind: "path", path: "main" }],
  ["4242", { kind: "path", path: "4242" }],
  ["4243", { kind: "run", id: "4243" }],
  ["trunk", { kind: "ref", ref: "trunk" }],
  ["release/1.x", { kind: "ref", ref: "release/1.x" }],
  ["1f".repeat(20), { kind: "ref", ref: "1f".repeat(20) }],
  ["0042", { kind: "ref", ref: "0042" }],
  ["packs/data-pack.json", { kind: "path", path: "packs/data-pack.json" }],
  ["./packs", { kind: "path", path: "./packs" }],
  ["../main", { kind: "path", path: "../main" }],
  ["/packs", { kind: "path", path: "/packs" }],
  ["a b", { kind: "path", path: "a b" }],
  ["main?x=1", { kind: "path", path: "main?x=1" }],
])("baseline %j is %j", (baseline, choice) => {
  expect(baselineInput({ ...typed, baseline }, folder())).toEqual({
    choice,
    onMissing: "warn",
    dataBranch: undefined,
  });
});

it.each([
  [{ baselineOnMissing: "compute" }, { onMissing: "compute" }],
  [{ baselineOnMissing: " fail " }, { onMissing: "fail" }],
  [{ baselineBranch: "pawl-data" }, { dataBranch: "pawl-data" }],
])("%j is %j", (given, understood) => {
  expect(baselineInput({ ...typed, ...given }, folder())).toMatchObject(understood);
});

it.each([
  [{ baselineOnMissing: "Warn" }, 'the input baseline-on-missing must be warn, compute, fail, not "Warn".'],
  [{ baselineBranch: "a..b" }, 'the input baseline-branch is no name of a branch: "a..b".'],
  [{ baselineBranch: "-x" }, 'the input baseline-branch is no name of a branch: "-x".'],
  [{ baselineBranch: "x.lock" }, 'the input baseline-branch is no name of a branch: "x.lock".'],
  [{ baselineBranch: "x?y" }, 'the input baseline-branch is no name of a branch: "x?y".'],
])("%j is refused", (given, sentence) => {
  expect(() => baselineInput({ ...typed, ...given }, folder())).toThrow(sentence);
});
