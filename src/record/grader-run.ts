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

/**
 * Code the agent wrote, to be run apart from the grader: `entry` and what it imports from `files` are loaded in a
 * fresh isolate with Node's surroundings, and `calls` are made on its exports in order, each with its own arguments.
 */
export const Probe = z.strictObject({
  name: z.string().min(1).max(100),
  files: z.record(z.string(), z.string().max(1 << 20)),
  /** One of `files`. */
  entry: z.string(),
  calls: z.array(z.strictObject({ export: z.string().min(1).max(200), args: z.array(z.json()).max(20) })),
});
export type Probe = z.infer<typeof Probe>;

/**
 * What came back from one call. What JSON lacks is tagged, `{ "$": "undefined" }`, `{ "$": "number", "value": "NaN" }`;
 * so is a class instance, an Error, a Map, and a plain object that has a member `$` of its own.
 */
export const ProbeAnswer = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), value: z.json() }),
  z.strictObject({ ok: z.literal(false), threw: z.strictObject({ name: z.string(), message: z.string() }) }),
]);
export type ProbeAnswer = z.infer<typeof ProbeAnswer>;

/**
 * What came of a probe. `threw` and `syntax`: loading failed; `exited`: process.exit was called; `fuel`: it did not end;
 * `tampered`: the answer cannot be the collector's own. `results` is complete, one per call, where `completed`.
 */
export const ProbeResult = z.strictObject({
  state: z.enum([
    "completed",
    "threw",
    "exited",
    "syntax",
    "missing_export",
    "fuel",
    "memory",
    "crash",
    "tampered",
  ]),
  message: z.string(),
  results: z.array(ProbeAnswer),
});
export type ProbeResult = z.infer<typeof ProbeResult>;

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
  /** What came of the probes the grader asked for, by their names; empty where it asked for none. */
  probes: z.record(z.string(), ProbeResult),
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
