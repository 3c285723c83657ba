import { describe, expect, it } from "vitest";
import type { GateFacts } from "../../../src/record/gate-facts.ts";
import { recomputeVerdict } from "../../../src/verdict/recompute.ts";
import type { Verdict } from "../../../src/verdict/verdict.ts";
import { type GateOptions, type GateTask, gatePack } from "../../support/gates.ts";

const ALL = "1111111111111111";
const DEEP: Partial<GateFacts> = { mode: "deep", first_look: 0, deep: { pairs: 10, margin: 0.1 } };

function judge(tasks: readonly GateTask[], options: Omit<GateOptions, "tasks"> = {}): Verdict {
  const verdict = recomputeVerdict(gatePack({ tasks, ...options }));
  if (verdict === undefined) throw new Error("a gate");
  return verdict;
}

function many(count: number, of: Omit<GateTask, "id">): GateTask[] {
  return Array.from({ length: count }, (_, n) => ({ id: `task_${String(n + 1).padStart(2, "0")}_x`, ...of }));
}

/** Nothing low, and enough pairs for any suite check. */
const calm = (id: string): GateTask => ({ id, history: "30/30", first: "3/3", old: ALL, new: ALL });

describe("sentences on the whole", () => {
  const low = { history: "30/30", first: "1/3" };

  it("name three tasks and count the rest", () => {
    const verdict = judge(many(5, { ...low, old: ALL, new: "0".repeat(16) }));
    expect(verdict.sentence).toMatch(
      /^Run side by side, task_01_x went 8\/8 → 0\/8, task_02_x went 8\/8 → 0\/8, task_03_x went 8\/8 → 0\/8 and 2 more\. /,
    );
    expect(verdict).toMatchObject({
      word: "regression",
      gate: { family: 6, suite: { state: "not_needed" } },
    });
  });

  it("name one low first look that was noise", () => {
    const verdict = judge([{ id: "task_01_x", ...low, old: ALL, new: ALL }, calm("task_02_x")]);
    expect(verdict.sentence).toBe("1 low first look was noise side by side: task_01_x went 4/4 → 4/4.");
  });

  it("name tasks that drifted, up to three", () => {
    const verdict = judge(
      many(5, { history: "30/30", first: "2/3", old: "0".repeat(40), new: "0".repeat(40) }),
    );
    expect(verdict).toMatchObject({
      word: "environment_drift",
      sentence:
        "The base branch itself is off its history on task_01_x, task_02_x, task_03_x and 2 more: the environment changed, this change is not to blame.",
    });
  });

  it("say which questions stayed open, and why", () => {
    const tasks = [
      { id: "task_01_x", history: "30/30", first: "1/3", old: `xxx1${ALL}`, new: `1111${ALL}` },
      { id: "task_02_x", history: "30/30", first: "1/3", old: ALL, new: ALL },
      ...many(8, { history: "30/30", first: "3/3", old: "xxx1", new: "1111" }).map((task) => ({
        ...task,
        id: `${task.id}x`,
      })),
    ];
    const verdict = judge(tasks);
    expect(verdict).toMatchObject({ word: "inconclusive", gate: { suite: { state: "lost" } } });
    expect(verdict.sentence).toMatch(
      /^Could not decide on 1 task and the suite as a whole\. \d+ of \d+ pairs were lost to infrastructure\.$/,
    );
  });

  it("say that pairs are missing where nothing else explains it", () => {
    const verdict = judge([{ id: "task_01_x", ...low, old: "111", new: "011" }, calm("task_02_x")]);
    expect(verdict.sentence).toBe(
      "Could not decide on 1 task. The side-by-side runs are not all there. Deciding takes at most 26 more runs.",
    );
    expect(verdict.tasks[0]?.sentence).toBe("Could not finish: side by side old 3/3, new 2/3 so far.");
  });
});

describe("the suite check on its own", () => {
  it("open: says what it would still take", () => {
    const low = { history: "30/30", first: "1/3", old: "1111", new: "1111" };
    const tasks = [
      ...many(2, low),
      ...[3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({ id: `task_${n}_y`, history: "30/30", first: "3/3" })),
    ];
    const verdict = judge(tasks, { gate: { stopped: "Out of time." } });
    expect(verdict).toMatchObject({
      word: "inconclusive",
      sentence:
        "Could not decide on the suite as a whole. Out of time. Deciding takes at most 144 more runs.",
      gate: { suite: { state: "open", p: [] }, toDecide: { runs: 144, costUsd: expect.closeTo(0.0144, 9) } },
    });
  });

  it("leaves tasks that were no suspects with their first look, beside their pairs", () => {
    const low = { history: "30/30", first: "1/3", old: ALL, new: ALL };
    const verdict = judge([...many(2, low), ...[3, 4, 5, 6, 7, 8].map((n) => calm(`task_0${n}_y`))]);
    expect(verdict).toMatchObject({
      word: "cleared",
      gate: { suite: { state: "clear", pairsPerTask: 5, tasks: 8 } },
    });
    expect(verdict.tasks[5]).toMatchObject({
      word: "no_regression_found",
      sentence: "3/3 (baseline 30/30).",
      sideBySide: {
        baseline: { passed: 5, runs: 5 },
        candidate: { passed: 5, runs: 5 },
        looks: 0,
        state: undefined,
        p: 1,
      },
    });
    // A suspect is told by what it was cleared on; the suite check's fifth pair is beside the point.
    expect(verdict.tasks[0]?.sideBySide).toMatchObject({
      baseline: { passed: 4, runs: 4 },
      looks: 1,
      state: "clear",
    });
  });
});

describe("beside a regression", () => {
  const worse: GateTask = { id: "task_01_x", history: "30/30", first: "0/3", old: ALL, new: "0".repeat(16) };
  const open: GateTask = { id: "task_02_x", history: "30/30", first: "1/3", old: "xxx1", new: "1111" };
  const override = { by: "octocat", at: "2026-05-20", through: "label" };

  it.each([
    ["an open question", [worse, open], 3],
    ["a task that was lost", [worse, { id: "task_02_x", history: "30/30", first: "0/0+3" }], 3],
    ["nothing open", [worse, calm("task_02_x")], 0],
  ])("that was accepted, %s weighs by itself", (_, tasks, exitCode) => {
    const gate = { override, policy: { fail_on: "inconclusive" as const } };
    expect(judge(tasks, { gate })).toMatchObject({ word: "regression", exitCode });
    expect(judge(tasks, { gate: { override } })).toMatchObject({ word: "regression", exitCode: 0 });
  });

  it("one task set not to block excuses no other", () => {
    const verdict = judge([worse, { ...worse, id: "task_02_x" }], {
      gate: { policy: { non_blocking: ["task_01_x"] } },
    });
    expect(verdict).toMatchObject({ word: "regression", exitCode: 1 });
    expect(verdict.sentence).not.toContain("Set not to block");
  });

  it("a campaign cut short is inconclusive, whatever its suspects came to", () => {
    const suspected: GateTask = {
      id: "task_01_x",
      history: "29/30",
      first: "1/3",
      old: "1111111111111110",
      new: "0111101101111011",
    };
    expect(judge([suspected], { pack: { stoppedEarly: "Out of money." } })).toMatchObject({
      word: "inconclusive",
    });
    expect(judge([suspected]).sentence).toBe(
      "Looks worse, not proven: side by side task_01_x went 15/16 → 12/16.",
    );
  });

  it("nothing measured is unmeasured even where pairs are open", () => {
    const gate = { ...DEEP, stopped: "Out of time." };
    expect(judge([{ id: "task_01_z", history: "3/3" }], { gate })).toMatchObject({ word: "unmeasured" });
  });
});

describe("what it would take", () => {
  it("counts a suspect once, by the longer of its questions", () => {
    const tasks = many(2, { history: "30/30", first: "1/3", old: "1111", new: "0111" });
    const two = judge(tasks, { gate: { stopped: "Out of time." } });
    // Two tasks make a suite check of 20 and 40 pairs, of which four are there.
    expect(two.gate).toMatchObject({ suite: { pairsPerTask: 20 }, toDecide: { runs: 144 } });
    const ten = judge([...tasks, ...[3, 4, 5, 6, 7, 8, 9, 10].map((n) => calm(`task_${n}_y`))], {
      gate: { stopped: "Out of time." },
    });
    // Ten make one of 4 and 8, and the two suspects may need 16.
    expect(ten.gate).toMatchObject({ suite: { pairsPerTask: 4 }, toDecide: { runs: 2 * (2 * 12 + 8 * 8) } });
  });

  it("leaves lost pairs out of what is there, and lost runs out of the price", () => {
    const task: GateTask = { id: "task_01_x", history: "30/30", first: "1/3+1", old: "1x11", new: "0111" };
    const verdict = judge([task], { gate: { stopped: "Out of time." } });
    expect(verdict.gate).toMatchObject({
      pairs: { made: 4, excluded: 1 },
      toDecide: { runs: 26, costUsd: expect.closeTo(0.0026, 9) },
    });
  });
});

describe("the suite's flag", () => {
  const low = (n: number, history = "30/30"): GateTask => ({
    id: `task_0${n}_x`,
    history,
    first: "1/3",
    old: ALL,
    new: ALL,
  });

  it("is raised by the tasks that may block alone", () => {
    const tasks = [low(1), low(2), low(3, "2/3"), low(4, "2/3")];
    expect(judge(tasks).gate?.family).toBe(5);
    const policy = { non_blocking: ["task_01_x", "task_02_x"] };
    expect(judge(tasks, { gate: { policy } }).gate).toMatchObject({ family: 4, suite: null });
  });

  it("does not mind tasks without history, or without a run", () => {
    const tasks = [
      low(1),
      low(2),
      { id: "task_03_x", first: "0/3" },
      { id: "task_04_x", history: "30/30", first: "0/0+3" },
    ];
    expect(judge(tasks, { gate: { stopped: "Out of time." } }).gate?.family).toBe(3);
  });
});

describe("costs", () => {
  it("are unknown where a price is", () => {
    const task: GateTask = {
      id: "task_01_x",
      history: "30/30",
      first: "1/3",
      edit: (run) => ({ ...run, metrics: { ...run.metrics, cost_usd: null } }),
    };
    const verdict = judge([task], { gate: { stopped: "Out of time." } });
    expect(verdict.gate).toMatchObject({ spent: { costUsd: null }, toDecide: { runs: 32, costUsd: null } });
  });
});

describe("deep", () => {
  const same = (n: number): GateTask => ({ id: `task_0${n}_z`, history: "20/20", old: ALL, new: ALL });

  it("tells drift beside a regression", () => {
    const verdict = judge([{ id: "task_01_z", history: "0/20", old: ALL, new: "0".repeat(16) }, same(2)], {
      gate: DEEP,
    });
    expect(verdict.tasks[0]).toMatchObject({
      word: "regression",
      drift: { fresh: { passed: 10, runs: 10 }, history: { passed: 0, runs: 20 } },
    });
    expect(verdict.tasks[0]?.sentence).toMatch(
      / The base branch itself now passes 10\/10 \(history 0\/20\): the environment changed, this change is not to blame\.$/,
    );
  });

  it("says nothing of a margin where a task was lost", () => {
    const lost: GateTask = { id: "task_01_z", history: "20/20", old: `xxx${ALL}`, new: ALL };
    const verdict = judge([lost, same(2), same(3)], { gate: DEEP });
    expect(verdict).toMatchObject({
      word: "inconclusive",
      gate: { within: null, suite: { state: "lost", baseline: { runs: 20 } } },
    });
    expect(verdict.tasks[0]?.candidate.runs).toBe(2);
  });

  it("is of no use without a baseline", () => {
    const verdict = judge([same(1)], { gate: DEEP, noBaseline: true });
    expect(verdict).toMatchObject({ exitCode: 3, word: "unmeasured", gate: { within: null } });
  });

  it("counts its own runs alone in the candidate's figures, and the other's in the baseline's", () => {
    const pack = gatePack({ tasks: [same(1), { ...same(2), new: "1111111110111111" }], gate: DEEP });
    const verdict = recomputeVerdict(pack);
    expect(verdict?.tasks.map(({ candidate, expected }) => [candidate, expected])).toEqual([
      [
        { passed: 10, runs: 10 },
        { passed: 10, runs: 10 },
      ],
      [
        { passed: 9, runs: 10 },
        { passed: 10, runs: 10 },
      ],
    ]);
    expect(verdict?.gate?.spent).toEqual({ firstLookRuns: 0, sideBySideRuns: 40, costUsd: 0.004 });
  });
});

describe("the first look's edges", () => {
  it("a surprise of exactly tau is a suspect", () => {
    const low: GateTask = { id: "task_01_x", history: "3/3", first: "1/3", old: ALL, new: ALL };
    expect(judge([low], { gate: { tau: 0.08125 + 1e-9 } }).suspects).toEqual(["task_01_x"]);
    expect(judge([low], { gate: { tau: 0.08125 - 1e-9 } }).suspects).toEqual([]);
  });

  it("two suspects whose suite does not look low raise no flag", () => {
    const verdict = judge([
      ...many(2, { history: "10/30", first: "0/3", old: ALL, new: ALL }),
      ...[3, 4, 5].map((n) => ({ id: `task_0${n}_y`, history: "1/30", first: "3/3" })),
    ]);
    expect(verdict.gate).toMatchObject({ family: 2, suite: null });
  });

  it("a task whose content changed has no history, and is no suspect", () => {
    const pack = gatePack({
      tasks: [{ id: "task_01_x", history: "30/30", first: "0/3" }, calm("task_02_x")],
    });
    const gate = pack.gate!;
    const tasks = gate.baseline!.tasks.map((task, n) =>
      n === 0 ? { ...task, bundle_sha256: "0".repeat(64) } : task,
    );
    const changed = recomputeVerdict({
      ...pack,
      runs: pack.runs.filter(({ placement }) => placement === undefined),
      gate: { ...gate, baseline: { ...gate.baseline!, tasks } },
    });
    expect(changed?.tasks[0]).toMatchObject({
      word: "no_baseline",
      sentence: "0/3. The task itself changed: its history starts anew.",
    });
    const dropped = { ...gate.baseline!, tasks: gate.baseline!.tasks.slice(1) };
    const fresh = recomputeVerdict({ ...pack, gate: { ...gate, baseline: dropped } });
    expect(fresh?.tasks[0]?.sentence).toBe("0/3. A new task: nothing to compare with yet.");
  });
});
