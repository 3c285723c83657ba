import type { Sandbox, SandboxHost } from "../../ports.ts";
import type { Guest } from "./guest.ts";
import { guestVersion } from "./guest-version.ts";
import { loadGuest } from "./load-guest.ts";
import { startImage } from "./start-image.ts";
import { workspaceFiles } from "./workspace-files.ts";

/**
 * Sandboxes inside this process, for scripts we wrote ourselves (oracles, known-bad trajectories, recordings): as
 * shut in as the child's, but with only counters to stop a runaway, so a hostile command can keep the process busy.
 * A command that outlives its signal is abandoned at its next statement.
 */
export function inlineSandboxes(): SandboxHost {
  return {
    kind: "inline",
    version: guestVersion,
    async open(spec, signal) {
      signal.throwIfAborted();
      const { openGuest } = await loadGuest();
      const image = startImage(spec.files, spec.workdir, spec.seed);
      const { seed, workdir, commands = [] } = spec;
      return inlineSandbox(await openGuest({ seed, workdir, act: 0, image, commands, calls: [] }), workdir);
    },
    async [Symbol.asyncDispose]() {},
  };
}

function inlineSandbox(guest: Guest, workdir: string): Sandbox {
  const turn = { last: Promise.resolve() as Promise<unknown> };
  const inTurn = <T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> => {
    const result = turn.last.then(() => {
      signal.throwIfAborted();
      return act();
    });
    turn.last = result.catch(() => undefined);
    return result;
  };
  return {
    exec: (command, signal) => inTurn(signal, async () => (await guest.exec(command, signal)).answer),
    read: (path, signal) => inTurn(signal, () => guest.read(path)),
    write: (path, bytes, signal) => inTurn(signal, async () => (await guest.write(path, bytes)).answer),
    query: (db, sql, signal) => inTurn(signal, () => guest.query(db, sql)),
    snapshot: (signal) => inTurn(signal, async () => workspaceFiles(guest.image(), workdir)),
    async [Symbol.asyncDispose]() {
      await turn.last;
    },
  };
}
