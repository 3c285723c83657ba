import { parseArgs } from "node:util";
import { nearest } from "../std/nearest.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Verb, VerbArguments } from "./verb.ts";

/** Reads a command's arguments; throws `UsageError` naming the flag and, where one is close, what was meant. */
export function parseVerbArguments(
  verb: Pick<Verb, "name" | "flags" | "positionals">,
  argv: readonly string[],
): VerbArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: specOf(verb),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option")
      flags.set(token.name, [...(flags.get(token.name) ?? []), flagText(verb, token)]);
  }
  for (const [name, values] of flags) {
    if (values.length > 1 && verb.flags[name]?.repeatable !== true)
      throw new UsageError(`--${name} is given ${values.length} times; give it once.`);
  }
  const isMany = verb.positionals.at(-1)?.includes("…") === true;
  if (!isMany && positionals.length > verb.positionals.length)
    throw new UsageError(tooMany(verb, positionals));
  const missing = verb.positionals[positionals.length];
  if (missing !== undefined && !missing.startsWith("["))
    throw new UsageError(`\`pawl ${verb.name}\` needs ${missing}; \`pawl ${verb.name} --help\` shows how.`);
  return { flags, positionals };
}

function specOf({ flags }: Pick<Verb, "flags">): Record<string, { type: "string" | "boolean" }> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.placeholder === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
}

function flagText(
  verb: Pick<Verb, "name" | "flags">,
  token: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
): string {
  const flag = Object.hasOwn(verb.flags, token.name) ? verb.flags[token.name] : undefined;
  if (flag === undefined) throw new UsageError(unknownFlag(verb, token.rawName, token.name));
  if (flag.placeholder === undefined) {
    if (token.value === undefined) return "true";
    throw new UsageError(`${token.rawName} is on or off and takes no value.`);
  }
  if (token.value === undefined || token.value === "")
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${flag.placeholder}.`);
  return token.value;
}

function unknownFlag(verb: Pick<Verb, "name" | "flags">, rawName: string, name: string): string {
  const close = nearest(name, Object.keys(verb.flags));
  const hint = close === undefined ? `\`pawl ${verb.name} --help\` lists them` : `did you mean --${close}?`;
  return `\`pawl ${verb.name}\` has no flag ${rawName}; ${hint}`;
}

function tooMany(verb: Pick<Verb, "name" | "positionals">, given: readonly string[]): string {
  const extra = given[verb.positionals.length] ?? "";
  const takes = verb.positionals.length === 0 ? "nothing but flags" : verb.positionals.join(" and ");
  return `\`pawl ${verb.name}\` takes ${takes}; "${extra}" is one too many.`;
}
