import { _ as strictObject, a as array, d as literal, g as record, l as int, n as _enum, p as number, s as boolean, v as string, x as unknown } from "./zod.js";
import { n as sumPicoUsd, r as usd, t as picoUsd } from "./money.js";
import { n as Usage } from "./usage.js";
// src/record/ids.ts
const TaskId = string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "use lower-case letters, digits and single underscores").max(80);
const Fingerprint = string().regex(/^[0-9a-f]{64}$/);
const Arm = _enum(["candidate", "baseline"]);
function taskKey(taskId, variant) {
	return variant === null ? taskId : `${taskId}@${variant}`;
}
function shortId(taskId) {
	return /^task_\d+(?=_)/.exec(taskId)?.[0] ?? taskId;
}
function runKey(taskId, variant, epoch) {
	return `${taskKey(shortId(taskId), variant)}_run${epoch}`;
}
const FailureMode = _enum([
	"provider_error",
	"harness_error",
	"tool_call_malformed",
	"context_overflow",
	"refusal",
	"timeout",
	"max_turns",
	"max_tokens",
	"max_cost",
	"early_termination",
	"reward_hack_suspected",
	"wrong_answer"
]);
const Outcome = _enum([
	"passed",
	"failed",
	"errored"
]);
const Flag = _enum([
	"answered_without_reading",
	"claimed_done_but_failed",
	"tool_loop",
	"limit_hit"
]);
const FailureDetail = string().min(1).max(200).regex(/^[a-z0-9_]+(:[^\s][^\n\r]*)?$/);
const Check = strictObject({
	name: string().min(1).max(200),
	passed: boolean(),
	expected: string().max(2e3).optional(),
	found: string().max(2e3).optional()
});
const Stop = _enum([
	"end_turn",
	"malformed",
	"context_overflow",
	"refusal",
	"timeout",
	"max_turns",
	"max_tokens",
	"max_cost",
	"provider_fault",
	"harness_fault",
	"cancelled"
]);
const Malformation = _enum([
	"bad_json",
	"schema_violation",
	"unknown_tool",
	"leaked_tool_syntax",
	"malformed_tool_use",
	"malformed_model_output",
	"model_error_tooluse"
]);
const ToolResult = strictObject({
	status: _enum(["ok", "error"]),
	text: string(),
	full_chars: int().nonnegative(),
	exit_code: int().optional(),
	changed: array(string()).default([]),
	harness_gaps: array(string()).default([])
});
const ToolCall = strictObject({
	id: string(),
	name: string(),
	input: unknown(),
	malformed: strictObject({
		kind: Malformation,
		message: string()
	}).optional(),
	result: ToolResult
});
const Turn = strictObject({
	turn: int().positive(),
	reasoning: string().optional(),
	text: string(),
	tool_calls: array(ToolCall),
	stop_reason: string(),
	usage: Usage,
	latency_ms: number().nonnegative(),
	attempts: int().positive(),
	retry_delay_ms: number().nonnegative(),
	request_id: string().optional(),
	service_tier: string().optional()
});
strictObject({
	format_version: literal(1),
	system: string(),
	instruction: string(),
	tools: array(string()),
	turns: array(Turn),
	stop: Stop,
	stop_detail: string().optional(),
	delivered: array(strictObject({
		path: string(),
		bytes: int().nonnegative(),
		delivered: int().nonnegative()
	}))
});
// src/record/run-record.ts
const Stage = _enum([
	"first_look",
	"head_to_head",
	"suite_check",
	"deep",
	"history"
]);
const RunMetrics = strictObject({
	turns: int().nonnegative(),
	tool_calls: int().nonnegative(),
	malformed_calls: int().nonnegative(),
	input_tokens: int().nonnegative(),
	output_tokens: int().nonnegative(),
	cache_read_tokens: int().nonnegative(),
	cache_write_tokens: int().nonnegative(),
	cost_usd: number().nonnegative().nullable(),
	latency_ms: number().nonnegative(),
	request_retries: int().nonnegative(),
	retry_delay_ms: number().nonnegative()
});
const Evidence = strictObject({
	delivered: array(strictObject({
		path: string(),
		bytes: int().nonnegative(),
		delivered: int().nonnegative()
	})),
	first_failed_check: string().optional(),
	quote: string().optional(),
	final_text: string()
});
const RunRecord = strictObject({
	task_id: TaskId,
	variant: string().nullable(),
	epoch: int().positive(),
	form_seed: string(),
	arm: Arm,
	stage: Stage,
	trial_fingerprint: Fingerprint,
	outcome: Outcome,
	failure_mode: FailureMode.nullable(),
	failure_detail: FailureDetail.nullable(),
	flags: array(Flag),
	stop: Stop,
	checks: array(Check),
	metrics: RunMetrics,
	evidence: Evidence,
	trajectory_sha256: Fingerprint
});
// src/record/subject.ts
const Inference = strictObject({
	max_tokens: int().positive(),
	temperature: number().min(0).max(2).optional(),
	top_p: number().gt(0).max(1).optional(),
	stop_sequences: array(string()).optional(),
	additional: record(string(), unknown()).optional()
});
const Limits = strictObject({
	max_turns: int().positive(),
	wall_seconds: number().positive(),
	max_tokens: int().positive(),
	max_cost_usd: number().positive()
});
const Prompt = strictObject({
	path: string(),
	sha256: Fingerprint,
	text: string()
});
const Subject = strictObject({
	model: string().regex(/^[a-z][a-z0-9-]*\/.+$/),
	region: string().optional(),
	harness: string().regex(/^[\w.-]+@[\w.-]+$/),
	prompts: array(Prompt),
	inference: Inference,
	limits: Limits,
	versions: record(string(), string()),
	simulated: boolean()
});
const CampaignFacts = strictObject({
	id: string().min(1).max(200),
	suite: strictObject({
		name: string(),
		fingerprint: Fingerprint,
		tasks: array(strictObject({
			task_id: TaskId,
			variant: string().nullable(),
			scored: boolean(),
			version: int(),
			bundle_sha256: Fingerprint
		}))
	}),
	subject: Subject,
	subject_fingerprint: Fingerprint,
	runs_per_task: int().positive(),
	started_at: string(),
	finished_at: string(),
	stopped_early: string().nullable(),
	prices: strictObject({
		source: string(),
		version: string(),
		overrides: record(string(), strictObject({
			input: number(),
			output: number()
		}))
	})
});
const rate = number().min(0).max(1).nullable();
const money = number().nonnegative().nullable();
const RunSummary = strictObject({
	runs: int().nonnegative(),
	passed: int().nonnegative(),
	failed: int().nonnegative(),
	errored: int().nonnegative(),
	pass_rate: rate,
	cost_usd: money,
	cost_per_pass_usd: money,
	input_tokens: int().nonnegative(),
	output_tokens: int().nonnegative(),
	latency_ms_p50: number().nonnegative().nullable(),
	latency_ms_p95: number().nonnegative().nullable(),
	failure_modes: record(string(), int().positive()),
	flags: record(string(), int().positive()),
	malformed_calls: int().nonnegative()
});
const TaskResult = strictObject({
	passed: int().nonnegative(),
	runs: int().nonnegative(),
	errored: int().nonnegative(),
	pass_rate: rate,
	cost_usd: money,
	failure_modes: record(string(), int().positive())
});
const byRun = record(string(), number());
const RunMetricsByRun = strictObject({
	input_tokens_by_run: byRun,
	output_tokens_by_run: byRun,
	latency_ms_by_run: byRun,
	turns_by_run: byRun,
	cost_usd_by_run: record(string(), number().nullable())
});
const EvidenceEntry = Evidence.extend({
	task_id: TaskId,
	outcome: string(),
	failure_mode: string().nullable(),
	failure_detail: string().nullable(),
	trajectory: string()
});
const EvidencePattern = strictObject({
	task_id: TaskId,
	pattern: string(),
	count: int().positive(),
	of: int().positive(),
	runs: array(string()),
	text: string()
});
const PredictionScore = record(string(), unknown());
const Projections = strictObject({
	run_summary: RunSummary,
	per_task_results: record(string(), TaskResult),
	run_metrics: RunMetricsByRun,
	evidence_index: record(string(), EvidenceEntry),
	evidence_patterns: array(EvidencePattern),
	predictions_scoring: array(PredictionScore)
});
const DataPack = strictObject({
	format_version: literal(1),
	created_by: strictObject({
		name: literal("pawl"),
		version: string()
	}),
	campaign: CampaignFacts,
	runs: array(RunRecord),
	...Projections.shape
});
// src/record/projections.ts
function projectRuns(facts, runs) {
	return {
		run_summary: summarize(facts, runs),
		per_task_results: perTask(facts, runs),
		run_metrics: metricsByRun(runs),
		evidence_index: Object.fromEntries(runs.map((run) => [keyOf(run), evidenceEntry(run)]))
	};
}
function keyOf(run) {
	return runKey(run.task_id, run.variant, run.epoch);
}
function countedRuns(facts, runs) {
	const scored = new Set(facts.suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)));
	return runs.filter((run) => run.outcome !== "errored" && scored.has(taskKey(run.task_id, run.variant)));
}
function summarize(facts, runs) {
	const counted = countedRuns(facts, runs);
	const passed = counted.filter((run) => run.outcome === "passed").length;
	const cost = totalCost(runs);
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
		cost_usd: totalCost(own),
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
function totalCost(runs) {
	const costs = runs.map((run) => run.metrics.cost_usd);
	if (costs.some((cost) => cost === null)) return null;
	return usd(sumPicoUsd(costs.map((cost) => picoUsd(cost ?? 0))));
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
export { Stage as a, FailureDetail as c, Outcome as d, TaskId as f, taskKey as h, RunRecord as i, FailureMode as l, shortId as m, projectRuns as n, Stop as o, runKey as p, DataPack as r, Check as s, keyOf as t, Flag as u };
