import { z } from "zod";
import { Fingerprint } from "./ids.ts";
import { PlannedTask } from "./planned-task.ts";
import { Subject } from "./subject.ts";

/** How long suspects are re-run side by side, and by which tables. */
export const PlanName = z.enum(["quick", "standard", "thorough"]);
export type PlanName = z.infer<typeof PlanName>;

/** What the user set; the names of `policies` and `gate` in `pawl.yml`, in snake_case. Every member is optional and off unless said otherwise. */
export const GatePolicy = z.strictObject({
  /** Least share of counting runs that must pass, 0 to 1. */
  min_pass_rate: z.number().min(0).max(1).optional(),
  /** Most the campaign may cost, US dollars. */
  max_cost_usd: z.number().nonnegative().optional(),
  /** Most a passing run may cost, US dollars. */
  max_cost_per_pass_usd: z.number().nonnegative().optional(),
  /** Most the median run may take, milliseconds of the model's own time. */
  max_latency_ms_p50: z.number().nonnegative().optional(),
  /** The same of the run that nineteen in twenty are as fast as. */
  max_latency_ms_p95: z.number().nonnegative().optional(),
  /** `inconclusive` also fails on a comparison that could not finish; `never` only reports, whatever happens. Default `regression`. */
  fail_on: z.enum(["regression", "inconclusive", "never"]).optional(),
  /** What to do when there is no evidence at all. Default `fail`. */
  on_unmeasured: z.enum(["fail", "neutral"]).optional(),
  /** Keys of tasks whose regressions are reported and never fail the check; they are in no suite check. */
  non_blocking: z.array(z.string()).optional(),
});
export type GatePolicy = z.infer<typeof GatePolicy>;

/** Somebody took responsibility for a proven regression. */
export const Override = z.strictObject({
  /** Who, as the forge calls them. */
  by: z.string().min(1).max(200),
  /** When, ISO 8601. */
  at: z.string().min(1).max(40),
  /** How, e.g. the label's name. */
  through: z.string().min(1).max(200),
});
export type Override = z.infer<typeof Override>;

/** What the candidate was held against: the content the `baseline` arm ran, and what is told of its last campaign. */
export const GateBaseline = z.strictObject({
  subject: Subject,
  subject_fingerprint: Fingerprint,
  suite_fingerprint: Fingerprint,
  /** Tasks of that side by content. */
  tasks: z.array(PlannedTask),
  /** Figures of its last campaign, for display; null where there is none. */
  campaign: z
    .strictObject({
      id: z.string(),
      started_at: z.string(),
      stopped_early: z.string().nullable(),
      passed: z.int().nonnegative(),
      runs: z.int().nonnegative(),
      errored: z.int().nonnegative(),
      cost_usd: z.number().nonnegative().nullable(),
      cost_per_pass_usd: z.number().nonnegative().nullable(),
      latency_ms_p50: z.number().nonnegative().nullable(),
      /** Absent in packs that were sealed before it was kept. */
      latency_ms_p95: z.number().nonnegative().nullable().optional(),
      input_tokens: z.int().nonnegative(),
      output_tokens: z.int().nonnegative(),
    })
    .nullable(),
});
export type GateBaseline = z.infer<typeof GateBaseline>;

/** Everything besides the runs that a gate's verdict depends on, so that it can be worked out again from the pack alone. */
export const GateFacts = z.strictObject({
  /** `screen`: first look, then suspects side by side. `deep`: every task side by side from the start. */
  mode: z.enum(["screen", "deep"]),
  plan: PlanName,
  /** Runs per task of the first look; pair n of a task has the epoch `first_look + n`. 0 in `deep`. */
  first_look: z.int().nonnegative().max(100),
  /** Most suspects that are run side by side. */
  recheck: z.int().nonnegative().max(7),
  /** A task is a suspect at this surprise or less. */
  tau: z.number().min(0).max(1),
  /** Seeds the order of every batch. */
  order_seed: z.string().min(1).max(200),
  /** `deep` only: pairs per task, and the margin of "not more than so much worse", a share. */
  deep: z.strictObject({ pairs: z.int().positive().max(100), margin: z.number().gt(0).lt(1) }).nullable(),
  /** Null where there is no baseline at all. */
  baseline: GateBaseline.nullable(),
  policy: GatePolicy,
  override: Override.nullable(),
  /** Why the side-by-side runs ended before they had decided, if they did: money, time, cancellation. One sentence. */
  stopped: z.string().max(500).nullable(),
  /** How this repository's harmless changes fared so far, where a burn-in has measured it. */
  burn_in: z.strictObject({ checks: z.int().positive(), blocked: z.int().nonnegative() }).nullable(),
});
export type GateFacts = z.infer<typeof GateFacts>;

/** The decision as it was made, in the words of the verdict; whoever opens the pack can make it again and compare. */
export const Decision = z.strictObject({
  word: z.string(),
  exit_code: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  blocks: z.boolean(),
  suspects: z.array(z.string()),
  tasks: z.record(z.string(), z.string()),
});
export type Decision = z.infer<typeof Decision>;
