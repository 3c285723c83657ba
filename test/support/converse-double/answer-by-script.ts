import type { Script, ScriptedTurn } from "../../../src/record/script.ts";
import type { ConverseAnswer, ConverseRequest, WireBlock } from "./converse-wire.ts";

/**
 * Plays rendered scripts over the wire: the turn is the number of assistant messages in the request, after the last
 * turn it ends. `pick` chooses the script, for instance by `request.body.requestMetadata` (`task_id`, `epoch`, …).
 */
export function answerByScript(
  pick: (request: ConverseRequest) => Script,
): (request: ConverseRequest) => ConverseAnswer {
  return (request) => {
    const played = request.body.messages.filter(({ role }) => role === "assistant").length;
    const turns = pick(request).turns.flatMap((turn) => Array.from({ length: turn.repeat }, () => turn));
    const turn: ScriptedTurn = turns[played] ?? { text: "Nothing more to do.", calls: [], repeat: 1 };
    const content: WireBlock[] = [
      ...(turn.reasoning === undefined
        ? []
        : [{ reasoningContent: { reasoningText: { text: turn.reasoning } } }]),
      ...(turn.text === "" ? [] : [{ text: turn.text }]),
      ...turn.calls.map((call, index) => ({
        toolUse: {
          toolUseId: `tooluse_${played + 1}_${index + 1}`,
          name: call.tool,
          input: "raw" in call ? call.raw : call.input,
        },
      })),
    ];
    const inputTokens = turn.usage?.input_tokens ?? tokensOf(request.body);
    const outputTokens = turn.usage?.output_tokens ?? tokensOf(content);
    return {
      kind: "message",
      content,
      ...(turn.stop_reason !== undefined && { stopReason: turn.stop_reason }),
      usage: { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens },
      latencyMs: turn.latency_ms ?? 25,
    };
  };
}

const tokensOf = (value: unknown): number => Math.ceil(JSON.stringify(value).length / 4);
