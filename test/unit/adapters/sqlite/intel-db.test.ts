import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { intelStore } from "../../../../src/adapters/sqlite/intel-store.ts";
import { INTEL_SCHEMA } from "../../../../src/record/intel-schema.ts";
import { seededRandom } from "../../../../src/std/random.ts";
import { UsageError } from "../../../../src/std/usage-error.ts";

const freshPath = (): string => join(mkdtempSync(join(tmpdir(), "pawl-intel-")), "intel.db");

describe("the tables", () => {
  it("have the columns that citations may name", () => {
    const path = freshPath();
    intelStore(path, "write")[Symbol.dispose]();
    using database = new DatabaseSync(path);
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")
      .all()
      .map(({ name }) => String(name));
    const columns = (table: string): string[] =>
      database
        .prepare(`PRAGMA table_info(${table})`)
        .all()
        .map(({ name }) => String(name));
    expect(Object.fromEntries(tables.map((table) => [table, columns(table)]))).toEqual(INTEL_SCHEMA);
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  });
});

describe("opening", () => {
  it("makes nothing where it only reads", () => {
    expect(() => intelStore(freshPath(), "read")).toThrow("there is no database at");
  });

  it.each([
    [
      "a text file",
      (path: string) => writeFileSync(path, "hello ".repeat(500)),
      "cannot be used as intel.db",
    ],
    [
      "somebody else's database",
      (path: string) => {
        using other = new DatabaseSync(path);
        other.exec("CREATE TABLE bookmarks (url)");
      },
      "somebody else's database",
    ],
    [
      "a newer database",
      (path: string) => {
        intelStore(path, "write")[Symbol.dispose]();
        using other = new DatabaseSync(path);
        other.exec("PRAGMA user_version = 99");
      },
      "newer Pawl",
    ],
  ])("refuses %s and leaves it alone", (_, make, words) => {
    const path = freshPath();
    make(path);
    for (const mode of ["read", "write"] as const) {
      expect(() => intelStore(path, mode)).toThrow(UsageError);
      expect(() => intelStore(path, mode)).toThrow(words);
    }
  });
});

const KILLS = 6;
const CAMPAIGNS = 150;

it(`killed ${KILLS} times at random, an import leaves whole campaigns and ends as one left alone`, async () => {
  const seed = process.env["KILL_SEED"] ?? String(process.pid);
  console.log(`KILL_SEED=${seed}`);
  const random = seededRandom(seed);
  const path = freshPath();
  for (let kill = 0; kill < KILLS; kill++) {
    await importInto(path, random.below(20) + 1);
    expect(partial(path)).toEqual([]);
  }
  const said = await importInto(path);
  expect(said.filter((word) => word === "unchanged").length).toBeGreaterThan(0);
  using store = intelStore(path, "read");
  expect(store.query("SELECT count(*), sum(runs) FROM campaigns", 1).rows).toEqual([
    [CAMPAIGNS, 30 * CAMPAIGNS],
  ]);
  expect(store.query("SELECT count(*) FROM task_outcomes", 1).rows).toEqual([[30 * CAMPAIGNS]]);
});

/** Campaigns whose rows are not all there, and what SQLite finds wrong with the file. */
function partial(path: string): unknown[] {
  using database = new DatabaseSync(path);
  const [check] = database.prepare("PRAGMA integrity_check").all();
  const torn = database
    .prepare(
      `SELECT campaign_id FROM campaigns c WHERE
         (SELECT count(*) FROM task_outcomes o WHERE o.campaign_id = c.campaign_id) <> 30 OR
         (SELECT count(*) FROM evidence e WHERE e.campaign_id = c.campaign_id) <> 30
       UNION SELECT campaign_id FROM task_outcomes WHERE campaign_id NOT IN (SELECT campaign_id FROM campaigns)`,
    )
    .all();
  return [...torn, ...(check?.["integrity_check"] === "ok" ? [] : [check])];
}

/** Imports; killed after `lines` more campaigns were added, where that is given. */
async function importInto(path: string, lines?: number): Promise<string[]> {
  const child = spawn(process.execPath, ["test/support/killable-import.ts", path, `${CAMPAIGNS}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (lines !== undefined && said.filter((word) => word === "added").length === lines)
      child.kill("SIGKILL");
  }
  await closed;
  return said;
}
