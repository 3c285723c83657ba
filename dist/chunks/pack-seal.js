import { C as union, b as strictObject, c as boolean, h as number, n as _enum, o as array, p as literal, u as int, w as unknown, x as string, y as record } from "./zod.js";
import { Et as fingerprint, bt as Fingerprint, vt as CampaignInputs, xt as TaskId, yt as Arm } from "./cold.js";
import { i as Experiments, r as Noise, t as keyOf } from "./projections.js";
import { n as Stop } from "./trajectory.js";
import { t as SideBySideSummary } from "./side-by-side.js";
// src/record/campaign-brief.ts
const CampaignBrief = strictObject({
	title: string().nullable(),
	question: string(),
	context: string().nullable(),
	author: string(),
	experiments: array(strictObject({
		task: string(),
		variants: array(string()),
		runs: int().positive().nullable(),
		about: string().nullable()
	})).optional()
});
// src/record/planned-task.ts
const PlannedTask = strictObject({
	task_id: TaskId,
	variant: string().nullable(),
	scored: boolean(),
	version: int(),
	bundle_sha256: Fingerprint
});
// src/record/subject.ts
const Inference = strictObject({
	max_tokens: int().positive(),
	temperature: number().min(0).max(2).optional(),
	top_p: number().gt(0).max(1).optional(),
	stop_sequences: array(string()).optional(),
	service_tier: string().optional(),
	prompt_cache: _enum(["5m", "1h"]).optional(),
	guardrail: strictObject({
		id: string(),
		version: string()
	}).optional(),
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
// src/record/gate-facts.ts
const PlanName = _enum([
	"quick",
	"standard",
	"thorough"
]);
const GatePolicy = strictObject({
	min_pass_rate: number().min(0).max(1).optional(),
	max_cost_usd: number().nonnegative().optional(),
	max_cost_per_pass_usd: number().nonnegative().optional(),
	max_latency_ms_p50: number().nonnegative().optional(),
	max_latency_ms_p95: number().nonnegative().optional(),
	fail_on: _enum([
		"regression",
		"inconclusive",
		"never"
	]).optional(),
	on_unmeasured: _enum(["fail", "neutral"]).optional(),
	non_blocking: array(string()).optional()
});
const Override = strictObject({
	by: string().min(1).max(200),
	at: string().min(1).max(40),
	through: string().min(1).max(200)
});
const GateBaseline = strictObject({
	subject: Subject,
	subject_fingerprint: Fingerprint,
	suite_fingerprint: Fingerprint,
	tasks: array(PlannedTask),
	campaign: strictObject({
		id: string(),
		started_at: string(),
		stopped_early: string().nullable(),
		passed: int().nonnegative(),
		runs: int().nonnegative(),
		errored: int().nonnegative(),
		cost_usd: number().nonnegative().nullable(),
		cost_per_pass_usd: number().nonnegative().nullable(),
		latency_ms_p50: number().nonnegative().nullable(),
		latency_ms_p95: number().nonnegative().nullable().optional(),
		input_tokens: int().nonnegative(),
		output_tokens: int().nonnegative()
	}).nullable()
});
const GateFacts = strictObject({
	mode: _enum(["screen", "deep"]),
	plan: PlanName,
	first_look: int().nonnegative().max(100),
	recheck: int().nonnegative().max(7),
	tau: number().min(0).max(1),
	order_seed: string().min(1).max(200),
	deep: strictObject({
		pairs: int().positive().max(100),
		margin: number().gt(0).lt(1)
	}).nullable(),
	baseline: GateBaseline.nullable(),
	policy: GatePolicy,
	override: Override.nullable(),
	stopped: string().max(500).nullable(),
	burn_in: strictObject({
		checks: int().positive(),
		blocked: int().nonnegative()
	}).nullable()
});
const Decision = strictObject({
	word: string(),
	exit_code: union([
		literal(0),
		literal(1),
		literal(3)
	]),
	blocks: boolean(),
	suspects: array(string()),
	tasks: record(string(), string())
});
// src/record/history.ts
const HistoryEntry = strictObject({
	campaign_id: string().min(1).max(200),
	finished_at: string(),
	subject_fingerprint: Fingerprint,
	tasks: array(strictObject({
		task_id: TaskId,
		variant: string().nullable(),
		bundle_sha256: Fingerprint,
		outcomes: string().regex(/^[PF]*$/)
	}))
});
// src/record/prediction.ts
const Headline = strictObject({
	low: int().nonnegative(),
	high: int().nonnegative(),
	point: int().nonnegative(),
	of: int().positive(),
	coverage: number().gt(0).lt(1)
});
const Claim = strictObject({
	id: string().regex(/^[A-Za-z][\w-]{0,39}$/),
	claim: string().min(1).max(500),
	about: string().max(1e3).optional(),
	probability: number().min(0).max(1).optional()
});
const Registration = strictObject({
	author: string(),
	sha256: Fingerprint,
	registered_at: string(),
	headline: Headline.nullable(),
	claims: array(Claim)
});
const PredictionScore = strictObject({
	id: string(),
	prediction: string(),
	actual: string(),
	hit: boolean().nullable(),
	registered: boolean(),
	error: int().optional(),
	interval_score: number().nonnegative().optional(),
	coverage: number().optional(),
	probability: number().optional(),
	brier: number().optional()
});
// src/record/outcome.ts
const FAILURE_MODES = [
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
];
const FailureMode = _enum(FAILURE_MODES);
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
// src/record/placement.ts
const Placement = strictObject({
	pair: string().min(1).max(200),
	wave: int().positive(),
	position: int().positive(),
	order_seed: string().min(1).max(300)
});
function pairName(key, pair) {
	return `${key} pair ${pair}`;
}
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
	placement: Placement.optional(),
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
const CampaignFacts = strictObject({
	id: string().min(1).max(200),
	label: string().min(1).max(100).optional(),
	suite: strictObject({
		name: string(),
		fingerprint: Fingerprint,
		tasks: array(PlannedTask)
	}),
	subject: Subject,
	about: string().max(500).optional(),
	replayed_from: string().optional(),
	subject_fingerprint: Fingerprint,
	runs_per_task: int().positive(),
	started_at: string(),
	finished_at: string(),
	stopped_early: string().nullable(),
	request_limits: array(strictObject({
		at_ms: int().nonnegative(),
		limit: int().positive(),
		why: _enum([
			"start",
			"doubling",
			"growing",
			"throttled"
		])
	})).optional(),
	prices: strictObject({
		source: string(),
		version: string(),
		overrides: record(string(), strictObject({
			input: number(),
			output: number()
		})),
		priced_as: string().optional()
	}),
	brief: CampaignBrief.optional(),
	registration: Registration.optional(),
	a_a: strictObject({ order_seed: string().min(1).max(200) }).optional(),
	inputs: CampaignInputs.optional()
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
const Projections = strictObject({
	run_summary: RunSummary,
	per_task_results: record(string(), TaskResult),
	run_metrics: RunMetricsByRun,
	evidence_index: record(string(), EvidenceEntry),
	evidence_patterns: array(EvidencePattern),
	side_by_side: SideBySideSummary.optional(),
	experiments: Experiments.optional(),
	noise: Noise.optional(),
	predictions_scoring: array(PredictionScore)
});
const DataPack = strictObject({
	format_version: literal(2),
	created_by: strictObject({
		name: literal("pawl"),
		version: string()
	}),
	campaign: CampaignFacts,
	runs: array(RunRecord),
	history: array(HistoryEntry).optional(),
	gate: GateFacts.optional(),
	decision: Decision.optional(),
	...Projections.shape
});
// src/record/pack-seal.ts
const PackSeal = strictObject({
	facts: record(string(), Fingerprint),
	runs: record(string(), Fingerprint),
	trajectories: Fingerprint,
	sha256: Fingerprint
});
const PackFile = DataPack.extend({ seal: PackSeal });
function runName(run) {
	return `${run.arm} ${run.stage} ${keyOf(run)}`;
}
function sealOf(pack) {
	const sealed = {
		facts: Object.fromEntries(factsOf(pack).map(([path, value]) => [path, fingerprint(value)])),
		runs: Object.fromEntries(pack.runs.map((run) => [runName(run), fingerprint(run)])),
		trajectories: fingerprint([...new Set(pack.runs.map((run) => run.trajectory_sha256))].sort())
	};
	return {
		...sealed,
		sha256: rootOf(sealed)
	};
}
function rootOf({ facts, runs, trajectories }) {
	return fingerprint([
		facts,
		Object.entries(runs),
		trajectories
	]);
}
function factsOf({ campaign, created_by, history, gate, decision }) {
	const parts = {
		created_by,
		history,
		gate,
		decision
	};
	return [...Object.entries(campaign).map(([name, value]) => [`campaign.${name}`, value]), ...Object.entries(parts)].filter(([, value]) => value !== void 0);
}
function brokenSeals(pack, seal) {
	const now = sealOf(pack);
	const touched = [...differing(seal.facts, now.facts), ...differing(seal.runs, now.runs).map((run) => `the run ${run}`)];
	if (touched.length > 0) return touched;
	if (Object.keys(seal.runs).join("\n") !== Object.keys(now.runs).join("\n")) return ["the order of the runs"];
	return seal.sha256 === now.sha256 && seal.trajectories === now.trajectories ? [] : ["the seal itself"];
}
function differing(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
		if (before[name] === after[name]) return [];
		if (before[name] === void 0) return [`${name} (added)`];
		return [after[name] === void 0 ? `${name} (removed)` : name];
	});
}
export { DataPack as a, pairName as c, FailureDetail as d, FailureMode as f, Registration as h, sealOf as i, Check as l, Outcome as m, brokenSeals as n, RunRecord as o, Flag as p, runName as r, Stage as s, PackFile as t, FAILURE_MODES as u };
