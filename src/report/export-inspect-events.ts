import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import {
  argumentsOf,
  givenMessages,
  type Message,
  outputOf,
  toolError,
  turnMessages,
} from "./export-inspect-messages.ts";
import { isoTime, turnStarts } from "./export-run.ts";

interface Stage {
  readonly model: string;
  readonly startedAt: number;
  readonly score: unknown;
}

/** Model, tool and score events; times are the campaign's start plus the model's own time, for no clock was recorded. */
export function eventsOf(trajectory: Trajectory, { model, startedAt, score }: Stage): unknown[] {
  const starts = turnStarts(trajectory);
  let input: Message[] = givenMessages(trajectory);
  const events = trajectory.turns.flatMap((turn, index) => {
    const [from, until] = [starts[index] ?? 0, (starts[index] ?? 0) + turn.latency_ms];
    // Each event holds what was new to the model: all of it again would make a long log quadratic.
    const seen = input;
    input = turnMessages(turn, model);
    return [
      modelEvent(turn, { model, startedAt, from, until, input: seen }),
      ...turn.tool_calls.map((call, at) => toolEvent(call, { turn: turn.turn, at, startedAt, from: until })),
    ];
  });
  const end = (starts.at(-1) ?? 0) + (trajectory.turns.at(-1)?.latency_ms ?? 0);
  const scoring =
    score === null
      ? []
      : [{ ...eventBase(startedAt, end, "score"), event: "score", score, target: "", intermediate: false }];
  return [...events, ...scoring];
}

function eventBase(startedAt: number, at: number, uuid: string) {
  return {
    uuid,
    span_id: null,
    timestamp: isoTime(startedAt + at),
    working_start: at / 1000,
    metadata: null,
    pending: null,
  };
}

function modelEvent(
  turn: Turn,
  when: {
    readonly model: string;
    readonly startedAt: number;
    readonly from: number;
    readonly until: number;
    readonly input: readonly Message[];
  },
): unknown {
  return {
    ...eventBase(when.startedAt, when.from, `model-${turn.turn}`),
    event: "model",
    model: when.model,
    role: null,
    input: when.input,
    tools: [],
    tool_choice: "auto",
    config: {},
    output: outputOf(turn, when.model),
    retries: turn.attempts - 1,
    error: null,
    cache: null,
    call: null,
    completed: isoTime(when.startedAt + when.until),
    working_time: turn.latency_ms / 1000,
  };
}

function toolEvent(
  call: ToolCall,
  when: { readonly turn: number; readonly at: number; readonly startedAt: number; readonly from: number },
): unknown {
  return {
    ...eventBase(when.startedAt, when.from, `tool-${when.turn}-${when.at + 1}`),
    event: "tool",
    type: "function",
    id: call.id,
    function: call.name,
    arguments: argumentsOf(call),
    view: null,
    result: call.result.text,
    truncated:
      call.result.full_chars > call.result.text.length
        ? [call.result.full_chars, call.result.text.length]
        : null,
    error: toolError(call),
    events: [],
    completed: isoTime(when.startedAt + when.from),
    working_time: 0,
    agent: null,
    failed: null,
    message_id: `tool-${when.turn}-${when.at + 1}`,
  };
}
