import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { lstat, open, readdir, readFile, readlink, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Folder, Refusal } from "../../ports.ts";
import type { FolderEntry } from "../../record/folder-entry.ts";
import { relativePathDefect } from "../../std/relative-path.ts";
import { makeFolder } from "./make-folder.ts";
import { PASSED_OVER } from "./passed-over.ts";

/** Files above this are listed by size only: nothing a suite holds is larger, and memory is bounded by it. */
export const LISTED_FILE_BYTES_MAX = 16 * 1024 * 1024;

/** A folder with more in it is not one of tasks: somebody pointed at a home folder, or at the root of a disk. */
const LISTED_ENTRIES_MAX = 10_000;
const LISTED_BYTES_MAX = 256 * 1024 * 1024;

/** A folder on this machine's disk; it need not exist before something is written into it. */
export function localFolder(root: string): Folder {
  return {
    list: async (signal) => {
      try {
        const entries: FolderEntry[] = [];
        await listFolder({ root, entries, bytes: 0 }, "", signal);
        return { kind: "entries", entries };
      } catch (error) {
        signal.throwIfAborted();
        return refusal(error, root);
      }
    },
    read: async (path, signal) => {
      signal.throwIfAborted();
      const place = await inside(root, path);
      if (place === undefined) return outside(path);
      try {
        return { kind: "file", bytes: await readFile(place) };
      } catch (error) {
        return refusal(error, path);
      }
    },
    write: async (path, content, signal) => {
      signal.throwIfAborted();
      const place = await inside(root, path);
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

/** A listing under way: what was found, and how many bytes of it were read. */
interface Listing {
  readonly root: string;
  readonly entries: FolderEntry[];
  bytes: number;
}

async function listFolder(listing: Listing, below: string, signal: AbortSignal): Promise<void> {
  const found = await readdir(join(listing.root, below), { withFileTypes: true });
  for (const { name } of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    signal.throwIfAborted();
    if (PASSED_OVER.has(name)) continue;
    const path = below === "" ? name : `${below}/${name}`;
    const is = await lstat(join(listing.root, path));
    if (is.isDirectory()) await listFolder(listing, path, signal);
    else await listEntry(listing, path, is);
  }
}

async function listEntry(listing: Listing, path: string, is: Stats): Promise<void> {
  listing.entries.push(await entryOf(listing.root, path, is));
  listing.bytes += is.size > LISTED_FILE_BYTES_MAX ? 0 : is.size;
  if (listing.entries.length > LISTED_ENTRIES_MAX || listing.bytes > LISTED_BYTES_MAX)
    throw Object.assign(new Error("too much to list"), { code: "EFBIG" });
}

async function entryOf(root: string, path: string, is: Stats): Promise<FolderEntry> {
  if (is.isSymbolicLink()) return symlink(root, path);
  if (!is.isFile()) return { kind: "special", path };
  if (is.size > LISTED_FILE_BYTES_MAX) return { kind: "oversized", path, size: is.size };
  return { kind: "file", path, bytes: await readFile(join(root, path)) };
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

/** The place of a path, or `undefined` where its words or a symlink on the way lead out of the folder. */
async function inside(root: string, path: string): Promise<string | undefined> {
  if (relativePathDefect(path) !== undefined) return undefined;
  const place = join(root, path);
  const [home, real] = await Promise.all([realest(resolve(root)), realest(resolve(place))]);
  return real === home || real.startsWith(home.endsWith(sep) ? home : `${home}${sep}`) ? place : undefined;
}

/** The real path of what is there, and beneath it the names that are not there yet. */
async function realest(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realest(parent), basename(path));
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
  ["EFBIG", ["other", "holds more than 10,000 files or 256 MiB; point at the folder of tasks itself"]],
  ["EDQUOT", ["full", "cannot be written: no space is left"]],
] as const);

function refusal(error: unknown, what: string): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [why, words] = REASONS.get(code) ?? (["other", `failed (${code || String(error)})`] as const);
  return { kind: "refused", why, reason: `${what} ${words}` };
}
