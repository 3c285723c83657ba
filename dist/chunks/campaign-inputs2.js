import { t as UsageError } from "./usage-error.js";
import { n as sha256 } from "./hash.js";
import { t as guestVersion } from "./guest-version.js";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, mkdir, open, readFile, readdir, readlink, realpath, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// src/std/relative-path.ts
const PATH_CHARS_MAX = 400;
function relativePathDefect(path) {
	if (path === "") return "is empty";
	if (path.length > PATH_CHARS_MAX) return `is longer than ${PATH_CHARS_MAX} characters`;
	if (/[\u0000-\u001f\u007f]/.test(path)) return "has a control character";
	if (path.includes("\\")) return "has a backslash; separate folders with /";
	if (path.startsWith("/")) return "is absolute; it must be relative to its folder";
	const names = path.split("/");
	if (names.includes("..")) return "leads out of its folder";
	if (names.includes("") || names.includes(".")) return "has an empty or '.' part";
}
// src/adapters/local/make-folder.ts
async function makeFolder(path) {
	if (await made(path)) return;
	const parent = dirname(path);
	if (parent !== path) await makeFolder(parent);
	if (!await made(path)) throw Object.assign(new Error(`${path} cannot be made`), { code: "EACCES" });
}
async function made(path) {
	try {
		await mkdir(path);
		return true;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "ENOENT") return false;
		if (code === "EEXIST" || code === "EISDIR") return true;
		throw error;
	}
}
// src/adapters/local/passed-over.ts
const PASSED_OVER = new Set([".git", "node_modules"]);
const LISTED_ENTRIES_MAX = 1e4;
const LISTED_BYTES_MAX = 268435456;
function localFolder(root) {
	return {
		list: async (signal) => {
			try {
				const entries = [];
				await listFolder({
					root,
					entries,
					bytes: 0
				}, "", signal);
				return {
					kind: "entries",
					entries
				};
			} catch (error) {
				signal.throwIfAborted();
				return refusal(error, root);
			}
		},
		read: async (path, signal) => {
			signal.throwIfAborted();
			const place = await inside(root, path);
			if (place === void 0) return outside(path);
			try {
				return {
					kind: "file",
					bytes: await readFile(place)
				};
			} catch (error) {
				return refusal(error, path);
			}
		},
		write: async (path, content, signal) => {
			signal.throwIfAborted();
			const place = await inside(root, path);
			if (place === void 0) return outside(path);
			try {
				await writeWhole(place, content);
				return { kind: "written" };
			} catch (error) {
				return refusal(error, place);
			}
		}
	};
}
async function listFolder(listing, below, signal) {
	const found = await readdir(join(listing.root, below), { withFileTypes: true });
	for (const { name } of found.sort((a, b) => a.name < b.name ? -1 : 1)) {
		signal.throwIfAborted();
		if (PASSED_OVER.has(name)) continue;
		const path = below === "" ? name : `${below}/${name}`;
		const is = await lstat(join(listing.root, path));
		if (is.isDirectory()) await listFolder(listing, path, signal);
		else await listEntry(listing, path, is);
	}
}
async function listEntry(listing, path, is) {
	listing.entries.push(await entryOf(listing.root, path, is));
	listing.bytes += is.size > 16777216 ? 0 : is.size;
	if (listing.entries.length > LISTED_ENTRIES_MAX || listing.bytes > LISTED_BYTES_MAX) throw Object.assign(new Error("too much to list"), { code: "EFBIG" });
}
async function entryOf(root, path, is) {
	if (is.isSymbolicLink()) return symlink(root, path);
	if (!is.isFile()) return {
		kind: "special",
		path
	};
	if (is.size > 16777216) return {
		kind: "oversized",
		path,
		size: is.size
	};
	return {
		kind: "file",
		path,
		bytes: await readFile(join(root, path))
	};
}
async function symlink(root, path) {
	const target = await readlink(join(root, path));
	const leads = relative(resolve(root), resolve(root, dirname(path), target));
	return {
		kind: "symlink",
		path,
		target,
		inside: leads !== ".." && !leads.startsWith(`..${sep}`) && !isAbsolute(leads)
	};
}
async function writeWhole(place, content) {
	await makeFolder(dirname(place));
	const draft = `${place}.${randomUUID()}`;
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, place);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}
async function inside(root, path) {
	if (relativePathDefect(path) !== void 0) return void 0;
	const place = join(root, path);
	const [home, real] = await Promise.all([realest(resolve(root)), realest(resolve(place))]);
	return real === home || real.startsWith(home.endsWith(sep) ? home : `${home}${sep}`) ? place : void 0;
}
async function realest(path) {
	const real = await realpath(path).catch(() => void 0);
	if (real !== void 0) return real;
	const parent = dirname(path);
	return parent === path ? path : join(await realest(parent), basename(path));
}
function outside(path) {
	return {
		kind: "refused",
		why: "outside",
		reason: `${path} is not a path inside the folder`
	};
}
const REASONS = new Map([
	["ENOENT", ["missing", "is not there"]],
	["ENOTDIR", ["not_a_folder", "is not a folder"]],
	["EISDIR", ["other", "is a folder"]],
	["EEXIST", ["not_a_folder", "is not a folder"]],
	["EACCES", ["denied", "may not be accessed; check its permissions"]],
	["EPERM", ["denied", "may not be accessed; check its permissions"]],
	["EROFS", ["denied", "cannot be written: the disk is read-only"]],
	["ENOSPC", ["full", "cannot be written: no space is left"]],
	["EFBIG", ["other", "holds more than 10,000 files or 256 MiB; point at the folder of tasks itself"]],
	["EDQUOT", ["full", "cannot be written: no space is left"]]
]);
function refusal(error, what) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const [why, words] = REASONS.get(code) ?? ["other", `failed (${code || String(error)})`];
	return {
		kind: "refused",
		why,
		reason: `${what} ${words}`
	};
}
// src/app/write-or-refuse.ts
async function writeOrRefuse(folder, path, text, signal) {
	const written = await folder.write(path, text, signal);
	if (written.kind === "refused") throw new UsageError(written.reason);
}
// src/suite/override-names.ts
const OVERRIDE_NAMES = [
	"suite",
	"tasks",
	"model",
	"region",
	"base-url",
	"service-tier",
	"price-as",
	"harness",
	"system-prompt",
	"runs",
	"concurrency",
	"max-cost-usd",
	"max-campaign-tokens",
	"max-month-cost-usd",
	"max-month-tokens",
	"month-ledger"
];
// src/doors/default-config.ts
const DEFAULT_CONFIG = "pawl.yml";
// src/report/snake-cased.ts
function snakeCased(value) {
	if (value === void 0 || value === null) return null;
	if (typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (Array.isArray(value)) return value.map(snakeCased);
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [snakeCase(name), snakeCased(member)]));
}
function snakeCase(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
function renderVerdictJson(input) {
	const { verdict, comparison, power } = input;
	const document = {
		format_version: 1,
		...snakeCased(verdict),
		comparison: snakeCased(comparison),
		...power !== void 0 && { power: snakeCased(power) }
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/adapters/local/digest-folder.ts
function digestFolder(root) {
	try {
		const lines = readdirSync(root, {
			recursive: true,
			withFileTypes: true
		}).map((entry) => ({
			entry,
			path: join(entry.parentPath, entry.name)
		})).filter(({ path }) => !isPassedOver(path.slice(root.length))).map(({ entry, path }) => `${path.slice(root.length)}\0${contentOf(entry, path)}`);
		return sha256(lines.sort().join("\n"));
	} catch {
		return;
	}
}
function isPassedOver(path) {
	return path.split(/[\\/]/).some((part) => PASSED_OVER.has(part));
}
function contentOf(entry, path) {
	if (entry.isDirectory()) return "folder";
	if (entry.isSymbolicLink()) return `link ${readlinkSync(path)}`;
	return entry.isFile() ? sha256(readFileSync(path)) : "special";
}
// src/harness/version.ts
const HARNESS_VERSION = "1.0.0";
const PAWL_HARNESS = `pawl@${HARNESS_VERSION}`;
// src/record/version.ts
const PAWL_VERSION = "0.1.0";
// src/doors/embedded-suite.ts
const EMBEDDED_SUITE = "agentic-core-v1";
// src/doors/project-root.ts
function projectRoot(from = fileURLToPath(import.meta.url)) {
	for (let folder = dirname(from);; folder = dirname(folder)) {
		if (existsSync(join(folder, "action.yml")) && existsSync(join(folder, "tasks"))) return folder;
		if (folder === dirname(folder)) throw new UsageError("Pawl's own tasks are missing: `dist/` must stay in Pawl's checkout, beside `tasks/`.");
	}
}
// src/doors/campaign-inputs.ts
function campaignInputs(cwd, asked, { suite, subject }) {
	return inputsOf(cwd, asked, {
		suite,
		files: [asked.config, ...subject.systemPrompts].map((path) => relative(cwd, resolve(cwd, path)))
	});
}
function sameInputs(before, cwd, asked) {
	const config = relative(cwd, resolve(cwd, asked.config));
	if (!Object.hasOwn(before.files, config)) return false;
	const now = inputsOf(cwd, asked, {
		suite: before.suite.name,
		files: Object.keys(before.files)
	});
	return now !== void 0 && sorted(now) === sorted(before);
}
function inputsOf(cwd, asked, { suite, files }) {
	const digest = digestFolder(suite === "agentic-core-v1" ? join(projectRoot(), "tasks") : resolve(cwd, suite));
	if (digest === void 0) return void 0;
	return {
		overrides: given(asked.overrides),
		files: Object.fromEntries(files.map((path) => [path, digestFile(resolve(cwd, path))])),
		suite: {
			name: suite,
			sha256: digest
		},
		versions: {
			pawl: PAWL_VERSION,
			harness: PAWL_HARNESS,
			sandbox: guestVersion
		}
	};
}
function given(overrides) {
	const texts = Object.entries(overrides).map(([name, value]) => [name, value?.trim() ?? ""]);
	return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
function digestFile(path) {
	return existsSync(path) ? sha256(readFileSync(path)) : null;
}
function sorted({ overrides, files, suite, versions }) {
	return JSON.stringify([
		overrides,
		files,
		suite,
		versions
	].map((part) => Object.entries(part).sort()));
}
export { PAWL_VERSION as a, renderVerdictJson as c, OVERRIDE_NAMES as d, writeOrRefuse as f, relativePathDefect as g, makeFolder as h, EMBEDDED_SUITE as i, snakeCased as l, PASSED_OVER as m, sameInputs as n, HARNESS_VERSION as o, localFolder as p, projectRoot as r, PAWL_HARNESS as s, campaignInputs as t, DEFAULT_CONFIG as u };
