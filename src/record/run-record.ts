import { z } from "zod";
import { Arm, Fingerprint, TaskId } from "./ids.ts";
import { Check, FailureDetail, FailureMode, Flag, Outcome } from "./outcome.ts";
import { Placement } from "./placement.ts";
import { Stop } from "./trajectory.ts";

/** Which part of the plan a run belongs to. Only `head_to_head` and `suite_check` runs can ever block. */
export const Stage = z.enum(["first_look", "head_to_head", "suite_check", "deep", "history"]);
export type Stage = z.infer<typeof Stage>;

export const RunMetrics = z.strictObject({
  turns: z.int().nonnegative(),
  tool_calls: z.int().nonnegative(),
  malformed_calls: z.int().nonnegative(),
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
  cache_read_tokens: z.int().nonnegative(),
  cache_write_tokens: z.int().nonnegative(),
  /** US dollars, exact to a pico-dollar; null where no price is known. */
  cost_usd: z.number().nonnegative().nullable(),
  /** The model's own time, summed over turns; no queueing, no back-off. */
  latency_ms: z.number().nonnegative(),
  request_retries: z.int().nonnegative(),
  retry_delay_ms: z.number().nonnegative(),
});
export type RunMetrics = z.infer<typeof RunMetrics>;

/** What was read and what went wrong, in the run's own words (untrusted text; escape before showing). */
export const Evidence = z.strictObject({
  delivered: z.array(
    z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), delivered: z.int().nonnegative() }),
  ),
  first_failed_check: z.string().optional(),
  /** Up to 400 characters of the artifact or the last message that the first failed check is about. */
  quote: z.string().optional(),
  final_text: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What happened when one trial was executed. Immutable once written. */
export const RunRecord = z.strictObject({
  task_id: TaskId,
  /** Name of the task's variant, e.g. `control`; null for the task itself. */
  variant: z.string().nullable(),
  epoch: z.int().positive(),
  /** Seed of the parallel form: both arms of a pair have the same. */
  form_seed: z.string(),
  arm: Arm,
  stage: Stage,
  /** Where it stood in a side-by-side measurement; absent for runs that stood alone. */
  placement: Placement.optional(),
  /** Fingerprint of everything that can change this run's behaviour. */
  trial_fingerprint: Fingerprint,
  outcome: Outcome,
  failure_mode: FailureMode.nullable(),
  failure_detail: FailureDetail.nullable(),
  flags: z.array(Flag),
  stop: Stop,
  checks: z.array(Check),
  metrics: RunMetrics,
  evidence: Evidence,
  trajectory_sha256: Fingerprint,
});
export type RunRecord = z.infer<typeof RunRecord>;
