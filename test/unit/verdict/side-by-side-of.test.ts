import { describe, expect, it } from "vitest";
import { fisher } from "../../../src/stats/exact-test.ts";
import type { Duel } from "../../../src/stats/gate-state.ts";
import { freshCount, sideBySideOf } from "../../../src/verdict/side-by-side-of.ts";
import { gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";
const gate = (old: string, fresh: string) =>
  gatePack({ tasks: [{ id: LOG, history: "30/30", first: "1/3", old, new: fresh }] });
const counts = (old: [number, number], now: [number, number]) => ({
  baseline: { passed: old[0], runs: old[1] },
  candidate: { passed: now[0], runs: now[1] },
});

describe("side by side", () => {
  it("a task that was not run again has nothing to tell", () => {
    expect(sideBySideOf(pack({ runs: records(LOG, "1/3") }), LOG, undefined)).toBeUndefined();
    expect(sideBySideOf(gate("1111", "0000"), "task_07_multi_step_plan", undefined)).toBeUndefined();
  });

  it("all pairs that count are told, and how many were lost; one that is not finished is not lost", () => {
    const sides = counts([3, 3], [1, 3]);
    expect(sideBySideOf(gate("1x11", "1100"), LOG, undefined)).toEqual({
      ...sides,
      lost: 1,
      looks: 0,
      state: undefined,
      p: fisher(sides).worse,
    });
    const half = gate("1111", "0000");
    const runs = half.runs.filter(
      ({ placement, arm, epoch }) => !(placement && arm === "candidate" && epoch === 4),
    );
    expect(sideBySideOf({ ...half, runs }, LOG, undefined)).toMatchObject({
      ...counts([3, 3], [0, 3]),
      lost: 0,
    });
  });

  const decided = counts([8, 8], [0, 8]);
  it.each<[Duel["state"], ReturnType<typeof counts>]>([
    ["block", decided],
    ["clear", decided],
    ["open", counts([4, 4], [0, 4])],
    ["lost", counts([4, 4], [0, 4])],
  ])("a duel that is %s is told by what decided it, an undecided one by its pairs", (state, told) => {
    const duel: Duel = { ...decided, state, task: 0, looks: 2, lost: 0 };
    expect(sideBySideOf(gate("1111", "0000"), LOG, duel)).toEqual({
      ...told,
      lost: 0,
      looks: 2,
      state,
      p: fisher(told).worse,
    });
  });
});

describe("fresh runs of the base", () => {
  it("count wherever they were not lost, whatever became of their pair", () => {
    expect(freshCount(gate("1x01", "1111"), LOG)).toEqual({ passed: 2, runs: 3 });
    expect(freshCount(gate("1101", "x111"), LOG)).toEqual({ passed: 3, runs: 4 });
    expect(freshCount(gate("1101", "1111"), "task_07_multi_step_plan")).toEqual({ passed: 0, runs: 0 });
    expect(freshCount(pack({ runs: records(LOG, "3/3") }), LOG)).toEqual({ passed: 0, runs: 0 });
  });
});
