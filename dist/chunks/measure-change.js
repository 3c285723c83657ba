import "./rolldown-runtime.js";
import { a as endGroup, c as info, f as startGroup, p as warning, r as sayUnchanged, t as identicalFacts, u as notice } from "./unchanged-baseline.js";
import { m as PASSED_OVER, p as localFolder, t as campaignInputs } from "./campaign-inputs2.js";
import { B as executeInto, D as buildSubject, R as loadSettings, S as openWorkshop, V as suiteFacts, W as subjectFingerprint, b as judge, c as shippedProof, ct as baselinePack, f as renderOutcome, i as openGateShops, lt as selectTasks, nt as loadSuite, o as settledAsk, s as policyOf, t as runGateInto, tt as writePack, u as writeReportPage } from "./run-gate-into.js";
import { a as headline } from "./decode-utf8.js";
import { p as oneLine } from "./format-number.js";
import { t as UsageError } from "./usage-error.js";
import { t as keyOf } from "./projections.js";
import { t as guestVersion } from "./guest-version.js";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize, resolve } from "node:path";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
// src/adapters/local/git-parents.ts
async function gitParents(cwd, signal) {
	const text = await new Promise((resolve) => {
		const options = {
			cwd,
			signal,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0"
			}
		};
		execFile("git", [
			"cat-file",
			"-p",
			"HEAD"
		], options, (error, stdout) => resolve(error ? "" : stdout));
	});
	signal.throwIfAborted();
	return [...(text.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = ""]) => sha);
}
// src/adapters/local/git-blobs.ts
function gitBlobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function gitBlobs(cwd, path) {
	const blobs = new Map();
	collect(cwd, path, blobs);
	return blobs;
}
function collect(cwd, path, blobs) {
	const is = statSync(join(cwd, path), { throwIfNoEntry: false });
	if (is?.isFile() === true) blobs.set(path, gitBlobId(readFileSync(join(cwd, path))));
	if (is?.isDirectory() !== true) return;
	for (const name of readdirSync(join(cwd, path))) if (!PASSED_OVER.has(name)) collect(cwd, `${path}/${name}`, blobs);
}
// src/doors/base-content.ts
async function baseContent(request, signal) {
	const listed = await request.files.list(request.commit, signal);
	if (listed.kind === "refused") return {
		kind: "unavailable",
		reason: listed.reason
	};
	const { cwd, asked, settings } = request;
	const overrides = overridesBefore(request, listed.value);
	if (overrides === void 0) return {
		kind: "unavailable",
		reason: WORKFLOW_CHANGED
	};
	if (overrides === asked.overrides && isSame(cwd, listed.value, [asked.config, ...relevant(settings)])) return { kind: "same" };
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
async function findBase(context, request, signal) {
	const { event, apiUrl, owner, repo } = context;
	if (event.kind !== "pull_request" || request.token === "") return void 0;
	const { githubCommitFiles } = await import("./commit-files.js");
	const files = githubCommitFiles({
		token: request.token,
		apiUrl,
		owner,
		repo
	});
	const cwd = process.cwd();
	const commit = await startOf(context, cwd, files, signal);
	if (commit.kind === "refused") return {
		kind: "unavailable",
		reason: commit.reason
	};
	const { asked, settings, known } = request;
	const recorded = known?.campaign.inputs?.overrides;
	const { workflow } = context;
	return baseContent({
		cwd,
		asked,
		settings,
		files,
		commit: commit.value,
		workflow,
		recorded
	}, signal);
}
async function startOf({ event }, cwd, files, signal) {
	const [first, second] = await gitParents(cwd, signal);
	if (first !== void 0 && second !== void 0) return {
		kind: "found",
		value: first
	};
	if (event.baseSha === void 0) return {
		kind: "refused",
		reason: "the event names no base."
	};
	return files.mergeBase(event.baseSha, event.headSha, signal);
}
// src/doors/log-runs.ts
const logRuns = (event) => {
	if (event.kind === "notice") warning(event.text);
	if (event.kind === "budget_reached") warning(event.reason);
	if (event.kind !== "run_finished") return;
	const { record, finished, total } = event;
	const why = record.failure_mode === null ? "" : ` (${record.failure_mode})`;
	info(`${String(finished).padStart(String(total).length)}/${total} ${keyOf(record)} ${record.outcome}${why}`);
};
// src/doors/gate-in-action.ts
async function gateInAction(change, signal) {
	const { base, known, out } = change;
	const head = {
		folder: process.cwd(),
		settings: change.settings
	};
	await using shops = await openGateShops(base, head, signal);
	startGroup("Runs");
	try {
		const asked = {
			ask: settledAsk(base.settings),
			known,
			out
		};
		return await runGateInto(shops, asked, logRuns, signal);
	} finally {
		endGroup();
	}
}
// src/doors/is-unchanged.ts
async function isUnchanged(baseline, settings, cwd, signal) {
	const { campaign, run_summary } = baseline;
	if (campaign.subject.model !== settings.subject.model || campaign.stopped_early !== null) return false;
	const { simulated } = campaign.subject;
	const subject = await buildSubject(settings, { simulated }, guestVersion, cwd);
	if (subjectFingerprint(subject) !== campaign.subject_fingerprint || run_summary.errored > 0) return false;
	const suite = await loadSuite(cwd, settings.suite, signal);
	return suiteFacts(suite.name, selectTasks(suite, settings.tasks)).fingerprint === campaign.suite.fingerprint && campaign.runs_per_task >= settings.runs;
}
// src/doors/run-in-action.ts
async function runInAction(asked, signal) {
	const { settings, inputs, out } = asked;
	await using workshop = await openWorkshop(settings, process.cwd(), signal, { inputs });
	startGroup("Runs");
	try {
		return await executeInto(workshop, {
			out,
			isResume: true
		}, logRuns, signal);
	} finally {
		endGroup();
	}
}
// src/doors/measure-change.ts
async function measureChange(measuring, signal) {
	const { asked, out, key, writer } = measuring;
	const cwd = process.cwd();
	const config = asked.config === "pawl.yml" ? void 0 : asked.config;
	const settings = await loadSettings(cwd, config, asked.overrides, signal);
	const known = await baselinePack(measuring.baseline, cwd, signal);
	if (known !== void 0 && await isUnchanged(known, settings, cwd, signal)) {
		info("Inputs identical to the baseline: nothing was run.");
		await writePack(localFolder(out), known, signal);
		return sayUnchanged(identicalFacts(known), key, writer);
	}
	const base = await findBase(measuring.context, {
		token: measuring.token,
		asked,
		settings,
		known
	}, signal);
	if (base?.kind === "same") {
		info("Nothing that matters differs from the base: nothing was run.");
		return sayUnchanged(unmeasuredFacts(settings), key, writer);
	}
	if (base?.kind === "unavailable") notice(`The base's content cannot be had (${oneLine(base.reason)}); the first look stands alone.`, { title: "Pawl" });
	if (base?.kind === "folder") {
		await using folder = base;
		if (known !== void 0) return await gated({
			settings,
			base: folder,
			known,
			out
		}, measuring, signal);
	}
	const pack = await runInAction({
		settings,
		inputs: campaignInputs(cwd, asked, settings),
		out: resolve(cwd, out)
	}, signal);
	return said({
		pack,
		baseline: known,
		judged: judge(pack, known, policyOf(settings))
	}, measuring, signal);
}
async function gated(change, measuring, signal) {
	const end = await gateInAction(change, signal);
	if (end.kind === "identical") return sayUnchanged(unmeasuredFacts(change.settings), measuring.key, measuring.writer);
	if (end.isReplayed) notice("This very change was decided before, by the same rules; that decision stands.", { title: "Pawl" });
	const { pack, baseline } = end;
	return said({
		pack,
		baseline,
		judged: judge(pack, baseline, {})
	}, measuring, signal);
}
function unmeasuredFacts({ subject, suite }) {
	const model = subject.model ?? "not set";
	return {
		model,
		simulated: model.startsWith("simulated/"),
		suite,
		measured: void 0
	};
}
async function said({ pack, baseline, judged }, { key, writer, moreUrl, out, baseline: place }, signal) {
	const context = {
		key,
		writer,
		...await shippedProof(pack),
		...moreUrl !== void 0 && { moreUrl }
	};
	await writeReportPage({
		candidate: pack,
		baseline,
		...judged,
		...context
	}, {
		cwd: process.cwd(),
		out,
		packs: [
			out,
			`${out}/baseline`,
			place === "none" ? void 0 : place
		]
	}, signal);
	return {
		...renderOutcome(pack, baseline, judged, context),
		outputs: outputsOf(pack, judged),
		annotations: annotationsOf(judged),
		exitCode: judged.verdict.exitCode
	};
}
function outputsOf(pack, { verdict }) {
	const { passed, runs, errored, pass_rate, cost_usd } = pack.run_summary;
	return {
		verdict: verdict.word,
		passed,
		runs,
		errored,
		"pass-rate": pass_rate ?? "",
		"cost-usd": cost_usd ?? ""
	};
}
function annotationsOf({ verdict }) {
	const { sentence, word, blocks } = verdict;
	return [{
		level: blocks ? "error" : word === "no_regression_found" || word === "identical" ? "notice" : "warning",
		title: headline(verdict),
		sentence
	}, ...verdict.breaches.map((breach) => ({
		level: "error",
		title: "Policy",
		sentence: breach.sentence
	}))];
}
export { measureChange };
