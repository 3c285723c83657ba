import { Ct as shortId, wt as taskKey } from "./cold.js";
// src/report/page-runs.ts
function listRuns({ candidate, baseline }) {
	const taken = new Set();
	return [...candidate.runs.map((run) => listed(run, run.arm, "candidate", taken)), ...(baseline?.runs ?? []).map((run) => listed(run, "baseline", "baseline", taken))];
}
const PLAIN_STAGES = new Set([
	"first_look",
	"deep",
	"history"
]);
function shortKey(taskId, variant) {
	return taskKey(shortId(taskId), variant).toWellFormed();
}
function listed(record, side, from, taken) {
	const task = taskKey(record.task_id, record.variant);
	const plain = `${shortKey(record.task_id, record.variant)}/${side}/${record.epoch}`;
	const base = PLAIN_STAGES.has(record.stage) ? plain : `${plain}~${record.stage}`;
	const id = [base, ...Array.from({ length: 9 }, (_, index) => `${base}~${index + 2}`)].find((name) => !taken.has(name)) ?? `${base}~${taken.size}`;
	taken.add(id);
	return {
		id,
		task,
		side,
		from,
		record
	};
}
function pairRuns(runs) {
	const byForm = new Map();
	for (const run of runs) if (run.side === "baseline") byForm.set(formOf(run), [...byForm.get(formOf(run)) ?? [], run]);
	return runs.flatMap((candidate) => {
		if (candidate.side !== "candidate") return [];
		const twins = byForm.get(formOf(candidate)) ?? [];
		const baseline = twins.find(({ from, record }) => from === candidate.from && record.stage === candidate.record.stage) ?? twins.find(({ record }) => record.stage === candidate.record.stage) ?? twins[0];
		return baseline === void 0 ? [] : [{
			candidate,
			baseline
		}];
	});
}
function formOf({ task, record }) {
	return `${task} ${record.form_seed}`;
}
function listTasks(packs) {
	const tasks = new Map();
	for (const { campaign } of packs) for (const task of campaign.suite.tasks) {
		const key = taskKey(task.task_id, task.variant);
		if (!tasks.has(key)) tasks.set(key, task);
	}
	return tasks;
}
export { shortKey as i, listTasks as n, pairRuns as r, listRuns as t };
