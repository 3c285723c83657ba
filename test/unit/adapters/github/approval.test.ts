import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approvalOf } from "../../../../src/adapters/github/approval.ts";
import { type GithubServer, startGithub } from "../../../support/github/github-server.ts";

const signal = new AbortController().signal;
const LABEL = "pawl:measure";
const at = (minute: number): string => `2026-11-20T10:${String(minute).padStart(2, "0")}:00Z`;

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
  github.labels.permit("octocat", "write");
  github.labels.permit("mallory", "read");
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

let pulls = 0;

/** A stranger's pull request whose commit is unique to it. */
function stranger() {
  const number = 100 + ++pulls;
  const headSha = String(number).padStart(40, "0");
  const from = { repositoryId: 2, branch: "change" };
  return {
    number,
    headSha,
    baseSha: "b".repeat(40),
    baseBranch: "main",
    openedAt: at(0),
    isOpen: true,
    isFork: true,
    from,
  };
}

const EARLY = "the label was set before the commit that is there now; look at the change and set it again.";

describe("an approval by label", () => {
  it.each<[string, (number: number, sha: string) => void, object]>([
    [
      "after the commit arrived counts",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(1) });
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(6) });
      },
      { kind: "found", value: "octocat" },
    ],
    ["by nobody", () => undefined, { kind: "refused", reason: "nobody has set the label." }],
    [
      "by somebody who may not push",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(1) });
        github.labels.set({ pullRequest, name: LABEL, by: "mallory", at: at(5) });
      },
      { kind: "refused", reason: "whoever set the label may not push to the repository." },
    ],
    [
      "taken back",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(1) });
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.unset({ pullRequest, name: LABEL, by: "octocat", at: at(6) });
      },
      { kind: "refused", reason: "nobody has set the label." },
    ],
    [
      "before the commit arrived",
      (pullRequest, headSha) => {
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(6) });
      },
      { kind: "refused", reason: EARLY },
    ],
    [
      "of a commit that was seen on another branch before",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "decoy", at: at(1) });
        github.labels.ran({ headSha, repositoryId: 3, branch: "change", at: at(1) });
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(6) });
      },
      { kind: "refused", reason: EARLY },
    ],
    [
      "of a commit that went away and came back by force",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(1) });
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.forcePush(pullRequest, at(6));
      },
      { kind: "refused", reason: EARLY },
    ],
    [
      "of an ancestor, set while a commit that had been shown before was hidden",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(1) });
        github.labels.forcePush(pullRequest, at(2));
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(6) });
      },
      { kind: "refused", reason: EARLY },
    ],
    [
      "of a commit that came by force counts",
      (pullRequest, headSha) => {
        github.labels.forcePush(pullRequest, at(1));
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(2) });
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
      },
      { kind: "found", value: "octocat" },
    ],
    [
      "of a commit that another pull request of the branch showed",
      (pullRequest, headSha) => {
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: "2026-11-20T09:00:00Z" });
        github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) });
        github.labels.ran({ headSha, repositoryId: 2, branch: "change", at: at(6) });
      },
      { kind: "refused", reason: EARLY },
    ],
    [
      "of a commit no workflow ran for",
      (pullRequest) => github.labels.set({ pullRequest, name: LABEL, by: "octocat", at: at(5) }),
      { kind: "refused", reason: EARLY },
    ],
  ])("%s", async (_, happen, answer) => {
    const pull = stranger();
    happen(pull.number, pull.headSha);
    const access = {
      token: github.workflowToken,
      apiUrl: github.url,
      owner: github.owner,
      repo: github.repo,
      retryBaseMs: 1,
    };
    expect(await approvalOf(access, { pull, label: LABEL }, signal)).toEqual(answer);
  });
});
