import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { UsageError } from "../../std/usage-error.ts";
import { MIGRATIONS } from "./migrations.ts";

/** "pawl" in ASCII: tells our file from any other SQLite file (sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x7061_776c;

/** How long another writer is waited for, milliseconds. */
const BUSY_MS = 10_000;

/** Opens intel.db to write, and brings its tables up to date; makes the file where there is none. */
export function openToWrite(path: string): DatabaseSync {
  const database = open(path, { timeout: BUSY_MS });
  guarded(path, () => {
    refuseStrangers(database, path);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    migrate(database);
  });
  return database;
}

/** Opens intel.db to read: no statement can change it, or make another file. */
export function openToRead(path: string): DatabaseSync {
  if (path !== ":memory:" && !existsSync(path))
    throw new UsageError(
      `there is no database at ${path}; make it with \`pawl intel import PACK --db ${path}\`.`,
    );
  const database = open(path, { readOnly: true, timeout: BUSY_MS });
  guarded(path, () => {
    refuseStrangers(database, path);
    if (versionOf(database) === 0) throw new UsageError(`${path} is empty; import a data pack first.`);
    database.exec("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF");
  });
  return database;
}

function open(path: string, options: ConstructorParameters<typeof DatabaseSync>[1]): DatabaseSync {
  return guarded(path, () => new DatabaseSync(path, options));
}

/** What SQLite refuses about the file as a whole is the user's to mend. */
function guarded<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be used as intel.db (${why}); give another path with --db.`);
  }
}

function refuseStrangers(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  const isOurs = pragma(database, "application_id") === APPLICATION_ID;
  const [{ tables = 0 } = {}] = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").all() as {
    tables?: number;
  }[];
  if (!isOurs && (version > 0 || tables > 0))
    throw new UsageError(`${path} is somebody else's database; give another path with --db.`);
  if (version > MIGRATIONS.length)
    throw new UsageError(`${path} was written by a newer Pawl (version ${version}); update Pawl.`);
}

/** Each step is taken whole or not at all, once, whoever else is opening the file. */
function migrate(database: DatabaseSync): void {
  for (let done = versionOf(database); done < MIGRATIONS.length; done = versionOf(database)) {
    database.exec("BEGIN IMMEDIATE");
    try {
      if (versionOf(database) === done)
        database.exec(
          `${MIGRATIONS[done]}; PRAGMA user_version = ${done + 1}; PRAGMA application_id = ${APPLICATION_ID}`,
        );
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  }
}

function versionOf(database: DatabaseSync): number {
  return pragma(database, "user_version");
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0);
}
