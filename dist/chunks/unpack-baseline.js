import { n as unzipSync } from "./esm.js";
import { t as PACK_BYTES_MAX } from "./parse-pack.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
// src/adapters/github/unpack-baseline.ts
const FILES_MAX = 2e4;
const UNPACKED_BYTES_MAX = 2 * PACK_BYTES_MAX;
const PACK = "data-pack.json";
const TRAJECTORY = /^trajectories\/[0-9a-f]{64}\.json$/;
function unpackBaseline(zip) {
	const gate = openGate();
	let files;
	try {
		files = new Map(Object.entries(unzipSync(zip, { filter: gate.admit })));
	} catch {
		return refused(gate.refusal() ?? "it is not a whole zip file.");
	}
	const bytes = files.get(PACK);
	if (bytes === void 0) return refused("it holds no data-pack.json.");
	const text = decodeUtf8(bytes);
	if (text === void 0) return refused("its data pack is not UTF-8 text.");
	return {
		kind: "found",
		value: {
			text,
			trajectories: new Map([...files].filter(([name]) => name !== PACK))
		}
	};
}
function openGate() {
	const seen = new Set();
	let bytes = 0;
	let refusal;
	const refuse = (reason) => {
		refusal = reason;
		throw new Error(reason);
	};
	return {
		refusal: () => refusal,
		admit: ({ name, size, originalSize }) => {
			if (name === "trajectories/" && originalSize === 0) return false;
			if (name !== PACK && !TRAJECTORY.test(name)) refuse("it holds a file that no baseline has.");
			if (seen.has(name)) refuse("it holds a file twice.");
			seen.add(name);
			bytes += Math.max(size, originalSize);
			if (seen.size > FILES_MAX) refuse(`it holds more than ${FILES_MAX} files.`);
			if (bytes > UNPACKED_BYTES_MAX) refuse("it would be larger than 512 MiB when unpacked.");
			return true;
		}
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
export { unpackBaseline as t };
