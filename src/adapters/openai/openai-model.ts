/**
 * A model behind an endpoint that speaks OpenAI's chat completions: OpenAI itself, Ollama, vLLM, llama.cpp,
 * OpenRouter, Bedrock's own. Without streaming: arguments arrive as the text the model wrote, and a reply is whole or
 * not there. The SDK makes one attempt only; trying again is the campaign's business, which counts and budgets it.
 */
import type { OpenAI } from "openai";
import type { ModelClient } from "../../ports.ts";
import { runKey } from "../../record/ids.ts";
import { chatReply, reasoningFieldOf } from "./chat-reply.ts";
import { chatRequest } from "./chat-request.ts";
import { errorReply, faultReply } from "./error-reply.ts";
import { readEndpoint } from "./read-endpoint.ts";

export interface OpenAiOptions {
  /** As the endpoint knows it: `gpt-5.5`, `gpt-oss:20b`, `openai/gpt-oss-20b`. */
  readonly modelId: string;
  /** `https://host/v1`; by default what `OPENAI_BASE_URL` says, else OpenAI's own. */
  readonly baseUrl?: string;
  /** By default `OPENAI_API_KEY`; for Bedrock's endpoints `AWS_BEARER_TOKEN_BEDROCK` where that is not set. */
  readonly apiKey?: string;
  /** For one request, 300,000 by default: reasoning models take minutes. */
  readonly requestTimeoutMs?: number;
  /** Whether reasoning goes back with the history, in the field it came in; yes by default. */
  readonly keepReasoning?: boolean;
}

const REQUEST_TIMEOUT_MS = 300_000;

/** Builds the client for `openai/<modelId>`; nothing is loaded or connected before the first request. Throws `UsageError` for a bad base URL. */
export function openaiModel(options: OpenAiOptions): ModelClient {
  const { modelId, requestTimeoutMs = REQUEST_TIMEOUT_MS, keepReasoning = true } = options;
  const endpoint = readEndpoint(options);
  let client: Promise<OpenAI> | undefined;
  // Servers disagree on the name (`reasoning`, `reasoning_content`): what this one sent is what it takes back.
  let reasoningField: string | undefined;
  return {
    id: `openai/${modelId}`,
    simulated: false,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const timeout = AbortSignal.timeout(requestTimeoutMs);
      const settings = { modelId, endpoint, reasoningField: keepReasoning ? reasoningField : undefined };
      const { task_id, variant, epoch } = request.run;
      try {
        client ??= connect(endpoint, requestTimeoutMs);
        const opened = await client;
        const startedMs = performance.now();
        const { data, response } = await opened.chat.completions
          .create(chatRequest(request, settings), {
            signal: AbortSignal.any([signal, timeout]),
            headers: { "x-pawl-run": runKey(task_id, variant, epoch) },
          })
          .withResponse();
        reasoningField ??= reasoningFieldOf(data);
        return chatReply(data, { headers: response.headers, wallMs: performance.now() - startedMs });
      } catch (error) {
        signal.throwIfAborted();
        if (!timeout.aborted) return errorReply(error, { modelId, baseUrl: endpoint.baseUrl });
        const message = `No answer within ${requestTimeoutMs} ms.`;
        return faultReply({ kind: "timeout", name: "RequestTimeout", message });
      }
    },
  };
}

async function connect(
  { baseUrl, apiKey }: { readonly baseUrl: string; readonly apiKey: string },
  timeout: number,
): Promise<OpenAI> {
  const sdk = await import("openai");
  return new sdk.OpenAI({ baseURL: baseUrl, apiKey, maxRetries: 0, timeout });
}
