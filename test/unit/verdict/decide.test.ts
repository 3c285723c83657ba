import { describe, expect, it } from "vitest";
import { compare } from "../../../src/verdict/compare.ts";
import { decide, type Policy } from "../../../src/verdict/decide.ts";
import { exitCodeFor } from "../../../src/verdict/exit-code.ts";
import { type OverallWord, type Verdict, WORDS } from "../../../src/verdict/verdict.ts";
import { type PackOptions, pack, records } from "../../support/records.ts";

type Scores = Readonly<Record<string, string>>;

/** Packs of the scores, the baseline with another model, and the decision on them. */
function judge(
  candidate: Scores,
  baseline: Scores | undefined,
  {
    policy = {},
    after = {},
    before = {},
  }: {
    policy?: Policy;
    after?: Partial<PackOptions>;
    before?: Partial<PackOptions>;
  } = {},
): Verdict {
  const side = (scores: Scores, options: Partial<PackOptions>) =>
    pack({ runs: Object.entries(scores).flatMap(([task, score]) => records(task, score)), ...options });
  const old = { id: "old", subject: { model: "bedrock/old" } };
  return decide(
    compare({
      candidate: side(candidate, after),
      ...(baseline !== undefined && { baseline: side(baseline, { ...old, ...before }) }),
      changes: [],
    }),
    policy,
  );
}

describe("one task after its first look", () => {
  it.each([
    { candidate: "3/3", baseline: "3/3", word: "no_regression_found", sentence: "3/3 (baseline 3/3)." },
    { candidate: "2/3", baseline: "2/3", word: "no_regression_found", sentence: "2/3 (baseline 2/3)." },
    { candidate: "0/3", baseline: "0/3", word: "no_regression_found", sentence: "0/3 (baseline 0/3)." },
    {
      candidate: "1/3",
      baseline: "3/3",
      word: "not_rechecked",
      sentence: "Low first look (1/3), not re-run.",
    },
    {
      candidate: "2/3",
      baseline: "3/3",
      word: "not_rechecked",
      sentence: "Low first look (2/3), not re-run.",
    },
    {
      candidate: "1/3",
      baseline: "2/3",
      word: "not_rechecked",
      sentence: "Low first look (1/3), not re-run.",
    },
    {
      candidate: "0/3",
      baseline: "1/3",
      word: "not_rechecked",
      sentence: "Low first look (0/3), not re-run.",
    },
    {
      candidate: "2/3+1",
      baseline: "3/3",
      word: "not_rechecked",
      sentence: "Low first look (2/3), not re-run. 1 run lost to infrastructure.",
    },
    { candidate: "2/3", baseline: "2/4", word: "no_regression_found", sentence: "2/3 (baseline 2/4)." },
    {
      candidate: "3/3",
      baseline: "1/3",
      word: "looks_better",
      sentence: "3/3 (baseline 1/3). Looks better (unconfirmed).",
    },
    {
      candidate: "1/1+2",
      baseline: "3/3",
      word: "no_regression_found",
      sentence: "1/1 (baseline 3/3). 2 runs lost to infrastructure.",
    },
    {
      candidate: "0/0+3",
      baseline: "3/3",
      word: "unmeasured",
      sentence: "No run counts: every one was lost to infrastructure.",
    },
    { candidate: "0/0", baseline: "3/3", word: "unmeasured", sentence: "Not run." },
    {
      candidate: "3/3",
      baseline: "0/0+3",
      word: "unmeasured",
      sentence: "3/3. Every run of the baseline was lost to infrastructure.",
    },
    {
      candidate: "3/3",
      baseline: "0/0",
      word: "unmeasured",
      sentence: "3/3. The baseline stopped before this task.",
    },
  ])("$candidate against $baseline is $word", ({ candidate, baseline, word, sentence }) => {
    const tasks = ["task_01_a", "task_02_b"];
    const planned = { after: { tasks }, before: { tasks } };
    const verdict = judge(
      { task_01_a: candidate, task_02_b: "3/3" },
      { task_01_a: baseline, task_02_b: "3/3" },
      planned,
    );
    expect(verdict.tasks[0]).toMatchObject({ key: "task_01_a", word, sentence });
    expect(verdict.tasks[1]).toMatchObject({ word: "no_regression_found" });
  });

  it("carries the counts", () => {
    expect(judge({ task_01_a: "1/3+1" }, { task_01_a: "2/3" }).tasks).toEqual([
      {
        key: "task_01_a",
        word: "not_rechecked",
        candidate: { passed: 1, runs: 3 },
        expected: { passed: 2, runs: 3 },
        sentence: "Low first look (1/3), not re-run. 1 run lost to infrastructure.",
      },
    ]);
  });

  it("is held against history by name where there is more than the baseline", () => {
    const history = [
      pack({ id: "earlier", subject: { model: "bedrock/old" }, runs: records("task_01_a", "27/27") }),
    ];
    const comparison = compare({
      candidate: pack({ runs: records("task_01_a", "3/3") }),
      baseline: pack({ id: "old", subject: { model: "bedrock/old" }, runs: records("task_01_a", "3/3") }),
      history,
      changes: [],
    });
    expect(decide(comparison, {}).tasks[0]).toMatchObject({
      expected: { passed: 30, runs: 30 },
      sentence: "3/3 (history 30/30).",
    });
  });

  it.each([
    {
      what: "new",
      before: "task_02_b",
      changed: [],
      sentence: "1/3. A new task: nothing to compare with yet.",
    },
    {
      what: "changed",
      before: "task_01_a",
      changed: ["task_01_a"],
      sentence: "1/3. The task itself changed: its history starts anew.",
    },
  ])("is not compared when $what", ({ before, changed, sentence }) => {
    const verdict = judge(
      { task_01_a: "1/3", task_03_c: "3/3" },
      { [before]: "3/3", task_03_c: "3/3" },
      { after: { changedTasks: changed } },
    );
    expect(verdict).toMatchObject({
      word: "no_regression_found",
      sentence: "No low first look in 1 task (3/3 here and 3/3 before). 1 new or changed task not compared.",
      tasks: [{ word: "no_baseline", expected: undefined, sentence }, { word: "no_regression_found" }],
      exitCode: 0,
    });
  });
});

describe("suspects", () => {
  const tasks = [1, 2, 3, 4, 5, 6, 7].map((n) => `task_0${n}_x`);
  const scores = (of: readonly string[]): Scores =>
    Object.fromEntries(tasks.map((task, i) => [task, of[i] ?? ""]));
  const verdict = judge(
    scores(["2/3", "2/3", "3/3", "0/3", "2/3", "1/3", "2/3"]),
    scores(["3/3", "3/3", "3/3", "3/3", "3/3", "3/3", "3/3"]),
  );

  it("are the five most surprising, ties in the suite's order", () => {
    expect(verdict.suspects).toEqual(["task_04_x", "task_06_x", "task_01_x", "task_02_x", "task_05_x"]);
  });

  it("beyond five are named with the limit", () => {
    expect(verdict.tasks.map(({ sentence }) => sentence)).toEqual([
      "Low first look (2/3), not re-run.",
      "Low first look (2/3), not re-run.",
      "3/3 (baseline 3/3).",
      "Low first look (0/3), not re-run.",
      "Low first look (2/3), not re-run.",
      "Low first look (1/3), not re-run.",
      "Low first look (2/3), not re-run (limit: 5 tasks).",
    ]);
    expect(verdict.sentence).toBe(
      "Low first look, not proven: task_01_x (2/3), task_02_x (2/3), task_04_x (0/3) and 3 more. A first look never blocks.",
    );
  });
});

describe("the whole", () => {
  it.each<{
    what: string;
    candidate: Scores;
    baseline: Scores | undefined;
    options?: Parameters<typeof judge>[2];
    word: OverallWord;
    sentence: string;
    exitCode: 0 | 3;
  }>([
    {
      what: "nothing low",
      candidate: { task_01_a: "3/3", task_02_b: "3/3" },
      baseline: { task_01_a: "3/3", task_02_b: "2/3" },
      word: "no_regression_found",
      sentence: "No low first look in 2 tasks (6/6 here and 5/6 before).",
      exitCode: 0,
    },
    {
      what: "all better",
      candidate: { task_01_a: "3/3" },
      baseline: { task_01_a: "0/3" },
      word: "looks_better",
      sentence: "No low first look in 1 task (3/3 here and 0/3 before).",
      exitCode: 0,
    },
    {
      what: "better and new",
      candidate: { task_01_a: "3/3", task_02_b: "3/3" },
      baseline: { task_01_a: "0/3" },
      word: "no_regression_found",
      sentence: "No low first look in 1 task (3/3 here and 0/3 before). 1 new or changed task not compared.",
      exitCode: 0,
    },
    {
      what: "one low",
      candidate: { task_01_a: "0/3", task_02_b: "3/3" },
      baseline: { task_01_a: "3/3", task_02_b: "3/3" },
      word: "suspected",
      sentence: "Low first look, not proven: task_01_a (0/3). A first look never blocks.",
      exitCode: 0,
    },
    {
      what: "one low, two new",
      candidate: { task_01_a: "0/3", task_02_b: "3/3", task_03_c: "3/3" },
      baseline: { task_01_a: "3/3" },
      word: "suspected",
      sentence:
        "Low first look, not proven: task_01_a (0/3). A first look never blocks. 2 new or changed tasks not compared.",
      exitCode: 0,
    },
    {
      what: "three low",
      candidate: { task_01_a: "0/3", task_02_b: "1/3", task_03_c: "2/3" },
      baseline: { task_01_a: "3/3", task_02_b: "3/3", task_03_c: "3/3" },
      word: "suspected",
      sentence:
        "Low first look, not proven: task_01_a (0/3), task_02_b (1/3), task_03_c (2/3). A first look never blocks.",
      exitCode: 0,
    },
    {
      what: "a task lost to infrastructure",
      candidate: { task_01_a: "3/3", task_02_b: "0/0+3" },
      baseline: { task_01_a: "3/3", task_02_b: "3/3" },
      word: "inconclusive",
      sentence: "Could not finish: 1 of 2 tasks could not be compared.",
      exitCode: 0,
    },
    {
      what: "a task lost and another low",
      candidate: { task_01_a: "0/3", task_02_b: "0/0+3" },
      baseline: { task_01_a: "3/3", task_02_b: "3/3" },
      word: "inconclusive",
      sentence:
        "Could not finish: 1 of 2 tasks could not be compared. Low first look, not proven: task_01_a (0/3). A first look never blocks.",
      exitCode: 0,
    },
    {
      what: "a campaign cut short",
      candidate: { task_01_a: "1/1", task_02_b: "0/0" },
      baseline: { task_01_a: "3/3", task_02_b: "3/3" },
      options: { after: { stoppedEarly: "budget", tasks: ["task_01_a", "task_02_b"] } },
      word: "inconclusive",
      sentence:
        "Could not finish: the campaign stopped early (budget) and 1 of 2 tasks could not be compared.",
      exitCode: 0,
    },
    {
      what: "a campaign cut short after every task",
      candidate: { task_01_a: "1/1" },
      baseline: { task_01_a: "3/3" },
      options: { after: { stoppedEarly: "budget" } },
      word: "inconclusive",
      sentence: "Could not finish: the campaign stopped early (budget).",
      exitCode: 0,
    },
    {
      what: "the baseline's own inputs",
      candidate: { task_01_a: "0/3" },
      baseline: { task_01_a: "3/3" },
      options: { before: { subject: {} } },
      word: "identical",
      sentence:
        "Model, prompts, settings and tasks are the baseline's: any difference between 0/3 here and 3/3 before is chance.",
      exitCode: 0,
    },
    {
      what: "no baseline",
      candidate: { task_01_a: "2/3" },
      baseline: undefined,
      word: "no_baseline",
      sentence:
        "2/3 runs passed, and there is no baseline to compare with: whether that is worse than before is not known.",
      exitCode: 0,
    },
    {
      what: "a baseline without a run that counts",
      candidate: { task_01_a: "2/3" },
      baseline: { task_01_a: "0/0+3" },
      word: "no_baseline",
      sentence:
        "2/3 runs passed, and no task has a comparable run in the baseline: whether that is worse than before is not known.",
      exitCode: 0,
    },
    {
      what: "only errored runs",
      candidate: { task_01_a: "0/0+1" },
      baseline: { task_01_a: "3/3" },
      word: "unmeasured",
      sentence: "Nothing was measured: 1 run was lost to infrastructure and none counts.",
      exitCode: 3,
    },
    {
      what: "only errored runs of the baseline's own inputs",
      candidate: { task_01_a: "0/0+3" },
      baseline: { task_01_a: "3/3" },
      options: { before: { subject: {} } },
      word: "unmeasured",
      sentence: "Nothing was measured: 3 runs were lost to infrastructure and none counts.",
      exitCode: 3,
    },
    {
      what: "no run",
      candidate: {},
      baseline: { task_01_a: "3/3" },
      options: { after: { tasks: ["task_01_a"] } },
      word: "unmeasured",
      sentence: "Nothing was measured: no task was run.",
      exitCode: 3,
    },
    {
      what: "stopped before the first run",
      candidate: {},
      baseline: undefined,
      options: { after: { tasks: ["task_01_a"], stoppedEarly: "bad credentials" } },
      word: "unmeasured",
      sentence: "Nothing was measured: the campaign stopped before its first run (bad credentials).",
      exitCode: 3,
    },
    {
      what: "no scored task",
      candidate: { task_01_a: "3/3" },
      baseline: { task_01_a: "3/3" },
      options: { after: { unscored: ["task_01_a"] } },
      word: "unmeasured",
      sentence: "Nothing was measured: the selection holds no scored task.",
      exitCode: 3,
    },
  ])("$what is $word", ({ candidate, baseline, options, word, sentence, exitCode }) => {
    expect(judge(candidate, baseline, options)).toMatchObject({
      word,
      sentence,
      exitCode,
      blocks: exitCode !== 0,
      breaches: [],
    });
  });

  it("of identical inputs has no suspects and says so for every task", () => {
    const verdict = judge({ task_01_a: "0/3" }, { task_01_a: "3/3" }, { before: { subject: {} } });
    expect(verdict).toMatchObject({
      suspects: [],
      tasks: [{ word: "identical", sentence: "0/3. Inputs identical to the baseline." }],
    });
  });

  it("without a baseline says so for every task", () => {
    expect(judge({ task_01_a: "2/3" }, undefined).tasks).toMatchObject([
      { word: "no_baseline", expected: undefined, sentence: "2/3. No baseline to compare with." },
    ]);
  });
});

describe("exit codes", () => {
  const blocking = new Set<OverallWord>(["regression", "suite_regression"]);
  const unsure = new Set<OverallWord>(["inconclusive", "no_baseline"]);
  const overall = WORDS.filter((word): word is OverallWord => word !== "not_rechecked");

  it.each(overall)("%s", (word) => {
    const plain = blocking.has(word) ? 1 : word === "unmeasured" ? 3 : 0;
    expect({
      byDefault: exitCodeFor(word, false, {}),
      breached: exitCodeFor(word, true, {}),
      never: exitCodeFor(word, true, { fail_on: "never", on_unmeasured: "fail" }),
      neutral: exitCodeFor(word, false, { on_unmeasured: "neutral" }),
      explicit: exitCodeFor(word, false, { fail_on: "regression", on_unmeasured: "fail" }),
      strict: exitCodeFor(word, false, { fail_on: "inconclusive" }),
    }).toEqual({
      byDefault: plain,
      breached: 1,
      never: 0,
      neutral: word === "unmeasured" ? 0 : plain,
      explicit: plain,
      strict: unsure.has(word) ? 3 : plain,
    });
  });
});
