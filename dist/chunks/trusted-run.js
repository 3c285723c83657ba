// src/adapters/github/trusted-run.ts
const EVENTS = [
	"push",
	"schedule",
	"workflow_dispatch",
	"merge_group"
];
function isOnBase(branch, base) {
	return branch === base || isQueueOf(branch, base);
}
async function trustedRun(octokit, { owner, repo }, asked, signal) {
	const { data } = await octokit.rest.actions.getWorkflowRun({
		owner,
		repo,
		run_id: asked.id,
		request: { signal }
	});
	const reason = distrust(data, asked, `${owner}/${repo}/`);
	return reason === void 0 ? {
		kind: "found",
		value: { event: data.event }
	} : {
		kind: "refused",
		reason
	};
}
function distrust(run, { commit, trust }, prefix) {
	if (run.head_repository?.id !== run.repository.id) return "it is from a fork.";
	if (run.head_sha !== commit) return "its workflow run was for another commit.";
	if (!EVENTS.includes(run.event)) return "its workflow run was not started by a push, a schedule, a dispatch or the merge queue.";
	if (!trust.workflows.includes(workflowPath(run.path, prefix))) return "another workflow made it.";
	if (run.event === "merge_group" ? !isQueueOf(run.head_branch, trust.branch) : run.head_branch !== trust.branch) return "its workflow run was on another branch.";
}
function workflowPath(path, prefix) {
	const bare = path.split("@", 1)[0] ?? "";
	return bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
}
function isQueueOf(branch, base) {
	return branch?.startsWith(`gh-readonly-queue/${base}/`) === true;
}
export { trustedRun as n, workflowPath as r, isOnBase as t };
