import { gradeRun } from "../grade/grade-run.ts";
import type { GraderIsolate, Harness, ModelFault, PriceBook, SandboxHost } from "../ports.ts";
import { RunRecord } from "../record/run-record.ts";
import { sha256 } from "../std/hash.ts";
import { canonicalJson } from "../std/json.ts";
import type { PreparedTrial } from "./prepare-trials.ts";
import { recordWork } from "./record-work.ts";
import { runMetrics } from "./run-metrics.ts";

/** What came of one trial: its record, its trajectory as canonical JSON, and what the provider refused, if it did. */
export interface ExecutedTrial {
  readonly record: RunRecord;
  readonly trajectory: string;
  readonly fault?: ModelFault;
}

/** Who does the work; `pricedAt` is epoch milliseconds. */
export interface TrialDesk {
  readonly harness: Harness;
  readonly isolate: GraderIsolate;
  /** Where tasks are judged by a script of their own. */
  readonly sandboxes?: SandboxHost;
  readonly prices: PriceBook;
  readonly pricedAt: number;
}

/** Executes one trial: solve, grade, write it down. The world's faults make an errored record, never a rejection. */
export async function executeTrial(
  prepared: PreparedTrial,
  desk: TrialDesk,
  signal: AbortSignal,
): Promise<ExecutedTrial> {
  const { harness, prices, pricedAt } = desk;
  const { trial, pricedAs, fingerprint } = prepared;
  const { form, assignment } = await prepared.ready(signal);
  const solved = await harness.solve(assignment, signal);
  const grade = await gradeRun(form, solved, desk, signal);
  const pricing = { prices, model: pricedAs, at: pricedAt };
  const trajectory = canonicalJson(recordWork(solved, assignment.files, pricing));
  // Parsed, so that a record is written the same whether it was just made or read back from a journal.
  const record = RunRecord.parse({
    task_id: form.task.id,
    variant: form.variant?.name ?? null,
    epoch: trial.epoch,
    form_seed: form.seed,
    arm: trial.arm,
    stage: trial.stage,
    ...(trial.placement !== undefined && { placement: trial.placement }),
    trial_fingerprint: fingerprint,
    ...grade,
    stop: solved.trajectory.stop,
    metrics: runMetrics(solved.trajectory, pricing),
    trajectory_sha256: sha256(trajectory),
  });
  return { record, trajectory, ...(solved.fault !== undefined && { fault: solved.fault }) };
}
