/**
 * Says a `ModelRequest` in Bedrock's Converse vocabulary. Histories are made acceptable here and only here: a name
 * or an argument that Bedrock would refuse for ever after is replaced in what is replayed, never in the record.
 */
import type {
  ContentBlock,
  ConverseCommandInput,
  Message as ConverseMessage,
  ServiceTierType,
  ToolResultContentBlock,
} from "@aws-sdk/client-bedrock-runtime";
import type { Message, MessageBlock, ModelRequest, RunLabel } from "../../ports.ts";
import { runKey } from "../../record/ids.ts";
import type { Inference } from "../../record/subject.ts";

export interface ConverseSettings {
  /** A foundation model id, an inference profile id or an ARN. */
  readonly modelId: string;
  /** Whether reasoning goes back with the history, without signatures. */
  readonly keepReasoning: boolean;
}

/** Builds the request; `maxTokens` is always set, because Bedrock reserves the model's maximum where it is not. */
export function converseRequest(request: ModelRequest, settings: ConverseSettings): ConverseCommandInput {
  const { inference, tools } = request;
  const cache = cachePoints(inference.prompt_cache);
  return {
    modelId: settings.modelId,
    ...(isBlank(request.system) ? {} : { system: [{ text: request.system.toWellFormed() }, ...cache] }),
    messages: cachedToEnd(conversation(request.messages, settings.keepReasoning), cache),
    inferenceConfig: {
      maxTokens: inference.max_tokens,
      ...(inference.temperature !== undefined && { temperature: inference.temperature }),
      ...(inference.top_p !== undefined && { topP: inference.top_p }),
      ...(inference.stop_sequences !== undefined && { stopSequences: [...inference.stop_sequences] }),
    },
    ...(tools.length > 0 && { toolConfig: { tools: [...tools.map(toolSpec), ...cache] } }),
    ...(inference.additional !== undefined && {
      additionalModelRequestFields: inference.additional as DocumentValue,
    }),
    ...(inference.guardrail !== undefined && {
      guardrailConfig: {
        guardrailIdentifier: inference.guardrail.id,
        guardrailVersion: inference.guardrail.version,
      },
    }),
    // Any word: what Bedrock does not know it refuses.
    ...(inference.service_tier !== undefined && {
      serviceTier: { type: inference.service_tier as ServiceTierType },
    }),
    requestMetadata: runMetadata(request.run),
  };
}

/** The SDK's `DocumentType`: any JSON value, mutable in its typings. */
type DocumentValue = NonNullable<ConverseCommandInput["additionalModelRequestFields"]>;

interface CachePoint {
  readonly cachePoint: { readonly type: "default"; readonly ttl?: "1h" };
}

/** One point, or none; five minutes is what Bedrock takes where no time is given. */
function cachePoints(lives: Inference["prompt_cache"]): readonly CachePoint[] {
  if (lives === undefined) return [];
  return [{ cachePoint: { type: "default", ...(lives === "1h" && { ttl: "1h" as const }) } }];
}

/** Everything said so far is read from the cache by the next turn. */
function cachedToEnd(messages: ConverseMessage[], cache: readonly CachePoint[]): ConverseMessage[] {
  const last = messages.at(-1);
  if (last === undefined || cache.length === 0) return messages;
  return [...messages.slice(0, -1), { ...last, content: [...(last.content ?? []), ...cache] }];
}

function toolSpec({ name, description, input_schema }: ModelRequest["tools"][number]) {
  return { toolSpec: { name, description, inputSchema: { json: input_schema as DocumentValue } } };
}

/** What invocation logs show: enough to find a run by. Bedrock allows only these characters, 256 at most. */
function runMetadata(run: RunLabel): Record<string, string> {
  const entries = {
    run: runKey(run.task_id, run.variant, run.epoch),
    task_id: run.task_id,
    ...(run.variant !== null && { variant: run.variant }),
    epoch: String(run.epoch),
    arm: run.arm,
    stage: run.stage,
    form_seed: run.form_seed,
  };
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [
      key,
      value.replace(/[^a-zA-Z0-9\s:_@$#=/+,\-.]/g, "_").slice(0, 256),
    ]),
  );
}

/** Roles alternate and no message is empty: messages with nothing to say go, neighbours of one role merge. */
function conversation(messages: readonly Message[], keepReasoning: boolean): ConverseMessage[] {
  const merged: { role: Message["role"]; content: ContentBlock[] }[] = [];
  for (const { role, content } of messages) {
    const blocks = content.flatMap((block) => contentBlock(block, keepReasoning));
    const previous = merged.at(-1);
    if (previous?.role === role) previous.content.push(...blocks);
    else if (blocks.length > 0) merged.push({ role, content: blocks });
  }
  return merged.map(({ role, content }) => ({ role, content: unmixed(content) }));
}

/** Several models refuse text beside tool results in one message, so the text rides in the last result. */
function unmixed(content: readonly ContentBlock[]): ContentBlock[] {
  const results = content.flatMap(({ toolResult }) => toolResult ?? []);
  const last = results.at(-1);
  if (last === undefined) return [...content];
  const texts = content.flatMap(({ text }): ToolResultContentBlock[] =>
    text === undefined ? [] : [{ text }],
  );
  return [
    ...results.slice(0, -1).map((toolResult) => ({ toolResult })),
    { toolResult: { ...last, content: [...(last.content ?? []), ...texts] } },
  ];
}

function contentBlock(block: MessageBlock, keepReasoning: boolean): ContentBlock[] {
  if (block.kind === "tool_use")
    return [
      { toolUse: { toolUseId: wireId(block.id), name: wireName(block.name), input: wireInput(block.input) } },
    ];
  if (block.kind === "tool_result") {
    const text = isBlank(block.text) ? "(no output)" : block.text.toWellFormed();
    const status = block.status === "ok" ? "success" : "error";
    return [{ toolResult: { toolUseId: wireId(block.id), content: [{ text }], status } }];
  }
  if (isBlank(block.text)) return [];
  const text = block.text.toWellFormed();
  if (block.kind === "text") return [{ text }];
  return keepReasoning ? [{ reasoningContent: { reasoningText: { text } } }] : [];
}

const NAME_LENGTH_MAX = 64;

/** `bash<|channel|>commentary`, a token gpt-oss leaks, goes back as `bash`; Bedrock refuses other characters. */
function wireName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-][\s\S]*$/, "").slice(0, NAME_LENGTH_MAX) || "unnamed_tool";
}

function wireId(id: string): string {
  return id.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, NAME_LENGTH_MAX) || "unnamed_call";
}

/** Arguments that were no JSON object go back inside one, so that the model sees what it wrote. */
function wireInput(input: unknown): DocumentValue {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  const document = isObject ? input : { malformed_arguments: input ?? null };
  return wellFormed(document) as DocumentValue;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.toWellFormed(), wellFormed(member)]),
  );
}

const isBlank = (text: string): boolean => text.trim() === "";
