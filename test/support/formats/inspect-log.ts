/**
 * Inspect's log format 2 as its viewer reads it: the members of the zip, what each must have, and what must agree
 * between them. Written from the published schema's facts (names, types, what is required, which words are allowed).
 */
import { unzipSync } from "fflate";
import { z } from "zod";

const object = z.record(z.string(), z.unknown());
const tokens = z.int().nonnegative();
const time = z.iso.datetime({ offset: true });

const Usage = z.strictObject({
  input_tokens: tokens,
  output_tokens: tokens,
  total_tokens: tokens,
  input_tokens_cache_write: tokens.nullable(),
  input_tokens_cache_read: tokens.nullable(),
  reasoning_tokens: tokens.nullable(),
  total_cost: z.number().nullable(),
});

const ToolError = z.strictObject({
  type: z.enum(["parsing", "timeout", "unknown", "limit"]),
  message: z.string(),
});
const ToolCall = z.strictObject({
  id: z.string(),
  function: z.string(),
  arguments: object,
  parse_error: z.string().nullable(),
  view: z.null(),
  type: z.literal("function"),
});
const Content = z.union([
  z.string(),
  z.array(
    z.union([
      z.strictObject({
        type: z.literal("reasoning"),
        reasoning: z.string(),
        summary: z.null(),
        signature: z.null(),
        redacted: z.boolean(),
        internal: z.null(),
      }),
      z.strictObject({
        type: z.literal("text"),
        text: z.string(),
        refusal: z.null(),
        citations: z.null(),
        internal: z.null(),
      }),
    ]),
  ),
]);
const message = {
  id: z.string(),
  content: Content,
  source: z.enum(["input", "generate"]).nullable(),
  metadata: z.null(),
};
const Assistant = z.strictObject({
  ...message,
  role: z.literal("assistant"),
  tool_calls: z.array(ToolCall).min(1).nullable(),
  model: z.string(),
});
const Message = z.discriminatedUnion("role", [
  z.strictObject({ ...message, role: z.literal("system") }),
  z.strictObject({ ...message, role: z.literal("user"), tool_call_id: z.null() }),
  Assistant,
  z.strictObject({
    ...message,
    role: z.literal("tool"),
    tool_call_id: z.string(),
    function: z.string(),
    error: ToolError.nullable(),
  }),
]);

const Output = z.strictObject({
  model: z.string(),
  choices: z.array(
    z.strictObject({
      message: Assistant,
      stop_reason: z.enum(["stop", "max_tokens", "model_length", "tool_calls", "content_filter", "unknown"]),
      logprobs: z.null(),
    }),
  ),
  completion: z.string(),
  usage: Usage.nullable(),
  time: z.number().nullable(),
  metadata: object.nullable(),
  error: z.null(),
});

const Score = z.strictObject({
  value: z.enum(["C", "I"]),
  answer: z.string().nullable(),
  explanation: z.string().nullable(),
  metadata: object,
  history: z.array(z.never()),
});

const event = {
  uuid: z.string(),
  span_id: z.null(),
  timestamp: time,
  working_start: z.number(),
  metadata: z.null(),
  pending: z.null(),
};
const Event = z.discriminatedUnion("event", [
  z.strictObject({
    ...event,
    event: z.literal("model"),
    model: z.string(),
    role: z.null(),
    input: z.array(Message),
    tools: z.array(z.never()),
    tool_choice: z.enum(["auto", "any", "none"]),
    config: object,
    output: Output,
    retries: z.int(),
    error: z.null(),
    cache: z.null(),
    call: z.null(),
    completed: time,
    working_time: z.number(),
  }),
  z.strictObject({
    ...event,
    event: z.literal("tool"),
    type: z.literal("function"),
    id: z.string(),
    function: z.string(),
    arguments: object,
    view: z.null(),
    result: z.string(),
    truncated: z.tuple([z.int(), z.int()]).nullable(),
    error: ToolError.nullable(),
    events: z.array(z.never()),
    completed: time,
    working_time: z.number(),
    agent: z.null(),
    failed: z.null(),
    message_id: z.string(),
  }),
  z.strictObject({
    ...event,
    event: z.literal("score"),
    score: Score,
    target: z.string(),
    intermediate: z.boolean(),
  }),
]);

const listed = {
  id: z.string(),
  epoch: z.int().positive(),
  input: z.string(),
  choices: z.null(),
  target: z.string(),
  metadata: object,
  scores: z.record(z.string(), Score).nullable(),
  model_usage: z.record(z.string(), Usage),
  role_usage: object,
  started_at: time,
  completed_at: time,
  total_time: z.number(),
  working_time: z.number(),
  uuid: z.string(),
};
const LIMITS = ["context", "time", "working", "message", "token", "cost", "operator", "custom"] as const;

const Sample = z.strictObject({
  ...listed,
  sandbox: z.null(),
  files: z.array(z.string()),
  setup: z.null(),
  messages: z.array(Message),
  output: Output,
  store: object,
  events: z.array(Event),
  error: z
    .strictObject({ message: z.string(), traceback: z.string(), traceback_ansi: z.string() })
    .nullable(),
  error_retries: z.array(z.never()),
  attachments: object,
  limit: z.strictObject({ type: z.enum(LIMITS), limit: z.number() }).nullable(),
});
const Summary = z.strictObject({
  ...listed,
  error: z.string().nullable(),
  limit: z.enum(LIMITS).nullable(),
  retries: z.int(),
  completed: z.boolean(),
  message_count: z.int(),
});

const Header = z.strictObject({
  version: z.literal(2),
  status: z.enum(["started", "success", "cancelled", "error"]),
  eval: z.looseObject({
    eval_id: z.string().length(22),
    run_id: z.string().length(22),
    created: time,
    task: z.string().min(1),
    task_id: z.string(),
    task_version: z.int(),
    task_attribs: object,
    task_args: object,
    task_args_passed: object,
    dataset: z.strictObject({
      name: z.string(),
      location: z.null(),
      samples: z.int(),
      sample_ids: z.array(z.string()),
      shuffled: z.boolean(),
    }),
    model: z.string().min(1),
    model_generate_config: object,
    model_args: object,
    config: object,
    packages: z.record(z.string(), z.string()),
  }),
  plan: z.strictObject({
    name: z.string(),
    steps: z.array(z.strictObject({ solver: z.string(), params: object, params_passed: object })),
    finish: z.null(),
    config: object,
  }),
  results: z.strictObject({
    total_samples: z.int(),
    completed_samples: z.int(),
    scores: z.array(
      z.strictObject({
        name: z.string(),
        scorer: z.string(),
        reducer: z.null(),
        scored_samples: z.int(),
        unscored_samples: z.int(),
        params: object,
        metrics: z.record(
          z.string(),
          z.strictObject({ name: z.string(), value: z.number(), params: object, metadata: z.null() }),
        ),
        metadata: z.null(),
      }),
    ),
    metadata: z.null(),
  }),
  stats: z.strictObject({
    started_at: time,
    completed_at: time,
    model_usage: z.record(z.string(), Usage),
    role_usage: object,
    connection_limit_history: z.array(z.never()),
  }),
  error: z.null(),
  invalidated: z.boolean(),
  tags: z.array(z.string()),
  metadata: object,
});

export interface InspectLog {
  readonly header: z.infer<typeof Header>;
  readonly samples: readonly z.infer<typeof Sample>[];
  readonly summaries: readonly z.infer<typeof Summary>[];
}

/** Opens a log as Inspect would; throws where a member is missing, misnamed or malformed, or two disagree. */
export function openInspectLog(bytes: Uint8Array): InspectLog {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const json = (path: string): unknown => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`${path} is not in the log`);
    return JSON.parse(new TextDecoder().decode(content));
  };
  const header = Header.parse(json("header.json"));
  const summaries = z.array(Summary).parse(json("summaries.json"));
  z.strictObject({ version: z.literal(2), eval: Header.shape.eval, plan: Header.shape.plan }).parse(
    json("_journal/start.json"),
  );
  z.array(Summary).parse(json("_journal/summaries/1.json"));
  z.array(z.never()).parse(json("reductions.json"));
  const samples = summaries.map(({ id, epoch }) => Sample.parse(json(`samples/${id}_epoch_${epoch}.json`)));
  const expected = [
    "header.json",
    "summaries.json",
    "_journal/start.json",
    "_journal/summaries/1.json",
    "reductions.json",
  ];
  if (files.size !== expected.length + samples.length) throw new Error("the log has members nobody lists");
  return { header, samples, summaries };
}
