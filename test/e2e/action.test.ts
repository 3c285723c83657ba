import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { type GithubServer, type PullRequest, startGithub } from "../support/github/github-server.ts";
import { runAction } from "../support/github/runner.ts";

let github: GithubServer;
let pull: PullRequest;
beforeAll(async () => {
  github = await startGithub();
  pull = await github.openPullRequest();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

const { inputs: declared } = parse(readFileSync("action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(declared).map(([name, { default: value = "" }]) => [
    name,
    value.startsWith("$") ? "" : value,
  ]),
);

/** One job of workflow run `runNumber` on the pull request, with action.yml's defaults under the inputs. */
async function job(entry: string, cwd: string, inputs: Readonly<Record<string, string>>, runNumber = 1) {
  const repo = { id: 1 };
  const ran = await runAction({
    entry: resolve(entry),
    cwd,
    eventName: "pull_request",
    event: {
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, repo },
        base: { sha: pull.baseSha, repo },
      },
    },
    inputs: { ...defaults, "github-token": github.workflowToken, ...inputs },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    sha: pull.headSha,
    runNumber,
    env: { AWS_EC2_METADATA_DISABLED: "true" },
  });
  return {
    code: ran.exitCode,
    log: ran.stdout,
    outputs: Object.fromEntries(ran.outputs),
    summary: ran.summary,
  };
}

describe.each(["src/main.ts", "dist/index.js"])("%s as an Action", (entry) => {
  const key = entry;
  const ours = async () =>
    (await github.comments(pull.number)).filter(({ body }) =>
      body.includes(`key=${encodeURIComponent(key)} `),
    );

  it("says it in outputs, summary and one comment; the second run edits the first comment", async () => {
    const workspace = scratchFolder();
    const first = await job(entry, workspace, { model: "simulated/steady", "comment-key": key }, 1);
    expect({ code: first.code, outputs: { ...first.outputs, "comment-url": "…" } }).toEqual({
      code: 0,
      outputs: {
        verdict: "no_baseline",
        passed: "8",
        runs: "9",
        errored: "0",
        "pass-rate": String(8 / 9),
        "cost-usd": expect.stringMatching(/^0\.\d+$/),
        "data-pack": join(workspace, "pawl-out/data-pack.json"),
        "comment-url": "…",
      },
    });
    const posted = await ours();
    expect(posted.map(({ body }) => body.trimEnd())).toEqual([
      readFileSync(join(workspace, "pawl-out/comment.md"), "utf8").trimEnd(),
    ]);

    mkdirSync(join(workspace, "main"));
    writeFileSync(
      join(workspace, "main/data-pack.json"),
      readFileSync(join(workspace, "pawl-out/data-pack.json")),
    );
    const inputs = { model: "simulated/hasty", baseline: "main", "comment-key": key, out: "second" };
    const second = await job(entry, workspace, inputs, 2);
    expect({
      code: second.code,
      verdict: second.outputs["verdict"],
      url: second.outputs["comment-url"],
    }).toEqual({
      code: 0,
      verdict: "suspected",
      url: first.outputs["comment-url"],
    });
    const after = await ours();
    expect(after.map(({ id }) => id)).toEqual(posted.map(({ id }) => id));
    expect(after[0]?.body).not.toBe(posted[0]?.body);
    expect(second.summary).toContain("task_03_investigate_log");
  });

  it("an older workflow run never overwrites what a newer one said", async () => {
    const before = await ours();
    const late = await job(entry, scratchFolder(), { model: "simulated/steady", "comment-key": key }, 1);
    expect({ code: late.code, comments: await ours() }).toEqual({ code: 0, comments: before });
  });

  it("nothing relevant changed: nothing is run, at most four requests, and the comment says so", async () => {
    const workspace = scratchFolder();
    await runPawl("src/cli.ts", ["run", "--model", "simulated/steady", "--out", "main"], { cwd: workspace });
    const requests = github.requests.length;
    const inputs = { model: "simulated/steady", baseline: "main", "comment-key": key };
    const same = await job(entry, workspace, inputs, 3);
    expect({ code: same.code, verdict: same.outputs["verdict"] }).toEqual({ code: 0, verdict: "identical" });
    expect(same.log).toContain("nothing was run");
    expect(github.requests.length - requests).toBeLessThanOrEqual(4);
    const said = readFileSync(join(workspace, "pawl-out/comment.md"), "utf8");

    // A pack that does not say what it was made from is read whole, and the same is said of it.
    const pack = JSON.parse(readFileSync(join(workspace, "main/data-pack.json"), "utf8"));
    delete pack.campaign.inputs;
    writeFileSync(join(workspace, "main/data-pack.json"), JSON.stringify(pack));
    const older = await job(entry, workspace, inputs, 3);
    expect({ ...older, log: older.log.includes("nothing was run") }).toEqual({ ...same, log: true });
    expect(readFileSync(join(workspace, "pawl-out/comment.md"), "utf8")).toBe(said);
  });

  it("without a token or with bad inputs: a notice, or one error and exit 2; never a crash", async () => {
    const quiet = await job(entry, scratchFolder(), { model: "simulated/steady", "github-token": "" });
    expect({ code: quiet.code, url: quiet.outputs["comment-url"] }).toEqual({ code: 0, url: "" });
    expect(quiet.log).toContain("::notice title=Pawl::No github-token was given");
    const wrong = await job(entry, scratchFolder(), { model: "bedrok/x" });
    expect({ code: wrong.code, log: wrong.log }).toEqual({
      code: 2,
      log: '::error title=Pawl::there is no provider "bedrok"; did you mean bedrock/x?\n',
    });
  });
});
