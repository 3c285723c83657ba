import { g as object, x as string } from "./zod.js";
// src/adapters/github/own-login.ts
const WORKFLOW_BOT = "github-actions[bot]";
const Viewer = object({ viewer: object({ login: string().min(1) }) });
const User = object({ login: string().min(1) });
async function ownLogin(octokit, signal) {
	const request = {
		signal,
		retries: 0
	};
	try {
		const answer = await octokit.graphql("query { viewer { login } }", { request });
		return Viewer.parse(answer).viewer.login;
	} catch {
		signal.throwIfAborted();
	}
	try {
		const { data } = await octokit.rest.users.getAuthenticated({ request });
		return User.parse(data).login;
	} catch {
		signal.throwIfAborted();
		return WORKFLOW_BOT;
	}
}
export { ownLogin as n, WORKFLOW_BOT as t };
