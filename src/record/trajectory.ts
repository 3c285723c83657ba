import { z } from "zod";
import { Usage } from "./usage.ts";

/** A trajectory is the ordered steps of one run as data: everything the model said, asked for and was told. */

/** Why the harness stopped. The limits are graded all the same; `provider_fault` and `harness_fault` are not. */
export const STOPS = [
  "end_turn",
  "malformed",
  "context_overflow",
  "refusal",
  "timeout",
  "max_turns",
  "max_tokens",
  "max_cost",
  "provider_fault",
  "harness_fault",
  "cancelled",
] as const;
export const Stop = z.enum(STOPS);
export type Stop = z.infer<typeof Stop>;

/** How a tool call was malformed (the model's fault, always counted). */
export const Malformation = z.enum([
  "bad_json",
  "schema_violation",
  "unknown_tool",
  "leaked_tool_syntax",
  "malformed_tool_use",
  "malformed_model_output",
  "model_error_tooluse",
]);
export type Malformation = z.infer<typeof Malformation>;

/** One time a command of the task's own was run in the guest's shell: what really happened, whatever was printed. */
export const CommandCall = z.strictObject({
  name: z.string(),
  args: z.array(z.string()),
  exit_code: z.int(),
});
export type CommandCall = z.infer<typeof CommandCall>;

/** What came back from one tool call, as the model saw it. */
export const ToolResult = z.strictObject({
  status: z.enum(["ok", "error"]),
  text: z.string(),
  /** Characters of the full result, before the cap on what is shown. */
  full_chars: z.int().nonnegative(),
  /** In-guest exit code of `bash`; evidence for people, never for a grade. */
  exit_code: z.int().optional(),
  /** Paths the call created, changed or deleted. */
  changed: z.array(z.string()).default([]),
  /** What this sandbox cannot do and a real machine could, e.g. `command not found: git`. */
  harness_gaps: z.array(z.string()).default([]),
  /** The task's own commands it ran, in order; absent where it ran none. */
  commands: z.array(CommandCall).optional(),
});
export type ToolResult = z.infer<typeof ToolResult>;

export const ToolCall = z.strictObject({
  id: z.string(),
  /** As the model wrote it, even when no such tool exists. */
  name: z.string(),
  /** Parsed arguments, or the raw text where they were not JSON. */
  input: z.unknown(),
  malformed: z.strictObject({ kind: Malformation, message: z.string() }).optional(),
  result: ToolResult,
});
export type ToolCall = z.infer<typeof ToolCall>;

/** One exchange with the model. `latency_ms` is the model's own time: no queueing, no back-off. */
export const Turn = z.strictObject({
  turn: z.int().positive(),
  reasoning: z.string().optional(),
  text: z.string(),
  tool_calls: z.array(ToolCall),
  /** The provider's own word, untouched. */
  stop_reason: z.string(),
  usage: Usage,
  latency_ms: z.number().nonnegative(),
  /** US dollars of this turn's tokens; absent where no price is known, and in older trajectories. */
  cost_usd: z.number().nonnegative().optional(),
  attempts: z.int().positive(),
  retry_delay_ms: z.number().nonnegative(),
  request_id: z.string().optional(),
  service_tier: z.string().optional(),
});
export type Turn = z.infer<typeof Turn>;

/** What a run did to one file of its workspace. Texts are absent where the bytes are not UTF-8 or are too many to keep. */
export const FileChange = z.strictObject({
  path: z.string(),
  how: z.enum(["created", "modified", "deleted"]),
  /** Sizes before and after; null on the side where there was no file. */
  bytes_before: z.int().nonnegative().nullable(),
  bytes_after: z.int().nonnegative().nullable(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type FileChange = z.infer<typeof FileChange>;

export const Trajectory = z.strictObject({
  format_version: z.literal(1),
  system: z.string(),
  instruction: z.string(),
  tools: z.array(z.string()),
  turns: z.array(Turn),
  stop: Stop,
  /** One sentence on why it stopped, for people; may quote the provider. */
  stop_detail: z.string().optional(),
  /** Bytes of each starting file, and how many of them reached the model in tool results. */
  delivered: z.array(
    z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), delivered: z.int().nonnegative() }),
  ),
  /** What the model was billed for is not known: these tokens are no measure, and there is no cost. */
  unmetered: z.literal(true).optional(),
  /** The workspace as it was left against the one given, at most 200 files by path; absent in older trajectories. */
  file_changes: z.array(FileChange).optional(),
});
export type Trajectory = z.infer<typeof Trajectory>;
