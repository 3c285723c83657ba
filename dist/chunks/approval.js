import "./rolldown-runtime.js";
import { g as object, n as _enum, x as string } from "./zod.js";
import { O as githubAsk } from "./cold-github.js";
import { t as githubLabels } from "./label-events2.js";
// src/adapters/github/approval.ts
const Restart = object({
	event: _enum([
		"head_ref_force_pushed",
		"head_ref_restored",
		"reopened"
	]),
	created_at: string()
});
async function approvalOf(access, { pull, label }, signal) {
	const set = await githubLabels(access).lastSetting({
		pullRequest: pull.number,
		name: label
	}, signal);
	if (set.kind === "refused") return set;
	if (set.value === void 0) return refused("nobody has set the label.");
	const { by, at, mayWrite } = set.value;
	if (!mayWrite) return refused("whoever set the label may not push to the repository.");
	const arrived = await githubAsk(access)("pulls", signal, async (octokit) => {
		return {
			kind: "found",
			value: await firstRun(octokit, access, {
				pull,
				since: await lastRestart(octokit, access, pull, signal)
			}, signal)
		};
	});
	if (arrived.kind === "refused") return arrived;
	return arrived.value !== void 0 && at > arrived.value ? {
		kind: "found",
		value: by
	} : refused("the label was set before the commit that is there now; look at the change and set it again.");
}
async function firstRun(octokit, { owner, repo }, { pull: { headSha, from }, since }, signal) {
	const query = {
		owner,
		repo,
		head_sha: headSha,
		event: "pull_request",
		per_page: 100
	};
	const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
		...query,
		request: { signal }
	});
	return data.workflow_runs.filter((run) => run.head_repository?.id === from?.repositoryId && run.head_branch === from?.branch).map(({ created_at }) => created_at).filter((time) => time > since).toSorted()[0];
}
async function lastRestart(octokit, { owner, repo }, { number, openedAt }, signal) {
	const issue = {
		owner,
		repo,
		issue_number: number,
		per_page: 100,
		request: { signal }
	};
	return [openedAt, ...(await octokit.paginate(octokit.rest.issues.listEvents, issue)).flatMap((event) => Restart.safeParse(event).data ?? []).map(({ created_at }) => created_at)].toSorted().at(-1) ?? openedAt;
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
export { approvalOf };
