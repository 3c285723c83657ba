import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type RunBoard,
  renderRunBoard,
  sayBoard,
  sayTaskDone,
  type TaskProgress,
} from "../../../src/report/run-board.ts";

const task = (key: string, over: Partial<TaskProgress> = {}): TaskProgress => ({
  key,
  planned: 3,
  running: 0,
  outcomes: [],
  modes: new Map(),
  costUsd: 0,
  ...over,
});

const BOARD: RunBoard = {
  total: 9,
  finished: 5,
  costUsd: 0.0098,
  retries: 3,
  waitedMs: 12_000,
  leftMs: 38_200,
  tasks: [
    task("task_01_fix", { outcomes: ["passed", "passed", "passed"] }),
    task("task_03_investigate_log", {
      outcomes: ["failed", "passed"],
      running: 1,
      modes: new Map([["wrong_answer", 1]]),
    }),
    task("task_07_plan"),
  ],
};

describe("renderRunBoard", () => {
  it("shows the sum and every task", () => {
    expect(renderRunBoard(BOARD, { width: 100, height: 20 })).toEqual([
      "5/9 runs · 4 passed · 1 running · $0.0098 · about 40 s left · 3 requests tried again (12 s waited)",
      "  task_01_fix              ●●●",
      "  task_03_investigate_log  ●○◐  wrong_answer ×1",
      "  task_07_plan             ···",
    ]);
  });

  it("on a low terminal shows what is at work and counts the rest", () => {
    expect(renderRunBoard(BOARD, { width: 40, height: 3 })).toEqual([
      "5/9 runs · 4 passed · 1 running · $0.00…",
      "  task_03_investigate_log  ●○◐  wrong_a…",
      "  and 2 more tasks",
    ]);
  });

  test.prop([fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40 }), fc.string()])(
    "never leaves its terminal, whatever tasks are called",
    (width, height, name) => {
      const tasks = Array.from({ length: 30 }, (_, index) => task(`${name}${index}`));
      const lines = renderRunBoard({ ...BOARD, tasks }, { width, height });
      expect(lines.length).toBeLessThanOrEqual(height);
      for (const line of lines) {
        expect([...line].length).toBeLessThanOrEqual(width);
        expect(["\n", "\r", "\u001b"].filter((mark) => line.includes(mark))).toEqual([]);
      }
    },
  );
});

describe("sayBoard", () => {
  it.each([
    [{ leftMs: null, retries: 0 }, "5/9 runs · 4 passed · 1 running · $0.0098"],
    [{ leftMs: 4200, retries: 0 }, "5/9 runs · 4 passed · 1 running · $0.0098 · about 5 s left"],
    [
      { leftMs: 61_000, retries: 0, costUsd: null },
      "5/9 runs · 4 passed · 1 running · cost unknown · about 2 min left",
    ],
    [{ leftMs: 7_200_000, retries: 0 }, "5/9 runs · 4 passed · 1 running · $0.0098 · about 2.0 h left"],
    [
      { leftMs: null, retries: 0, tasks: [task("a", { outcomes: ["errored"] })] },
      "5/9 runs · 0 passed · 1 errored · $0.0098",
    ],
  ])("%j is %s", (over, text) => {
    expect(sayBoard({ ...BOARD, ...over })).toBe(text);
  });
});

describe("sayTaskDone", () => {
  it.each([
    [
      task("task_01", { outcomes: ["passed", "passed", "passed"], costUsd: 0.002 }),
      "task_01 ●●● 3/3 · $0.002",
    ],
    [
      task("task_03", {
        outcomes: ["failed", "errored", "passed"],
        modes: new Map([
          ["timeout", 1],
          ["provider_error", 1],
        ]),
        costUsd: null,
      }),
      "task_03 ●○× 1/2 · timeout ×1, provider_error ×1 · cost unknown",
    ],
    [task("deep", { planned: 30, outcomes: Array(30).fill("passed") }), "deep 30/30 · $0.00"],
  ])("says %j", (done, text) => {
    expect(sayTaskDone(done)).toBe(text);
  });
});
