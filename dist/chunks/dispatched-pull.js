import "./rolldown-runtime.js";
import { d as gitParents, u as gitHead } from "./cold-github.js";
import { Tt as UsageError } from "./cold.js";
import { t as pullContext } from "./pull-context.js";
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
	const { headSha, isFork } = found.value;
	if (isFork) throw new UsageError(`pull request ${number} comes from a fork; what strangers wrote is measured by the two workflows of docs/forks.md.`);
	await refuseOtherCheckout(number, headSha, cwd, signal);
	return pullContext(context, found.value);
}
async function refuseOtherCheckout(number, headSha, cwd, signal) {
	const [head, parents] = await Promise.all([gitHead(cwd, signal), gitParents(cwd, signal)]);
	if (head === void 0 || head === headSha || parents[1] === headSha) return;
	throw new UsageError(`the head of pull request ${number} is ${headSha.slice(0, 12)}, and ${head.slice(0, 12)} is checked out; let the workflow check out refs/pull/${number}/head.`);
}
export { dispatchedPull };
