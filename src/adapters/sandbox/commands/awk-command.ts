/**
 * `awk`, with one wrong of just-bash 3.4.2 put right: a single-character field separator is that character, not a
 * regular expression (`awk -F'|'` ends in an error there, `-F.` splits at every letter).
 */
import type { Command } from "just-bash";

const META = ".|+*?^$(){}";

/** Our `awk`: the same program with such separators written as a bracket expression. */
export function awkCommand(): Command {
  return {
    name: "awk",
    async execute(args, ctx) {
      const run = ctx.origCommand;
      if (run === undefined) return { stdout: "", stderr: "awk: not available\n", exitCode: 127 };
      return run(literalSeparators(args));
    },
  };
}

/** The arguments with every literal one-character separator bracketed: `-F.`, `-F .`, `-v FS=.` and `FS = "."`. */
export function literalSeparators(args: readonly string[]): string[] {
  return args.map((word, index) => {
    const before = args[index - 1];
    if (before === "-F") return bracketed(word);
    if (before === "-v" && word.startsWith("FS=")) return `FS=${bracketed(word.slice(3))}`;
    if (word.startsWith("-F") && word.length > 2) return `-F${bracketed(word.slice(2))}`;
    return word.replace(
      /\bFS(\s*)=(\s*)"([^"\\])"/g,
      (_, a: string, b: string, sign: string) => `FS${a}=${b}"${bracketed(sign)}"`,
    );
  });
}

function bracketed(separator: string): string {
  if (separator.length !== 1 || !META.includes(separator)) return separator;
  return separator === "^" ? "\\^" : `[${separator}]`;
}
