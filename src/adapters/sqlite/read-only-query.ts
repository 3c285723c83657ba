import type { DatabaseSync } from "node:sqlite";
import type { IntelRows } from "../../ports.ts";
import { UsageError } from "../../std/usage-error.ts";

/** Runs one statement that returns rows; anything else, and whatever SQLite refuses, is a `UsageError`. */
export function readOnlyQuery(database: DatabaseSync, sql: string, rowsMax: number): IntelRows {
  try {
    const statement = database.prepare(sql);
    if (sql.replace(statement.sourceSQL, "").replace(/[;\s]/g, "") !== "")
      throw new UsageError("a query is one statement; leave out what follows the first semicolon.");
    const columns = statement.columns().map(({ name }) => name);
    if (columns.length === 0) throw new UsageError("a query must return rows: write SELECT …");
    statement.setReturnArrays(true);
    const rows: (string | number | null)[][] = [];
    for (const row of statement.iterate() as Iterable<unknown>) {
      if (rows.length === rowsMax) return { columns, rows, truncated: true };
      rows.push((row as unknown[]).map(plainValue));
    }
    return { columns, rows, truncated: false };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the query cannot be run: ${why}.`);
  }
}

/** Our tables hold text and numbers; bytes that a query makes are shown in hex. */
function plainValue(value: unknown): string | number | null {
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString("hex")}'`;
  return typeof value === "bigint" ? value.toString() : (value as string | number | null);
}
