import { z } from "zod";

/**
 * Why a run did not pass, in order of precedence: the first that applies is the run's mode.
 * `provider_error` and `harness_error` are ours or the world's: the run is `errored` and counts for nobody.
 * All others are the model's own and make the run `failed`.
 */
export const FAILURE_MODES = [
  "provider_error",
  "harness_error",
  "tool_call_malformed",
  "context_overflow",
  "refusal",
  "timeout",
  "max_turns",
  "max_tokens",
  "max_cost",
  "early_termination",
  "reward_hack_suspected",
  "wrong_answer",
] as const;
export const FailureMode = z.enum(FAILURE_MODES);
export type FailureMode = z.infer<typeof FailureMode>;

/** `failed` is the model's doing and counts; `errored` is ours or the provider's and never does. */
export const Outcome = z.enum(["passed", "failed", "errored"]);
export type Outcome = z.infer<typeof Outcome>;

/** Observations that never change the outcome. */
export const FLAGS = [
  "answered_without_reading",
  "claimed_done_but_failed",
  "tool_loop",
  "limit_hit",
] as const;
export const Flag = z.enum(FLAGS);
export type Flag = z.infer<typeof Flag>;

/** The fine-grained reason beneath a mode, e.g. `decoy_cause`; a colon may introduce where: `content:config.json`. */
export const FailureDetail = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z0-9_]+(:[^\s][^\n\r]*)?$/);
export type FailureDetail = z.infer<typeof FailureDetail>;

/** One thing a grader looked at. `expected` and `found` are short texts for people; both optional. */
export const Check = z.strictObject({
  name: z.string().min(1).max(200),
  passed: z.boolean(),
  expected: z.string().max(2000).optional(),
  found: z.string().max(2000).optional(),
});
export type Check = z.infer<typeof Check>;
