import "./rolldown-runtime.js";
import { t as githubAsk } from "./ask.js";
// src/adapters/github/commit-files.ts
function githubCommitFiles(access) {
	const { owner, repo } = access;
	const ask = githubAsk(access);
	return {
		tip: (branch, signal) => ask("contents", signal, async (octokit) => {
			const ref = `heads/${branch}`;
			const { data } = await octokit.rest.git.getRef({
				owner,
				repo,
				ref,
				request: { signal }
			});
			return {
				kind: "found",
				value: data.object.sha
			};
		}),
		mergeBase: (base, head, signal) => ask("contents", signal, async (octokit) => {
			const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
				owner,
				repo,
				basehead: `${base}...${head}`,
				per_page: 1,
				request: { signal }
			});
			return {
				kind: "found",
				value: data.merge_base_commit.sha
			};
		}),
		list: (commit, signal) => ask("contents", signal, async (octokit) => {
			const { data } = await octokit.rest.git.getTree({
				owner,
				repo,
				tree_sha: commit,
				recursive: "true",
				request: { signal }
			});
			if (data.truncated) return {
				kind: "refused",
				reason: "the repository has too many files to list."
			};
			return {
				kind: "found",
				value: data.tree.flatMap(fileOf)
			};
		}),
		read: (blob, signal) => ask("contents", signal, async (octokit) => {
			const { data } = await octokit.rest.git.getBlob({
				owner,
				repo,
				file_sha: blob,
				request: { signal }
			});
			return {
				kind: "found",
				value: Buffer.from(data.content, data.encoding)
			};
		})
	};
}
function fileOf({ path, type, mode, sha, size }) {
	if (type !== "blob" || mode === "120000" || path === void 0 || sha === void 0) return [];
	return [{
		path,
		blob: sha,
		size: size ?? 0
	}];
}
export { githubCommitFiles };
