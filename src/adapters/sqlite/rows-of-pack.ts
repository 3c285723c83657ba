import type { DataPack } from "../../record/data-pack.ts";
import { taskKey } from "../../record/ids.ts";
import { labelled, modelName } from "../../record/model-name.ts";
import type { PredictionScore, Registration } from "../../record/prediction.ts";
import { keyOf } from "../../record/projections.ts";
import { ownRuns } from "../../record/side-by-side.ts";

/** One row of a table: its columns in the order of `INTEL_SCHEMA`. */
export type SqlValue = string | number | null;
export type Row = readonly SqlValue[];

/** A data pack as rows of `campaigns`. */
export function campaignRow({ campaign, run_summary }: DataPack, packSha256: string): Row {
  const { subject, suite } = campaign;
  return [
    campaign.id,
    "measured",
    labelled(modelName(subject.model), campaign.label),
    subject.model,
    subject.region ?? null,
    subject.harness,
    suite.name,
    suite.fingerprint,
    campaign.subject_fingerprint,
    Number(subject.simulated),
    campaign.runs_per_task,
    campaign.started_at,
    campaign.finished_at,
    run_summary.runs,
    run_summary.passed,
    run_summary.pass_rate,
    run_summary.errored,
    run_summary.cost_usd,
    run_summary.cost_per_pass_usd,
    run_summary.input_tokens,
    run_summary.output_tokens,
    run_summary.latency_ms_p50,
    packSha256,
  ];
}

/** Its runs as rows of `task_outcomes`; `own` are those that describe its subject fairly, not re-runs side by side. */
export function outcomeRows({ campaign, runs }: DataPack): Row[] {
  const scored = new Set(
    campaign.suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)),
  );
  const own = new Set(ownRuns(runs));
  return runs.map((run) => [
    campaign.id,
    run.task_id,
    run.variant,
    run.epoch,
    run.arm,
    run.stage,
    Number(scored.has(taskKey(run.task_id, run.variant))),
    Number(own.has(run)),
    run.outcome,
    run.failure_mode,
    run.failure_detail,
    run.flags.join(" "),
    run.metrics.input_tokens,
    run.metrics.output_tokens,
    run.metrics.cost_usd,
    run.metrics.latency_ms,
    run.metrics.turns,
    run.metrics.tool_calls,
    run.metrics.malformed_calls,
    run.trajectory_sha256,
  ]);
}

/** What its runs left as evidence, as rows of `evidence`. */
export function evidenceRows({ campaign, runs }: DataPack): Row[] {
  return runs.map((run) => [
    campaign.id,
    keyOf(run),
    run.task_id,
    run.outcome,
    run.evidence.first_failed_check ?? null,
    run.evidence.quote ?? null,
    run.evidence.final_text,
  ]);
}

/** Its scored predictions as rows of `predictions`. */
export function predictionRows({ campaign, predictions_scoring }: DataPack): Row[] {
  const { registration } = campaign;
  if (registration === undefined) return [];
  return predictions_scoring.map((score) => predictionRow(campaign.id, registration, score));
}

function predictionRow(
  id: string,
  { author, registered_at, headline }: Registration,
  score: PredictionScore,
): Row {
  const range = score.id === "headline" ? headline : null;
  return [
    id,
    score.id,
    author,
    score.registered ? registered_at : null,
    score.prediction,
    score.actual,
    score.hit === null ? null : Number(score.hit),
    range?.low ?? null,
    range?.high ?? null,
    range?.point ?? null,
    range?.of ?? null,
    score.coverage ?? null,
    score.error ?? null,
    score.interval_score ?? null,
    score.probability ?? null,
    score.brier ?? null,
  ];
}
