import { Ct as shortId, Et as fingerprint, Tt as UsageError, wt as taskKey } from "./cold.js";
import { r as ownRuns } from "./side-by-side.js";
import { y as nearest } from "./cold-github.js";
import { t as evidencePatterns } from "./evidence-patterns.js";
import { i as parseSealedPack, n as firstDifference } from "./parse-pack.js";
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
			const [left, right] = [amount(tree.left, pack, found), amount(tree.right, pack, found)];
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
function amount(quantity, pack, found) {
	switch (quantity.kind) {
		case "number": return quantity.value;
		case "arithmetic": return calculated(quantity.op, amount(quantity.left, pack, found), amount(quantity.right, pack, found));
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
	const result = resultOf(task, pack);
	if (result === void 0 || result.runs === 0) return measure === "runs" && result !== void 0 ? 0 : null;
	if (measure === "passes") return result.passed;
	if (measure === "failures") return result.runs - result.passed;
	return measure === "runs" ? result.runs : result.pass_rate;
}
function resultOf(task, pack) {
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
	for (let index = at + 1; index < end; index++) if (isCall(tokens, index)) index = closing(tokens, index + 1);
	else if (COMPARE_OPS.includes(tokens[index]?.text ?? "")) return true;
	return false;
}
function isCall(tokens, at) {
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
	if (measure === void 0) throw expected(reader, oneOf([...MEASURES, "count"], name.text), name);
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
	if (field === void 0) throw expected(reader, oneOf(FILTER_FIELDS, name.text), name);
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
function oneOf(known, given) {
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
// src/app/open-pack.ts
async function openPack(store, path, signal) {
	return (await openSealedPack(store, path, signal)).pack;
}
async function openSealedPack(store, path, signal) {
	const found = await store.find(path, signal);
	if (found.kind !== "found") throw new UsageError(found.reason);
	const opened = parseSealedPack(found.text, path);
	const { pack } = opened;
	const place = firstDifference(pack.evidence_patterns, evidencePatterns(ownRuns(pack.runs)), "evidence_patterns") ?? firstDifference(pack.predictions_scoring, scorePredictions(pack), "predictions_scoring");
	if (place === void 0) return opened;
	throw new UsageError(`${path} contradicts its own runs at ${place}; it was changed after it was written.`);
}
export { parseClaim as a, scorePredictions as i, openSealedPack as n, intervalScore as o, registrationHash as r, openPack as t };
