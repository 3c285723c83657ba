import { St as runKey, wt as taskKey } from "./cold.js";
import { r as ownRuns } from "./side-by-side.js";
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
export { evidencePatterns as t };
