/** `node` and `npm`: the guest's own JavaScript runs in QuickJS; this hands it the files and takes back its writes. */
import { posix } from "node:path";
import { type Command, decodeBytesToUtf8, type ResolvedCommandContext } from "just-bash";
import type { FileTree } from "../../../record/file-tree.ts";

/** What a program in QuickJS is given; file keys are absolute guest paths. */
export interface NodeRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly files: FileTree;
  readonly seed: string;
}

/** What came of it; `null` in `writes` is a deletion. */
export interface NodeResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly writes: ReadonlyMap<string, Uint8Array | null>;
}

export type RunNode = (request: NodeRequest) => Promise<NodeResult>;

type Result = { stdout: string; stderr: string; exitCode: number };

const SYSTEM = /^\/(bin|dev|proc|usr)(\/|$)/;

/** `node` and `npm` over `runNode`; `seedOf` gives each act its own seed. */
export function nodeCommands(runNode: RunNode, seedOf: () => string): Command[] {
  const node = async (
    args: readonly string[],
    ctx: ResolvedCommandContext,
    cwd = ctx.cwd,
  ): Promise<Result> => {
    const result = await runNode({
      argv: args,
      cwd,
      env: ctx.exportedEnv ?? {},
      stdin: decodeBytesToUtf8(ctx.stdin),
      files: await visibleFiles(ctx),
      seed: seedOf(),
    });
    await applyWrites(ctx, result.writes);
    return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode };
  };
  return [
    { name: "node", execute: (args, ctx) => node(args, ctx) },
    { name: "npm", execute: (args, ctx) => npm(args, ctx) },
  ];
}

async function visibleFiles(ctx: ResolvedCommandContext): Promise<FileTree> {
  const files = new Map<string, Uint8Array>();
  for (const path of ctx.fs.getAllPaths()) {
    if (SYSTEM.test(path) || !(await ctx.fs.exists(path))) continue;
    if ((await ctx.fs.stat(path)).isFile) files.set(path, await ctx.fs.readFileBuffer(path));
  }
  return files;
}

async function applyWrites(
  ctx: ResolvedCommandContext,
  writes: ReadonlyMap<string, Uint8Array | null>,
): Promise<void> {
  for (const [path, bytes] of writes) {
    const absolute = ctx.fs.resolvePath(ctx.cwd, path);
    if (bytes === null) await ctx.fs.rm(absolute, { force: true, recursive: true });
    else {
      await ctx.fs.mkdir(posix.dirname(absolute), { recursive: true });
      await ctx.fs.writeFile(absolute, bytes);
    }
  }
}

const NPM_HELP =
  "npm <command>\n\nUsage:\n\nnpm test           run this project's tests\nnpm run <foo>      run the script named <foo>\n";

async function npm(args: readonly string[], ctx: ResolvedCommandContext): Promise<Result> {
  const words = args.filter((word, index) => !word.startsWith("-") || args.indexOf("--") < index);
  const quiet = args.some((word) => ["-s", "--silent", "--quiet"].includes(word));
  const rest = args.includes("--") ? args.slice(args.indexOf("--") + 1) : [];
  const [verb = "", name] = words;
  if (args.includes("--version") || args.includes("-v"))
    return { stdout: "11.6.2\n", stderr: "", exitCode: 0 };
  const script = ["test", "t", "tst", "start"].includes(verb) ? verb.replace(/^(t|tst)$/, "test") : name;
  if (["test", "t", "tst", "start", "run", "run-script"].includes(verb))
    return runScript(script, rest, quiet, ctx);
  if (verb === "") return { stdout: NPM_HELP, stderr: "", exitCode: 1 };
  const sentence = `npm: unsupported option here: '${verb}' (this machine has npm test and npm run)\n`;
  return { stdout: "", stderr: sentence, exitCode: 1 };
}

async function runScript(
  name: string | undefined,
  rest: readonly string[],
  quiet: boolean,
  ctx: ResolvedCommandContext,
): Promise<Result> {
  const manifest = await manifestOf(ctx);
  if (typeof manifest === "string") return { stdout: "", stderr: manifest, exitCode: 254 };
  if (name === undefined) return { stdout: listOf(manifest.scripts), stderr: "", exitCode: 0 };
  const script = manifest.scripts.get(name);
  if (script === undefined)
    return { stdout: "", stderr: `npm error Missing script: "${name}"\n`, exitCode: 1 };
  const command = [script, ...rest.map((word) => `'${word.replaceAll("'", "'\\''")}'`)].join(" ");
  const env = {
    ...ctx.exportedEnv,
    npm_lifecycle_event: name,
    npm_lifecycle_script: script,
    npm_package_name: manifest.name,
  };
  const result = await ctx.exec?.(command, { cwd: manifest.folder, env });
  if (result === undefined) return { stdout: "", stderr: "npm error no shell\n", exitCode: 1 };
  const title = [manifest.name, manifest.version].filter((part) => part !== "").join("@");
  const head = quiet ? "" : `\n> ${[title, name].filter((part) => part !== "").join(" ")}\n> ${command}\n\n`;
  return { stdout: head + result.stdout, stderr: result.stderr, exitCode: result.exitCode };
}

interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly scripts: ReadonlyMap<string, string>;
}

/** The nearest package.json upwards, or npm's complaint about it. */
async function manifestOf(ctx: ResolvedCommandContext): Promise<Manifest | string> {
  for (let folder = ctx.cwd; ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, "package.json");
    if (await ctx.fs.exists(path)) return parseManifest(await ctx.fs.readFile(path), folder);
    if (folder === "/")
      return `npm error code ENOENT\nnpm error enoent Could not read package.json: no such file or directory, open '${posix.join(ctx.cwd, "package.json")}'\n`;
  }
}

function parseManifest(text: string, folder: string): Manifest | string {
  try {
    const json: unknown = JSON.parse(text);
    const fields = new Map(Object.entries(json ?? {}));
    const word = (name: string): string =>
      typeof fields.get(name) === "string" ? String(fields.get(name)) : "";
    const scripts = Object.entries(fields.get("scripts") ?? {}).filter((pair) => typeof pair[1] === "string");
    return {
      folder,
      name: word("name"),
      version: word("version"),
      scripts: new Map(scripts as [string, string][]),
    };
  } catch (error) {
    return `npm error code EJSONPARSE\nnpm error JSON.parse ${error instanceof Error ? error.message : ""}\n`;
  }
}

function listOf(scripts: ReadonlyMap<string, string>): string {
  return `Scripts available:\n${[...scripts].map(([name, script]) => `  ${name}\n    ${script}\n`).join("")}`;
}
