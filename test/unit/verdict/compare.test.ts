import { describe, expect, it } from "vitest";
import type { SubjectChange } from "../../../src/record/subject-change.ts";
import { compare, expectation } from "../../../src/verdict/compare.ts";
import { pack, records } from "../../support/records.ts";
import { tally } from "../../support/tallies.ts";

const LOG = "task_03_investigate_log";
const PLAN = "task_07_multi_step_plan";
const STOP = "task_09_know_when_to_stop";
const CONTROL = "task_09_know_when_to_stop@control";

const old = { subject: { model: "bedrock/old" }, id: "old" };

describe("one task", () => {
  it("carries both sides' counts, failures and flags", () => {
    const comparison = compare({
      candidate: pack({
        runs: [
          ...records(LOG, "1/3+1", { detail: "decoy_cause", flags: ["answered_without_reading"] }),
          ...records(LOG, "0/1", { firstEpoch: 5, mode: "timeout", flags: ["limit_hit"] }),
        ],
      }),
      baseline: pack({ ...old, runs: records(LOG, "3/3") }),
      changes: [],
    });
    expect(comparison.tasks).toEqual([
      {
        key: LOG,
        taskId: LOG,
        variant: null,
        candidate: {
          tally: tally("1/4+1"),
          failures: [
            { mode: "wrong_answer", detail: "decoy_cause", count: 2 },
            { mode: "provider_error", detail: null, count: 1 },
            { mode: "timeout", detail: null, count: 1 },
          ],
          flags: { answered_without_reading: 2, limit_hit: 1 },
        },
        baseline: { tally: tally("3/3"), failures: [], flags: {} },
        history: undefined,
        surprise: expect.closeTo(5 / 128, 9),
        surpriseBetter: expect.closeTo(127 / 128, 9),
      },
    ]);
  });

  it("leaves errored runs out of the rate and the surprise", () => {
    const of = (candidate: string, baseline: string) =>
      compare({
        candidate: pack({ runs: records(LOG, candidate) }),
        baseline: pack({ ...old, runs: records(LOG, baseline) }),
        changes: [],
      }).tasks[0];
    expect(of("1/3+7", "3/3+2")?.surprise).toBe(of("1/3", "3/3")?.surprise);
    expect(of("0/0+3", "3/3")).toMatchObject({ surprise: undefined, surpriseBetter: undefined });
    expect(of("3/3", "0/0+3")).toMatchObject({ surprise: undefined, surpriseBetter: undefined });
  });

  it("looks only at first-look runs", () => {
    const { tasks, candidate } = compare({
      candidate: pack({
        runs: [
          ...records(LOG, "3/3"),
          ...records(LOG, "0/4", { stage: "head_to_head", firstEpoch: 4 }),
          ...records(LOG, "0/4", { stage: "history", firstEpoch: 8 }),
        ],
      }),
      changes: [],
    });
    expect(tasks[0]?.candidate.tally).toEqual(tally("3/3"));
    expect(candidate).toMatchObject({ tally: tally("3/3"), inputTokens: 3000, costUsd: 0.0003 });
  });
});

describe("history", () => {
  const earlier = (score: string, over: Partial<Parameters<typeof pack>[0]> = {}) =>
    pack({ ...old, id: `earlier ${score}`, runs: records(LOG, score, { firstEpoch: 10 }), ...over });
  const pooled = (baseline: string, history: readonly ReturnType<typeof pack>[]) =>
    compare({
      candidate: pack({ runs: records(LOG, "2/3") }),
      baseline: pack({ ...old, runs: records(LOG, baseline) }),
      history,
      changes: [],
    }).tasks[0];

  it("is the baseline and earlier campaigns together", () => {
    const task = pooled("3/3", [earlier("9/10"), earlier("4/5+1")]);
    expect(task?.baseline?.tally).toEqual(tally("3/3"));
    expect(task?.history).toEqual(tally("16/18+1"));
  });

  it("is what the candidate is held against", () => {
    const task = pooled("3/3", [earlier("24/27")]);
    expect(task?.history).toEqual(tally("27/30"));
    expect(task?.surprise).toBeCloseTo(0.2937247983870935, 9);
    expect(task && expectation(task)).toEqual(tally("27/30"));
  });

  it("stops at 30 counting runs, the latest first", () => {
    expect(pooled("0/3", [earlier("10/10"), earlier("20/20")])?.history).toEqual(tally("27/30"));
  });

  it("keeps a baseline of more than that whole", () => {
    expect(pooled("40/40", [earlier("0/3")])).toMatchObject({
      baseline: { tally: tally("40/40") },
      history: undefined,
    });
  });

  it.each([
    { what: "of another subject", other: earlier("0/9", { subject: { model: "bedrock/other" } }) },
    { what: "of another task content", other: earlier("0/9", { changedTasks: [LOG] }) },
    {
      what: "of re-run suspects",
      other: earlier("0/9", { runs: records(LOG, "0/9", { stage: "head_to_head" }) }),
    },
    { what: "that is the baseline again", other: pack({ ...old, runs: records(LOG, "0/9") }) },
  ])("leaves out what is $what", ({ other }) => {
    expect(pooled("3/3", [other])?.history).toBeUndefined();
  });

  it("takes runs the baseline carries as history, and those of deep campaigns", () => {
    const runs = [
      ...records(LOG, "3/3"),
      ...records(LOG, "5/6", { stage: "history", firstEpoch: 4 }),
      ...records(LOG, "4/4", { stage: "deep", firstEpoch: 10 }),
    ];
    const task = compare({
      candidate: pack({ runs: records(LOG, "2/3") }),
      baseline: pack({ ...old, runs }),
      changes: [],
    }).tasks[0];
    expect(task).toMatchObject({ baseline: { tally: tally("3/3") }, history: tally("12/13") });
  });

  it("says nothing without a baseline", () => {
    const comparison = compare({
      candidate: pack({ runs: records(LOG, "2/3") }),
      history: [earlier("9/9")],
      changes: [],
    });
    expect(comparison).toMatchObject({ baseline: undefined, difference: undefined, notCompared: [] });
    expect(comparison.tasks[0]).toMatchObject({ baseline: undefined, history: undefined });
  });
});

describe("the suite", () => {
  const changes: SubjectChange[] = [{ kind: "model", before: "bedrock/old", after: "bedrock/new" }];
  const comparison = compare({
    candidate: pack({
      id: "new",
      subject: { model: "bedrock/new", simulated: true },
      stoppedEarly: "the budget of $1 was reached",
      runs: [
        ...records(LOG, "1/2+1", { metrics: { cost_usd: 0.002, latency_ms: 900 } }),
        ...records(PLAN, "3/3", { metrics: { cost_usd: 0.001, latency_ms: 300 } }),
        ...records("task_09_know_when_to_stop", "0/3", { variant: "control" }),
      ],
      unscored: [CONTROL],
    }),
    baseline: pack({
      ...old,
      runs: [
        ...records(LOG, "2/2"),
        ...records(PLAN, "1/2", { metrics: { cost_usd: null } }),
        ...records("task_09_know_when_to_stop", "3/3", { variant: "control" }),
      ],
      unscored: [CONTROL],
    }),
    changes,
  });

  it("carries both sides' figures", () => {
    expect(comparison.candidate).toEqual({
      campaignId: "new",
      model: "bedrock/new",
      simulated: true,
      stoppedEarly: "the budget of $1 was reached",
      tally: tally("4/5+1"),
      costUsd: 0.0093,
      costPerPassUsd: 0.002325,
      latencyMsP50: 300,
      latencyMsP95: 900,
      inputTokens: 9000,
      outputTokens: 900,
    });
    expect(comparison.baseline).toMatchObject({
      campaignId: "old",
      model: "bedrock/old",
      simulated: false,
      stoppedEarly: null,
      tally: tally("3/4"),
      costUsd: null,
      costPerPassUsd: null,
    });
    expect(comparison).toMatchObject({ suite: "agentic-core-v1", changes, identical: false });
  });

  it("keeps control twins out of the tasks and the difference", () => {
    expect(comparison.tasks.map(({ key }) => key)).toEqual([LOG, PLAN]);
    expect(comparison.unscored).toMatchObject([
      {
        key: CONTROL,
        taskId: "task_09_know_when_to_stop",
        variant: "control",
        candidate: { tally: tally("0/3") },
      },
    ]);
    expect(comparison.difference).toMatchObject({
      tasks: 2,
      candidate: { passed: 4, runs: 5 },
      history: { passed: 3, runs: 4 },
      difference: 0,
    });
  });

  it("is the same whatever the packs say of themselves", () => {
    const honest = pack({ runs: records(LOG, "1/3") });
    const boasting = { ...honest, run_summary: { ...honest.run_summary, passed: 3, cost_usd: 0 } };
    expect(compare({ candidate: boasting, changes: [] })).toEqual(
      compare({ candidate: honest, changes: [] }),
    );
  });
});

describe("what cannot be compared", () => {
  const comparison = compare({
    candidate: pack({
      runs: [
        ...records("task_01_same", "3/3"),
        ...records("task_02_new", "3/3"),
        ...records("task_03_changed", "3/3"),
        ...records("task_04_errored", "0/0+3"),
        ...records("task_06_lost_before", "3/3"),
        ...records("task_07_unrun_before", "3/3"),
      ],
      tasks: [
        "task_01_same",
        "task_02_new",
        "task_03_changed",
        "task_04_errored",
        "task_05_unrun",
        "task_06_lost_before",
        "task_07_unrun_before",
      ],
      changedTasks: ["task_03_changed"],
      unscored: ["task_02_new"],
    }),
    baseline: pack({
      ...old,
      runs: [
        ...records("task_01_same", "3/3"),
        ...records("task_03_changed", "0/3"),
        ...records("task_04_errored", "3/3"),
        ...records("task_05_unrun", "3/3"),
        ...records("task_06_lost_before", "0/0+3"),
        ...records("task_08_gone", "3/3"),
      ],
      tasks: [
        "task_01_same",
        "task_03_changed",
        "task_04_errored",
        "task_05_unrun",
        "task_06_lost_before",
        "task_07_unrun_before",
        "task_08_gone",
      ],
    }),
    changes: [],
  });

  it("is named with why", () => {
    expect(comparison.notCompared).toEqual([
      { key: "task_02_new", scored: false, why: "only_candidate" },
      { key: "task_03_changed", scored: true, why: "task_changed" },
      { key: "task_04_errored", scored: true, why: "candidate_errored" },
      { key: "task_05_unrun", scored: true, why: "candidate_not_run" },
      { key: "task_06_lost_before", scored: true, why: "baseline_errored" },
      { key: "task_07_unrun_before", scored: true, why: "baseline_not_run" },
      { key: "task_08_gone", scored: true, why: "only_baseline" },
    ]);
  });

  it("is in no difference", () => {
    expect(comparison.difference).toMatchObject({ tasks: 1, candidate: { passed: 3, runs: 3 } });
    expect(comparison.tasks.find(({ key }) => key === "task_03_changed")).toMatchObject({
      baseline: undefined,
    });
  });

  it("is made up for by earlier campaigns", () => {
    const { notCompared, tasks } = compare({
      candidate: pack({ runs: records(STOP, "1/3") }),
      baseline: pack({ ...old, runs: records(STOP, "0/0+3") }),
      history: [pack({ ...old, id: "earlier", runs: records(STOP, "3/3") })],
      changes: [],
    });
    expect(notCompared).toEqual([]);
    expect(tasks[0]).toMatchObject({ history: tally("3/3+3"), surprise: expect.closeTo(0.08125, 9) });
  });
});

describe("identical inputs", () => {
  const side = (model: string, task: string) => pack({ subject: { model }, runs: records(task, "3/3") });
  it.each([
    { baseline: side("bedrock/a", LOG), identical: true },
    { baseline: side("bedrock/b", LOG), identical: false },
    { baseline: side("bedrock/a", PLAN), identical: false },
  ])("$identical", ({ baseline, identical }) => {
    expect(compare({ candidate: side("bedrock/a", LOG), baseline, changes: [] }).identical).toBe(identical);
  });
});
