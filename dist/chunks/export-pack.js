import "./rolldown-runtime.js";
import { i as runKey, o as taskKey } from "./ids.js";
import { r as addUsage } from "./usage.js";
import { n as sha256, r as canonicalJson } from "./hash.js";
import { c as wilson, i as TASK_WORDS, o as failureName } from "./decode-utf8.js";
import { t as keyOf } from "./projections.js";
import { h as truncate, m as terminalSafe } from "./format-number.js";
import { n as sumPicoUsd, r as usd, t as picoUsd } from "./money.js";
import { t as UsageError } from "./usage-error.js";
import { t as readTrajectory } from "./read-trajectory.js";
import { createRequire } from "module";
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
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
_b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = hMap(flt, 9, 0);
var fdm = hMap(fdt, 5, 0);
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = (function() {
	var t = new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
		if (ArrayBuffer.isView(val)) t[n] = [val, op];
		else {
			t[n += "/"] = [new u8(0), op];
			fltn(val, n, t, o);
		}
	}
};
var te = typeof TextEncoder != "undefined" && new TextEncoder();
var td = typeof TextDecoder != "undefined" && new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
var exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		if (l > 65535) err(9);
		le += l + 4;
	}
	return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length;
	var exl = exfl(ex);
	wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
	if (ce != null) d[b++] = 20, d[b++] = f.os;
	d[b] = 20, b += 2;
	d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
	d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if (y < 0 || y > 119) err(10);
	wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
	if (c != -1) {
		wbytes(d, b, f.crc);
		wbytes(d, b + 4, c < 0 ? -c - 2 : c);
		wbytes(d, b + 8, f.size);
	}
	wbytes(d, b + 12, fl);
	wbytes(d, b + 14, exl), b += 16;
	if (ce != null) {
		wbytes(d, b, col);
		wbytes(d, b + 6, f.attrs);
		wbytes(d, b + 10, ce), b += 14;
	}
	d.set(fn, b);
	b += fl;
	if (exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k);
		wbytes(d, b + 2, l);
		d.set(exf, b + 4), b += 4 + l;
	}
	if (col) d.set(co, b), b += col;
	return b;
};
var wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256);
	wbytes(o, b + 8, c);
	wbytes(o, b + 10, c);
	wbytes(o, b + 12, d);
	wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
	if (!opts) opts = {};
	var r = {};
	var files = [];
	fltn(data, "", r, opts);
	var o = 0;
	var tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1];
		var compression = p.level == 0 ? 0 : 8;
		var f = strToU8(fn), s = f.length;
		var com = p.comment, m = com && strToU8(com), ms = m && m.length;
		var exl = exfl(p.extra);
		if (s > 65535) err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length;
		var c = crc();
		c.p(file);
		files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		}));
		o += 30 + s + exl + l;
		tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	var out = new u8(tot + 22), oe = o, cdl = tot - o;
	for (var i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd);
		wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	wzf(out, o, files.length, cdl, oe);
	return out;
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
