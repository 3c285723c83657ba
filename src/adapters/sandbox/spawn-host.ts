/** Starts the child: which flags shut it in, where its program lies, and how it dies with its parent. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { UsageError } from "../../std/usage-error.ts";

export type HostProcess = ChildProcessByStdio<Writable, Readable, Readable>;

const NODE_MAJOR_MIN = 24;

/** 256 MiB of WebAssembly memory for QuickJS and SQLite together with 384 MiB of JavaScript heap. */
const FLAGS = [
  "--permission",
  "--wasm-max-mem-pages=4096",
  "--max-old-space-size=384",
  "--disallow-code-generation-from-strings",
  "--disable-proto=delete",
  "--no-addons",
  "--no-experimental-sqlite",
  "--disable-sigusr1",
  "--no-warnings",
];

/** CPU seconds of one child's whole life, for an orphan no parent can stop any more. */
const CPU_SECONDS_MAX = 1800;
const SHELL = "/bin/sh";
const SETPRIV = "/usr/bin/setpriv";

/** Which program a child runs: a guest's machine, or the isolate of graders. */
export type HostProgram = "host" | "isolate-host";

/** Where the child's program lies: bundled (`sandbox/host.js` beside the bundle or above its chunk) or as source. */
export function findHost(from: string = import.meta.url, program: HostProgram = "host"): string {
  const places = [
    `./sandbox/${program}.js`,
    `../sandbox/${program}.js`,
    `./${program}.js`,
    `./${program}.ts`,
  ];
  const found = places.map((place) => fileURLToPath(new URL(place, from))).find((path) => existsSync(path));
  if (found === undefined) {
    throw new UsageError(
      "the sandbox's host program is missing: keep dist/sandbox/ beside the program, or run `npm run build`.",
    );
  }
  return found;
}

/** Refuses a Node that does not know the flags which shut the child in. */
export function requireNode(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= NODE_MAJOR_MIN) return;
  throw new UsageError(
    `the sandbox needs Node ${NODE_MAJOR_MIN} or newer, this is ${version}: run it with \`npx -y node@24\`.`,
  );
}

/** Starts one child with an empty environment and nothing readable but its own program. */
export function spawnHost(host: string): HostProcess {
  const readable = readableFor(host).map((path) => `--allow-fs-read=${path}`);
  const command = [process.execPath, ...FLAGS, ...readable, host];
  const [program = "", ...args] = process.platform === "win32" ? command : mortal(command);
  return spawn(program, args, {
    env: {},
    cwd: dirname(host),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}

/** The bundle reads its own folder; sources need the sources and the installed packages. */
function readableFor(host: string): string[] {
  if (host.endsWith(".js")) return [join(dirname(host), "*")];
  const root = join(dirname(host), "../../..");
  return [join(root, "src", "*"), join(root, "node_modules", "*"), join(root, "package.json")];
}

/**
 * A child busy in a loop cannot notice that its parent was killed, so the kernel is asked to notice: on Linux the
 * child gets SIGKILL with its parent's death, and everywhere its CPU time is bounded. No core dumps.
 */
function mortal(command: readonly string[]): string[] {
  const withParent =
    process.platform === "linux" && existsSync(SETPRIV) ? [SETPRIV, "--pdeathsig", "KILL"] : [];
  if (!existsSync(SHELL)) return [...withParent, ...command];
  return [
    SHELL,
    "-c",
    `ulimit -c 0; ulimit -t ${CPU_SECONDS_MAX}; unset PWD OLDPWD; exec "$@"`,
    "sh",
    ...withParent,
    ...command,
  ];
}
