/** One run of the sqlite3 shell: statements and dot-commands over one open database, collecting what it prints. */
import type { Database, SqlValue } from "sql.js";
import { statementsOf } from "../sqlite-engine.ts";
import { formatRows, freshOutput, type SqlCell, type SqlOutput } from "./sql-format.ts";

export interface SqlSession {
  db: Database;
  readonly output: SqlOutput;
  readonly out: string[];
  readonly err: string[];
  failed: boolean;
  done: boolean;
  echo: boolean;
  bail: boolean;
}

export function startSession(db: Database): SqlSession {
  return {
    db,
    output: freshOutput(),
    out: [],
    err: [],
    failed: false,
    done: false,
    echo: false,
    bail: false,
  };
}

/** Runs SQL text and prints its rows; an error ends this text and marks the session failed. */
export function runSql(session: SqlSession, sql: string, complain: (message: string) => string): void {
  try {
    for (const statement of statementsOf(session.db, sql)) {
      if (session.echo) session.out.push(`${statement.getSQL().trim()}\n`);
      const columns = statement.getColumnNames();
      const rows: SqlCell[][] = [];
      while (statement.step()) rows.push(statement.get(null, { useBigInt: true }).map(cellOf));
      if (columns.length > 0) session.out.push(formatRows(columns, rows, session.output));
    }
  } catch (error) {
    session.failed = true;
    session.err.push(complain(error instanceof Error ? error.message : String(error)));
  }
}

/** The first column of every row of a query we wrote ourselves. */
export function firstColumn(db: Database, sql: string, params: SqlValue[] = []): string[] {
  const statement = db.prepare(sql, params);
  const values: string[] = [];
  while (statement.step()) values.push(String(statement.get()[0] ?? ""));
  statement.free();
  return values;
}

/** A value of sql.js as the shell prints it: reals always show a point, blobs are raw bytes. */
export function cellOf(value: SqlValue | bigint): SqlCell {
  if (value === null) return null;
  if (typeof value === "bigint") return { kind: "number", text: value.toString() };
  if (typeof value === "number") return { kind: "number", text: realText(value) };
  if (value instanceof Uint8Array) return { kind: "blob", text: Buffer.from(value).toString("latin1") };
  return { kind: "text", text: value };
}

/** SQLite prints 15 significant digits (`%!.15g`) and keeps `.0`. */
function realText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "Inf";
  if (value === Number.NEGATIVE_INFINITY) return "-Inf";
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (rounded !== 0 && (magnitude >= 1e15 || magnitude < 1e-4)) return exponentText(rounded);
  const text = String(rounded);
  return text.includes(".") ? text : `${text}.0`;
}

function exponentText(value: number): string {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  const mantissa = digits.includes(".") ? digits : `${digits}.0`;
  const size = Math.abs(Number(exponent)).toString().padStart(2, "0");
  return `${mantissa}e${exponent.startsWith("-") ? "-" : "+"}${size}`;
}
