import { wt as taskKey } from "./cold.js";
import { a as pairRuns, r as ownRuns } from "./side-by-side.js";
import { n as zOfConfidence } from "./wilson.js";
import { r as tallyRuns, t as addPasses } from "./tally-runs.js";
// src/stats/log-gamma.ts
const G = 7;
const FIRST = .9999999999998099;
const TERMS = [
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
function logGamma(x) {
	const sum = TERMS.reduce((total, term, index) => total + term / (x + index), FIRST);
	const t = x + G - .5;
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
}
function logFactorial(n) {
	return logGamma(n + 1);
}
function logChoose(n, k) {
	return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
function logBeta(a, b) {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}
// src/stats/hypergeometric.ts
function hypergeometric({ baseline, candidate }) {
	const passed = baseline.passed + candidate.passed;
	const low = Math.max(0, passed - baseline.runs);
	const high = Math.min(candidate.runs, passed);
	const all = logChoose(baseline.runs + candidate.runs, passed);
	return {
		low,
		mass: Array.from({ length: high - low + 1 }, (_, index) => {
			const share = low + index;
			return Math.exp(logChoose(candidate.runs, share) + logChoose(baseline.runs, passed - share) - all);
		})
	};
}
function convolve(a, b) {
	const mass = new Array(a.mass.length + b.mass.length - 1).fill(0);
	a.mass.forEach((pa, i) => {
		b.mass.forEach((pb, j) => {
			mass[i + j] = (mass[i + j] ?? 0) + pa * pb;
		});
	});
	return {
		low: a.low + b.low,
		mass
	};
}
function exactP({ low, mass }, value) {
	const at = value - low;
	const limit = (mass[at] ?? 0) * (1 + 1e-7);
	return {
		worse: total(mass.slice(0, at + 1)),
		better: total(mass.slice(at)),
		twoSided: total(mass.filter((probability) => probability <= limit))
	};
}
function total(probabilities) {
	return Math.min(1, probabilities.reduce((sum, probability) => sum + probability, 0));
}
// src/stats/exact-test.ts
function fisher(pair) {
	return exactP(hypergeometric(pair), pair.candidate.passed);
}
function stratifiedExact(pairs) {
	return exactP(pairs.map(hypergeometric).reduce(convolve, {
		low: 0,
		mass: [1]
	}), pairs.reduce((passes, { candidate }) => passes + candidate.passed, 0));
}
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
export { stratifiedExact as _, sameTask as a, freshBaselineRuns as c, ownEntry as d, pooledOutcomes as f, fisher as g, suiteDifference as h, poolTally as i, growHistory as l, rateDifference as m, firstLookOf as n, countOutcomes as o, meanDifference as p, plannedKey as r, freshBaselineEntry as s, deepRunsOf as t, historyOf as u, logBeta as v, logChoose as y };
