import { describe, expect, it } from "vitest";
import { evidencePatterns } from "../../../src/grade/evidence-patterns.ts";
import { claimsDone } from "../../../src/grade/flags.ts";
import type { RunRecord } from "../../../src/record/run-record.ts";
import { records } from "../../support/records.ts";

const TASK = "task_03_investigate_log";
const read = (run: RunRecord, delivered: number): RunRecord => ({
  ...run,
  evidence: { ...run.evidence, delivered: [{ path: "access.log", bytes: 1000, delivered }] },
});
const texts = (runs: readonly RunRecord[]): string[] => evidencePatterns(runs).map(({ text }) => text);

describe("evidencePatterns", () => {
  it("says how many runs answered after reading how little", () => {
    const [first, ...rest] = records(TASK, "1/3", {
      flags: ["answered_without_reading"],
      detail: "decoy_cause",
    });
    const runs = [first, ...rest.map((run, index) => read(run, index === 0 ? 40 : 120))].filter(
      (run) => run !== undefined,
    );
    expect(evidencePatterns(runs)).toEqual([
      {
        task_id: TASK,
        pattern: "answered_without_reading",
        count: 2,
        of: 3,
        runs: ["task_03_run2", "task_03_run3"],
        text: "2 of 3 runs answered after reading 4–12 % of access.log",
      },
      {
        task_id: TASK,
        pattern: "failed:wrong_answer/decoy_cause",
        count: 2,
        of: 3,
        runs: ["task_03_run2", "task_03_run3"],
        text: "2 of 3 runs failed as wrong_answer/decoy_cause",
      },
    ]);
  });

  it("finds nothing in one failure, in passes, or in errored runs", () => {
    expect(texts([...records(TASK, "2/3"), ...records("task_07_multi_step_plan", "1/1+3")])).toEqual([]);
  });

  it("keeps a variant apart from its task, and tasks in order", () => {
    const runs = [
      ...records("task_09_know_when_to_stop", "0/1", { detail: "x" }),
      ...records("task_09_know_when_to_stop", "0/2", { variant: "control", detail: "over_refusal" }),
      ...records(TASK, "0/2", { flags: ["tool_loop"], detail: "y" }),
    ];
    expect(evidencePatterns(runs).map((one) => `${one.runs[0]} ${one.pattern}`)).toEqual([
      "task_03_run1 failed:wrong_answer/y",
      "task_03_run1 tool_loop",
      "task_09@control_run1 failed:wrong_answer/over_refusal",
    ]);
  });

  it("notices that passing took more words", () => {
    const runs = [
      ...records("task_09_know_when_to_stop", "1/1", { metrics: { output_tokens: 1292 }, firstEpoch: 3 }),
      ...records("task_09_know_when_to_stop", "0/1", { metrics: { output_tokens: 700 } }),
      ...records("task_09_know_when_to_stop", "0/1", {
        metrics: { output_tokens: 190 },
        firstEpoch: 2,
        detail: "z",
      }),
    ];
    expect(texts(runs)).toEqual([
      "1 of 3 runs passed, with 1292 output tokens; the failing ones wrote 190–700",
    ]);
  });

  it("counts malformed calls", () => {
    expect(texts(records(TASK, "2/2", { metrics: { malformed_calls: 2 } }))).toEqual([
      "2 of 2 runs made malformed tool calls (4 in all)",
    ]);
  });
});

it.each([
  ["Done.", true],
  ["I wrote finding.txt with the root cause.", true],
  ["All four files have been created.", true],
  ["", false],
  ["I could not write the file.", false],
  ["I haven't finished.", false],
  ["Step 1 is complete. Shall I continue?", false],
  ["I will now create the files.", false],
  ["Created the file, but one step is missing.", false],
])("%s claims that the work is done: %s", (said, claims) => {
  expect(claimsDone(said)).toBe(claims);
});
