/**
 * `awk`, with some wrongs of just-bash 3.4.2 put right: a single-character field separator is that character, not a
 * regular expression (`awk -F'|'` ends in an error there, `-F.` splits at every letter); separators can be set from the
 * command line (`-v OFS=,` does nothing there, silently; `OFS=,` behind the program is no file); naming an element makes
 * it (`NR==FNR{seen[$1];next} !($1 in seen)` finds nothing there, silently); and `length` alone is that of the line.
 */
import type { Command } from "just-bash";
import { respelt } from "./mended-commands.ts";

const META = ".|+*?^$(){}";

/** Our `awk`: the same program with what it was given written as it understands it. */
export function awkCommand(): Command {
  return respelt("awk", (args) => literalSeparators(separatorsInProgram(args)));
}

/** The arguments with separators set by `-v`, and all assignments behind the program, moved where they work. */
export function separatorsInProgram(args: readonly string[]): string[] {
  const options: string[] = [];
  const begin: string[] = [];
  let at = 0;
  for (; at < args.length && /^-[a-zA-Z-]/.test(args[at] ?? ""); at++) {
    const word = args[at] ?? "";
    const own = /^-[Ffv]$/.test(word) ? [word, args[++at] ?? ""] : word === "--" ? [] : [word];
    const assignment = own[0] === "-v" ? own[1] : /^-v(.+)$/s.exec(word)?.[1];
    if (assignment !== undefined && SEPARATOR.test(assignment)) begin.push(assignment);
    else options.push(...(assignment === undefined ? own : ["-v", assignment]));
  }
  if (options.some((word) => word.startsWith("-f"))) return [...args];
  const [program, ...operands] = args.slice(at);
  const assigned = operands.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const early = operands.slice(0, assigned === -1 ? operands.length : assigned);
  begin.push(...early.filter((word) => SEPARATOR.test(word)));
  const variables = early.filter((word) => !SEPARATOR.test(word)).flatMap((word) => ["-v", word]);
  if (program === undefined) return [...args];
  const files = operands.slice(early.length).filter((word, _, all) => word !== "-" || all.length > 1);
  return [...options, ...variables, prefixed(withElements(program), begin), ...files];
}

/** A statement that is nothing but an element, on its own or behind `while (…)` and its like: it is there to make one. */
const BARE_ELEMENT =
  /((?:[{;\n]|\b(?:while|if)\s*\((?:(?!print)[^{};\n])*\)|\bfor\s*\([^(){}]*\))\s*)([A-Za-z_]\w*\[[^\][\n]*\])(?=\s*[;}\n])/g;
const TEXT = /"(?:[^"\\\n]|\\.)*"/g;

/** The program with such statements written as assignments, and `length` alone with what it is the length of. */
function withElements(program: string): string {
  const texts: string[] = [];
  const code = program.replace(TEXT, (text) => `"${texts.push(text) - 1}"`);
  return code
    .replace(BARE_ELEMENT, "$1$2 = $2")
    .replace(/(?<![\w$])length(?!\w|\s*\()/g, "length($0)")
    .replace(/"(\d+)"/g, (_, place) => texts[Number(place)] ?? "");
}

const SEPARATOR = /^(FS|OFS|ORS|SUBSEP)=(.*)$/s;

function prefixed(program: string, begin: readonly string[]): string {
  if (begin.length === 0) return program;
  const settings = begin.map((word) =>
    word.replace(SEPARATOR, (_, name, sign) => `${name} = ${quoted(sign)}`),
  );
  return `BEGIN { ${settings.join("; ")} } ${program}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
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
