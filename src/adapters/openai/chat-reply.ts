/**
 * Reads a chat completion. Servers that call themselves compatible differ in what they leave out, so every field we
 * rely on is parsed here. Finish reasons that have a name in the harness's vocabulary (Bedrock's) get it; others pass.
 */
import { z } from "zod";
import type { ModelReply, RequestedCall } from "../../ports.ts";
import type { Usage } from "../../record/usage.ts";
import { faultReply, statusFault } from "./error-reply.ts";

const tokens = z.int().nonnegative();

const Call = z.looseObject({
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string(), arguments: z.unknown() }),
});

const Message = z.looseObject({
  content: z.string().nullish(),
  refusal: z.string().nullish(),
  reasoning: z.string().nullish(),
  reasoning_content: z.string().nullish(),
  tool_calls: z.array(Call).nullish(),
});

const WireUsage = z.looseObject({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  total_tokens: tokens.nullish(),
  prompt_tokens_details: z
    .looseObject({ cached_tokens: tokens.nullish(), cache_write_tokens: tokens.nullish() })
    .nullish(),
  completion_tokens_details: z.looseObject({ reasoning_tokens: tokens.nullish() }).nullish(),
});
type WireUsage = z.infer<typeof WireUsage>;

const Completion = z.looseObject({
  choices: z.array(z.looseObject({ finish_reason: z.string().min(1), message: Message })).min(1),
  usage: WireUsage,
  service_tier: z.string().nullish(),
});

/** An error that a gateway hands over as a success, as OpenRouter does when its upstream fails. */
const ErrorInside = z.looseObject({
  error: z.looseObject({ message: z.string().catch(""), code: z.unknown() }),
});

const STOP_REASON: ReadonlyMap<string, string> = new Map([
  ["stop", "end_turn"],
  ["length", "max_tokens"],
  ["tool_calls", "tool_use"],
  ["function_call", "tool_use"],
  ["content_filter", "content_filtered"],
]);

/** What came with the completion; `wallMs` stands in where no header says how long the model took. */
export interface Arrival {
  readonly headers: Headers;
  readonly wallMs: number;
}

/** The first choice as a reply: text, calls with their arguments as written, and every billed token. */
export function chatReply(completion: unknown, { headers, wallMs }: Arrival): ModelReply {
  const requestId = headers.get("x-request-id") ?? undefined;
  const failed = ErrorInside.safeParse(completion);
  if (failed.success)
    return statusFault(Number(failed.data.error.code), failed.data.error.message, requestId);
  const parsed = Completion.safeParse(completion);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined) return unreadable(completion, parsed.error);
  const { message, finish_reason } = choice;
  if (finish_reason === "error") return statusFault(502, "the endpoint's upstream failed", requestId);
  const reasoning = message.reasoning ?? message.reasoning_content ?? "";
  return {
    kind: "message",
    text: message.content ?? message.refusal ?? "",
    ...(reasoning !== "" && { reasoning }),
    calls: (message.tool_calls ?? []).map(requestedCall),
    stopReason: STOP_REASON.get(finish_reason) ?? finish_reason,
    usage: usageOf(parsed.data.usage),
    latencyMs: processingMs(headers) ?? wallMs,
    attempts: 1,
    retryDelayMs: 0,
    ...(requestId !== undefined && { requestId }),
    ...(typeof parsed.data.service_tier === "string" && { serviceTier: parsed.data.service_tier }),
  };
}

/** The field in which this server sends reasoning, if it sent any. */
export function reasoningFieldOf(completion: unknown): "reasoning" | "reasoning_content" | undefined {
  const message = Completion.safeParse(completion).data?.choices[0]?.message;
  if (typeof message?.reasoning === "string") return "reasoning";
  return typeof message?.reasoning_content === "string" ? "reasoning_content" : undefined;
}

/** OpenAI's own header, in milliseconds. */
function processingMs(headers: Headers): number | undefined {
  const text = headers.get("openai-processing-ms");
  const ms = Number(text);
  return text !== null && text !== "" && ms >= 0 ? ms : undefined;
}

function requestedCall({ id, function: { name, arguments: written } }: z.infer<typeof Call>): RequestedCall {
  const call = { id: id ?? "", name };
  if (typeof written !== "string") return { ...call, input: written };
  try {
    return { ...call, input: JSON.parse(written) };
  } catch {
    // Not JSON is what the model wrote: it is handed over as it is, and counted.
    return { ...call, input: written, raw: written };
  }
}

/**
 * Cached tokens are part of the prompt's; reasoning is part of the completion's, but for servers whose total shows
 * that they leave it out.
 */
function usageOf(usage: WireUsage): Usage {
  const { prompt_tokens, completion_tokens, total_tokens } = usage;
  const reasoning = usage.completion_tokens_details?.reasoning_tokens ?? 0;
  const isApart = reasoning > 0 && total_tokens === prompt_tokens + completion_tokens + reasoning;
  const cacheRead = usage.prompt_tokens_details?.cached_tokens ?? 0;
  const cacheWrite = usage.prompt_tokens_details?.cache_write_tokens ?? 0;
  return {
    input_tokens: Math.max(0, prompt_tokens - cacheRead - cacheWrite),
    output_tokens: completion_tokens + (isApart ? reasoning : 0),
    cache_read_tokens: cacheRead,
    cache_write_tokens: cacheWrite,
  };
}

/** No choice at all means it got lost on the way, which passes; a body of another shape will not change. */
function unreadable(completion: unknown, error: z.ZodError | undefined): ModelReply {
  const choices = typeof completion === "object" ? Reflect.get(completion ?? {}, "choices") : undefined;
  if (completion === null || completion === "" || (Array.isArray(choices) && choices.length === 0))
    return faultReply({
      kind: "truncated",
      name: "EmptyResponse",
      message: "The endpoint answered nothing.",
    });
  const issue = error?.issues[0];
  return faultReply({
    kind: "protocol",
    name: "UnexpectedResponse",
    message: `The endpoint's answer is not a chat completion: ${issue?.path.join(".") || "top level"}: ${issue?.message}.`,
  });
}
