import { afterAll, beforeAll } from "vitest";
import { githubLabels } from "../../src/adapters/github/label-events.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { labelLogContract } from "./label-log.contract.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

labelLogContract("githubLabels", async () => {
  github.relent();
  const { number } = await github.openPullRequest();
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  return {
    log: () => githubLabels({ token, apiUrl, owner, repo, retryBaseMs: 1 }),
    pullRequest: number,
    act: ({ does, name, who, at }) => {
      if (who.permission !== undefined) github.labels.permit(who.login, who.permission);
      github.labels[does]({ pullRequest: number, name, by: who.login, at, isBot: who.isBot });
    },
    forbid: () => {
      const message = "Resource not accessible by integration";
      github.refuse({ method: "GET", path: /\/events$/, status: 403, message });
    },
  };
});
