import type { Assignment, Message, ModelReply, RequestedCall } from "../ports.ts";
import type { ToolCall, ToolResult, Turn } from "../record/trajectory.ts";
import { addUsage, NO_USAGE, type Usage } from "../record/usage.ts";
import { type PicoUsd, picoUsd, sumPicoUsd } from "../std/money.ts";
import { assistantMessage, replayIds, resultsMessage, unreadableExchange } from "./history.ts";
import { type Malformed, writtenInput } from "./malformed.ts";
import { TOKENS_PER_BYTE } from "./most-used.ts";
import { type Ended, readReply } from "./read-reply.ts";

/** Turns in a row that hold nothing but malformed calls before the run ends. */
export const MALFORMED_TURNS_MAX = 3;

/** Where a run stands: a value, replaced after every act, so that whatever throws leaves a whole trajectory. */
export interface Progress {
  readonly messages: readonly Message[];
  /** The last one is still open while `pending` holds calls. */
  readonly turns: readonly Turn[];
  readonly pending: readonly RequestedCall[];
  /** Ids of the open turn's calls as the conversation has them. */
  readonly ids: readonly string[];
  readonly usage: Usage;
  readonly cost: PicoUsd;
  /** The densest request so far, to tell what the next one can use. */
  readonly tokensPerByte: number;
  /** The model's and the tools' own time; waiting is not in it. */
  readonly workedMs: number;
  readonly malformedTurns: number;
  readonly ended?: Ended;
}

/** Before the first query. */
export function begin(assignment: Assignment): Progress {
  return {
    messages: [{ role: "user", content: [{ kind: "text", text: assignment.instruction }] }],
    turns: [],
    pending: [],
    ids: [],
    usage: NO_USAGE,
    cost: picoUsd(0),
    tokensPerByte: TOKENS_PER_BYTE,
    workedMs: 0,
    malformedTurns: 0,
  };
}

/** After a reply: its turn is billed and on record, and what it asks for is pending. */
export function heard(before: Progress, reply: ModelReply, cost: PicoUsd | undefined): Progress {
  const turn = openTurn(reply, before.turns.length + 1);
  const progress: Progress = {
    ...before,
    turns: [...before.turns, turn],
    usage: addUsage(before.usage, turn.usage),
    cost: sumPicoUsd([before.cost, cost ?? picoUsd(0)]),
    workedMs: before.workedMs + turn.latency_ms,
  };
  const step = readReply(reply);
  switch (step.kind) {
    case "calls":
      return asked(progress, reply, step.calls);
    case "unreadable":
      return couldNotRead(progress, reply, step.malformed);
    case "end":
      return lastHeard(progress, reply, step.ended, step.leaked);
  }
}

function asked(progress: Progress, reply: ModelReply, calls: readonly RequestedCall[]): Progress {
  const ids = replayIds(calls, progress.turns.length);
  const messages =
    reply.kind === "message"
      ? [...progress.messages, assistantMessage(reply, calls, ids)]
      : progress.messages;
  return { ...progress, messages, ids, pending: calls };
}

function couldNotRead(progress: Progress, reply: ModelReply, malformed: Malformed): Progress {
  const error = `Your last reply could not be used: ${malformed.message}. Call a tool again in the right form, or reply with text when you are done.`;
  const calls = reply.kind === "message" ? reply.calls : [];
  const kept =
    calls.length > 0
      ? calls.map((call) => ({ ...notRun(call, error), malformed }))
      : [unsent(progress.turns.length, malformed, error)];
  return countMalformed({
    ...withCalls(progress, kept),
    messages: [...progress.messages, ...unreadableExchange(reply, error)],
  });
}

function lastHeard(
  progress: Progress,
  reply: ModelReply,
  ended: Ended,
  leaked: Malformed | undefined,
): Progress {
  const calls = reply.kind === "message" ? reply.calls : [];
  const kept = calls.map((call) => notRun(call, "not run: the reply was not whole"));
  if (leaked !== undefined)
    kept.push(unsent(progress.turns.length, leaked, "not run: it was text, not a call"));
  return end(withCalls(progress, kept), ended);
}

/** After a call: its result is on record; the last one of a turn closes it and tells the model. */
export function answered(before: Progress, call: ToolCall, ms: number): Progress {
  const progress = {
    ...withCalls(before, [call]),
    pending: before.pending.slice(1),
    workedMs: before.workedMs + ms,
  };
  if (progress.pending.length > 0) return progress;
  const calls = progress.turns.at(-1)?.tool_calls ?? [];
  const results = resultsMessage(
    progress.ids,
    calls.map((done) => done.result),
  );
  const closed: Progress = { ...progress, messages: [...progress.messages, results] };
  if (calls.every((done) => done.malformed !== undefined)) return countMalformed(closed);
  return { ...closed, malformedTurns: 0 };
}

/** The end, for the reason given; calls still pending are on record as not run. */
export function end(progress: Progress, ended: Ended): Progress {
  const left = progress.pending.map((call) => notRun(call, "not run: the run ended before it"));
  return { ...withCalls(progress, left), pending: [], ended };
}

function countMalformed(progress: Progress): Progress {
  const malformedTurns = progress.malformedTurns + 1;
  const counted = { ...progress, malformedTurns };
  if (malformedTurns < MALFORMED_TURNS_MAX) return counted;
  return end(counted, {
    stop: "malformed",
    detail: `${malformedTurns} turns in a row held nothing but malformed tool calls.`,
  });
}

function withCalls(progress: Progress, calls: readonly ToolCall[]): Progress {
  const last = progress.turns.at(-1);
  if (last === undefined || calls.length === 0) return progress;
  const open = { ...last, tool_calls: [...last.tool_calls, ...calls] };
  return { ...progress, turns: [...progress.turns.slice(0, -1), open] };
}

function notRun(call: RequestedCall, why: string): ToolCall {
  return { id: call.id, name: call.name, input: writtenInput(call), result: errorResult(why) };
}

/** Stands for a call of which only the wreck arrived, so that every malformed call is counted in one place. */
function unsent(turn: number, malformed: Malformed, why: string): ToolCall {
  return { id: `unreadable_${turn}`, name: "", input: null, malformed, result: errorResult(why) };
}

/** An error as the model is told it. */
export function errorResult(text: string): ToolResult {
  return { status: "error", text, full_chars: text.length, changed: [], harness_gaps: [] };
}

function openTurn(reply: ModelReply, turn: number): Turn {
  const said = reply.kind === "message" ? reply : undefined;
  return {
    turn,
    ...(said?.reasoning !== undefined && { reasoning: said.reasoning }),
    text: said?.text ?? "",
    tool_calls: [],
    stop_reason: said?.stopReason ?? (reply.kind === "fault" ? reply.fault.name : reply.kind),
    usage: reply.kind === "fault" ? NO_USAGE : reply.usage,
    latency_ms: said?.latencyMs ?? 0,
    attempts: Math.max(1, reply.attempts),
    retry_delay_ms: reply.retryDelayMs,
    ...(reply.requestId !== undefined && { request_id: reply.requestId }),
    ...(reply.serviceTier !== undefined && { service_tier: reply.serviceTier }),
  };
}
