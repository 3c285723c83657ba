/** Regenerates the README's tables of inputs and outputs from action.yml; `--check` fails when they are stale. */
import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";

type Entry = { readonly description: string; readonly default?: string };
const action = parse(readFileSync("action.yml", "utf8")) as {
  readonly inputs: Record<string, Entry>;
  readonly outputs: Record<string, Entry>;
};

const cell = (text: string): string => text.replaceAll("|", "\\|");
const inputs = markdownTable([
  ["Input", "What it does", "Default"],
  ...Object.entries(action.inputs).map(([name, entry]) => [
    `\`${name}\``,
    cell(entry.description),
    entry.default === undefined ? "" : `\`${entry.default}\``,
  ]),
]);
const outputs = markdownTable([
  ["Output", "What it is"],
  ...Object.entries(action.outputs).map(([name, entry]) => [`\`${name}\``, cell(entry.description)]),
]);

const FILE = "docs/action.md";
const before = readFileSync(FILE, "utf8");
const after = [
  ["inputs", inputs],
  ["outputs", outputs],
].reduce((text, [name, table]) => between(text, String(name), String(table)), before);
if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error(`${FILE} is stale: run \`npm run docs\``);
    process.exitCode = 1;
  }
} else writeFileSync(FILE, after);

function between(text: string, name: string, table: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${FILE} has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`;
}
