import { z } from "zod";
import type { FileTree } from "../record/file-tree.ts";
import { taskKey } from "../record/ids.ts";
import { fingerprint } from "../std/hash.ts";
import { relativePathDefect } from "../std/relative-path.ts";
import { UsageError } from "../std/usage-error.ts";
import { canaryLeak } from "./canary.ts";
import { explainDefect } from "./explain-defect.ts";
import { fillIn } from "./fill-in.ts";
import { sqliteFile } from "./sqlite-file.ts";
import type { SelectedTask, TaskForm } from "./task.ts";
import { formCommands } from "./task-commands.ts";
import { TASK_FILE_BYTES_MAX } from "./task-files.ts";

const FILES_MAX = 2000;

const GeneratedTable = z.strictObject({
  name: z.string(),
  columns: z.record(z.string(), z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/** What `environment/generate.js` must return. Values may be numbers: they are spliced in as text. */
const Generated = z.strictObject({
  files: z.record(
    z.string(),
    z.union([z.string(), z.strictObject({ base64: z.base64("must be base64") })]),
    "must be a table of paths and contents",
  ),
  truth: z.json(),
  /** SQLite files by path, as tables of rows. */
  databases: z.record(z.string(), z.array(GeneratedTable)).default({}),
  values: z
    .record(z.string().regex(/^[A-Za-z_]\w*$/), z.union([z.string(), z.number().transform(String)]))
    .default({}),
  /** What each of the task's own commands knows, by the command's name. */
  commands: z.record(z.string(), z.json()).default({}),
});
type Generated = z.infer<typeof Generated>;

/**
 * The seed of one parallel form, 32 hex digits. It depends on the epoch, so runs 1, 2 and 3 differ, and not on the
 * arm, so that both sides of a pair get the same form. Its recipe is part of the suite's meaning: never change it.
 */
export function formSeed(of: {
  readonly suite: string;
  readonly taskId: string;
  readonly variant: string | null;
  readonly epoch: number;
}): string {
  return fingerprint(["form", of.suite, of.taskId, of.variant, of.epoch]).slice(0, 32);
}

/**
 * The form a task takes for one seed, from what its generator returned (`undefined` for a task without one).
 * Throws a UsageError naming the task where the generator's result is not a usable form.
 */
export function parseForm(selected: SelectedTask, seed: string, generated: unknown): TaskForm {
  const { task, variant } = selected;
  const key = taskKey(task.id, variant?.name ?? null);
  const made = task.generator === undefined ? NOTHING_MADE : parseGenerated(key, generated);
  const values = new Map(Object.entries(made.values));
  return {
    task,
    variant,
    seed,
    // A Harbor task has no values, and braces of its own.
    instruction: task.verifier === undefined ? filled(task.instruction, values, key) : task.instruction,
    files: workspace(selected, key, made),
    commands: formCommands(task.commands, made.commands, key),
    truth: made.truth,
    values,
  };
}

function filled(text: string, values: ReadonlyMap<string, string>, key: string): string {
  return fillIn(text, values, `${key}: instruction.md`);
}

const NOTHING_MADE: Generated = { files: {}, truth: null, databases: {}, values: {}, commands: {} };

function parseGenerated(key: string, generated: unknown): Generated {
  const parsed = Generated.safeParse(generated);
  if (generated === undefined)
    throw new UsageError(`${key}: environment/generate.js returned nothing; return { files, truth, values }`);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `${key}: environment/generate.js returned something unusable: ${explainDefect(parsed.error, Generated, generated).words}`,
  );
}

function workspace({ task }: SelectedTask, key: string, made: Generated): FileTree {
  const files = new Map(task.files);
  for (const [path, bytes] of madeFiles(key, made)) {
    const defect = fileDefect(files, path, bytes);
    if (defect !== undefined)
      throw new UsageError(
        `${key}: environment/generate.js made a file ${JSON.stringify(path)}, which ${defect}`,
      );
    files.set(path, bytes);
  }
  refuseTreeDefects(files, key, task.canary);
  return files;
}

function madeFiles(key: string, made: Generated): (readonly [string, Uint8Array])[] {
  const files = Object.entries(made.files).map(
    ([path, content]) =>
      [
        path,
        typeof content === "string" ? new TextEncoder().encode(content) : bytesOf(content.base64),
      ] as const,
  );
  const databases = Object.entries(made.databases).map(
    ([path, tables]) => [path, database(key, path, tables)] as const,
  );
  return [...files, ...databases];
}

function database(key: string, path: string, tables: Generated["databases"][string]): Uint8Array {
  try {
    return sqliteFile(tables);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      `${key}: environment/generate.js made a database ${JSON.stringify(path)}: ${error.message}`,
    );
  }
}

function fileDefect(fixed: FileTree, path: string, bytes: Uint8Array): string | undefined {
  if (fixed.has(path)) return "is there already, from environment/files or from `files`; keep one of them";
  if (bytes.length > TASK_FILE_BYTES_MAX) return `is larger than ${TASK_FILE_BYTES_MAX} bytes`;
  return relativePathDefect(path);
}

function refuseTreeDefects(files: FileTree, key: string, canary: string | undefined): void {
  if (files.size > FILES_MAX)
    throw new UsageError(`${key}: the workspace has ${files.size} files; at most ${FILES_MAX} are allowed`);
  const beneath = [...files.keys()].find((path) => isBeneathFile(files, path));
  if (beneath !== undefined)
    throw new UsageError(`${key}: the workspace has "${beneath}" beneath another file; rename one`);
  const leak = canaryLeak(files, canary);
  if (leak !== undefined)
    throw new UsageError(
      `${key}: the workspace's "${leak}" holds the canary, which the model would read; leave it out`,
    );
}

/** Looks a path's parents up, so that the whole check is linear in the paths' depth. */
function isBeneathFile(files: FileTree, path: string): boolean {
  const names = path.split("/");
  return names.slice(1).some((_, index) => files.has(names.slice(0, index + 1).join("/")));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
