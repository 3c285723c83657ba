// src/adapters/github/until-aborted.ts
async function untilAborted(act, signal) {
	const aborted = Promise.withResolvers();
	const abort = () => aborted.reject(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([act, aborted.promise]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
export { untilAborted as t };
