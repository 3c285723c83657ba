import type { SqlValue } from "sql.js";
import type { QueryResult } from "../../ports.ts";
import type { Json } from "../../std/json.ts";
import { QUERY_BYTES_MAX, QUERY_ROWS_MAX } from "./guest-limits.ts";
import { openDatabase, statementsOf } from "./sqlite-engine.ts";

/**
 * Runs SQL on a copy of the database with writing switched off before every statement; the rows are those of the last
 * statement that has columns. Integers beyond 2^53 come as text, blobs as `x'…'`. What SQLite refuses is `refused`.
 */
export async function readOnlyQuery(bytes: Uint8Array, sql: string): Promise<QueryResult> {
  try {
    const db = await openDatabase(bytes);
    try {
      return runStatements(db, sql);
    } finally {
      db.close();
    }
  } catch (error) {
    return { kind: "refused", message: error instanceof Error ? error.message : String(error) };
  }
}

function runStatements(db: Awaited<ReturnType<typeof openDatabase>>, sql: string): QueryResult {
  let answer: QueryResult = { kind: "rows", columns: [], rows: [], truncated: false };
  for (const statement of statementsOf(db, sql)) {
    db.exec("PRAGMA query_only = 1");
    const columns = statement.getColumnNames();
    const rows: Json[][] = [];
    let size = 0;
    let truncated = false;
    while (statement.step()) {
      if (rows.length >= QUERY_ROWS_MAX || size > QUERY_BYTES_MAX) {
        truncated = true;
        break;
      }
      const row = statement.get(null, { useBigInt: true }).map(jsonOf);
      size += row.reduce((sum: number, value) => sum + (typeof value === "string" ? value.length : 8), 0);
      rows.push(row);
    }
    if (columns.length > 0) answer = { kind: "rows", columns, rows, truncated };
  }
  return answer;
}

function jsonOf(value: SqlValue | bigint): Json {
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString("hex")}'`;
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return value;
}
