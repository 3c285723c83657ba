import { expect, it } from "vitest";
import { publicationPlace } from "../../../src/doors/publication-place.ts";
import type { WorkflowContext } from "../../../src/doors/workflow-context.ts";

const HEAD = "a".repeat(40);
const order = { runNumber: 3, runAttempt: 1, headSha: HEAD };

function context(kind: WorkflowContext["event"]["kind"], pullRequest: number | undefined): WorkflowContext {
  return {
    event: {
      kind,
      name: kind,
      pullRequest,
      headSha: HEAD,
      baseSha: undefined,
      isFork: false,
      runNumber: 3,
      runAttempt: 1,
    },
    owner: "octocat",
    repo: "agents",
    apiUrl: "https://api.github.com",
    runUrl: "https://github.com/octocat/agents/actions/runs/7",
    order,
    workflow: undefined,
  } as WorkflowContext;
}

const WISH = { token: "t", key: "default", isCommenting: true, isChecking: true, checkName: "" };
const check = (name: string): object => ({
  name,
  headSha: HEAD,
  detailsUrl: "https://github.com/octocat/agents/actions/runs/7",
});

it.each([
  ["pull_request", 7, {}, 7, check("Pawl")],
  ["pull_request", 7, { key: "strict" }, 7, check("Pawl (strict)")],
  ["pull_request", 7, { key: "strict", checkName: "evals" }, 7, check("evals")],
  ["pull_request", 7, { isCommenting: false }, undefined, check("Pawl")],
  ["pull_request", 7, { isChecking: false }, 7, undefined],
  ["merge_group", undefined, {}, undefined, check("Pawl")],
  ["push", undefined, {}, undefined, undefined],
  ["workflow_dispatch", undefined, {}, undefined, undefined],
  ["workflow_dispatch", 7, {}, 7, check("Pawl")],
] as const)("%s of pull request %j, wishing %j", (kind, pullRequest, wish, comment, expected) => {
  const place = publicationPlace(context(kind, pullRequest), { ...WISH, ...wish });
  expect({ comment: place.pullRequest, check: place.check }).toEqual({ comment, check: expected });
});
