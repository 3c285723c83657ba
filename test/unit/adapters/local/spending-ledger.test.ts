import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultLedgerPath, spendingLedger } from "../../../../src/adapters/local/spending-ledger.ts";
import { picoUsd } from "../../../../src/std/money.ts";

const never = new AbortController().signal;
const place = (): string => join(mkdtempSync(join(tmpdir(), "pawl-ledger-")), "deep", "spending.jsonl");

describe("the month's ledger", () => {
  it("is empty where there is none, and sums what was added since", async () => {
    const path = place();
    expect(await spendingLedger(path).spentSince(0, never)).toEqual({ cost: 0, tokens: 0 });
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => spendingLedger(path).add({ at, cost: picoUsd(0.1), tokens: 3 })),
    );
    expect(await spendingLedger(path).spentSince(20, never)).toEqual({ cost: picoUsd(3), tokens: 90 });
  });

  it("drops a line whose writer died, and refuses to guess at a damaged one", async () => {
    const path = place();
    await spendingLedger(path).add({ at: 1, cost: picoUsd(0), tokens: 5 });
    appendFileSync(path, '{"at":2,"cost');
    expect(await spendingLedger(path).spentSince(0, never)).toEqual({ cost: 0, tokens: 5 });
    await spendingLedger(path).add({ at: 3, cost: picoUsd(0), tokens: 2 });
    expect(await spendingLedger(path).spentSince(0, never)).toEqual({ cost: 0, tokens: 7 });
    writeFileSync(path, "nonsense\n");
    await expect(spendingLedger(path).spentSince(0, never)).rejects.toThrow(`${path} is damaged at line 1`);
  });

  it("is in the user's state folder by default", () => {
    expect(defaultLedgerPath({ XDG_STATE_HOME: "/state" })).toBe("/state/pawl/spending.jsonl");
  });
});
