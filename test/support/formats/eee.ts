/** Every Eval Ever 0.3.0 as its schema demands it, written from the published facts: fields, types, strings where strings are wanted. */
import { z } from "zod";

const details = z.record(z.string(), z.string());
const tokens = z.int().nonnegative();

export const Aggregate = z.strictObject({
  schema_version: z.literal("0.3.0"),
  evaluation_id: z.string().regex(/^[^/]+\/.+\/\d+$/),
  evaluation_timestamp: z.string().regex(/^\d+$/),
  retrieved_timestamp: z.string().regex(/^\d+$/),
  source_metadata: z.strictObject({
    source_name: z.string(),
    source_type: z.enum(["documentation", "evaluation_run"]),
    source_organization_name: z.string(),
    evaluator_relationship: z.enum(["first_party", "third_party", "collaborative", "other"]),
    additional_details: details,
  }),
  eval_library: z.strictObject({ name: z.string(), version: z.string() }),
  model_info: z.strictObject({
    name: z.string(),
    id: z.string().regex(/^[^/]+\/.+$/),
    developer: z.string(),
    inference_platform: z.string(),
    additional_details: details.and(
      z.object({ deployment_type: z.string(), model_availability: z.string() }),
    ),
  }),
  evaluation_results: z.array(
    z.strictObject({
      evaluation_name: z.string(),
      source_data: z.strictObject({
        dataset_name: z.string(),
        source_type: z.literal("other"),
        additional_details: details,
      }),
      metric_config: z.strictObject({
        evaluation_description: z.string(),
        lower_is_better: z.boolean(),
        score_type: z.literal("continuous"),
        min_score: z.number(),
        max_score: z.number(),
      }),
      score_details: z.strictObject({
        score: z.number().min(0).max(1),
        details,
        uncertainty: z.strictObject({
          confidence_interval: z.strictObject({
            lower: z.number(),
            upper: z.number(),
            confidence_level: z.literal(0.95),
            method: z.string(),
          }),
          num_samples: z.int().positive(),
        }),
      }),
      generation_config: z.strictObject({
        generation_args: z.strictObject({
          temperature: z.number().optional(),
          top_p: z.number().optional(),
          max_tokens: z.int().positive(),
          eval_limits: z.strictObject({ time_limit: z.int(), message_limit: z.int(), token_limit: z.int() }),
          sandbox: z.strictObject({ type: z.string() }),
        }),
        additional_details: details,
      }),
    }),
  ),
  detailed_evaluation_results: z.strictObject({
    format: z.literal("jsonl"),
    file_path: z
      .string()
      .regex(
        /^data\/[^/]+\/[^/]+\/[^/]+\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}_samples\.jsonl$/,
      ),
    hash_algorithm: z.literal("sha256"),
    checksum: z.string().regex(/^[0-9a-f]{64}$/),
    total_rows: z.int().nonnegative(),
  }),
});

export const Instance = z.strictObject({
  schema_version: z.literal("instance_level_eval_0.3.0"),
  evaluation_id: z.string(),
  model_id: z.string(),
  evaluation_name: z.string(),
  sample_id: z.string(),
  sample_hash: z.string(),
  interaction_type: z.literal("agentic"),
  input: z.strictObject({ raw: z.string(), reference: z.array(z.string()) }),
  output: z.null(),
  messages: z.array(
    z.strictObject({
      turn_idx: z.int().nonnegative(),
      role: z.enum(["system", "user", "assistant", "tool"]),
      content: z.string(),
      reasoning_trace: z.string().optional(),
      tool_calls: z
        .array(z.strictObject({ id: z.string(), name: z.string(), arguments: details }))
        .optional(),
      tool_call_id: z.array(z.string()).optional(),
    }),
  ),
  answer_attribution: z.array(
    z.strictObject({
      turn_idx: z.int().nonnegative(),
      source: z.string(),
      extracted_value: z.string(),
      extraction_method: z.string(),
      is_terminal: z.boolean(),
    }),
  ),
  evaluation: z.strictObject({
    score: z.number(),
    is_correct: z.boolean(),
    num_turns: z.int().positive(),
    tool_calls_count: tokens,
  }),
  token_usage: z.strictObject({
    input_tokens: tokens,
    output_tokens: tokens,
    total_tokens: tokens,
    input_tokens_cache_write: tokens,
    input_tokens_cache_read: tokens,
  }),
  performance: z.strictObject({ latency_ms: z.number() }),
  error: z.null(),
  metadata: details,
});
