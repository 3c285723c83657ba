import type { DataPack } from "../record/data-pack.ts";
import { runKey, taskKey } from "../record/ids.ts";
import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { sha256 } from "../std/hash.ts";
import { canonicalJson } from "../std/json.ts";
import type { ExportedRun } from "./export-run.ts";

/** The version of the format these records are in. */
export const EEE_VERSION = "0.3.0";

/** One run as a line of the samples file; `number` tells runs of one task apart. */
export function eeeSample(
  pack: DataPack,
  { record, trajectory, number }: ExportedRun & { readonly number: number },
  evaluationId: string,
  modelId: string,
): unknown {
  const messages = trajectory === null ? [] : messagesOf(trajectory);
  const { metrics } = record;
  const input = trajectory?.instruction ?? "";
  return {
    schema_version: `instance_level_eval_${EEE_VERSION}`,
    evaluation_id: evaluationId,
    model_id: modelId,
    evaluation_name: taskKey(record.task_id, record.variant),
    sample_id: runKey(record.task_id, record.variant, number),
    sample_hash: sha256(`${input}${record.form_seed}`),
    interaction_type: "agentic",
    input: { raw: input, reference: [] },
    output: null,
    messages,
    answer_attribution: [
      {
        turn_idx: Math.max(0, messages.length - 1),
        source: "workspace files and journal",
        extracted_value: record.evidence.quote ?? record.evidence.final_text,
        extraction_method: "custom",
        is_terminal: true,
      },
    ],
    evaluation: {
      score: record.outcome === "passed" ? 1 : 0,
      is_correct: record.outcome === "passed",
      num_turns: Math.max(1, metrics.turns),
      tool_calls_count: metrics.tool_calls,
    },
    token_usage: {
      input_tokens: metrics.input_tokens,
      output_tokens: metrics.output_tokens,
      total_tokens:
        metrics.input_tokens + metrics.output_tokens + metrics.cache_read_tokens + metrics.cache_write_tokens,
      input_tokens_cache_write: metrics.cache_write_tokens,
      input_tokens_cache_read: metrics.cache_read_tokens,
    },
    performance: { latency_ms: metrics.latency_ms },
    error: null,
    metadata: metadataOf(pack, record),
  };
}

function metadataOf(pack: DataPack, record: RunRecord): Record<string, string> {
  return {
    run: keyOf(record),
    stage: record.stage,
    form_seed: record.form_seed,
    stop: record.stop,
    trajectory_sha256: record.trajectory_sha256,
    campaign: pack.campaign.id,
    ...(record.failure_mode !== null && { failure_mode: record.failure_mode }),
    ...(record.failure_detail !== null && { failure_detail: record.failure_detail }),
    ...(record.metrics.cost_usd !== null && { cost_usd: String(record.metrics.cost_usd) }),
  };
}

function messagesOf({ system, instruction, turns }: Trajectory): unknown[] {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: instruction },
    ...turns.flatMap((turn) => [
      {
        role: "assistant",
        content: turn.text,
        ...(turn.reasoning !== undefined && { reasoning_trace: turn.reasoning }),
        tool_calls: turn.tool_calls.map(({ id, name, input }) => ({
          id,
          name,
          arguments: stringArguments(input),
        })),
      },
      ...turn.tool_calls.map(({ id, result }) => ({
        role: "tool",
        content: result.text,
        tool_call_id: [id],
      })),
    ]),
  ];
  return messages.map((message, index) => ({ turn_idx: index, ...message }));
}

function stringArguments(input: unknown): Record<string, string> {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { raw: typeof input === "string" ? input : canonicalJson(input ?? null) };
  return Object.fromEntries(
    Object.entries(input).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" ? value : canonicalJson(value ?? null),
    ]),
  );
}
