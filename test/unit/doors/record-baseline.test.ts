import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { baseBranch } from "../../../src/doors/base-branch.ts";
import { placeOfPart, recordingPlace } from "../../../src/doors/record-baseline.ts";
import { workflowContext } from "../../../src/doors/workflow-context.ts";
import { scratchFolder } from "../../support/command-line.ts";

const SHA = "ab".repeat(20);
const REPOSITORY = { repository: { default_branch: "trunk" } };
const repo = { id: 1 };
const PULL = { pull_request: { number: 1, head: { sha: SHA, repo }, base: { sha: SHA, repo } } };
const GROUP = { head_sha: SHA, base_sha: SHA };

function environment(name: string, payload: object, more: Readonly<Record<string, string>>) {
  const path = join(scratchFolder(), "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: SHA, ...more };
}

describe("the base branch", () => {
  it.each([
    ["as the event says", REPOSITORY, { GITHUB_REF: "refs/heads/trunk" }, { name: "trunk", isHere: true }],
    ["elsewhere", REPOSITORY, { GITHUB_REF: "refs/heads/feature" }, { name: "trunk", isHere: false }],
    ["a tag of its name", REPOSITORY, { GITHUB_REF: "refs/tags/trunk" }, { name: "trunk", isHere: false }],
    ["as a pull request says", {}, { GITHUB_BASE_REF: "main" }, { name: "main", isHere: false }],
    ["nobody says", {}, { GITHUB_BASE_REF: "", GITHUB_REF: "refs/heads/main" }, undefined],
    [
      "a queue of another branch",
      { ...REPOSITORY, merge_group: { ...GROUP, base_ref: "refs/heads/release" } },
      { GITHUB_REF: "refs/heads/trunk" },
      { name: "trunk", isHere: false },
    ],
    ["a payload of another shape", { repository: 3 }, {}, undefined],
  ])("%s", async (_name, payload, more, branch) => {
    expect(await baseBranch(environment("push", payload, more))).toEqual(branch);
  });
});

describe("where a campaign may be kept", () => {
  const trunk = { GITHUB_REF: "refs/heads/trunk" };
  it.each([
    ["push", { after: SHA }, trunk, {}, "branch"],
    ["push", { after: SHA }, trunk, { model: "simulated/steady" }, "branch"],
    ["push", { after: SHA }, { GITHUB_REF: "refs/heads/feature" }, {}, "nowhere"],
    ["schedule", {}, trunk, {}, "artifact"],
    ["workflow_dispatch", {}, trunk, { model: " " }, "artifact"],
    ["workflow_dispatch", {}, trunk, { model: "simulated/steady" }, "nowhere"],
    ["workflow_dispatch", {}, { GITHUB_REF: "refs/heads/feature" }, {}, "nowhere"],
    ["merge_group", { merge_group: { ...GROUP, base_ref: "refs/heads/trunk" } }, {}, {}, "artifact"],
    ["merge_group", { merge_group: { ...GROUP, base_ref: "refs/heads/release" } }, {}, {}, "nowhere"],
    ["pull_request", PULL, trunk, {}, "nowhere"],
    ["pull_request_target", PULL, trunk, {}, "nowhere"],
    ["issue_comment", {}, trunk, {}, "nowhere"],
    ["workflow_run", {}, trunk, {}, "nowhere"],
  ])("%s %j %j %j: %s", async (name, payload, more, overrides, place) => {
    const env = environment(name, { ...REPOSITORY, ...payload }, more);
    const context = await workflowContext(env);
    expect(await recordingPlace(context, { config: "pawl.yml", overrides }, env)).toBe(place);
  });

  it.each([
    [undefined, "branch"],
    [{ kind: "merge", folders: [] }, "branch"],
    [{ kind: "plan" }, "nowhere"],
    [{ kind: "shard", share: { index: 1, of: 2 } }, "nowhere"],
  ] as const)("%j of it: %s", (part, place) => {
    expect(placeOfPart("branch", part)).toBe(place);
  });
});
