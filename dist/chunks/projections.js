import { i as runKey, o as taskKey } from "./ids.js";
import { b as string, g as partialRecord, l as int, m as number, n as _enum, v as record, y as strictObject } from "./zod.js";
import { n as sumPicoUsd, r as usd, t as picoUsd } from "./money.js";
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
// src/record/projections.ts
function projectRuns(facts, runs) {
	const own = ownRuns(runs);
	const sideBySide = summarizeSideBySide(runs);
	return {
		run_summary: summarize(facts, own),
		per_task_results: perTask(facts, own),
		run_metrics: metricsByRun(runs),
		evidence_index: Object.fromEntries(runs.map((run) => [keyOf(run), evidenceEntry(run)])),
		...sideBySide !== void 0 && { side_by_side: sideBySide }
	};
}
function keyOf(run) {
	const key = runKey(run.task_id, run.variant, run.epoch);
	return run.placement !== void 0 && run.arm === "baseline" ? `${key}_baseline` : key;
}
function countedRuns(facts, runs) {
	const scored = new Set(facts.suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)));
	return runs.filter((run) => run.outcome !== "errored" && scored.has(taskKey(run.task_id, run.variant)));
}
function summarize(facts, runs) {
	const counted = countedRuns(facts, runs);
	const passed = counted.filter((run) => run.outcome === "passed").length;
	const cost = costOf(runs);
	const latencies = counted.map((run) => run.metrics.latency_ms).sort((a, b) => a - b);
	return {
		runs: counted.length,
		passed,
		failed: counted.length - passed,
		errored: runs.filter((run) => run.outcome === "errored").length,
		pass_rate: counted.length === 0 ? null : passed / counted.length,
		cost_usd: cost,
		cost_per_pass_usd: cost === null || passed === 0 ? null : roundTo(cost / passed, 6),
		input_tokens: total(runs, (run) => run.metrics.input_tokens),
		output_tokens: total(runs, (run) => run.metrics.output_tokens),
		latency_ms_p50: nearestRank(latencies, .5),
		latency_ms_p95: nearestRank(latencies, .95),
		failure_modes: tally(counted.map((run) => run.failure_mode)),
		flags: tally(counted.flatMap((run) => run.flags)),
		malformed_calls: total(runs, (run) => run.metrics.malformed_calls)
	};
}
function perTask(facts, runs) {
	return Object.fromEntries(facts.suite.tasks.map(({ task_id, variant }) => {
		const own = runs.filter((run) => run.task_id === task_id && run.variant === variant);
		return [taskKey(task_id, variant), taskResult(own)];
	}));
}
function taskResult(own) {
	const counted = own.filter((run) => run.outcome !== "errored");
	const passed = counted.filter((run) => run.outcome === "passed").length;
	return {
		passed,
		runs: counted.length,
		errored: own.length - counted.length,
		pass_rate: counted.length === 0 ? null : passed / counted.length,
		cost_usd: costOf(own),
		failure_modes: tally(counted.map((run) => run.failure_mode))
	};
}
function metricsByRun(runs) {
	const by = (pick) => Object.fromEntries(runs.map((run) => [keyOf(run), pick(run)]));
	return {
		input_tokens_by_run: by((run) => run.metrics.input_tokens),
		output_tokens_by_run: by((run) => run.metrics.output_tokens),
		latency_ms_by_run: by((run) => run.metrics.latency_ms),
		turns_by_run: by((run) => run.metrics.turns),
		cost_usd_by_run: by((run) => run.metrics.cost_usd)
	};
}
function evidenceEntry(run) {
	return {
		...run.evidence,
		task_id: run.task_id,
		outcome: run.outcome,
		failure_mode: run.failure_mode,
		failure_detail: run.failure_detail,
		trajectory: `trajectories/${run.trajectory_sha256}.json`
	};
}
function total(runs, of) {
	return runs.reduce((sum, run) => sum + of(run), 0);
}
function tally(names) {
	const counts = new Map();
	for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}
function nearestRank(sorted, share) {
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
function roundTo(value, decimals) {
	return Number(value.toFixed(decimals));
}
export { ownRuns as a, costOf as i, projectRuns as n, pairRuns as o, SideBySideSummary as r, keyOf as t };
