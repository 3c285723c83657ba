import type { Message, MessageBlock, ModelReply, RequestedCall } from "../ports.ts";
import type { ToolResult } from "../record/trajectory.ts";

type MessageReply = Extract<ModelReply, { kind: "message" }>;

/**
 * The ids a turn's calls go by in the conversation. A provider refuses history with empty or repeated ids forever,
 * so such ids are replaced there; the trajectory keeps what the model wrote.
 */
export function replayIds(calls: readonly RequestedCall[], turn: number): string[] {
  const seen = new Set<string>();
  return calls.map(({ id }, index) => {
    const usable = /^[\w-]{1,64}$/.test(id) && !seen.has(id);
    const replayed = usable ? id : `call_${turn}_${index + 1}`;
    seen.add(replayed);
    return replayed;
  });
}

/**
 * The assistant's message as it is sent back: reasoning kept, then text, then its calls under names every provider
 * accepts (`[a-zA-Z0-9_-]{1,64}`). Arguments that were not an object go back empty; the error result quotes them.
 */
export function assistantMessage(
  reply: MessageReply,
  calls: readonly RequestedCall[],
  ids: readonly string[],
): Message {
  const said: MessageBlock[] = [];
  if (reply.reasoning !== undefined && reply.reasoning.trim() !== "")
    said.push({ kind: "reasoning", text: reply.reasoning });
  if (reply.text.trim() !== "") said.push({ kind: "text", text: reply.text });
  const asked = calls.map(
    (call, index): MessageBlock => ({
      kind: "tool_use",
      id: ids[index] ?? call.id,
      name: call.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "unnamed",
      input: replayableInput(call),
    }),
  );
  return { role: "assistant", content: [...said, ...asked] };
}

function replayableInput({ input, raw }: RequestedCall): unknown {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return raw === undefined && isObject ? input : {};
}

/** One user message with every result of a turn, in the order of its calls. */
export function resultsMessage(ids: readonly string[], results: readonly ToolResult[]): Message {
  return {
    role: "user",
    content: results.map(({ status, text }, index) => ({
      kind: "tool_result",
      id: ids[index] ?? "",
      status,
      text,
    })),
  };
}

/**
 * The exchange after a reply nobody could read: what was readable of it, then the error in words. A placeholder
 * stands in where nothing was, because no provider takes an empty message or two of one role in a row.
 */
export function unreadableExchange(reply: ModelReply, error: string): Message[] {
  const readable = reply.kind === "message" ? assistantMessage(reply, [], []).content : [];
  const text: MessageBlock = { kind: "text", text: "[unreadable tool call]" };
  const content = readable.some((block) => block.kind === "text") ? readable : [...readable, text];
  return [
    { role: "assistant", content },
    { role: "user", content: [{ kind: "text", text: error }] },
  ];
}
