import { b as strictObject, p as literal, u as int, x as string, y as record } from "./zod.js";
import { bt as Fingerprint } from "./cold.js";
// src/record/sealed-request.ts
const REQUEST_ARTIFACT = "pawl-request";
const REQUEST_FILE = "request.json";
const REQUEST_BYTES_MAX = 262144;
const Sha = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Path = string().min(1).max(500).refine((path) => !path.startsWith("/") && !/(^|\/)\.\.?(\/|$)|[\\\0]/.test(path));
const SealedRequest = strictObject({
	format_version: literal(1),
	pull_request: int().positive(),
	head_sha: Sha,
	files: record(Path, Sha).refine((files) => Object.keys(files).length <= 5e3),
	sha256: Fingerprint
});
export { SealedRequest as i, REQUEST_BYTES_MAX as n, REQUEST_FILE as r, REQUEST_ARTIFACT as t };
