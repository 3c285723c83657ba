import { describe, expect, it } from "vitest";
import type { DataPack } from "../../../src/record/data-pack.ts";
import type { HistoryEntry } from "../../../src/record/history.ts";
import type { WatchState } from "../../../src/record/watch-state.ts";
import { judgeNights } from "../../../src/verdict/judge-nights.ts";
import { pack, records } from "../../support/records.ts";

const TASKS = ["task_01_a", "task_02_b", "task_03_c", "task_04_d"];
const day = (before: number): string => `2026-05-${String(20 - before).padStart(2, "0")}T03:00:00.000Z`;

/** Tonight's campaign and the nights before it, one score a night for every task: `nights("1/3", "3/3", …)`. */
function nights(tonight: string, ...before: readonly string[]): DataPack {
  const plain = pack({ tasks: TASKS, runs: TASKS.flatMap((task) => records(task, tonight)) });
  const { subject_fingerprint, suite } = plain.campaign;
  const history = before.map((score, index): HistoryEntry => {
    const [passed = 0, runs = 0] = score.split("/").map(Number);
    const outcomes = "P".repeat(passed) + "F".repeat(runs - passed);
    return {
      campaign_id: `night-${index + 1}`,
      finished_at: day(index + 1),
      subject_fingerprint,
      tasks: suite.tasks.map(({ task_id, variant, bundle_sha256 }) => ({
        task_id,
        variant,
        bundle_sha256,
        outcomes,
      })),
    };
  });
  return { ...plain, history };
}

const GOOD = Array<string>(7).fill("3/3");

describe("a night", () => {
  it.each<[string, DataPack, object]>([
    ["of which no run counts", nights("0/0+3", ...GOOD), { word: "unmeasured", state: undefined }],
    ["after two others", nights("0/3", "3/3", "3/3"), { word: "too_early", campaigns: 3, state: undefined }],
    [
      "after three others is held against them alone",
      nights("3/3", "3/3", "3/3", "3/3"),
      { word: "steady", nights: 1, recent: { passed: 12, runs: 12 }, reference: { passed: 36, runs: 36 } },
    ],
    [
      "after nine others: three nights against seven",
      nights("3/3", ...Array<string>(9).fill("3/3")),
      { word: "steady", nights: 3, recent: { passed: 36, runs: 36 }, reference: { passed: 84, runs: 84 } },
    ],
    ["a little lower", nights("2/3", ...GOOD), { word: "steady", state: undefined }],
    ["a little lower, three times", nights("2/3", "2/3", "2/3", ...GOOD), { word: "fell", nights: 3 }],
    ["a lot lower", nights("0/3", ...GOOD), { word: "fell", state: {} }],
    [
      "higher",
      nights("3/3", "3/3", "3/3", ...Array<string>(7).fill("1/3")),
      { word: "higher", state: undefined },
    ],
  ])("%s", (_, told, verdict) => {
    const found = judgeNights(told, undefined);
    const { state: wanted, ...rest } = verdict as { state?: object };
    expect(found).toMatchObject(rest);
    if ("state" in verdict) expect(found.state === undefined).toBe(wanted === undefined);
  });

  it("names the tasks it shows in, the surest first, and remembers the days before", () => {
    const plain = nights("3/3", "3/3", "3/3", ...GOOD);
    const low = { task_02_b: "PFF", task_03_c: "FFF" } as Record<string, string>;
    const history = (plain.history ?? []).map((entry, index) =>
      index < 2
        ? { ...entry, tasks: entry.tasks.map((task) => ({ ...task, outcomes: low[task.task_id] ?? "PPP" })) }
        : entry,
    );
    const runs = TASKS.flatMap((task) =>
      records(task, task === "task_03_c" ? "0/3" : task === "task_02_b" ? "1/3" : "3/3"),
    );
    const { word, tasks, state, difference } = judgeNights({ ...plain, runs, history }, undefined);
    expect({ word, tasks: tasks.map(({ key, recent, reference }) => [key, recent, reference]) }).toEqual({
      word: "fell",
      tasks: [
        ["task_03_c", { passed: 0, runs: 9 }, { passed: 21, runs: 21 }],
        ["task_02_b", { passed: 3, runs: 9 }, { passed: 21, runs: 21 }],
      ],
    });
    expect(difference?.mean).toBeCloseTo(-(1 + 2 / 3) / 4, 12);
    expect(state).toMatchObject({
      subject_fingerprint: plain.campaign.subject_fingerprint,
      since: plain.campaign.finished_at,
      reference: {
        from: day(9),
        to: day(3),
        campaigns: 7,
        tasks: TASKS.map(() => ({ passed: 21, runs: 21 })),
      },
    });
  });
});

describe("while a report is open", () => {
  const open = judgeNights(nights("0/3", ...GOOD), undefined).state as WatchState;

  it("nights are held against the days before the fall, however long it lasts", () => {
    const long = nights("1/3", ...Array<string>(9).fill("1/3"));
    expect(judgeNights(long, undefined).word).toBe("steady");
    expect(judgeNights(long, open)).toMatchObject({
      word: "still_low",
      nights: 3,
      recent: { passed: 12, runs: 36 },
      reference: { passed: 4 * 3 * open.reference.campaigns, runs: 4 * 3 * open.reference.campaigns },
      state: open,
    });
  });

  it("is over when the last nights are no longer unlikely by those days", () => {
    expect(judgeNights(nights("3/3", "0/3", "3/3"), open).word).toBe("still_low");
    expect(judgeNights(nights("3/3", "3/3", "3/3", "0/3"), open)).toMatchObject({
      word: "recovered",
      state: undefined,
    });
  });

  it("goes on from the first night of another content, where the tasks are the same", () => {
    expect(judgeNights(nights("0/3"), open).word).toBe("still_low");
    expect(judgeNights(nights("3/3"), open).word).toBe("recovered");
  });

  it("stays where nothing can be said: no run counts, or all tasks are others", () => {
    const others = nights("3/3");
    const tasks = others.campaign.suite.tasks.map((task) => ({ ...task, bundle_sha256: "f".repeat(64) }));
    const changed = {
      ...others,
      campaign: { ...others.campaign, suite: { ...others.campaign.suite, tasks } },
    };
    expect([judgeNights(nights("0/0+3"), open), judgeNights(changed, open)]).toMatchObject([
      { word: "unmeasured", state: open },
      { word: "too_early", state: open },
    ]);
  });
});

const NOTHING = {
  nights: 0,
  recent: { passed: 0, runs: 0 },
  reference: { passed: 0, runs: 0 },
  difference: undefined,
  p: { worse: 1, better: 1 },
  tasks: [],
  state: undefined,
};

describe("what a night counts", () => {
  const steady = nights("3/3", ...GOOD);
  const [first, second, third, fourth] = steady.campaign.suite.tasks;

  it("is nothing where nothing can be said", () => {
    expect(judgeNights(nights("0/0+3"), undefined)).toEqual({ ...NOTHING, word: "unmeasured", campaigns: 0 });
    expect(judgeNights(nights("3/3"), undefined)).toEqual({ ...NOTHING, word: "too_early", campaigns: 1 });
  });

  it("is campaigns of its own content, and those since a day where one is given", () => {
    const history = steady.history?.map((entry, index) =>
      index < 3 ? entry : { ...entry, subject_fingerprint: "0".repeat(64) },
    );
    expect(judgeNights({ ...steady, history: history ?? [] }, undefined)).toMatchObject({
      word: "steady",
      campaigns: 4,
      reference: { passed: 36, runs: 36 },
    });
    expect(judgeNights(steady, undefined, day(2))).toMatchObject({ word: "too_early", campaigns: 3 });
  });

  it("is scored tasks that both sides have runs of", () => {
    const tasks = [first, second, third, fourth].map((task) =>
      task === fourth ? { ...task, scored: false } : task,
    ) as DataPack["campaign"]["suite"]["tasks"];
    const suite = { ...steady.campaign.suite, tasks };
    const runs = steady.runs.filter(({ task_id }) => task_id !== "task_01_a");
    const history = steady.history?.map((entry, index) => ({
      ...entry,
      tasks: entry.tasks.filter(
        ({ task_id }) => (task_id !== "task_02_b" || index < 2) && (task_id !== "task_01_a" || index >= 2),
      ),
    }));
    const told = { ...steady, campaign: { ...steady.campaign, suite }, runs, history: history ?? [] };
    expect(judgeNights(told, undefined)).toMatchObject({
      recent: { passed: 9, runs: 9 },
      reference: { passed: 15, runs: 15 },
    });
  });

  it("is each task against itself, also where two have the same content", () => {
    const bundle = "c".repeat(64);
    const twins = steady.campaign.suite.tasks.map((task) => ({ ...task, bundle_sha256: bundle }));
    const campaign = { ...steady.campaign, suite: { ...steady.campaign.suite, tasks: twins } };
    const history = steady.history?.map((entry) => ({
      ...entry,
      tasks: entry.tasks.map((task) => ({
        ...task,
        bundle_sha256: bundle,
        outcomes: task.task_id === "task_04_d" ? "FFF" : "PPP",
      })),
    }));
    const runs = TASKS.flatMap((task) => records(task, task === "task_04_d" ? "0/3" : "3/3"));
    expect(judgeNights({ ...steady, campaign, runs, history: history ?? [] }, undefined)).toMatchObject({
      word: "steady",
      recent: { passed: 27, runs: 36 },
      reference: { passed: 45, runs: 60 },
      difference: { mean: 0 },
    });
  });
});
