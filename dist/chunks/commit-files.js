import "./rolldown-runtime.js";
import { n as explainRefusal, t as connect } from "./octokit.js";
// src/adapters/github/commit-files.ts
function githubCommitFiles(access) {
	const { owner, repo } = access;
	let client;
	const ask = async (signal, act) => {
		signal.throwIfAborted();
		client ??= connect(access);
		try {
			return await act(await client);
		} catch (error) {
			signal.throwIfAborted();
			return {
				kind: "refused",
				reason: explainRefusal(error, "contents")
			};
		}
	};
	return {
		mergeBase: (base, head, signal) => ask(signal, async (octokit) => {
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
		list: (commit, signal) => ask(signal, async (octokit) => {
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
		read: (blob, signal) => ask(signal, async (octokit) => {
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
