import { Dt as sha256 } from "./cold.js";
// src/adapters/github/download-artifact.ts
const ZIP_BYTES_MAX = 268435456;
const TRIES_MAX = 2;
async function downloadArtifact(octokit, { owner, repo, apiUrl }, { id, size_in_bytes: size, digest }, signal) {
	if (digest === void 0 || digest === null || !/^sha256:[0-9a-f]{64}$/.test(digest)) return refused("GitHub has no digest to check it by.");
	if (size > ZIP_BYTES_MAX) return refused("it is larger than 256 MiB.");
	const location = addressOf((await octokit.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip",
		request: {
			signal,
			redirect: "manual"
		}
	})).headers.location, apiUrl);
	if (location === void 0) return refused("GitHub did not say where it is stored.");
	const bytes = await fetchBytes(location, signal);
	if (bytes.kind === "found" && `sha256:${sha256(bytes.value)}` !== digest) return refused("its bytes are not those that were uploaded (the SHA-256 differs).");
	return bytes;
}
function addressOf(location, apiUrl) {
	if (location === void 0 || !URL.canParse(location)) return void 0;
	const url = new URL(location);
	return url.protocol === "https:" || url.protocol === new URL(apiUrl).protocol ? url : void 0;
}
async function fetchBytes(location, signal) {
	for (let tried = 1;; tried++) try {
		const response = await fetch(location, {
			signal,
			redirect: "error"
		});
		if (response.ok) return await readCapped(response);
		await response.body?.cancel();
		if (response.status < 500 || tried >= TRIES_MAX) return refused(`its storage answered ${response.status}.`);
	} catch {
		signal.throwIfAborted();
		if (tried >= TRIES_MAX) return refused("its storage could not be reached.");
	}
}
async function readCapped(response) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		bytes += chunk.length;
		if (bytes > ZIP_BYTES_MAX) return refused("it is larger than 256 MiB.");
		chunks.push(chunk);
	}
	return {
		kind: "found",
		value: Buffer.concat(chunks)
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
export { downloadArtifact as t };
