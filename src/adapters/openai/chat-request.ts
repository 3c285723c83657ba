/**
 * Says a `ModelRequest` as a chat completion. Histories are made acceptable here and only here: a name that the
 * endpoint would refuse for ever after is replaced in what is replayed, never in the record.
 */
import type { ChatCompletionCreateParamsNonStreaming, ChatCompletionMessageParam } from "openai/resources";
import type { Message, MessageBlock, ModelRequest } from "../../ports.ts";
import type { Endpoint } from "./read-endpoint.ts";

export interface ChatSettings {
  readonly modelId: string;
  readonly endpoint: Pick<Endpoint, "limitField">;
  /** The field reasoning goes back in; undefined where it does not go back. */
  readonly reasoningField: string | undefined;
}

/** Builds the request; what `inference.additional` holds goes in untouched and last. */
export function chatRequest(
  { system, messages, tools, inference }: ModelRequest,
  { modelId, endpoint, reasoningField }: ChatSettings,
): ChatCompletionCreateParamsNonStreaming {
  const first: ChatCompletionMessageParam[] = isBlank(system)
    ? []
    : [{ role: "system", content: system.toWellFormed() }];
  return {
    model: modelId,
    messages: [...first, ...messages.flatMap((message) => wireMessages(message, reasoningField))],
    stream: false,
    [endpoint.limitField]: inference.max_tokens,
    ...(inference.temperature !== undefined && { temperature: inference.temperature }),
    ...(inference.top_p !== undefined && { top_p: inference.top_p }),
    ...(inference.stop_sequences !== undefined && { stop: [...inference.stop_sequences] }),
    // Any word: tiers differ between endpoints.
    ...(inference.service_tier !== undefined && { service_tier: inference.service_tier as "flex" }),
    ...(tools.length > 0 && { tools: tools.map(wireTool) }),
    ...inference.additional,
  };
}

function wireTool({ name, description, input_schema }: ModelRequest["tools"][number]) {
  return { type: "function" as const, function: { name, description, parameters: input_schema } };
}

function wireMessages(message: Message, reasoningField: string | undefined): ChatCompletionMessageParam[] {
  return message.role === "assistant"
    ? assistantMessage(message.content, reasoningField)
    : userMessages(message.content);
}

/** One message with text, calls and reasoning; none where there is nothing of them. */
function assistantMessage(
  content: readonly MessageBlock[],
  reasoningField: string | undefined,
): ChatCompletionMessageParam[] {
  const text = textOf(content, "text");
  const reasoning = textOf(content, "reasoning");
  const calls = content.flatMap((block) => (block.kind === "tool_use" ? [wireCall(block)] : []));
  if (isBlank(text) && calls.length === 0) return [];
  return [
    {
      role: "assistant",
      content: isBlank(text) ? null : text,
      ...(calls.length > 0 && { tool_calls: calls }),
      ...(reasoningField !== undefined && !isBlank(reasoning) && { [reasoningField]: reasoning }),
    },
  ];
}

/** Each result is a message of its own, before whatever else the user says. */
function userMessages(content: readonly MessageBlock[]): ChatCompletionMessageParam[] {
  const results = content.flatMap((block): ChatCompletionMessageParam[] =>
    block.kind === "tool_result"
      ? [
          {
            role: "tool",
            tool_call_id: wireId(block.id),
            content: isBlank(block.text) ? "(no output)" : block.text.toWellFormed(),
          },
        ]
      : [],
  );
  const text = textOf(content, "text");
  return isBlank(text) ? results : [...results, { role: "user", content: text }];
}

function textOf(content: readonly MessageBlock[], kind: "text" | "reasoning"): string {
  return content.flatMap((block) => (block.kind === kind ? [block.text.toWellFormed()] : [])).join("");
}

function wireCall({ id, name, input }: Extract<MessageBlock, { kind: "tool_use" }>) {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  // Servers parse the arguments of a replayed call, so those that were no object go back inside one.
  const document = isObject ? input : { malformed_arguments: input ?? null };
  const call = { name: wireName(name), arguments: JSON.stringify(document) };
  return { id: wireId(id), type: "function" as const, function: call };
}

const NAME_LENGTH_MAX = 64;

/** `bash<|channel|>commentary`, a token gpt-oss leaks, goes back as `bash`. */
function wireName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-][\s\S]*$/, "").slice(0, NAME_LENGTH_MAX) || "unnamed_tool";
}

function wireId(id: string): string {
  return id.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, NAME_LENGTH_MAX) || "unnamed_call";
}

const isBlank = (text: string): boolean => text.trim() === "";
