import { lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { FileTree } from "../../record/file-tree.ts";

/** Limits of what is read back: an agent may fill a disk, but not our memory. */
const FILES_MAX = 20_000;
const BYTES_MAX = 256 * 1024 * 1024;

/** A file of a workspace on disk, and when it was last written (epoch milliseconds). */
export interface DiskFile {
  readonly bytes: Uint8Array;
  readonly modifiedMs: number;
}

/** Lays a workspace out in an empty folder. */
export async function layOut(files: FileTree, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
}

/**
 * Reads a workspace back as the agent left it. Symlinks and special files are left out: following one would show a
 * grader the host. Throws where there is more than anybody could have been asked to make.
 */
export async function readBack(folder: string): Promise<ReadonlyMap<string, DiskFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (paths.length > FILES_MAX) throw new Error(`the agent left more than ${FILES_MAX} files`);
  const found = new Map<string, DiskFile>();
  let total = 0;
  for (const place of paths.sort()) {
    const { size, mtimeMs, isFile } = await statOf(place);
    total += size;
    if (total > BYTES_MAX) throw new Error(`the agent left more than ${BYTES_MAX} bytes`);
    if (isFile)
      found.set(relative(folder, place).split(sep).join("/"), {
        bytes: await readFile(place),
        modifiedMs: mtimeMs,
      });
  }
  return found;
}

/** Asked again, because a process that outlived the agent may have put a link in a file's place. */
async function statOf(place: string): Promise<{ size: number; mtimeMs: number; isFile: boolean }> {
  const stat = await lstat(place);
  return { size: stat.size, mtimeMs: stat.mtimeMs, isFile: stat.isFile() };
}
