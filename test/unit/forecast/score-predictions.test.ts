import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalScore } from "../../../src/forecast/interval-score.ts";
import { registrationHash, scorePredictions } from "../../../src/forecast/score-predictions.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

describe("scoring", () => {
  const { candidate } = seedPacks();

  it("gives the published campaign's table: nothing hit", () => {
    expect(scorePredictions(candidate)).toEqual([
      {
        id: "headline",
        prediction: "18 to 22 of 30 passes, point estimate 20",
        actual: "25/30",
        hit: false,
        registered: true,
        error: 5,
        interval_score: 34,
        coverage: 0.8,
      },
      {
        id: "P1",
        prediction: "passes(task_09) <= 0",
        actual: "passes(task_09) = 1",
        hit: false,
        registered: true,
        probability: 0.8,
        brier: 0.6400000000000001,
      },
      {
        id: "P2",
        prediction: "count(failure_mode = tool_call_malformed) >= 1 and passes(task_07) <= 1",
        actual: "count(failure_mode = tool_call_malformed) = 0, passes(task_07) = 3",
        hit: false,
        registered: true,
      },
      {
        id: "P3",
        prediction: "passes(total) < 20",
        actual: "passes(total) = 25",
        hit: false,
        registered: true,
      },
    ]);
  });

  it.each([
    ["a changed claim", { claims: [{ id: "P1", claim: "passes(task_09) >= 1" }] }],
    ["a seal after the first run", { registered_at: "2026-05-20T09:00:00.001Z" }],
  ])("shows %s as unregistered", (_, change) => {
    const registration = { ...candidate.campaign.registration!, ...change };
    const scores = scorePredictions({ ...candidate, campaign: { ...candidate.campaign, registration } });
    expect(scores.map(({ registered }) => registered)).toEqual(scores.map(() => false));
    expect(scores.length).toBeGreaterThan(0);
  });

  it("holds no range of thirty against another number of runs", () => {
    const registration = {
      ...candidate.campaign.registration!,
      headline: { ...candidate.campaign.registration!.headline!, of: 60 },
    };
    const sealed = { ...registration, sha256: registrationHash(registration) };
    const [headline] = scorePredictions({
      ...candidate,
      campaign: { ...candidate.campaign, registration: sealed },
    });
    expect(headline).toEqual({
      id: "headline",
      prediction: "18 to 22 of 60 passes, point estimate 20",
      actual: "25/30",
      hit: null,
      registered: true,
    });
  });
});

describe("the interval score", () => {
  // Width 4 at 80 %: inside costs the width, each pass outside ten more.
  it.each([
    [20, 4],
    [18, 4],
    [22, 4],
    [25, 34],
    [17, 14],
  ])("of 18 to 22 at 80 %% for %d is %d", (value, score) => {
    expect(intervalScore({ low: 18, high: 22 }, value, 0.8)).toBe(score);
  });

  it("never rewards a wider range that was not needed", () => {
    const inside = fc.record({
      low: fc.integer({ max: 10, min: 0 }),
      high: fc.integer({ min: 11, max: 30 }),
    });
    fc.assert(
      fc.property(inside, fc.integer({ min: 0, max: 5 }), ({ low, high }, extra) => {
        const wider = intervalScore({ low: low - extra, high }, 10.5, 0.8);
        expect(wider).toBeGreaterThanOrEqual(intervalScore({ low, high }, 10.5, 0.8));
      }),
    );
  });
});
