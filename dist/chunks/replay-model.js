import "./rolldown-runtime.js";
import { t as modelFault } from "./model-fault.js";
import { n as firstDifference } from "./parse-pack.js";
import { Ot as canonicalJson, Tt as UsageError } from "./cold.js";
import { n as askedOf } from "./recorded-turn.js";
// src/adapters/replay/replay-model.ts
function replayModel(cassette) {
	return {
		id: `replay/${cassette.folder}`,
		simulated: cassette.simulated,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const reply = await replyFrom(cassette, askedOf(request));
			signal.throwIfAborted();
			return reply;
		}
	};
}
async function replyFrom(cassette, asked) {
	try {
		return (await cassette.find(asked))?.reply ?? missReply(describeMiss(cassette.folder, asked, await cassette.all()));
	} catch (error) {
		if (error instanceof UsageError) return missReply(error.message);
		throw error;
	}
}
function missReply(message) {
	return {
		kind: "fault",
		fault: modelFault({
			kind: "replay_miss",
			name: "ReplayMiss",
			message
		}),
		attempts: 1,
		retryDelayMs: 0
	};
}
function describeMiss(folder, asked, turns) {
	const nearest = turns.map(({ request }) => request).sort((a, b) => nearness(b, asked) - nearness(a, asked))[0];
	return `The cassette ${folder} has no reply to this request (${nearest === void 0 ? "it has no turns" : `the nearest turn differs at ${firstDifference(nearest, asked, "request") ?? "nothing"}`}); record it again after a change.`;
}
function nearness(recorded, asked) {
	const same = (field) => Number(canonicalJson(recorded[field] ?? null) === canonicalJson(asked[field] ?? null));
	const sameTurn = Number(lengthOf(recorded["messages"]) === lengthOf(asked["messages"]));
	return 100 * same("run") + 10 * sameTurn + same("system") + same("tools") + same("inference") + same("messages");
}
const lengthOf = (value) => Array.isArray(value) ? value.length : -1;
export { replayModel };
