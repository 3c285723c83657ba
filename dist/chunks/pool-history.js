import { wt as taskKey } from "./cold.js";
import { a as pairRuns, r as ownRuns } from "./side-by-side.js";
import { n as zOfConfidence } from "./wilson.js";
import { r as tallyRuns, t as addPasses } from "./tally-runs.js";
// src/stats/suite-difference.ts
function suiteDifference(pairs, confidence = .95) {
	const difference = meanDifference(pairs);
	const variance = pairs.reduce((sum, { baseline, candidate }) => sum + rateVariance(baseline) + rateVariance(candidate), 0);
	const standardError = Math.sqrt(variance) / pairs.length;
	const half = zOfConfidence(confidence) * standardError;
	return {
		difference,
		standardError,
		range: {
			low: Math.max(-1, difference - half),
			high: Math.min(1, difference + half)
		}
	};
}
function meanDifference(pairs) {
	return pairs.reduce((sum, pair) => sum + rateDifference(pair), 0) / pairs.length;
}
function rateDifference({ baseline, candidate }) {
	return candidate.passed / candidate.runs - baseline.passed / baseline.runs;
}
function rateVariance({ passed, runs }) {
	if (passed > 0 && passed < runs) {
		const rate = passed / runs;
		return rate * (1 - rate) / (runs - 1);
	}
	const shrunk = (passed + .5) / (runs + 1);
	return shrunk * (1 - shrunk) / runs;
}
// src/verdict/history.ts
const HISTORY_CAMPAIGNS_MAX = 10;
const HISTORY_KEPT_MAX = 20;
function ownEntry(pack) {
	return entryOf(pack, pack.campaign.subject_fingerprint, ownRuns(pack.runs));
}
function freshBaselineEntry(pack) {
	const baseline = pack.gate?.baseline;
	if (baseline === void 0 || baseline === null) return void 0;
	return entryOf(pack, baseline.subject_fingerprint, freshBaselineRuns(pack));
}
function freshBaselineRuns({ runs }) {
	return runs.filter(({ arm, placement }) => arm === "baseline" && placement !== void 0);
}
function entryOf({ campaign }, subjectFingerprint, runs) {
	const tasks = campaign.suite.tasks.flatMap((task) => {
		const key = taskKey(task.task_id, task.variant);
		const outcomes = runs.filter((run) => taskKey(run.task_id, run.variant) === key).map(letter).join("");
		const { task_id, variant, bundle_sha256 } = task;
		return outcomes === "" ? [] : [{
			task_id,
			variant,
			bundle_sha256,
			outcomes
		}];
	});
	if (tasks.length === 0) return void 0;
	const { id, finished_at } = campaign;
	return {
		campaign_id: id,
		finished_at,
		subject_fingerprint: subjectFingerprint,
		tasks
	};
}
function letter({ outcome }) {
	if (outcome === "errored") return "";
	return outcome === "passed" ? "P" : "F";
}
function growHistory(history, entry) {
	return [entry, ...history.filter((old) => old.subject_fingerprint === entry.subject_fingerprint && !isSame(old, entry))].slice(0, HISTORY_KEPT_MAX);
}
function historyOf(baseline) {
	const own = ownEntry(baseline);
	const before = baseline.history ?? [];
	return own === void 0 ? [...before] : growHistory(before, own);
}
function isSame(a, b) {
	return a.campaign_id === b.campaign_id && a.finished_at === b.finished_at;
}
function pooledOutcomes(history, subjectFingerprint, task, limit = 30) {
	return history.filter((entry) => entry.subject_fingerprint === subjectFingerprint).slice(0, HISTORY_CAMPAIGNS_MAX).flatMap(({ tasks }) => tasks.filter((other) => isSameTask(other, task))).map(({ outcomes }) => outcomes).join("").slice(0, limit);
}
function isSameTask(a, b) {
	return a.task_id === b.task_id && a.variant === b.variant && a.bundle_sha256 === b.bundle_sha256;
}
function countOutcomes(outcomes) {
	return {
		passed: outcomes.replaceAll("F", "").length,
		runs: outcomes.length
	};
}
// src/verdict/pool-history.ts
const UNSELECTED = new Set([
	"first_look",
	"deep",
	"history"
]);
function plannedKey(task) {
	return taskKey(task.task_id, task.variant);
}
function firstLookOf(pack, key) {
	if (pack.gate?.mode === "deep") return deepRunsOf(pack, key, "candidate");
	return runsOf(pack, key).filter((run) => run.stage === "first_look");
}
function deepRunsOf(pack, key, arm) {
	return pairRuns(runsOf(pack, key)).filter(({ stage }) => stage === "deep").flatMap((pair) => {
		const run = pair[arm];
		return run !== void 0 && (pair.excluded === void 0 || run.outcome === "errored") ? [run] : [];
	});
}
function poolHistory(task, baseline, earlier) {
	const key = plannedKey(task);
	return untilCounted(sameSubject(baseline, earlier).filter((pack) => sameTask(pack, task)).flatMap((pack) => ownRuns(runsOf(pack, key)).filter((run) => UNSELECTED.has(run.stage))), 30);
}
function poolTally(task, baseline, earlier) {
	const pooled = tallyRuns(poolHistory(task, baseline, earlier));
	const known = new Set([baseline, ...earlier].map(({ campaign }) => `${campaign.id} ${campaign.finished_at}`));
	const remembered = (baseline.history ?? []).filter(({ campaign_id, finished_at }) => !known.has(`${campaign_id} ${finished_at}`));
	const room = 30 - pooled.runs;
	const { subject_fingerprint: subject } = baseline.campaign;
	return addPasses(pooled, countOutcomes(pooledOutcomes(remembered, subject, task, room)));
}
function sameTask(pack, task) {
	return pack.campaign.suite.tasks.some((other) => plannedKey(other) === plannedKey(task) && other.bundle_sha256 === task.bundle_sha256);
}
function sameSubject(baseline, earlier) {
	const subject = baseline.campaign.subject_fingerprint;
	const once = new Map();
	for (const pack of [baseline, ...earlier]) {
		const campaign = `${pack.campaign.id} ${pack.campaign.started_at}`;
		if (pack.campaign.subject_fingerprint === subject && !once.has(campaign)) once.set(campaign, pack);
	}
	return [...once.values()];
}
function runsOf(pack, key) {
	return pack.runs.filter((run) => taskKey(run.task_id, run.variant) === key);
}
function untilCounted(runs, limit) {
	let counted = 0;
	return runs.filter((run) => {
		if (counted === limit) return false;
		if (run.outcome !== "errored") counted++;
		return true;
	});
}
export { sameTask as a, freshBaselineRuns as c, ownEntry as d, pooledOutcomes as f, suiteDifference as h, poolTally as i, growHistory as l, rateDifference as m, firstLookOf as n, countOutcomes as o, meanDifference as p, plannedKey as r, freshBaselineEntry as s, deepRunsOf as t, historyOf as u };
