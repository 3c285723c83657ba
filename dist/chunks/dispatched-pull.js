import "./rolldown-runtime.js";
import { n as gitParents, t as gitHead } from "./git-parents.js";
import { wt as UsageError } from "./cold.js";
// src/doors/dispatched-pull.ts
async function dispatchedPull(typed, { context, token, cwd }, signal) {
	const number = Number(typed.replace(/^#/, ""));
	if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(`the input pr-number must be a pull request's number, not ${JSON.stringify(typed)}.`);
	if (token === "") throw new UsageError("pr-number needs a github-token to ask for the pull request.");
	const { apiUrl, owner, repo } = context;
	const { githubPulls } = await import("./find-pull.js");
	const found = await githubPulls({
		token,
		apiUrl,
		owner,
		repo
	}).byNumber(number, signal);
	if (found.kind === "refused") throw new UsageError(`pull request ${number} cannot be read: ${found.reason}`);
	const { headSha, baseSha, isFork } = found.value;
	if (isFork) throw new UsageError(`pull request ${number} comes from a fork; what strangers wrote is measured by the two workflows of docs/forks.md.`);
	await refuseOtherCheckout(number, headSha, cwd, signal);
	const event = {
		...context.event,
		kind: "pull_request",
		pullRequest: number,
		headSha,
		baseSha,
		isFork
	};
	return {
		...context,
		event,
		order: {
			...context.order,
			headSha
		}
	};
}
async function refuseOtherCheckout(number, headSha, cwd, signal) {
	const [head, parents] = await Promise.all([gitHead(cwd, signal), gitParents(cwd, signal)]);
	if (head === void 0 || head === headSha || parents[1] === headSha) return;
	throw new UsageError(`the head of pull request ${number} is ${headSha.slice(0, 12)}, and ${head.slice(0, 12)} is checked out; let the workflow check out refs/pull/${number}/head.`);
}
export { dispatchedPull };
