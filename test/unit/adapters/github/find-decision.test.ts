import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { decisionName } from "../../../../src/adapters/github/baseline-name.ts";
import { findDecision } from "../../../../src/adapters/github/find-decision.ts";
import type { StoredRun, Upload } from "../../../support/github/artifact-store.ts";
import { type GithubServer, startGithub } from "../../../support/github/github-server.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => {
  github.relent();
  github.artifacts.clear();
});

const signal = new AbortController().signal;
const orderSeed = "ab12".repeat(16);
const workflow = ".github/workflows/pawl.yml";

function upload(
  text: string,
  over: Partial<Omit<Upload, "run">> & { run?: Partial<StoredRun> } = {},
): number {
  const commit = "c".repeat(40);
  const run = { event: "pull_request", path: workflow, branch: "change", commit, isFork: false };
  return github.artifacts.upload({
    name: decisionName(orderSeed),
    content: { "data-pack.json": text },
    ...over,
    run: { ...run, ...over.run },
  });
}

function find(until = signal) {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  return findDecision({ apiUrl, owner, repo, token, retryBaseMs: 1 }, { workflow, orderSeed }, until);
}

it("of several the first stands", async () => {
  const first = upload("first");
  upload("second");
  expect(await find()).toEqual({
    kind: "found",
    value: { place: `workflow run ${1000 + first} (pull_request)`, text: "first", trajectories: new Map() },
  });
});

it.each<[string, Parameters<typeof upload>[1]]>([
  ["a fork's", { run: { isFork: true } }],
  [
    "one that the listing calls our own and its run does not",
    { run: { isFork: true }, listedAs: { isFork: false } },
  ],
  ["another workflow's", { run: { path: ".github/workflows/other.yml" } }],
  ["one that has expired", { expired: true }],
  ["one whose bytes are others", { digest: `sha256:${"0".repeat(64)}` }],
  ["one with a file too many", { content: { "data-pack.json": "x", "run.sh": "y" } }],
  ["one of another question", { name: decisionName("cd34".repeat(16)) }],
])("%s is none, and the next is taken", async (_name, over) => {
  upload("bad", over);
  expect(await find()).toEqual({ kind: "found", value: undefined });
  upload("good");
  expect(await find()).toMatchObject({ value: { text: "good" } });
});

it("gives up on a shelf full of rubbish", async () => {
  for (let count = 0; count < 3; count++) upload("bad", { run: { path: "other.yml" } });
  upload("good");
  expect(await find()).toEqual({ kind: "found", value: undefined });
});

it("says why it may not look", async () => {
  github.refuse({ method: "GET", path: /\/actions\/artifacts$/, status: 403, message: "not accessible" });
  expect(await find()).toEqual({
    kind: "refused",
    reason: "the token may not read artifacts; give the job `actions: read`.",
  });
});

it("rejects when told to stop, with the reason given", async () => {
  await expect(find(AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
});
