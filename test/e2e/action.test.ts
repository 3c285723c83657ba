import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parsePack } from "../../src/record/parse-pack.ts";
import { packText } from "../../src/record/seal-pack.ts";
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

const { inputs: declared, outputs: promised } = parse(readFileSync("action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
};
const defaults = Object.fromEntries(
  Object.entries(declared).map(([name, { default: value = "" }]) => [
    name,
    value.startsWith("$") ? "" : value,
  ]),
);

const TASKS = "task_0[379]*";
const STEADY = { model: "simulated/steady", tasks: TASKS };
const HASTY = { model: "simulated/hasty", tasks: TASKS };

/** One job of workflow run `runNumber` on the pull request, with action.yml's defaults under the inputs. */
async function job(
  entry: string,
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  runNumber = 1,
  baseSha = pull.baseSha,
) {
  const repo = { id: 1 };
  const ran = await runAction({
    entry: resolve(entry),
    cwd,
    eventName: "pull_request",
    event: {
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, repo },
        base: { sha: baseSha, repo },
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
    const first = await job(entry, workspace, { ...STEADY, "comment-key": key }, 1);
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
    expect(Object.keys(first.outputs).filter((name) => !Object.hasOwn(promised, name))).toEqual([]);
    const posted = await ours();
    expect(posted.map(({ body }) => body.trimEnd())).toEqual([
      readFileSync(join(workspace, "pawl-out/comment.md"), "utf8").trimEnd(),
    ]);

    mkdirSync(join(workspace, "main"));
    writeFileSync(
      join(workspace, "main/data-pack.json"),
      readFileSync(join(workspace, "pawl-out/data-pack.json")),
    );
    const inputs = { ...HASTY, baseline: "main", "comment-key": key, out: "second" };
    const second = await job(entry, workspace, inputs, 2);
    expect({
      code: second.code,
      verdict: second.outputs["verdict"],
      url: second.outputs["comment-url"],
    }).toEqual({
      code: 1,
      verdict: "regression",
      url: first.outputs["comment-url"],
    });
    const after = await ours();
    expect(after.map(({ id }) => id)).toEqual(posted.map(({ id }) => id));
    expect(after[0]?.body).not.toBe(posted[0]?.body);
    expect(second.summary).toContain("task_03_investigate_log");
  });

  it("an older workflow run never overwrites what a newer one said", async () => {
    const before = await ours();
    const late = await job(entry, scratchFolder(), { ...STEADY, "comment-key": key }, 1);
    expect({ code: late.code, comments: await ours() }).toEqual({ code: 0, comments: before });
  });

  it("nothing relevant changed: nothing is run, at most four requests, and the comment says so", async () => {
    const workspace = scratchFolder();
    await runPawl("src/cli.ts", ["run", "--model", "simulated/steady", "--tasks", TASKS, "--out", "main"], {
      cwd: workspace,
    });
    const requests = github.requests.length;
    const inputs = { ...STEADY, baseline: "main", "comment-key": key };
    const same = await job(entry, workspace, inputs, 3);
    expect({ code: same.code, verdict: same.outputs["verdict"] }).toEqual({ code: 0, verdict: "identical" });
    expect(same.log).toContain("nothing was run");
    expect(github.requests.slice(requests)).toHaveLength(3);
    const said = readFileSync(join(workspace, "pawl-out/comment.md"), "utf8");

    // A pack that does not say what it was made from is read whole, and the same is said of it.
    const pack = parsePack(readFileSync(join(workspace, "main/data-pack.json"), "utf8"), "main");
    const { inputs: _, ...campaign } = pack.campaign;
    writeFileSync(join(workspace, "main/data-pack.json"), packText({ ...pack, campaign }));
    const older = await job(entry, workspace, inputs, 3);
    expect({ ...older, log: older.log.includes("nothing was run") }).toEqual({ ...same, log: true });
    expect(readFileSync(join(workspace, "pawl-out/comment.md"), "utf8")).toBe(said);
  });

  it("the base's content is read from its commit; what was made worse is run side by side and blocks", async () => {
    const workspace = scratchFolder();
    const put = (path: string, text: string): void => {
      mkdirSync(join(workspace, path, ".."), { recursive: true });
      writeFileSync(join(workspace, path), text);
    };
    const before = {
      "pawl.yml": "tasks: task_0[39]*\nsubject: {model: simulated/steady, system-prompt: prompts/agent.md}\n",
      "prompts/agent.md": "Read before you answer.\n",
    };
    for (const [path, text] of Object.entries(before)) put(path, text);
    const base = await github.commitFiles(before);
    await runPawl("src/cli.ts", ["run", "--out", "main"], { cwd: workspace });
    put("README.md", "not what an agent is made of\n");
    const inputs = { baseline: "none", "comment-key": `${key}-gate` };
    const requests = github.requests.length;
    const same = await job(entry, workspace, { ...inputs, out: "same" }, 4, base);
    expect({ code: same.code, verdict: same.outputs["verdict"], runs: same.outputs["runs"] }).toEqual({
      code: 0,
      verdict: "identical",
      runs: "",
    });
    expect(github.requests.slice(requests)).toHaveLength(3);

    put("pawl.yml", before["pawl.yml"].replace("steady", "hasty"));
    put("prompts/agent.md", "Answer at once.\n");
    const worse = await job(entry, workspace, { ...inputs, baseline: "main", out: "worse" }, 5, base);
    expect({ code: worse.code, verdict: worse.outputs["verdict"] }).toEqual({
      code: 1,
      verdict: "regression",
    });
    const said = readFileSync(join(workspace, "worse/comment.md"), "utf8");
    expect(said).toMatch(/1 regression confirmed — merge blocked/);
    expect(said).toMatch(/`prompts\/agent.md` \+1 −1/);
    expect(worse.log).toMatch(/^::error title=/m);

    const again = await job(entry, workspace, { ...inputs, baseline: "main", out: "worse" }, 6, base);
    expect({ code: again.code, verdict: again.outputs["verdict"] }).toEqual({
      code: 1,
      verdict: "regression",
    });
    expect(again.log).toContain("This very change was decided before");
    expect(readFileSync(join(workspace, "worse/comment.md"), "utf8").split("\n").slice(2)).toEqual(
      said.split("\n").slice(2),
    );
  });

  it("without a token or with bad inputs: a notice, or one error and exit 2; never a crash", async () => {
    const quiet = await job(entry, scratchFolder(), { ...STEADY, "github-token": "" });
    expect({ code: quiet.code, url: quiet.outputs["comment-url"] }).toEqual({ code: 0, url: "" });
    expect(quiet.log).toContain("::notice title=Pawl::No github-token was given");
    const wrong = await job(entry, scratchFolder(), {
      model: "bedrok/x",
      "github-token": "",
      baseline: "none",
    });
    expect({ code: wrong.code, log: wrong.log }).toEqual({
      code: 2,
      log: '::error title=Pawl::there is no provider "bedrok"; did you mean bedrock/x?\n',
    });
  });
});
