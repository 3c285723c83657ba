import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisher, stratifiedExact } from "../../../src/stats/exact-test.ts";
import { hypergeometric } from "../../../src/stats/hypergeometric.ts";
import { logChoose, logFactorial, logGamma } from "../../../src/stats/log-gamma.ts";
import { normalCdf, normalQuantile } from "../../../src/stats/normal.ts";
import type { Pair, Passes } from "../../../src/stats/passes.ts";
import { suiteDifference } from "../../../src/stats/suite-difference.ts";
import { surprise } from "../../../src/stats/surprise.ts";
import { wilson } from "../../../src/stats/wilson.ts";
import { parseScore } from "../../support/records.ts";

const passes = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .map(([a, runs]): Passes => ({ passed: Math.min(a, runs), runs }));
const pair = fc.record({ baseline: passes, candidate: passes });
const swapped = ({ baseline, candidate }: Pair): Pair => ({ baseline: candidate, candidate: baseline });
const mirrored = ({ passed, runs }: Passes): Passes => ({ passed: runs - passed, runs });

/** Every way to say which of the runs passed, counted: the definition, without a formula. */
function fisherByCounting({ baseline, candidate }: Pair): { worse: number; better: number } {
  const runs = baseline.runs + candidate.runs;
  const passed = baseline.passed + candidate.passed;
  let [all, few, many] = [0, 0, 0];
  for (let set = 0; set < 2 ** runs; set++) {
    const bits = (mask: number): number => mask.toString(2).replaceAll("0", "").length;
    if (bits(set) !== passed) continue;
    const own = bits(set & (2 ** candidate.runs - 1));
    all++;
    if (own <= candidate.passed) few++;
    if (own >= candidate.passed) many++;
  }
  return { worse: few / all, better: many / all };
}

describe("Fisher's test", () => {
  it.each([
    ["0/3", "3/3"],
    ["1/3", "3/3"],
    ["3/4", "1/5"],
    ["2/5", "4/5"],
    ["0/4", "0/4"],
    ["4/4", "4/4"],
    ["0/1", "5/6"],
  ])("%s against %s is what counting gives", (candidate, baseline) => {
    const table = { candidate: parseScore(candidate), baseline: parseScore(baseline) };
    const counted = fisherByCounting(table);
    expect(fisher(table).worse).toBeCloseTo(counted.worse, 12);
    expect(fisher(table).better).toBeCloseTo(counted.better, 12);
  });

  test.prop([pair])("mirrors when the sides swap", (table) => {
    expect(fisher(swapped(table)).better).toBeCloseTo(fisher(table).worse, 12);
    expect(fisher(swapped(table)).twoSided).toBeCloseTo(fisher(table).twoSided, 12);
  });

  test.prop([pair])("knows every share of the passes, and all of them make one", (table) => {
    const { low, mass } = hypergeometric(table);
    expect(mass.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(low).toBe(Math.max(0, table.baseline.passed + table.candidate.passed - table.baseline.runs));
  });

  test.prop([pair])("is the suite's test of one task", (table) => {
    expect(stratifiedExact([table])).toEqual(fisher(table));
  });
});

describe("the suite's test", () => {
  it("proves nothing without a task", () => {
    expect(stratifiedExact([])).toEqual({ worse: 1, better: 1, twoSided: 1 });
  });

  test.prop([fc.array(pair, { minLength: 1, maxLength: 4 })])("does not mind the order of tasks", (pairs) => {
    const [forth, back] = [stratifiedExact(pairs), stratifiedExact([...pairs].reverse())];
    expect(back.worse).toBeCloseTo(forth.worse, 12);
    expect(back.twoSided).toBeCloseTo(forth.twoSided, 12);
  });

  test.prop([fc.array(pair, { minLength: 1, maxLength: 4 })])("never gives more than one", (pairs) => {
    for (const p of Object.values(stratifiedExact(pairs)))
      expect(p).toSatisfy((x: number) => x > 0 && x <= 1);
  });
});

describe("surprise", () => {
  test.prop([passes, passes])("mirrors when passes and failures swap", (history, candidate) => {
    const [straight, mirror] = [
      surprise(history, candidate),
      surprise(mirrored(history), mirrored(candidate)),
    ];
    expect(mirror.high).toBeCloseTo(straight.low, 12);
    expect(mirror.low).toBeCloseTo(straight.high, 12);
  });

  test.prop([passes])("is none at every pass, or at no pass", (history) => {
    expect(surprise(history, { passed: 3, runs: 3 }).low).toBeCloseTo(1, 12);
    expect(surprise(history, { passed: 0, runs: 3 }).high).toBeCloseTo(1, 12);
    expect(surprise(history, { passed: 3, runs: 3 }).low).toBeLessThanOrEqual(1);
  });
});

describe("ranges", () => {
  test.prop([passes])("Wilson's holds the rate and stays within 0 and 1", (of) => {
    const { low, high } = wilson(of);
    expect(low).toBeLessThanOrEqual(of.passed / of.runs);
    expect(high).toBeGreaterThanOrEqual(of.passed / of.runs);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
  });

  it("shows 95 % unless asked otherwise", () => {
    const of = { passed: 2, runs: 3 };
    expect(wilson(of)).toEqual(wilson(of, 0.95));
    const pairs = [{ baseline: of, candidate: of }];
    expect(suiteDifference(pairs)).toEqual(suiteDifference(pairs, 0.95));
  });

  it.each([
    { candidate: "0/1", baseline: "1/1", range: { low: -1 } },
    { candidate: "1/1", baseline: "0/1", range: { high: 1 } },
  ])("no difference is beyond all of it: $candidate against $baseline", ({ candidate, baseline, range }) => {
    const pairs = [{ candidate: parseScore(candidate), baseline: parseScore(baseline) }];
    expect(suiteDifference(pairs).range).toMatchObject(range);
  });
});

describe("the functions beneath", () => {
  it.each([
    [0, 1],
    [1, 1],
    [5, 120],
    [10, 3_628_800],
  ])("%d! is %d", (n, factorial) => {
    expect(logFactorial(n)).toBeCloseTo(Math.log(factorial), 12);
  });

  it("knows the gamma function between whole numbers", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
    expect(logChoose(30, 3)).toBeCloseTo(Math.log(4060), 11);
  });

  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.959963984540054, 0.975],
    [-3, 0.00134989803163009],
  ])("P(Z <= %d) is %d", (z, p) => {
    expect(normalCdf(z)).toBeCloseTo(p, 13);
    expect(normalQuantile(p)).toBeCloseTo(z, 10);
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])("there is no quantile of %d", (p) => {
    expect(() => normalQuantile(p)).toThrow("a probability well inside 0 and 1");
  });

  it("finds quantiles far out", () => {
    expect(normalQuantile(1e-9)).toBeCloseTo(-5.99780701500768, 6);
    expect(normalQuantile(1 - 1e-9)).toBeCloseTo(5.99780701500768, 6);
  });
});
