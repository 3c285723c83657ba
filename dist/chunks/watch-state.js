import { b as strictObject, o as array, u as int, x as string } from "./zod.js";
import { bt as Fingerprint, xt as TaskId } from "./cold.js";
// src/record/watch-state.ts
const WatchReference = strictObject({
	from: string().max(40),
	to: string().max(40),
	campaigns: int().positive(),
	tasks: array(strictObject({
		task_id: TaskId,
		variant: string().nullable(),
		bundle_sha256: Fingerprint,
		passed: int().nonnegative(),
		runs: int().positive()
	})).max(2e3)
});
const WatchState = strictObject({
	subject_fingerprint: Fingerprint,
	since: string().max(40),
	reference: WatchReference
});
const HEAD = /^<!-- pawl:watch key=([^\s]*) -->\n/;
const STATE = /^<!-- pawl:watch-state ([\w-]*) -->\n/;
const STATE_MAX = 5e4;
function stampWatch(body, key, state) {
	const head = `<!-- pawl:watch key=${encodeURIComponent(key.toWellFormed())} -->\n`;
	const encoded = state === void 0 ? "" : encode(state);
	return `${head}${encoded !== "" && encoded.length <= STATE_MAX ? `<!-- pawl:watch-state ${encoded} -->\n` : ""}${body}`;
}
function encode(state) {
	return btoa(JSON.stringify(state)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function hasWatchMark(body, key) {
	return HEAD.exec(unix(body))?.[1] === encodeURIComponent(key.toWellFormed());
}
function readWatchState(body) {
	const encoded = STATE.exec(unix(body).replace(HEAD, ""))?.[1];
	if (encoded === void 0) return void 0;
	try {
		const json = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
		return WatchState.safeParse(json).data;
	} catch {
		return;
	}
}
function unix(body) {
	return body.replaceAll("\r\n", "\n");
}
export { readWatchState as n, stampWatch as r, hasWatchMark as t };
