import type { RunRecord } from "../../src/record/run-record.ts";
import type { SubjectChange } from "../../src/record/subject-change.ts";
import type { ReportInput } from "../../src/report/report-input.ts";
import { sha256 } from "../../src/std/hash.ts";
import { type ReportTask, report } from "../support/reports.ts";

/** What a reader can be shown, one scenario for every kind of answer. */

const SWAP: readonly SubjectChange[] = [
  { kind: "model", before: "bedrock/openai.gpt-oss-120b-1:0", after: "bedrock/openai.gpt-oss-20b-1:0" },
  { kind: "prompt", path: "prompts/agent.md", how: "changed", linesAdded: 3, linesRemoved: 1 },
];

const LARGER = { subject: { model: "bedrock/openai.gpt-oss-120b-1:0" } };

const OLD_PROMPT = {
  subject: { prompts: [{ path: "prompts/agent.md", sha256: sha256("Be quick.\n"), text: "Be quick.\n" }] },
};

const STEADY: readonly ReportTask[] = [
  { id: "task_01_find_file", candidate: "3/3", baseline: "3/3" },
  { id: "task_02_fix_typo", candidate: "3/3", baseline: "3/3" },
  { id: "task_07_multi_step_plan", candidate: "3/3", baseline: "3/3" },
];

const DECOY: ReportTask = {
  id: "task_03_investigate_log",
  candidate: "1/3",
  baseline: "3/3",
  mode: "wrong_answer",
  detail: "decoy_cause",
  flags: ["answered_without_reading"],
  edit: blameTheDecoy,
};

function blameTheDecoy(run: RunRecord): RunRecord {
  if (run.outcome !== "failed") return run;
  return {
    ...run,
    checks: [
      { name: "writes incident.json", passed: true },
      { name: "names the root cause", passed: false, expected: "disk_full", found: "slow_query" },
    ],
    evidence: {
      delivered: [{ path: "logs/app.log", bytes: 48_210, delivered: 2_048 }],
      first_failed_check: "names the root cause",
      quote:
        "The root cause is the slow query on `orders` at 03:12 — see https://example.com/runbook for the fix.",
      final_text: "Done: I wrote incident.json. cc @oncall #42",
    },
  };
}

/** Every scenario by name; the name is also its golden file's. */
export const SCENARIOS: Readonly<Record<string, () => ReportInput>> = {
  "no-regression": () => report({ tasks: STEADY, changes: SWAP.slice(1), baseline: OLD_PROMPT }),
  suspects: () =>
    report({
      tasks: [
        ...STEADY,
        DECOY,
        { id: "task_04_trace_codebase", candidate: "1/3", baseline: "2/3", detail: "missing_artifact" },
        { id: "task_09_know_when_to_stop", candidate: "3/3", baseline: "0/3" },
      ],
      unscored: [{ id: "task_09_know_when_to_stop", variant: "control", candidate: "3/3", baseline: "3/3" }],
      changes: SWAP,
      baseline: LARGER,
      over: {
        moreUrl: "https://github.com/octo-org/agents/actions/runs/42",
        proof: { tasks: 6, trajectories: 31, seeds: 20 },
      },
    }),
  unmeasured: () =>
    report({ tasks: STEADY.map(({ id }) => ({ id, candidate: "0/0+3", baseline: "3/3" })), changes: SWAP }),
  "no-baseline": () =>
    report({ tasks: [...STEADY, DECOY].map(({ baseline: _, ...task }) => task), baseline: "none" }),
  "policy-breach": () =>
    report({
      tasks: [...STEADY, DECOY],
      changes: SWAP,
      baseline: LARGER,
      policy: { min_pass_rate: 0.9, max_cost_usd: 0.001 },
    }),
  identical: () => report({ tasks: STEADY }),
  errored: () =>
    report({
      tasks: [...STEADY.slice(1), { id: "task_01_find_file", candidate: "0/0+3", baseline: "3/3" }],
      changes: SWAP,
      baseline: LARGER,
      candidate: { stoppedEarly: "the limit of $0.05 would have been passed" },
    }),
  simulated: () =>
    report({
      tasks: [...STEADY, DECOY, { id: "task_10_new_here", candidate: "2/3" }],
      changes: [
        { kind: "model", before: "simulated/steady", after: "simulated/hasty" },
        { kind: "setting", name: "temperature", before: "0", after: "0.7" },
      ],
      candidate: { subject: { model: "simulated/hasty", simulated: true } },
      baseline: { subject: { model: "simulated/steady", simulated: true } },
    }),
};
