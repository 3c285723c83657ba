/** One bash over one file system, with a folder and variables that outlive a command. */
import type { Bash, BashExecResult, Command, InMemoryFs } from "just-bash";
import { absentCommands } from "./commands/absent-commands.ts";
import { awkCommand } from "./commands/awk-command.ts";
import { bcCommand } from "./commands/bc-command.ts";
import { dateCommand } from "./commands/date-command.ts";
import { mendedCommands } from "./commands/mended-commands.ts";
import { patchCommand } from "./commands/patch-command.ts";
import { sedCommand } from "./commands/sed-command.ts";
import { sqlite3Command } from "./commands/sqlite3-command.ts";
import { expandedCommands } from "./expanded-commands.ts";
import { EXECUTION_LIMITS, FILE_SYSTEM_BYTES_MAX } from "./guest-limits.ts";
import { throughLinks } from "./through-links.ts";
import { installVirtualWorlds, inWorld, type VirtualWorld } from "./virtual-world.ts";

export interface Shell {
  readonly fs: InMemoryFs;
  run(command: string, world: VirtualWorld, signal: AbortSignal): Promise<ShellResult>;
}

export interface ShellResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const HOME = "/home/user";
const ENVIRONMENT = {
  HOME,
  USER: "user",
  LOGNAME: "user",
  SHELL: "/bin/bash",
  LANG: "C.UTF-8",
  TZ: "UTC",
  TERM: "dumb",
};

/** Names bash sets by itself on every start; feeding them back would freeze them. */
const OWN_VARIABLES = new Set(
  "? SHELLOPTS BASHOPTS OPTIND RANDOM SECONDS LINENO OSTYPE MACHTYPE HOSTTYPE HOSTNAME".split(" "),
);

const isKept = (name: string, value: string): boolean =>
  !OWN_VARIABLES.has(name) && !(name === "IFS" && value === " \t\n");

/**
 * Starts a shell in `workdir`. Loading just-bash waits until the virtual worlds are installed, and its own JavaScript,
 * Python and network commands are never registered.
 */
export async function openShell(workdir: string, extra: readonly Command[] = []): Promise<Shell> {
  installVirtualWorlds();
  const { Bash, InMemoryFs } = await loadShell();
  const fs = throughLinks(new InMemoryFs({}, { maxTotalBytes: FILE_SYSTEM_BYTES_MAX }));
  const sleeping = { world: undefined as VirtualWorld | undefined };
  const bash = new Bash({
    fs,
    cwd: workdir,
    env: ENVIRONMENT,
    executionLimits: EXECUTION_LIMITS,
    defenseInDepth: false,
    sleep: async (ms) => {
      if (sleeping.world !== undefined && Number.isFinite(ms)) sleeping.world.nowMs += ms;
    },
    customCommands: [
      ...absentCommands(),
      ...mendedCommands(),
      awkCommand(),
      bcCommand(),
      dateCommand(),
      sedCommand(),
      sqlite3Command(),
      patchCommand(),
      ...extra,
    ],
  });
  bash.registerTransformPlugin(expandedCommands);
  for (const folder of ["/tmp", HOME, workdir]) fs.mkdirSync(folder, { recursive: true });
  const state: ShellState = { env: undefined, cwd: workdir };
  return {
    fs,
    async run(command, world, signal) {
      sleeping.world = world;
      return inWorld(world, () => runOnce(bash, state, command, signal));
    },
  };
}

let loading: Promise<typeof import("just-bash")> | undefined;

/**
 * Loads just-bash once. Its glob library draws random numbers while it loads, on the first `ls`: done here, so that a
 * guest's first draw is the same in a process that has run others and in one that has not.
 */
async function loadShell(): Promise<typeof import("just-bash")> {
  loading ??= import("just-bash").then(async (shell) => {
    await new shell.Bash({ defenseInDepth: false }).exec("ls | find . | rg x; ls *");
    return shell;
  });
  return loading;
}

interface ShellState {
  env: Record<string, string> | undefined;
  cwd: string;
}

async function runOnce(
  bash: Bash,
  state: ShellState,
  command: string,
  signal: AbortSignal,
): Promise<ShellResult> {
  const before = state.env === undefined ? {} : { env: state.env, replaceEnv: true };
  try {
    const result = await bash.exec(command, { ...before, cwd: state.cwd, signal, rawScript: true });
    state.env = Object.fromEntries(Object.entries(result.env).filter(([name, value]) => isKept(name, value)));
    state.cwd = (await bash.fs.exists(result.env["PWD"] ?? ""))
      ? (result.env["PWD"] ?? state.cwd)
      : state.cwd;
    return { stdout: textOf(result), stderr: result.stderr, exitCode: result.exitCode };
  } catch (error) {
    signal.throwIfAborted();
    return {
      stdout: "",
      stderr: `bash: ${error instanceof Error ? error.message : String(error)}\n`,
      exitCode: 2,
    };
  }
}

/** Bytes that are UTF-8 are shown as text, others as U+FFFD: what a terminal would do. */
function textOf(result: BashExecResult): string {
  if (result.stdoutKind !== "bytes" && result.stdoutEncoding !== "binary") return result.stdout;
  return Buffer.from(result.stdout, "latin1").toString("utf8");
}
