/**
 * A model on Amazon Bedrock, through Converse without streaming: arguments arrive decoded, and a reply is whole or
 * not there. The SDK makes one attempt only; trying again is the campaign's business, which counts and budgets it
 * (the SDK's own retries draw on a bucket shared by all calls and stop silently when it is empty).
 */
import type { ModelClient } from "../../ports.ts";
import { connectBedrock, type Transport } from "./connect-bedrock.ts";
import { converseReply } from "./converse-reply.ts";
import { type ConverseSettings, converseRequest } from "./converse-request.ts";
import { errorReply, faultReply } from "./error-reply.ts";

export interface BedrockOptions {
  /** As Bedrock knows it: `openai.gpt-oss-20b-1:0`, `us.anthropic.claude-sonnet-4-6`, or an ARN. */
  readonly modelId: string;
  /** By default the ARN's, else what the AWS configuration of this machine says. */
  readonly region?: string;
  /** By default what `AWS_ENDPOINT_URL_BEDROCK_RUNTIME` says, else the region's own. */
  readonly endpoint?: string;
  /** By default HTTP/2, and HTTP/1.1 from the moment the endpoint turns out not to speak it. */
  readonly transport?: Transport;
  /** For one request, 300,000 by default: reasoning models take minutes. */
  readonly requestTimeoutMs?: number;
  /** By default not for Claude, which wants signatures with it, and otherwise yes. */
  readonly keepReasoning?: boolean;
}

const REQUEST_TIMEOUT_MS = 300_000;

/** Builds the client for `bedrock/<modelId>`; nothing is loaded or connected before the first request. */
export function bedrockModel(options: BedrockOptions): ModelClient {
  const { modelId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const region = options.region ?? /^arn:[^:]+:bedrock:([^:]+):/.exec(modelId)?.[1];
  const settings: ConverseSettings = {
    modelId,
    keepReasoning: options.keepReasoning ?? !/anthropic|claude/.test(modelId),
  };
  const connection = connectBedrock({
    region,
    endpoint: options.endpoint,
    transport: options.transport ?? "auto",
    idleTimeoutMs: requestTimeoutMs,
  });
  return {
    id: `bedrock/${modelId}`,
    simulated: false,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const timeout = AbortSignal.timeout(requestTimeoutMs);
      const startedMs = performance.now();
      try {
        const input = converseRequest(request, settings);
        const response = await connection.converse(input, AbortSignal.any([signal, timeout]));
        return converseReply(response, performance.now() - startedMs);
      } catch (error) {
        signal.throwIfAborted();
        if (!timeout.aborted) return errorReply(error, { modelId, region });
        const message = `No answer within ${requestTimeoutMs} ms.`;
        return faultReply({ kind: "timeout", name: "RequestTimeout", message });
      }
    },
  };
}
