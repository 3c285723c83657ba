/** What a `node` command line asks for. */
export type NodeArguments =
  | { readonly kind: "version" }
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "eval" | "print";
      readonly code: string;
      readonly type: string | undefined;
      readonly rest: readonly string[];
    }
  | {
      readonly kind: "check" | "file";
      readonly file: string;
      readonly rest: readonly string[];
      readonly options: TestOptions;
    }
  | { readonly kind: "stdin"; readonly type: string | undefined; readonly rest: readonly string[] }
  | { readonly kind: "test"; readonly files: readonly string[]; readonly options: TestOptions };

export interface TestOptions {
  readonly only: boolean;
  readonly names: readonly string[];
}

/** Options that change nothing here. */
const IGNORED =
  /^--(no-warnings|enable-source-maps|experimental-[\w-]+|no-deprecation|trace-[\w-]+|test-(concurrency|force-exit|isolation|reporter|reporter-destination|timeout)|unhandled-rejections|stack-trace-limit|max-old-space-size|no-experimental-[\w-]+)(=.*)?$/;
const IGNORED_WITH_VALUE = /^--test-(reporter|reporter-destination|concurrency|timeout|isolation)$/;

/** Reads the words after `node`. */
export function parseNodeArguments(argv: readonly string[]): NodeArguments {
  const words = [...argv];
  const names: string[] = [];
  let mode: "file" | "check" | "test" = "file";
  let type: string | undefined;
  let only = false;
  while (words[0]?.startsWith("-") === true && words[0] !== "-" && words[0] !== "--") {
    const word = words.shift() ?? "";
    const [name = "", value] = splitOption(word);
    const argument = (): string => value ?? words.shift() ?? "";
    if (/^(-v|--version)$/.test(word)) return { kind: "version" };
    if (/^(-e|--eval)$/.test(name))
      return { kind: "eval", code: argument(), type: typeIn(words) ?? type, rest: withoutType(words) };
    if (/^(-p|--print|-pe)$/.test(name)) return { kind: "print", code: argument(), type, rest: words };
    if (/^(-c|--check)$/.test(name)) mode = "check";
    else if (name === "--test") mode = "test";
    else if (name === "--test-only") only = true;
    else if (name === "--test-name-pattern") names.push(argument());
    else if (name === "--input-type") type = argument();
    else if (IGNORED_WITH_VALUE.test(word)) words.shift();
    else if (!IGNORED.test(word)) return { kind: "refused", message: `node: bad option: ${word}` };
  }
  if (words[0] === "--") words.shift();
  const options = { only, names };
  if (mode === "test") return { kind: "test", files: words, options };
  const [file, ...rest] = words;
  if (file === undefined || file === "-") return { kind: "stdin", type, rest };
  return { kind: mode, file, rest, options };
}

function splitOption(word: string): [name: string, value: string | undefined] {
  const cut = word.startsWith("--") ? word.indexOf("=") : -1;
  return cut < 0 ? [word, undefined] : [word.slice(0, cut), word.slice(cut + 1)];
}

/** `node -e CODE --input-type=module` is as good as the other order. */
function typeIn(words: readonly string[]): string | undefined {
  return words.find((word) => word.startsWith("--input-type="))?.slice("--input-type=".length);
}

function withoutType(words: readonly string[]): string[] {
  return words.filter((word) => !word.startsWith("--input-type=") && word !== "--");
}
