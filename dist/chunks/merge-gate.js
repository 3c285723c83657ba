import "./rolldown-runtime.js";
import { a as planFingerprint, l as openJournal } from "./execute-shard.js";
import { n as runGateInto, r as sidesOf, t as isOf, y as gateRules } from "./run-gate-into.js";
import { n as wholeOf } from "./merge-shards.js";
import { l as readPast, u as recordKey } from "./run-campaign.js";
import { Tt as UsageError } from "./cold.js";
import { n as readBaselineShards, t as gatherTrajectories } from "./read-shards.js";
import { join } from "node:path";
// src/app/resume-from-shards.ts
async function resumeFromShards(shards, journal, signal) {
	const past = await readPast(journal, signal);
	const known = new Set(past.runs.map(recordKey));
	if (past.startedAt === void 0) await journal.append("started", startOf(shards), signal);
	for (const run of shards.flatMap(({ pack }) => pack.runs)) if (!known.has(recordKey(run))) await journal.append("run", run, signal);
}
function startOf(shards) {
	return Math.min(...shards.map(({ pack }) => Date.parse(pack.campaign.started_at)));
}
// src/doors/merge-gate.ts
async function mergeGate(shops, asked, events, signal) {
	const { ask, out } = asked;
	if (asked.shards.length === 0) return runGateInto(shops, asked, events, signal);
	const sides = sidesOf(shops);
	const { order_seed } = gateRules(ask, {
		...sides,
		pack: void 0
	});
	const plan = planFingerprint(shops.candidate.request, order_seed);
	const shards = wholeOf(asked.shards, plan);
	if (shards[0].manifest.part !== (ask.mode === "deep" ? "deep" : "first_look")) throw new UsageError("these shards are of a campaign without a base to hold it against; merge them without one.");
	await takeOver(shards, asked.shards, out, signal);
	if (asked.known === void 0 || !isOf(asked.known, sides)) await takeOverBaseline(asked.shards, shops, join(out, "baseline"), signal);
	return runGateInto(shops, {
		ask,
		known: asked.known,
		out,
		recall: asked.recall
	}, events, signal);
}
async function takeOver(shards, found, out, signal) {
	await gatherTrajectories(found, out, signal);
	await using journal = await openJournal(out);
	await resumeFromShards(shards, journal, signal);
}
async function takeOverBaseline(shards, { baseline }, out, signal) {
	const found = await readBaselineShards(shards, signal);
	if (found.length === 0) return;
	await takeOver(wholeOf(found, planFingerprint(baseline.request, null)), found, out, signal);
}
export { mergeGate as t };
