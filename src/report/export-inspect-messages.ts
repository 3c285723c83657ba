import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import { inspectUsage } from "./export-inspect-usage.ts";

/** A message of a log, in Inspect's own member names. */
export type Message = Readonly<Record<string, unknown>>;

/** The whole conversation. */
export function messagesOf(trajectory: Trajectory, model: string): Message[] {
  return [...givenMessages(trajectory), ...trajectory.turns.flatMap((turn) => turnMessages(turn, model))];
}

/** What the model was given before it said anything. */
export function givenMessages({ system, instruction }: Trajectory): Message[] {
  const plain = { metadata: null };
  return [
    { id: "system", role: "system", content: system, source: "input", ...plain },
    { id: "user", role: "user", content: instruction, source: "input", tool_call_id: null, ...plain },
  ];
}

/** What a turn added: the model's message, then what each of its calls came to. */
export function turnMessages(turn: Turn, model: string): Message[] {
  return [
    assistantMessage(turn, model),
    ...turn.tool_calls.map((call, index) => ({
      id: `tool-${turn.turn}-${index + 1}`,
      role: "tool",
      content: call.result.text,
      source: null,
      metadata: null,
      tool_call_id: call.id,
      function: call.name,
      error: toolError(call),
    })),
  ];
}

function assistantMessage(turn: Turn, model: string): Message {
  const content =
    turn.reasoning === undefined
      ? turn.text
      : [
          {
            type: "reasoning",
            reasoning: turn.reasoning,
            summary: null,
            signature: null,
            redacted: false,
            internal: null,
          },
          { type: "text", text: turn.text, refusal: null, citations: null, internal: null },
        ];
  return {
    id: `assistant-${turn.turn}`,
    role: "assistant",
    content,
    source: "generate",
    metadata: null,
    tool_calls: turn.tool_calls.length === 0 ? null : turn.tool_calls.map(toolCall),
    model,
  };
}

function toolCall(call: ToolCall) {
  return {
    id: call.id,
    function: call.name,
    arguments: argumentsOf(call),
    parse_error: call.malformed?.message ?? null,
    view: null,
    type: "function",
  };
}

/** Arguments that were no object stand under one name, as they were written. */
export function argumentsOf({ input }: ToolCall): Record<string, unknown> {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return isObject ? { ...input } : { raw: input ?? null };
}

/** Null where the call worked. */
export function toolError(call: ToolCall) {
  if (call.result.status === "ok") return null;
  return { type: call.malformed === undefined ? "unknown" : "parsing", message: call.result.text };
}

const STOP_REASONS: Readonly<Record<string, string>> = {
  end_turn: "stop",
  stop_sequence: "stop",
  tool_use: "tool_calls",
  max_tokens: "max_tokens",
  model_context_window_exceeded: "model_length",
  guardrail_intervened: "content_filter",
  content_filtered: "content_filter",
};

/** A turn as Inspect knows a model's output. */
export function outputOf(turn: Turn | undefined, model: string) {
  if (turn === undefined)
    return { model, choices: [], completion: "", usage: null, time: null, metadata: null, error: null };
  return {
    model,
    choices: [
      {
        message: assistantMessage(turn, model),
        stop_reason: STOP_REASONS[turn.stop_reason] ?? "unknown",
        logprobs: null,
      },
    ],
    completion: turn.text,
    usage: inspectUsage(turn.usage, turn.cost_usd ?? null),
    time: turn.latency_ms / 1000,
    metadata: { stop_reason: turn.stop_reason },
    error: null,
  };
}
