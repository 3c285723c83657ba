/**
 * OpenAI's chat completions as the double speaks them: a request is turned into the Converse request that says the
 * same, so that one answering function serves both surfaces, and the answer is turned back.
 */
import type { ConverseAnswer, WireBlock, WireMessage, WireRequestBody } from "./converse-wire.ts";

export interface ChatMessage {
  readonly role: string;
  readonly content?: string | readonly { readonly type: string; readonly text?: string }[] | null;
  readonly tool_calls?: readonly ChatCall[];
  readonly tool_call_id?: string;
  readonly reasoning?: string;
  readonly reasoning_content?: string;
}

export interface ChatCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

export interface ChatBody {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly stream?: boolean;
  readonly [field: string]: unknown;
}

/** The Converse request that says the same; `run` is what the client says it is for. */
export function asConverse(body: ChatBody, run: string | undefined): WireRequestBody {
  const messages: { role: string; content: WireBlock[] }[] = [];
  for (const message of body.messages) {
    const said = wireMessage(message);
    if (said === undefined) continue;
    const previous = messages.at(-1);
    if (previous?.role === said.role) previous.content.push(...said.content);
    else messages.push({ role: said.role, content: [...said.content] });
  }
  const maxTokens = body.max_completion_tokens ?? body.max_tokens;
  return {
    system: body.messages.filter(isInstruction).map((message) => ({ text: textOf(message) })),
    messages,
    ...(maxTokens !== undefined && { inferenceConfig: { maxTokens } }),
    ...(body.tools !== undefined && {
      toolConfig: { tools: body.tools.map((tool) => ({ toolSpec: { name: tool.function.name } })) },
    }),
    ...(run !== undefined && { requestMetadata: { run } }),
  };
}

const isInstruction = ({ role }: ChatMessage): boolean => role === "system" || role === "developer";

function wireMessage(message: ChatMessage): WireMessage | undefined {
  if (isInstruction(message)) return undefined;
  const text = textOf(message);
  if (message.role === "tool")
    return {
      role: "user",
      content: [{ toolResult: { toolUseId: message.tool_call_id ?? "", content: [{ text }] } }],
    };
  const calls = (message.tool_calls ?? []).map((call) => ({
    toolUse: { toolUseId: call.id, name: call.function.name, input: call.function.arguments },
  }));
  return { role: message.role, content: [...(text === "" ? [] : [{ text }]), ...calls] };
}

function textOf({ content }: ChatMessage): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? "").join("");
}

const FINISH_REASON: Readonly<Record<string, string>> = {
  end_turn: "stop",
  max_tokens: "length",
  tool_use: "tool_calls",
  content_filtered: "content_filter",
};

/** The completion that says what a Converse answer says. */
export function asCompletion(answer: Extract<ConverseAnswer, { kind: "message" }>, model: string) {
  const calls = answer.content.flatMap(({ toolUse }): ChatCall[] => {
    if (toolUse === undefined) return [];
    const { toolUseId, name, input } = toolUse;
    const written = typeof input === "string" ? input : JSON.stringify(input);
    return [{ id: toolUseId, type: "function", function: { name, arguments: written } }];
  });
  const reasoning = answer.content.map((block) => block.reasoningContent?.reasoningText?.text ?? "").join("");
  const reason = answer.stopReason ?? (calls.length > 0 ? "tool_use" : "end_turn");
  const usage = answer.usage ?? { inputTokens: 100, outputTokens: 10 };
  const [prompt, completion] = [usage["inputTokens"] ?? 0, usage["outputTokens"] ?? 0];
  return {
    id: "chatcmpl-double",
    object: "chat.completion",
    created: 0,
    model,
    choices: [
      {
        index: 0,
        finish_reason: FINISH_REASON[reason] ?? reason,
        message: {
          role: "assistant",
          content: answer.content.map(({ text }) => text ?? "").join("") || null,
          ...(reasoning !== "" && { reasoning_content: reasoning }),
          ...(calls.length > 0 && { tool_calls: calls }),
        },
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
    ...(answer.serviceTier !== undefined && { service_tier: answer.serviceTier }),
  };
}

/** The same completion as server-sent events: one chunk with everything, one with the end, one with the usage. */
export function asEventStream(completion: ReturnType<typeof asCompletion>): string {
  const { choices, usage, ...head } = completion;
  const [choice] = choices;
  const { tool_calls: calls, ...said } = choice?.message ?? {};
  const indexed = calls?.map((call, index) => ({ index, ...call }));
  const chunk = { ...head, object: "chat.completion.chunk" };
  const events = [
    { ...chunk, choices: [{ index: 0, delta: { ...said, ...(indexed && { tool_calls: indexed }) } }] },
    { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: choice?.finish_reason }] },
    { ...chunk, choices: [], usage },
  ];
  return [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), "data: [DONE]\n\n"].join("");
}

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** The first reason to refuse a chat request, or undefined; rules from OpenAI's reference and vLLM's refusals. */
export function refusalOfChat(body: ChatBody): string | undefined {
  if ((body.max_completion_tokens ?? body.max_tokens ?? 0) < 1) return "The limit of the reply is missing.";
  let open = new Set<string>();
  for (const message of body.messages) {
    if (message.role === "tool") {
      if (!open.delete(message.tool_call_id ?? "")) return `No call has the id ${message.tool_call_id}.`;
      continue;
    }
    if (open.size > 0) return `These tool_call_ids have no answer: ${[...open]}.`;
    const calls = message.tool_calls ?? [];
    if (calls.length === 0 && textOf(message) === "") return `A message of ${message.role} has no content.`;
    const bad = calls.find(({ function: { name }, id }) => !NAME.test(name) || !NAME.test(id));
    if (bad !== undefined) return `Value '${bad.function.name}' or '${bad.id}' is no name of a call.`;
    if (calls.some((call) => !isObjectText(call.function.arguments)))
      return "Arguments are not a JSON object.";
    open = new Set(calls.map(({ id }) => id));
  }
  return open.size > 0 ? `These tool_call_ids have no answer: ${[...open]}.` : undefined;
}

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
