import type { World } from "./terminal-world.ts";

/** One flag of one command. `placeholder` names the value; a flag without one is on or off. */
export interface Flag {
  readonly about: string;
  readonly placeholder?: string;
  readonly repeatable?: boolean;
}

/** What was given on the command line; a flag that was not given is absent. */
export interface VerbArguments {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/** One command: what it is for, what it takes, and the app function it calls. `run` returns the exit code. */
export interface Verb {
  readonly name: string;
  readonly about: string;
  /** Names, in order; a last one with `…` takes any number, one in brackets may be left out. */
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly example: string;
  /** SIGINT and SIGTERM end the process itself: the work blocks the thread that would answer them, and half of it does no harm. */
  readonly endsAtOnce?: boolean;
  readonly run: (args: VerbArguments, world: World, signal: AbortSignal) => Promise<number>;
}

/** The last value of a flag, or undefined. */
export function flagValue(args: VerbArguments, name: string): string | undefined {
  return args.flags.get(name)?.at(-1);
}
