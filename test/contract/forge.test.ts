import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { githubForge } from "../../src/adapters/github/github-forge.ts";
import { localForge } from "../../src/adapters/local/local-forge.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { forgeContract } from "./forge.contract.ts";

let github: GithubServer;
let root: string;
let folders = 0;

beforeAll(async () => {
  github = await startGithub();
  root = await mkdtemp(join(tmpdir(), "pawl-forge-"));
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

forgeContract("githubForge", async () => {
  github.relent();
  const { number } = await github.openPullRequest();
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  return {
    forge: () => githubForge({ token, apiUrl, owner, repo, retryBaseMs: 1 }),
    pullRequest: number,
    comments: async () => (await github.comments(number)).map(({ body }) => body),
    somebodySays: (body) => github.comment(number, body, github.malloryToken),
    forbid: async () => {
      const message = "Resource not accessible by integration";
      github.refuse({ method: "POST", path: /\/comments$/, status: 403, message });
    },
  };
});

forgeContract("localForge", async () => {
  const dir = join(root, String(++folders));
  const folder = join(dir, "pull-1");
  await mkdir(folder, { recursive: true });
  let remarks = 0;
  return {
    forge: () => localForge(dir),
    pullRequest: 1,
    comments: async () => {
      const names = (await readdir(folder)).toSorted();
      return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    },
    somebodySays: (body) => writeFile(join(folder, `remark-${++remarks}.md`), body),
    forbid: async () => {
      // A file where the folder should be: root, too, may not write into that.
      await rm(folder, { recursive: true });
      await writeFile(folder, "in the way");
      await chmod(folder, 0o400);
    },
  };
});
