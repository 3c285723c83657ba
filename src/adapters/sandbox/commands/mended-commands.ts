/** Spellings that real tools understand and just-bash 3.4.2 does not, written as it does understand them. */
import type { Command } from "just-bash";
import { onePattern } from "./grep-patterns.ts";

/** `grep -e A -e B`, `xargs -n1` and `paste` of standard input: the same commands, their arguments respelt. */
export function mendedCommands(): Command[] {
  return [respelt("grep", onePattern), respelt("xargs", separateValues), respelt("paste", withStandardInput)];
}

/** A command over the one it shadows, with its arguments respelt. */
export function respelt(name: string, respell: (args: readonly string[]) => readonly string[]): Command {
  return {
    name,
    async execute(args, ctx) {
      const run = ctx.origCommand;
      if (run === undefined) return { stdout: "", stderr: `${name}: not available\n`, exitCode: 127 };
      return run([...respell(args)]);
    },
  };
}

/**
 * xargs' own options with their values apart: `-n1` as `-n 1`, `-I{}` and `-i` as `-I {}`, whose items are whole lines;
 * the command is left alone.
 */
export function separateValues(args: readonly string[]): string[] {
  const { own, rest } = ownOptions(args);
  const byLine = own.includes("-I") && !own.some((word) => ["-d", "-0", "--null"].includes(word));
  return [...own, ...(byLine ? ["-d", "\n"] : []), ...rest];
}

function ownOptions(args: readonly string[]): { readonly own: string[]; readonly rest: readonly string[] } {
  const own: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (!word.startsWith("-") || word === "-" || word === "--") return { own, rest: args.slice(at) };
    const [, flag, value] = /^(-[IdnPL])(.+)$/s.exec(word) ?? [];
    if (flag !== undefined && value !== undefined) own.push(flag === "-L" ? "-n" : flag, value);
    else if (word === "-i") own.push("-I", "{}");
    else if (/^-[IdnPL]$/.test(word)) own.push(word === "-L" ? "-n" : word, args[++at] ?? "");
    else own.push(word);
  }
  return { own, rest: [] };
}

/** paste without files reads standard input. */
export function withStandardInput(args: readonly string[]): string[] {
  const hasFile = args.some(
    (word, at) => !/^-./.test(word) && !/^(-[sz]*d|--delimiters)$/.test(args[at - 1] ?? ""),
  );
  return hasFile || args.includes("--help") ? [...args] : [...args, "-"];
}
