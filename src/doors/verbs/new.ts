import { randomUUID } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { checkTaskName, writeNewTask } from "../../app/new-task.ts";
import type { FolderEntry } from "../../record/folder-entry.ts";
import { UsageError } from "../../std/usage-error.ts";
import { CAMPAIGN_FLAGS } from "../common-flags.ts";
import { EMBEDDED_SUITE } from "../embedded-suite.ts";
import { loadSettings } from "../load-settings.ts";
import { projectRoot } from "../project-root.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

const { config } = CAMPAIGN_FLAGS as Record<"config", never>;

/** Where tasks go when neither a flag nor `pawl.yml` names a folder. */
const DEFAULT_FOLDER = "tasks";

/** Writes a task folder that already proves. */
export const newVerb: Verb = {
  name: "new",
  about: "Write a task folder that already proves, to be made into your own (docs/writing-tasks.md).",
  positionals: ["task", "NAME"],
  flags: {
    config,
    suite: { placeholder: "FOLDER", about: "The folder of tasks it goes into (pawl.yml's, else tasks)." },
  },
  example: "pawl new task count_errors --suite my-tasks",
  run: async (args, world, signal) => {
    const [kind = "", name = ""] = args.positionals;
    if (kind !== "task")
      throw new UsageError(`a new "${kind}" cannot be made; write \`pawl new task ${name || "NAME"}\`.`);
    checkTaskName(name);
    const suite = await suiteFolder(args, world.cwd, signal);
    const place = resolve(world.cwd, suite, name);
    const example = await exampleTask(signal);
    const written = await writeNewTask({ name, example, canary: randomUUID() }, localFolder(place), signal);
    const shown = relative(world.cwd, place) || place;
    world.out(`${written.map((path) => `${shown}/${path}`).join("\n")}\n\n`);
    world.out(`It proves already: pawl prove --suite ${suite} --task ${name}\n`);
    world.out("Now make it your own, a file at a time; docs/writing-tasks.md shows how.\n");
    return 0;
  },
};

async function suiteFolder(args: VerbArguments, cwd: string, signal: AbortSignal): Promise<string> {
  const named = flagValue(args, "suite");
  if (named !== undefined) return named;
  const { suite } = await loadSettings(cwd, flagValue(args, "config"), {}, signal);
  return suite === EMBEDDED_SUITE ? DEFAULT_FOLDER : suite;
}

async function exampleTask(signal: AbortSignal): Promise<readonly FolderEntry[]> {
  const listed = await localFolder(join(projectRoot(), "docs", "example-task")).list(signal);
  if (listed.kind === "entries") return listed.entries;
  throw new UsageError(
    `Pawl's example task is missing (${listed.reason}); \`dist/\` must stay in Pawl's checkout.`,
  );
}
