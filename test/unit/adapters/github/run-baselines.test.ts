import { afterAll, beforeAll, expect, it } from "vitest";
import { baselineName } from "../../../../src/adapters/github/baseline-name.ts";
import { githubRunBaselines } from "../../../../src/adapters/github/run-baselines.ts";
import type { Upload } from "../../../support/github/artifact-store.ts";
import { type GithubServer, startGithub } from "../../../support/github/github-server.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());

const KEY = "e5".repeat(32);
const RUN = {
  event: "workflow_dispatch",
  path: "x.yml",
  branch: "try",
  commit: "a".repeat(40),
  isFork: false,
};

function find(run: string) {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const store = githubRunBaselines({ apiUrl, owner, repo, token, retryBaseMs: 1 }, KEY);
  return store.find(run, new AbortController().signal);
}

const named = (over: Partial<Upload>): Upload => ({
  name: baselineName(KEY),
  run: RUN,
  content: { "data-pack.json": "{}" },
  ...over,
});

it("takes any event and branch of the repository: somebody named it", async () => {
  const run = String(1000 + github.artifacts.upload(named({})));
  expect(await find(run)).toEqual({ kind: "found", text: "{}", provenance: `workflow run ${run}` });
});

it.each<readonly [string, Partial<Upload>, string]>([
  ["a fork's", { run: { ...RUN, isFork: true } }, "it is from a fork."],
  ["an expired one", { expired: true }, "it has expired."],
  [
    "one with other bytes",
    { digest: `sha256:${"0".repeat(64)}` },
    "its bytes are not those that were uploaded (the SHA-256 differs).",
  ],
  ["one with a way out", { content: { "../x": "" } }, "it holds a file that no baseline has."],
])("refuses %s", async (_name, over, reason) => {
  const run = 1000 + github.artifacts.upload(named(over));
  expect(await find(String(run))).toEqual({
    kind: "unusable",
    reason: `the baseline of workflow run ${run} cannot be used: ${reason}`,
  });
});

it("never gives another configuration's", async () => {
  const run = 1000 + github.artifacts.upload(named({ name: baselineName("f6".repeat(32)) }));
  expect(await find(String(run))).toEqual({
    kind: "missing",
    reason: `workflow run ${run} has no artifact pawl-baseline-e5e5e5e5e5e5.`,
  });
});

it.each(["", "main", "0", "-1", "1e3", "../5"])("asks GitHub nothing about %j", async (id) => {
  const from = github.requests.length;
  expect(await find(id)).toMatchObject({ kind: "missing" });
  expect(github.requests.slice(from)).toEqual([]);
});
