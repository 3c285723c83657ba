import "./rolldown-runtime.js";
import { F as info, I as notice, N as endGroup, R as startGroup, Tt as UsageError, V as renderSearch, ft as oneLine, h as snakeCased, i as campaignInputs, it as guestVersion, k as localFolder, lt as stampComment, p as sayUnchanged, w as systemClock, z as warning } from "./cold.js";
import { D as diffSubjects, E as judge, F as openGateShops, G as isolateFor, R as scriptedModel, Z as policyOf } from "./run-shard.js";
import { t as packText } from "./seal-pack2.js";
import { s as writePack } from "./execute-shard.js";
import { i as isDecisionOn, l as judgeGate, n as runGateInto, s as decisionOf } from "./run-gate-into.js";
import { a as leaveFound, c as askInAction, i as runInAction, l as isDeepAsked, n as tellSearch, o as insteadOfMeasuring, r as sayMeasured, s as logRuns, t as searchOf, u as pullLabels } from "./tell-search.js";
import { t as baselineKeyOf } from "./find-baseline.js";
import { r as readShards } from "./read-shards.js";
import { a as prove, n as writeProof, r as proofSentence, t as findGateDefect } from "./audit-gate.js";
import { i as selectTasks, t as loadSuite } from "./load-suite.js";
import { T as decisionName, o as unmeasuredFacts, s as recordBaseline } from "./cold-github.js";
import { t as openPack } from "./open-pack.js";
import { r as suiteFacts } from "./run-campaign.js";
import { t as buildSubject } from "./build-subject.js";
import { join, relative, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/verdict/accept.ts
function withOverride(pack, override) {
	const { gate } = pack;
	if (gate === void 0) return pack;
	const changed = {
		...pack,
		gate: {
			...gate,
			override
		}
	};
	return {
		...changed,
		decision: decisionOf(judgeGate(changed, []).verdict)
	};
}
function isAcceptable(pack) {
	const { gate } = pack;
	if (gate === void 0 || gate.policy.fail_on === "never") return false;
	return judgeGate({
		...pack,
		gate: {
			...gate,
			override: ANYBODY
		}
	}, []).verdict.override !== void 0;
}
const ANYBODY = {
	by: "anybody",
	at: "now",
	through: "any label"
};
// src/doors/accept-label.ts
async function acceptInAction(end, { measuring, settings }, signal) {
	if (end.kind === "identical" || !isAcceptable(end.pack)) return end;
	const labels = await pullLabels(process.env);
	const name = settings.gate.acceptLabel;
	const setting = await lastSetting(measuring, labels, name, signal);
	const override = setting === void 0 ? null : acceptance({
		setting,
		name,
		labels,
		pack: end.pack
	});
	if (typeof override === "string") notice(override, { title: "Pawl" });
	const pack = withOverride(end.pack, typeof override === "string" ? null : override);
	await writePack(localFolder(measuring.out), pack, signal);
	return {
		...end,
		pack
	};
}
async function lastSetting({ context, token }, labels, name, signal) {
	const pullRequest = context.event.pullRequest ?? labels.pullRequest;
	if (pullRequest === void 0 || token === "") return void 0;
	const { githubLabels } = await import("./label-events.js");
	const { apiUrl, owner, repo } = context;
	const found = await githubLabels({
		token,
		apiUrl,
		owner,
		repo
	}).lastSetting({
		pullRequest,
		name
	}, signal);
	if (found.kind === "found") return found.value;
	notice(`Whether somebody accepted the regression is not known: ${oneLine(found.reason)}`, { title: "Pawl" });
}
function acceptance({ setting: { by, at, isBot, mayWrite }, name, labels, pack }) {
	const label = `The label ${oneLine(name)} of ${oneLine(by)} accepts nothing`;
	if (isBot) return `${label}: a bot cannot take responsibility.`;
	if (!mayWrite) return `${label}: whoever accepts a regression must be allowed to push to the repository.`;
	const isOfThisEvent = labels.justSet?.toLowerCase() === name.toLowerCase();
	const isAfterResult = Date.parse(at) >= Date.parse(pack.campaign.finished_at);
	if (isOfThisEvent || labels.isQueued || isAfterResult) return {
		by: by.slice(0, 200),
		at: at.slice(0, 40),
		through: `label ${name}`
	};
	return `${label}: it was set before this result was known. Take it off and set it again to accept this one.`;
}
// src/doors/changed-files.ts
async function changedFiles({ before, after }, config) {
	const named = [
		config,
		...after.settings.subject.systemPrompts,
		...before.settings.subject.systemPrompts
	];
	const paths = [...new Set(named.map((path) => relativeTo(after.folder, path)))];
	return (await Promise.all(paths.map(async (path) => ({
		path,
		before: await textOf(resolve(before.folder, path)),
		after: await textOf(resolve(after.folder, path))
	})))).filter((file) => file.before !== file.after);
}
function relativeTo(folder, path) {
	return relative(folder, resolve(folder, path)).replaceAll("\\", "/");
}
function textOf(path) {
	return readFile(path, "utf8").catch(() => "");
}
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
			ask: await askInAction(base.settings, shops.baseline.suite),
			known,
			out,
			recall: change.recall
		};
		const events = logRuns(change.watch);
		if (change.part?.kind !== "merge") return await runGateInto(shops, asked, events, signal);
		const { mergeGate } = await import("./merge-gate2.js");
		const shards = await readShards(process.cwd(), change.part.folders, signal);
		return await mergeGate(shops, {
			...asked,
			shards
		}, events, signal);
	} finally {
		endGroup();
	}
}
// src/doors/prove-changed.ts
const FORMS = {
	generated: 3,
	fixed: 1
};
async function proveChanged({ before, after }, signal) {
	const { suite: place, tasks, subject, limits } = after.settings;
	if (place === "agentic-core-v1") return void 0;
	const suite = await loadSuite(after.folder, place, signal);
	const selected = changedOf(suite, tasks, await bundlesOf(before, signal));
	if (selected.length === 0) return void 0;
	const { childSandboxes } = await import("./child.js");
	await using sandboxes = childSandboxes({ spares: 4 });
	await using isolate = await isolateFor([place]);
	const ground = {
		isolate,
		sandboxes,
		clock: systemClock(),
		scripted: scriptedModel,
		inference: subject.inference,
		limits
	};
	const seeds = selected.some(({ task }) => task.generator !== void 0) ? FORMS.generated : FORMS.fixed;
	return await prove({
		suite,
		selected,
		seeds
	}, ground, signal);
}
function changedOf(suite, patterns, known) {
	return [...new Set(selectTasks(suite, patterns).map(({ task }) => task))].filter(({ bundleSha256 }) => !known.has(bundleSha256)).map((task) => ({
		task,
		variant: void 0
	}));
}
async function bundlesOf({ folder, settings }, signal) {
	if (settings.suite === "agentic-core-v1") return new Set();
	try {
		const { tasks } = await loadSuite(folder, settings.suite, signal);
		return new Set(tasks.map(({ bundleSha256 }) => bundleSha256));
	} catch (error) {
		if (error instanceof UsageError) return new Set();
		throw error;
	}
}
function requireProven(report, suite) {
	const wrong = report.lines.filter(({ ok }) => !ok);
	const [first] = wrong;
	if (first === void 0) return;
	const others = wrong.length === 1 ? "" : ` (and ${wrong.length - 1} more)`;
	throw new UsageError(`${first.task}: ${first.script} ${declaredOf(first)}, but on form ${first.miss?.epoch ?? 1}: ${first.miss?.found ?? "it did not"}${others}; no model is asked before the changed tasks are proven, so mend them: pawl prove --suite ${suite} --tasks ${first.task}`);
}
function declaredOf({ declared, kind }) {
	if (declared === null) return kind === "leak" ? "must find no truth" : "must hold";
	const why = [declared.mode, declared.detail].filter((part) => part !== void 0).join("/");
	return `must be ${declared.outcome}${why === "" ? "" : ` (${why})`}`;
}
// src/doors/prove-changed-in-action.ts
async function proveChangedInAction(change, out, signal) {
	const report = await proveChanged(change, signal);
	if (report === void 0) return;
	await writeProof(localFolder(out), report, signal);
	info(`Changed tasks are proven first. ${proofSentence(report)}`);
	requireProven(report, change.after.settings.suite);
}
// src/doors/recall-decision.ts
function recallFrom(context, { token, out }) {
	const { workflow, apiUrl, owner, repo } = context;
	if (token === "" || workflow === void 0) return void 0;
	return async (orderSeed, signal) => {
		const { findDecision } = await import("./find-decision.js");
		const found = await findDecision({
			token,
			apiUrl,
			owner,
			repo
		}, {
			workflow,
			orderSeed
		}, signal);
		if (found.kind === "refused") {
			info(`Earlier decisions cannot be looked for: ${oneLine(found.reason)}`);
			return;
		}
		if (found.value === void 0) return void 0;
		const { text, place } = found.value;
		const pack = await opened(text, place, orderSeed, signal);
		if (typeof pack === "string") {
			info(`The decision of ${place} was passed over: ${oneLine(pack)}`);
			return;
		}
		info(`The decision is that of ${place}.`);
		await leaveFound(found.value, out, signal);
		return pack;
	};
}
async function opened(text, place, orderSeed, signal) {
	try {
		const pack = await openPack({ find: async () => ({
			kind: "found",
			text,
			provenance: place
		}) }, "its data pack", signal);
		if (!isDecisionOn(pack, orderSeed)) return "it is of another question, or it stopped before it had decided.";
		return findGateDefect(pack) ?? pack;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return error.message;
	}
}
function decisionOutputs({ gate, decision }) {
	if (gate === void 0 || gate.stopped !== null || decision === void 0) return {};
	return { "decision-name": decisionName(gate.order_seed) };
}
// src/report/missing-baseline.ts
function missingSentence({ reason }) {
	return `No baseline was found and baseline-on-missing is \`fail\`, so nothing was run: ${reason}`;
}
function renderMissing(gap) {
	return `${[
		"### Agent evals",
		"> [!WARNING]\n> **Not measured: no baseline**\n>\n> `baseline-on-missing` is `fail`, so nothing was run and nothing was spent.",
		renderSearch(gap)
	].join("\n\n")}\n`;
}
function renderMissingComment(gap, key, writer) {
	return stampComment(renderMissing(gap), key, writer);
}
function renderMissingVerdict(gap) {
	const document = {
		format_version: 1,
		word: "unmeasured",
		sentence: missingSentence(gap),
		tasks: [],
		suspects: [],
		breaches: [],
		blocks: true,
		exit_code: 3,
		comparison: null,
		baseline_search: snakeCased(gap)
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/doors/say-missing.ts
function sayMissing(gap, { key, writer }) {
	return {
		comment: renderMissingComment(gap, key, writer),
		summary: renderMissing(gap),
		verdictJson: renderMissingVerdict(gap),
		outputs: {
			verdict: "unmeasured",
			passed: "",
			runs: "",
			errored: "",
			"pass-rate": "",
			"cost-usd": ""
		},
		annotations: [{
			level: "error",
			title: "Not measured: no baseline",
			sentence: missingSentence(gap)
		}],
		exitCode: 3
	};
}
// src/doors/what-changed.ts
async function whatChanged({ folder, settings }, { campaign }, signal) {
	const simulated = settings.subject.model?.startsWith("simulated/") === true;
	const built = await buildSubject(settings, { simulated }, guestVersion, folder);
	const { endpoint: _, ...parts } = campaign.subject.versions;
	const { endpoint } = built.versions;
	const versions = {
		...parts,
		...endpoint !== void 0 && { endpoint }
	};
	const suite = await loadSuite(folder, settings.suite, signal);
	return diffSubjects({
		subject: {
			...built,
			versions
		},
		suite: suiteFacts(suite.name, selectTasks(suite, settings.tasks))
	}, {
		subject: campaign.subject,
		suite: campaign.suite
	});
}
// src/doors/measure-against.ts
async function measureAgainst(opponent, change, signal) {
	const { base, known, held } = opponent;
	const { measuring, settings, input } = change;
	const { asked, out, watch } = measuring;
	if (held !== void 0) tellSearch(held);
	if (base?.kind === "unavailable") noticeUnavailable(base.reason);
	const isDeep = base?.kind === "folder" && await isDeepAsked(base.settings);
	if (held?.kind === "missing") {
		if (input.onMissing === "fail") return sayMissing(held, measuring);
		if (!isDeep) warnMissing(held, input, base);
	}
	if (held?.kind === "found") await leaveFound(held, join(out, "baseline-found"), signal);
	if (base?.kind !== "folder") return alone(opponent, change, signal);
	const after = {
		folder: process.cwd(),
		settings
	};
	await proveChangedInAction({
		before: base,
		after
	}, out, signal);
	const changed = await changedFiles({
		before: base,
		after
	}, asked.config);
	const isComputed = held?.kind === "missing" && input.onMissing === "compute";
	return {
		...known !== void 0 || isComputed || isDeep ? await gated({
			settings,
			base,
			known,
			out,
			watch
		}, {
			...change,
			held
		}, signal) : await alone(opponent, change, signal),
		changed
	};
}
function noticeUnavailable(reason) {
	notice(`The base's content cannot be had (${oneLine(reason)}); the first look stands alone.`, { title: "Pawl" });
}
function warnMissing({ reason }, input, base) {
	const what = input.onMissing === "compute" && base?.kind === "folder" ? "The base is measured in this job." : "The result stands alone.";
	warning(`${oneLine(reason)} ${what}`, { title: "No baseline was found" });
}
async function gated(change, { held, ...job }, signal) {
	const { measuring } = job;
	const recall = recallFrom(measuring.context, measuring);
	const instead = await insteadOfMeasuring(measuring, {
		...change,
		recall
	}, signal);
	if (instead !== void 0) return instead;
	const end = await acceptInAction(await gateInAction({
		...change,
		part: measuring.part,
		recall
	}, signal), {
		measuring,
		settings: change.base.settings
	}, signal);
	if (end.kind === "identical") return sayUnchanged(unmeasuredFacts(change.settings), measuring.key, measuring.writer);
	if (end.isReplayed) notice("This very change was decided before, by the same rules; that decision stands.", { title: "Pawl" });
	const { pack, baseline, isReplayed } = end;
	const isUsed = isReplayed || baseline === change.known;
	const search = held === void 0 ? void 0 : withUse(held, isUsed);
	const judged = judge(pack, baseline, {});
	const said = await sayMeasured({
		pack,
		baseline,
		judged,
		search
	}, measuring, signal);
	if (isReplayed) return said;
	return recorded({
		...said,
		outputs: {
			...said.outputs,
			...decisionOutputs(pack)
		}
	}, pack, job, signal);
}
function withUse(held, isUsed) {
	const search = searchOf(held);
	return search.kind === "found" ? {
		...search,
		isUsed
	} : search;
}
async function alone({ base, known, held }, change, signal) {
	const { measuring, settings } = change;
	const { asked, out, watch, part } = measuring;
	const instead = await insteadOfMeasuring(measuring, {
		settings,
		base: void 0,
		known
	}, signal);
	if (instead !== void 0) return instead;
	const inputs = campaignInputs(process.cwd(), asked, settings);
	const pack = await runInAction({
		settings,
		inputs,
		out,
		watch,
		part
	}, signal);
	const judged = judge(pack, known, policyOf(settings));
	const changes = base?.kind === "folder" ? await whatChanged(base, pack, signal) : judged.comparison.changes;
	const comparison = {
		...judged.comparison,
		changes
	};
	const search = held === void 0 ? void 0 : searchOf(held);
	const told = {
		pack,
		baseline: known,
		judged: {
			...judged,
			comparison
		},
		search
	};
	return recorded(await sayMeasured(told, measuring, signal), pack, change, signal);
}
async function recorded(said, pack, { measuring, settings, input, place }, signal) {
	if (place === "nowhere") return said;
	const { context, token } = measuring;
	const content = {
		folder: process.cwd(),
		settings
	};
	const kept = {
		place,
		context,
		token,
		key: await baselineKeyOf(content, measuring, signal),
		dataBranch: input.dataBranch,
		pack,
		text: packText(pack)
	};
	return {
		...said,
		outputs: {
			...said.outputs,
			...await recordBaseline(kept, signal)
		}
	};
}
export { measureAgainst };
