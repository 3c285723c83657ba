import { afterAll, beforeAll } from "vitest";
import { baselineName } from "../../src/adapters/github/baseline-name.ts";
import { githubBaselines } from "../../src/adapters/github/baselines.ts";
import { keptPath } from "../../src/adapters/github/data-branch.ts";
import { commitLine } from "../support/github/commit-line.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { baselineFinderContract } from "./baseline-finder.contract.ts";

let github: GithubServer;
let branches = 0;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());

const WORKFLOW = ".github/workflows/pawl.yml";

function access() {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  return { apiUrl, owner, repo, token, retryBaseMs: 1 };
}

baselineFinderContract("artifacts of workflow runs", async () => {
  const [later = "", ...line] = await commitLine(github, 5);
  return {
    finder: githubBaselines(access(), { workflows: [WORKFLOW], branch: "main", dataBranch: undefined }),
    line,
    later,
    keep: async (key, commit, text) => {
      github.artifacts.upload({
        name: baselineName(key),
        run: { event: "push", path: WORKFLOW, branch: "main", commit, isFork: false },
        content: { "data-pack.json": text },
      });
    },
  };
});

baselineFinderContract("the data branch", async () => {
  const [later = "", ...line] = await commitLine(github, 5);
  const dataBranch = `pawl-data-${++branches}`;
  return {
    finder: githubBaselines(access(), { workflows: [WORKFLOW], branch: "main", dataBranch }),
    line,
    later,
    keep: (key, commit, text) => github.putFile(dataBranch, keptPath(key, commit), text),
  };
});
