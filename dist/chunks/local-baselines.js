import "./parse-pack.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { join, resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/adapters/local/local-baselines.ts
function localBaselines(cwd) {
	return { find: async (key, signal) => {
		signal.throwIfAborted();
		const path = await packPath(resolve(cwd, key));
		if (path === void 0) return {
			kind: "missing",
			reason: `there is no data pack at ${key}; give a data-pack.json or the folder that holds it.`
		};
		return readPack(key, path);
	} };
}
async function packPath(place) {
	for (const path of [join(place, "data-pack.json"), place]) if ((await stat(path).catch(() => void 0))?.isFile() === true) return path;
}
async function readPack(key, path) {
	try {
		if ((await stat(path)).size > 268435456) return {
			kind: "unusable",
			reason: `${key} is larger than a data pack can be (256 MiB).`
		};
		const text = decodeUtf8(await readFile(path));
		if (text === void 0) return {
			kind: "unusable",
			reason: `${key} is not UTF-8 text, so it is not a data pack.`
		};
		return {
			kind: "found",
			text,
			provenance: key
		};
	} catch (error) {
		return {
			kind: "unusable",
			reason: `${key} cannot be read (${error instanceof Error ? error.message : String(error)}).`
		};
	}
}
export { localBaselines as t };
