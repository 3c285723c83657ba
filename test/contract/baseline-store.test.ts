import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll } from "vitest";
import { baselineName } from "../../src/adapters/github/baseline-name.ts";
import { githubRunBaselines } from "../../src/adapters/github/run-baselines.ts";
import { localBaselines } from "../../src/adapters/local/local-baselines.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { baselineStoreContract } from "./baseline-store.contract.ts";

async function shelf() {
  const root = await mkdtemp(join(tmpdir(), "pawl-baselines-"));
  await mkdir(join(root, "campaign"));
  await mkdir(join(root, "empty"));
  await writeFile(join(root, "campaign", "data-pack.json"), "{}");
  await writeFile(join(root, "latin1.json"), Uint8Array.from([0xff]));
  return { store: localBaselines(root), text: "{}", broken: "latin1.json" };
}

baselineStoreContract("a pack on disk", async () => ({
  ...(await shelf()),
  present: "campaign/data-pack.json",
  absent: "none.json",
}));

baselineStoreContract("a folder with a pack in it", async () => ({
  ...(await shelf()),
  present: "campaign",
  absent: "empty",
}));

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());

baselineStoreContract("an artifact of a named workflow run", async () => {
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const key = "d4".repeat(32);
  const name = baselineName(key);
  const run = { event: "push", path: "pawl.yml", branch: "main", commit: "a".repeat(40), isFork: false };
  const whole = github.artifacts.upload({ name, run, content: { "data-pack.json": "{}" } });
  const latin = zipSync({ "data-pack.json": Uint8Array.of(0xff) });
  const broken = github.artifacts.upload({ name, run, content: latin });
  return {
    store: githubRunBaselines({ apiUrl, owner, repo, token, retryBaseMs: 1 }, key),
    present: String(1000 + whole),
    text: "{}",
    absent: "77",
    broken: String(1000 + broken),
  };
});
