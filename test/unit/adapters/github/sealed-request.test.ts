import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { githubPulls } from "../../../../src/adapters/github/find-pull.ts";
import { readTrigger } from "../../../../src/adapters/github/read-trigger.ts";
import { sealedRequest, unpackRequest } from "../../../../src/adapters/github/sealed-request.ts";
import { type GithubServer, startGithub } from "../../../support/github/github-server.ts";

const signal = new AbortController().signal;
const HEAD = "a".repeat(40);

/** The same entry twice: the second name is patched over one of the same length. */
function twice(): Uint8Array {
  const zip = zipSync({ "request.json": strToU8("{}"), "request.jsom": strToU8("{}") }, { level: 0 });
  const text = Buffer.from(zip).toString("latin1").replaceAll("request.jsom", "request.json");
  return Buffer.from(text, "latin1");
}

describe("a request's zip", () => {
  it("holds one file", () => {
    const zip = zipSync({ "request.json": strToU8('{"a":1}') });
    expect(unpackRequest(zip)).toEqual({ kind: "found", value: '{"a":1}' });
  });

  const ONLY = "the request must hold request.json and nothing else.";
  it.each<[string, Uint8Array, string]>([
    ["nothing", zipSync({}), ONLY],
    ["another name", zipSync({ "request.txt": strToU8("{}") }), ONLY],
    ["a path that leads out", zipSync({ "../request.json": strToU8("{}") }), ONLY],
    ["an absolute path", zipSync({ "/request.json": strToU8("{}") }), ONLY],
    ["a folder", zipSync({ "x/request.json": strToU8("{}") }), ONLY],
    ["one file more", zipSync({ "request.json": strToU8("{}"), "pawl.yml": strToU8("x") }), ONLY],
    ["it twice", twice(), ONLY],
    [
      "a bomb",
      zipSync({ "request.json": new Uint8Array(64 * 1024 * 1024) }, { level: 9 }),
      "the request is too large, or not UTF-8 text.",
    ],
    [
      "other bytes than text",
      zipSync({ "request.json": Uint8Array.of(0xff, 0xfe) }),
      "the request is too large, or not UTF-8 text.",
    ],
    ["no zip", strToU8("PK?"), "the request is not a whole zip file."],
  ])("with %s is refused", (_, zip, reason) => {
    expect(unpackRequest(zip)).toEqual({ kind: "refused", reason });
  });
});

describe("what started a workflow", () => {
  const payload = {
    workflow_run: {
      id: 7,
      event: "pull_request",
      conclusion: "success",
      head_sha: HEAD,
      head_repository: { id: 2 },
      pull_requests: [],
    },
  };

  it("is read from the event", () => {
    expect(readTrigger(JSON.stringify(payload))).toEqual({
      runId: 7,
      event: "pull_request",
      conclusion: "success",
      headSha: HEAD,
      headRepositoryId: 2,
    });
  });

  it.each(["", "{}", JSON.stringify({ workflow_run: { ...payload.workflow_run, head_sha: "main" } })])(
    "%j tells of none",
    (text) => {
      expect(() => readTrigger(text)).toThrow(/^this mode is for a workflow that runs `on: workflow_run`/);
    },
  );
});

describe("on GitHub", () => {
  let github: GithubServer;
  beforeAll(async () => {
    github = await startGithub();
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
  });
  const access = () => ({
    token: github.workflowToken,
    apiUrl: github.url,
    owner: github.owner,
    repo: github.repo,
    retryBaseMs: 1,
  });
  const upload = (name: string, content: Readonly<Record<string, string>>, more = {}) => {
    const run = { event: "pull_request", path: "x", branch: "x", commit: HEAD, isFork: true };
    return 1000 + github.artifacts.upload({ name, run, content, ...more });
  };
  const request = { "request.json": "{}" };

  it("the run's own request is taken", async () => {
    const id = upload("pawl-request", request);
    expect(await sealedRequest(access(), id, signal)).toEqual({ kind: "found", value: "{}" });
  });

  it.each<[string, () => number, string]>([
    ["another name", () => upload("pawl-other", request), "the workflow run left no request."],
    ["an expired one", () => upload("pawl-request", request, { expired: true }), "the request has expired."],
    [
      "a large one",
      () => upload("pawl-request", request, { size: 300 * 1024 }),
      "the request is too large to be one.",
    ],
    [
      "other bytes",
      () => upload("pawl-request", request, { digest: `sha256:${"0".repeat(64)}` }),
      "its bytes are not those that were uploaded (the SHA-256 differs).",
    ],
  ])("%s is refused", async (_, run, reason) => {
    expect(await sealedRequest(access(), run(), signal)).toEqual({ kind: "refused", reason });
  });

  it("a pull request is found by its number, and by the head that it has now in that very repository", async () => {
    const pull = await github.openPullRequest();
    const pulls = githubPulls(access());
    const byNumber = await pulls.byNumber(pull.number, signal);
    expect(byNumber).toEqual({
      kind: "found",
      value: {
        number: pull.number,
        headSha: pull.headSha,
        baseSha: pull.baseSha,
        baseBranch: "main",
        isOpen: true,
        isFork: false,
        openedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        from: { repositoryId: expect.any(Number), branch: expect.stringMatching(/^change-/) },
      },
    });
    const repository = (await (await fetch(`${github.url}/repos/${github.owner}/${github.repo}`)).json()) as {
      id: number;
    };
    const head = { sha: pull.headSha, repositoryId: repository.id };
    expect(await pulls.byHead(head, signal)).toEqual(byNumber);
    for (const other of [
      { ...head, sha: HEAD },
      { ...head, repositoryId: repository.id + 1 },
    ])
      expect(await pulls.byHead(other, signal)).toEqual({ kind: "found", value: undefined });
    expect(await pulls.byNumber(9999, signal)).toEqual({
      kind: "refused",
      reason: "GitHub shows no such pull request to this token; give the job `pull-requests: read`.",
    });
  });
});
