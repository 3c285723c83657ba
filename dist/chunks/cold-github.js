import "./rolldown-runtime.js";
import { C as union, T as toJSONSchema, b as strictObject, c as boolean, d as json, g as object, h as number, n as _enum, o as array, t as number$1, u as int, x as string, y as record } from "./zod.js";
import { A as PASSED_OVER, E as OVERRIDE_NAMES, F as info, O as writeOrRefuse, Tt as UsageError, ct as readCommentState, ft as oneLine, k as localFolder, lt as stampComment, mt as truncate, ot as hasCommentMarker, p as sayUnchanged, pt as terminalSafe, r as identicalFacts, st as isRunning, ut as unixLines, z as warning } from "./cold.js";
import { t as require_dist } from "./dist2.js";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize, resolve } from "node:path";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
// src/adapters/github/impatient-fetch.ts
const NO_ANSWER = "no answer in time";
const ANSWER_MS = 3e4;
function impatientFetch(fetch, answerMs = ANSWER_MS) {
	return async (address, init) => {
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(new Error(NO_ANSWER)), answerMs);
		const signals = [patience.signal, ...init?.signal ? [init.signal] : []];
		try {
			return await fetch(address, {
				...init,
				signal: AbortSignal.any(signals)
			});
		} finally {
			clearTimeout(timer);
		}
	};
}
// src/adapters/github/status-of.ts
function statusOf(error) {
	if (typeof error !== "object" || error === null) return void 0;
	const status = Reflect.get(error, "status");
	if (status === 500 && Reflect.get(error, "response") === void 0) return void 0;
	return typeof status === "number" ? status : void 0;
}
// src/adapters/github/explain-refusal.ts
const SPECIFIC = {
	comment: {
		403: "the token may not comment here; give the job `pull-requests: write` (pull requests from forks never get it).",
		404: "GitHub shows no such pull request to this token.",
		410: "comments on this pull request are gone or switched off.",
		422: "GitHub did not accept the comment."
	},
	contents: {
		403: "the token may not read the repository; give the job `contents: read`.",
		404: "GitHub shows no such commit to this token; give the job `contents: read`.",
		409: "the repository is empty.",
		422: "GitHub knows no such commit."
	},
	artifacts: {
		403: "the token may not read artifacts; give the job `actions: read`.",
		404: "GitHub shows no such artifact to this token; give the job `actions: read`.",
		410: "it has expired."
	},
	branch: {
		403: "the token may not write to the repository; give the job `contents: write`.",
		404: "the token may not write to the repository; give the job `contents: write`.",
		409: "the repository is empty.",
		422: "GitHub did not accept the change of the branch."
	},
	checks: {
		403: "the token may not write check runs; give the job `checks: write` (pull requests from forks never get it).",
		404: "GitHub shows no such commit or check run to this token; give the job `checks: write`.",
		422: "GitHub did not accept the check run."
	},
	pulls: {
		403: "the token may not read pull requests; give the job `pull-requests: read`.",
		404: "GitHub shows no such pull request to this token; give the job `pull-requests: read`."
	},
	labels: {
		403: "the token may not read who set labels; give the job `issues: read`.",
		404: "GitHub shows no such pull request to this token; give the job `issues: read`."
	},
	issues: {
		403: "the token may not write issues; give the job `issues: write`.",
		404: "GitHub shows no issues to this token; give the job `issues: write`.",
		410: "issues are switched off in this repository.",
		422: "GitHub did not accept the issue."
	}
};
const COMMON = {
	401: "GitHub does not accept the token.",
	429: "GitHub asked us to slow down for longer than we wait."
};
function explainRefusal(error, wanted = "comment") {
	if (error instanceof Error && error.message === "no answer in time") return "GitHub did not answer in time, also when asked again.";
	const status = statusOf(error);
	if (status === void 0) return "GitHub could not be reached.";
	if (status === 403 && isRateLimit(error)) return COMMON[429] ?? "";
	return COMMON[status] ?? SPECIFIC[wanted][status] ?? `GitHub answered ${status}, also when asked again.`;
}
function isRateLimit(error) {
	return error instanceof Error && /rate limit/i.test(error.message);
}
// src/adapters/github/light-fetch.ts
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const lightFetch = async (address, init = {}) => {
	const { body, redirect = "follow" } = init;
	if (body !== void 0 && body !== null && typeof body !== "string") return fetch(address, init);
	const url = new URL(typeof address === "string" || address instanceof URL ? address : address.url);
	const answer = await ask(url, init, body ?? "");
	if (redirect !== "manual" && REDIRECTS.has(answer.statusCode ?? 0)) {
		answer.resume();
		return fetch(address, init);
	}
	return responseOf(answer, url);
};
function clientOf(url) {
	return process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
}
function ask(url, { headers, method, signal }, body) {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const sent = headers;
		const options = {
			method: method ?? "GET",
			...sent && { headers: sent },
			...signal && { signal }
		};
		const request = clientOf(url).request(url, options, resolve);
		request.on("error", (error) => reject(signal?.aborted === true ? signal.reason : error));
		request.end(body);
	});
}
function responseOf(answer, url) {
	const bytes = bytesOf(answer);
	bytes.catch(() => void 0);
	const status = answer.statusCode ?? 0;
	const headers = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
	return {
		status,
		statusText: answer.statusMessage ?? "",
		ok: status >= 200 && status < 300,
		url: url.href,
		headers,
		text: async () => new TextDecoder().decode(await bytes),
		arrayBuffer: async () => {
			const { buffer, byteOffset, byteLength } = await bytes;
			return buffer.slice(byteOffset, byteOffset + byteLength);
		}
	};
}
async function bytesOf(answer) {
	const chunks = [];
	for await (const chunk of answer) chunks.push(chunk);
	return Buffer.concat(chunks);
}
// src/adapters/github/octokit.ts
const RETRIES_MAX = 2;
const WAIT_MAX_SECONDS = 90;
async function connect(access) {
	const [{ Octokit: Rest }, { throttling }, { retry }] = await Promise.all([
		import("./dist-src2.js"),
		import("./dist-bundle3.js"),
		import("./dist-bundle2.js")
	]);
	const isWorthWaiting = (afterSeconds, tried) => tried < RETRIES_MAX && afterSeconds <= WAIT_MAX_SECONDS;
	return new (Rest.plugin(throttling, retry))({
		auth: access.token,
		baseUrl: access.apiUrl.replace(/\/+$/, ""),
		userAgent: "pawl",
		request: { fetch: impatientFetch(await proxiedFetch(process.env), access.answerMs) },
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		},
		retry: {
			retries: RETRIES_MAX,
			retryAfterBaseValue: access.retryBaseMs ?? 1e3
		},
		throttle: {
			id: crypto.randomUUID(),
			onRateLimit: (after, _options, _octokit, tried) => isWorthWaiting(after, tried),
			onSecondaryRateLimit: (after, _options, _octokit, tried) => isWorthWaiting(after, tried)
		}
	});
}
async function proxiedFetch(env) {
	if (!PROXY_VARIABLES.some((name) => (env[name] ?? "") !== "")) return lightFetch;
	const { defaults } = await import("./utils.js");
	return defaults.request?.fetch ?? lightFetch;
}
const PROXY_VARIABLES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
function quiet() {}
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
// src/adapters/github/ask.ts
function githubAsk(access) {
	let client;
	return async (wanted, signal, act) => {
		signal.throwIfAborted();
		client ??= connect(access);
		try {
			return await untilAborted(client.then(act), signal);
		} catch (error) {
			signal.throwIfAborted();
			return {
				kind: "refused",
				reason: explainRefusal(error, wanted)
			};
		}
	};
}
// src/std/assert.ts
function assert(condition, invariant) {
	if (!condition) throw new Error(`invariant broken: ${invariant}`);
}
// src/adapters/github/baseline-name.ts
const DIGITS = 12;
function shortKey(key) {
	assert(/^[0-9a-f]{12,}$/.test(key), "a baseline's key is a fingerprint in hex");
	return key.slice(0, DIGITS);
}
function baselineName(key) {
	return `pawl-baseline-${shortKey(key)}`;
}
function decisionName(orderSeed) {
	return `pawl-decision-${shortKey(orderSeed)}`;
}
// src/adapters/github/check-output.ts
const SUMMARY_BYTES_MAX = 65535;
const TITLE_MAX = 255;
const MESSAGE_MAX = 1e4;
const CUT = "\n\n… The rest did not fit here; the whole report is in the job summary.\n";
function checkOutput({ title, summary }) {
	return {
		title: truncate(oneLine(title), TITLE_MAX),
		summary: cutAtLine(summary.toWellFormed())
	};
}
function apiAnnotation({ path, startLine, endLine, level, title, message }) {
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		annotation_level: level,
		title: truncate(oneLine(title), TITLE_MAX),
		message: truncate(terminalSafe(message), MESSAGE_MAX)
	};
}
function cutAtLine(text) {
	const bytes = Buffer.from(text, "utf8");
	if (bytes.length <= SUMMARY_BYTES_MAX) return text;
	const room = SUMMARY_BYTES_MAX - Buffer.byteLength(CUT);
	const line = bytes.subarray(0, room).lastIndexOf("\n");
	const end = line > 0 ? line : startOfCharacter(bytes, room);
	return bytes.subarray(0, end).toString("utf8") + CUT;
}
function startOfCharacter(bytes, at) {
	let start = at;
	while (start > 0 && ((bytes[start] ?? 0) & 192) === 128) start--;
	return start;
}
const ANNOTATIONS_MAX = 150;
const DISPOSE_MS = 2e4;
const STOPPED = {
	conclusion: "failure",
	title: "Stopped before there was a verdict",
	summary: "The job was cancelled, ran out of time or broke. Nothing was decided; run it again.",
	annotations: []
};
function openCheck(place, resumed) {
	const state = {
		isEnded: false,
		end: resumed?.end,
		sent: 0
	};
	const complete = async (end, signal) => {
		if (state.isEnded) return ENDED;
		state.end = end;
		const outcome = await sendEnd(place, end, state, signal);
		state.isEnded = outcome.kind === "written";
		return outcome;
	};
	return {
		id: place.id,
		update: async (said, signal) => state.isEnded ? ENDED : write(place, {
			status: "in_progress",
			output: checkOutput(said)
		}, signal),
		complete,
		[Symbol.asyncDispose]: async () => {
			const signal = AbortSignal.timeout(DISPOSE_MS);
			if (state.isEnded || resumed !== void 0 && await isEndedThere(place, signal)) return;
			try {
				await complete(state.end ?? STOPPED, signal);
			} catch {}
		}
	};
}
const ENDED = {
	kind: "refused",
	reason: "the check run is completed already."
};
async function sendEnd(place, end, state, signal) {
	const shown = end.annotations.slice(0, ANNOTATIONS_MAX).map(apiAnnotation);
	const output = checkOutput({
		title: end.title,
		summary: summaryOf(end)
	});
	for (;;) {
		const annotations = shown.slice(state.sent, state.sent + 50);
		const isLast = state.sent + annotations.length >= shown.length;
		const said = {
			...output,
			...annotations.length > 0 && { annotations }
		};
		const outcome = await write(place, isLast ? {
			status: "completed",
			conclusion: end.conclusion,
			output: said
		} : {
			status: "in_progress",
			output: said
		}, signal);
		if (outcome.kind === "refused") return outcome;
		state.sent += annotations.length;
		if (isLast) return outcome;
	}
}
function summaryOf({ annotations, summary }) {
	const rest = annotations.length - ANNOTATIONS_MAX;
	return rest > 0 ? `${rest} more changed places are not marked in the files.\n\n${summary}` : summary;
}
async function write({ ask, owner, repo, id }, change, signal) {
	const written = await ask("checks", signal, async (octokit) => {
		const { data } = await octokit.rest.checks.update({
			owner,
			repo,
			check_run_id: id,
			...change,
			request: { signal }
		});
		return {
			kind: "found",
			value: data.html_url ?? ""
		};
	});
	return written.kind === "refused" ? written : {
		kind: "written",
		url: written.value
	};
}
async function isEndedThere({ ask, owner, repo, id }, signal) {
	const read = await ask("checks", signal, async (octokit) => {
		const { data } = await octokit.rest.checks.get({
			owner,
			repo,
			check_run_id: id,
			request: { signal }
		});
		return {
			kind: "found",
			value: data.status === "completed"
		};
	}).catch(() => void 0);
	return read?.kind === "found" && read.value;
}
// src/adapters/github/check-run.ts
function githubCheckRuns(access) {
	const ask = githubAsk(access);
	const { owner, repo } = access;
	return {
		begin: async (check, signal) => {
			const first = {
				status: "in_progress",
				output: checkOutput(check.said)
			};
			const begun = await create({
				ask,
				owner,
				repo
			}, check, first, signal);
			if (begun.kind === "refused") return begun;
			return {
				kind: "begun",
				check: openCheck({
					ask,
					owner,
					repo,
					id: begun.value.id
				})
			};
		},
		conclude: async (check, end, signal) => {
			if (end.annotations.length > 50) return concludeInParts({
				ask,
				owner,
				repo
			}, check, end, signal);
			const output = {
				...checkOutput(end),
				...end.annotations.length > 0 && { annotations: end.annotations.map(apiAnnotation) }
			};
			const last = {
				status: "completed",
				conclusion: end.conclusion,
				output
			};
			const made = await create({
				ask,
				owner,
				repo
			}, check, last, signal);
			return made.kind === "refused" ? made : {
				kind: "written",
				url: made.value.url
			};
		},
		find: (check, signal) => findBegun({
			ask,
			owner,
			repo
		}, check, signal),
		resume: (id, end) => openCheck({
			ask,
			owner,
			repo,
			id
		}, { end })
	};
}
async function create({ ask, owner, repo }, { name, headSha, detailsUrl }, change, signal) {
	return ask("checks", signal, async (octokit) => {
		const { data } = await octokit.rest.checks.create({
			owner,
			repo,
			name,
			head_sha: headSha,
			...change,
			...detailsUrl !== void 0 && { details_url: detailsUrl },
			request: { signal }
		});
		return {
			kind: "found",
			value: {
				id: data.id,
				url: data.html_url ?? ""
			}
		};
	});
}
function findBegun({ ask, owner, repo }, { name, headSha, detailsUrl }, signal) {
	return ask("checks", signal, async (octokit) => {
		const { data } = await octokit.rest.checks.listForRef({
			owner,
			repo,
			ref: headSha,
			check_name: name,
			status: "in_progress",
			request: { signal }
		});
		return {
			kind: "found",
			value: data.check_runs.find(({ details_url, status }) => detailsUrl !== void 0 && details_url === detailsUrl && status === "in_progress")?.id
		};
	});
}
async function concludeInParts(home, check, end, signal) {
	const begun = await create(home, check, {
		status: "in_progress",
		output: checkOutput(end)
	}, signal);
	if (begun.kind === "refused") return begun;
	await using open = openCheck({
		...home,
		id: begun.value.id
	});
	return await open.complete(end, signal);
}
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
// src/std/nearest.ts
function nearest(word, candidates) {
	const bound = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
	return [...candidates].map((candidate) => ({
		candidate,
		distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
	})).filter(({ distance }) => distance <= bound).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
function editDistance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	const cost = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const replaced = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(replaced, swapped, cost(i - 1, j) + 1, cost(i, j - 1) + 1));
		}
	}
	return cost(a.length, b.length);
}
// src/suite/config-schema.ts
var import_dist = require_dist();
const Count = int("must be a whole number above 0").positive("must be a whole number above 0");
const Text = string("must be text").min(1, "must not be empty");
const Seconds = number("must be a number of seconds").positive("must be above 0");
const Usd = number("must be an amount of US dollars").positive("must be above 0");
const Label = Text.max(50, "must be at most 50 characters, as GitHub's labels are");
const OneOrMany = union([Text, array(Text)]);
const ModelId = string("must be provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0").regex(/^[a-z][a-z0-9-]*\/\S+$/, "must be provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0");
const HarnessName = string("must be a harness's name").regex(/^[a-z][\w-]*(@\w[\w.-]*)?$/i, "must be a name or name@version, such as pawl or openclaw@2026.4.22");
const HarnessCommand = strictObject({
	command: OneOrMany.describe("Template of the command that runs the agent."),
	name: string().regex(/^[a-z][\w-]*$/i, "must be letters, digits and hyphens").default("command"),
	version: string("must be quoted text, such as \"1.0\"").regex(/^\w[\w.-]*$/, "must be letters, digits, dots and hyphens").describe("Counted up by you when the command's behaviour changes: it is part of the fingerprint.")
});
const InferenceSettings = strictObject({
	"max-tokens": Count.optional().describe("Most tokens of one reply."),
	temperature: number("must be a number").min(0, "must be 0 to 2").max(2, "must be 0 to 2").optional(),
	"top-p": number("must be a number").gt(0, "must be above 0, at most 1").max(1, "must be above 0, at most 1").optional(),
	"stop-sequences": array(Text).optional(),
	"service-tier": Text.optional().describe("Provider's service tier, e.g. flex or priority."),
	"prompt-cache": _enum(["5m", "1h"]).optional().describe("Cache the conversation so far at the provider, for so long."),
	guardrail: strictObject({
		id: Text,
		version: Text
	}).optional().describe("Bedrock guardrail applied to every request."),
	additional: record(string(), json()).optional().describe("Passed to the provider untouched, e.g. reasoning_effort: medium.")
});
const SubjectSettings = strictObject({
	model: ModelId.optional().describe("The model under test, provider/model-id."),
	region: Text.optional().describe("AWS region of the model."),
	"base-url": Text.optional().describe("Address of an OpenAI-compatible endpoint, e.g. http://127.0.0.1:11434/v1."),
	"price-as": ModelId.optional().describe("The model whose prices hold, where the id does not tell (an application inference profile, a local copy)."),
	"system-prompt": OneOrMany.optional().describe("One prompt file or several, in order."),
	harness: union([HarnessName, HarnessCommand]).optional().describe("What lets the model act."),
	inference: InferenceSettings.default({})
});
const BurnIn = strictObject({
	checks: Count,
	blocked: int("must be a whole number, 0 or more").min(0, "must be a whole number, 0 or more")
}).refine(({ checks, blocked }) => blocked <= checks, "must not have more blocked than checks");
const GateSettings = strictObject({
	plan: _enum([
		"quick",
		"standard",
		"thorough"
	]).optional().describe("How long suspects are re-run head to head."),
	"first-look": Count.max(30, "must be at most 30").optional().describe("Runs per task before anything is suspected."),
	mode: _enum(["screen", "deep"]).optional().describe("deep: every task side by side from the start; screen: only what a first look makes suspicious."),
	pairs: Count.max(100, "must be at most 100").optional().describe("Pairs per task of a deep run."),
	margin: number("must be points, such as 10").gt(0, "must be above 0 and below 100 points").lt(100, "must be above 0 and below 100 points").optional().describe("Points a deep run may be worse by."),
	"burn-in": BurnIn.optional().describe("What pawl burn-in measured: checks of this content against itself, and how many were blocked."),
	"accept-label": Label.optional().describe("The pull request's label by which somebody accepts a proven regression."),
	"deep-label": Label.optional().describe("The pull request's label that asks for a deep run."),
	tasks: record(Text, strictObject({ block: boolean("must be true or false") })).optional().describe("By id, glob or tag; block: false reports a task's regressions and never fails on them."),
	recheck: int("must be a whole number from 0 to 7").min(0, "must be a whole number from 0 to 7").max(7, "must be a whole number from 0 to 7").optional().describe("Most suspects re-run head to head; the decision tables go no further than 7."),
	"fail-on": _enum([
		"regression",
		"inconclusive",
		"never"
	]).optional().describe("What fails the check: a proven regression, also a comparison that could not finish, or nothing.")
});
const LimitSettings = strictObject({
	"max-turns": Count.optional(),
	"wall-seconds": Seconds.optional(),
	"max-tokens": Count.optional().describe("Input plus output tokens of one run, summed over its turns."),
	"max-cost-usd": Usd.optional().describe("US dollars one run may cost.")
});
const PolicySettings = strictObject({
	"min-pass-rate": number("must be a share").min(0, "must be 0 to 1").max(1, "must be 0 to 1, such as 0.8").optional(),
	"max-cost-usd": Usd.optional().describe("Fail where the campaign cost more."),
	"max-cost-per-pass-usd": Usd.optional().describe("Fail where a pass cost more."),
	"max-latency-seconds-p50": Seconds.optional().describe("Fail where the median run took the model longer."),
	"max-latency-seconds-p95": Seconds.optional().describe("Fail where more than one run in twenty took the model longer."),
	"on-unmeasured": _enum(["fail", "neutral"]).optional().describe("Whether no measurement fails the check; it does unless you say neutral.")
});
const Price = strictObject({
	input: number("must be US dollars per million tokens").nonnegative("must not be negative"),
	output: number("must be US dollars per million tokens").nonnegative("must not be negative")
});
const ConfigFile = strictObject({
	suite: Text.optional().describe("A suite's name (agentic-core-v1) or a folder of tasks."),
	tasks: OneOrMany.optional().describe("Ids, globs, tags, variants and !negations; all tasks when absent."),
	runs: Count.max(100, "must be at most 100").optional().describe("Runs per task."),
	concurrency: Count.max(64, "must be at most 64").optional().describe("Runs at a time."),
	"max-cost-usd": Usd.optional().describe("Stop cleanly before the whole campaign costs more."),
	"max-campaign-tokens": Count.optional().describe("Stop cleanly before the campaign uses more tokens."),
	"max-month-cost-usd": Usd.optional().describe("Stop cleanly before all campaigns of the month cost more."),
	"max-month-tokens": Count.optional().describe("Stop cleanly before all campaigns of the month use more tokens."),
	"month-ledger": Text.optional().describe("File where the month's spending is kept; by default in the state folder of the user."),
	subject: SubjectSettings.prefault({}).describe("What is under test."),
	gate: GateSettings.default({}),
	limits: LimitSettings.default({}).describe("Limits of one run."),
	policies: PolicySettings.default({}).describe("What else fails the check."),
	prices: record(ModelId, Price).default({}).describe("Prices in US dollars per million tokens, by model, where the built-in table is wrong.")
});
// src/suite/explain-defect.ts
function explainDefect(error, schema, value) {
	const first = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
	if (first === void 0) return {
		path: [],
		words: "is not valid"
	};
	const { issue, path } = deepest(first, first.path);
	return {
		path: offendingPath(issue, path),
		words: describe(issue, path, schema, value)
	};
}
function deepest(issue, path) {
	if (issue.code !== "invalid_union") return {
		issue,
		path
	};
	const best = issue.errors.flatMap((branch) => [branch.find(({ code }) => code === "unrecognized_keys") ?? branch[0]]).filter((candidate) => candidate !== void 0).sort((a, b) => depth(b) - depth(a))[0];
	if (best === void 0 || depth(best) === 0) return {
		issue,
		path
	};
	return deepest(best, [...path, ...best.path]);
}
function depth(issue) {
	return issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
}
function offendingPath(issue, path) {
	return issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
}
function describe(issue, path, schema, value) {
	const name = path.length === 0 ? "the whole file" : `"${dotted(path)}"`;
	if (issue.code === "unrecognized_keys") return unknownKey(issue.keys[0] ?? "", path, schema);
	const found = valueAt(value, path);
	if (found === void 0) return `${name} is missing${hint(issue.message)}`;
	if (issue.message.startsWith("must ")) return `${name} ${issue.message}, not ${shown(found)}`;
	if (issue.code === "invalid_value") return `${name} must be ${oneOf(issue.values.map(String), found)}`;
	if (issue.code === "invalid_type") return `${name} must be ${article(issue.expected)}, not ${shown(found)}`;
	if (issue.code === "invalid_key") return `the key ${name} ${issue.issues[0]?.message ?? "cannot be used"}`;
	if (issue.code === "invalid_union") return `${name} is ${shown(found)}, which cannot be used here`;
	return `${name} is ${shown(found)}: ${lowerFirst(issue.message)}`;
}
function unknownKey(key, path, schema) {
	const known = knownKeys(toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any"
	}), path);
	const meant = nearest(key, known);
	const fix = meant === void 0 ? `the keys here are ${known.join(", ")}` : `did you mean "${meant}"?`;
	return `"${dotted([...path, key])}" is not a known key; ${fix}`;
}
function knownKeys(root, path) {
	let nodes = alternatives(root);
	for (const part of path) nodes = nodes.flatMap((node) => alternatives(child(node, String(part))));
	return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function child(node, part) {
	return node.properties?.[part] ?? node.items ?? node.additionalProperties;
}
function alternatives(node) {
	if (typeof node !== "object" || node === null) return [];
	const { anyOf } = node;
	return anyOf === void 0 ? [node] : anyOf.flatMap(alternatives);
}
function dotted(path) {
	return path.reduce((text, part) => {
		if (typeof part === "number") return `${text}[${part}]`;
		return text === "" ? String(part) : `${text}.${String(part)}`;
	}, "");
}
function valueAt(value, path) {
	return path.reduce((inner, part) => typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : void 0, value);
}
function hint(message) {
	return message.startsWith("must ") ? `; it ${message}` : "";
}
function oneOf(options, found) {
	const meant = typeof found === "string" ? nearest(found, options) : void 0;
	return `${options.length === 1 ? JSON.stringify(options[0]) : `one of ${options.join(", ")}`}, not ${shown(found)}${meant === void 0 ? "" : `; did you mean "${meant}"?`}`;
}
function article(expected) {
	if (expected === "int") return "a whole number";
	if (expected === "record" || expected === "object") return "a table of keys";
	if (expected === "array") return "a list";
	if (expected === "boolean") return "true or false";
	return `a ${expected}`;
}
function shown(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// src/suite/place-in-yaml.ts
function placeInYaml(document, path) {
	for (let length = path.length; length > 0; length--) {
		const place = placeIn(length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true), path[length - 1]);
		if (place !== void 0) return place;
	}
	return document.contents?.range?.[0] ?? 0;
}
function placeIn(parent, part) {
	if ((0, import_dist.isMap)(parent)) return startOf(parent.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === part)?.key);
	return startOf(((0, import_dist.isNode)(parent) && "items" in parent ? parent.items : [])[Number(part)]);
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
// src/suite/config.ts
const EMPTY_CONFIG = ConfigFile.parse({});
function parseConfig(yamlText, fileName) {
	return parseYaml(yamlText, fileName, ConfigFile);
}
function parseYaml(yamlText, fileName, schema) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(yamlText, {
		lineCounter: lines,
		prettyErrors: false,
		strict: true
	});
	const broken = document.errors[0] ?? document.warnings[0];
	if (broken !== void 0) {
		const { line, col } = lines.linePos(broken.pos[0]);
		throw new UsageError(`${fileName}:${line}:${col}: ${explainYaml(broken)}`);
	}
	const value = plainValue(document, fileName) ?? {};
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const { path, words } = explainDefect(parsed.error, schema, value);
	const { line, col } = lines.linePos(placeInYaml(document, path));
	throw new UsageError(`${fileName}:${line}:${col}: ${words}`);
}
function plainValue(document, fileName) {
	try {
		return document.toJS();
	} catch (error) {
		const isUnresolved = error instanceof Error && error.message.startsWith("Unresolved alias");
		throw new UsageError(`${fileName}: ${isUnresolved ? QUOTE_THE_STAR : "its aliases expand too far; write it without them"}`);
	}
}
const QUOTE_THE_STAR = "put text that begins with * in quotes, because YAML takes it for an alias";
function explainYaml({ code, message }) {
	if (code === "TAG_RESOLVE_FAILED") return "put text that begins with ! in quotes, because YAML takes it for a tag";
	if (/alias/i.test(code) || /alias/i.test(message)) return QUOTE_THE_STAR;
	return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\s+/g, " ")}`;
}
// src/suite/split-patterns.ts
function splitPatterns(text) {
	return text.split(/[,\n]/).map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
}
// src/suite/resolve-config.ts
const amount = (words) => number$1(words).positive(words);
const count = (words) => number$1(words).int(words).positive(words);
const patterns = string().transform(splitPatterns);
const OVERRIDES = object({
	suite: string(),
	tasks: patterns,
	model: ModelId,
	region: string(),
	"base-url": string(),
	"service-tier": string(),
	"price-as": ModelId,
	harness: HarnessName,
	"system-prompt": patterns,
	runs: count("must be a whole number above 0").max(100, "must be at most 100"),
	concurrency: count("must be a whole number above 0").max(64, "must be at most 64"),
	"max-cost-usd": amount("must be US dollars above 0, such as 1.50"),
	"max-campaign-tokens": count("must be a whole number above 0"),
	"max-month-cost-usd": amount("must be US dollars above 0, such as 20"),
	"max-month-tokens": count("must be a whole number above 0"),
	"month-ledger": string()
});
const PARTIAL_OVERRIDES = OVERRIDES.partial();
function resolveConfig(config, overrides = {}) {
	const given = parseOverrides(overrides);
	const { subject } = config;
	return {
		suite: given.suite ?? config.suite ?? "agentic-core-v1",
		tasks: given.tasks ?? many(config.tasks) ?? ["*"],
		runs: given.runs ?? config.runs ?? 3,
		concurrency: given.concurrency ?? config.concurrency,
		maxCostUsd: given["max-cost-usd"] ?? config["max-cost-usd"],
		maxTokens: given["max-campaign-tokens"] ?? config["max-campaign-tokens"],
		month: {
			maxCostUsd: given["max-month-cost-usd"] ?? config["max-month-cost-usd"],
			maxTokens: given["max-month-tokens"] ?? config["max-month-tokens"],
			ledger: given["month-ledger"] ?? config["month-ledger"]
		},
		subject: {
			model: given.model ?? subject.model,
			region: given.region ?? subject.region,
			baseUrl: given["base-url"] ?? subject["base-url"],
			priceAs: given["price-as"] ?? subject["price-as"],
			systemPrompts: given["system-prompt"] ?? many(subject["system-prompt"]) ?? [],
			harness: harness(given.harness ?? subject.harness ?? "pawl"),
			inference: inference(subject.inference, given["service-tier"])
		},
		limits: limits(config.limits),
		gate: gate(config.gate),
		policies: policies(config.policies),
		prices: config.prices
	};
}
function parseOverrides(overrides) {
	const given = Object.entries(overrides).filter(([, value]) => value !== void 0 && value.trim() !== "");
	return PARTIAL_OVERRIDES.parse(Object.fromEntries(given.map(([name, value]) => [name, override(name, value)])));
}
function override(name, value = "") {
	const schema = Object.entries(OVERRIDES.shape).find(([known]) => known === name)?.[1];
	if (schema === void 0) {
		const meant = nearest(name, OVERRIDE_NAMES);
		throw new UsageError(`${name} is not a setting; ${meant ? `did you mean ${meant}?` : `they are ${OVERRIDE_NAMES.join(", ")}`}`);
	}
	const parsed = schema.safeParse(value.trim());
	if (parsed.success) return value.trim();
	throw new UsageError(`${name} ${parsed.error.issues[0]?.message ?? "is not usable"}, not ${JSON.stringify(value)}`);
}
function many(value) {
	return typeof value === "string" ? [value] : value;
}
function harness(chosen) {
	if (typeof chosen !== "string") return {
		kind: "command",
		...chosen,
		command: many(chosen.command) ?? []
	};
	const [name = chosen, version] = chosen.split("@");
	return {
		kind: "named",
		name,
		version
	};
}
function inference(set, givenTier) {
	const tier = givenTier ?? set["service-tier"];
	return {
		max_tokens: set["max-tokens"] ?? 4096,
		...set.temperature !== void 0 && { temperature: set.temperature },
		...set["top-p"] !== void 0 && { top_p: set["top-p"] },
		...set["stop-sequences"] !== void 0 && { stop_sequences: set["stop-sequences"] },
		...tier !== void 0 && { service_tier: tier },
		...set["prompt-cache"] !== void 0 && { prompt_cache: set["prompt-cache"] },
		...set.guardrail !== void 0 && { guardrail: set.guardrail },
		...set.additional !== void 0 && { additional: set.additional }
	};
}
function limits(set) {
	return {
		max_turns: set["max-turns"] ?? 30,
		wall_seconds: set["wall-seconds"] ?? 180,
		max_tokens: set["max-tokens"] ?? 4e5,
		max_cost_usd: set["max-cost-usd"] ?? 1
	};
}
function gate(set) {
	return {
		plan: set.plan ?? "standard",
		firstLook: set["first-look"] ?? 3,
		recheck: set.recheck ?? 5,
		failOn: set["fail-on"] ?? "regression",
		mode: set.mode ?? "screen",
		deep: {
			pairs: set.pairs ?? 10,
			margin: (set.margin ?? 10) / 100
		},
		burnIn: set["burn-in"],
		acceptLabel: set["accept-label"] ?? "pawl:accept-regression",
		deepLabel: set["deep-label"] ?? "pawl:deep",
		tasks: Object.entries(set.tasks ?? {}).map(([pattern, { block }]) => ({
			pattern,
			block
		}))
	};
}
function policies(set) {
	return {
		minPassRate: set["min-pass-rate"],
		maxCostUsd: set["max-cost-usd"],
		maxCostPerPassUsd: set["max-cost-per-pass-usd"],
		maxLatencySecondsP50: set["max-latency-seconds-p50"],
		maxLatencySecondsP95: set["max-latency-seconds-p95"],
		onUnmeasured: set["on-unmeasured"] ?? "fail"
	};
}
// src/doors/load-settings.ts
async function loadSettings(cwd, config, overrides, signal) {
	const path = config ?? "pawl.yml";
	const found = await localFolder(resolve(cwd)).read(path, signal);
	if (found.kind === "file") return resolveConfig(parseConfig(new TextDecoder().decode(found.bytes), path), overrides);
	if (config === void 0 && found.why === "missing") return resolveConfig(EMPTY_CONFIG, overrides);
	throw new UsageError(`--config ${path} cannot be read (${found.reason}); give the path of a pawl.yml.`);
}
function overridesOf(args) {
	return Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, args.flags.get(name)?.join("\n")]));
}
// src/adapters/local/git-parents.ts
async function gitParents(cwd, signal) {
	const text = await new Promise((resolve) => {
		const options = {
			cwd,
			signal,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0"
			}
		};
		execFile("git", [
			"cat-file",
			"-p",
			"HEAD"
		], options, (error, stdout) => resolve(error ? "" : stdout));
	});
	signal.throwIfAborted();
	return [...(text.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = ""]) => sha);
}
async function gitHead(cwd, signal) {
	const text = await new Promise((resolve) => {
		const options = {
			cwd,
			signal,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0"
			}
		};
		execFile("git", ["rev-parse", "HEAD"], options, (error, stdout) => resolve(error ? "" : stdout.trim()));
	});
	signal.throwIfAborted();
	return /^[0-9a-f]{40,64}$/.test(text) ? text : void 0;
}
// src/doors/base-branch.ts
const Payload = object({
	repository: object({ default_branch: string().min(1) }).optional(),
	merge_group: object({ base_ref: string() }).optional()
});
async function baseBranch(env) {
	const { repository, merge_group: group } = await payload(env["GITHUB_EVENT_PATH"]);
	const name = repository?.default_branch ?? (env["GITHUB_BASE_REF"] || void 0);
	if (name === void 0) return void 0;
	const branch = `refs/heads/${name}`;
	return {
		name,
		isHere: (group === void 0 ? env["GITHUB_REF"] : group.base_ref) === branch
	};
}
async function payload(path) {
	const text = path === void 0 || path === "" ? "{}" : await readFile(path, "utf8").catch(() => "{}");
	return Payload.safeParse(JSON.parse(text)).data ?? {};
}
// src/doors/record-baseline.ts
async function recordingPlace({ event: { kind, name } }, { overrides }, env) {
	if ((await baseBranch(env))?.isHere !== true) return "nowhere";
	if (kind === "push") return "branch";
	const isAsTheFileSays = Object.values(overrides).every((value) => (value ?? "").trim() === "");
	return kind === "merge_group" || name === "schedule" || kind === "workflow_dispatch" && isAsTheFileSays ? "artifact" : "nowhere";
}
function placeOfPart(place, part) {
	return part === void 0 || part.kind === "merge" ? place : "nowhere";
}
async function recordBaseline(recording, signal) {
	const { place, pack, key, dataBranch } = recording;
	if (place === "nowhere") return {};
	const defect = defectOf(pack);
	if (defect !== void 0) {
		warning(`This campaign is no baseline, because ${defect}`, { title: "Pawl" });
		return {};
	}
	if (place === "branch" && dataBranch !== void 0) await keep(recording, dataBranch, signal);
	return { "baseline-name": baselineName(key) };
}
function defectOf({ campaign, run_summary }) {
	if (campaign.stopped_early !== null) return "it stopped before its plan was done.";
	return run_summary.runs === 0 ? "not one of its runs counts." : void 0;
}
async function keep({ context, token, key, text }, dataBranch, signal) {
	const { apiUrl, owner, repo, event } = context;
	const { branchArchive } = await import("./branch-archive.js");
	const kept = await branchArchive({
		token,
		apiUrl,
		owner,
		repo
	}, dataBranch).keep({
		key,
		commit: event.headSha,
		text
	}, signal);
	if (kept.kind === "kept") info(`The baseline of this commit is on the branch ${oneLine(dataBranch)}.`);
	if (kept.kind === "present") info("The data branch has a baseline of this commit already; it stays.");
	if (kept.kind === "refused") warning(`The baseline could not be kept on the data branch: ${oneLine(kept.reason)}`, { title: "Pawl" });
}
// src/doors/unmeasured-facts.ts
function unmeasuredFacts({ subject, suite }) {
	const model = subject.model ?? "not set";
	return {
		model,
		simulated: model.startsWith("simulated/"),
		suite,
		measured: void 0
	};
}
// src/adapters/local/git-blobs.ts
function gitBlobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function gitBlobs(cwd, path) {
	const blobs = new Map();
	collect(cwd, path, blobs);
	return blobs;
}
function collect(cwd, path, blobs) {
	const is = statSync(join(cwd, path), { throwIfNoEntry: false });
	if (is?.isFile() === true) blobs.set(path, gitBlobId(readFileSync(join(cwd, path))));
	if (is?.isDirectory() !== true) return;
	for (const name of readdirSync(join(cwd, path))) if (!PASSED_OVER.has(name)) collect(cwd, `${path}/${name}`, blobs);
}
// src/doors/base-content.ts
async function baseContent(request, signal) {
	const listed = await request.files.list(request.commit, signal);
	if (listed.kind === "refused") return {
		kind: "unavailable",
		reason: listed.reason
	};
	const { asked } = request;
	const overrides = overridesBefore(request, listed.value);
	if (overrides === void 0) return {
		kind: "unavailable",
		reason: WORKFLOW_CHANGED
	};
	if (isUntouched(request, listed.value)) return { kind: "same" };
	const folder = await mkdtemp(join(tmpdir(), "pawl-base-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await put(request, folder, filesBelow(listed.value, asked.config), signal);
		const before = await loadSettings(folder, asked.config === "pawl.yml" ? void 0 : asked.config, overrides, signal);
		for (const path of relevant(before)) await put(request, folder, filesBelow(listed.value, path), signal);
		return {
			kind: "folder",
			folder,
			settings: before,
			[Symbol.asyncDispose]: remove
		};
	} catch (error) {
		await remove();
		if (!(error instanceof UsageError)) throw error;
		return {
			kind: "unavailable",
			reason: error.message
		};
	}
}
async function isSameContent(request, signal) {
	const listed = await request.files.list(request.commit, signal);
	return listed.kind === "found" && isUntouched(request, listed.value);
}
function isUntouched(request, files) {
	const { cwd, asked, settings } = request;
	return overridesBefore(request, files) === asked.overrides && isSame(cwd, files, [asked.config, ...relevant(settings)]);
}
const WORKFLOW_CHANGED = "the workflow file is new or changed and its inputs set what is tested; set it in pawl.yml instead, so that both sides can be read.";
function overridesBefore({ cwd, asked, workflow, recorded }, files) {
	if (!Object.values(asked.overrides).some((value) => (value ?? "").trim() !== "") || workflow !== void 0 && isSame(cwd, files, [workflow])) return asked.overrides;
	return recorded;
}
function relevant({ suite, subject }) {
	return [...subject.systemPrompts, ...suite === "agentic-core-v1" ? [] : [suite]].map((path) => normalize(path).replaceAll("\\", "/").replace(/\/$/, ""));
}
function isSame(cwd, files, paths) {
	return paths.every((path) => {
		const here = gitBlobs(cwd, path);
		const there = filesBelow(files, path);
		return here.size === there.length && there.every((file) => here.get(file.path) === file.blob);
	});
}
function filesBelow(files, path) {
	return files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
}
async function put({ cwd, files }, folder, wanted, signal) {
	for (const { path, blob } of wanted) {
		if (isAbsolute(path) || path.split("/").includes("..")) throw new UsageError(`${path} leads outside.`);
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		const here = await readFile(join(cwd, path)).catch(() => void 0);
		if (here !== void 0 && gitBlobId(here) === blob) {
			await writeFile(target, here);
			continue;
		}
		const found = await files.read(blob, signal);
		if (found.kind === "refused") throw new UsageError(`${path} of the base cannot be read (${found.reason})`);
		await writeFile(target, found.value);
	}
}
// src/doors/find-base.ts
async function findBase(context, find, signal) {
	const { commit } = find;
	if (commit.kind === "refused") return {
		kind: "unavailable",
		reason: commit.reason
	};
	return baseContent(requestFor(context, find, commit.value), signal);
}
async function isSameAsTip(context, find, signal) {
	const { kind, baseSha } = context.event;
	if (kind !== "pull_request" || baseSha === void 0) return false;
	return isSameContent(requestFor(context, find, baseSha), signal);
}
function requestFor({ event, workflow }, { files, asked, settings, known }, commit) {
	const recorded = known?.campaign.inputs?.overrides;
	const before = askedBefore(event.name, {
		workflow,
		recorded,
		overrides: asked.overrides
	});
	return {
		cwd: process.cwd(),
		asked,
		settings,
		files,
		commit,
		...before
	};
}
function askedBefore(event, job) {
	if (event === "workflow_dispatch") return {
		workflow: void 0,
		recorded: job.recorded ?? {}
	};
	if (event === "workflow_run") return {
		workflow: void 0,
		recorded: job.overrides
	};
	return job;
}
async function commitFiles({ apiUrl, owner, repo }, token) {
	const { githubCommitFiles } = await import("./commit-files.js");
	return githubCommitFiles({
		token,
		apiUrl,
		owner,
		repo
	});
}
// src/doors/baseline-input.ts
const ON_MISSING = [
	"warn",
	"compute",
	"fail"
];
const NO_REF = /[\s~^:?*[\\%#]|\.\.|@\{|^[-/.]|[/.]$|\.lock$/;
function baselineInput(typed, cwd) {
	const wanted = typed.baselineOnMissing.trim() || "warn";
	const onMissing = ON_MISSING.find((word) => word === wanted);
	if (onMissing === void 0) throw new UsageError(`the input baseline-on-missing must be ${ON_MISSING.join(", ")}, not "${oneLine(wanted)}".`);
	const branch = typed.baselineBranch.trim();
	if (NO_REF.test(branch)) throw new UsageError(`the input baseline-branch is no name of a branch: "${oneLine(branch)}".`);
	return {
		choice: choiceOf(typed.baseline.trim(), cwd),
		onMissing,
		dataBranch: branch === "" ? void 0 : branch
	};
}
function choiceOf(text, cwd) {
	if (text === "" || text === "auto") return { kind: "auto" };
	if (text === "none") return { kind: "none" };
	if (existsSync(resolve(cwd, text))) return {
		kind: "path",
		path: text
	};
	if (/^[1-9]\d{0,15}$/.test(text)) return {
		kind: "run",
		id: text
	};
	if (NO_REF.test(text) || text.endsWith(".json")) return {
		kind: "path",
		path: text
	};
	return {
		kind: "ref",
		ref: text
	};
}
// src/doors/base-commit.ts
async function baseCommit({ event }, asked, signal) {
	if (asked.ref !== void 0) return found(asked.ref);
	if (event.kind !== "pull_request" && event.kind !== "merge_group") return void 0;
	if (event.baseSha === void 0) return {
		kind: "refused",
		reason: "the event names no base."
	};
	if (event.kind === "merge_group") return found(event.baseSha);
	if (asked.merged !== void 0) return found(asked.merged);
	return asked.files.mergeBase(event.baseSha, event.headSha, signal);
}
async function mergedInto(headSha, cwd, signal) {
	const [first, second] = await gitParents(cwd, signal);
	return second === headSha ? first : void 0;
}
function found(value) {
	return {
		kind: "found",
		value
	};
}
// src/doors/hold-against.ts
async function holdAgainst(challenge, signal) {
	const { measuring, input, given } = challenge;
	const { context, token } = measuring;
	const files = token === "" ? void 0 : await commitFiles(context, token);
	const ref = input.choice.kind === "ref" ? input.choice.ref : void 0;
	const isAsked = files !== void 0 && ref === void 0;
	const merged = isAsked ? await mergedInto(context.event.headSha, process.cwd(), signal) : void 0;
	if (isAsked && merged === void 0 && await isAtTip(challenge, files, signal)) return opponent({
		base: { kind: "same" },
		known: given,
		held: void 0
	});
	const commit = files === void 0 ? void 0 : await baseCommit(context, {
		ref,
		merged,
		files
	}, signal);
	const base = await contentAt(challenge, {
		files,
		commit,
		known: given
	}, signal);
	const first = {
		base,
		known: given,
		held: void 0
	};
	if (base?.kind === "same" || given !== void 0 || !isSought(challenge)) return opponent(first);
	try {
		const { findBaseline } = await import("./find-baseline2.js");
		const held = await findBaseline({
			context,
			token,
			input,
			key: await keyOf(base, challenge, signal),
			commit: commit?.kind === "found" ? commit.value : void 0
		}, signal);
		if (ref !== void 0 && held.kind === "missing" && base?.kind === "unavailable") throw new UsageError(`the baseline "${oneLine(ref)}" is neither on disk nor a branch or commit with a baseline: ${base.reason}`);
		const known = held.kind === "found" ? held.pack : void 0;
		if (base?.kind !== "unavailable" || known === void 0) return opponent({
			base,
			known,
			held
		});
		return opponent({
			base: await contentAt(challenge, {
				files,
				commit,
				known
			}, signal),
			known,
			held
		});
	} catch (error) {
		await remove(base);
		throw error;
	}
}
async function isAtTip({ measuring, settings, given }, files, signal) {
	const { context, asked } = measuring;
	return isSameAsTip(context, {
		files,
		asked,
		settings,
		known: given
	}, signal);
}
function isSought({ input: { choice }, measuring }) {
	if (choice.kind !== "auto") return choice.kind === "run" || choice.kind === "ref";
	const { kind } = measuring.context.event;
	return kind === "pull_request" || kind === "merge_group";
}
async function contentAt({ measuring, settings }, at, signal) {
	const { files, commit, known } = at;
	if (files === void 0 || commit === void 0) return void 0;
	return findBase(measuring.context, {
		files,
		commit,
		asked: measuring.asked,
		settings,
		known
	}, signal);
}
async function keyOf(base, { measuring, settings }, signal) {
	const content = base?.kind === "folder" ? base : {
		folder: process.cwd(),
		settings
	};
	const { baselineKeyOf } = await import("./find-baseline2.js");
	return baselineKeyOf(content, measuring, signal);
}
function opponent(parts) {
	return {
		...parts,
		[Symbol.asyncDispose]: () => remove(parts.base)
	};
}
async function remove(base) {
	if (base?.kind === "folder") await base[Symbol.asyncDispose]();
}
// src/doors/measure-change.ts
async function measureChange(measuring, signal) {
	const { asked, out, key, writer } = measuring;
	const cwd = process.cwd();
	const settings = await loadSettings(cwd, asked.config === "pawl.yml" ? void 0 : asked.config, asked.overrides, signal);
	const input = baselineInput(measuring, cwd);
	const base = await recordingPlace(measuring.context, asked, process.env);
	const place = placeOfPart(base, measuring.part);
	if (input.choice.kind === "auto" && base !== "nowhere" && measuring.context.event.kind !== "merge_group") return (await import("./measure-base.js")).measureBase({
		measuring,
		settings,
		input,
		place
	}, signal);
	const given = input.choice.kind === "path" ? await givenPack(input.choice.path, settings, signal) : void 0;
	if (given?.isUnchanged === true) {
		info("Inputs identical to the baseline: nothing was run.");
		const { packText } = await import("./seal-pack.js");
		await writeOrRefuse(localFolder(out), "data-pack.json", packText(given.pack), signal);
		return sayUnchanged(identicalFacts(given.pack), key, writer);
	}
	await using opponent = await holdAgainst({
		measuring,
		settings,
		input,
		given: given?.pack
	}, signal);
	if (opponent.base?.kind === "same") {
		info("Nothing that matters differs from the base: nothing was run.");
		return sayUnchanged(unmeasuredFacts(settings), key, writer);
	}
	const { measureAgainst } = await import("./measure-against.js");
	return await measureAgainst(opponent, {
		measuring,
		settings,
		input,
		place
	}, signal);
}
async function givenPack(path, settings, signal) {
	const [{ baselinePack }, { isUnchanged }] = await Promise.all([import("./baseline-pack.js"), import("./is-unchanged.js")]);
	const pack = await baselinePack(path, process.cwd(), signal);
	if (pack === void 0) return void 0;
	return {
		pack,
		isUnchanged: await isUnchanged(pack, settings, process.cwd(), signal)
	};
}
export { githubCheckRuns as C, assert as D, shortKey as E, githubAsk as O, githubCommitFiles as S, decisionName as T, explainDefect as _, gitBlobs as a, githubForge as b, recordingPlace as c, gitParents as d, loadSettings as f, parseYaml as g, EMPTY_CONFIG as h, gitBlobId as i, statusOf as k, baseBranch as l, resolveConfig as m, commitFiles as n, unmeasuredFacts as o, overridesOf as p, findBase as r, recordBaseline as s, measureChange as t, gitHead as u, ConfigFile as v, baselineName as w, ownLogin as x, nearest as y };
