import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { runJob } from "../support/github/runner.ts";
import { type StatefulGithub, startGithub } from "../support/github/stateful-github.ts";

let github: StatefulGithub;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github.close());

const comments = async () =>
  (
    await github.octokit.rest.issues.listComments({
      owner: github.owner,
      repo: github.repo,
      issue_number: github.pullRequest,
    })
  ).data;

function job(entry: string, workspace: string, inputs: Record<string, string>, runNumber = 1) {
  const repo = { id: 1 };
  return {
    entry,
    workspace,
    inputs: { "github-token": github.token, ...inputs },
    event: {
      name: "pull_request",
      payload: {
        pull_request: {
          number: github.pullRequest,
          head: { sha: github.headSha, repo },
          base: { sha: github.headSha, repo },
        },
      },
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
      GITHUB_SHA: github.headSha,
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_NUMBER: String(runNumber),
      GITHUB_RUN_ATTEMPT: "1",
    },
  };
}

describe.each(["src/main.ts", "dist/index.js"])("%s as an Action", (entry) => {
  const key = entry;

  it("runs, says it in outputs, summary and one comment; the second run edits the first comment", async () => {
    const workspace = scratchFolder();
    const first = await runJob(job(entry, workspace, { model: "simulated/steady", "comment-key": key }, 1));
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
    const posted = (await comments()).filter(({ body }) => body?.includes(`key=${encodeURIComponent(key)} `));
    expect(posted.map(({ body }) => body?.trimEnd())).toEqual([
      readFileSync(join(workspace, "pawl-out/comment.md"), "utf8").trimEnd(),
    ]);

    mkdirSync(join(workspace, "main"));
    writeFileSync(
      join(workspace, "main/data-pack.json"),
      readFileSync(join(workspace, "pawl-out/data-pack.json")),
    );
    const inputs = { model: "simulated/hasty", baseline: "main", "comment-key": key, out: "second" };
    const second = await runJob(job(entry, workspace, inputs, 2));
    expect({
      code: second.code,
      verdict: second.outputs["verdict"],
      url: second.outputs["comment-url"],
    }).toEqual({
      code: 0,
      verdict: "suspected",
      url: first.outputs["comment-url"],
    });
    const after = (await comments()).filter(({ body }) => body?.includes(`key=${encodeURIComponent(key)} `));
    expect(after.map(({ id }) => id)).toEqual(posted.map(({ id }) => id));
    expect(after[0]?.body).not.toBe(posted[0]?.body);
    expect(second.summary).toContain("task_03_investigate_log");
  });

  it("an older workflow run never overwrites what a newer one said", async () => {
    const before = await comments();
    const late = await runJob(
      job(entry, scratchFolder(), { model: "simulated/steady", "comment-key": key }, 1),
    );
    expect({ code: late.code, comments: await comments() }).toEqual({ code: 0, comments: before });
  });

  it("nothing relevant changed: nothing is run, and the comment says so", async () => {
    const workspace = scratchFolder();
    await runPawl("src/cli.ts", ["run", "--model", "simulated/steady", "--out", "main"], { cwd: workspace });
    const inputs = { model: "simulated/steady", baseline: "main", "comment-key": key };
    const same = await runJob(job(entry, workspace, inputs, 3));
    expect({ code: same.code, verdict: same.outputs["verdict"] }).toEqual({ code: 0, verdict: "identical" });
    expect(same.log).toContain("nothing was run");
  });

  it("without a token or with bad inputs: a notice, or one error and exit 2; never a crash", async () => {
    const quiet = await runJob(
      job(entry, scratchFolder(), { model: "simulated/steady", "github-token": "" }),
    );
    expect({ code: quiet.code, url: quiet.outputs["comment-url"] }).toEqual({ code: 0, url: "" });
    expect(quiet.log).toContain("::notice title=Pawl::No github-token was given");
    const wrong = await runJob(job(entry, scratchFolder(), { model: "bedrok/x" }));
    expect({ code: wrong.code, log: wrong.log }).toEqual({
      code: 2,
      log: '::error title=Pawl::there is no provider "bedrok"; did you mean bedrock/x?\n',
    });
  });
});
