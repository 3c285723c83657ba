import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { branchArchive } from "../../../../src/adapters/github/branch-archive.ts";
import { keptPath } from "../../../../src/adapters/github/data-branch.ts";
import { type GithubServer, startGithub } from "../../../support/github/github-server.ts";
import { packText } from "../../../support/packs.ts";

let github: GithubServer;
let branches = 0;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => github.relent());

const signal = new AbortController().signal;
const KEY = "a7".repeat(32);
const [FIRST, SECOND] = ["1".repeat(40), "2".repeat(40)] as const;

function keep(branch: string, commit: string) {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const archive = branchArchive({ apiUrl, owner, repo, token, retryBaseMs: 1 }, branch);
  return archive.keep({ key: KEY, commit, text: packText(commit) }, signal);
}

it("begins a history of its own and adds to it, one file for each commit", async () => {
  const branch = `data-${++branches}`;
  await keep(branch, FIRST);
  await keep(branch, SECOND);
  expect(await github.history(branch)).toEqual([
    { message: `Baseline of ${SECOND}`, files: [keptPath(KEY, FIRST), keptPath(KEY, SECOND)] },
    { message: `Baseline of ${FIRST}`, files: [keptPath(KEY, FIRST)] },
  ]);
}, 30_000);

it("tries again where another job was quicker", async () => {
  const branch = `data-${++branches}`;
  await github.putFile(branch, "notes.md", "kept packs\n");
  // The first move of the branch is refused, and by then somebody has moved it.
  github.refuse({
    method: "PATCH",
    path: /\/git\/refs\//,
    status: 422,
    message: "Update is not a fast forward",
    times: 1,
    meanwhile: () => github.putFile(branch, keptPath(KEY, SECOND), packText("theirs")),
  });
  expect(await keep(branch, FIRST)).toEqual({ kind: "kept" });
  expect((await github.history(branch))[0]?.files).toEqual([
    "README.md",
    keptPath(KEY, FIRST),
    keptPath(KEY, SECOND),
    "notes.md",
  ]);
}, 30_000);

it("sees that it is not wanted where nobody else moved the branch", async () => {
  const branch = `data-${++branches}`;
  github.refuse({
    method: "POST",
    path: /\/git\/refs$/,
    status: 422,
    message: "Repository rule violations found",
  });
  expect(await keep(branch, FIRST)).toEqual({
    kind: "refused",
    reason: "GitHub did not let the branch be written; a branch rule may forbid it.",
  });
}, 30_000);

it("names the permission that is missing", async () => {
  const message = "Resource not accessible by integration";
  github.refuse({ method: "POST", path: /\/git\/blobs$/, status: 403, message });
  expect(await keep("data-none", FIRST)).toEqual({
    kind: "refused",
    reason: "the token may not write to the repository; give the job `contents: write`.",
  });
});

it("sends GitHub nothing that its schemas refuse", () => {
  expect(github.invalid).toEqual([]);
});
