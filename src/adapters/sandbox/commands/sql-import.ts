/** `.import [--csv] [--skip N] FILE TABLE` of the sqlite3 shell: a new table takes its columns from the first row. */
import { firstColumn, type SqlSession } from "./sql-session.ts";

/** What an import was asked to do, or what is wrong with it. */
export interface ImportRequest {
  readonly file: string;
  readonly table: string;
  readonly isCsv: boolean;
  readonly skip: number;
}

/** Reads the words behind `.import`; a string is the shell's complaint. */
export function importRequest(words: readonly string[], session: SqlSession): ImportRequest | string {
  const names: string[] = [];
  let [isCsv, skip] = [session.output.mode === "csv", 0];
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? "").replace(/^--/, "-");
    if (word === "-csv") isCsv = true;
    else if (word === "-skip") skip = Number(words[++at]) || 0;
    else if (word === "-v" || word === "-ascii") continue;
    else names.push(words[at] ?? "");
  }
  const [file, table] = names;
  if (file === undefined || table === undefined)
    return "ERROR: missing FILE or TABLE argument. Usage: .import FILE TABLE\n";
  return { file, table, isCsv, skip };
}

/** Puts the rows of `text` into the table; rows too short are filled, rows too long cut, as the shell does. */
export function importRows(session: SqlSession, request: ImportRequest, text: string): void {
  const { db, err } = session;
  const separator = request.isCsv ? "," : session.output.separator;
  const rows = (request.isCsv ? csvRows(text, separator) : plainRows(text, separator)).slice(request.skip);
  const table = quoted(request.table);
  try {
    if (columnsOf(session, request.table).length === 0) {
      const header = rows.shift() ?? [];
      const columns = header.map((name) => `${quoted(name)} TEXT`).join(", ");
      db.exec(`CREATE TABLE IF NOT EXISTS ${table}(\n${columns})`);
    }
    const columns = columnsOf(session, request.table);
    const insert = db.prepare(`INSERT INTO ${table} VALUES(${columns.map(() => "?").join(", ")})`);
    db.exec("SAVEPOINT import");
    for (const row of rows) insert.run(columns.map((_, at) => row[at] ?? null));
    db.exec("RELEASE import");
    insert.free();
  } catch (error) {
    session.failed = true;
    err.push(`Error: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function columnsOf({ db }: SqlSession, table: string): string[] {
  return firstColumn(db, "SELECT name FROM pragma_table_info(?)", [table]);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function plainRows(text: string, separator: string): string[][] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, "").split(separator));
}

/** RFC 4180: quoted fields may hold separators, line ends and doubled quotes. */
function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const bare = separator.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|((?:(?!${bare})[^\\r\\n])*))(${bare}|\\r?\\n|$)`, "y");
  while (field.lastIndex < text.length) {
    const [whole = "", inQuotes, plain = "", end = ""] = field.exec(text) ?? [];
    if (whole === "") break;
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, [...row, ""]] : rows;
}
