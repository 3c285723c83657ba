import "./rolldown-runtime.js";
import { a as gitBlobs, f as loadSettings, u as gitHead } from "./cold-github.js";
import { O as writeOrRefuse, Tt as UsageError, k as localFolder } from "./cold.js";
import { r as REQUEST_FILE } from "./sealed-request.js";
import { i as measuredPaths, n as sealRequest } from "./sealed-request3.js";
// src/doors/plan-mode.ts
function planMode(context) {
	return {
		context,
		isQuiet: true,
		measure: async (measuring, whole, signal) => {
			const request = await requestOf(context, measuring, signal);
			const said = await whole({
				...measuring,
				part: { kind: "plan" }
			});
			const text = `${JSON.stringify(request, null, 2)}\n`;
			await writeOrRefuse(localFolder(measuring.out), REQUEST_FILE, text, signal);
			return said;
		}
	};
}
async function requestOf({ event }, { asked }, signal) {
	const { pullRequest, headSha } = event;
	if (pullRequest === void 0) throw new UsageError("mode plan is for pull requests; let the workflow run `on: pull_request`.");
	const cwd = process.cwd();
	const head = await gitHead(cwd, signal);
	if (head !== void 0 && head !== headSha) throw new UsageError("mode plan asks for what is on the head of the pull request, and another commit is checked out; give actions/checkout the head's sha as its ref.");
	const config = asked.config === "pawl.yml" ? void 0 : asked.config;
	const settings = await loadSettings(cwd, config, asked.overrides, signal);
	const files = [asked.config, ...measuredPaths(settings)].flatMap((path) => [...gitBlobs(cwd, path)]);
	return sealRequest({
		pull_request: pullRequest,
		head_sha: headSha,
		files: Object.fromEntries(files)
	});
}
export { planMode };
