import type { FileTree } from "../record/file-tree.ts";
import type { FolderEntry } from "../record/folder-entry.ts";
import { relativePathDefect } from "../std/relative-path.ts";
import { UsageError } from "../std/usage-error.ts";

/** Largest file of a task folder, bytes: a task must be quick to load, hash and put into a guest's memory. */
export const TASK_FILE_BYTES_MAX = 4 * 1024 * 1024;
const TASK_BYTES_MAX = 16 * 1024 * 1024;

/** Finder and Explorer leave these in any folder they were shown in; they are nobody's work. */
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db)$/;

/** The files of one task folder; anything that is not a plain file of a fair size is refused in one sentence. */
export function taskFiles(entries: readonly FolderEntry[], folder: string): FileTree {
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (LITTER.test(entry.path)) continue;
    const defect = entryDefect(entry);
    if (defect !== undefined) throw new UsageError(`${folder}/${printable(entry.path)}: ${defect}`);
    if (entry.kind === "file") files.set(entry.path, entry.bytes);
  }
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (total > TASK_BYTES_MAX)
    throw new UsageError(
      `${folder}: holds ${mebibytes(total)}; a task may hold at most ${mebibytes(TASK_BYTES_MAX)}, so generate large files in environment/generate.js`,
    );
  return files;
}

function entryDefect(entry: FolderEntry): string | undefined {
  if (entry.kind === "symlink")
    return `is a symlink${entry.inside ? "" : " that leads out of the folder"}; replace it with a copy of the file`;
  if (entry.kind === "special") return "is not a plain file; remove it";
  const size = entry.kind === "oversized" ? entry.size : entry.bytes.length;
  if (size > TASK_FILE_BYTES_MAX)
    return `is ${mebibytes(size)}; a task's file may be at most ${mebibytes(TASK_FILE_BYTES_MAX)}`;
  if (entry.kind === "oversized")
    return `is ${mebibytes(size)}, too large to have been read; make it smaller`;
  const defect = relativePathDefect(entry.path);
  return defect === undefined ? undefined : `the path ${defect}; rename it`;
}

/** A path from outside, in one line. */
function printable(path: string): string {
  return path.replace(/\p{Cc}/gu, "?");
}

/** Rounded up, so that too much never reads as just enough. */
function mebibytes(bytes: number): string {
  return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
}
