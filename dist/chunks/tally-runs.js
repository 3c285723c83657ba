import { t as wilson } from "./wilson.js";
// src/verdict/tally-runs.ts
function tallyRuns(runs) {
	const errored = runs.filter((run) => run.outcome === "errored").length;
	const passed = runs.filter((run) => run.outcome === "passed").length;
	return {
		...tallyPasses({
			passed,
			runs: runs.length - errored
		}),
		errored
	};
}
function tallyPasses({ passed, runs }) {
	return {
		passed,
		runs,
		errored: 0,
		interval: runs === 0 ? null : wilson({
			passed,
			runs
		})
	};
}
function addPasses(tally, more) {
	const { passed, runs } = tally;
	return {
		...tallyPasses({
			passed: passed + more.passed,
			runs: runs + more.runs
		}),
		errored: tally.errored
	};
}
function taskSide(runs) {
	return {
		tally: tallyRuns(runs),
		failures: countFailures(runs),
		flags: countFlags(runs)
	};
}
function countFailures(runs) {
	const counts = new Map();
	for (const { failure_mode: mode, failure_detail: detail } of runs) {
		if (mode === null) continue;
		const key = `${mode}/${detail ?? ""}`;
		counts.set(key, {
			mode,
			detail,
			count: (counts.get(key)?.count ?? 0) + 1
		});
	}
	return [...counts].sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1)).map(([, failure]) => failure);
}
function countFlags(runs) {
	const counts = {};
	for (const flag of runs.flatMap((run) => run.flags)) counts[flag] = (counts[flag] ?? 0) + 1;
	return counts;
}
export { taskSide as i, tallyPasses as n, tallyRuns as r, addPasses as t };
