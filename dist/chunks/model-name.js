// src/record/intel-schema.ts
const INTEL_SCHEMA = {
	campaigns: [
		"campaign_id",
		"source",
		"name",
		"model",
		"region",
		"harness",
		"suite",
		"suite_fingerprint",
		"subject_fingerprint",
		"simulated",
		"runs_per_task",
		"started_at",
		"finished_at",
		"runs",
		"passed",
		"pass_rate",
		"errored",
		"cost_usd",
		"cost_per_pass_usd",
		"input_tokens",
		"output_tokens",
		"latency_ms_p50",
		"pack_sha256"
	],
	task_outcomes: [
		"campaign_id",
		"task_id",
		"variant",
		"run",
		"arm",
		"stage",
		"scored",
		"own",
		"outcome",
		"failure_mode",
		"failure_detail",
		"flags",
		"input_tokens",
		"output_tokens",
		"cost_usd",
		"latency_ms",
		"turns",
		"tool_calls",
		"malformed_calls",
		"trajectory_sha256"
	],
	predictions: [
		"campaign_id",
		"prediction_id",
		"author",
		"registered_at",
		"prediction",
		"actual",
		"hit",
		"low",
		"high",
		"point",
		"runs",
		"coverage",
		"error",
		"interval_score",
		"probability",
		"brier"
	],
	evidence: [
		"campaign_id",
		"run_key",
		"task_id",
		"outcome",
		"first_failed_check",
		"quote",
		"final_text"
	],
	leaderboard: [
		"campaign_id",
		"source",
		"name",
		"model",
		"harness",
		"suite",
		"passed",
		"runs",
		"pass_rate",
		"cost_per_pass_usd",
		"latency_ms_p50",
		"input_tokens",
		"output_tokens",
		"simulated"
	],
	task_history: [
		"task_id",
		"variant",
		"suite",
		"campaign_id",
		"model",
		"started_at",
		"passed",
		"runs",
		"errored"
	],
	failure_modes: [
		"campaign_id",
		"task_id",
		"failure_mode",
		"failure_detail",
		"count"
	]
};
// src/record/model-name.ts
function modelName(model) {
	return model.slice(model.indexOf("/") + 1).replace(/-v?\d+:\d+$|\.json$/, "").replace(/^(?:[a-z]{2,}\.)?[a-z]+\.(?=[a-z])/, "");
}
export { INTEL_SCHEMA as n, modelName as t };
