import { Ot as canonicalJson, ft as oneLine, mt as truncate } from "./cold.js";
// src/report/page-action.ts
const TARGET_MAX = 160;
function sayAction(turn) {
	if (turn.tool_calls.length === 0) return truncate(`ends: “${oneLine(turn.text)}”`, TARGET_MAX);
	return truncate(turn.tool_calls.map(sayCall).join(", "), TARGET_MAX);
}
function sayCall(call) {
	return `${oneLine(call.name)} ${truncate(oneLine(targetOf(call)), TARGET_MAX)}`.trim();
}
function targetOf({ input }) {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || input === null) return "";
	return [...[
		"command",
		"path",
		"query",
		"sql"
	].map((name) => Reflect.get(input, name)), ...Object.values(input)].filter((value) => typeof value === "string")[0] ?? JSON.stringify(input);
}
// src/report/page-align.ts
const TURNS_MAX = 400;
function alignSteps(baseline, candidate) {
	const [a, b] = [baseline.slice(0, TURNS_MAX).map(signature), candidate.slice(0, TURNS_MAX).map(signature)];
	const rows = zipGaps(trace(a, b, scores(a, b)));
	const rest = Math.max(baseline.length, candidate.length) - TURNS_MAX;
	const tail = Array.from({ length: Math.max(0, rest) }, (_, index) => {
		const at = TURNS_MAX + index;
		return {
			kind: "different",
			baseline: at < baseline.length ? at : null,
			candidate: at < candidate.length ? at : null
		};
	});
	return [...rows, ...tail];
}
const ACTIONS_MAX = 3;
function partingOf(baseline, candidate) {
	const rows = alignSteps(baseline.turns, candidate.turns);
	const first = rows.findIndex(({ kind }) => kind !== "same");
	if (first < 0) return "same";
	const [was, is] = [lane(rows, first, baseline, "baseline"), lane(rows, first, candidate, "candidate")];
	return {
		baseline_step: was.step,
		candidate_step: is.step,
		baseline: was.said,
		candidate: is.said
	};
}
const ACTION_MAX = 80;
function shortly(turn) {
	return truncate(sayAction(turn), ACTION_MAX);
}
function lane(rows, first, { turns, stop }, side) {
	const alike = rows.findIndex(({ kind }, index) => index > first && kind !== "different");
	const own = rows.slice(first, rows[first]?.kind === "different" && alike >= 0 ? alike : first + 1).flatMap((row) => turns[row[side] ?? -1] ?? []);
	const [turn] = own;
	if (turn !== void 0) {
		const more = own.length > ACTIONS_MAX ? ` → ${own.length - ACTIONS_MAX} more` : "";
		return {
			step: turn.turn,
			said: own.slice(0, ACTIONS_MAX).map(shortly).join(" → ") + more
		};
	}
	const next = rows.slice(first).flatMap((row) => turns[row[side] ?? -1] ?? [])[0];
	if (next === void 0) return {
		step: null,
		said: `had ended (${stop.replaceAll("_", " ")})`
	};
	return {
		step: next.turn,
		said: `went straight to ${shortly(next)}`
	};
}
function signature(turn) {
	const calls = canonicalJson(turn.tool_calls.map(({ name, input }) => [name, input ?? null]));
	return {
		whole: `${calls} ${canonicalJson(turn.tool_calls.map(({ result }) => [result.status, result.text]))} ${turn.tool_calls.length === 0 ? turn.text.trim() : ""}`,
		calls,
		rough: turn.tool_calls.map(rough).join(" ")
	};
}
function rough(call) {
	return `${call.name} ${targetOf(call).trim().split(/\s/, 1)[0] ?? ""}`;
}
function likeness(a, b) {
	if (a.whole === b.whole) return 4;
	if (a.calls === b.calls) return 3;
	return a.rough === b.rough ? 2 : 0;
}
function scores(a, b) {
	const table = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) row(table, i)[j] = Math.max(cell(table, i + 1, j), cell(table, i, j + 1), paired(table, a, b, i, j));
	return table;
}
function paired(table, a, b, i, j) {
	const [one, other] = [a[i], b[j]];
	const like = one === void 0 || other === void 0 ? 0 : likeness(one, other);
	return like === 0 ? -1 : like + cell(table, i + 1, j + 1);
}
function row(table, i) {
	return table[i] ?? [];
}
function cell(table, i, j) {
	return table[i]?.[j] ?? 0;
}
function trace(a, b, table) {
	const rows = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) if (i < a.length && j < b.length && cell(table, i, j) === paired(table, a, b, i, j)) rows.push({
		kind: a[i]?.whole === b[j]?.whole ? "same" : "similar",
		baseline: i++,
		candidate: j++
	});
	else if (i < a.length && (j >= b.length || cell(table, i, j) === cell(table, i + 1, j))) rows.push({
		kind: "different",
		baseline: i++,
		candidate: null
	});
	else rows.push({
		kind: "different",
		baseline: null,
		candidate: j++
	});
	return rows;
}
function zipGaps(rows) {
	const zipped = [];
	let [left, right] = [[], []];
	const flush = () => {
		for (let at = 0; at < Math.max(left.length, right.length); at++) zipped.push({
			kind: "different",
			baseline: left[at] ?? null,
			candidate: right[at] ?? null
		});
		[left, right] = [[], []];
	};
	for (const each of rows) {
		if (each.kind !== "different") {
			flush();
			zipped.push(each);
		}
		if (each.kind === "different" && each.baseline !== null) left.push(each.baseline);
		if (each.kind === "different" && each.candidate !== null) right.push(each.candidate);
	}
	flush();
	return zipped;
}
export { partingOf as t };
