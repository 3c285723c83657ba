import { _ as partialRecord, b as strictObject, h as number, n as _enum, u as int, x as string, y as record } from "./zod.js";
import { _t as usd, gt as sumPicoUsd, ht as picoUsd, wt as taskKey } from "./cold.js";
// src/record/pairs.ts
const EXCLUSIONS = [
	"provider_error",
	"harness_error",
	"unfinished"
];
function pairRuns(runs) {
	const groups = new Map();
	for (const run of runs) {
		if (run.placement === void 0) continue;
		const name = `${run.stage} ${run.placement.pair}`;
		groups.set(name, [...groups.get(name) ?? [], run]);
	}
	return [...groups.values()].flatMap(toPair);
}
function toPair(runs) {
	const [first] = runs;
	if (first?.placement === void 0) return [];
	const baseline = runs.find(({ arm }) => arm === "baseline");
	const candidate = runs.find(({ arm }) => arm === "candidate");
	return [{
		key: taskKey(first.task_id, first.variant),
		pair: first.placement.pair,
		stage: first.stage,
		wave: first.placement.wave,
		epoch: first.epoch,
		baseline,
		candidate,
		excluded: exclusionOf([baseline, candidate])
	}];
}
function exclusionOf(sides) {
	if (new Set(sides.map((run) => run?.outcome === "errored" ? run.failure_mode : null)).has("provider_error")) return "provider_error";
	if (sides.some((run) => run?.outcome === "errored")) return "harness_error";
	return sides.includes(void 0) ? "unfinished" : void 0;
}
// src/record/side-by-side.ts
const count = strictObject({
	passed: int().nonnegative(),
	runs: int().nonnegative()
});
const TaskSideBySide = strictObject({
	pairs: int().nonnegative(),
	baseline: count,
	candidate: count,
	excluded: partialRecord(_enum(EXCLUSIONS), int().positive())
});
const SideBySideSummary = strictObject({
	runs: int().nonnegative(),
	cost_usd: number().nonnegative().nullable(),
	per_task: record(string(), TaskSideBySide)
});
function ownRuns(runs) {
	return runs.filter(({ stage, arm, placement }) => placement === void 0 || stage === "deep" && arm === "candidate");
}
function summarizeSideBySide(runs) {
	const paired = runs.filter(({ placement }) => placement !== void 0);
	if (paired.length === 0) return void 0;
	const pairs = pairRuns(paired);
	const keys = [...new Set(pairs.map(({ key }) => key))].sort();
	return {
		runs: paired.length,
		cost_usd: costOf(paired),
		per_task: Object.fromEntries(keys.map((key) => [key, summarizeTask(pairs.filter((pair) => pair.key === key))]))
	};
}
function summarizeTask(pairs) {
	const counting = pairs.filter(({ excluded }) => excluded === void 0);
	const passes = (arm) => counting.filter((pair) => pair[arm]?.outcome === "passed").length;
	const reasons = EXCLUSIONS.map((reason) => [reason, pairs.filter(({ excluded }) => excluded === reason).length]);
	return {
		pairs: pairs.length,
		baseline: {
			passed: passes("baseline"),
			runs: counting.length
		},
		candidate: {
			passed: passes("candidate"),
			runs: counting.length
		},
		excluded: Object.fromEntries(reasons.filter(([, times]) => times > 0))
	};
}
function costOf(runs) {
	const costs = runs.map((run) => run.metrics.cost_usd);
	if (costs.some((cost) => cost === null)) return null;
	return usd(sumPicoUsd(costs.map((cost) => picoUsd(cost ?? 0))));
}
export { pairRuns as a, summarizeSideBySide as i, costOf as n, ownRuns as r, SideBySideSummary as t };
