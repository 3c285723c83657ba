import { randomUUID } from "node:crypto";
import { lstat, open, readdir, readFile, readlink, rename, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Folder, Refusal } from "../../ports.ts";
import type { FolderEntry } from "../../record/folder-entry.ts";
import { relativePathDefect } from "../../std/relative-path.ts";
import { makeFolder } from "./make-folder.ts";

/** Files above this are listed by size only: nothing a suite holds is larger, and memory is bounded by it. */
export const LISTED_FILE_BYTES_MAX = 16 * 1024 * 1024;

/** Folders that hold tools' own files, never a task's. */
const PASSED_OVER = new Set([".git", "node_modules"]);

/** A folder on this machine's disk; it need not exist before something is written into it. */
export function localFolder(root: string): Folder {
  return {
    list: async (signal) => {
      try {
        return { kind: "entries", entries: await listFolder(root, "", signal) };
      } catch (error) {
        signal.throwIfAborted();
        return refusal(error, root);
      }
    },
    read: async (path, signal) => {
      signal.throwIfAborted();
      const place = inside(root, path);
      if (place === undefined) return outside(path);
      try {
        return { kind: "file", bytes: await readFile(place) };
      } catch (error) {
        return refusal(error, path);
      }
    },
    write: async (path, content, signal) => {
      signal.throwIfAborted();
      const place = inside(root, path);
      if (place === undefined) return outside(path);
      try {
        await writeWhole(place, content);
        return { kind: "written" };
      } catch (error) {
        return refusal(error, place);
      }
    },
  };
}

async function listFolder(root: string, below: string, signal: AbortSignal): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = [];
  const found = await readdir(join(root, below), { withFileTypes: true });
  for (const { name } of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    signal.throwIfAborted();
    if (PASSED_OVER.has(name)) continue;
    const path = below === "" ? name : `${below}/${name}`;
    const place = join(root, path);
    const is = await lstat(place);
    if (is.isDirectory()) entries.push(...(await listFolder(root, path, signal)));
    else if (is.isSymbolicLink()) entries.push(await symlink(root, path));
    else if (!is.isFile()) entries.push({ kind: "special", path });
    else if (is.size > LISTED_FILE_BYTES_MAX) entries.push({ kind: "oversized", path, size: is.size });
    else entries.push({ kind: "file", path, bytes: await readFile(place) });
  }
  return entries;
}

async function symlink(root: string, path: string): Promise<FolderEntry> {
  const target = await readlink(join(root, path));
  const leads = relative(resolve(root), resolve(root, dirname(path), target));
  const isInside = leads !== ".." && !leads.startsWith(`..${sep}`) && !isAbsolute(leads);
  return { kind: "symlink", path, target, inside: isInside };
}

/** The new file is written whole beside the old one, synced, then renamed over it. */
async function writeWhole(place: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(place));
  const draft = `${place}.${randomUUID()}`;
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function inside(root: string, path: string): string | undefined {
  return relativePathDefect(path) === undefined ? join(root, path) : undefined;
}

function outside(path: string): Refusal {
  return { kind: "refused", why: "outside", reason: `${path} is not a path inside the folder` };
}

const REASONS: ReadonlyMap<string, readonly [Refusal["why"], string]> = new Map([
  ["ENOENT", ["missing", "is not there"]],
  ["ENOTDIR", ["not_a_folder", "is not a folder"]],
  ["EISDIR", ["other", "is a folder"]],
  ["EEXIST", ["not_a_folder", "is not a folder"]],
  ["EACCES", ["denied", "may not be accessed; check its permissions"]],
  ["EPERM", ["denied", "may not be accessed; check its permissions"]],
  ["EROFS", ["denied", "cannot be written: the disk is read-only"]],
  ["ENOSPC", ["full", "cannot be written: no space is left"]],
  ["EDQUOT", ["full", "cannot be written: no space is left"]],
] as const);

function refusal(error: unknown, what: string): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [why, words] = REASONS.get(code) ?? (["other", `failed (${code || String(error)})`] as const);
  return { kind: "refused", why, reason: `${what} ${words}` };
}
