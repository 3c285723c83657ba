import "./rolldown-runtime.js";
import { F as info, P as getInput, at as jsonOrUndefined, ft as oneLine, lt as stampComment, n as runPage, v as writeComment } from "./cold.js";
import { C as githubCheckRuns } from "./cold-github.js";
import { n as renderLate, r as renderStopped } from "./stopped-comment2.js";
import { t as OpenPublication } from "./publication-state.js";
// src/doors/post-step.ts
const PATIENCE_MS = 6e4;
async function postStep(state, env) {
	const open = OpenPublication.safeParse(jsonOrUndefined(state)).data;
	const token = getInput("github-token");
	if (open === void 0 || token === "") return;
	const signal = AbortSignal.timeout(PATIENCE_MS);
	try {
		const place = placeOf(open, token, env);
		const text = textOf(open, place.runUrl);
		await Promise.all([endCheck(open, place, text, signal), endComment(place, text, signal)]);
	} catch (error) {
		info(`What was left open could not be ended: ${oneLine(String(error))}`);
	}
}
async function endCheck(open, { access }, text, signal) {
	const checks = githubCheckRuns(access);
	const found = open.check_place === null ? void 0 : await checks.find(open.check_place, signal);
	const id = open.check ?? (found?.kind === "found" ? found.value : void 0);
	if (id === void 0) return;
	const end = {
		...open.end ?? {
			conclusion: "failure",
			title: "Stopped before there was a verdict"
		},
		summary: text,
		annotations: []
	};
	await checks.resume(id, end)[Symbol.asyncDispose]();
}
async function endComment(place, text, signal) {
	const body = stampComment(`### Agent evals\n\n${text}`, place.key, void 0);
	const outcome = await writeComment(place, {
		body,
		replaces: "running"
	}, signal);
	if (outcome.kind === "refused") info(`The comment stays as it was: ${oneLine(outcome.reason)}`);
}
function textOf({ end, progress }, runUrl) {
	if (end !== null) return renderLate(end.title, runUrl);
	return renderStopped({
		reason: void 0,
		progress,
		runUrl
	});
}
function placeOf(open, token, env) {
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	return {
		access: {
			token,
			apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
			owner,
			repo
		},
		pullRequest: open.pull_request ?? void 0,
		key: open.key,
		order: open.order,
		check: void 0,
		runUrl: runPage(env)
	};
}
export { postStep };
