import { join, resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { type Imported, importIntel } from "../../app/import-intel.ts";
import { intelCsv, intelJson } from "../../app/intel-text.ts";
import type { IntelRows, IntelStore } from "../../ports.ts";
import { INTEL_SCHEMA } from "../../record/intel-schema.ts";
import { layColumns } from "../../report/columns.ts";
import { oneLine } from "../../std/escape-invisible.ts";
import { formatCount } from "../../std/format-number.ts";
import { nearest } from "../../std/nearest.ts";
import { UsageError } from "../../std/usage-error.ts";
import { JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

const ROWS_SHOWN_MAX = 1000;
const ROWS_MAX = 1_000_000;
const ACTIONS = { import: importPacks, query, export: exportTables } as const;

/** Keeps and asks intel.db: every campaign in one SQLite file. */
export const intelVerb: Verb = {
  name: "intel",
  about: "Keep campaigns in one SQLite file: import data packs, query them, export tables.",
  positionals: ["import|query|export", "[PACK… or SELECT]"],
  flags: {
    db: { placeholder: "FILE", about: "The database (intel.db)." },
    format: { placeholder: "csv|json", about: "Format of an export, or of a query's answer." },
    table: { placeholder: "NAME", about: "Table or view to export; all of them when absent." },
    out: { ...OUT_FLAG, about: "Export into files of this folder instead of printing." },
    json: JSON_FLAG,
  },
  example: `pawl intel query "SELECT failure_mode, count(*) FROM task_outcomes GROUP BY 1" --db intel.db`,
  // SQLite works on the thread that answers signals; what it has not committed is rolled back.
  endsAtOnce: true,
  run: async (args, world, signal) => {
    const [name = "", ...rest] = args.positionals;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name as keyof typeof ACTIONS] : undefined;
    if (action === undefined) {
      const meant = nearest(name, Object.keys(ACTIONS));
      throw new UsageError(
        `\`pawl intel\` does import, query or export, not "${name}"${meant === undefined ? "" : `; did you mean ${meant}?`}`,
      );
    }
    return action(rest, args, world, signal);
  },
};

async function open(args: VerbArguments, world: World, mode: "read" | "write"): Promise<IntelStore> {
  const { intelStore } = await import("../../adapters/sqlite/intel-store.ts");
  return intelStore(resolve(world.cwd, flagValue(args, "db") ?? "intel.db"), mode);
}

async function importPacks(
  paths: readonly string[],
  args: VerbArguments,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  if (paths.length === 0)
    throw new UsageError("`pawl intel import` needs data packs, or a file of published results.");
  using intel = await open(args, world, "write");
  const imported = await importIntel(paths, { packs: localBaselines(world.cwd), intel }, signal);
  world.out(
    args.flags.has("json") ? `${JSON.stringify(imported, null, 2)}\n` : imported.map(sayImported).join(""),
  );
  return 0;
}

function sayImported({ path, campaigns, kind, outcomes }: Imported): string {
  const what = Object.entries(outcomes)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`);
  const [id, ...more] = campaigns;
  const as = id === undefined || more.length > 0 ? "" : ` as ${oneLine(id)}`;
  return `${oneLine(path)}: ${formatCount(campaigns.length, "campaign")} ${kind}, ${what.join(", ")}${as}\n`;
}

async function query(words: readonly string[], args: VerbArguments, world: World): Promise<number> {
  if (words.length !== 1)
    throw new UsageError(
      '`pawl intel query` needs one statement in quotes, such as "SELECT * FROM leaderboard".',
    );
  using intel = await open(args, world, "read");
  const format = formatOf(args) ?? (args.flags.has("json") ? "json" : undefined);
  const rows = intel.query(words[0] ?? "", format === undefined ? ROWS_SHOWN_MAX : ROWS_MAX);
  world.out(format === "json" ? intelJson(rows) : format === "csv" ? intelCsv(rows) : asTable(rows, world));
  if (rows.truncated)
    world.err(`pawl: only the first ${rows.rows.length} rows are shown; --format csv or json gives more.\n`);
  return 0;
}

function asTable({ columns, rows }: IntelRows, { columns: width }: World): string {
  const shown = columns.map((title, index) => {
    const isNumber = rows.length > 0 && rows.every((row) => typeof (row[index] ?? 0) === "number");
    return {
      title: oneLine(title),
      side: isNumber ? ("right" as const) : ("left" as const),
      shrinks: isNumber ? 0 : 1,
    };
  });
  const cells = rows.map((row) => row.map((value) => oneLine(value === null ? "–" : `${value}`)));
  return `${layColumns(shown, cells, width, (cell) => cell).join("\n")}\n`;
}

async function exportTables(
  _: readonly string[],
  args: VerbArguments,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const format = formatOf(args) ?? "json";
  const tables = tablesOf(flagValue(args, "table"));
  const out = flagValue(args, "out");
  if (out === undefined && format === "csv" && tables.length > 1)
    throw new UsageError("CSV holds one table: give --table NAME, or --out FOLDER for a file each.");
  using intel = await open(args, world, "read");
  const all = tables.map((table) => ({ table, rows: intel.query(`SELECT * FROM ${table}`, ROWS_MAX) }));
  const text = (rows: IntelRows): string => (format === "csv" ? intelCsv(rows) : intelJson(rows));
  if (out === undefined) {
    const whole = Object.fromEntries(all.map(({ table, rows }) => [table, JSON.parse(intelJson(rows))]));
    world.out(all.length === 1 && all[0] ? text(all[0].rows) : `${JSON.stringify(whole, null, 2)}\n`);
    return 0;
  }
  for (const { table, rows } of all) {
    const written = await localFolder(resolve(world.cwd, out)).write(
      `${table}.${format}`,
      text(rows),
      signal,
    );
    if (written.kind === "refused") throw new UsageError(written.reason);
  }
  world.out(`${formatCount(all.length, "table")} in ${join(out, `*.${format}`)}\n`);
  return 0;
}

function formatOf(args: VerbArguments): "csv" | "json" | undefined {
  const format = flagValue(args, "format");
  if (format === undefined || format === "csv" || format === "json") return format;
  throw new UsageError(`--format must be csv or json, not "${format}".`);
}

function tablesOf(name: string | undefined): readonly string[] {
  const known = Object.keys(INTEL_SCHEMA);
  if (name === undefined) return known;
  if (known.includes(name)) return [name];
  const meant = nearest(name, known);
  throw new UsageError(
    `there is no table "${name}"; ${meant === undefined ? `they are ${known.join(", ")}.` : `did you mean ${meant}?`}`,
  );
}
