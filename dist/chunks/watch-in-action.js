import "./rolldown-runtime.js";
import { I as notice, O as writeOrRefuse, Tt as UsageError, ft as oneLine, k as localFolder } from "./cold.js";
import { n as nightExitCode, r as nightJson, t as keepWatch } from "./keep-watch.js";
import { t as baselinePack } from "./baseline-pack2.js";
import { c as recordingPlace, f as loadSettings } from "./cold-github.js";
// src/doors/watch-in-action.ts
function watchMode(context) {
	return {
		context,
		isQuiet: true,
		measure: async (measuring, whole, signal) => {
			await refuseElsewhere(measuring);
			return watched(await whole(measuring), measuring, signal);
		}
	};
}
async function refuseElsewhere({ context, asked, baseline }) {
	if (baseline.trim() !== "" && baseline.trim() !== "auto") throw new UsageError("mode watch finds its own earlier nights; leave the input baseline out.");
	if (context.event.kind === "push" || await recordingPlace(context, asked, process.env) === "nowhere") throw new UsageError("mode watch measures the base branch as it is: run it there, on a schedule or by a dispatch without inputs of its own.");
}
async function watched(said, measuring, signal) {
	const { out, key, moreUrl, asked } = measuring;
	const pack = await baselinePack(out, process.cwd(), signal);
	if (pack === void 0) throw new UsageError("mode watch has measured nothing.");
	const reports = await issuesOf(measuring);
	const end = await keepWatch({
		pack,
		key,
		moreUrl,
		reports
	}, signal);
	await writeOrRefuse(localFolder(out), "watch.json", nightJson(end), signal);
	await writeOrRefuse(localFolder(out), "watch.md", end.report, signal);
	const config = asked.config === "pawl.yml" ? void 0 : asked.config;
	const settings = await loadSettings(process.cwd(), config, asked.overrides, signal);
	return {
		...said,
		summary: `${end.report}\n${said.summary}`,
		outputs: {
			...said.outputs,
			verdict: end.night.word,
			"issue-url": end.standing?.url ?? ""
		},
		annotations: annotationsOf(end),
		exitCode: Math.max(said.exitCode === 1 ? 1 : 0, nightExitCode(end.night, settings.gate.failOn))
	};
}
async function issuesOf({ token, context }) {
	if (token === "") {
		notice("No github-token was given: the night is in the job summary only.", { title: "Pawl" });
		return;
	}
	const { githubIssues } = await import("./watch-issue.js");
	const { apiUrl, owner, repo } = context;
	return githubIssues({
		token,
		apiUrl,
		owner,
		repo
	});
}
function annotationsOf({ night, headline, sentence, refusal }) {
	const level = night.word === "fell" || night.word === "still_low" ? "error" : night.word === "steady" ? "notice" : "warning";
	const refused = refusal === void 0 ? [] : [{
		level: "warning",
		title: "Pawl",
		sentence: `The report could not be kept as an issue: ${oneLine(refusal)}`
	}];
	return [{
		level,
		title: headline,
		sentence
	}, ...refused];
}
export { watchMode };
