import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { believeRates, drawRate } from "../../../src/stats/beta-prior.ts";
import { type KnownTasks, type Power, type Scenario, simulatePower } from "../../../src/stats/power.ts";
import { type CheckDesign, chanceOf, drawPasses, playCheck } from "../../../src/stats/simulate-check.ts";
import { seededRandom } from "../../../src/std/random.ts";

const STANDARD: CheckDesign = { plan: "standard", firstLook: 3, recheck: 5, tau: 0.35, suiteFlagP: 0.1 };
const TEN = [1, 1, 1, 1, 0.97, 0.9, 0.9, 0.67, 0.33, 0];

function simulate(known: KnownTasks, design: CheckDesign, simulations: number): Power {
  return simulatePower({ known, design, simulations, seed: "test" });
}

const of = (power: Power, scenario: Scenario) => power.caught.find((one) => one.scenario === scenario)!;

describe("published operating characteristics come out again", () => {
  // Shares published from 20,000 simulated pull requests; here 2,000, so three standard errors are up to 3.4 points.
  it.each<{
    history: number;
    design: CheckDesign;
    expected: Partial<Record<Scenario, readonly [number, number]>>;
  }>([
    {
      history: 3,
      design: STANDARD,
      expected: {
        harmless: [0.019, 47],
        always_to_third: [0.952, 60],
        always_to_never: [1, 54],
        nine_to_five: [0.471, 63],
        suite_minus_20: [0.599, 149],
        suite_minus_10: [0.102, 97],
      },
    },
    {
      history: 30,
      design: STANDARD,
      expected: {
        harmless: [0.015, 44],
        always_to_third: [0.952, 56],
        nine_to_five: [0.462, 63],
        suite_minus_20: [0.717, 165],
        suite_minus_10: [0.136, 116],
      },
    },
    {
      history: 3,
      design: { ...STANDARD, plan: "thorough" },
      expected: { harmless: [0.02, 51], nine_to_five: [0.553, 68], suite_minus_20: [0.685, 170] },
    },
    {
      history: 30,
      design: { ...STANDARD, firstLook: 2 },
      expected: { harmless: [0.009, 30], always_to_third: [0.884, 42] },
    },
  ])("$design.plan, $design.firstLook runs, history of $history", ({ history, design, expected }) => {
    const power = simulate({ kind: "rates", rates: TEN, historyRuns: history }, design, 2000);
    for (const [scenario, [share, runs]] of Object.entries(expected)) {
      const actual = of(power, scenario as Scenario);
      const error = 3 * Math.sqrt((share * (1 - share)) / 2000) + 0.003;
      expect(Math.abs(actual.blocked - share), `${scenario}: ${actual.blocked}`).toBeLessThanOrEqual(error);
      expect(Math.abs(actual.runsMean - runs), `${scenario}: ${actual.runsMean} runs`).toBeLessThanOrEqual(
        0.07 * runs,
      );
    }
  });

  it("about 1 harmless change in 13 ends with a line that something looks worse", () => {
    const power = simulate({ kind: "rates", rates: TEN, historyRuns: 3 }, STANDARD, 2000);
    expect(of(power, "harmless").suspected).toBeGreaterThan(0.06);
    expect(of(power, "harmless").suspected).toBeLessThan(0.1);
    expect(of(power, "harmless").runsP95).toBe(78);
  });
});

describe("the promise", () => {
  it("holds on ten coin flips, where any drop blocks nearly always on the same pull requests", () => {
    let [blocked, naive] = [0, 0];
    for (let simulation = 0; simulation < 2000; simulation++) {
      const random = chanceOf("promise", simulation);
      const tasks = TEN.map(() => {
        const history = { passed: drawPasses(3, 0.5, random), runs: 3 };
        return { baseline: 0.5, candidate: 0.5, history };
      });
      // The first look is drawn first: the naive rule sees exactly the runs that the check sees.
      const same = chanceOf("promise", simulation);
      for (const _ of TEN) drawPasses(3, 0.5, same);
      if (tasks.some(({ history }) => drawPasses(3, 0.5, same) < history.passed)) naive++;
      if (playCheck(tasks, STANDARD, random).isBlocked) blocked++;
    }
    expect(blocked / 2000).toBeLessThanOrEqual(0.05);
    expect(blocked / 2000).toBeGreaterThan(0.02);
    expect(naive / 2000).toBeGreaterThan(0.9);
  });

  it("costs nothing where everything always passes", () => {
    const power = simulate({ kind: "rates", rates: [1, 1, 1], historyRuns: 30 }, STANDARD, 200);
    expect(of(power, "harmless")).toEqual({
      scenario: "harmless",
      blocked: 0,
      suspected: 0,
      runsMean: 9,
      runsP95: 9,
    });
  });
});

describe("a simulation", () => {
  const history = {
    kind: "history" as const,
    tasks: [3, 3, 3, 2, 2, 1, 0].map((passed) => ({ passed, runs: 3 })),
  };

  it("is the same for the same seed, and another for another", () => {
    const one = simulatePower({ known: history, design: STANDARD, simulations: 200, seed: "a" });
    expect(simulatePower({ known: history, design: STANDARD, simulations: 200, seed: "a" })).toEqual(one);
    expect(simulatePower({ known: history, design: STANDARD, simulations: 200, seed: "b" })).not.toEqual(one);
  });

  it("says what it was made of", () => {
    const power = simulate(history, STANDARD, 50);
    expect(power).toMatchObject({
      tasks: 7,
      historyRuns: 21,
      simulations: 50,
      seed: "test",
      design: STANDARD,
    });
    expect(simulate({ kind: "rates", rates: TEN, historyRuns: 4 }, STANDARD, 1).historyRuns).toBe(40);
    expect(power.caught.map(({ scenario }) => scenario)).toEqual([
      "harmless",
      "always_to_third",
      "always_to_never",
      "nine_to_five",
      "suite_minus_20",
      "suite_minus_10",
    ]);
  });

  it("without re-checks nothing ever blocks, and nothing but first looks is run", () => {
    const power = simulate(history, { ...STANDARD, recheck: 0 }, 50);
    for (const one of power.caught)
      expect(one).toMatchObject({ blocked: 0, suspected: 0, runsMean: 21, runsP95: 21 });
  });

  it("suspects nobody without history", () => {
    const power = simulate({ kind: "history", tasks: [{ passed: 0, runs: 0 }] }, STANDARD, 50);
    for (const one of power.caught) expect(one).toMatchObject({ blocked: 0, runsMean: 3 });
  });

  it("knows the sharpest drop from the history it hits", () => {
    const power = simulate(
      {
        kind: "history",
        tasks: [
          { passed: 30, runs: 30 },
          { passed: 0, runs: 30 },
        ],
      },
      STANDARD,
      400,
    );
    expect(of(power, "always_to_never").blocked).toBeGreaterThan(0.99);
  });
});

describe("what is believed of true rates", () => {
  it("few runs are believed less than many", () => {
    const mean = ({ a, b }: { a: number; b: number }): number => a / (a + b);
    const [few, many] = believeRates([
      { passed: 0, runs: 2 },
      { passed: 0, runs: 30 },
      { passed: 30, runs: 30 },
    ]);
    expect(mean(few!)).toBeGreaterThan(mean(many!));
    expect(mean(many!)).toBeLessThan(0.05);
  });

  it.each([
    ["no run differs at all", [3, 3, 3].map((passed) => ({ passed, runs: 3 })), 9.5 / 10, 103],
    [
      "tasks are all sure, one way or the other",
      [
        { passed: 3, runs: 3 },
        { passed: 0, runs: 3 },
      ],
      0.5,
      4,
    ],
    ["there is one task", [{ passed: 3, runs: 3 }], 3.5 / 4, 4],
    [
      "each task ran once",
      [
        { passed: 1, runs: 1 },
        { passed: 0, runs: 1 },
      ],
      0.5,
      2,
    ],
  ])("where %s", (_, tasks, mean, strength) => {
    const [first] = believeRates(tasks);
    expect(first!.a + first!.b).toBeCloseTo(strength, 9);
    expect(first!.a).toBeCloseTo(tasks[0]!.passed + mean * (strength - tasks[0]!.runs), 9);
  });

  test.prop([fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 8 })])(
    "is a distribution for any history",
    (told) => {
      const tasks = told.map(([x, y]) => ({ passed: x, runs: x + y }));
      for (const { a, b } of believeRates(tasks)) {
        expect(a).toBeGreaterThan(0);
        expect(b).toBeGreaterThan(0);
        expect(Number.isFinite(a + b)).toBe(true);
      }
    },
  );

  it.each([
    { a: 0.5, b: 0.5 },
    { a: 3.5, b: 0.5 },
    { a: 30, b: 3 },
    { a: 1, b: 1 },
    { a: 0.2, b: 0.8 },
  ])("draws have the mean and spread of Beta($a, $b)", ({ a, b }) => {
    const random = seededRandom("draws");
    const draws = Array.from({ length: 20_000 }, () => drawRate({ a, b }, random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    const expected = (a * b) / ((a + b) ** 2 * (a + b + 1));
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(4 * Math.sqrt(expected / 20_000));
    expect(variance / expected).toBeGreaterThan(0.93);
    expect(variance / expected).toBeLessThan(1.07);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThanOrEqual(1);
  });
});
