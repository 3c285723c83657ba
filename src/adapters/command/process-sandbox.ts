/**
 * What stands between an agent's own process and the host: bubblewrap where it works (Linux with user namespaces),
 * else nothing but a folder and an environment of its own, which whoever runs it must be told.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Folders an agent's process works with; absolute. */
export interface ProcessPlaces {
  readonly work: string;
  readonly state: string;
  /** Read-only: where the agent is installed; undefined where it needs no installation. */
  readonly home: string | undefined;
  /** A folder of the host that stands in for one of the home's, writable: `at` is relative to the home. */
  readonly overlay?: { readonly from: string; readonly at: string } | undefined;
}

/** The same places as the process sees them, and the Node that runs it. */
export interface InsidePlaces extends ProcessPlaces {
  readonly node: string;
}

export interface ProcessSandbox {
  readonly kind: "bubblewrap" | "none";
  /** Why there is none, in words. */
  readonly reason?: string;
  inside(places: ProcessPlaces): InsidePlaces;
  /** The command that runs `argv` inside. */
  wrap(argv: readonly string[], places: ProcessPlaces): readonly string[];
}

/** Network stays: the agent must reach its model. Everything else that can be taken away is. */
const ISOLATION = [
  ["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
  ["--disable-userns", "--die-with-parent", "--new-session", "--cap-drop", "ALL"],
  ["--ro-bind", "/usr", "/usr"],
  ["--ro-bind-try", "/bin", "/bin", "--ro-bind-try", "/sbin", "/sbin"],
  ["--ro-bind-try", "/lib", "/lib", "--ro-bind-try", "/lib64", "/lib64"],
  ["--ro-bind-try", "/etc/ssl", "/etc/ssl", "--ro-bind-try", "/etc/ca-certificates", "/etc/ca-certificates"],
  ["--ro-bind-try", "/etc/resolv.conf", "/etc/resolv.conf", "--ro-bind-try", "/etc/hosts", "/etc/hosts"],
  ["--ro-bind-try", "/etc/nsswitch.conf", "/etc/nsswitch.conf"],
  ["--ro-bind-try", "/etc/alternatives", "/etc/alternatives"],
  ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"],
].flat();

/** Looks once for what this host offers. */
export async function findProcessSandbox(): Promise<ProcessSandbox> {
  if (process.platform !== "linux")
    return unsandboxed("bubblewrap, which parts an agent's process from the host, is for Linux only");
  try {
    await promisify(execFile)("bwrap", [...ISOLATION, "true"], { env: path(), timeout: 20_000 });
    return bubblewrap();
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return unsandboxed(
      isMissing
        ? "bubblewrap is not installed (on Debian and Ubuntu: apt-get install bubblewrap)"
        : `bubblewrap does not work here (${said.split("\n").at(-1) ?? ""})`,
    );
  }
}

const path = (): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"] });

/** Fixed, so that nothing of the host's folders shows; the host's own `/work`, if it has one, is not there. */
const INSIDE = { work: "/work", home: "/opt/pawl/agent", node: "/opt/pawl/bin/node" } as const;

function bubblewrap(): ProcessSandbox {
  return {
    kind: "bubblewrap",
    inside: ({ state, home }) => ({ ...INSIDE, state, home: home === undefined ? undefined : INSIDE.home }),
    wrap: (argv, { work, state, home, overlay }) => [
      "bwrap",
      ...ISOLATION,
      ...["--ro-bind", process.execPath, INSIDE.node],
      ...(home === undefined ? [] : ["--ro-bind", home, INSIDE.home]),
      ...(overlay === undefined ? [] : ["--bind", overlay.from, `${INSIDE.home}/${overlay.at}`]),
      ...["--bind", state, state, "--bind", work, INSIDE.work, "--chdir", INSIDE.work],
      ...argv,
    ],
  };
}

function unsandboxed(reason: string): ProcessSandbox {
  return {
    kind: "none",
    reason,
    inside: (places) => ({ ...places, node: process.execPath }),
    wrap: (argv) => argv,
  };
}
