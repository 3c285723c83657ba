import { r as Trajectory } from "./trajectory.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { Dt as sha256 } from "./cold.js";
// src/record/parse-trajectory.ts
function parseTrajectory(text) {
	try {
		return Trajectory.safeParse(JSON.parse(text)).data;
	} catch {
		return;
	}
}
// src/app/read-trajectory.ts
async function readTrajectory(folders, fingerprint, signal) {
	let why = "Its trajectory is not beside the data pack.";
	for (const folder of folders) {
		const read = await folder.read(`trajectories/${fingerprint}.json`, signal);
		if (read.kind === "refused") continue;
		const text = decodeUtf8(read.bytes);
		if (text !== void 0 && sha256(text) === fingerprint) return parseTrajectory(text) ?? "The trajectory beside the data pack cannot be read by this version.";
		why = "The trajectory beside the data pack is not the one that was recorded.";
	}
	return why;
}
export { readTrajectory as t };
