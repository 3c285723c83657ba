import type { RequestedCall, Sandbox } from "../ports.ts";
import type { ToolCall } from "../record/trajectory.ts";
import type { ToolOutput } from "./tools/tool.ts";
import type { Toolbox } from "./tools/toolbox.ts";

/** Why a call could not be run: always the model's doing, always counted. */
export type Malformed = NonNullable<ToolCall["malformed"]>;

export type CheckedCall =
  | {
      readonly kind: "ready";
      readonly advice: string;
      readonly act: (sandbox: Sandbox, signal: AbortSignal) => Promise<ToolOutput>;
    }
  | { readonly kind: "malformed"; readonly malformed: Malformed };

/** Tool-call tokens of the chat formats in use: harmony, Llama, Mistral, DeepSeek and the XML families. */
const CALL_TOKENS =
  /<\|(?:start|channel|message|call|constrain|python_tag|tool_call\w*)\|>|<｜tool[▁_]calls?[▁_]begin｜>|\[TOOL_CALLS\]|<(?:tool_call|function_call|function_calls|tool_use)>|<(?:function=|invoke name=)/;

/** The first tool-call token in a text, which no provider reads as a call. */
export function leakedToken(text: string): string | undefined {
  return CALL_TOKENS.exec(text)?.[0];
}

/** Holds a call to its tool's schema; nothing is repaired. */
export function checkCall(call: RequestedCall, tools: Toolbox): CheckedCall {
  const broken = (kind: Malformed["kind"], message: string): CheckedCall => ({
    kind: "malformed",
    malformed: { kind, message },
  });
  if (leakedToken(call.name) !== undefined)
    return broken("leaked_tool_syntax", `the tool's name holds chat-format tokens: ${excerpt(call.name)}`);
  const tool = tools.get(call.name);
  if (tool === undefined)
    return broken(
      "unknown_tool",
      `there is no tool ${excerpt(call.name)}; the tools are ${[...tools.keys()].join(", ")}`,
    );
  const text = call.raw ?? call.input;
  if (typeof text === "string")
    return broken("bad_json", `the arguments are not a JSON object: ${excerpt(text)}`);
  const prepared = tool.prepare(call.input);
  if (prepared.kind === "malformed") return broken("schema_violation", prepared.message);
  return { kind: "ready", advice: tool.advice, act: prepared.act };
}

/** What the trajectory keeps as a call's input: what the model wrote. */
export function writtenInput(call: RequestedCall): unknown {
  return call.raw ?? call.input ?? null;
}

function excerpt(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length <= 400 ? quoted : `${quoted.slice(0, 400)}… (${text.length} characters)`;
}
