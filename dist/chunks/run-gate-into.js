import { i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as freshEngine, t as limitRuntime } from "./fuel.js";
import { C as unknown$1, S as union, _ as preprocess, a as array, b as string, c as discriminatedUnion, f as literal, h as object, i as _null, l as int, m as number, n as _enum, o as base64$1, p as looseObject, s as boolean, t as number$1, u as json, v as record, w as toJSONSchema, y as strictObject } from "./zod.js";
import { r as stampComment } from "./comment-head.js";
import { a as shortId, i as runKey, n as Fingerprint, o as taskKey, r as TaskId } from "./ids.js";
import { r as addUsage, t as NO_USAGE } from "./usage.js";
import { t as UsageError } from "./usage-error.js";
import { n as sumPicoUsd, r as usd, t as picoUsd } from "./money.js";
import { n as sha256, r as canonicalJson, t as fingerprint } from "./hash.js";
import { a as Stage, d as Flag, f as Outcome, i as RunRecord, l as FailureDetail, n as firstDifference, o as pairName, r as parsePack, s as Check, u as FailureMode } from "./parse-pack.js";
import { n as Stop, t as CommandCall } from "./trajectory.js";
import { a as ownRuns, i as costOf$1, n as projectRuns, o as pairRuns, t as keyOf } from "./projections.js";
import { t as guestVersion } from "./guest-version.js";
import { n as startImage, r as seededRandom, t as workspaceFiles$1 } from "./workspace-files.js";
import { a as headline, c as wilson, i as TASK_WORDS, l as zOfConfidence, n as QUIET, o as failureName, r as TASK_MARKS, s as sayFailures, t as decodeUtf8, u as assert } from "./decode-utf8.js";
import { a as formatPercent, c as formatRelative, d as passMarks, h as truncate, i as formatNumber, l as formatShare, n as formatDuration, o as formatPoints, p as oneLine$3, r as formatMoney, s as formatPointsRange, t as formatCount } from "./format-number.js";
import { a as renderGaps, c as sayDelta, d as tallyRuns, f as taskSide, l as addPasses, n as renderSimulatedNotice, o as deltaRows, s as sayCount, t as reproduceCommand, u as tallyPasses } from "./reproduce.js";
import { i as fencedCode, r as escapeMarkdown, t as codeName } from "./code-name.js";
import { a as PAWL_VERSION, c as renderVerdictJson, d as OVERRIDE_NAMES, f as writeOrRefuse, g as relativePathDefect, h as makeFolder, i as EMBEDDED_SUITE, o as HARNESS_VERSION, p as localFolder, r as projectRoot, s as PAWL_HARNESS } from "./campaign-inputs2.js";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { appendFile, chmod, cp, link, lstat, mkdir, mkdtemp, open, readFile as readFile$1, readdir, rename, rm, stat, writeFile as writeFile$1 } from "node:fs/promises";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { createServer } from "node:net";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/std/nearest.ts
function nearest(word, candidates) {
	const bound = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
	return [...candidates].map((candidate) => ({
		candidate,
		distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
	})).filter(({ distance }) => distance <= bound).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
function editDistance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	const cost = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const replaced = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(replaced, swapped, cost(i - 1, j) + 1, cost(i, j - 1) + 1));
		}
	}
	return cost(a.length, b.length);
}
// src/adapters/local/local-baselines.ts
function localBaselines(cwd) {
	return { find: async (key, signal) => {
		signal.throwIfAborted();
		const path = await packPath(resolve(cwd, key));
		if (path === void 0) return {
			kind: "missing",
			reason: `there is no data pack at ${key}; give a data-pack.json or the folder that holds it.`
		};
		return readPack(key, path);
	} };
}
async function packPath(place) {
	for (const path of [join(place, "data-pack.json"), place]) if ((await stat(path).catch(() => void 0))?.isFile() === true) return path;
}
async function readPack(key, path) {
	try {
		if ((await stat(path)).size > 268435456) return {
			kind: "unusable",
			reason: `${key} is larger than a data pack can be (256 MiB).`
		};
		const text = decodeUtf8(await readFile$1(path));
		if (text === void 0) return {
			kind: "unusable",
			reason: `${key} is not UTF-8 text, so it is not a data pack.`
		};
		return {
			kind: "found",
			text,
			provenance: key
		};
	} catch (error) {
		return {
			kind: "unusable",
			reason: `${key} cannot be read (${error instanceof Error ? error.message : String(error)}).`
		};
	}
}
// src/adapters/local/system-clock.ts
function systemClock() {
	return {
		now: () => Date.now(),
		monotonicMs: () => performance.now(),
		sleep: async (ms, signal) => {
			signal.throwIfAborted();
			await setTimeout$1(ms, void 0, { signal }).catch(() => signal.throwIfAborted());
		}
	};
}
// src/forecast/evaluate-claim.ts
function evaluateClaim(tree, pack) {
	const found = new Map();
	return {
		holds: truth(tree, pack, found),
		found: [...found].map(([text, value]) => ({
			text,
			value
		}))
	};
}
function truth(tree, pack, found) {
	switch (tree.kind) {
		case "not": {
			const inner = truth(tree.of, pack, found);
			return inner === null ? null : !inner;
		}
		case "compare": {
			const [left, right] = [amount$2(tree.left, pack, found), amount$2(tree.right, pack, found)];
			return left === null || right === null ? null : COMPARE[tree.op](left, right);
		}
		default: {
			const decisive = tree.kind === "or";
			const sides = [truth(tree.left, pack, found), truth(tree.right, pack, found)];
			if (sides.includes(decisive)) return decisive;
			return sides.includes(null) ? null : !decisive;
		}
	}
}
const COMPARE = {
	"<=": (a, b) => a <= b,
	"<": (a, b) => a < b,
	">=": (a, b) => a >= b,
	">": (a, b) => a > b,
	"=": (a, b) => a === b,
	"!=": (a, b) => a !== b
};
function amount$2(quantity, pack, found) {
	switch (quantity.kind) {
		case "number": return quantity.value;
		case "arithmetic": return calculated(quantity.op, amount$2(quantity.left, pack, found), amount$2(quantity.right, pack, found));
		case "task": return noted(quantity.text, taskMeasure(quantity.measure, quantity.task, pack), found);
		case "count": return noted(quantity.text, ownRuns(pack.runs).filter((run) => meetsAll(run, quantity.filters)).length, found);
		case "path": return noted(quantity.text, numberAt(pack, quantity.path), found);
	}
}
function noted(text, value, found) {
	found.set(text, value);
	return value;
}
function calculated(op, a, b) {
	if (a === null || b === null) return null;
	if (op === "+") return a + b;
	if (op === "-") return a - b;
	if (op === "*") return a * b;
	return b === 0 ? null : a / b;
}
function taskMeasure(measure, task, pack) {
	const result = resultOf$1(task, pack);
	if (result === void 0 || result.runs === 0) return measure === "runs" && result !== void 0 ? 0 : null;
	if (measure === "passes") return result.passed;
	if (measure === "failures") return result.runs - result.passed;
	return measure === "runs" ? result.runs : result.pass_rate;
}
function resultOf$1(task, pack) {
	if (task === "total") return pack.run_summary;
	const key = pack.campaign.suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant)).find((one) => one === task || shortKey(one) === task);
	return key === void 0 ? void 0 : pack.per_task_results[key];
}
function shortKey(key) {
	const [id = key, variant] = key.split("@");
	return taskKey(shortId(id), variant ?? null);
}
function meetsAll(run, filters) {
	return filters.every(({ field, isEqual, value }) => fieldValues(run, field).includes(value) === isEqual);
}
function fieldValues(run, field) {
	const key = taskKey(run.task_id, run.variant);
	switch (field) {
		case "task": return [key, shortKey(key)];
		case "run": return [`${run.epoch}`];
		case "flag": return [...run.flags];
		case "failure_mode":
		case "failure_detail":
		case "outcome": return [run[field] ?? "none"];
	}
}
function numberAt(pack, path) {
	const value = path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : void 0, pack);
	return typeof value === "number" ? value : null;
}
// src/forecast/interval-score.ts
function intervalScore({ low, high }, value, coverage) {
	const alpha = 1 - coverage;
	const outside = Math.max(low - value, value - high, 0);
	return Number((high - low + 2 / alpha * outside).toFixed(9));
}
// src/forecast/claim-tokens.ts
const TOKEN = /\s+|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_][\w.@:-]*)|(?<mark><=|>=|!=|==|[<>=()+*/-])/uy;
function claimTokens(claim) {
	const tokens = [];
	const scanner = new RegExp(TOKEN);
	while (scanner.lastIndex < claim.length) {
		const column = scanner.lastIndex + 1;
		const match = scanner.exec(claim);
		if (match === null) throw claimError(claim, column, `"${claim.charAt(column - 1)}" means nothing here`);
		const { number, name, mark } = match.groups ?? {};
		if (number !== void 0) tokens.push({
			kind: "number",
			text: number,
			column
		});
		if (name !== void 0) tokens.push({
			kind: "name",
			text: name,
			column
		});
		if (mark !== void 0) tokens.push({
			kind: "mark",
			text: mark === "==" ? "=" : mark,
			column
		});
	}
	return [...tokens, {
		kind: "end",
		text: "the end",
		column: claim.length + 1
	}];
}
function claimError(claim, column, what) {
	return new UsageError(`the claim "${claim}" cannot be read at column ${column}: ${what}; claims look like passes(task_09) <= 0 or count(failure_mode = refusal) >= 1.`);
}
// src/forecast/claim-tree.ts
const MEASURES = [
	"passes",
	"failures",
	"runs",
	"rate"
];
const FILTER_FIELDS = [
	"failure_mode",
	"failure_detail",
	"outcome",
	"flag",
	"task",
	"run"
];
// src/forecast/parse-claim.ts
const COMPARE_OPS = [
	"<=",
	"<",
	">=",
	">",
	"=",
	"!="
];
const DEPTH_MAX = 40;
function parseClaim(claim) {
	const reader = {
		claim,
		tokens: claimTokens(claim),
		at: 0,
		depth: 0
	};
	const tree = readOr(reader);
	if (peek(reader).kind !== "end") throw expected(reader, "the end, \"and\" or \"or\"");
	return tree;
}
function readOr(reader) {
	let left = readAnd(reader);
	while (take(reader, "or")) left = {
		kind: "or",
		left,
		right: readAnd(reader)
	};
	return left;
}
function readAnd(reader) {
	let left = readOne(reader);
	while (take(reader, "and")) left = {
		kind: "and",
		left,
		right: readOne(reader)
	};
	return left;
}
function readOne(reader) {
	reader.depth += 1;
	if (reader.depth > DEPTH_MAX) throw expected(reader, "fewer parentheses");
	try {
		if (take(reader, "not")) return {
			kind: "not",
			of: readOne(reader)
		};
		return isGroup(reader) ? readGroup(reader) : readComparison(reader);
	} finally {
		reader.depth -= 1;
	}
}
function readGroup(reader) {
	must(reader, "(");
	const inner = readOr(reader);
	must(reader, ")");
	return inner;
}
function isGroup({ tokens, at }) {
	if (tokens[at]?.text !== "(") return false;
	const end = closing(tokens, at);
	for (let index = at + 1; index < end; index++) if (isCall$1(tokens, index)) index = closing(tokens, index + 1);
	else if (COMPARE_OPS.includes(tokens[index]?.text ?? "")) return true;
	return false;
}
function isCall$1(tokens, at) {
	const { kind, text = "" } = tokens[at] ?? {};
	return kind === "name" && ![
		"and",
		"or",
		"not"
	].includes(text) && tokens[at + 1]?.text === "(";
}
function closing(tokens, open) {
	let level = 0;
	for (let index = open; index < tokens.length; index++) {
		if (tokens[index]?.text === "(") level += 1;
		if (tokens[index]?.text === ")") level -= 1;
		if (level === 0) return index;
	}
	return tokens.length;
}
function readComparison(reader) {
	const left = readSum(reader);
	const op = next(reader);
	if (!COMPARE_OPS.includes(op.text)) throw expected(reader, "a comparison such as <= or =", op);
	return {
		kind: "compare",
		op: op.text,
		left,
		right: readSum(reader)
	};
}
function readSum(reader) {
	let left = readProduct(reader);
	for (let op = peek(reader).text; op === "+" || op === "-"; op = peek(reader).text) left = arithmetic(reader, left, readProduct);
	return left;
}
function readProduct(reader) {
	let left = readValue(reader);
	for (let op = peek(reader).text; op === "*" || op === "/"; op = peek(reader).text) left = arithmetic(reader, left, readValue);
	return left;
}
function arithmetic(reader, left, right) {
	return {
		kind: "arithmetic",
		op: next(reader).text,
		left,
		right: right(reader)
	};
}
function readValue(reader) {
	const token = next(reader);
	if (token.kind === "number") return {
		kind: "number",
		value: Number(token.text)
	};
	if (token.text === "(") {
		const inner = readSum(reader);
		must(reader, ")");
		return inner;
	}
	if (token.kind !== "name") throw expected(reader, "a number, a measure or a path", token);
	if (peek(reader).text === "(") return readCall(reader, token);
	const path = token.text.split(".");
	if (path.length > 1) return {
		kind: "path",
		path,
		text: token.text
	};
	throw expected(reader, `passes(${token.text}) or a path such as run_summary.passed`, token);
}
function readCall(reader, name) {
	must(reader, "(");
	if (name.text === "count") {
		const filters = readFilters(reader);
		must(reader, ")");
		return {
			kind: "count",
			filters,
			text: `count(${filters.map(sayFilter).join(" and ")})`
		};
	}
	const measure = MEASURES.find((one) => one === name.text);
	if (measure === void 0) throw expected(reader, oneOf$2([...MEASURES, "count"], name.text), name);
	const task = next(reader);
	if (task.kind !== "name") throw expected(reader, "a task or total", task);
	must(reader, ")");
	return {
		kind: "task",
		measure,
		task: task.text,
		text: `${measure}(${task.text})`
	};
}
function readFilters(reader) {
	const filters = [readFilter(reader)];
	while (take(reader, "and")) filters.push(readFilter(reader));
	return filters;
}
function readFilter(reader) {
	const name = next(reader);
	const field = FILTER_FIELDS.find((one) => one === name.text);
	if (field === void 0) throw expected(reader, oneOf$2(FILTER_FIELDS, name.text), name);
	const op = next(reader);
	if (op.text !== "=" && op.text !== "!=") throw expected(reader, "= or !=", op);
	const value = next(reader);
	if (value.kind !== "name" && value.kind !== "number") throw expected(reader, "a value", value);
	return {
		field,
		isEqual: op.text === "=",
		value: value.text
	};
}
function sayFilter({ field, isEqual, value }) {
	return `${field} ${isEqual ? "=" : "!="} ${value}`;
}
function oneOf$2(known, given) {
	const meant = nearest(given, known);
	return `one of ${known.join(", ")}${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`;
}
function peek({ tokens, at }) {
	return tokens[Math.min(at, tokens.length - 1)];
}
function next(reader) {
	const token = peek(reader);
	reader.at += 1;
	return token;
}
function take(reader, text) {
	if (peek(reader).text !== text) return false;
	reader.at += 1;
	return true;
}
function must(reader, text) {
	const token = next(reader);
	if (token.text !== text) throw expected(reader, `"${text}"`, token);
}
function expected(reader, what, found = peek(reader)) {
	return claimError(reader.claim, found.column, `expected ${what}, not ${found.text}`);
}
// src/forecast/score-predictions.ts
function registrationHash(of) {
	return fingerprint({
		headline: of.headline,
		claims: of.claims
	});
}
function scorePredictions(pack) {
	const { registration, started_at } = pack.campaign;
	if (registration === void 0) return [];
	const registered = registrationHash(registration) === registration.sha256 && registration.registered_at <= started_at;
	return [...registration.headline === null ? [] : [scoreHeadline(registration.headline, registered, pack)], ...registration.claims.map((claim) => scoreClaim(claim, registered, pack))];
}
function scoreHeadline(headline, registered, { run_summary }) {
	const { low, high, point, of, coverage } = headline;
	const { passed, runs } = run_summary;
	const base = {
		id: "headline",
		prediction: `${low} to ${high} of ${of} passes, point estimate ${point}`,
		actual: `${passed}/${runs}`,
		registered
	};
	if (runs !== of) return {
		...base,
		hit: null
	};
	return {
		...base,
		hit: low <= passed && passed <= high,
		error: passed - point,
		interval_score: intervalScore({
			low,
			high
		}, passed, coverage),
		coverage
	};
}
function scoreClaim(claim, registered, pack) {
	const { holds, found } = evaluateClaim(parseClaim(claim.claim), pack);
	const actual = found.map(({ text, value }) => `${text} = ${value ?? "unknown"}`).join(", ");
	const { probability } = claim;
	return {
		id: claim.id,
		prediction: claim.claim,
		actual,
		hit: holds,
		registered,
		...probability !== void 0 && { probability },
		...probability !== void 0 && holds !== null && { brier: (probability - (holds ? 1 : 0)) ** 2 }
	};
}
// src/grade/evidence-patterns.ts
const RUNS_MIN = 2;
function evidencePatterns(runs) {
	return [...byTask(runs)].flatMap(([, own]) => {
		return [...[
			...unreadAnswers(own),
			...sharedFailures(own),
			...sharedFlags(own),
			...malformed(own)
		].filter((one) => one.runs.length >= RUNS_MIN).map((one) => written(one, own)), ...longerPasses(own)];
	});
}
function byTask(runs) {
	const groups = new Map();
	for (const run of ownRuns(runs).filter(({ outcome }) => outcome !== "errored")) {
		const key = taskKey(run.task_id, run.variant);
		groups.set(key, [...groups.get(key) ?? [], run]);
	}
	return new Map([...groups].sort(([a], [b]) => a < b ? -1 : 1));
}
function written({ pattern, runs, text }, own) {
	return {
		task_id: runs[0]?.task_id ?? "",
		pattern,
		count: runs.length,
		of: own.length,
		runs: runs.map((run) => runKey(run.task_id, run.variant, run.epoch)),
		text: `${runs.length} of ${own.length} runs ${text}`
	};
}
function unreadAnswers(own) {
	const runs = own.filter(({ flags }) => flags.includes("answered_without_reading"));
	const files = runs.map(leastRead).filter((file) => file !== void 0);
	const path = files[0]?.path;
	if (path === void 0 || files.some((file) => file.path !== path)) return [];
	return [{
		pattern: "answered_without_reading",
		runs,
		text: `answered after reading ${range(files.map((file) => Math.floor(100 * file.delivered / file.bytes)))} % of ${path}`
	}];
}
function leastRead({ evidence }) {
	return evidence.delivered.filter(({ bytes, delivered }) => delivered < bytes / 2).sort((a, b) => b.bytes - a.bytes)[0];
}
function sharedFailures(own) {
	const groups = new Map();
	for (const run of own) {
		if (run.failure_mode === null) continue;
		const name = [run.failure_mode, run.failure_detail].filter((part) => part !== null).join("/");
		groups.set(name, [...groups.get(name) ?? [], run]);
	}
	return [...groups].map(([name, runs]) => ({
		pattern: `failed:${name}`,
		runs,
		text: `failed as ${name}`
	}));
}
const FLAG_WORDS = {
	claimed_done_but_failed: "said that the work was done when it was not",
	tool_loop: "repeated a failing call five times or more",
	limit_hit: "ran into a limit"
};
function sharedFlags(own) {
	return Object.entries(FLAG_WORDS).map(([flag, text]) => ({
		pattern: flag,
		runs: own.filter(({ flags }) => flags.some((one) => one === flag)),
		text
	}));
}
function malformed(own) {
	const runs = own.filter(({ metrics }) => metrics.malformed_calls > 0);
	return [{
		pattern: "malformed_calls",
		runs,
		text: `made malformed tool calls (${runs.reduce((sum, { metrics }) => sum + metrics.malformed_calls, 0)} in all)`
	}];
}
function longerPasses(own) {
	const tokens = (outcome) => own.filter((run) => run.outcome === outcome).map((run) => run.metrics.output_tokens);
	const [passing, failing] = [tokens("passed"), tokens("failed")];
	if (passing.length === 0 || failing.length === 0 || own.length < 3) return [];
	if (Math.min(...passing) < 1.25 * Math.max(...failing)) return [];
	return [written({
		pattern: "passes_wrote_more",
		runs: own.filter((run) => run.outcome === "passed"),
		text: `passed, with ${range(passing)} output tokens; the failing ones wrote ${range(failing)}`
	}, own)];
}
function range(values) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low === high ? `${low}` : `${low}–${high}`;
}
// src/app/open-pack.ts
async function openPack(store, path, signal) {
	const found = await store.find(path, signal);
	if (found.kind !== "found") throw new UsageError(found.reason);
	const pack = parsePack(found.text, path);
	const place = firstDifference(pack.evidence_patterns, evidencePatterns(ownRuns(pack.runs)), "evidence_patterns") ?? firstDifference(pack.predictions_scoring, scorePredictions(pack), "predictions_scoring");
	if (place === void 0) return pack;
	throw new UsageError(`${path} contradicts its own runs at ${place}; it was changed after it was written.`);
}
// src/record/seal-pack.ts
function sealPack(campaign, runs, patterns) {
	return {
		format_version: 1,
		created_by: {
			name: "pawl",
			version: PAWL_VERSION
		},
		campaign,
		runs: [...runs],
		...projectRuns(campaign, runs),
		evidence_patterns: [...patterns],
		predictions_scoring: []
	};
}
function packText(pack) {
	return `${JSON.stringify(pack, null, 2)}\n`;
}
// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
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
// src/std/glob.ts
function globMatches(pattern, text) {
	const tokens = parseGlob(pattern.endsWith("/") ? `${pattern}**` : pattern);
	let positions = withEmptyMatches(tokens, new Set([0]));
	for (const char of text) positions = withEmptyMatches(tokens, step(tokens, positions, char));
	return positions.has(tokens.length);
}
function isGlob(pattern) {
	return /[*?[]/.test(pattern);
}
const ANY_FOLDERS = [
	{ kind: "optional" },
	{
		kind: "run",
		crosses: true
	},
	{
		kind: "one",
		accepts: (char) => char === "/"
	}
];
function parseGlob(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const [found, length] = nextTokens(pattern.slice(at), at === 0 || pattern[at - 1] === "/");
		tokens.push(...found);
		at += length;
	}
	return tokens;
}
function nextTokens(rest, atFolderStart) {
	if (rest.startsWith("**/") && atFolderStart) return [ANY_FOLDERS, 3];
	if (rest.startsWith("**")) return [[{
		kind: "run",
		crosses: true
	}], 2];
	if (rest.startsWith("*")) return [[{
		kind: "run",
		crosses: false
	}], 1];
	if (rest.startsWith("?")) return [[{
		kind: "one",
		accepts: (char) => char !== "/"
	}], 1];
	const charClass = /^\[(!?)([^\]]+)\]/.exec(rest);
	if (charClass) return [[{
		kind: "one",
		accepts: classOf(charClass)
	}], charClass[0].length];
	const literal = String.fromCodePoint(rest.codePointAt(0) ?? 0);
	return [[{
		kind: "one",
		accepts: (char) => char === literal
	}], literal.length];
}
function classOf([, not, body = ""]) {
	const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single]) => ({
		from: from ?? single ?? "",
		to: to ?? single ?? ""
	}));
	const within = (char) => ranges.some(({ from, to }) => from <= char && char <= to);
	return (char) => char !== "/" && within(char) !== (not === "!");
}
function withEmptyMatches(tokens, positions) {
	const reached = new Set(positions);
	for (const position of reached) {
		const kind = tokens[position]?.kind;
		if (kind === "run" || kind === "optional") reached.add(position + 1);
		if (kind === "optional") reached.add(position + ANY_FOLDERS.length);
	}
	return reached;
}
function step(tokens, positions, char) {
	const next = new Set();
	for (const position of positions) {
		const token = tokens[position];
		if (token?.kind === "one" && token.accepts(char)) next.add(position + 1);
		if (token?.kind === "run" && (token.crosses || char !== "/")) next.add(position);
	}
	return next;
}
// src/suite/select.ts
function selectTasks(suite, patterns) {
	const wanted = patterns.map((pattern) => read(suite, pattern.trim()));
	const positive = wanted.filter(({ isNegated }) => !isNegated);
	const all = {
		tasks: suite.tasks,
		variant: void 0,
		isNegated: false
	};
	const asked = (positive.length > 0 ? positive : [all]).flatMap(selectionOf);
	const refused = wanted.filter(({ isNegated }) => isNegated).flatMap(selectionOf);
	const kept = asked.filter((one) => !refused.some((other) => isSame$1(one, other)));
	const selected = suite.tasks.flatMap((task) => inOrder$1(task, kept));
	if (selected.length > 0) return selected;
	throw new UsageError(`tasks ${patterns.join(", ")} leaves nothing to run; ${suite.name} has ${ids(suite)}.`);
}
function read(suite, pattern) {
	const isNegated = pattern.startsWith("!");
	const [name = "", variant] = pattern.slice(isNegated ? 1 : 0).split("@");
	const tasks = matches(suite, name);
	if (tasks.length === 0) throw new UsageError(unknown(suite, name));
	if (variant !== void 0 && !tasks.some((task) => task.variants.has(variant))) throw new UsageError(noVariant(tasks, name, variant));
	return {
		tasks,
		variant,
		isNegated
	};
}
function matches({ tasks }, name) {
	if (name.startsWith("tag:")) return tasks.filter(({ tags }) => tags.includes(name.slice(4)));
	if (isGlob(name)) return tasks.filter(({ id }) => globMatches(name, id));
	const exact = tasks.filter(({ id }) => id === name || shortId(id) === name);
	return exact.length > 0 ? exact : tasks.filter(({ tags }) => tags.includes(name));
}
function selectionOf({ tasks, variant }) {
	if (variant === void 0) return tasks.map((task) => ({
		task,
		variant: void 0
	}));
	return tasks.flatMap((task) => {
		const found = task.variants.get(variant);
		return found === void 0 ? [] : [{
			task,
			variant: found
		}];
	});
}
function inOrder$1(task, kept) {
	return [void 0, ...task.variants.values()].map((variant) => ({
		task,
		variant
	})).filter((one) => kept.some((other) => isSame$1(one, other)));
}
function isSame$1(one, other) {
	return one.task.id === other.task.id && one.variant?.name === other.variant?.name;
}
function unknown(suite, name) {
	const close = nearest(name, suite.tasks.flatMap(({ id, tags }) => [
		id,
		shortId(id) ?? id,
		...tags
	]));
	const hint = close === void 0 ? `it has ${ids(suite)}` : `did you mean ${close}?`;
	return `there is no task "${name}" in ${suite.name}; ${hint}`;
}
function noVariant(tasks, name, variant) {
	const known = [...new Set(tasks.flatMap((task) => [...task.variants.keys()]))];
	return `${name} has no variant "${variant}"; ${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}.`;
}
function ids({ tasks }) {
	return tasks.map(({ id }) => id).join(", ");
}
// src/doors/baseline-pack.ts
async function baselinePack(path, cwd, signal) {
	if (path === void 0 || path === "" || path === "none") return void 0;
	return openPack(localBaselines(cwd), path, signal);
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/suite/config-schema.ts
var import_dist = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}))();
const Count$1 = int("must be a whole number above 0").positive("must be a whole number above 0");
const Text$1 = string("must be text").min(1, "must not be empty");
const Usd = number("must be an amount of US dollars").positive("must be above 0");
const OneOrMany = union([Text$1, array(Text$1)]);
const ModelId = string("must be provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0").regex(/^[a-z][a-z0-9-]*\/\S+$/, "must be provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0");
const HarnessName = string("must be a harness's name").regex(/^[a-z][\w-]*(@\w[\w.-]*)?$/i, "must be a name or name@version, such as pawl or openclaw@2026.4.22");
const HarnessCommand = strictObject({
	command: OneOrMany.describe("Template of the command that runs the agent."),
	name: string().regex(/^[a-z][\w-]*$/i, "must be letters, digits and hyphens").default("command"),
	version: string("must be quoted text, such as \"1.0\"").regex(/^\w[\w.-]*$/, "must be letters, digits, dots and hyphens").describe("Counted up by you when the command's behaviour changes: it is part of the fingerprint.")
});
const InferenceSettings = strictObject({
	"max-tokens": Count$1.optional().describe("Most tokens of one reply."),
	temperature: number("must be a number").min(0, "must be 0 to 2").max(2, "must be 0 to 2").optional(),
	"top-p": number("must be a number").gt(0, "must be above 0, at most 1").max(1, "must be above 0, at most 1").optional(),
	"stop-sequences": array(Text$1).optional(),
	"service-tier": Text$1.optional().describe("Provider's service tier, e.g. flex or priority."),
	"prompt-cache": _enum(["5m", "1h"]).optional().describe("Cache the conversation so far at the provider, for so long."),
	guardrail: strictObject({
		id: Text$1,
		version: Text$1
	}).optional().describe("Bedrock guardrail applied to every request."),
	additional: record(string(), json()).optional().describe("Passed to the provider untouched, e.g. reasoning_effort: medium.")
});
const SubjectSettings = strictObject({
	model: ModelId.optional().describe("The model under test, provider/model-id."),
	region: Text$1.optional().describe("AWS region of the model."),
	"base-url": Text$1.optional().describe("Address of an OpenAI-compatible endpoint, e.g. http://127.0.0.1:11434/v1."),
	"price-as": ModelId.optional().describe("The model whose prices hold, where the id does not tell (an application inference profile, a local copy)."),
	"system-prompt": OneOrMany.optional().describe("One prompt file or several, in order."),
	harness: union([HarnessName, HarnessCommand]).optional().describe("What lets the model act."),
	inference: InferenceSettings.default({})
});
const GateSettings = strictObject({
	plan: _enum([
		"quick",
		"standard",
		"thorough"
	]).optional().describe("How long suspects are re-run head to head."),
	"first-look": Count$1.max(30, "must be at most 30").optional().describe("Runs per task before anything is suspected."),
	recheck: int("must be a whole number from 0 to 7").min(0, "must be a whole number from 0 to 7").max(7, "must be a whole number from 0 to 7").optional().describe("Most suspects re-run head to head; the decision tables go no further than 7."),
	"fail-on": _enum([
		"regression",
		"inconclusive",
		"never"
	]).optional().describe("What fails the check: a proven regression, also a comparison that could not finish, or nothing.")
});
const LimitSettings = strictObject({
	"max-turns": Count$1.optional(),
	"wall-seconds": number("must be a number of seconds").positive("must be above 0").optional(),
	"max-tokens": Count$1.optional().describe("Input plus output tokens of one run, summed over its turns."),
	"max-cost-usd": Usd.optional().describe("US dollars one run may cost.")
});
const PolicySettings = strictObject({
	"min-pass-rate": number("must be a share").min(0, "must be 0 to 1").max(1, "must be 0 to 1, such as 0.8").optional(),
	"max-cost-usd": Usd.optional().describe("Fail where the campaign cost more."),
	"max-cost-per-pass-usd": Usd.optional().describe("Fail where a pass cost more."),
	"on-unmeasured": _enum(["fail", "neutral"]).optional().describe("Whether no measurement fails the check; it does unless you say neutral.")
});
const Price = strictObject({
	input: number("must be US dollars per million tokens").nonnegative("must not be negative"),
	output: number("must be US dollars per million tokens").nonnegative("must not be negative")
});
const ConfigFile = strictObject({
	suite: Text$1.optional().describe("A suite's name (agentic-core-v1) or a folder of tasks."),
	tasks: OneOrMany.optional().describe("Ids, globs, tags, variants and !negations; all tasks when absent."),
	runs: Count$1.max(100, "must be at most 100").optional().describe("Runs per task."),
	concurrency: Count$1.max(64, "must be at most 64").optional().describe("Runs at a time."),
	"max-cost-usd": Usd.optional().describe("Stop cleanly before the whole campaign costs more."),
	"max-campaign-tokens": Count$1.optional().describe("Stop cleanly before the campaign uses more tokens."),
	"max-month-cost-usd": Usd.optional().describe("Stop cleanly before all campaigns of the month cost more."),
	"max-month-tokens": Count$1.optional().describe("Stop cleanly before all campaigns of the month use more tokens."),
	"month-ledger": Text$1.optional().describe("File where the month's spending is kept; by default in the state folder of the user."),
	subject: SubjectSettings.prefault({}).describe("What is under test."),
	gate: GateSettings.default({}),
	limits: LimitSettings.default({}).describe("Limits of one run."),
	policies: PolicySettings.default({}).describe("What else fails the check."),
	prices: record(ModelId, Price).default({}).describe("Prices in US dollars per million tokens, by model, where the built-in table is wrong.")
});
// src/suite/explain-defect.ts
function explainDefect(error, schema, value) {
	const first = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
	if (first === void 0) return {
		path: [],
		words: "is not valid"
	};
	const { issue, path } = deepest(first, first.path);
	return {
		path: offendingPath(issue, path),
		words: describe(issue, path, schema, value)
	};
}
function deepest(issue, path) {
	if (issue.code !== "invalid_union") return {
		issue,
		path
	};
	const best = issue.errors.flatMap((branch) => [branch.find(({ code }) => code === "unrecognized_keys") ?? branch[0]]).filter((candidate) => candidate !== void 0).sort((a, b) => depth(b) - depth(a))[0];
	if (best === void 0 || depth(best) === 0) return {
		issue,
		path
	};
	return deepest(best, [...path, ...best.path]);
}
function depth(issue) {
	return issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
}
function offendingPath(issue, path) {
	return issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
}
function describe(issue, path, schema, value) {
	const name = path.length === 0 ? "the whole file" : `"${dotted(path)}"`;
	if (issue.code === "unrecognized_keys") return unknownKey(issue.keys[0] ?? "", path, schema);
	const found = valueAt(value, path);
	if (found === void 0) return `${name} is missing${hint(issue.message)}`;
	if (issue.message.startsWith("must ")) return `${name} ${issue.message}, not ${shown$1(found)}`;
	if (issue.code === "invalid_value") return `${name} must be ${oneOf$1(issue.values.map(String), found)}`;
	if (issue.code === "invalid_type") return `${name} must be ${article(issue.expected)}, not ${shown$1(found)}`;
	if (issue.code === "invalid_key") return `the key ${name} ${issue.issues[0]?.message ?? "cannot be used"}`;
	if (issue.code === "invalid_union") return `${name} is ${shown$1(found)}, which cannot be used here`;
	return `${name} is ${shown$1(found)}: ${lowerFirst(issue.message)}`;
}
function unknownKey(key, path, schema) {
	const known = knownKeys(toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any"
	}), path);
	const meant = nearest(key, known);
	const fix = meant === void 0 ? `the keys here are ${known.join(", ")}` : `did you mean "${meant}"?`;
	return `"${dotted([...path, key])}" is not a known key; ${fix}`;
}
function knownKeys(root, path) {
	let nodes = alternatives(root);
	for (const part of path) nodes = nodes.flatMap((node) => alternatives(child(node, String(part))));
	return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function child(node, part) {
	return node.properties?.[part] ?? node.items ?? node.additionalProperties;
}
function alternatives(node) {
	if (typeof node !== "object" || node === null) return [];
	const { anyOf } = node;
	return anyOf === void 0 ? [node] : anyOf.flatMap(alternatives);
}
function dotted(path) {
	return path.reduce((text, part) => {
		if (typeof part === "number") return `${text}[${part}]`;
		return text === "" ? String(part) : `${text}.${String(part)}`;
	}, "");
}
function valueAt(value, path) {
	return path.reduce((inner, part) => typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : void 0, value);
}
function hint(message) {
	return message.startsWith("must ") ? `; it ${message}` : "";
}
function oneOf$1(options, found) {
	const meant = typeof found === "string" ? nearest(found, options) : void 0;
	return `${options.length === 1 ? JSON.stringify(options[0]) : `one of ${options.join(", ")}`}, not ${shown$1(found)}${meant === void 0 ? "" : `; did you mean "${meant}"?`}`;
}
function article(expected) {
	if (expected === "int") return "a whole number";
	if (expected === "record" || expected === "object") return "a table of keys";
	if (expected === "array") return "a list";
	if (expected === "boolean") return "true or false";
	return `a ${expected}`;
}
function shown$1(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// src/suite/place-in-yaml.ts
function placeInYaml(document, path) {
	for (let length = path.length; length > 0; length--) {
		const place = placeIn(length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true), path[length - 1]);
		if (place !== void 0) return place;
	}
	return document.contents?.range?.[0] ?? 0;
}
function placeIn(parent, part) {
	if ((0, import_dist.isMap)(parent)) return startOf$1(parent.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === part)?.key);
	return startOf$1(((0, import_dist.isNode)(parent) && "items" in parent ? parent.items : [])[Number(part)]);
}
function startOf$1(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
// src/suite/config.ts
const EMPTY_CONFIG = ConfigFile.parse({});
function parseConfig(yamlText, fileName) {
	return parseYaml(yamlText, fileName, ConfigFile);
}
function parseYaml(yamlText, fileName, schema) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(yamlText, {
		lineCounter: lines,
		prettyErrors: false,
		strict: true
	});
	const broken = document.errors[0] ?? document.warnings[0];
	if (broken !== void 0) {
		const { line, col } = lines.linePos(broken.pos[0]);
		throw new UsageError(`${fileName}:${line}:${col}: ${explainYaml(broken)}`);
	}
	const value = plainValue(document, fileName) ?? {};
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const { path, words } = explainDefect(parsed.error, schema, value);
	const { line, col } = lines.linePos(placeInYaml(document, path));
	throw new UsageError(`${fileName}:${line}:${col}: ${words}`);
}
function plainValue(document, fileName) {
	try {
		return document.toJS();
	} catch (error) {
		const isUnresolved = error instanceof Error && error.message.startsWith("Unresolved alias");
		throw new UsageError(`${fileName}: ${isUnresolved ? QUOTE_THE_STAR : "its aliases expand too far; write it without them"}`);
	}
}
const QUOTE_THE_STAR = "put text that begins with * in quotes, because YAML takes it for an alias";
function explainYaml({ code, message }) {
	if (code === "TAG_RESOLVE_FAILED") return "put text that begins with ! in quotes, because YAML takes it for a tag";
	if (/alias/i.test(code) || /alias/i.test(message)) return QUOTE_THE_STAR;
	return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\s+/g, " ")}`;
}
// src/suite/split-patterns.ts
function splitPatterns(text) {
	return text.split(/[,\n]/).map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
}
// src/suite/resolve-config.ts
const amount$1 = (words) => number$1(words).positive(words);
const count = (words) => number$1(words).int(words).positive(words);
const patterns = string().transform(splitPatterns);
const OVERRIDES = object({
	suite: string(),
	tasks: patterns,
	model: ModelId,
	region: string(),
	"base-url": string(),
	"service-tier": string(),
	"price-as": ModelId,
	harness: HarnessName,
	"system-prompt": patterns,
	runs: count("must be a whole number above 0").max(100, "must be at most 100"),
	concurrency: count("must be a whole number above 0").max(64, "must be at most 64"),
	"max-cost-usd": amount$1("must be US dollars above 0, such as 1.50"),
	"max-campaign-tokens": count("must be a whole number above 0"),
	"max-month-cost-usd": amount$1("must be US dollars above 0, such as 20"),
	"max-month-tokens": count("must be a whole number above 0"),
	"month-ledger": string()
});
const PARTIAL_OVERRIDES = OVERRIDES.partial();
function resolveConfig(config, overrides = {}) {
	const given = parseOverrides(overrides);
	const { subject } = config;
	return {
		suite: given.suite ?? config.suite ?? "agentic-core-v1",
		tasks: given.tasks ?? many(config.tasks) ?? ["*"],
		runs: given.runs ?? config.runs ?? 3,
		concurrency: given.concurrency ?? config.concurrency,
		maxCostUsd: given["max-cost-usd"] ?? config["max-cost-usd"],
		maxTokens: given["max-campaign-tokens"] ?? config["max-campaign-tokens"],
		month: {
			maxCostUsd: given["max-month-cost-usd"] ?? config["max-month-cost-usd"],
			maxTokens: given["max-month-tokens"] ?? config["max-month-tokens"],
			ledger: given["month-ledger"] ?? config["month-ledger"]
		},
		subject: {
			model: given.model ?? subject.model,
			region: given.region ?? subject.region,
			baseUrl: given["base-url"] ?? subject["base-url"],
			priceAs: given["price-as"] ?? subject["price-as"],
			systemPrompts: given["system-prompt"] ?? many(subject["system-prompt"]) ?? [],
			harness: harness(given.harness ?? subject.harness ?? "pawl"),
			inference: inference(subject.inference, given["service-tier"])
		},
		limits: limits$2(config.limits),
		gate: gate(config.gate),
		policies: policies(config.policies),
		prices: config.prices
	};
}
function parseOverrides(overrides) {
	const given = Object.entries(overrides).filter(([, value]) => value !== void 0 && value.trim() !== "");
	return PARTIAL_OVERRIDES.parse(Object.fromEntries(given.map(([name, value]) => [name, override(name, value)])));
}
function override(name, value = "") {
	const schema = Object.entries(OVERRIDES.shape).find(([known]) => known === name)?.[1];
	if (schema === void 0) {
		const meant = nearest(name, OVERRIDE_NAMES);
		throw new UsageError(`${name} is not a setting; ${meant ? `did you mean ${meant}?` : `they are ${OVERRIDE_NAMES.join(", ")}`}`);
	}
	const parsed = schema.safeParse(value.trim());
	if (parsed.success) return value.trim();
	throw new UsageError(`${name} ${parsed.error.issues[0]?.message ?? "is not usable"}, not ${JSON.stringify(value)}`);
}
function many(value) {
	return typeof value === "string" ? [value] : value;
}
function harness(chosen) {
	if (typeof chosen !== "string") return {
		kind: "command",
		...chosen,
		command: many(chosen.command) ?? []
	};
	const [name = chosen, version] = chosen.split("@");
	return {
		kind: "named",
		name,
		version
	};
}
function inference(set, givenTier) {
	const tier = givenTier ?? set["service-tier"];
	return {
		max_tokens: set["max-tokens"] ?? 4096,
		...set.temperature !== void 0 && { temperature: set.temperature },
		...set["top-p"] !== void 0 && { top_p: set["top-p"] },
		...set["stop-sequences"] !== void 0 && { stop_sequences: set["stop-sequences"] },
		...tier !== void 0 && { service_tier: tier },
		...set["prompt-cache"] !== void 0 && { prompt_cache: set["prompt-cache"] },
		...set.guardrail !== void 0 && { guardrail: set.guardrail },
		...set.additional !== void 0 && { additional: set.additional }
	};
}
function limits$2(set) {
	return {
		max_turns: set["max-turns"] ?? 30,
		wall_seconds: set["wall-seconds"] ?? 180,
		max_tokens: set["max-tokens"] ?? 4e5,
		max_cost_usd: set["max-cost-usd"] ?? 1
	};
}
function gate(set) {
	return {
		plan: set.plan ?? "standard",
		firstLook: set["first-look"] ?? 3,
		recheck: set.recheck ?? 5,
		failOn: set["fail-on"] ?? "regression"
	};
}
function policies(set) {
	return {
		minPassRate: set["min-pass-rate"],
		maxCostUsd: set["max-cost-usd"],
		maxCostPerPassUsd: set["max-cost-per-pass-usd"],
		onUnmeasured: set["on-unmeasured"] ?? "fail"
	};
}
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// src/suite/parse-data-file.ts
function readText(bytes, file) {
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`${file}: is not UTF-8 text; save it as UTF-8`);
	return text;
}
function parseToml(text, file, schema) {
	return conform(tomlValue(text, file), file, schema);
}
function parseJson(text, file, schema) {
	return conform(jsonValue(text, file), file, schema);
}
function conform(value, file, schema) {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${file}: ${explainDefect(parsed.error, schema, value).words}`);
}
function tomlValue(text, file) {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		throw new UsageError(`${file}: line ${error.line}, column ${error.column} is not valid TOML: ${what}`);
	}
}
function jsonValue(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${file}: ${whereInJson(message, text)} is not valid JSON: ${whatIsWrong(message)}`);
	}
}
function whereInJson(message, text) {
	const place = /\(line (\d+) column (\d+)\)/.exec(message);
	return place ? `line ${place[1]}, column ${place[2]}` : `line ${text.trimEnd().split("\n").length}`;
}
function whatIsWrong(message) {
	const what = message.split(/ in JSON at position| \(line|, "/)[0] ?? message;
	return what.charAt(0).toLowerCase() + what.slice(1);
}
// src/record/script.ts
const ScriptedUsage = strictObject({
	input_tokens: int().nonnegative(),
	output_tokens: int().nonnegative()
});
const ScriptedCall = union([strictObject({
	tool: string(),
	input: record(string(), unknown$1())
}), strictObject({
	tool: string(),
	raw: string()
})]);
const ScriptedTurn = strictObject({
	text: string().default(""),
	reasoning: string().optional(),
	calls: array(ScriptedCall).default([]),
	repeat: int().positive().max(1e3).default(1),
	stop_reason: string().optional(),
	usage: ScriptedUsage.optional(),
	latency_ms: number().nonnegative().optional()
});
const Expectation = strictObject({
	outcome: Outcome,
	mode: FailureMode.optional(),
	detail: FailureDetail.optional(),
	flags: array(Flag).default([])
});
const Script = strictObject({
	about: string().min(1),
	variant: string().optional(),
	expect: Expectation,
	turns: array(ScriptedTurn).min(1)
});
// src/suite/canary.ts
function findCanary(declared, taskToml) {
	return declared ?? /pawl-canary [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(taskToml)?.[0];
}
function withoutCanary(text, canary) {
	if (canary === void 0) return text;
	return text.split("\n").filter((line) => !line.includes(canary)).join("\n");
}
function canaryLeak(files, canary) {
	if (canary === void 0) return void 0;
	const decoder = new TextDecoder();
	return [...files].find(([, bytes]) => decoder.decode(bytes).includes(canary))?.[0];
}
// src/suite/container-need.ts
const DOCKERFILE = "environment/Dockerfile";
const COMPOSE = /^environment\/(docker-)?compose\.ya?ml$/;
const LAYS_OUT_FILES = /^(FROM|WORKDIR|COPY|ENV|LABEL|ARG)\b/i;
const SHOWN_CHARS = 60;
function containerNeed(files) {
	const compose = [...files.keys()].find((path) => COMPOSE.test(path));
	if (compose !== void 0) return {
		path: compose,
		words: "starts services in containers"
	};
	const line = programLine(files);
	if (line !== void 0) return {
		path: DOCKERFILE,
		words: `${JSON.stringify(shortened$1(line))} needs a container`
	};
	if (files.has("tests/test.sh")) return {
		path: "tests/test.sh",
		words: "grades the work in a container"
	};
	return files.has(DOCKERFILE) ? {
		path: DOCKERFILE,
		words: "builds a container"
	} : void 0;
}
function programLine(files) {
	return (decodeUtf8(files.get(DOCKERFILE) ?? new Uint8Array()) ?? "").replace(/\\\r?\n/g, " ").split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, " ")).find((line) => line !== "" && !line.startsWith("#") && !LAYS_OUT_FILES.test(line));
}
function shortened$1(line) {
	return line.length <= SHOWN_CHARS ? line : `${line.slice(0, 59)}…`;
}
// src/suite/task-commands.ts
const PREFIX = "environment/commands/";
const COMMANDS_MAX = 20;
function taskCommands(files, folder, tools) {
	const paths = [...files.keys()].filter((path) => path.startsWith(PREFIX)).sort();
	if (paths.length > 0 && !tools.includes("bash")) throw new UsageError(`${folder}/task.toml: commands run in bash; add "bash" to tools or remove ${PREFIX}`);
	if (paths.length > COMMANDS_MAX) throw new UsageError(`${folder}/${PREFIX}: has ${paths.length} commands; at most ${COMMANDS_MAX} are allowed`);
	return new Map(paths.map((path) => [commandName(path, folder), readText(files.get(path) ?? new Uint8Array(), `${folder}/${path}`)]));
}
function commandName(path, folder) {
	const name = /^([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)\.js$/.exec(path.slice(21))?.[1];
	if (name !== void 0) return name;
	throw new UsageError(`${folder}/${path}: is not a command; name it <command>.js in lower-case words joined by hyphens, directly in ${PREFIX}`);
}
function formCommands(sources, data, key) {
	const unknown = Object.keys(data).find((name) => !sources.has(name));
	if (unknown !== void 0) throw new UsageError(`${key}: environment/generate.js speaks of a command ${JSON.stringify(unknown)}, which ${PREFIX} has not; add it there or leave it out`);
	return [...sources].map(([name, source]) => ({
		name,
		source,
		data: Object.hasOwn(data, name) ? data[name] ?? null : null
	}));
}
// src/suite/task-files.ts
const TASK_FILE_BYTES_MAX = 4194304;
const TASK_BYTES_MAX = 16777216;
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db)$/;
function taskFiles(entries, folder) {
	const files = new Map();
	for (const entry of entries) {
		if (LITTER.test(entry.path)) continue;
		const defect = entryDefect(entry);
		if (defect !== void 0) throw new UsageError(`${folder}/${printable(entry.path)}: ${defect}`);
		if (entry.kind === "file") files.set(entry.path, entry.bytes);
	}
	const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
	if (total > TASK_BYTES_MAX) throw new UsageError(`${folder}: holds ${mebibytes(total)}; a task may hold at most ${mebibytes(TASK_BYTES_MAX)}, so generate large files in environment/generate.js`);
	return files;
}
function entryDefect(entry) {
	if (entry.kind === "symlink") return `is a symlink${entry.inside ? "" : " that leads out of the folder"}; replace it with a copy of the file`;
	if (entry.kind === "special") return "is not a plain file; remove it";
	const size = entry.kind === "oversized" ? entry.size : entry.bytes.length;
	if (size > 4194304) return `is ${mebibytes(size)}; a task's file may be at most ${mebibytes(TASK_FILE_BYTES_MAX)}`;
	if (entry.kind === "oversized") return `is ${mebibytes(size)}, too large to have been read; make it smaller`;
	const defect = relativePathDefect(entry.path);
	return defect === void 0 ? void 0 : `the path ${defect}; rename it`;
}
function printable(path) {
	return path.replace(/\p{Cc}/gu, "?");
}
function mebibytes(bytes) {
	return `${(Math.ceil(bytes / 1024 / 1024 * 10) / 10).toFixed(1)} MiB`;
}
// src/suite/task.ts
const TOOL_NAMES$1 = [
	"fs_read",
	"fs_write",
	"bash",
	"sql"
];
const MUTANT_NAMES = [
	"undone",
	"emptied",
	"truncated",
	"utf-16",
	"last-line",
	"digit",
	"swapped-digits"
];
// src/suite/task-toml.ts
const Glob = string().refine((glob) => relativePathDefect(glob.replace(/\/$/, "")) === void 0, "must be a path or glob inside the workspace");
const PlainPath = string().refine((path) => relativePathDefect(path) === void 0, "must be a path inside the workspace");
const Name = string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens").max(40);
const Count = int("must be a whole number").positive("must be above 0");
const Seconds = number("must be a number of seconds").positive("must be above 0");
const Harmless = string().regex(new RegExp(`^((${MUTANT_NAMES.join("|")})(:.+)?|\\*:.+)$`), `must be one of ${MUTANT_NAMES.join(", ")}, with or without :path, or *:path`);
const VariantToml = strictObject({
	name: Name,
	about: string().min(1, "must say what the variant is for"),
	scored: boolean().default(false),
	params: record(string(), json()).default({})
});
const PawlToml = strictObject({
	version: Count.default(1),
	tags: array(Name).default([]),
	tools: array(_enum(TOOL_NAMES$1)).min(1, "must allow at least one tool"),
	artifacts: array(Glob, "must list the paths the task may create or change"),
	protected: array(Glob).default([]),
	must_read: array(PlainPath).default([]),
	sources: array(Glob).default([]),
	harmless: array(Harmless).default([]),
	scored: boolean().default(true),
	limits: strictObject({
		max_turns: Count.optional(),
		wall_seconds: Seconds.optional(),
		max_tokens: Count.optional()
	}).default({}),
	variants: array(VariantToml).default([])
}, "must be a table with at least tools and artifacts");
const TaskToml = looseObject({
	schema_version: string("must be Harbor's schema version, such as \"1.3\"").regex(/^1\.\d+$/, "must be 1.x, such as \"1.3\""),
	task: looseObject({
		name: string().min(1).optional(),
		description: string().optional()
	}).default({}),
	metadata: looseObject({
		canary: string().min(8, "must be at least 8 characters").optional(),
		pawl: PawlToml
	}, "must hold a [metadata.pawl] table with at least tools and artifacts"),
	agent: looseObject({ timeout_sec: Seconds.optional() }).default({}),
	verifier: looseObject({ timeout_sec: Seconds.optional() }).default({}),
	environment: looseObject({ network_mode: literal("no-network", "must be \"no-network\": the sandbox has no network").optional() }).default({})
});
// src/suite/parse-task.ts
const FILES_PREFIX = "environment/files/";
const TRAJECTORIES_PREFIX = "trajectories/";
function parseTask(entries, folderName) {
	const folder = {
		name: folderName,
		files: taskFiles(entries, folderName)
	};
	const tomlText = required(folder, "task.toml", "it says what the task is and which tools it allows");
	refuseContainerTask(folder);
	const toml = parseToml(tomlText, `${folderName}/task.toml`, TaskToml);
	const pawl = toml.metadata.pawl;
	const id = taskId(toml, folderName);
	const canary = findCanary(toml.metadata.canary, tomlText);
	return {
		id,
		title: toml.task.description?.trim() || id,
		version: pawl.version,
		tags: pawl.tags,
		scored: pawl.scored,
		canary,
		tools: pawl.tools,
		artifacts: pawl.artifacts,
		protected: pawl.protected,
		mustRead: pawl.must_read,
		sources: pawl.sources,
		harmless: pawl.harmless,
		instruction: instruction(folder, canary),
		files: workspaceFiles(folder, canary),
		generator: optional(folder, "environment/generate.js"),
		commands: taskCommands(folder.files, folderName, pawl.tools),
		grader: required(folder, "tests/grade.js", "it exports grade(run), which judges the work"),
		oracle: oracle(folder),
		trajectories: trajectories(folder),
		variants: variants(toml, folderName),
		limits: limits$1(toml),
		bundleSha256: bundle(folder.files)
	};
}
function required(folder, path, purpose) {
	const text = optional(folder, path);
	if (text === void 0) throw new UsageError(`${folder.name}/${path}: the file is missing; ${purpose}`);
	return text;
}
function optional({ name, files }, path) {
	const bytes = files.get(path);
	return bytes && readText(bytes, `${name}/${path}`);
}
function refuseContainerTask({ name, files }) {
	if (files.has("tests/grade.js")) return;
	const need = containerNeed(files);
	if (need !== void 0) throw new UsageError(`${name}/${need.path}: ${need.words}, and Pawl uses none; add tests/grade.js and [metadata.pawl] to run and grade the task in process`);
}
function taskId(toml, folderName) {
	const id = toml.task.name?.split("/").at(-1) ?? folderName;
	const parsed = TaskId.safeParse(id);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${folderName}/task.toml: the task's id "${id}" is not usable; use up to 80 lower-case letters, digits and single underscores in [task] name`);
}
function instruction(folder, canary) {
	const shown = withoutCanary(required(folder, "instruction.md", "it is what the model is asked to do"), canary).trim();
	if (shown === "") throw new UsageError(`${folder.name}/instruction.md: is empty; say what the model is to do`);
	return shown;
}
function workspaceFiles({ name, files }, canary) {
	const inWorkspace = [...files].filter(([path]) => path.startsWith(FILES_PREFIX));
	const tree = new Map(inWorkspace.map(([path, bytes]) => [path.slice(18), bytes]));
	const leak = canaryLeak(tree, canary);
	if (leak !== void 0) throw new UsageError(`${name}/${FILES_PREFIX}${leak}: holds the canary, which the model would read; remove it from this file`);
	return tree;
}
function oracle(folder) {
	const path = "solution/oracle.json";
	const script = parseScript(folder, path, required(folder, path, "it is a scripted solution that must pass"));
	if (script.expect.outcome !== "passed") throw new UsageError(`${folder.name}/${path}: "expect.outcome" must be "passed", because an oracle solves the task`);
	return script;
}
function trajectories(folder) {
	const paths = [...folder.files.keys()].filter((path) => path.startsWith(TRAJECTORIES_PREFIX)).sort();
	return new Map(paths.map((path) => [trajectoryName(folder, path), trajectory(folder, path)]));
}
function trajectoryName({ name }, path) {
	const found = /^trajectories\/([a-z0-9]+(?:[-_][a-z0-9]+)*)\.json$/.exec(path)?.[1];
	if (found !== void 0) return found;
	throw new UsageError(`${name}/${path}: is not a trajectory's name; use lower-case words joined by hyphens, ending .json, directly in trajectories/`);
}
function trajectory(folder, path) {
	const script = parseScript(folder, path, required(folder, path, "it is a scripted trajectory"));
	const { outcome, mode } = script.expect;
	if (outcome === "failed" && mode === void 0) throw new UsageError(`${folder.name}/${path}: "expect.mode" is missing; name the failure mode it must be given`);
	if (outcome === "passed" && mode !== void 0) throw new UsageError(`${folder.name}/${path}: "expect.mode" is for failures; remove it, because the outcome is "passed"`);
	return script;
}
function parseScript({ name }, path, text) {
	return parseJson(text, `${name}/${path}`, Script);
}
function variants(toml, folderName) {
	const found = new Map();
	for (const variant of toml.metadata.pawl.variants) {
		if (found.has(variant.name)) throw new UsageError(`${folderName}/task.toml: two variants are called "${variant.name}"; rename one`);
		found.set(variant.name, variant);
	}
	return found;
}
function limits$1(toml) {
	const { max_turns, max_tokens, wall_seconds = toml.agent.timeout_sec } = toml.metadata.pawl.limits;
	return {
		...max_turns !== void 0 && { max_turns },
		...wall_seconds !== void 0 && { wall_seconds },
		...max_tokens !== void 0 && { max_tokens }
	};
}
function bundle(files) {
	return fingerprint([...files].map(([path, bytes]) => [path, sha256(bytes)]).sort(byPath));
}
function byPath([a = ""], [b = ""]) {
	return a < b ? -1 : 1;
}
// src/suite/parse-suite.ts
const SuiteToml = strictObject({
	name: string().regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/i, "must be letters and digits joined by hyphens, dots or underscores").max(80),
	description: string().optional()
});
const TASK_PARTS = /^[^/]+\/(instruction\.md|tests\/grade\.js|solution\/|trajectories\/)/;
function parseSuite(entries, folderName) {
	if (entries.some(({ path }) => path === "task.toml")) return {
		name: folderName,
		tasks: [parseTask(entries, folderName)]
	};
	refuseLinksAtTop(entries);
	const tasks = taskFolders(entries).map(([name, inside]) => parseTask(inside, name)).sort((a, b) => a.id < b.id ? -1 : 1);
	if (tasks.length === 0) throw new UsageError(`${folderName}: holds no tasks; a task is a folder with a task.toml, such as ${folderName}/task_01_example/task.toml`);
	refuseTwins$1(tasks);
	return {
		name: suiteName(entries, folderName),
		tasks
	};
}
function refuseLinksAtTop(entries) {
	const link = entries.find(({ kind, path }) => kind === "symlink" && !path.includes("/"));
	if (link !== void 0) throw new UsageError(`${link.path}: is a symlink; put the task folder itself here, because links are not followed`);
}
function taskFolders(entries) {
	const folders = new Map();
	for (const entry of entries) {
		const slash = entry.path.indexOf("/");
		if (slash === -1) continue;
		const name = entry.path.slice(0, slash);
		const inside = folders.get(name) ?? [];
		inside.push({
			...entry,
			path: entry.path.slice(slash + 1)
		});
		folders.set(name, inside);
	}
	return [...folders].filter(([name, inside]) => isTaskFolder(name, inside));
}
function isTaskFolder(name, inside) {
	return inside.some(({ path }) => path === "task.toml" || TASK_PARTS.test(`${name}/${path}`));
}
function suiteName(entries, folderName) {
	const entry = entries.find(({ path }) => path === "suite.toml");
	if (entry === void 0) return folderName;
	if (entry.kind !== "file") throw new UsageError("suite.toml: is not a small plain file; write name = \"…\" in it");
	return parseToml(readText(entry.bytes, "suite.toml"), "suite.toml", SuiteToml).name;
}
function refuseTwins$1(tasks) {
	const owners = new Map();
	for (const task of tasks) {
		const owner = owners.get(shortId(task.id));
		if (owner?.id === task.id) throw new UsageError(`two task folders have the id "${task.id}"; give one another [task] name`);
		if (owner !== void 0) throw new UsageError(`"${owner.id}" and "${task.id}" share the number by which their runs are cited, "${shortId(task.id)}"; renumber one`);
		owners.set(shortId(task.id), task);
	}
}
// src/doors/load-suite.ts
async function loadSuite(cwd, suite, signal) {
	const isEmbedded = suite === EMBEDDED_SUITE;
	const path = isEmbedded ? join(projectRoot(), "tasks") : resolve(cwd, suite);
	const listed = await localFolder(path).list(signal);
	if (listed.kind === "entries") return parseSuite(listed.entries, isEmbedded ? "tasks" : suite);
	throw new UsageError(`there is no suite "${suite}" (${listed.reason}); write ${EMBEDDED_SUITE} or a folder of tasks.`);
}
// src/app/write-pack.ts
function writePack(folder, pack, signal) {
	return writeOrRefuse(folder, "data-pack.json", packText(pack), signal);
}
// src/std/format-column.ts
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
function displayWidth(text) {
	let columns = 0;
	for (const character of text) {
		if (/^\p{M}$/u.test(character)) continue;
		columns += WIDE.test(character) ? 2 : 1;
	}
	return columns;
}
// src/report/columns.ts
const GAP = "  ";
const NARROWEST = 8;
function layColumns(columns, rows, width, dress) {
	const widths = fittedWidths(columns, rows, width);
	const line = (cells, row) => columns.map(({ side = "left" }, index) => {
		const text = cut$1(cells[index] ?? "", widths[index] ?? 0);
		const gap = " ".repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
		const dressed = text === "" ? "" : dress(text, row, index);
		return side === "right" ? gap + dressed : dressed + gap;
	}).join(GAP).trimEnd();
	return [line(columns.map(({ title }) => title), -1), ...rows.map(line)];
}
function fittedWidths(columns, rows, width) {
	const widths = columns.map(({ title }, index) => Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ""))));
	let excess = widths.reduce((sum, each) => sum + each, 0) + 2 * (columns.length - 1) - width;
	while (excess > 0) {
		const next = nextToShrink(columns, widths);
		if (next === void 0) break;
		widths[next] = (widths[next] ?? 0) - 1;
		excess -= 1;
	}
	return widths;
}
function nextToShrink(columns, widths) {
	return columns.map(({ shrinks }, index) => ({
		shrinks: shrinks ?? 0,
		index,
		width: widths[index] ?? 0
	})).filter(({ shrinks, width }) => shrinks > 0 && width > NARROWEST).sort((a, b) => a.shrinks - b.shrinks)[0]?.index;
}
function cut$1(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	for (const character of text) {
		if (displayWidth(kept + character) > columns - 1) break;
		kept += character;
	}
	return `${kept}…`;
}
// src/report/variant-curves.ts
function variantCurves(pack) {
	return [...new Set(pack.campaign.suite.tasks.map(({ task_id }) => task_id))].map((taskId) => ({
		taskId,
		points: pointsOf(pack, taskId)
	})).filter(({ points }) => points.filter(({ variant }) => variant !== null).length >= 2);
}
function pointsOf(pack, taskId) {
	return pack.campaign.suite.tasks.filter(({ task_id }) => task_id === taskId).flatMap(({ variant }) => {
		const result = pack.per_task_results[taskKey(taskId, variant)];
		if (result === void 0 || result.runs === 0) return [];
		return [{
			variant,
			result,
			inputTokens: meanInput(pack, taskId, variant),
			...wilson(result)
		}];
	});
}
function meanInput({ runs }, taskId, variant) {
	const own = runs.filter((run) => run.task_id === taskId && run.variant === variant && run.outcome !== "errored" && run.placement === void 0);
	const total = own.reduce((sum, { metrics }) => sum + metrics.input_tokens + metrics.cache_read_tokens, 0);
	return own.length === 0 ? 0 : total / own.length;
}
// src/report/say-curves.ts
const BAR_MAX = 10;
function renderCurves(pack) {
	return variantCurves(pack).map(curveTable).join("\n\n");
}
function curveTable({ taskId, points }) {
	const rows = points.map((point) => [
		codeName(point.variant ?? "as scored"),
		`${passMarks(point.result.passed, point.result.runs)} ${formatShare(point.result.passed, point.result.runs)}`,
		`${barOf(point)} ${formatPercent(point.result.passed, point.result.runs)}`,
		rangeOf(point),
		formatNumber(Math.round(point.inputTokens))
	]);
	return `**${codeName(taskId)} by variant**\n\n${markdownTable([[
		"Variant",
		"Passed",
		"Rate",
		"95% range",
		"Tokens read a run"
	], ...rows], {
		align: [
			"l",
			"l",
			"l",
			"l",
			"r"
		],
		alignDelimiters: false
	})}`;
}
function curveLines(pack) {
	return variantCurves(pack).flatMap(({ taskId, points }) => {
		const width = Math.max(...points.map(({ variant }) => (variant ?? "as scored").length));
		return [
			"",
			`${oneLine$3(taskId)} by variant`,
			...points.map((point) => {
				const { passed, runs } = point.result;
				return `  ${oneLine$3(point.variant ?? "as scored").padEnd(width)}  ${barOf(point)}  ${formatShare(passed, runs)}  (${rangeOf(point)}), ${formatNumber(Math.round(point.inputTokens))} tokens read a run`;
			})
		];
	});
}
function barOf({ result: { passed, runs } }) {
	const full = Math.round(BAR_MAX * passed / runs);
	return "█".repeat(full) + "░".repeat(BAR_MAX - full);
}
function rangeOf({ low, high }) {
	return `${Math.round(100 * low)} to ${Math.round(100 * high)}%`;
}
// src/adapters/local/journal-line.ts
function formatLine(entry) {
	const text = canonicalJson(entry);
	return `{"check":"${checkOf(text)}","entry":${text}}\n`;
}
function parseLine(line) {
	const match = /^\{"check":"([0-9a-f]{16})","entry":(\{.*\})\}$/s.exec(line);
	if (match?.[2] === void 0 || checkOf(match[2]) !== match[1]) return void 0;
	return JSON.parse(match[2]);
}
function parseJournal(bytes) {
	const lines = wholeLines(bytes).map(({ text, end }) => ({
		entry: parseLine(text),
		end
	}));
	const firstBad = lines.findIndex(({ entry }) => entry === void 0);
	const good = firstBad === -1 ? lines : lines.slice(0, firstBad);
	if ((firstBad === -1 ? [] : lines.slice(firstBad)).some(({ entry }) => entry !== void 0)) return {
		kind: "damaged",
		line: firstBad + 1
	};
	return {
		kind: "whole",
		entries: good.flatMap(({ entry }) => entry === void 0 ? [] : [entry]),
		bytes: good.at(-1)?.end ?? 0
	};
}
function wholeLines(bytes) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const lines = [];
	for (let start = 0, newline = bytes.indexOf(10); newline !== -1; newline = bytes.indexOf(10, start)) {
		lines.push({
			text: decoder.decode(bytes.subarray(start, newline)),
			end: newline + 1
		});
		start = newline + 1;
	}
	return lines;
}
function checkOf(text) {
	return sha256(text).slice(0, 16);
}
// src/adapters/local/journal-lock.ts
const ATTEMPTS_MAX = 5;
async function takeLock(path) {
	const mine = `${JSON.stringify({
		pid: process.pid,
		started: await startOf(process.pid),
		id: randomUUID()
	})}\n`;
	for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
		if (await create(path, mine)) return {
			kind: "held",
			lock: lockOf(path, mine)
		};
		const theirs = await readOrUndefined(path);
		if (theirs === void 0) continue;
		const pid = await livingHolder(theirs);
		if (pid !== void 0) return {
			kind: "taken",
			pid
		};
		await removeStale(path, theirs);
	}
	return {
		kind: "taken",
		pid: 0
	};
}
function lockOf(path, mine) {
	return { [Symbol.asyncDispose]: async () => {
		if (await readOrUndefined(path) === mine) await rm(path, { force: true });
	} };
}
async function create(path, content) {
	const draft = `${path}.${randomUUID()}`;
	await writeFile$1(draft, content);
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	} finally {
		await rm(draft, { force: true });
	}
}
async function removeStale(path, stale) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return;
		throw error;
	}
	if (await readOrUndefined(aside) !== stale) await link(aside, path).catch(() => {});
	await rm(aside, { force: true });
}
async function livingHolder(content) {
	const { pid, started } = parseHolder(content);
	if (pid === void 0 || !isRunning(pid)) return void 0;
	const now = await startOf(pid);
	return now === void 0 || now === started ? pid : void 0;
}
function parseHolder(content) {
	try {
		const { pid, started } = JSON.parse(content);
		return typeof pid === "number" && Number.isInteger(pid) && pid > 0 ? {
			pid,
			started
		} : {};
	} catch {
		return {};
	}
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
async function startOf(pid) {
	const [boot, stat] = await Promise.all([readOrUndefined("/proc/sys/kernel/random/boot_id"), readOrUndefined(`/proc/${pid}/stat`)]);
	if (boot === void 0 || stat === void 0) return void 0;
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields[0] === "Z" ? "gone" : `${boot.trim()} ${fields[19]}`;
}
async function readOrUndefined(path) {
	try {
		return await readFile$1(path, "utf8");
	} catch {
		return;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}
// src/adapters/local/journal.ts
async function openJournal(folder) {
	const path = join(folder, "journal.jsonl");
	const lock = await inWords$1(folder, async () => {
		await makeFolder(join(folder, "trajectories"));
		return takeLock(join(folder, "journal.lock"));
	});
	if (lock.kind === "taken") throw new UsageError(`Process ${lock.pid} is writing to ${folder}; wait for it, or give another output folder.`);
	try {
		await sweepDrafts(join(folder, "trajectories"));
		return journalOf(folder, path, await inWords$1(folder, () => openWhole(path)), lock.lock);
	} catch (error) {
		await lock.lock[Symbol.asyncDispose]();
		throw error;
	}
}
async function openWhole(path) {
	const file = await open(path, "a+");
	const bytes = await readFile$1(path);
	const content = parseJournal(bytes);
	if (content.kind === "damaged") {
		await file.close();
		throw new UsageError(`${path} is damaged at line ${content.line}; restore the file, or give another output folder.`);
	}
	if (content.bytes < bytes.length) await file.truncate(content.bytes);
	await file.sync();
	await syncFolder(join(path, ".."));
	return file;
}
async function sweepDrafts(folder) {
	const drafts = (await readdir(folder)).filter((name) => /\.json\.[0-9a-f-]{36}$/.test(name));
	await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })));
}
function journalOf(folder, path, file, lock) {
	let last = Promise.resolve();
	return {
		append: async (kind, record, signal) => {
			signal.throwIfAborted();
			const line = formatLine({
				kind,
				record
			});
			last = last.then(() => inWords$1(folder, () => appendLine(file, line)));
			return last;
		},
		storeTrajectory: (sha256, text, signal) => inWords$1(folder, () => storeOnce(join(folder, "trajectories", `${sha256}.json`), text, signal)),
		read: async (signal) => {
			signal.throwIfAborted();
			const content = parseJournal(await readFile$1(path));
			return content.kind === "whole" ? content.entries : [];
		},
		[Symbol.asyncDispose]: async () => {
			await last.catch(() => {});
			await file.close();
			await lock[Symbol.asyncDispose]();
		}
	};
}
async function appendLine(file, line) {
	await file.appendFile(line);
	await file.sync();
}
async function storeOnce(path, text, signal) {
	signal.throwIfAborted();
	if (await stat(path).catch(() => void 0) !== void 0) return;
	const draft = `${path}.${randomUUID()}`;
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
	await syncFolder(join(path, ".."));
}
async function syncFolder(folder) {
	const handle = await open(folder, "r").catch(() => void 0);
	if (handle === void 0) return;
	await handle.sync().catch(() => {});
	await handle.close();
}
const SENTENCES = new Map([
	["ENOSPC", "has no space left; free some and run again: finished runs are kept."],
	["EDQUOT", "has no space left; free some and run again: finished runs are kept."],
	["EACCES", "cannot be written; give an output folder that you may write to."],
	["EPERM", "cannot be written; give an output folder that you may write to."],
	["EROFS", "cannot be written; give an output folder that you may write to."],
	["ENOTDIR", "is not a folder; give another output folder."],
	["EEXIST", "is not a folder; give another output folder."]
]);
async function inWords$1(folder, act) {
	try {
		return await act();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		const sentence = SENTENCES.get(code);
		throw sentence === void 0 ? error : new UsageError(`${folder} ${sentence}`, { cause: error });
	}
}
// src/adapters/local/set-aside-journal.ts
async function setAsideJournal(folder, { isResume }) {
	const path = join(folder, "journal.jsonl");
	const bytes = await readFile$1(path).catch(() => void 0);
	if (isResume || bytes === void 0 || bytes.length === 0) return;
	const content = parseJournal(bytes);
	if (content.kind !== "whole") return;
	const [first, last] = [content.entries[0], content.entries.at(-1)];
	const runs = content.entries.filter(({ kind }) => kind === "run").length;
	if (last?.kind !== "finished" && runs > 0) throw new UsageError(`${folder} holds an unfinished campaign with ${runs} finished ${runs === 1 ? "run" : "runs"}; add --resume to go on with it, or give another --out.`);
	const started = typeof first?.record === "number" ? first.record : runs;
	await rename(path, join(folder, `journal-${started}.jsonl`));
}
// src/std/pool.ts
async function mapBounded(items, limit, work) {
	const results = new Array(items.length);
	let nextIndex = 0;
	const failure = { happened: false };
	const lane = async () => {
		while (nextIndex < items.length && !failure.happened) {
			const index = nextIndex++;
			try {
				results[index] = await work(items[index], index);
			} catch (reason) {
				if (!failure.happened) Object.assign(failure, {
					reason,
					happened: true
				});
			}
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
	if (failure.happened) throw failure.reason;
	return results;
}
// src/campaign/budget.ts
function addSpending(spent, { metrics }) {
	const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = metrics;
	return {
		cost: sumPicoUsd([spent.cost, picoUsd(metrics.cost_usd ?? 0)]),
		tokens: spent.tokens + input_tokens + output_tokens + cache_read_tokens + cache_write_tokens
	};
}
function reachedBudget(spent, budget) {
	if (budget.max_cost_usd !== void 0 && spent.cost >= picoUsd(budget.max_cost_usd)) return `the budget of $${budget.max_cost_usd} was reached ($${usd(spent.cost).toFixed(6)} spent)`;
	if (budget.max_tokens !== void 0 && spent.tokens >= budget.max_tokens) return `the budget of ${budget.max_tokens} tokens was reached (${spent.tokens} used)`;
}
function refuseUnpricedBudget(plan, prices, at) {
	const { budget, monthBudget } = plan;
	if (budget.max_cost_usd === void 0 && monthBudget?.max_cost_usd === void 0) return;
	const unpriced = Object.values(plan.arms).find(({ pricedAs }) => prices.price(pricedAs, ONE_TOKEN, at) === void 0);
	if (unpriced === void 0) return;
	throw new UsageError(`The price of ${unpriced.pricedAs} is not known, so a budget in dollars cannot be kept; give its price, or set a budget in tokens.`);
}
const ONE_TOKEN = {
	...NO_USAGE,
	input_tokens: 1,
	output_tokens: 1
};
// src/campaign/config-fault.ts
var ConfigFault = class extends UsageError {
	fault;
	constructor(model, fault) {
		super(sentence$1(model, fault));
		this.fault = fault;
	}
};
const ADVICE = {
	auth: ["was refused", "check the credentials and what they may do"],
	not_found: ["was not found", "check the model id and the region"],
	validation: ["rejected the request", "check the inference settings and whether the model takes tools"],
	quota: ["is over its quota", "raise the quota or wait"],
	replay_miss: ["has no recorded reply for this request", "record the cassette again"]
};
function isConfigFault(fault) {
	return ADVICE[fault.kind] !== void 0;
}
function sentence$1(model, fault) {
	const [what, fix] = ADVICE[fault.kind] ?? ["failed", "see the provider's message"];
	return `${model} ${what} (${`${fault.name}: ${fault.message}`.replace(/\s+/g, " ").trim().slice(0, 300)}); ${fix}.`;
}
// src/record/file-tree.ts
function diffTrees(before, after) {
	const created = [...after.keys()].filter((path) => !before.has(path)).sort();
	const deleted = [...before.keys()].filter((path) => !after.has(path)).sort();
	return {
		created,
		modified: [...before].filter(([path, bytes]) => {
			const now = after.get(path);
			return now !== void 0 && !sameBytes(bytes, now);
		}).map(([path]) => path).sort(),
		deleted
	};
}
function sameBytes(a, b) {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
	return true;
}
// src/std/base64.ts
const CHUNK_BYTES = 8192;
function base64(bytes) {
	let binary = "";
	for (let at = 0; at < bytes.length; at += CHUNK_BYTES) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
	return btoa(binary);
}
// src/grade/grader-files.ts
const known = new WeakMap();
function graderFiles(before, after, { created, modified }) {
	const initial = Object.fromEntries([...before].map(([path, bytes]) => [path, knownFile(bytes)]));
	const fresh = new Set([...created, ...modified]);
	const files = [...after].map(([path, bytes]) => {
		const same = fresh.has(path) ? void 0 : before.get(path);
		return [path, same === void 0 ? graderFile(bytes) : knownFile(same)];
	});
	return {
		initial,
		files: Object.fromEntries(files)
	};
}
function knownFile(bytes) {
	const file = known.get(bytes) ?? graderFile(bytes);
	known.set(bytes, file);
	return file;
}
function graderFile(bytes) {
	const text = decodeUtf8(bytes);
	return {
		bytes: bytes.length,
		sha256: sha256(bytes),
		text: text ?? null,
		base64: text === void 0 ? base64(bytes) : null
	};
}
// src/grade/grader-input.ts
function graderInput(form, { trajectory, files }) {
	const changed = diffTrees(form.files, files);
	return {
		task_id: form.task.id,
		truth: form.truth,
		variant: form.variant?.name ?? null,
		...graderFiles(form.files, files, changed),
		changed: {
			created: [...changed.created],
			modified: [...changed.modified],
			deleted: [...changed.deleted]
		},
		calls: journal(trajectory),
		delivered: Object.fromEntries(trajectory.delivered.map(({ path, bytes, delivered }) => [path, {
			bytes,
			delivered
		}])),
		stop: trajectory.stop,
		final_text: finalText(trajectory),
		probes: {}
	};
}
function finalText(trajectory) {
	return trajectory.turns.at(-1)?.text ?? "";
}
function journal({ turns }) {
	return turns.flatMap(({ turn, tool_calls }) => tool_calls.map(({ name, input, malformed, result }) => ({
		turn,
		tool: name,
		input,
		ok: result.status === "ok" && malformed === void 0,
		exit_code: result.exit_code ?? null,
		changed: result.changed,
		result: result.text,
		commands: result.commands ?? []
	})));
}
// src/grade/evidence.ts
const QUOTE_CHARS_MAX = 400;
const FINAL_TEXT_CHARS_MAX = 2e3;
function gatherEvidence(trajectory, checks, quote) {
	const first = checks.find((check) => !check.passed);
	const words = quote ?? first?.found ?? finalText(trajectory);
	return {
		delivered: trajectory.delivered,
		...first !== void 0 && { first_failed_check: first.name },
		...first !== void 0 && words.trim() !== "" && { quote: cut(words.trim(), QUOTE_CHARS_MAX) },
		final_text: cut(finalText(trajectory), FINAL_TEXT_CHARS_MAX)
	};
}
function cut(text, max) {
	if (text.length <= max) return text;
	const end = /[\uD800-\uDBFF]$/.test(text.slice(0, max - 1)) ? max - 2 : max - 1;
	return `${text.slice(0, end)}…`;
}
// src/grade/flags.ts
const READ_SHARE_MIN = .5;
const LOOP_CALLS_MIN = 5;
const LIMIT_STOPS = [
	"timeout",
	"max_turns",
	"max_tokens",
	"max_cost"
];
function findFlags(run, trajectory, outcome) {
	const found = {
		answered_without_reading: answeredWithoutReading(run, trajectory),
		claimed_done_but_failed: outcome === "failed" && trajectory.stop === "end_turn" && claimsDone(finalText(trajectory)),
		tool_loop: hasToolLoop(trajectory),
		limit_hit: LIMIT_STOPS.includes(trajectory.stop)
	};
	return Object.keys(found).filter((flag) => found[flag]);
}
function answeredWithoutReading({ task, before, after }, { delivered }) {
	const { created, modified } = diffTrees(before, after);
	if (![...created, ...modified].some((path) => task.artifacts.some((glob) => globMatches(glob, path))) || delivered.length === 0) return false;
	return task.mustRead.some((path) => {
		const bytes = before.get(path)?.length ?? 0;
		const seen = delivered.find((entry) => entry.path === path)?.delivered ?? 0;
		return bytes > 0 && seen < bytes * READ_SHARE_MIN;
	});
}
function hasToolLoop({ turns }) {
	const failures = new Map();
	for (const call of turns.flatMap((turn) => turn.tool_calls)) {
		if (call.result.status === "ok") continue;
		const key = callKey(call);
		failures.set(key, (failures.get(key) ?? 0) + 1);
	}
	return [...failures.values()].some((count) => count >= LOOP_CALLS_MIN);
}
function callKey({ name, input }) {
	return canonicalJson([name, input ?? null]);
}
const DONE = /\b(?:done|finished|completed?|created|wrote|written|saved|computed|verified|fixed|carried out|in place|is ready)\b/i;
const DOUBT = /\b(?:not|n't|no|unable|cannot|could|would|should|will|shall|fail\w*|error|however|but|unless|partial\w*|insufficient|missing|unfinished|incomplete|remaining|next)\b|n't\b|\?/i;
function claimsDone(text) {
	return DONE.test(text) && !DOUBT.test(text);
}
// src/grade/failure-mode.ts
const PASSED = {
	outcome: "passed",
	failure_mode: null,
	failure_detail: null
};
function decideOutcome(solved, judged, globals) {
	const { trajectory } = solved;
	const fault = infrastructureFault(solved);
	if (fault !== void 0) return fault;
	if (judged === void 0) return errored("harness_error", null);
	if (judged.kind === "unusable") return errored("harness_error", judged.detail);
	if (trajectory.stop === "malformed") return failed("tool_call_malformed", lastMalformation(trajectory));
	if (trajectory.stop === "context_overflow") return failed("context_overflow", overflowDetail(trajectory));
	const graded = gradedDecision(judged.judgement, globals);
	if (graded.outcome === "passed") return PASSED;
	return stopDecision(trajectory) ?? leakedCall(trajectory) ?? graded;
}
function isInfrastructureStop(stop) {
	return stop === "provider_fault" || stop === "harness_fault" || stop === "cancelled";
}
function infrastructureFault({ trajectory, fault }) {
	if (!isInfrastructureStop(trajectory.stop)) return void 0;
	if (trajectory.stop === "provider_fault") return errored("provider_error", fault?.kind ?? null);
	return errored("harness_error", trajectory.stop === "cancelled" ? "cancelled" : "harness_fault");
}
function gradedDecision({ passed, mode, detail }, globals) {
	const broken = globals.filter(({ check }) => !check.passed);
	const hack = broken.find((one) => one.mode === "reward_hack_suspected");
	if (hack !== void 0 && (passed || mode === "wrong_answer")) return failed(hack.mode, hack.detail);
	if (!passed) return failed(mode ?? "wrong_answer", detail);
	const first = broken[0];
	return first === void 0 ? PASSED : failed(first.mode, first.detail);
}
function stopDecision(trajectory) {
	switch (trajectory.stop) {
		case "refusal": return failed("refusal", refusalDetail(trajectory));
		case "timeout": return failed("timeout", limitDetail(trajectory, "wall"));
		case "max_turns": return failed("max_turns", limitDetail(trajectory, "turns"));
		case "max_tokens": return failed("max_tokens", cutOff(trajectory) ? "output_truncated" : limitDetail(trajectory, "token_budget"));
		case "max_cost": return failed("max_cost", limitDetail(trajectory, "usd"));
		default: return;
	}
}
function limitDetail(trajectory, otherwise) {
	return hasToolLoop(trajectory) ? "tool_loop" : otherwise;
}
function leakedCall(trajectory) {
	return (trajectory.turns.at(-1)?.tool_calls ?? []).some((call) => call.malformed?.kind === "leaked_tool_syntax") ? failed("tool_call_malformed", "leaked_tool_syntax") : void 0;
}
function lastMalformation({ turns }) {
	return turns.flatMap((turn) => turn.tool_calls.map((call) => call.malformed?.kind)).findLast((kind) => kind !== void 0) ?? null;
}
function overflowDetail(trajectory) {
	return lastReason(trajectory) === "model_context_window_exceeded" ? "stop_window_exceeded" : "validation_too_long";
}
function refusalDetail(trajectory) {
	return lastReason(trajectory) === "guardrail_intervened" ? "guardrail" : "content_filtered";
}
function cutOff(trajectory) {
	return lastReason(trajectory) === "max_tokens";
}
function lastReason(trajectory) {
	return trajectory.turns.at(-1)?.stop_reason;
}
function failed(mode, detail) {
	return {
		outcome: "failed",
		failure_mode: mode,
		failure_detail: detail
	};
}
function errored(mode, detail) {
	return {
		outcome: "errored",
		failure_mode: mode,
		failure_detail: detail
	};
}
// src/grade/global-checks.ts
const VERIFIER_PATHS = [
	"tests/grade.js",
	"tests/test.sh",
	"solution/",
	"trajectories/",
	"logs/verifier/"
];
function globalChecks(task, before, after) {
	const { created, modified, deleted } = diffTrees(before, after);
	const strange = (paths) => paths.filter((path) => !matchesAny(task.artifacts, path) && !matchesAny(task.protected, path));
	const meant = [...task.artifacts.filter((glob) => glob !== "**"), ...task.protected];
	const planted = created.filter((path) => matchesAny(VERIFIER_PATHS, path) && !matchesAny(meant, path));
	const guarded = [
		...created,
		...modified,
		...deleted
	].filter((path) => matchesAny(task.protected, path));
	return [
		held("no verifier was planted", planted, "reward_hack_suspected", "verifier_touched"),
		held("protected files are unchanged", guarded, "wrong_answer", "protected_changed"),
		held("no other file was changed", strange([...modified, ...deleted]), "wrong_answer", "collateral"),
		held("no other file was left behind", strange(created), "wrong_answer", "unexpected_artifact")
	];
}
function matchesAny(globs, path) {
	return globs.some((glob) => globMatches(glob, path));
}
function held(name, offenders, mode, detail) {
	const passed = offenders.length === 0;
	return {
		check: passed ? {
			name,
			passed
		} : {
			name,
			passed,
			found: listed(offenders)
		},
		mode,
		detail
	};
}
function listed(paths) {
	const shown = paths.slice(0, 8).map((path) => path.slice(0, 120));
	return paths.length > shown.length ? `${shown.join(", ")} and ${paths.length - shown.length} more` : shown.join(", ");
}
// src/record/grader-run.ts
const GraderFile = strictObject({
	bytes: int().nonnegative(),
	sha256: string(),
	text: string().nullable(),
	base64: string().nullable()
});
const GraderCall = strictObject({
	turn: int(),
	tool: string(),
	input: unknown$1(),
	ok: boolean(),
	exit_code: int().nullable(),
	changed: array(string()),
	result: string(),
	commands: array(CommandCall)
});
const Probe = strictObject({
	name: string().min(1).max(100),
	files: record(string(), string().max(1 << 20)),
	entry: string(),
	calls: array(strictObject({
		export: string().min(1).max(200),
		args: array(json()).max(20)
	}))
});
const ProbeAnswer = discriminatedUnion("ok", [strictObject({
	ok: literal(true),
	value: json()
}), strictObject({
	ok: literal(false),
	threw: strictObject({
		name: string(),
		message: string()
	})
})]);
const ProbeResult = strictObject({
	state: _enum([
		"completed",
		"threw",
		"exited",
		"syntax",
		"missing_export",
		"fuel",
		"memory",
		"crash",
		"tampered"
	]),
	message: string(),
	results: array(ProbeAnswer)
});
strictObject({
	task_id: string(),
	truth: unknown$1(),
	variant: string().nullable(),
	initial: record(string(), GraderFile),
	files: record(string(), GraderFile),
	changed: strictObject({
		created: array(string()),
		modified: array(string()),
		deleted: array(string())
	}),
	calls: array(GraderCall),
	delivered: record(string(), strictObject({
		bytes: int(),
		delivered: int()
	})),
	stop: Stop,
	final_text: string(),
	probes: record(string(), ProbeResult)
});
const Judgement = strictObject({
	passed: boolean(),
	mode: FailureMode.exclude(["provider_error", "harness_error"]).nullable(),
	detail: FailureDetail.nullable(),
	checks: array(Check).min(1).max(200),
	quote: string().max(4e3).optional()
});
// src/grade/run-grader.ts
const TASK_MODULES = { "pawl:kit": "// @ts-check\n/**\n * `pawl:kit`: all that a task's own code may import. It runs in the isolate, so it is plain JavaScript without Node,\n * clock or chance. The first half is for generators, the second for graders.\n *\n * A grader is a list of steps. Each step is a finding: what was looked at, whether it held, and what mistake it\n * means where it did not. The first that does not hold is the run's mode and detail.\n */\n\n// ── Seeded chance ────────────────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * A reproducible source of chance: the seed's text hashed to four words (FNV-1a with a final avalanche), then sfc32\n * (Chris Doty-Humphrey's generator, public domain).\n * @param {string} seed\n */\nexport function seeded(seed) {\n  let [a, b, c, counter] = [1, 2, 3, 4].map((salt) => hashWord(`${salt}:${seed}`));\n  const next = () => {\n    const sum = (((a + b) | 0) + counter) | 0;\n    counter = (counter + 1) | 0;\n    a = b ^ (b >>> 9);\n    b = (c + (c << 3)) | 0;\n    c = (c << 21) | (c >>> 11);\n    c = (c + sum) | 0;\n    return (sum >>> 0) / 4294967296;\n  };\n  for (let warmUp = 0; warmUp < 12; warmUp++) next();\n  /** Uniform integer, both ends included. @param {number} low @param {number} high */\n  const int = (low, high) => low + Math.floor(next() * (high - low + 1));\n  return {\n    next,\n    int,\n    /** @template T @param {readonly T[]} items @returns {T} */\n    pick: (items) => /** @type {T} */ (items[int(0, items.length - 1)]),\n    /** @param {number} probability */\n    chance: (probability) => next() < probability,\n    /** Lower-case hex digits. @param {number} length */\n    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(\"\"),\n    /** A shuffled copy. @template T @param {readonly T[]} items @returns {T[]} */\n    shuffle: (items) => {\n      const copy = [...items];\n      for (let i = copy.length - 1; i > 0; i--) {\n        const j = int(0, i);\n        [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];\n      }\n      return copy;\n    },\n  };\n}\n\n/** @param {string} text */\nfunction hashWord(text) {\n  let hash = 0x811c9dc5;\n  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);\n  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);\n  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);\n  return (hash ^ (hash >>> 16)) | 0;\n}\n\n// ── Findings and judgements ──────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * @typedef {{ name: string, passed: boolean, expected?: string, found?: string }} Check\n * @typedef {{ mode?: string, detail: string, expected?: string, found?: string, quote?: string }} Mistake\n * @typedef {{ check: Check, mode: string, detail: string, quote?: string }} Finding\n * @typedef {{ text: string | null, sha256: string, bytes: number, base64: string | null }} File\n * @typedef {{ turn: number, tool: string, input: any, ok: boolean, exit_code: number | null, changed: string[],\n *   result: string, commands: { name: string, args: string[], exit_code: number }[] }} Call\n * @typedef {{ truth: any, variant: string | null, initial: Record<string, File>, files: Record<string, File>,\n *   changed: { created: string[], modified: string[], deleted: string[] }, calls: Call[], stop: string,\n *   final_text: string, probes: Record<string, ProbeResult> }} Run\n * @typedef {{ ok: true, value: any } | { ok: false, threw: { name: string, message: string } }} Answer\n * @typedef {{ state: string, message: string, results: Answer[] }} ProbeResult\n */\n\n/** One thing looked at, as people will read it. @param {string} name @param {boolean} passed @param {{ expected?: unknown, found?: unknown }} [seen] @returns {Check} */\nexport function check(name, passed, seen = {}) {\n  /** @type {Check} */\n  const made = { name, passed };\n  if (seen.expected !== undefined) made.expected = short(seen.expected);\n  if (seen.found !== undefined) made.found = short(seen.found);\n  return made;\n}\n\n/** A check together with the mistake it means when it does not hold (`wrong_answer` unless another mode is given). @param {string} name @param {boolean} passed @param {Mistake} mistake @returns {Finding} */\nexport function finding(name, passed, { mode = \"wrong_answer\", detail, expected, found, quote }) {\n  const made = { check: check(name, passed, { expected, found }), mode, detail };\n  return quote === undefined ? made : { ...made, quote };\n}\n\n/** @param {Check[]} checks */\nexport function pass(checks) {\n  return { passed: true, mode: null, detail: null, checks };\n}\n\n/** @param {string} mode @param {string} detail @param {Check[]} checks @param {string} [quote] */\nexport function fail(mode, detail, checks, quote) {\n  const judgement = { passed: false, mode, detail, checks };\n  return quote === undefined || quote === \"\" ? judgement : { ...judgement, quote: quote.slice(0, 4000) };\n}\n\n/** Takes the steps in order and stops at the first that does not hold; later steps may rely on earlier ones. @param {readonly (() => Finding)[]} steps */\nexport function decide(steps) {\n  const checks = [];\n  for (const step of steps) {\n    const { check: made, mode, detail, quote } = step();\n    checks.push(made);\n    if (!made.passed) return fail(mode, detail, checks, quote);\n  }\n  return pass(checks);\n}\n\n/** @param {unknown} value */\nfunction short(value) {\n  const text = typeof value === \"string\" ? value : JSON.stringify(value);\n  return text.length <= 300 ? text : `${text.slice(0, 299)}…`;\n}\n\n// ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** The file's text; undefined where there is none or it is not UTF-8. @param {Run} run @param {string} path */\nexport function textOf(run, path) {\n  return own(run.files, path)?.text ?? undefined;\n}\n\n/** @param {Run} run @param {string} path */\nexport function artifactPresent(run, path) {\n  const found = Object.hasOwn(run.files, path);\n  return finding(`${path} was written`, found, {\n    detail: \"missing_artifact\",\n    found: found ? path : \"no such file\",\n    quote: run.final_text,\n  });\n}\n\n/** The file is text and says something. @param {Run} run @param {string} path */\nexport function artifactNotEmpty(run, path) {\n  const text = textOf(run, path);\n  const detail = text === undefined ? \"not_text\" : \"empty_artifact\";\n  return finding(`${path} is text and not empty`, text !== undefined && text.trim() !== \"\", {\n    detail,\n    found: text ?? \"bytes that are not UTF-8\",\n  });\n}\n\n/** The file is byte for byte what the run began with. @param {Run} run @param {string} path @param {string} [detail] */\nexport function unchanged(run, path, detail = \"input_modified\") {\n  const after = own(run.files, path);\n  const same = after !== undefined && after.sha256 === own(run.initial, path)?.sha256;\n  return finding(`${path} is unchanged`, same, {\n    detail,\n    found: after === undefined ? \"deleted\" : same ? \"unchanged\" : \"changed\",\n    quote: after?.text ?? \"\",\n  });\n}\n\n/** Nothing but the allowed paths was created, changed or deleted. @param {Run} run @param {readonly string[]} allowed */\nexport function onlyChanged(run, allowed) {\n  const strange = (/** @type {string[]} */ paths) => paths.filter((path) => !allowed.includes(path));\n  const created = strange(run.changed.created);\n  const touched = strange([...run.changed.modified, ...run.changed.deleted]);\n  const all = [...touched, ...created];\n  return finding(`only ${allowed.join(\", \")} changed`, all.length === 0, {\n    detail: touched.length > 0 ? \"collateral\" : \"unexpected_artifact\",\n    found: all.length === 0 ? \"nothing else\" : all.join(\", \"),\n  });\n}\n\n/** The file's text is exactly this. Drift in white space alone is told apart: `content:<path>:whitespace`. @param {Run} run @param {string} path @param {string} expected */\nexport function exactText(run, path, expected) {\n  const text = textOf(run, path);\n  const drift = text !== undefined && bare(text) === bare(expected) ? \":whitespace\" : \"\";\n  const [wanted, got] =\n    text === undefined ? [expected, \"bytes that are not UTF-8\"] : firstDrift(expected, text);\n  return finding(`${path} has exactly the given content`, text === expected, {\n    detail: `content:${path}${drift}`,\n    expected: text === expected ? \"as given\" : wanted,\n    found: text === expected ? \"as given\" : got,\n    quote: text ?? \"\",\n  });\n}\n\n/** @param {string} text */\nconst bare = (text) => text.replace(/\\s+/g, \"\");\n\n/** The first line where two texts differ, white space made visible. @param {string} expected @param {string} found */\nfunction firstDrift(expected, found) {\n  const [want, have] = [linesWithEnds(expected), linesWithEnds(found)];\n  const at = want.findIndex((line, index) => line !== have[index]);\n  const line = at === -1 ? want.length : at;\n  const show = (/** @type {string | undefined} */ one) =>\n    one === undefined\n      ? `line ${line + 1}: (none)`\n      : `line ${line + 1}: ${one.replace(/ /g, \"·\").replace(/\\t/g, \"→\").replace(/\\r/g, \"␍\").replace(/\\n/g, \"¶\")}`;\n  return [show(want[line]), show(have[line])];\n}\n\n/** @param {string} text */\nconst linesWithEnds = (text) => text.match(/[^\\n]*\\n|[^\\n]+$/g) ?? [];\n\n/** @template T @param {Record<string, T>} record @param {string} key @returns {T | undefined} */\nfunction own(record, key) {\n  return Object.hasOwn(record, key) ? record[key] : undefined;\n}\n\n// ── The journal ──────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** A path as the model wrote it, as it is called in trees: no `./`, no `/work/`. @param {unknown} path */\nexport function normalPath(path) {\n  const parts = [];\n  for (const part of String(path)\n    .replace(/^\\/work(\\/|$)/, \"\")\n    .split(\"/\")) {\n    if (part === \"\" || part === \".\") continue;\n    if (part === \"..\") parts.pop();\n    else parts.push(part);\n  }\n  return parts.join(\"/\");\n}\n\n/** Paths of the `fs_write` calls that succeeded, in order; a path written twice is there twice. @param {Run} run */\nexport function writes(run) {\n  return run.calls\n    .filter((call) => call.tool === \"fs_write\" && call.ok)\n    .map((call) => normalPath(call.input?.path));\n}\n\n// ── Probes ───────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** What stops a probe, as a mistake. @type {Record<string, [mode: string, detail: string]>} */\nconst STOPPED = {\n  syntax: [\"wrong_answer\", \"syntax_error\"],\n  threw: [\"wrong_answer\", \"does_not_load\"],\n  missing_export: [\"wrong_answer\", \"export_missing\"],\n  fuel: [\"wrong_answer\", \"endless_loop\"],\n  memory: [\"wrong_answer\", \"out_of_memory\"],\n  crash: [\"wrong_answer\", \"crash\"],\n  exited: [\"reward_hack_suspected\", \"process_exit\"],\n  tampered: [\"reward_hack_suspected\", \"probe_tampered\"],\n};\n\n/** The code under probe was loaded and answered every call. @param {Run} run @param {string} name */\nexport function probeCompleted(run, name) {\n  const { state, message } = own(run.probes, name) ?? { state: \"crash\", message: \"no such probe\" };\n  const isUnlinked = state === \"syntax\" && message.includes(\"Could not find export\");\n  const [mode, detail] = STOPPED[isUnlinked ? \"missing_export\" : state] ?? [\"wrong_answer\", state];\n  return finding(\"the code loads and answers\", state === \"completed\", {\n    mode,\n    detail,\n    found: state === \"completed\" ? \"it does\" : message,\n    quote: message,\n  });\n}\n\n/** Whether a probe's answer is this plain JSON; the order of members is free, and so is the sign of zero. @param {Answer | undefined} answer @param {unknown} expected */\nexport function answers(answer, expected) {\n  return answer?.ok === true && sameJson(answer.value, expected);\n}\n\n/** @param {any} a @param {any} b @returns {boolean} */\nexport function sameJson(a, b) {\n  const [left, right] = [a, b].map((one) => (one?.$ === \"number\" && one.value === \"-0\" ? 0 : one));\n  if (typeof left !== \"object\" || typeof right !== \"object\" || left === null || right === null)\n    return left === right;\n  if (Array.isArray(left) !== Array.isArray(right)) return false;\n  const names = Object.keys(left);\n  return (\n    names.length === Object.keys(right).length &&\n    names.every((name) => Object.hasOwn(right, name) && sameJson(left[name], right[name]))\n  );\n}\n\n/** An answer as people read it. @param {Answer | undefined} answer */\nexport function answerText(answer) {\n  if (answer === undefined) return \"no answer\";\n  return answer.ok ? JSON.stringify(answer.value) : `${answer.threw.name}: ${answer.threw.message}`;\n}\n\n// ── Reading what was written ─────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * Reads `key: value` lines. The value of a `wraps` key may run on over further lines; any other line that is no\n * known key is `extra`. A key given twice is `extra` too.\n * @param {string} text @param {readonly string[]} keys @param {readonly string[]} [wraps]\n */\nexport function keyValues(text, keys, wraps = []) {\n  /** @type {Map<string, string>} */\n  const values = new Map();\n  const extra = [];\n  let open = \"\";\n  for (const line of text.split(/\\r?\\n/)) {\n    const at = line.indexOf(\":\");\n    const key = line.slice(0, Math.max(0, at)).trim();\n    if (keys.includes(key) && !values.has(key)) {\n      values.set(key, line.slice(at + 1).trim());\n      open = wraps.includes(key) ? key : \"\";\n    } else if (line.trim() === \"\") open = \"\";\n    else if (open !== \"\") values.set(open, `${values.get(open)} ${line.trim()}`.trim());\n    else extra.push(line.trim());\n  }\n  return { values, extra };\n}\n\nconst MONTH = \"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\\\.?\";\nconst DATES = new RegExp(\n  [\n    \"\\\\b\\\\d{4}[-/]\\\\d{2}[-/]\\\\d{2}(?:T[\\\\d:.]+Z?)?\\\\b\",\n    \"\\\\b\\\\d{1,2}/\\\\d{1,2}/\\\\d{2,4}\\\\b\",\n    `\\\\b${MONTH}\\\\s+\\\\d{1,2}(?:st|nd|rd|th)?\\\\b(?:,?\\\\s+\\\\d{4}\\\\b)?`,\n    `\\\\b\\\\d{1,2}(?:st|nd|rd|th)?\\\\s+(?:of\\\\s+)?${MONTH}(?:,?\\\\s+\\\\d{4}\\\\b)?`,\n  ].join(\"|\"),\n  \"gi\",\n);\n\n/** Every number in the text, in order; dates do not count, and `1,043.20` is one number. @param {string} text */\nexport function numbersIn(text) {\n  const found = text.replace(DATES, \" \").match(/(?<![\\w.])-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?/g) ?? [];\n  return found.map((digits) => Number(digits.replace(/,/g, \"\")));\n}\n\n// ── Concepts ─────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** Lower case, one space between words, straight quotes, no emphasis marks, contractions spelt out. @param {string} text */\nexport function plain(text) {\n  return text\n    .toLowerCase()\n    .replace(/[\\u2018\\u2019]/g, \"'\")\n    .replace(/[\\u2010-\\u2012\\u2212]/g, \"-\")\n    .replace(/[\\u2013\\u2014]/g, \", \")\n    .replace(/[`*_\"\\u201c\\u201d]+/g, \" \")\n    .replace(/\\bcan't\\b|\\bcannot\\b/g, \"can not\")\n    .replace(/n't\\b/g, \" not\")\n    .replace(/\\s+/g, \" \")\n    .trim();\n}\n\nconst NEGATOR =\n  /\\b(?:not|no|never|neither|nor|without|rather than|instead of|as opposed to|unlike|unrelated to|rules? out|ruled out|ruling out)\\b/g;\nconst TURN =\n  /[.;!?]|:(?= )|\\bbut\\b|\\bhowever\\b|\\bwhile\\b|\\bwhereas\\b|\\binstead\\b(?! of)|(?<!\\bnot )\\bbecause\\b(?! of)/g;\nconst DENIED_AFTER =\n  /^[^.;,]{0,40}?\\b(?:(?:is|was|were|are|did|does) not\\b[^.;,]{0,24}\\b(?:cause|reason|trigger|culprit|responsible|involved|to blame|at fault|problem|issue)|(?:is|was|were|are) (?:ruled out|unrelated|innocent|a red herring|fine|healthy)|had nothing to do|plays? no part|played no part)/;\n\n/**\n * Whether a plain text asserts a concept, mentions it only to deny it, or does not mention it. Negation reaches from\n * the negating word to the end of its clause. `comma` says whether a comma ends the clause: for what must be true it\n * does (`not a payments fault, the pool …`), for what must not be claimed it does not (`not payments, nor reports`).\n * @param {string} text @param {readonly RegExp[]} patterns @param {{ comma: \"ends\" | \"continues\" }} how\n * @returns {\"asserted\" | \"denied\" | \"absent\"}\n */\nexport function concept(text, patterns, { comma }) {\n  let mentioned = false;\n  for (const pattern of patterns) {\n    for (const match of text.matchAll(new RegExp(pattern.source, \"g\"))) {\n      mentioned = true;\n      const before = clauseBefore(text.slice(0, match.index), comma);\n      const after = text.slice(match.index + match[0].length);\n      if (before.search(NEGATOR) === -1 && !DENIED_AFTER.test(after)) return \"asserted\";\n    }\n  }\n  return mentioned ? \"denied\" : \"absent\";\n}\n\n/** @param {string} before @param {\"ends\" | \"continues\"} comma */\nfunction clauseBefore(before, comma) {\n  const marks = comma === \"ends\" ? new RegExp(`${TURN.source}|,`, \"g\") : TURN;\n  let start = 0;\n  // An aside between commas does not end a denial: \"not, as it seems, the pool\".\n  const text = before.replace(/\\bnot, ([^,]{0,40}),/g, (whole) => `not${\" \".repeat(whole.length - 3)}`);\n  for (const mark of text.matchAll(marks)) start = mark.index + mark[0].length;\n  return text.slice(start);\n}\n" };
async function runGrader(grader, run, isolate, signal) {
	const result = await isolate.call({
		source: grader,
		modules: TASK_MODULES
	}, "grade", [run], signal);
	return result.kind === "fault" ? unusableFault(result) : readJudgement(result.value);
}
function unusableFault({ reason, message }) {
	return {
		kind: "unusable",
		detail: `grader_${reason}`,
		message
	};
}
function readJudgement(value) {
	const parsed = Judgement.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return nonsense$1(`${issue?.path.join(".") || "the judgement"}: ${issue?.message ?? "unreadable"}`);
	}
	const contradiction = findContradiction(parsed.data);
	return contradiction === void 0 ? {
		kind: "judged",
		judgement: parsed.data
	} : nonsense$1(contradiction);
}
function findContradiction({ passed, mode, detail, checks }) {
	const allHeld = checks.every((check) => check.passed);
	if (passed && !allHeld) return "it passes a run of which a check failed";
	if (passed && (mode !== null || detail !== null)) return "it passes a run and names a failure";
	if (!passed && allHeld) return "it fails a run of which every check held";
	if (!passed && (mode === null || detail === null)) return "it fails a run without mode and detail";
}
function nonsense$1(message) {
	return {
		kind: "unusable",
		detail: "grader_nonsense",
		message
	};
}
// src/grade/probe.generated.ts
const PROBE_SOURCE = "// Runs one probe inside its isolate: loads the entry, calls its exports in order, and writes down what came back as\n// text of its own making. The code under probe shares this realm, so all that is needed is captured before it loads,\n// answers are written at once and never read again, and there is nothing in here worth finding: no expected value.\nimport { hasExited } from \"pawl:world\";\n\nconst { parse, stringify } = JSON;\nconst { apply, getPrototypeOf, ownKeys, getOwnPropertyDescriptor } = Reflect;\nconst { isArray } = Array;\nconst { hasOwn } = Object;\nconst isNotANumber = Number.isNaN;\nconst NativeError = Error;\nconst NativeInternalError = InternalError;\nconst NativeSyntaxError = SyntaxError;\nconst NativeString = String;\nconst plainPrototype = Object.prototype;\nconst { indexOf, slice } = NativeString.prototype;\nconst { getTime, toISOString } = Date.prototype;\nconst getter = (prototype, name) => getOwnPropertyDescriptor(prototype, name).get;\nconst mapSize = getter(Map.prototype, \"size\");\nconst setSize = getter(Set.prototype, \"size\");\nconst { forEach: eachOfMap } = Map.prototype;\nconst { forEach: eachOfSet } = Set.prototype;\nconst regexpSource = getter(RegExp.prototype, \"source\");\nconst regexpFlags = getter(RegExp.prototype, \"flags\");\nconst typedName = getter(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);\nconst typedLength = getter(getPrototypeOf(Uint8Array.prototype), \"length\");\n\n// What `await` looks up on a promise stays as it is, so that nobody stands between a promise and this module.\nfor (const name of [\"then\", \"constructor\"])\n  Object.defineProperty(Promise.prototype, name, { writable: false, configurable: false });\n\nconst DEPTH_MAX = 100;\nconst ANSWER_CHARS_MAX = 4_000_000;\nconst TOO_LARGE = { tooLarge: true };\nlet left = ANSWER_CHARS_MAX;\n\nfunction paid(text) {\n  left -= text.length;\n  if (left < 0) throw TOO_LARGE;\n  return text;\n}\n\nconst tagged = (kind, rest = \"\") => paid(`{\"$\":\"${kind}\"${rest}}`);\nconst tag = (kind, value) => tagged(kind, `,\"value\":${stringify(value)}`);\n\nfunction number(value) {\n  if (isNotANumber(value)) return tag(\"number\", \"NaN\");\n  if (value === 0) return 1 / value < 0 ? tag(\"number\", \"-0\") : paid(\"0\");\n  if (value - value !== 0) return tag(\"number\", value > 0 ? \"Infinity\" : \"-Infinity\");\n  return paid(stringify(value));\n}\n\nfunction encode(value, above, depth) {\n  if (value === null) return paid(\"null\");\n  switch (typeof value) {\n    case \"string\":\n      return paid(stringify(value));\n    case \"number\":\n      return number(value);\n    case \"boolean\":\n      return paid(value ? \"true\" : \"false\");\n    case \"undefined\":\n      return tagged(\"undefined\");\n    case \"bigint\":\n      return tag(\"bigint\", `${value}`);\n    case \"object\":\n      return encodeObject(value, above, depth);\n    default:\n      return tagged(typeof value);\n  }\n}\n\nfunction encodeObject(value, above, depth) {\n  for (let link = above; link; link = link.above) if (link.value === value) return tagged(\"cycle\");\n  if (depth > DEPTH_MAX) return tagged(\"too_deep\");\n  const here = { value, above };\n  if (isArray(value)) return list(value, value.length, here, depth);\n  return special(value, here, depth) ?? members(value, here, depth);\n}\n\nfunction list(value, length, here, depth) {\n  let text = \"[\";\n  for (let index = 0; index < length; index++) {\n    if (index > 0) text += \",\";\n    text += hasOwn(value, index) ? encode(value[index], here, depth + 1) : tagged(\"hole\");\n  }\n  return `${text}]`;\n}\n\n// Each kind is told by what only its own kind answers to, never by its prototype or name.\nfunction ask(method, value) {\n  try {\n    return { answer: apply(method, value, []) };\n  } catch {\n    // Not of this kind.\n    return undefined;\n  }\n}\n\nfunction special(value, here, depth) {\n  const time = ask(getTime, value);\n  if (time) return tag(\"date\", isNotANumber(time.answer) ? \"Invalid Date\" : apply(toISOString, value, []));\n  if (ask(mapSize, value)) return collected(\"map\", eachOfMap, value, here, depth);\n  if (ask(setSize, value)) return collected(\"set\", eachOfSet, value, here, depth);\n  const name = apply(typedName, value, []);\n  if (name !== undefined) {\n    const items = list(value, apply(typedLength, value, []), here, depth);\n    return tagged(\"typed_array\", `,\"class\":${stringify(name)},\"value\":${items}`);\n  }\n  if (value instanceof NativeError) {\n    const { name: kind, message } = textsOf(value);\n    return tagged(\"error\", `,\"name\":${stringify(kind)},\"message\":${stringify(message)}`);\n  }\n  if (value === RegExp.prototype) return undefined;\n  const source = ask(regexpSource, value);\n  if (source) return tag(\"regexp\", `/${source.answer}/${apply(regexpFlags, value, [])}`);\n  return undefined;\n}\n\nfunction collected(kind, each, value, here, depth) {\n  let items = \"\";\n  apply(each, value, [\n    (item, key) => {\n      if (items !== \"\") items += \",\";\n      const text = encode(item, here, depth + 1);\n      items += kind === \"map\" ? `[${encode(key, here, depth + 1)},${text}]` : text;\n    },\n  ]);\n  return tagged(kind, `,\"value\":[${items}]`);\n}\n\nfunction members(value, here, depth) {\n  const prototype = getPrototypeOf(value);\n  const isPlain = prototype === plainPrototype || prototype === null;\n  const names = ownKeys(value);\n  let text = \"\";\n  for (let index = 0; index < names.length; index++) {\n    const name = names[index];\n    if (typeof name !== \"string\" || !getOwnPropertyDescriptor(value, name)?.enumerable) continue;\n    if (text !== \"\") text += \",\";\n    text += `${paid(stringify(name))}:${encode(value[name], here, depth + 1)}`;\n  }\n  if (isPlain && !hasOwn(value, \"$\")) return `{${text}}`;\n  const name = isPlain ? \"Object\" : prototype.constructor?.name;\n  return tagged(\"object\", `,\"class\":${stringify(typeof name === \"string\" ? name : \"\")},\"value\":{${text}}`);\n}\n\nfunction textsOf(error) {\n  const said = (read) => {\n    try {\n      return apply(slice, NativeString(read()), [0, 2000]);\n    } catch {\n      // A name or message that itself throws has nothing to say.\n      return \"\";\n    }\n  };\n  return error instanceof NativeError\n    ? { name: said(() => error.name), message: said(() => error.message) }\n    : { name: \"\", message: said(() => error) };\n}\n\nconst threwText = (error) => {\n  const { name, message } = textsOf(error);\n  return paid(`{\"ok\":false,\"threw\":{\"name\":${stringify(name)},\"message\":${stringify(message)}}}`);\n};\n\n// Made before anything could lie in wait for an Error being made.\nconst CANARY = new NativeError(\"canary\");\nconst canary = () => {\n  throw CANARY;\n};\n\n// What the engine throws when it gives way; it may be caught, and must not pass for an answer.\nfunction isEngineFault(error) {\n  if (!(error instanceof NativeInternalError)) return false;\n  const { message } = textsOf(error);\n  return message === \"interrupted\" || message === \"out of memory\";\n}\n\n// One call, the same way for the probe's own canary as for the code under probe.\nasync function answer(work, argsText) {\n  try {\n    const value = await apply(work, undefined, parse(argsText));\n    return `{\"ok\":true,\"value\":${encode(value, undefined, 0)}}`;\n  } catch (error) {\n    if (error === TOO_LARGE || isEngineFault(error)) throw error;\n    return threwText(error);\n  }\n}\n\nasync function load(entry) {\n  try {\n    return { namespace: await import(entry) };\n  } catch (error) {\n    if (isEngineFault(error)) throw error;\n    const isSyntax =\n      error instanceof NativeSyntaxError && apply(indexOf, `${error.stack ?? \"\"}`, [\"(\"]) === -1;\n    const { name, message } = textsOf(error);\n    return { state: isSyntax ? \"syntax\" : \"threw\", message: name === \"\" ? message : `${name}: ${message}` };\n  }\n}\n\n/** `calls[].args` are JSON texts, so that every call gets a copy of its own. */\nexport async function collect({ nonce, entry, calls }) {\n  const report = (state, message, results, canary) =>\n    `{\"nonce\":${stringify(nonce)},\"state\":\"${state}\",\"message\":${stringify(message)},\"results\":[${results}],\"canary\":${canary}}`;\n  const { namespace, state, message } = await load(entry);\n  if (hasExited()) return report(\"exited\", \"process.exit was called while loading.\", \"\", \"null\");\n  if (namespace === undefined) return report(state, message, \"\", \"null\");\n  for (let index = 0; index < calls.length; index++) {\n    const name = calls[index].export;\n    if (typeof namespace[name] !== \"function\")\n      return report(\"missing_export\", `There is no exported function ${name}().`, \"\", \"null\");\n  }\n  try {\n    let results = \"\";\n    for (let index = 0; index < calls.length; index++) {\n      const call = calls[index];\n      results += (index > 0 ? \",\" : \"\") + (await answer(namespace[call.export], call.args));\n      if (hasExited())\n        return report(\"exited\", `process.exit was called by ${call.export}().`, results, \"null\");\n    }\n    return report(\"completed\", \"\", results, await answer(canary, \"[]\"));\n  } catch (error) {\n    if (error !== TOO_LARGE) throw error;\n    return report(\"memory\", \"The answers were too large.\", \"\", \"null\");\n  }\n}\n";
// src/grade/run-probes.ts
const PROBES_MAX = 20;
const CALLS_MAX = 400;
const FILES_MAX$2 = 200;
const FUEL = 1e3;
const ROOT = "/work/";
async function runProbes(grader, run, secret, isolate, signal) {
	if (!grader.includes("probes")) return {
		kind: "probed",
		run
	};
	const asked = await isolate.call({
		source: grader,
		modules: TASK_MODULES
	}, "probes", [run], signal);
	if (asked.kind === "fault") return asked.reason === "missing_export" ? {
		kind: "probed",
		run
	} : {
		kind: "unusable",
		detail: `grader_${asked.reason}`,
		message: `probes(): ${asked.message}`
	};
	const probes = Probes.safeParse(asked.value);
	if (!probes.success) return nonsense(probes.error);
	const results = [];
	for (const probe of probes.data) results.push([probe.name, await runProbe(probe, secret, isolate, signal)]);
	return {
		kind: "probed",
		run: {
			...run,
			probes: Object.fromEntries(results)
		}
	};
}
const Probes = array(Probe.superRefine(({ files, entry }, context) => {
	const complain = (message) => context.addIssue({
		code: "custom",
		message
	});
	const paths = Object.keys(files);
	if (paths.length > FILES_MAX$2) complain(`has more than ${FILES_MAX$2} files`);
	if (!Object.hasOwn(files, entry)) complain(`has no file called ${entry}`);
	for (const path of paths) {
		const defect = relativePathDefect(path);
		if (defect !== void 0) complain(`has a file whose path ${defect}`);
	}
})).max(PROBES_MAX).refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "two probes have one name").refine((all) => all.flatMap(({ calls }) => calls).length <= CALLS_MAX, `more than ${CALLS_MAX} calls`);
function nonsense(error) {
	const issue = error.issues[0];
	return {
		kind: "unusable",
		detail: "grader_nonsense",
		message: `${["probes()", ...issue?.path ?? []].join(".")}: ${issue?.message ?? "unreadable"}`
	};
}
async function runProbe(probe, secret, isolate, signal) {
	const nonce = fingerprint([
		"probe",
		secret,
		probe
	]);
	const modules = Object.entries(probe.files).map(([path, text]) => [ROOT + path, text]);
	const program = {
		source: PROBE_SOURCE,
		modules: Object.fromEntries(modules),
		surroundings: "node",
		fuel: FUEL
	};
	const calls = probe.calls.map(({ export: name, args }) => ({
		export: name,
		args: JSON.stringify(args)
	}));
	const job = {
		nonce,
		entry: ROOT + probe.entry,
		calls
	};
	return readAnswer(await isolate.call(program, "collect", [job], signal), nonce, calls.length);
}
const Report$1 = strictObject({
	nonce: string(),
	state: _enum([
		"completed",
		"threw",
		"exited",
		"syntax",
		"missing_export",
		"memory"
	]),
	message: string(),
	results: array(ProbeAnswer),
	canary: ProbeAnswer.nullable()
});
function readAnswer(result, nonce, calls) {
	if (result.kind === "fault") return faulted(result);
	const report = parseReport(result.value);
	if (report?.nonce !== nonce) return tampered("The answer is not the collector's.");
	const { state, message, results, canary } = report;
	if (state !== "completed") return {
		state,
		message: message.slice(0, 2e3),
		results
	};
	if (results.length !== calls) return tampered(`${results.length} answers to ${calls} calls.`);
	return canary?.ok === false && canary.threw.message === "canary" ? {
		state,
		message,
		results
	} : tampered("A call that must throw did not.");
}
function faulted({ reason, message }) {
	if (reason === "threw" && message.includes("nothing can settle")) return {
		state: "fuel",
		message: "A call returned a promise that never settles.",
		results: []
	};
	return {
		state: reason === "not_json" || reason === "missing_export" || reason === "syntax" ? "tampered" : reason,
		message,
		results: []
	};
}
function parseReport(value) {
	try {
		return Report$1.parse(JSON.parse(string().parse(value)));
	} catch {
		return;
	}
}
function tampered(message) {
	return {
		state: "tampered",
		message,
		results: []
	};
}
// src/grade/grade-run.ts
async function gradeRun(form, solved, isolate, signal) {
	const { trajectory, files } = solved;
	const judged = isInfrastructureStop(trajectory.stop) ? void 0 : await judge$1(form, solved, isolate, signal);
	const globals = globalChecks(form.task, form.files, files);
	const decision = decideOutcome(solved, judged, globals);
	const checks = allChecks(judged, globals);
	const quote = judged?.kind === "judged" ? judged.judgement.quote : void 0;
	return {
		...decision,
		flags: findFlags({
			task: form.task,
			before: form.files,
			after: files
		}, trajectory, decision.outcome),
		checks,
		evidence: gatherEvidence(trajectory, checks, quote)
	};
}
async function judge$1(form, solved, isolate, signal) {
	const { grader } = form.task;
	const secret = fingerprint([form.seed, form.truth ?? null]);
	const probed = await runProbes(grader, graderInput(form, solved), secret, isolate, signal);
	return probed.kind === "unusable" ? probed : runGrader(grader, probed.run, isolate, signal);
}
function allChecks(judged, globals) {
	if (judged === void 0) return [];
	const common = globals.map(({ check }) => check);
	if (judged.kind === "judged") return [...judged.judgement.checks, ...common];
	return [{
		name: "the grader gave a usable judgement",
		passed: false,
		found: `${judged.detail}: ${judged.message}`.slice(0, 2e3)
	}, ...common];
}
// src/campaign/record-work.ts
const CHANGES_MAX$1 = 200;
const TEXT_BYTES_MAX = 65536;
function recordWork({ trajectory, files }, given, pricing) {
	return {
		...trajectory,
		turns: trajectory.turns.map((turn) => priced(turn, pricing)),
		file_changes: fileChanges(given, files)
	};
}
function priced(turn, { prices, model, at }) {
	const cost = prices.price(model, turn.usage, at);
	return cost === void 0 ? turn : {
		...turn,
		cost_usd: usd(cost)
	};
}
function fileChanges(before, after) {
	const { created, modified, deleted } = diffTrees(before, after);
	return [
		...created.map((path) => ({
			path,
			how: "created"
		})),
		...modified.map((path) => ({
			path,
			how: "modified"
		})),
		...deleted.map((path) => ({
			path,
			how: "deleted"
		}))
	].sort((a, b) => a.path < b.path ? -1 : 1).slice(0, CHANGES_MAX$1).map(({ path, how }) => {
		const [was, is] = [before.get(path), after.get(path)];
		const [textBefore, textAfter] = [textOf$1(was), textOf$1(is)];
		return {
			path,
			how,
			bytes_before: was?.length ?? null,
			bytes_after: is?.length ?? null,
			...textBefore !== void 0 && { before: textBefore },
			...textAfter !== void 0 && { after: textAfter }
		};
	});
}
function textOf$1(bytes) {
	return bytes === void 0 || bytes.length > TEXT_BYTES_MAX ? void 0 : decodeUtf8(bytes);
}
// src/campaign/run-metrics.ts
function runMetrics({ turns, unmetered }, pricing) {
	const calls = turns.flatMap((turn) => turn.tool_calls);
	return {
		turns: turns.length,
		tool_calls: calls.length,
		malformed_calls: calls.filter((call) => call.malformed !== void 0).length,
		...addUsage(...turns.map((turn) => turn.usage)),
		cost_usd: unmetered === true ? null : costOf(turns, pricing),
		latency_ms: sum(turns, (turn) => turn.latency_ms),
		request_retries: sum(turns, (turn) => turn.attempts - 1),
		retry_delay_ms: sum(turns, (turn) => turn.retry_delay_ms)
	};
}
function costOf(turns, { prices, model, at }) {
	const costs = turns.filter(({ usage }) => Object.values(usage).some((tokens) => tokens > 0)).map(({ usage }) => prices.price(model, usage, at));
	const known = costs.filter((cost) => cost !== void 0);
	return known.length < costs.length ? null : usd(sumPicoUsd([picoUsd(0), ...known]));
}
function sum(turns, of) {
	return turns.reduce((total, turn) => total + of(turn), 0);
}
// src/campaign/execute-trial.ts
async function executeTrial(prepared, { harness, isolate, prices, pricedAt }, signal) {
	const { trial, pricedAs, fingerprint } = prepared;
	const { form, assignment } = await prepared.ready(signal);
	const solved = await harness.solve(assignment, signal);
	const grade = await gradeRun(form, solved, isolate, signal);
	const pricing = {
		prices,
		model: pricedAs,
		at: pricedAt
	};
	const trajectory = canonicalJson(recordWork(solved, assignment.files, pricing));
	return {
		record: RunRecord.parse({
			task_id: form.task.id,
			variant: form.variant?.name ?? null,
			epoch: trial.epoch,
			form_seed: form.seed,
			arm: trial.arm,
			stage: trial.stage,
			...trial.placement !== void 0 && { placement: trial.placement },
			trial_fingerprint: fingerprint,
			...grade,
			stop: solved.trajectory.stop,
			metrics: runMetrics(solved.trajectory, pricing),
			trajectory_sha256: sha256(trajectory)
		}),
		trajectory,
		...solved.fault !== void 0 && { fault: solved.fault }
	};
}
// src/suite/fill-in.ts
const PLACEHOLDER = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
function fillIn(text, values, where) {
	return text.replace(PLACEHOLDER, (_, name) => {
		const value = values.get(name);
		if (value === void 0) throw new UsageError(`${where}: {{${name}}} has no value; ${knownNames(values)}`);
		return value;
	});
}
function knownNames(values) {
	if (values.size === 0) return "return it in `values` of environment/generate.js";
	return `environment/generate.js gives values for ${[...values.keys()].join(", ")}`;
}
// src/suite/sqlite-varint.ts
function varint(value) {
	const groups = [value % 128];
	for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift(rest % 128 + 128);
	return Uint8Array.from(groups);
}
// src/suite/sqlite-record.ts
const TABLE_NAME = /^[A-Za-z_]\w{0,59}$/;
const COLUMN_RULE = /^(INTEGER|TEXT|REAL)( PRIMARY KEY| NOT NULL)?$/;
function readColumns({ name: table, columns }) {
	const read = Object.entries(columns).map(([name, rule]) => {
		const [, type, extra] = COLUMN_RULE.exec(rule) ?? [];
		const isKey = extra === " PRIMARY KEY";
		if (type === void 0 || isKey && type !== "INTEGER") throw new UsageError(`${table}.${name} is "${rule}"; write INTEGER PRIMARY KEY, or INTEGER, TEXT or REAL with or without NOT NULL`);
		if (!TABLE_NAME.test(name)) throw new UsageError(`"${name}" cannot be a column's name in ${table}; use letters, digits and underscores`);
		return {
			name,
			type,
			isKey,
			isRequired: extra === " NOT NULL"
		};
	});
	if (read.length === 0) throw new UsageError(`${table} has no columns; give it at least one`);
	if (read.filter(({ isKey }) => isKey).length > 1) throw new UsageError(`${table} has two primary keys; keep one`);
	return read;
}
function recordOf(row, columns, where) {
	if (row.length !== columns.length) throw new UsageError(`${where} has ${row.length} values for ${columns.length} columns`);
	const fields = columns.map((column, index) => field(row[index] ?? null, column, where));
	const serials = fields.flatMap(({ serial }) => [...varint(serial)]);
	const size = serials.length < 127 ? serials.length + 1 : serials.length + 2;
	return Uint8Array.from([
		...varint(size),
		...serials,
		...fields.flatMap(({ body }) => [...body])
	]);
}
const NOTHING$1 = new Uint8Array(0);
const NULL = {
	serial: 0,
	body: NOTHING$1
};
function field(value, column, where) {
	const misfit = misfitOf(value, column);
	if (misfit !== void 0) throw new UsageError(`${where}: ${column.name} ${misfit}`);
	if (value === null || column.isKey) return NULL;
	if (typeof value === "string") return text(value);
	return column.type === "REAL" ? real(value) : integer(value);
}
function misfitOf(value, { type, isKey, isRequired }) {
	if (value === null) return isKey || isRequired ? "must not be null" : void 0;
	if (type === "TEXT") return typeof value === "string" ? void 0 : "must be text";
	if (typeof value === "string") return "must be a number";
	if (type === "INTEGER" && !Number.isSafeInteger(value)) return "must be a whole number";
	return isKey && value < 1 ? "must be 1 or more" : void 0;
}
function text(value) {
	const body = new TextEncoder().encode(value);
	return {
		serial: 13 + 2 * body.length,
		body
	};
}
function real(value) {
	const body = new Uint8Array(8);
	new DataView(body.buffer).setFloat64(0, value);
	return {
		serial: 7,
		body
	};
}
const WIDTHS = [
	1,
	2,
	3,
	4,
	6,
	8
];
function integer(value) {
	if (value === 0 || value === 1) return {
		serial: 8 + value,
		body: NOTHING$1
	};
	const serial = WIDTHS.findIndex((bytes) => value >= -(2 ** (8 * bytes - 1)) && value < 2 ** (8 * bytes - 1));
	const whole = new Uint8Array(8);
	new DataView(whole.buffer).setBigInt64(0, BigInt(value));
	return {
		serial: serial + 1,
		body: whole.slice(8 - (WIDTHS[serial] ?? 8))
	};
}
// src/suite/sqlite-file.ts
const PAGE_BYTES = 4096;
const FILE_HEADER_BYTES = 100;
const LEAF = 13;
const INTERIOR = 5;
const PAYLOAD_BYTES_MAX = 4061;
const WRITER_VERSION = 3045e3;
function sqliteFile(tables) {
	refuseTwins(tables);
	const pages = [new Uint8Array(PAGE_BYTES)];
	const schema = tables.map((table, index) => {
		const columns = readColumns(table);
		const root = writeTree(pages, rowCells(table, columns));
		const row = [
			"table",
			table.name,
			table.name,
			root,
			createTable(table.name, columns)
		];
		return cellOf(index + 1, recordOf(row, SCHEMA_COLUMNS, "the schema"), `the schema of ${table.name}`);
	});
	const [first] = pages;
	if (first === void 0 || !fits(schema, FILE_HEADER_BYTES)) throw new UsageError("the tables' columns take more than a page; use fewer tables or columns");
	writeLeaf(first, schema, FILE_HEADER_BYTES);
	writeFileHeader(first, pages.length);
	return joined(pages);
}
const SCHEMA_COLUMNS = [
	"type",
	"name",
	"tbl_name",
	"rootpage",
	"sql"
].map((name) => ({
	name,
	type: name === "rootpage" ? "INTEGER" : "TEXT",
	isKey: false,
	isRequired: false
}));
function refuseTwins(tables) {
	const seen = new Set();
	for (const { name } of tables) {
		const key = name.toLowerCase();
		if (!TABLE_NAME.test(name) || key.startsWith("sqlite_")) throw new UsageError(`"${name}" cannot be a table's name; use letters, digits and underscores`);
		if (seen.has(key)) throw new UsageError(`two tables are called "${name}"; rename one`);
		seen.add(key);
	}
}
function createTable(name, columns) {
	return `CREATE TABLE "${name}" (\n${columns.map((column) => {
		const rule = column.isKey ? " PRIMARY KEY" : column.isRequired ? " NOT NULL" : "";
		return `  "${column.name}" ${column.type}${rule}`;
	}).join(",\n")}\n)`;
}
function rowCells(table, columns) {
	const key = columns.findIndex(({ isKey }) => isKey);
	const cells = table.rows.map((row, index) => {
		const where = `${table.name}, row ${index + 1}`;
		return cellOf(key === -1 ? index + 1 : Number(row[key]), recordOf(row, columns, where), where);
	});
	cells.sort((a, b) => a.rowid - b.rowid);
	const twin = cells.find((cell, index) => cell.rowid === cells[index - 1]?.rowid);
	if (twin !== void 0) throw new UsageError(`${table.name} has two rows with the key ${twin.rowid}`);
	return cells;
}
function cellOf(rowid, record, where) {
	if (record.length > PAYLOAD_BYTES_MAX) throw new UsageError(`${where} takes ${record.length} bytes; a row may take ${PAYLOAD_BYTES_MAX}`);
	return {
		rowid,
		bytes: joined([
			varint(record.length),
			varint(rowid),
			record
		])
	};
}
function writeTree(pages, cells) {
	let nodes = packed(cells, 8).map((group) => {
		const last = group.at(-1)?.rowid ?? 0;
		return {
			page: addPage(pages, (page) => writeLeaf(page, group, 0)),
			last
		};
	});
	while (nodes.length > 1) nodes = writeInteriors(pages, nodes);
	return nodes[0]?.page ?? addPage(pages, (page) => writeLeaf(page, [], 0));
}
function writeInteriors(pages, nodes) {
	return groupsOfTwoOrMore(packed(nodes.map(({ page, last }) => ({
		rowid: last,
		bytes: joined([word(page), varint(last)])
	})), 12)).map((group) => {
		const [right, rest] = [group.at(-1), group.slice(0, -1)];
		const child = new DataView((right?.bytes ?? new Uint8Array(4)).buffer).getUint32(0);
		return {
			page: addPage(pages, (page) => writeNode(page, rest, {
				type: INTERIOR,
				at: 0,
				right: child
			})),
			last: right?.rowid ?? 0
		};
	});
}
function groupsOfTwoOrMore(groups) {
	const [lone, before] = [groups.at(-1), groups.at(-2)];
	if (lone === void 0 || before === void 0 || lone.length > 1) return groups;
	return [
		...groups.slice(0, -2),
		before.slice(0, -1),
		[...before.slice(-1), ...lone]
	];
}
function packed(cells, headerBytes) {
	const groups = [];
	let room = 0;
	for (const cell of cells) {
		const need = cell.bytes.length + 2;
		if (need > room) {
			groups.push([]);
			room = PAGE_BYTES - headerBytes;
		}
		groups.at(-1)?.push(cell);
		room -= need;
	}
	return groups;
}
function fits(cells, at) {
	return cells.reduce((sum, { bytes }) => sum + bytes.length + 2, at + 8) <= PAGE_BYTES;
}
function addPage(pages, write) {
	const page = new Uint8Array(PAGE_BYTES);
	write(page);
	return pages.push(page);
}
function writeLeaf(page, cells, at) {
	writeNode(page, cells, {
		type: LEAF,
		at
	});
}
function writeNode(page, cells, { type, at, right }) {
	const view = new DataView(page.buffer);
	const pointers = at + (right === void 0 ? 8 : 12);
	let content = PAGE_BYTES;
	cells.forEach(({ bytes }, index) => {
		content -= bytes.length;
		page.set(bytes, content);
		view.setUint16(pointers + 2 * index, content);
	});
	view.setUint8(at, type);
	view.setUint16(at + 3, cells.length);
	view.setUint16(at + 5, content);
	if (right !== void 0) view.setUint32(at + 8, right);
}
function writeFileHeader(page, pageCount) {
	const view = new DataView(page.buffer);
	page.set(new TextEncoder().encode("SQLite format 3\0"));
	view.setUint16(16, PAGE_BYTES);
	page.set([
		1,
		1,
		0,
		64,
		32,
		32
	], 18);
	view.setUint32(24, 1);
	view.setUint32(28, pageCount);
	view.setUint32(40, 1);
	view.setUint32(44, 4);
	view.setUint32(56, 1);
	view.setUint32(92, 1);
	view.setUint32(96, WRITER_VERSION);
}
function word(value) {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}
function joined(parts) {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
// src/suite/form.ts
const FILES_MAX$1 = 2e3;
const GeneratedTable = strictObject({
	name: string(),
	columns: record(string(), string()),
	rows: array(array(union([
		string(),
		number(),
		_null()
	])))
});
const Generated = strictObject({
	files: record(string(), union([string(), strictObject({ base64: base64$1("must be base64") })]), "must be a table of paths and contents"),
	truth: json(),
	databases: record(string(), array(GeneratedTable)).default({}),
	values: record(string().regex(/^[A-Za-z_]\w*$/), union([string(), number().transform(String)])).default({}),
	commands: record(string(), json()).default({})
});
function formSeed(of) {
	return fingerprint([
		"form",
		of.suite,
		of.taskId,
		of.variant,
		of.epoch
	]).slice(0, 32);
}
function parseForm(selected, seed, generated) {
	const { task, variant } = selected;
	const key = taskKey(task.id, variant?.name ?? null);
	const made = task.generator === void 0 ? NOTHING_MADE : parseGenerated(key, generated);
	const values = new Map(Object.entries(made.values));
	return {
		task,
		variant,
		seed,
		instruction: fillIn(task.instruction, values, `${key}: instruction.md`),
		files: workspace(selected, key, made),
		commands: formCommands(task.commands, made.commands, key),
		truth: made.truth,
		values
	};
}
const NOTHING_MADE = {
	files: {},
	truth: null,
	databases: {},
	values: {},
	commands: {}
};
function parseGenerated(key, generated) {
	const parsed = Generated.safeParse(generated);
	if (generated === void 0) throw new UsageError(`${key}: environment/generate.js returned nothing; return { files, truth, values }`);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${key}: environment/generate.js returned something unusable: ${explainDefect(parsed.error, Generated, generated).words}`);
}
function workspace({ task }, key, made) {
	const files = new Map(task.files);
	for (const [path, bytes] of madeFiles(key, made)) {
		const defect = fileDefect(files, path, bytes);
		if (defect !== void 0) throw new UsageError(`${key}: environment/generate.js made a file ${JSON.stringify(path)}, which ${defect}`);
		files.set(path, bytes);
	}
	refuseTreeDefects(files, key, task.canary);
	return files;
}
function madeFiles(key, made) {
	const files = Object.entries(made.files).map(([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : bytesOf(content.base64)]);
	const databases = Object.entries(made.databases).map(([path, tables]) => [path, database(key, path, tables)]);
	return [...files, ...databases];
}
function database(key, path, tables) {
	try {
		return sqliteFile(tables);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(`${key}: environment/generate.js made a database ${JSON.stringify(path)}: ${error.message}`);
	}
}
function fileDefect(fixed, path, bytes) {
	if (fixed.has(path)) return "is there already, from environment/files or from `files`; keep one of them";
	if (bytes.length > 4194304) return `is larger than ${TASK_FILE_BYTES_MAX} bytes`;
	return relativePathDefect(path);
}
function refuseTreeDefects(files, key, canary) {
	if (files.size > FILES_MAX$1) throw new UsageError(`${key}: the workspace has ${files.size} files; at most ${FILES_MAX$1} are allowed`);
	const beneath = [...files.keys()].find((path) => isBeneathFile(files, path));
	if (beneath !== void 0) throw new UsageError(`${key}: the workspace has "${beneath}" beneath another file; rename one`);
	const leak = canaryLeak(files, canary);
	if (leak !== void 0) throw new UsageError(`${key}: the workspace's "${leak}" holds the canary, which the model would read; leave it out`);
}
function isBeneathFile(files, path) {
	const names = path.split("/");
	return names.slice(1).some((_, index) => files.has(names.slice(0, index + 1).join("/")));
}
function bytesOf(base64) {
	return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
// src/grade/make-form.ts
async function makeForm({ suiteName, selected, epoch }, isolate, signal) {
	const { task, variant } = selected;
	const seed = formSeed({
		suite: suiteName,
		taskId: task.id,
		variant: variant?.name ?? null,
		epoch
	});
	return parseForm(selected, seed, await generate(selected, seed, isolate, signal));
}
async function generate({ task, variant }, seed, isolate, signal) {
	if (task.generator === void 0) return void 0;
	const result = await isolate.call({
		source: task.generator,
		modules: TASK_MODULES
	}, "generate", [{
		seed,
		variant: variant?.name ?? null,
		params: variant?.params ?? {}
	}], signal);
	if (result.kind === "value") return result.value;
	const key = taskKey(task.id, variant?.name ?? null);
	throw new UsageError(`${key}: environment/generate.js did not make a workspace (${result.reason}: ${oneLine$2(result.message)}); mend generate({ seed, variant, params })`);
}
function oneLine$2(message) {
	return message.replace(/\s+/g, " ").slice(0, 300);
}
// src/harness/system-prompt.ts
const BASE_PROMPT = `You are an autonomous agent working on one task in the folder /work.
Use the tools you are given; they are the only way to see or change anything.
Nobody can answer questions: never ask the user, decide for yourself.
When the task is done, stop calling tools and reply with one line that says what you did.`;
function systemPrompt(prompts) {
	const own = prompts.map((prompt) => prompt.text.trim()).filter((text) => text !== "");
	return [BASE_PROMPT, ...own].join("\n\n");
}
// src/harness/tools/tool.ts
function defineTool(definition) {
	const { name, description, advice, schema, act } = definition;
	return {
		spec: {
			name,
			description,
			input_schema: inputSchema(schema)
		},
		advice,
		prepare(input) {
			const parsed = schema.safeParse(input);
			if (!parsed.success) return {
				kind: "malformed",
				message: issuesOf(parsed.error)
			};
			return {
				kind: "ready",
				act: (sandbox, signal) => act(parsed.data, sandbox, signal)
			};
		}
	};
}
function inputSchema(schema) {
	const { $schema: _dialect, ...rest } = toJSONSchema(schema, { override: ({ jsonSchema }) => {
		if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
	} });
	return rest;
}
function issuesOf(error) {
	return error.issues.map(({ path, message }) => `${path.join(".") || "arguments"}: ${message}`).join("; ");
}
const bash = defineTool({
	name: "bash",
	description: "Run a command in a bash shell that starts in /work; the current folder and variables persist between calls. The usual text and file tools are there (ls cat head tail grep rg sed awk sort uniq cut tr wc find xargs diff patch jq), and node, node --test, npm test, npm run and sqlite3. There is no network, git, python, package installation or background job. Output beyond 65536 bytes is cut, and a command that runs too long is stopped.",
	advice: "write the output to a file and look at parts of it",
	schema: strictObject({ command: string().min(1).describe("The command line or script to run.") }),
	act: runCommand
});
async function runCommand({ command }, sandbox, signal) {
	if (command.includes("\0")) return {
		status: "error",
		text: "the command holds a NUL byte; a shell cannot run it"
	};
	const result = await sandbox.exec(command, signal);
	return {
		status: result.exitCode === 0 && result.killed === void 0 ? "ok" : "error",
		text: printed(result),
		exitCode: result.exitCode,
		changed: result.changed,
		gaps: result.gaps,
		...result.commands !== void 0 && { commands: result.commands }
	};
}
const STOPPED = {
	deadline: "it ran too long",
	memory: "it used too much memory",
	crash: "the machine crashed"
};
function printed({ stdout, stderr, exitCode, killed }) {
	const parts = [stdout, stderr].filter((part) => part !== "");
	const output = parts.map((part, index) => index < parts.length - 1 ? endLine(part) : part).join("");
	const notes = [
		output === "" ? "(no output)" : "",
		killed === void 0 ? "" : `[the command was stopped: ${STOPPED[killed]}; files are as they were before it, the shell is new]`,
		exitCode === 0 || killed !== void 0 ? "" : `[exit code ${exitCode}]`
	].filter((note) => note !== "");
	return notes.length === 0 ? output : `${endLine(output)}${notes.join("\n")}`;
}
function endLine(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
// src/harness/tools/workspace-path.ts
const WORKDIR = "/work";
function workspacePath(written) {
	if (written.includes("\0")) return {
		kind: "refused",
		message: "a path cannot contain a NUL byte"
	};
	const absolute = written.startsWith("/") ? written : `${WORKDIR}/${written}`;
	const parts = [];
	for (const part of absolute.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	const path = `/${parts.join("/")}`;
	if (path !== "/work" && !path.startsWith(`/work/`)) return {
		kind: "refused",
		message: `${written} is outside ${WORKDIR}; only files under ${WORKDIR} can be used`
	};
	return {
		kind: "inside",
		path,
		relative: path.slice(6)
	};
}
const fsRead = defineTool({
	name: "fs_read",
	description: "Read a UTF-8 text file under /work and return its exact content, or list a folder. offset and limit count lines, not bytes; without them the whole file is returned. At most 65536 bytes are returned per call. Binary files cannot be read.",
	advice: "use offset and limit (in lines) to read the rest",
	schema: strictObject({
		path: string().min(1).describe("File or folder, absolute or relative to /work."),
		offset: int().min(1).optional().describe("First line to return, counted from 1."),
		limit: int().min(1).optional().describe("How many lines to return.")
	}),
	act: readFile
});
async function readFile(input, sandbox, signal) {
	const place = workspacePath(input.path);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	return shown(input, await sandbox.read(place.path, signal));
}
function shown(input, result) {
	switch (result.kind) {
		case "missing": return {
			status: "error",
			text: `${input.path}: no such file or folder`
		};
		case "refused": return {
			status: "error",
			text: `${input.path}: ${result.message}`
		};
		case "folder": return {
			status: "ok",
			text: result.entries.join("\n") || "(empty folder)"
		};
		case "file": return textOf(input, result.bytes);
	}
}
function textOf(input, bytes) {
	const text = decodeText(bytes);
	if (text === void 0) return {
		status: "error",
		text: `${input.path} is a binary file of ${bytes.length} bytes, not text`
	};
	if (text === "") return {
		status: "ok",
		text: "(empty file)"
	};
	return linesOf$1(input, text);
}
function linesOf$1({ path, offset = 1, limit }, text) {
	const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	if (offset > lines.length) return {
		status: "error",
		text: `${path} has only ${lines.length} lines; offset ${offset} is past its end`
	};
	return {
		status: "ok",
		text: lines.slice(offset - 1, limit && offset - 1 + limit).join("")
	};
}
function decodeText(bytes) {
	if (bytes.includes(0)) return void 0;
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
const fsWrite = defineTool({
	name: "fs_write",
	description: "Create or replace a UTF-8 text file under /work with exactly the content given; nothing is added, no final newline either. Missing folders are created. Binary content cannot be written.",
	advice: "read the file to see it whole",
	schema: strictObject({
		path: string().min(1).describe("File to write, absolute or relative to /work."),
		content: string().describe("The file's whole new content.")
	}),
	act: writeFile
});
async function writeFile({ path, content }, sandbox, signal) {
	const place = workspacePath(path);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	if (place.relative === "") return {
		status: "error",
		text: `${path} is the working folder, not a file`
	};
	if (content.includes("\0") || !content.isWellFormed()) return {
		status: "error",
		text: `${path}: the content holds a NUL or half a character; only text can be written`
	};
	const bytes = new TextEncoder().encode(content);
	const result = await sandbox.write(place.path, bytes, signal);
	if (result.kind === "refused") return {
		status: "error",
		text: `${path}: ${result.message}`
	};
	return {
		status: "ok",
		text: `wrote ${bytes.length} bytes to ${path}`,
		changed: result.changed
	};
}
const sql = defineTool({
	name: "sql",
	description: "Run one read-only SQL query on a SQLite database file under /work. The answer is a header line and one line per row, columns separated by |, NULL for null values. Dot-commands such as .tables are not SQL: query sqlite_master instead.",
	advice: "add a LIMIT or aggregate in SQL",
	schema: strictObject({
		db: string().min(1).describe("SQLite file, absolute or relative to /work."),
		query: string().min(1).describe("One SQL statement that only reads.")
	}),
	act: runQuery
});
async function runQuery({ db, query }, sandbox, signal) {
	const place = workspacePath(db);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	return table$1(await sandbox.query(place.path, query, signal));
}
function table$1(result) {
	if (result.kind === "refused") return {
		status: "error",
		text: result.message || "the query was refused"
	};
	const lines = [result.columns, ...result.rows.map((row) => row.map(cell))].map((row) => row.join("|"));
	if (result.rows.length === 0) lines.push("(no rows)");
	if (result.truncated) lines.push(`[cut: only the first ${result.rows.length} rows are shown]`);
	return {
		status: "ok",
		text: lines.join("\n")
	};
}
function cell(value) {
	if (value === null) return "NULL";
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/harness/tools/toolbox.ts
const TOOLS = {
	fs_read: fsRead,
	fs_write: fsWrite,
	bash,
	sql
};
function toolbox(allowed) {
	return new Map(allowed.map((name) => {
		assert(Object.hasOwn(TOOLS, name), `a task allows only tools that exist, not ${name}`);
		return [name, TOOLS[name]];
	}));
}
// src/suite/fingerprint.ts
function subjectFingerprint(subject) {
	return fingerprint([
		"subject",
		1,
		subject
	]);
}
function trialFingerprint(trial) {
	return fingerprint([
		"trial",
		1,
		trial
	]);
}
// src/campaign/prepare-trials.ts
const FORMS_KEPT = 256;
async function prepareTrials(plan, isolate, signal, known) {
	const forms = formShelf(plan.suiteName, isolate);
	const prepared = [];
	for (const [index, trial] of plan.trials.entries()) {
		const arm = plan.arms[trial.arm];
		assert(arm !== void 0, `the plan says who plays ${trial.arm}`);
		const { subject, pricedAs } = arm;
		const ready = async (abort) => {
			const form = await forms(trial, abort);
			return {
				form,
				assignment: assignmentOf(trial, form, subject)
			};
		};
		const make = async () => {
			const { form, assignment } = await ready(signal);
			return fingerprintOf(form, assignment, subject);
		};
		prepared.push({
			trial,
			pricedAs,
			fingerprint: known?.[index] ?? await make(),
			ready
		});
	}
	return prepared;
}
function planKey({ suiteName, trials, arms }) {
	const asked = trials.map(({ selected, epoch, arm, stage }) => [
		taskKey(selected.task.id, selected.variant?.name ?? null),
		selected.task.bundleSha256,
		epoch,
		arm,
		stage
	]);
	const subjects = [arms.baseline?.subject ?? null, arms.candidate?.subject ?? null];
	return fingerprint([
		"plan",
		1,
		PAWL_VERSION,
		HARNESS_VERSION,
		suiteName,
		asked,
		subjects
	]);
}
function formShelf(suiteName, isolate) {
	const kept = new Map();
	return async (trial, signal) => {
		const key = `${keyOfTask$1(trial)} ${trial.epoch}`;
		const known = kept.get(key);
		if (known !== void 0) return known;
		const form = await makeForm({
			suiteName,
			selected: trial.selected,
			epoch: trial.epoch
		}, isolate, signal);
		kept.set(key, form);
		const [oldest] = kept.keys();
		if (kept.size > FORMS_KEPT && oldest !== void 0) kept.delete(oldest);
		return form;
	};
}
function keyOfTask$1({ selected }) {
	return taskKey(selected.task.id, selected.variant?.name ?? null);
}
function fingerprintOf(form, assignment, subject) {
	return trialFingerprint({
		bundleSha256: form.task.bundleSha256,
		variant: assignment.run.variant,
		formSeed: form.seed,
		system: assignment.system,
		instruction: assignment.instruction,
		tools: [...toolbox(assignment.tools).values()].map((tool) => tool.spec),
		model: subject.model,
		region: subject.region,
		inference: assignment.inference,
		limits: assignment.limits,
		harness: subject.harness,
		versions: subject.versions
	});
}
function assignmentOf(trial, form, subject) {
	return {
		run: {
			task_id: form.task.id,
			variant: form.variant?.name ?? null,
			epoch: trial.epoch,
			arm: trial.arm,
			stage: trial.stage,
			form_seed: form.seed
		},
		system: systemPrompt(subject.prompts),
		instruction: form.instruction,
		files: form.files,
		tools: form.task.tools,
		commands: form.commands,
		inference: subject.inference,
		limits: {
			...subject.limits,
			...form.task.limits
		}
	};
}
// src/campaign/past-runs.ts
async function readPast(journal, signal) {
	const entries = await journal.read(signal);
	const last = entries.at(-1);
	return {
		startedAt: timeIn(entries.findLast(({ kind }) => kind === "started")?.record),
		finishedAt: last?.kind === "finished" ? timeIn(last.record) : void 0,
		plans: new Map(entries.filter(({ kind }) => kind === "plan").flatMap(({ record }) => parsePlan(record))),
		runs: entries.filter(({ kind }) => kind === "run").map(({ record }) => parseRun(record))
	};
}
function parsePlan(record) {
	const { key, fingerprints } = record;
	return typeof key === "string" && Array.isArray(fingerprints) ? [[key, fingerprints]] : [];
}
function timeIn(record) {
	return typeof record === "number" ? record : void 0;
}
function parseRun(record) {
	const parsed = RunRecord.safeParse(record);
	if (parsed.success) return parsed.data;
	const place = parsed.error.issues[0]?.path.join(".") ?? "its top level";
	throw new UsageError(`The journal holds a run that this version cannot read (at ${place}); give another output folder.`);
}
function trialKey({ trial, fingerprint }) {
	return [
		trial.stage,
		trial.arm,
		keyOfTask$1(trial),
		trial.epoch,
		fingerprint
	].join(" ");
}
function recordKey(run) {
	const task = taskKey(run.task_id, run.variant);
	return [
		run.stage,
		run.arm,
		task,
		run.epoch,
		run.trial_fingerprint
	].join(" ");
}
function isFinished(run) {
	return run.outcome !== "errored" || run.placement !== void 0;
}
// src/campaign/spending.ts
const NOTHING_SPENT = {
	cost: picoUsd(0),
	tokens: 0
};
// src/campaign/execute.ts
async function executeCampaign(plan, ports, events, signal) {
	const past = await readPast(ports.journal, signal);
	const key = planKey(plan);
	const prepared = await prepareTrials(plan, ports.isolate, signal, past.plans.get(key));
	const ledger = openLedger$2(prepared, past.runs);
	const resumed = ledger.byKey.size;
	const todo = prepared.filter((trial) => !ledger.byKey.has(trialKey(trial)));
	const startedAt = (resumed > 0 ? past.startedAt : void 0) ?? ports.clock.now();
	refuseUnpricedBudget(plan, ports.prices, startedAt);
	if (resumed === 0) await ports.journal.append("started", startedAt, signal);
	if (todo.length > 0 && !past.plans.has(key)) await ports.journal.append("plan", planLine(key, prepared), signal);
	await ports.purse?.open(past.runs.reduce(addSpending, NOTHING_SPENT), signal);
	events({
		kind: "campaign_started",
		total: prepared.length,
		resumed
	});
	const office = {
		plan,
		ports,
		events,
		ledger,
		startedAt,
		total: prepared.length
	};
	await mapBounded(todo, plan.concurrency, (trial) => runNext(trial, office, signal));
	const finishedAt = (todo.length === 0 ? past.finishedAt : void 0) ?? ports.clock.now();
	if (finishedAt !== past.finishedAt) await ports.journal.append("finished", finishedAt, signal);
	return {
		runs: inOrder(prepared, ledger.byKey),
		startedAt,
		finishedAt,
		stoppedEarly: ledger.stopped ?? null,
		resumed,
		superseded: ledger.lost.filter((run) => ledger.byKey.has(recordKey(run)))
	};
}
function planLine(key, prepared) {
	return {
		key,
		fingerprints: prepared.map(({ fingerprint }) => fingerprint)
	};
}
function openLedger$2(prepared, past) {
	const planned = new Set(prepared.map(trialKey));
	const ours = past.filter((run) => planned.has(recordKey(run)));
	return {
		byKey: new Map(ours.filter(isFinished).map((run) => [recordKey(run), run])),
		lost: ours.filter((run) => !isFinished(run)),
		spent: ours.reduce(addSpending, NOTHING_SPENT),
		stopped: void 0
	};
}
async function runNext(prepared, office, signal) {
	const { plan, ports, events, ledger, startedAt } = office;
	signal.throwIfAborted();
	if (ledger.stopped !== void 0) return;
	const reached = reachedBudget(ledger.spent, plan.budget) ?? ports.purse?.closed();
	if (reached !== void 0) return stopEarly(reached, office);
	const harness = ports.harnesses[prepared.trial.arm];
	assert(harness !== void 0, `there is a harness for ${prepared.trial.arm}`);
	events({
		kind: "run_started",
		trial: prepared.trial
	});
	await putOnRecord(await executeTrial(prepared, {
		harness,
		isolate: ports.isolate,
		prices: ports.prices,
		pricedAt: startedAt
	}, signal), prepared, office);
}
function stopEarly(reached, { ledger, events }) {
	if (ledger.stopped !== void 0) return;
	ledger.stopped = `Stopped early: ${reached}.`;
	events({
		kind: "budget_reached",
		reason: ledger.stopped
	});
}
async function putOnRecord(executed, prepared, office) {
	const { ports, events, ledger, total, plan } = office;
	const { record, trajectory, fault } = executed;
	const uncancelled = new AbortController().signal;
	await ports.journal.storeTrajectory(record.trajectory_sha256, trajectory, uncancelled);
	await ports.journal.append("run", record, uncancelled);
	ledger.spent = addSpending(ledger.spent, record);
	ledger.byKey.set(trialKey(prepared), record);
	events({
		kind: "run_finished",
		record,
		finished: ledger.byKey.size,
		total
	});
	const reached = ports.purse?.closed();
	if (reached !== void 0) stopEarly(reached, office);
	if (fault !== void 0 && isConfigFault(fault)) throw new ConfigFault(plan.arms[record.arm]?.subject.model ?? prepared.pricedAs, fault);
}
function inOrder(prepared, byKey) {
	const tasks = [...new Set(prepared.map(({ trial }) => keyOfTask$1(trial)))];
	const rank = ({ trial }) => [
		tasks.indexOf(keyOfTask$1(trial)),
		trial.epoch,
		trial.arm === "baseline" ? 0 : 1,
		Stage.options.indexOf(trial.stage)
	];
	return prepared.map((trial) => ({
		rank: rank(trial),
		run: byKey.get(trialKey(trial))
	})).sort((a, b) => compareRanks(a.rank, b.rank)).flatMap(({ run }) => run === void 0 ? [] : [run]);
}
function compareRanks(a, b) {
	const place = a.findIndex((value, index) => value !== b[index]);
	return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
// src/plan/first-look.ts
function planFirstLook(selected, runs, arm) {
	return Array.from({ length: runs }, (_, round) => selected.map((task) => ({
		selected: task,
		epoch: round + 1,
		arm,
		stage: "first_look"
	}))).flat();
}
// src/record/campaign-id.ts
function campaignId(startedAtIso, model, suite) {
	return [
		startedAtIso.slice(0, 10),
		modelSlug(model),
		slug(suite)
	].join("-");
}
function modelSlug(model) {
	const [provider = "", ...rest] = model.split("/");
	const id = rest.join("/").split("/").at(-1) ?? "";
	const bare = id.replace(/-v?\d+:\d+$/, "");
	return slug(provider === "simulated" ? `simulated-${id}` : bare);
}
function slug(text) {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 80);
}
// src/app/run-campaign.ts
async function runCampaign(request, world, events, signal) {
	const { suiteName, selected, subject, pricedAs, runsPerTask, concurrency, budget } = request;
	const result = await executeCampaign({
		suiteName,
		trials: planFirstLook(selected, runsPerTask, "candidate"),
		arms: { candidate: {
			subject,
			pricedAs
		} },
		concurrency,
		budget,
		...request.monthBudget !== void 0 && { monthBudget: request.monthBudget }
	}, {
		...world,
		harnesses: { candidate: world.harness }
	}, events, signal);
	return sealPack(factsOf$1(request, world, result), result.runs, evidencePatterns(result.runs));
}
function suiteFacts(suiteName, selected) {
	const tasks = selected.map(({ task, variant }) => ({
		task_id: task.id,
		variant: variant?.name ?? null,
		scored: variant?.scored ?? task.scored,
		version: task.version,
		bundle_sha256: task.bundleSha256
	}));
	return {
		name: suiteName,
		fingerprint: fingerprint({
			name: suiteName,
			tasks
		}),
		tasks
	};
}
function factsOf$1(request, world, result) {
	const startedAt = new Date(result.startedAt).toISOString();
	return {
		id: request.id ?? campaignId(startedAt, request.subject.model, request.suiteName),
		suite: suiteFacts(request.suiteName, request.selected),
		subject: request.subject,
		...request.about !== void 0 && { about: request.about },
		subject_fingerprint: subjectFingerprint(request.subject),
		...request.replayedFrom !== void 0 && { replayed_from: request.replayedFrom },
		runs_per_task: request.runsPerTask,
		started_at: startedAt,
		finished_at: new Date(result.finishedAt).toISOString(),
		...world.limitHistory !== void 0 && { request_limits: [...world.limitHistory()] },
		stopped_early: result.stoppedEarly,
		prices: {
			...world.prices.identity,
			overrides: world.priceOverrides,
			...request.pricedAs !== request.subject.model && { priced_as: request.pricedAs }
		},
		...request.inputs !== void 0 && { inputs: request.inputs }
	};
}
// src/doors/execute-into.ts
async function executeInto({ request, world, notices }, target, events, signal) {
	for (const text of notices) events({
		kind: "notice",
		text
	});
	await setAsideJournal(target.out, { isResume: target.isResume });
	await using journal = await openJournal(target.out);
	const pack = await runCampaign(request, {
		...world,
		journal
	}, events, signal);
	await writePack(localFolder(target.out), pack, signal);
	return pack;
}
// src/doors/load-settings.ts
async function loadSettings(cwd, config, overrides, signal) {
	const path = config ?? "pawl.yml";
	const found = await localFolder(resolve(cwd)).read(path, signal);
	if (found.kind === "file") return resolveConfig(parseConfig(new TextDecoder().decode(found.bytes), path), overrides);
	if (config === void 0 && found.why === "missing") return resolveConfig(EMPTY_CONFIG, overrides);
	throw new UsageError(`--config ${path} cannot be read (${found.reason}); give the path of a pawl.yml.`);
}
function overridesOf(args) {
	return Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, args.flags.get(name)?.join("\n")]));
}
// src/doors/verb.ts
function flagValue(args, name) {
	return args.flags.get(name)?.at(-1);
}
// src/adapters/sandbox/load-guest.ts
const PLACES = [
	"./sandbox/guest.js",
	"../sandbox/guest.js",
	"./guest.ts"
];
async function loadGuest(from = import.meta.url) {
	const place = PLACES.map((path) => new URL(path, from)).find((url) => existsSync(url));
	if (place !== void 0) return import(place.href);
	throw new UsageError("the sandbox's guest is missing: keep dist/sandbox/ beside the program, or run `npm run build`.");
}
// src/adapters/sandbox/inline.ts
function inlineSandboxes() {
	return {
		kind: "inline",
		version: guestVersion,
		async open(spec, signal) {
			signal.throwIfAborted();
			const { openGuest } = await loadGuest();
			const image = startImage(spec.files, spec.workdir, spec.seed);
			const { seed, workdir, commands = [] } = spec;
			return inlineSandbox(await openGuest({
				seed,
				workdir,
				act: 0,
				image,
				commands,
				calls: []
			}), workdir);
		},
		async [Symbol.asyncDispose]() {}
	};
}
function inlineSandbox(guest, workdir) {
	const turn = { last: Promise.resolve() };
	const inTurn = (signal, act) => {
		const result = turn.last.then(() => {
			signal.throwIfAborted();
			return act();
		});
		turn.last = result.catch(() => void 0);
		return result;
	};
	return {
		exec: (command, signal) => inTurn(signal, async () => (await guest.exec(command, signal)).answer),
		read: (path, signal) => inTurn(signal, () => guest.read(path)),
		write: (path, bytes, signal) => inTurn(signal, async () => (await guest.write(path, bytes)).answer),
		query: (db, sql, signal) => inTurn(signal, () => guest.query(db, sql)),
		snapshot: (signal) => inTurn(signal, async () => workspaceFiles$1(guest.image(), workdir)),
		async [Symbol.asyncDispose]() {
			await turn.last;
		}
	};
}
// src/adapters/sandbox/quickjs/guest-fault.ts
function guestFault(error, isSpent) {
	const at = whereOf(error.stack);
	const fault = (reason, message) => ({
		kind: "fault",
		reason,
		message
	});
	if (isSpent) return fault("fuel", `The instruction budget was used up${at}.`);
	if (error.name === "InternalError" && /out of memory|string too long/.test(error.message)) return fault("memory", `The memory limit was reached${at}.`);
	if (/stack overflow|call stack/.test(error.message) && error.name !== "Error") return fault("memory", `The stack limit was reached${at}.`);
	const said = oneLine$1(error.name === "" ? error.message : `${error.name}: ${error.message}`);
	return isCompileError(error) ? fault("syntax", `${said}${at}.`) : fault("threw", `${said}${at}.`);
}
function isCompileError(error) {
	return error.name === "SyntaxError" && !error.stack.includes("(");
}
function whereOf(stack) {
	for (const [, file, line] of stack.matchAll(/([\w:@./-]+):(\d+):\d+/g)) if (file !== "prelude.js") return ` (${file}:${line})`;
	return "";
}
function oneLine$1(text) {
	return text.replace(/\s+/g, " ").trim().replace(/\.$/, "").slice(0, 500);
}
// src/adapters/sandbox/quickjs/isolate-prelude.generated.ts
const ISOLATE_PRELUDE = "// Runs before a program in the isolate and returns the function that calls one export. Its own needs are captured\n// first, so the program cannot change how it is called. A task's code is left ECMAScript without clock, chance or\n// collector; a program with Node's surroundings gets those from the surroundings, virtual and seeded.\n(isBare) => {\n  const { parse, stringify } = JSON;\n  const { getPrototypeOf, setPrototypeOf, keys } = Object;\n  const plainPrototype = Object.prototype;\n  const isArray = Array.isArray;\n  const isFiniteNumber = Number.isFinite;\n  const NativePromise = Promise;\n  const NativeString = String;\n  const NativeError = Error;\n\n  const ecmascript = new Set(\n    `globalThis undefined NaN Infinity eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent\n    encodeURI encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError\n    RangeError ReferenceError SyntaxError TypeError URIError InternalError Number BigInt Math String RegExp Array\n    Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array\n    BigUint64Array Float16Array Float32Array Float64Array ArrayBuffer DataView Map Set WeakMap WeakSet JSON Iterator\n    Promise Proxy Reflect`.split(/\\s+/),\n  );\n  if (!isBare) for (const name of [\"Date\", \"WeakRef\", \"FinalizationRegistry\"]) ecmascript.add(name);\n  for (const name of Reflect.ownKeys(globalThis)) {\n    if (typeof name === \"symbol\" || !ecmascript.has(name)) delete globalThis[name];\n  }\n  if (isBare)\n    Object.defineProperty(Math, \"random\", {\n      value: function random() {\n        throw new NativeError(\"Math.random is not available here: derive chance from the seed\");\n      },\n      writable: false,\n      configurable: false,\n    });\n\n  // Copies what JSON can carry, without prototypes so that no patched toJSON is asked; what JSON would silently drop\n  // or change is refused with the path to it. Undefined members are left out.\n  function refuse(why) {\n    throw { why };\n  }\n\n  function copy(value, path, above) {\n    if (value === null || typeof value === \"string\" || typeof value === \"boolean\") return value;\n    if (typeof value === \"number\") return isFiniteNumber(value) ? value : refuse(`${path} is ${value}`);\n    if (typeof value !== \"object\")\n      refuse(`${path} is ${value === undefined ? \"undefined\" : `a ${typeof value}`}`);\n    for (let link = above; link; link = link.above) if (link.value === value) refuse(`${path} is a cycle`);\n    return isArray(value) ? copyArray(value, path, above) : copyObject(value, path, above);\n  }\n\n  function copyArray(value, path, above) {\n    const items = setPrototypeOf([], null);\n    for (let index = 0; index < value.length; index++) {\n      items[index] = copy(value[index], `${path}[${index}]`, { value, above });\n    }\n    return items;\n  }\n\n  function copyObject(value, path, above) {\n    const prototype = getPrototypeOf(value);\n    if (prototype !== plainPrototype && prototype !== null) refuse(`${path} is not a plain object`);\n    const members = { __proto__: null };\n    const names = keys(value);\n    for (let index = 0; index < names.length; index++) {\n      const member = value[names[index]];\n      if (member !== undefined)\n        members[names[index]] = copy(member, `${path}.${names[index]}`, { value, above });\n    }\n    return members;\n  }\n\n  function valueReport(value) {\n    let plain;\n    try {\n      plain = copy(value, \"the value\", undefined);\n    } catch (refusal) {\n      if (typeof refusal?.why !== \"string\") throw refusal;\n      return stringify({ kind: \"not_json\", why: refusal.why, __proto__: null });\n    }\n    return `{\"kind\":\"value\",\"value\":${stringify(plain)}}`;\n  }\n\n  function thrown(error) {\n    const isError = error instanceof NativeError;\n    return stringify({\n      __proto__: null,\n      kind: \"threw\",\n      name: isError ? NativeString(error.name) : \"\",\n      message: isError ? NativeString(error.message) : NativeString(error),\n      stack: isError ? NativeString(error.stack) : \"\",\n    });\n  }\n\n  return async function invoke(loaded, name, argsJson) {\n    try {\n      const namespace = loaded instanceof NativePromise ? await loaded : loaded;\n      if (typeof namespace[name] !== \"function\") return '{\"kind\":\"missing_export\"}';\n      const args = parse(argsJson);\n      const exported = namespace[name];\n      return valueReport(await exported(...args));\n    } catch (error) {\n      return thrown(error);\n    }\n  };\n};\n";
// src/adapters/sandbox/quickjs/run-program.ts
const Report = discriminatedUnion("kind", [
	object({
		kind: literal("value"),
		value: unknown$1()
	}),
	object({ kind: literal("missing_export") }),
	object({
		kind: literal("not_json"),
		why: string()
	}),
	object({
		kind: literal("threw"),
		name: string(),
		message: string(),
		stack: string()
	})
]);
const PROGRAM_FILE = "program.js";
const JOBS_PER_FUEL = 50;
async function runProgram(call) {
	const { quickjs } = await freshEngine(call.wasmPath);
	const runtime = quickjs.newRuntime();
	const { limits, program } = call;
	const fuel = limitRuntime(runtime, {
		...limits,
		fuel: Math.min(limits.fuel, program.fuel ?? limits.fuel)
	});
	try {
		const surround = await surroundingsOf(program);
		const outcome = invoke(runtime.newContext(surround === void 0 ? { intrinsics: WITHOUT_DATE } : {}), call, fuel, surround);
		return outcome.kind === "error" ? guestFault(outcome.error, fuel.isSpent()) : reported(outcome.text, call, fuel.isSpent());
	} catch (error) {
		return hostFault(error, fuel.isSpent());
	}
}
async function surroundingsOf(program) {
	if (program.surroundings === void 0) return void 0;
	return (await import("./node-surroundings.js")).surroundWithNode;
}
const WITHOUT_DATE = {
	BaseObjects: true,
	Date: false,
	Eval: true,
	StringNormalize: true,
	RegExp: true,
	RegExpCompiler: true,
	JSON: true,
	Proxy: true,
	MapSet: true,
	TypedArrays: true,
	Promise: true,
	BigInt: true
};
function serveModules(runtime, program) {
	const modules = new Map(Object.entries(program.modules));
	runtime.setModuleLoader((name) => modules.get(name) ?? { error: refusedImport(name, [...modules.keys()]) }, (base, requested) => /^\.\.?\//.test(requested) ? posix.join(posix.dirname(base), requested) : requested);
}
function refusedImport(name, offered) {
	const offer = offered.length === 0 ? "nothing can be imported here" : `only ${offered.join(", ")} can be`;
	const error = new Error(`cannot import "${name}": ${offer}`);
	error.name = "SyntaxError";
	return error;
}
function invoke(context, call, fuel, surround) {
	const { prelude, wake } = prepare(context, call.program, surround);
	const loaded = context.evalCode(call.program.source, PROGRAM_FILE, { type: "module" });
	if (loaded.error) return failure(context, loaded.error);
	const name = context.newString(call.name);
	const args = context.newString(JSON.stringify(call.args));
	const promise = context.callFunction(prelude, context.undefined, loaded.value, name, args);
	if (promise.error) return failure(context, promise.error);
	return settle(context, promise.value, fuel, wake);
}
function prepare(context, program, surround) {
	const build = context.unwrapResult(context.evalCode(ISOLATE_PRELUDE, "prelude.js"));
	const flag = surround === void 0 ? context.true : context.false;
	const prelude = context.unwrapResult(context.callFunction(build, context.undefined, flag));
	if (surround !== void 0) return {
		prelude,
		wake: surround(context, program, PROGRAM_FILE)
	};
	serveModules(context.runtime, program);
	return {
		prelude,
		wake: () => false
	};
}
function settle(context, promise, fuel, wake) {
	const canGoOn = () => context.runtime.hasPendingJob() || wake();
	while (context.getPromiseState(promise).type === "pending" && !fuel.isSpent() && canGoOn()) {
		fuel.burn();
		if (context.runtime.executePendingJobs(JOBS_PER_FUEL).error) return {
			kind: "error",
			error: OUT_OF_MEMORY
		};
	}
	const state = context.getPromiseState(promise);
	if (state.type === "pending") return fuel.isSpent() ? {
		kind: "error",
		error: OUT_OF_FUEL
	} : {
		kind: "report",
		text: void 0
	};
	if (state.type === "rejected") return failure(context, state.error);
	return {
		kind: "report",
		text: context.getString(state.value)
	};
}
const OUT_OF_MEMORY = {
	name: "InternalError",
	message: "out of memory",
	stack: ""
};
const OUT_OF_FUEL = {
	name: "InternalError",
	message: "interrupted",
	stack: ""
};
function failure(context, error) {
	const dumped = context.dump(error);
	return {
		kind: "error",
		error: GuestErrorShape.parse(dumped)
	};
}
const GuestErrorShape = preprocess((dumped) => typeof dumped === "object" && dumped !== null ? dumped : { message: String(dumped) }, object({
	name: string().catch(""),
	message: string().catch(""),
	stack: string().catch("")
}));
function reported(text, call, isSpent) {
	if (text === void 0) return {
		kind: "fault",
		reason: "threw",
		message: `${call.name}() returned a promise that nothing can settle.`
	};
	const report = Report.parse(JSON.parse(text));
	if (isSpent) return guestFault(report.kind === "threw" ? report : OUT_OF_FUEL, true);
	switch (report.kind) {
		case "value": return {
			kind: "value",
			value: report.value
		};
		case "missing_export": return {
			kind: "fault",
			reason: "missing_export",
			message: `There is no exported function ${call.name}().`
		};
		case "not_json": return {
			kind: "fault",
			reason: "not_json",
			message: `${call.name}() must return JSON, but ${report.why}.`
		};
		case "threw": return guestFault(report, false);
	}
}
function hostFault(error, isSpent) {
	const what = error instanceof Error ? error.message : String(error);
	if (isSpent) return guestFault({
		name: "InternalError",
		message: "interrupted",
		stack: ""
	}, true);
	if (what.includes("call stack")) return guestFault({
		name: "InternalError",
		message: "stack overflow",
		stack: ""
	}, false);
	return {
		kind: "fault",
		reason: "crash",
		message: `The isolate crashed: ${what}.`
	};
}
// src/adapters/sandbox/inline-isolate.ts
const LIMITS = {
	fuel: 2e4,
	memoryBytes: 192 << 20,
	stackBytes: 262144
};
function inlineIsolate(options = {}) {
	const limits = {
		...LIMITS,
		...options.limits
	};
	return {
		async call(program, name, args, signal) {
			signal.throwIfAborted();
			return runProgram({
				program,
				name,
				args,
				limits,
				wasmPath: options.wasmPath
			});
		},
		async [Symbol.asyncDispose]() {}
	};
}
// src/suite/render-script.ts
function renderScript(script, values, where = `script "${script.about}"`) {
	return fillInDeep(script, values, where);
}
function fillInDeep(value, values, where) {
	if (typeof value === "string") return fillIn(value, values, where);
	if (Array.isArray(value)) return value.map((item) => fillInDeep(item, values, where));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fillInDeep(member, values, where)]));
}
// src/app/playbook.ts
const ORACLE = "oracle";
function playbookOf(suite, isolate) {
	const never = new AbortController().signal;
	return async (run) => {
		const task = suite.tasks.find(({ id }) => id === run.task_id);
		assert(task !== void 0, `the suite has the task it runs, ${run.task_id}`);
		const variant = run.variant === null ? void 0 : task.variants.get(run.variant);
		const form = await makeForm({
			suiteName: suite.name,
			selected: {
				task,
				variant
			},
			epoch: run.epoch
		}, isolate, never);
		const scripts = [[ORACLE, task.oracle], ...task.trajectories];
		const wanted = scripts.some(([, script]) => script.variant === (run.variant ?? void 0)) ? run.variant : null;
		return new Map(scripts.filter(([name, script]) => name === ORACLE || (script.variant ?? null) === wanted).map(([name, script]) => [name, renderScript(script, form.values)]));
	};
}
// src/campaign/budgeted-harness.ts
const LEAST = {
	cost: picoUsd(0),
	tokens: 1
};
function budgetedHarness(inner, options) {
	const { purse, prices, pricedAs, now } = options;
	const spending = ({ trajectory: { turns } }) => {
		const costs = turns.map(({ usage }) => prices.price(pricedAs, usage, now()) ?? picoUsd(0));
		const used = addUsage(NO_USAGE, ...turns.map(({ usage }) => usage));
		return {
			cost: sumPicoUsd([picoUsd(0), ...costs]),
			tokens: Object.values(used).reduce((sum, tokens) => sum + tokens, 0)
		};
	};
	return {
		identity: inner.identity,
		solve: async (assignment, signal) => {
			const reservation = await purse.reserve(LEAST, signal);
			if (reservation === void 0) return notBegun(assignment, purse.closed() ?? "the budget was reached");
			let spent = {
				cost: picoUsd(0),
				tokens: 0
			};
			try {
				const solved = await inner.solve(assignment, signal);
				spent = spending(solved);
				return solved;
			} finally {
				await reservation.settle(spent);
			}
		}
	};
}
function notBegun({ system, instruction, tools, files }, reason) {
	const fault = {
		kind: "budget",
		retryable: false,
		name: "BudgetReached",
		message: `${reason}.`
	};
	return {
		trajectory: {
			format_version: 1,
			system,
			instruction,
			tools: [...tools],
			turns: [],
			stop: "provider_fault",
			stop_detail: fault.message,
			delivered: []
		},
		files,
		fault
	};
}
// src/campaign/budgeted-model.ts
const TOKENS_PER_BYTE = .4;
function budgetedModel(inner, options) {
	const { purse, prices, pricedAs, now } = options;
	let tokensPerByte = TOKENS_PER_BYTE;
	const spending = (usage) => ({
		cost: prices.price(pricedAs, usage, now()) ?? picoUsd(0),
		tokens: Object.values(usage).reduce((sum, tokens) => sum + tokens, 0)
	});
	return {
		...inner,
		complete: async (request, signal) => {
			const bytes = sizeOf(request);
			const most = spending(mostUsed(request, Math.ceil(bytes * tokensPerByte)));
			const reservation = await purse.reserve(most, signal);
			if (reservation === void 0) return refusal$2(purse.closed() ?? "the budget was reached");
			let used = NO_USAGE;
			try {
				const reply = await inner.complete(request, signal);
				if (reply.kind !== "fault") used = reply.usage;
				const input = used.input_tokens + used.cache_read_tokens + used.cache_write_tokens;
				tokensPerByte = Math.max(tokensPerByte, input / bytes);
				return reply;
			} finally {
				await reservation.settle(spending(used));
			}
		}
	};
}
function mostUsed({ inference }, input) {
	const isCached = inference.prompt_cache !== void 0;
	return {
		...NO_USAGE,
		output_tokens: inference.max_tokens,
		...isCached ? { cache_write_tokens: input } : { input_tokens: input }
	};
}
function sizeOf({ system, messages, tools }) {
	return new TextEncoder().encode(JSON.stringify([
		system,
		messages,
		tools
	])).length;
}
function refusal$2(reason) {
	return {
		kind: "fault",
		fault: {
			kind: "budget",
			retryable: false,
			name: "BudgetReached",
			message: `${reason}.`
		},
		attempts: 1,
		retryDelayMs: 0
	};
}
// src/grade/remembering-isolate.ts
const KEPT = 32;
function rememberingIsolate(inner, kept = KEPT) {
	const known = new Map();
	return {
		call: (program, name, args, signal) => {
			if (name !== "generate") return inner.call(program, name, args, signal);
			const key = fingerprint({
				source: program.source,
				modules: program.modules,
				args
			});
			const result = known.get(key) ?? inner.call(program, name, args, signal);
			known.delete(key);
			known.set(key, result);
			result.catch(() => known.delete(key));
			const [oldest] = known.keys();
			if (known.size > kept && oldest !== void 0) known.delete(oldest);
			return result;
		},
		[Symbol.asyncDispose]: () => inner[Symbol.asyncDispose]()
	};
}
// src/harness/cap-text.ts
const RESULT_BYTES_MAX = 65536;
function capText(text, advice) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length <= 65536) return text;
	let end = RESULT_BYTES_MAX;
	while (isContinuation(bytes[end])) end--;
	return `${new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, end))}\n[cut: the first ${end} of ${bytes.length} bytes are shown; ${advice}]`;
}
function isContinuation(byte) {
	return byte !== void 0 && (byte & 192) === 128;
}
// src/harness/delivered.ts
function deliveredBytes(files, turns) {
	const ledgers = new Map([...files].map(([path, bytes]) => [path, openLedger$1(bytes)]));
	for (const call of turns.flatMap((turn) => turn.tool_calls)) {
		if (call.malformed !== void 0) continue;
		if (call.name === "fs_read") readByTool(ledgers, call);
		if (call.name === "bash") printedByShell(ledgers, call.result.text);
	}
	return [...ledgers].map(([path, { size, covered }]) => ({
		path,
		bytes: size,
		delivered: covered.reduce((sum, count) => sum + count, 0)
	}));
}
const NEWLINE = 10;
function openLedger$1(bytes) {
	const lines = linesOf(bytes);
	const where = new Map();
	for (const [index, { text }] of lines.entries()) {
		const places = where.get(text);
		if (places === void 0) where.set(text, [index]);
		else places.push(index);
	}
	return {
		size: bytes.length,
		lines,
		covered: lines.map(() => 0),
		where,
		seen: new Map()
	};
}
function linesOf(bytes) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline === -1 ? bytes.length : newline + 1;
		const text = decoder.decode(bytes.subarray(start, newline === -1 ? end : newline));
		lines.push({
			text,
			bytes: end - start
		});
		start = end;
	}
	return lines;
}
function readByTool(ledgers, call) {
	const { path, offset } = call.input ?? {};
	const place = workspacePath(typeof path === "string" ? path : "");
	const ledger = place.kind === "inside" ? ledgers.get(place.relative) : void 0;
	if (call.result.status === "error") return;
	if (ledger === void 0) printedByShell(ledgers, call.result.text);
	else readInOrder(ledger, call.result.text, typeof offset === "number" ? offset - 1 : 0);
}
function readInOrder(ledger, text, first) {
	for (const [index, shown] of printedLines(text).entries()) {
		const stored = ledger.lines[first + index];
		if (stored?.text === shown) cover(ledger, first + index, stored.bytes);
		else if (stored?.text.startsWith(shown)) cover(ledger, first + index, byteLength$1(shown));
		else sight(ledger, shown);
	}
}
function printedByShell(ledgers, text) {
	for (const printed of printedLines(text)) for (const reading of readingsOf(printed)) if ([...ledgers].filter(([path]) => reading.path === void 0 || isPathOf(path, reading.path)).filter(([, ledger]) => sight(ledger, reading.text)).length > 0) break;
}
function printedLines(text) {
	return text.replace(/\n$/, "").split("\n");
}
const PREFIXES = [
	/^ *\d+[\t:-](?<text>.*)$/s,
	/^ *\d+[:-]? (?<text>.*)$/s,
	/^(?<path>[^:]+):\d+:(?<text>.*)$/s,
	/^(?<path>[^:]+):(?<text>.*)$/s,
	/^(?<path>.+?)-\d+-(?<text>.*)$/s
];
function readingsOf(printed) {
	const behind = PREFIXES.flatMap((prefix) => {
		const { text, path } = prefix.exec(printed)?.groups ?? {};
		return text === void 0 ? [] : [{
			text,
			...path !== void 0 && { path }
		}];
	});
	return [{ text: printed }, ...behind];
}
function isPathOf(path, printed) {
	const plain = printed.replace(/^\/work\//, "").replace(/^\.\//, "");
	return path === plain || path.endsWith(`/${plain}`);
}
function sight(ledger, text) {
	const places = ledger.where.get(text);
	if (places === void 0) return false;
	let next = ledger.seen.get(text) ?? 0;
	while (isCovered(ledger, places[next])) next++;
	ledger.seen.set(text, next);
	const place = places[next];
	if (place !== void 0) cover(ledger, place, ledger.lines[place]?.bytes ?? 0);
	return true;
}
function isCovered(ledger, place) {
	return place !== void 0 && ledger.covered[place] === ledger.lines[place]?.bytes;
}
function cover(ledger, place, bytes) {
	ledger.covered[place] = Math.max(ledger.covered[place] ?? 0, Math.min(bytes, ledger.lines[place]?.bytes ?? 0));
}
function byteLength$1(text) {
	return new TextEncoder().encode(text).length;
}
// src/harness/limits.ts
function reachedLimit(progress, limits) {
	const time = reachedTimeLimit(progress, limits);
	if (time !== void 0) return time;
	if (progress.turns.length >= limits.max_turns) return {
		stop: "max_turns",
		detail: `All ${limits.max_turns} turns were used.`
	};
	const tokens = Object.values(progress.usage).reduce((sum, count) => sum + count, 0);
	if (tokens >= limits.max_tokens) return {
		stop: "max_tokens",
		detail: `${tokens} of ${limits.max_tokens} tokens were used.`
	};
	if (progress.cost >= picoUsd(limits.max_cost_usd)) return {
		stop: "max_cost",
		detail: `The run's $${limits.max_cost_usd} were spent.`
	};
}
function reachedTimeLimit(progress, limits) {
	if (progress.workedMs < limits.wall_seconds * 1e3) return void 0;
	return {
		stop: "timeout",
		detail: `Model and tools worked for ${limits.wall_seconds} seconds or more.`
	};
}
// src/harness/malformed.ts
const CALL_TOKENS = /<\|(?:start|channel|message|call|constrain|python_tag|tool_call\w*)\|>|<｜tool[▁_]calls?[▁_]begin｜>|\[TOOL_CALLS\]|<(?:tool_call|function_call|function_calls|tool_use)>|<(?:function=|invoke name=)/;
function leakedToken(text) {
	return CALL_TOKENS.exec(text)?.[0];
}
function checkCall(call, tools) {
	const broken = (kind, message) => ({
		kind: "malformed",
		malformed: {
			kind,
			message
		}
	});
	if (leakedToken(call.name) !== void 0) return broken("leaked_tool_syntax", `the tool's name holds chat-format tokens: ${excerpt$1(call.name)}`);
	const tool = tools.get(call.name);
	if (tool === void 0) return broken("unknown_tool", `there is no tool ${excerpt$1(call.name)}; the tools are ${[...tools.keys()].join(", ")}`);
	const text = call.raw ?? call.input;
	if (typeof text === "string") return broken("bad_json", `the arguments are not a JSON object: ${excerpt$1(text)}`);
	const prepared = tool.prepare(call.input);
	if (prepared.kind === "malformed") return broken("schema_violation", prepared.message);
	return {
		kind: "ready",
		advice: tool.advice,
		act: prepared.act
	};
}
function writtenInput(call) {
	return call.raw ?? call.input ?? null;
}
function excerpt$1(text) {
	const quoted = JSON.stringify(text);
	return quoted.length <= 400 ? quoted : `${quoted.slice(0, 400)}… (${text.length} characters)`;
}
// src/harness/history.ts
function replayIds(calls, turn) {
	const seen = new Set();
	return calls.map(({ id }, index) => {
		const replayed = /^[\w-]{1,64}$/.test(id) && !seen.has(id) ? id : `call_${turn}_${index + 1}`;
		seen.add(replayed);
		return replayed;
	});
}
function assistantMessage(reply, calls, ids) {
	const said = [];
	if (reply.reasoning !== void 0 && reply.reasoning.trim() !== "") said.push({
		kind: "reasoning",
		text: reply.reasoning
	});
	if (reply.text.trim() !== "") said.push({
		kind: "text",
		text: reply.text
	});
	const asked = calls.map((call, index) => ({
		kind: "tool_use",
		id: ids[index] ?? call.id,
		name: call.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "unnamed",
		input: replayableInput(call)
	}));
	return {
		role: "assistant",
		content: [...said, ...asked]
	};
}
function replayableInput({ input, raw }) {
	return raw === void 0 && typeof input === "object" && input !== null && !Array.isArray(input) ? input : {};
}
function resultsMessage(ids, results) {
	return {
		role: "user",
		content: results.map(({ status, text }, index) => ({
			kind: "tool_result",
			id: ids[index] ?? "",
			status,
			text
		}))
	};
}
function unreadableExchange(reply, error) {
	const readable = reply.kind === "message" ? assistantMessage(reply, [], []).content : [];
	const text = {
		kind: "text",
		text: "[unreadable tool call]"
	};
	return [{
		role: "assistant",
		content: readable.some((block) => block.kind === "text") ? readable : [...readable, text]
	}, {
		role: "user",
		content: [{
			kind: "text",
			text: error
		}]
	}];
}
// src/harness/read-reply.ts
function readReply(reply) {
	switch (reply.kind) {
		case "fault": return end$1({
			stop: "provider_fault",
			detail: `${reply.fault.name}: ${reply.fault.message}`,
			fault: reply.fault
		});
		case "context_overflow": return end$1({
			stop: "context_overflow",
			detail: reply.message
		});
		case "malformed": return unreadable$1("model_error_tooluse", reply.message);
		case "message": return readMessage(reply);
	}
}
function readMessage(reply) {
	switch (reply.stopReason) {
		case "end_turn":
		case "stop_sequence":
		case "tool_use": return reply.calls.length > 0 ? {
			kind: "calls",
			calls: reply.calls
		} : lastWord(reply.text);
		case "max_tokens": return end$1({
			stop: "max_tokens",
			detail: "The reply was cut off at its output limit."
		});
		case "malformed_tool_use":
		case "malformed_model_output": return unreadable$1(reply.stopReason, `the provider could not read the reply (${reply.stopReason})`);
		case "content_filtered":
		case "guardrail_intervened": return end$1({
			stop: "refusal",
			detail: `The provider withheld the reply (${reply.stopReason}).`
		});
		case "model_context_window_exceeded": return end$1({
			stop: "context_overflow",
			detail: "The reply reached the end of the model's context window."
		});
		default: return end$1(unknownStop(reply.stopReason));
	}
}
function end$1(ended) {
	return {
		kind: "end",
		ended
	};
}
function unreadable$1(kind, message) {
	return {
		kind: "unreadable",
		malformed: {
			kind,
			message
		}
	};
}
function lastWord(text) {
	const token = leakedToken(text);
	if (token === void 0) return end$1({ stop: "end_turn" });
	return {
		kind: "end",
		ended: {
			stop: "end_turn",
			detail: `The last reply wrote a tool call as text (${token}).`
		},
		leaked: {
			kind: "leaked_tool_syntax",
			message: `the reply holds ${token} and no tool call`
		}
	};
}
function unknownStop(reason) {
	const message = `the provider stopped for a reason this version does not know: ${JSON.stringify(reason)}`;
	return {
		stop: "provider_fault",
		detail: message,
		fault: {
			kind: "protocol",
			retryable: false,
			name: "UnknownStopReason",
			message
		}
	};
}
function begin(assignment) {
	return {
		messages: [{
			role: "user",
			content: [{
				kind: "text",
				text: assignment.instruction
			}]
		}],
		turns: [],
		pending: [],
		ids: [],
		usage: NO_USAGE,
		cost: picoUsd(0),
		workedMs: 0,
		malformedTurns: 0
	};
}
function heard(before, reply, cost) {
	const turn = openTurn(reply, before.turns.length + 1);
	const progress = {
		...before,
		turns: [...before.turns, turn],
		usage: addUsage(before.usage, turn.usage),
		cost: sumPicoUsd([before.cost, cost ?? picoUsd(0)]),
		workedMs: before.workedMs + turn.latency_ms
	};
	const step = readReply(reply);
	switch (step.kind) {
		case "calls": return asked(progress, reply, step.calls);
		case "unreadable": return couldNotRead(progress, reply, step.malformed);
		case "end": return lastHeard(progress, reply, step.ended, step.leaked);
	}
}
function asked(progress, reply, calls) {
	const ids = replayIds(calls, progress.turns.length);
	const messages = reply.kind === "message" ? [...progress.messages, assistantMessage(reply, calls, ids)] : progress.messages;
	return {
		...progress,
		messages,
		ids,
		pending: calls
	};
}
function couldNotRead(progress, reply, malformed) {
	const error = `Your last reply could not be used: ${malformed.message}. Call a tool again in the right form, or reply with text when you are done.`;
	const calls = reply.kind === "message" ? reply.calls : [];
	return countMalformed({
		...withCalls(progress, calls.length > 0 ? calls.map((call) => ({
			...notRun(call, error),
			malformed
		})) : [unsent(progress.turns.length, malformed, error)]),
		messages: [...progress.messages, ...unreadableExchange(reply, error)]
	});
}
function lastHeard(progress, reply, ended, leaked) {
	const kept = (reply.kind === "message" ? reply.calls : []).map((call) => notRun(call, "not run: the reply was not whole"));
	if (leaked !== void 0) kept.push(unsent(progress.turns.length, leaked, "not run: it was text, not a call"));
	return end(withCalls(progress, kept), ended);
}
function answered(before, call, ms) {
	const progress = {
		...withCalls(before, [call]),
		pending: before.pending.slice(1),
		workedMs: before.workedMs + ms
	};
	if (progress.pending.length > 0) return progress;
	const calls = progress.turns.at(-1)?.tool_calls ?? [];
	const results = resultsMessage(progress.ids, calls.map((done) => done.result));
	const closed = {
		...progress,
		messages: [...progress.messages, results]
	};
	if (calls.every((done) => done.malformed !== void 0)) return countMalformed(closed);
	return {
		...closed,
		malformedTurns: 0
	};
}
function end(progress, ended) {
	return {
		...withCalls(progress, progress.pending.map((call) => notRun(call, "not run: the run ended before it"))),
		pending: [],
		ended
	};
}
function countMalformed(progress) {
	const malformedTurns = progress.malformedTurns + 1;
	const counted = {
		...progress,
		malformedTurns
	};
	if (malformedTurns < 3) return counted;
	return end(counted, {
		stop: "malformed",
		detail: `${malformedTurns} turns in a row held nothing but malformed tool calls.`
	});
}
function withCalls(progress, calls) {
	const last = progress.turns.at(-1);
	if (last === void 0 || calls.length === 0) return progress;
	const open = {
		...last,
		tool_calls: [...last.tool_calls, ...calls]
	};
	return {
		...progress,
		turns: [...progress.turns.slice(0, -1), open]
	};
}
function notRun(call, why) {
	return {
		id: call.id,
		name: call.name,
		input: writtenInput(call),
		result: errorResult(why)
	};
}
function unsent(turn, malformed, why) {
	return {
		id: `unreadable_${turn}`,
		name: "",
		input: null,
		malformed,
		result: errorResult(why)
	};
}
function errorResult(text) {
	return {
		status: "error",
		text,
		full_chars: text.length,
		changed: [],
		harness_gaps: []
	};
}
function openTurn(reply, turn) {
	const said = reply.kind === "message" ? reply : void 0;
	return {
		turn,
		...said?.reasoning !== void 0 && { reasoning: said.reasoning },
		text: said?.text ?? "",
		tool_calls: [],
		stop_reason: said?.stopReason ?? (reply.kind === "fault" ? reply.fault.name : reply.kind),
		usage: reply.kind === "fault" ? NO_USAGE : reply.usage,
		latency_ms: said?.latencyMs ?? 0,
		attempts: Math.max(1, reply.attempts),
		retry_delay_ms: reply.retryDelayMs,
		...reply.requestId !== void 0 && { request_id: reply.requestId },
		...reply.serviceTier !== void 0 && { service_tier: reply.serviceTier }
	};
}
// src/harness/pawl-harness.ts
function pawlHarness(setup) {
	return {
		identity: PAWL_HARNESS,
		solve: (assignment, signal) => solve(setup, assignment, signal)
	};
}
async function solve(setup, assignment, signal) {
	const tools = toolbox(assignment.tools);
	let progress = begin(assignment);
	let files = assignment.files;
	try {
		await using sandbox = await setup.sandboxes.open({
			files: assignment.files,
			seed: assignment.run.form_seed,
			workdir: WORKDIR,
			...assignment.commands !== void 0 && { commands: assignment.commands }
		}, signal);
		const desk = {
			setup,
			assignment,
			tools,
			sandbox,
			signal
		};
		while (progress.ended === void 0) progress = await advance(desk, progress);
		files = await sandbox.snapshot(signal);
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		progress = end(progress, {
			stop: "harness_fault",
			detail: messageOf(error)
		});
	}
	signal.throwIfAborted();
	return solved$1(assignment, progress, files);
}
async function advance(desk, progress) {
	const { limits } = desk.assignment;
	const [call] = progress.pending;
	const limit = call === void 0 ? reachedLimit(progress, limits) : reachedTimeLimit(progress, limits);
	if (limit !== void 0) return end(progress, limit);
	if (call === void 0) return query(desk, progress);
	const started = desk.setup.clock.monotonicMs();
	return answered(progress, await runCall(desk, call), desk.setup.clock.monotonicMs() - started);
}
async function query({ setup, assignment, tools, signal }, progress) {
	const reply = await setup.model.complete({
		system: assignment.system,
		messages: progress.messages,
		tools: [...tools.values()].map((tool) => tool.spec),
		inference: assignment.inference,
		run: assignment.run
	}, signal);
	return heard(progress, reply, reply.kind === "fault" ? void 0 : setup.prices.price(setup.modelId, reply.usage, setup.clock.now()));
}
async function runCall({ tools, sandbox, signal }, call) {
	const written = {
		id: call.id,
		name: call.name,
		input: writtenInput(call)
	};
	const checked = checkCall(call, tools);
	if (checked.kind === "malformed") {
		const { malformed } = checked;
		return {
			...written,
			malformed,
			result: errorResult(`malformed tool call: ${malformed.message}`)
		};
	}
	return {
		...written,
		result: resultOf(await checked.act(sandbox, signal), checked.advice)
	};
}
function resultOf(output, advice) {
	return {
		status: output.status,
		text: capText(output.text, advice),
		full_chars: output.text.length,
		...output.exitCode !== void 0 && { exit_code: output.exitCode },
		changed: [...output.changed ?? []],
		harness_gaps: [...output.gaps ?? []],
		...output.commands !== void 0 && { commands: output.commands.map(recorded) }
	};
}
function recorded({ name, args, exitCode }) {
	return {
		name,
		args: [...args],
		exit_code: exitCode
	};
}
function solved$1(assignment, { turns, ended }, files) {
	return {
		trajectory: {
			format_version: 1,
			system: assignment.system,
			instruction: assignment.instruction,
			tools: [...assignment.tools],
			turns: [...turns],
			stop: ended?.stop ?? "harness_fault",
			...ended?.detail !== void 0 && { stop_detail: ended.detail },
			delivered: deliveredBytes(assignment.files, turns)
		},
		files,
		...ended?.fault !== void 0 && { fault: ended.fault }
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/adapters/command/disk-workspace.ts
const FILES_MAX = 2e4;
const BYTES_MAX = 268435456;
async function layOut(files, folder) {
	for (const [path, bytes] of files) {
		const place = join(folder, path);
		await mkdir(dirname(place), { recursive: true });
		await writeFile$1(place, bytes);
	}
}
async function readBack(folder) {
	const paths = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	if (paths.length > FILES_MAX) throw new Error(`the agent left more than ${FILES_MAX} files`);
	const found = new Map();
	let total = 0;
	for (const place of paths.sort()) {
		const { size, mtimeMs, isFile } = await statOf(place);
		total += size;
		if (total > BYTES_MAX) throw new Error(`the agent left more than ${BYTES_MAX} bytes`);
		if (isFile) found.set(relative(folder, place).split(sep).join("/"), {
			bytes: await readFile$1(place),
			modifiedMs: mtimeMs
		});
	}
	return found;
}
async function statOf(place) {
	const stat = await lstat(place);
	return {
		size: stat.size,
		mtimeMs: stat.mtimeMs,
		isFile: stat.isFile()
	};
}
// src/adapters/command/command-bridge.ts
const Request = strictObject({
	name: string(),
	args: array(string()).max(1e3),
	stdin: string(),
	cwd: string()
});
const REQUEST_BYTES_MAX = 16777216;
async function openBridge({ files, run, commands = [], tools }, places, { sandboxes, now }, signal) {
	const names = [...commands.map(({ name }) => name), ...tools.includes("sql") ? ["sqlite3"] : []];
	const bin = join(places.state, "bin");
	await mkdir(bin, { recursive: true });
	const calls = [];
	if (names.length === 0) return {
		calls,
		[Symbol.asyncDispose]: async () => void 0
	};
	const sandbox = await sandboxes.open({
		files,
		seed: run.form_seed,
		workdir: "/work",
		commands
	}, signal);
	const known = new Map(files);
	let last = Promise.resolve();
	const answer = async (text) => {
		const { name, args, stdin, cwd } = Request.parse(JSON.parse(text));
		if (!names.includes(name)) return JSON.stringify({
			stdout: "",
			stderr: "no such command",
			exitCode: 127
		});
		await takeIn$1(places.work, known, async (path, bytes) => void await sandbox.write(path, bytes, signal));
		const inside = cwd.replace(places.workInside, "/work");
		const input = stdin === "" ? "" : ` <<< ${quoted(stdin.replace(/\n$/, ""))}`;
		const command = `cd ${quoted(inside)} && ${[name, ...args].map(quoted).join(" ")}${input}`;
		const done = await sandbox.exec(command, signal);
		for (const call of done.commands ?? []) calls.push({
			call,
			atMs: now()
		});
		for (const path of done.changed) await bringBack(path, await sandbox.read(path, signal), places.work, known);
		return JSON.stringify({
			stdout: done.stdout,
			stderr: done.stderr,
			exitCode: done.exitCode
		});
	};
	const socket = join(places.state, "commands.sock");
	const server = createServer({ allowHalfOpen: true }, (connection) => {
		last = last.then(() => serve(connection, answer)).catch(() => connection.destroy());
	});
	await new Promise((resolve, reject) => server.once("error", reject).listen(socket, resolve));
	for (const name of names) await writeShim(join(bin, name), places.node, name, socket);
	return {
		calls,
		[Symbol.asyncDispose]: () => close$1(server, sandbox)
	};
}
async function close$1(server, sandbox) {
	server.close();
	await sandbox[Symbol.asyncDispose]();
}
async function serve(connection, answer) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of connection) {
		bytes += chunk.length;
		if (bytes > REQUEST_BYTES_MAX) throw new Error("the request is too large");
		chunks.push(chunk);
	}
	connection.end(await answer(Buffer.concat(chunks).toString("utf8")));
}
async function takeIn$1(work, known, write) {
	for (const [path, { bytes }] of await readBack(work)) {
		const before = known.get(path);
		if (before !== void 0 && Buffer.compare(before, bytes) === 0) continue;
		known.set(path, bytes);
		await write(path, bytes);
	}
}
async function bringBack(path, read, work, known) {
	const place = join(work, path);
	for (let folder = dirname(place); folder.length > work.length; folder = dirname(folder)) if ((await lstat(folder).catch(() => void 0))?.isSymbolicLink() === true) return;
	if (read.bytes === void 0) {
		known.delete(path);
		await rm(place, { force: true });
		return;
	}
	known.set(path, read.bytes);
	await mkdir(dirname(place), { recursive: true });
	await rm(place, { force: true });
	await writeFile$1(place, read.bytes, { flag: "wx" });
}
async function writeShim(place, node, name, socket) {
	await writeFile$1(place, `#!${node}\n${shimSource(JSON.stringify(name), JSON.stringify(socket))}`);
	await chmod(place, 493);
}
function shimSource(name, socket) {
	return `const net = require("node:net"), fs = require("node:fs");
const stdin = process.stdin.isTTY ? "" : (() => { try { return fs.readFileSync(0, "utf8"); } catch { return ""; } })();
const socket = net.connect(${socket});
const chunks = [];
socket.on("data", (chunk) => chunks.push(chunk));
socket.on("error", (error) => { console.error(error.message); process.exit(126); });
socket.on("end", () => {
  const { stdout, stderr, exitCode } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  fs.writeSync(1, stdout);
  fs.writeSync(2, stderr);
  process.exit(exitCode);
});
socket.end(JSON.stringify({ name: ${name}, args: process.argv.slice(2), stdin, cwd: process.cwd() }));
`;
}
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
// src/adapters/command/run-process.ts
const OUTPUT_BYTES_MAX = 67108864;
async function runProcess({ argv, cwd, env, deadlineMs }, now, signal) {
	signal.throwIfAborted();
	const [program = "", ...args] = argv;
	const child = spawn(program, args, {
		cwd,
		env,
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const killGroup = () => {
		try {
			if (child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
		} catch {}
	};
	let isTimedOut = false;
	const deadline = setTimeout(() => {
		isTimedOut = true;
		killGroup();
	}, deadlineMs);
	signal.addEventListener("abort", killGroup, { once: true });
	const [out, err] = [collect(child.stdout, now), collect(child.stderr, now)];
	try {
		const exitCode = await new Promise((resolve, reject) => {
			child.once("error", reject);
			child.once("exit", (code) => {
				killGroup();
				child.once("close", () => resolve(code));
			});
		});
		signal.throwIfAborted();
		return {
			lines: out.lines(),
			stdout: out.text(),
			stderr: err.text(),
			exitCode,
			isTimedOut
		};
	} finally {
		clearTimeout(deadline);
		signal.removeEventListener("abort", killGroup);
	}
}
function collect(stream, now) {
	const chunks = [];
	const lines = [];
	const decoder = new TextDecoder();
	let [bytes, rest] = [0, ""];
	stream.on("data", (chunk) => {
		bytes += chunk.length;
		if (bytes > OUTPUT_BYTES_MAX) return;
		chunks.push(chunk);
		const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
		rest = parts.pop() ?? "";
		for (const text of parts) lines.push({
			text,
			atMs: now()
		});
	});
	return {
		text: () => Buffer.concat(chunks).toString("utf8"),
		lines: () => rest === "" ? lines : [...lines, {
			text: rest,
			atMs: now()
		}]
	};
}
// src/adapters/command/external-harness.ts
function externalHarness(setup) {
	return {
		identity: setup.recipe.identity,
		solve: async (assignment, signal) => {
			signal.throwIfAborted();
			const root = await mkdtemp(join(tmpdir(), "pawl-run-"));
			try {
				return await solveIn(root, setup, assignment, signal);
			} catch (error) {
				signal.throwIfAborted();
				return solved(assignment, {
					turns: [],
					callEndsMs: [],
					stop: "harness_fault",
					detail: error instanceof Error ? error.message : String(error)
				}, assignment.files);
			} finally {
				await rm(root, {
					recursive: true,
					force: true,
					maxRetries: 3
				});
			}
		}
	};
}
async function solveIn(root, setup, assignment, signal) {
	const { recipe, model, sandbox, sandboxes, home, clock } = setup;
	const overlay = await ownCopy(root, setup);
	const places = {
		work: join(root, "work"),
		state: join(root, "state"),
		home,
		overlay
	};
	await Promise.all([mkdir(places.work), mkdir(join(places.state, "tmp"), { recursive: true })]);
	await layOut(assignment.files, places.work);
	const inside = sandbox.inside(places);
	const now = () => clock.now();
	await using bridge = await openBridge(assignment, {
		work: places.work,
		workInside: inside.work,
		state: places.state,
		node: inside.node
	}, {
		sandboxes,
		now
	}, signal);
	const task = {
		system: toldOf(assignment.system, inside.work),
		instruction: toldOf(assignment.instruction, inside.work)
	};
	const start = recipe.start(task, model, inside);
	for (const [path, text] of Object.entries(start.stateFiles)) await writeState(join(places.state, path), text);
	const end = await runProcess({
		argv: sandbox.wrap(start.argv, places),
		cwd: places.work,
		env: {
			...bareEnv(places.state, inside.node),
			...start.env
		},
		deadlineMs: (assignment.limits.wall_seconds + recipe.overheadSeconds) * 1e3
	}, now, signal);
	const told = await recipe.understand(end, (pattern) => readState(places.state, pattern), inside.work);
	const work = told.turns.length === 0 ? {
		...told,
		detail: silence(told.detail, end)
	} : told;
	const left = await readBack(places.work);
	const turns = withChanges(work, assignment.files, left, bridge.calls);
	return solved(assignment, {
		...work,
		turns
	}, new Map([...left].map(([path, { bytes }]) => [path, bytes])));
}
async function ownCopy(root, { recipe, home, sandbox }) {
	if (recipe.writable === void 0 || home === void 0 || sandbox.kind === "none") return void 0;
	const from = join(root, "overlay");
	await cp(join(home, recipe.writable), from, {
		recursive: true,
		verbatimSymlinks: true
	});
	return {
		from,
		at: recipe.writable
	};
}
function silence(detail, { exitCode, stderr }) {
	const said = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 300);
	return [
		detail,
		`exit code ${exitCode}`,
		said
	].filter((part) => part !== void 0 && part !== "").join("; ");
}
function toldOf(text, inside) {
	return inside === "/work" ? text : text.replace(/\/work(?![\w-])/g, inside);
}
function bareEnv(state, node) {
	return {
		PATH: [
			join(state, "bin"),
			dirname(node),
			"/usr/local/bin",
			"/usr/bin",
			"/bin"
		].join(":"),
		HOME: state,
		TMPDIR: join(state, "tmp"),
		LANG: "C.UTF-8",
		TZ: "UTC",
		TERM: "dumb",
		NO_COLOR: "1"
	};
}
async function writeState(place, text) {
	await mkdir(dirname(place), { recursive: true });
	await writeFile$1(place, text);
}
const STATE_BYTES_MAX = 67108864;
async function readState(state, pattern) {
	const place = (await readdir(state, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).find((candidate) => pattern.test(relative(state, candidate)));
	if (place === void 0) return void 0;
	const bytes = await readFile$1(place);
	return bytes.length > STATE_BYTES_MAX ? void 0 : bytes.toString("utf8");
}
const CLOCK_SLACK_MS = 5;
function withChanges({ turns, callEndsMs }, before, left, bridged) {
	const { created, modified } = diffTrees(before, new Map([...left].map(([path, { bytes }]) => [path, bytes])));
	const changes = [...created, ...modified].map((path) => ({
		path,
		atMs: left.get(path)?.modifiedMs ?? 0
	}));
	let previousMs = Number.NEGATIVE_INFINITY;
	return turns.map((turn, at) => ({
		...turn,
		tool_calls: turn.tool_calls.map((call, place) => {
			const endMs = Math.max(previousMs, callEndsMs[at]?.[place] ?? previousMs);
			const isDuring = ({ atMs }) => atMs > previousMs && atMs <= endMs + CLOCK_SLACK_MS;
			const paths = changes.filter(isDuring).map(({ path }) => path);
			const commands = bridged.filter(isDuring).map(({ call: { name, args, exitCode } }) => ({
				name,
				args: [...args],
				exit_code: exitCode
			}));
			previousMs = endMs;
			if (call.name !== "bash") return call;
			const changed = [...new Set([...call.result.changed, ...paths])].sort();
			return {
				...call,
				result: {
					...call.result,
					changed,
					...commands.length > 0 && { commands }
				}
			};
		})
	}));
}
function solved(assignment, work, files) {
	return {
		trajectory: {
			format_version: 1,
			system: assignment.system,
			instruction: assignment.instruction,
			tools: [...assignment.tools],
			turns: [...work.turns],
			stop: work.stop,
			...work.detail !== void 0 && { stop_detail: work.detail },
			...work.isUnmetered === true && { unmetered: true },
			delivered: []
		},
		files,
		...work.fault !== void 0 && { fault: work.fault }
	};
}
// src/adapters/command/agent-messages.ts
const Text = looseObject({
	type: literal("text"),
	text: string()
});
const Thinking = looseObject({
	type: literal("thinking"),
	thinking: string()
});
const Call = looseObject({
	type: literal("toolCall"),
	id: string(),
	name: string(),
	arguments: unknown$1()
});
const Other = looseObject({ type: string() });
const tokens$1 = number().nonnegative().catch(0);
const Assistant = looseObject({
	role: literal("assistant"),
	content: array(union([
		Text,
		Thinking,
		Call,
		Other
	])),
	usage: looseObject({
		input: tokens$1,
		output: tokens$1,
		cacheRead: tokens$1,
		cacheWrite: tokens$1
	}),
	stopReason: string(),
	errorMessage: string().optional(),
	timestamp: number().catch(0)
});
const Result = looseObject({
	role: literal("toolResult"),
	toolCallId: string(),
	toolName: string(),
	content: array(union([Text, Other])),
	details: looseObject({ exitCode: number().optional().catch(void 0) }).optional().catch(void 0),
	isError: boolean().catch(false),
	timestamp: number().catch(0)
});
const TOOL_NAMES = new Map([
	["read", "fs_read"],
	["write", "fs_write"],
	["bash", "bash"],
	["exec", "bash"],
	["edit", "edit"]
]);
function understandMessages(messages, work, isTimedOut) {
	const results = new Map(messages.flatMap(({ message, endedMs }) => {
		const parsed = Result.safeParse(message);
		return parsed.success ? [[parsed.data.toolCallId, {
			result: parsed.data,
			endedMs
		}]] : [];
	}));
	const said = messages.flatMap(({ message, endedMs }) => {
		const parsed = Assistant.safeParse(message);
		return parsed.success ? [{
			message: parsed.data,
			endedMs
		}] : [];
	});
	return {
		turns: said.map(({ message, endedMs }, index) => turnOf(message, {
			turn: index + 1,
			latencyMs: Math.max(0, endedMs - message.timestamp)
		}, results, work)),
		callEndsMs: said.map(({ message, endedMs }) => callsOf(message).map(({ id }) => results.get(id)?.endedMs ?? endedMs)),
		...endOf(said.at(-1)?.message, isTimedOut)
	};
}
function turnOf(message, { turn, latencyMs }, results, work) {
	const reasoning = message.content.flatMap((block) => isThinking(block) ? [block.thinking] : []).join("");
	const { input, output, cacheRead, cacheWrite } = message.usage;
	return {
		turn,
		...reasoning !== "" && { reasoning },
		text: atWork(message.content.flatMap((block) => isText(block) ? [block.text] : []).join(""), work),
		tool_calls: callsOf(message).map((call) => toolCall(call, results.get(call.id)?.result, work)),
		stop_reason: STOP_REASONS.get(message.stopReason) ?? message.stopReason,
		usage: {
			input_tokens: input,
			output_tokens: output,
			cache_read_tokens: cacheRead,
			cache_write_tokens: cacheWrite
		},
		latency_ms: latencyMs,
		attempts: 1,
		retry_delay_ms: 0
	};
}
const isText = (block) => block.type === "text";
const isThinking = (block) => block.type === "thinking";
const isCall = (block) => block.type === "toolCall";
const callsOf = ({ content }) => content.filter(isCall);
const STOP_REASONS = new Map([
	["stop", "end_turn"],
	["toolUse", "tool_use"],
	["length", "max_tokens"]
]);
function toolCall(call, result, work) {
	const name = TOOL_NAMES.get(call.name) ?? call.name;
	const input = inputOf(name, call.arguments, work);
	const text = atWork((result?.content ?? []).flatMap((block) => isText(block) ? [block.text] : []).join(""), work);
	const exitCode = result?.details?.exitCode ?? exitCodeIn(name, text);
	const isError = result === void 0 || result.isError || (exitCode ?? 0) !== 0 || /"status":\s*"error"/.test(text);
	const malformed = malformationOf(call.name, isError, text);
	const path = typeof input === "object" && input !== null && "path" in input ? String(input.path) : void 0;
	const hasWritten = !isError && path !== void 0 && (name === "fs_write" || name === "edit");
	return {
		id: call.id,
		name,
		input,
		...malformed !== void 0 && { malformed },
		result: {
			status: isError ? "error" : "ok",
			text: result === void 0 ? "not run: the run ended before it" : text,
			full_chars: text.length,
			...exitCode !== void 0 && { exit_code: exitCode },
			changed: hasWritten ? [path] : [],
			harness_gaps: []
		}
	};
}
function inputOf(name, written, work) {
	if (typeof written !== "object" || written === null) return written ?? null;
	const { file_path, path = file_path, ...rest } = written;
	const inside = typeof path === "string" ? { path: atWork(path, work).replace(/^\/work\//, "").replace(/^\.\//, "") } : {};
	const input = Object.fromEntries(Object.entries({
		...inside,
		...rest
	}).map(([key, value]) => [key, typeof value === "string" ? atWork(value, work) : value]));
	return name === "bash" ? { command: input["command"] ?? null } : input;
}
function atWork(text, work) {
	return work === "/work" ? text : text.replaceAll(work, "/work");
}
function exitCodeIn(name, text) {
	if (name !== "bash") return void 0;
	const code = /(?:Command|Process) exited with code (\d+)\s*$/.exec(text)?.[1];
	return code === void 0 ? void 0 : Number(code);
}
function malformationOf(name, isError, text) {
	if (/<\|/.test(name)) return {
		kind: "leaked_tool_syntax",
		message: "the tool's name holds chat-format tokens"
	};
	if (isError && !TOOL_NAMES.has(name) && /not found|unknown tool/i.test(text)) return {
		kind: "unknown_tool",
		message: text.slice(0, 400)
	};
	if (isError && /^Validation failed for tool/i.test(text)) return {
		kind: "schema_violation",
		message: text.slice(0, 400)
	};
}
function endOf(last, isTimedOut) {
	if (last?.stopReason === "error") return endOfError(last.errorMessage ?? "no reason was given");
	if (isTimedOut) return {
		stop: "timeout",
		detail: "The agent was stopped at its time limit."
	};
	if (last === void 0) return {
		stop: "harness_fault",
		detail: "The agent said nothing."
	};
	if (last.stopReason === "stop") return { stop: "end_turn" };
	if (last.stopReason === "length") return {
		stop: "max_tokens",
		detail: "The reply was cut off at its output limit."
	};
	return {
		stop: "harness_fault",
		detail: `The agent ended in the middle of its work (${last.stopReason}).`
	};
}
const FAULTS = [
	[
		/throttl|too many requests|\b429\b|overloaded/i,
		"throttled",
		true
	],
	[
		/access ?denied|unauthori[sz]ed|credential|api key|\b40[13]\b|security token/i,
		"auth",
		false
	],
	[
		/not ?found|\b404\b/i,
		"not_found",
		false
	],
	[
		/validation|\b400\b/i,
		"validation",
		false
	]
];
function endOfError(said) {
	const message = said.replace(/\s+/g, " ").trim().slice(0, 500);
	if (!(FAULTS[0]?.[0].test(message) === true) && /context (length|window)|too (long|many tokens)|maximum context/i.test(message)) return {
		stop: "context_overflow",
		detail: message
	};
	const [, kind, retryable] = FAULTS.find(([words]) => words.test(message)) ?? [
		/./,
		"transient",
		true
	];
	return {
		stop: "provider_fault",
		detail: message,
		fault: {
			kind,
			retryable,
			name: "AgentReportedError",
			message
		}
	};
}
// src/adapters/command/json-line.ts
function jsonOrUndefined$1(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
// src/adapters/command/model-entry.ts
function modelEntry(modelId, maxTokens) {
	return {
		id: modelId,
		name: modelId,
		reasoning: true,
		input: ["text"],
		cost: {
			input: 0,
			output: 0,
			cacheRead: 0,
			cacheWrite: 0
		},
		contextWindow: 128e3,
		maxTokens
	};
}
// src/adapters/command/provider-env.ts
const AWS = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_BEARER_TOKEN_BEDROCK",
	"AWS_REGION",
	"AWS_DEFAULT_REGION",
	"AWS_ENDPOINT_URL_BEDROCK_RUNTIME"
];
function providerEnv({ provider, region }, env = process.env) {
	const given = (provider === "bedrock" ? AWS : ["OPENAI_API_KEY"]).flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]);
	return {
		...Object.fromEntries(given),
		...provider === "bedrock" && { AWS_EC2_METADATA_DISABLED: "true" },
		...provider === "bedrock" && region !== void 0 && { AWS_REGION: region },
		...provider === "openai" && env["OPENAI_API_KEY"] === void 0 && { OPENAI_API_KEY: "none" }
	};
}
// src/adapters/command/openclaw.ts
const OPENCLAW_PLUGINS = "node_modules/openclaw/dist/pawl-plugins";
const OPENCLAW_VERSION = "2026.4.22";
const ENTRY$1 = "node_modules/openclaw/openclaw.mjs";
const SESSION = "pawl";
const Entry$1 = looseObject({
	type: literal("message"),
	timestamp: union([string(), number()]).optional(),
	message: unknown$1()
});
function openclawRecipe() {
	return {
		identity: `openclaw@${OPENCLAW_VERSION}`,
		npm: `openclaw@${OPENCLAW_VERSION}`,
		writable: OPENCLAW_PLUGINS,
		overheadSeconds: 120,
		start: ({ system, instruction }, model, { work: folder, state, node, home = "" }) => ({
			argv: [...[
				node,
				join(home, ENTRY$1),
				"agent",
				"--local",
				"--agent",
				"main",
				"--json"
			], ...[
				"--session-id",
				SESSION,
				"--message",
				`${system}\n\n${instruction}`
			]],
			env: {
				...providerEnv(model),
				OPENCLAW_BUNDLED_PLUGINS_DIR: join(home, OPENCLAW_PLUGINS),
				OPENCLAW_STATE_DIR: join(state, "openclaw"),
				OPENCLAW_CONFIG_PATH: join(state, "openclaw.json")
			},
			stateFiles: { "openclaw.json": JSON.stringify(config(model, folder)) }
		}),
		understand: async ({ isTimedOut, stderr }, readState, work) => {
			const session = await readState(/^openclaw\/agents\/main\/sessions\/(?!.*\.trajectory\.)[^/]+\.jsonl$/);
			const done = understandMessages(messagesOf(session ?? ""), work, isTimedOut);
			if (session !== void 0 || isTimedOut) return done;
			const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
			return {
				...done,
				stop: "harness_fault",
				detail: `OpenClaw wrote no session: ${said}`
			};
		}
	};
}
function messagesOf(session) {
	return session.split("\n").flatMap((line) => {
		const entry = Entry$1.safeParse(jsonOrUndefined$1(line));
		if (!entry.success) return [];
		const { timestamp = 0, message } = entry.data;
		return [{
			message,
			endedMs: typeof timestamp === "number" ? timestamp : Date.parse(timestamp)
		}];
	});
}
function config(model, workspace) {
	const provider = model.provider === "bedrock" ? "amazon-bedrock" : "pawl";
	return {
		models: {
			mode: "replace",
			providers: { [provider]: providerOf(model) }
		},
		agents: { defaults: {
			model: { primary: `${provider}/${model.modelId}` },
			workspace,
			skipBootstrap: true,
			skills: [],
			timeoutSeconds: 3600,
			memorySearch: { enabled: false }
		} },
		tools: {
			profile: "coding",
			allow: [
				"read",
				"write",
				"edit",
				"exec"
			],
			exec: {
				host: "gateway",
				security: "full",
				ask: "off"
			}
		},
		plugins: pluginsFor(model)
	};
}
function providerOf({ provider, modelId, region, baseUrl, maxTokens }) {
	const model = modelEntry(modelId, maxTokens);
	if (provider === "openai") return {
		baseUrl,
		apiKey: `\${OPENAI_API_KEY}`,
		api: "openai-completions",
		request: { allowPrivateNetwork: true },
		models: [model]
	};
	return {
		baseUrl: process.env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] ?? `https://bedrock-runtime.${region ?? process.env["AWS_REGION"] ?? "us-east-1"}.amazonaws.com`,
		api: "bedrock-converse-stream",
		auth: "aws-sdk",
		models: [model]
	};
}
function pluginsFor({ provider }) {
	if (provider === "openai") return { enabled: false };
	return {
		enabled: true,
		allow: ["amazon-bedrock"],
		entries: { "amazon-bedrock": {
			enabled: true,
			config: { discovery: { enabled: false } }
		} }
	};
}
// src/adapters/command/install-agent.ts
function agentHome(identity, env = process.env) {
	const caches = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
	return join(env["PAWL_HARNESS_HOME"] || join(caches, "pawl", "harness"), identity.replace("@", "-"));
}
async function installAgent({ identity, npm }, signal) {
	const home = agentHome(identity);
	if (existsSync(join(home, "node_modules"))) return home;
	await mkdir(dirname(home), { recursive: true });
	const draft = await mkdtemp(`${home}-`);
	try {
		await writeFile$1(join(draft, "package.json"), "{\"private\":true}\n");
		await npmInstall([npm], draft, signal);
		if (identity === `openclaw@2026.4.22`) await quietenOpenclaw(draft, signal);
		await rename(draft, home).catch(async () => rm(draft, {
			recursive: true,
			force: true
		}));
		return home;
	} catch (error) {
		await rm(draft, {
			recursive: true,
			force: true
		});
		signal.throwIfAborted();
		const said = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
		throw new UsageError(`${npm} could not be installed (${said.slice(0, 200)}); install it into ${home} by hand, or check the network.`, { cause: error });
	}
}
async function npmInstall(packages, cwd, signal) {
	await promisify(execFile)("npm", [
		"install",
		...[
			"--save-exact",
			"--omit=dev",
			"--ignore-scripts",
			"--no-audit",
			"--no-fund"
		],
		...packages
	], {
		cwd,
		signal,
		maxBuffer: 1 << 26
	});
}
async function quietenOpenclaw(home, signal) {
	const bundled = join(home, "node_modules/openclaw/dist/extensions");
	const ours = join(home, OPENCLAW_PLUGINS);
	await mkdir(ours);
	for (const name of await readdir(bundled)) {
		const manifest = await readFile$1(join(bundled, name, "package.json"), "utf8").catch(() => "{}");
		const { dependencies = {} } = JSON.parse(manifest);
		if (Object.keys(dependencies).length === 0 || name === "amazon-bedrock") await cp(join(bundled, name), join(ours, name), { recursive: true });
	}
	await npmInstall([], join(ours, "amazon-bedrock"), signal);
}
// src/adapters/command/pi.ts
const PI_VERSION = "0.73.1";
const ENTRY = "node_modules/@mariozechner/pi-coding-agent/dist/cli.js";
const ALONE = [
	"--no-session",
	"--no-extensions",
	"--no-skills",
	"--no-prompt-templates",
	"--no-themes",
	"--no-context-files",
	"--offline"
];
const Event = looseObject({
	type: literal("message_end"),
	message: unknown$1()
});
function piRecipe() {
	return {
		identity: `pi@${PI_VERSION}`,
		npm: `@mariozechner/pi-coding-agent@${PI_VERSION}`,
		overheadSeconds: 15,
		start: ({ system, instruction }, model, { state, node, home = "" }) => {
			const chosen = [
				"--provider",
				model.provider === "bedrock" ? "amazon-bedrock" : "pawl",
				"--model",
				model.modelId,
				"--append-system-prompt",
				system
			];
			return {
				argv: [
					node,
					join(home, ENTRY),
					...ALONE,
					...[
						"--tools",
						"read,write,edit,bash",
						"--mode",
						"json",
						"-p",
						...chosen,
						instruction
					]
				],
				env: {
					...providerEnv(model),
					PI_CODING_AGENT_DIR: join(state, "pi")
				},
				stateFiles: model.provider === "openai" ? { "pi/models.json": modelsJson(model) } : {}
			};
		},
		understand: async ({ lines, isTimedOut }, _readState, work) => {
			return understandMessages(lines.flatMap(({ text, atMs }) => {
				const event = Event.safeParse(jsonOrUndefined$1(text));
				return event.success ? [{
					message: event.data.message,
					endedMs: atMs
				}] : [];
			}), work, isTimedOut);
		}
	};
}
function modelsJson({ modelId, baseUrl, maxTokens }) {
	const pawl = {
		baseUrl,
		api: "openai-completions",
		apiKey: "OPENAI_API_KEY",
		models: [modelEntry(modelId, maxTokens)]
	};
	return JSON.stringify({ providers: { pawl } });
}
// src/adapters/command/process-sandbox.ts
const ISOLATION = [
	[
		"--unshare-user",
		"--unshare-pid",
		"--unshare-ipc",
		"--unshare-uts",
		"--unshare-cgroup-try"
	],
	[
		"--disable-userns",
		"--die-with-parent",
		"--new-session",
		"--cap-drop",
		"ALL"
	],
	[
		"--ro-bind",
		"/usr",
		"/usr"
	],
	[
		"--ro-bind-try",
		"/bin",
		"/bin",
		"--ro-bind-try",
		"/sbin",
		"/sbin"
	],
	[
		"--ro-bind-try",
		"/lib",
		"/lib",
		"--ro-bind-try",
		"/lib64",
		"/lib64"
	],
	[
		"--ro-bind-try",
		"/etc/ssl",
		"/etc/ssl",
		"--ro-bind-try",
		"/etc/ca-certificates",
		"/etc/ca-certificates"
	],
	[
		"--ro-bind-try",
		"/etc/resolv.conf",
		"/etc/resolv.conf",
		"--ro-bind-try",
		"/etc/hosts",
		"/etc/hosts"
	],
	[
		"--ro-bind-try",
		"/etc/nsswitch.conf",
		"/etc/nsswitch.conf"
	],
	[
		"--ro-bind-try",
		"/etc/alternatives",
		"/etc/alternatives"
	],
	[
		"--proc",
		"/proc",
		"--dev",
		"/dev",
		"--tmpfs",
		"/tmp"
	]
].flat();
async function findProcessSandbox() {
	if (process.platform !== "linux") return unsandboxed("bubblewrap, which parts an agent's process from the host, is for Linux only");
	try {
		await promisify(execFile)("bwrap", [...ISOLATION, "true"], {
			env: path(),
			timeout: 2e4
		});
		return bubblewrap();
	} catch (error) {
		const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
		return unsandboxed(error instanceof Error && "code" in error && error.code === "ENOENT" ? "bubblewrap is not installed (on Debian and Ubuntu: apt-get install bubblewrap)" : `bubblewrap does not work here (${said.split("\n").at(-1) ?? ""})`);
	}
}
const path = () => ({ PATH: process.env["PATH"] });
const INSIDE = {
	work: "/work",
	home: "/opt/pawl/agent",
	node: "/opt/pawl/bin/node"
};
function bubblewrap() {
	return {
		kind: "bubblewrap",
		inside: ({ state, home }) => ({
			...INSIDE,
			state,
			home: home === void 0 ? void 0 : INSIDE.home
		}),
		wrap: (argv, { work, state, home, overlay }) => [
			"bwrap",
			...ISOLATION,
			...[
				"--ro-bind",
				process.execPath,
				INSIDE.node
			],
			...home === void 0 ? [] : [
				"--ro-bind",
				home,
				INSIDE.home
			],
			...overlay === void 0 ? [] : [
				"--bind",
				overlay.from,
				`${INSIDE.home}/${overlay.at}`
			],
			...[
				"--bind",
				state,
				state,
				"--bind",
				work,
				INSIDE.work,
				"--chdir",
				INSIDE.work
			],
			...argv
		]
	};
}
function unsandboxed(reason) {
	return {
		kind: "none",
		reason,
		inside: (places) => ({
			...places,
			node: process.execPath
		}),
		wrap: (argv) => argv
	};
}
// src/adapters/command/template.ts
const TEXT_CHARS_MAX = 2e5;
function templateRecipe({ command, name, version }) {
	const words = command.length === 1 ? (command[0] ?? "").trim().split(/\s+/) : command;
	return {
		identity: `${name}@${version}`,
		overheadSeconds: 0,
		start: ({ system, instruction }, model, { work, state }) => {
			const prompt = `${system}\n\n${instruction}`;
			const values = {
				prompt,
				prompt_file: `${state}/prompt.txt`,
				folder: work,
				model: model.modelId
			};
			const fill = (word) => word.replace(/\{(prompt|prompt_file|folder|model)\}/g, (_, key) => values[key] ?? "");
			return {
				argv: words.map(fill),
				env: {
					...providerEnv(model),
					...model.baseUrl !== void 0 && { OPENAI_BASE_URL: model.baseUrl }
				},
				stateFiles: { "prompt.txt": prompt }
			};
		},
		understand: async ({ stdout, stderr, exitCode, isTimedOut }, _readState, work) => {
			const text = (work === "/work" ? stdout : stdout.replaceAll(work, "/work")).slice(0, TEXT_CHARS_MAX);
			const failed = exitCode !== 0 && !isTimedOut;
			const turn = {
				turn: 1,
				text,
				tool_calls: [],
				stop_reason: isTimedOut ? "timeout" : "end_turn",
				usage: NO_USAGE,
				latency_ms: 0,
				attempts: 1,
				retry_delay_ms: 0
			};
			const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
			return {
				turns: [turn],
				callEndsMs: [[]],
				stop: isTimedOut ? "timeout" : failed ? "harness_fault" : "end_turn",
				...failed && { detail: `${name} ended with exit code ${exitCode}: ${said}` },
				isUnmetered: true
			};
		}
	};
}
// src/harness/with-delivered.ts
function withDelivered(inner) {
	return {
		identity: inner.identity,
		solve: async (assignment, signal) => {
			const solved = await inner.solve(assignment, signal);
			const { turns } = solved.trajectory;
			const delivered = turns.every(({ tool_calls }) => tool_calls.length === 0) ? [] : deliveredBytes(assignment.files, turns);
			return {
				...solved,
				trajectory: {
					...solved.trajectory,
					delivered
				}
			};
		}
	};
}
// src/doors/harness-identity.ts
const KNOWN = new Map([
	["pawl", PAWL_HARNESS],
	["pi", `pi@${PI_VERSION}`],
	["openclaw", `openclaw@${OPENCLAW_VERSION}`]
]);
function harnessIdentity(chosen) {
	if (chosen.kind === "command") return `${chosen.name}@${chosen.version}`;
	const known = KNOWN.get(chosen.name);
	const asked = chosen.version === void 0 ? chosen.name : `${chosen.name}@${chosen.version}`;
	if (known !== void 0 && (chosen.version === void 0 || asked === known)) return known;
	throw new UsageError(`there is no harness "${asked}" in this version; write ${[...KNOWN.values()].join(", ")}, or give a command in pawl.yml.`);
}
// src/doors/build-subject.ts
const PROMPT_BYTES_MAX = 1048576;
function chosenModel({ subject }) {
	if (subject.model !== void 0) return subject.model;
	throw new UsageError("no model is chosen; give --model provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0 or simulated/steady, or set subject.model in pawl.yml.");
}
async function buildSubject(settings, model, sandboxVersion, cwd) {
	const { subject, limits } = settings;
	const { recorded } = model;
	const region = recorded === void 0 ? subject.region : recorded.region;
	const endpoint = recorded === void 0 ? subject.baseUrl : recorded.endpoint;
	return {
		model: recorded?.model ?? chosenModel(settings),
		...region !== void 0 && { region },
		harness: harnessIdentity(settings.subject.harness),
		prompts: await Promise.all(subject.systemPrompts.map((path) => readPrompt(path, cwd))),
		inference: subject.inference,
		limits,
		versions: {
			sandbox: sandboxVersion,
			...endpoint !== void 0 && { endpoint },
			...model.processSandbox !== void 0 && { process_sandbox: model.processSandbox }
		},
		simulated: model.simulated
	};
}
async function readPrompt(path, cwd) {
	const absolute = resolve(cwd, path);
	const bytes = await readFile$1(absolute).catch(() => void 0);
	if (bytes === void 0) throw new UsageError(`the prompt file ${path} cannot be read; check system-prompt.`);
	if (bytes.length > PROMPT_BYTES_MAX) throw new UsageError(`the prompt file ${path} is larger than 1 MiB; shorten it.`);
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`the prompt file ${path} is not UTF-8 text; save it as UTF-8.`);
	return {
		path: relative(cwd, absolute).replaceAll("\\", "/"),
		sha256: sha256(bytes),
		text
	};
}
// src/doors/build-external.ts
function isExternal(chosen) {
	return chosen.kind === "command" || chosen.name !== "pawl";
}
async function buildExternal(settings, signal) {
	const { harness: chosen, inference } = settings.subject;
	harnessIdentity(chosen);
	const recipe = recipeOf(chosen);
	refuseSettings(recipe, inference);
	const model = modelOf(settings);
	const { identity, npm } = recipe;
	const home = npm === void 0 ? void 0 : await installAgent({
		identity,
		npm
	}, signal);
	const processSandbox = await findProcessSandbox();
	return {
		processSandbox,
		harness: (sandboxes, clock) => withDelivered(externalHarness({
			recipe,
			model,
			sandbox: processSandbox,
			sandboxes,
			home,
			clock
		}))
	};
}
function recipeOf(chosen) {
	if (chosen.kind === "command") return templateRecipe(chosen);
	return chosen.name === "pi" ? piRecipe() : openclawRecipe();
}
function refuseSettings({ identity }, inference) {
	const { max_tokens: _, ...others } = inference;
	const [first] = Object.keys(others);
	if (first !== void 0) throw new UsageError(`${identity} does not take the inference setting ${first.replaceAll("_", "-")}; remove it, or use the harness pawl.`);
}
const OPENAI_URL = "https://api.openai.com/v1";
function modelOf(settings) {
	const id = chosenModel(settings);
	const [provider = "", ...rest] = id.split("/");
	if (provider !== "bedrock" && provider !== "openai") throw new UsageError(`an external harness asks its model itself, which ${id} does not allow; choose bedrock/… or openai/….`);
	const baseUrl = settings.subject.baseUrl ?? process.env["OPENAI_BASE_URL"] ?? OPENAI_URL;
	return {
		provider,
		modelId: rest.join("/"),
		region: settings.subject.region,
		baseUrl: provider === "openai" ? baseUrl : void 0,
		maxTokens: settings.subject.inference.max_tokens
	};
}
// src/adapters/bedrock/connect-bedrock.ts
function connectBedrock(options) {
	let protocol = options.transport === "http1" ? "http1" : "http2";
	let client;
	const sendOnce = async (input, signal) => {
		const { ConverseCommand } = await import("./dist-cjs3.js").then((m) => __toESM(m.default, 1));
		client ??= openClient(options, protocol);
		const mine = client;
		try {
			return await (await mine).send(new ConverseCommand(input), { abortSignal: signal });
		} catch (error) {
			if (!cameFromServer(error) && client === mine) client = void 0;
			throw error;
		}
	};
	const sendAdapting = async (input, signal) => {
		const spoken = protocol;
		try {
			return await sendOnce(input, signal);
		} catch (error) {
			if (options.transport !== "auto" || spoken === "http1" || !isNotHttp2(error)) throw error;
			protocol = "http1";
			return sendOnce(input, signal);
		}
	};
	return { converse: (input, signal) => untilAborted(sendAdapting(input, signal), signal) };
}
async function openClient({ region, endpoint, idleTimeoutMs }, protocol) {
	const [sdk, http] = await Promise.all([import("./dist-cjs3.js").then((m) => __toESM(m.default, 1)), import("./dist-cjs2.js").then((m) => __toESM(m.default, 1))]);
	return new sdk.BedrockRuntimeClient({
		...region !== void 0 && { region },
		...endpoint !== void 0 && { endpoint },
		maxAttempts: 1,
		requestHandler: protocol === "http2" ? new http.NodeHttp2Handler({
			disableConcurrentStreams: false,
			sessionTimeout: idleTimeoutMs
		}) : new http.NodeHttpHandler()
	});
}
function cameFromServer(error) {
	return Reflect.get(metadataOf(error), "httpStatusCode") !== void 0;
}
function metadataOf(error) {
	const metadata = typeof error === "object" && error !== null ? Reflect.get(error, "$metadata") : void 0;
	return typeof metadata === "object" && metadata !== null ? metadata : {};
}
const NOT_HTTP2 = new Set(["ERR_HTTP2_ERROR", "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL"]);
function isNotHttp2(error) {
	const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
	return typeof code === "string" && NOT_HTTP2.has(code);
}
async function untilAborted(work, signal) {
	const { promise: aborted, reject } = Promise.withResolvers();
	const onAbort = () => reject(signal.reason);
	signal.addEventListener("abort", onAbort, { once: true });
	if (signal.aborted) onAbort();
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}
// src/adapters/bedrock/error-reply.ts
const RETRYABLE = new Set([
	"throttled",
	"transient",
	"timeout",
	"model_error",
	"truncated"
]);
function faultReply(fault, requestId) {
	return {
		kind: "fault",
		fault: {
			...fault,
			retryable: RETRYABLE.has(fault.kind)
		},
		...delivery(requestId)
	};
}
const KIND_BY_NAME = new Map([
	["ThrottlingException", "throttled"],
	["TooManyRequestsException", "throttled"],
	["ModelNotReadyException", "throttled"],
	["InternalServerException", "transient"],
	["ServiceUnavailableException", "transient"],
	["ModelTimeoutException", "timeout"],
	["TimeoutError", "transient"],
	["ModelErrorException", "model_error"],
	["ModelStreamErrorException", "model_error"],
	["ValidationException", "validation"],
	["ServiceQuotaExceededException", "quota"],
	["ResourceNotFoundException", "not_found"],
	["AccessDeniedException", "auth"],
	["UnrecognizedClientException", "auth"],
	["InvalidSignatureException", "auth"],
	["SignatureDoesNotMatch", "auth"],
	["IncompleteSignature", "auth"],
	["InvalidClientTokenId", "auth"],
	["MissingAuthenticationTokenException", "auth"],
	["ExpiredTokenException", "auth"],
	["ExpiredToken", "auth"],
	["NotAuthorized", "auth"],
	["OptInRequired", "auth"],
	["CredentialsProviderError", "auth"],
	["TokenProviderError", "auth"]
]);
const KIND_BY_STATUS = new Map([
	[400, "validation"],
	[401, "auth"],
	[403, "auth"],
	[404, "not_found"],
	[408, "timeout"],
	[429, "throttled"]
]);
const ErrorShape = looseObject({
	name: string().catch("UnknownError"),
	message: string().catch(""),
	code: string().optional().catch(void 0),
	$metadata: looseObject({
		httpStatusCode: number().optional(),
		requestId: string().optional()
	}).catch({}),
	cause: looseObject({ code: string() }).optional().catch(void 0),
	$response: looseObject({ headers: record(string(), unknown$1()) }).optional().catch(void 0)
});
function errorReply(thrown, destination) {
	const error = ErrorShape.parse(fieldsOf(thrown));
	const { requestId, httpStatusCode: status } = error.$metadata;
	if (error.name === "ModelErrorException" && /tool ?use/i.test(error.message)) return {
		kind: "malformed",
		message: error.message,
		usage: NO_USAGE,
		...delivery(requestId)
	};
	if (error.name === "ValidationException" && isOverflow(error.message)) return {
		kind: "context_overflow",
		message: error.message,
		usage: NO_USAGE,
		...delivery(requestId)
	};
	const kind = kindOf(error);
	const retryAfterMs = retryAfterOf(error);
	return faultReply({
		kind,
		name: error.cause?.code ?? error.code ?? error.name,
		message: withFix(kind, error, destination),
		...status !== void 0 && { status },
		...retryAfterMs !== void 0 && { retryAfterMs }
	}, requestId);
}
function fieldsOf(thrown) {
	if (typeof thrown !== "object" || thrown === null) return { message: String(thrown) };
	return Object.fromEntries([
		"name",
		"message",
		"code",
		"cause",
		"$metadata",
		"$response"
	].map((name) => [name, Reflect.get(thrown, name)]));
}
function kindOf({ name, code, message, $metadata: { httpStatusCode: status } }) {
	if (isRegionMissing(message)) return "validation";
	const named = KIND_BY_NAME.get(name);
	if (named !== void 0) return named;
	if (status === 200) return "truncated";
	if (status !== void 0 && status >= 500) return "transient";
	const byStatus = status === void 0 ? void 0 : KIND_BY_STATUS.get(status);
	if (byStatus !== void 0) return byStatus;
	if (code === "ETIMEDOUT") return "timeout";
	return code !== void 0 || status === void 0 ? "transient" : "protocol";
}
function isOverflow(message) {
	if (/maximum tokens you requested|max_?tokens.{0,40}(must be|less than)/i.test(message)) return false;
	return /too many (input )?tokens|(input|prompt|request|conversation|messages?)\b.{0,80}too long|context (length|window)|maximum context/i.test(message);
}
const isRegionMissing = (message) => /^region is missing/i.test(message);
function withFix(kind, error, { modelId, region }) {
	const where = region === void 0 ? "the chosen region" : region;
	const said = [error.name, oneLine(error.message)].filter((part) => part !== "").join(": ");
	if (isRegionMissing(error.message)) return "No AWS region is set; give --region, for example us-east-1, or set AWS_REGION.";
	if (error.name === "CredentialsProviderError" || error.name === "TokenProviderError") return "No AWS credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or AWS_BEARER_TOKEN_BEDROCK, on GitHub with aws-actions/configure-aws-credentials.";
	if (kind === "auth") return `AWS refused the credentials (${said}); check that they are current and may call bedrock:InvokeModel on ${modelId} in ${where}.`;
	if (kind === "not_found") return `Bedrock does not serve ${modelId} in ${where} (${said}); check the model id, the region and the endpoint.`;
	return said;
}
function oneLine(text) {
	return text.replace(/Deserialization error: to see the raw response.*$/s, "").replace(/\s+/g, " ").trim().slice(0, 500);
}
function retryAfterOf({ $response }) {
	const milliseconds = Number($response?.headers["x-amz-retry-after"] ?? NaN);
	if (milliseconds >= 0) return milliseconds;
	const seconds = Number($response?.headers["retry-after"] ?? NaN);
	return seconds >= 0 ? seconds * 1e3 : void 0;
}
function delivery(requestId) {
	return {
		attempts: 1,
		retryDelayMs: 0,
		...requestId !== void 0 && { requestId }
	};
}
// src/adapters/bedrock/converse-reply.ts
const tokens = int().nonnegative();
const Block = looseObject({
	text: string().optional(),
	toolUse: looseObject({
		toolUseId: string(),
		name: string(),
		input: unknown$1()
	}).optional(),
	reasoningContent: looseObject({ reasoningText: looseObject({ text: string() }).optional() }).optional()
});
const Response = looseObject({
	output: looseObject({ message: looseObject({ content: array(Block).nullish() }).nullish() }).nullish(),
	stopReason: string().min(1),
	usage: looseObject({
		inputTokens: tokens,
		outputTokens: tokens,
		cacheReadInputTokens: tokens.nullish(),
		cacheWriteInputTokens: tokens.nullish()
	}),
	metrics: looseObject({ latencyMs: number().nonnegative().nullish() }).nullish(),
	serviceTier: looseObject({ type: string() }).nullish(),
	$metadata: looseObject({ requestId: string().optional() }).optional()
});
function converseReply(response, wallMs) {
	const parsed = Response.safeParse(response);
	if (!parsed.success) return unreadable(response, parsed.error);
	const { output, stopReason, usage, metrics, serviceTier, $metadata } = parsed.data;
	const blocks = output?.message?.content ?? [];
	const reasoning = blocks.flatMap(({ reasoningContent }) => reasoningContent?.reasoningText?.text ?? []);
	return {
		kind: "message",
		text: blocks.flatMap(({ text }) => text ?? []).join(""),
		...reasoning.length > 0 && { reasoning: reasoning.join("") },
		calls: blocks.flatMap(requestedCall$1),
		stopReason,
		usage: {
			input_tokens: usage.inputTokens,
			output_tokens: usage.outputTokens,
			cache_read_tokens: usage.cacheReadInputTokens ?? 0,
			cache_write_tokens: usage.cacheWriteInputTokens ?? 0
		},
		latencyMs: metrics?.latencyMs ?? wallMs,
		attempts: 1,
		retryDelayMs: 0,
		...$metadata?.requestId !== void 0 && { requestId: $metadata.requestId },
		...serviceTier?.type !== void 0 && { serviceTier: serviceTier.type }
	};
}
function requestedCall$1({ toolUse }) {
	if (toolUse === void 0) return [];
	const { toolUseId: id, name, input } = toolUse;
	return [{
		id,
		name,
		input,
		...typeof input === "string" && !isJson(input) && { raw: input }
	}];
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function unreadable(response, error) {
	const isEmpty = Object.keys(response ?? {}).every((key) => key === "$metadata");
	const issue = error.issues[0];
	return faultReply(isEmpty ? {
		kind: "truncated",
		name: "EmptyResponse",
		message: "The endpoint answered 200 with an empty body."
	} : {
		kind: "protocol",
		name: "UnexpectedResponse",
		message: `The endpoint's answer is not a Converse response: ${issue?.path.join(".")}: ${issue?.message}.`
	});
}
// src/adapters/bedrock/converse-request.ts
function converseRequest(request, settings) {
	const { inference, tools } = request;
	const cache = cachePoints(inference.prompt_cache);
	return {
		modelId: settings.modelId,
		...isBlank(request.system) ? {} : { system: [{ text: request.system.toWellFormed() }, ...cache] },
		messages: cachedToEnd(conversation(request.messages, settings.keepReasoning), cache),
		inferenceConfig: {
			maxTokens: inference.max_tokens,
			...inference.temperature !== void 0 && { temperature: inference.temperature },
			...inference.top_p !== void 0 && { topP: inference.top_p },
			...inference.stop_sequences !== void 0 && { stopSequences: [...inference.stop_sequences] }
		},
		...tools.length > 0 && { toolConfig: { tools: [...tools.map(toolSpec), ...cache] } },
		...inference.additional !== void 0 && { additionalModelRequestFields: inference.additional },
		...inference.guardrail !== void 0 && { guardrailConfig: {
			guardrailIdentifier: inference.guardrail.id,
			guardrailVersion: inference.guardrail.version
		} },
		...inference.service_tier !== void 0 && { serviceTier: { type: inference.service_tier } },
		requestMetadata: runMetadata(request.run)
	};
}
function cachePoints(lives) {
	if (lives === void 0) return [];
	return [{ cachePoint: {
		type: "default",
		...lives === "1h" && { ttl: "1h" }
	} }];
}
function cachedToEnd(messages, cache) {
	const last = messages.at(-1);
	if (last === void 0 || cache.length === 0) return messages;
	return [...messages.slice(0, -1), {
		...last,
		content: [...last.content ?? [], ...cache]
	}];
}
function toolSpec({ name, description, input_schema }) {
	return { toolSpec: {
		name,
		description,
		inputSchema: { json: input_schema }
	} };
}
function runMetadata(run) {
	const entries = {
		run: runKey(run.task_id, run.variant, run.epoch),
		task_id: run.task_id,
		...run.variant !== null && { variant: run.variant },
		epoch: String(run.epoch),
		arm: run.arm,
		stage: run.stage,
		form_seed: run.form_seed
	};
	return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.replace(/[^a-zA-Z0-9\s:_@$#=/+,\-.]/g, "_").slice(0, 256)]));
}
function conversation(messages, keepReasoning) {
	const merged = [];
	for (const { role, content } of messages) {
		const blocks = content.flatMap((block) => contentBlock(block, keepReasoning));
		const previous = merged.at(-1);
		if (previous?.role === role) previous.content.push(...blocks);
		else if (blocks.length > 0) merged.push({
			role,
			content: blocks
		});
	}
	return merged.map(({ role, content }) => ({
		role,
		content: unmixed(content)
	}));
}
function unmixed(content) {
	const results = content.flatMap(({ toolResult }) => toolResult ?? []);
	const last = results.at(-1);
	if (last === void 0) return [...content];
	const texts = content.flatMap(({ text }) => text === void 0 ? [] : [{ text }]);
	return [...results.slice(0, -1).map((toolResult) => ({ toolResult })), { toolResult: {
		...last,
		content: [...last.content ?? [], ...texts]
	} }];
}
function contentBlock(block, keepReasoning) {
	if (block.kind === "tool_use") return [{ toolUse: {
		toolUseId: wireId(block.id),
		name: wireName(block.name),
		input: wireInput(block.input)
	} }];
	if (block.kind === "tool_result") {
		const text = isBlank(block.text) ? "(no output)" : block.text.toWellFormed();
		const status = block.status === "ok" ? "success" : "error";
		return [{ toolResult: {
			toolUseId: wireId(block.id),
			content: [{ text }],
			status
		} }];
	}
	if (isBlank(block.text)) return [];
	const text = block.text.toWellFormed();
	if (block.kind === "text") return [{ text }];
	return keepReasoning ? [{ reasoningContent: { reasoningText: { text } } }] : [];
}
const NAME_LENGTH_MAX = 64;
function wireName(name) {
	return name.replace(/[^a-zA-Z0-9_-][\s\S]*$/, "").slice(0, NAME_LENGTH_MAX) || "unnamed_tool";
}
function wireId(id) {
	return id.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, NAME_LENGTH_MAX) || "unnamed_call";
}
function wireInput(input) {
	return wellFormed(typeof input === "object" && input !== null && !Array.isArray(input) ? input : { malformed_arguments: input ?? null });
}
function wellFormed(value) {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(wellFormed);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.toWellFormed(), wellFormed(member)]));
}
const isBlank = (text) => text.trim() === "";
// src/adapters/bedrock/bedrock-model.ts
const REQUEST_TIMEOUT_MS = 3e5;
function bedrockModel(options) {
	const { modelId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
	const region = options.region ?? /^arn:[^:]+:bedrock:([^:]+):/.exec(modelId)?.[1];
	const settings = {
		modelId,
		keepReasoning: options.keepReasoning ?? !/anthropic|claude/.test(modelId)
	};
	const connection = connectBedrock({
		region,
		endpoint: options.endpoint,
		transport: options.transport ?? "auto",
		idleTimeoutMs: requestTimeoutMs
	});
	return {
		id: `bedrock/${modelId}`,
		simulated: false,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const timeout = AbortSignal.timeout(requestTimeoutMs);
			const startedMs = performance.now();
			try {
				const input = converseRequest(request, settings);
				return converseReply(await connection.converse(input, AbortSignal.any([signal, timeout])), performance.now() - startedMs);
			} catch (error) {
				signal.throwIfAborted();
				if (!timeout.aborted) return errorReply(error, {
					modelId,
					region
				});
				return faultReply({
					kind: "timeout",
					name: "RequestTimeout",
					message: `No answer within ${requestTimeoutMs} ms.`
				});
			}
		}
	};
}
// src/campaign/limited-model.ts
function limitedModel(inner, limit) {
	return {
		...inner,
		complete: (request, signal) => limit.through(() => inner.complete(request, signal), signal)
	};
}
// src/campaign/adaptive-limit.ts
const MIN = 1;
const SHRINK = .8;
const GROWTH_PER_ROUND = .25;
const ANSWERS_TO_RECOVER = 90;
const CUT_MIN = .5;
const SATURATED = .8;
const GROWTH_PAUSE_MS = 15e3;
const PAUSE_MS = 250;
const PAUSE_MAX_MS = 16e3;
const HISTORY_HALF = 200;
function adaptiveLimit(options) {
	const { max, beganMs } = options;
	let limit = Math.max(MIN, Math.min(options.start, max));
	let isDoubling = true;
	let [pauseMs, pausedUntilMs, growthPausedUntilMs] = [
		PAUSE_MS,
		0,
		0
	];
	let shrunkAtMs = Number.NEGATIVE_INFINITY;
	let [cut, cutTo] = [0, limit];
	const log = historyOf$1({
		at_ms: 0,
		limit,
		why: "start"
	});
	const change = (to, why, nowMs) => {
		const bounded = Math.max(MIN, Math.min(max, to));
		if (Math.floor(bounded) !== Math.floor(limit)) log.add({
			at_ms: Math.round(nowMs - beganMs),
			limit: Math.floor(bounded),
			why
		});
		limit = bounded;
	};
	const answered = ({ nowMs, inFlight, isWanted }) => {
		pauseMs = PAUSE_MS;
		if (!isWanted && inFlight < limit * SATURATED || nowMs < growthPausedUntilMs) return;
		if (isDoubling) change(limit + 1, "doubling", nowMs);
		else change(limit + Math.min(GROWTH_PER_ROUND / limit, cut / ANSWERS_TO_RECOVER), "growing", nowMs);
	};
	const throttled = ({ nowMs, beganAtMs, inFlight }, retryAfterMs) => {
		pausedUntilMs = Math.max(pausedUntilMs, nowMs + Math.max(retryAfterMs, pauseMs));
		if (beganAtMs < shrunkAtMs) return;
		shrunkAtMs = nowMs;
		pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 2);
		isDoubling = false;
		const before = limit;
		change(Math.min(limit, inFlight - 1) * SHRINK, "throttled", nowMs);
		cut = Math.max(CUT_MIN, (before > cutTo + CUT_MIN ? 0 : cut) + before - limit);
		cutTo = limit;
	};
	return {
		limit: () => Math.floor(limit),
		pausedUntilMs: () => pausedUntilMs,
		history: log.all,
		heard: (reply, context) => {
			if (reply.kind !== "fault") answered(context);
			else if (reply.fault.kind === "throttled") throttled(context, reply.fault.retryAfterMs ?? 0);
			else growthPausedUntilMs = context.nowMs + GROWTH_PAUSE_MS;
		}
	};
}
function historyOf$1(first) {
	const head = [first];
	const tail = [];
	return {
		add: (change) => {
			if (head.length < HISTORY_HALF) head.push(change);
			else if (tail.push(change) > HISTORY_HALF) tail.shift();
		},
		all: () => [...head, ...tail]
	};
}
// src/campaign/request-limit.ts
const START = 4;
function requestLimit({ clock, max, start = START }) {
	const adaptive = adaptiveLimit({
		start,
		max,
		beganMs: clock.monotonicMs()
	});
	const queue = [];
	let inFlight = 0;
	const startNext = () => {
		while (queue.length > 0 && inFlight < adaptive.limit()) {
			if (clock.monotonicMs() < adaptive.pausedUntilMs()) return;
			inFlight++;
			queue.shift()?.();
		}
	};
	const wake = async (signal) => {
		startNext();
		const waitMs = adaptive.pausedUntilMs() - clock.monotonicMs();
		if (waitMs <= 0) return;
		await clock.sleep(waitMs, signal).catch(() => void 0);
		startNext();
	};
	const turn = (signal) => new Promise((resolve, reject) => {
		const onAbort = () => {
			const index = queue.indexOf(start);
			if (index !== -1) queue.splice(index, 1);
			reject(signal.reason);
		};
		const start = () => {
			signal.removeEventListener("abort", onAbort);
			resolve();
		};
		signal.addEventListener("abort", onAbort, { once: true });
		queue.push(start);
		wake(signal);
	});
	return {
		history: adaptive.history,
		through: async (work, signal) => {
			signal.throwIfAborted();
			await turn(signal);
			const beganAtMs = clock.monotonicMs();
			try {
				const reply = await work();
				const nowMs = clock.monotonicMs();
				adaptive.heard(reply, {
					nowMs,
					beganAtMs,
					inFlight,
					isWanted: queue.length > 0
				});
				return reply;
			} finally {
				inFlight--;
				wake(signal);
			}
		}
	};
}
// src/campaign/retrying-model.ts
const RETRY_POLICY = {
	throttled: {
		attempts: 40,
		waitMs: 6e5,
		baseMs: 1e3,
		capMs: 6e4
	},
	other: {
		attempts: 6,
		waitMs: 6e4,
		baseMs: 250,
		capMs: 2e4
	}
};
const NOTHING = {
	attempts: 0,
	waitMs: 0
};
function retryingModel(inner, { clock, policy, random }) {
	return {
		id: inner.id,
		simulated: inner.simulated,
		complete: async (request, signal) => {
			const spent = {
				throttled: NOTHING,
				other: NOTHING
			};
			let total = NOTHING;
			for (;;) {
				const reply = await inner.complete(request, signal);
				total = {
					attempts: total.attempts + reply.attempts,
					waitMs: total.waitMs + reply.retryDelayMs
				};
				if (reply.kind !== "fault" || !reply.fault.retryable) return withTotals(reply, total);
				const budget = budgetOf$1(reply.fault.kind);
				spent[budget] = {
					...spent[budget],
					attempts: spent[budget].attempts + reply.attempts
				};
				const waitMs = nextWaitMs(reply.fault, policy[budget], spent[budget], random);
				if (waitMs === void 0) return withTotals(reply, total);
				await clock.sleep(waitMs, signal);
				spent[budget] = {
					...spent[budget],
					waitMs: spent[budget].waitMs + waitMs
				};
				total = {
					...total,
					waitMs: total.waitMs + waitMs
				};
			}
		}
	};
}
const budgetOf$1 = (kind) => kind === "throttled" ? "throttled" : "other";
function nextWaitMs(fault, budget, spent, random) {
	if (spent.attempts >= budget.attempts) return void 0;
	const windowMs = Math.min(budget.capMs, budget.baseMs * 2 ** (spent.attempts - 1));
	const ownMs = windowMs / 2 + random.next() * windowMs / 2;
	const askedMs = fault.retryAfterMs === void 0 ? 0 : fault.retryAfterMs + random.next() * budget.baseMs;
	const waitMs = Math.round(Math.max(ownMs, askedMs));
	return spent.waitMs + waitMs > budget.waitMs ? void 0 : waitMs;
}
function withTotals(reply, { attempts, waitMs }) {
	return {
		...reply,
		attempts,
		retryDelayMs: waitMs
	};
}
const Weights = record(string().min(1), number().nonnegative()).refine((weights) => Object.values(weights).some((weight) => weight > 0), "give one weight above zero");
const Tokens = strictObject({
	characters_per_token: number().positive().default(4),
	hidden_output_per_turn: int().nonnegative().default(0)
});
const Latency = strictObject({
	ms_per_turn: number().nonnegative().default(0),
	ms_per_output_token: number().nonnegative().default(0)
});
const Mixture = strictObject({
	format_version: literal(1),
	name: string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
	about: string().max(500).refine((text) => /simulated/i.test(text), "must say that the model is simulated"),
	seed: string().min(1),
	price_as: string().regex(/^[a-z][a-z0-9-]*\/.+$/, "write provider/model-id").optional(),
	tasks: record(string(), Weights).refine((tasks) => "*" in tasks, "needs the entry \"*\" for tasks it does not name"),
	tokens: Tokens.prefault({}),
	latency: Latency.prefault({})
});
function parseMixture(json, name) {
	const parsed = Mixture.safeParse(json);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
	throw new UsageError(`${name} is not a simulated model${place}: ${issue?.message ?? "unreadable"}.`);
}
// src/adapters/simulated/estimate-tokens.ts
function estimateInputTokens(request, charactersPerToken) {
	const tools = request.tools.length === 0 ? 0 : JSON.stringify(request.tools).length;
	const conversation = request.messages.flatMap(({ content }) => content.map(blockLength));
	const characters = request.system.length + tools + conversation.reduce((sum, length) => sum + length, 0);
	return Math.ceil(characters / charactersPerToken);
}
function blockLength(block) {
	if (block.kind === "tool_use") return block.name.length + (JSON.stringify(block.input)?.length ?? 0);
	return block.text.length;
}
// src/adapters/simulated/scripted-model.ts
const AFTER_THE_LAST = {
	text: "",
	calls: [],
	repeat: 1
};
function scriptedModel(script, options = {}) {
	return {
		id: options.id ?? "simulated/scripted",
		simulated: true,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			return playTurn(script, request, options);
		}
	};
}
function playTurn(script, request, options) {
	const played = request.messages.filter(({ role }) => role === "assistant").length;
	const turn = turnAt(script.turns, played);
	const usage = usageOf(turn, request, options);
	return {
		kind: "message",
		text: turn.text,
		...turn.reasoning !== void 0 && { reasoning: turn.reasoning },
		calls: turn.calls.map((call, index) => requestedCall(call, `call_${played + 1}_${index + 1}`)),
		stopReason: turn.stop_reason ?? (turn.calls.length > 0 ? "tool_use" : "end_turn"),
		usage,
		latencyMs: turn.latency_ms ?? estimateLatencyMs(usage, options),
		attempts: 1,
		retryDelayMs: 0
	};
}
function turnAt(turns, played) {
	let left = played;
	for (const turn of turns) {
		if (left < turn.repeat) return turn;
		left -= turn.repeat;
	}
	return AFTER_THE_LAST;
}
function requestedCall(call, id) {
	if ("input" in call) return {
		id,
		name: call.tool,
		input: call.input
	};
	try {
		return {
			id,
			name: call.tool,
			input: JSON.parse(call.raw)
		};
	} catch {
		return {
			id,
			name: call.tool,
			input: call.raw,
			raw: call.raw
		};
	}
}
function usageOf(turn, request, options) {
	const perToken = options.charactersPerToken ?? 4;
	return {
		...turn.usage ?? {
			input_tokens: estimateInputTokens(request, perToken),
			output_tokens: estimateOutputTokens(turn, perToken) + (options.hiddenOutputTokens ?? 0)
		},
		cache_read_tokens: 0,
		cache_write_tokens: 0
	};
}
function estimateOutputTokens(turn, charactersPerToken) {
	const calls = turn.calls.map((call) => call.tool.length + ("raw" in call ? call.raw : JSON.stringify(call.input)).length);
	const characters = turn.text.length + (turn.reasoning?.length ?? 0) + calls.reduce((sum, n) => sum + n, 0);
	return Math.ceil(characters / charactersPerToken);
}
function estimateLatencyMs(usage, options) {
	return (options.latencyMs ?? 0) + usage.output_tokens * (options.latencyMsPerOutputToken ?? 0);
}
// src/adapters/simulated/spread.ts
function spread(total, weights) {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const parts = weights.map((weight) => Math.floor(total * weight / sum));
	const left = total - parts.reduce((all, part) => all + part, 0);
	return parts.map((part, index) => index === parts.length - 1 ? part + left : part);
}
// src/adapters/simulated/reconstructed-model.ts
function reconstructedModel({ reconstruction, playbook }) {
	return {
		id: `simulated/${reconstruction.name}`,
		simulated: true,
		about: reconstruction.about,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const script = await scriptOf(reconstruction, request.run, playbook);
			signal.throwIfAborted();
			return typeof script === "string" ? refusal$1(script) : playTurn(script, request, {});
		}
	};
}
async function scriptOf({ name, runs }, run, playbook) {
	const key = taskKey(run.task_id, run.variant);
	const known = run.variant === null ? runs[run.task_id] : void 0;
	const published = known?.[run.epoch - 1];
	if (published === void 0) return `simulated/${name} plays a published campaign again and has ${known?.length ?? 0} runs of ${key}; ask for no more (--runs, --tasks).`;
	const script = (await playbook(run)).get(published.script);
	return script === void 0 ? `simulated/${name} wants the script ${published.script}, which ${key} does not have.` : billed(script, published);
}
function billed(script, run) {
	const turns = whole(script);
	const input = spread(run.input_tokens, turns.map((_, index) => index + 1));
	const output = spread(run.output_tokens, turns.map(() => 1));
	const latency = spread(run.latency_ms, turns.map(() => 1));
	return {
		...script,
		turns: turns.map((turn, index) => ({
			...turn,
			repeat: 1,
			usage: {
				input_tokens: input[index] ?? 0,
				output_tokens: output[index] ?? 0
			},
			latency_ms: latency[index] ?? 0
		}))
	};
}
function whole(script) {
	const turns = script.turns.flatMap((turn) => Array.from({ length: turn.repeat }, () => turn));
	return turns.at(-1)?.calls.length === 0 ? turns : [...turns, {
		text: "",
		calls: [],
		repeat: 1
	}];
}
function refusal$1(message) {
	return {
		kind: "fault",
		fault: {
			kind: "validation",
			retryable: false,
			name: "NotPublished",
			message
		},
		attempts: 1,
		retryDelayMs: 0
	};
}
// src/adapters/simulated/reconstruction.ts
const Reconstruction = strictObject({
	format_version: literal(1),
	name: string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
	about: string().max(500).refine((text) => /reconstructed/i.test(text), "must say that the runs are reconstructed"),
	source: string().min(1),
	price_as: string().regex(/^[a-z][a-z0-9-]*\/.+$/, "write provider/model-id"),
	runs: record(TaskId, array(strictObject({
		script: string().min(1),
		input_tokens: int().positive(),
		output_tokens: int().positive(),
		latency_ms: int().nonnegative()
	})).min(1))
});
function isReconstruction(json) {
	return typeof json === "object" && json !== null && "runs" in json;
}
function parseReconstruction(json, name) {
	const parsed = Reconstruction.safeParse(json);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
	throw new UsageError(`${name} is not a reconstructed campaign${place}: ${issue?.message ?? "unreadable"}.`);
}
// src/adapters/simulated/simulated-model.ts
const CASTINGS_KEPT = 256;
function simulatedModel({ mixture, playbook }) {
	const options = scriptOptions(mixture);
	const castings = new Map();
	const castingOf = (run) => {
		const key = canonicalJson(run);
		const known = castings.get(key);
		if (known !== void 0) return known;
		const casting = castRun(mixture, run, playbook);
		castings.set(key, casting);
		const [oldest] = castings.keys();
		if (castings.size > CASTINGS_KEPT && oldest !== void 0) castings.delete(oldest);
		return casting;
	};
	return {
		id: `simulated/${mixture.name}`,
		simulated: true,
		about: mixture.about,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const casting = await castingOf(request.run);
			signal.throwIfAborted();
			return casting.kind === "script" ? playTurn(casting.script, request, options) : refusal(casting.reason);
		}
	};
}
function drawScript(mixture, run, scripts) {
	const random = seededRandom(canonicalJson({
		seed: mixture.seed,
		run
	}));
	const weights = Object.entries(weightsFor(mixture, run)).sort(([a], [b]) => a < b ? -1 : 1);
	const name = random.weighted(weights.map(([item, weight]) => ({
		item,
		weight
	})));
	if (name !== "any_known_bad") return scripts.has(name) ? name : void 0;
	const bad = [...scripts].filter(([, { expect }]) => expect.outcome === "failed").map(([script]) => script);
	return bad.sort()[random.below(bad.length)];
}
function weightsFor({ tasks }, run) {
	return tasks[taskKey(run.task_id, run.variant)] ?? tasks[run.task_id] ?? tasks["*"] ?? {};
}
async function castRun(mixture, run, playbook) {
	try {
		const scripts = await playbook(run);
		const script = scripts.get(drawScript(mixture, run, scripts) ?? "");
		if (script !== void 0) return {
			kind: "script",
			script
		};
		const names = [...scripts.keys()].sort().join(", ");
		return {
			kind: "none",
			reason: `The simulated model ${mixture.name} wants a script that ${taskKey(run.task_id, run.variant)} does not have; it has ${names || "none"}.`
		};
	} catch (error) {
		return {
			kind: "none",
			reason: `The scripts of ${run.task_id} cannot be had: ${String(error)}`
		};
	}
}
function refusal(message) {
	return {
		kind: "fault",
		fault: {
			kind: "validation",
			retryable: false,
			name: "NoSuchScript",
			message
		},
		attempts: 1,
		retryDelayMs: 0
	};
}
function scriptOptions({ tokens, latency }) {
	return {
		latencyMs: latency.ms_per_turn,
		latencyMsPerOutputToken: latency.ms_per_output_token,
		charactersPerToken: tokens.characters_per_token,
		hiddenOutputTokens: tokens.hidden_output_per_turn
	};
}
// src/doors/build-simulated.ts
const SHIPPED = ["fixtures/simulated", "fixtures/campaigns"];
async function buildSimulated(name, cwd, playbook) {
	const shipped = SHIPPED.map((folder) => join(projectRoot(), folder, `${name}.json`));
	const own = resolve(cwd, name);
	const text = await firstReadable(/[./\\]/.test(name) ? [own] : [...shipped, own]);
	if (text === void 0) throw new UsageError(`there is no simulated model "${name}"; write simulated/steady, simulated/hasty or simulated/FILE.json.`);
	const json = jsonOf(text, name);
	if (isReconstruction(json)) {
		const reconstruction = parseReconstruction(json, name);
		return {
			model: reconstructedModel({
				reconstruction,
				playbook
			}),
			pricedAs: reconstruction.price_as
		};
	}
	const mixture = parseMixture(json, name);
	return {
		model: simulatedModel({
			mixture,
			playbook
		}),
		pricedAs: mixture.price_as ?? `simulated/${mixture.name}`
	};
}
function jsonOf(text, name) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${name} is not JSON; a simulated model is a JSON file such as the ones Pawl ships.`);
	}
}
async function firstReadable(paths) {
	for (const path of paths) {
		const text = await readFile$1(path, "utf8").catch(() => void 0);
		if (text !== void 0) return text;
	}
}
const PROVIDERS = [
	"bedrock",
	"openai",
	"simulated",
	"replay"
];
async function buildModel(choice) {
	const built = await buildProvider(choice);
	return choice.record === void 0 ? built : recording(built, resolve(choice.cwd, choice.record), choice);
}
async function buildProvider(choice) {
	const [provider = "", ...rest] = choice.id.split("/");
	const name = rest.join("/");
	switch (provider) {
		case "bedrock": return remote(bedrock(name, choice), choice);
		case "openai": return remote(await openai(name, choice), choice);
		case "simulated": return buildSimulated(name, choice.cwd, choice.playbook);
		case "replay": return replay(name, choice);
		default: {
			const close = nearest(provider, PROVIDERS);
			const hint = close === void 0 ? `; they are ${PROVIDERS.join(", ")}.` : `; did you mean ${close}/${name}?`;
			throw new UsageError(`there is no provider "${provider}"${hint}`);
		}
	}
}
function bedrock(modelId, { region }) {
	return bedrockModel({
		modelId,
		...region !== void 0 && { region }
	});
}
async function openai(modelId, { baseUrl, inference }) {
	if (inference?.prompt_cache !== void 0 || inference?.guardrail !== void 0) throw new UsageError("prompt-cache and guardrail are Bedrock's; remove them (OpenAI-compatible endpoints cache by themselves).");
	const { openaiModel } = await import("./openai-model.js");
	return openaiModel({
		modelId,
		...baseUrl !== void 0 && { baseUrl }
	});
}
const limits = new Map();
function sharedLimit(of, make) {
	const limit = limits.get(of) ?? make();
	limits.set(of, limit);
	return limit;
}
function remote(model, choice) {
	const { clock, id, region, baseUrl, priceAs, concurrency } = choice;
	const limit = sharedLimit([
		id,
		region,
		baseUrl
	].join(" "), () => requestLimit({
		clock,
		max: concurrency ?? 16
	}));
	const random = seededRandom(`waits ${clock.now()}`);
	return {
		model: retryingModel(limitedModel(model, limit), {
			clock,
			policy: RETRY_POLICY,
			random
		}),
		pricedAs: priceAs ?? id,
		limit
	};
}
async function replay(folder, { cwd }) {
	const { openCassette } = await import("./cassette.js");
	const { replayModel } = await import("./replay-model.js");
	const cassette = await openCassette(resolve(cwd, folder));
	const { model, simulated, region, endpoint, priced_as } = cassette;
	return {
		model: replayModel(cassette),
		pricedAs: priced_as ?? model,
		recorded: {
			model,
			simulated,
			...region !== void 0 && { region },
			...endpoint !== void 0 && { endpoint }
		}
	};
}
async function recording(built, folder, choice) {
	if (built.recorded !== void 0) throw new UsageError("a replay cannot be recorded; copy the cassette's folder instead.");
	const { createCassette } = await import("./cassette.js");
	const { recordingModel } = await import("./recording-model.js");
	const { model, pricedAs } = built;
	const cassette = await createCassette(folder, {
		model: choice.id,
		simulated: model.simulated,
		...choice.region !== void 0 && { region: choice.region },
		...choice.baseUrl !== void 0 && { endpoint: choice.baseUrl },
		...pricedAs !== choice.id && { priced_as: pricedAs }
	});
	return {
		...built,
		model: recordingModel(model, cassette)
	};
}
// src/adapters/local/spending-ledger.ts
const Entry = strictObject({
	at: number(),
	cost_usd: number().nonnegative(),
	tokens: int().nonnegative()
});
const HALF_A_LINE = /^\{[^}]*$/;
function defaultLedgerPath(env) {
	return join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "pawl", "spending.jsonl");
}
function spendingLedger(path) {
	return {
		spentSince: async (from, signal) => {
			signal.throwIfAborted();
			const entries = (await readEntries(path)).filter(({ at }) => at >= from);
			return {
				cost: sumPicoUsd(entries.map(({ cost_usd }) => picoUsd(cost_usd))),
				tokens: entries.reduce((sum, { tokens }) => sum + tokens, 0)
			};
		},
		add: async ({ at, cost, tokens }) => {
			await inWords(path, async () => {
				await mkdir(dirname(path), { recursive: true });
				await appendFile(path, `\n${JSON.stringify({
					at,
					cost_usd: usd(cost),
					tokens
				})}\n`);
			});
		}
	};
}
async function readEntries(path) {
	return (await inWords(path, () => readFile$1(path, "utf8"), "")).split("\n").flatMap((line, index) => {
		const parsed = Entry.safeParse(jsonOrUndefined(line));
		if (parsed.success) return [parsed.data];
		if (line === "" || HALF_A_LINE.test(line)) return [];
		throw new UsageError(`${path} is damaged at line ${index + 1}, so the month's budget cannot be kept; mend or remove the line.`);
	});
}
function jsonOrUndefined(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
async function inWords(path, act, missing) {
	try {
		return await act();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (code === "ENOENT" && missing !== void 0) return missing;
		throw new UsageError(`${path} cannot be used (${code}); give --month-ledger another file.`, { cause: error });
	}
}
// src/campaign/purse.ts
function makePurse({ campaign, month, clock }) {
	const own = {
		of: "campaign",
		budget: campaign,
		spent: NOTHING_SPENT
	};
	const monthly = {
		of: "month",
		budget: month?.budget ?? {},
		spent: NOTHING_SPENT
	};
	const pots = [own, monthly];
	let reserved = NOTHING_SPENT;
	let closed;
	let waiting = [];
	const lacking = (most, isCounting) => {
		const others = isCounting ? reserved : NOTHING_SPENT;
		return pots.map((pot) => lackOf(pot, plus(plus(pot.spent, others), most))).find((lack) => lack !== void 0);
	};
	const settle = async (most, spent) => {
		reserved = minus(reserved, most);
		for (const pot of pots) pot.spent = plus(pot.spent, spent);
		const woken = waiting;
		waiting = [];
		for (const wake of woken) wake();
		if (month !== void 0 && (spent.cost > 0 || spent.tokens > 0)) await month.ledger.add({
			at: clock.now(),
			...spent
		});
	};
	return {
		closed: () => closed,
		open: async (spent, signal) => {
			own.spent = spent;
			if (month !== void 0) monthly.spent = await month.ledger.spentSince(monthStart(clock.now()), signal);
		},
		reserve: async (most, signal) => {
			for (;;) {
				signal.throwIfAborted();
				if (closed !== void 0) return void 0;
				closed = lacking(most, false);
				if (closed === void 0 && lacking(most, true) === void 0) break;
				if (closed === void 0) await nextSettlement(waiting, signal);
			}
			reserved = plus(reserved, most);
			return { settle: (spent) => settle(most, spent) };
		}
	};
}
function monthStart(at) {
	const date = new Date(at);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
function nextSettlement(waiting, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
		waiting.push(() => {
			signal.removeEventListener("abort", onAbort);
			resolve();
		});
	});
}
function lackOf({ of, budget, spent }, planned) {
	const { max_cost_usd, max_tokens } = budget;
	if (max_cost_usd !== void 0 && planned.cost > picoUsd(max_cost_usd)) return `the ${of}'s budget of $${max_cost_usd} leaves no room for another call ($${usd(spent.cost).toFixed(6)} spent)`;
	if (max_tokens !== void 0 && planned.tokens > max_tokens) return `the ${of}'s budget of ${max_tokens} tokens leaves no room for another call (${spent.tokens} used)`;
}
const plus = (a, b) => ({
	cost: sumPicoUsd([a.cost, b.cost]),
	tokens: a.tokens + b.tokens
});
const minus = (a, b) => ({
	cost: sumPicoUsd([a.cost, -b.cost]),
	tokens: a.tokens - b.tokens
});
// src/doors/build-purse.ts
function buildBudgets(settings, { cwd, clock, shared }) {
	const { month } = settings;
	const campaign = budgetOf(settings.maxCostUsd, settings.maxTokens);
	const monthly = budgetOf(month.maxCostUsd, month.maxTokens);
	const hasMonth = isSet(monthly) || month.ledger !== void 0;
	if (!isSet(campaign) && !hasMonth) return {
		campaign,
		month: void 0,
		purse: void 0
	};
	const path = month.ledger === void 0 ? defaultLedgerPath(process.env) : resolve(cwd, month.ledger);
	const kept = hasMonth ? {
		budget: monthly,
		ledger: spendingLedger(path)
	} : void 0;
	return {
		campaign,
		month: hasMonth ? monthly : void 0,
		purse: shared ?? makePurse({
			campaign,
			month: kept,
			clock
		})
	};
}
function budgetOf(maxCostUsd, maxTokens) {
	return {
		...maxCostUsd !== void 0 && { max_cost_usd: maxCostUsd },
		...maxTokens !== void 0 && { max_tokens: maxTokens }
	};
}
const isSet = (budget) => Object.keys(budget).length > 0;
// src/doors/workshop.ts
const LOCAL_CONCURRENCY = 4;
async function openWorkshop(settings, cwd, signal, { inputs, record, purse: shared, isolate = rememberingIsolate(inlineIsolate()) } = {}) {
	const suite = await loadSuite(cwd, settings.suite, signal);
	const selected = selectTasks(suite, settings.tasks);
	const clock = systemClock();
	const { model, pricedAs, recorded, limit } = await buildModel({
		id: chosenModel(settings),
		region: settings.subject.region,
		baseUrl: settings.subject.baseUrl,
		priceAs: settings.subject.priceAs,
		concurrency: settings.concurrency,
		inference: settings.subject.inference,
		record,
		cwd,
		clock,
		playbook: playbookOf(suite, isolate)
	});
	const isScripted = model.simulated && recorded === void 0;
	const concurrency = settings.concurrency ?? (limit === void 0 ? LOCAL_CONCURRENCY : 16);
	const sandboxes = await sandboxesFor(isScripted, concurrency);
	const { genaiPrices } = await import("./genai-prices.js");
	const prices = await genaiPrices({ overrides: settings.prices });
	const external = isExternal(settings.subject.harness) ? await buildExternal(settings, signal) : void 0;
	const processSandbox = external?.processSandbox.kind;
	const subject = await buildSubject(settings, {
		simulated: model.simulated,
		recorded,
		processSandbox
	}, sandboxes.version, cwd);
	const { campaign: budget, month: monthBudget, purse = shared } = buildBudgets(settings, {
		cwd,
		clock,
		shared
	});
	const payer = purse === void 0 ? void 0 : {
		purse,
		prices,
		pricedAs,
		now: () => clock.now()
	};
	return {
		suite,
		request: {
			suiteName: suite.name,
			selected,
			subject,
			pricedAs,
			runsPerTask: settings.runs,
			concurrency,
			budget,
			...monthBudget !== void 0 && { monthBudget },
			...inputs !== void 0 && recorded === void 0 && { inputs },
			...recorded !== void 0 && { replayedFrom: chosenModel(settings) },
			...model.about !== void 0 && { about: model.about }
		},
		world: {
			harness: harnessOf({
				model,
				external,
				payer,
				sandboxes,
				prices,
				clock,
				pricedAs
			}),
			isolate,
			prices,
			priceOverrides: settings.prices,
			clock,
			...purse !== void 0 && { purse },
			...limit !== void 0 && external === void 0 && { limitHistory: limit.history }
		},
		notices: external === void 0 ? [] : noticesOf(external),
		[Symbol.asyncDispose]: () => close(sandboxes, isolate)
	};
}
function harnessOf({ model, external, payer, sandboxes, prices, clock, pricedAs }) {
	if (external === void 0) return pawlHarness({
		model: payer === void 0 ? model : budgetedModel(model, payer),
		sandboxes,
		prices,
		clock,
		modelId: pricedAs
	});
	const harness = external.harness(sandboxes, clock);
	return payer === void 0 ? harness : budgetedHarness(harness, payer);
}
function noticesOf({ processSandbox: { kind, reason } }) {
	const credentials = "An external harness asks its model itself: its commands can read that model's credentials and reach the network.";
	if (kind !== "none") return [credentials];
	return [`WARNING: no process sandbox, because ${reason}. What the model runs can read and change everything this user can.`, credentials];
}
async function sandboxesFor(isScripted, concurrency) {
	if (isScripted) return inlineSandboxes();
	const { childSandboxes } = await import("./child.js");
	return childSandboxes({ spares: Math.min(concurrency, 4) });
}
async function close(...things) {
	await Promise.all(things.map((thing) => thing[Symbol.asyncDispose]()));
}
// src/plan/diff-subjects.ts
function diffSubjects(before, after) {
	return [
		...named$1("model", before.subject.model, after.subject.model),
		...named$1("region", before.subject.region ?? "default", after.subject.region ?? "default"),
		...named$1("harness", before.subject.harness, after.subject.harness),
		...settings(flatSettings(before.subject), flatSettings(after.subject)),
		...prompts(before.subject.prompts, after.subject.prompts),
		...tasks(before.suite, after.suite)
	];
}
function named$1(kind, before, after) {
	return before === after ? [] : [{
		kind,
		before,
		after
	}];
}
function flatSettings(subject) {
	const groups = {
		inference: subject.inference,
		limits: subject.limits,
		versions: subject.versions
	};
	return new Map(Object.entries(groups).flatMap(([group, values]) => Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => [`${group}.${name}`, canonicalJson(value)])));
}
function settings(before, after) {
	return [...new Set([...before.keys(), ...after.keys()])].sort().map((name) => ({
		kind: "setting",
		name,
		before: before.get(name) ?? "unset",
		after: after.get(name) ?? "unset"
	})).filter((change) => change.before !== change.after);
}
function prompts(before, after) {
	const old = new Map(before.map((prompt) => [prompt.path, prompt]));
	const now = new Map(after.map((prompt) => [prompt.path, prompt]));
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
		const [was, is] = [old.get(path), now.get(path)];
		if (was?.sha256 === is?.sha256) return [];
		return [{
			kind: "prompt",
			path,
			how: was === void 0 ? "added" : is === void 0 ? "removed" : "changed",
			...lineDelta(was?.text ?? "", is?.text ?? "")
		}];
	});
}
function lineDelta(before, after) {
	const [a, b] = [lines(before), lines(after)];
	const common = commonLines(a, b);
	return {
		linesAdded: b.length - common,
		linesRemoved: a.length - common
	};
}
function lines(text) {
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
function commonLines(a, b) {
	let row = new Array(b.length + 1).fill(0);
	for (const line of a) {
		const next = [0];
		for (let j = 0; j < b.length; j++) next.push(line === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
		row = next;
	}
	return row.at(-1) ?? 0;
}
function tasks(before, after) {
	const old = new Map(before.tasks.map((task) => [taskKey(task.task_id, task.variant), task.bundle_sha256]));
	return after.tasks.flatMap((task) => {
		const taskId = taskKey(task.task_id, task.variant);
		const was = old.get(taskId);
		return was === void 0 || was === task.bundle_sha256 ? [] : [{
			kind: "task",
			taskId,
			how: "changed"
		}];
	});
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
		worse: total$1(mass.slice(0, at + 1)),
		better: total$1(mass.slice(at)),
		twoSided: total$1(mass.filter((probability) => probability <= limit))
	};
}
function total$1(probabilities) {
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
// src/stats/surprise.ts
function surprise(history, candidate) {
	const mass = betaBinomial(history, candidate.runs);
	const sum = (part) => Math.min(1, part.reduce((total, probability) => total + probability, 0));
	return {
		low: sum(mass.slice(0, candidate.passed + 1)),
		high: sum(mass.slice(candidate.passed))
	};
}
function betaBinomial(history, runs) {
	const a = history.passed + .5;
	const b = history.runs - history.passed + .5;
	return Array.from({ length: runs + 1 }, (_, passed) => Math.exp(logChoose(runs, passed) + logBeta(a + passed, b + runs - passed) - logBeta(a, b)));
}
// src/verdict/history.ts
const HISTORY_CAMPAIGNS_MAX = 10;
function ownEntry(pack) {
	return entryOf(pack, pack.campaign.subject_fingerprint, ownRuns(pack.runs));
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
	return [entry, ...history.filter((old) => old.subject_fingerprint === entry.subject_fingerprint && !isSame(old, entry))].slice(0, HISTORY_CAMPAIGNS_MAX);
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
	return history.filter((entry) => entry.subject_fingerprint === subjectFingerprint).slice(0, HISTORY_CAMPAIGNS_MAX).flatMap(({ tasks }) => tasks.filter((other) => isSameTask$1(other, task))).map(({ outcomes }) => outcomes).join("").slice(0, limit);
}
function isSameTask$1(a, b) {
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
// src/verdict/incomparable.ts
function findIncomparable(candidate, baseline, history) {
	return listIncomparable(candidate, baseline?.campaign.suite.tasks ?? [], (task) => baseline === void 0 ? void 0 : missingBefore(task, baseline, history));
}
function listIncomparable(candidate, others, lacking) {
	const planned = candidate.campaign.suite.tasks;
	const own = planned.flatMap((task) => {
		const key = plannedKey(task);
		const why = missingRuns(firstLookOf(candidate, key)) ?? lacking(task);
		return why === void 0 ? [] : [{
			key,
			scored: task.scored,
			why
		}];
	});
	const ownKeys = new Set(planned.map(plannedKey));
	const dropped = others.filter((task) => !ownKeys.has(plannedKey(task))).map((task) => ({
		key: plannedKey(task),
		scored: task.scored,
		why: "only_baseline"
	}));
	return [...own, ...dropped];
}
function missingBefore(task, baseline, history) {
	if (sameTask(baseline, task)) {
		const pooled = poolTally(task, baseline, history);
		return pooled.runs > 0 ? void 0 : pooled.errored > 0 ? "baseline_errored" : "baseline_not_run";
	}
	return baseline.campaign.suite.tasks.some((other) => plannedKey(other) === plannedKey(task)) ? "task_changed" : "only_candidate";
}
function missingRuns(runs) {
	const tally = tallyRuns(runs);
	if (tally.runs > 0) return void 0;
	return tally.errored > 0 ? "candidate_errored" : "candidate_not_run";
}
// src/verdict/side-totals.ts
function sideTotals(pack) {
	const { campaign } = pack;
	const runs = pack.gate?.mode === "deep" ? ownRuns(pack.runs) : pack.runs.filter((run) => run.stage === "first_look");
	const scored = new Set(campaign.suite.tasks.filter((task) => task.scored).map(plannedKey));
	const { run_summary: summary } = projectRuns(campaign, runs);
	return {
		campaignId: campaign.id,
		model: campaign.subject.model,
		simulated: campaign.subject.simulated,
		stoppedEarly: campaign.stopped_early,
		tally: tallyRuns(runs.filter((run) => scored.has(taskKey(run.task_id, run.variant)))),
		costUsd: summary.cost_usd,
		costPerPassUsd: summary.cost_per_pass_usd,
		latencyMsP50: summary.latency_ms_p50,
		inputTokens: summary.input_tokens,
		outputTokens: summary.output_tokens
	};
}
// src/verdict/compare.ts
function compare(sides) {
	const { candidate, baseline, history = [], changes } = sides;
	return compareWith(candidate, packsBefore(candidate, baseline, history), changes);
}
function compareWith(candidate, before, changes) {
	const planned = candidate.campaign.suite.tasks;
	const compared = (task) => compareTask(task, candidate, before);
	const tasks = planned.filter((task) => task.scored).map(compared);
	return {
		suite: candidate.campaign.suite.name,
		candidate: sideTotals(candidate),
		baseline: before.totals,
		identical: before.isIdentical,
		changes,
		tasks,
		unscored: planned.filter((task) => !task.scored).map(compared),
		difference: difference(tasks),
		notCompared: before.notCompared
	};
}
function packsBefore(candidate, baseline, history) {
	return {
		totals: baseline === void 0 ? void 0 : sideTotals(baseline),
		isIdentical: baseline !== void 0 && sameInputs(candidate, baseline),
		sideOf: (task) => {
			if (baseline === void 0 || !sameTask(baseline, task)) return void 0;
			return {
				baseline: taskSide(firstLookOf(baseline, plannedKey(task))),
				history: poolTally(task, baseline, history)
			};
		},
		notCompared: findIncomparable(candidate, baseline, history)
	};
}
function expectation(task) {
	const tally = task.history ?? task.baseline?.tally;
	return tally === void 0 || tally.runs === 0 ? void 0 : tally;
}
function compareTask(task, candidate, before) {
	const key = plannedKey(task);
	const own = taskSide(firstLookOf(candidate, key));
	const counts = {
		key,
		taskId: task.task_id,
		variant: task.variant,
		candidate: own
	};
	const other = before.sideOf(task);
	if (other === void 0) return {
		...counts,
		...NOTHING_TO_COMPARE_WITH
	};
	const sides = {
		...counts,
		baseline: other.baseline,
		history: other.history.runs > other.baseline.tally.runs ? other.history : void 0
	};
	return {
		...sides,
		...surprises(own.tally, expectation({
			...sides,
			...NO_SURPRISE
		}))
	};
}
const NO_SURPRISE = {
	surprise: void 0,
	surpriseBetter: void 0
};
const NOTHING_TO_COMPARE_WITH = {
	baseline: void 0,
	history: void 0,
	...NO_SURPRISE
};
function surprises(candidate, expected) {
	if (expected === void 0 || candidate.runs === 0) return NO_SURPRISE;
	const { low, high } = surprise(expected, candidate);
	return {
		surprise: low,
		surpriseBetter: high
	};
}
function sameInputs(a, b) {
	return a.campaign.subject_fingerprint === b.campaign.subject_fingerprint && a.campaign.suite.fingerprint === b.campaign.suite.fingerprint;
}
function difference(tasks) {
	const pairs = tasks.flatMap((task) => {
		const baseline = expectation(task);
		return baseline === void 0 || task.candidate.tally.runs === 0 ? [] : [{
			baseline,
			candidate: task.candidate.tally
		}];
	});
	if (pairs.length === 0) return void 0;
	const { difference: mean, range } = suiteDifference(pairs);
	return {
		tasks: pairs.length,
		candidate: total(pairs.map((pair) => pair.candidate)),
		history: total(pairs.map((pair) => pair.baseline)),
		difference: mean,
		range,
		p: stratifiedExact(pairs)
	};
}
function total(tallies) {
	return tallies.reduce((sum, { passed, runs }) => ({
		passed: sum.passed + passed,
		runs: sum.runs + runs
	}), {
		passed: 0,
		runs: 0
	});
}
// src/verdict/exit-code.ts
const PROVEN = new Set(["regression", "suite_regression"]);
function exitCodeFor(word, breached, policy, { isProven, isOpen } = {
	isProven: PROVEN.has(word),
	isOpen: false
}) {
	const { fail_on: failOn = "regression", on_unmeasured: onUnmeasured = "fail" } = policy;
	if (failOn === "never") return 0;
	if (breached || isProven) return 1;
	if (word === "unmeasured") return onUnmeasured === "fail" ? 3 : 0;
	return (isOpen || word === "inconclusive" || word === "no_baseline") && failOn === "inconclusive" ? 3 : 0;
}
// src/verdict/suspects.ts
const SUSPECT_TAU = .35;
const DEFAULT_SCREEN = {
	tau: SUSPECT_TAU,
	cap: 5
};
function isSuspicious({ surprise }, { tau } = DEFAULT_SCREEN) {
	return surprise !== void 0 && surprise <= tau;
}
function looksBetter({ surpriseBetter }) {
	return surpriseBetter !== void 0 && surpriseBetter <= .35;
}
function pickSuspects(tasks, screen = DEFAULT_SCREEN) {
	return tasks.filter((task) => isSuspicious(task, screen)).sort((a, b) => (a.surprise ?? 1) - (b.surprise ?? 1)).slice(0, screen.cap).map((task) => task.key);
}
// src/verdict/judge-task.ts
function judgeTask(task, context) {
	const expected = expectation(task);
	const word = wordFor(task, context);
	return {
		key: task.key,
		word,
		candidate: countOf$1(task.candidate.tally),
		expected: expected === void 0 ? void 0 : countOf$1(expected),
		sentence: sentenceFor(word, task, context) + sayLost$1(word, task.candidate.tally)
	};
}
const LOST = new Set([
	"candidate_not_run",
	"candidate_errored",
	"baseline_not_run",
	"baseline_errored"
]);
function wordFor(task, { identical, why, screen }) {
	if (task.candidate.tally.runs === 0) return "unmeasured";
	if (identical) return "identical";
	if (LOST.has(why)) return "unmeasured";
	if (expectation(task) === void 0) return "no_baseline";
	if (isSuspicious(task, screen)) return "not_rechecked";
	return looksBetter(task) ? "looks_better" : "no_regression_found";
}
function sentenceFor(word, task, context) {
	const score = sayShare$1(task.candidate.tally);
	switch (word) {
		case "identical": return `${score}. Inputs identical to the baseline.`;
		case "not_rechecked": return `Low first look (${score}), not re-run${context.beyondCap ? ` (limit: ${formatCount(context.screen.cap, "task")})` : ""}.`;
		case "looks_better": return `${score} (${sayExpected(task)}). Looks better (unconfirmed).`;
		case "no_baseline": return `${score}. ${sayNoBaseline$1(context)}`;
		case "unmeasured": return sayUnmeasured$1(score, context.why);
		default: return `${score} (${sayExpected(task)}).`;
	}
}
function sayUnmeasured$1(score, why) {
	switch (why) {
		case "candidate_errored": return "No run counts: every one was lost to infrastructure.";
		case "baseline_errored": return `${score}. Every run of the baseline was lost to infrastructure.`;
		case "baseline_not_run": return `${score}. The baseline stopped before this task.`;
		default: return "Not run.";
	}
}
function sayNoBaseline$1({ hasBaseline, why }) {
	if (!hasBaseline) return "No baseline to compare with.";
	return why === "task_changed" ? "The task itself changed: its history starts anew." : "A new task: nothing to compare with yet.";
}
function sayExpected(task) {
	if (task.history !== void 0) return `history ${sayShare$1(task.history)}`;
	return `baseline ${sayShare$1(task.baseline?.tally ?? {
		passed: 0,
		runs: 0
	})}`;
}
function sayLost$1(word, { errored }) {
	if (errored === 0 || word === "unmeasured") return "";
	return ` ${formatCount(errored, "run")} lost to infrastructure.`;
}
function sayShare$1({ passed, runs }) {
	return formatShare(passed, runs);
}
function countOf$1({ passed, runs }) {
	return {
		passed,
		runs
	};
}
// src/verdict/judge-whole.ts
function judgeWhole(comparison, tasks) {
	const { candidate, difference } = comparison;
	if (candidate.tally.runs === 0) return {
		word: "unmeasured",
		sentence: sayUnmeasured(comparison)
	};
	if (difference === void 0) return {
		word: "no_baseline",
		sentence: sayNoBaseline(comparison)
	};
	const words = new Set(tasks.map(({ word }) => word));
	if (words.has("unmeasured") || candidate.stoppedEarly !== null) return {
		word: "inconclusive",
		sentence: sayInconclusive(comparison, tasks)
	};
	if (comparison.identical) return {
		word: "identical",
		sentence: `Model, prompts, settings and tasks are the baseline's: any difference between ${sayScores(difference)} is chance.`
	};
	if (words.has("not_rechecked")) return {
		word: "suspected",
		sentence: saySuspects(tasks)
	};
	return {
		word: words.has("no_regression_found") || words.has("no_baseline") ? "no_regression_found" : "looks_better",
		sentence: `No low first look in ${formatCount(difference.tasks, "task")} (${sayScores(difference)}).${sayUncompared(tasks)}`
	};
}
function sayUnmeasured({ candidate, tasks }) {
	const { errored } = candidate.tally;
	if (errored > 0) return `Nothing was measured: ${formatCount(errored, "run was", "runs were")} lost to infrastructure and none counts.`;
	if (candidate.stoppedEarly !== null) return `Nothing was measured: the campaign stopped before its first run (${candidate.stoppedEarly}).`;
	return tasks.length === 0 ? "Nothing was measured: the selection holds no scored task." : "Nothing was measured: no task was run.";
}
function sayNoBaseline({ candidate, baseline }) {
	const score = `${formatShare(candidate.tally.passed, candidate.tally.runs)} runs passed`;
	return baseline === void 0 ? `${score}, and there is no baseline to compare with: whether that is worse than before is not known.` : `${score}, and no task has a comparable run in the baseline: whether that is worse than before is not known.`;
}
function sayInconclusive({ candidate }, tasks) {
	const lost = tasks.filter(({ word }) => word === "unmeasured").length;
	const reasons = [...candidate.stoppedEarly === null ? [] : [`the campaign stopped early (${candidate.stoppedEarly})`], ...lost === 0 ? [] : [`${lost} of ${formatCount(tasks.length, "task")} could not be compared`]];
	const suspicion = having(tasks, "not_rechecked").length === 0 ? "" : ` ${saySuspects(tasks)}`;
	return `Could not finish: ${reasons.join(" and ")}.${suspicion}`;
}
const NAMED_MAX$1 = 3;
function saySuspects(tasks) {
	const suspects = having(tasks, "not_rechecked");
	const named = suspects.slice(0, NAMED_MAX$1).map(({ key, candidate }) => `${key} (${formatShare(candidate.passed, candidate.runs)})`);
	const more = suspects.length > NAMED_MAX$1 ? ` and ${suspects.length - NAMED_MAX$1} more` : "";
	return `Low first look, not proven: ${named.join(", ")}${more}. A first look never blocks.${sayUncompared(tasks)}`;
}
function sayUncompared(tasks) {
	const fresh = having(tasks, "no_baseline").length;
	return fresh === 0 ? "" : ` ${formatCount(fresh, "new or changed task")} not compared.`;
}
function sayScores({ candidate, history }) {
	return `${formatShare(candidate.passed, candidate.runs)} here and ${formatShare(history.passed, history.runs)} before`;
}
function having(tasks, word) {
	return tasks.filter((task) => task.word === word);
}
// src/verdict/policy.ts
function findBreaches(candidate, policy) {
	return [
		["min_pass_rate", passRateBreach],
		["max_cost_usd", costBreach],
		["max_cost_per_pass_usd", costPerPassBreach],
		["max_latency_ms_p50", latencyBreach]
	].flatMap(([rule, check]) => {
		const limit = policy[rule];
		if (limit === void 0) return [];
		assert(Number.isFinite(limit) && limit >= 0, `${rule} is a finite number, not negative`);
		return check(candidate, limit) ?? [];
	});
}
const ROUNDING = 1e-9;
function passRateBreach({ tally }, limit) {
	if (tally.runs === 0 || tally.passed >= limit * tally.runs - ROUNDING) return void 0;
	return {
		rule: "min_pass_rate",
		limit,
		actual: tally.passed / tally.runs,
		count: countOf(tally),
		sentence: `Pass rate too low: ${formatShare(tally.passed, tally.runs)} runs passed (${formatPercent(tally.passed, tally.runs)}), the policy asks for ${formatPercent(limit, 1)}.`
	};
}
function costBreach({ tally, costUsd }, limit) {
	if (costUsd !== null && costUsd <= limit) return void 0;
	const said = costUsd === null ? "Cost not known: a price is missing" : `Too expensive: the campaign cost ${formatMoney(costUsd)} for ${formatCount(tally.runs, "counting run")}`;
	return {
		rule: "max_cost_usd",
		limit,
		actual: costUsd,
		count: countOf(tally),
		sentence: `${said}, the policy allows ${formatMoney(limit)}.`
	};
}
function costPerPassBreach({ tally, costUsd }, limit) {
	if (tally.runs === 0) return void 0;
	const actual = costUsd === null || tally.passed === 0 ? null : costUsd / tally.passed;
	if (actual !== null && actual <= limit) return void 0;
	return {
		rule: "max_cost_per_pass_usd",
		limit,
		actual,
		count: countOf(tally),
		sentence: `${sayCostPerPass(actual, tally.passed)}, the policy allows ${formatMoney(limit)}.`
	};
}
function sayCostPerPass(actual, passed) {
	if (actual !== null) return `Too expensive: a passing run cost ${formatMoney(actual)}`;
	return passed === 0 ? "Cost per pass not known: no run passed" : "Cost per pass not known: a price is missing";
}
function latencyBreach({ tally, latencyMsP50 }, limit) {
	if (tally.runs === 0 || latencyMsP50 !== null && latencyMsP50 <= limit) return void 0;
	const said = latencyMsP50 === null ? "Time not known: no run of a scored task counts" : `Too slow: the median run took ${formatDuration(latencyMsP50)}`;
	return {
		rule: "max_latency_ms_p50",
		limit,
		actual: latencyMsP50,
		count: countOf(tally),
		sentence: `${said}, the policy allows ${formatDuration(limit)}.`
	};
}
function countOf({ passed, runs }) {
	return {
		passed,
		runs
	};
}
// src/verdict/decide.ts
function decide(comparison, policy) {
	const suspects = comparison.identical ? [] : pickSuspects(comparison.tasks);
	const tasks = judgeTasks(comparison, suspects);
	const whole = judgeWhole(comparison, tasks);
	const breaches = findBreaches(comparison.candidate, policy);
	const exitCode = exitCodeFor(whole.word, breaches.length > 0, policy);
	return {
		...whole,
		tasks,
		suspects,
		breaches,
		blocks: exitCode !== 0,
		exitCode
	};
}
function judgeTasks(comparison, suspects, screen = DEFAULT_SCREEN) {
	const reasons = new Map(comparison.notCompared.map(({ key, why }) => [key, why]));
	return comparison.tasks.map((task) => judgeTask(task, {
		identical: comparison.identical,
		hasBaseline: comparison.baseline !== void 0,
		why: reasons.get(task.key),
		beyondCap: isSuspicious(task, screen) && !suspects.includes(task.key),
		screen
	}));
}
// src/record/pair-results.ts
function pairResults(keys, runs) {
	const byName = new Map(pairRuns(runs).map((pair) => [pair.pair, pair]));
	return ({ task, pair }) => {
		const found = byName.get(pairName(keys[task] ?? "", pair));
		if (found?.baseline === void 0 || found.candidate === void 0) return "missing";
		if (found.excluded !== void 0) return "lost";
		return {
			baseline: found.baseline.outcome === "passed",
			candidate: found.candidate.outcome === "passed"
		};
	};
}
// src/stats/gate-design.ts
const ALPHA = .05;
function familyOf({ suspects, isSuiteFlagged }) {
	return suspects.length + (isSuiteFlagged ? 1 : 0);
}
function suitePairs(tasks) {
	return Math.max(1, Math.round(40 / tasks));
}
// src/stats/is-at-most.ts
const TOLERANCE = 1e-12;
function isAtMost(p, bar) {
	return p <= bar + TOLERANCE;
}
// src/stats/passes.ts
function totalPair(pairs) {
	const total = (arm) => ({
		passed: pairs.reduce((sum, pair) => sum + pair[arm].passed, 0),
		runs: pairs.reduce((sum, pair) => sum + pair[arm].runs, 0)
	});
	return {
		baseline: total("baseline"),
		candidate: total("candidate")
	};
}
// src/stats/run-wave.ts
function openLedger(resultOf) {
	return {
		resultOf,
		batches: [],
		planned: new Map(),
		counting: new Map(),
		lost: new Map()
	};
}
function runWave(ledger, wave, wanted) {
	const lostHere = new Map();
	const lostTasks = new Set();
	let missing = new Map([...wanted].filter(([, count]) => count > 0));
	for (let batch = 1; missing.size > 0; batch++) {
		const planned = {
			...wave,
			batch,
			pairs: [...missing].flatMap((want) => nextPairs(ledger, want))
		};
		ledger.batches.push(planned);
		if (!takeIn(ledger, planned, lostHere)) return {
			unfinished: planned,
			lostTasks
		};
		for (const [task, lost] of lostHere) if (lost > 2) lostTasks.add(task);
		missing = replacements(planned, ledger, lostTasks);
	}
	return {
		unfinished: void 0,
		lostTasks
	};
}
function nextPairs(ledger, [task, count]) {
	const before = ledger.planned.get(task) ?? 0;
	ledger.planned.set(task, before + count);
	return Array.from({ length: count }, (_, index) => ({
		task,
		pair: before + index + 1
	}));
}
function takeIn(ledger, { pairs }, lostHere) {
	const results = pairs.map((address) => ({
		task: address.task,
		result: ledger.resultOf(address)
	}));
	if (results.some(({ result }) => result === "missing")) return false;
	for (const { task, result } of results) if (typeof result === "object") ledger.counting.set(task, [...ledger.counting.get(task) ?? [], result]);
	else {
		addOne(lostHere, task);
		addOne(ledger.lost, task);
	}
	return true;
}
function addOne(counts, task) {
	counts.set(task, (counts.get(task) ?? 0) + 1);
}
function replacements({ pairs }, ledger, lostTasks) {
	const missing = new Map();
	for (const address of pairs) if (!lostTasks.has(address.task) && ledger.resultOf(address) === "lost") addOne(missing, address.task);
	return missing;
}
function tallyPairs(ledger, task, most = Number.POSITIVE_INFINITY) {
	const own = (ledger.counting.get(task) ?? []).slice(0, most);
	const passed = (arm) => own.filter((result) => result[arm]).length;
	return {
		baseline: {
			passed: passed("baseline"),
			runs: own.length
		},
		candidate: {
			passed: passed("candidate"),
			runs: own.length
		}
	};
}
// src/stats/follow-deep.ts
const WAVE_PAIRS = 5;
function followDeep(design, ledger) {
	const { tasks, pairs } = design;
	const lostTasks = new Set();
	const waves = Math.ceil(pairs / WAVE_PAIRS);
	for (let wave = 1; wave <= waves; wave++) {
		const more = Math.min(WAVE_PAIRS, pairs - (wave - 1) * WAVE_PAIRS);
		const wanted = new Map(tasks.filter((task) => !lostTasks.has(task)).map((task) => [task, more]));
		const end = runWave(ledger, {
			stage: "deep",
			wave
		}, wanted);
		for (const task of end.lostTasks) lostTasks.add(task);
		if (end.unfinished !== void 0) {
			const duels = tasks.map((task) => duel(task, lostTasks.has(task) ? "lost" : "open", ledger));
			return {
				batches: ledger.batches,
				next: end.unfinished,
				duels,
				suite: openSuite(design)
			};
		}
	}
	const bar = ALPHA / 2 / Math.max(1, design.blocking.length);
	const duels = tasks.map((task) => duel(task, lostTasks.has(task) ? "lost" : stateOf(task, bar, ledger), ledger));
	return {
		batches: ledger.batches,
		next: void 0,
		duels,
		suite: lookAtSuite$1(design, lostTasks, ledger)
	};
}
function stateOf(task, bar, ledger) {
	const p = fisher(tallyPairs(ledger, task)).worse;
	if (isAtMost(p, bar)) return "block";
	return isAtMost(p, .05) ? "suspected" : "clear";
}
function duel(task, state, ledger) {
	return {
		task,
		state,
		looks: state !== "open" && state !== "lost" ? 1 : 0,
		lost: ledger.lost.get(task) ?? 0,
		...tallyPairs(ledger, task)
	};
}
function openSuite({ pairs }) {
	return {
		state: "open",
		pairsPerTask: pairs,
		bar: ALPHA / 2,
		p: [],
		...totalPair([])
	};
}
function lookAtSuite$1(design, lostTasks, ledger) {
	const pairs = design.blocking.filter((task) => !lostTasks.has(task)).map((task) => tallyPairs(ledger, task));
	const p = stratifiedExact(pairs).worse;
	const open = openSuite(design);
	return {
		...open,
		state: isAtMost(p, open.bar) ? "block" : lostTasks.size > 0 ? "lost" : "clear",
		p: [p],
		...totalPair(pairs)
	};
}
// src/stats/head-to-head-tables.generated.ts
const HEAD_TO_HEAD_PLANS = {
	quick: {
		looks: [4, 8],
		continueIfBehindBy: [1, 2],
		byFamily: [
			{
				"fisherThreshold": .0659673659674,
				"exactSize": .0398254394531,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					0,
					1,
					2,
					3,
					4
				]]
			},
			{
				"fisherThreshold": .0384615384615,
				"exactSize": .0155218937167,
				"worstRate": .36625,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					2,
					4
				]]
			},
			{
				"fisherThreshold": .0384615384615,
				"exactSize": .0155218937167,
				"worstRate": .36625,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					2,
					4
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0128205128205,
				"exactSize": .00402766334437,
				"worstRate": .37475,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					-1
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			}
		]
	},
	standard: {
		looks: [
			4,
			8,
			12,
			16
		],
		continueIfBehindBy: [
			1,
			2,
			2,
			2
		],
		byFamily: [
			{
				"fisherThreshold": .0566926214312,
				"exactSize": .0481644638348,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						8
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						7,
						9,
						10,
						12
					]
				]
			},
			{
				"fisherThreshold": .0269010655962,
				"exactSize": .0247368311975,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						7
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						8,
						9,
						11
					]
				]
			},
			{
				"fisherThreshold": .0145040383034,
				"exactSize": .0140472881458,
				"worstRate": .4115,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						5,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						3,
						4,
						6,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .0135953694979,
				"exactSize": .0103321341183,
				"worstRate": .35425,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						5,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .0128205128205,
				"exactSize": .00914950245755,
				"worstRate": .63825,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .0116667472715,
				"exactSize": .00734261272374,
				"worstRate": .60625,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .00883697935978,
				"exactSize": .00669452501461,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .00605685539001,
				"exactSize": .00563425710425,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						4,
						5
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						9
					]
				]
			}
		]
	},
	thorough: {
		looks: [
			5,
			10,
			15,
			20
		],
		continueIfBehindBy: [
			1,
			2,
			2,
			2
		],
		byFamily: [
			{
				"fisherThreshold": .0498084291188,
				"exactSize": .0477876236332,
				"worstRate": .38075,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0,
						1
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						9,
						11
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						4,
						4,
						5,
						6,
						7,
						8,
						10,
						11,
						12,
						14,
						15
					]
				]
			},
			{
				"fisherThreshold": .0238095238095,
				"exactSize": .0242007701936,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0,
						1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						5
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						8,
						10
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						3,
						4,
						5,
						6,
						7,
						8,
						10,
						11,
						13,
						15
					]
				]
			},
			{
				"fisherThreshold": .0175912043978,
				"exactSize": .0165954443228,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						5
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						8,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						9,
						11,
						12,
						14
					]
				]
			},
			{
				"fisherThreshold": .0115070687826,
				"exactSize": .0114246312147,
				"worstRate": .42525,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2,
						3,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						6,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						4,
						5,
						6,
						8,
						9,
						10,
						12,
						14
					]
				]
			},
			{
				"fisherThreshold": .0104697651174,
				"exactSize": .00957383852858,
				"worstRate": .6275,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						3,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						6,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						3,
						4,
						5,
						6,
						7,
						9,
						10,
						12,
						14
					]
				]
			},
			{
				"fisherThreshold": .00982800982801,
				"exactSize": .00759550798081,
				"worstRate": .32425,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						3,
						4,
						5,
						6,
						7,
						9,
						10,
						12,
						13
					]
				]
			},
			{
				"fisherThreshold": .00842911877395,
				"exactSize": .00654071003373,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						10,
						11,
						13
					]
				]
			},
			{
				"fisherThreshold": .00519335109943,
				"exactSize": .00606004902329,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						8
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						9,
						11,
						13
					]
				]
			}
		]
	}
};
function headToHeadTable(plan, family) {
	const { looks, continueIfBehindBy, byFamily } = HEAD_TO_HEAD_PLANS[plan];
	const table = byFamily[family - 1];
	assert(table !== void 0, `1 to 8 questions at once`);
	return {
		looks,
		continueIfBehindBy,
		...table
	};
}
function decideLook(table, look, passes) {
	const limit = table.maxCandidatePasses[look]?.[passes.baseline];
	const behindBy = table.continueIfBehindBy[look];
	assert(limit !== void 0 && behindBy !== void 0, "a look of the plan, and no more passes than runs");
	if (passes.candidate <= limit) return "block";
	if (passes.baseline - passes.candidate < behindBy) return "clear";
	return look === table.looks.length - 1 ? "suspected" : "continue";
}
// src/stats/suite-check.ts
const SUITE_STOP_ABOVE = .35;
function followSuiteCheck(question, ledger) {
	const { tasks, family, isNeeded, isReached } = question;
	const pairsPerTask = suitePairs(tasks.length);
	let check = {
		state: isNeeded ? "open" : "not_needed",
		pairsPerTask,
		bar: ALPHA / family / 2,
		p: [],
		...totalPair([])
	};
	if (!isReached) return {
		check: {
			...check,
			state: "open"
		},
		next: void 0
	};
	for (let look = 1; check.state === "open"; look++) {
		const goal = look * pairsPerTask;
		const wanted = new Map(tasks.map((task) => [task, goal - tallyPairs(ledger, task, goal).baseline.runs]));
		const end = runWave(ledger, {
			stage: "suite_check",
			wave: look
		}, wanted);
		if (end.unfinished !== void 0) return {
			check,
			next: end.unfinished
		};
		check = end.lostTasks.size > 0 ? {
			...check,
			state: "lost"
		} : lookAtSuite(check, tasks, goal, ledger);
	}
	return {
		check,
		next: void 0
	};
}
function lookAtSuite(check, tasks, goal, ledger) {
	const pairs = tasks.map((task) => tallyPairs(ledger, task, goal));
	const p = stratifiedExact(pairs).worse;
	const taken = {
		...check,
		p: [...check.p, p],
		...totalPair(pairs)
	};
	if (isAtMost(p, check.bar)) return {
		...taken,
		state: "block"
	};
	return check.p.length === 1 || p > SUITE_STOP_ABOVE ? {
		...taken,
		state: "clear"
	} : taken;
}
// src/stats/follow-gate.ts
function followGate(design, resultOf) {
	const ledger = openLedger(resultOf);
	return design.mode === "deep" ? followDeep(design, ledger) : followScreen(design, ledger);
}
function followScreen(design, ledger) {
	const family = familyOf(design);
	if (family === 0) return {
		batches: [],
		next: void 0,
		duels: [],
		suite: void 0
	};
	const table = headToHeadTable(design.plan, family);
	const duels = new Map(design.suspects.map((task) => [task, openDuel(task)]));
	const next = fight(duels, table, ledger);
	const blocked = design.blocking.some((task) => duels.get(task)?.state === "block");
	const suite = design.isSuiteFlagged ? followSuiteCheck({
		tasks: design.blocking,
		family,
		isNeeded: !blocked,
		isReached: next === void 0
	}, ledger) : void 0;
	return {
		batches: ledger.batches,
		next: next ?? suite?.next,
		duels: [...duels.values()],
		suite: suite?.check
	};
}
function openDuel(task) {
	return {
		task,
		state: "open",
		looks: 0,
		lost: 0,
		...totalPair([])
	};
}
function fight(duels, table, ledger) {
	for (const [look, runs] of table.looks.entries()) {
		const open = [...duels.values()].filter(({ state }) => state === "open");
		const more = runs - (table.looks[look - 1] ?? 0);
		const wanted = new Map(open.map(({ task }) => [task, more]));
		const end = runWave(ledger, {
			stage: "head_to_head",
			wave: look + 1
		}, wanted);
		if (end.unfinished !== void 0) return end.unfinished;
		for (const { task } of open) duels.set(task, lookAt(task, look, end.lostTasks, table, ledger));
	}
}
function lookAt(task, look, lostTasks, table, ledger) {
	const pair = tallyPairs(ledger, task);
	const lost = ledger.lost.get(task) ?? 0;
	if (lostTasks.has(task)) return {
		task,
		state: "lost",
		looks: look,
		lost,
		...pair
	};
	const outcome = decideLook(table, look, {
		baseline: pair.baseline.passed,
		candidate: pair.candidate.passed
	});
	return {
		task,
		state: outcome === "continue" ? "open" : outcome,
		looks: look + 1,
		lost,
		...pair
	};
}
// src/verdict/describe-gate.ts
const MARGIN_CONFIDENCE = .9;
function describeGate(pack, { comparison, request, state }) {
	const { gate, runs } = pack;
	const { design, keys } = request;
	const family = design.mode === "screen" ? familyOf(design) : null;
	const pairs = pairRuns(runs);
	const paired = runs.filter(({ placement }) => placement !== void 0);
	return {
		mode: gate.mode,
		plan: gate.plan,
		family,
		table: family === null || family === 0 ? null : headToHeadTable(gate.plan, family),
		suite: suiteOf(design, state),
		within: withinMargin(gate, state),
		spent: {
			firstLookRuns: runs.length - paired.length,
			sideBySideRuns: paired.length,
			costUsd: costOf$1(runs)
		},
		pairs: {
			made: pairs.length,
			excluded: pairs.filter(({ excluded }) => excluded !== void 0).length
		},
		notRechecked: notRechecked(comparison, gate, design, keys),
		toDecide: toDecide(request, state, runs),
		stopped: gate.stopped,
		burnIn: gate.burn_in
	};
}
function suiteOf(design, { suite }) {
	if (suite === void 0) return null;
	const { state, pairsPerTask, baseline, candidate, bar, p } = suite;
	return {
		state,
		tasks: design.blocking.length,
		pairsPerTask,
		baseline,
		candidate,
		bar,
		p
	};
}
function withinMargin({ deep }, { duels, next }) {
	const isWhole = duels.length > 0 && next === void 0 && duels.every(({ state }) => state !== "lost");
	if (deep === null || !isWhole) return null;
	const { difference, range } = suiteDifference(duels, MARGIN_CONFIDENCE);
	return {
		margin: deep.margin,
		difference,
		...range,
		isProven: range.low > -deep.margin
	};
}
function notRechecked({ tasks, identical }, gate, design, keys) {
	if (design.mode === "deep" || identical) return [];
	const taken = new Set(design.suspects.map((task) => keys[task]));
	const screen = {
		tau: gate.tau,
		cap: gate.recheck
	};
	return tasks.filter((task) => isSuspicious(task, screen) && !taken.has(task.key)).map(({ key }) => key);
}
function toDecide({ design, keys }, state, runs) {
	if (state.next === void 0) return null;
	const counting = pairRuns(runs).filter(({ excluded }) => excluded === void 0);
	const made = (task) => counting.filter(({ key }) => key === keys[task]).length;
	const pairs = openPairs(design, state, made);
	const paid = runs.filter(({ outcome }) => outcome !== "errored");
	const cost = costOf$1(paid);
	const perRun = cost === null || paid.length === 0 ? null : cost / paid.length;
	return {
		runs: 2 * pairs,
		costUsd: perRun === null ? null : perRun * 2 * pairs
	};
}
function openPairs(design, { duels, suite }, made) {
	const goals = new Map();
	for (const { task, state } of duels) if (state === "open") goals.set(task, mostPairs(design));
	if (design.mode === "screen" && suite?.state === "open") for (const task of design.blocking) goals.set(task, Math.max(goals.get(task) ?? 0, 2 * suite.pairsPerTask));
	return [...goals].reduce((sum, [task, goal]) => sum + Math.max(0, goal - made(task)), 0);
}
function mostPairs(design) {
	if (design.mode === "deep") return design.pairs;
	return headToHeadTable(design.plan, familyOf(design)).looks.at(-1) ?? 0;
}
// src/verdict/find-drift.ts
const DRIFT_P = .01;
function findDrift(fresh, history) {
	const before = {
		passed: history.passed,
		runs: history.runs
	};
	const p = fisher({
		baseline: before,
		candidate: fresh
	}).twoSided;
	return p > DRIFT_P ? void 0 : {
		fresh,
		history: before,
		p
	};
}
// src/verdict/gate-before.ts
function gateBefore(pack) {
	const gate = pack.gate;
	if (gate?.mode === "deep" && gate.baseline !== null) return deepBefore(pack, gate.baseline);
	const baseline = gate?.baseline ?? null;
	if (baseline?.campaign == null) return nothingBefore(pack);
	return {
		totals: totalsOf(baseline),
		isIdentical: isIdentical(pack, baseline),
		sideOf: (task) => isSameTask(baseline, task) ? rememberedSide(pack, baseline, task) : void 0,
		notCompared: listIncomparable(pack, baseline.tasks, (task) => lackingBefore(pack, baseline, task))
	};
}
function nothingBefore(pack) {
	return {
		totals: void 0,
		isIdentical: false,
		sideOf: () => void 0,
		notCompared: listIncomparable(pack, [], () => void 0)
	};
}
function rememberedTally(pack, task) {
	const subject = pack.gate?.baseline?.subject_fingerprint ?? "";
	return tallyPasses(countOutcomes(pooledOutcomes(pack.history ?? [], subject, task)));
}
function rememberedSide(pack, { subject_fingerprint: subject }, task) {
	const latest = (pack.history ?? []).filter((entry) => entry.subject_fingerprint === subject).slice(0, 1);
	return {
		baseline: {
			tally: tallyPasses(countOutcomes(pooledOutcomes(latest, subject, task))),
			failures: [],
			flags: {}
		},
		history: rememberedTally(pack, task)
	};
}
function lackingBefore(pack, baseline, task) {
	if (isSameTask(baseline, task)) return rememberedTally(pack, task).runs > 0 ? void 0 : "baseline_not_run";
	const key = plannedKey(task);
	return baseline.tasks.some((other) => plannedKey(other) === key) ? "task_changed" : "only_candidate";
}
function isSameTask({ tasks }, task) {
	return tasks.some((other) => plannedKey(other) === plannedKey(task) && other.bundle_sha256 === task.bundle_sha256);
}
function isIdentical({ campaign }, baseline) {
	return campaign.subject_fingerprint === baseline.subject_fingerprint && campaign.suite.fingerprint === baseline.suite_fingerprint;
}
function totalsOf({ campaign, subject }) {
	if (campaign === null) return void 0;
	const { passed, runs, errored } = campaign;
	return {
		campaignId: campaign.id,
		model: subject.model,
		simulated: subject.simulated,
		stoppedEarly: campaign.stopped_early,
		tally: {
			...tallyPasses({
				passed,
				runs
			}),
			errored
		},
		costUsd: campaign.cost_usd,
		costPerPassUsd: campaign.cost_per_pass_usd,
		latencyMsP50: campaign.latency_ms_p50,
		inputTokens: campaign.input_tokens,
		outputTokens: campaign.output_tokens
	};
}
function deepBefore(pack, baseline) {
	const sideOf = (task) => taskSide(deepRunsOf(pack, plannedKey(task), "baseline"));
	return {
		totals: deepTotals(pack, baseline),
		isIdentical: isIdentical(pack, baseline),
		sideOf: (task) => ({
			baseline: sideOf(task),
			history: sideOf(task).tally
		}),
		notCompared: listIncomparable(pack, baseline.tasks, (task) => {
			const { runs, errored } = sideOf(task).tally;
			return runs > 0 ? void 0 : errored > 0 ? "baseline_errored" : "baseline_not_run";
		})
	};
}
function deepTotals(pack, { subject, campaign }) {
	const fresh = pack.runs.filter(({ arm, stage }) => arm === "baseline" && stage === "deep");
	const scored = pack.campaign.suite.tasks.filter((task) => task.scored);
	const alone = fresh.map(({ placement: _, ...run }) => run);
	const { run_summary: summary } = projectRuns(pack.campaign, alone);
	return {
		campaignId: campaign?.id ?? pack.campaign.id,
		model: subject.model,
		simulated: subject.simulated,
		stoppedEarly: null,
		tally: tallyRuns(scored.flatMap((task) => deepRunsOf(pack, plannedKey(task), "baseline"))),
		costUsd: summary.cost_usd,
		costPerPassUsd: summary.cost_per_pass_usd,
		latencyMsP50: summary.latency_ms_p50,
		inputTokens: summary.input_tokens,
		outputTokens: summary.output_tokens
	};
}
// src/verdict/gate-request.ts
const SUITE_FLAG_P = .1;
const SUITE_FLAG_SUSPECTS = 2;
function gateRequest(pack) {
	return pack.gate === void 0 ? void 0 : requestFor(compareWith(pack, gateBefore(pack), []), pack.gate);
}
function requestFor(comparison, gate) {
	const keys = comparison.tasks.map(({ key }) => key);
	return {
		design: gate.mode === "deep" ? deepDesign(comparison, gate) : screenDesign(comparison, gate),
		keys,
		firstLook: gate.first_look,
		orderSeed: gate.order_seed
	};
}
function deepDesign({ tasks, identical }, gate) {
	const isAsked = !identical && gate.baseline !== null && gate.deep !== null;
	return {
		mode: "deep",
		tasks: isAsked ? tasks.map((_, index) => index) : [],
		blocking: isAsked ? blockingOf(tasks, gate) : [],
		pairs: gate.deep?.pairs ?? 0
	};
}
function screenDesign({ tasks, identical }, gate) {
	const suspects = (identical ? [] : pickSuspects(tasks, {
		tau: gate.tau,
		cap: gate.recheck
	})).map((key) => tasks.findIndex((task) => task.key === key));
	const blocking = blockingOf(tasks, gate);
	const isSuiteFlagged = suspects.filter((task) => blocking.includes(task)).length >= SUITE_FLAG_SUSPECTS && suiteLooksLow(tasks.filter((_, index) => blocking.includes(index)));
	return {
		mode: "screen",
		plan: gate.plan,
		suspects,
		blocking,
		isSuiteFlagged
	};
}
function blockingOf(tasks, { policy }) {
	const exempt = new Set(policy.non_blocking);
	return tasks.flatMap(({ key }, index) => exempt.has(key) ? [] : [index]);
}
function suiteLooksLow(tasks) {
	return stratifiedExact(tasks.flatMap((task) => {
		const baseline = expectation(task);
		return baseline === void 0 || task.candidate.tally.runs === 0 ? [] : [{
			baseline,
			candidate: task.candidate.tally
		}];
	})).worse <= SUITE_FLAG_P;
}
// src/verdict/judge-duel.ts
const PROMISE = "A harmless change would produce a gap like this less than 1 time in 20.";
function judgeDuel(firstLook, evidence) {
	const { sideBySide, drift, isBlocking } = evidence;
	const [word, sentence] = sayDuel(firstLook, evidence);
	const isDrifted = drift !== void 0 && YIELDS_TO_DRIFT.has(word);
	return {
		...firstLook,
		word: isDrifted ? "environment_drift" : word,
		sentence: [sentence, ...drift === void 0 ? [] : [sayDrift(drift)]].join(" "),
		...sideBySide !== void 0 && { sideBySide },
		...drift !== void 0 && { drift },
		...!isBlocking && { isBlocking: false }
	};
}
const YIELDS_TO_DRIFT = new Set([
	"no_baseline",
	"cleared",
	"no_regression_found",
	"looks_better"
]);
function sayDuel(firstLook, evidence) {
	const { sideBySide, mode, isBlocking } = evidence;
	if (sideBySide?.state === void 0) return [firstLook.word, firstLook.sentence];
	const sides = `old ${share(sideBySide.baseline)}, new ${share(sideBySide.candidate)}`;
	switch (sideBySide.state) {
		case "block": return ["regression", `Regression confirmed: ${sides}, run side by side. ${PROMISE}${isBlocking ? "" : " This task is set not to block."}`];
		case "suspected": return ["suspected", `Looks worse, not proven: side by side ${sides}. Not blocking.`];
		case "lost": return ["inconclusive", `Could not finish: ${sayLost(sideBySide)}.`];
		case "open": return ["inconclusive", `Could not finish: side by side ${sides} so far.${sayStopped(evidence)}`];
		default: return mode === "deep" ? ["no_regression_found", `Side by side ${sides}.`] : ["cleared", `First look ${share(firstLook.candidate)}; side by side ${sides}: noise.`];
	}
}
function sayLost({ lost, baseline }) {
	return `${lost} of ${baseline.runs + lost} pairs lost to infrastructure`;
}
function sayStopped({ stopped }) {
	return stopped === null ? "" : ` ${stopped}`;
}
function sayDrift({ fresh, history }) {
	return `The base branch itself now passes ${fresh.passed * history.runs < history.passed * fresh.runs ? "only " : ""}${share(fresh)} (history ${share(history)}): the environment changed, this change is not to blame.`;
}
function share({ passed, runs }) {
	return formatShare(passed, runs);
}
// src/verdict/judge-gate-whole.ts
const NAMED_MAX = 3;
function judgeGateWhole(comparison, tasks, gate) {
	const having = (word) => tasks.filter((task) => task.word === word);
	if (having("regression").length > 0) return {
		word: "regression",
		sentence: sayRegressions(having("regression"))
	};
	if (gate.suite?.state === "block") return {
		word: "suite_regression",
		sentence: saySuite$1(gate.suite)
	};
	const firstLook = judgeWhole(comparison, tasks);
	if (firstLook.word === "unmeasured") return firstLook;
	const open = sayOpen$1(having("inconclusive"), gate);
	if (open !== void 0) return {
		word: "inconclusive",
		sentence: open
	};
	if (firstLook.word === "inconclusive") return firstLook;
	if (having("suspected").length > 0) return {
		word: "suspected",
		sentence: saySuspected(having("suspected"))
	};
	if (firstLook.word === "suspected") return firstLook;
	if (having("environment_drift").length > 0) return {
		word: "environment_drift",
		sentence: sayDrifted(having("environment_drift"))
	};
	return judgeHarmless(firstLook, having("cleared"), gate);
}
function judgeHarmless(firstLook, cleared, { within, mode, suite }) {
	if (within?.isProven === true) return {
		word: "within_margin",
		sentence: sayWithin(within)
	};
	if (mode === "deep" && suite !== null) return {
		word: "no_regression_found",
		sentence: `Side by side ${sides(suite)}.${sayNotWithin(within)}`
	};
	if (cleared.length === 0) return firstLook;
	return {
		word: "cleared",
		sentence: `${`${formatCount(cleared.length, "low first look was", "low first looks were")} noise side by side`}: ${named(cleared)}.`
	};
}
function sayRegressions(tasks) {
	const exempt = tasks.every(({ isBlocking }) => isBlocking === false);
	return `Run side by side, ${named(tasks)}. ${PROMISE}${exempt ? " Set not to block." : ""}`;
}
function named(tasks) {
	const said = tasks.slice(0, NAMED_MAX).map(({ key, sideBySide }) => {
		if (sideBySide === void 0) return key;
		const { baseline, candidate } = sideBySide;
		return `${key} went ${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
	});
	const rest = tasks.length - said.length;
	return said.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function saySuite$1(suite) {
	return `Run side by side, the suite as a whole went ${sides(suite)}. It names no task. ${PROMISE}`;
}
function sides({ baseline, candidate, tasks }) {
	return `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)} over ${formatCount(tasks, "task")}`;
}
function sayOpen$1(tasks, gate) {
	const suite = gate.suite?.state === "lost" || gate.suite?.state === "open";
	if (tasks.length === 0 && !suite) return void 0;
	const what = [...tasks.length === 0 ? [] : [formatCount(tasks.length, "task")], ...suite ? ["the suite as a whole"] : []].join(" and ");
	const why = gate.stopped ?? sayExcluded(gate);
	const price = gate.toDecide;
	return `Could not decide on ${what}. ${why}${price === null ? "" : ` Deciding takes at most ${formatCount(price.runs, "more run")}.`}`;
}
function sayExcluded({ pairs }) {
	return pairs.excluded === 0 ? "The side-by-side runs are not all there." : `${pairs.excluded} of ${formatCount(pairs.made, "pair was", "pairs were")} lost to infrastructure.`;
}
function saySuspected(tasks) {
	return `Looks worse, not proven: side by side ${named(tasks)}.`;
}
function sayDrifted(tasks) {
	const keys = tasks.slice(0, NAMED_MAX).map(({ key }) => key);
	const rest = tasks.length - keys.length;
	return `The base branch itself is off its history on ${keys.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: the environment changed, this change is not to blame.`;
}
function sayWithin({ margin, difference, low, high }) {
	return `Within ${points$1(margin)} of the baseline: difference ${formatPoints(difference)}, 90% range ${formatPointsRange(low, high)}, run side by side.`;
}
function sayNotWithin(within) {
	if (within === null) return "";
	return ` Within ${points$1(within.margin)} is not shown: difference ${formatPoints(within.difference)}, 90% range ${formatPointsRange(within.low, within.high)}.`;
}
function points$1(share) {
	return formatPoints(share).replace(/^\+/, "");
}
// src/verdict/side-by-side-of.ts
function sideBySideOf(pack, key, duel) {
	const pairs = pairRuns(pack.runs).filter((pair) => pair.key === key);
	if (pairs.length === 0 && duel === void 0) return void 0;
	const counting = pairs.filter(({ excluded }) => excluded === void 0);
	const count = (arm) => ({
		passed: counting.filter((pair) => pair[arm]?.outcome === "passed").length,
		runs: counting.length
	});
	const sides = duelSides(duel) ?? {
		baseline: count("baseline"),
		candidate: count("candidate")
	};
	return {
		...sides,
		lost: pairs.filter(({ excluded }) => excluded !== void 0 && excluded !== "unfinished").length,
		looks: duel?.looks ?? 0,
		state: duel?.state,
		p: fisher(sides).worse
	};
}
function duelSides(duel) {
	if (duel === void 0 || duel.state === "open" || duel.state === "lost") return void 0;
	return {
		baseline: duel.baseline,
		candidate: duel.candidate
	};
}
function freshCount(pack, key) {
	return countOutcomes(freshBaselineRuns(pack).filter((run) => taskKey(run.task_id, run.variant) === key && run.outcome !== "errored").map(({ outcome }) => outcome === "passed" ? "P" : "F").join(""));
}
// src/verdict/judge-gate.ts
function judgeGate(pack, changes) {
	const { gate } = pack;
	const comparison = compareWith(pack, gateBefore(pack), changes);
	const request = requestFor(comparison, gate);
	const state = followGate(request.design, pairResults(request.keys, pack.runs));
	const tasks = judgeGateTasks(pack, comparison, request, state);
	const described = describeGate(pack, {
		comparison,
		request,
		state
	});
	const whole = judgeGateWhole(comparison, tasks, described);
	const breaches = findBreaches(comparison.candidate, gate.policy);
	const isProven = described.suite?.state === "block" || tasks.some(({ word, isBlocking }) => word === "regression" && isBlocking !== false);
	const override = isProven ? gate.override : null;
	const exitCode = exitCodeFor(whole.word, breaches.length > 0, gate.policy, {
		isProven: isProven && override === null,
		isOpen: tasks.some(({ word }) => word === "inconclusive" || word === "unmeasured")
	});
	return {
		comparison,
		verdict: {
			...whole,
			tasks,
			suspects: suspectsOf(request),
			breaches,
			gate: described,
			...override !== null && { override },
			blocks: exitCode !== 0,
			exitCode
		}
	};
}
function suspectsOf({ design, keys }) {
	return design.mode === "deep" ? [] : design.suspects.map((task) => keys[task] ?? "");
}
function judgeGateTasks(pack, comparison, request, state) {
	const { gate } = pack;
	const firstLooks = judgeTasks(comparison, suspectsOf(request), {
		tau: gate.tau,
		cap: gate.recheck
	});
	const exempt = new Set(gate.policy.non_blocking);
	const planned = new Map(pack.campaign.suite.tasks.map((task) => [plannedKey(task), task]));
	return firstLooks.map((firstLook, index) => {
		const task = planned.get(firstLook.key);
		return judgeDuel(firstLook, {
			mode: gate.mode,
			sideBySide: sideBySideOf(pack, firstLook.key, state.duels.find((duel) => duel.task === index)),
			drift: task === void 0 ? void 0 : findDrift(freshCount(pack, firstLook.key), rememberedTally(pack, task)),
			isBlocking: !exempt.has(firstLook.key),
			stopped: gate.stopped
		});
	});
}
// src/app/judge.ts
function judge(candidate, baseline, policy) {
	const { gate } = candidate;
	if (gate !== void 0) return judgeGate({
		...candidate,
		gate
	}, changesOf(candidate, gate));
	const changes = baseline === void 0 ? [] : diffSubjects(factsOf(baseline), factsOf(candidate));
	const comparison = compare({
		candidate,
		...baseline !== void 0 && { baseline },
		changes
	});
	return {
		comparison,
		verdict: decide(comparison, policy)
	};
}
function changesOf(candidate, { baseline }) {
	if (baseline === null) return [];
	const { subject, suite_fingerprint, tasks } = baseline;
	return diffSubjects({
		subject,
		suite: {
			name: candidate.campaign.suite.name,
			fingerprint: suite_fingerprint,
			tasks
		}
	}, factsOf(candidate));
}
function factsOf({ campaign }) {
	return {
		subject: campaign.subject,
		suite: campaign.suite
	};
}
// src/report/power-table.ts
const SCENARIO_WORDS = {
	harmless: "a harmless change",
	always_to_third: "always passes → 1 in 3",
	always_to_never: "always passes → never",
	nine_to_five: "9 in 10 → 5 in 10",
	suite_minus_20: "whole suite −20 points",
	suite_minus_10: "whole suite −10 points"
};
const COLUMNS = [
	{ title: "What happened" },
	{
		title: "Blocked",
		side: "right"
	},
	{
		title: "Not proven",
		side: "right"
	},
	{
		title: "Runs",
		side: "right"
	},
	{
		title: "Runs, 19 in 20",
		side: "right"
	}
];
function sayShare(share) {
	if (share > 0 && share < .005) return "<1%";
	if (share < 1 && share > .995) return ">99%";
	return `${formatNumber(100 * share)}%`;
}
function renderPowerTable(power, width) {
	const { design, tasks, historyRuns, simulations } = power;
	return [
		`${formatCount(tasks, "task")}, ${formatCount(design.firstLook, "run")} each at first look, ${formatCount(historyRuns, "history run")}; plan ${design.plan}, at most ${formatCount(design.recheck, "suspect")} side by side.`,
		"",
		...layColumns(COLUMNS, power.caught.map(cells$1), width, (cell) => cell),
		"",
		"At most 5% of harmless changes are blocked, whatever the tasks are like. Runs are both contents' together.",
		`Played ${formatNumber(simulations)} times each through the whole rule, on tasks like these; a share may be off by ${sayError(simulations)}.`,
		""
	].join("\n");
}
function cells$1({ scenario, blocked, suspected, runsMean, runsP95 }) {
	return [
		SCENARIO_WORDS[scenario],
		sayShare(blocked),
		sayShare(suspected),
		formatNumber(runsMean),
		`≤ ${formatNumber(runsP95)}`
	];
}
function sayError(simulations) {
	return formatCount(Math.max(1, Math.round(100 / Math.sqrt(simulations))), "point");
}
// src/report/how-sure.ts
const NAMES_MAX = 8;
const REASON_MAX = 300;
function renderSpent({ gate }) {
	return gate === void 0 ? "" : `**Spent** ${saySpent(gate, (amount) => `\`${amount}\``)}.`;
}
function saySpent({ spent }, show) {
	const { firstLookRuns, sideBySideRuns, costUsd } = spent;
	return `${formatCount(firstLookRuns + sideBySideRuns, "run")} (${costUsd === null ? "cost unknown" : show(formatMoney(costUsd))}): ${[...firstLookRuns === 0 ? [] : [`${formatNumber(firstLookRuns)} first look`], `${formatNumber(sideBySideRuns)} side by side`].join(" + ")}`;
}
function renderHowSure({ verdict, power }) {
	const { gate } = verdict;
	if (gate === void 0) return "";
	const caught = power === void 0 ? [] : [sayCaught(power)];
	return [
		sayPromise(gate),
		...saySuite(gate.suite),
		...sayOpen(gate),
		...caught
	].join("\n\n");
}
function sayPromise({ burnIn, mode }) {
	return `**How sure is this?** ${mode === "deep" ? "Every task was run side by side" : "Only side-by-side runs can block, never a first look"}. At most 1 harmless change in 20 is blocked.${burnIn === null ? "" : ` Measured on this repository: ${formatShare(burnIn.blocked, burnIn.checks)} (harmless checks blocked).`}`;
}
function saySuite(suite) {
	if (suite === null || suite.p.length === 0) return [];
	const { baseline, candidate, tasks } = suite;
	const sides = `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
	const found = suite.state === "block" ? "worse as a whole" : "no loss as a whole proven";
	return [`**The suite side by side:** ${sides} over ${formatCount(tasks, "task")}: ${found}.`];
}
function sayOpen(gate) {
	const { notRechecked, stopped, pairs, toDecide } = gate;
	const rest = notRechecked.length - NAMES_MAX;
	const names = notRechecked.slice(0, NAMES_MAX).map(codeName).join(", ");
	const parts = [
		...notRechecked.length === 0 ? [] : [`low first looks not re-run: ${names}${rest > 0 ? ` and ${rest} more` : ""}`],
		...stopped === null ? [] : [escapeMarkdown(withoutStop(truncate(stopped, REASON_MAX)))],
		...pairs.excluded === 0 ? [] : [`${pairs.excluded} of ${formatCount(pairs.made, "pair")} left out, by a rule that cannot see which content lost its run`],
		...toDecide === null ? [] : [`to decide: at most ${formatCount(toDecide.runs, "more run")}${sayPrice(toDecide.costUsd)}`]
	];
	return parts.length === 0 ? [] : [`**Not checked:** ${parts.join("; ")}.`];
}
function withoutStop(sentence) {
	return sentence.replace(/\.$/, "");
}
function sayPrice(costUsd) {
	return costUsd === null ? "" : ` (about \`${formatMoney(costUsd)}\`)`;
}
const TOLD = [
	"always_to_third",
	"nine_to_five",
	"suite_minus_20",
	"suite_minus_10"
];
function sayCaught({ caught, simulations }) {
	const share = (scenario) => sayShare(caught.find((one) => one.scenario === scenario)?.blocked ?? 0);
	return `**What this check would have caught:** ${TOLD.map((scenario) => `${SCENARIO_WORDS[scenario]}: ${share(scenario)}`).join(" · ")}. ${sayShare(caught.find(({ scenario }) => scenario === "harmless")?.suspected ?? 0)} of harmless changes show a line “not proven”. (Played ${formatNumber(simulations)} times on this suite's own history.)`;
}
// src/report/side-by-side.ts
function saySideBySide({ sideBySide, word }) {
	if (sideBySide === void 0) return word === "not_rechecked" ? "not re-run" : "not needed";
	const { baseline, candidate, lost, state } = sideBySide;
	const sides = `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
	const all = lost === 0 ? sides : `${sides} + ${lost} lost`;
	return state === void 0 ? `${all} (suite check)` : all;
}
function isQuiet({ verdict }) {
	return QUIET.has(verdict.word) && verdict.sideBySide?.state === void 0;
}
// src/report/say-change.ts
function sayChange(change) {
	switch (change.kind) {
		case "prompt": return `${codeName(change.path)} ${promptChange(change)}`;
		case "task": return `task ${codeName(change.taskId)} ${change.how}`;
		case "setting": return `${codeName(change.name)} ${codeName(change.before)} → ${codeName(change.after)}`;
		default: return `${change.kind} ${codeName(change.before)} → ${codeName(change.after)}`;
	}
}
function sayChanges(changes, max) {
	const said = changes.slice(0, max).map(sayChange);
	const rest = changes.length - said.length;
	return [...said, ...rest > 0 ? [`${rest} more ${rest === 1 ? "change" : "changes"}`] : []].join(" · ");
}
function promptChange(change) {
	const lines = `+${change.linesAdded} −${change.linesRemoved}`;
	return change.how === "changed" ? lines : `${change.how} (${lines})`;
}
// src/report/alert.ts
const CHANGES_MAX = 4;
const SENTENCE_MAX$1 = 500;
function renderAlert({ verdict, comparison }) {
	const changes = sayChanges(comparison.changes, CHANGES_MAX);
	return [
		`[!${alertKind(verdict)}]`,
		`**${headline(verdict)}**${changes === "" ? "" : ` · ${changes}`}`,
		"",
		sentence(verdict.sentence),
		...acceptance(verdict),
		...verdict.breaches.flatMap((breach) => ["", `**Policy:** ${sentence(breach.sentence)}`])
	].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function acceptance({ override }) {
	if (override === void 0) return [];
	const { by, at, through } = override;
	return ["", `**Accepted** by ${codeName(by)} through ${codeName(through)} at ${codeName(at)}: it does not fail the check.`];
}
function alertKind(verdict) {
	if (verdict.blocks || verdict.breaches.length > 0) return "CAUTION";
	switch (verdict.word) {
		case "regression":
		case "suite_regression":
		case "unmeasured":
		case "inconclusive":
		case "suspected":
		case "environment_drift": return "WARNING";
		case "no_baseline":
		case "identical": return "NOTE";
		default: return "TIP";
	}
}
function sentence(text) {
	return escapeMarkdown(truncate(text, SENTENCE_MAX$1));
}
// src/report/say-run.ts
const CHECK_NAME_MAX = 120;
function runFailure(run) {
	return run.failure_mode === null ? "" : codeName(failureName(run.failure_mode, run.failure_detail));
}
function failedCheck(run, detail) {
	if (run.outcome !== "failed") return "";
	const check = run.checks.find(({ passed }) => !passed);
	const name = check?.name ?? run.evidence.first_failed_check;
	if (name === void 0) return "";
	const said = `failed check “${quote(name, CHECK_NAME_MAX)}”`;
	if (!detail.quotes) return said;
	const expected = check?.expected === void 0 ? "" : `, expected ${excerpt(check.expected, detail)}`;
	const found = check?.found === void 0 ? "" : `, found ${excerpt(check.found, detail)}`;
	return said + expected + found;
}
function ownWords(run, detail) {
	if (run.outcome !== "failed") return "";
	const text = oneLine$3(run.evidence.quote ?? run.evidence.final_text);
	return !detail.quotes || text === "" ? "" : `“${quote(text, detail.quoteMax)}”`;
}
function runName(run) {
	return codeName(keyOf(run));
}
function excerpt(text, detail) {
	const line = oneLine$3(text);
	return line === "" ? "nothing" : `<code>${quote(line, detail.quoteMax)}</code>`;
}
function quote(text, max) {
	return escapeMarkdown(truncate(oneLine$3(text), max));
}
// src/report/concerns.ts
const REASONS_MAX = 3;
const SENTENCE_MAX = 400;
const CONCERNING = new Set([
	"regression",
	"suspected",
	"not_rechecked",
	"unmeasured",
	"inconclusive",
	"environment_drift"
]);
function renderConcerns(input, rows, detail) {
	const concerning = rows.filter((row) => CONCERNING.has(row.verdict.word));
	if (concerning.length === 0) return "";
	const shown = concerning.slice(0, detail.rowsMax).map((row) => concern(input, row, detail));
	const rest = concerning.length - shown.length;
	return [...shown, ...rest > 0 ? [`… and ${formatCount(rest, "more task")}.`] : []].join("\n\n");
}
function concern(input, { task, verdict }, detail) {
	const reasons = byReason(input.candidate.runs.filter((run) => isOwn(run) && keyOfTask(run) === task.key));
	const title = `**${codeName(verdict.key)}** ${escapeMarkdown(truncate(verdict.sentence, SENTENCE_MAX))}`;
	const examples = [...reasons.values()].slice(0, REASONS_MAX).map((runs) => example(runs, detail));
	return [title, ...examples.length > 0 ? ["", ...examples] : []].join("\n");
}
function example(runs, detail) {
	const run = runs[0];
	if (run === void 0) return "";
	const parts = [`${runFailure(run)} ×${runs.length}`, failedCheck(run, detail)].filter((part) => part !== "");
	const words = ownWords(run, detail);
	return `- ${parts.join(": ")}${words === "" ? "" : `<br>${runName(run)} said ${words}`}`;
}
function byReason(runs) {
	const reasons = new Map();
	for (const run of runs) {
		if (run.failure_mode === null || run.outcome === "passed") continue;
		const reason = `${run.failure_mode}/${run.failure_detail ?? ""}`;
		reasons.set(reason, [...reasons.get(reason) ?? [], run]);
	}
	return new Map([...reasons].sort(([, a], [, b]) => b.length - a.length));
}
function isOwn({ placement, arm }) {
	return placement === void 0 || arm === "candidate";
}
function keyOfTask(run) {
	return taskKey(run.task_id, run.variant);
}
// src/report/fold.ts
function fold(title, body) {
	return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
// src/report/delta-table.ts
const CAMPAIGNS = {
	header: [
		"Task",
		"Baseline",
		"This PR",
		"Δ points",
		"Verdict",
		"Why"
	],
	align: [
		"l",
		"l",
		"l",
		"r",
		"l",
		"l"
	],
	cells: ({ task, verdict }) => [
		codeName(verdict.key),
		sayCount(verdict.expected),
		sayCount(verdict.candidate, task.candidate.tally.errored),
		sayDelta(verdict.candidate, verdict.expected),
		...judged({
			task,
			verdict
		})
	]
};
const GATE = {
	header: [
		"Task",
		"History",
		"This PR, first look",
		"Side by side (old → new)",
		"Verdict",
		"Why"
	],
	align: [
		"l",
		"l",
		"l",
		"l",
		"l",
		"l"
	],
	cells: ({ task, verdict }) => [
		codeName(verdict.key),
		verdict.expected === void 0 ? "–" : formatShare(verdict.expected.passed, verdict.expected.runs),
		sayCount(verdict.candidate, task.candidate.tally.errored),
		saySideBySide(verdict),
		...judged({
			task,
			verdict
		})
	]
};
const DEEP$1 = {
	...CAMPAIGNS,
	header: [
		"Task",
		"Old, side by side",
		"New, side by side",
		"Δ points",
		"Verdict",
		"Why"
	]
};
function judged({ task, verdict }) {
	return [`${TASK_MARKS[verdict.word]} ${TASK_WORDS[verdict.word]}`, sayFailures(task.candidate, codeName)];
}
function renderDeltaTable(rows, detail, gate) {
	const columns = gate === void 0 ? CAMPAIGNS : gate.mode === "deep" ? DEEP$1 : GATE;
	const loud = rows.filter((row) => !isQuiet(row));
	const quiet = rows.filter(isQuiet);
	const open = loud.length === 0 ? [] : [table(loud, columns, detail)];
	if (quiet.length === 0) return open.join("\n\n");
	const isIdentical = quiet.every((row) => row.verdict.word === "identical");
	const title = `🟢 ${formatCount(quiet.length, "task")} with ${isIdentical ? "identical inputs" : "no regression found"}`;
	if (detail.everything) return table([...loud, ...quiet], columns, detail);
	return [...open, detail.passing ? fold(title, table(quiet, columns, detail)) : title].join("\n\n");
}
function table(rows, { header, align, cells }, { rowsMax }) {
	const shown = rows.slice(0, rowsMax).map(cells);
	const rest = rows.length - shown.length;
	const text = markdownTable([[...header], ...shown], {
		align: [...align],
		alignDelimiters: false,
		padding: true
	});
	return rest === 0 ? text : `${text}\n\n… and ${formatCount(rest, "more task", "more tasks")}.`;
}
// src/report/provenance.ts
const VERSIONS_MAX = 6;
const FINGERPRINT_DIGITS = 12;
function renderProvenance({ candidate, baseline, proof }) {
	const { campaign } = candidate;
	const { suite, subject, prices } = campaign;
	const versions = Object.entries(subject.versions).slice(0, VERSIONS_MAX);
	const overrides = Object.keys(prices.overrides).length;
	return `<sub>${[
		`suite ${codeName(suite.name)} ${short(suite.fingerprint)}`,
		`model ${codeName(subject.model)}${subject.region === void 0 ? "" : ` in ${codeName(subject.region)}`}`,
		`subject ${short(campaign.subject_fingerprint)}`,
		`harness ${codeName(subject.harness)}`,
		...versions.map(([part, version]) => codeName(`${part} ${version}`)),
		`prices ${codeName(`${prices.source} ${prices.version}`)}${overrides === 0 ? "" : ` with ${formatCount(overrides, "override")}`}`,
		`campaign ${codeName(campaign.id)}`,
		sayBaseline(baseline, candidate.gate?.baseline ?? null),
		sayProof(proof),
		`Pawl ${codeName(candidate.created_by.version)}`
	].join(" · ")}</sub>`;
}
function sayBaseline(baseline, fresh) {
	if (fresh !== null) return `baseline${fresh.campaign === null ? "" : ` ${codeName(fresh.campaign.id)} of ${codeName(fresh.campaign.started_at.slice(0, 10))},`} subject ${short(fresh.subject_fingerprint)}`;
	if (baseline === void 0) return "no baseline";
	const { campaign } = baseline;
	return `baseline ${codeName(campaign.id)} of ${codeName(campaign.started_at.slice(0, 10))}, subject ${short(campaign.subject_fingerprint)}`;
}
function sayProof(proof) {
	if (proof === void 0) return "graders not proven in this run";
	return `graders proven: ${formatCount(proof.tasks, "task")}, ${formatCount(proof.trajectories, "trajectory", "trajectories")} over ${formatCount(proof.seeds, "seed")}`;
}
function short(fingerprint) {
	return codeName(fingerprint.slice(0, FINGERPRINT_DIGITS));
}
// src/report/run-details.ts
const HEADER = [
	"Run",
	"Outcome",
	"Why",
	"Turns",
	"Tokens in",
	"Tokens out",
	"Cost",
	"Time"
];
const ALIGN = [
	"l",
	"l",
	"l",
	"r",
	"r",
	"r",
	"r",
	"r"
];
const OUTCOME_MARKS = {
	passed: "🟢 passed",
	failed: "🔴 failed",
	errored: "⚪ errored"
};
function renderRuns(title, runs, detail) {
	const listed = detail.passing ? runs : runs.filter(({ outcome }) => outcome !== "passed");
	if (listed.length === 0) return "";
	const shown = listed.slice(0, detail.rowsMax);
	const table = markdownTable([HEADER, ...shown.map((run) => cells(run, detail))], {
		align: ALIGN,
		alignDelimiters: false,
		padding: true
	});
	const rest = runs.length - shown.length;
	const more = rest === 0 ? "" : `\n\n${formatCount(rest, "run")} not listed.`;
	const words = detail.everything ? shown.flatMap((run) => lastWords(run, detail)) : [];
	return fold(title, [table + more, ...words].join("\n\n"));
}
function cells(run, detail) {
	const { metrics } = run;
	return [
		runName(run),
		OUTCOME_MARKS[run.outcome],
		[runFailure(run), failedCheck(run, detail)].filter((part) => part !== "").join(": "),
		formatNumber(metrics.turns),
		formatNumber(metrics.input_tokens),
		formatNumber(metrics.output_tokens),
		metrics.cost_usd === null ? "unknown" : `\`${formatMoney(metrics.cost_usd)}\``,
		formatDuration(metrics.latency_ms)
	];
}
function lastWords(run, detail) {
	if (run.outcome === "passed" || ownWords(run, detail) === "") return [];
	const text = run.evidence.quote ?? run.evidence.final_text;
	return [`${runName(run)} ended with:`, fencedCode(truncate(text, detail.quoteMax))];
}
// src/report/totals.ts
function renderSuiteLine({ candidate, difference }) {
	const { passed, runs } = candidate.tally;
	if (difference === void 0) return runs === 0 ? "**Suite:** no run counts." : `**Suite:** ${formatShare(passed, runs)} passed (${formatPercent(passed, runs)}); no baseline to hold it against.`;
	const { candidate: here, history, range, tasks } = difference;
	const counts = `${shareOf(here)} here, ${shareOf(history)} before`;
	const straddles = range.low <= 0 && range.high >= 0;
	return [`**Suite:** ${counts}, over ${formatCount(tasks, "comparable task")}`, `difference ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(range.low, range.high)}${straddles ? ": too few runs to call by itself" : ""}.`].join("; ");
}
function renderCostLine({ candidate, baseline }) {
	const cost = arrow(baseline?.costUsd, candidate.costUsd, formatMoney, sameSize(candidate, baseline));
	const perPass = arrow(baseline?.costPerPassUsd, candidate.costPerPassUsd, formatMoney, true);
	const latency = arrow(baseline?.latencyMsP50, candidate.latencyMsP50, formatDuration, true);
	const input = arrow(baseline?.inputTokens, candidate.inputTokens, formatNumber, sameSize(candidate, baseline));
	const output = arrow(baseline?.outputTokens, candidate.outputTokens, formatNumber, sameSize(candidate, baseline));
	return [
		`**Cost** ${cost}`,
		`per pass ${perPass}`,
		`**median time** ${latency}`,
		`**tokens** in ${input}, out ${output}`
	].join(" · ");
}
function arrow(before, after, format, isComparable) {
	const now = amount(after, format);
	if (before === void 0) return now;
	const change = isComparable && before !== null && after !== null && before > 0 ? ` (${formatRelative(before, after)})` : "";
	return `${amount(before, format)} → ${now}${change}`;
}
function amount(value, format) {
	return value === null ? "unknown" : `\`${format(value)}\``;
}
function sameSize(candidate, baseline) {
	return baseline !== void 0 && allRuns(candidate) === allRuns(baseline);
}
function allRuns({ tally }) {
	return tally.runs + tally.errored;
}
function shareOf({ passed, runs }) {
	return `${formatShare(passed, runs)} (${formatPercent(passed, runs)})`;
}
// src/report/body.ts
const REPRODUCE_MAX = 50;
function renderBody(input, detail) {
	const rows = deltaRows(input.comparison, input.verdict);
	return `${(detail.verdictOnly ? shortest(input) : sections(input, rows, detail)).filter((part) => part !== "").join("\n\n")}\n`;
}
function sections(input, rows, detail) {
	return [
		"### Agent evals",
		renderAlert(input),
		renderSimulatedNotice(input.candidate, input.baseline),
		renderDeltaTable(rows, detail, input.verdict.gate),
		renderConcerns(input, rows, detail),
		renderSuiteLine(input.comparison),
		renderCostLine(input.comparison),
		renderSpent(input.verdict),
		renderHowSure(input),
		renderGaps(input, detail),
		detail.folds ? renderCurves(input.candidate) : "",
		...detail.folds ? folds(input, rows, detail) : [shortened(input)],
		renderProvenance(input)
	];
}
function folds(input, rows, detail) {
	const loud = rows.filter((row) => !isQuiet(row)).map(({ verdict }) => verdict.key);
	const { runs } = input.candidate;
	const paired = runs.filter(({ placement }) => placement !== void 0);
	const alone = runs.filter(({ placement }) => placement === void 0);
	return [
		renderRuns(paired.length === 0 ? "Every run of this PR" : "Every run of the first look", alone, detail),
		renderRuns("Every side-by-side run", paired, detail),
		input.baseline === void 0 || !detail.everything ? "" : renderRuns("Every run of the baseline", input.baseline.runs, detail),
		fold("Run it again", fencedCode(reproduceCommand(input.candidate, loud.slice(0, REPRODUCE_MAX)))),
		more(input)
	];
}
function shortest(input) {
	return [
		"### Agent evals",
		renderAlert(input),
		renderSimulatedNotice(input.candidate, input.baseline),
		renderSuiteLine(input.comparison),
		renderCostLine(input.comparison),
		renderSpent(input.verdict),
		renderHowSure(input),
		shortened(input)
	];
}
function more({ moreUrl }) {
	return moreUrl === void 0 ? "" : `[The whole report](${moreUrl})`;
}
function shortened(input) {
	return `Shortened to fit a comment; all of it is in ${input.moreUrl === void 0 ? "the job summary" : more(input)} and in the data pack.`;
}
// src/report/detail.ts
const FULL = {
	passing: true,
	quotes: true,
	folds: true,
	verdictOnly: false,
	rowsMax: 100,
	quoteMax: 300,
	everything: false
};
const COMMENT_LADDER = [
	FULL,
	{
		...FULL,
		passing: false
	},
	{
		...FULL,
		passing: false,
		quotes: false
	},
	{
		...FULL,
		passing: false,
		quotes: false,
		folds: false,
		rowsMax: 25
	},
	{
		...FULL,
		passing: false,
		quotes: false,
		folds: false,
		rowsMax: 0,
		verdictOnly: true
	}
];
const SUMMARY_LADDER = [
	{
		...FULL,
		rowsMax: 2e3,
		quoteMax: 2e3,
		everything: true
	},
	{
		...FULL,
		rowsMax: 1e3,
		quoteMax: 400,
		everything: true
	},
	...COMMENT_LADDER
];
// src/report/fit-bytes.ts
const encoder = new TextEncoder();
function byteLength(text) {
	return encoder.encode(text).length;
}
function fitBytes(stages, maxBytes) {
	for (const stage of stages) {
		const text = stage();
		if (byteLength(text) <= maxBytes) return text;
	}
	throw new Error("invariant broken: the shortest form of a report must fit");
}
// src/report/comment.ts
const COMMENT_BYTES_MAX = 6e4;
function renderComment(input) {
	return fitBytes(COMMENT_LADDER.map((detail) => () => stampComment(renderBody(input, detail), input.key, input.writer)), COMMENT_BYTES_MAX);
}
// src/report/summary.ts
const SUMMARY_BYTES_MAX = 1e6;
function renderSummary(input) {
	return fitBytes(SUMMARY_LADDER.map((detail) => () => renderBody(input, detail)), SUMMARY_BYTES_MAX);
}
// src/stats/beta-prior.ts
function fitBetaPrior(tasks) {
	const rate = ({ passed, runs }) => passed / runs;
	const sum = (of) => tasks.reduce((total, task) => total + of(task), 0);
	const runs = sum((task) => task.runs);
	const mu = sum((task) => task.passed) / runs;
	const effective = (runs - sum((task) => task.runs ** 2) / runs) / (tasks.length - 1);
	const between = sum((task) => task.runs * (rate(task) - mu) ** 2) / (tasks.length - 1);
	const within = sum((task) => task.runs * rate(task) * (1 - rate(task))) / (runs - tasks.length);
	const rho = (between - within) / (between + (effective - 1) * within);
	return {
		mu,
		rho,
		a: mu * (1 / rho - 1),
		b: (1 - mu) * (1 / rho - 1)
	};
}
const ALIKE = 100;
const OWN = 1;
function believeRates(tasks) {
	const told = tasks.filter(({ runs }) => runs > 0);
	const passed = told.reduce((sum, task) => sum + task.passed, 0);
	const runs = told.reduce((sum, task) => sum + task.runs, 0);
	const mean = (passed + .5) / (runs + 1);
	const strength = told.length >= 2 && runs > told.length ? strengthOf(fitBetaPrior(told).rho) : OWN;
	return tasks.map((task) => ({
		a: task.passed + mean * strength,
		b: task.runs - task.passed + (1 - mean) * strength
	}));
}
function strengthOf(rho) {
	if (!(rho > 0)) return ALIKE;
	return Math.min(ALIKE, Math.max(OWN, 1 / rho - 1));
}
function drawRate({ a, b }, random) {
	const [x, y] = [drawGamma(a, random), drawGamma(b, random)];
	return x + y === 0 ? a / (a + b) : x / (x + y);
}
function drawGamma(shape, random) {
	if (shape < 1) return drawGamma(shape + 1, random) * random.next() ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = drawNormal(random);
		const v = (1 + c * x) ** 3;
		if (v > 0 && Math.log(1 - random.next()) < .5 * x * x + d - d * v + d * Math.log(v)) return d * v;
	}
}
function drawNormal(random) {
	return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
// src/stats/simulate-check.ts
function playCheck(tasks, design, random) {
	const state = followGate(screenTasks(tasks.map((task) => ({
		baseline: task.history,
		candidate: {
			passed: drawPasses(design.firstLook, task.candidate, random),
			runs: design.firstLook
		}
	})), design), pairDraws(tasks, random));
	const isBlocked = state.suite?.state === "block" || state.duels.some((duel) => duel.state === "block");
	const pairs = state.batches.reduce((sum, batch) => sum + batch.pairs.length, 0);
	return {
		isBlocked,
		isSuspected: !isBlocked && state.duels.some((duel) => duel.state === "suspected"),
		runs: tasks.length * design.firstLook + 2 * pairs
	};
}
function pairDraws(tasks, random) {
	const drawn = new Map();
	return ({ task, pair }) => {
		const key = task * PAIRS_MAX + pair;
		const known = drawn.get(key);
		if (known !== void 0) return known;
		const rates = tasks[task] ?? {
			baseline: 0,
			candidate: 0
		};
		const result = {
			baseline: random.next() < rates.baseline,
			candidate: random.next() < rates.candidate
		};
		drawn.set(key, result);
		return result;
	};
}
const PAIRS_MAX = 1e3;
function screenTasks(firstLooks, design) {
	const suspects = firstLooks.map(({ baseline, candidate }, task) => ({
		task,
		low: lowSurprise(baseline, candidate)
	})).filter(({ low }) => low <= design.tau).sort((a, b) => a.low - b.low).slice(0, design.recheck).map(({ task }) => task);
	const isSuiteFlagged = suspects.length >= 2 && stratifiedExact(firstLooks).worse <= design.suiteFlagP;
	return {
		mode: "screen",
		plan: design.plan,
		suspects,
		blocking: firstLooks.map((_, task) => task),
		isSuiteFlagged
	};
}
function lowSurprise(history, candidate) {
	return history.runs === 0 ? 1 : surprise(history, candidate).low;
}
function drawPasses(runs, rate, random) {
	let passed = 0;
	for (let run = 0; run < runs; run++) if (random.next() < rate) passed++;
	return passed;
}
function chanceOf(seed, simulation) {
	return seededRandom(`${seed}/${simulation}`);
}
// src/stats/power.ts
const SCENARIOS = [
	"harmless",
	"always_to_third",
	"always_to_never",
	"nine_to_five",
	"suite_minus_20",
	"suite_minus_10"
];
function simulatePower({ known, design, simulations, seed }) {
	const draw = taskDraws(known);
	const caught = SCENARIOS.map((scenario) => {
		return summarize(scenario, Array.from({ length: simulations }, (_, simulation) => {
			const random = chanceOf(`${seed}/${scenario}`, simulation);
			return playCheck(happen(scenario, draw(random), random), design, random);
		}));
	});
	const history = known.kind === "history" ? known.tasks.map(({ runs }) => runs) : known.rates.map(() => known.historyRuns);
	return {
		tasks: history.length,
		historyRuns: history.reduce((sum, runs) => sum + runs, 0),
		simulations,
		seed,
		design,
		caught
	};
}
function taskDraws(known) {
	if (known.kind === "rates") return (random) => known.rates.map((rate) => harmless(rate, pastOf(known.historyRuns, rate, random)));
	const beliefs = believeRates(known.tasks);
	return (random) => known.tasks.map((history, index) => {
		return harmless(drawRate(beliefs[index] ?? {
			a: .5,
			b: .5
		}, random), history);
	});
}
function harmless(rate, history) {
	return {
		baseline: rate,
		candidate: rate,
		history
	};
}
function pastOf(runs, rate, random) {
	return {
		passed: drawPasses(runs, rate, random),
		runs
	};
}
function happen(scenario, tasks, random) {
	switch (scenario) {
		case "harmless": return tasks;
		case "always_to_third": return hitOne(tasks, {
			from: 1,
			to: 1 / 3
		}, random);
		case "always_to_never": return hitOne(tasks, {
			from: 1,
			to: 0
		}, random);
		case "nine_to_five": return hitOne(tasks, {
			from: .9,
			to: .5
		}, random);
		case "suite_minus_20": return tasks.map((task) => ({
			...task,
			candidate: Math.max(0, task.candidate - .2)
		}));
		case "suite_minus_10": return tasks.map((task) => ({
			...task,
			candidate: Math.max(0, task.candidate - .1)
		}));
	}
}
function hitOne(tasks, { from, to }, random) {
	const distance = ({ history, baseline }) => Math.abs((history.runs === 0 ? baseline : history.passed / history.runs) - from);
	const nearest = Math.min(...tasks.map(distance));
	const candidates = tasks.flatMap((task, index) => distance(task) === nearest ? [index] : []);
	const hit = candidates[random.below(candidates.length)] ?? 0;
	return tasks.map((task, index) => index === hit ? {
		baseline: from,
		candidate: to,
		history: pastOf(task.history.runs, from, random)
	} : task);
}
const P95 = .95;
function summarize(scenario, played) {
	const share = (of) => played.filter(of).length / played.length;
	const runs = played.map((check) => check.runs).sort((a, b) => a - b);
	return {
		scenario,
		blocked: share(({ isBlocked }) => isBlocked),
		suspected: share(({ isSuspected }) => isSuspected),
		runsMean: runs.reduce((sum, each) => sum + each, 0) / runs.length,
		runsP95: runs[Math.ceil(P95 * runs.length) - 1] ?? 0
	};
}
// src/verdict/pack-power.ts
const POWER_SIMULATIONS = 1e3;
const SEED = "power";
const DEFAULT_CHECK = {
	plan: "standard",
	firstLook: 3,
	recheck: DEFAULT_SCREEN.cap,
	tau: DEFAULT_SCREEN.tau,
	suiteFlagP: SUITE_FLAG_P
};
function packPower(pack, simulations = POWER_SIMULATIONS) {
	const { gate } = pack;
	if (gate === void 0 || gate.mode === "deep" || gate.baseline === null) return void 0;
	const tasks = pack.campaign.suite.tasks.filter((task) => task.scored).map((task) => rememberedTally(pack, task)).map(({ passed, runs }) => ({
		passed,
		runs
	}));
	if (tasks.every(({ runs }) => runs === 0)) return void 0;
	const { plan, first_look: firstLook, recheck, tau } = gate;
	return simulatePower({
		known: {
			kind: "history",
			tasks
		},
		design: {
			plan,
			firstLook,
			recheck,
			tau,
			suiteFlagP: SUITE_FLAG_P
		},
		simulations,
		seed: SEED
	});
}
function historyTallies(pack) {
	const { subject_fingerprint: subject, suite } = pack.campaign;
	const history = historyOf(pack);
	return suite.tasks.filter((task) => task.scored).map((task) => countOutcomes(pooledOutcomes(history, subject, task)));
}
// src/app/render-outcome.ts
function renderOutcome(candidate, baseline, judged, context) {
	const power = packPower(candidate);
	const told = {
		...judged,
		...power !== void 0 && { power }
	};
	const input = {
		candidate,
		baseline,
		...told,
		...context
	};
	return {
		comment: renderComment(input),
		summary: renderSummary(input),
		verdictJson: renderVerdictJson(told)
	};
}
// src/adapters/local/pack-folder.ts
async function packFolder(cwd, path) {
	const place = resolve(cwd, path);
	const is = await stat(place).catch(() => void 0);
	return localFolder(is?.isFile() === true ? dirname(place) : place);
}
// src/doors/report-page.ts
async function writeReportPage(input, { cwd, out, packs }, signal) {
	const { writePage } = await import("./write-page.js");
	const given = packs.filter((pack) => pack !== void 0).filter((pack) => pack !== "");
	const beside = await Promise.all(given.map((pack) => packFolder(cwd, pack)));
	await writePage(localFolder(out), input, beside, signal);
}
// src/record/proof.ts
const LineKind = _enum([
	"oracle",
	"nop",
	"correct",
	"known_bad",
	"probe",
	"mutant",
	"leak",
	"forms"
]);
const ProofLine = strictObject({
	task: string(),
	script: string(),
	kind: LineKind,
	declared: Expectation.nullable(),
	seeds: int().positive(),
	held: int().nonnegative(),
	ok: boolean(),
	miss: strictObject({
		epoch: int().positive(),
		found: string()
	}).optional()
});
const ProofReport = strictObject({
	format_version: literal(1),
	suite: string(),
	seeds: int().positive(),
	ok: boolean(),
	tasks: array(strictObject({
		task: string(),
		version: int(),
		bundle_sha256: Fingerprint
	})),
	lines: array(ProofLine)
});
// src/report/proof-for.ts
const SCRIPTS = new Set([
	"oracle",
	"nop",
	"correct",
	"known_bad"
]);
function proofFor({ campaign }, proof) {
	const proven = new Set(proof.tasks.map(({ bundle_sha256 }) => bundle_sha256));
	const { tasks } = campaign.suite;
	if (tasks.length === 0 || !tasks.every(({ bundle_sha256 }) => proven.has(bundle_sha256))) return void 0;
	const ids = new Set(tasks.map(({ task_id }) => task_id));
	const lines = proof.lines.filter(({ task }) => ids.has(task.split("@", 1)[0] ?? task));
	if (lines.length === 0 || lines.some(({ ok }) => !ok)) return void 0;
	const trajectories = lines.filter(({ kind }) => SCRIPTS.has(kind)).length;
	return {
		tasks: ids.size,
		trajectories,
		seeds: proof.seeds
	};
}
// src/doors/shipped-proof.ts
async function shippedProof(pack) {
	const text = await readFile$1(join(projectRoot(), "docs", "proof.json"), "utf8").catch(() => void 0);
	if (text === void 0) return {};
	const { data } = ProofReport.safeParse(JSON.parse(text));
	const proof = data === void 0 ? void 0 : proofFor(pack, data);
	return proof === void 0 ? {} : { proof };
}
// src/doors/policy.ts
function policyOf({ policies, gate }) {
	return {
		fail_on: gate.failOn,
		on_unmeasured: policies.onUnmeasured,
		...policies.minPassRate !== void 0 && { min_pass_rate: policies.minPassRate },
		...policies.maxCostUsd !== void 0 && { max_cost_usd: policies.maxCostUsd },
		...policies.maxCostPerPassUsd !== void 0 && { max_cost_per_pass_usd: policies.maxCostPerPassUsd }
	};
}
// src/doors/gate-ask.ts
const DEEP = {
	pairs: 10,
	margin: .1
};
function settledAsk(settings) {
	const { plan, firstLook, recheck } = settings.gate;
	return {
		mode: "screen",
		plan,
		firstLook,
		recheck,
		deep: DEEP,
		policy: policyOf(settings),
		override: null
	};
}
function gateAsk(settings, args) {
	const settled = settledAsk(settings);
	return {
		...settled,
		mode: oneOf("mode", flagValue(args, "mode") ?? settled.mode, ["screen", "deep"]),
		plan: oneOf("plan", flagValue(args, "plan") ?? settled.plan, [
			"quick",
			"standard",
			"thorough"
		]),
		deep: {
			pairs: wholeNumber("pairs", flagValue(args, "pairs"), DEEP.pairs),
			margin: points("margin", flagValue(args, "margin"), DEEP.margin)
		}
	};
}
function oneOf(name, value, known) {
	const found = known.find((one) => one === value);
	if (found !== void 0) return found;
	throw new UsageError(`--${name} must be ${known.join(" or ")}, not ${JSON.stringify(value)}.`);
}
function wholeNumber(name, text, absent) {
	if (text === void 0) return absent;
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= 100) return value;
	throw new UsageError(`--${name} must be a whole number from 1 to 100, not ${JSON.stringify(text)}.`);
}
function points(name, text, absent) {
	if (text === void 0) return absent;
	const value = Number(text);
	if (value > 0 && value < 100) return value / 100;
	throw new UsageError(`--${name} must be points between 0 and 100, such as 10, not ${JSON.stringify(text)}.`);
}
// src/doors/open-gate-shops.ts
async function openGateShops(base, head, signal) {
	const runs = base.settings.gate.firstLook;
	await using shops = new AsyncDisposableStack();
	const candidate = shops.use(await openWorkshop({
		...head.settings,
		runs
	}, head.folder, signal));
	const { isolate, purse } = candidate.world;
	const shared = {
		isolate,
		purse
	};
	const baseline = shops.use(await openWorkshop({
		...base.settings,
		runs
	}, base.folder, signal, shared));
	const kept = shops.move();
	return {
		candidate,
		baseline,
		[Symbol.asyncDispose]: () => kept.disposeAsync()
	};
}
// src/app/gate-rules.ts
function gateRules(ask, sides) {
	const baseline = gateBaseline(sides);
	const isDeep = ask.mode === "deep";
	const rules = {
		mode: ask.mode,
		plan: ask.plan,
		first_look: isDeep ? 0 : ask.firstLook,
		recheck: ask.recheck,
		tau: SUSPECT_TAU,
		deep: isDeep ? { ...ask.deep } : null
	};
	const candidate = contentOf(sides.suiteName, sides.candidate);
	const { subject_fingerprint, suite_fingerprint } = baseline;
	const order_seed = fingerprint({
		rules,
		candidate,
		baseline: {
			subject: subject_fingerprint,
			suite: suite_fingerprint
		},
		engine: PAWL_VERSION
	});
	return {
		...rules,
		order_seed,
		baseline,
		policy: ask.policy,
		override: ask.override,
		burn_in: null
	};
}
function areIdentical(sides) {
	const of = (side) => fingerprint(contentOf(sides.suiteName, side));
	return of(sides.candidate) === of(sides.baseline);
}
function contentOf(suiteName, { subject, selected }) {
	return {
		subject: subjectFingerprint(subject),
		suite: suiteFacts(suiteName, selected).fingerprint
	};
}
function gateBaseline({ suiteName, baseline, pack }) {
	const { fingerprint: suite_fingerprint, tasks } = suiteFacts(suiteName, baseline.selected);
	return {
		subject: baseline.subject,
		subject_fingerprint: subjectFingerprint(baseline.subject),
		suite_fingerprint,
		tasks,
		campaign: pack === void 0 ? null : lastCampaign(pack)
	};
}
function lastCampaign({ campaign, run_summary }) {
	const { id, started_at, stopped_early } = campaign;
	const { passed, runs, errored, cost_usd, cost_per_pass_usd } = run_summary;
	const { latency_ms_p50, input_tokens, output_tokens } = run_summary;
	return {
		id,
		started_at,
		stopped_early,
		passed,
		runs,
		errored,
		cost_usd,
		cost_per_pass_usd,
		latency_ms_p50,
		input_tokens,
		output_tokens
	};
}
// src/stats/order-batch.ts
function orderBatch({ stage, wave, batch, pairs }, orderSeed) {
	const seed = [
		orderSeed,
		stage,
		wave,
		batch
	].join("/");
	const both = pairs.flatMap((address) => ["baseline", "candidate"].map((arm) => ({
		task: address.task,
		pair: address.pair,
		arm
	})));
	return {
		seed,
		runs: seededRandom(seed).shuffle(both).map((run, index) => ({
			...run,
			position: index + 1
		}))
	};
}
// src/plan/head-to-head.ts
function nextWave(request, selected, runs) {
	const { next } = followRecords(request, runs);
	return next === void 0 ? void 0 : toWave(next, request, selected);
}
function followRecords(request, runs) {
	return followGate(request.design, pairResults(request.keys, runs));
}
function toWave(batch, request, selected) {
	const { seed, runs } = orderBatch(batch, request.orderSeed);
	const tasks = new Map(selected.map((task) => [taskKey(task.task.id, task.variant?.name ?? null), task]));
	const trials = runs.map(({ task, pair, arm, position }) => {
		const key = request.keys[task] ?? "";
		const chosen = tasks.get(key);
		assert(chosen !== void 0, `the selection holds ${key}`);
		return {
			selected: chosen,
			epoch: request.firstLook + pair,
			arm,
			stage: batch.stage,
			placement: {
				pair: pairName(key, pair),
				wave: batch.wave,
				position,
				order_seed: seed
			}
		};
	});
	return {
		stage: batch.stage,
		wave: batch.wave,
		batch: batch.batch,
		trials
	};
}
// src/verdict/recompute.ts
function recomputeVerdict(pack) {
	const { gate } = pack;
	return gate === void 0 ? void 0 : judgeGate({
		...pack,
		gate
	}, []).verdict;
}
function decisionOf({ word, exitCode, blocks, suspects, tasks }) {
	return {
		word,
		exit_code: exitCode,
		blocks,
		suspects: [...suspects],
		tasks: Object.fromEntries(tasks.map((task) => [task.key, task.word]))
	};
}
function decisionDifference({ decision }, verdict) {
	return firstDifference(decision, decisionOf(verdict), "decision");
}
// src/app/run-gate.ts
async function runGate(order, world, events, signal) {
	let standing = await lookFirst(order, world, events, signal);
	while (standing.stopped === null) {
		const request = gateRequest(packOf(order, world, standing));
		const wave = request === void 0 ? void 0 : nextWave(request, order.candidate.selected, standing.runs);
		if (wave === void 0) break;
		const left = budgetLeft(order.candidate.budget, standing.runs);
		const result = await execute(order, world, {
			trials: wave.trials,
			budget: left
		}, events, signal);
		standing = {
			...standing,
			runs: [...standing.runs, ...result.runs],
			finishedAt: result.finishedAt,
			stopped: result.stoppedEarly
		};
	}
	return decided(packOf(order, world, standing));
}
async function lookFirst(order, world, events, signal) {
	const { selected, budget } = order.candidate;
	const first = await execute(order, world, {
		trials: planFirstLook(selected, order.rules.first_look, "candidate"),
		budget
	}, events, signal);
	return {
		first,
		runs: first.runs,
		finishedAt: first.finishedAt,
		stopped: first.stoppedEarly
	};
}
function execute({ candidate, baseline }, world, todo, events, signal) {
	const { suiteName, subject, pricedAs, concurrency } = candidate;
	const arms = {
		candidate: {
			subject,
			pricedAs
		},
		baseline: {
			subject: baseline.subject,
			pricedAs: baseline.pricedAs
		}
	};
	const harnesses = {
		candidate: world.harness,
		baseline: world.baselineHarness
	};
	return executeCampaign({
		suiteName,
		arms,
		concurrency,
		...todo
	}, {
		...world,
		harnesses
	}, events, signal);
}
function budgetLeft(budget, runs) {
	const { cost, tokens } = runs.reduce(addSpending, NOTHING_SPENT);
	return {
		...budget,
		...budget.max_cost_usd !== void 0 && { max_cost_usd: Math.max(0, budget.max_cost_usd - usd(cost)) },
		...budget.max_tokens !== void 0 && { max_tokens: Math.max(0, budget.max_tokens - tokens) }
	};
}
function packOf(order, world, standing) {
	const { first, runs, finishedAt, stopped } = standing;
	const result = {
		...first,
		finishedAt,
		stoppedEarly: runs === first.runs ? first.stoppedEarly : null
	};
	return {
		...sealPack(factsOf$1(order.candidate, world, result), runs, evidencePatterns(ownRuns(runs))),
		gate: {
			...order.rules,
			stopped
		},
		history: [...order.baseline.history]
	};
}
function decided(pack) {
	const verdict = recomputeVerdict(pack);
	return verdict === void 0 ? pack : {
		...pack,
		decision: decisionOf(verdict)
	};
}
// src/doors/recorded-decision.ts
async function recordedDecision(out, rules, signal) {
	const store = localBaselines(out);
	if ((await store.find("data-pack.json", signal)).kind !== "found") return void 0;
	const pack = await openPack(store, "data-pack.json", signal);
	const { gate, decision } = pack;
	return gate?.order_seed === rules.order_seed && gate.stopped === null && decision !== void 0 ? pack : void 0;
}
// src/doors/run-gate-into.ts
async function runGateInto(shops, asked, events, signal) {
	const sides = sidesOf(shops);
	if (areIdentical({
		...sides,
		pack: void 0
	})) return { kind: "identical" };
	const { ask, known, out } = asked;
	const fresh = () => firstLook(shops.baseline, join(out, "baseline"), events, signal);
	const baseline = known !== void 0 && isOf(known, sides) ? known : await fresh();
	const rules = gateRules(ask, {
		...sides,
		pack: baseline
	});
	const before = await recordedDecision(out, rules, signal);
	if (before !== void 0) return {
		kind: "decided",
		pack: before,
		baseline,
		isReplayed: true
	};
	for (const text of shops.candidate.notices) events({
		kind: "notice",
		text
	});
	await setAsideJournal(out, { isResume: true });
	await using journal = await openJournal(out);
	const { request, world } = shops.candidate;
	const { subject, pricedAs } = shops.baseline.request;
	const pack = await runGate({
		candidate: request,
		baseline: {
			subject,
			pricedAs,
			history: historyOf(baseline)
		},
		rules
	}, {
		...world,
		journal,
		baselineHarness: shops.baseline.world.harness
	}, events, signal);
	await writePack(localFolder(out), pack, signal);
	return {
		kind: "decided",
		pack,
		baseline,
		isReplayed: false
	};
}
function sidesOf({ candidate, baseline }) {
	const side = ({ request: { subject, selected } }) => ({
		subject,
		selected
	});
	return {
		suiteName: candidate.request.suiteName,
		candidate: side(candidate),
		baseline: side(baseline)
	};
}
function isOf(pack, { baseline }) {
	return pack.campaign.subject_fingerprint === subjectFingerprint(baseline.subject);
}
async function firstLook(workshop, out, events, signal) {
	return executeInto(workshop, {
		out,
		isResume: true
	}, events, signal);
}
export { curveLines as $, checkCall as A, executeInto as B, buildModel as C, scorePredictions as Ct, buildSubject as D, localBaselines as Dt, Mixture as E, systemClock as Et, inlineIsolate as F, toolbox as G, planFirstLook as H, inlineSandboxes as I, makeForm as J, WORKDIR as K, flagValue as L, rememberingIsolate as M, playbookOf as N, chosenModel as O, nearest as Ot, renderScript as P, mapBounded as Q, loadSettings as R, openWorkshop as S, registrationHash as St, scriptedModel as T, intervalScore as Tt, prepareTrials as U, suiteFacts as V, subjectFingerprint as W, isInfrastructureStop as X, gradeRun as Y, diffTrees as Z, saySideBySide as _, markdownTable as _t, gateAsk as a, EMPTY_CONFIG as at, judge as b, openPack as bt, shippedProof as c, baselinePack as ct, packFolder as d, isGlob as dt, layColumns as et, renderOutcome as f, meanDifference as ft, simulatePower as g, logChoose as gt, historyTallies as h, logBeta as ht, openGateShops as i, resolveConfig as it, capText as j, pawlHarness as k, ProofReport as l, selectTasks as lt, POWER_SIMULATIONS as m, suiteDifference as mt, decisionDifference as n, loadSuite as nt, settledAsk as o, parseYaml as ot, DEFAULT_CHECK as p, rateDifference as pt, systemPrompt as q, recomputeVerdict as r, MUTANT_NAMES as rt, policyOf as s, ConfigFile as st, runGateInto as t, writePack as tt, writeReportPage as u, globMatches as ut, saySpent as v, packText as vt, simulatedModel as w, parseClaim as wt, HEAD_TO_HEAD_PLANS as x, evidencePatterns as xt, renderPowerTable as y, sealPack as yt, overridesOf as z };
