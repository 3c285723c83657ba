import { i as UsageError, r as canonicalJson } from "./hash.js";
import { n as projectRuns, r as DataPack, t as keyOf } from "./projections.js";
// src/record/parse-pack.ts
const PACK_BYTES_MAX = 268435456;
function parsePack(text, name) {
	if (text.length > 268435456) throw new UsageError(`${name} is larger than a data pack can be (256 MiB).`);
	const value = parseJson(text, name);
	refuseOtherFormats(value, name);
	const parsed = DataPack.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const place = issue === void 0 || issue.path.length === 0 ? "its top level" : issue.path.join(".");
		throw new UsageError(`${name} is not a whole data pack: ${place}: ${issue?.message ?? "unreadable"}.`);
	}
	refuseContradictions(parsed.data, name);
	return parsed.data;
}
function parseJson(text, name) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${name} is not JSON; a data pack is the data-pack.json that a run wrote.`);
	}
}
function refuseOtherFormats(value, name) {
	const version = typeof value === "object" && value !== null ? Reflect.get(value, "format_version") : void 0;
	if (typeof version !== "number") throw new UsageError(`${name} is not a data pack: it has no format_version; give the data-pack.json that a run wrote.`);
	if (version > 1) throw new UsageError(`${name} has format version ${version}, newer than this Pawl reads (1); update Pawl.`);
	if (version !== 1) throw new UsageError(`${name} has an unknown format version ${version}.`);
}
function refuseContradictions(pack, name) {
	const keys = pack.runs.map((run) => `${run.arm} ${run.stage} ${keyOf(run)}`);
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	if (twice !== void 0) throw new UsageError(`${name} holds the run ${twice} twice.`);
	for (const [section, rebuilt] of Object.entries(projectRuns(pack.campaign, pack.runs))) {
		const place = firstDifference(pack[section], rebuilt, section);
		if (place !== void 0) throw new UsageError(`${name} contradicts its own runs at ${place}; it was changed after it was written.`);
	}
}
function firstDifference(a, b, path) {
	if (canonicalJson(a ?? null) === canonicalJson(b ?? null)) return void 0;
	if (!isObject(a) || !isObject(b)) return path;
	const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
	for (const key of keys) {
		const deeper = firstDifference(a[key], b[key], `${path}.${key}`);
		if (deeper !== void 0) return deeper;
	}
	return path;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
export { firstDifference as n, parsePack as r, PACK_BYTES_MAX as t };
