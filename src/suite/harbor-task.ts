/**
 * A Harbor task folder as others write them: no grader of ours, no generator, no scripted oracle. What it lays out is
 * the workspace, `tests/test.sh` judges, `solution/solve.sh` is the oracle. The sandbox works in one folder only, so
 * texts that speak of the image's WORKDIR are made to speak of that folder.
 */
import { z } from "zod";
import type { FileTree } from "../record/file-tree.ts";
import type { Script } from "../record/script.ts";
import { base64 } from "../std/base64.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { UsageError } from "../std/usage-error.ts";
import { DOCKERFILE, dockerLayout } from "./harbor-dockerfile.ts";
import type { Verifier } from "./task.ts";
import { PawlToml, TaskToml } from "./task-toml.ts";

const TEST = "tests/test.sh";
const SOLVE = "solution/solve.sh";
/** Where every agent works. */
const WORKSPACE = "/work";

/** Whether a folder is judged by its own script, because it has no grader of ours. */
export function isHarborTask(files: FileTree): boolean {
  return files.has(TEST) && !files.has("tests/grade.js");
}

/** Only a container has these; a task that asks for one is refused by its key. */
const NeedsContainer = z
  .unknown()
  .refine(
    (value) => value === undefined,
    "it needs a container, and Pawl uses none; remove it or add tests/grade.js",
  );

/** `task.toml` of such a folder: `[metadata.pawl]` may be missing, and then the shell and any file are allowed. */
export const HarborToml = TaskToml.extend({
  schema_version: z
    .string()
    .regex(/^1\.\d+$/, 'must be 1.x, such as "1.3"')
    .default("1.0"),
  metadata: z
    .looseObject({
      canary: z.string().min(8, "must be at least 8 characters").optional(),
      pawl: PawlToml.extend({
        tools: PawlToml.shape.tools.default(["fs_read", "fs_write", "bash"]),
        artifacts: PawlToml.shape.artifacts.default(["**"]),
      }).prefault({}),
    })
    .prefault({}),
  environment: TaskToml.shape.environment
    .unwrap()
    .extend({
      docker_image: NeedsContainer.optional(),
      gpus: z.union([z.literal(0), NeedsContainer]).optional(),
      mcp_servers: NeedsContainer.optional(),
      healthcheck: NeedsContainer.optional(),
    })
    .default({}),
  steps: NeedsContainer.optional(),
});

/** What a Harbor folder has instead of our parts. */
export interface HarborParts {
  readonly files: FileTree;
  readonly verifier: Verifier;
  readonly oracle: Script;
  /** A text of the task as the agent is to read it. */
  readonly told: (text: string) => string;
}

/** The parts of a folder that needs no container; throws a UsageError naming the file that is missing. */
export function harborParts({
  name,
  files,
}: {
  readonly name: string;
  readonly files: FileTree;
}): HarborParts {
  const { workdir, workspace } = laidOut(files);
  const told = (text: string): string => spokenOf(text, workdir);
  const below = (prefix: string): FileTree => mapTexts(withoutPrefix(files, prefix), told);
  if (!files.has(SOLVE))
    throw new UsageError(`${name}/${SOLVE}: the file is missing; it is a solution that must pass`);
  return {
    files: mapTexts(workspace, told),
    verifier: { files: below("tests/") },
    oracle: oracleOf(below("solution/")),
    told,
  };
}

function laidOut(files: FileTree): { readonly workdir: string; readonly workspace: FileTree } {
  if (files.has(DOCKERFILE)) {
    const layout = dockerLayout(files);
    if (layout.kind === "layout") return { workdir: layout.workdir, workspace: layout.files };
  }
  const ours = withoutPrefix(files, "environment/files/");
  const all = withoutPrefix(files, "environment/");
  const plain = [...all].filter(([path]) => path !== "generate.js" && !path.startsWith("commands/"));
  return { workdir: WORKSPACE, workspace: ours.size > 0 ? ours : new Map(plain) };
}

function withoutPrefix(files: FileTree, prefix: string): FileTree {
  const inside = [...files].filter(([path]) => path.startsWith(prefix));
  return new Map(inside.map(([path, bytes]) => [path.slice(prefix.length), bytes]));
}

/** `/app` and `/app/x` become `/work` and `/work/x`; `src/app` and `/app.py` are something else. */
function spokenOf(text: string, workdir: string): string {
  if (workdir === WORKSPACE) return text;
  const escaped = workdir.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\w./~)}-])${escaped}(?![\\w-]|\\.\\w)`, "g"), WORKSPACE);
}

function mapTexts(files: FileTree, told: (text: string) => string): FileTree {
  return new Map(
    [...files].map(([path, bytes]) => {
      const text = decodeUtf8(bytes);
      const said = text === undefined ? undefined : told(text);
      return [path, said === undefined || said === text ? bytes : new TextEncoder().encode(said)];
    }),
  );
}

/** Lays the solution out where Harbor does, and runs it. */
function oracleOf(solution: FileTree): Script {
  const lay = [...solution].map(([path, bytes]) => layCommand(`/solution/${path}`, bytes));
  const command = [...lay, "bash /solution/solve.sh"].join("\n");
  return {
    about: `Runs ${SOLVE}`,
    expect: { outcome: "passed", flags: [] },
    turns: [
      { text: "", calls: [{ tool: "bash", input: { command } }], repeat: 1 },
      { text: "Done.", calls: [], repeat: 1 },
    ],
  };
}

/** Base64 carries what a script's placeholders or the shell would take for something else. */
function layCommand(path: string, bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  const isPlain = text !== undefined && !text.includes("{{") && !text.includes("\0");
  const made = isPlain ? `printf '%s' ${quoted(text)}` : `printf '%s' ${base64(bytes)} | base64 -d`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  return `mkdir -p ${quoted(folder)} && ${made} > ${quoted(path)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
