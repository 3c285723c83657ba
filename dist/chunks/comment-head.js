import { b as string, l as int, y as strictObject } from "./zod.js";
// src/record/comment-head.ts
const CommentState = strictObject({
	run_number: int().nonnegative(),
	run_attempt: int().nonnegative(),
	head_sha: string().max(64)
});
const STATE_LINE = /^<!-- pawl:state ([\w-]*) -->\n/;
function commentMarker(key) {
	return `<!-- pawl:v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}
function stampComment(body, key, state) {
	const bare = withoutHead(body);
	const head = `${commentMarker(key)}\n`;
	return state === void 0 ? head + bare : `${head}<!-- pawl:state ${encode(state)} -->\n${bare}`;
}
function readCommentState(body, key) {
	const text = unixLines(body);
	const marker = `${commentMarker(key)}\n`;
	if (!text.startsWith(marker)) return void 0;
	const encoded = STATE_LINE.exec(text.slice(marker.length))?.[1];
	return encoded === void 0 ? void 0 : decode(encoded);
}
function hasCommentMarker(body, key) {
	const text = unixLines(body);
	return text === commentMarker(key) || text.startsWith(`${commentMarker(key)}\n`);
}
function unixLines(body) {
	return body.replaceAll("\r\n", "\n");
}
function withoutHead(body) {
	return body.replace(/^<!-- pawl:v\d+ key=[^\s]* -->\n/, "").replace(STATE_LINE, "");
}
function encode(state) {
	return btoa(JSON.stringify(state)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function decode(encoded) {
	try {
		const json = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
		return CommentState.safeParse(json).data;
	} catch {
		return;
	}
}
export { unixLines as i, readCommentState as n, stampComment as r, hasCommentMarker as t };
