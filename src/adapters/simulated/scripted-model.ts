/**
 * A model that plays a script: turn by turn, whatever it is told. It keeps no state of its own, the turn is the
 * number of assistant messages in the request, so any number of runs may share one; a harness that keeps no
 * assistant message of a turn is shown that turn again. It never waits: latency is reported, not slept.
 */
import type { ModelClient, ModelReply, ModelRequest, RequestedCall } from "../../ports.ts";
import type { Script, ScriptedCall, ScriptedTurn } from "../../record/script.ts";
import type { Usage } from "../../record/usage.ts";
import { CHARACTERS_PER_TOKEN, estimateInputTokens } from "./estimate-tokens.ts";

/** What a script leaves open; every figure has a default. */
export interface ScriptedModelOptions {
  /** `provider/model-id`; `simulated/scripted` by default. */
  readonly id?: string;
  /** Reported for turns that state no latency of their own; 0 by default. */
  readonly latencyMs?: number;
  /** Added for each output token of such turns; 0 by default. */
  readonly latencyMsPerOutputToken?: number;
  /** Divisor of the token estimate; 4 by default. */
  readonly charactersPerToken?: number;
  /** Output tokens per turn that no text shows, as hidden reasoning is billed; 0 by default. */
  readonly hiddenOutputTokens?: number;
}

const AFTER_THE_LAST: ScriptedTurn = { text: "", calls: [], repeat: 1 };

/** Plays a script whose placeholders are filled; after its last turn it ends its turn with nothing to say. */
export function scriptedModel(script: Script, options: ScriptedModelOptions = {}): ModelClient {
  return {
    id: options.id ?? "simulated/scripted",
    simulated: true,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      return playTurn(script, request, options);
    },
  };
}

/** The reply a script gives to a request. */
export function playTurn(script: Script, request: ModelRequest, options: ScriptedModelOptions): ModelReply {
  const played = request.messages.filter(({ role }) => role === "assistant").length;
  const turn = turnAt(script.turns, played);
  const usage = usageOf(turn, request, options);
  return {
    kind: "message",
    text: turn.text,
    ...(turn.reasoning !== undefined && { reasoning: turn.reasoning }),
    calls: turn.calls.map((call, index) => requestedCall(call, `call_${played + 1}_${index + 1}`)),
    stopReason: turn.stop_reason ?? (turn.calls.length > 0 ? "tool_use" : "end_turn"),
    usage,
    latencyMs: turn.latency_ms ?? estimateLatencyMs(usage, options),
    attempts: 1,
    retryDelayMs: 0,
  };
}

function turnAt(turns: readonly ScriptedTurn[], played: number): ScriptedTurn {
  let left = played;
  for (const turn of turns) {
    if (left < turn.repeat) return turn;
    left -= turn.repeat;
  }
  return AFTER_THE_LAST;
}

/** Broken arguments stay text; text that happens to be JSON arrives decoded, as a provider would hand it over. */
function requestedCall(call: ScriptedCall, id: string): RequestedCall {
  if ("input" in call) return { id, name: call.tool, input: call.input };
  try {
    return { id, name: call.tool, input: JSON.parse(call.raw) };
  } catch {
    // Not JSON is what a raw call is for: the text itself is the news.
    return { id, name: call.tool, input: call.raw, raw: call.raw };
  }
}

function usageOf(turn: ScriptedTurn, request: ModelRequest, options: ScriptedModelOptions): Usage {
  const perToken = options.charactersPerToken ?? CHARACTERS_PER_TOKEN;
  const tokens = turn.usage ?? {
    input_tokens: estimateInputTokens(request, perToken),
    output_tokens: estimateOutputTokens(turn, perToken) + (options.hiddenOutputTokens ?? 0),
  };
  return { ...tokens, cache_read_tokens: 0, cache_write_tokens: 0 };
}

function estimateOutputTokens(turn: ScriptedTurn, charactersPerToken: number): number {
  const calls = turn.calls.map(
    (call) => call.tool.length + ("raw" in call ? call.raw : JSON.stringify(call.input)).length,
  );
  const characters = turn.text.length + (turn.reasoning?.length ?? 0) + calls.reduce((sum, n) => sum + n, 0);
  return Math.ceil(characters / charactersPerToken);
}

function estimateLatencyMs(usage: Usage, options: ScriptedModelOptions): number {
  return (options.latencyMs ?? 0) + usage.output_tokens * (options.latencyMsPerOutputToken ?? 0);
}
