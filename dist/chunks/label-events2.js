import "./rolldown-runtime.js";
import { g as object, n as _enum, x as string } from "./zod.js";
import { O as githubAsk, k as statusOf } from "./cold-github.js";
// src/adapters/github/label-events.ts
const Event = object({
	event: _enum(["labeled", "unlabeled"]),
	label: object({ name: string() }),
	actor: object({
		login: string(),
		type: string()
	}).nullable(),
	created_at: string()
});
function githubLabels(access) {
	const { owner, repo } = access;
	const ask = githubAsk(access);
	return { lastSetting: ({ pullRequest, name }, signal) => ask("labels", signal, async (octokit) => {
		const issue = {
			owner,
			repo,
			issue_number: pullRequest,
			per_page: 100,
			request: { signal }
		};
		const last = (await octokit.paginate(octokit.rest.issues.listEvents, issue)).flatMap((event) => ofLabel(event, name)).at(-1);
		if (last?.event !== "labeled" || last.actor === null) return {
			kind: "found",
			value: void 0
		};
		const { actor, created_at: at } = last;
		const isBot = actor.type !== "User";
		const mayWrite = !isBot && await mayPush(octokit, {
			owner,
			repo,
			username: actor.login
		}, signal);
		return {
			kind: "found",
			value: {
				by: actor.login,
				at,
				isBot,
				mayWrite
			}
		};
	}) };
}
function ofLabel(event, name) {
	const { data } = Event.safeParse(event);
	return data?.label.name.toLowerCase() === name.toLowerCase() ? [data] : [];
}
async function mayPush(octokit, who, signal) {
	try {
		const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
			...who,
			request: { signal }
		});
		return data.permission === "write" || data.permission === "admin";
	} catch (error) {
		if (statusOf(error) === 404) return false;
		throw error;
	}
}
export { githubLabels as t };
