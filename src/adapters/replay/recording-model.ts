import type { ModelClient } from "../../ports.ts";
import type { Cassette } from "./cassette.ts";
import { askedOf, isRecordable } from "./recorded-turn.ts";

/** The same model, with every whole reply kept on the cassette before it is handed over. */
export function recordingModel(inner: ModelClient, cassette: Cassette): ModelClient {
  return {
    id: inner.id,
    simulated: inner.simulated,
    complete: async (request, signal) => {
      const reply = await inner.complete(request, signal);
      if (isRecordable(reply)) await cassette.keep({ format_version: 1, request: askedOf(request), reply });
      return reply;
    },
  };
}
