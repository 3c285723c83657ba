import type { FileTree } from "../record/file-tree.ts";
import type { Json } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";
import { readText } from "./parse-data-file.ts";
import type { FormCommand, ToolName } from "./task.ts";

const PREFIX = "environment/commands/";
const COMMANDS_MAX = 20;

/**
 * The commands of a task's own, from `environment/commands/<name>.js`: sources by name. Throws a UsageError for a file
 * there that is no command, and where the task allows no shell to run one in.
 */
export function taskCommands(
  files: FileTree,
  folder: string,
  tools: readonly ToolName[],
): ReadonlyMap<string, string> {
  const paths = [...files.keys()].filter((path) => path.startsWith(PREFIX)).sort();
  if (paths.length > 0 && !tools.includes("bash"))
    throw new UsageError(
      `${folder}/task.toml: commands run in bash; add "bash" to tools or remove ${PREFIX}`,
    );
  if (paths.length > COMMANDS_MAX)
    throw new UsageError(
      `${folder}/${PREFIX}: has ${paths.length} commands; at most ${COMMANDS_MAX} are allowed`,
    );
  return new Map(
    paths.map((path) => [
      commandName(path, folder),
      readText(files.get(path) ?? new Uint8Array(), `${folder}/${path}`),
    ]),
  );
}

function commandName(path: string, folder: string): string {
  const name = /^([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)\.js$/.exec(path.slice(PREFIX.length))?.[1];
  if (name !== undefined) return name;
  throw new UsageError(
    `${folder}/${path}: is not a command; name it <command>.js in lower-case words joined by hyphens, directly in ${PREFIX}`,
  );
}

/**
 * The commands of one form: each with what the generator says it knows (null where it says nothing). Throws a
 * UsageError where the generator speaks of a command there is not.
 */
export function formCommands(
  sources: ReadonlyMap<string, string>,
  data: { readonly [name: string]: Json },
  key: string,
): readonly FormCommand[] {
  const unknown = Object.keys(data).find((name) => !sources.has(name));
  if (unknown !== undefined)
    throw new UsageError(
      `${key}: environment/generate.js speaks of a command ${JSON.stringify(unknown)}, which ${PREFIX} has not; add it there or leave it out`,
    );
  return [...sources].map(([name, source]) => ({
    name,
    source,
    data: Object.hasOwn(data, name) ? (data[name] ?? null) : null,
  }));
}
