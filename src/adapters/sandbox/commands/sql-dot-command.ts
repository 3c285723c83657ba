/** The dot-commands of the sqlite3 shell that concern one database; those reaching for a host do not exist. */
import { dumpDatabase } from "./sql-dump.ts";
import { SQL_MODES, type SqlMode } from "./sql-format.ts";
import { firstColumn, type SqlSession } from "./sql-session.ts";

type DotCommand = (session: SqlSession, args: readonly string[]) => string | undefined;

const isOn = (word: string | undefined): boolean => /^(on|yes|true|1)$/i.test(word ?? "");

const HELP = `.databases               List names and files of attached databases
.dump ?OBJECTS?          Render database content as SQL
.echo on|off             Turn command echo on or off
.exit                    Exit this program
.headers on|off          Turn display of headers on or off
.help                    Show this help
.import FILE TABLE       Import data from FILE into TABLE
.indexes ?TABLE?         Show names of indexes
.mode MODE ?TABLE?       Set output mode: ${SQL_MODES.join(" ")}
.nullvalue STRING        Use STRING in place of NULL values
.print STRING...         Print literal STRING
.quit                    Stop interpreting input stream
.read FILE               Read input from FILE
.schema ?PATTERN?        Show the CREATE statements matching PATTERN
.separator COL ?ROW?     Change the column and row separators
.show                    Show the current values for various settings
.tables ?TABLE?          List names of tables matching LIKE pattern TABLE
`;

const COMMANDS: Readonly<Record<string, DotCommand>> = {
  tables: ({ db }, [pattern]) => inColumns(namesOf(db, "type IN ('table', 'view')", pattern)),
  indexes: ({ db }, [table]) => inColumns(namesOf(db, "type = 'index'", table, "tbl_name")),
  schema: ({ db }, [pattern]) => schemaText(db, pattern),
  fullschema: ({ db }) => schemaText(db, undefined),
  databases: () => "main: (this file) r/w\n",
  dump: ({ db }, [pattern]) => dumpDatabase(db, pattern),
  print: (_, words) => `${words.join(" ")}\n`,
  help: () => HELP,
  headers: ({ output }, [word]) => void Object.assign(output, { headers: isOn(word) }),
  mode: (session, [mode, table]) => setMode(session, mode, table),
  separator: ({ output }, [column, row]) =>
    void Object.assign(output, { separator: column ?? "|", rowSeparator: row ?? output.rowSeparator }),
  nullvalue: ({ output }, [text]) => void Object.assign(output, { nullValue: text ?? "" }),
  echo: (session, [word]) => void Object.assign(session, { echo: isOn(word) }),
  bail: (session, [word]) => void Object.assign(session, { bail: isOn(word) }),
  quit: (session) => void Object.assign(session, { done: true }),
  show: ({ output, echo }) => showText(output, echo),
  timer: () => undefined,
  width: () => undefined,
  changes: () => undefined,
};

const ALIASES: Readonly<Record<string, string>> = {
  exit: "quit",
  header: "headers",
  indices: "indexes",
  table: "tables",
};

/** Runs one dot-command line (`.read` is the caller's); what it prints or complains of goes into the session. */
export function runDotCommand(session: SqlSession, line: string): void {
  const [word = "", ...args] = dotWords(line.slice(1));
  const name =
    ALIASES[word] ?? Object.keys(COMMANDS).find((known) => word.length > 1 && known.startsWith(word));
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined) {
    session.failed = true;
    session.err.push(`Error: unknown command or invalid arguments:  "${word}". Enter ".help" for help\n`);
    return;
  }
  session.out.push(command(session, args) ?? "");
}

/** Splits a dot-command as the shell does: blanks separate, quotes hold together, `\t` and `\n` in double quotes. */
export function dotWords(line: string): string[] {
  const words = line.matchAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"|(\S+)/g);
  return [...words].map(
    ([, single, double, bare]) => single ?? (double === undefined ? (bare ?? "") : unescaped(double)),
  );
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r" };
  return text.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
}

function namesOf(
  db: SqlSession["db"],
  where: string,
  pattern: string | undefined,
  column = "name",
): string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE ${where} AND name NOT LIKE 'sqlite_%' AND ${column} LIKE ? ORDER BY name`;
  return firstColumn(db, sql, [pattern ?? "%"]);
}

/** As many columns as fit 80 characters, filled downwards. */
function inColumns(names: readonly string[]): string {
  if (names.length === 0) return "";
  const width = Math.max(...names.map((name) => name.length));
  const columns = Math.max(1, Math.floor(80 / (width + 2)));
  const rows = Math.ceil(names.length / columns);
  const line = (row: number): string => {
    const cells = names.filter((_, index) => index % rows === row);
    return cells.map((name) => name.padEnd(width)).join("  ");
  };
  return `${Array.from({ length: rows }, (_, row) => line(row)).join("\n")}\n`;
}

function schemaText(db: SqlSession["db"], pattern: string | undefined): string {
  const sql =
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND tbl_name LIKE ? ORDER BY rowid";
  return firstColumn(db, sql, [pattern ?? "%"])
    .map((text) => `${text};\n`)
    .join("");
}

function setMode(session: SqlSession, mode: string | undefined, table: string | undefined): undefined {
  const known = SQL_MODES.find(
    (name) => mode !== undefined && (name === mode || (mode.length > 2 && name.startsWith(mode))),
  );
  if (known === undefined) {
    session.failed = true;
    session.err.push(`Error: mode should be one of: ${[...SQL_MODES].sort().join(" ")}\n`);
    return;
  }
  session.output.mode = known satisfies SqlMode;
  session.output.table = table ?? session.output.table;
  if (known === "list") session.output.separator = "|";
  if (known === "column") session.output.headers = true;
}

function showText(output: SqlSession["output"], echo: boolean): string {
  const settings = {
    echo: echo ? "on" : "off",
    headers: output.headers ? "on" : "off",
    mode: output.mode,
    nullvalue: JSON.stringify(output.nullValue),
    colseparator: JSON.stringify(output.separator),
    rowseparator: JSON.stringify(output.rowSeparator),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name.padStart(12)}: ${value}\n`)
    .join("");
}
