/** What a job says on the pull request from its first run to its last word, whatever becomes of the job. */
import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { type GithubServer, type PullRequest, startGithub } from "../support/github/github-server.ts";
import { runAction } from "../support/github/runner.ts";

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => github.relent());

const TASKS = "task_03*";

interface Job {
  readonly entry?: string;
  readonly cwd?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runNumber?: number;
  readonly baseSha?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
}

async function job(pull: PullRequest, { entry = "src/main.ts", cwd, inputs, baseSha, ...rest }: Job) {
  const repo = { id: 1 };
  const head = { sha: pull.headSha, repo };
  const base = { sha: baseSha ?? pull.baseSha, repo };
  const ran = await runAction({
    entry: resolve(entry),
    cwd: cwd ?? scratchFolder(),
    eventName: "pull_request",
    event: { pull_request: { number: pull.number, head, base } },
    inputs: { baseline: "none", "github-token": github.workflowToken, tasks: TASKS, ...inputs },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    sha: pull.headSha,
    ...rest,
  });
  return { ...ran, verdict: ran.outputs.get("verdict") };
}

/** What a reader of the pull request sees. */
async function seen(pull: PullRequest) {
  const [comments, checks] = await Promise.all([
    github.comments(pull.number),
    github.checkRuns(pull.headSha),
  ]);
  return {
    comments: comments.map(({ body }) => /\*\*(.+?)\*\*/.exec(body)?.[1]),
    checks: checks.map(({ name, conclusion, title }) => `${name}: ${conclusion} · ${title}`),
  };
}

/** A model's endpoint of which only the manners are known. */
async function modelServer(listener: RequestListener): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const STOPPED = "Stopped before there was a verdict";

it.each([
  ["src/main.ts", "SIGINT", "src/post.ts"],
  ["src/main.ts", "SIGKILL", "src/post.ts"],
  ["dist/index.js", "SIGINT", "dist/post.js"],
] as const)(
  "a job (%s) that ends by %s in the middle: the post step (%s) says so in both places, once",
  async (entry, signal, post) => {
    const pull = await github.openPullRequest();
    let child: ChildProcess | undefined;
    // Runs are under way: the check run and the comment are there before the first is, or soon after.
    const isSaid = async (): Promise<void> => {
      for (;;) {
        const { comments, checks } = await seen(pull);
        if (comments.length > 0 && checks.length > 0) break;
      }
    };
    let isCancelling = false;
    await using model = await modelServer(() => {
      if (isCancelling) return;
      isCancelling = true;
      void isSaid().then(() => child?.kill(signal));
    });
    const env = { OPENAI_API_KEY: "key" };
    const inputs = { model: "openai/slow", "base-url": model.url };
    const ran = await job(pull, { entry, inputs, env, onStart: (started) => (child = started) });
    expect(ran.exitCode).toBe(signal === "SIGINT" ? 130 : 1);
    expect(await seen(pull)).toEqual({
      comments: ["Running"],
      checks: ["Pawl: null · Running: 0 of 3 runs done"],
    });

    const STATE_pawl = ran.state.get("pawl") ?? "";
    const ended = await job(pull, { entry: post, env: { STATE_pawl } });
    expect({ code: ended.exitCode, log: ended.stdout + ended.stderr }).toEqual({ code: 0, log: "" });
    const after = { comments: [STOPPED], checks: [`Pawl: failure · ${STOPPED}`] };
    expect(await seen(pull)).toEqual(after);

    const again = github.requests.length;
    await job(pull, { entry: post, env: { STATE_pawl } });
    expect(await seen(pull)).toEqual(after);
    expect(github.requests.slice(again).filter((request) => /^(POST|PATCH)/.test(request))).toEqual([]);
  },
);

it("what a later workflow run said stays, whatever becomes of an earlier one", async () => {
  const pull = await github.openPullRequest();
  await job(pull, { inputs: { model: "simulated/steady" }, runNumber: 2 });
  const before = await github.comments(pull.number);
  const order = { runNumber: 1, runAttempt: 1, headSha: pull.headSha };
  const progress = { done: 1, planned: 3, passed: 1, errored: 0, costUsd: 0 };
  const left = { pull_request: pull.number, key: "default", order, check: null, progress, end: null };
  await job(pull, { entry: "src/post.ts", env: { STATE_pawl: JSON.stringify(left) } });
  expect(await github.comments(pull.number)).toEqual(before);
});

it.each(["", "not ours", '{"check":"7"}'])(
  "the post step with %j left to it asks GitHub nothing",
  async (state) => {
    const pull = await github.openPullRequest();
    const before = github.requests.length;
    const post = await job(pull, { entry: "src/post.ts", env: { STATE_pawl: state } });
    expect({ code: post.exitCode, log: post.stdout + post.stderr }).toEqual({ code: 0, log: "" });
    expect(github.requests.length).toBe(before);
  },
);

it("a verdict that GitHub did not take is said by the post step", async () => {
  const pull = await github.openPullRequest();
  const message = "Resource not accessible by integration";
  github.refuse({ method: "PATCH", path: /\/(check-runs|comments)\/\d+$/, status: 403, message });
  const ran = await job(pull, { inputs: { model: "simulated/steady" } });
  expect({ code: ran.exitCode, verdict: ran.verdict }).toEqual({ code: 0, verdict: "no_baseline" });
  expect(
    ran.stdout.match(/^::notice title=Pawl::The (comment|check run) could not be written/gm),
  ).toHaveLength(2);
  github.relent();
  await job(pull, { entry: "src/post.ts", env: { STATE_pawl: ran.state.get("pawl") ?? "" } });
  expect(await seen(pull)).toEqual({
    comments: ["Nothing to compare with"],
    checks: ["Pawl: neutral · Nothing to compare with"],
  });
});

it("a regression fails the check and marks the changed lines; nothing is left to the post step", async () => {
  const workspace = scratchFolder();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  const before = {
    "pawl.yml": `tasks: ${TASKS}\nsubject:\n  model: simulated/steady\n  system-prompt: prompts/agent.md\n`,
    "prompts/agent.md": "Be brief.\nRead before you answer.\n",
  };
  for (const [path, text] of Object.entries(before)) put(path, text);
  const base = await github.commitFiles(before);
  await runPawl("src/cli.ts", ["run", "--out", "main"], { cwd: workspace });
  put("pawl.yml", before["pawl.yml"].replace("steady", "hasty"));
  put("prompts/agent.md", "Be brief.\nAnswer at once.\n");
  const pull = await github.openPullRequest();
  const inputs = { baseline: "main", tasks: "" };
  const ran = await job(pull, { cwd: workspace, inputs, baseSha: base });
  expect({ code: ran.exitCode, verdict: ran.verdict, state: ran.state.get("pawl") }).toEqual({
    code: 1,
    verdict: "regression",
    state: "",
  });
  const title = "1 regression confirmed — merge blocked";
  const [check] = await github.checkRuns(pull.headSha);
  expect(check).toMatchObject({ status: "completed", conclusion: "failure", title });
  expect(check?.summary).toMatch(/^### Agent evals\n/);
  expect(
    check?.annotations.map(({ path, startLine, endLine, level }) => [path, startLine, endLine, level]),
  ).toEqual([
    ["pawl.yml", 3, 3, "failure"],
    ["prompts/agent.md", 2, 2, "failure"],
  ]);
  expect(await seen(pull)).toEqual({ comments: [title], checks: [`Pawl: failure · ${title}`] });
});

it("nothing relevant changed: a check run that is a success, and no new comment", async () => {
  const workspace = scratchFolder();
  const text = `tasks: ${TASKS}\nsubject: {model: simulated/steady}\n`;
  writeFileSync(join(workspace, "pawl.yml"), text);
  const base = await github.commitFiles({ "pawl.yml": text });
  const pull = await github.openPullRequest();
  const before = github.requests.length;
  const ran = await job(pull, { cwd: workspace, inputs: { tasks: "" }, baseSha: base });
  expect(github.requests.length - before).toBeLessThanOrEqual(4);
  expect({ code: ran.exitCode, verdict: ran.verdict }).toEqual({ code: 0, verdict: "identical" });
  expect(await seen(pull)).toEqual({
    comments: [],
    checks: ["Pawl: success · Inputs identical to the baseline"],
  });
});

it("without the permission for check runs: one notice, and everything else as it is with it", async () => {
  const pull = await github.openPullRequest();
  const message = "Resource not accessible by integration";
  github.refuse({ method: "POST", path: /\/check-runs$/, status: 403, message });
  const ran = await job(pull, { inputs: { model: "simulated/steady" } });
  expect({ code: ran.exitCode, verdict: ran.verdict, state: ran.state.get("pawl") }).toEqual({
    code: 0,
    verdict: "no_baseline",
    state: "",
  });
  expect(ran.stdout.match(/check run could not be written .*`checks: write`/g)).toHaveLength(1);
  expect(await seen(pull)).toEqual({ comments: ["Nothing to compare with"], checks: [] });
});

it("an error in the middle ends both with its sentence", async () => {
  const pull = await github.openPullRequest();
  await using model = await modelServer((_request, response) => {
    response.writeHead(401, { "content-type": "application/json" });
    response.end('{"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}');
  });
  const inputs = { model: "openai/any", "base-url": model.url };
  const ran = await job(pull, { inputs, env: { OPENAI_API_KEY: "wrong" } });
  expect({ code: ran.exitCode, state: ran.state.get("pawl") }).toEqual({ code: 2, state: "" });
  expect(await seen(pull)).toEqual({ comments: [STOPPED], checks: [`Pawl: failure · ${STOPPED}`] });
  const [comment] = await github.comments(pull.number);
  expect(comment?.body).toMatch(/^> .*key/im);
});

it("a mistake before anything began is a failed check and no comment", async () => {
  const pull = await github.openPullRequest();
  const ran = await job(pull, { inputs: { model: "bedrok/x", "comment-key": "typo" } });
  expect(ran.exitCode).toBe(2);
  expect(await seen(pull)).toEqual({ comments: [], checks: [`Pawl (typo): failure · ${STOPPED}`] });
});

it("a merge queue's group has a check run and no comment", async () => {
  const tip = await github.tipOf("main");
  const group = await github.commitAfter(tip);
  const ran = await runAction({
    entry: resolve("src/main.ts"),
    cwd: scratchFolder(),
    eventName: "merge_group",
    event: { merge_group: { head_sha: group, base_sha: tip } },
    inputs: {
      baseline: "none",
      "github-token": github.workflowToken,
      tasks: TASKS,
      model: "simulated/steady",
    },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    sha: group,
  });
  expect(ran.exitCode).toBe(0);
  const checks = await github.checkRuns(group);
  expect(checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([["Pawl", "neutral"]]);
});

it("GitHub's schemas refuse nothing of it", () => {
  expect(github.invalid).toEqual([]);
});
