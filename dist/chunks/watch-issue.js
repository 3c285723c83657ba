import "./rolldown-runtime.js";
import { t as hasWatchMark } from "./watch-state.js";
import { O as githubAsk, x as ownLogin } from "./cold-github.js";
// src/adapters/github/watch-issue.ts
function githubIssues(access) {
	const { owner, repo } = access;
	const ask = githubAsk(access);
	const at = (signal, act) => ask("issues", signal, async (octokit) => ({
		kind: "found",
		value: await act({
			octokit,
			owner,
			repo,
			signal
		})
	}));
	return {
		find: (key, signal) => at(signal, async (place) => {
			const [oldest] = await findOwn(place, key);
			return oldest === void 0 ? void 0 : {
				url: oldest.url,
				body: oldest.body
			};
		}),
		lastClosed: (key, signal) => at(signal, async (place) => {
			const { octokit } = place;
			const login = await ownLogin(octokit, signal);
			const query = {
				owner,
				repo,
				state: "closed",
				creator: login,
				sort: "updated",
				per_page: 100
			};
			const { data } = await octokit.rest.issues.listForRepo({
				...query,
				request: { signal }
			});
			const last = ownIssues(data, login, key).filter(({ closedAt }) => closedAt !== "").sort((a, b) => b.closedAt.localeCompare(a.closedAt) || b.number - a.number)[0];
			return last === void 0 ? void 0 : {
				url: last.url,
				body: last.body
			};
		}),
		write: ({ key, title, body }, signal) => at(signal, async (place) => {
			const [oldest, ...extras] = await findOwn(place, key);
			if (oldest === void 0) return {
				kind: "opened",
				url: await create(place, {
					title,
					body
				})
			};
			if (oldest.body !== body) await update(place, oldest.number, {
				title,
				body
			});
			await retire(place, extras, oldest);
			return {
				kind: "rewritten",
				url: oldest.url
			};
		}),
		close: ({ key, body }, signal) => at(signal, async (place) => {
			const [oldest, ...extras] = await findOwn(place, key);
			if (oldest === void 0) return void 0;
			await update(place, oldest.number, {
				body,
				state: "closed"
			});
			await retire(place, extras, oldest);
			return { url: oldest.url };
		})
	};
}
async function findOwn({ octokit, owner, repo, signal }, key) {
	const login = await ownLogin(octokit, signal);
	const query = {
		owner,
		repo,
		state: "open",
		creator: login,
		per_page: 100,
		request: { signal }
	};
	return ownIssues(await octokit.paginate(octokit.rest.issues.listForRepo, query), login, key).sort((a, b) => a.number - b.number);
}
function ownIssues(all, login, key) {
	return all.filter(({ user, pull_request: pull }) => user?.login === login && pull === void 0).map(({ number, html_url: url, body, closed_at }) => ({
		number,
		url,
		body: (body ?? "").replaceAll("\r\n", "\n"),
		closedAt: closed_at ?? ""
	})).filter(({ body }) => hasWatchMark(body, key));
}
async function retire(place, extras, kept) {
	for (const { number } of extras) await update(place, number, {
		state: "closed",
		body: `This is told in #${kept.number}.\n`
	});
}
async function create({ octokit, owner, repo, signal }, issue) {
	const { data } = await octokit.rest.issues.create({
		owner,
		repo,
		...issue,
		request: { signal }
	});
	return data.html_url;
}
async function update({ octokit, owner, repo, signal }, issue_number, change) {
	const reason = change.state === void 0 ? {} : { state_reason: "completed" };
	await octokit.rest.issues.update({
		owner,
		repo,
		issue_number,
		...change,
		...reason,
		request: { signal }
	});
}
export { githubIssues };
