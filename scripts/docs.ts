/**
 * Regenerates what documents say of other files: the tables of inputs and outputs from action.yml, and the README's
 * sentence on the proof from docs/proof.json. `--check` fails when they are stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { ProofReport } from "../src/record/proof.ts";

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

replace("docs/action.md", { inputs: `\n${inputs}\n`, outputs: `\n${outputs}\n` });
replace("README.md", {
  proof: proofSummary(ProofReport.parse(JSON.parse(readFileSync("docs/proof.json", "utf8")))),
});

/** What was proven, in one line. */
function proofSummary({ ok, lines, seeds, tasks }: ProofReport): string {
  if (!ok) throw new Error("docs/proof.json has lines that do not hold");
  const scripts = (...kinds: readonly ProofReport["lines"][number]["kind"][]): number =>
    new Set(lines.filter(({ kind }) => kinds.includes(kind)).map(({ task, script }) => `${task} ${script}`))
      .size;
  const names = (kind: string): number =>
    new Set(lines.filter((line) => line.kind === kind).map(({ script }) => script)).size;
  return [
    `in ${tasks.length} tasks of ${seeds} forms each, ${scripts("oracle", "correct")} right solutions pass and`,
    `${scripts("known_bad")} wrong ones fail under their own names; so do doing nothing, ${names("adversary")} adversaries and`,
    `${names("mutant")} ways to spoil a right solution`,
  ].join(" ");
}

/** Puts each text between its marks, `<!-- name -->` and `<!-- /name -->`, of a file. */
function replace(file: string, texts: Readonly<Record<string, string>>): void {
  const before = readFileSync(file, "utf8");
  const after = Object.entries(texts).reduce((text, [name, made]) => between(file, text, name, made), before);
  if (after === before) return;
  if (!process.argv.includes("--check")) {
    writeFileSync(file, after);
    return;
  }
  console.error(`${file} is stale: run \`npm run docs\``);
  process.exitCode = 1;
}

function between(file: string, text: string, name: string, made: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}${made}${text.slice(end)}`;
}
