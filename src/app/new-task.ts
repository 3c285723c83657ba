import type { Folder } from "../ports.ts";
import type { FolderEntry } from "../record/folder-entry.ts";
import { TaskId } from "../record/ids.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { UsageError } from "../std/usage-error.ts";
import { writeOrRefuse } from "./write-or-refuse.ts";

/** What the example is called, and the mark its files carry, until they are somebody's own. */
const EXAMPLE_NAME = "example_task";
const EXAMPLE_CANARY = "00000000-0000-4000-8000-000000000000";

export interface NewTask {
  readonly name: string;
  /** The example's files. */
  readonly example: readonly FolderEntry[];
  /** A fresh GUID: marks this task's files so that training corpora can leave them out. */
  readonly canary: string;
}

/** Throws a `UsageError` that suggests a usable name where this is none. */
export function checkTaskName(name: string): void {
  if (TaskId.safeParse(name).success) return;
  const usable = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_\d]+|_+$/g, "")
    .slice(0, 80);
  const hint = TaskId.safeParse(usable).success ? `; "${usable}" would do` : "";
  throw new UsageError(
    `"${name}" cannot be a task's name: use up to 80 lower-case letters, digits and single underscores${hint}.`,
  );
}

/**
 * Writes a task that already proves into `folder` (its own, not that of the suite), to be changed bit by bit. Returns
 * the paths. A folder that holds anything is refused: somebody's work may be in it.
 */
export async function writeNewTask(
  { name, example, canary }: NewTask,
  folder: Folder,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const there = await folder.list(signal);
  if (there.kind === "entries" && there.entries.length > 0)
    throw new UsageError(`there is a folder ${name} already, with files in it; choose another name.`);
  if (there.kind === "refused" && there.why !== "missing") throw new UsageError(there.reason);
  const files = example.flatMap((entry) => (entry.kind === "file" ? [entry] : []));
  for (const { path, bytes } of files) {
    const text = decodeUtf8(bytes) ?? "";
    const own = text.replaceAll(EXAMPLE_NAME, name).replaceAll(EXAMPLE_CANARY, canary);
    await writeOrRefuse(folder, path, own, signal);
  }
  return files.map(({ path }) => path).sort();
}
