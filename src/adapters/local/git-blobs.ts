import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PASSED_OVER } from "./passed-over.ts";

/** Git's object id of a file's bytes: SHA-1 over a header and the content (git-scm.com, "Git Internals - Git Objects"). */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The id of every file at or below a path, by path relative to `cwd`; empty where there is nothing. */
export function gitBlobs(cwd: string, path: string): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  collect(cwd, path, blobs);
  return blobs;
}

function collect(cwd: string, path: string, blobs: Map<string, string>): void {
  const is = statSync(join(cwd, path), { throwIfNoEntry: false });
  if (is?.isFile() === true) blobs.set(path, gitBlobId(readFileSync(join(cwd, path))));
  if (is?.isDirectory() !== true) return;
  for (const name of readdirSync(join(cwd, path)))
    if (!PASSED_OVER.has(name)) collect(cwd, `${path}/${name}`, blobs);
}
