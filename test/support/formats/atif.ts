/**
 * What ATIF v1.7 demands beyond JSON, written from its published rules (Harbor's RFC 0001): which fields there are,
 * steps numbered from one, agent-only fields on agents' steps, results that answer a call of their own step.
 * `restoreTrajectory` goes the other way, to show that nothing was lost.
 */
import { z } from "zod";
import { Trajectory } from "../../../src/record/trajectory.ts";

const extra = z.record(z.string(), z.unknown()).optional();
const tokens = z.int().nonnegative();

const Step = z.strictObject({
  step_id: z.int().positive(),
  timestamp: z.iso.datetime(),
  source: z.enum(["system", "user", "agent"]),
  message: z.string(),
  reasoning_content: z.string().optional(),
  tool_calls: z
    .array(
      z.strictObject({
        tool_call_id: z.string().min(1),
        function_name: z.string(),
        arguments: z.record(z.string(), z.unknown()),
        extra,
      }),
    )
    .min(1)
    .optional(),
  observation: z
    .strictObject({
      results: z.array(z.strictObject({ source_call_id: z.string().optional(), content: z.string(), extra })),
    })
    .optional(),
  metrics: z
    .strictObject({
      prompt_tokens: tokens,
      completion_tokens: tokens,
      cached_tokens: tokens,
      cost_usd: z.number().nonnegative().optional(),
      extra,
    })
    .optional(),
  extra,
});

export const Atif = z.strictObject({
  schema_version: z.literal("ATIF-v1.7"),
  session_id: z.string().optional(),
  trajectory_id: z.string().optional(),
  agent: z.strictObject({ name: z.string().min(1), version: z.string().min(1), model_name: z.string() }),
  steps: z.array(Step).min(1),
  final_metrics: z.strictObject({
    total_prompt_tokens: tokens,
    total_completion_tokens: tokens,
    total_cached_tokens: tokens,
    total_cost_usd: z.number().nonnegative().optional(),
    total_steps: tokens,
  }),
  extra,
});
export type Atif = z.infer<typeof Atif>;

/** Every rule the document breaks, in words; empty for a document that keeps them all. */
export function atifComplaints(value: unknown): string[] {
  const parsed = Atif.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { steps, final_metrics } = parsed.data;
  const sum = (of: (metrics: NonNullable<Atif["steps"][number]["metrics"]>) => number): number =>
    steps.reduce((total, { metrics }) => total + (metrics === undefined ? 0 : of(metrics)), 0);
  return [
    ...steps.flatMap(stepComplaints),
    ...(final_metrics.total_steps === steps.length ? [] : ["total_steps is not the number of steps"]),
    ...(final_metrics.total_prompt_tokens === sum((m) => m.prompt_tokens)
      ? []
      : ["prompt tokens do not add up"]),
    ...(final_metrics.total_completion_tokens === sum((m) => m.completion_tokens)
      ? []
      : ["completion tokens do not add up"]),
    ...(final_metrics.total_cached_tokens === sum((m) => m.cached_tokens)
      ? []
      : ["cached tokens do not add up"]),
  ];
}

function stepComplaints(step: Atif["steps"][number], index: number): string[] {
  const calls = step.tool_calls?.map(({ tool_call_id }) => tool_call_id) ?? [];
  const agentOnly = [step.tool_calls, step.reasoning_content, step.metrics].some(
    (field) => field !== undefined,
  );
  return [
    ...(step.step_id === index + 1 ? [] : [`step ${index + 1} is numbered ${step.step_id}`]),
    ...(step.source !== "agent" && agentOnly
      ? [`step ${step.step_id} of a ${step.source} has an agent's fields`]
      : []),
    ...(new Set(calls).size === calls.length ? [] : [`step ${step.step_id} has two calls of one id`]),
    ...(step.observation?.results ?? [])
      .filter(({ source_call_id }) => source_call_id !== undefined && !calls.includes(source_call_id))
      .map(({ source_call_id }) => `step ${step.step_id} answers ${source_call_id}, which it did not call`),
  ];
}

/** The trajectory an exported document was made of. */
export function restoreTrajectory({ steps, extra: root }: Atif): Trajectory {
  const [system, user, ...agent] = steps;
  return Trajectory.parse({
    ...(root?.["trajectory"] as object),
    system: system?.message,
    instruction: user?.message,
    turns: agent.map((step) => ({
      ...step.extra,
      text: step.message,
      ...(step.reasoning_content !== undefined && { reasoning: step.reasoning_content }),
      ...(step.metrics?.cost_usd !== undefined && { cost_usd: step.metrics.cost_usd }),
      usage: usageOf(step),
      tool_calls: (step.tool_calls ?? []).map((call, index) => {
        const { id, raw_arguments, malformed } = call.extra ?? {};
        const result = step.observation?.results[index];
        return {
          id,
          name: call.function_name,
          input: call.extra !== undefined && "raw_arguments" in call.extra ? raw_arguments : call.arguments,
          ...(malformed !== undefined && { malformed }),
          result: { ...result?.extra, text: result?.content },
        };
      }),
    })),
  });
}

function usageOf({ metrics }: Atif["steps"][number]): unknown {
  const written = Number(metrics?.extra?.["cache_write_tokens"] ?? 0);
  const cached = metrics?.cached_tokens ?? 0;
  return {
    input_tokens: (metrics?.prompt_tokens ?? 0) - cached - written,
    output_tokens: metrics?.completion_tokens ?? 0,
    cache_read_tokens: cached,
    cache_write_tokens: written,
  };
}
