/**
 * Reference values cross-checked against R 4.2.2 (fisher.test, binom.test, prop.test, mantelhaen.test, p.adjust, rpact,
 * safestats), scipy 1.10.1, statsmodels 0.13.5 and exact rational arithmetic.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitBetaPrior } from "../../../src/stats/beta-prior.ts";
import { fisher, stratifiedExact } from "../../../src/stats/exact-test.ts";
import { passAtK, passHatK } from "../../../src/stats/pass-at-k.ts";
import type { Pair, Passes } from "../../../src/stats/passes.ts";
import type { Range } from "../../../src/stats/range.ts";
import { suiteDifference } from "../../../src/stats/suite-difference.ts";
import { suiteStandardErrors } from "../../../src/stats/suite-standard-error.ts";
import { surprise } from "../../../src/stats/surprise.ts";
import { wilson } from "../../../src/stats/wilson.ts";
import { eBlock, eDiscordant, eMix, eProcessPlugin } from "../../support/statistics/e-values.ts";
import { evaluatePlan, look, type Plan } from "../../support/statistics/head-to-head.ts";
import { mcnemarExact, mcnemarMidP } from "../../support/statistics/mcnemar.ts";
import { benjaminiHochberg, bonferroni, hochberg, holm } from "../../support/statistics/multiplicity.ts";
import { clopperPearson, jeffreys, newcombe } from "../../support/statistics/other-intervals.ts";
import { barnardWorse, boschlooWorse } from "../../support/statistics/single-look-tests.ts";
import { spendObrienFleming, spendPocock } from "../../support/statistics/spending.ts";

interface Case {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly never[];
  readonly expect: unknown;
}
interface Sized {
  readonly maxCandidatePasses: readonly (readonly number[])[];
}
interface Reference {
  readonly alt: readonly (readonly number[])[];
  readonly cases: readonly Case[];
  readonly plans: Record<
    string,
    Omit<Plan, "maxCandidatePasses"> & { readonly bySuspects: readonly Sized[] }
  >;
}
const reference = JSON.parse(
  readFileSync(new URL("../../../fixtures/statistics-reference.json", import.meta.url), "utf8"),
) as Reference;

type Stratum = { b: number; m: number; c: number; n: number };
const pair = (b: number, m: number, c: number, n: number): Pair => ({
  baseline: { passed: b, runs: m },
  candidate: { passed: c, runs: n },
});
const pairs = (strata: readonly Stratum[]): Pair[] => strata.map(({ b, m, c, n }) => pair(b, m, c, n));
const ends = ({ low, high }: Range): number[] => [low, high];
const passes = ({ x, n }: { x: number; n: number }): Passes => ({ passed: x, runs: n });
const plan = (name: string, suspects: number): Plan => {
  const { looks, continueIfBehindBy, bySuspects } = reference.plans[name]!;
  return { looks, continueIfBehindBy, maxCandidatePasses: bySuspects[suspects - 1]!.maxCandidatePasses };
};

type Run = (...args: never[]) => unknown;
const oneTask =
  (of: (pair: Pair) => unknown): Run =>
  (b: number, m: number, c: number, n: number) =>
    of(pair(b, m, c, n));
const interval =
  (of: (passes: Passes, confidence: number) => Range): Run =>
  (x: number, n: number, confidence: number) =>
    ends(of({ passed: x, runs: n }, confidence));

const FUNCTIONS: Record<string, Run> = {
  wilson: interval(wilson),
  jeffreys: interval(jeffreys),
  clopperPearson: interval(clopperPearson),
  newcombe: (b: number, m: number, c: number, n: number, confidence: number) =>
    ends(newcombe(pair(b, m, c, n), confidence)),
  fisherWorse: oneTask((of) => fisher(of).worse),
  fisherTwoSided: oneTask((of) => fisher(of).twoSided),
  boschlooWorse: oneTask(boschlooWorse),
  barnardWorse: oneTask(barnardWorse),
  mcnemarExact,
  mcnemarMidP,
  stratifiedExact: (strata: readonly Stratum[]) => stratifiedExact(pairs(strata)),
  bonferroni,
  holm,
  hochberg,
  bh: benjaminiHochberg,
  passAtK: (n: number, c: number, k: number) => passAtK({ passed: c, runs: n }, k),
  passHatK: (n: number, c: number, k: number) => passHatK({ passed: c, runs: n }, k),
  suiteDiffCI: (strata: readonly Stratum[], confidence: number) => {
    const { difference, standardError, range } = suiteDifference(pairs(strata), confidence);
    return { diff: difference, se: standardError, lo: range.low, hi: range.high };
  },
  suiteSE: (strata: readonly Stratum[]) => suiteStandardErrors(pairs(strata)),
  surprise: (history: { x: number; n: number }, candidate: { x: number; n: number }) =>
    surprise(passes(history), passes(candidate)).low,
  eBlock,
  eDiscordant,
  eProcessPlugin,
  eMix: (b: number, c: number, n: number) => eMix(b, c, n, reference.alt),
  spendPocock,
  spendOBF: spendObrienFleming,
  fitBetaPrior: (tasks: readonly { x: number; n: number }[]) => fitBetaPrior(tasks.map(passes)),
  evaluatePlan: (name: string, suspects: number, p: number, q: number) =>
    evaluatePlan(plan(name, suspects), p, q),
  look: (name: string, suspects: number, index: number, b: number, c: number) =>
    look(plan(name, suspects), index, b, c),
};

/** Suprema over a rate are searched for, not solved for. */
const TOLERANCE: Record<string, number> = { boschlooWorse: 1e-6, barnardWorse: 1e-6 };

function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === "number") {
    expect(Math.abs((actual as number) - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
      tolerance,
    );
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(actual as object).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value, tolerance);
  } else expect(actual).toEqual(expected);
}

describe("reference values", () => {
  // `screen` is a rule over tasks: test/golden/seed-comparison.test.ts holds it.
  const cases = reference.cases.filter(({ fn }) => fn !== "screen");

  it("has all of them", () => {
    expect(cases).toHaveLength(213);
  });

  it.each(cases)("$id", ({ fn, args, expect: expected }) => {
    expectClose(FUNCTIONS[fn]!(...args), expected, TOLERANCE[fn] ?? 1e-9);
  });
});
