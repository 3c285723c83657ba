import { r as canonicalJson } from "./hash.js";
import { t as UsageError } from "./usage-error.js";
import { C as unknown, S as union, a as array, b as string, f as literal, l as int, m as number, n as _enum, s as boolean, v as record, y as strictObject } from "./zod.js";
import { t as CampaignInputs } from "./campaign-inputs.js";
import { n as Fingerprint, r as TaskId, t as Arm } from "./ids.js";
import { n as Stop } from "./trajectory.js";
import { n as projectRuns, r as SideBySideSummary, t as keyOf } from "./projections.js";
// src/record/campaign-brief.ts
const CampaignBrief = strictObject({
	title: string().nullable(),
	question: string(),
	context: string().nullable(),
	author: string()
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
	history: array(HistoryEntry).optional(),
	gate: GateFacts.optional(),
	decision: Decision.optional(),
	...Projections.shape
});
// src/record/parse-pack.ts
const PACK_BYTES_MAX = 268435456;
function parsePack(text, name) {
	if (text.length > 268435456) throw new UsageError(`${name} is larger than a data pack can be (256 MiB).`);
	const value = parseJson(text, name);
	refuseOtherFormats(value, name);
	const parsed = DataPack.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const place = issue === void 0 || issue.path.length === 0 ? "its top level" : issue.path.join(".");
		throw new UsageError(`${name} is not a whole data pack: ${place}: ${issue?.message ?? "unreadable"}.`);
	}
	refuseContradictions(parsed.data, name);
	return parsed.data;
}
function parseJson(text, name) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${name} is not JSON; a data pack is the data-pack.json that a run wrote.`);
	}
}
function refuseOtherFormats(value, name) {
	const version = typeof value === "object" && value !== null ? Reflect.get(value, "format_version") : void 0;
	if (typeof version !== "number") throw new UsageError(`${name} is not a data pack: it has no format_version; give the data-pack.json that a run wrote.`);
	if (version > 1) throw new UsageError(`${name} has format version ${version}, newer than this Pawl reads (1); update Pawl.`);
	if (version !== 1) throw new UsageError(`${name} has an unknown format version ${version}.`);
}
function refuseContradictions(pack, name) {
	const seen = new Set();
	for (const run of pack.runs) {
		const key = `${run.arm} ${run.stage} ${keyOf(run)}`;
		if (seen.has(key)) throw new UsageError(`${name} holds the run ${key} twice.`);
		seen.add(key);
	}
	const projected = {
		side_by_side: void 0,
		...projectRuns(pack.campaign, pack.runs)
	};
	for (const [section, rebuilt] of Object.entries(projected)) {
		const place = firstDifference(pack[section], rebuilt, section);
		if (place !== void 0) throw new UsageError(`${name} contradicts its own runs at ${place}; it was changed after it was written.`);
	}
}
function firstDifference(a, b, path) {
	if (canonicalJson(a ?? null) === canonicalJson(b ?? null)) return void 0;
	if (!isObject(a) || !isObject(b)) return path;
	const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
	for (const key of keys) {
		const deeper = firstDifference(a[key], b[key], `${path}.${key}`);
		if (deeper !== void 0) return deeper;
	}
	return path;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
export { Stage as a, FAILURE_MODES as c, Flag as d, Outcome as f, RunRecord as i, FailureDetail as l, firstDifference as n, pairName as o, Registration as p, parsePack as r, Check as s, PACK_BYTES_MAX as t, FailureMode as u };
