import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { baselineName, shortKey } from "../../../../src/adapters/github/baseline-name.ts";
import { githubBaselines } from "../../../../src/adapters/github/baselines.ts";
import { keptPath } from "../../../../src/adapters/github/data-branch.ts";
import type { BaselineAnswer } from "../../../../src/ports.ts";
import { type StoredRun, type Upload, zipped } from "../../../support/github/artifact-store.ts";
import { commitLine } from "../../../support/github/commit-line.ts";
import { type GithubServer, type Refuse, startGithub } from "../../../support/github/github-server.ts";
import { packText } from "../../../support/packs.ts";

let github: GithubServer;
let line: readonly string[];
let key = 0;
beforeAll(async () => {
  github = await startGithub();
  line = await commitLine(github, 4);
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => {
  github.relent();
  github.artifacts.clear();
  key++;
});

const signal = new AbortController().signal;
const WORKFLOW = ".github/workflows/pawl.yml";
const DATA = "pawl-data";
const RUN = `trajectories/${"ab".repeat(32)}.json`;

function keyNow(): string {
  return key.toString(16).padStart(64, "0").split("").toReversed().join("");
}

/** Uploads one for the commit so many steps back, by a push to main where nothing else is said. */
function upload(
  behind: number,
  over: Partial<Omit<Upload, "run">> & { run?: Partial<StoredRun> } = {},
): number {
  const run = { event: "push", path: WORKFLOW, branch: "main", commit: line[behind] ?? "", isFork: false };
  return github.artifacts.upload({
    name: baselineName(keyNow()),
    content: { "data-pack.json": packText(`at-${behind}`) },
    ...over,
    run: { ...run, ...over.run },
  });
}

function nearest(dataBranch?: string): Promise<BaselineAnswer> {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const access = { apiUrl, owner, repo, token, retryBaseMs: 1 };
  const finder = githubBaselines(access, { workflows: [WORKFLOW], branch: "main", dataBranch });
  return finder.nearest({ key: keyNow(), commit: line[0] ?? "" }, signal);
}

function passedOver(behind: number, reason: string): string {
  const far = ["the base commit itself", "1 commit behind the base", "2 commits behind the base"];
  return `The baseline of ${line[behind]?.slice(0, 7)}, ${far[behind]}, was passed over: ${reason}`;
}

it.each<readonly [string, Partial<StoredRun>]>([
  ["a push", {}],
  ["a schedule", { event: "schedule" }],
  ["a dispatch", { event: "workflow_dispatch" }],
  ["the merge queue", { event: "merge_group", branch: "gh-readonly-queue/main/pr-7-0a1b2c3d" }],
  ["a path with its ref", { path: `${WORKFLOW}@refs/heads/main` }],
  ["a path with its repository", { path: `octocat/agents/${WORKFLOW}@main` }],
])("trusts %s on the base branch", async (_name, run) => {
  const id = upload(1, { run });
  expect(await nearest()).toMatchObject({
    kind: "found",
    baseline: {
      behind: 1,
      keptAt: expect.stringMatching(/^2026-11-\d\dT/),
      provenance: `workflow run ${1000 + id} (${run.event ?? "push"}) on ${line[1]?.slice(0, 7)}, 1 commit behind the base`,
    },
    passedOver: [],
  });
});

const EVENT = "its workflow run was not started by a push, a schedule, a dispatch or the merge queue.";
const BRANCH = "its workflow run was on another branch.";
/** The listing's commit is the base commit, which is known when the test runs. */
const LISTED_HERE = {
  get commit() {
    return line[0] ?? "";
  },
};
const WHOLE = zipped({ "data-pack.json": packText("x") });

it.each<readonly [string, Parameters<typeof upload>[1], string]>([
  ["a fork's", { run: { isFork: true } }, "it is from a fork."],
  [
    "a fork's from its main",
    { run: { isFork: true, branch: "main", event: "pull_request" } },
    "it is from a fork.",
  ],
  ["a pull request's", { run: { event: "pull_request" } }, EVENT],
  ["pull_request_target's", { run: { event: "pull_request_target" } }, EVENT],
  ["another branch's", { run: { branch: "feature" } }, BRANCH],
  [
    "a merge queue's for another branch",
    { run: { event: "merge_group", branch: "gh-readonly-queue/next/pr-7-0a" } },
    BRANCH,
  ],
  [
    "a push to a branch named like the queue's",
    { run: { branch: "gh-readonly-queue/main/pr-7-0a" } },
    BRANCH,
  ],
  ["a merge queue's that is on main", { run: { event: "merge_group" } }, BRANCH],
  ["another workflow's", { run: { path: ".github/workflows/other.yml" } }, "another workflow made it."],
  [
    "another repository's workflow's",
    { run: { path: `mallory/agents/${WORKFLOW}@main` } },
    "another workflow made it.",
  ],
  [
    "a fork's that is listed as ours",
    { run: { isFork: true }, listedAs: { isFork: false } },
    "it is from a fork.",
  ],
  [
    "another branch's that is listed as the base's",
    { run: { branch: "feature" }, listedAs: { branch: "main" } },
    BRANCH,
  ],
  [
    "another commit's that is listed as this one's",
    { run: { commit: "e".repeat(40) }, listedAs: LISTED_HERE },
    "its workflow run was for another commit.",
  ],
  ["too large", { size: 300 * 1024 * 1024 }, "it is larger than 256 MiB."],
  ["expired", { expired: true }, "it has expired."],
  ["without a digest", { digest: null }, "GitHub has no digest to check it by."],
  [
    "with another's digest",
    { digest: `sha256:${"0".repeat(64)}` },
    "its bytes are not those that were uploaded (the SHA-256 differs).",
  ],
  ["half uploaded", { content: WHOLE.subarray(0, 200) }, "it is not a whole zip file."],
  ["empty", { content: {} }, "it holds no data-pack.json."],
  [
    "leading out of its folder",
    { content: { "data-pack.json": packText("x"), "../../.bashrc": "" } },
    "it holds a file that no baseline has.",
  ],
  [
    "of a format to come",
    { content: { "data-pack.json": '{"format_version":99}' } },
    "its data pack has format version 99, newer than this Pawl reads (2); update Pawl.",
  ],
])("passes over the one that is %s, and takes the next best", async (_name, over, reason) => {
  upload(2);
  upload(0, over);
  expect(await nearest()).toMatchObject({
    kind: "found",
    baseline: { behind: 2, text: packText("at-2") },
    passedOver: [passedOver(0, reason)],
  });
});

it.each<readonly [string, (id: number) => void, string]>([
  ["expired since it was listed", (id) => github.artifacts.expire(id), "it has expired."],
  ["deleted", (id) => github.artifacts.remove(id, "artifact"), "it was deleted."],
  [
    "of a workflow run that was deleted",
    (id) => github.artifacts.remove(id, "run"),
    "its workflow run was deleted.",
  ],
  [
    "exchanged in the storage",
    (id) => github.artifacts.corrupt(id, WHOLE),
    "its bytes are not those that were uploaded (the SHA-256 differs).",
  ],
])("passes over one that is %s", async (_name, harm, reason) => {
  upload(1);
  harm(upload(0));
  expect(await nearest()).toMatchObject({ baseline: { behind: 1 }, passedOver: [passedOver(0, reason)] });
});

it("says that all it found was of no use", async () => {
  upload(0, { expired: true });
  upload(1, { run: { isFork: true } });
  expect(await nearest()).toEqual({
    kind: "missing",
    reason: "there is no usable baseline at the base commit or before it.",
    passedOver: [passedOver(0, "it has expired."), passedOver(1, "it is from a fork.")],
  });
});

it("asks nothing about what its listing already tells is not to be trusted", async () => {
  for (let other = 0; other < 15; other++) upload(0, { run: { isFork: true } });
  upload(0, { run: { branch: "feature" } });
  upload(0, { expired: true });
  upload(1);
  const from = github.requests.length;
  expect(await nearest()).toMatchObject({ baseline: { behind: 1 } });
  // Commits, artifacts, then run, zip and storage of the one that is taken.
  expect(github.requests.slice(from)).toHaveLength(5);
});

it("takes the later of two of one commit", async () => {
  upload(1, { content: { "data-pack.json": packText("attempt-1") } });
  upload(1, { content: { "data-pack.json": packText("attempt-2") } });
  expect(await nearest()).toMatchObject({ baseline: { text: packText("attempt-2") }, passedOver: [] });
});

it("gives the trajectories that are beside the pack", async () => {
  upload(0, { content: { "data-pack.json": packText("x"), [RUN]: "{}" } });
  expect(await nearest()).toMatchObject({ baseline: { trajectories: new Map([[RUN, Buffer.from("{}")]]) } });
});

it("asks GitHub four times and the storage once, without its token there", async () => {
  upload(1);
  const from = github.requests.length;
  await nearest();
  expect(github.requests.slice(from)).toEqual([
    "GET /repos/octocat/agents/commits",
    "GET /repos/octocat/agents/actions/artifacts",
    expect.stringMatching(/^GET \/repos\/octocat\/agents\/actions\/runs\/\d+$/),
    expect.stringMatching(/^GET \/repos\/octocat\/agents\/actions\/artifacts\/\d+\/zip$/),
    expect.stringMatching(/^GET \/signed-storage\/\d+$/),
  ]);
});

it("looks at further pages for an ancestor's", async () => {
  upload(1);
  for (let other = 0; other < 150; other++) upload(0, { run: { commit: "f".repeat(40) } });
  expect(await nearest()).toMatchObject({ kind: "found", baseline: { behind: 1 } });
});

it("stops fetching where somebody filled the shelf with rubbish", async () => {
  for (let other = 0; other < 15; other++) upload(0, { content: {} });
  const from = github.requests.length;
  const answer = await nearest();
  expect(github.requests.slice(from).filter((each) => each.endsWith("/zip"))).toHaveLength(10);
  expect(answer.passedOver).toEqual([
    ...Array.from({ length: 10 }, () => passedOver(0, "it holds no data-pack.json.")),
    "5 more were passed over.",
  ]);
});

it("takes no side branch for the base", async () => {
  const [, parent = ""] = line;
  const side = await github.commitAfter(parent);
  const merge = await github.commitAfter(line[0] ?? "", side);
  upload(0, { run: { commit: side } });
  upload(2);
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const finder = githubBaselines(
    { apiUrl, owner, repo, token, retryBaseMs: 1 },
    { workflows: [WORKFLOW], branch: "main", dataBranch: undefined },
  );
  expect(await finder.nearest({ key: keyNow(), commit: merge }, signal)).toMatchObject({
    baseline: { behind: 3, commit: line[2] },
    passedOver: [],
  });
});

it("takes a branch's name for its tip", async () => {
  await github.putFile("release", "notes.md", "one");
  const commit = await github.tipOf("release");
  upload(0, { run: { commit } });
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const finder = githubBaselines(
    { apiUrl, owner, repo, token, retryBaseMs: 1 },
    { workflows: [WORKFLOW], branch: "main", dataBranch: undefined },
  );
  expect(await finder.nearest({ key: keyNow(), commit: "release" }, signal)).toMatchObject({
    baseline: { behind: 0, commit },
  });
});

const FORBIDDEN = "Resource not accessible by integration";

it.each<readonly [string, Omit<Refuse, "method">, RegExp]>([
  ["artifacts", { path: /\/actions\/artifacts$/, status: 403, message: FORBIDDEN }, /`actions: read`/],
  ["runs", { path: /\/actions\/runs\/\d+$/, status: 403, message: FORBIDDEN }, /`actions: read`/],
  ["an outage", { path: /\/actions\/artifacts$/, status: 502, message: "Bad Gateway" }, /answered 502/],
  ["the storage", { path: /^\/signed-storage/, status: 503, message: "busy" }, /storage answered 503/],
])(
  "says what the token or GitHub lacks (%s) and falls back to the data branch",
  async (_name, rule, words) => {
    upload(0);
    await github.putFile(DATA, keptPath(keyNow(), line[1] ?? ""), packText("kept"));
    github.refuse({ method: "GET", ...rule });
    expect(await nearest(DATA)).toMatchObject({
      kind: "found",
      baseline: {
        text: packText("kept"),
        behind: 1,
        provenance: `branch pawl-data on ${line[1]?.slice(0, 7)}, 1 commit behind the base`,
      },
      passedOver: [expect.stringMatching(words)],
    });
  },
);

it.each([
  { location: "ftp://storage/1" },
  { location: "/signed-storage/1" },
  { location: "file:///etc/passwd" },
  {},
])("follows no address but a plain one of the web: $location", async (headers) => {
  upload(0);
  github.refuse({
    method: "GET",
    path: /\/zip$/,
    status: 302,
    message: "",
    headers: headers as Record<string, string>,
  });
  expect(await nearest()).toMatchObject({
    kind: "missing",
    passedOver: [passedOver(0, "GitHub did not say where it is stored.")],
  });
});

it("asks the storage again after one failure", async () => {
  upload(0);
  github.refuse({ method: "GET", path: /^\/signed-storage/, status: 503, message: "busy", times: 1 });
  expect(await nearest()).toMatchObject({ kind: "found", passedOver: [] });
});

it("prefers the nearer, wherever it is kept, and the artifact where both are", async () => {
  await github.putFile(DATA, keptPath(keyNow(), line[1] ?? ""), packText("kept"));
  upload(2);
  expect(await nearest(DATA)).toMatchObject({ baseline: { behind: 1, text: packText("kept") } });
  upload(1);
  expect(await nearest(DATA)).toMatchObject({ baseline: { behind: 1, text: packText("at-1") } });
});

it("does not look at the data branch where an artifact of the very commit will do", async () => {
  upload(0);
  const from = github.requests.length;
  await nearest(DATA);
  expect(github.requests.slice(from).filter((each) => each.includes("/git/"))).toEqual([]);
});

it("sends GitHub nothing that its schemas refuse", () => {
  expect(github.invalid).toEqual([]);
});

it("names artifacts by the first half dozen bytes of the key", () => {
  expect(baselineName("0123456789abcdef".repeat(4))).toBe("pawl-baseline-0123456789ab");
  expect(() => shortKey("../../main")).toThrow("fingerprint");
});
