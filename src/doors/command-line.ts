import { PAWL_VERSION } from "../record/version.ts";
import { nearest } from "../std/nearest.ts";
import { UsageError } from "../std/usage-error.ts";
import { generalHelp, verbHelp } from "./help.ts";
import { parseVerbArguments } from "./parse-arguments.ts";
import { complain, signalOfProcess, terminalWorld } from "./terminal-world.ts";
import { VERBS } from "./verbs.ts";

/** Runs one command and returns its exit code: 0 fine · 1 regression or breach · 2 usage · 3 unmeasured · 4 our own error. */
export async function commandLine(argv: readonly string[]): Promise<number> {
  const world = terminalWorld();
  try {
    const [first, ...rest] = argv;
    if (first === undefined || first === "help" || first === "--help" || first === "-h")
      return say(generalHelp(rest[0]));
    if (first === "--version" || first === "-v") return say(PAWL_VERSION);
    const verb = VERBS.find(({ name }) => name === first);
    if (verb === undefined) throw new UsageError(unknownVerb(first));
    if (rest.includes("--help") || rest.includes("-h")) return say(verbHelp(verb));
    const signal = verb.endsAtOnce === true ? new AbortController().signal : signalOfProcess();
    return await verb.run(parseVerbArguments(verb, rest), world, signal);
  } catch (error) {
    return complain(error, world);
  }

  function say(text: string): number {
    world.out(`${text}\n`);
    return 0;
  }
}

function unknownVerb(name: string): string {
  const close = nearest(
    name,
    VERBS.map((verb) => verb.name),
  );
  return `there is no command "${name}"${close === undefined ? ";" : `; did you mean "${close}"?`} \`pawl --help\` lists them.`;
}
