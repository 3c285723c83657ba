/**
 * Commands of the task's own: to the shell a command like any other, inside a pure function run in a QuickJS isolate
 * of its own. Each is told how it was run before, so that "the third call fails" is a matter of counting, not of time.
 */
import { posix } from "node:path";
import { type Command, decodeBytesToUtf8, type ResolvedCommandContext } from "just-bash";
import { z } from "zod";
import type { CommandCall, IsolateResult, SandboxCommand } from "../../../ports.ts";
import { sha256 } from "../../../std/hash.ts";
import { ARG_CHARS_MAX, ARGS_MAX, CALLS_PER_ACT_MAX } from "../guest-limits.ts";
import type { GuestLimits } from "../quickjs/fuel.ts";
import { runProgram } from "../quickjs/run-program.ts";

/** About a second of QuickJS: a command stands for a program that answers at once. */
const LIMITS: GuestLimits = { fuel: 2000, memoryBytes: 64 << 20, stackBytes: 256 << 10 };

/** Answers kept in a process, and how long one may be to be kept. */
const KNOWN_MAX = 256;
const KNOWN_CHARS_MAX = 32 << 10;

/** sysexits' EX_SOFTWARE, EX_CANTCREAT and what a shell says of a program it could not start. */
const EXIT_CODES = { broken: 70, cannotWrite: 73, cannotStart: 126 } as const;

/** What `run(call)` must return; all of it may be left out. */
const Answer = z.strictObject({
  stdout: z.string().default(""),
  stderr: z.string().default(""),
  exitCode: z.int().min(0).max(255).default(0),
  /** Files it writes (text) or removes (null), by path from the folder it was called in. */
  files: z.record(z.string(), z.string().nullable()).default({}),
});
type Answer = z.infer<typeof Answer>;

/** Which of the task's commands were run in this machine, and what was wrong with them. */
export interface CommandJournal {
  /** Since the machine's first act, in order. */
  readonly calls: readonly CommandCall[];
  /** Begins a new act. */
  turnPage(): void;
  /** What this act has so far. */
  page(): { readonly calls: readonly CommandCall[]; readonly faults: readonly string[] };
  record(call: CommandCall): void;
  /** Notes that a command was broken, in a sentence. */
  blame(fault: string): void;
}

/** A journal that goes on from `earlier`. */
export function commandJournal(earlier: readonly CommandCall[]): CommandJournal {
  const calls = [...earlier];
  const faults = new Set<string>();
  let start = calls.length;
  return {
    calls,
    turnPage() {
      start = calls.length;
      faults.clear();
    },
    page: () => ({ calls: calls.slice(start), faults: [...faults] }),
    record(call) {
      calls.push(call);
    },
    blame(fault) {
      faults.add(fault);
    },
  };
}

/** The shell's commands for the task's; every run of one is written into the journal when it ends. */
export function taskCommands(
  commands: readonly SandboxCommand[],
  journal: CommandJournal,
  seed: string,
): Command[] {
  return commands.map((command) => ({
    name: command.name,
    execute: (args, ctx) => runOnce({ command, journal, seed }, args, ctx),
  }));
}

interface Bench {
  readonly command: SandboxCommand;
  readonly journal: CommandJournal;
  readonly seed: string;
}

type Result = { stdout: string; stderr: string; exitCode: number };

async function runOnce(bench: Bench, args: readonly string[], ctx: ResolvedCommandContext): Promise<Result> {
  const { command, journal } = bench;
  if (journal.page().calls.length >= CALLS_PER_ACT_MAX) {
    const stderr = `bash: ${command.name}: too many calls in one command line\n`;
    return { stdout: "", stderr, exitCode: EXIT_CODES.cannotStart };
  }
  const answer = await ask(bench, args, decodeBytesToUtf8(ctx.stdin));
  const refused = await writeFiles(answer.files, ctx);
  const result =
    refused === undefined
      ? { stdout: answer.stdout, stderr: answer.stderr, exitCode: answer.exitCode }
      : { stdout: "", stderr: `${command.name}: ${refused}\n`, exitCode: EXIT_CODES.cannotWrite };
  journal.record({ name: command.name, args: shortened(args), exitCode: result.exitCode });
  return result;
}

/** A command that breaks is the author's mistake: the guest sees a broken program, the transcript says whose fault it is. */
async function ask(bench: Bench, args: readonly string[], stdin: string): Promise<Answer> {
  const { command, journal, seed } = bench;
  const calls = journal.calls
    .filter(({ name }) => name === command.name)
    .map((call) => ({ args: call.args, exitCode: call.exitCode }));
  const ran = await evaluated(command.source, { args, stdin, calls, seed, data: command.data });
  const answer = ran.kind === "value" ? Answer.safeParse(ran.value) : undefined;
  if (answer?.success) return answer.data;
  const why = ran.kind === "fault" ? ran.message : "run() must return { stdout, stderr, exitCode, files }.";
  journal.blame(`the task's command ${command.name} is broken: ${why}`.slice(0, 1000));
  return {
    stdout: "",
    stderr: `${command.name}: internal error\n`,
    exitCode: EXIT_CODES.broken,
    files: {},
  };
}

const known = new Map<string, IsolateResult>();

/** A pure function asked the same answers the same, and a proof asks each question some hundred times. */
async function evaluated(source: string, call: { readonly [key: string]: unknown }): Promise<IsolateResult> {
  const question = sha256(JSON.stringify([source, call]));
  const before = known.get(question);
  if (before !== undefined) return before;
  const program = { source, modules: {} };
  const result = await runProgram({
    program,
    name: "run",
    args: [call],
    limits: LIMITS,
    wasmPath: undefined,
  });
  if (result.kind !== "value" || JSON.stringify(result).length > KNOWN_CHARS_MAX) return result;
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(question, result);
  return result;
}

/** Writes in order and stops at the first path that cannot be written, as a program would; says why. */
async function writeFiles(files: Answer["files"], ctx: ResolvedCommandContext): Promise<string | undefined> {
  for (const [path, content] of Object.entries(files)) {
    const place = ctx.fs.resolvePath(ctx.cwd, path);
    const refused = await refusal(place, ctx);
    if (refused !== undefined) return `${path}: ${refused}`;
    if (content === null) await ctx.fs.rm(place, { force: true });
    else await ctx.fs.writeFile(place, content);
  }
  return undefined;
}

async function refusal(place: string, { fs }: ResolvedCommandContext): Promise<string | undefined> {
  const isFolder = async (path: string): Promise<boolean> =>
    (await fs.exists(path)) && (await fs.stat(path)).isDirectory;
  if (await isFolder(place)) return "Is a directory";
  return (await isFolder(posix.dirname(place))) ? undefined : "No such file or directory";
}

function shortened(args: readonly string[]): string[] {
  return args.slice(0, ARGS_MAX).map((word) => word.slice(0, ARG_CHARS_MAX));
}
