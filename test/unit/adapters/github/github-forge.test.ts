import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { githubForge } from "../../../../src/adapters/github/github-forge.ts";
import type { CommentOutcome } from "../../../../src/ports.ts";
import { stampComment } from "../../../../src/record/comment-head.ts";
import { type GithubServer, type Refuse, startGithub } from "../../../support/github/github-server.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => github.relent());

const signal = new AbortController().signal;
const HEAD = "a".repeat(40);

function upsert(pullRequest: number, body: string, runNumber: number): Promise<CommentOutcome> {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const forge = githubForge({ token, apiUrl, owner, repo, retryBaseMs: 1 });
  const order = { runNumber, runAttempt: 1, headSha: HEAD };
  return forge.upsertComment({ pullRequest, key: "default", body, order }, signal);
}

it("sends no PATCH for an unchanged comment", async () => {
  const { number } = await github.openPullRequest();
  await upsert(number, "same\n", 1);
  const before = github.requests.length;
  expect((await upsert(number, "same\n", 1)).kind).toBe("unchanged");
  expect(github.requests.slice(before).filter((request) => /^(PATCH|POST \/repos)/.test(request))).toEqual(
    [],
  );
});

it("keeps the newest of its comments and removes the others", async () => {
  const { number } = await github.openPullRequest();
  const old = { run_number: 1, run_attempt: 1, head_sha: HEAD };
  for (const text of ["one\n", "two\n", "three\n"])
    await github.comment(number, stampComment(text, "default", old), github.workflowToken);
  const newest = (await github.comments(number)).at(-1)?.id;
  expect((await upsert(number, "four\n", 2)).kind).toBe("updated");
  expect((await github.comments(number)).map(({ id, body }) => ({ id, body }))).toEqual([
    { id: newest, body: stampComment("four\n", "default", { ...old, run_number: 2 }) },
  ]);
});

it("leaves one comment, the later workflow run's, where two jobs race", async () => {
  for (let round = 0; round < 5; round++) {
    const { number } = await github.openPullRequest();
    await Promise.all([upsert(number, "one\n", 1), upsert(number, "two\n", 2)]);
    const state = { run_number: 2, run_attempt: 1, head_sha: HEAD };
    expect((await github.comments(number)).map(({ body }) => body)).toEqual([
      stampComment("two\n", "default", state),
    ]);
  }
});

it("does not ask who it is where only the workflow's bot used the marker", async () => {
  const { number } = await github.openPullRequest();
  await upsert(number, "one\n", 1);
  const before = github.requests.length;
  await upsert(number, "two\n", 2);
  expect(github.requests.slice(before).map((request) => request.split(" ")[0])).toEqual(["GET", "PATCH"]);
});

it("writes as the workflow's bot", async () => {
  const { number } = await github.openPullRequest();
  await upsert(number, "hello\n", 1);
  expect((await github.comments(number)).map(({ user }) => user.login)).toEqual(["github-actions[bot]"]);
});

it("knows its own comment where GitHub does not say who it is", async () => {
  const { number } = await github.openPullRequest();
  await upsert(number, "one\n", 1);
  const impostor = { run_number: 9, run_attempt: 1, head_sha: HEAD };
  await github.comment(number, stampComment("mine\n", "default", impostor), github.malloryToken);
  github.refuse({ method: "POST", path: /^\/graphql$/, status: 404, message: "Not Found" });
  expect((await upsert(number, "two\n", 2)).kind).toBe("updated");
});

const REFUSALS: readonly (readonly [string, Omit<Refuse, "method" | "path">, string])[] = [
  [
    "no permission",
    { status: 403, message: "Resource not accessible by integration" },
    "pull-requests: write",
  ],
  ["no such pull request", { status: 404, message: "Not Found" }, "no such pull request"],
  ["a bad token", { status: 401, message: "Bad credentials" }, "does not accept the token"],
  ["a body it does not like", { status: 422, message: "Validation Failed" }, "did not accept the comment"],
  ["an outage that lasts", { status: 502, message: "Bad Gateway" }, "answered 502"],
  [
    "a secondary limit that lasts",
    {
      status: 403,
      message: "You have exceeded a secondary rate limit.",
      headers: { "retry-after": "3600" },
    },
    "slow down",
  ],
];

it.each(REFUSALS)("refuses in one sentence on %s", async (_name, answer, words) => {
  const { number } = await github.openPullRequest();
  github.refuse({ method: "POST", path: /\/comments$/, ...answer });
  const outcome = await upsert(number, "text\n", 1);
  expect(outcome).toEqual({ kind: "refused", reason: expect.stringContaining(words) });
  const posts = github.requests.filter((request) => request.endsWith(`/issues/${number}/comments`));
  expect(posts.filter((request) => request.startsWith("POST")).length).toBeLessThanOrEqual(3);
});

it("tries again when GitHub stumbles", async () => {
  const { number } = await github.openPullRequest();
  github.refuse({ method: "POST", path: /\/comments$/, status: 502, message: "Bad Gateway", times: 2 });
  expect((await upsert(number, "text\n", 1)).kind).toBe("created");
});

it("waits out a secondary limit that is short", async () => {
  const { number } = await github.openPullRequest();
  github.refuse({
    method: "POST",
    path: /\/comments$/,
    status: 403,
    message: "You have exceeded a secondary rate limit.",
    headers: { "retry-after": "1" },
    times: 1,
  });
  expect((await upsert(number, "text\n", 1)).kind).toBe("created");
});

it("gives up where GitHub takes the request and never answers, after asking again", async () => {
  let asked = 0;
  const server = createServer(() => asked++);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const forge = githubForge({ token: "t", apiUrl, owner: "o", repo: "r", retryBaseMs: 1, answerMs: 20 });
  const order = { runNumber: 1, runAttempt: 1, headSha: HEAD };
  const outcome = await forge.upsertComment({ pullRequest: 1, key: "k", body: "b\n", order }, signal);
  server.closeAllConnections();
  server.close();
  expect({ outcome, asked }).toEqual({
    outcome: { kind: "refused", reason: "GitHub did not answer in time, also when asked again." },
    asked: 3,
  });
});

it("refuses where nobody listens", async () => {
  const forge = githubForge({
    token: "t",
    apiUrl: "http://127.0.0.1:9",
    owner: "o",
    repo: "r",
    retryBaseMs: 1,
  });
  const order = { runNumber: 1, runAttempt: 1, headSha: HEAD };
  expect(await forge.upsertComment({ pullRequest: 1, key: "k", body: "b\n", order }, signal)).toEqual({
    kind: "refused",
    reason: expect.stringMatching(/^GitHub /),
  });
});
