/** `patch`: unified diffs on the guest's files, with GNU patch 2.7's words and exit codes (0 all, 1 some, 2 trouble). */
import { type Command, decodeBytesToUtf8, type ResolvedCommandContext } from "just-bash";
import { type Applied, appliesCleanly, applyHunks, type HunkOutcome } from "./apply-hunks.ts";
import { type FilePatch, parseUnifiedDiff, reversePatch } from "./parse-unified-diff.ts";
import { type PatchOptions, patchOptions } from "./patch-options.ts";

type Result = { stdout: string; stderr: string; exitCode: number };

/** Our `patch`. */
export function patchCommand(): Command {
  return { name: "patch", execute: (args, ctx) => runPatch(args, ctx) };
}

const trouble = (sentence: string): Result => ({
  stdout: "",
  stderr: `patch: **** ${sentence}\n`,
  exitCode: 2,
});

async function runPatch(args: readonly string[], ctx: ResolvedCommandContext): Promise<Result> {
  if (args.includes("--version")) return { stdout: "GNU patch 2.7.6\n", stderr: "", exitCode: 0 };
  const options = patchOptions(args);
  if (typeof options === "string") {
    return {
      stdout: "",
      stderr: `patch: unrecognized option '${options}'\npatch: Try 'patch --help' for more information.\n`,
      exitCode: 2,
    };
  }
  const folder = ctx.fs.resolvePath(ctx.cwd, options.directory ?? ".");
  const input = await inputText(options, folder, ctx);
  if (input === undefined)
    return trouble(`Can't open patch file ${options.input ?? ""} : No such file or directory`);
  const patches = parseUnifiedDiff(input);
  if (typeof patches === "string") return trouble(patches);
  const said: string[] = [];
  let failed = false;
  for (const patch of patches) {
    const outcome = await patchFile(options.reverse ? reversePatch(patch) : patch, { options, folder, ctx });
    said.push(...outcome.said);
    failed ||= outcome.failed;
  }
  return { stdout: said.map((line) => `${line}\n`).join(""), stderr: "", exitCode: failed ? 1 : 0 };
}

async function inputText(
  options: PatchOptions,
  folder: string,
  ctx: ResolvedCommandContext,
): Promise<string | undefined> {
  if (options.input === undefined || options.input === "-") return decodeBytesToUtf8(ctx.stdin);
  const path = ctx.fs.resolvePath(folder, options.input);
  return (await ctx.fs.exists(path)) ? ctx.fs.readFile(path) : undefined;
}

interface Place {
  readonly options: PatchOptions;
  readonly folder: string;
  readonly ctx: ResolvedCommandContext;
}

interface Outcome {
  readonly said: readonly string[];
  readonly failed: boolean;
}

async function patchFile(patch: FilePatch, place: Place): Promise<Outcome> {
  const { options, ctx, folder } = place;
  const target = options.target ?? (await targetOf(patch, place));
  if (target === undefined) return notFound(patch, options);
  const path = ctx.fs.resolvePath(folder, target);
  const exists = await ctx.fs.exists(path);
  const before = exists ? await ctx.fs.readFile(path) : "";
  const verb = options.dryRun ? "checking" : "patching";
  const head = options.quiet ? [] : [`${verb} file ${target}`];
  const applied = applyHunks(before, patch.hunks, options.fuzz);
  if (isRepeated(patch, before, exists, applied)) return repeated(patch, head, target, place);
  const said = [...head, ...applied.outcomes.flatMap((outcome, index) => sayHunk(outcome, index, options))];
  const rejected = applied.outcomes.filter((outcome) => !outcome.applied);
  if (!options.dryRun) await save(patch, { path, before, exists, applied }, place);
  if (rejected.length === 0) return { said, failed: false };
  const rejects = await saveRejects(patch, target, rejected, place);
  return {
    said: [...said, sumUp(rejected.length, applied.outcomes.length, "FAILED", rejects, options)],
    failed: true,
  };
}

/** An addition to a file that already has it, or hunks that only fit backwards. */
function isRepeated(patch: FilePatch, before: string, exists: boolean, applied: Applied): boolean {
  const creates = patch.oldName === "/dev/null";
  if (creates && exists && before !== "") return true;
  const firstFailed = applied.outcomes[0]?.applied === false;
  return firstFailed && appliesCleanly(before, reversePatch(patch));
}

async function repeated(
  patch: FilePatch,
  head: readonly string[],
  target: string,
  place: Place,
): Promise<Outcome> {
  const { options } = place;
  const all = patch.hunks.map((hunk) => ({ hunk, line: hunk.newStart, applied: false, offset: 0, fuzz: 0 }));
  const word = options.reverse ? "Unreversed" : "Reversed";
  const question = options.reverse ? "Ignore -R? [n] " : "Assume -R? [n] ";
  const detected = `${word} (or previously applied) patch detected!`;
  const asked = options.forward
    ? [`${detected}  Skipping patch.`]
    : [`${detected}  ${question}`, "Apply anyway? [n] ", "Skipping patch."];
  const rejects = await saveRejects(patch, target, all, place);
  return {
    said: [...head, ...asked, sumUp(all.length, all.length, "ignored", rejects, options)],
    failed: true,
  };
}

function sayHunk(outcome: HunkOutcome, index: number, options: PatchOptions): string[] {
  if (!outcome.applied) return [`Hunk #${index + 1} FAILED at ${outcome.line}.`];
  if (options.quiet || (outcome.offset === 0 && outcome.fuzz === 0)) return [];
  const fuzz = outcome.fuzz > 0 ? ` with fuzz ${outcome.fuzz}` : "";
  const size = Math.abs(outcome.offset);
  const offset = size > 0 ? ` (offset ${outcome.offset} line${size === 1 ? "" : "s"})` : "";
  return [`Hunk #${index + 1} succeeded at ${outcome.line}${fuzz}${offset}.`];
}

function sumUp(count: number, total: number, fate: string, rejects: string, options: PatchOptions): string {
  const hunks = `${count} out of ${total} hunk${total === 1 ? "" : "s"} ${fate}`;
  return options.dryRun ? hunks : `${hunks} -- saving rejects to file ${rejects}`;
}

function notFound(patch: FilePatch, options: PatchOptions): Outcome {
  const hint =
    options.strip === undefined
      ? "used the wrong -p or --strip option"
      : "used the wrong -p or --strip option";
  const count = patch.hunks.length;
  return {
    said: [
      `can't find file to patch at input line ${patch.line + 2}`,
      `Perhaps you ${hint}?`,
      "File to patch: ",
      "Skip this patch? [y] ",
      "Skipping patch.",
      `${count} out of ${count} hunk${count === 1 ? "" : "s"} ignored`,
    ],
    failed: true,
  };
}

/** The header's name that exists, shortest first; for a new file the new name. Absolute and climbing names are refused. */
async function targetOf(patch: FilePatch, { options, folder, ctx }: Place): Promise<string | undefined> {
  const names = [patch.oldName, patch.newName]
    .filter((name) => name !== "/dev/null")
    .map((name) => stripped(name, options.strip))
    .filter((name) => name !== undefined && !name.startsWith("/") && !name.split("/").includes(".."))
    .filter((name) => name !== undefined);
  for (const name of names) if (await ctx.fs.exists(ctx.fs.resolvePath(folder, name))) return name;
  return patch.oldName === "/dev/null" || patch.hunks.every(({ oldStart }) => oldStart === 0)
    ? names.at(-1)
    : undefined;
}

function stripped(name: string, strip: number | undefined): string | undefined {
  if (strip === undefined) return name.slice(name.lastIndexOf("/") + 1);
  const parts = name.split(/\/+/);
  return parts.length > strip ? parts.slice(strip).join("/") : undefined;
}

interface Work {
  readonly path: string;
  readonly before: string;
  readonly exists: boolean;
  readonly applied: Applied;
}

async function save(patch: FilePatch, work: Work, { options, folder, ctx }: Place): Promise<void> {
  const { path, before, exists, applied } = work;
  if (!applied.outcomes.some((outcome) => outcome.applied)) return;
  const isInexact = applied.outcomes.some((outcome) => !outcome.applied);
  if (exists && (options.backup || isInexact)) await ctx.fs.writeFile(`${path}.orig`, before);
  const to = options.output === undefined ? path : ctx.fs.resolvePath(folder, options.output);
  if (applied.text === "" && patch.newName === "/dev/null") {
    await ctx.fs.rm(path, { force: true });
    return;
  }
  await ctx.fs.mkdir(to.slice(0, to.lastIndexOf("/")) || "/", { recursive: true });
  await ctx.fs.writeFile(to, applied.text);
}

async function saveRejects(
  patch: FilePatch,
  target: string,
  rejected: readonly HunkOutcome[],
  { options, folder, ctx }: Place,
): Promise<string> {
  const name = options.rejects ?? `${target}.rej`;
  if (options.dryRun) return name;
  const hunks = rejected.map(({ hunk }) => {
    const count = (skip: string): number => hunk.lines.filter(({ sign }) => sign !== skip).length;
    const body = hunk.lines.map(
      ({ sign, text }) => `${sign}${text.endsWith("\n") ? text : `${text}\n\\ No newline at end of file\n`}`,
    );
    return `@@ -${range(hunk.oldStart, count("+"))} +${range(hunk.newStart, count("-"))} @@\n${body.join("")}`;
  });
  await ctx.fs.writeFile(
    ctx.fs.resolvePath(folder, name),
    `--- ${patch.oldName}\n+++ ${patch.newName}\n${hunks.join("")}`,
  );
  return name;
}

const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`);
