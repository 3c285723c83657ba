import { describe, expect, it } from "vitest";
import { believeRates, drawRate, fitBetaPrior } from "../../../src/stats/beta-prior.ts";
import { simulatePower } from "../../../src/stats/power.ts";
import { type CheckDesign, chanceOf, drawPasses, playCheck } from "../../../src/stats/simulate-check.ts";
import { seededRandom } from "../../../src/std/random.ts";

const STANDARD: CheckDesign = { plan: "standard", firstLook: 3, recheck: 5, tau: 0.35, suiteFlagP: 0.1 };

/** What a seed gives, to the last run: a report made again from its pack must say the same. */
describe("the same seed", () => {
  const row = (power: ReturnType<typeof simulatePower>): string[] =>
    power.caught.map(
      ({ scenario, blocked, suspected, runsMean, runsP95 }) =>
        `${scenario} ${blocked} ${suspected} ${runsMean} ${runsP95}`,
    );

  it("gives the same shares on a history", () => {
    const tasks = [3, 3, 3, 3, 2, 2, 1, 0, 0].map((passed, index) => ({ passed, runs: index === 8 ? 0 : 3 }));
    const power = simulatePower({
      known: { kind: "history", tasks },
      design: STANDARD,
      simulations: 40,
      seed: "s",
    });
    expect(row(power)).toMatchInlineSnapshot(`
      [
        "harmless 0.025 0.2 48.2 83",
        "always_to_third 0.95 0.025 63.8 107",
        "always_to_never 1 0 53.6 75",
        "nine_to_five 0.375 0.1 59.8 99",
        "suite_minus_20 0.375 0.45 121.8 219",
        "suite_minus_10 0.025 0.425 79.4 179",
      ]
    `);
  });

  it("gives the same shares on rates", () => {
    const known = { kind: "rates", rates: [1, 0.95, 0.9, 0.6, 0.3], historyRuns: 9 } as const;
    const power = simulatePower({ known, design: { ...STANDARD, recheck: 3 }, simulations: 40, seed: "s" });
    expect(row(power)).toMatchInlineSnapshot(`
      [
        "harmless 0 0 23.8 39",
        "always_to_third 1 0 39.4 71",
        "always_to_never 1 0 30.4 55",
        "nine_to_five 0.475 0.075 41.8 87",
        "suite_minus_20 0.525 0.15 100.4 175",
        "suite_minus_10 0.125 0.175 50.8 175",
      ]
    `);
  });

  it("gives the same course of one check", () => {
    const tasks = [1, 1, 0.9, 0.5].map((rate) => ({
      baseline: rate,
      candidate: rate / 2,
      history: { passed: 10 * rate, runs: 10 },
    }));
    const played = Array.from({ length: 6 }, (_, n) => playCheck(tasks, STANDARD, chanceOf("course", n)));
    expect(
      played.map(({ isBlocked, isSuspected, runs }) => `${isBlocked} ${isSuspected} ${runs}`),
    ).toMatchInlineSnapshot(`
      [
        "true false 76",
        "true false 76",
        "true false 52",
        "true false 76",
        "true false 68",
        "true false 60",
      ]
    `);
  });

  it("draws the same rates and passes", () => {
    const random = seededRandom("draws");
    const beliefs = [
      { a: 0.3, b: 2 },
      { a: 8, b: 0.4 },
      { a: 5, b: 5 },
    ];
    const draws = [...beliefs, ...beliefs].map((belief) => drawRate(belief, random).toFixed(9));
    expect(draws).toMatchInlineSnapshot(`
      [
        "0.411472542",
        "0.998974211",
        "0.376668879",
        "0.760679581",
        "0.936624840",
        "0.654247783",
      ]
    `);
    expect([
      drawPasses(10, 0.5, random),
      drawPasses(0, 1, random),
      drawPasses(5, 1, random),
    ]).toMatchInlineSnapshot(`
      [
        6,
        0,
        5,
      ]
    `);
  });
});

describe("the spread of tasks", () => {
  it("is fitted to unequal numbers of runs too", () => {
    const tasks = [
      { passed: 4, runs: 5 },
      { passed: 1, runs: 10 },
      { passed: 3, runs: 3 },
      { passed: 6, runs: 8 },
    ];
    const { mu, rho, a, b } = fitBetaPrior(tasks);
    expect(mu).toBeCloseTo(14 / 26, 12);
    expect(a / (a + b)).toBeCloseTo(mu, 12);
    expect(1 / (a + b + 1)).toBeCloseTo(rho, 12);
    expect(rho).toMatchInlineSnapshot(`0.513733468972533`);
  });

  it.each([
    ["no run is told", [{ passed: 0, runs: 0 }], [{ a: 0.5, b: 0.5 }]],
    [
      "tasks differ no more than runs do",
      [
        { passed: 1, runs: 2 },
        { passed: 1, runs: 2 },
      ],
      [
        { a: 51, b: 51 },
        { a: 51, b: 51 },
      ],
    ],
  ])("where %s", (_, tasks, beliefs) => {
    expect(believeRates(tasks)).toEqual(beliefs);
  });

  it("where tasks differ a little, belief is between one run and a hundred", () => {
    const [first] = believeRates([
      { passed: 3, runs: 3 },
      { passed: 2, runs: 3 },
      { passed: 1, runs: 3 },
    ]);
    const { rho } = fitBetaPrior([
      { passed: 3, runs: 3 },
      { passed: 2, runs: 3 },
      { passed: 1, runs: 3 },
    ]);
    expect(first!.a + first!.b - 3).toBeCloseTo(1 / rho - 1, 9);
  });
});
