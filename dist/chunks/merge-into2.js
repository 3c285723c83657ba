import "./rolldown-runtime.js";
import { k as localFolder } from "./cold.js";
import { n as wholeOf, t as mergeShards } from "./merge-shards.js";
import { s as writePack } from "./execute-shard.js";
import { t as gatherTrajectories } from "./read-shards.js";
// src/doors/merge-into.ts
async function mergeInto(shards, { out, plan }, signal) {
	const pack = mergeShards(wholeOf(shards, plan));
	await gatherTrajectories(shards, out, signal);
	await writePack(localFolder(out), pack, signal);
	return pack;
}
export { mergeInto as t };
