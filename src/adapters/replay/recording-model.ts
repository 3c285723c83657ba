import type { ModelClient } from "../../ports.ts";
import type { Cassette } from "./cassette.ts";
import { askedOf, recordable } from "./recorded-turn.ts";

/** The same model, with every reply kept on the cassette before it is handed over; record outside of retries. */
export function recordingModel(inner: ModelClient, cassette: Cassette): ModelClient {
  return {
    id: inner.id,
    simulated: inner.simulated,
    complete: async (request, signal) => {
      const reply = await inner.complete(request, signal);
      const kept = recordable(reply);
      if (kept !== undefined)
        await cassette.keep({ format_version: 1, request: askedOf(request), reply: kept });
      return reply;
    },
  };
}
