import type { ModelFault, ModelReply, RequestedCall } from "../ports.ts";
import { modelFault } from "../record/model-fault.ts";
import type { Malformation, Stop } from "../record/trajectory.ts";
import { leakedToken, type Malformed } from "./malformed.ts";

/** Why a run ended. */
export interface Ended {
  readonly stop: Stop;
  readonly detail?: string;
  readonly fault?: ModelFault;
}

/** What one reply asks of the loop: run these calls, answer an unreadable call, or end. */
export type Step =
  | { readonly kind: "calls"; readonly calls: readonly RequestedCall[] }
  | { readonly kind: "unreadable"; readonly malformed: Malformed }
  | { readonly kind: "end"; readonly ended: Ended; readonly leaked?: Malformed };

type MessageReply = Extract<ModelReply, { kind: "message" }>;

/** Says what a reply means, in Bedrock's vocabulary of stop reasons; an unknown reason is the provider's fault. */
export function readReply(reply: ModelReply): Step {
  switch (reply.kind) {
    case "fault":
      return end({
        stop: "provider_fault",
        detail: `${reply.fault.name}: ${reply.fault.message}`,
        fault: reply.fault,
      });
    case "context_overflow":
      return end({ stop: "context_overflow", detail: reply.message });
    case "malformed":
      return unreadable("model_error_tooluse", reply.message);
    case "message":
      return readMessage(reply);
  }
}

function readMessage(reply: MessageReply): Step {
  switch (reply.stopReason) {
    case "end_turn":
    case "stop_sequence":
    case "tool_use":
      return reply.calls.length > 0 ? { kind: "calls", calls: reply.calls } : lastWord(reply.text);
    case "max_tokens":
      return end({ stop: "max_tokens", detail: "The reply was cut off at its output limit." });
    case "malformed_tool_use":
    case "malformed_model_output":
      return unreadable(reply.stopReason, `the provider could not read the reply (${reply.stopReason})`);
    case "content_filtered":
    case "guardrail_intervened":
      return end({ stop: "refusal", detail: `The provider withheld the reply (${reply.stopReason}).` });
    case "model_context_window_exceeded":
      return end({
        stop: "context_overflow",
        detail: "The reply reached the end of the model's context window.",
      });
    default:
      return end(unknownStop(reply.stopReason));
  }
}

function end(ended: Ended): Step {
  return { kind: "end", ended };
}

function unreadable(kind: Malformation, message: string): Step {
  return { kind: "unreadable", malformed: { kind, message } };
}

/** A call written as text ends the run like any last word, but is counted: nudging would hide it. */
function lastWord(text: string): Step {
  const token = leakedToken(text);
  if (token === undefined) return end({ stop: "end_turn" });
  return {
    kind: "end",
    ended: { stop: "end_turn", detail: `The last reply wrote a tool call as text (${token}).` },
    leaked: { kind: "leaked_tool_syntax", message: `the reply holds ${token} and no tool call` },
  };
}

function unknownStop(reason: string): Ended {
  const message = `the provider stopped for a reason this version does not know: ${JSON.stringify(reason)}`;
  const fault = modelFault({ kind: "protocol", name: "UnknownStopReason", message });
  return { stop: "provider_fault", detail: message, fault };
}
