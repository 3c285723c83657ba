/**
 * The published campaign of 2026-05-20 (GPT-OSS 20B on agentic-core-v1) against the 120B campaign it was compared
 * with: passes per task as printed in its report, and what the rule makes of them.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compare } from "../../src/verdict/compare.ts";
import { decide } from "../../src/verdict/decide.ts";
import { pack, records } from "../support/records.ts";

const PUBLISHED = [
  { task: "task_01_fix_failing_test", before: "2/3", after: "3/3", word: "looks_better" },
  { task: "task_02_refactor_duplicated_code", before: "3/3", after: "3/3", word: "no_regression_found" },
  { task: "task_03_investigate_log", before: "3/3", after: "1/3", word: "not_rechecked" },
  { task: "task_04_trace_through_codebase", before: "3/3", after: "2/3", word: "not_rechecked" },
  { task: "task_05_minimal_fix", before: "3/3", after: "3/3", word: "no_regression_found" },
  { task: "task_06_handle_ambiguous_req", before: "2/3", after: "3/3", word: "looks_better" },
  { task: "task_07_multi_step_plan", before: "1/3", after: "3/3", word: "looks_better" },
  { task: "task_08_recover_from_tool_error", before: "3/3", after: "3/3", word: "no_regression_found" },
  { task: "task_09_know_when_to_stop", before: "0/3", after: "1/3", word: "looks_better" },
  { task: "task_10_sql_investigation", before: "3/3", after: "3/3", word: "no_regression_found" },
];

const comparison = compare({
  candidate: pack({ runs: PUBLISHED.flatMap(({ task, after }) => records(task, after)) }),
  baseline: pack({
    id: "openai-gpt-oss-120b-agentic-core-v1",
    subject: { model: "bedrock/openai.gpt-oss-120b-1:0" },
    runs: PUBLISHED.flatMap(({ task, before }) => records(task, before)),
  }),
  changes: [
    { kind: "model", before: "bedrock/openai.gpt-oss-120b-1:0", after: "bedrock/openai.gpt-oss-20b-1:0" },
  ],
});
const verdict = decide(comparison, {});

it("suspects the two tasks that lost passes, the worse one first, and blocks nothing", () => {
  expect(verdict).toMatchObject({
    word: "suspected",
    suspects: ["task_03_investigate_log", "task_04_trace_through_codebase"],
    sentence:
      "Low first look, not proven: task_03_investigate_log (1/3), task_04_trace_through_codebase (2/3). A first look never blocks.",
    breaches: [],
    blocks: false,
    exitCode: 0,
  });
});

it("has a word for every task", () => {
  expect(verdict.tasks.map(({ key, word }) => ({ key, word }))).toEqual(
    PUBLISHED.map(({ task, word }) => ({ key: task, word })),
  );
});

it("is as surprised as the reference", () => {
  const reference = JSON.parse(
    readFileSync(new URL("../../fixtures/statistics-reference.json", import.meta.url), "utf8"),
  ) as { cases: { id: string; expect: { task: number; surprise: number }[] }[] };
  const expected = reference.cases.find(({ id }) => id === "screen#1")?.expect ?? [];
  expect(expected.map(({ task }) => comparison.tasks[task - 1]?.key)).toEqual(verdict.suspects);
  for (const { task, surprise } of expected)
    expect(comparison.tasks[task - 1]?.surprise).toBeCloseTo(surprise, 9);
});

it("does not support that the smaller model wins", () => {
  const difference = comparison.difference;
  expect(difference).toMatchObject({
    tasks: 10,
    candidate: { passed: 25, runs: 30 },
    history: { passed: 23, runs: 30 },
  });
  expect(difference?.difference).toBeCloseTo(2 / 30, 12);
  expect(difference?.range.low).toBeCloseTo(-0.146, 3);
  expect(difference?.range.high).toBeCloseTo(0.2793, 3);
  expect(difference?.p.twoSided).toBeCloseTo(0.71, 9);
});
