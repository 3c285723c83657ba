import type { DatabaseSync } from "node:sqlite";
import type { IntelEntry, IntelRecorded, IntelStore } from "../../ports.ts";
import type { BoardRow } from "../../record/board-row.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { INTEL_SCHEMA } from "../../record/intel-schema.ts";
import { fingerprint } from "../../std/hash.ts";
import { openToRead, openToWrite } from "./open-database.ts";
import { readOnlyQuery } from "./read-only-query.ts";
import { campaignRow, evidenceRows, outcomeRows, predictionRows, type Row } from "./rows-of-pack.ts";

/** intel.db as a file, to write (made where it is missing) or to read only. */
export function intelStore(path: string, mode: "write" | "read"): IntelStore {
  const database = mode === "write" ? openToWrite(path) : openToRead(path);
  return {
    record: (entry) => record(database, entry),
    query: (sql, rowsMax) => readOnlyQuery(database, sql, rowsMax),
    board: () => board(database),
    [Symbol.dispose]: () => database.close(),
  };
}

interface Tables {
  readonly id: string;
  readonly source: IntelEntry["kind"];
  readonly sha256: string;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

function tablesOf(database: DatabaseSync, entry: IntelEntry): Tables {
  if (entry.kind === "published") {
    const sha256 = fingerprint(entry.row);
    const id = entry.row.campaign_id;
    return { id, source: "published", sha256, rows: { campaigns: [publishedRow(entry.row, sha256)] } };
  }
  const id = ownId(database, entry.pack.campaign);
  const pack = { ...entry.pack, campaign: { ...entry.pack.campaign, id } };
  return {
    id,
    source: "measured",
    sha256: entry.packSha256,
    rows: {
      campaigns: [campaignRow(pack, entry.packSha256)],
      task_outcomes: outcomeRows(pack),
      evidence: evidenceRows(pack),
      predictions: predictionRows(pack),
    },
  };
}

/**
 * The id a campaign has here: its own, or where a campaign that began at another time has that one already, its own
 * and the time of day at which it began. Two runs of one model on one day are two campaigns.
 */
function ownId(database: DatabaseSync, { id, started_at }: DataPack["campaign"]): string {
  const holder = database
    .prepare("SELECT started_at FROM campaigns WHERE campaign_id = ? AND source = 'measured'")
    .get(id);
  const isFree = holder === undefined || holder["started_at"] === started_at;
  return isFree ? id : `${id}-${started_at.slice(11).replace(/\D/g, "")}`;
}

function record(database: DatabaseSync, entry: IntelEntry): IntelRecorded {
  database.exec("BEGIN IMMEDIATE");
  try {
    const { id, source, sha256, rows } = tablesOf(database, entry);
    const known = database
      .prepare("SELECT pack_sha256 FROM campaigns WHERE campaign_id = ? AND source = ?")
      .get(id, source);
    const isSame = known?.["pack_sha256"] === sha256;
    if (!isSame) {
      if (known !== undefined) forget(database, id, source);
      for (const [table, values] of Object.entries(rows)) insert(database, table, values);
    }
    database.exec("COMMIT");
    return { campaignId: id, became: isSame ? "unchanged" : known === undefined ? "added" : "replaced" };
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function forget(database: DatabaseSync, id: string, source: IntelEntry["kind"]): void {
  database.prepare("DELETE FROM campaigns WHERE campaign_id = ? AND source = ?").run(id, source);
  if (source === "published") return;
  for (const table of ["task_outcomes", "evidence", "predictions"])
    database.prepare(`DELETE FROM ${table} WHERE campaign_id = ?`).run(id);
}

function insert(database: DatabaseSync, table: string, rows: readonly Row[]): void {
  const columns = INTEL_SCHEMA[table] ?? [];
  const places = columns.map(() => "?").join(", ");
  const statement = database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`);
  for (const row of rows) statement.run(...row);
}

function publishedRow(row: BoardRow, sha256: string): Row {
  const given: Readonly<Record<string, string | number | null>> = {
    ...row,
    source: "published",
    simulated: Number(row.simulated),
    pack_sha256: sha256,
  };
  return (INTEL_SCHEMA["campaigns"] ?? []).map((column) => given[column] ?? null);
}

function board(database: DatabaseSync): BoardRow[] {
  return database
    .prepare("SELECT * FROM leaderboard")
    .all()
    .map((row) => ({ ...row, simulated: row["simulated"] === 1 }) as unknown as BoardRow);
}
