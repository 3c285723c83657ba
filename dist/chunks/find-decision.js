import "./rolldown-runtime.js";
import { O as githubAsk, T as decisionName } from "./cold-github.js";
import { t as downloadArtifact } from "./download-artifact.js";
import { r as workflowPath } from "./trusted-run.js";
import { t as unpackBaseline } from "./unpack-baseline.js";
// src/adapters/github/find-decision.ts
const FETCHES_MAX = 3;
async function findDecision(access, asked, signal) {
	const ask = githubAsk(access);
	const listed = await listNamed(ask, access, decisionName(asked.orderSeed), signal);
	if (listed.kind === "refused") return listed;
	for (const artifact of listed.value.slice(0, FETCHES_MAX)) {
		const opened = await open(ask, {
			access,
			artifact,
			workflow: asked.workflow
		}, signal);
		if (opened.kind === "found") return opened;
	}
	return {
		kind: "found",
		value: void 0
	};
}
function listNamed(ask, { owner, repo }, name, signal) {
	return ask("artifacts", signal, async (octokit) => {
		const query = {
			owner,
			repo,
			name,
			per_page: 100
		};
		const { data } = await octokit.rest.actions.listArtifactsForRepo({
			...query,
			request: { signal }
		});
		return {
			kind: "found",
			value: data.artifacts.filter((each) => each.name === name && !each.expired && each.workflow_run?.repository_id !== void 0 && each.workflow_run.head_repository_id === each.workflow_run.repository_id).toSorted((a, b) => a.id - b.id)
		};
	});
}
function open(ask, what, signal) {
	const { access, artifact, workflow } = what;
	const { owner, repo } = access;
	return ask("artifacts", signal, async (octokit) => {
		const id = artifact.workflow_run?.id ?? 0;
		const { data: run } = await octokit.rest.actions.getWorkflowRun({
			owner,
			repo,
			run_id: id,
			request: { signal }
		});
		if (run.head_repository?.id !== run.repository.id) return {
			kind: "refused",
			reason: "it is from a fork."
		};
		if (workflowPath(run.path, `${owner}/${repo}/`) !== workflow) return {
			kind: "refused",
			reason: "another workflow made it."
		};
		const zip = await downloadArtifact(octokit, access, artifact, signal);
		if (zip.kind === "refused") return zip;
		const unpacked = unpackBaseline(zip.value);
		if (unpacked.kind === "refused") return unpacked;
		return {
			kind: "found",
			value: {
				...unpacked.value,
				place: `workflow run ${id} (${run.event})`
			}
		};
	});
}
export { findDecision };
