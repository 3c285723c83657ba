import "./rolldown-runtime.js";
import { t as partingOf } from "./page-align.js";
import { r as pairRuns, t as listRuns } from "./page-runs.js";
import { t as readTrajectory } from "./read-trajectory.js";
// src/app/find-partings.ts
const PAIRS_MAX = 100;
async function findPartings(input, beside, signal) {
	const found = new Map();
	for (const pair of pairRuns(listRuns(input)).filter(isLost).slice(0, PAIRS_MAX)) {
		const parting = await partingIn(pair, beside, signal);
		if (parting !== void 0) found.set(pair.candidate.record, parting);
	}
	return found;
}
function isLost({ candidate, baseline }) {
	return candidate.record.outcome === "failed" && baseline.record.outcome === "passed";
}
async function partingIn({ candidate, baseline }, beside, signal) {
	const [was, is] = await Promise.all([baseline, candidate].map(({ record }) => readTrajectory(beside, record.trajectory_sha256, signal)));
	if (was === void 0 || is === void 0 || typeof was === "string" || typeof is === "string") return void 0;
	const parting = partingOf(was, is);
	return parting === "same" ? void 0 : parting;
}
export { findPartings };
