import "./rolldown-runtime.js";
import { t as githubAsk } from "./ask.js";
import { ft as oneLine, mt as truncate, pt as terminalSafe } from "./cold.js";
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
export { githubCheckRuns as t };
