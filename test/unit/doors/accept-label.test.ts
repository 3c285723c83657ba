import { expect, it } from "vitest";
import { acceptance } from "../../../src/doors/accept-label.ts";
import { gatePack } from "../../support/gates.ts";

const pack = gatePack({
  tasks: [{ id: "task_01_a", history: "30/30", first: "0/3", old: "1111", new: "0000" }],
});
const known = Date.parse(pack.campaign.finished_at);
const at = (seconds: number): string => new Date(known + seconds * 1000).toISOString();
const NAME = "pawl:accept-regression";
const SET = { by: "anna", isBot: false, mayWrite: true };
const QUIET = { pullRequest: 7, names: [NAME], justSet: undefined, isQueued: false };
const TOO_EARLY =
  "The label pawl:accept-regression of anna accepts nothing: it was set before this result was known. Take it off and set it again to accept this one.";

it.each<[string, Partial<Parameters<typeof acceptance>[0]>, object | string]>([
  [
    "set after the result was known",
    { setting: { ...SET, at: at(0) } },
    { by: "anna", at: at(0), through: "label pawl:accept-regression" },
  ],
  ["set before", { setting: { ...SET, at: at(-1) } }, TOO_EARLY],
  [
    "set before, and the setting is what started this job",
    { setting: { ...SET, at: at(-90) }, labels: { ...QUIET, justSet: "PAWL:accept-regression" } },
    { by: "anna", at: at(-90), through: "label pawl:accept-regression" },
  ],
  [
    "set before, and another label started this job",
    { setting: { ...SET, at: at(-90) }, labels: { ...QUIET, justSet: "bug" } },
    TOO_EARLY,
  ],
  [
    "set before the merge queue had its turn",
    { setting: { ...SET, at: at(-90) }, labels: { ...QUIET, isQueued: true } },
    { by: "anna", at: at(-90), through: "label pawl:accept-regression" },
  ],
  [
    "set by a bot",
    { setting: { by: "labeler[bot]", at: at(9), isBot: true, mayWrite: false } },
    "The label pawl:accept-regression of labeler[bot] accepts nothing: a bot cannot take responsibility.",
  ],
  [
    "set by somebody who may only triage",
    { setting: { ...SET, at: at(9), mayWrite: false } },
    "The label pawl:accept-regression of anna accepts nothing: whoever accepts a regression must be allowed to push to the repository.",
  ],
  ["set at no time that is one", { setting: { ...SET, at: "yesterday" } }, TOO_EARLY],
])("%s", (_, over, said) => {
  expect(acceptance({ setting: { ...SET, at: at(0) }, name: NAME, labels: QUIET, pack, ...over })).toEqual(
    said,
  );
});
