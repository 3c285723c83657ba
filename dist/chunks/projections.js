import { b as strictObject, h as number, o as array, u as int, x as string, y as record } from "./zod.js";
import { St as runKey, wt as taskKey } from "./cold.js";
import { a as pairRuns, i as summarizeSideBySide, n as costOf, r as ownRuns } from "./side-by-side.js";
// src/record/experiments.ts
const CurvePoint = strictObject({
	variant: string().nullable(),
	passed: int().nonnegative(),
	runs: int().positive(),
	mean_input_tokens: int().nonnegative()
});
const Experiments = record(string(), array(CurvePoint));
function summarizeExperiments(tasks, own) {
	const curves = [...new Set(tasks.map(({ task_id }) => task_id))].flatMap((id) => {
		const points = tasks.filter(({ task_id }) => task_id === id).map(({ variant }) => variant).flatMap((variant) => pointOf(id, variant, own));
		return points.filter(({ variant }) => variant !== null).length < 2 ? [] : [[id, points]];
	});
	return curves.length === 0 ? void 0 : Object.fromEntries(curves);
}
function pointOf(taskId, variant, own) {
	const counted = own.filter((run) => run.task_id === taskId && run.variant === variant && run.outcome !== "errored");
	if (counted.length === 0) return [];
	const read = counted.reduce((sum, { metrics }) => sum + metrics.input_tokens + metrics.cache_read_tokens + metrics.cache_write_tokens, 0);
	return [{
		variant,
		passed: counted.filter(({ outcome }) => outcome === "passed").length,
		runs: counted.length,
		mean_input_tokens: Math.round(read / counted.length)
	}];
}
// src/record/noise.ts
const score = strictObject({
	passed: int().nonnegative(),
	runs: int().nonnegative()
});
const TaskNoise = strictObject({
	first: score,
	again: score,
	differed: int().nonnegative()
});
const Noise = strictObject({
	first: score,
	again: score,
	differed: int().nonnegative(),
	spread: number().nonnegative(),
	per_task: record(string(), TaskNoise)
});
function summarizeNoise(tasks, runs) {
	const pairs = pairRuns(runs).filter(({ excluded }) => excluded === void 0);
	const named = tasks.map((task) => ({
		key: taskKey(task.task_id, task.variant),
		scored: task.scored
	}));
	const scored = new Set(named.filter((task) => task.scored).map(({ key }) => key));
	const whole = noiseOf(pairs.filter(({ key }) => scored.has(key)));
	return {
		...whole,
		spread: Number(Math.sqrt(whole.differed).toFixed(2)),
		per_task: Object.fromEntries(named.map(({ key }) => [key, noiseOf(pairs.filter((pair) => pair.key === key))]))
	};
}
function noiseOf(pairs) {
	const passes = (arm) => pairs.filter((pair) => pair[arm]?.outcome === "passed").length;
	return {
		first: {
			passed: passes("candidate"),
			runs: pairs.length
		},
		again: {
			passed: passes("baseline"),
			runs: pairs.length
		},
		differed: pairs.filter(({ candidate, baseline }) => candidate?.outcome !== baseline?.outcome).length
	};
}
// src/record/projections.ts
function projectRuns(facts, runs) {
	const own = ownRuns(runs);
	const sideBySide = summarizeSideBySide(runs);
	const experiments = summarizeExperiments(facts.suite.tasks, own);
	return {
		run_summary: summarize(facts, own),
		per_task_results: perTask(facts, own),
		run_metrics: metricsByRun(runs),
		evidence_index: Object.fromEntries(runs.map((run) => [keyOf(run), evidenceEntry(run)])),
		...sideBySide !== void 0 && { side_by_side: sideBySide },
		...experiments !== void 0 && { experiments },
		...facts.a_a !== void 0 && { noise: summarizeNoise(facts.suite.tasks, runs) }
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
export { Experiments as i, projectRuns as n, Noise as r, keyOf as t };
