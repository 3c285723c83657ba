import { crc32 } from "node:zlib";
import type { ConverseAnswer } from "./converse-wire.ts";

/** A Converse answer as AWS's event stream (`application/vnd.amazon.eventstream`): block by block, then stop and usage. */
export function asConverseStream(answer: Extract<ConverseAnswer, { kind: "message" }>): Buffer {
  const asksForTools = answer.content.some(({ toolUse }) => toolUse !== undefined);
  const usage = answer.usage ?? { inputTokens: 100, outputTokens: 10, totalTokens: 110 };
  const blocks = answer.content.flatMap((block, contentBlockIndex) => {
    const { text, toolUse, reasoningContent } = block;
    const start = { toolUse: { toolUseId: toolUse?.toolUseId, name: toolUse?.name } };
    const input = typeof toolUse?.input === "string" ? toolUse.input : JSON.stringify(toolUse?.input);
    const delta =
      toolUse !== undefined
        ? { toolUse: { input } }
        : reasoningContent !== undefined
          ? { reasoningContent: { text: reasoningContent.reasoningText?.text } }
          : { text };
    return [
      // Bedrock itself begins only tool calls; text begins with its first piece.
      ...(toolUse === undefined ? [] : [frame("contentBlockStart", { start, contentBlockIndex })]),
      frame("contentBlockDelta", { delta, contentBlockIndex }),
      frame("contentBlockStop", { contentBlockIndex }),
    ];
  });
  return Buffer.concat([
    frame("messageStart", { role: "assistant" }),
    ...blocks,
    frame("messageStop", { stopReason: answer.stopReason ?? (asksForTools ? "tool_use" : "end_turn") }),
    frame("metadata", { usage, metrics: { latencyMs: answer.latencyMs ?? 25 } }),
  ]);
}

/** One message: lengths and their checksum, headers, payload, checksum of it all. */
function frame(type: string, payload: unknown): Buffer {
  const headers = Buffer.concat([
    header(":event-type", type),
    header(":content-type", "application/json"),
    header(":message-type", "event"),
  ]);
  const body = Buffer.from(JSON.stringify(payload));
  const prelude = Buffer.alloc(8);
  prelude.writeUInt32BE(12 + headers.length + body.length + 4, 0);
  prelude.writeUInt32BE(headers.length, 4);
  const whole = Buffer.concat([prelude, uint32(crc32(prelude)), headers, body]);
  return Buffer.concat([whole, uint32(crc32(whole))]);
}

const STRING_HEADER = 7;

function header(name: string, value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(value));
  return Buffer.concat([
    Buffer.from([name.length]),
    Buffer.from(name),
    Buffer.from([STRING_HEADER]),
    length,
    Buffer.from(value),
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
