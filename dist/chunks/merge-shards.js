import { t as evidencePatterns } from "./evidence-patterns.js";
import { o as pairPlace } from "./read-shards.js";
import { i as isInShare } from "./run-campaign.js";
import { Ot as canonicalJson, Tt as UsageError, wt as taskKey } from "./cold.js";
import { c as pairName } from "./pack-seal.js";
import { n as sealPack } from "./seal-pack2.js";
// src/app/merge-shards.ts
function wholeOf(shards, plan) {
	const [first, ...others] = shards.toSorted((a, b) => a.manifest.shard.index - b.manifest.shard.index);
	if (first === void 0) throw new UsageError("there is no shard to merge; give the folders that the shards' jobs left.");
	const all = [first, ...others];
	refuseForeign(all, plan ?? first.manifest.plan);
	refuseTwins(all);
	refuseGaps(all, first.manifest.shard.of);
	for (const shard of all) refuseForeignRuns(shard);
	return all;
}
function mergeShards(all) {
	const facts = mergedFacts(all);
	const runs = all.flatMap(({ pack }) => pack.runs).toSorted(byPlace(facts));
	return sealPack(facts, runs, evidencePatterns(runs));
}
function refuseForeign(all, plan) {
	const [first] = all;
	for (const { name, manifest, pack } of all) if (!(manifest.plan === plan && manifest.part === first.manifest.part) || manifest.shard.of !== first.manifest.shard.of || !isAlike(pack, first.pack)) throw new UsageError(`the shard in ${name} belongs to another plan; all shards must come from one commit, one configuration and one matrix.`);
}
function isAlike({ campaign: a }, { campaign: b }) {
	const same = (one) => canonicalJson([
		one.suite,
		one.subject_fingerprint,
		one.runs_per_task,
		one.replayed_from ?? null
	]);
	return same(a) === same(b);
}
function refuseTwins(all) {
	for (const [at, { name, manifest }] of all.entries()) {
		const before = all[at - 1];
		if (before?.manifest.shard.index === manifest.shard.index) throw new UsageError(`shard ${manifest.shard.index} of ${manifest.shard.of} is there twice, in ${before.name} and ${name}; give each job of the matrix its own index.`);
	}
}
function refuseGaps(all, of) {
	const there = new Set(all.map(({ manifest }) => manifest.shard.index));
	const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
	if (missing.length === 0) return;
	const [word, verb] = missing.length === 1 ? ["shard", "is"] : ["shards", "are"];
	throw new UsageError(`${word} ${missing.join(", ")} of ${of} ${verb} missing; run the failed jobs again, nothing is decided without them.`);
}
function refuseForeignRuns({ name, manifest, pack }) {
	const place = manifest.part === "deep" ? pairPlaceIn(pack.campaign) : placeIn(pack.campaign);
	const stray = pack.runs.find((run) => {
		const at = place(run);
		return at === void 0 || !isInShare(at, manifest.shard);
	});
	if (stray === void 0) return;
	throw new UsageError(`the shard in ${name} holds a run of ${taskKey(stray.task_id, stray.variant)} that is not its share's; it was changed after it was written.`);
}
function placeIn({ suite, runs_per_task }) {
	const keys = suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant));
	return ({ task_id, variant, epoch, stage, arm, placement }) => {
		const at = keys.indexOf(taskKey(task_id, variant));
		return !(stage === "first_look" && arm === "candidate" && placement === void 0) || at === -1 || epoch > runs_per_task ? void 0 : (epoch - 1) * keys.length + at;
	};
}
function pairPlaceIn({ suite }) {
	const keys = suite.tasks.filter((task) => task.scored).map(({ task_id, variant }) => taskKey(task_id, variant));
	return ({ task_id, variant, epoch, stage, placement }) => {
		const key = taskKey(task_id, variant);
		const at = keys.indexOf(key);
		return !(stage === "deep" && placement?.pair === pairName(key, epoch)) || at === -1 ? void 0 : pairPlace(at, epoch, keys.length);
	};
}
function byPlace({ suite }) {
	const keys = suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant));
	const at = ({ task_id, variant }) => keys.indexOf(taskKey(task_id, variant));
	return (a, b) => at(a) - at(b) || a.epoch - b.epoch;
}
function mergedFacts(all) {
	const facts = all.map(({ pack }) => pack.campaign);
	const { request_limits: _, ...first } = facts.toSorted((a, b) => a.started_at < b.started_at ? -1 : 1)[0] ?? all[0].pack.campaign;
	const finished = facts.map(({ finished_at }) => finished_at).toSorted();
	const stops = all.flatMap(({ manifest: { shard }, pack: { campaign } }) => campaign.stopped_early === null ? [] : [`Shard ${shard.index} of ${shard.of}: ${campaign.stopped_early}`]);
	return {
		...first,
		finished_at: finished.at(-1) ?? first.finished_at,
		stopped_early: stops.length === 0 ? null : stops.join(" ")
	};
}
export { wholeOf as n, mergeShards as t };
