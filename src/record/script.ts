import { z } from "zod";
import { FailureDetail, FailureMode, Flag, Outcome } from "./outcome.ts";

/**
 * A scripted trajectory: what a make-believe model does, turn by turn, and what must come of it.
 * Oracles, known-bads and simulated models are scripts; they drive the real harness, sandbox and grader.
 * Every string in it may contain `{{name}}`, filled from the values the task's generator returns for that form.
 */

const ScriptedUsage = z.strictObject({
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
});

/** A call is well formed (`input`) or deliberately broken (`raw`, the text a model might have written). */
export const ScriptedCall = z.union([
  z.strictObject({ tool: z.string(), input: z.record(z.string(), z.unknown()) }),
  z.strictObject({ tool: z.string(), raw: z.string() }),
]);
export type ScriptedCall = z.infer<typeof ScriptedCall>;

export const ScriptedTurn = z.strictObject({
  text: z.string().default(""),
  reasoning: z.string().optional(),
  calls: z.array(ScriptedCall).default([]),
  /** How often this turn is played before the next; for loops. */
  repeat: z.int().positive().max(1000).default(1),
  /** The provider's stop reason; by default `tool_use` where there are calls, else `end_turn`. */
  stop_reason: z.string().optional(),
  /** Billed tokens; estimated from the texts (four characters a token) where absent. */
  usage: ScriptedUsage.optional(),
  latency_ms: z.number().nonnegative().optional(),
});
export type ScriptedTurn = z.infer<typeof ScriptedTurn>;

/** What a script must lead to; `flags` are those that must be there at least. */
export const Expectation = z.strictObject({
  outcome: Outcome,
  mode: FailureMode.optional(),
  detail: FailureDetail.optional(),
  flags: z.array(Flag).default([]),
});
export type Expectation = z.infer<typeof Expectation>;

export const Script = z.strictObject({
  about: z.string().min(1),
  /** The variant of the task this script is for, e.g. `control`; absent: the task itself. Oracles serve every variant. */
  variant: z.string().optional(),
  expect: Expectation,
  turns: z.array(ScriptedTurn).min(1),
});
export type Script = z.infer<typeof Script>;
