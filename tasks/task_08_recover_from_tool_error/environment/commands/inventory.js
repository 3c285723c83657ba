// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * The client of the stock system. The first export finds it locked and says to try again; from then on the only thing
 * in the way is an option that README.md does not know of yet. Asking for help or the version never counts.
 */
const USAGE = `usage: inventory COMMAND [OPTION]...

commands:
  export     print every item
  version    print the version

"inventory COMMAND --help" explains a command.
`;

const EXPORT_USAGE = `usage: inventory export --format FORMAT [--output FILE]

options:
  -f, --format FORMAT   json or csv
  -o, --output FILE     write to FILE instead of standard output
`;

const [USAGE_ERROR, LOCKED] = [64, 75];
const isHelp = (word) => word === "--help" || word === "-h" || word === "help";

export function run({ args, calls, data }) {
  const [verb, ...rest] = args;
  if (verb === undefined) return { stderr: USAGE, exitCode: USAGE_ERROR };
  if (isHelp(verb)) return { stdout: rest[0] === "export" ? EXPORT_USAGE : USAGE };
  if (verb === "version" || verb === "--version" || verb === "-V") return { stdout: "inventory 3.1.0\n" };
  if (verb !== "export") return usage(`unknown command "${verb}"; see "inventory --help"`);
  return rest.some(isHelp) ? { stdout: EXPORT_USAGE } : exportItems(rest, calls, data);
}

function exportItems(words, calls, data) {
  const before = calls.filter(({ args }) => args[0] === "export" && !args.slice(1).some(isHelp)).length;
  if (before < data.locked)
    return failed(`the export is locked by pid ${data.pid} (temporary), retry`, LOCKED);
  const options = optionsOf(words);
  if (typeof options === "string") return usage(options);
  const format = options.format ?? (data.strict ? undefined : "json");
  if (format === undefined) return usage("--format is required since v3 (json|csv)");
  if (format !== "json" && format !== "csv") return usage(`unknown format "${format}" (json|csv)`);
  const text = format === "json" ? asJson(data) : asCsv(data);
  return options.output === undefined ? { stdout: text } : { files: { [options.output]: text } };
}

const NAMES = { "-f": "format", "--format": "format", "-o": "output", "--output": "output" };

/** The options by name, or what is wrong with them. */
function optionsOf(words) {
  const options = {};
  for (let at = 0; at < words.length; at++) {
    const [, flag, attached] = /^(--[a-z-]+)=(.*)$/s.exec(words[at]) ??
      /^(-[fo])(.+)$/s.exec(words[at]) ?? [null, words[at]];
    const name = Object.hasOwn(NAMES, flag) ? NAMES[flag] : undefined;
    if (name === undefined)
      return `${flag.startsWith("-") ? "unknown option" : "unexpected argument"} "${flag}"; see "inventory export --help"`;
    const value = attached ?? words[++at];
    if (value === undefined || value === "") return `${flag} needs a value`;
    options[name] = value;
  }
  return options;
}

function asJson({ today, items }) {
  return `{"exported": "${today}", "items": [\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]}\n`;
}

function asCsv({ items }) {
  const keys = ["sku", "name", "bin", "qty", "reserved"];
  return `${[keys, ...items.map((item) => keys.map((key) => item[key]))].map((row) => row.join(",")).join("\n")}\n`;
}

const usage = (message) => failed(message, USAGE_ERROR);

function failed(message, exitCode) {
  return { stderr: `inventory: error: ${message}\n`, exitCode };
}
