/** A check run that is required on main: nothing is merged before it ends well, and what is mended is. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { branchRules } from "../support/github/branch-rules.ts";
import { type GithubServer, type PullRequest, startGithub } from "../support/github/github-server.ts";
import { runAction } from "../support/github/runner.ts";

const FILES = {
  "pawl.yml": "tasks: task_03*\nsubject:\n  model: simulated/steady\n  system-prompt: prompts/agent.md\n",
  "prompts/agent.md": "Read before you answer.\n",
};

let github: GithubServer;
let base: string;
const workspace = scratchFolder();
beforeAll(async () => {
  github = await startGithub();
  base = await github.commitFiles(FILES);
  for (const [path, text] of Object.entries(FILES)) put(path, text);
  await runPawl("src/cli.ts", ["run", "--out", "main"], { cwd: workspace });
});
afterAll(() => github[Symbol.asyncDispose]());

function put(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

async function gate(pull: PullRequest): Promise<number> {
  const repo = { id: 1 };
  const { exitCode } = await runAction({
    entry: resolve("src/main.ts"),
    cwd: workspace,
    eventName: "pull_request",
    event: {
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, repo },
        base: { sha: base, repo },
      },
    },
    inputs: { "github-token": github.workflowToken, baseline: "main", out: `out-${pull.number}` },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    sha: pull.headSha,
  });
  return exitCode;
}

it("blocks while nothing is said and on a regression, and lets the mended change in", async () => {
  const rules = branchRules(github);
  await rules.requireCheck("Pawl");
  const worse = await github.openPullRequest();
  expect(await rules.merge(worse.number)).toBe("refused");

  put("pawl.yml", FILES["pawl.yml"].replace("steady", "hasty"));
  expect(await gate(worse)).toBe(1);
  expect(await rules.merge(worse.number)).toBe("refused");

  put("pawl.yml", FILES["pawl.yml"]);
  put("prompts/agent.md", "Read before you answer. Be brief.\n");
  const mended = await github.openPullRequest();
  expect(await gate(mended)).toBe(0);
  expect((await github.checkRuns(mended.headSha)).map(({ conclusion }) => conclusion)).toEqual(["success"]);
  expect(await rules.merge(mended.number)).toBe("merged");
});

it("lets in what changed nothing relevant, without a measurement", async () => {
  put("prompts/agent.md", FILES["prompts/agent.md"]);
  const pull = await github.openPullRequest();
  const before = github.requests.length;
  expect(await gate(pull)).toBe(0);
  expect(github.requests.length - before).toBeLessThanOrEqual(4);
  expect(await branchRules(github).merge(pull.number)).toBe("merged");
});
