import { describe, expect, it } from "vitest";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { deepRunsOf, firstLookOf, poolTally, sameTask } from "../../../src/verdict/pool-history.ts";
import { gatePack } from "../../support/gates.ts";
import { pack, type RecordOptions, records } from "../../support/records.ts";
import { tally } from "../../support/tallies.ts";

const LOG = "task_03_investigate_log";
const PLAN = "task_07_multi_step_plan";
const OLD = { subject: { model: "bedrock/old" } };
const base = pack({ ...OLD, id: "base", runs: records(LOG, "2/3+1") });
const [TASK] = base.campaign.suite.tasks;
if (TASK === undefined) throw new Error("a task");

const earlier = (id: string, score: string, options: RecordOptions = {}): DataPack =>
  pack({ ...OLD, id, runs: records(LOG, score, options) });
const entry = (campaign_id: string, outcomes: string, over: object = {}) => ({
  campaign_id,
  finished_at: base.campaign.finished_at,
  subject_fingerprint: base.campaign.subject_fingerprint,
  tasks: [{ task_id: LOG, variant: null, bundle_sha256: TASK.bundle_sha256, outcomes }],
  ...over,
});

describe("the runs a task is held against", () => {
  it.each<[string, DataPack, DataPack[], string]>([
    ["the baseline's own", base, [], "2/3+1"],
    [
      "those of earlier campaigns of the same content",
      base,
      [earlier("e", "3/4"), earlier("f", "0/1+2")],
      "5/8+3",
    ],
    [
      "each campaign once, however often it is given",
      base,
      [base, earlier("e", "3/4"), earlier("e", "3/4")],
      "5/7+1",
    ],
    ["none of another subject", base, [pack({ id: "x", runs: records(LOG, "3/3") })], "2/3+1"],
    [
      "none of a task whose content was another",
      base,
      [pack({ ...OLD, id: "x", runs: records(LOG, "3/3"), changedTasks: [LOG] })],
      "2/3+1",
    ],
    ["none of another task or variant", base, [earlier("e", "3/3", { variant: "long" })], "2/3+1"],
    [
      "none that were picked for how the task had done",
      base,
      [earlier("e", "3/3", { stage: "head_to_head" }), earlier("f", "3/3", { stage: "suite_check" })],
      "2/3+1",
    ],
    ["of nights too", base, [earlier("e", "3/3", { stage: "history" })], "5/6+1"],
    ["no more than thirty, lost ones beside them", base, [earlier("e", "0/40+5")], "2/30+1"],
    ["what the baseline remembers", { ...base, history: [entry("m", "PPF"), entry("n", "F")] }, [], "4/7+1"],
    [
      "what it remembers of campaigns that are given counts once",
      { ...base, history: [entry("base", "PPPPP"), entry("e", "PPPPP"), entry("m", "P")] },
      [earlier("e", "0/1")],
      "3/5+1",
    ],
    [
      "another campaign of the same name is another",
      { ...base, history: [entry("base", "P", { finished_at: "2026-05-19T09:10:00.000Z" })] },
      [],
      "3/4+1",
    ],
    [
      "thirty with what is remembered",
      { ...base, history: [entry("m", "P".repeat(40))] },
      [earlier("e", "0/20")],
      "9/30+1",
    ],
  ])("%s", (_, baseline, others, score) => {
    expect(poolTally(TASK, baseline, others)).toEqual(tally(score));
  });
});

describe("whether a pack planned a task with the same content", () => {
  const two = pack({ runs: [...records(LOG, "1/1"), ...records(PLAN, "1/1")] });
  it.each<[string, DataPack, boolean]>([
    ["among others", two, true],
    ["with other content", pack({ runs: records(LOG, "1/1"), changedTasks: [LOG] }), false],
    ["as a variant only", pack({ runs: records(LOG, "1/1", { variant: "long" }) }), false],
    ["not at all", pack({ runs: records(PLAN, "1/1") }), false],
  ])("%s", (_, other, same) => {
    expect(sameTask(other, TASK)).toBe(same);
  });
});

describe("the runs a campaign is judged by", () => {
  const outcomes = (runs: readonly { outcome: string }[]) => runs.map(({ outcome }) => outcome);

  it("its first look, of that task alone", () => {
    const gate = gatePack({
      tasks: [{ id: LOG, history: "30/30", first: "1/3+1", old: "1111", new: "0000" }],
    });
    expect(outcomes(firstLookOf(gate, LOG))).toEqual(["passed", "failed", "failed", "errored"]);
    expect(firstLookOf(gate, PLAN)).toEqual([]);
  });

  it("in deep mode its runs of whole pairs, and those that were lost", () => {
    const deep = gatePack({
      gate: { mode: "deep", first_look: 0, deep: { pairs: 5, margin: 0.1 } },
      tasks: [{ id: LOG, old: "11x1.", new: "10101" }],
    });
    const by = (arm: "baseline" | "candidate") =>
      deepRunsOf(deep, LOG, arm)
        .sort((a, b) => a.epoch - b.epoch)
        .map(({ epoch, outcome }) => `${epoch} ${outcome}`);
    expect(by("candidate")).toEqual(["1 passed", "2 failed", "4 failed"]);
    expect(by("baseline")).toEqual(["1 passed", "2 passed", "3 errored", "4 passed"]);
    expect(firstLookOf(deep, LOG)).toEqual(deepRunsOf(deep, LOG, "candidate"));
  });

  it("no deep run is one of a screen's side-by-side runs", () => {
    const gate = gatePack({ tasks: [{ id: LOG, history: "30/30", first: "1/3", old: "1111", new: "0000" }] });
    expect(deepRunsOf(gate, LOG, "baseline")).toEqual([]);
  });
});
