import { z } from "zod";
import type { FolderEntry } from "../record/folder-entry.ts";
import { shortId } from "../record/ids.ts";
import { UsageError } from "../std/usage-error.ts";
import { parseToml, readText } from "./parse-data-file.ts";
import { parseTask } from "./parse-task.ts";

import type { Suite, Task } from "./task.ts";

const SuiteToml = z.strictObject({
  name: z
    .string()
    .regex(
      /^[a-z0-9]+([._-][a-z0-9]+)*$/i,
      "must be letters and digits joined by hyphens, dots or underscores",
    )
    .max(80),
  description: z.string().optional(),
});

/** Names that only make sense inside a task: a folder holding one of them was meant to be a task. */
const TASK_PARTS = /^[^/]+\/(instruction\.md|tests\/grade\.js|solution\/|trajectories\/)/;

/**
 * A suite from the flat entries of a folder of task folders (or of one task folder). It is called what an optional
 * `suite.toml` says, else `folderName`; tasks are in order of their ids. Throws a UsageError for the first defect.
 */
export function parseSuite(entries: readonly FolderEntry[], folderName: string): Suite {
  if (entries.some(({ path }) => path === "task.toml"))
    return { name: folderName, tasks: [parseTask(entries, folderName)] };
  refuseLinksAtTop(entries);
  const tasks = taskFolders(entries)
    .map(([name, inside]) => parseTask(inside, name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (tasks.length === 0)
    throw new UsageError(
      `${folderName}: holds no tasks; a task is a folder with a task.toml, such as ${folderName}/task_01_example/task.toml`,
    );
  refuseTwins(tasks);
  return { name: suiteName(entries, folderName), tasks };
}

/** A linked task folder would silently be missing from the suite. */
function refuseLinksAtTop(entries: readonly FolderEntry[]): void {
  const link = entries.find(({ kind, path }) => kind === "symlink" && !path.includes("/"));
  if (link !== undefined)
    throw new UsageError(
      `${link.path}: is a symlink; put the task folder itself here, because links are not followed`,
    );
}

function taskFolders(entries: readonly FolderEntry[]): (readonly [string, readonly FolderEntry[]])[] {
  const folders = new Map<string, FolderEntry[]>();
  for (const entry of entries) {
    const slash = entry.path.indexOf("/");
    if (slash === -1) continue;
    const name = entry.path.slice(0, slash);
    const inside = folders.get(name) ?? [];
    inside.push({ ...entry, path: entry.path.slice(slash + 1) });
    folders.set(name, inside);
  }
  return [...folders].filter(([name, inside]) => isTaskFolder(name, inside));
}

/** A folder with a task's parts but no task.toml is let through, so that parsing it says what is missing. */
function isTaskFolder(name: string, inside: readonly FolderEntry[]): boolean {
  return inside.some(({ path }) => path === "task.toml" || TASK_PARTS.test(`${name}/${path}`));
}

function suiteName(entries: readonly FolderEntry[], folderName: string): string {
  const entry = entries.find(({ path }) => path === "suite.toml");
  if (entry === undefined) return folderName;
  if (entry.kind !== "file")
    throw new UsageError('suite.toml: is not a small plain file; write name = "…" in it');
  return parseToml(readText(entry.bytes, "suite.toml"), "suite.toml", SuiteToml).name;
}

/** Runs are cited by short id (`task_03_run1`), so two tasks may share neither the whole id nor the short one. */
function refuseTwins(tasks: readonly Task[]): void {
  const owners = new Map<string, Task>();
  for (const task of tasks) {
    const owner = owners.get(shortId(task.id));
    if (owner?.id === task.id)
      throw new UsageError(`two task folders have the id "${task.id}"; give one another [task] name`);
    if (owner !== undefined)
      throw new UsageError(
        `"${owner.id}" and "${task.id}" share the number by which their runs are cited, "${shortId(task.id)}"; renumber one`,
      );
    owners.set(shortId(task.id), task);
  }
}
