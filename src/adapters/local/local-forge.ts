import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CommentOutcome, Forge } from "../../ports.ts";
import {
  type CommentState,
  hasCommentMarker,
  isRunning,
  readCommentState,
  stampComment,
} from "../../record/comment-head.ts";

/** A forge made of files, for previews without GitHub: `<dir>/pull-<number>/pawl-<key>.md`. */
export function localForge(dir: string): Forge {
  return {
    async upsertComment(comment, signal) {
      signal.throwIfAborted();
      const folder = join(dir, `pull-${comment.pullRequest}`);
      try {
        await mkdir(folder, { recursive: true });
        return await upsert(join(folder, fileName(comment.key)), comment, signal);
      } catch (error) {
        signal.throwIfAborted();
        return { kind: "refused", reason: `${folder} cannot be written (${codeOf(error)}).` };
      }
    },
  };
}

async function upsert(
  path: string,
  { key, body, order, replaces }: Parameters<Forge["upsertComment"]>[0],
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const state = { run_number: order.runNumber, run_attempt: order.runAttempt, head_sha: order.headSha };
  const text = stampComment(body, key, state);
  const url = pathToFileURL(path).href;
  const before = await readIfThere(path, signal);
  const own = before !== undefined && hasCommentMarker(before, key) ? before : undefined;
  if (replaces !== undefined && own === undefined) return { kind: "absent" };
  if (own === text) return { kind: "unchanged", url };
  const earlier = own === undefined ? undefined : readCommentState(own, key);
  if (earlier !== undefined && isLater(earlier, state)) return { kind: "superseded", url };
  if (replaces === "running" && !isRunning(own ?? "", key)) return { kind: "absent" };
  await writeFile(`${path}.part`, text, { signal });
  await rename(`${path}.part`, path);
  return { kind: own === undefined ? "created" : "updated", url };
}

function isLater(a: CommentState, b: CommentState): boolean {
  return a.run_number === b.run_number ? a.run_attempt > b.run_attempt : a.run_number > b.run_number;
}

async function readIfThere(path: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await readFile(path, { encoding: "utf8", signal });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A name any file system takes, another for every key. */
function fileName(key: string): string {
  const plain = /^[\w-]{1,60}$/.test(key) ? key : createHash("sha256").update(key).digest("hex").slice(0, 16);
  return `pawl-${plain}.md`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
