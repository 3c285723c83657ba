import { z } from "zod";
import { Fingerprint } from "./ids.ts";

/** The system under test: model, harness and prompts. `candidate` and `baseline` are roles it plays. */

export const Inference = z.strictObject({
  max_tokens: z.int().positive(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().gt(0).max(1).optional(),
  stop_sequences: z.array(z.string()).optional(),
  /** Asked of the provider: `flex` is slower and about half the price, `priority` the reverse; replies say which was used. */
  service_tier: z.string().optional(),
  /** Cache points after tools, system prompt and newest message, living this long, where the provider takes them. */
  prompt_cache: z.enum(["5m", "1h"]).optional(),
  /** Applied by the provider to every request. */
  guardrail: z.strictObject({ id: z.string(), version: z.string() }).optional(),
  /** Passed to the provider untouched, e.g. `{ "reasoning_effort": "medium" }`. */
  additional: z.record(z.string(), z.unknown()).optional(),
});
export type Inference = z.infer<typeof Inference>;

/** Reaching a limit ends the run; what was done by then is graded. */
export const Limits = z.strictObject({
  max_turns: z.int().positive(),
  /** Time the model and the tools took; waiting for a slot or a back-off does not count. */
  wall_seconds: z.number().positive(),
  /** Input plus output tokens, summed over the turns. */
  max_tokens: z.int().positive(),
  max_cost_usd: z.number().positive(),
});
export type Limits = z.infer<typeof Limits>;

export const Prompt = z.strictObject({ path: z.string(), sha256: Fingerprint, text: z.string() });
export type Prompt = z.infer<typeof Prompt>;

export const Subject = z.strictObject({
  /** `provider/model-id`, e.g. `bedrock/openai.gpt-oss-20b-1:0`. */
  model: z.string().regex(/^[a-z][a-z0-9-]*\/.+$/),
  region: z.string().optional(),
  /** `name@version`. */
  harness: z.string().regex(/^[\w.-]+@[\w.-]+$/),
  prompts: z.array(Prompt),
  inference: Inference,
  limits: Limits,
  /** What else the adapters declare that can change behaviour, e.g. `{ "sandbox": "just-bash@3.4.2" }`. */
  versions: z.record(z.string(), z.string()),
  /** Simulated models answer from scripts; every report must say so. */
  simulated: z.boolean(),
});
export type Subject = z.infer<typeof Subject>;
