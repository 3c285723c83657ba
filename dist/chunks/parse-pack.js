import { a as _undefined } from "./zod.js";
import { Ot as canonicalJson, Tt as UsageError } from "./cold.js";
import { a as DataPack, n as brokenSeals, r as runName, t as PackFile } from "./pack-seal.js";
import { n as projectRuns } from "./projections.js";
// src/record/upgrade-pack.ts
const STEPS = new Map([[1, (pack) => ({
	...pack,
	format_version: 2
})]]);
function upgradePack(value, version) {
	const step = STEPS.get(version);
	return step === void 0 ? value : upgradePack(step(value), version + 1);
}
function isReadable(version, newest) {
	return version === newest || STEPS.has(version);
}
function isSealedFormat(version) {
	return version >= 2;
}
// src/record/parse-pack.ts
const PACK_BYTES_MAX = 268435456;
function parsePack(text, name) {
	return parseSealedPack(text, name).pack;
}
function parseSealedPack(text, name) {
	if (text.length > 268435456) throw new UsageError(`${name} is larger than a data pack can be (256 MiB).`);
	const value = parseJson(text, name);
	const version = versionOf(value, name);
	const upgraded = upgradePack(value, version);
	const parsed = (isSealedFormat(version) ? PackFile : UNSEALED).safeParse(upgraded);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const place = issue === void 0 || issue.path.length === 0 ? "its top level" : issue.path.join(".");
		throw new UsageError(`${name} is not a whole data pack: ${place}: ${issue?.message ?? "unreadable"}.`);
	}
	const { seal, ...pack } = parsed.data;
	refuseTwins(pack, name);
	if (seal !== void 0) refuseTouched(pack, seal, name);
	refuseContradictions(pack, name);
	return {
		pack,
		seal
	};
}
const UNSEALED = DataPack.extend({ seal: _undefined().optional() });
function parseJson(text, name) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${name} is not JSON; a data pack is the data-pack.json that a run wrote.`);
	}
}
function versionOf(value, name) {
	const version = typeof value === "object" && value !== null ? Reflect.get(value, "format_version") : void 0;
	if (typeof version !== "number") throw new UsageError(`${name} is not a data pack: it has no format_version; give the data-pack.json that a run wrote.`);
	if (version > 2) throw new UsageError(`${name} has format version ${version}, newer than this Pawl reads (2); update Pawl.`);
	if (!isReadable(version, 2)) throw new UsageError(`${name} has an unknown format version ${version}.`);
	return version;
}
function refuseTwins(pack, name) {
	const seen = new Set();
	for (const run of pack.runs) {
		const key = runName(run);
		if (seen.has(key)) throw new UsageError(`${name} holds the run ${key} twice.`);
		seen.add(key);
	}
}
const PLACES_MAX = 5;
function refuseTouched(pack, seal, name) {
	const touched = brokenSeals(pack, seal);
	if (touched.length === 0) return;
	const more = touched.length > PLACES_MAX ? ` and ${touched.length - PLACES_MAX} more` : "";
	throw new UsageError(`${name} was changed after it was sealed: ${touched.slice(0, PLACES_MAX).join(", ")}${more}.`);
}
function refuseContradictions(pack, name) {
	const projected = {
		side_by_side: void 0,
		experiments: void 0,
		noise: void 0,
		...projectRuns(pack.campaign, pack.runs)
	};
	for (const [section, rebuilt] of Object.entries(projected)) {
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
export { parseSealedPack as i, firstDifference as n, parsePack as r, PACK_BYTES_MAX as t };
