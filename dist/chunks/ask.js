import { n as connect, r as explainRefusal, t as untilAborted } from "./until-aborted.js";
// src/adapters/github/ask.ts
function githubAsk(access) {
	let client;
	return async (wanted, signal, act) => {
		signal.throwIfAborted();
		client ??= connect(access);
		try {
			return await untilAborted(client.then(act), signal);
		} catch (error) {
			signal.throwIfAborted();
			return {
				kind: "refused",
				reason: explainRefusal(error, wanted)
			};
		}
	};
}
export { githubAsk as t };
