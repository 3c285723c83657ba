import { z } from "zod";
import { CampaignBrief } from "./campaign-brief.ts";
import { CampaignInputs } from "./campaign-inputs.ts";
import { Experiments } from "./experiments.ts";
import { Decision, GateFacts } from "./gate-facts.ts";
import { HistoryEntry } from "./history.ts";
import { Fingerprint, TaskId } from "./ids.ts";
import { Noise } from "./noise.ts";
import { PlannedTask } from "./planned-task.ts";
import { PredictionScore, Registration } from "./prediction.ts";
import { Evidence, RunRecord } from "./run-record.ts";
import { SideBySideSummary } from "./side-by-side.ts";
import { Subject } from "./subject.ts";

/**
 * A campaign as it travels. `campaign` and `runs` are facts; everything below them is a projection, rebuilt and
 * compared when a pack is opened, so a figure nobody measured cannot hide in one. Names follow the published
 * campaigns' citations (`run_summary.cost_per_pass_usd`, `run_metrics.output_tokens_by_run`, …).
 */

export const FORMAT_VERSION = 2;

export const CampaignFacts = z.strictObject({
  /** e.g. `2026-05-20-openai-gpt-oss-20b-agentic-core-v1`. */
  id: z.string().min(1).max(200),
  /** The subject's name in a brief of several, to tell it from others of its model; absent where nobody gave one. */
  label: z.string().min(1).max(100).optional(),
  suite: z.strictObject({
    name: z.string(),
    fingerprint: Fingerprint,
    tasks: z.array(PlannedTask),
  }),
  subject: Subject,
  /** What stands in for a model, in a sentence; absent for real ones. */
  about: z.string().max(500).optional(),
  /** The `replay/…` whose recorded turns these runs repeat; absent where a model was asked. */
  replayed_from: z.string().optional(),
  subject_fingerprint: Fingerprint,
  runs_per_task: z.int().positive(),
  started_at: z.string(),
  finished_at: z.string(),
  /** Why the campaign stopped before its plan was done, if it did. */
  stopped_early: z.string().nullable(),
  /** Requests in flight the provider was found to bear: the limit from `at_ms` after the start on; absent where nobody was asked. */
  request_limits: z
    .array(
      z.strictObject({
        at_ms: z.int().nonnegative(),
        limit: z.int().positive(),
        why: z.enum(["start", "doubling", "growing", "throttled"]),
      }),
    )
    .optional(),
  prices: z.strictObject({
    source: z.string(),
    version: z.string(),
    overrides: z.record(z.string(), z.strictObject({ input: z.number(), output: z.number() })),
    /** The `provider/model-id` whose prices hold, where it is not the subject's model. */
    priced_as: z.string().optional(),
  }),
  /** What the campaign was run for; absent where it was run without a brief. */
  brief: CampaignBrief.optional(),
  /** Predictions that were sealed for this campaign; absent where nobody made any. */
  registration: Registration.optional(),
  /** Both arms are this subject, every form done twice to measure chance; absent in other campaigns. */
  a_a: z.strictObject({ order_seed: z.string().min(1).max(200) }).optional(),
  /** What it was made from, to know it again; absent where no single command made it. */
  inputs: CampaignInputs.optional(),
});
export type CampaignFacts = z.infer<typeof CampaignFacts>;

const rate = z.number().min(0).max(1).nullable();
const money = z.number().nonnegative().nullable();

export const RunSummary = z.strictObject({
  /** Runs of the subject itself that count: passed or failed, of scored tasks; side-by-side runs are summed up apart. */
  runs: z.int().nonnegative(),
  passed: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  /** Excluded: infrastructure's fault. */
  errored: z.int().nonnegative(),
  pass_rate: rate,
  /** Every run that was paid for, errored and unscored ones too; null where any price is unknown. */
  cost_usd: money,
  /** `cost_usd / passed`, rounded to six decimals as published campaigns do; null when nothing passed. */
  cost_per_pass_usd: money,
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
  latency_ms_p50: z.number().nonnegative().nullable(),
  latency_ms_p95: z.number().nonnegative().nullable(),
  failure_modes: z.record(z.string(), z.int().positive()),
  flags: z.record(z.string(), z.int().positive()),
  malformed_calls: z.int().nonnegative(),
});
export type RunSummary = z.infer<typeof RunSummary>;

export const TaskResult = z.strictObject({
  passed: z.int().nonnegative(),
  runs: z.int().nonnegative(),
  errored: z.int().nonnegative(),
  pass_rate: rate,
  cost_usd: money,
  failure_modes: z.record(z.string(), z.int().positive()),
});
export type TaskResult = z.infer<typeof TaskResult>;

const byRun = z.record(z.string(), z.number());
export const RunMetricsByRun = z.strictObject({
  input_tokens_by_run: byRun,
  output_tokens_by_run: byRun,
  latency_ms_by_run: byRun,
  turns_by_run: byRun,
  cost_usd_by_run: z.record(z.string(), z.number().nullable()),
});
export type RunMetricsByRun = z.infer<typeof RunMetricsByRun>;

export const EvidenceEntry = Evidence.extend({
  task_id: TaskId,
  outcome: z.string(),
  failure_mode: z.string().nullable(),
  failure_detail: z.string().nullable(),
  trajectory: z.string(),
});
export type EvidenceEntry = z.infer<typeof EvidenceEntry>;

/** A pattern across the runs of one task, e.g. 2 of 3 runs answered after reading 4 % of access.log. */
export const EvidencePattern = z.strictObject({
  task_id: TaskId,
  pattern: z.string(),
  count: z.int().positive(),
  of: z.int().positive(),
  runs: z.array(z.string()),
  text: z.string(),
});
export type EvidencePattern = z.infer<typeof EvidencePattern>;

export const Projections = z.strictObject({
  run_summary: RunSummary,
  per_task_results: z.record(z.string(), TaskResult),
  run_metrics: RunMetricsByRun,
  evidence_index: z.record(z.string(), EvidenceEntry),
  evidence_patterns: z.array(EvidencePattern),
  /** Absent where nothing was run side by side. */
  side_by_side: SideBySideSummary.optional(),
  /** Absent where no task was run in several variants. */
  experiments: Experiments.optional(),
  /** Absent where no form was done twice by one subject. */
  noise: Noise.optional(),
  predictions_scoring: z.array(PredictionScore),
});
export type Projections = z.infer<typeof Projections>;

export const DataPack = z.strictObject({
  format_version: z.literal(FORMAT_VERSION),
  created_by: z.strictObject({ name: z.literal("pawl"), version: z.string() }),
  campaign: CampaignFacts,
  runs: z.array(RunRecord),
  /** Earlier campaigns of the content that first looks are held against, latest first; this campaign is not among them. */
  history: z.array(HistoryEntry).optional(),
  /** What a gate's verdict depends on besides the runs; absent where no gate was asked for. */
  gate: GateFacts.optional(),
  /** The gate's decision as it was made. */
  decision: Decision.optional(),
  ...Projections.shape,
});
export type DataPack = z.infer<typeof DataPack>;
