import "./rolldown-runtime.js";
import { i as sealOf } from "./pack-seal.js";
import { n as projectRuns } from "./projections.js";
import { s as PAWL_VERSION } from "./cold.js";
// src/record/seal-pack.ts
function sealPack(campaign, runs, patterns) {
	return {
		format_version: 2,
		created_by: {
			name: "pawl",
			version: PAWL_VERSION
		},
		campaign,
		runs: [...runs],
		...projectRuns(campaign, runs),
		evidence_patterns: [...patterns],
		predictions_scoring: []
	};
}
function packText(pack) {
	return `${JSON.stringify({
		...pack,
		seal: sealOf(pack)
	}, null, 2)}\n`;
}
export { sealPack as n, packText as t };
