import { F as info, ft as oneLine, z as warning } from "./cold.js";
import { t as baselineName } from "./baseline-name.js";
import { t as baseBranch } from "./base-branch.js";
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
export { recordBaseline as n, recordingPlace as r, placeOfPart as t };
