/** SQLite compiled to WebAssembly (sql.js): files are bytes in, bytes out; no host file system behind it. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import initSqlJs, { type Database, type SqlJsStatic, type SqlValue } from "sql.js";

/** The file a bundle must carry: beside the bundled file or one above its chunk. */
const WASM_FILE = "sql-wasm.wasm";
const HEADER_BYTES = 100;

let engine: Promise<SqlJsStatic> | undefined;

/** Loads the engine once per process (about 10 ms). */
async function loadEngine(): Promise<SqlJsStatic> {
  engine ??= initSqlJs({ wasmBinary: findWasm() });
  return engine;
}

function findWasm(): ArrayBuffer {
  const places = [`./${WASM_FILE}`, `../${WASM_FILE}`].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const beside = places.find((place) => existsSync(place));
  const path = beside ?? createRequire(import.meta.url).resolve(`sql.js/dist/${WASM_FILE}`);
  return Uint8Array.from(readFileSync(path)).buffer;
}

/** Opens a database image; an empty one is a new database. Throws SQLite's own message when it is none. */
export async function openDatabase(bytes: Uint8Array): Promise<Database> {
  const { Database } = await loadEngine();
  return new Database(bytes.length === 0 ? null : withoutWal(bytes));
}

/** The image of an open database, in the journal mode it came in. */
export function databaseImage(db: Database, original: Uint8Array): Uint8Array {
  const image = db.export();
  if (isWal(original)) image.fill(2, 18, 20);
  return image;
}

/** A checkpointed write-ahead database differs from a rollback one in two header bytes; memory has no shared log. */
function withoutWal(bytes: Uint8Array): Uint8Array {
  return isWal(bytes) ? Uint8Array.from(bytes).fill(1, 18, 20) : bytes;
}

function isWal(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER_BYTES && bytes[18] === 2 && bytes[19] === 2;
}

/** The version of sql.js knows big integers and iteration; its types lag behind. */
type ModernStatement = {
  step(): boolean;
  get(params: null, config: { useBigInt: boolean }): (SqlValue | bigint)[];
  getColumnNames(): string[];
  getSQL(): string;
};

/** Statements of a text in order; advancing runs SQLite's own parser, so `;` inside strings is safe. */
export function statementsOf(db: Database, sql: string): Iterable<ModernStatement> {
  return db.iterateStatements(sql) as unknown as Iterable<ModernStatement>;
}
