import { Dt as sha256 } from "./cold.js";
import { t as seededRandom } from "./random.js";
import { AsyncLocalStorage } from "node:async_hooks";
import { posix } from "node:path";
// src/adapters/sandbox/guest-path.ts
function guestPath(workdir, path) {
	if (path === "" || path.includes("\0") || path.length > 4096) return void 0;
	return posix.resolve(workdir, path);
}
function spokenPath(workdir, absolute) {
	if (workdir === "/") return absolute.slice(1);
	return absolute.startsWith(`${workdir}/`) ? absolute.slice(workdir.length + 1) : absolute;
}
// src/adapters/sandbox/virtual-world.ts
const MORNING_MS = Date.UTC(2026, 2, 2, 8);
const WORKING_DAY_S = 28800;
const ACT_MS = 1e3;
new AsyncLocalStorage();
function virtualWorld(seed, act) {
	const offsetS = Number.parseInt(sha256(`clock/${seed}`).slice(0, 8), 16) % WORKING_DAY_S;
	return {
		nowMs: MORNING_MS + offsetS * 1e3 + act * ACT_MS,
		random: seededRandom(`${seed}/act/${act}`)
	};
}
// src/adapters/sandbox/start-image.ts
function startImage(files, workdir, seed) {
	const mtimeMs = virtualWorld(seed, 0).nowMs;
	return new Map([...files].map(([path, bytes]) => [guestPath(workdir, path) ?? workdir, {
		kind: "file",
		mode: 420,
		mtimeMs,
		bytes: Uint8Array.from(bytes)
	}]));
}
// src/adapters/sandbox/workspace-files.ts
const LINK_HOPS_MAX = 16;
function workspaceFiles(image, workdir) {
	const files = [...image.keys()].filter((path) => path.startsWith(workdir === "/" ? "/" : `${workdir}/`)).sort().map((path) => [spokenPath(workdir, path), fileAt(image, path)]);
	return new Map(files.flatMap(([path, entry]) => entry?.kind === "file" ? [[path, entry.bytes]] : []));
}
function fileAt(image, path) {
	let at = path;
	for (let hop = 0; hop < LINK_HOPS_MAX; hop++) {
		const entry = image.get(at);
		if (entry?.kind !== "link") return entry;
		at = posix.resolve(posix.dirname(at), entry.target);
	}
}
export { startImage as n, workspaceFiles as t };
