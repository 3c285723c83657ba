import type { ModelClient, ModelReply, ModelRequest, RequestedCall } from "../../src/ports.ts";
import { NO_USAGE, type Usage } from "../../src/record/usage.ts";

/** A model that gives the replies of a list, one per request, and remembers what it was asked. */
export interface ListedModel extends ModelClient {
  readonly requests: readonly ModelRequest[];
}

/** After the list it ends its turn; a reply that is a function may throw or look at the request. */
export function listedModel(
  replies: readonly (ModelReply | ((request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>))[],
): ListedModel {
  const requests: ModelRequest[] = [];
  return {
    id: "simulated/listed",
    simulated: true,
    requests,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const next = replies[requests.length] ?? message({ text: "nothing left to say" });
      requests.push(request);
      return typeof next === "function" ? next(request, signal) : next;
    },
  };
}

/** A call as it arrives. */
export function requested(name: string, input: unknown, id = "call-1"): RequestedCall {
  return { id, name, input };
}

/** A message reply of 100 tokens in, 10 out and 50 ms with everything a test does not care about filled in. */
export function message(fields: Partial<Extract<ModelReply, { kind: "message" }>> = {}): ModelReply {
  return {
    kind: "message",
    text: "",
    calls: [],
    stopReason: (fields.calls?.length ?? 0) > 0 ? "tool_use" : "end_turn",
    usage: usage(100, 10),
    latencyMs: 50,
    attempts: 1,
    retryDelayMs: 0,
    ...fields,
  };
}

/** Billed tokens without caching. */
export function usage(input: number, output: number): Usage {
  return { ...NO_USAGE, input_tokens: input, output_tokens: output };
}
