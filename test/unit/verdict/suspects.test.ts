import { describe, expect, it } from "vitest";
import type { TaskComparison } from "../../../src/verdict/comparison.ts";
import { DEFAULT_SCREEN, isSuspicious, looksBetter, pickSuspects } from "../../../src/verdict/suspects.ts";
import { taskSide } from "../../../src/verdict/tally-runs.ts";

function task(key: string, surprise: number | undefined, surpriseBetter?: number): TaskComparison {
  const candidate = taskSide([]);
  return {
    key,
    taskId: key,
    variant: null,
    candidate,
    baseline: undefined,
    history: undefined,
    surprise,
    surpriseBetter,
  };
}

describe("suspects", () => {
  it.each<[string, number | undefined, boolean]>([
    ["more surprising than the limit", 0.01, true],
    ["as surprising as the limit", 0.35, true],
    ["less surprising", 0.3501, false],
    ["of which nothing is known", undefined, false],
  ])("a task that is %s", (_, surprise, suspicious) => {
    expect(isSuspicious(task("a", surprise))).toBe(suspicious);
    expect(pickSuspects([task("a", surprise)])).toEqual(suspicious ? ["a"] : []);
    expect(looksBetter(task("a", undefined, surprise))).toBe(suspicious);
  });

  it("by a limit of one's own", () => {
    expect(isSuspicious(task("a", 0.2), { tau: 0.1, cap: 5 })).toBe(false);
    expect(pickSuspects([task("a", 0.2), task("b", 0.05)], { tau: 0.1, cap: 5 })).toEqual(["b"]);
  });

  it("the most surprising first, ties as in the suite, at most five", () => {
    const tasks = [0.3, 0.1, 0.3, 0.02, 0.35, 0.1, 0.9].map((surprise, n) => task(`task_${n}`, surprise));
    expect(pickSuspects(tasks)).toEqual(["task_3", "task_1", "task_5", "task_0", "task_2"]);
    expect(pickSuspects(tasks, { ...DEFAULT_SCREEN, cap: 1 })).toEqual(["task_3"]);
  });

  it("by default at 0.35, five at most", () => {
    expect(DEFAULT_SCREEN).toEqual({ tau: 0.35, cap: 5 });
  });
});
