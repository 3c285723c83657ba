import { z } from "zod";
import { Check, FailureDetail, FailureMode } from "./outcome.ts";
import { CommandCall, Stop } from "./trajectory.ts";

/**
 * What a grader is given and what it must return; plain JSON, because it crosses into an isolate.
 * A grader sees a frozen snapshot and the journal, never the sandbox, the model or the host.
 */

/** `text` is null where the bytes are not UTF-8; `base64` is null where `text` is given. */
export const GraderFile = z.strictObject({
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  text: z.string().nullable(),
  base64: z.string().nullable(),
});
export type GraderFile = z.infer<typeof GraderFile>;

export const GraderCall = z.strictObject({
  turn: z.int(),
  tool: z.string(),
  input: z.unknown(),
  ok: z.boolean(),
  exit_code: z.int().nullable(),
  changed: z.array(z.string()),
  result: z.string(),
  /** The task's own commands it ran, in order, whatever it printed of them. */
  commands: z.array(CommandCall),
});
export type GraderCall = z.infer<typeof GraderCall>;

export const GraderRun = z.strictObject({
  task_id: z.string(),
  /** What `generate` returned for the grader's eyes only. */
  truth: z.unknown(),
  variant: z.string().nullable(),
  initial: z.record(z.string(), GraderFile),
  files: z.record(z.string(), GraderFile),
  changed: z.strictObject({
    created: z.array(z.string()),
    modified: z.array(z.string()),
    deleted: z.array(z.string()),
  }),
  calls: z.array(GraderCall),
  delivered: z.record(z.string(), z.strictObject({ bytes: z.int(), delivered: z.int() })),
  stop: Stop,
  final_text: z.string(),
});
export type GraderRun = z.infer<typeof GraderRun>;

/** A judgement. `mode` and `detail` are required exactly when `passed` is false; `quote` says which text is to blame. */
export const Judgement = z.strictObject({
  passed: z.boolean(),
  mode: FailureMode.exclude(["provider_error", "harness_error"]).nullable(),
  detail: FailureDetail.nullable(),
  checks: z.array(Check).min(1).max(200),
  quote: z.string().max(4000).optional(),
});
export type Judgement = z.infer<typeof Judgement>;
