/**
 * Ways to spoil a right solution. A grader that does not notice them measures less than it says: each takes what the
 * oracle left, changes one file in one way, and must fail. Where a change has no effect on a file there is no mutant.
 */
import { diffTrees, type FileTree } from "../record/file-tree.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { globMatches } from "../std/glob.ts";
import { MUTANT_NAMES, type MutantName, type Task } from "../suite/task.ts";

/** One spoiled workspace. */
export interface Mutant {
  readonly name: MutantName;
  /** The file that was spoiled. */
  readonly path: string;
  readonly files: FileTree;
}

/** How many characters of a long file are left of it. */
const REST_CHARS = 8;

/** What becomes of a text; `undefined` where the mutant does not apply. */
const SPOIL: Readonly<
  Record<Exclude<MutantName, "undone" | "utf-16">, (text: string) => string | undefined>
> = {
  emptied: () => "",
  truncated: (text) => text.slice(0, Math.min(REST_CHARS, Math.floor(text.length / 3))),
  "last-line": (text) => text.replace(/[^\n]*\n?$/, ""),
  digit: (text) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  "swapped-digits": swapDigits,
};

/** Every mutant of every file that `after` has otherwise than `before`, but those that the task calls harmless. */
export function mutantsOf(
  task: Pick<Task, "harmless">,
  before: FileTree,
  after: FileTree,
): readonly Mutant[] {
  const { created, modified } = diffTrees(before, after);
  return [...created, ...modified].flatMap((path) =>
    MUTANT_NAMES.filter((name) => !isHarmless(task, name, path)).flatMap((name) => {
      const files = spoiled(name, path, before, after);
      return files === undefined ? [] : [{ name, path, files }];
    }),
  );
}

function isHarmless({ harmless }: Pick<Task, "harmless">, name: MutantName, path: string): boolean {
  return harmless.some((entry) => {
    const [mutant, ...glob] = entry.split(":");
    return (mutant === name || mutant === "*") && (glob.length === 0 || globMatches(glob.join(":"), path));
  });
}

function spoiled(name: MutantName, path: string, before: FileTree, after: FileTree): FileTree | undefined {
  const files = new Map(after);
  const old = before.get(path);
  if (name === "undone") {
    old === undefined ? files.delete(path) : files.set(path, old);
    return files;
  }
  const text = decodeUtf8(after.get(path) ?? new Uint8Array());
  if (text === undefined) return undefined;
  const made = name === "utf-16" ? utf16(text) : encoded(SPOIL[name](text), text);
  return made === undefined ? undefined : files.set(path, made);
}

function encoded(made: string | undefined, text: string): Uint8Array | undefined {
  return made === undefined || made === text ? undefined : new TextEncoder().encode(made);
}

/** Little-endian with a byte order mark, as an old editor might save it. */
function utf16(text: string): Uint8Array | undefined {
  if (text === "") return undefined;
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** The last two neighbouring digits that differ change places. */
function swapDigits(text: string): string | undefined {
  for (let at = text.length - 2; at >= 0; at--) {
    const [a = "", b = ""] = [text[at], text[at + 1]];
    if (a !== b && /\d/.test(a) && /\d/.test(b)) return `${text.slice(0, at)}${b}${a}${text.slice(at + 2)}`;
  }
  return undefined;
}
