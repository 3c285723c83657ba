import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/record/parse-pack.ts";
import { packText } from "../../../src/record/seal-pack.ts";
import { recomputeVerdict } from "../../../src/verdict/recompute.ts";
import type { Verdict } from "../../../src/verdict/verdict.ts";
import { type GateOptions, type GateTask, gatePack } from "../../support/gates.ts";

const LOG = "task_03_investigate_log";
const TRACE = "task_04_trace_codebase";
const OTHERS: readonly GateTask[] = [1, 2, 5, 6, 7, 8, 9, 10].map((n) => ({
  id: `task_${String(n).padStart(2, "0")}_x`,
  history: "30/30",
  first: "3/3",
  old: "11111111",
  new: "11111111",
}));

function judge(tasks: readonly GateTask[], options: Omit<GateOptions, "tasks"> = {}): Verdict {
  const verdict = recomputeVerdict(gatePack({ tasks: [...tasks, ...OTHERS], ...options }));
  if (verdict === undefined) throw new Error("a gate");
  return verdict;
}

describe("one suspect, side by side", () => {
  it.each<{
    what: string;
    task: Omit<GateTask, "id">;
    word: string;
    sentence: string;
    whole: string;
    exitCode: number;
  }>([
    {
      what: "worse, proven",
      task: { history: "29/30", first: "1/3", old: "1111", new: "0000" },
      word: "regression",
      sentence:
        "Regression confirmed: old 4/4, new 0/4, run side by side. A harmless change would produce a gap like this less than 1 time in 20.",
      whole: "regression",
      exitCode: 1,
    },
    {
      what: "noise",
      task: { history: "29/30", first: "1/3", old: "1101", new: "1111" },
      word: "cleared",
      sentence: "First look 1/3; side by side old 3/4, new 4/4: noise.",
      whole: "cleared",
      exitCode: 0,
    },
    {
      what: "worse, not proven",
      task: { history: "29/30", first: "1/3", old: "1111111111111110", new: "0111101101111011" },
      word: "suspected",
      sentence: "Looks worse, not proven: side by side old 15/16, new 12/16. Not blocking.",
      whole: "suspected",
      exitCode: 0,
    },
    {
      what: "lost",
      task: { history: "29/30", first: "1/3", old: "xxx1", new: "0000" },
      word: "inconclusive",
      sentence: "Could not finish: 3 of 4 pairs lost to infrastructure.",
      whole: "inconclusive",
      exitCode: 0,
    },
    {
      what: "off its history on both sides",
      task: { history: "29/30", first: "1/3", old: "00010000", new: "00000000" },
      word: "environment_drift",
      sentence:
        "First look 1/3; side by side old 1/8, new 0/8: noise. The base branch itself now passes only 1/8 (history 29/30): the environment changed, this change is not to blame.",
      whole: "environment_drift",
      exitCode: 0,
    },
  ])("$what", ({ task, word, sentence, whole, exitCode }) => {
    const verdict = judge([{ id: LOG, ...task }]);
    expect(verdict.tasks[0]).toMatchObject({ key: LOG, word, sentence });
    expect(verdict).toMatchObject({ word: whole, exitCode, blocks: exitCode !== 0, suspects: [LOG] });
  });

  it("is told with its counts and the table it was judged by", () => {
    const verdict = judge([{ id: LOG, history: "29/30", first: "1/3", old: "1111", new: "0000" }]);
    expect(verdict.tasks[0]?.sideBySide).toEqual({
      baseline: { passed: 4, runs: 4 },
      candidate: { passed: 0, runs: 4 },
      lost: 0,
      looks: 1,
      state: "block",
      p: expect.closeTo(1 / 70, 12),
    });
    expect(verdict.gate).toMatchObject({
      mode: "screen",
      plan: "standard",
      family: 1,
      table: { looks: [4, 8, 12, 16], exactSize: expect.closeTo(0.04816, 5) },
      suite: null,
      within: null,
      spent: { firstLookRuns: 27, sideBySideRuns: 8, costUsd: 0.0035 },
      pairs: { made: 4, excluded: 0 },
      notRechecked: [],
      toDecide: null,
      stopped: null,
    });
    expect(verdict.sentence).toBe(
      "Run side by side, task_03_investigate_log went 4/4 → 0/4. A harmless change would produce a gap like this less than 1 time in 20.",
    );
  });

  it("only fresh runs can block: the worst first look alone does not", () => {
    const verdict = judge([{ id: LOG, history: "30/30", first: "0/3" }], {
      gate: { stopped: "Stopped early: the campaign's budget of $1 is spent." },
    });
    expect(verdict).toMatchObject({
      word: "inconclusive",
      exitCode: 0,
      sentence:
        "Could not decide on 1 task. Stopped early: the campaign's budget of $1 is spent. Deciding takes at most 32 more runs.",
    });
    expect(verdict.gate?.toDecide).toEqual({ runs: 32, costUsd: expect.closeTo(0.0032, 9) });
    expect(verdict.tasks[0]?.sentence).toBe(
      "Could not finish: side by side old 0/0, new 0/0 so far. Stopped early: the campaign's budget of $1 is spent.",
    );
  });

  it("a budget that ends between waves is never red, whatever the pairs so far say", () => {
    const task = { id: LOG, history: "30/30", first: "0/3", old: "1111111", new: "0111000" };
    const verdict = judge([task], { gate: { stopped: "Out of time." } });
    expect(verdict).toMatchObject({ word: "inconclusive", exitCode: 0 });
    expect(verdict.tasks[0]).toMatchObject({ word: "inconclusive" });
    expect(
      judge([task], { gate: { stopped: "Out of time.", policy: { fail_on: "inconclusive" } } }).exitCode,
    ).toBe(3);
  });
});

describe("several", () => {
  const low = (id: string, old: string, candidate: string): GateTask => ({
    id,
    history: "29/30",
    first: "2/3",
    old,
    new: candidate,
  });

  it("a regression beside noise", () => {
    const verdict = judge([low(LOG, "1111", "0000"), low(TRACE, "1111", "1111")]);
    expect(verdict.tasks.slice(0, 2).map(({ word }) => word)).toEqual(["regression", "cleared"]);
    expect(verdict).toMatchObject({
      word: "regression",
      exitCode: 1,
      gate: { family: 3, suite: { state: "not_needed" } },
    });
  });

  it("suspects beyond the limit are named and not run", () => {
    const tasks = [LOG, TRACE, "task_11_x"].map((id) => low(id, "1111", "1111"));
    const verdict = judge(tasks, { gate: { recheck: 2 } });
    expect(verdict.suspects).toEqual([LOG, TRACE]);
    expect(verdict.gate?.notRechecked).toEqual(["task_11_x"]);
    expect(verdict.tasks[2]).toMatchObject({
      word: "not_rechecked",
      sentence: "Low first look (2/3), not re-run (limit: 2 tasks).",
    });
    expect(verdict).toMatchObject({ word: "suspected", exitCode: 0 });
  });

  it("cleared is said of the whole where that is the worst", () => {
    const verdict = judge([low(LOG, "1101", "1111"), low(TRACE, "1111", "1111")]);
    expect(verdict).toMatchObject({
      word: "cleared",
      sentence:
        "2 low first looks were noise side by side: task_03_investigate_log went 3/4 → 4/4, task_04_trace_codebase went 4/4 → 4/4.",
    });
  });
});

describe("the suite as a whole", () => {
  const weak = (n: number, candidate: string): GateTask => ({
    id: `task_${String(n).padStart(2, "0")}_y`,
    history: "27/30",
    first: n <= 6 ? "1/3" : "2/3",
    old: "1111111111111111",
    new: candidate,
  });
  const ten = (candidate: string): GateTask[] => Array.from({ length: 10 }, (_, i) => weak(i + 1, candidate));
  const judgeTen = (candidate: string, over: Partial<GateOptions> = {}): Verdict => {
    const verdict = recomputeVerdict(gatePack({ tasks: ten(candidate), gate: { recheck: 2 }, ...over }));
    if (verdict === undefined) throw new Error("a gate");
    return verdict;
  };

  it("got worse though no task is proven", () => {
    const verdict = judgeTen("1011011110110111");
    expect(verdict).toMatchObject({
      word: "suite_regression",
      exitCode: 1,
      blocks: true,
      gate: { family: 3, suite: { tasks: 10, pairsPerTask: 4, state: "block" } },
    });
    expect(verdict.sentence).toBe(
      "Run side by side, the suite as a whole went 40/40 → 30/40 over 10 tasks. It names no task. A harmless change would produce a gap like this less than 1 time in 20.".replace(
        "80/80 → 60/80",
        "40/40 → 30/40",
      ),
    );
  });

  it("is cleared where the fresh runs are alike", () => {
    expect(judgeTen("11111111")).toMatchObject({ word: "suspected", gate: { suite: { state: "clear" } } });
  });

  it("is not asked where fewer than two suspects may block", () => {
    const exempt = ten("11111111")
      .slice(1, 10)
      .map(({ id }) => id);
    const verdict = judgeTen("11111111", { gate: { recheck: 2, policy: { non_blocking: exempt } } });
    expect(verdict.gate).toMatchObject({ suite: null, family: 2 });
  });
});

describe("what the user set", () => {
  const WORSE: GateTask = { id: LOG, history: "29/30", first: "1/3", old: "1111", new: "0000" };

  it.each([
    ["regression", 1],
    ["inconclusive", 1],
    ["never", 0],
  ] as const)("fail_on %s", (fail_on, exitCode) => {
    expect(judge([WORSE], { gate: { policy: { fail_on } } })).toMatchObject({ word: "regression", exitCode });
  });

  it("a task set not to block is reported and fails nothing", () => {
    const verdict = judge([WORSE], { gate: { policy: { non_blocking: [LOG] } } });
    expect(verdict).toMatchObject({ word: "regression", exitCode: 0, blocks: false });
    expect(verdict.sentence).toMatch(/ Set not to block\.$/);
    expect(verdict.tasks[0]).toMatchObject({ word: "regression", isBlocking: false });
    expect(verdict.tasks[0]?.sentence).toMatch(/ This task is set not to block\.$/);
  });

  it("somebody who takes responsibility turns a block into a recorded acceptance", () => {
    const override = {
      by: "octocat",
      at: "2026-05-20T10:00:00.000Z",
      through: "label pawl:accept-regression",
    };
    expect(judge([WORSE], { gate: { override } })).toMatchObject({
      word: "regression",
      exitCode: 0,
      blocks: false,
      override,
    });
    const harmless: GateTask = { ...WORSE, new: "1111" };
    expect(judge([harmless], { gate: { override } }).override).toBeUndefined();
  });

  it("takes no responsibility for limits", () => {
    const override = { by: "octocat", at: "2026-05-20T10:00:00.000Z", through: "label" };
    const policy = { max_latency_ms_p50: 1000 };
    const verdict = judge([WORSE], { gate: { override, policy } });
    expect(verdict.exitCode).toBe(1);
    expect(verdict.breaches).toEqual([
      {
        rule: "max_latency_ms_p50",
        limit: 1000,
        actual: 1500,
        count: { passed: 25, runs: 27 },
        sentence: "Too slow: the median run took 1.5 s, the policy allows 1 s.",
      },
    ]);
  });
});

describe("without evidence", () => {
  it("no baseline is no pass", () => {
    expect(judge([{ id: LOG, first: "1/3" }], { noBaseline: true })).toMatchObject({
      word: "no_baseline",
      suspects: [],
      exitCode: 0,
    });
  });

  it("nothing measured is never green", () => {
    const tasks = [{ id: LOG, history: "30/30", first: "0/0+3" }];
    const verdict = recomputeVerdict(gatePack({ tasks }));
    expect(verdict).toMatchObject({ word: "unmeasured", exitCode: 3 });
  });

  it("a task that was lost makes the whole inconclusive", () => {
    expect(judge([{ id: LOG, history: "30/30", first: "0/0+3" }])).toMatchObject({ word: "inconclusive" });
  });

  it("equal inputs are not run", () => {
    const verdict = judge([{ id: LOG, history: "30/30", first: "1/3" }], { identical: true });
    expect(verdict).toMatchObject({
      word: "identical",
      suspects: [],
      gate: { family: 0, table: null, notRechecked: [] },
    });
  });

  it("a new task waits for its history", () => {
    const verdict = judge([{ id: LOG, first: "0/3" }]);
    expect(verdict.tasks[0]).toMatchObject({ word: "unmeasured" });
  });
});

describe("deep", () => {
  const deep = (n: number, old: string, candidate: string): GateTask => ({
    id: `task_0${n}_z`,
    history: "20/20",
    old,
    new: candidate,
  });
  const ten = "1111111111";
  const judgeDeep = (tasks: readonly GateTask[], pairs = 10, over: Partial<GateOptions> = {}): Verdict => {
    const verdict = recomputeVerdict(
      gatePack({ tasks, gate: { mode: "deep", first_look: 0, deep: { pairs, margin: 0.1 } }, ...over }),
    );
    if (verdict === undefined) throw new Error("a gate");
    return verdict;
  };

  it("may say within so many points", () => {
    const verdict = judgeDeep([1, 2, 3, 4, 5].map((n) => deep(n, ten, ten)));
    expect(verdict).toMatchObject({
      word: "within_margin",
      exitCode: 0,
      gate: { family: null, table: null },
    });
    expect(verdict.sentence).toBe(
      "Within 10 points of the baseline: difference 0 points, 90% range −7 to +7, run side by side.",
    );
    expect(verdict.tasks[0]).toMatchObject({
      word: "no_regression_found",
      sentence: "Side by side old 10/10, new 10/10.",
    });
  });

  it("does not say it of a few", () => {
    const verdict = judgeDeep(
      [1, 2].map((n) => deep(n, "1111", "1111")),
      4,
    );
    expect(verdict).toMatchObject({ word: "no_regression_found" });
    expect(verdict.sentence).toBe(
      "Side by side 8/8 → 8/8 over 2 tasks. Within 10 points is not shown: difference 0 points, 90% range −25 to +25.",
    );
  });

  it("a task gone is a regression", () => {
    const verdict = judgeDeep([deep(1, ten, "0000000000"), deep(2, ten, ten)]);
    expect(verdict).toMatchObject({ word: "regression", exitCode: 1 });
    expect(verdict.tasks[0]).toMatchObject({
      word: "regression",
      candidate: { passed: 0, runs: 10 },
      expected: { passed: 10, runs: 10 },
    });
  });

  it("a little everywhere is a suite regression", () => {
    const verdict = judgeDeep([1, 2, 3, 4, 5].map((n) => deep(n, ten, "1111111001")));
    expect(verdict).toMatchObject({
      word: "suite_regression",
      exitCode: 1,
      gate: { suite: { state: "block", bar: 0.025 } },
    });
  });

  it("a drop that the bar for many tasks does not allow is suspected", () => {
    const verdict = judgeDeep([
      deep(1, ten, "1111110000"),
      ...[2, 3, 4].map((n) => deep(n, ten, "1111111111")),
    ]);
    expect(verdict.tasks[0]).toMatchObject({ word: "suspected" });
  });

  it("stops without deciding", () => {
    const verdict = judgeDeep([deep(1, "11111", "11111"), deep(2, "11111", "11111")], 10, {
      gate: { mode: "deep", first_look: 0, deep: { pairs: 10, margin: 0.1 }, stopped: "Out of time." },
    });
    expect(verdict).toMatchObject({ word: "inconclusive", gate: { within: null, toDecide: { runs: 20 } } });
  });

  it("equal inputs are not run", () => {
    const verdict = judgeDeep([deep(1, ten, ten)], 10, { identical: true });
    expect(verdict.gate?.suite?.state).not.toBe("block");
  });
});

describe("a gate's pack", () => {
  const sealed = gatePack({
    tasks: [{ id: LOG, history: "29/30", first: "1/3", old: "1x11110", new: "0000000" }, ...OTHERS],
  });

  it("opens again and gives the same verdict", () => {
    const opened = parsePack(packText(sealed), "pack");
    expect(opened).toEqual(sealed);
    expect(recomputeVerdict(opened)).toEqual(recomputeVerdict(sealed));
  });

  it("records its decision", () => {
    expect(sealed.decision).toMatchObject({
      word: "regression",
      exit_code: 1,
      blocks: true,
      suspects: [LOG],
      tasks: { [LOG]: "regression", task_01_x: "no_regression_found" },
    });
  });

  it("of no gate has no gate's verdict", () => {
    const { gate: _, ...plain } = sealed;
    expect(recomputeVerdict(plain)).toBeUndefined();
  });
});
