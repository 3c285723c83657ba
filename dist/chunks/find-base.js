import { n as gitBlobs, t as gitBlobId } from "./git-blobs.js";
import { Tt as UsageError } from "./cold.js";
import { t as loadSettings } from "./load-settings.js";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
// src/doors/base-content.ts
async function baseContent(request, signal) {
	const listed = await request.files.list(request.commit, signal);
	if (listed.kind === "refused") return {
		kind: "unavailable",
		reason: listed.reason
	};
	const { asked } = request;
	const overrides = overridesBefore(request, listed.value);
	if (overrides === void 0) return {
		kind: "unavailable",
		reason: WORKFLOW_CHANGED
	};
	if (isUntouched(request, listed.value)) return { kind: "same" };
	const folder = await mkdtemp(join(tmpdir(), "pawl-base-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await put(request, folder, filesBelow(listed.value, asked.config), signal);
		const config = asked.config === "pawl.yml" ? void 0 : asked.config;
		const before = await loadSettings(folder, config, overrides, signal);
		for (const path of relevant(before)) await put(request, folder, filesBelow(listed.value, path), signal);
		return {
			kind: "folder",
			folder,
			settings: before,
			[Symbol.asyncDispose]: remove
		};
	} catch (error) {
		await remove();
		if (!(error instanceof UsageError)) throw error;
		return {
			kind: "unavailable",
			reason: error.message
		};
	}
}
async function isSameContent(request, signal) {
	const listed = await request.files.list(request.commit, signal);
	return listed.kind === "found" && isUntouched(request, listed.value);
}
function isUntouched(request, files) {
	const { cwd, asked, settings } = request;
	return overridesBefore(request, files) === asked.overrides && isSame(cwd, files, [asked.config, ...relevant(settings)]);
}
const WORKFLOW_CHANGED = "the workflow file is new or changed and its inputs set what is tested; set it in pawl.yml instead, so that both sides can be read.";
function overridesBefore({ cwd, asked, workflow, recorded }, files) {
	if (!Object.values(asked.overrides).some((value) => (value ?? "").trim() !== "") || workflow !== void 0 && isSame(cwd, files, [workflow])) return asked.overrides;
	return recorded;
}
function relevant({ suite, subject }) {
	return [...subject.systemPrompts, ...suite === "agentic-core-v1" ? [] : [suite]].map((path) => normalize(path).replaceAll("\\", "/").replace(/\/$/, ""));
}
function isSame(cwd, files, paths) {
	return paths.every((path) => {
		const here = gitBlobs(cwd, path);
		const there = filesBelow(files, path);
		return here.size === there.length && there.every((file) => here.get(file.path) === file.blob);
	});
}
function filesBelow(files, path) {
	return files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
}
async function put({ cwd, files }, folder, wanted, signal) {
	for (const { path, blob } of wanted) {
		if (isAbsolute(path) || path.split("/").includes("..")) throw new UsageError(`${path} leads outside.`);
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		const here = await readFile(join(cwd, path)).catch(() => void 0);
		if (here !== void 0 && gitBlobId(here) === blob) {
			await writeFile(target, here);
			continue;
		}
		const found = await files.read(blob, signal);
		if (found.kind === "refused") throw new UsageError(`${path} of the base cannot be read (${found.reason})`);
		await writeFile(target, found.value);
	}
}
// src/doors/find-base.ts
async function findBase(context, find, signal) {
	const { commit } = find;
	if (commit.kind === "refused") return {
		kind: "unavailable",
		reason: commit.reason
	};
	return baseContent(requestFor(context, find, commit.value), signal);
}
async function isSameAsTip(context, find, signal) {
	const { kind, baseSha } = context.event;
	if (kind !== "pull_request" || baseSha === void 0) return false;
	return isSameContent(requestFor(context, find, baseSha), signal);
}
function requestFor({ event, workflow }, { files, asked, settings, known }, commit) {
	const recorded = known?.campaign.inputs?.overrides;
	const before = askedBefore(event.name, {
		workflow,
		recorded,
		overrides: asked.overrides
	});
	return {
		cwd: process.cwd(),
		asked,
		settings,
		files,
		commit,
		...before
	};
}
function askedBefore(event, job) {
	if (event === "workflow_dispatch") return {
		workflow: void 0,
		recorded: job.recorded ?? {}
	};
	if (event === "workflow_run") return {
		workflow: void 0,
		recorded: job.overrides
	};
	return job;
}
async function commitFiles({ apiUrl, owner, repo }, token) {
	const { githubCommitFiles } = await import("./commit-files.js");
	return githubCommitFiles({
		token,
		apiUrl,
		owner,
		repo
	});
}
export { findBase as n, isSameAsTip as r, commitFiles as t };
