import { f as loadSettings, i as gitBlobId } from "./cold-github.js";
import { Et as fingerprint, M as relativePathDefect, Tt as UsageError, at as jsonOrUndefined } from "./cold.js";
import { i as SealedRequest } from "./sealed-request.js";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
// src/doors/commit-folder.ts
const FILES_MAX = 400;
const BYTES_MAX = 33554432;
async function commitFolder(wanted, signal) {
	const listed = await wanted.files.list(wanted.commit, signal);
	if (listed.kind === "refused") throw new UsageError(`the change cannot be read: ${listed.reason}`);
	const folder = await mkdtemp(join(tmpdir(), "pawl-change-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		const put = shelf(wanted, folder, signal);
		await put(below(listed.value, wanted.config));
		const config = wanted.config === "pawl.yml" ? void 0 : wanted.config;
		const settings = await loadSettings(folder, config, wanted.overrides, signal);
		for (const path of measuredPaths(settings)) await put(below(listed.value, path));
		return {
			folder,
			settings,
			blobs: put.blobs,
			[Symbol.asyncDispose]: remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}
function measuredPaths({ suite, subject }) {
	const paths = [...subject.systemPrompts, ...suite === "agentic-core-v1" ? [] : [suite]].map((path) => path.replace(/^\.\//, "").replace(/\/$/, ""));
	for (const path of paths) {
		const defect = relativePathDefect(path);
		if (defect !== void 0) throw new UsageError(`the path ${JSON.stringify(path)} ${defect}.`);
	}
	return paths;
}
function below(files, path) {
	return files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
}
function shelf({ files, checkout }, folder, signal) {
	const blobs = new Map();
	let bytes = 0;
	const put = async ({ path, blob, size }) => {
		const defect = relativePathDefect(path);
		if (defect !== void 0) throw new UsageError(`the path ${JSON.stringify(path)} ${defect}.`);
		bytes += size;
		blobs.set(path, blob);
		if (blobs.size > FILES_MAX || bytes > BYTES_MAX) throw new UsageError(`the change holds more than ${FILES_MAX} files or 32 MiB to measure.`);
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		const here = await readFile(join(checkout, path)).catch(() => void 0);
		if (here !== void 0 && gitBlobId(here) === blob) return writeFile(target, here);
		const found = await files.read(blob, signal);
		if (found.kind === "refused") throw new UsageError(`${path} cannot be read: ${found.reason}`);
		return writeFile(target, found.value);
	};
	const all = async (wanted) => {
		for (const file of wanted) if (!blobs.has(file.path)) await put(file);
	};
	return Object.assign(all, { blobs });
}
// src/doors/sealed-request.ts
function sealRequest(request) {
	const sealed = {
		format_version: 1,
		...request
	};
	return {
		...sealed,
		sha256: fingerprint(sealed)
	};
}
function openRequest(text) {
	const { data } = SealedRequest.safeParse(jsonOrUndefined(text));
	if (data === void 0) throw new UsageError("the request is none of Pawl's; nothing was measured.");
	const { sha256, ...sealed } = data;
	if (fingerprint(sealed) !== sha256) throw new UsageError("the request was changed after it was sealed; nothing was measured.");
	return data;
}
export { measuredPaths as i, sealRequest as n, commitFolder as r, openRequest as t };
