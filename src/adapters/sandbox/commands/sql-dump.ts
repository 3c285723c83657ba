import type { Database } from "sql.js";
import { statementsOf } from "../sqlite-engine.ts";
import { sqlLiteral } from "./sql-format.ts";
import { cellOf, firstColumn } from "./sql-session.ts";

/** `.dump`: the SQL that rebuilds the database, or the objects whose name matches `pattern`. */
export function dumpDatabase(db: Database, pattern: string | undefined): string {
  const like = pattern ?? "%";
  const tables = objects(db, "type = 'table' AND name NOT LIKE 'sqlite_%'", like);
  const lines = ["PRAGMA foreign_keys=OFF;", "BEGIN TRANSACTION;"];
  for (const { name, sql } of tables) lines.push(`${sql};`, ...insertsOf(db, name));
  const rest = objects(db, "type <> 'table' AND sql IS NOT NULL", like);
  return `${[...lines, ...rest.map(({ sql }) => `${sql};`), "COMMIT;"].join("\n")}\n`;
}

function objects(
  db: Database,
  where: string,
  like: string,
): { readonly name: string; readonly sql: string }[] {
  const query = (column: string): string =>
    `SELECT ${column} FROM sqlite_schema WHERE ${where} AND tbl_name LIKE ? ORDER BY rowid`;
  const sqls = firstColumn(db, query("sql"), [like]);
  return firstColumn(db, query("name"), [like]).map((name, index) => ({ name, sql: sqls[index] ?? "" }));
}

function insertsOf(db: Database, table: string): string[] {
  const lines: string[] = [];
  const quoted = /^[A-Za-z_]\w*$/.test(table) ? table : `"${table.replaceAll('"', '""')}"`;
  for (const statement of statementsOf(db, `SELECT * FROM "${table.replaceAll('"', '""')}"`)) {
    while (statement.step()) {
      const values = statement.get(null, { useBigInt: true }).map((value) => sqlLiteral(cellOf(value)));
      lines.push(`INSERT INTO ${quoted} VALUES(${values.join(",")});`);
    }
  }
  return lines;
}
