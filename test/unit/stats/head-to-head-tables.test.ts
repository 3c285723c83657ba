/** The shipped decision tables, held to the exact engine: the promise of at most 1 harmless change in 20 rests on them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  decideLook,
  FAMILY_MAX,
  headToHeadTable,
  type PlanName,
} from "../../../src/stats/head-to-head-table.ts";
import { HEAD_TO_HEAD_PLANS } from "../../../src/stats/head-to-head-tables.generated.ts";
import {
  attainable,
  DESIGNS,
  fisherP,
  maxPasses,
  tablesSource,
} from "../../support/statistics/derive-tables.ts";
import { blockingPaths, gridError, sizeAtRate, worstCase } from "../../support/statistics/exact-size.ts";
import { sizeAt } from "../../support/statistics/head-to-head.ts";

const PLANS = Object.keys(HEAD_TO_HEAD_PLANS) as PlanName[];
const tables = PLANS.flatMap((plan) =>
  Array.from({ length: FAMILY_MAX }, (_, index) => ({
    plan,
    family: index + 1,
    table: headToHeadTable(plan, index + 1),
  })),
);

it("the file is what the engine derives", () => {
  const file = new URL("../../../src/stats/head-to-head-tables.generated.ts", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(tablesSource());
});

it("the integers, thresholds and sizes are the published reference's", () => {
  const reference = JSON.parse(
    readFileSync(new URL("../../../fixtures/statistics-reference.json", import.meta.url), "utf8"),
  ) as {
    plans: Record<
      string,
      {
        looks: number[];
        continueIfBehindBy: number[];
        bySuspects: {
          share: number;
          fisherThreshold: number;
          exactSize: number;
          maxCandidatePasses: number[][];
        }[];
      }
    >;
  };
  for (const { plan, family, table } of tables) {
    const { looks, continueIfBehindBy, bySuspects } = reference.plans[plan]!;
    const expected = bySuspects[family - 1]!;
    expect(table.looks).toEqual(looks);
    expect(table.continueIfBehindBy).toEqual(continueIfBehindBy);
    expect(table.maxCandidatePasses).toEqual(expected.maxCandidatePasses);
    expect(table.fisherThreshold).toBeCloseTo(expected.fisherThreshold, 10);
    expect(table.exactSize).toBeCloseTo(expected.exactSize, 8);
  }
});

describe.each(tables)("$plan, $family at once", ({ family, table }) => {
  const paths = blockingPaths(table);

  it("blocks a harmless change at most its share, at every true rate", () => {
    const worst = worstCase(paths);
    expect(worst.size + gridError(table)).toBeLessThanOrEqual(0.05 / family);
    expect(worst.size).toBeCloseTo(table.exactSize, 10);
    expect(sizeAtRate(paths, table.worstRate)).toBeCloseTo(table.exactSize, 10);
  });

  it("agrees with the engine that follows every path with its probability", () => {
    for (const p of [0.11, 0.5, 0.93]) expect(sizeAtRate(paths, p)).toBeCloseTo(sizeAt(table, p), 12);
  });

  it("blocks exactly where Fisher's p is at most the threshold", () => {
    for (const [look, n] of table.looks.entries())
      for (let baseline = 0; baseline <= n; baseline++)
        for (let candidate = 0; candidate <= n; candidate++) {
          const isBlocked = decideLook(table, look, { baseline, candidate }) === "block";
          expect(isBlocked).toBe(fisherP(n, baseline, candidate) <= table.fisherThreshold + 1e-10);
        }
  });

  it("could not be one step laxer", () => {
    const laxer = attainable(table.looks, 0.1).find((p) => p > table.fisherThreshold + 1e-10)!;
    const raised = { looks: table.looks, maxCandidatePasses: table.looks.map((n) => maxPasses(n, laxer)) };
    expect(worstCase(blockingPaths(raised)).size).toBeGreaterThan(0.05 / family);
  });
});

describe("mutations the tables' tests must see", () => {
  it("standard alone, raised to .0594, blocks 5.6 % of harmless changes", () => {
    const { looks } = DESIGNS.standard;
    const raised = { looks, maxCandidatePasses: looks.map((n) => maxPasses(n, 0.0594 + 5e-5)) };
    expect(raised.maxCandidatePasses).not.toEqual(headToHeadTable("standard", 1).maxCandidatePasses);
    expect(worstCase(blockingPaths(raised)).size).toBeCloseTo(0.0559, 4);
  });

  it.each([
    [[3, 6, 9, 12], 0.0549],
    [Array.from({ length: 20 }, (_, index) => index + 1), 0.084],
  ])("p ≤ .05 at looks %j has size %d: looks are not free", (looks, size) => {
    const peeking = { looks, maxCandidatePasses: looks.map((n) => maxPasses(n, 0.05)) };
    expect(worstCase(blockingPaths(peeking)).size).toBeCloseTo(size, 3);
  });

  it("any single integer of standard alone raised by one that is not harmless is seen", () => {
    const table = headToHeadTable("standard", 1);
    const first = [
      table.maxCandidatePasses[0]!.map((limit, b) => (b === 4 ? limit + 1 : limit)),
      ...table.maxCandidatePasses.slice(1),
    ];
    expect(worstCase(blockingPaths({ looks: table.looks, maxCandidatePasses: first })).size).toBeGreaterThan(
      0.05,
    );
  });
});

describe("a look", () => {
  const table = headToHeadTable("standard", 1);
  it.each([
    [0, 4, 0, "block"],
    [0, 4, 1, "continue"],
    [0, 4, 3, "continue"],
    [0, 4, 4, "clear"],
    [0, 3, 4, "clear"],
    [1, 8, 4, "block"],
    [1, 7, 2, "block"],
    [1, 6, 1, "block"],
    [1, 5, 0, "block"],
    [1, 8, 7, "clear"],
    [1, 8, 6, "continue"],
    [2, 12, 8, "block"],
    [2, 11, 6, "block"],
    [3, 16, 12, "block"],
    [3, 15, 10, "block"],
    [3, 14, 9, "block"],
    [3, 16, 13, "suspected"],
    [3, 16, 15, "clear"],
  ] as const)("look %d: %d v %d is %s", (look, baseline, candidate, outcome) => {
    expect(decideLook(table, look, { baseline, candidate })).toBe(outcome);
  });

  it.each([0, 9, 1.5])("there is no table for %d questions", (family) => {
    expect(() => headToHeadTable("standard", family)).toThrow("1 to 8 questions at once");
  });

  it("knows its own looks only", () => {
    expect(() => decideLook(table, 4, { baseline: 1, candidate: 1 })).toThrow("a look of the plan");
    expect(() => decideLook(table, 0, { baseline: 5, candidate: 1 })).toThrow("a look of the plan");
  });
});

it("more questions never make a table laxer", () => {
  for (const { plan, family, table } of tables) {
    const before = headToHeadTable(plan, Math.max(1, family - 1)).maxCandidatePasses;
    for (const [look, row] of table.maxCandidatePasses.entries())
      for (const [b, limit] of row.entries()) expect(limit).toBeLessThanOrEqual(before[look]![b]!);
  }
});
