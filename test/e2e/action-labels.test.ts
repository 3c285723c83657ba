import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { type GithubServer, type PullRequest, startGithub } from "../support/github/github-server.ts";
import { runAction } from "../support/github/runner.ts";

const ACCEPT = "we-know";
const BEFORE = {
  "pawl.yml": [
    "tasks: task_0[39]*",
    "subject: {model: simulated/steady}",
    `gate: {accept-label: ${ACCEPT}, pairs: 2, tasks: {task_09: {block: false}}}`,
    "",
  ].join("\n"),
};
/** A head that would rather be judged by other rules. */
const WORSE = BEFORE["pawl.yml"].replace("steady", "hasty").replace(ACCEPT, "anything-goes");

let github: GithubServer;
let pull: PullRequest;
let base: string;
const workspace = scratchFolder();
beforeAll(async () => {
  github = await startGithub();
  pull = await github.openPullRequest();
  base = await github.commitFiles(BEFORE);
  writeFileSync(join(workspace, "pawl.yml"), BEFORE["pawl.yml"]);
  await runPawl("src/cli.ts", ["run", "--out", "main"], { cwd: workspace });
  writeFileSync(join(workspace, "pawl.yml"), WORSE);
}, 60_000);
afterAll(() => github[Symbol.asyncDispose]());

let runs = 0;
async function job(event: object, inputs: Readonly<Record<string, string>> = {}) {
  const repo = { id: 1 };
  const from = github.requests.length;
  const ran = await runAction({
    entry: resolve("src/main.ts"),
    cwd: workspace,
    eventName: "pull_request",
    event: {
      action: "synchronize",
      ...event,
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, repo },
        base: { sha: base, repo },
        ...(event as { pull_request?: object }).pull_request,
      },
    },
    inputs: { "github-token": github.workflowToken, baseline: "main", ...inputs },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    sha: pull.headSha,
    runNumber: ++runs,
    env: { AWS_EC2_METADATA_DISABLED: "true" },
  });
  const out = join(workspace, inputs["out"] ?? "pawl-out");
  const left = (name: string): string => readFileSync(join(out, name), "utf8");
  return {
    code: ran.exitCode,
    log: ran.stdout,
    word: ran.outputs.get("verdict"),
    comment: left("comment.md"),
    verdict: JSON.parse(left("verdict.json")),
    pack: JSON.parse(left("data-pack.json")),
    asked: github.requests.slice(from).filter((request) => /events$|permission$/.test(request)),
  };
}

const tomorrow = new Date(performance.timeOrigin + performance.now() + 86_400_000).toISOString();
const events = (): string => `GET /repos/${github.owner}/${github.repo}/issues/${pull.number}/events`;

describe("the label that accepts a regression", () => {
  it("is not set: the regression blocks, by the base's rules", async () => {
    const end = await job({});
    expect({ code: end.code, word: end.word, asked: end.asked }).toEqual({
      code: 1,
      word: "regression",
      asked: [events()],
    });
    expect(end.pack.gate.policy.non_blocking).toEqual(["task_09_know_when_to_stop"]);
  });

  it("set by somebody who may not push, or by another name, it accepts nothing and nothing is run again", async () => {
    github.labels.permit("tom", "read");
    github.labels.set({ pullRequest: pull.number, name: ACCEPT, by: "tom", at: tomorrow });
    github.labels.set({ pullRequest: pull.number, name: "anything-goes", by: "anna", at: tomorrow });
    const end = await job({});
    expect({ code: end.code, replayed: end.log.includes("was decided before") }).toEqual({
      code: 1,
      replayed: true,
    });
    expect(end.log).toContain(
      "::notice title=Pawl::The label we-know of tom accepts nothing: whoever accepts",
    );
  });

  it("set by somebody who may push, it makes the recorded decision an acceptance that names them", async () => {
    github.labels.permit("anna", "write");
    github.labels.unset({ pullRequest: pull.number, name: ACCEPT, by: "tom", at: tomorrow });
    github.labels.set({ pullRequest: pull.number, name: ACCEPT, by: "anna", at: tomorrow });
    const end = await job({ action: "labeled", label: { name: ACCEPT } });
    expect({ code: end.code, word: end.word, replayed: end.log.includes("was decided before") }).toEqual({
      code: 0,
      word: "regression",
      replayed: true,
    });
    expect(end.verdict).toMatchObject({
      word: "regression",
      blocks: false,
      override: { by: "anna", at: tomorrow, through: `label ${ACCEPT}` },
    });
    expect(end.comment).toMatch(/1 regression confirmed — accepted/);
    expect(end.comment).toContain("**Accepted** by `anna` through `label we-know`");
    const verified = await runPawl("src/cli.ts", ["verify", "pawl-out"], { cwd: workspace });
    expect({ code: verified.code, text: verified.stdout }).toEqual({
      code: 0,
      text: expect.stringMatching(/^Everything holds: .*the decision regression/),
    });
  });

  it("taken off, it accepts no longer", async () => {
    github.labels.unset({ pullRequest: pull.number, name: ACCEPT, by: "anna", at: tomorrow });
    const end = await job({ action: "unlabeled", label: { name: ACCEPT } });
    expect({ code: end.code, override: end.verdict.override }).toEqual({ code: 1, override: undefined });
  });

  it("that nobody may read leaves the block and says so", async () => {
    const message = "Resource not accessible by integration";
    github.refuse({ method: "GET", path: /\/events$/, status: 403, message });
    const end = await job({});
    github.relent();
    expect(end.code).toBe(1);
    expect(end.log).toContain(
      "Whether somebody accepted the regression is not known: the token may not read",
    );
  });
});

describe("a deep run", () => {
  it.each([
    ["label", { pull_request: { labels: [{ name: "pawl:deep" }] } }, {}],
    ["input", {}, { deep: "true", baseline: "none" }],
  ])(
    "is asked for by its %s: every task side by side, as many pairs as the base says, with or without a baseline",
    async (by, event, inputs) => {
      const end = await job(event, { ...inputs, out: `deep-${by}` });
      expect(end.pack.gate).toMatchObject({ mode: "deep", deep: { pairs: 2, margin: 0.1 } });
      expect(end.pack.runs.every((run: { stage: string }) => run.stage === "deep")).toBe(true);
      expect(end.pack.runs).toHaveLength(2 * 2 * 2);
      expect(readdirSync(join(workspace, `deep-${by}`))).not.toContain("baseline");
    },
  );

  it("is asked for by true or false only", async () => {
    const ran = job({}, { deep: "very", out: "deep-label" });
    expect(await ran).toMatchObject({
      code: 2,
      log: expect.stringContaining("the input deep must be true or false."),
    });
  });
});
