import type { ModelRequest } from "../ports.ts";
import { NO_USAGE, type Usage } from "../record/usage.ts";

/** Input tokens for each byte of a request before any was counted: text has about a quarter, dense code a third. */
export const TOKENS_PER_BYTE = 0.4;

/** Bytes of what a model is sent: prompt, conversation and tools, as JSON. */
export function requestBytes({ system, messages, tools }: ModelRequest): number {
  return new TextEncoder().encode(JSON.stringify([system, messages, tools])).length;
}

/** The most a call can use: its bytes at that many tokens each, and a reply as long as it may be. Writing to a cache is the dearest way to be read. */
export function mostUsed({ inference }: ModelRequest, bytes: number, tokensPerByte: number): Usage {
  const input = Math.ceil(bytes * tokensPerByte);
  const isCached = inference.prompt_cache !== undefined;
  return {
    ...NO_USAGE,
    output_tokens: inference.max_tokens,
    ...(isCached ? { cache_write_tokens: input } : { input_tokens: input }),
  };
}

/** Input tokens for each byte of a request that was answered; never fewer than before. */
export function densest(tokensPerByte: number, usage: Usage, bytes: number): number {
  const input = usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens;
  return Math.max(tokensPerByte, input / bytes);
}
