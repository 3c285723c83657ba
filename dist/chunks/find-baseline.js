import "./rolldown-runtime.js";
import { Et as fingerprint, Tt as UsageError, w as systemClock } from "./cold.js";
import { t as openPack } from "./open-pack.js";
import { r as suiteFacts } from "./run-campaign.js";
import { i as selectTasks, t as loadSuite } from "./load-suite.js";
import { l as baseBranch } from "./cold-github.js";
// src/record/baseline-key.ts
function baselineKey(same) {
	const { suiteFingerprint, config, commentKey } = same;
	return fingerprint({
		suite: suiteFingerprint,
		config,
		key: commentKey
	});
}
// src/doors/find-baseline.ts
const DAY_MS = 864e5;
async function baselineKeyOf(content, job, signal) {
	const { folder, settings } = content;
	const suite = await loadSuite(folder, settings.suite, signal);
	const { fingerprint } = suiteFacts(suite.name, selectTasks(suite, settings.tasks));
	const commentKey = job.baselineKey.trim() || job.key;
	return baselineKey({
		suiteFingerprint: fingerprint,
		config: job.asked.config,
		commentKey
	});
}
async function findBaseline(question, signal) {
	const { choice } = question.input;
	if (question.token === "") {
		if (choice.kind === "auto") return missing("without a github-token nobody can be asked.");
		throw new UsageError(`the baseline "${choice.kind === "run" ? choice.id : namedRef(choice)}" is not on disk, and without a github-token GitHub cannot be asked.`);
	}
	return choice.kind === "run" ? ofRun(question, choice.id, signal) : nearest(question, signal);
}
function namedRef(choice) {
	return choice.kind === "ref" ? choice.ref : choice.kind;
}
async function ofRun({ context, token, key }, id, signal) {
	const { githubRunBaselines } = await import("./run-baselines.js");
	const { apiUrl, owner, repo } = context;
	const found = await githubRunBaselines({
		token,
		apiUrl,
		owner,
		repo
	}, key).find(id, signal);
	if (found.kind !== "found") throw new UsageError(`the baseline "${id}" cannot be had: ${found.reason}`);
	const { text, provenance } = found;
	const pack = await openPack({ find: async () => found }, `the baseline of workflow run ${id}`, signal);
	return {
		kind: "found",
		pack,
		text,
		trajectories: new Map(),
		source: sourceOf(pack, {
			provenance,
			commit: void 0,
			behind: void 0,
			passedOver: []
		})
	};
}
async function nearest(question, signal) {
	const { context, token, key, commit, input } = question;
	const branch = await baseBranch(process.env);
	if (branch === void 0) return missing("the event does not say which branch is the default one.");
	const { workflow, baselineWorkflows = [] } = context;
	const workflows = [...workflow === void 0 ? [] : [workflow], ...baselineWorkflows];
	if (workflows.length === 0) return missing("GITHUB_WORKFLOW_REF does not say which workflow of this repository this is.");
	if (commit === void 0) return missing("the event does not say which commit the change starts from.");
	const { githubBaselines } = await import("./baselines.js");
	const { apiUrl, owner, repo } = context;
	const sources = {
		workflows,
		branch: branch.name,
		dataBranch: input.dataBranch
	};
	return understood(await githubBaselines({
		token,
		apiUrl,
		owner,
		repo
	}, sources).nearest({
		key,
		commit
	}, signal));
}
function understood(answer) {
	const { passedOver } = answer;
	if (answer.kind === "missing") return {
		kind: "missing",
		reason: answer.reason,
		passedOver
	};
	const { pack, text, trajectories, commit, behind, provenance } = answer.baseline;
	return {
		kind: "found",
		pack,
		text,
		trajectories,
		source: sourceOf(pack, {
			provenance,
			commit,
			behind,
			passedOver
		})
	};
}
function sourceOf({ campaign }, place) {
	const measuredAt = campaign.finished_at;
	const age = systemClock().now() - Date.parse(measuredAt);
	return {
		kind: "found",
		...place,
		measuredAt,
		ageDays: Math.max(0, Math.floor(age / DAY_MS)),
		isUsed: true
	};
}
function missing(reason) {
	return {
		kind: "missing",
		reason,
		passedOver: []
	};
}
export { findBaseline as n, baselineKeyOf as t };
