import "./rolldown-runtime.js";
import { i as unixLines, n as readCommentState, r as stampComment, t as hasCommentMarker } from "./comment-head.js";
import { n as explainRefusal, t as connect } from "./octokit.js";
import { b as string, h as object } from "./zod.js";
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
// src/adapters/github/until-aborted.ts
async function untilAborted(act, signal) {
	const aborted = Promise.withResolvers();
	const abort = () => aborted.reject(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([act, aborted.promise]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
// src/adapters/github/github-forge.ts
function githubForge(access) {
	let client;
	return { async upsertComment(comment, signal) {
		signal.throwIfAborted();
		client ??= connect(access);
		const act = client.then((octokit) => upsert({
			octokit,
			...access
		}, comment, signal));
		try {
			return await untilAborted(act, signal);
		} catch (error) {
			signal.throwIfAborted();
			return {
				kind: "refused",
				reason: explainRefusal(error)
			};
		}
	} };
}
async function upsert(place, comment, signal) {
	const { owner, repo } = place;
	const body = stampComment(comment.body, comment.key, stateOf(comment.order));
	const own = await findOwn(place, comment, signal);
	const newest = own.at(-1);
	if (newest === void 0) {
		const issue = {
			owner,
			repo,
			issue_number: comment.pullRequest
		};
		const { data } = await place.octokit.rest.issues.createComment({
			...issue,
			body,
			request: { signal }
		});
		return {
			kind: "created",
			url: data.html_url
		};
	}
	const outcome = await rewrite(place, {
		newest,
		own,
		body,
		comment
	}, signal);
	await removeExtras(place, own.slice(0, -1), signal);
	return outcome;
}
async function rewrite({ octokit, owner, repo }, found, signal) {
	const { newest, own, body, comment } = found;
	if (own.map((each) => readCommentState(each.body ?? "", comment.key)).some((state) => state !== void 0 && isLater(state, comment.order))) return {
		kind: "superseded",
		url: newest.html_url
	};
	if (unixLines(newest.body ?? "").trimEnd() === body.trimEnd()) return {
		kind: "unchanged",
		url: newest.html_url
	};
	const { data } = await octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: newest.id,
		body,
		request: { signal }
	});
	return {
		kind: "updated",
		url: data.html_url
	};
}
async function findOwn({ octokit, owner, repo }, comment, signal) {
	const issue = {
		owner,
		repo,
		issue_number: comment.pullRequest,
		per_page: 100
	};
	const marked = (await octokit.paginate(octokit.rest.issues.listComments, {
		...issue,
		request: { signal }
	})).filter(({ body }) => hasCommentMarker(body ?? "", comment.key));
	if (marked.length === 0) return [];
	const login = (await ownLogin(octokit, signal)).toLowerCase();
	return marked.filter(({ user }) => user?.login.toLowerCase() === login).sort((a, b) => a.id - b.id);
}
async function removeExtras({ octokit, owner, repo }, extras, signal) {
	for (const { id } of extras) try {
		await octokit.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id,
			request: { signal }
		});
	} catch {
		signal.throwIfAborted();
	}
}
function stateOf(order) {
	return {
		run_number: order.runNumber,
		run_attempt: order.runAttempt,
		head_sha: order.headSha
	};
}
function isLater(state, order) {
	return state.run_number === order.runNumber ? state.run_attempt > order.runAttempt : state.run_number > order.runNumber;
}
export { githubForge };
