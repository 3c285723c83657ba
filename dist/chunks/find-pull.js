import "./rolldown-runtime.js";
import { O as githubAsk } from "./cold-github.js";
// src/adapters/github/find-pull.ts
const PAGES_MAX = 10;
function githubPulls(access) {
	const { owner, repo } = access;
	const ask = githubAsk(access);
	const page = (number, signal) => ask("pulls", signal, async (octokit) => {
		const query = {
			owner,
			repo,
			state: "open",
			sort: "updated",
			direction: "desc",
			per_page: 100,
			page: number
		};
		const { data } = await octokit.rest.pulls.list({
			...query,
			request: { signal }
		});
		return {
			kind: "found",
			value: data
		};
	});
	return {
		byNumber: (number, signal) => ask("pulls", signal, async (octokit) => {
			const query = {
				owner,
				repo,
				pull_number: number
			};
			const { data } = await octokit.rest.pulls.get({
				...query,
				request: { signal }
			});
			return {
				kind: "found",
				value: factsOf(data)
			};
		}),
		byHead: async (head, signal) => {
			for (let number = 1; number <= PAGES_MAX; number++) {
				const listed = await page(number, signal);
				if (listed.kind === "refused") return listed;
				const found = listed.value.find((pull) => isHead(pull, head));
				if (found !== void 0) return {
					kind: "found",
					value: factsOf(found)
				};
				if (listed.value.length < 100) break;
			}
			return {
				kind: "found",
				value: void 0
			};
		}
	};
}
function isHead({ head }, { sha, repositoryId }) {
	return head.sha === sha && head.repo?.id === repositoryId;
}
function factsOf({ number, state, created_at, head, base }) {
	const repositoryId = head.repo?.id;
	return {
		number,
		headSha: head.sha,
		baseSha: base.sha,
		baseBranch: base.ref,
		openedAt: created_at,
		isOpen: state === "open",
		isFork: repositoryId !== base.repo.id,
		from: repositoryId === void 0 ? void 0 : {
			repositoryId,
			branch: head.ref
		}
	};
}
export { githubPulls };
