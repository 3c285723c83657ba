import { describe, expect, it } from "vitest";
import type { IntelStore } from "../../src/ports.ts";
import { UsageError } from "../../src/std/usage-error.ts";
import { pack, records } from "../support/records.ts";
import { seedPacks } from "../support/seed-campaign.ts";

/** What every store of campaigns owes; `open` gives a fresh empty one. */
export function intelStoreContract(name: string, open: () => IntelStore): void {
  const { candidate, baseline, board } = seedPacks();
  const measured = { kind: "measured", pack: candidate, packSha256: "a".repeat(64) } as const;

  describe(`${name} is a store of campaigns`, () => {
    it("keeps an entry once, however often it comes", () => {
      using store = open();
      const campaignId = candidate.campaign.id;
      expect([store.record(measured), store.record(measured), store.record(measured)]).toEqual([
        { became: "added", campaignId },
        { became: "unchanged", campaignId },
        { became: "unchanged", campaignId },
      ]);
      expect(count(store, "task_outcomes")).toBe(30);
    });

    it("takes a changed pack in the place of the old one, rows and all", () => {
      using store = open();
      store.record(measured);
      const { id, started_at } = candidate.campaign;
      const other = pack({ runs: records("task_01_fix_failing_test", "1/3") });
      const smaller = { ...other, campaign: { ...other.campaign, id, started_at } };
      expect(store.record({ kind: "measured", pack: smaller, packSha256: "b".repeat(64) })).toEqual({
        became: "replaced",
        campaignId: id,
      });
      expect(
        ["campaigns", "task_outcomes", "evidence", "predictions"].map((table) => count(store, table)),
      ).toEqual([1, 3, 3, 0]);
    });

    it("keeps two campaigns of one model and day apart, in whichever order they come", () => {
      using store = open();
      const { id } = candidate.campaign;
      const afternoon = {
        ...candidate.campaign,
        started_at: `${candidate.campaign.started_at.slice(0, 11)}15:04:05.678Z`,
      };
      const later = {
        kind: "measured",
        pack: { ...candidate, campaign: afternoon },
        packSha256: "d".repeat(64),
      } as const;
      const campaignId = `${id}-150405678`;
      expect([
        store.record(measured),
        store.record(later),
        store.record(measured),
        store.record(later),
      ]).toEqual([
        { became: "added", campaignId: id },
        { became: "added", campaignId },
        { became: "unchanged", campaignId: id },
        { became: "unchanged", campaignId },
      ]);
      expect(["campaigns", "task_outcomes", "evidence"].map((table) => count(store, table))).toEqual([
        2, 60, 60,
      ]);
      const sql = `SELECT count(*) FROM task_outcomes WHERE campaign_id = '${campaignId}'`;
      expect(store.query(sql, 1).rows).toEqual([[30]]);
    });

    it("keeps published figures beside measured ones of the same campaign", () => {
      using store = open();
      const row = board.find(({ campaign_id }) => campaign_id === candidate.campaign.id);
      expect(row).toBeDefined();
      store.record(measured);
      store.record({ kind: "published", row: row as never });
      store.record(measured);
      expect(store.board().map(({ source, name: model, passed }) => ({ source, model, passed }))).toEqual([
        { source: "measured", model: "gpt-oss-20b", passed: 25 },
        { source: "published", model: "GPT-OSS 20B", passed: 25 },
      ]);
    });

    it("gives published rows back as they came", () => {
      using store = open();
      for (const row of board) store.record({ kind: "published", row });
      const byId = (a: { campaign_id: string }, b: { campaign_id: string }): number =>
        a.campaign_id < b.campaign_id ? -1 : 1;
      expect([...store.board()].sort(byId)).toEqual([...board].sort(byId));
    });

    it("answers one statement with its rows, and says when there were more", () => {
      using store = open();
      store.record(measured);
      store.record({ kind: "measured", pack: baseline, packSha256: "c".repeat(64) });
      const sql = `SELECT failure_mode, count(*) AS n FROM task_outcomes
        WHERE campaign_id = '${candidate.campaign.id}' GROUP BY 1 ORDER BY 1`;
      expect(store.query(sql, 10)).toEqual({
        columns: ["failure_mode", "n"],
        rows: [
          [null, 25],
          ["wrong_answer", 5],
        ],
        truncated: false,
      });
      expect(store.query("SELECT run FROM task_outcomes", 7)).toMatchObject({ truncated: true });
      expect(store.query("SELECT run FROM task_outcomes;  \n", 60)).toMatchObject({ truncated: false });
    });

    it.each([
      "DELETE FROM campaigns",
      "UPDATE campaigns SET passed = 30",
      "INSERT INTO campaigns SELECT * FROM campaigns",
      "DROP TABLE campaigns",
      "CREATE TABLE other (x)",
      "WITH all_of AS (SELECT 1) DELETE FROM campaigns",
      "SELECT 1; DELETE FROM campaigns",
      "PRAGMA journal_mode = DELETE",
      "PRAGMA user_version = 99",
      "ATTACH '/tmp/pawl-other.db' AS other",
      "VACUUM INTO '/tmp/pawl-copy.db'",
      "SELECT load_extension('/tmp/x.so')",
      "BEGIN",
      "SELEKT 1",
      "SELECT * FROM nowhere",
      "",
    ])("refuses %j with a sentence and changes nothing", (sql) => {
      using store = open();
      store.record(measured);
      expect(() => store.query(sql, 10)).toThrow(UsageError);
      expect(store.board()).toHaveLength(1);
      expect(count(store, "task_outcomes")).toBe(30);
    });
  });
}

function count(store: IntelStore, table: string): number {
  return Number(store.query(`SELECT count(*) FROM ${table}`, 1).rows[0]?.[0]);
}
