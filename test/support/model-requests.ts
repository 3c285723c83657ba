import type { Message, MessageBlock, ModelRequest, RunLabel } from "../../src/ports.ts";

/** A run label with everything a test does not care about filled in. */
export function runLabel(fields: Partial<RunLabel> = {}): RunLabel {
  return {
    task_id: "task_03_investigate_log",
    variant: null,
    epoch: 1,
    arm: "candidate",
    stage: "first_look",
    form_seed: "5eed",
    ...fields,
  };
}

/** A request with everything a test does not care about filled in. */
export function modelRequest(fields: Partial<ModelRequest> = {}): ModelRequest {
  return {
    system: "You are an agent at /work.",
    messages: [user("Read access.log.")],
    tools: [
      {
        name: "fs_read",
        description: "Reads a file.",
        input_schema: {
          type: "object",
          properties: { path: { type: "string" } },
          required: ["path"],
          additionalProperties: false,
        },
      },
    ],
    inference: { max_tokens: 1024 },
    run: runLabel(),
    ...fields,
  };
}

/** A user message of one text. */
export function user(text: string): Message {
  return { role: "user", content: [{ kind: "text", text }] };
}

/** An assistant message; a string is a text block. */
export function assistant(...content: readonly (string | MessageBlock)[]): Message {
  return {
    role: "assistant",
    content: content.map((block) => (typeof block === "string" ? { kind: "text", text: block } : block)),
  };
}

/** A tool call in the history. */
export function toolUse(id: string, name: string, input: unknown): MessageBlock {
  return { kind: "tool_use", id, name, input };
}

/** The answer to tool calls: id and text, in order. */
export function toolResults(...results: readonly (readonly [id: string, text: string])[]): Message {
  return {
    role: "user",
    content: results.map(([id, text]) => ({ kind: "tool_result", id, status: "ok", text })),
  };
}
