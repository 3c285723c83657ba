// src/std/decode-utf8.ts
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
export { decodeUtf8 as t };
