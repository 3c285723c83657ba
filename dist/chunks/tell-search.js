import { g as object, o as array, u as int, x as string } from "./zod.js";
import { F as info, H as searchSentences, N as endGroup, R as startGroup, Tt as UsageError, _ as isAsked, at as jsonOrUndefined, ft as oneLine, i as campaignInputs, k as localFolder, q as formatCount, w as systemClock, wt as taskKey, z as warning } from "./cold.js";
import { t as keyOf } from "./projections.js";
import { i as headline } from "./say-word.js";
import { C as partingsIn, F as openGateShops, I as openWorkshop, N as sayBoard, P as sayTaskDone, Y as settledAsk, a as sayShard, d as priceFinding, f as quotaFinding, j as trackRuns, n as shardSettings, p as renderOutcome, r as shardGate, s as estimateOracles, t as runShard, u as costFinding, w as writeReportPage, x as shippedProof } from "./run-shard.js";
import { a as planFingerprint, o as executeInto } from "./execute-shard.js";
import { r as readShards } from "./read-shards.js";
import { t as sayInterim } from "./say-interim.js";
import { readFile } from "node:fs/promises";
// src/doors/pull-labels.ts
const Label = object({ name: string() });
const Payload = object({
	action: string().optional(),
	label: Label.optional().catch(void 0),
	pull_request: object({
		number: int().positive(),
		labels: array(Label).optional().catch([])
	}).optional().catch(void 0),
	merge_group: object({ head_ref: string() }).optional().catch(void 0)
});
const NONE = {
	pullRequest: void 0,
	names: [],
	justSet: void 0,
	isQueued: false
};
async function pullLabels(env) {
	return labelsOf(await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}"));
}
function labelsOf(payload) {
	const parsed = Payload.safeParse(jsonOrUndefined(payload));
	if (!parsed.success) return NONE;
	const { action, label, pull_request: pull, merge_group: group } = parsed.data;
	const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? "")?.[1];
	if (queued !== void 0) return {
		...NONE,
		pullRequest: Number(queued),
		isQueued: true
	};
	if (pull === void 0) return NONE;
	return {
		pullRequest: pull.number,
		names: (pull.labels ?? []).map(({ name }) => name),
		justSet: action === "labeled" ? label?.name : void 0,
		isQueued: false
	};
}
// src/doors/ask-in-action.ts
async function askInAction(settings, suite) {
	const settled = settledAsk(settings, suite);
	return await isDeepAsked(settings) ? {
		...settled,
		mode: "deep"
	} : settled;
}
async function isDeepAsked({ gate }) {
	const { names } = await pullLabels(process.env);
	return isAsked("deep") || gate.mode === "deep" || names.includes(gate.deepLabel);
}
// src/doors/log-runs.ts
function logRuns(watch) {
	const tracker = trackRuns(systemClock());
	return (event) => {
		const done = tracker.hear(event);
		log(event);
		if (done !== void 0 && done.planned > 1) info(`= ${sayTaskDone(done)}  (${sayBoard(tracker.board())})`);
		watch(event);
	};
}
const log = (event) => {
	if (event.kind === "notice") warning(event.text);
	if (event.kind === "budget_reached") warning(event.reason);
	if (event.kind !== "run_finished") return;
	const { record, finished, total } = event;
	const why = record.failure_mode === null ? "" : ` (${record.failure_mode})`;
	info(`${String(finished).padStart(String(total).length)}/${total} ${keyOf(record)} ${record.outcome}${why}`);
};
// src/doors/say-plan.ts
const LATENCY_MS = 3e3;
async function sayPlan(measuring, what, signal) {
	const { settings, base, known } = what;
	if (base === void 0) {
		await using workshop = await openWorkshop(settings, process.cwd(), signal);
		return planned(measuring, workshop, ["There is no base to hold it against."], signal);
	}
	const after = {
		folder: process.cwd(),
		settings
	};
	await using shops = await openGateShops(base, after, signal);
	const ask = await askInAction(base.settings, shops.baseline.suite);
	const baseline = known === void 0 ? "There is no baseline campaign yet: the base is measured in the same job." : `The baseline campaign is ${known.campaign.id}.`;
	const more = ask.mode === "deep" ? `Every task runs side by side with the base, ${formatCount(ask.deep.pairs, "pair")} each.` : `At most ${formatCount(ask.recheck, "suspect")} are then run side by side with the base, by the ${ask.plan} plan; only that can block.`;
	return planned(measuring, shops.candidate, [baseline, more], signal);
}
async function planned(measuring, workshop, items, signal) {
	const { request } = workshop;
	const { selected, runsPerTask, suiteName, subject } = request;
	const keys = selected.map(({ task, variant }) => taskKey(task.id, variant?.name ?? null));
	const first = `${formatCount(keys.length * runsPerTask, "run")}, ${runsPerTask} of each of ${formatCount(keys.length, "task")}`;
	const sentence = `${suiteName} on ${subject.model} would begin with ${first}. Nothing was sent to the model.`;
	const told = [
		...(await findings(workshop, signal)).map(({ text }) => text),
		...items,
		`Tasks: ${keys.join(", ")}`
	];
	return sayInterim({
		word: "planned",
		title: "Planned, not run",
		sentence,
		items: told
	}, measuring);
}
async function findings(workshop, signal) {
	const { request, world } = workshop;
	if (request.subject.simulated) return [{
		what: "price",
		state: "ok",
		text: "The model is simulated: it plays scripts and costs nothing."
	}];
	const estimate = await estimateOracles(workshop, signal);
	const { prices, clock } = world;
	const at = clock.now();
	return [
		priceFinding(request, prices, at),
		costFinding(request, estimate, {
			prices,
			at,
			latencyMs: LATENCY_MS
		}),
		quotaFinding(request, estimate, LATENCY_MS)
	];
}
// src/doors/instead-of-measuring.ts
async function insteadOfMeasuring(measuring, what, signal) {
	const { part } = measuring;
	if (part?.kind === "plan") return sayPlan(measuring, what, signal);
	if (part?.kind !== "shard") return void 0;
	const { share } = part;
	startGroup("Runs");
	try {
		const pack = await (what.base === void 0 ? shareAlone(measuring, what, share, signal) : shareOfGate(measuring, {
			...what,
			base: what.base
		}, share, signal));
		const sentence = sayShard(share, pack);
		const title = `Shard ${share.index} of ${share.of}`;
		return sayInterim({
			word: "partial",
			title,
			sentence,
			items: []
		}, measuring, pack);
	} finally {
		endGroup();
	}
}
function shareAlone({ asked, out, watch }, { settings }, share, signal) {
	const cwd = process.cwd();
	const inputs = campaignInputs(cwd, asked, settings);
	return runShard(settings, {
		cwd,
		out,
		share,
		inputs,
		isResume: true
	}, logRuns(watch), signal);
}
async function shareOfGate({ out, watch }, { settings, base, known, recall }, share, signal) {
	const before = {
		folder: base.folder,
		settings: shardSettings(base.settings, share)
	};
	const after = {
		folder: process.cwd(),
		settings: shardSettings(settings, share)
	};
	await using shops = await openGateShops(before, after, signal);
	const ask = await askInAction(base.settings, shops.baseline.suite);
	return await shardGate(shops, {
		ask,
		known,
		out,
		share,
		recall
	}, logRuns(watch), signal);
}
// src/doors/leave-found.ts
async function leaveFound({ text, trajectories }, out, signal) {
	const folder = localFolder(out);
	for (const [path, bytes] of [["data-pack.json", text], ...trajectories]) {
		const written = await folder.write(path, bytes, signal);
		if (written.kind === "refused") throw new UsageError(written.reason);
	}
}
// src/doors/run-in-action.ts
async function runInAction(asked, signal) {
	const { settings, inputs, out } = asked;
	await using workshop = await openWorkshop(settings, process.cwd(), signal, { inputs });
	if (asked.part?.kind === "merge") {
		const { mergeInto } = await import("./merge-into.js");
		return await mergeInto(await readShards(process.cwd(), asked.part.folders, signal), {
			out,
			plan: planFingerprint(workshop.request, null)
		}, signal);
	}
	startGroup("Runs");
	try {
		return await executeInto(workshop, {
			out,
			isResume: true
		}, logRuns(asked.watch), signal);
	} finally {
		endGroup();
	}
}
// src/doors/say-measured.ts
async function sayMeasured({ pack, baseline, judged, search }, { key, writer, moreUrl, reportUrl, out, baseline: place }, signal) {
	const packs = [
		out,
		`${out}/baseline`,
		`${out}/baseline-found`,
		place === "none" ? void 0 : place
	];
	const places = {
		cwd: process.cwd(),
		out,
		packs
	};
	const proof = await shippedProof(pack);
	const context = {
		key,
		writer,
		partings: await partingsIn({
			candidate: pack,
			baseline
		}, places, signal),
		...proof,
		...moreUrl !== void 0 && { moreUrl },
		...reportUrl !== void 0 && { reportUrl },
		...search !== void 0 && { search }
	};
	await writeReportPage({
		candidate: pack,
		baseline,
		...judged,
		...context
	}, places, signal);
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
// src/doors/tell-search.ts
function searchOf(held) {
	return held.kind === "found" ? held.source : held;
}
function tellSearch(held) {
	for (const sentence of searchSentences(searchOf(held))) info(oneLine(sentence));
}
export { leaveFound as a, askInAction as c, runInAction as i, isDeepAsked as l, tellSearch as n, insteadOfMeasuring as o, sayMeasured as r, logRuns as s, searchOf as t, pullLabels as u };
