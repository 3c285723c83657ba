import { expect, it } from "vitest";
import { boardRow } from "../../../src/app/board-rows.ts";
import { pageData } from "../../../src/report/page-data.ts";
import { headline } from "../../../src/report/say-word.ts";
import { pack, records } from "../../support/records.ts";
import { report } from "../../support/reports.ts";

const TASK = "task_03_investigate_log";
const PROMPT = { path: "prompts/agent.md", sha256: "0".repeat(64) };

const input = report({
  tasks: [
    {
      id: TASK,
      candidate: "1/3+1",
      baseline: "3/3",
      mode: "wrong_answer",
      detail: "decoy_cause",
      flags: ["answered_without_reading"],
    },
    { id: "task_07_multi_step_plan", candidate: "3/3", baseline: "3/3" },
    { id: "task_08_new", candidate: "2/2" },
  ],
  unscored: [{ id: "task_09_stop", variant: "control", candidate: "1/1", baseline: "1/1" }],
  changes: [
    { kind: "model", before: "bedrock/a", after: "bedrock/b" },
    { kind: "prompt", path: PROMPT.path, how: "changed", linesAdded: 1, linesRemoved: 1 },
  ],
  candidate: {
    subject: { prompts: [{ ...PROMPT, text: "Guess.\n" }] },
    stoppedEarly: "The budget was spent.",
  },
  baseline: { subject: { prompts: [{ ...PROMPT, text: "Read first.\n" }], simulated: true } },
});
const parting = { candidate_step: 1, baseline_step: 1, candidate: "bash ls", baseline: "fs_read log" };
const data = pageData(input, {
  transcripts: new Set(["task_03/candidate/2"]),
  partings: new Map([["task_03/candidate/2", parting]]),
});

it("says the decision, what changed and what the numbers do not cover", () => {
  expect({
    headline: data.headline,
    tone: data.tone,
    suite: data.suite_line,
    notices: data.notices,
    changes: data.changes,
  }).toEqual({
    headline: headline(input.verdict),
    tone: "warn",
    suite: expect.stringMatching(/^Over 2 comparable tasks: −33\.3 points, 95% range /),
    notices: [
      "The model of the baseline is simulated: scripted behaviour, not a real model.",
      "1 of 10 runs here lost to infrastructure; they count for nobody.",
      "This campaign stopped early: The budget was spent.",
      "Not compared (new here, so no baseline yet): task_08_new",
    ],
    changes: [
      { kind: "model", name: "", before: "bedrock/a", after: "bedrock/b", isText: false },
      {
        kind: "prompt changed",
        name: "prompts/agent.md",
        before: "Read first.\n",
        after: "Guess.\n",
        isText: true,
      },
    ],
  });
});

it("has a row for every task, scored or not, compared or not", () => {
  expect(
    data.tasks.map(({ short, scored, said, tone, delta, why }) => ({
      short,
      scored,
      said,
      tone,
      delta,
      why,
    })),
  ).toEqual([
    {
      short: "task_03",
      scored: true,
      said: "low, not re-run",
      tone: "warn",
      delta: 1 / 3 - 1,
      why: "wrong_answer/decoy_cause ×2, provider_error ×1, answered without reading ×2",
    },
    { short: "task_07", scored: true, said: "no regression found", tone: "good", delta: 0, why: "" },
    { short: "task_08", scored: true, said: "no baseline", tone: "note", delta: null, why: "" },
    {
      short: "task_09@control",
      scored: false,
      said: "control, not scored",
      tone: "note",
      delta: null,
      why: "",
    },
  ]);
});

it("every run has its figures, and pairs of one form say where they part", () => {
  expect(
    data.runs
      .filter(({ task }) => task === TASK)
      .map(({ id, outcome, failure, transcript }) => `${id} ${outcome} ${failure} ${transcript}`),
  ).toEqual([
    "task_03/candidate/1 passed  false",
    "task_03/candidate/2 failed wrong_answer/decoy_cause true",
    "task_03/candidate/3 failed wrong_answer/decoy_cause false",
    "task_03/candidate/4 errored provider_error false",
    "task_03/baseline/1 passed  false",
    "task_03/baseline/2 passed  false",
    "task_03/baseline/3 passed  false",
  ]);
  expect(data.pairs.filter(({ task }) => task === TASK)).toEqual([
    { task: TASK, candidate: "task_03/candidate/1", baseline: "task_03/baseline/1", parting: null },
    { task: TASK, candidate: "task_03/candidate/2", baseline: "task_03/baseline/2", parting },
    { task: TASK, candidate: "task_03/candidate/3", baseline: "task_03/baseline/3", parting: null },
  ]);
});

it("counts failures on both sides", () => {
  expect(data.modes).toEqual([
    { name: "wrong_answer/decoy_cause", candidate: 2, baseline: 0 },
    { name: "provider_error", candidate: 1, baseline: 0 },
  ]);
});

it("names what the figures rest on, and how to make them again", () => {
  const facts = new Map(data.facts.map(({ name, candidate, baseline }) => [name, [baseline, candidate]]));
  expect([facts.get("model"), facts.get("price table"), facts.get("graders proven")]).toEqual([
    ["bedrock/openai.gpt-oss-20b-1:0 (simulated)", "bedrock/openai.gpt-oss-20b-1:0"],
    ["@pydantic/genai-prices 0.1.8", "@pydantic/genai-prices 0.1.8"],
    [null, "not proven in this run; `pawl prove` does it"],
  ]);
  expect(data.commands.map(({ about }) => about)).toEqual([
    "Run the whole campaign again",
    "Run the tasks in question again",
  ]);
});

it("without a baseline it says so and compares nothing", () => {
  const alone = pageData(report({ tasks: [{ id: TASK, candidate: "2/2" }], baseline: "none" }), {
    transcripts: new Set(),
    partings: new Map(),
  });
  expect([alone.baseline, alone.pairs, alone.tasks[0]?.baseline, alone.notices]).toEqual([
    null,
    [],
    null,
    ["No baseline was given, so nothing is compared."],
  ]);
});

const NOTHING_FOUND = { transcripts: new Set<string>(), partings: new Map<string, "same">() };

it("ranks the campaign among those of its suite, by the places the ranges allow", () => {
  const input = report({ tasks: [{ id: TASK, candidate: "9/10", baseline: "0/10" }] });
  const rows = [input.candidate, input.baseline].flatMap((each) =>
    each === undefined ? [] : [boardRow(each)],
  );
  const strangers = [{ ...rows[0]!, campaign_id: "c", suite: "another" }];
  const { board } = pageData({ ...input, board: [...rows, ...strangers] }, NOTHING_FOUND);
  expect(
    board?.standings.map(({ rank, score, rate, side, on_frontier }) => [
      rank,
      score,
      rate,
      side,
      on_frontier,
    ]),
  ).toEqual([
    ["1", "9/10", "90% (60–98)", "candidate", true],
    ["2", "0/10", "0% (0–28)", "baseline", false],
  ]);
  expect(pageData({ ...input, board: rows.slice(0, 1) }, NOTHING_FOUND).board).toBeNull();
});

it("draws a curve where a task was run in several variants", () => {
  const sized = (variant: string, score: string, input_tokens: number) =>
    records(TASK, score, { variant, metrics: { input_tokens } });
  const input = report({ tasks: [{ id: TASK, candidate: "1/1" }], baseline: "none" });
  const candidate = pack({ runs: [...sized("short", "3/3", 8_000), ...sized("long", "1/3", 60_000)] });
  const point = (variant: string, passed: number, input_tokens: number) => ({
    variant,
    is_variant: true,
    tally: { passed, runs: 3, errored: 0, interval: expect.anything() },
    input_tokens,
  });
  expect(pageData({ ...input, candidate }, NOTHING_FOUND).curves).toEqual([
    { task: TASK, candidate: [point("short", 3, 8_000), point("long", 1, 60_000)], baseline: null },
  ]);
});
