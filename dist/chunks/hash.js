import { createHash } from "node:crypto";
// src/std/json.ts
function canonicalJson(value) {
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object") throw new TypeError(`not a JSON value: ${typeof value}`);
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
// src/std/hash.ts
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
function fingerprint(value) {
	return sha256(canonicalJson(value));
}
export { sha256 as n, canonicalJson as r, fingerprint as t };
