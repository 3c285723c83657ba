import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { runAction } from "../support/github/runner.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

const BEFORE = {
  "pawl.yml":
    "tasks: task_0[39]*\nsubject: {model: simulated/steady, system-prompt: prompts/agent.md}\nmonth-ledger: spent.jsonl\n",
  "prompts/agent.md": "Read before you answer.\n",
};
const WORKFLOW = ".github/workflows/pawl.yml";
const WORSE = { ...BEFORE, "pawl.yml": BEFORE["pawl.yml"].replace("steady", "hasty") };

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } };
  readonly base: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } };
}

let branches = 0;

/** A pull request that puts files on a branch of its own, from a base that has `BEFORE`. */
async function pullOf(files: Readonly<Record<string, string>>): Promise<Pull> {
  const api = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${github.url}/repos/${github.owner}/${github.repo}${path}`, {
      method: "POST",
      headers: { authorization: "Bearer octocat-token", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(201);
    return response.json();
  };
  const [base, head] = [`base-${++branches}`, `change-of-${branches}`];
  for (const [path, text] of Object.entries(BEFORE)) await github.putFile(base, path, text);
  for (const [path, text] of Object.entries(files)) await github.putFile(head, path, text, base);
  return (await api("/pulls", { title: "A change", head, base })) as Pull;
}

/** The check runs on the head of a pull request. */
async function checksOf({ head }: Pull): Promise<{ readonly name: string; readonly conclusion: string }[]> {
  const path = `/repos/${github.owner}/${github.repo}/commits/${head.sha}/check-runs`;
  const response = await fetch(github.url + path, { headers: { authorization: "Bearer octocat-token" } });
  const { check_runs: runs } = (await response.json()) as {
    check_runs: { name: string; conclusion: string }[];
  };
  return runs.map(({ name, conclusion }) => ({ name, conclusion }));
}

/** A checkout with these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const cwd = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

async function job(
  entry: string,
  cwd: string,
  { name, event, sha }: { readonly name: string; readonly event: unknown; readonly sha?: string },
  inputs: Readonly<Record<string, string>>,
) {
  const ran = await runAction({
    entry: resolve(entry),
    cwd,
    eventName: name,
    event,
    inputs: { "github-token": github.workflowToken, ...inputs },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    ...(sha !== undefined && { sha }),
    env: {
      AWS_EC2_METADATA_DISABLED: "true",
      GITHUB_WORKFLOW_REF: `${github.owner}/${github.repo}/${WORKFLOW}@x`,
    },
  });
  return {
    code: ran.exitCode,
    log: ran.stdout,
    verdict: ran.outputs.get("verdict"),
    outputs: ran.outputs,
    summary: ran.summary,
  };
}

const pulled = (pull: Pull) => ({ name: "pull_request", event: { pull_request: pull } });
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

/** The workflow run of a stranger's pull request has ended. */
const ended = ({ head }: Pull, run: Readonly<Record<string, unknown>> = {}) => ({
  name: "workflow_run",
  sha: "e".repeat(40),
  event: {
    repository: { default_branch: "main" },
    workflow_run: {
      id: 1,
      event: "pull_request",
      conclusion: "success",
      head_sha: head.sha,
      head_repository: { id: head.repo.id },
      ...run,
    },
  },
});

/** Uploads what a planning job left, under a run of that commit; returns the run's id. */
function upload(pull: Pull, content: Readonly<Record<string, string>>): number {
  const run = { event: "pull_request", path: "x.yml", branch: "x", commit: pull.head.sha, isFork: true };
  return 1000 + github.artifacts.upload({ name: "pawl-request", run, content });
}

describe.each(["src/main.ts", "dist/index.js"])("%s as an Action", (entry) => {
  it("four shards and a merge say, byte for byte, what a single job says; a missing one is refused", async () => {
    const pull = await pullOf(WORSE);
    const cwd = checkout(BEFORE);
    await runPawl("src/cli.ts", ["run", "--out", "main"], { cwd });
    writeFileSync(join(cwd, "pawl.yml"), WORSE["pawl.yml"]);
    const gate = (inputs: Readonly<Record<string, string>>) =>
      job(entry, cwd, pulled(pull), { baseline: "main", ...inputs });
    const single = await gate({ out: "single", comment: "false", "check-run": "false" });
    expect({ code: single.code, verdict: single.verdict }).toEqual({ code: 1, verdict: "regression" });
    for (const index of [1, 2, 3, 4]) {
      const { code, verdict } = await gate({ shard: `${index}/4`, out: `shards/${index}` });
      expect({ code, verdict }).toEqual({ code: 0, verdict: "partial" });
    }
    expect(await github.comments(pull.number)).toEqual([]);
    const merged = await gate({ mode: "merge", out: "merged" });
    expect({ code: merged.code, verdict: merged.verdict }).toEqual({ code: 1, verdict: "regression" });
    for (const file of ["verdict.json", "comment.md"])
      expect(read(cwd, "merged", file)).toBe(read(cwd, "single", file));
    expect(await github.comments(pull.number)).toHaveLength(1);

    renameSync(join(cwd, "shards/3"), join(cwd, "lost"));
    const torn = await gate({ mode: "merge", out: "torn" });
    expect({ code: torn.code, verdict: torn.verdict }).toEqual({ code: 2, verdict: undefined });
    expect(torn.log).toContain(
      "::error title=Pawl::shard 3 of 4 is missing; run the failed jobs again, nothing is decided without them.\n",
    );
  });

  it("shards of a change that was decided before run nothing, and their merge replays it", async () => {
    const pull = await pullOf(WORSE);
    const cwd = checkout(WORSE);
    const gate = (inputs: Readonly<Record<string, string>>) =>
      job(entry, cwd, pulled(pull), { "baseline-on-missing": "compute", ...inputs });
    const first = await gate({ out: "first" });
    const run = { event: "pull_request", path: WORKFLOW, branch: "x", commit: pull.head.sha, isFork: false };
    const content = {
      "data-pack.json": read(cwd, "first/data-pack.json"),
      ...Object.fromEntries(
        readdirSync(join(cwd, "first/trajectories")).map((name) => [
          `trajectories/${name}`,
          read(cwd, "first/trajectories", name),
        ]),
      ),
    };
    github.artifacts.upload({ name: first.outputs.get("decision-name") ?? "", run, content });
    for (const index of [1, 2]) {
      const shard = await gate({ shard: `${index}/2`, out: `shards/${index}` });
      expect({ verdict: shard.verdict, runs: /^\d+\/\d+ task_/m.test(shard.log) }).toEqual({
        verdict: "partial",
        runs: false,
      });
      expect(JSON.parse(read(cwd, `shards/${index}/shard.json`))).toMatchObject({ part: "nothing" });
    }
    const merged = await gate({ mode: "merge", out: "merged" });
    expect({ code: merged.code, verdict: merged.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(merged.log).toContain("This very change was decided before");
    expect(JSON.parse(read(cwd, "merged/data-pack.json"))).toEqual(JSON.parse(content["data-pack.json"]));
    github.artifacts.clear();
  });

  it("a dry run says what would be run; a dispatch for a pull request comments there", async () => {
    const pull = await pullOf(WORSE);
    const cwd = checkout(WORSE);
    const dispatch = { name: "workflow_dispatch", event: { inputs: {} }, sha: pull.head.sha };
    const inputs = { "pr-number": String(pull.number), "baseline-on-missing": "compute" };
    const dry = await job(entry, cwd, dispatch, { ...inputs, "dry-run": "true" });
    expect({ code: dry.code, verdict: dry.verdict }).toEqual({ code: 0, verdict: "planned" });
    expect(dry.summary).toContain(
      "would begin with 6 runs, 3 of each of 2 tasks. Nothing was sent to the model.",
    );
    expect(await github.comments(pull.number)).toEqual([]);

    const real = await job(entry, cwd, dispatch, inputs);
    expect({ code: real.code, verdict: real.verdict }).toEqual({ code: 1, verdict: "regression" });
    const posted = await github.comments(pull.number);
    expect(posted.map(({ body }) => body.trimEnd())).toEqual([read(cwd, "pawl-out/comment.md").trimEnd()]);

    const wrong = await job(entry, cwd, dispatch, { "pr-number": "9999" });
    expect({ code: wrong.code, log: wrong.log }).toEqual({
      code: 2,
      log: expect.stringMatching(
        /^::error title=Pawl::pull request 9999 cannot be read: GitHub shows no such/,
      ),
    });
  });

  it("a stranger's change is planned without credentials and published from its head, which nobody checks out", async () => {
    const pull = await pullOf(WORSE);
    const fork = checkout(WORSE);
    const plan = await job(entry, fork, pulled(pull), { mode: "plan", "github-token": "" });
    expect({ code: plan.code, verdict: plan.verdict }).toEqual({ code: 0, verdict: "planned" });
    const request = read(fork, "pawl-out/request.json");
    const home = checkout({ "README.md": "the default branch\n" });
    const inputs = { mode: "publish", "baseline-on-missing": "compute" };
    const id = upload(pull, { "request.json": request });
    const waiting = await job(entry, home, ended(pull, { id }), {
      ...inputs,
      "approval-label": "pawl:measure",
    });
    expect({ code: waiting.code, verdict: waiting.verdict }).toEqual({ code: 0, verdict: "unapproved" });
    expect(await github.comments(pull.number)).toEqual([]);
    const published = await job(entry, home, ended(pull, { id }), inputs);
    expect({ code: published.code, verdict: published.verdict }).toEqual({ code: 1, verdict: "regression" });
    const posted = await github.comments(pull.number);
    expect(posted.map(({ body }) => body.trimEnd())).toEqual([read(home, "pawl-out/comment.md").trimEnd()]);
    expect(await checksOf(pull)).toEqual([{ name: "Pawl", conclusion: "failure" }]);
    // The month's ledger is the workflow's own file: a cache can keep it.
    expect(read(home, "spent.jsonl")).toContain("tokens");

    const moved = await job(entry, home, ended(pull, { id, head_sha: "9".repeat(40) }), inputs);
    expect({
      code: moved.code,
      verdict: moved.verdict,
      comments: await github.comments(pull.number),
    }).toEqual({
      code: 0,
      verdict: "superseded",
      comments: posted,
    });
    const failed = await job(entry, home, ended(pull, { id, conclusion: "failure" }), inputs);
    expect({ code: failed.code, verdict: failed.verdict }).toEqual({ code: 0, verdict: "superseded" });
  });

  it("a change that left its base before the rules were what they are is not measured", async () => {
    const pull = await pullOf(WORSE);
    const stricter = `${BEFORE["pawl.yml"]}max-cost-usd: 1\n`;
    await github.putFile(pull.base.ref, "pawl.yml", stricter);
    const fork = checkout(WORSE);
    await job(entry, fork, pulled(pull), { mode: "plan", "github-token": "" });
    const id = upload(pull, { "request.json": read(fork, "pawl-out/request.json") });
    const home = checkout({ ...BEFORE, "pawl.yml": stricter });
    const refused = await job(entry, home, ended(pull, { id }), { mode: "publish" });
    expect({ code: refused.code, log: refused.log }).toEqual({
      code: 2,
      log: expect.stringContaining(
        "the branch this pull request is for sets max-cost-usd otherwise by now; update the pull request's branch.",
      ),
    });
  });

  it("what a stranger may not ask for is refused before anything is spent", async () => {
    const greedy = await pullOf({ ...WORSE, "pawl.yml": `${WORSE["pawl.yml"]}runs: 50\n` });
    const fork = checkout({ ...WORSE, "pawl.yml": `${WORSE["pawl.yml"]}runs: 50\n` });
    await job(entry, fork, pulled(greedy), { mode: "plan", "github-token": "" });
    const request = read(fork, "pawl-out/request.json");
    const other = { ...JSON.parse(request), pull_request: greedy.number + 1 };
    const cases: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [
        { "request.json": request },
        /the change sets runs otherwise than its base, which a pull request from a fork may not do/,
      ],
      [{ "request.json": "{}" }, /the request is none of Pawl's; nothing was measured\./],
      [
        { "request.json": JSON.stringify(other) },
        /the request was changed after it was sealed; nothing was measured\./,
      ],
      [
        { "request.json": request, "../pawl.yml": "x" },
        /the request must hold request\.json and nothing else\./,
      ],
      [{ "other.json": request }, /the request must hold request\.json and nothing else\./],
      [{ "request.json": "x".repeat(300 * 1024) }, /the request/],
    ];
    for (const [content, message] of cases) {
      const home = checkout({});
      const id = upload(greedy, content);
      const refused = await job(entry, home, ended(greedy, { id }), { mode: "publish" });
      expect({ code: refused.code, log: refused.log }).toEqual({
        code: 2,
        log: expect.stringMatching(message),
      });
      expect(refused.log).not.toContain("::group::Runs");
    }
  });

  it.each([
    [
      { mode: "pubish" },
      'the input mode must be check, plan, publish, merge, watch, not "pubish"; did you mean publish?',
    ],
    [
      { shard: "5/4" },
      'a shard is written i/n with i from 1 to n and n at most 256, such as 2/4, not "5/4".',
    ],
    [
      { mode: "publish" },
      "this mode is for a workflow that runs `on: workflow_run`, and the event file tells of no such run.",
    ],
    [{ mode: "merge", shard: "1/2" }, "mode merge takes shards, and is none: leave `shard` out."],
  ])("%j is refused in one sentence", async (inputs, message) => {
    const push = { name: "push", event: { after: "a".repeat(40) } };
    const wrong = await job(entry, checkout(BEFORE), push, inputs as Record<string, string>);
    expect({ code: wrong.code, log: wrong.log }).toEqual({
      code: 2,
      log: `::error title=Pawl::${message}\n`,
    });
  });
});
