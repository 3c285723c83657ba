import type { ModelClient } from "../ports.ts";
import type { RequestLimit } from "./request-limit.ts";

/** The same model, asked only as often at once as the limit allows; retries belong outside, so that waiting for one holds no place. */
export function limitedModel(inner: ModelClient, limit: RequestLimit): ModelClient {
  return {
    ...inner,
    complete: (request, signal) => limit.through(() => inner.complete(request, signal), signal),
  };
}
