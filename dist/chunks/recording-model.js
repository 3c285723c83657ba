import "./rolldown-runtime.js";
import { n as askedOf, r as recordable } from "./recorded-turn.js";
// src/adapters/replay/recording-model.ts
function recordingModel(inner, cassette) {
	return {
		id: inner.id,
		simulated: inner.simulated,
		complete: async (request, signal) => {
			const reply = await inner.complete(request, signal);
			const kept = recordable(reply);
			if (kept !== void 0) await cassette.keep({
				format_version: 1,
				request: askedOf(request),
				reply: kept
			});
			return reply;
		}
	};
}
export { recordingModel };
