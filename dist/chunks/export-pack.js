import "./rolldown-runtime.js";
import { Dt as sha256, Ot as canonicalJson, St as runKey, Tt as UsageError, _t as usd, gt as sumPicoUsd, ht as picoUsd, mt as truncate, pt as terminalSafe, wt as taskKey } from "./cold.js";
import { r as addUsage } from "./usage.js";
import { t as wilson } from "./wilson.js";
import { t as keyOf } from "./projections.js";
import { r as zipSync, t as strToU8 } from "./esm.js";
import { a as failureName, r as TASK_WORDS } from "./say-word.js";
import { t as readTrajectory } from "./read-trajectory.js";
// src/report/export-run.ts
function numberRuns(runs) {
	const counts = new Map();
	return runs.map((run) => {
		const key = `${run.record.arm} ${taskKey(run.record.task_id, run.record.variant)}`;
		const number = (counts.get(key) ?? 0) + 1;
		counts.set(key, number);
		return {
			...run,
			number
		};
	});
}
const NAME_MAX = 120;
function fileName(text) {
	const plain = text.replace(/[^\w.@-]+/g, "_").replace(/^\.+/, "_");
	if (plain === text && plain.length <= NAME_MAX && plain !== "") return plain;
	return `${plain.slice(0, NAME_MAX)}_${sha256(text.toWellFormed()).slice(0, 8)}`;
}
function turnStarts({ turns }) {
	let at = 0;
	return turns.map(({ latency_ms }) => {
		const start = at;
		at += latency_ms;
		return start;
	});
}
function isoTime(at) {
	return new Date(at).toISOString().replace("Z", "+00:00");
}
// src/report/export-atif.ts
const ATIF_VERSION = "ATIF-v1.7";
function exportAtif(pack, runs) {
	return numberRuns(runs).flatMap(({ record, trajectory, number }) => {
		if (trajectory === null) return [];
		const name = runKey(record.task_id, record.variant, number);
		const document = atifOf(pack, {
			record,
			trajectory
		}, name);
		return [{
			path: `atif/${`${fileName(name)}.${record.arm}.json`}`,
			content: `${JSON.stringify(document, null, 2)}\n`
		}];
	});
}
function atifOf({ campaign }, { record, trajectory }, name) {
	const [harness = campaign.subject.harness, version = "unknown"] = campaign.subject.harness.split("@");
	const usage = addUsage(...trajectory.turns.map((turn) => turn.usage));
	const steps = stepsOf(trajectory, Date.parse(campaign.started_at));
	const { system: _system, instruction: _instruction, turns: _turns, ...rest } = trajectory;
	return {
		schema_version: ATIF_VERSION,
		session_id: `${campaign.id}/${name}`,
		trajectory_id: record.trajectory_sha256,
		agent: {
			name: harness,
			version,
			model_name: campaign.subject.model
		},
		steps,
		final_metrics: {
			total_prompt_tokens: usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens,
			total_completion_tokens: usage.output_tokens,
			total_cached_tokens: usage.cache_read_tokens,
			...record.metrics.cost_usd !== null && { total_cost_usd: record.metrics.cost_usd },
			total_steps: steps.length
		},
		extra: {
			campaign: campaign.id,
			simulated: campaign.subject.simulated,
			timestamps: "the campaign's start plus the model's own time; no clock was recorded",
			outcome: record.outcome,
			failure_mode: record.failure_mode,
			failure_detail: record.failure_detail,
			form_seed: record.form_seed,
			checks: record.checks,
			trajectory: rest
		}
	};
}
function stepsOf(trajectory, startedAt) {
	const starts = turnStarts(trajectory);
	return [...[{
		source: "system",
		message: trajectory.system,
		at: 0
	}, {
		source: "user",
		message: trajectory.instruction,
		at: 0
	}].map(({ source, message, at }) => ({
		timestamp: timeOf(startedAt + at),
		source,
		message
	})), ...trajectory.turns.map((turn, index) => ({
		timestamp: timeOf(startedAt + (starts[index] ?? 0)),
		...agentStep(turn)
	}))].map((step, index) => ({
		step_id: index + 1,
		...step
	}));
}
function agentStep(turn) {
	const { reasoning, text, tool_calls, usage, cost_usd, ...rest } = turn;
	const ids = uniqueIds(tool_calls);
	return {
		source: "agent",
		message: text,
		...reasoning !== void 0 && { reasoning_content: reasoning },
		...tool_calls.length > 0 && {
			tool_calls: tool_calls.map((call, index) => toolCall$1(call, ids[index] ?? "")),
			observation: { results: tool_calls.map((call, index) => result(call, ids[index] ?? "")) }
		},
		metrics: {
			prompt_tokens: usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens,
			completion_tokens: usage.output_tokens,
			cached_tokens: usage.cache_read_tokens,
			...cost_usd !== void 0 && { cost_usd },
			extra: { cache_write_tokens: usage.cache_write_tokens }
		},
		extra: rest
	};
}
function uniqueIds(calls) {
	const taken = new Set();
	return calls.map(({ id }, index) => {
		const unique = id !== "" && !taken.has(id) ? id : `${id}#${index + 1}`;
		taken.add(unique);
		return unique;
	});
}
function toolCall$1(call, id) {
	const isObject = typeof call.input === "object" && call.input !== null && !Array.isArray(call.input);
	return {
		tool_call_id: id,
		function_name: call.name,
		arguments: isObject ? call.input : {},
		extra: {
			id: call.id,
			...!isObject && { raw_arguments: call.input ?? null },
			...call.malformed !== void 0 && { malformed: call.malformed }
		}
	};
}
function result(call, id) {
	const { text, ...rest } = call.result;
	return {
		source_call_id: id,
		content: text,
		extra: rest
	};
}
function timeOf(at) {
	return new Date(at).toISOString();
}
// src/report/export-csv.ts
const COLUMNS = {
	task_id: (run) => run.task_id,
	variant: (run) => run.variant,
	epoch: (run) => run.epoch,
	arm: (run) => run.arm,
	stage: (run) => run.stage,
	outcome: (run) => run.outcome,
	failure_mode: (run) => run.failure_mode,
	failure_detail: (run) => run.failure_detail,
	flags: (run) => run.flags.join(" "),
	stop: (run) => run.stop,
	first_failed_check: (run) => run.evidence.first_failed_check ?? null,
	turns: (run) => run.metrics.turns,
	tool_calls: (run) => run.metrics.tool_calls,
	malformed_calls: (run) => run.metrics.malformed_calls,
	input_tokens: (run) => run.metrics.input_tokens,
	output_tokens: (run) => run.metrics.output_tokens,
	cache_read_tokens: (run) => run.metrics.cache_read_tokens,
	cache_write_tokens: (run) => run.metrics.cache_write_tokens,
	cost_usd: (run) => run.metrics.cost_usd,
	latency_ms: (run) => run.metrics.latency_ms,
	request_retries: (run) => run.metrics.request_retries,
	retry_delay_ms: (run) => run.metrics.retry_delay_ms,
	form_seed: (run) => run.form_seed,
	trial_fingerprint: (run) => run.trial_fingerprint,
	trajectory_sha256: (run) => run.trajectory_sha256
};
function exportCsv(pack) {
	const { id, subject } = pack.campaign;
	return [{
		path: "runs.csv",
		content: `${[[
			"campaign",
			"model",
			"harness",
			...Object.keys(COLUMNS)
		], ...pack.runs.map((run) => [
			id,
			subject.model,
			subject.harness,
			...Object.values(COLUMNS).map((value) => value(run))
		])].map(line).join("\r\n")}\r\n`
	}];
}
function line(cells) {
	return cells.map(written).join(",");
}
function written(cell) {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/report/export-eee-sample.ts
const EEE_VERSION = "0.3.0";
function eeeSample(pack, { record, trajectory, number }, evaluationId, modelId) {
	const messages = trajectory === null ? [] : messagesOf$1(trajectory);
	const { metrics } = record;
	const input = trajectory?.instruction ?? "";
	return {
		schema_version: `instance_level_eval_${EEE_VERSION}`,
		evaluation_id: evaluationId,
		model_id: modelId,
		evaluation_name: taskKey(record.task_id, record.variant),
		sample_id: runKey(record.task_id, record.variant, number),
		sample_hash: sha256(`${input}${record.form_seed}`),
		interaction_type: "agentic",
		input: {
			raw: input,
			reference: []
		},
		output: null,
		messages,
		answer_attribution: [{
			turn_idx: Math.max(0, messages.length - 1),
			source: "workspace files and journal",
			extracted_value: record.evidence.quote ?? record.evidence.final_text,
			extraction_method: "custom",
			is_terminal: true
		}],
		evaluation: {
			score: record.outcome === "passed" ? 1 : 0,
			is_correct: record.outcome === "passed",
			num_turns: Math.max(1, metrics.turns),
			tool_calls_count: metrics.tool_calls
		},
		token_usage: {
			input_tokens: metrics.input_tokens,
			output_tokens: metrics.output_tokens,
			total_tokens: metrics.input_tokens + metrics.output_tokens + metrics.cache_read_tokens + metrics.cache_write_tokens,
			input_tokens_cache_write: metrics.cache_write_tokens,
			input_tokens_cache_read: metrics.cache_read_tokens
		},
		performance: { latency_ms: metrics.latency_ms },
		error: null,
		metadata: metadataOf$1(pack, record)
	};
}
function metadataOf$1(pack, record) {
	return {
		run: keyOf(record),
		stage: record.stage,
		form_seed: record.form_seed,
		stop: record.stop,
		trajectory_sha256: record.trajectory_sha256,
		campaign: pack.campaign.id,
		...record.failure_mode !== null && { failure_mode: record.failure_mode },
		...record.failure_detail !== null && { failure_detail: record.failure_detail },
		...record.metrics.cost_usd !== null && { cost_usd: String(record.metrics.cost_usd) }
	};
}
function messagesOf$1({ system, instruction, turns }) {
	return [
		{
			role: "system",
			content: system
		},
		{
			role: "user",
			content: instruction
		},
		...turns.flatMap((turn) => [{
			role: "assistant",
			content: turn.text,
			...turn.reasoning !== void 0 && { reasoning_trace: turn.reasoning },
			tool_calls: turn.tool_calls.map(({ id, name, input }) => ({
				id,
				name,
				arguments: stringArguments(input)
			}))
		}, ...turn.tool_calls.map(({ id, result }) => ({
			role: "tool",
			content: result.text,
			tool_call_id: [id]
		}))])
	].map((message, index) => ({
		turn_idx: index,
		...message
	}));
}
function stringArguments(input) {
	if (typeof input !== "object" || input === null || Array.isArray(input)) return { raw: typeof input === "string" ? input : canonicalJson(input ?? null) };
	return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, typeof value === "string" ? value : canonicalJson(value ?? null)]));
}
// src/report/export-eee.ts
function exportEee(pack, all) {
	const runs = numberRuns(all).filter(({ record }) => record.arm === "candidate");
	const model = modelOf(pack);
	const id = uuidOf(`${pack.campaign.id} ${pack.campaign.subject_fingerprint}`);
	const folder = `data/${fileName(pack.campaign.suite.name)}/${fileName(model.developer)}/${fileName(model.name)}`;
	const evaluationId = `${pack.campaign.suite.name}/${model.id}/${unixSeconds(pack.campaign.finished_at)}`;
	const lines = runs.filter(({ record }) => record.outcome !== "errored").map((run) => canonicalJson(eeeSample(pack, run, evaluationId, model.id)));
	const samples = lines.map((line) => `${line}\n`).join("");
	const samplesPath = `${folder}/${id}_samples.jsonl`;
	const document = {
		schema_version: EEE_VERSION,
		evaluation_id: evaluationId,
		evaluation_timestamp: String(unixSeconds(pack.campaign.started_at)),
		retrieved_timestamp: String(unixSeconds(pack.campaign.finished_at)),
		source_metadata: {
			source_name: "Pawl campaign",
			source_type: "evaluation_run",
			source_organization_name: "unknown",
			evaluator_relationship: "other",
			additional_details: {
				campaign: pack.campaign.id,
				subject_fingerprint: pack.campaign.subject_fingerprint
			}
		},
		eval_library: {
			name: pack.created_by.name,
			version: pack.created_by.version
		},
		model_info: model.info,
		evaluation_results: resultsOf(pack, runs.map(({ record }) => record)),
		detailed_evaluation_results: {
			format: "jsonl",
			file_path: samplesPath,
			hash_algorithm: "sha256",
			checksum: sha256(samples),
			total_rows: lines.length
		}
	};
	return [{
		path: `${folder}/${id}.json`,
		content: `${JSON.stringify(document, null, 2)}\n`
	}, {
		path: samplesPath,
		content: samples
	}];
}
function modelOf({ campaign: { subject } }) {
	const [platform = "", ...rest] = subject.model.split("/");
	const model = rest.join("/");
	const [, vendor, own] = /^(?:[a-z]{2}\.)?([a-z0-9]+)\.(.+)$/.exec(platform === "bedrock" ? model : "") ?? /^([^/]+)\/(.+)$/.exec(model) ?? [];
	const [developer, name] = [vendor ?? platform, own ?? model];
	const id = `${developer}/${name}`;
	return {
		id,
		developer,
		name,
		info: {
			name: model,
			id,
			developer,
			inference_platform: platform,
			additional_details: {
				deployment_type: subject.simulated ? "simulated" : "api",
				model_availability: "unknown",
				harness: subject.harness,
				...subject.region !== void 0 && { region: subject.region }
			}
		}
	};
}
function resultsOf(pack, runs) {
	const { suite } = pack.campaign;
	const scored = new Set(suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)));
	const overall = runs.filter((run) => scored.has(taskKey(run.task_id, run.variant)));
	return [resultOf(pack, suite.name, overall), ...suite.tasks.map((task) => {
		const key = taskKey(task.task_id, task.variant);
		return resultOf(pack, key, runs.filter((run) => taskKey(run.task_id, run.variant) === key));
	})].filter((result) => result !== void 0);
}
function resultOf(pack, name, runs) {
	const counted = runs.filter(({ outcome }) => outcome !== "errored");
	if (counted.length === 0) return void 0;
	const passed = counted.filter(({ outcome }) => outcome === "passed").length;
	const range = wilson({
		passed,
		runs: counted.length
	});
	const { subject, suite } = pack.campaign;
	return {
		evaluation_name: name,
		source_data: {
			dataset_name: suite.name,
			source_type: "other",
			additional_details: { suite_fingerprint: suite.fingerprint }
		},
		metric_config: {
			evaluation_description: "Share of runs that the task's deterministic grader passed",
			lower_is_better: false,
			score_type: "continuous",
			min_score: 0,
			max_score: 1
		},
		score_details: {
			score: passed / counted.length,
			details: {
				passed: String(passed),
				runs: String(counted.length),
				errored: String(runs.length - counted.length)
			},
			uncertainty: {
				confidence_interval: {
					lower: range.low,
					upper: range.high,
					confidence_level: .95,
					method: "wilson"
				},
				num_samples: counted.length
			}
		},
		generation_config: {
			generation_args: {
				...subject.inference.temperature !== void 0 && { temperature: subject.inference.temperature },
				...subject.inference.top_p !== void 0 && { top_p: subject.inference.top_p },
				max_tokens: subject.inference.max_tokens,
				eval_limits: {
					time_limit: Math.round(subject.limits.wall_seconds),
					message_limit: subject.limits.max_turns,
					token_limit: subject.limits.max_tokens
				},
				sandbox: { type: subject.versions["sandbox"] ?? "pawl" }
			},
			additional_details: {
				inference: canonicalJson(subject.inference),
				limits: canonicalJson(subject.limits)
			}
		}
	};
}
function uuidOf(text) {
	const hex = sha256(text);
	const variant = (8 + Number.parseInt(hex.charAt(16), 16) % 4).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		variant + hex.slice(17, 20),
		hex.slice(20, 32)
	].join("-");
}
function unixSeconds(iso) {
	return Math.floor(Date.parse(iso) / 1e3);
}
// src/report/export-inspect-usage.ts
function inspectUsage(usage, cost) {
	return {
		input_tokens: usage.input_tokens,
		output_tokens: usage.output_tokens,
		total_tokens: Object.values(usage).reduce((sum, tokens) => sum + tokens, 0),
		input_tokens_cache_write: usage.cache_write_tokens,
		input_tokens_cache_read: usage.cache_read_tokens,
		reasoning_tokens: null,
		total_cost: cost
	};
}
function sumUsage(runs) {
	const costs = runs.map(({ metrics }) => metrics.cost_usd).filter((cost) => cost !== null);
	const cost = costs.length < runs.length ? null : usd(sumPicoUsd(costs.map(picoUsd)));
	return inspectUsage(addUsage(...runs.map(usageOfRun)), cost);
}
function usageOfRun({ metrics }) {
	const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = metrics;
	return {
		input_tokens,
		output_tokens,
		cache_read_tokens,
		cache_write_tokens
	};
}
// src/report/export-inspect-messages.ts
function messagesOf(trajectory, model) {
	return [...givenMessages(trajectory), ...trajectory.turns.flatMap((turn) => turnMessages(turn, model))];
}
function givenMessages({ system, instruction }) {
	const plain = { metadata: null };
	return [{
		id: "system",
		role: "system",
		content: system,
		source: "input",
		...plain
	}, {
		id: "user",
		role: "user",
		content: instruction,
		source: "input",
		tool_call_id: null,
		...plain
	}];
}
function turnMessages(turn, model) {
	return [assistantMessage(turn, model), ...turn.tool_calls.map((call, index) => ({
		id: `tool-${turn.turn}-${index + 1}`,
		role: "tool",
		content: call.result.text,
		source: null,
		metadata: null,
		tool_call_id: call.id,
		function: call.name,
		error: toolError(call)
	}))];
}
function assistantMessage(turn, model) {
	const content = turn.reasoning === void 0 ? turn.text : [{
		type: "reasoning",
		reasoning: turn.reasoning,
		summary: null,
		signature: null,
		redacted: false,
		internal: null
	}, {
		type: "text",
		text: turn.text,
		refusal: null,
		citations: null,
		internal: null
	}];
	return {
		id: `assistant-${turn.turn}`,
		role: "assistant",
		content,
		source: "generate",
		metadata: null,
		tool_calls: turn.tool_calls.length === 0 ? null : turn.tool_calls.map(toolCall),
		model
	};
}
function toolCall(call) {
	return {
		id: call.id,
		function: call.name,
		arguments: argumentsOf(call),
		parse_error: call.malformed?.message ?? null,
		view: null,
		type: "function"
	};
}
function argumentsOf({ input }) {
	return typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : { raw: input ?? null };
}
function toolError(call) {
	if (call.result.status === "ok") return null;
	return {
		type: call.malformed === void 0 ? "unknown" : "parsing",
		message: call.result.text
	};
}
const STOP_REASONS = {
	end_turn: "stop",
	stop_sequence: "stop",
	tool_use: "tool_calls",
	max_tokens: "max_tokens",
	model_context_window_exceeded: "model_length",
	guardrail_intervened: "content_filter",
	content_filtered: "content_filter"
};
function outputOf(turn, model) {
	if (turn === void 0) return {
		model,
		choices: [],
		completion: "",
		usage: null,
		time: null,
		metadata: null,
		error: null
	};
	return {
		model,
		choices: [{
			message: assistantMessage(turn, model),
			stop_reason: STOP_REASONS[turn.stop_reason] ?? "unknown",
			logprobs: null
		}],
		completion: turn.text,
		usage: inspectUsage(turn.usage, turn.cost_usd ?? null),
		time: turn.latency_ms / 1e3,
		metadata: { stop_reason: turn.stop_reason },
		error: null
	};
}
// src/report/export-inspect-events.ts
function eventsOf(trajectory, { model, startedAt, score }) {
	const starts = turnStarts(trajectory);
	let input = givenMessages(trajectory);
	const events = trajectory.turns.flatMap((turn, index) => {
		const [from, until] = [starts[index] ?? 0, (starts[index] ?? 0) + turn.latency_ms];
		const seen = input;
		input = turnMessages(turn, model);
		return [modelEvent(turn, {
			model,
			startedAt,
			from,
			until,
			input: seen
		}), ...turn.tool_calls.map((call, at) => toolEvent(call, {
			turn: turn.turn,
			at,
			startedAt,
			from: until
		}))];
	});
	const end = (starts.at(-1) ?? 0) + (trajectory.turns.at(-1)?.latency_ms ?? 0);
	const scoring = score === null ? [] : [{
		...eventBase(startedAt, end, "score"),
		event: "score",
		score,
		target: "",
		intermediate: false
	}];
	return [...events, ...scoring];
}
function eventBase(startedAt, at, uuid) {
	return {
		uuid,
		span_id: null,
		timestamp: isoTime(startedAt + at),
		working_start: at / 1e3,
		metadata: null,
		pending: null
	};
}
function modelEvent(turn, when) {
	return {
		...eventBase(when.startedAt, when.from, `model-${turn.turn}`),
		event: "model",
		model: when.model,
		role: null,
		input: when.input,
		tools: [],
		tool_choice: "auto",
		config: {},
		output: outputOf(turn, when.model),
		retries: turn.attempts - 1,
		error: null,
		cache: null,
		call: null,
		completed: isoTime(when.startedAt + when.until),
		working_time: turn.latency_ms / 1e3
	};
}
function toolEvent(call, when) {
	return {
		...eventBase(when.startedAt, when.from, `tool-${when.turn}-${when.at + 1}`),
		event: "tool",
		type: "function",
		id: call.id,
		function: call.name,
		arguments: argumentsOf(call),
		view: null,
		result: call.result.text,
		truncated: call.result.full_chars > call.result.text.length ? [call.result.full_chars, call.result.text.length] : null,
		error: toolError(call),
		events: [],
		completed: isoTime(when.startedAt + when.from),
		working_time: 0,
		agent: null,
		failed: null,
		message_id: `tool-${when.turn}-${when.at + 1}`
	};
}
// src/report/export-inspect-sample.ts
const SCORER = "pawl_grader";
const SUMMARY_TEXT_MAX = 1e3;
function inspectSample(pack, { record, trajectory, number }) {
	const { campaign } = pack;
	const id = fileName(taskKey(record.task_id, record.variant));
	const model = campaign.subject.model;
	const startedAt = Date.parse(campaign.started_at);
	const score = record.outcome === "errored" ? null : scoreOf$1(record);
	const error = record.outcome === "errored" ? errorOf(record, trajectory) : null;
	const limit = limitOf(record, pack);
	const seconds = record.metrics.latency_ms / 1e3;
	const usage = { [model]: inspectUsage(usageOfRun(record), record.metrics.cost_usd) };
	const input = trajectory?.instruction ?? "";
	const common = {
		id,
		epoch: number,
		input,
		choices: null,
		target: "",
		metadata: metadataOf(record),
		scores: score === null ? null : { [SCORER]: score },
		model_usage: usage,
		role_usage: {},
		started_at: isoTime(startedAt),
		completed_at: isoTime(startedAt + record.metrics.latency_ms),
		total_time: seconds,
		working_time: seconds,
		uuid: record.trajectory_sha256.slice(0, 22)
	};
	return {
		path: `samples/${id}_epoch_${number}.json`,
		sample: {
			...common,
			sandbox: null,
			files: record.evidence.delivered.map(({ path }) => path),
			setup: null,
			messages: trajectory === null ? [] : messagesOf(trajectory, model),
			output: outputOf(trajectory?.turns.at(-1), model),
			store: {},
			events: trajectory === null ? [] : eventsOf(trajectory, {
				model,
				startedAt,
				score
			}),
			error,
			error_retries: [],
			attachments: {},
			limit
		},
		summary: {
			...common,
			input: truncate(input, SUMMARY_TEXT_MAX),
			scores: score === null ? null : { [SCORER]: {
				...score,
				explanation: null,
				answer: null,
				metadata: {}
			} },
			error: error?.message ?? null,
			limit: limit?.type ?? null,
			retries: record.metrics.request_retries,
			completed: true,
			message_count: trajectory === null ? 0 : messagesOf(trajectory, model).length
		}
	};
}
function metadataOf(record) {
	return {
		run: keyOf(record),
		stage: record.stage,
		outcome: record.outcome,
		failure_mode: record.failure_mode,
		failure_detail: record.failure_detail,
		flags: record.flags.join(" "),
		stop: record.stop,
		form_seed: record.form_seed,
		cost_usd: record.metrics.cost_usd,
		trajectory_sha256: record.trajectory_sha256
	};
}
function scoreOf$1(record) {
	const explanation = record.checks.filter(({ passed }) => !passed).map(({ name, expected, found }) => `${name}${expected === void 0 ? "" : `; expected: ${expected}`}${found === void 0 ? "" : `; found: ${found}`}`);
	return {
		value: record.outcome === "passed" ? "C" : "I",
		answer: record.evidence.quote ?? record.evidence.final_text,
		explanation: explanation.length === 0 ? "Every check held." : `Failed: ${explanation.join("\n")}`,
		metadata: {
			failure_mode: record.failure_mode,
			failure_detail: record.failure_detail,
			flags: record.flags,
			checks: record.checks,
			delivered: record.evidence.delivered
		},
		history: []
	};
}
function errorOf(record, trajectory) {
	const why = trajectory?.stop_detail ?? record.stop;
	return {
		message: `${record.failure_mode ?? "errored"}: ${why}`,
		traceback: "",
		traceback_ansi: ""
	};
}
const LIMITS = {
	context_overflow: "context",
	timeout: "time",
	max_turns: "message",
	max_tokens: "token",
	max_cost: "cost"
};
function limitOf({ stop }, { campaign: { subject } }) {
	const type = LIMITS[stop];
	if (type === void 0) return null;
	const { limits } = subject;
	return {
		type,
		limit: {
			context: 0,
			time: limits.wall_seconds,
			message: limits.max_turns,
			token: limits.max_tokens,
			cost: limits.max_cost_usd
		}[type] ?? 0
	};
}
// src/report/export-inspect.ts
const ZIP_DATE = "1980-01-01T00:00:00";
function exportInspect(pack, runs) {
	const numbered = numberRuns(runs);
	return ["candidate", "baseline"].flatMap((arm) => {
		const own = numbered.filter(({ record }) => record.arm === arm);
		return own.length === 0 ? [] : [logOf(pack, arm, own)];
	});
}
function logOf(pack, arm, runs) {
	const { campaign } = pack;
	const evalId = shortHash(`${campaign.id} ${arm} ${campaign.subject_fingerprint}`);
	const header = headerOf(pack, arm, runs, evalId);
	const samples = runs.map((run) => inspectSample(pack, run));
	const summaries = samples.map(({ summary }) => summary);
	const json = (value) => strToU8(JSON.stringify(value));
	const files = {
		"_journal/start.json": json({
			version: header["version"],
			eval: header["eval"],
			plan: header["plan"]
		}),
		...Object.fromEntries(samples.map(({ path, sample }) => [path, json(sample)])),
		"_journal/summaries/1.json": json(summaries),
		"summaries.json": json(summaries),
		"reductions.json": json([]),
		"header.json": json(header)
	};
	return {
		path: `${isoTime(Date.parse(campaign.started_at)).replace(/\.\d+/, "").replaceAll(":", "-")}_${fileName(campaign.suite.name)}_${evalId}.eval`,
		content: zipSync(files, {
			mtime: ZIP_DATE,
			level: 6
		})
	};
}
function headerOf(pack, arm, runs, evalId) {
	const { campaign } = pack;
	const scored = runs.filter(({ record }) => record.outcome !== "errored");
	return {
		version: 2,
		status: campaign.stopped_early === null ? "success" : "cancelled",
		eval: specOf(pack, arm, runs, evalId),
		plan: {
			name: "plan",
			steps: [{
				solver: campaign.subject.harness,
				params: {},
				params_passed: {}
			}],
			finish: null,
			config: {}
		},
		results: {
			total_samples: runs.length,
			completed_samples: scored.length,
			scores: scored.length === 0 ? [] : [scoreOf(scored, runs.length)],
			metadata: null
		},
		stats: {
			started_at: isoTime(Date.parse(campaign.started_at)),
			completed_at: isoTime(Date.parse(campaign.finished_at)),
			model_usage: { [campaign.subject.model]: sumUsage(runs.map(({ record }) => record)) },
			role_usage: {},
			connection_limit_history: []
		},
		error: null,
		invalidated: false,
		tags: [],
		metadata: {
			campaign: campaign.id,
			stopped_early: campaign.stopped_early
		}
	};
}
function specOf({ campaign, created_by }, arm, runs, evalId) {
	const { subject, suite } = campaign;
	const { inference } = subject;
	const ids = [...new Set(runs.map(({ record }) => fileName(taskKey(record.task_id, record.variant))))];
	return {
		eval_set_id: null,
		eval_id: evalId,
		run_id: shortHash(campaign.id),
		created: isoTime(Date.parse(campaign.started_at)),
		task: suite.name,
		task_id: shortHash(`${suite.name} ${suite.fingerprint}`),
		task_version: 0,
		task_file: null,
		task_display_name: suite.name,
		task_registry_name: null,
		task_attribs: {},
		task_args: {},
		task_args_passed: {},
		solver: subject.harness,
		solver_args: {},
		tags: [arm, ...subject.simulated ? ["simulated"] : []],
		dataset: {
			name: suite.name,
			location: null,
			samples: ids.length,
			sample_ids: ids,
			shuffled: false
		},
		sandbox: null,
		model: subject.model,
		model_generate_config: {
			max_tokens: inference.max_tokens,
			...inference.temperature !== void 0 && { temperature: inference.temperature },
			...inference.top_p !== void 0 && { top_p: inference.top_p },
			...inference.stop_sequences !== void 0 && { stop_seqs: inference.stop_sequences },
			...inference.additional !== void 0 && { extra_body: inference.additional }
		},
		model_base_url: null,
		model_args: {},
		model_roles: null,
		config: {
			epochs: Math.max(...runs.map(({ number }) => number)),
			message_limit: null,
			token_limit: subject.limits.max_tokens,
			time_limit: Math.round(subject.limits.wall_seconds)
		},
		revision: null,
		packages: { [created_by.name]: created_by.version },
		metadata: {
			campaign: campaign.id,
			arm,
			subject_fingerprint: campaign.subject_fingerprint,
			suite_fingerprint: suite.fingerprint,
			versions: subject.versions,
			limits: subject.limits
		},
		scorers: [{
			name: SCORER,
			options: {},
			metrics: [{
				name: "accuracy",
				options: {}
			}],
			metadata: {}
		}],
		metrics: null
	};
}
function scoreOf(scored, total) {
	const passed = scored.filter(({ record }) => record.outcome === "passed").length;
	const range = wilson({
		passed,
		runs: scored.length
	});
	const metric = (name, value) => ({
		name,
		value,
		params: {},
		metadata: null
	});
	return {
		name: SCORER,
		scorer: SCORER,
		reducer: null,
		scored_samples: scored.length,
		unscored_samples: total - scored.length,
		params: {},
		metrics: {
			accuracy: metric("accuracy", passed / scored.length),
			wilson_low: metric("wilson_low", range.low),
			wilson_high: metric("wilson_high", range.high)
		},
		metadata: null
	};
}
function shortHash(text) {
	return sha256(text).slice(0, 22);
}
// src/report/export-junit.ts
function exportJunit(pack, verdict) {
	const tasks = pack.campaign.suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant));
	return [{
		path: "junit.xml",
		content: [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			"<testsuites name=\"pawl\">",
			...[...verdict === void 0 ? [] : [suite("verdict", verdict.tasks.map(taskCase))], ...tasks.map((key) => suite(key, pack.runs.filter((run) => taskKey(run.task_id, run.variant) === key).map(runCase), new Map([["campaign", pack.campaign.id], ["model", pack.campaign.subject.model]])))],
			"</testsuites>",
			""
		].join("\n")
	}];
}
function suite(name, cases, properties = new Map()) {
	const count = (kind) => cases.filter((one) => one.kind === kind).length;
	const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
	const head = `<testsuite name="${attribute(name)}" tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="${seconds.toFixed(3)}">`;
	const named = [...properties].map(([key, value]) => `    <property name="${attribute(key)}" value="${attribute(value)}"/>`);
	return [
		head,
		...named.length === 0 ? [] : [
			"  <properties>",
			...named,
			"  </properties>"
		],
		...cases.map(({ xml }) => xml),
		"</testsuite>"
	].join("\n");
}
function runCase(run) {
	const seconds = run.metrics.latency_ms / 1e3;
	const name = `${run.arm} ${run.stage.replaceAll("_", " ")} run ${run.epoch}`;
	const open = `  <testcase classname="${attribute(taskKey(run.task_id, run.variant))}" name="${attribute(name)}" time="${seconds.toFixed(3)}"`;
	if (run.outcome === "passed") return {
		xml: `${open}/>`,
		kind: "passed",
		seconds
	};
	const kind = run.outcome === "errored" ? "error" : "failure";
	const mode = run.failure_mode ?? "failed";
	const message = failureName(mode, run.failure_detail);
	const body = [
		`Run ${keyOf(run)}, ${run.outcome}.`,
		...run.checks.filter(({ passed }) => !passed).map((check) => `Failed check: ${check.name}${told("expected", check.expected)}${told("found", check.found)}`),
		...run.evidence.quote === void 0 ? [] : [`It said: ${run.evidence.quote}`]
	].join("\n");
	return {
		xml: `${open}>\n    <${kind} type="${attribute(mode)}" message="${attribute(message)}">${escaped(body)}</${kind}>\n  </testcase>`,
		kind,
		seconds
	};
}
function told(what, text) {
	return text === void 0 ? "" : `\n  ${what}: ${text}`;
}
function taskCase(task) {
	const open = `  <testcase classname="verdict" name="${attribute(task.key)}" time="0.000"`;
	const kind = caseKind(task);
	if (kind === "passed") return {
		xml: `${open}/>`,
		kind,
		seconds: 0
	};
	const message = attribute(`${TASK_WORDS[task.word]}: ${task.sentence}`);
	return {
		xml: `${open}>\n    <${kind}${kind === "skipped" ? "" : ` type="${attribute(task.word)}"`} message="${message}"/>\n  </testcase>`,
		kind,
		seconds: 0
	};
}
function caseKind({ word }) {
	switch (word) {
		case "regression": return "failure";
		case "unmeasured":
		case "inconclusive": return "error";
		case "suspected":
		case "not_rechecked":
		case "environment_drift":
		case "no_baseline": return "skipped";
		default: return "passed";
	}
}
function escaped(text) {
	return terminalSafe(text).replace(/[\u{FFFE}\u{FFFF}]/gu, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function attribute(text) {
	return escaped(text).replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;");
}
// src/app/export-pack.ts
async function exportPack(source, format, out, signal) {
	const { files, missing } = await filesOf(source, format, signal);
	for (const { path, content } of files) {
		const written = await out.write(path, content, signal);
		if (written.kind === "refused") throw new UsageError(written.reason);
	}
	return {
		paths: files.map(({ path }) => path),
		missing
	};
}
async function filesOf({ pack, folder, verdict }, format, signal) {
	if (format === "csv") return {
		files: exportCsv(pack),
		missing: 0
	};
	if (format === "junit") return {
		files: exportJunit(pack, verdict),
		missing: 0
	};
	const runs = await withTrajectories(pack, folder, signal);
	const missing = runs.filter(({ trajectory }) => trajectory === null).length;
	switch (format) {
		case "inspect": return {
			files: exportInspect(pack, runs),
			missing
		};
		case "atif": return {
			files: exportAtif(pack, runs),
			missing
		};
		case "eee": return {
			files: exportEee(pack, runs),
			missing
		};
	}
}
async function withTrajectories(pack, folder, signal) {
	const runs = [];
	for (const record of pack.runs) {
		const read = await readTrajectory([folder], record.trajectory_sha256, signal);
		runs.push({
			record,
			trajectory: typeof read === "string" ? null : read
		});
	}
	return runs;
}
export { exportPack };
