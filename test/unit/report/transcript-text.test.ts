import { describe, expect, it } from "vitest";
import { renderTranscript } from "../../../src/report/transcript-text.ts";
import { terminalSafe } from "../../../src/std/escape-invisible.ts";
import { record } from "../../support/records.ts";
import { HOSTILE_TEXT } from "../../support/report-page.ts";
import { toolCall, trajectory, turns } from "../../support/trajectories.ts";

const PLAIN = { isColoured: false, isWhole: false };
const run = record("task_03_investigate_log", 2, "failed", { detail: "decoy_cause", flags: ["tool_loop"] });

describe("renderTranscript", () => {
  it("says the outcome, the checks, every step, the files and what was read", () => {
    const text = renderTranscript(
      {
        name: "task_03_run2",
        record: {
          ...run,
          checks: [
            { name: "written", passed: true, found: "finding.txt" },
            { name: "right", passed: false, expected: "pool", found: "webhook" },
          ],
          evidence: { delivered: [{ path: "access.log", bytes: 2000, delivered: 80 }], final_text: "" },
        },
        trajectory: trajectory({
          turns: turns(
            {
              reasoning: "Think.",
              text: "Look:",
              latency_ms: 1500,
              cost_usd: 0.0002,
              usage: { input_tokens: 1200, output_tokens: 30, cache_read_tokens: 0, cache_write_tokens: 0 },
              tool_calls: [
                toolCall(
                  "bash",
                  { command: "cat a\nls" },
                  { result: { text: "1\n2\n", exit_code: 1, status: "error", harness_gaps: ["git"] } },
                ),
                toolCall("fs_write", "{", { malformed: { kind: "bad_json", message: "cut off" } }),
              ],
            },
            { text: "Done." },
          ),
          stop_detail: "It stopped.",
          file_changes: [
            {
              path: "finding.txt",
              how: "modified",
              bytes_before: 4,
              bytes_after: 4,
              before: "old\n",
              after: "new\n",
            },
          ],
        }),
      },
      PLAIN,
    );
    expect(text).toBe(`task_03_run2 failed wrong_answer/decoy_cause
3 steps · 1,000 in · 100 out · $0.0001 · 1.5 s · first look · form ${run.form_seed}
tool loop
  ✓ written
  ✗ right; expected pool; found webhook

Step 1  1,200 in · 30 out · $0.0002 · 1.5 s
  ~ Think.
  Look:
  bash error exit 1
    command: cat a
    ls
    │ 1
    │ 2
    the sandbox could not: git
  fs_write ok
    malformed: cut off
    {

Step 2  0 in · 0 out · 0 ms
  Done.

Ended: end turn — It stopped.

finding.txt modified
  - old
  + new

Read
  access.log  80 of 2,000 bytes
`);
  });

  it("cuts long outputs and says how to see them", () => {
    const long = trajectory({
      turns: turns({ text: Array.from({ length: 50 }, (_, n) => `line ${n}`).join("\n") }),
    });
    const lines = (isWhole: boolean) =>
      renderTranscript({ name: "r", record: run, trajectory: long }, { isColoured: false, isWhole })
        .split("\n")
        .filter((line) => /line \d|more lines/.test(line));
    expect([lines(false).length, lines(false).at(-1), lines(true).length]).toEqual([
      41,
      "  … 10 more lines (--whole shows them)",
      50,
    ]);
  });

  it("a trajectory that is not there is one sentence", () => {
    expect(renderTranscript({ name: "r", record: run, trajectory: "It is not here." }, PLAIN)).toContain(
      "\n\nIt is not here.\n",
    );
  });

  it("hostile text moves no cursor, hides nothing and commands no runner", () => {
    const hostile = trajectory({
      stop_detail: HOSTILE_TEXT,
      turns: turns({
        text: HOSTILE_TEXT,
        reasoning: HOSTILE_TEXT,
        tool_calls: [
          toolCall(HOSTILE_TEXT, { [HOSTILE_TEXT]: HOSTILE_TEXT }, { result: { text: HOSTILE_TEXT } }),
        ],
      }),
      file_changes: [
        { path: HOSTILE_TEXT, how: "created", bytes_before: null, bytes_after: 1, after: HOSTILE_TEXT },
      ],
    });
    const text = renderTranscript({ name: HOSTILE_TEXT, record: run, trajectory: hostile }, PLAIN);
    expect(terminalSafe(text)).toBe(text);
    expect(text.split("\n").filter((line) => /^\s*::\w/.test(line) || line.includes("##["))).toEqual([]);
  });
});
