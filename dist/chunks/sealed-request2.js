import "./rolldown-runtime.js";
import { n as unzipSync } from "./esm.js";
import { r as REQUEST_FILE, t as REQUEST_ARTIFACT } from "./sealed-request.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { O as githubAsk } from "./cold-github.js";
import { t as downloadArtifact } from "./download-artifact.js";
// src/adapters/github/sealed-request.ts
async function sealedRequest(access, runId, signal) {
	const { owner, repo } = access;
	return githubAsk(access)("artifacts", signal, async (octokit) => {
		const query = {
			owner,
			repo,
			run_id: runId,
			name: REQUEST_ARTIFACT,
			per_page: 100
		};
		const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
			...query,
			request: { signal }
		});
		const latest = data.artifacts.filter(({ name }) => name === REQUEST_ARTIFACT).toSorted((a, b) => b.id - a.id)[0];
		if (latest === void 0) return refused("the workflow run left no request.");
		if (latest.expired) return refused("the request has expired.");
		if (latest.size_in_bytes > 262144) return refused("the request is too large to be one.");
		const zip = await downloadArtifact(octokit, access, latest, signal);
		return zip.kind === "refused" ? zip : unpackRequest(zip.value);
	});
}
function unpackRequest(zip) {
	const names = [];
	const admit = ({ name, size, originalSize }) => {
		names.push(name);
		return name === "request.json" && Math.max(size, originalSize) <= 262144;
	};
	let files;
	try {
		files = unzipSync(zip, { filter: admit });
	} catch {
		return refused("the request is not a whole zip file.");
	}
	const bytes = files[REQUEST_FILE];
	if (names.length !== 1 || names[0] !== "request.json") return refused(`the request must hold ${REQUEST_FILE} and nothing else.`);
	const text = bytes === void 0 || bytes.length > 262144 ? void 0 : decodeUtf8(bytes);
	return text === void 0 ? refused("the request is too large, or not UTF-8 text.") : {
		kind: "found",
		value: text
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
export { sealedRequest, unpackRequest };
