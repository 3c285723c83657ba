import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import { sqliteFile } from "../../../src/suite/sqlite-file.ts";
import type { SqliteTable } from "../../../src/suite/sqlite-record.ts";

const { Database } = await initSqlJs();

/** What SQLite itself finds in the file: its own verdict, and every row of every table. */
function readBack(bytes: Uint8Array) {
  const db = new Database(bytes);
  const rows = (sql: string) => db.exec(sql)[0]?.values ?? [];
  const tables = rows("SELECT name FROM sqlite_master ORDER BY rootpage").map(([name]) => String(name));
  const read = {
    check: rows("PRAGMA integrity_check"),
    tables: Object.fromEntries(tables.map((name) => [name, rows(`SELECT * FROM "${name}" ORDER BY rowid`)])),
  };
  db.close();
  return read;
}

const table = (rows: SqliteTable["rows"], columns: SqliteTable["columns"] = COLUMNS): SqliteTable => ({
  name: "t",
  columns,
  rows,
});
const COLUMNS = { id: "INTEGER PRIMARY KEY", name: "TEXT NOT NULL", cents: "INTEGER", rate: "REAL" };

const value = fc.tuple(
  fc.string({ unit: "grapheme", maxLength: 300 }).filter((text) => !text.includes("\0")),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0)),
);

describe("a database made from tables", () => {
  property.prop(
    [
      fc.uniqueArray(fc.integer({ min: 1 }), { maxLength: 400 }),
      fc.array(value, { minLength: 1, maxLength: 20 }),
    ],
    {
      numRuns: 60,
    },
  )("holds for SQLite exactly the rows given, in order of their keys", (keys, contents) => {
    const rows = keys.map((key, index) => [key, ...(contents[index % contents.length] ?? ["", null, null])]);
    const sorted = [...rows].sort((a, b) => Number(a[0]) - Number(b[0]));
    expect(readBack(sqliteFile([table(rows)]))).toEqual({ check: [["ok"]], tables: { t: sorted } });
  });

  it.each([0, 1, 60, 61, 5000, 60_000])("holds %i rows, however many levels its tree needs", (count) => {
    const rows = Array.from({ length: count }, (_, index) => [
      index + 1,
      `row ${index}`.repeat(6),
      5 - index,
      index / 4,
    ]);
    expect(readBack(sqliteFile([table(rows)]))).toEqual({ check: [["ok"]], tables: { t: rows } });
  });

  it("keeps several tables apart, those without a key and those called like a word of SQL", () => {
    const made = sqliteFile([
      {
        name: "order",
        columns: { group: "TEXT", select: "REAL NOT NULL" },
        rows: [
          ["b", 1],
          ["a", 2],
        ],
      },
      { name: "empty", columns: { id: "INTEGER PRIMARY KEY" }, rows: [] },
      {
        name: "wide",
        columns: Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`c${i}`, "INTEGER"])),
        rows: [Array.from({ length: 80 }, (_, i) => i - 40)],
      },
    ]);
    expect(readBack(made)).toEqual({
      check: [["ok"]],
      tables: {
        order: [
          ["b", 1],
          ["a", 2],
        ],
        empty: [],
        wide: [Array.from({ length: 80 }, (_, i) => i - 40)],
      },
    });
  });

  it.each([
    -(2 ** 53) + 1,
    -(2 ** 47) - 1,
    -(2 ** 47),
    -(2 ** 31) - 1,
    -(2 ** 31),
    -8_388_609,
    -8_388_608,
    -32_769,
    -32_768,
    -129,
    -128,
    -1,
    0,
    1,
    2,
    127,
    128,
    32_767,
    32_768,
    8_388_607,
    8_388_608,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 47 - 1,
    2 ** 47,
    2 ** 53 - 1,
  ])("stores the whole number %i", (number) => {
    expect(readBack(sqliteFile([table([[1, "", number, null]])])).tables).toEqual({
      t: [[1, "", number, null]],
    });
  });

  it.each([
    ["a text for a number", [[1, "", "7", null]], "t, row 1: cents must be a number"],
    ["a fraction for a whole number", [[1, "", 0.5, null]], "t, row 1: cents must be a whole number"],
    ["a number for a text", [[1, 7, null, null]], "t, row 1: name must be text"],
    ["null where none may be", [[1, null, 0, 0]], "t, row 1: name must not be null"],
    ["no key", [[null, "", 0, 0]], "t, row 1: id must not be null"],
    ["a key below 1", [[0, "", 0, 0]], "t, row 1: id must be 1 or more"],
    [
      "a key twice",
      [
        [5, "", 0, 0],
        [5, "", 0, 0],
      ],
      "t has two rows with the key 5",
    ],
    ["a value too few", [[1, "", 0]], "t, row 1 has 3 values for 4 columns"],
    [
      "a row larger than a page",
      [[1, "x".repeat(5000), 0, 0]],
      "t, row 1 takes 5014 bytes; a row may take 4061",
    ],
  ] as const)("refuses %s", (_, rows, message) => {
    expect(() => sqliteFile([table(rows)])).toThrow(message);
  });

  it.each([
    ["a table's name", [{ name: "a b", columns: COLUMNS, rows: [] }], '"a b" cannot be a table\'s name'],
    ["SQLite's own names", [{ name: "sqlite_x", columns: COLUMNS, rows: [] }], '"sqlite_x" cannot be'],
    ["a table twice", [table([]), { ...table([]), name: "T" }], 'two tables are called "T"'],
    ["a column's name", [table([], { 'a"b': "TEXT" })], "cannot be a column's name in t"],
    ["a rule it does not know", [table([], { a: "TEXT UNIQUE" })], 't.a is "TEXT UNIQUE"'],
    ["a key that is text", [table([], { a: "TEXT PRIMARY KEY" })], 't.a is "TEXT PRIMARY KEY"'],
    [
      "two keys",
      [table([], { a: "INTEGER PRIMARY KEY", b: "INTEGER PRIMARY KEY" })],
      "t has two primary keys",
    ],
    ["no columns", [table([], {})], "t has no columns"],
    [
      "more schema than a page",
      [table([], Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`column_${i}`, "TEXT"])))],
      "the schema of t takes 6224 bytes",
    ],
    [
      "more tables than a page lists",
      Array.from({ length: 60 }, (_, i) => ({ ...table([]), name: `table_${i}` })),
      "more than a page",
    ],
  ])("refuses %s", (_, tables, message) => {
    expect(() => sqliteFile(tables)).toThrow(message);
  });
});
