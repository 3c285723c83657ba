import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import { truncate } from "../std/escape-invisible.ts";
import { inspectUsage, usageOfRun } from "./export-inspect-usage.ts";
import { type ExportedRun, fileName, isoTime, turnStarts } from "./export-run.ts";

/** Our graders under one name, as Inspect knows scorers. */
export const SCORER = "pawl_grader";

const SUMMARY_TEXT_MAX = 1000;

/** One run as a sample of a log: where it lies in the zip, the whole of it, and what the list shows. */
export function inspectSample(
  pack: DataPack,
  { record, trajectory, number }: ExportedRun & { readonly number: number },
): { readonly path: string; readonly sample: unknown; readonly summary: unknown } {
  const { campaign } = pack;
  const id = fileName(taskKey(record.task_id, record.variant));
  const model = campaign.subject.model;
  const startedAt = Date.parse(campaign.started_at);
  const score = record.outcome === "errored" ? null : scoreOf(record);
  const error = record.outcome === "errored" ? errorOf(record, trajectory) : null;
  const limit = limitOf(record, pack);
  const seconds = record.metrics.latency_ms / 1000;
  const usage = { [model]: inspectUsage(usageOfRun(record), record.metrics.cost_usd) };
  const input = trajectory?.instruction ?? "";
  const metadata = metadataOf(record);
  const common = {
    id,
    epoch: number,
    input,
    choices: null,
    target: "",
    metadata,
    scores: score === null ? null : { [SCORER]: score },
    model_usage: usage,
    role_usage: {},
    started_at: isoTime(startedAt),
    completed_at: isoTime(startedAt + record.metrics.latency_ms),
    total_time: seconds,
    working_time: seconds,
    uuid: record.trajectory_sha256.slice(0, 22),
  };
  return {
    path: `samples/${id}_epoch_${number}.json`,
    sample: {
      ...common,
      sandbox: null,
      files: record.evidence.delivered.map(({ path }) => path),
      setup: null,
      messages: trajectory === null ? [] : messagesOf(trajectory, model),
      output: outputOf(trajectory?.turns.at(-1), model),
      store: {},
      events: trajectory === null ? [] : eventsOf(trajectory, { model, startedAt, score }),
      error,
      error_retries: [],
      attachments: {},
      limit,
    },
    summary: {
      ...common,
      input: truncate(input, SUMMARY_TEXT_MAX),
      scores:
        score === null ? null : { [SCORER]: { ...score, explanation: null, answer: null, metadata: {} } },
      error: error?.message ?? null,
      limit: limit?.type ?? null,
      retries: record.metrics.request_retries,
      completed: true,
      message_count: trajectory === null ? 0 : messagesOf(trajectory, model).length,
    },
  };
}

function metadataOf(record: RunRecord): Record<string, unknown> {
  return {
    run: keyOf(record),
    stage: record.stage,
    outcome: record.outcome,
    failure_mode: record.failure_mode,
    failure_detail: record.failure_detail,
    flags: record.flags.join(" "),
    stop: record.stop,
    form_seed: record.form_seed,
    cost_usd: record.metrics.cost_usd,
    trajectory_sha256: record.trajectory_sha256,
  };
}

function scoreOf(record: RunRecord) {
  const failed = record.checks.filter(({ passed }) => !passed);
  const explanation = failed.map(
    ({ name, expected, found }) =>
      `${name}${expected === undefined ? "" : `; expected: ${expected}`}${found === undefined ? "" : `; found: ${found}`}`,
  );
  return {
    value: record.outcome === "passed" ? "C" : "I",
    answer: record.evidence.quote ?? record.evidence.final_text,
    explanation: explanation.length === 0 ? "Every check held." : `Failed: ${explanation.join("\n")}`,
    metadata: {
      failure_mode: record.failure_mode,
      failure_detail: record.failure_detail,
      flags: record.flags,
      checks: record.checks,
      delivered: record.evidence.delivered,
    },
    history: [],
  };
}

function errorOf(record: RunRecord, trajectory: Trajectory | null) {
  const why = trajectory?.stop_detail ?? record.stop;
  return { message: `${record.failure_mode ?? "errored"}: ${why}`, traceback: "", traceback_ansi: "" };
}

const LIMITS: Readonly<Partial<Record<RunRecord["stop"], string>>> = {
  context_overflow: "context",
  timeout: "time",
  max_turns: "message",
  max_tokens: "token",
  max_cost: "cost",
};

function limitOf({ stop }: RunRecord, { campaign: { subject } }: DataPack) {
  const type = LIMITS[stop];
  if (type === undefined) return null;
  const { limits } = subject;
  const values: Readonly<Record<string, number>> = {
    context: 0,
    time: limits.wall_seconds,
    message: limits.max_turns,
    token: limits.max_tokens,
    cost: limits.max_cost_usd,
  };
  return { type, limit: values[type] ?? 0 };
}

type Message = Readonly<Record<string, unknown>>;

function messagesOf(trajectory: Trajectory, model: string): Message[] {
  return [...givenMessages(trajectory), ...trajectory.turns.flatMap((turn) => turnMessages(turn, model))];
}

function givenMessages({ system, instruction }: Trajectory): Message[] {
  const plain = { metadata: null };
  return [
    { id: "system", role: "system", content: system, source: "input", ...plain },
    { id: "user", role: "user", content: instruction, source: "input", tool_call_id: null, ...plain },
  ];
}

function turnMessages(turn: Turn, model: string): Message[] {
  return [
    assistantMessage(turn, model),
    ...turn.tool_calls.map((call, index) => ({
      id: `tool-${turn.turn}-${index + 1}`,
      role: "tool",
      content: call.result.text,
      source: null,
      metadata: null,
      tool_call_id: call.id,
      function: call.name,
      error: toolError(call),
    })),
  ];
}

function assistantMessage(turn: Turn, model: string): Message {
  const content =
    turn.reasoning === undefined
      ? turn.text
      : [
          {
            type: "reasoning",
            reasoning: turn.reasoning,
            summary: null,
            signature: null,
            redacted: false,
            internal: null,
          },
          { type: "text", text: turn.text, refusal: null, citations: null, internal: null },
        ];
  return {
    id: `assistant-${turn.turn}`,
    role: "assistant",
    content,
    source: "generate",
    metadata: null,
    tool_calls: turn.tool_calls.length === 0 ? null : turn.tool_calls.map(toolCall),
    model,
  };
}

function toolCall(call: ToolCall) {
  return {
    id: call.id,
    function: call.name,
    arguments: argumentsOf(call),
    parse_error: call.malformed?.message ?? null,
    view: null,
    type: "function",
  };
}

/** Arguments that were no object stand under one name, as they were written. */
function argumentsOf({ input }: ToolCall): Record<string, unknown> {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return isObject ? { ...input } : { raw: input ?? null };
}

function toolError(call: ToolCall) {
  if (call.result.status === "ok") return null;
  return { type: call.malformed === undefined ? "unknown" : "parsing", message: call.result.text };
}

const STOP_REASONS: Readonly<Record<string, string>> = {
  end_turn: "stop",
  stop_sequence: "stop",
  tool_use: "tool_calls",
  max_tokens: "max_tokens",
  model_context_window_exceeded: "model_length",
  guardrail_intervened: "content_filter",
  content_filtered: "content_filter",
};

function outputOf(turn: Turn | undefined, model: string) {
  if (turn === undefined)
    return { model, choices: [], completion: "", usage: null, time: null, metadata: null, error: null };
  return {
    model,
    choices: [
      {
        message: assistantMessage(turn, model),
        stop_reason: STOP_REASONS[turn.stop_reason] ?? "unknown",
        logprobs: null,
      },
    ],
    completion: turn.text,
    usage: inspectUsage(turn.usage, turn.cost_usd ?? null),
    time: turn.latency_ms / 1000,
    metadata: { stop_reason: turn.stop_reason },
    error: null,
  };
}

interface Stage {
  readonly model: string;
  readonly startedAt: number;
  readonly score: ReturnType<typeof scoreOf> | null;
}

/** Model, tool and score events; times are the campaign's start plus the model's own time, for no clock was recorded. */
function eventsOf(trajectory: Trajectory, { model, startedAt, score }: Stage): unknown[] {
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
