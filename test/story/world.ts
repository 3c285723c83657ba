/** Everything a pull request meets: GitHub, its artifact service and storage, the gatekeeper, and a build of the Action. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BlobStorage, startBlobStorage } from "../support/github/blob-storage.ts";
import { type Gatekeeper, startGatekeeper } from "../support/github/gatekeeper.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { type ResultsService, resultsService } from "../support/github/results-service.ts";

export interface World extends AsyncDisposable {
  readonly github: GithubServer;
  readonly gate: Gatekeeper;
  readonly storage: BlobStorage;
  readonly results: ResultsService;
  /** The folder with `index.js` and `post.js`. */
  readonly dist: string;
}

/** Starts it all with the build in `dist`; `PAWL_DIST=dist` plays the committed one instead of one of these sources. */
export async function openWorld(dist = process.env["PAWL_DIST"] ?? buildApart()): Promise<World> {
  const github = await startGithub();
  const storage = await startBlobStorage();
  const results = resultsService(github.artifacts, storage);
  const gate = await startGatekeeper(github, results);
  return {
    github,
    gate,
    storage,
    results,
    dist: resolve(dist),
    async [Symbol.asyncDispose]() {
      await gate[Symbol.asyncDispose]();
      await storage[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

/** A checkout of the Action as a runner has it: its manifest, its tasks, and a fresh build. */
function buildApart(): string {
  const checkout = mkdtempSync(join(tmpdir(), "pawl-story-"));
  for (const file of ["action.yml", "package.json"]) copyFileSync(file, join(checkout, file));
  for (const folder of ["tasks", "fixtures", "docs"]) symlinkSync(resolve(folder), join(checkout, folder));
  const dist = join(checkout, "dist");
  execFileSync(process.execPath, ["scripts/build.ts", "--out", dist], { stdio: "inherit" });
  return dist;
}
