/**
 * Refuses what Bedrock refuses, so that a request it would answer with 400 fails a test first. The rules come from
 * AWS's API reference and public reports of its refusals; the sentences are ours.
 */
import type { ConverseRequest, WireBlock, WireMessage } from "./converse-wire.ts";

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const METADATA = /^[a-zA-Z0-9\s:_@$#=/+,\-.]{0,256}$/;

/** The first reason to refuse a request, or undefined. */
export function refusalOf({ modelId, body }: ConverseRequest): string | undefined {
  return (
    refusalOfOrder(body.messages) ??
    refusalOfBlocks(body.messages, modelId) ??
    refusalOfIds(body.messages) ??
    refusalOfTools(body) ??
    refusalOfSettings(body)
  );
}

function refusalOfOrder(messages: readonly WireMessage[]): string | undefined {
  if (messages.length === 0) return "A conversation must have at least one message.";
  if (messages[0]?.role !== "user") return "A conversation must start with a user message.";
  const bad = messages.find((message, index) => index > 0 && message.role === messages[index - 1]?.role);
  if (bad !== undefined)
    return `Roles must alternate between "user" and "assistant": two ${bad.role} in a row.`;
  if (messages.at(-1)?.role !== "user") return "A conversation must end with a user message.";
  return messages.some(({ content }) => content.length === 0) ? "A message must have content." : undefined;
}

function refusalOfBlocks(messages: readonly WireMessage[], modelId: string): string | undefined {
  for (const { content } of messages) {
    const kinds = new Set(content.map((block) => Object.keys(block)[0]));
    if (kinds.has("toolResult") && kinds.has("text"))
      return "Conversation blocks and tool result blocks cannot be provided in the same turn.";
    for (const block of content) {
      const reason = refusalOfBlock(block, modelId);
      if (reason !== undefined) return reason;
    }
  }
  return undefined;
}

function refusalOfBlock(block: WireBlock, modelId: string): string | undefined {
  if (block.text !== undefined && block.text.trim() === "")
    return "The text field in a content block is blank.";
  if (block.reasoningContent?.reasoningText?.signature !== undefined && modelId.includes("gpt-oss"))
    return "This model doesn't support the reasoningContent.reasoningText.signature field.";
  if (block.toolUse !== undefined && !NAME.test(block.toolUse.name))
    return `Value '${block.toolUse.name}' at toolUse.name failed to satisfy the pattern [a-zA-Z0-9_-]+.`;
  const { toolUse, toolResult } = block;
  if (
    toolUse !== undefined &&
    (typeof toolUse.input !== "object" || toolUse.input === null || Array.isArray(toolUse.input))
  )
    return "The value at toolUse.input is not a JSON object.";
  if (toolResult?.content.length === 0) return "A tool result must have content.";
  if (toolResult?.content.some(({ text }) => text !== undefined && text.trim() === ""))
    return "The text field in a tool result is blank.";
  return undefined;
}

function refusalOfIds(messages: readonly WireMessage[]): string | undefined {
  let asked: readonly string[] = [];
  for (const { content } of messages) {
    const answered = content.flatMap((block) => block.toolResult?.toolUseId ?? []);
    if (canonical(asked) !== canonical(answered))
      return `toolResult blocks [${answered}] do not match the toolUse blocks [${asked}] of the previous turn.`;
    asked = content.flatMap((block) => block.toolUse?.toolUseId ?? []);
    const bad = asked.find((id) => !NAME.test(id));
    if (bad !== undefined) return `Value '${bad}' at toolUse.toolUseId failed to satisfy the pattern.`;
  }
  return undefined;
}

const canonical = (ids: readonly string[]): string => [...ids].sort().join("\n");

function refusalOfTools({ toolConfig, messages }: ConverseRequest["body"]): string | undefined {
  const tools = toolConfig?.tools ?? [];
  const talksTools = messages.some(({ content }) => content.some((b) => b.toolUse ?? b.toolResult));
  if (talksTools && tools.length === 0)
    return "The toolConfig field must be defined when using toolUse and toolResult content blocks.";
  if (toolConfig !== undefined && tools.length === 0) return "toolConfig.tools must not be empty.";
  const named = tools.flatMap(({ toolSpec }) => (toolSpec === undefined ? [] : [toolSpec.name]));
  const bad = named.find((name) => !NAME.test(name));
  return bad === undefined ? undefined : `Value '${bad}' at toolSpec.name is not a tool name.`;
}

/** Bedrock itself lets `maxTokens` be absent and then reserves the model's maximum: for us that is a mistake. */
function refusalOfSettings({
  inferenceConfig,
  requestMetadata,
}: ConverseRequest["body"]): string | undefined {
  if (!Number.isInteger(inferenceConfig?.maxTokens) || Number(inferenceConfig?.maxTokens) < 1)
    return "inferenceConfig.maxTokens is missing.";
  const entries = Object.entries(requestMetadata ?? {});
  if (entries.length > 16) return "requestMetadata has more than 16 entries.";
  const bad = entries.flat().find((text) => !METADATA.test(text));
  return bad === undefined ? undefined : `Value '${bad}' in requestMetadata failed to satisfy the pattern.`;
}
