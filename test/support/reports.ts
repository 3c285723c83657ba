/**
 * Reports in tests: a row a task, in the notation of `records`, compared and decided by the real rooms.
 * `report({ tasks: [{ id: "task_03_investigate_log", candidate: "1/3", baseline: "3/3" }] })` gives what every
 * renderer takes.
 */
import type { FailureMode, Flag } from "../../src/record/outcome.ts";
import type { RunRecord } from "../../src/record/run-record.ts";
import type { SubjectChange } from "../../src/record/subject-change.ts";
import type { ReportInput } from "../../src/report/report-input.ts";
import { compare } from "../../src/verdict/compare.ts";
import { decide, type Policy } from "../../src/verdict/decide.ts";
import { type PackOptions, pack, records } from "./records.ts";

/** One task of a report; without `baseline` the other side never heard of it. */
export interface ReportTask {
  readonly id: string;
  readonly variant?: string;
  readonly candidate: string;
  readonly baseline?: string;
  /** Why the candidate's failed runs failed. */
  readonly mode?: FailureMode;
  readonly detail?: string;
  readonly flags?: readonly Flag[];
  /** Changes each of the candidate's runs, e.g. to put evidence into them. */
  readonly edit?: (run: RunRecord) => RunRecord;
}

/** A whole report; give only what matters to the test. */
export interface ReportOptions {
  readonly tasks: readonly ReportTask[];
  /** Shown, but in no rate. */
  readonly unscored?: readonly ReportTask[];
  readonly changes?: readonly SubjectChange[];
  readonly policy?: Policy;
  readonly candidate?: Partial<PackOptions>;
  readonly baseline?: Partial<PackOptions> | "none";
  readonly over?: Partial<ReportInput>;
}

/** Builds what the renderers take. */
export function report(options: ReportOptions): ReportInput {
  const all = [...options.tasks, ...(options.unscored ?? [])];
  const unscored = (options.unscored ?? []).map(keyOfTask);
  const candidate = pack({
    unscored,
    tasks: all.map(keyOfTask),
    ...options.candidate,
    runs: all.flatMap(candidateRuns),
  });
  const before = all.filter((task) => task.baseline !== undefined);
  const baseline =
    options.baseline === "none"
      ? undefined
      : pack({
          id: "2026-05-19-openai-gpt-oss-120b-agentic-core-v1",
          unscored,
          ...options.baseline,
          runs: before.flatMap(baselineRuns),
        });
  const comparison = compare({
    candidate,
    ...(baseline !== undefined && { baseline }),
    changes: options.changes ?? [],
  });
  return {
    candidate,
    baseline,
    comparison,
    verdict: decide(comparison, options.policy ?? {}),
    key: "default",
    writer: { run_number: 7, run_attempt: 1, head_sha: "3f8e1c0d9b7a6f5e4d3c2b1a0f9e8d7c6b5a4938" },
    ...options.over,
  };
}

function candidateRuns(task: ReportTask): RunRecord[] {
  const { variant, mode, detail, flags } = task;
  const runs = records(task.id, task.candidate, {
    ...(variant !== undefined && { variant }),
    ...(mode !== undefined && { mode }),
    ...(detail !== undefined && { detail }),
    ...(flags !== undefined && { flags }),
  });
  return task.edit === undefined ? runs : runs.map(task.edit);
}

function baselineRuns({ id, variant, baseline }: ReportTask): RunRecord[] {
  if (baseline === undefined) return [];
  return records(id, baseline, {
    arm: "baseline",
    ...(variant !== undefined && { variant }),
    metrics: { cost_usd: 0.00012, latency_ms: 1800, input_tokens: 1200 },
  });
}

function keyOfTask({ id, variant }: ReportTask): string {
  return variant === undefined ? id : `${id}@${variant}`;
}
