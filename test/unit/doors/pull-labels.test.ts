import { expect, it } from "vitest";
import { labelsOf } from "../../../src/doors/pull-labels.ts";

const NONE = { pullRequest: undefined, names: [], justSet: undefined, isQueued: false };

it.each<[string, unknown, object]>([
  [
    "a label was set",
    {
      action: "labeled",
      label: { name: "pawl:deep", color: "ff0000" },
      pull_request: { number: 7, labels: [{ name: "bug" }, { name: "pawl:deep" }] },
    },
    { pullRequest: 7, names: ["bug", "pawl:deep"], justSet: "pawl:deep", isQueued: false },
  ],
  [
    "a label was taken away",
    { action: "unlabeled", label: { name: "pawl:deep" }, pull_request: { number: 7, labels: [] } },
    { pullRequest: 7, names: [], justSet: undefined, isQueued: false },
  ],
  [
    "commits were pushed",
    { action: "synchronize", pull_request: { number: 7 } },
    { pullRequest: 7, names: [], justSet: undefined, isQueued: false },
  ],
  [
    "a merge queue's turn",
    { action: "checks_requested", merge_group: { head_ref: "refs/heads/gh-readonly-queue/main/pr-31-9f2c" } },
    { pullRequest: 31, names: [], justSet: undefined, isQueued: true },
  ],
  ["a push", { before: "a", after: "b" }, NONE],
  ["a strange shape", { pull_request: { number: "7" }, label: "x" }, NONE],
  ["no object", 7, NONE],
])("%s", (_, payload, labels) => {
  expect(labelsOf(JSON.stringify(payload))).toEqual(labels);
});

it("what is not JSON has no labels", () => {
  expect(labelsOf("{")).toEqual(NONE);
});
