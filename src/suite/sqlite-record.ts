import { UsageError } from "../std/usage-error.ts";
import { varint } from "./sqlite-varint.ts";

export type SqliteValue = string | number | null;

/** A table as a generator gives it: `columns` maps names to `INTEGER PRIMARY KEY` or a type, perhaps `NOT NULL`. */
export interface SqliteTable {
  readonly name: string;
  readonly columns: { readonly [name: string]: string };
  readonly rows: readonly (readonly SqliteValue[])[];
}

export interface Column {
  readonly name: string;
  readonly type: "INTEGER" | "TEXT" | "REAL";
  /** `INTEGER PRIMARY KEY`, which SQLite keeps as the row's id and not in the row. */
  readonly isKey: boolean;
  readonly isRequired: boolean;
}

/** What tables and columns may be called. */
export const TABLE_NAME = /^[A-Za-z_]\w{0,59}$/;

const COLUMN_RULE = /^(INTEGER|TEXT|REAL)( PRIMARY KEY| NOT NULL)?$/;

/** The columns of a table in order; throws a UsageError for a name or a rule that is none. */
export function readColumns({ name: table, columns }: SqliteTable): Column[] {
  const read = Object.entries(columns).map(([name, rule]): Column => {
    const [, type, extra] = COLUMN_RULE.exec(rule) ?? [];
    const isKey = extra === " PRIMARY KEY";
    if (type === undefined || (isKey && type !== "INTEGER"))
      throw new UsageError(
        `${table}.${name} is "${rule}"; write INTEGER PRIMARY KEY, or INTEGER, TEXT or REAL with or without NOT NULL`,
      );
    if (!TABLE_NAME.test(name))
      throw new UsageError(
        `"${name}" cannot be a column's name in ${table}; use letters, digits and underscores`,
      );
    return { name, type: type as Column["type"], isKey, isRequired: extra === " NOT NULL" };
  });
  if (read.length === 0) throw new UsageError(`${table} has no columns; give it at least one`);
  if (read.filter(({ isKey }) => isKey).length > 1)
    throw new UsageError(`${table} has two primary keys; keep one`);
  return read;
}

/** One row as SQLite stores it; `where` says whose mistake it is when a value does not fit its column. */
export function recordOf(row: readonly SqliteValue[], columns: readonly Column[], where: string): Uint8Array {
  if (row.length !== columns.length)
    throw new UsageError(`${where} has ${row.length} values for ${columns.length} columns`);
  const fields = columns.map((column, index) => field(row[index] ?? null, column, where));
  const serials = fields.flatMap(({ serial }) => [...varint(serial)]);
  // The header counts its own length, which is one byte for up to 126 bytes of serial types, else two.
  const size = serials.length < 127 ? serials.length + 1 : serials.length + 2;
  return Uint8Array.from([...varint(size), ...serials, ...fields.flatMap(({ body }) => [...body])]);
}

interface Field {
  readonly serial: number;
  readonly body: Uint8Array;
}

const NOTHING = new Uint8Array(0);
const NULL: Field = { serial: 0, body: NOTHING };

function field(value: SqliteValue, column: Column, where: string): Field {
  const misfit = misfitOf(value, column);
  if (misfit !== undefined) throw new UsageError(`${where}: ${column.name} ${misfit}`);
  if (value === null || column.isKey) return NULL;
  if (typeof value === "string") return text(value);
  return column.type === "REAL" ? real(value) : integer(value);
}

function misfitOf(value: SqliteValue, { type, isKey, isRequired }: Column): string | undefined {
  if (value === null) return isKey || isRequired ? "must not be null" : undefined;
  if (type === "TEXT") return typeof value === "string" ? undefined : "must be text";
  if (typeof value === "string") return "must be a number";
  if (type === "INTEGER" && !Number.isSafeInteger(value)) return "must be a whole number";
  return isKey && value < 1 ? "must be 1 or more" : undefined;
}

function text(value: string): Field {
  const body = new TextEncoder().encode(value);
  return { serial: 13 + 2 * body.length, body };
}

function real(value: number): Field {
  const body = new Uint8Array(8);
  new DataView(body.buffer).setFloat64(0, value);
  return { serial: 7, body };
}

/** Serial types 1 to 6 are signed integers of these many bytes; 8 and 9 are the constants 0 and 1. */
const WIDTHS = [1, 2, 3, 4, 6, 8] as const;

function integer(value: number): Field {
  if (value === 0 || value === 1) return { serial: 8 + value, body: NOTHING };
  const serial = WIDTHS.findIndex(
    (bytes) => value >= -(2 ** (8 * bytes - 1)) && value < 2 ** (8 * bytes - 1),
  );
  const whole = new Uint8Array(8);
  new DataView(whole.buffer).setBigInt64(0, BigInt(value));
  return { serial: serial + 1, body: whole.slice(8 - (WIDTHS[serial] ?? 8)) };
}
