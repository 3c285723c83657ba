import { t as localBaselines } from "./local-baselines.js";
import { Dt as sha256, O as writeOrRefuse, Tt as UsageError, at as jsonOrUndefined, bt as Fingerprint, k as localFolder } from "./cold.js";
import { t as openPack } from "./open-pack.js";
import { b as strictObject, n as _enum, p as literal, u as int } from "./zod.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { t as SHARD_FILE } from "./execute-shard.js";
import { join, resolve } from "node:path";
import { readdir } from "node:fs/promises";
// src/record/shard-manifest.ts
const ShardManifest = strictObject({
	format_version: literal(1),
	shard: strictObject({
		index: int().positive().max(256),
		of: int().positive().max(256)
	}),
	part: _enum([
		"first_look",
		"campaign",
		"nothing"
	]),
	plan: Fingerprint.nullable()
});
// src/doors/read-shards.ts
async function readShards(cwd, given, signal) {
	const folders = (await Promise.all(given.map((name) => shardFolders(cwd, name)))).flat();
	if (folders.length === 0) throw new UsageError(`there is no shard in ${given.join(", ")}; nothing is decided without them.`);
	return (await Promise.all(folders.map((name) => readShard(cwd, name, signal)))).filter((shard) => shard !== void 0);
}
async function readBaselineShards(shards, signal) {
	return (await Promise.all(shards.map(({ folder }) => readShard(folder, "baseline", signal, "absent")))).flatMap((shard, at) => shard === void 0 ? [] : [{
		...shard,
		name: `${shards[at]?.name}/baseline`
	}]);
}
async function gatherTrajectories(shards, out, signal) {
	const target = localFolder(out);
	for (const { folder, name, pack } of shards) for (const hash of new Set(pack.runs.map(({ trajectory_sha256 }) => trajectory_sha256))) {
		const path = `trajectories/${hash}.json`;
		const read = await localFolder(folder).read(path, signal);
		const text = read.kind === "file" ? decodeUtf8(read.bytes) : void 0;
		if (text === void 0 || sha256(text) !== hash) throw new UsageError(`the shard in ${name} is not whole: ${path} is missing or was changed; upload the job's whole output folder.`);
		await writeOrRefuse(target, path, text, signal);
	}
}
async function shardFolders(cwd, name) {
	const entries = await readdir(resolve(cwd, name), { withFileTypes: true }).catch(() => void 0);
	if (entries === void 0) throw new UsageError(`${name} cannot be read; give a folder of shards.`);
	if (entries.some((entry) => entry.name === "shard.json")) return [name];
	return entries.filter((entry) => entry.isDirectory()).map((entry) => join(name, entry.name)).sort();
}
async function readShard(cwd, name, signal, absent) {
	const folder = resolve(cwd, name);
	const read = await localFolder(folder).read(SHARD_FILE, signal);
	if (read.kind === "refused" && absent !== void 0) return void 0;
	const manifest = read.kind === "file" ? parseManifest(read.bytes) : void 0;
	if (manifest === void 0) throw new UsageError(`${name} holds no whole shard: ${SHARD_FILE} is missing or cannot be read.`);
	if (manifest.part === "nothing") return void 0;
	return {
		name,
		folder,
		manifest,
		pack: await openPack(localBaselines(folder), "data-pack.json", signal)
	};
}
function parseManifest(bytes) {
	return ShardManifest.safeParse(jsonOrUndefined(decodeUtf8(bytes) ?? "")).data;
}
export { readBaselineShards as n, readShards as r, gatherTrajectories as t };
