import { afterAll, beforeAll, expect, it } from "vitest";
import { githubBaselines } from "../../src/adapters/github/baselines.ts";
import { branchArchive } from "../../src/adapters/github/branch-archive.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { baselineArchiveContract } from "./baseline-archive.contract.ts";

let github: GithubServer;
let branches = 0;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());

baselineArchiveContract("the data branch", async () => {
  github.relent();
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const access = { apiUrl, owner, repo, token, retryBaseMs: 1 };
  const dataBranch = `pawl-data-${++branches}`;
  const message = "Resource not accessible by integration";
  return {
    archive: () => branchArchive(access, dataBranch),
    finder: githubBaselines(access, { workflows: ["pawl.yml"], branch: "main", dataBranch }),
    commits: [await github.commitAfter(), await github.commitAfter()],
    forbid: () => github.refuse({ method: "POST", path: /\/git\/blobs$/, status: 403, message }),
  };
});

it("sends GitHub nothing that its schemas refuse", () => {
  expect(github.invalid).toEqual([]);
});
