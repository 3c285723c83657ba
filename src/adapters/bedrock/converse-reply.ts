/**
 * Reads a Converse response. The SDK checks nothing (a 200 with the body `{}` is a response to it), so every field
 * we rely on is parsed here; unknown blocks and unknown stop reasons pass.
 */
import { z } from "zod";
import type { ModelReply, RequestedCall } from "../../ports.ts";
import { faultReply } from "./error-reply.ts";

const tokens = z.int().nonnegative();

const Block = z.looseObject({
  text: z.string().optional(),
  toolUse: z.looseObject({ toolUseId: z.string(), name: z.string(), input: z.unknown() }).optional(),
  reasoningContent: z
    .looseObject({ reasoningText: z.looseObject({ text: z.string() }).optional() })
    .optional(),
});
type Block = z.infer<typeof Block>;

const Response = z.looseObject({
  output: z
    .looseObject({ message: z.looseObject({ content: z.array(Block).nullish() }).nullish() })
    .nullish(),
  stopReason: z.string().min(1),
  usage: z.looseObject({
    inputTokens: tokens,
    outputTokens: tokens,
    cacheReadInputTokens: tokens.nullish(),
    cacheWriteInputTokens: tokens.nullish(),
  }),
  metrics: z.looseObject({ latencyMs: z.number().nonnegative().nullish() }).nullish(),
  serviceTier: z.looseObject({ type: z.string() }).nullish(),
  $metadata: z.looseObject({ requestId: z.string().optional() }).optional(),
});

/** `wallMs` stands in where the provider does not say how long the model took. */
export function converseReply(response: unknown, wallMs: number): ModelReply {
  const parsed = Response.safeParse(response);
  if (!parsed.success) return unreadable(response, parsed.error);
  const { output, stopReason, usage, metrics, serviceTier, $metadata } = parsed.data;
  const blocks = output?.message?.content ?? [];
  const reasoning = blocks.flatMap(({ reasoningContent }) => reasoningContent?.reasoningText?.text ?? []);
  return {
    kind: "message",
    text: blocks.flatMap(({ text }) => text ?? []).join(""),
    ...(reasoning.length > 0 && { reasoning: reasoning.join("") }),
    calls: blocks.flatMap(requestedCall),
    stopReason,
    usage: {
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      cache_read_tokens: usage.cacheReadInputTokens ?? 0,
      cache_write_tokens: usage.cacheWriteInputTokens ?? 0,
    },
    latencyMs: metrics?.latencyMs ?? wallMs,
    attempts: 1,
    retryDelayMs: 0,
    ...($metadata?.requestId !== undefined && { requestId: $metadata.requestId }),
    ...(serviceTier?.type !== undefined && { serviceTier: serviceTier.type }),
  };
}

/** Bedrock decodes arguments itself; a string in their place is what the model wrote and could not be decoded. */
function requestedCall({ toolUse }: Block): RequestedCall[] {
  if (toolUse === undefined) return [];
  const { toolUseId: id, name, input } = toolUse;
  return [{ id, name, input, ...(typeof input === "string" && !isJson(input) && { raw: input }) }];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not JSON is the answer, not a failure.
    return false;
  }
}

/** Nothing at all means the body got lost on the way, which passes; a body of another shape will not change. */
function unreadable(response: unknown, error: z.ZodError): ModelReply {
  const isEmpty = Object.keys(response ?? {}).every((key) => key === "$metadata");
  const issue = error.issues[0];
  return faultReply(
    isEmpty
      ? { kind: "truncated", name: "EmptyResponse", message: "The endpoint answered 200 with an empty body." }
      : {
          kind: "protocol",
          name: "UnexpectedResponse",
          message: `The endpoint's answer is not a Converse response: ${issue?.path.join(".")}: ${issue?.message}.`,
        },
  );
}
