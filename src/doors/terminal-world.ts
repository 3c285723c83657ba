import { terminalSafe } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";

/** What a command may see of the process that runs it. */
export interface World {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Results, for people or programs. */
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  /** Standard error is a terminal a person watches. */
  readonly interactive: boolean;
  readonly columns: number;
  /** Of the terminal a person watches; undefined where it does not say. */
  readonly rows?: number;
  /** Standard output takes colours: a terminal, and NO_COLOR is not set (https://no-color.org). */
  readonly color: boolean;
}

/** The real one. */
export function terminalWorld(): World {
  const { env, stdout, stderr } = process;
  return {
    env,
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive: stderr.isTTY === true && env["CI"] === undefined,
    columns: stdout.columns ?? 100,
    ...(stderr.rows !== undefined && { rows: stderr.rows }),
    color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
  };
}

/** Says what went wrong and returns the exit code: one sentence and 2 where the user erred, else 4. */
export function complain(error: unknown, world: Pick<World, "err" | "env">): number {
  if (error instanceof UsageError) {
    world.err(`pawl: ${terminalSafe(error.message)}\n`);
    return 2;
  }
  if (error instanceof Interrupted) {
    world.err("pawl: interrupted; what was finished is kept.\n");
    return 130;
  }
  const text = error instanceof Error ? error.message : String(error);
  world.err(`pawl: an error of Pawl's own: ${terminalSafe(text)}\n`);
  world.err(
    world.env["PAWL_DEBUG"] === undefined
      ? "PAWL_DEBUG=1 shows where; please report it.\n"
      : `${terminalSafe(error instanceof Error ? (error.stack ?? "") : "")}\n`,
  );
  return 4;
}

/** Why everything stops when somebody cancels. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Aborts on the first SIGINT or SIGTERM, so that runs in flight are dropped and finished ones kept; a second one ends at once. */
export function signalOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      process.once(name, () => process.exit(130));
      controller.abort(new Interrupted(name));
    });
  }
  return controller.signal;
}
