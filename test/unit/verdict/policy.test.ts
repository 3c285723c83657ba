import { describe, expect, it } from "vitest";
import { compare } from "../../../src/verdict/compare.ts";
import { decide } from "../../../src/verdict/decide.ts";
import { findBreaches, type Policy } from "../../../src/verdict/policy.ts";
import { pack, records } from "../../support/records.ts";

/** What the policy says of a campaign with this score where every run cost so much. */
function breaches(score: string, policy: Policy, cost: number | null = 0.5) {
  const candidate = pack({ runs: records("task_01_a", score, { metrics: { cost_usd: cost } }) });
  return findBreaches(compare({ candidate, changes: [] }).candidate, policy);
}

describe("limits that are kept", () => {
  it.each<{ score: string; policy: Policy; cost?: number | null }>([
    { score: "0/3", policy: {}, cost: null },
    { score: "2/4", policy: { min_pass_rate: 0.5 } },
    { score: "7/100", policy: { min_pass_rate: 0.07 } },
    { score: "0/3", policy: { min_pass_rate: 0 } },
    { score: "0/0+3", policy: { min_pass_rate: 1 } },
    { score: "3/4", policy: { max_cost_usd: 2 } },
    { score: "2/4", policy: { max_cost_per_pass_usd: 1 } },
    { score: "0/0+3", policy: { max_cost_per_pass_usd: 0 } },
    { score: "3/3", policy: { max_cost_usd: 0, max_cost_per_pass_usd: 0 }, cost: 0 },
  ])("$score under $policy", ({ score, policy, cost }) => {
    expect(breaches(score, policy, cost === undefined ? 0.5 : cost)).toEqual([]);
  });
});

describe("limits that are not", () => {
  it.each<{ score: string; policy: Policy; cost?: null; breach: object }>([
    {
      score: "2/3",
      policy: { min_pass_rate: 0.9 },
      breach: {
        rule: "min_pass_rate",
        limit: 0.9,
        actual: 2 / 3,
        count: { passed: 2, runs: 3 },
        sentence: "Pass rate too low: 2/3 runs passed (66.7%), the policy asks for 90%.",
      },
    },
    {
      score: "2/3+1",
      policy: { max_cost_usd: 1.99 },
      breach: {
        rule: "max_cost_usd",
        limit: 1.99,
        actual: 2,
        count: { passed: 2, runs: 3 },
        sentence: "Too expensive: the campaign cost $2.00 for 3 counting runs, the policy allows $1.99.",
      },
    },
    {
      score: "3/3",
      policy: { max_cost_usd: 5 },
      cost: null,
      breach: {
        rule: "max_cost_usd",
        limit: 5,
        actual: null,
        count: { passed: 3, runs: 3 },
        sentence: "Cost not known: a price is missing, the policy allows $5.00.",
      },
    },
    {
      score: "1/3",
      policy: { max_cost_per_pass_usd: 1.2 },
      breach: {
        rule: "max_cost_per_pass_usd",
        limit: 1.2,
        actual: 1.5,
        count: { passed: 1, runs: 3 },
        sentence: "Too expensive: a passing run cost $1.50, the policy allows $1.20.",
      },
    },
    {
      score: "0/3",
      policy: { max_cost_per_pass_usd: 9 },
      breach: {
        rule: "max_cost_per_pass_usd",
        limit: 9,
        actual: null,
        count: { passed: 0, runs: 3 },
        sentence: "Cost per pass not known: no run passed, the policy allows $9.00.",
      },
    },
    {
      score: "3/3",
      policy: { max_cost_per_pass_usd: 9 },
      cost: null,
      breach: {
        rule: "max_cost_per_pass_usd",
        limit: 9,
        actual: null,
        count: { passed: 3, runs: 3 },
        sentence: "Cost per pass not known: a price is missing, the policy allows $9.00.",
      },
    },
  ])("$score under $policy", ({ score, policy, cost, breach }) => {
    expect(breaches(score, policy, cost === null ? null : 0.5)).toEqual([breach]);
  });

  it("are all named, in a fixed order, and fail the check beside any word", () => {
    const candidate = pack({ runs: records("task_01_a", "1/3", { metrics: { cost_usd: 1 } }) });
    const baseline = pack({
      id: "old",
      subject: { model: "bedrock/old" },
      runs: records("task_01_a", "1/3"),
    });
    const policy = { max_cost_per_pass_usd: 1, max_cost_usd: 1, min_pass_rate: 1 };
    const verdict = decide(compare({ candidate, baseline, changes: [] }), policy);
    expect(verdict).toMatchObject({
      word: "no_regression_found",
      breaches: [{ rule: "min_pass_rate" }, { rule: "max_cost_usd" }, { rule: "max_cost_per_pass_usd" }],
      blocks: true,
      exitCode: 1,
    });
  });
});

describe("limits on a run's time", () => {
  /** Twenty runs that took 1 to 20 seconds: half take at most 10, nineteen in twenty at most 19. */
  const candidate = compare({
    candidate: pack({
      runs: Array.from({ length: 20 }, (_, index) =>
        records("task_01_a", "1/1", { metrics: { latency_ms: (index + 1) * 1000 } }).map((run) => ({
          ...run,
          epoch: index + 1,
        })),
      ).flat(),
    }),
    changes: [],
  }).candidate;

  it.each<{ policy: Policy; says: readonly string[] }>([
    { policy: { max_latency_ms_p50: 10_000, max_latency_ms_p95: 19_000 }, says: [] },
    {
      policy: { max_latency_ms_p50: 9000, max_latency_ms_p95: 18_500 },
      says: [
        "Too slow: the median run took 10 s, the policy allows 9 s.",
        "Too slow: the 95th percentile of runs took 19 s, the policy allows 18.5 s.",
      ],
    },
  ])("$policy", ({ policy, says }) => {
    expect(findBreaches(candidate, policy).map(({ sentence }) => sentence)).toEqual(says);
  });

  it("that nobody measured are not kept, and without a counting run they say nothing", () => {
    const unknown = { ...candidate, latencyMsP95: null };
    const nobody = { ...unknown, tally: { ...candidate.tally, runs: 0 } };
    const policy = { max_latency_ms_p95: 1000 };
    expect([unknown, nobody].map((side) => findBreaches(side, policy))).toEqual([
      [
        {
          rule: "max_latency_ms_p95",
          limit: 1000,
          actual: null,
          count: { passed: 20, runs: 20 },
          sentence: "Time not known: no run of a scored task counts, the policy allows 1 s.",
        },
      ],
      [],
    ]);
  });
});

it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("a limit of %d is nobody's limit", (limit) => {
  expect(() => breaches("3/3", { max_cost_usd: limit })).toThrow(
    "max_cost_usd is a finite number, not negative",
  );
});
