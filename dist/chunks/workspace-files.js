import { n as sha256 } from "./hash.js";
import { posix } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
// src/adapters/sandbox/guest-path.ts
function guestPath(workdir, path) {
	if (path === "" || path.includes("\0") || path.length > 4096) return void 0;
	return posix.resolve(workdir, path);
}
function spokenPath(workdir, absolute) {
	if (workdir === "/") return absolute.slice(1);
	return absolute.startsWith(`${workdir}/`) ? absolute.slice(workdir.length + 1) : absolute;
}
// src/std/random.ts
function seededRandom(seed) {
	const digest = sha256(seed);
	const word = (index) => Number.parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
	const next = sfc32([
		word(0),
		word(1),
		word(2),
		word(3)
	]);
	const below = (bound) => Math.floor(next() * bound);
	return {
		next,
		below,
		weighted: (items) => pickWeighted(items, next()),
		shuffle: (items) => shuffled(items, below)
	};
}
function sfc32(state) {
	let [a, b, c, counter] = state;
	const next = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let warmUp = 0; warmUp < 12; warmUp++) next();
	return next;
}
function pickWeighted(items, draw) {
	let left = draw * items.reduce((sum, { weight }) => sum + weight, 0);
	for (const { weight, item } of items) {
		left -= weight;
		if (left < 0) return item;
	}
	const last = items.at(-1);
	if (last === void 0) throw new RangeError("nothing to pick from");
	return last.item;
}
function shuffled(items, below) {
	const copy = [...items];
	for (let i = copy.length - 1; i > 0; i--) {
		const j = below(i + 1);
		[copy[i], copy[j]] = [copy[j], copy[i]];
	}
	return copy;
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
export { startImage as n, seededRandom as r, workspaceFiles as t };
