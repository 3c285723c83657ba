import { afterAll, beforeAll, expect, it } from "vitest";
import { githubCheckRuns } from "../../src/adapters/github/check-run.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { checkRunsContract } from "./check-runs.contract.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());

checkRunsContract("GitHub", async () => {
  github.relent();
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const { headSha } = await github.openPullRequest();
  const message = "Resource not accessible by integration";
  return {
    checks: () => githubCheckRuns({ apiUrl, owner, repo, token, retryBaseMs: 1 }),
    headSha,
    see: (id) => github.checkRun(id),
    named: (name) => github.checkRuns(headSha, name),
    refuse: (times) => {
      for (const method of ["POST", "PATCH"])
        github.refuse({ method, path: /\/check-runs(\/\d+)?$/, status: 403, message, times });
    },
  };
});

it("sends GitHub nothing that its schemas refuse", () => {
  expect(github.invalid).toEqual([]);
});
