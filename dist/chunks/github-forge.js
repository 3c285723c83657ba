import "./rolldown-runtime.js";
import { ct as readCommentState, lt as stampComment, ot as hasCommentMarker, st as isRunning, ut as unixLines } from "./cold.js";
import { n as connect, r as explainRefusal, t as untilAborted } from "./until-aborted.js";
import { n as ownLogin } from "./own-login.js";
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
		if (comment.replaces !== void 0) return { kind: "absent" };
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
		return converge(place, {
			comment,
			created: data
		}, signal);
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
	if (comment.replaces === "running" && !isRunning(newest.body ?? "", comment.key)) return { kind: "absent" };
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
async function converge(place, { comment, created }, signal) {
	const own = await findOwn(place, comment, signal).catch(() => []);
	signal.throwIfAborted();
	const [kept, ...others] = own.toSorted((a, b) => laterFirst(stateIn(a, comment), stateIn(b, comment)) || a.id - b.id);
	await removeExtras(place, others, signal);
	return kept === void 0 || kept.id === created.id ? {
		kind: "created",
		url: created.html_url
	} : {
		kind: "superseded",
		url: kept.html_url
	};
}
function stateIn(comment, { key }) {
	const state = readCommentState(comment.body ?? "", key);
	return {
		runNumber: state?.run_number ?? 0,
		runAttempt: state?.run_attempt ?? 0,
		headSha: ""
	};
}
function laterFirst(a, b) {
	return b.runNumber - a.runNumber || b.runAttempt - a.runAttempt;
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
	if (marked.every(({ user }) => user?.login === "github-actions[bot]")) return marked.sort((a, b) => a.id - b.id);
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
