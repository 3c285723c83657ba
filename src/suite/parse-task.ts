import type { FileTree } from "../record/file-tree.ts";
import type { FolderEntry } from "../record/folder-entry.ts";
import { TaskId } from "../record/ids.ts";
import { Script } from "../record/script.ts";
import { fingerprint, sha256 } from "../std/hash.ts";
import { UsageError } from "../std/usage-error.ts";
import { canaryLeak, findCanary, withoutCanary } from "./canary.ts";
import { containerNeed } from "./container-need.ts";
import { HarborToml, harborParts, isHarborTask } from "./harbor-task.ts";
import { parseJson, parseToml, readText } from "./parse-data-file.ts";
import type { Task, Variant } from "./task.ts";
import { taskCommands } from "./task-commands.ts";
import { taskFiles } from "./task-files.ts";
import { TaskToml } from "./task-toml.ts";

/** The files a task has, and how a defect in one of them is said. */
interface TaskFolder {
  readonly name: string;
  readonly files: FileTree;
}

const FILES_PREFIX = "environment/files/";
const TRAJECTORIES_PREFIX = "trajectories/";

/**
 * One task from the entries of its Harbor-shaped folder (paths relative to that folder). The id is the last part of
 * `[task] name`, or the folder's name where that is absent. Throws a UsageError for the first defect.
 */
export function parseTask(entries: readonly FolderEntry[], folderName: string): Task {
  const folder = { name: folderName, files: taskFiles(entries, folderName) };
  const tomlText = required(folder, "task.toml", "it says what the task is and which tools it allows");
  refuseContainerTask(folder);
  const isHarbor = isHarborTask(folder.files);
  const toml = parseToml(tomlText, `${folderName}/task.toml`, isHarbor ? HarborToml : TaskToml);
  const harbor = isHarbor ? harborParts(folder) : undefined;
  const pawl = toml.metadata.pawl;
  const id = taskId(toml, folderName);
  const canary = findCanary(toml.metadata.canary, tomlText);
  return {
    id,
    title: toml.task.description?.trim() || id,
    version: pawl.version,
    tags: pawl.tags,
    scored: pawl.scored,
    canary,
    tools: pawl.tools,
    artifacts: pawl.artifacts,
    protected: pawl.protected,
    mustRead: pawl.must_read,
    sources: pawl.sources,
    harmless: pawl.harmless,
    instruction: harbor?.told(instruction(folder, canary)) ?? instruction(folder, canary),
    files: workspaceFiles(folder, harbor?.files ?? ownFiles(folder), canary),
    generator: optional(folder, "environment/generate.js"),
    commands: taskCommands(folder.files, folderName, pawl.tools),
    ...judgeOf(folder, harbor?.verifier),
    oracle: harbor?.oracle ?? oracle(folder),
    trajectories: trajectories(folder),
    variants: variants(toml, folderName),
    limits: limits(toml),
    bundleSha256: bundle(folder.files),
  };
}

function required(folder: TaskFolder, path: string, purpose: string): string {
  const text = optional(folder, path);
  if (text === undefined) throw new UsageError(`${folder.name}/${path}: the file is missing; ${purpose}`);
  return text;
}

function optional({ name, files }: TaskFolder, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && readText(bytes, `${name}/${path}`);
}

/** A Harbor task that only a container can grade must not be taken for a broken one of ours. */
function refuseContainerTask({ name, files }: TaskFolder): void {
  if (files.has("tests/grade.js")) return;
  const need = containerNeed(files);
  if (need !== undefined)
    throw new UsageError(
      `${name}/${need.path}: ${need.words}, and Pawl uses none; add tests/grade.js and [metadata.pawl] to run and grade the task in process`,
    );
}

function taskId(toml: TaskToml, folderName: string): string {
  const id = toml.task.name?.split("/").at(-1) ?? folderName;
  const parsed = TaskId.safeParse(id);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `${folderName}/task.toml: the task's id "${id}" is not usable; use up to 80 lower-case letters, digits and single underscores in [task] name`,
  );
}

function instruction(folder: TaskFolder, canary: string | undefined): string {
  const text = required(folder, "instruction.md", "it is what the model is asked to do");
  const shown = withoutCanary(text, canary).trim();
  if (shown === "")
    throw new UsageError(`${folder.name}/instruction.md: is empty; say what the model is to do`);
  return shown;
}

/** Who judges: the task's own script where it is all there is, else the grader, which must be there. */
function judgeOf(folder: TaskFolder, verifier: Task["verifier"]): Pick<Task, "grader" | "verifier"> {
  if (verifier !== undefined) return { grader: undefined, verifier };
  const grader = required(folder, "tests/grade.js", "it exports grade(run), which judges the work");
  return { grader, verifier: undefined };
}

function ownFiles({ files }: TaskFolder): FileTree {
  const inWorkspace = [...files].filter(([path]) => path.startsWith(FILES_PREFIX));
  return new Map(inWorkspace.map(([path, bytes]) => [path.slice(FILES_PREFIX.length), bytes]));
}

function workspaceFiles({ name }: TaskFolder, tree: FileTree, canary: string | undefined): FileTree {
  const leak = canaryLeak(tree, canary);
  if (leak !== undefined)
    throw new UsageError(
      `${name}/${FILES_PREFIX}${leak}: holds the canary, which the model would read; remove it from this file`,
    );
  return tree;
}

function oracle(folder: TaskFolder): Script {
  const path = "solution/oracle.json";
  const script = parseScript(
    folder,
    path,
    required(folder, path, "it is a scripted solution that must pass"),
  );
  if (script.expect.outcome !== "passed")
    throw new UsageError(
      `${folder.name}/${path}: "expect.outcome" must be "passed", because an oracle solves the task`,
    );
  return script;
}

function trajectories(folder: TaskFolder): ReadonlyMap<string, Script> {
  const paths = [...folder.files.keys()].filter((path) => path.startsWith(TRAJECTORIES_PREFIX)).sort();
  return new Map(paths.map((path) => [trajectoryName(folder, path), trajectory(folder, path)]));
}

function trajectoryName({ name }: TaskFolder, path: string): string {
  const found = /^trajectories\/([a-z0-9]+(?:[-_][a-z0-9]+)*)\.json$/.exec(path)?.[1];
  if (found !== undefined) return found;
  throw new UsageError(
    `${name}/${path}: is not a trajectory's name; use lower-case words joined by hyphens, ending .json, directly in trajectories/`,
  );
}

function trajectory(folder: TaskFolder, path: string): Script {
  const script = parseScript(folder, path, required(folder, path, "it is a scripted trajectory"));
  const { outcome, mode } = script.expect;
  if (outcome === "failed" && mode === undefined)
    throw new UsageError(
      `${folder.name}/${path}: "expect.mode" is missing; name the failure mode it must be given`,
    );
  if (outcome === "passed" && mode !== undefined)
    throw new UsageError(
      `${folder.name}/${path}: "expect.mode" is for failures; remove it, because the outcome is "passed"`,
    );
  return script;
}

function parseScript({ name }: TaskFolder, path: string, text: string): Script {
  return parseJson(text, `${name}/${path}`, Script);
}

function variants(toml: TaskToml, folderName: string): ReadonlyMap<string, Variant> {
  const found = new Map<string, Variant>();
  for (const variant of toml.metadata.pawl.variants) {
    if (found.has(variant.name))
      throw new UsageError(`${folderName}/task.toml: two variants are called "${variant.name}"; rename one`);
    found.set(variant.name, variant);
  }
  return found;
}

/** Harbor's `[agent] timeout_sec` is the wall time, unless our own table says otherwise. */
function limits(toml: TaskToml): Task["limits"] {
  const { max_turns, max_tokens, wall_seconds = toml.agent.timeout_sec } = toml.metadata.pawl.limits;
  return {
    ...(max_turns !== undefined && { max_turns }),
    ...(wall_seconds !== undefined && { wall_seconds }),
    ...(max_tokens !== undefined && { max_tokens }),
  };
}

function bundle(files: FileTree): string {
  return fingerprint([...files].map(([path, bytes]) => [path, sha256(bytes)]).sort(byPath));
}

function byPath([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : 1;
}
