import "./rolldown-runtime.js";
import { O as githubAsk, k as statusOf, w as baselineName } from "./cold-github.js";
import { t as downloadArtifact } from "./download-artifact.js";
import { t as unpackBaseline } from "./unpack-baseline.js";
// src/adapters/github/run-baselines.ts
function githubRunBaselines(access, key) {
	const ask = githubAsk(access);
	const name = baselineName(key);
	return { find: async (id, signal) => {
		signal.throwIfAborted();
		if (!/^[1-9]\d{0,15}$/.test(id)) return missing(`"${id}" is not the id of a workflow run.`);
		const listed = await latestOf(ask, access, {
			run: Number(id),
			name
		}, signal);
		if (listed.kind === "refused") return missing(listed.reason);
		if (listed.value === void 0) return missing(`workflow run ${id} has no artifact ${name}.`);
		return open(ask, access, {
			artifact: listed.value,
			id
		}, signal);
	} };
}
function missing(reason) {
	return {
		kind: "missing",
		reason
	};
}
function latestOf(ask, { owner, repo }, { run, name }, signal) {
	return ask("artifacts", signal, async (octokit) => {
		const query = {
			owner,
			repo,
			run_id: run,
			name,
			per_page: 100
		};
		try {
			const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
				...query,
				request: { signal }
			});
			const [latest] = data.artifacts.filter((each) => each.name === name).toSorted((a, b) => b.id - a.id).map((each) => ({
				...each,
				isFork: each.workflow_run?.repository_id !== each.workflow_run?.head_repository_id
			}));
			return {
				kind: "found",
				value: latest
			};
		} catch (error) {
			if (statusOf(error) !== 404) throw error;
			return {
				kind: "refused",
				reason: `there is no workflow run ${run}, or the token may not see it.`
			};
		}
	});
}
async function open(ask, access, { artifact, id }, signal) {
	const unusable = (reason) => ({
		kind: "unusable",
		reason: `the baseline of workflow run ${id} cannot be used: ${reason}`
	});
	if (artifact.isFork) return unusable("it is from a fork.");
	if (artifact.expired) return unusable("it has expired.");
	const zip = await ask("artifacts", signal, (octokit) => downloadArtifact(octokit, access, artifact, signal));
	if (zip.kind === "refused") return unusable(zip.reason);
	const unpacked = unpackBaseline(zip.value);
	if (unpacked.kind === "refused") return unusable(unpacked.reason);
	return {
		kind: "found",
		text: unpacked.value.text,
		provenance: `workflow run ${id}`
	};
}
export { githubRunBaselines };
