/**
 * Writes a SQLite database file from tables given as data: rollback journal, UTF-8, one b-tree a table, no indexes.
 * A task's generator is a stranger's code without a database at hand, and SQL from a stranger could run for ever;
 * rows cannot. The same tables give the same bytes on any machine. Format: sqlite.org/fileformat2.html.
 */
import { UsageError } from "../std/usage-error.ts";
import { type Column, readColumns, recordOf, type SqliteTable, TABLE_NAME } from "./sqlite-record.ts";
import { varint } from "./sqlite-varint.ts";

const PAGE_BYTES = 4096;
const FILE_HEADER_BYTES = 100;
const LEAF = 13;
const INTERIOR = 5;
/** The largest payload a leaf cell holds without an overflow page, of which this writer makes none. */
const PAYLOAD_BYTES_MAX = PAGE_BYTES - 35;
/** What readers believe wrote the file: 3.45.0. */
const WRITER_VERSION = 3_045_000;

interface Cell {
  readonly rowid: number;
  readonly bytes: Uint8Array;
}

/** A page of a tree and the largest row id beneath it. */
interface Node {
  readonly page: number;
  readonly last: number;
}

/** The bytes of the database; throws a UsageError in words about tables, columns and rows where one cannot be stored. */
export function sqliteFile(tables: readonly SqliteTable[]): Uint8Array {
  refuseTwins(tables);
  const pages: Uint8Array[] = [new Uint8Array(PAGE_BYTES)];
  const schema = tables.map((table, index) => {
    const columns = readColumns(table);
    const root = writeTree(pages, rowCells(table, columns));
    const row = ["table", table.name, table.name, root, createTable(table.name, columns)];
    return cellOf(index + 1, recordOf(row, SCHEMA_COLUMNS, "the schema"), `the schema of ${table.name}`);
  });
  const [first] = pages;
  if (first === undefined || !fits(schema, FILE_HEADER_BYTES))
    throw new UsageError("the tables' columns take more than a page; use fewer tables or columns");
  writeLeaf(first, schema, FILE_HEADER_BYTES);
  writeFileHeader(first, pages.length);
  return joined(pages);
}

const SCHEMA_COLUMNS: readonly Column[] = ["type", "name", "tbl_name", "rootpage", "sql"].map((name) => ({
  name,
  type: name === "rootpage" ? "INTEGER" : "TEXT",
  isKey: false,
  isRequired: false,
}));

function refuseTwins(tables: readonly SqliteTable[]): void {
  const seen = new Set<string>();
  for (const { name } of tables) {
    const key = name.toLowerCase();
    if (!TABLE_NAME.test(name) || key.startsWith("sqlite_"))
      throw new UsageError(`"${name}" cannot be a table's name; use letters, digits and underscores`);
    if (seen.has(key)) throw new UsageError(`two tables are called "${name}"; rename one`);
    seen.add(key);
  }
}

function createTable(name: string, columns: readonly Column[]): string {
  const list = columns.map((column) => {
    const rule = column.isKey ? " PRIMARY KEY" : column.isRequired ? " NOT NULL" : "";
    return `  "${column.name}" ${column.type}${rule}`;
  });
  return `CREATE TABLE "${name}" (\n${list.join(",\n")}\n)`;
}

/** A row's id is its INTEGER PRIMARY KEY where it has one, else its place in the list; a tree is in order of ids. */
function rowCells(table: SqliteTable, columns: readonly Column[]): Cell[] {
  const key = columns.findIndex(({ isKey }) => isKey);
  const cells = table.rows.map((row, index) => {
    const where = `${table.name}, row ${index + 1}`;
    const rowid = key === -1 ? index + 1 : Number(row[key]);
    return cellOf(rowid, recordOf(row, columns, where), where);
  });
  cells.sort((a, b) => a.rowid - b.rowid);
  const twin = cells.find((cell, index) => cell.rowid === cells[index - 1]?.rowid);
  if (twin !== undefined) throw new UsageError(`${table.name} has two rows with the key ${twin.rowid}`);
  return cells;
}

function cellOf(rowid: number, record: Uint8Array, where: string): Cell {
  if (record.length > PAYLOAD_BYTES_MAX)
    throw new UsageError(`${where} takes ${record.length} bytes; a row may take ${PAYLOAD_BYTES_MAX}`);
  return { rowid, bytes: joined([varint(record.length), varint(rowid), record]) };
}

/** Leaves first, then interior pages above them until one page is the root; returns its number. */
function writeTree(pages: Uint8Array[], cells: readonly Cell[]): number {
  let nodes = packed(cells, 8).map((group): Node => {
    const last = group.at(-1)?.rowid ?? 0;
    return { page: addPage(pages, (page) => writeLeaf(page, group, 0)), last };
  });
  while (nodes.length > 1) nodes = writeInteriors(pages, nodes);
  return nodes[0]?.page ?? addPage(pages, (page) => writeLeaf(page, [], 0));
}

/** The last child of each interior page hangs on its right-most pointer, so it needs no cell. */
function writeInteriors(pages: Uint8Array[], nodes: readonly Node[]): Node[] {
  const cells = nodes.map(({ page, last }) => ({ rowid: last, bytes: joined([word(page), varint(last)]) }));
  return groupsOfTwoOrMore(packed(cells, 12)).map((group) => {
    const [right, rest] = [group.at(-1), group.slice(0, -1)];
    const child = new DataView((right?.bytes ?? new Uint8Array(4)).buffer).getUint32(0);
    return {
      page: addPage(pages, (page) => writeNode(page, rest, { type: INTERIOR, at: 0, right: child })),
      last: right?.rowid ?? 0,
    };
  });
}

/** An interior page with one child alone would be malformed; it takes the last of the group before. */
function groupsOfTwoOrMore(groups: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [lone, before] = [groups.at(-1), groups.at(-2)];
  if (lone === undefined || before === undefined || lone.length > 1) return groups;
  return [...groups.slice(0, -2), before.slice(0, -1), [...before.slice(-1), ...lone]];
}

function packed(cells: readonly Cell[], headerBytes: number): Cell[][] {
  const groups: Cell[][] = [];
  let room = 0;
  for (const cell of cells) {
    const need = cell.bytes.length + 2;
    if (need > room) {
      groups.push([]);
      room = PAGE_BYTES - headerBytes;
    }
    groups.at(-1)?.push(cell);
    room -= need;
  }
  return groups;
}

function fits(cells: readonly Cell[], at: number): boolean {
  return cells.reduce((sum, { bytes }) => sum + bytes.length + 2, at + 8) <= PAGE_BYTES;
}

function addPage(pages: Uint8Array[], write: (page: Uint8Array) => void): number {
  const page = new Uint8Array(PAGE_BYTES);
  write(page);
  return pages.push(page);
}

function writeLeaf(page: Uint8Array, cells: readonly Cell[], at: number): void {
  writeNode(page, cells, { type: LEAF, at });
}

/** Header at `at`, then pointers in order of keys; the cells themselves grow down from the end of the page. */
function writeNode(
  page: Uint8Array,
  cells: readonly Cell[],
  { type, at, right }: { readonly type: number; readonly at: number; readonly right?: number },
): void {
  const view = new DataView(page.buffer);
  const pointers = at + (right === undefined ? 8 : 12);
  let content = PAGE_BYTES;
  cells.forEach(({ bytes }, index) => {
    content -= bytes.length;
    page.set(bytes, content);
    view.setUint16(pointers + 2 * index, content);
  });
  view.setUint8(at, type);
  view.setUint16(at + 3, cells.length);
  view.setUint16(at + 5, content);
  if (right !== undefined) view.setUint32(at + 8, right);
}

function writeFileHeader(page: Uint8Array, pageCount: number): void {
  const view = new DataView(page.buffer);
  page.set(new TextEncoder().encode("SQLite format 3\0"));
  view.setUint16(16, PAGE_BYTES);
  // Rollback journal (1, 1), no reserved bytes, and the payload fractions the format fixes.
  page.set([1, 1, 0, 64, 32, 32], 18);
  view.setUint32(24, 1);
  view.setUint32(28, pageCount);
  view.setUint32(40, 1);
  view.setUint32(44, 4);
  view.setUint32(56, 1);
  view.setUint32(92, 1);
  view.setUint32(96, WRITER_VERSION);
}

function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
