import "./rolldown-runtime.js";
import { O as githubAsk, k as statusOf } from "./cold-github.js";
import { n as keptPath, t as dataBranchTip } from "./data-branch.js";
// src/adapters/github/branch-archive.ts
const TRIES_MAX = 10;
function branchArchive(access, branch) {
	const ask = githubAsk(access);
	return { keep: async (entry, signal) => {
		const kept = await ask("branch", signal, (octokit) => keep(octokit, access, {
			branch,
			entry
		}, signal));
		return kept.kind === "refused" ? kept : { kind: kept.value };
	} };
}
async function keep(octokit, access, { branch, entry }, signal) {
	let blob;
	let refusedAt;
	for (let tried = 0; tried < TRIES_MAX; tried++) {
		const tip = await dataBranchTip(octokit, access, {
			branch,
			key: entry.key
		}, signal);
		if (tip?.kept.has(entry.commit) === true) return {
			kind: "found",
			value: "present"
		};
		if (tried > 0 && tip?.commit === refusedAt) return {
			kind: "refused",
			reason: FORBIDDEN
		};
		blob ??= await createBlob(octokit, access, entry.text, signal);
		if (await moved(octokit, access, {
			branch,
			tip,
			commit: await createCommit(octokit, access, {
				tip,
				entry,
				blob
			}, signal)
		}, signal)) return {
			kind: "found",
			value: "kept"
		};
		refusedAt = tip?.commit;
	}
	return {
		kind: "refused",
		reason: "other jobs kept writing to the data branch; run the job again."
	};
}
const FORBIDDEN = "GitHub did not let the branch be written; a branch rule may forbid it.";
async function createBlob(octokit, { owner, repo }, text, signal) {
	const blob = {
		content: text,
		encoding: "utf-8"
	};
	const { data } = await octokit.rest.git.createBlob({
		owner,
		repo,
		...blob,
		request: { signal }
	});
	return data.sha;
}
async function createCommit(octokit, { owner, repo }, { tip, entry, blob }, signal) {
	const place = {
		owner,
		repo,
		request: { signal }
	};
	const file = {
		path: keptPath(entry.key, entry.commit),
		mode: "100644",
		type: "blob",
		sha: blob
	};
	const { data: tree } = await octokit.rest.git.createTree({
		...place,
		tree: [file],
		...tip !== void 0 && { base_tree: tip.tree }
	});
	const { data: commit } = await octokit.rest.git.createCommit({
		...place,
		message: `Baseline of ${entry.commit}`,
		tree: tree.sha,
		parents: tip === void 0 ? [] : [tip.commit]
	});
	return commit.sha;
}
async function moved(octokit, { owner, repo }, { branch, tip, commit }, signal) {
	const place = {
		owner,
		repo,
		sha: commit,
		request: { signal }
	};
	try {
		if (tip === void 0) await octokit.rest.git.createRef({
			...place,
			ref: `refs/heads/${branch}`
		});
		else await octokit.rest.git.updateRef({
			...place,
			ref: `heads/${branch}`,
			force: false
		});
		return true;
	} catch (error) {
		if (statusOf(error) === 422) return false;
		throw error;
	}
}
export { branchArchive };
