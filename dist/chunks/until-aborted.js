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
	if (!PROXY_VARIABLES.some((name) => (env[name] ?? "") !== "")) return fetch;
	const { defaults } = await import("./utils.js");
	return defaults.request?.fetch ?? fetch;
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
export { statusOf as i, connect as n, explainRefusal as r, untilAborted as t };
