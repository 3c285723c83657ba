import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterRuns, logBetaBinomial } from "../../../src/forecast/beta-binomial.ts";
import { forecastPasses } from "../../../src/forecast/forecast-passes.ts";
import { isSameModel, likeness } from "../../../src/forecast/likeness.ts";
import { trackRecord } from "../../../src/forecast/track-record.ts";
import { seededRandom } from "../../../src/std/random.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const past = (passed: number, runs = 30, likeness_ = 1) => ({ passed, runs, likeness: likeness_ });

describe("the beta-binomial distribution", () => {
  // Uniform rates make every count as likely; Polya's urn gives the others by hand.
  it.each([
    [{ passed: 2, runs: 5 }, { mean: 0.5, concentration: 2 }, 1 / 6],
    [{ passed: 1, runs: 2 }, { mean: 0.5, concentration: 4 }, 2 * (2 / 4) * (2 / 5)],
    [{ passed: 2, runs: 2 }, { mean: 0.75, concentration: 4 }, (3 / 4) * (4 / 5)],
    [{ passed: 0, runs: 3 }, { mean: 0.25, concentration: 4 }, (3 / 4) * (4 / 5) * (5 / 6)],
  ])("%j under %j", (passes, rates, chance) => {
    expect(Math.exp(logBetaBinomial(passes, rates))).toBeCloseTo(chance, 12);
  });

  it("learns from runs as an urn does", () => {
    expect(afterRuns({ mean: 0.5, concentration: 4 }, { passed: 3, runs: 4 })).toEqual({
      mean: 5 / 8,
      concentration: 8,
    });
  });
});

describe("a forecast", () => {
  const campaign = fc.record({
    passed: fc.integer({ min: 0, max: 30 }),
    likeness: fc.constantFrom(0.35, 0.5, 1),
  });
  const history = fc.array(
    campaign.map(({ passed, likeness: like }) => past(passed, 30, like)),
    { maxLength: 8 },
  );

  it("is a distribution, its range holds what it says, and the point is in the range", () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0.5, 0.8, 0.95),
        (all, runs, coverage) => {
          const { low, high, point, chances } = forecastPasses(runs, all, undefined, coverage);
          expect(sum(chances)).toBeCloseTo(1, 9);
          expect(sum(chances.slice(low, high + 1))).toBeGreaterThanOrEqual(coverage - 1e-9);
          expect(chances.length).toBe(runs + 1);
          expect(point).toBeGreaterThanOrEqual(0);
          expect(point).toBeLessThanOrEqual(runs);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("knows next to nothing where nothing is known", () => {
    const { low, high, point } = forecastPasses(30, []);
    expect({ width: high - low >= 20, point }).toEqual({ width: true, point: 15 });
  });

  it("of the published 20B, from the other six: what came is in the range", () => {
    const { low, high, point } = forecastPasses(30, [
      past(23),
      ...[28, 27, 27, 28, 20].map((passed) => past(passed, 30, 0.5)),
    ]);
    expect({ low, high, point }).toEqual({ low: 22, high: 30, point: 25 });
  });

  it("narrows with history that agrees, and follows the subject's own runs", () => {
    const width = (count: number): number => {
      const { low, high } = forecastPasses(
        30,
        Array.from({ length: count }, () => past(24)),
      );
      return high - low;
    };
    expect([width(1), width(4), width(20)]).toEqual(
      [width(1), width(4), width(20)].toSorted((a, b) => b - a),
    );
    const others = [past(27), past(26), past(25)];
    const points = [5, 15, 29].map((passed) => forecastPasses(30, others, { passed, runs: 30 }).point);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(points[0]).toBeLessThan(15);
  });

  it("holds about as often as it says, over subjects drawn from one population", () => {
    const random = seededRandom("calibration");
    const rate = (): number => 0.6 + 0.3 * random.next();
    const campaignOf = (p: number): number =>
      sum(Array.from({ length: 30 }, () => Number(random.next() < p)));
    const held = Array.from({ length: 150 }, () => {
      const all = Array.from({ length: 8 }, () => past(campaignOf(rate())));
      const { low, high } = forecastPasses(30, all);
      const actual = campaignOf(rate());
      return Number(low <= actual && actual <= high);
    });
    expect(sum(held) / held.length).toBeGreaterThan(0.74);
    expect(sum(held) / held.length).toBeLessThan(0.95);
  });
});

describe("likeness", () => {
  const of = (model: string, harness: string | null = "pawl@0.1.0") => ({ model, harness });
  it.each([
    [of("bedrock/openai.gpt-oss-20b-1:0"), of("bedrock/openai.gpt-oss-120b-1:0"), 1],
    [of("bedrock/openai.gpt-oss-20b-1:0"), of("GPT-OSS 120B", null), 1],
    [of("bedrock/openai.gpt-oss-20b-1:0"), of("Llama 3.3 70B", null), 0.5],
    [of("bedrock/openai.gpt-oss-20b-1:0"), of("bedrock/openai.gpt-oss-120b-1:0", "pi@0.73.1"), 0.7],
    [of("bedrock/openai.gpt-oss-20b-1:0"), of("bedrock/meta.llama3-3-70b-v1:0", "pi@0.73.1"), 0.35],
    [of("bedrock/openai.gpt-oss-20b-1:0"), of("bedrock/openai.gpt-oss-120b-1:0", "pawl@9.9.9"), 1],
  ])("%j and %j: %d", (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["bedrock/openai.gpt-oss-20b-1:0", "GPT-OSS 20B", true],
    ["bedrock/openai.gpt-oss-20b-1:0", "openai/gpt-oss-20b", true],
    ["bedrock/openai.gpt-oss-20b-1:0", "GPT-OSS 120B", false],
  ])("%s and %s are the same model: %s", (a, b, same) => {
    expect(isSameModel(of(a), of(b, null))).toBe(same);
  });
});

it("a track record says how often ranges held and which way they erred", () => {
  const base = { low: 18, high: 22, point: 20, coverage: 0.8, runs: 30 };
  expect(trackRecord([])).toBeUndefined();
  expect(
    trackRecord([
      { ...base, actual: 25 },
      { ...base, actual: 21 },
    ]),
  ).toEqual({
    forecasts: 2,
    hits: 1,
    claimed: 0.8,
    bias: expect.closeTo(10, 9),
    distance: expect.closeTo(10, 9),
    intervalScore: expect.closeTo((100 * (34 + 4)) / 2 / 30, 9),
  });
});
