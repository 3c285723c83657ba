import { E as shortKey, k as statusOf } from "./cold-github.js";
// src/adapters/github/data-branch.ts
const KEPT = /^([0-9a-f]{40}|[0-9a-f]{64})\.json$/;
function keptPath(key, commit) {
	return `${shortKey(key)}/${commit}.json`;
}
async function dataBranchTip(octokit, { owner, repo }, { branch, key }, signal) {
	const place = {
		owner,
		repo,
		request: { signal }
	};
	const commit = await branchCommit(octokit, place, branch);
	if (commit === void 0) return void 0;
	const { data: root } = await octokit.rest.git.getTree({
		...place,
		tree_sha: commit
	});
	const folder = root.tree.find(({ path, type }) => path === shortKey(key) && type === "tree")?.sha;
	if (folder === void 0) return {
		commit,
		tree: root.sha,
		kept: new Map()
	};
	const { data } = await octokit.rest.git.getTree({
		...place,
		tree_sha: folder
	});
	return {
		commit,
		tree: root.sha,
		kept: new Map(data.tree.flatMap(keptFile))
	};
}
async function branchCommit(octokit, place, branch) {
	try {
		const { data } = await octokit.rest.git.getRef({
			...place,
			ref: `heads/${branch}`
		});
		return data.object.sha;
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw error;
	}
}
function keptFile({ path, type, sha, size }) {
	const commit = KEPT.exec(path ?? "")?.[1];
	if (commit === void 0 || type !== "blob" || sha === void 0) return [];
	return [[commit, {
		blob: sha,
		size: size ?? 0
	}]];
}
export { keptPath as n, dataBranchTip as t };
