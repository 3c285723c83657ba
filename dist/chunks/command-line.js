import "./rolldown-runtime.js";
import { $ as formatPointsRange, C as diffLines, Ct as shortId, D as writeOutcome, Dt as sha256, Et as fingerprint, J as formatDuration, K as inlineCode, O as writeOrRefuse, Q as formatPoints, Tt as UsageError, U as escapeHtml, W as escapeMarkdown, X as formatNumber, Y as formatMoney, Z as formatPercent, a as projectRoot, d as signalOfProcess, dt as commandSafe, f as terminalWorld, ft as oneLine, g as readReportUrl, h as snakeCased, i as campaignInputs, k as localFolder, mt as truncate, nt as formatSigned, pt as terminalSafe, q as formatCount, rt as passMarks, s as PAWL_VERSION, tt as formatShare, u as complain, w as systemClock, wt as taskKey, xt as TaskId } from "./cold.js";
import { f as loadSettings, g as parseYaml, h as EMPTY_CONFIG, m as resolveConfig, p as overridesOf, v as ConfigFile, y as nearest } from "./cold-github.js";
import { t as wilson } from "./wilson.js";
import { t as baselinePack } from "./baseline-pack2.js";
import { A as markdownTable, B as checkCall, C as partingsIn, E as judge, F as openGateShops, G as isolateFor, H as playbookOf, I as openWorkshop, J as gateAsk, K as inlineIsolate, L as buildModel, M as renderRunBoard, N as sayBoard, O as curveLines, P as sayTaskDone, R as scriptedModel, S as ProofReport, T as packFolder, V as capText, W as inlineSandboxes, X as flagValue, Z as policyOf, _ as simulatePower, a as sayShard, b as renderPowerTable, c as accessFinding, d as priceFinding, f as quotaFinding, g as historyTallies, h as POWER_SIMULATIONS, i as SHARD_FLAG, j as trackRuns, k as layColumns, l as askOneWord, m as DEFAULT_CHECK, n as shardSettings, o as shareFlag, p as renderOutcome, q as rememberingIsolate, r as shardGate, s as estimateOracles, t as runShard, u as costFinding, v as saySideBySide, w as writeReportPage, x as shippedProof, y as saySpent } from "./run-shard.js";
import { c as recomputeVerdict, n as runGateInto, o as decisionDifference } from "./run-gate-into.js";
import { t as localBaselines } from "./local-baselines.js";
import { a as parseClaim, i as scorePredictions, n as openSealedPack, o as intervalScore, r as registrationHash, t as openPack } from "./open-pack.js";
import { a as rankBoards, i as sayStanding, n as BOARD_NOTE, r as boardTitle, t as boardRow } from "./board-rows.js";
import { n as sealPack, t as packText } from "./seal-pack2.js";
import { i as logChoose, r as logBeta } from "./exact-test.js";
import { h as suiteDifference, m as rateDifference, p as meanDifference } from "./pool-history.js";
import { t as keyOf } from "./projections.js";
import { r as ownRuns } from "./side-by-side.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { b as strictObject, c as boolean, g as object, h as number, o as array, p as literal, u as int, x as string, y as record } from "./zod.js";
import { h as Registration, o as RunRecord, u as FAILURE_MODES } from "./pack-seal.js";
import { i as selectTasks, t as loadSuite } from "./load-suite.js";
import { o as executeInto, s as writePack } from "./execute-shard.js";
import { c as sayDelta, o as deltaRows } from "./reproduce.js";
import { i as headline$1, o as sayFailures, r as TASK_WORDS } from "./say-word.js";
import { n as chosenModel } from "./build-subject.js";
import { t as mergeGate } from "./merge-gate.js";
import { l as HEAD_TO_HEAD_PLANS, r as readShards } from "./read-shards.js";
import { t as INTEL_SCHEMA } from "./intel-schema.js";
import { C as WORKDIR, F as globMatches, S as toolbox, _ as mapBounded, f as prepareTrials, h as isInfrastructureStop, m as gradeRun, r as suiteFacts, v as subjectFingerprint } from "./run-campaign.js";
import { t as mergeInto } from "./merge-into2.js";
import { n as modelName } from "./model-name.js";
import { a as prove, i as joinProofs, n as writeProof, t as findGateDefect } from "./audit-gate.js";
import { t as evidencePatterns } from "./evidence-patterns.js";
import { r as Trajectory } from "./trajectory.js";
import { t as readTrajectory$1 } from "./read-trajectory.js";
import { n as nightExitCode, r as nightJson, t as keepWatch } from "./keep-watch.js";
import { t as withHistory } from "./with-history.js";
import { parseArgs } from "node:util";
import { randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";
import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { mkdir, readFile, readdir, rename, stat, writeFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
// src/app/count-burn-in.ts
function countBurnIn(packs) {
	const decided = packs.flatMap(({ decision, gate }) => decision === void 0 || gate?.stopped != null ? [] : [decision]).filter(({ word }) => !UNDECIDED.has(word));
	return {
		checks: decided.length,
		blocked: decided.filter(({ word }) => word === "regression" || word === "suite_regression").length,
		suspected: decided.filter(({ tasks }) => Object.values(tasks).includes("suspected")).length,
		undecided: packs.length - decided.length
	};
}
const UNDECIDED = new Set([
	"inconclusive",
	"unmeasured",
	"no_baseline"
]);
function sayBurnIn({ checks, blocked, suspected, undecided }) {
	const count = undecided === 1 ? "counts" : "count";
	const open = undecided === 0 ? [] : [`${formatCount(undecided, "check")} could not be decided and ${count} for nobody.`];
	if (checks === 0) return `${["No check was decided, so nothing is known.", ...open].join("\n")}\n`;
	const { low, high } = wilson({
		passed: blocked,
		runs: checks
	});
	const range = `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}%`;
	return `${[
		`${formatShare(blocked, checks)} checks of this content against itself were blocked (95% range ${range}; promised: at most 5%).`,
		`${formatShare(suspected, checks)} showed a line "not proven", which fails nothing.`,
		...open,
		"",
		"For pawl.yml, so that comments say it:",
		"",
		`gate: {burn-in: {checks: ${checks}, blocked: ${blocked}}}`
	].join("\n")}\n`;
}
// src/doors/common-flags.ts
const CAMPAIGN_FLAGS = {
	config: {
		placeholder: "FILE",
		about: "Configuration file; ./pawl.yml where there is one."
	},
	suite: {
		placeholder: "NAME|FOLDER",
		about: "Suite to run: agentic-core-v1, or a folder of tasks."
	},
	tasks: {
		placeholder: "PATTERN",
		about: "Ids, globs, tags, variants and !negations.",
		repeatable: true
	},
	model: {
		placeholder: "PROVIDER/ID",
		about: "Model under test, e.g. bedrock/openai.gpt-oss-20b-1:0."
	},
	region: {
		placeholder: "REGION",
		about: "AWS region of the model."
	},
	"base-url": {
		placeholder: "URL",
		about: "OpenAI-compatible endpoint, e.g. http://127.0.0.1:11434/v1."
	},
	"service-tier": {
		placeholder: "TIER",
		about: "Provider's service tier, e.g. flex."
	},
	"price-as": {
		placeholder: "PROVIDER/ID",
		about: "Model whose prices hold, where the id does not tell."
	},
	harness: {
		placeholder: "NAME",
		about: "What lets the model act; pawl is built in."
	},
	"system-prompt": {
		placeholder: "FILE",
		about: "Prompt file, after the base prompt.",
		repeatable: true
	},
	runs: {
		placeholder: "N",
		about: "Runs per task (3)."
	},
	concurrency: {
		placeholder: "N",
		about: "Most runs at a time (16; 4 simulated ones); requests adapt to what the provider bears."
	},
	"max-cost-usd": {
		placeholder: "USD",
		about: "Stop cleanly before the campaign costs more."
	},
	"max-campaign-tokens": {
		placeholder: "N",
		about: "Stop cleanly before the campaign uses more tokens."
	},
	"max-month-cost-usd": {
		placeholder: "USD",
		about: "The same for all campaigns of the month (UTC)."
	},
	"max-month-tokens": {
		placeholder: "N",
		about: "The same for the month's tokens."
	},
	"month-ledger": {
		placeholder: "FILE",
		about: "Where the month's spending is kept."
	}
};
const OUT_FLAG = {
	placeholder: "FOLDER",
	about: "Where the files go."
};
const JSON_FLAG = { about: "Print JSON for programs instead of text." };
const BASELINE_FLAG = {
	placeholder: "PACK",
	about: "Data pack to compare with: a file, or a folder that holds data-pack.json."
};
// src/doors/watch-progress.ts
const ROWS = 24;
function watchProgress(world, clock = systemClock()) {
	const tracker = trackRuns(clock);
	const table = liveTable(world);
	const isLogged = !world.interactive && world.env["CI"] !== void 0;
	const say = (text) => {
		table.clear();
		world.err(`pawl: ${text}\n`);
	};
	return (event) => {
		const done = tracker.hear(event);
		if (event.kind === "budget_reached") say(event.reason);
		if (event.kind === "notice") say(event.text);
		if (event.kind === "campaign_started" && event.resumed > 0 && event.resumed < event.total) say(`going on with ${event.resumed} of ${event.total} runs already done`);
		if (isLogged && done !== void 0) world.err(commandSafe(`${sayTaskDone(done)}  (${sayBoard(tracker.board())})\n`));
		if (!world.interactive || event.kind !== "run_started" && event.kind !== "run_finished") return;
		const board = tracker.board();
		if (board.finished === board.total) table.clear();
		else table.draw(renderRunBoard(board, {
			width: world.columns - 1,
			height: (world.rows ?? ROWS) - 1
		}));
	};
}
function liveTable({ err, interactive }) {
	let drawn = 0;
	const back = () => drawn === 0 ? "" : `\u001b[${drawn}A\r\u001b[0J`;
	return {
		draw: (lines) => {
			err(`${back()}${lines.join("\n")}\n`);
			drawn = lines.length;
		},
		clear: () => {
			if (interactive && drawn > 0) err(back());
			drawn = 0;
		}
	};
}
// src/doors/verbs/burn-in.ts
const CHECKS_MAX = 1e3;
const burnInVerb = {
	name: "burn-in",
	about: "Check what is there against itself, many times, and count how many harmless checks are blocked.",
	positionals: [],
	flags: {
		...CAMPAIGN_FLAGS,
		checks: {
			placeholder: "N",
			about: "Checks to make (50); each costs what a harmless pull request does."
		},
		baseline: BASELINE_FLAG,
		plan: {
			placeholder: "quick|standard|thorough",
			about: "How long suspects are run (pawl.yml's)."
		},
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-burn-in); begun again there, it goes on."
		},
		json: JSON_FLAG
	},
	example: "pawl burn-in --checks 50 --baseline main --out pawl-burn-in",
	run: async (args, world, signal) => {
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-burn-in");
		const counted = countBurnIn(await checkAll(args, out, world, signal));
		await writeOrRefuse(localFolder(out), "burn-in.json", asJson$3(counted), signal);
		world.out(args.flags.has("json") ? asJson$3(counted) : sayBurnIn(counted));
		return counted.checks === 0 ? 3 : 0;
	}
};
async function checkAll(args, out, world, signal) {
	const checks = countOf(flagValue(args, "checks") ?? "50");
	const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
	const side = {
		folder: world.cwd,
		settings
	};
	await using shops = await openGateShops(side, side, signal);
	const ask = {
		...gateAsk(settings, shops.baseline.suite, args),
		mode: "screen"
	};
	let known = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
	if (shops.candidate.request.subject.simulated) world.err("pawl: a simulated model does the same in every check; its counts say nothing of a real one's.\n");
	const packs = [];
	for (let check = 1; check <= checks; check++) {
		const folder = join(out, `check-${check}`);
		const asked = {
			ask,
			known,
			out: folder
		};
		const end = await runGateInto(marked(shops, check), asked, watchProgress(world), signal);
		if (end.kind === "identical") throw new UsageError("the check was taken for no change.");
		known ??= end.baseline;
		packs.push(end.pack);
	}
	return packs;
}
function marked({ candidate, baseline }, check) {
	const { subject } = candidate.request;
	const versions = {
		...subject.versions,
		"burn-in": String(check)
	};
	return {
		baseline,
		candidate: {
			...candidate,
			request: {
				...candidate.request,
				subject: {
					...subject,
					versions
				}
			}
		}
	};
}
function countOf(text) {
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= CHECKS_MAX) return value;
	throw new UsageError(`--checks must be a whole number from 1 to ${CHECKS_MAX}, not ${JSON.stringify(text)}.`);
}
function asJson$3(counted) {
	return `${JSON.stringify({
		format_version: 1,
		...counted
	}, null, 2)}\n`;
}
// src/report/leaderboard/leaderboard-markdown.ts
const COLUMNS$3 = [
	{
		title: "Rank",
		cell: "rank",
		align: "l"
	},
	{
		title: "Model",
		cell: "name",
		align: "l"
	},
	{
		title: "Score",
		cell: "score",
		align: "r"
	},
	{
		title: "Pass rate (95%)",
		cell: "rate",
		align: "r"
	},
	{
		title: "$/pass",
		cell: "costPerPass",
		align: "r"
	},
	{
		title: "◆",
		cell: "frontier",
		align: "l"
	},
	{
		title: "Time p50",
		cell: "latency",
		align: "r"
	},
	{
		title: "Tokens in / out",
		cell: "tokens",
		align: "r"
	},
	{
		title: "Source",
		cell: "source",
		align: "l"
	}
];
function leaderboardTable({ standings }) {
	const cells = standings.map(sayStanding);
	const used = COLUMNS$3.filter(({ cell }) => cells.some((row) => row[cell] !== "–" && row[cell] !== ""));
	const header = used.map(({ title }) => title.replace("$", "\\$"));
	const rows = cells.map((row) => used.map(({ cell }) => dressed(cell, row[cell])));
	return markdownTable([header, ...rows], {
		align: used.map(({ align }) => align),
		alignDelimiters: false
	});
}
function dressed(cell, text) {
	if (cell === "name") return escapeMarkdown(text);
	return text.startsWith("$") ? `\`${text}\`` : text;
}
function renderLeaderboardMarkdown(boards) {
	return `${[
		"# Leaderboard",
		...boards.map((board) => {
			return `## ${escapeMarkdown(boardTitle(board))}\n\n${leaderboardTable(board)}`;
		}),
		BOARD_NOTE
	].join("\n\n")}\n`;
}
// src/report/article/cite.ts
const FILES = {
	candidate: "data-pack.json",
	baseline: "baseline-pack.json"
};
function cite(text, fragment, side = "candidate") {
	return `[${text}](${FILES[side]}#${fragment})`;
}
function citeCount(value, fragment, side) {
	return cite(formatNumber(value), fragment, side);
}
function citeScore(of, fragment, side) {
	return cite(formatShare(of.passed, of.runs), fragment, side);
}
function citeRate(of, fragment, side) {
	return cite(`${formatShare(of.passed, of.runs)} (${formatPercent(of.passed, of.runs)})`, fragment, side);
}
function citeMoney(dollars, fragment, side) {
	return dollars === null ? "unknown" : cite(`\`${formatMoney(dollars)}\``, fragment, side);
}
function citeSeconds(ms, fragment, side) {
	return ms === null ? "unknown" : cite(`${formatNumber(ms / 1e3, 1)} s`, fragment, side);
}
function citeSigned(value, fragment) {
	return cite(formatSigned(value), fragment);
}
function citePoints(share, fragment) {
	return cite(`${formatSigned(100 * share, 1)} points`, fragment);
}
function citeText(text, fragment, side) {
	return cite(escapeMarkdown(text), fragment, side);
}
function label(standing, ...sources) {
	return sources.length === 0 ? `**${standing}**` : `**${standing}** · ${sources.join(", ")}`;
}
function source(name, side) {
	return cite(`${side === "baseline" ? "baseline " : ""}data pack ${name}`, name, side);
}
// src/report/article/cost-section.ts
function costSection(input) {
	const { baseline, board } = input;
	return [
		"## Cost",
		label("Observed", source("run_summary"), ...baseline === void 0 ? [] : [source("run_summary", "baseline")]),
		costTable(input),
		...ratio(input),
		...board === void 0 ? [] : [leaderboardTable(board), BOARD_NOTE]
	].join("\n\n");
}
function costTable({ candidate, baseline }) {
	const sides = [{
		side: "candidate",
		name: "This campaign",
		summary: candidate.run_summary
	}, ...baseline === void 0 ? [] : [{
		side: "baseline",
		name: "Baseline",
		summary: baseline.run_summary
	}]];
	const row = (name, cell) => [name, ...sides.map(cell)];
	const tokens = (which) => (one) => citeCount(one.summary[which], `run_summary.${which}`, one.side);
	return markdownTable([
		["", ...sides.map(({ name }) => name)],
		row("In all", ({ side, summary }) => citeMoney(summary.cost_usd, "run_summary.cost_usd", side)),
		row("Per pass", ({ side, summary }) => citeMoney(summary.cost_per_pass_usd, "run_summary.cost_per_pass_usd", side)),
		row("Median time of a run", ({ side, summary }) => citeSeconds(summary.latency_ms_p50, "run_summary.latency_ms_p50", side)),
		row("Input tokens", tokens("input_tokens")),
		row("Output tokens", tokens("output_tokens"))
	], {
		align: [
			"l",
			"r",
			"r"
		],
		alignDelimiters: false
	});
}
function ratio({ candidate, baseline }) {
	const here = candidate.run_summary.cost_per_pass_usd;
	const there = baseline?.run_summary.cost_per_pass_usd ?? null;
	if (here === null || there === null || here === 0 || there === 0) return [];
	return [`A pass of the baseline costs ${cite(`${formatNumber(there / here, 1)}x`, "ratio:run_summary.cost_per_pass_usd")} what a pass costs here.`];
}
// src/stats/pass-at-k.ts
function passAtK({ passed, runs }, k) {
	return 1 - passHatK({
		passed: runs - passed,
		runs
	}, k);
}
function passHatK({ passed, runs }, k) {
	return passed < k ? 0 : Math.exp(logChoose(passed, k) - logChoose(runs, k));
}
// src/stats/suite-standard-error.ts
function suiteStandardErrors(pairs) {
	const mean = meanDifference(pairs);
	const noise = pairs.reduce((sum, pair) => sum + variance(pair.baseline) + variance(pair.candidate), 0);
	const spread = pairs.reduce((sum, pair) => sum + (rateDifference(pair) - mean) ** 2, 0);
	return {
		mean,
		fixedTasks: Math.sqrt(noise) / pairs.length,
		sampledTasks: Math.sqrt(spread / (pairs.length - 1) / pairs.length)
	};
}
function variance({ passed, runs }) {
	const rate = passed / runs;
	return rate * (1 - rate) / (runs - 1);
}
// src/claims/computed-figures.ts
function packDifference(candidate, baseline) {
	const pairs = scoredKeys(candidate).flatMap((key) => {
		const [here, there] = [resultOf(candidate, key), resultOf(baseline, key)];
		return here === void 0 || there === void 0 || here.runs === 0 || there.runs === 0 ? [] : [{
			baseline: there,
			candidate: here
		}];
	});
	if (pairs.length === 0) return void 0;
	const { difference, range } = suiteDifference(pairs);
	const errors = pairs.length > 1 && pairs.every((pair) => pair.baseline.runs > 1 && pair.candidate.runs > 1) ? suiteStandardErrors(pairs) : void 0;
	return {
		tasks: pairs.length,
		difference,
		range,
		fixedTasks: errors?.fixedTasks,
		sampledTasks: errors?.sampledTasks
	};
}
function packPassK(pack, k) {
	const results = scoredKeys(pack).flatMap((key) => resultOf(pack, key) ?? []);
	if (results.length === 0 || results.some(({ runs }) => runs < k)) return void 0;
	const mean = (of) => results.reduce((sum, result) => sum + of(result), 0) / results.length;
	return {
		at: mean((passes) => passAtK(passes, k)),
		hat: mean((passes) => passHatK(passes, k))
	};
}
function scoreRange(score) {
	return score.runs === 0 ? void 0 : wilson(score);
}
function scoredKeys({ campaign }) {
	return campaign.suite.tasks.filter(({ scored }) => scored).map(({ task_id, variant }) => taskKey(task_id, variant));
}
function resultOf({ per_task_results }, key) {
	return Object.hasOwn(per_task_results, key) ? per_task_results[key] : void 0;
}
// src/report/leaderboard/place-labels.ts
const [LINE$1, GAP, CHARACTER] = [
	14,
	9,
	6.7
];
function labelWidth(text) {
	return text.length * CHARACTER;
}
function placeLabels(points, within, obstacles = []) {
	const taken = [...obstacles, ...points.map(({ x, y }) => ({
		x: x - 6,
		y: y - 6,
		width: 12,
		height: 12
	}))];
	return points.map((point) => {
		const candidates = candidatesOf(point);
		const chosen = candidates.find(({ box }) => isInside(box, within) && !taken.some((other) => meets(box, other))) ?? candidates[0];
		if (chosen === void 0) throw new Error("invariant broken: a point has places for its label");
		taken.push(chosen.box);
		return chosen.label;
	});
}
function candidatesOf({ x, y, text }) {
	const width = labelWidth(text);
	return [
		0,
		-LINE$1,
		LINE$1,
		-2 * LINE$1,
		2 * LINE$1,
		-3 * LINE$1,
		3 * LINE$1
	].flatMap((shift) => ["start", "end"].map((anchor) => {
		const at = anchor === "start" ? x + GAP : x - GAP;
		const left = anchor === "start" ? at : at - width;
		const middle = y + shift;
		return {
			label: {
				x: at,
				y: middle + 4,
				anchor
			},
			box: {
				x: left,
				y: middle - LINE$1 / 2,
				width,
				height: LINE$1
			}
		};
	}));
}
function meets(a, b) {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
function isInside(box, within) {
	return box.x >= within.x && box.x + box.width <= within.x + within.width && box.y >= within.y && box.y + box.height <= within.y + within.height;
}
// src/report/leaderboard/plot-scale.ts
function logScale(values, pixels) {
	const [low, high] = [Math.log10(values.low) - .12, Math.log10(values.high) + .12];
	const at = (value) => place((Math.log10(value) - low) / (high - low), pixels);
	const ticks = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, i) => Math.floor(low) + i).flatMap((power) => [
		1,
		2,
		5
	].map((digit) => Number(`${digit}e${power}`))).filter((tick) => Math.log10(tick) >= low && Math.log10(tick) <= high);
	return {
		at,
		ticks: ticks.length > 8 ? ticks.filter((tick) => /^1e|^10*$|^0\.0*1$/.test(`${tick}`)) : ticks
	};
}
function linearScale(values, pixels, step) {
	const at = (value) => place((value - values.low) / (values.high - values.low), pixels);
	const count = Math.round((values.high - values.low) / step);
	return {
		at,
		ticks: Array.from({ length: count + 1 }, (_, index) => values.low + index * step)
	};
}
function place(share, { low, high }) {
	return Number((low + share * (high - low)).toFixed(1));
}
// src/report/svg-parts.ts
const THEMES = {
	light: {
		back: "#ffffff",
		text: "#1f2328",
		dim: "#59636e",
		grid: "#d1d9e0",
		point: "#0969da",
		line: "#1a7f37"
	},
	dark: {
		back: "#0d1117",
		text: "#f0f6fc",
		dim: "#9198a1",
		grid: "#3d444d",
		point: "#4493f8",
		line: "#3fb950"
	}
};
const FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";
function svgHead(size, words, colours) {
	const { width, height } = size;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONT}" font-size="12">`,
		`<title>${escapeHtml(words.title)}</title>`,
		`<desc>${escapeHtml(words.description)}</desc>`,
		`<rect width="${width}" height="${height}" rx="6" fill="${colours.back}"/>`
	];
}
function svgLine(x1, y1, x2, y2, colour) {
	return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`;
}
function svgText(x, y, words, colour, rest = "") {
	return `<text x="${x}" y="${y}" fill="${colour}"${rest === "" ? "" : ` ${rest}`}>${escapeHtml(words)}</text>`;
}
function svgPoint(at, { rim, fill }) {
	return [`<line x1="${at.x}" y1="${at.low}" x2="${at.x}" y2="${at.high}" stroke="${rim}" stroke-opacity="0.45" stroke-width="2"/>`, `<circle cx="${at.x}" cy="${at.y}" r="5" fill="${fill}" stroke="${rim}" stroke-width="2"/>`];
}
function svgLabel(label, words, colours) {
	return svgText(label.x, label.y, words, colours.text, `text-anchor="${label.anchor}" stroke="${colours.back}" stroke-width="3" paint-order="stroke"`);
}
// src/report/article/experiment-svg.ts
const [WIDTH$1, HEIGHT$1] = [640, 340];
const PLOT$1 = {
	left: 56,
	right: 624,
	top: 56,
	bottom: 288
};
function experimentFile(taskId, theme) {
	return `experiment-${taskId}${theme === "dark" ? "-dark" : ""}.svg`;
}
function renderExperimentSvg(taskId, points, theme) {
	const colours = THEMES[theme];
	const sorted = points.toSorted((a, b) => a.mean_input_tokens - b.mean_input_tokens);
	const x = tokensScale(sorted);
	const y = linearScale({
		low: 0,
		high: 1
	}, {
		low: PLOT$1.bottom,
		high: PLOT$1.top + 8
	}, .25);
	const words = {
		title: `${taskId} by variant`,
		description: sorted.map(describe$1).join("; ")
	};
	return `${[
		...svgHead({
			width: WIDTH$1,
			height: HEIGHT$1
		}, words, colours),
		svgText(PLOT$1.left, 26, taskId, colours.text, `font-size="15" font-weight="600"`),
		svgText(PLOT$1.left, 44, "pass rate with 95% range, against what a run read", colours.dim),
		...axes$1(x, y, colours),
		...curve$1(sorted, x, y, colours),
		"</svg>"
	].join("\n")}\n`;
}
const nameOf = ({ variant }) => variant ?? "as scored";
function describe$1(point) {
	return `${nameOf(point)} ${point.passed} of ${point.runs}, ${formatNumber(point.mean_input_tokens)} tokens`;
}
function tokensScale(points) {
	const most = Math.max(1, ...points.map((point) => point.mean_input_tokens));
	const power = 10 ** Math.floor(Math.log10(most / 4));
	const step = [
		1,
		2,
		5,
		10
	].map((digit) => digit * power).find((size) => most / size <= 6) ?? power * 10;
	return linearScale({
		low: 0,
		high: step * Math.ceil(most * 1.05 / step)
	}, {
		low: PLOT$1.left + 12,
		high: PLOT$1.right - 24
	}, step);
}
function axes$1(x, y, colours) {
	const rows = y.ticks.flatMap((tick) => [svgLine(PLOT$1.left, y.at(tick), PLOT$1.right, y.at(tick), colours.grid), svgText(PLOT$1.left - 8, y.at(tick) + 4, `${formatNumber(100 * tick)}%`, colours.dim, `text-anchor="end"`)]);
	const columns = x.ticks.flatMap((tick) => [svgLine(x.at(tick), PLOT$1.bottom, x.at(tick), PLOT$1.bottom + 5, colours.grid), svgText(x.at(tick), PLOT$1.bottom + 20, formatNumber(tick), colours.dim, `text-anchor="middle"`)]);
	const name = svgText((PLOT$1.left + PLOT$1.right) / 2, PLOT$1.bottom + 38, "input tokens of a run, on average", colours.dim, `text-anchor="middle"`);
	return [
		...rows,
		...columns,
		name
	];
}
function curve$1(points, x, y, colours) {
	const places = points.map((point) => {
		const range = scoreRange(point) ?? {
			low: 0,
			high: 1
		};
		return {
			x: x.at(point.mean_input_tokens),
			y: y.at(point.passed / point.runs),
			low: y.at(range.low),
			high: y.at(range.high),
			text: `${nameOf(point)} ${formatShare(point.passed, point.runs)}`
		};
	});
	const whiskers = places.map(({ x: left, low, high }) => ({
		x: left - 1,
		y: high,
		width: 2,
		height: low - high
	}));
	const labels = placeLabels(places, {
		x: PLOT$1.left,
		y: PLOT$1.top - 8,
		width: WIDTH$1 - 4 - PLOT$1.left,
		height: PLOT$1.bottom - PLOT$1.top + 8
	}, whiskers);
	return [
		`<polyline points="${places.map((place) => `${place.x},${place.y}`).join(" ")}" fill="none" stroke="${colours.line}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
		...places.flatMap((place) => svgPoint(place, {
			rim: colours.point,
			fill: colours.point
		})),
		...labels.map((label, index) => svgLabel(label, places[index]?.text ?? "", colours))
	];
}
// src/report/article/experiment-section.ts
function experimentsSection(input) {
	const curves = Object.entries(input.candidate.experiments ?? {});
	if (curves.length === 0) return void 0;
	return [
		"## Experiments",
		label("Observed", source("experiments")),
		...curves.flatMap(([taskId, points]) => curve(taskId, points, input))
	].join("\n\n");
}
function curve(taskId, points, input) {
	const path = `experiments.${taskId}`;
	const header = [
		"Variant",
		"Score",
		"",
		"95% range",
		"Tokens read a run"
	];
	const rows = points.map((point, index) => row$2(point, `${path}.${index}`));
	const table = markdownTable([header, ...rows], {
		align: [
			"l",
			"r",
			"l",
			"r",
			"r"
		],
		alignDelimiters: false
	});
	return [
		`### ${cite(escapeMarkdown(taskId), path)}`,
		...purpose(taskId, input),
		table,
		picture(taskId)
	];
}
function picture(taskId) {
	const [light, dark] = [experimentFile(taskId, "light"), experimentFile(taskId, "dark")];
	return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="The same as a curve" src="${light}"></picture>`;
}
function row$2(point, path) {
	const range = scoreRange(point);
	return [
		point.variant === null ? "as scored" : citeText(point.variant, `${path}.variant`),
		citeScore(point, path),
		barOf(point),
		range === void 0 ? "" : cite(`${formatNumber(100 * range.low)}–${formatNumber(100 * range.high)}%`, `range:${path}`),
		citeCount(point.mean_input_tokens, `${path}.mean_input_tokens`)
	];
}
function purpose(taskId, { candidate }) {
	const experiments = candidate.campaign.brief?.experiments ?? [];
	const index = experiments.findIndex(({ task }) => task === taskId || task === shortId(taskId));
	const about = experiments[index]?.about ?? null;
	return about === null ? [] : [citeText(about, `campaign.brief.experiments.${index}.about`)];
}
const BAR = 10;
function barOf({ passed, runs }) {
	const full = Math.round(BAR * passed / runs);
	return "█".repeat(full) + "░".repeat(BAR - full);
}
// src/report/article/head-section.ts
function headSection({ candidate: { campaign, run_summary }, baseline }) {
	const { subject, brief, suite, about } = campaign;
	const facts = [
		`Campaign: ${citeText(campaign.id, "campaign.id")}`,
		`Model: ${citeText(subject.model, "campaign.subject.model")}${subject.region === void 0 ? "" : `, ${citeText(subject.region, "campaign.subject.region")}`}`,
		`Harness: ${citeText(subject.harness, "campaign.subject.harness")}`,
		`Suite: ${citeText(suite.name, "campaign.suite.name")}`,
		`Runs: ${citeCount(run_summary.runs, "run_summary.runs")} that count, ${citeCount(campaign.runs_per_task, "campaign.runs_per_task")} per task`,
		`Began: ${citeText(campaign.started_at, "campaign.started_at")}`,
		...baseline === void 0 ? [] : [`Compared with: ${citeText(baseline.campaign.id, "campaign.id", "baseline")}`]
	];
	return [
		`# ${escapeMarkdown(brief?.title ?? campaign.id)}`,
		facts.map((fact) => `- ${fact}`).join("\n"),
		...subject.simulated ? ["**Simulated:** scripted behaviour, not a real model."] : [],
		...about === void 0 ? [] : [citeText(about, "campaign.about")],
		...brief === void 0 ? [] : [`Question: ${citeText(brief.question, "campaign.brief.question")}`, ...brief.context === null ? [] : [`Context: ${citeText(brief.context, "campaign.brief.context")}`]]
	].join("\n\n");
}
function headlineSection(input) {
	const { candidate, baseline } = input;
	const { run_summary } = candidate;
	const range = scoreRange(run_summary);
	const paragraphs = [
		[
			`${citeText(candidate.campaign.subject.model, "campaign.subject.model")} passed ${citeRate(run_summary, "run_summary")}`,
			range === void 0 ? "" : ` (95 percent range ${cite(`${formatNumber(100 * range.low)}–${formatNumber(100 * range.high)}%`, "range:run_summary")})`,
			`, at ${citeMoney(run_summary.cost_per_pass_usd, "run_summary.cost_per_pass_usd")} per pass.`
		].join(""),
		steadiness(input),
		baseline === void 0 ? "" : comparison(input)
	];
	return [
		"## Headline",
		label("Observed", source("run_summary"), ...baseline === void 0 ? [] : [source("run_summary", "baseline")]),
		...paragraphs.filter((text) => text !== ""),
		...lost(input)
	].join("\n\n");
}
function steadiness({ candidate }) {
	const k = candidate.campaign.runs_per_task;
	const chances = k < 2 ? void 0 : packPassK(candidate, k);
	if (chances === void 0) return "";
	const percent = (share) => formatPercent(share, 1);
	return `Of ${citeCount(k, "campaign.runs_per_task")} runs of a task at least one passed in ${cite(percent(chances.at), `pass_at:${k}`)} of tasks, every one in ${cite(percent(chances.hat), `pass_hat:${k}`)}.`;
}
function comparison({ candidate, baseline }) {
	if (baseline === void 0) return "";
	const difference = packDifference(candidate, baseline);
	const there = `${citeText(baseline.campaign.subject.model, "campaign.subject.model", "baseline")} passed ${citeRate(baseline.run_summary, "run_summary", "baseline")}, at ${citeMoney(baseline.run_summary.cost_per_pass_usd, "run_summary.cost_per_pass_usd", "baseline")} per pass.`;
	if (difference === void 0) return `${there} No task of the two can be compared.`;
	const { range, fixedTasks, sampledTasks } = difference;
	const straddles = range.low <= 0 && range.high >= 0;
	const errors = fixedTasks === void 0 || sampledTasks === void 0 ? "" : ` One standard error is ${citePoints(fixedTasks, "difference:fixed_tasks").replace("+", "")} for these tasks and ${citePoints(sampledTasks, "difference:sampled_tasks").replace("+", "")} for tasks like these.`;
	return [
		there,
		`Over ${citeCount(difference.tasks, "difference:tasks")} comparable tasks the difference is ${citePoints(difference.difference, "difference:mean")},`,
		`with a 95 percent range of ${citePoints(range.low, "difference:low")} to ${citePoints(range.high, "difference:high")}`,
		straddles ? ": too few runs to call by itself." : "."
	].join(" ").replace(" :", ":").replace(" .", ".").concat(errors);
}
function lost({ candidate: { run_summary, campaign } }) {
	return [...run_summary.errored === 0 ? [] : [`${citeCount(run_summary.errored, "run_summary.errored")} runs were lost to infrastructure and count for nobody.`], ...campaign.stopped_early === null ? [] : [`The campaign stopped early: ${citeText(campaign.stopped_early, "campaign.stopped_early")}`]];
}
function methodSection({ candidate, baseline, board }) {
	const { campaign, created_by } = candidate;
	const command = [
		"pawl verify ARTICLE --pack data-pack.json",
		...baseline === void 0 ? [] : ["--baseline baseline-pack.json"],
		...board === void 0 ? [] : ["--db intel.db"]
	].join(" ");
	return [
		"## How to check this",
		label("Observed", source("campaign")),
		[`Subject ${citeText(campaign.subject_fingerprint, "campaign.subject_fingerprint")}, suite ${citeText(campaign.suite.fingerprint, "campaign.suite.fingerprint")},`, `prices from ${citeText(campaign.prices.source, "campaign.prices.source")} ${citeText(campaign.prices.version, "campaign.prices.version")}, written by Pawl ${citeText(created_by.version, "created_by.version")}.`].join(" "),
		`Every number above is a link to its place in a data pack; ${inlineCode(command)} holds each against it.`
	].join("\n\n");
}
// src/report/article/marks.ts
const FIRST = /^<!-- pawl:article (?<sources>.*) -->$/;
const BEGIN = /^<!-- pawl:begin (?<name>[a-z]+) -->$/;
const END$1 = /^<!-- pawl:end (?<name>[a-z]+) -->$/;
function isArticle(text) {
	return text.split(/\r?\n/).some((line) => BEGIN.test(line));
}
function splitArticle(text) {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const sources = FIRST.exec(lines[0] ?? "")?.groups?.["sources"];
	const from = sources === void 0 ? 0 : 1;
	const parts = [];
	for (let at = from; at < lines.length;) {
		const name = BEGIN.exec(lines[at] ?? "")?.groups?.["name"];
		const stops = (line) => name === void 0 ? BEGIN.test(line) : END$1.test(line);
		const start = name === void 0 ? at : at + 1;
		const found = lines.findIndex((line, index) => index >= start && stops(line));
		const end = found < 0 ? lines.length : found;
		const body = lines.slice(start, end).join("\n");
		const isLast = end === lines.length;
		parts.push(name === void 0 ? {
			kind: "prose",
			text: isLast ? body : `${body}\n`,
			line: start + 1
		} : {
			kind: "generated",
			name,
			text: body,
			line: start + 1
		});
		at = name === void 0 ? end : end + 1;
	}
	return {
		sources: sources ?? "",
		parts
	};
}
function joinArticle(sources, sections, before) {
	const prose = proseBySection(before?.parts ?? [], sections);
	const blocks = sections.map(({ name, text }, index) => `<!-- pawl:begin ${name} -->\n${text}\n<!-- pawl:end ${name} -->\n${between(prose.get(name), index < sections.length - 1)}`);
	return `<!-- pawl:article ${sources} -->\n${withNewline(prose.get("") ?? "")}${blocks.join("")}`;
}
function proseBySection(parts, sections) {
	const kept = new Set(sections.map(({ name }) => name));
	const prose = new Map();
	let after = "";
	for (const part of parts) {
		if (part.kind === "generated") {
			if (kept.has(part.name)) after = part.name;
			continue;
		}
		const earlier = prose.get(after) ?? "";
		prose.set(after, earlier.trim() === "" ? part.text : `${withNewline(earlier)}${part.text}`);
	}
	return prose;
}
function between(prose, isBeforeMark) {
	if (prose === void 0 || prose === "") return isBeforeMark ? "\n" : "";
	return isBeforeMark ? withNewline(prose) : prose;
}
function withNewline(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
// src/report/article/noise-section.ts
function noiseSection({ candidate }) {
	const { noise, side_by_side } = candidate;
	if (noise === void 0) return void 0;
	const { first, again, differed, spread } = noise;
	const said = [
		`The same subject did every form twice: ${citeScore(first, "noise.first")} passed the first time, ${citeScore(again, "noise.again")} the second;`,
		`${citeCount(differed, "noise.differed")} of ${citeCount(first.runs, "noise.first.runs")} forms came out otherwise.`,
		`Two such campaigns of one subject differ by about ${cite(formatNumber(spread, 2), "noise.spread")} passes, one standard deviation:`,
		"a difference of that size says nothing by itself."
	];
	const rows = Object.entries(noise.per_task).filter(([, task]) => task.first.runs > 0).map(([key, task]) => row$1(key, task));
	const table = markdownTable([[
		"Task",
		"First",
		"Again",
		"Came out otherwise"
	], ...rows], {
		align: [
			"l",
			"r",
			"r",
			"r"
		],
		alignDelimiters: false
	});
	const cost = `Both together cost ${citeMoney(side_by_side?.cost_usd ?? null, "side_by_side.cost_usd")}.`;
	return [
		"## Noise",
		label("Observed", source("noise")),
		said.join(" "),
		table,
		cost
	].join("\n\n");
}
function row$1(key, { first, again, differed }) {
	const path = `noise.per_task.${key}`;
	return [
		cite(escapeMarkdown(key), path),
		citeScore(first, `${path}.first`),
		citeScore(again, `${path}.again`),
		citeCount(differed, `${path}.differed`)
	];
}
// src/report/article/prediction-section.ts
function predictionSection({ candidate }) {
	const { predictions_scoring: scores, campaign } = candidate;
	const { registration } = campaign;
	if (registration === void 0 || scores.length === 0) return void 0;
	const rows = scores.map((score, index) => row(score, `predictions_scoring.${index}`));
	const table = markdownTable([[
		"Prediction",
		"Claim",
		"Outcome",
		"Hit?"
	], ...rows], { alignDelimiters: false });
	const isRegistered = scores.every(({ registered }) => registered);
	const seal = `${citeText(registration.author, "campaign.registration.author")} sealed these at ${citeText(registration.registered_at, "campaign.registration.registered_at")} under ${citeText(registration.sha256, "campaign.registration.sha256")}.`;
	return [
		"## What was predicted",
		label("Observed", source("predictions_scoring")),
		isRegistered ? seal : `**Not registered:** what stands here was changed, or written down after the first run. ${seal}`,
		table,
		...headline(scores)
	].join("\n\n");
}
function row({ id, prediction, actual, hit }, place) {
	const word = hit === null ? "cannot be told" : hit ? "yes" : "no";
	return [
		cite(escapeMarkdown(id), `${place}.id`),
		citeText(prediction, `${place}.prediction`),
		citeText(actual, `${place}.actual`),
		cite(word, `${place}.hit`)
	];
}
function headline(scores) {
	const index = scores.findIndex(({ interval_score }) => interval_score !== void 0);
	const { error, interval_score } = scores[index] ?? {};
	if (error === void 0 || interval_score === void 0) return [];
	const place = `predictions_scoring.${index}`;
	return [`The result is ${citeCount(error, `${place}.error`)} passes from the point estimate; the range's interval score is ${cite(formatNumber(interval_score, 1), `${place}.interval_score`)}, lower is better.`];
}
// src/report/article/article-tasks.ts
function articleTasks(candidate, baseline) {
	return candidate.campaign.suite.tasks.filter(({ scored }) => scored).flatMap(({ task_id, variant }) => {
		const key = taskKey(task_id, variant);
		const here = candidate.per_task_results[key];
		if (here === void 0) return [];
		const there = baseline?.per_task_results[key];
		const isComparable = there !== void 0 && here.pass_rate !== null && there.pass_rate !== null;
		return [{
			key,
			path: `per_task_results.${key}`,
			candidate: here,
			baseline: there,
			change: isComparable ? (here.pass_rate ?? 0) - (there.pass_rate ?? 0) : void 0
		}];
	});
}
// src/report/article/task-sections.ts
function tasksSection({ candidate, baseline }) {
	const tasks = articleTasks(candidate, baseline);
	const isCompared = baseline !== void 0;
	const header = [
		"Task",
		"Score",
		...isCompared ? ["Baseline", "Δ"] : [],
		"Why runs failed"
	];
	const rows = tasks.map((task) => [
		cite(escapeMarkdown(task.key), task.path),
		citeScore(task.candidate, task.path),
		...isCompared ? [baselineCell(task), sayChange(task)] : [],
		failureCell(task)
	]);
	const table = markdownTable([header, ...rows], {
		align: [
			"l",
			"r",
			...isCompared ? ["r", "r"] : [],
			"l"
		],
		alignDelimiters: false
	});
	return [
		"## Per-task results",
		label("Observed", source("per_task_results")),
		table
	].join("\n\n");
}
function baselineCell({ baseline, path }) {
	return baseline === void 0 ? "–" : citeScore(baseline, path, "baseline");
}
function sayChange({ candidate, baseline, change, path }) {
	if (baseline === void 0 || change === void 0) return "–";
	if (candidate.runs === baseline.runs) return citeSigned(candidate.passed - baseline.passed, `delta:${path}.passed`);
	return cite(`${formatSigned(100 * change, 1)} points`, `delta:${path}.pass_rate`);
}
function failureCell({ candidate, path }) {
	return Object.entries(candidate.failure_modes).map(([mode, count]) => `${escapeMarkdown(mode)} ×${citeCount(count, `${path}.failure_modes.${mode}`)}`).join(", ");
}
function failuresSection({ candidate }) {
	const modes = Object.entries(candidate.run_summary.failure_modes).map(([mode, count]) => `- ${escapeMarkdown(mode)}: ${citeCount(count, `run_summary.failure_modes.${mode}`)}`);
	const flags = Object.entries(candidate.run_summary.flags).map(([flag, count]) => `- observed besides, ${escapeMarkdown(flag)}: ${citeCount(count, `run_summary.flags.${flag}`)}`);
	const malformed = `Malformed tool calls: ${citeCount(candidate.run_summary.malformed_calls, "run_summary.malformed_calls")}.`;
	const list = [...modes, ...flags].join("\n");
	return [
		"## Failure modes",
		label("Observed", source("run_summary")),
		list === "" ? "No run failed." : list,
		malformed
	].join("\n\n");
}
function reversedSection({ candidate, baseline }) {
	if (baseline === void 0) return void 0;
	const better = articleTasks(candidate, baseline).filter(({ change }) => change !== void 0 && change > 0).toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0));
	const body = better.length === 0 ? "No task did better than in the campaign it is compared with." : better.map((task) => `- ${cite(escapeMarkdown(task.key), task.path)}: ${fromTo(task)}`).join("\n");
	return [
		"## What reversed",
		label("Observed", source("per_task_results")),
		body,
		WHY
	].join("\n\n");
}
const WHY = "**Speculation** · Why it did is not in the data; the runs show only that it did.";
function fromTo(task) {
	return `${baselineCell(task)} → ${citeScore(task.candidate, task.path)}`;
}
const RUNS_QUOTED_MAX = 3;
const QUOTE_MAX = 280;
function regressionsSection({ candidate, baseline }) {
	const tasks = articleTasks(candidate, baseline);
	const worse = baseline === void 0 ? tasks.filter(({ candidate: { passed, runs } }) => passed < runs) : tasks.filter(({ change }) => change !== void 0 && change < 0);
	const title = baseline === void 0 ? "## Where runs failed" : "## Regressions";
	const none = baseline === void 0 ? "No run failed." : "No task lost passes.";
	const body = worse.length === 0 ? [none] : worse.map((task) => regression(task, candidate));
	return [
		title,
		label("Observed", source("per_task_results"), source("evidence_index")),
		...body
	].join("\n\n");
}
function regression(task, pack) {
	const failed = ownRuns(pack.runs).filter((run) => taskKey(run.task_id, run.variant) === task.key && run.outcome === "failed");
	return [
		`### ${escapeMarkdown(task.key)}`,
		task.baseline === void 0 ? `Score ${citeScore(task.candidate, task.path)}.` : `${fromTo(task)}.`,
		...failed.slice(0, RUNS_QUOTED_MAX).map(quotedRun)
	].join("\n\n");
}
function quotedRun(run) {
	const key = keyOf(run);
	const place = `evidence_index.${key}`;
	const mode = run.failure_mode === null ? "failed" : citeText(run.failure_mode, `${place}.failure_mode`);
	const facts = [
		`${citeCount(run.metrics.input_tokens, `run_metrics.input_tokens_by_run.${key}`)} input tokens`,
		`${citeCount(run.metrics.output_tokens, `run_metrics.output_tokens_by_run.${key}`)} output tokens`,
		citeSeconds(run.metrics.latency_ms, `run_metrics.latency_ms_by_run.${key}`)
	];
	const { quote, final_text } = run.evidence;
	const [words, field] = quote === void 0 ? [final_text, "final_text"] : [quote, "quote"];
	const said = words.trim() === "" ? [] : [`> ${citeText(truncate(words, QUOTE_MAX), `${place}.${field}`)}`];
	return [`${cite(escapeMarkdown(key), place)}: ${mode}, ${facts.join(", ")}.`, ...said].join("\n\n");
}
function anomaliesSection({ candidate }) {
	const patterns = candidate.evidence_patterns.map(({ task_id, text }, index) => `- ${cite(escapeMarkdown(task_id), `evidence_patterns.${index}.task_id`)}: ${citeText(text, `evidence_patterns.${index}.text`)}`);
	const body = patterns.length === 0 ? "No pattern runs through several runs of a task." : patterns.join("\n");
	return [
		"## Anomalies",
		label("Observed", source("evidence_patterns")),
		body
	].join("\n\n");
}
// src/report/article/unknown-section.ts
function unknownSection({ candidate, baseline }) {
	const { campaign } = candidate;
	const tasks = articleTasks(candidate, baseline);
	const unsteady = tasks.filter(({ candidate: { passed, runs } }) => passed > 0 && passed < runs);
	const unmeasured = tasks.filter(({ candidate: { runs } }) => runs === 0);
	const named = (list) => list.map(({ key, path }) => cite(escapeMarkdown(key), path)).join(", ");
	const notes = [
		`- How it does under another harness than ${citeText(campaign.subject.harness, "campaign.subject.harness")}, or on other tasks.`,
		`- Whether it would do the same again: ${citeCount(campaign.runs_per_task, "campaign.runs_per_task")} runs of a task do not tell a rare failure from none.`,
		...unsteady.length === 0 ? [] : [`- What decides between passing and failing in ${named(unsteady)}, where runs did both.`],
		...unmeasured.length === 0 ? [] : [`- Anything about ${named(unmeasured)}: no run of it counts.`],
		...baseline === void 0 ? ["- Whether any of this is better or worse than before: it was compared with nothing."] : []
	];
	return [
		"## What we don't know yet",
		label("Unobserved", source("campaign")),
		notes.join("\n")
	].join("\n\n");
}
// src/report/article/article.ts
function articleSections(input) {
	const all = {
		head: headSection(input),
		headline: headlineSection(input),
		tasks: tasksSection(input),
		failures: failuresSection(input),
		reversed: reversedSection(input),
		regressions: regressionsSection(input),
		anomalies: anomaliesSection(input),
		experiments: experimentsSection(input),
		noise: noiseSection(input),
		cost: costSection(input),
		predictions: predictionSection(input),
		unknown: unknownSection(input),
		method: methodSection(input)
	};
	return Object.entries(all).flatMap(([name, text]) => text === void 0 ? [] : [{
		name,
		text
	}]);
}
function articleSources({ candidate, baseline, board }) {
	return `${[candidate.campaign.id, ...baseline === void 0 ? [] : [baseline.campaign.id]].map(encodeURIComponent).join(" ")}${board === void 0 ? "" : " intel.db"}`;
}
function renderArticle(input, earlier) {
	const before = earlier === void 0 ? void 0 : splitArticle(earlier);
	return joinArticle(articleSources(input), articleSections(input), before);
}
// src/app/write-article.ts
const ARTICLE_FILE = "article.md";
async function writeArticle(folder, subject, signal) {
	const earlier = await folder.read(ARTICLE_FILE, signal);
	if (earlier.kind === "refused" && earlier.why !== "missing") throw new UsageError(earlier.reason);
	const before = earlier.kind === "file" ? decodeUtf8(earlier.bytes) : void 0;
	if (earlier.kind === "file" && before === void 0) throw new UsageError(`${ARTICLE_FILE} is not UTF-8 text, so what was written in it cannot be kept; move it away.`);
	const { candidate, baseline } = subject;
	await writeOrRefuse(folder, "data-pack.json", packText(candidate), signal);
	if (baseline !== void 0) await writeOrRefuse(folder, "baseline-pack.json", packText(baseline), signal);
	for (const [taskId, points] of Object.entries(candidate.experiments ?? {})) for (const theme of ["light", "dark"]) {
		const svg = renderExperimentSvg(taskId, points, theme);
		await writeOrRefuse(folder, experimentFile(taskId, theme), svg, signal);
	}
	await writeOrRefuse(folder, ARTICLE_FILE, articleText(subject, before), signal);
}
function articleText({ candidate, baseline, board }, earlier) {
	return renderArticle({
		candidate,
		baseline,
		board: boardOfSuite(board, candidate)
	}, earlier);
}
function boardOfSuite(rows, { campaign }) {
	return rankBoards(rows).find(({ suite }) => suite === campaign.suite.name);
}
// src/forecast/claim-tasks.ts
function claimTasks(tree) {
	switch (tree.kind) {
		case "not": return claimTasks(tree.of);
		case "compare": return [...quantityTasks(tree.left), ...quantityTasks(tree.right)];
		default: return [...claimTasks(tree.left), ...claimTasks(tree.right)];
	}
}
function quantityTasks(quantity) {
	switch (quantity.kind) {
		case "task": return [quantity.task];
		case "count": return quantity.filters.filter(({ field }) => field === "task").map(({ value }) => value);
		case "arithmetic": return [...quantityTasks(quantity.left), ...quantityTasks(quantity.right)];
		default: return [];
	}
}
// src/brief/register.ts
const RegistrationFile = strictObject({
	format_version: literal(1),
	...Registration.shape
});
function register$1(brief, suite, nowIso) {
	const { headline, claims } = brief.predictions;
	if (headline === void 0 && claims.length === 0) return void 0;
	const of = suite.scored.length * suite.runsPerTask;
	if (headline !== void 0 && headline.high > of) throw new UsageError(`the headline range ends at ${headline.high}, but this campaign has ${of} runs that count; correct predictions.headline.high.`);
	for (const { id, claim } of claims) refuseUnknownTasks(id, claim, suite.tasks);
	const predicted = {
		headline: headline === void 0 ? null : {
			...headline,
			of
		},
		claims: claims.map(({ id, claim, about, probability }) => ({
			id,
			claim,
			...about !== void 0 && { about },
			...probability !== void 0 && { probability }
		}))
	};
	return {
		author: brief.facts.author,
		sha256: registrationHash(predicted),
		registered_at: nowIso,
		...predicted
	};
}
function refuseUnknownTasks(id, claim, tasks) {
	const known = new Set(tasks.flatMap((key) => [key, shortKey$1(key)]));
	for (const task of claimTasks(parseClaim(claim))) {
		if (task === "total" || known.has(task)) continue;
		const meant = nearest(task, known);
		throw new UsageError(`prediction ${id} speaks of ${task}, which this campaign does not run${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
	}
}
function shortKey$1(key) {
	const [taskId = key, variant] = key.split("@");
	return variant === void 0 ? shortId(taskId) : `${shortId(taskId)}@${variant}`;
}
function holdToSeal(sealed, now, { mayDiffer }) {
	if (sealed === void 0) return now;
	if (now !== void 0 && now.sha256 === registrationHash(sealed) && sealed.sha256 === now.sha256) return sealed;
	if (!mayDiffer) throw new UsageError(`the predictions are not those that were sealed at ${sealed.registered_at}; restore them, or add --unregistered to run with changed ones, which every report will then call unregistered.`);
	return now === void 0 ? void 0 : {
		...now,
		sha256: sealed.sha256,
		registered_at: sealed.registered_at
	};
}
function parseRegistration(text, name) {
	try {
		const { format_version: _, ...registration } = RegistrationFile.parse(JSON.parse(text));
		return registration;
	} catch {
		throw new UsageError(`${name} is not a registration that Pawl wrote; restore it, or remove it to seal anew.`);
	}
}
function registrationText(registration) {
	return `${JSON.stringify({
		format_version: 1,
		...registration
	}, null, 2)}\n`;
}
// src/doors/intel-board.ts
async function intelBoard(path, cwd) {
	if (path === void 0) return [];
	const { intelStore } = await import("./intel-store.js");
	using intel = intelStore(resolve(cwd, path), "read");
	return intel.board();
}
// src/brief/brief-schema.ts
const Text = string("must be text").min(1, "must not be empty").max(4e3, "must be at most 4000 characters");
const Passes = int("must be a whole number of passes").nonnegative("must not be negative");
const Share = number("must be a share of 1, such as 0.8");
const HeadlineFile = strictObject({
	low: Passes.describe("Fewest passes of the whole campaign that you expect."),
	high: Passes.describe("Most passes that you expect."),
	point: Passes.describe("Your point estimate."),
	coverage: Share.gt(0, "must be above 0, such as 0.8").lt(1, "must be below 1, such as 0.8").default(.8).describe("How sure you are that the passes fall into the range.")
}).refine(({ low, point, high }) => low <= point && point <= high, { message: "must have low <= point <= high" });
const ClaimFile = strictObject({
	id: string("must be text such as P1").regex(/^[A-Za-z][\w-]{0,39}$/, "must be letters, digits and hyphens, such as P1"),
	claim: Text.describe("A claim over the data pack, such as passes(task_09) <= 0."),
	about: Text.max(1e3, "must be at most 1000 characters").optional(),
	probability: Share.min(0, "must be 0 to 1").max(1, "must be 0 to 1").optional()
});
const ExperimentFile = strictObject({
	task: Text.describe("The task, e.g. task_03."),
	variants: array(Text).min(2, "must be two variants or more").describe("Its variants, e.g. short and long."),
	runs: int("must be a whole number above 0").positive("must be a whole number above 0").max(100, "must be at most 100").optional().describe("Runs of each variant; as often as the other tasks when absent."),
	about: Text.max(1e3, "must be at most 1000 characters").optional().describe("What they are to tell.")
});
const Predictions = strictObject({
	headline: HeadlineFile.optional(),
	claims: array(ClaimFile).max(50, "must be at most 50 claims").default([])
}).describe("Sealed before the first model call.");
const SubjectFile = ConfigFile.shape.subject.unwrap().extend({
	name: string("must be text").regex(/^[a-z0-9][a-z0-9.-]{0,99}$/, "must be lower-case letters, digits, points and hyphens").optional().describe("Its folder; the model's name when absent."),
	predictions: Predictions.optional()
});
const { suite: suite$2, tasks: tasks$1, runs, concurrency: concurrency$1, subject, limits, prices } = ConfigFile.shape;
const BriefFile = strictObject({
	id: string("must be text").regex(/^[a-z0-9][a-z0-9.-]{0,150}$/, "must be lower-case letters, digits, points and hyphens").optional().describe("The campaign's id; derived from day, model and suite when absent."),
	title: Text.optional().describe("Title of the report."),
	question: Text.describe("What the campaign is to answer."),
	context: Text.optional().describe("What was known before."),
	author: Text.describe("Who predicts."),
	comparison: Text.optional().describe("Data pack to compare with: a file or folder, from this file's folder."),
	suite: suite$2,
	tasks: tasks$1,
	runs,
	concurrency: concurrency$1,
	"max-cost-usd": ConfigFile.shape["max-cost-usd"],
	subject,
	limits,
	prices,
	subjects: array(SubjectFile).min(2, "must be two subjects or more").max(20, "must be at most 20 subjects").optional().describe("Instead of subject: a campaign of each, ranked together."),
	experiments: array(ExperimentFile).max(20, "must be at most 20 experiments").default([]).describe("Variants of tasks that are run beside the suite, as a curve."),
	"a-a": boolean("must be true or false").default(false).describe("Do every form twice, to publish how often chance alone changes the outcome."),
	predictions: Predictions.default({ claims: [] })
});
// src/brief/subject-name.ts
function subjectName(model) {
	return model.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 100);
}
// src/brief/parse-brief.ts
function parseBriefs(yamlText, fileName) {
	const file = parseYaml(yamlText, fileName, BriefFile);
	const [first, ...rest] = membersOf(file, fileName);
	for (const { predictions } of [first, ...rest]) refuseBadClaims(predictions.claims, fileName);
	return [briefOf(file, first), ...rest.map((member) => briefOf(file, member))];
}
function membersOf(file, fileName) {
	const { subjects, subject, predictions, id } = file;
	const [first, ...rest] = (subjects ?? []).map(({ name, predictions: own, ...settings }) => ({
		name: name ?? subjectName(settings.model ?? ""),
		label: name,
		subject: settings,
		predictions: own ?? { claims: [] }
	}));
	if (first === void 0) return [{
		name: void 0,
		label: void 0,
		subject,
		predictions
	}];
	const mixed = mixture(file);
	if (mixed !== void 0) throw new UsageError(`${fileName}: ${mixed} speaks of one subject; put it under the one it is about.`);
	if (id !== void 0) throw new UsageError(`${fileName}: one id cannot name several campaigns; remove it, ids are derived.`);
	const names = [first, ...rest].map(({ name }) => name);
	const twin = names.find((name, index) => name === "" || names.indexOf(name) !== index);
	if (twin !== void 0) throw new UsageError(`${fileName}: two subjects would share the folder "${twin}"; give each a name.`);
	return [first, ...rest];
}
function mixture({ subject, predictions: { headline, claims } }) {
	if (subject.model !== void 0) return "subject";
	return headline !== void 0 || claims.length > 0 ? "predictions" : void 0;
}
function briefOf(file, { name, label, subject, predictions }) {
	const { id, title, question, context, author, comparison, experiments, ...rest } = file;
	const { subjects: _, predictions: __, "a-a": isRepeated, ...campaign } = rest;
	const recorded = experiments.map(({ task, variants, runs, about }) => ({
		task,
		variants,
		runs: runs ?? null,
		about: about ?? null
	}));
	return {
		name,
		id,
		label,
		facts: {
			title: title ?? null,
			question,
			context: context ?? null,
			author,
			...recorded.length > 0 && { experiments: recorded }
		},
		comparison,
		predictions,
		isRepeated,
		config: {
			...EMPTY_CONFIG,
			...campaign,
			subject,
			tasks: withVariants(campaign.tasks, experiments)
		}
	};
}
function withVariants(tasks, experiments) {
	if (experiments.length === 0) return tasks;
	const asked = [tasks ?? []].flat();
	const isPositive = asked.some((pattern) => !pattern.trim().startsWith("!"));
	const variants = experiments.flatMap(({ task, variants }) => variants.map((name) => `${task}@${name}`));
	return [
		...isPositive ? [] : ["*"],
		...asked,
		...variants
	];
}
function refuseBadClaims(claims, fileName) {
	const ids = claims.map(({ id }) => id);
	const twin = ids.find((id, index) => id === "headline" || ids.indexOf(id) !== index);
	if (twin !== void 0) throw new UsageError(`${fileName}: the prediction id ${twin} is taken; give each claim one of its own.`);
	for (const { id, claim } of claims) explained(fileName, id, () => parseClaim(claim));
}
function explained(fileName, claimId, act) {
	try {
		act();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(`${fileName}: prediction ${claimId}: ${error.message}`);
	}
}
// src/doors/load-brief.ts
async function loadBriefs(path, name, overrides) {
	const bytes = await readFile(path).catch(() => void 0);
	if (bytes === void 0) throw new UsageError(`the brief ${name} cannot be read; give the path of a campaign.yml.`);
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`the brief ${name} is not UTF-8 text; save it as UTF-8.`);
	const [first, ...rest] = parseBriefs(text, basename(path));
	if (rest.length > 0 && overrides["model"] !== void 0) throw new UsageError(`${name} names its subjects itself; leave --model away.`);
	const loaded = (brief) => ({
		brief,
		settings: resolveConfig(brief.config, overrides)
	});
	return [loaded(first), ...rest.map(loaded)];
}
// src/report/paint.ts
const CODES = {
	red: 31,
	yellow: 33,
	green: 32,
	blue: 34,
	dim: 2,
	bold: 1
};
function painter(isColoured) {
	return (colour, text) => isColoured ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
// src/report/campaign-summary.ts
const COLUMNS$2 = [
	{
		title: "Task",
		shrinks: 2
	},
	{ title: "Passed" },
	{
		title: "Cost",
		side: "right"
	},
	{
		title: "Why not",
		shrinks: 1
	}
];
const PASSED_COLUMN = 1;
function renderCampaignSummary(pack, look) {
	const paint = painter(look.isColoured);
	const { campaign, run_summary: summary } = pack;
	const tasks = campaign.suite.tasks.map(({ task_id, variant, scored }) => {
		const key = taskKey(task_id, variant);
		return {
			key,
			scored,
			result: pack.per_task_results[key]
		};
	});
	const table = layColumns(COLUMNS$2, tasks.map(cells$1), look.width, (cell, row, column) => {
		if (row < 0) return paint("dim", cell);
		return column === PASSED_COLUMN ? paintPassed(cell, tasks[row]?.result, paint) : cell;
	});
	const lines = [
		paint("bold", [
			campaign.suite.name,
			campaign.subject.model,
			campaign.subject.harness
		].map(oneLine).join(" · ")),
		"",
		...table,
		...curveLines(pack),
		"",
		summary.runs === 0 ? paint("yellow", "Nothing was measured: no run counts.") : passedLine(pack),
		`Cost ${formatMoney(summary.cost_usd)}, per pass ${formatMoney(summary.cost_per_pass_usd)} · time p50 ${formatDuration(summary.latency_ms_p50)}, p95 ${formatDuration(summary.latency_ms_p95)} · tokens ${formatNumber(summary.input_tokens)} in, ${formatNumber(summary.output_tokens)} out`,
		...warnings(pack).map((warning) => paint("yellow", warning))
	];
	return `${commandSafe(lines.join("\n"))}\n`;
}
function cells$1(task) {
	const { key, scored, result } = task;
	const name = `${oneLine(key)}${scored ? "" : " (not scored)"}`;
	if (result === void 0 || result.runs + result.errored === 0) return [
		name,
		"not run",
		"",
		""
	];
	const { passed, runs, errored, failure_modes } = result;
	const lost = errored === 0 ? "" : ` +${errored} errored`;
	const why = Object.entries(failure_modes).map(([mode, count]) => `${oneLine(mode)} ×${count}`);
	return [
		name,
		`${passMarks(passed, runs)} ${formatShare(passed, runs)}${lost}`.trim(),
		formatMoney(result.cost_usd),
		why.join(", ")
	];
}
function passedLine({ run_summary: { passed, runs } }) {
	return `${formatShare(passed, runs)} passed (${formatPercent(passed, runs)})`;
}
function warnings({ run_summary, campaign }) {
	return [
		...run_summary.errored > 0 ? [`${formatCount(run_summary.errored, "run")} lost to infrastructure; they count for nobody.`] : [],
		...campaign.stopped_early === null ? [] : [`Stopped early: ${oneLine(campaign.stopped_early)}`],
		...campaign.subject.simulated ? ["Simulated: scripted behaviour, not a real model."] : []
	];
}
function paintPassed(cell, result, paint) {
	if (result === void 0 || result.runs === 0) return paint("dim", cell);
	if (result.passed === result.runs) return paint("green", cell);
	return paint(result.passed === 0 ? "red" : "yellow", cell);
}
// src/report/leaderboard/leaderboard-terminal.ts
const COLUMNS$1 = [
	{
		title: "Rank",
		cell: "rank"
	},
	{
		title: "Model",
		cell: "name",
		shrinks: 1
	},
	{
		title: "Score",
		side: "right",
		cell: "score"
	},
	{
		title: "Pass rate (95%)",
		side: "right",
		cell: "rate"
	},
	{
		title: "$/pass",
		side: "right",
		cell: "costPerPass"
	},
	{
		title: "",
		cell: "frontier"
	},
	{
		title: "Time p50",
		side: "right",
		cell: "latency"
	},
	{
		title: "Tokens in / out",
		side: "right",
		cell: "tokens"
	},
	{
		title: "Source",
		cell: "source"
	}
];
function renderLeaderboard(boards, look) {
	const paint = painter(look.isColoured);
	const tables = boards.map((board) => {
		const cells = board.standings.map(sayStanding);
		const used = COLUMNS$1.filter(({ cell }) => cells.some((row) => row[cell] !== "–" && row[cell] !== ""));
		const rows = cells.map((row) => used.map(({ cell }) => oneLine(row[cell])));
		const lines = layColumns(used, rows, look.width, (cell, row) => row < 0 ? paint("dim", cell) : cell);
		return [
			paint("bold", oneLine(boardTitle(board))),
			"",
			...lines
		].join("\n");
	});
	return `${commandSafe([...tables, BOARD_NOTE].join("\n\n"))}\n`;
}
// src/report/say-noise.ts
function noiseLine({ noise }) {
	if (noise === void 0) return void 0;
	const { first, again, differed, spread } = noise;
	return `Chance: of ${first.runs} forms done twice ${differed} came out otherwise (${formatShare(first.passed, first.runs)}, then ${formatShare(again.passed, again.runs)}); two such campaigns differ by about ${formatNumber(spread, 2)} passes.`;
}
// src/doors/pack-page.ts
async function writePackPage(page, places, signal) {
	const { candidate, baseline, board = [], judged = judge(candidate, baseline, {}) } = page;
	const proof = await shippedProof(candidate);
	await writeReportPage({
		candidate,
		baseline,
		...judged,
		key: "default",
		...proof,
		board
	}, places, signal);
}
// src/app/with-scores.ts
function withScores(pack, registration = pack.campaign.registration) {
	if (registration === void 0) return {
		...pack,
		predictions_scoring: []
	};
	const whole = {
		...pack,
		campaign: {
			...pack.campaign,
			registration
		}
	};
	return {
		...whole,
		predictions_scoring: scorePredictions(whole)
	};
}
// src/doors/seal-brief.ts
function sealPath(briefPath, subject) {
	return `${briefPath.slice(0, briefPath.length - extname(briefPath).length)}${subject === void 0 ? "" : `.${subject}`}.registration.json`;
}
function sealNow(brief, selected, runsPerTask, nowMs) {
	const keyed = selected.map(({ task, variant }) => ({
		key: taskKey(task.id, variant?.name ?? null),
		isScored: variant?.scored ?? task.scored
	}));
	return register$1(brief, {
		scored: keyed.filter(({ isScored }) => isScored).map(({ key }) => key),
		tasks: keyed.map(({ key }) => key),
		runsPerTask
	}, new Date(nowMs).toISOString());
}
async function settleSeal(now, place, signal) {
	const sealed = await readSeal(sealPath(place.brief, place.subject), signal) ?? await readSeal(`${place.out}/registration.json`, signal);
	const registration = holdToSeal(sealed, now, place);
	if (registration !== void 0) await writeOrRefuse(localFolder(place.out), "registration.json", registrationText(sealed ?? registration), signal);
	return registration;
}
async function readSeal(path, signal) {
	const found = await localFolder(dirname(path)).read(basename(path), signal);
	if (found.kind === "refused") return void 0;
	return parseRegistration(decodeUtf8(found.bytes) ?? "", path);
}
// src/doors/run-subject.ts
function runsByKey({ facts }, suite) {
	const counts = (facts.experiments ?? []).flatMap(({ task, variants, runs }) => {
		if (runs === null) return [];
		return selectTasks(suite, variants.map((name) => `${task}@${name}`)).map((one) => [taskKey(one.task.id, one.variant?.name ?? null), runs]);
	});
	return new Map(counts);
}
async function runSubject({ brief, settings }, place, args, world, signal) {
	const given = flagValue(args, "baseline");
	const baseline = given === void 0 ? await baselinePack(brief.comparison, place.folder, signal) : await baselinePack(given, world.cwd, signal);
	await using workshop = await openWorkshop(settings, place.folder, signal);
	const { selected, runsPerTask, subject } = workshop.request;
	const registration = await settleSeal(sealNow(brief, selected, runsPerTask, systemClock().now()), {
		...place,
		subject: brief.name,
		mayDiffer: args.flags.has("unregistered")
	}, signal);
	const isRepeated = brief.isRepeated || args.flags.has("a-a");
	const request = {
		...workshop.request,
		...brief.id !== void 0 && { id: brief.id },
		...brief.label !== void 0 && { label: brief.label },
		runsByKey: runsByKey(brief, workshop.suite),
		...isRepeated && { selfOrderSeed: fingerprint(["a-a", subject]).slice(0, 16) }
	};
	const run = await executeInto({
		...workshop,
		request
	}, {
		out: place.out,
		isResume: args.flags.has("resume")
	}, watchProgress(world), signal);
	const candidate = withScores({
		...run,
		campaign: {
			...run.campaign,
			brief: brief.facts
		}
	}, registration);
	await writePack(localFolder(place.out), candidate, signal);
	return {
		candidate,
		baseline
	};
}
// src/doors/run-brief.ts
async function runBrief(name, args, world, signal) {
	const path = resolve(world.cwd, name);
	const briefs = await loadBriefs(path, name, overridesOf(args));
	const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-campaign");
	const ended = [];
	for (const [index, loaded] of briefs.entries()) {
		const { name: subject } = loaded.brief;
		if (subject !== void 0 && world.interactive) world.err(`pawl: ${index + 1} of ${briefs.length}: ${oneLine(subject)}\n`);
		const place = {
			brief: path,
			folder: dirname(path),
			out: join(out, subject ?? "")
		};
		ended.push({
			...await runSubject(loaded, place, args, world, signal),
			out: place.out
		});
	}
	const board = await intelBoard(flagValue(args, "db"), world.cwd);
	const rows = [...board, ...ended.map(({ candidate }) => boardRow(candidate))];
	for (const { out: folder, ...subject } of ended) {
		await writeArticle(localFolder(folder), {
			...subject,
			board
		}, signal);
		const packs = [folder, flagValue(args, "baseline")];
		await writePackPage({
			...subject,
			board: rows
		}, {
			cwd: world.cwd,
			out: folder,
			packs
		}, signal);
	}
	const boards = rankBoards(ended.map(({ candidate }) => boardRow(candidate)));
	if (ended.length > 1) await writeOrRefuse(localFolder(out), "leaderboard.md", renderLeaderboardMarkdown(boards), signal);
	world.out(args.flags.has("json") ? asJson$2(ended) : `${asText$3(ended, world)}${ended.length > 1 ? `\n${renderLeaderboard(boards, lookOf$1(world))}` : ""}`);
	return ended.some(({ candidate }) => candidate.run_summary.runs === 0) ? 3 : 0;
}
const lookOf$1 = (world) => ({
	width: world.columns,
	isColoured: world.color
});
function asText$3(ended, world) {
	return ended.map(({ candidate, out }) => `${renderCampaignSummary(candidate, lookOf$1(world))}${said$1(noiseLine(candidate))}\nThe article is ${join(out, ARTICLE_FILE)}; write between its marks, \`pawl campaign report\` keeps it.\n`).join("\n");
}
const said$1 = (line) => line === void 0 ? "" : `${line}\n`;
function asJson$2(ended) {
	const said = ended.map(({ candidate: { campaign, run_summary, predictions_scoring }, out }) => ({
		campaign: campaign.id,
		run_summary,
		predictions_scoring,
		out
	}));
	return `${JSON.stringify(said.length === 1 ? said[0] : said, null, 2)}\n`;
}
// src/doors/verbs/campaign.ts
const { model, region, concurrency } = CAMPAIGN_FLAGS;
const ACTIONS$1 = {
	register,
	run: runBrief,
	report
};
const campaignVerb = {
	name: "campaign",
	about: "Run a campaign from its campaign.yml: seal predictions, run, score them, write the article.",
	positionals: ["register|run|report", "campaign.yml or PACK"],
	flags: {
		model,
		region,
		concurrency,
		baseline: BASELINE_FLAG,
		db: {
			placeholder: "FILE",
			about: "intel.db, for the leaderboard in the article."
		},
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-campaign); report prints without it."
		},
		resume: { about: "Go on with the unfinished campaign in the output folder." },
		"a-a": { about: "Do every form twice, to publish how often chance alone changes the outcome." },
		unregistered: { about: "Run although the predictions are not the sealed ones; reports will say so." },
		json: JSON_FLAG
	},
	example: "pawl campaign run campaign.yml --out campaign",
	run: async (args, world, signal) => {
		const [name = "", subject = ""] = args.positionals;
		const action = Object.hasOwn(ACTIONS$1, name) ? ACTIONS$1[name] : void 0;
		if (action !== void 0) return action(subject, args, world, signal);
		const meant = nearest(name, Object.keys(ACTIONS$1));
		throw new UsageError(`\`pawl campaign\` does register, run or report, not "${name}"${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
	}
};
async function register(name, _, world, signal) {
	const path = resolve(world.cwd, name);
	const briefs = await loadBriefs(path, name, {});
	const sealed = [];
	for (const loaded of briefs) sealed.push(await sealOne(loaded, path, signal));
	const said = sealed.filter((sentence) => sentence !== void 0);
	if (said.length === 0) throw new UsageError(`${name} predicts nothing; add predictions to seal.`);
	world.out(`${said.join("\n")}\nCommit it now: the history of your repository is what others can trust.\n`);
	return 0;
}
async function sealOne({ brief, settings }, path, signal) {
	const suite = await loadSuite(dirname(path), settings.suite, signal);
	const now = sealNow(brief, selectTasks(suite, settings.tasks), settings.runs, systemClock().now());
	if (now === void 0) return void 0;
	const target = sealPath(path, brief.name);
	const registration = holdToSeal(await readSeal(target, signal), now, { mayDiffer: false }) ?? now;
	await writeOrRefuse(localFolder(dirname(target)), basename(target), registrationText(registration), signal);
	return `${oneLine(brief.facts.author)}'s predictions are sealed as ${registration.sha256} at ${registration.registered_at} in ${basename(target)}.`;
}
async function report(name, args, world, signal) {
	const candidate = await openPack(localBaselines(world.cwd), name, signal);
	const baseline = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
	const board = await intelBoard(flagValue(args, "db"), world.cwd);
	const out = flagValue(args, "out");
	if (out === void 0) {
		world.out(articleText({
			candidate,
			baseline,
			board
		}));
		return 0;
	}
	await writeArticle(localFolder(resolve(world.cwd, out)), {
		candidate,
		baseline,
		board
	}, signal);
	world.out(`The article is ${out}/${ARTICLE_FILE}, with the packs it cites beside it.\n`);
	return 0;
}
// src/report/wrap-words.ts
function wrapWords(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || [...last, ...word].length + 1 > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
// src/report/terminal-table.ts
const CHANGE_MAX = 60;
const SENTENCE_MAX$1 = 600;
const GATE_COLUMNS = [
	{
		title: "Task",
		shrinks: 3
	},
	{ title: "History" },
	{ title: "First look" },
	{ title: "Old → new" },
	{
		title: "Verdict",
		shrinks: 2
	},
	{
		title: "Why",
		shrinks: 1
	}
];
const COLUMNS = [
	{
		title: "Task",
		shrinks: 3
	},
	{ title: "Baseline" },
	{ title: "Candidate" },
	{
		title: "Δ",
		side: "right"
	},
	{
		title: "Verdict",
		shrinks: 2
	},
	{
		title: "Why",
		shrinks: 1
	}
];
const VERDICT_COLUMN = 4;
function renderTerminalTable(input, look) {
	const { comparison, verdict } = input;
	const paint = painter(look.isColoured);
	const rows = deltaRows(comparison, verdict);
	const isScreen = verdict.gate?.mode === "screen";
	const lines = rows.map((row) => cells(row, isScreen));
	const table = layColumns(isScreen ? GATE_COLUMNS : COLUMNS, lines, look.width, (cell, row, column) => {
		if (row < 0) return paint("dim", cell);
		const word = rows[row]?.verdict.word;
		return column === VERDICT_COLUMN && word !== void 0 ? paint(colourOf(word), cell) : cell;
	});
	const said = [
		paint("bold", headline$1(verdict)),
		...comparison.changes.length === 0 ? [] : wrapWords(comparison.changes.map(plainChange).join(", "), look.width),
		...paragraph(verdict.sentence, look.width),
		...verdict.breaches.flatMap(({ sentence }) => paragraph(`Policy: ${sentence}`, look.width)),
		"",
		...rows.length === 0 ? [] : [...table, ""],
		...totals(comparison, look, paint),
		...gateLines(verdict)
	];
	return `${commandSafe(said.join("\n"))}\n`;
}
function paragraph(text, width) {
	return wrapWords(truncate(oneLine(text), SENTENCE_MAX$1), width);
}
function gateLines({ gate, override }) {
	if (gate === void 0) return [];
	const { toDecide, notRechecked } = gate;
	return [
		`Spent ${saySpent(gate, (amount) => amount)}`,
		"Only side-by-side runs can block; at most 1 harmless change in 20 is blocked.",
		...notRechecked.length === 0 ? [] : [`Low, not re-run: ${notRechecked.map(oneLine).join(", ")}`],
		...toDecide === null ? [] : [`To decide: at most ${formatCount(toDecide.runs, "more run")}`],
		...override === void 0 ? [] : [`Accepted by ${oneLine(override.by)} through ${oneLine(override.through)} at ${oneLine(override.at)}`]
	];
}
function cells({ task, verdict }, isScreen) {
	const { expected, candidate } = verdict;
	const { errored } = task.candidate.tally;
	return [
		oneLine(verdict.key),
		expected === void 0 ? "–" : formatShare(expected.passed, expected.runs),
		`${passMarks(candidate.passed, candidate.runs)} ${formatShare(candidate.passed, candidate.runs)}${errored === 0 ? "" : ` +${errored} errored`}`.trim(),
		isScreen ? verdict.sideBySide === void 0 ? "–" : saySideBySide(verdict) : sayDelta(candidate, expected),
		SHORT_WORDS[verdict.word] ?? TASK_WORDS[verdict.word],
		sayFailures(task.candidate, oneLine)
	];
}
function totals(comparison, look, paint) {
	const { candidate, baseline, difference } = comparison;
	const missing = comparison.notCompared.filter(({ scored }) => scored).length;
	return [
		...difference === void 0 ? [] : [`Suite: ${formatShare(difference.candidate.passed, difference.candidate.runs)} here, ${formatShare(difference.history.passed, difference.history.runs)} before;\n       difference ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(difference.range.low, difference.range.high)}`, ""],
		...layColumns(SIDE_COLUMNS, [side("Candidate", candidate), ...baseline === void 0 ? [] : [side("Baseline", baseline)]], look.width, (cell, row) => row < 0 ? paint("dim", cell) : cell),
		...missing === 0 ? [] : [`Not compared: ${formatNumber(missing)} of the scored tasks`],
		...candidate.simulated || baseline?.simulated === true ? [paint("yellow", "Simulated: scripted behaviour, not a real model.")] : []
	];
}
const SIDE_COLUMNS = [
	{ title: "" },
	{ title: "Passed" },
	{
		title: "Cost",
		side: "right"
	},
	{
		title: "Per pass",
		side: "right"
	},
	{
		title: "Median",
		side: "right"
	},
	{
		title: "Tokens in",
		side: "right"
	},
	{
		title: "Out",
		side: "right"
	}
];
function side(title, totalsOf) {
	const { tally, costUsd, costPerPassUsd, latencyMsP50, inputTokens, outputTokens } = totalsOf;
	return [
		title,
		`${formatShare(tally.passed, tally.runs)}${tally.errored === 0 ? "" : ` +${tally.errored} errored`}`,
		formatMoney(costUsd),
		formatMoney(costPerPassUsd),
		formatDuration(latencyMsP50),
		formatNumber(inputTokens),
		formatNumber(outputTokens)
	];
}
const SHORT_WORDS = {
	regression: "regression",
	cleared: "noise",
	suspected: "not proven",
	no_regression_found: "no regression",
	looks_better: "looks better"
};
function colourOf(word) {
	switch (word) {
		case "regression": return "red";
		case "suspected":
		case "not_rechecked":
		case "environment_drift": return "yellow";
		case "looks_better": return "blue";
		case "unmeasured":
		case "inconclusive":
		case "no_baseline": return "dim";
		default: return "green";
	}
}
function plainChange(change) {
	const name = (text) => truncate(oneLine(text), CHANGE_MAX);
	switch (change.kind) {
		case "prompt": return `${name(change.path)} +${change.linesAdded} −${change.linesRemoved}`;
		case "task": return `task ${name(change.taskId)} ${change.how}`;
		case "setting": return `${name(change.name)} ${name(change.before)} → ${name(change.after)}`;
		default: return `${change.kind} ${name(change.before)} → ${name(change.after)}`;
	}
}
// src/doors/leave-reports.ts
async function leaveReports({ candidate, baseline, judged, key, reportUrl, board = [] }, places, signal) {
	const partings = places === void 0 ? void 0 : await partingsIn({
		candidate,
		baseline
	}, places, signal);
	const context = {
		key,
		...partings !== void 0 && { partings },
		...reportUrl !== void 0 && { reportUrl },
		...await shippedProof(candidate)
	};
	const outcome = renderOutcome(candidate, baseline, judged, context);
	if (places !== void 0) {
		await writeOutcome(localFolder(places.out), outcome, signal);
		await writeReportPage({
			candidate,
			baseline,
			...judged,
			...context,
			board
		}, places, signal);
	}
	return outcome;
}
// src/doors/verbs/compare.ts
const compareVerb = {
	name: "compare",
	about: "Compare two data packs: what got worse, what got better, what cannot be said.",
	positionals: ["BASELINE", "CANDIDATE"],
	flags: {
		config: CAMPAIGN_FLAGS["config"],
		out: OUT_FLAG,
		json: JSON_FLAG
	},
	example: "pawl compare pawl-demo/baseline pawl-demo/candidate",
	run: async (args, world, signal) => {
		const [baselinePath = "", candidatePath = ""] = args.positionals;
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
		const store = localBaselines(world.cwd);
		const baseline = await openPack(store, baselinePath, signal);
		const candidate = await openPack(store, candidatePath, signal);
		const judged = judge(candidate, baseline, policyOf(settings));
		const out = flagValue(args, "out");
		const places = {
			cwd: world.cwd,
			out: resolve(world.cwd, out ?? ""),
			packs: [candidatePath, baselinePath]
		};
		const outcome = await leaveReports({
			candidate,
			baseline,
			judged,
			key: "default"
		}, out === void 0 ? void 0 : places, signal);
		world.out(args.flags.has("json") ? outcome.verdictJson : renderTerminalTable(judged, {
			width: world.columns,
			isColoured: world.color
		}));
		return judged.verdict.exitCode;
	}
};
// src/doors/verbs/demo.ts
const [BASELINE, CANDIDATE] = ["simulated/gpt-oss-120b", "simulated/gpt-oss-20b"];
const FORMS = 64;
const demoVerb = {
	name: "demo",
	about: "See it work: two published campaigns played again and compared; no network, no credentials, no cost.",
	positionals: [],
	flags: {
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-demo)."
		},
		json: JSON_FLAG
	},
	example: "pawl demo --out pawl-demo",
	run: async (args, world, signal) => {
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-demo");
		await using isolate = rememberingIsolate(inlineIsolate(), FORMS);
		const campaign = (model, folder) => play({
			model,
			out: join(out, folder),
			isolate
		}, world, signal);
		const baseline = await campaign(BASELINE, "baseline");
		const candidate = await campaign(CANDIDATE, "candidate");
		const judged = judge(candidate, baseline, policyOf(resolveConfig(EMPTY_CONFIG)));
		const outcome = await leaveReports({
			candidate,
			baseline,
			judged,
			key: "demo"
		}, {
			cwd: world.cwd,
			out,
			packs: [join(out, "candidate"), join(out, "baseline")]
		}, signal);
		if (args.flags.has("json")) world.out(outcome.verdictJson);
		else world.out(farewell(renderTerminalTable(judged, {
			width: world.columns,
			isColoured: world.color
		}), out));
		return judged.verdict.exitCode;
	}
};
async function play({ model, out, isolate }, world, signal) {
	const settings = resolveConfig(EMPTY_CONFIG, { model });
	await using workshop = await openWorkshop(settings, world.cwd, signal, { isolate });
	return executeInto(workshop, {
		out,
		isResume: true
	}, watchProgress(world), signal);
}
function farewell(table, out) {
	return [
		"Both models are simulated: two campaigns reconstructed from their published results, not the original",
		"transcripts, played through the real harness, sandbox and graders.",
		"",
		table,
		`The pull request comment this makes is ${join(out, "comment.md")}; the data packs are beside it.`,
		`Open ${join(out, "report.html")} to see where the runs part, step by step.`,
		"Next: pawl run --model bedrock/openai.gpt-oss-20b-1:0 --baseline BASELINE_PACK",
		""
	].join("\n");
}
// src/doors/verbs/doctor.ts
const LATENCY_MS = 3e3;
const doctorVerb = {
	name: "doctor",
	about: "Check access, price and quota of a campaign and estimate it; asks the model for one word.",
	positionals: [],
	flags: {
		...CAMPAIGN_FLAGS,
		offline: { about: "Do not ask the model." },
		json: JSON_FLAG
	},
	example: "pawl doctor --model bedrock/openai.gpt-oss-20b-1:0 --runs 3",
	run: async (args, world, signal) => {
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
		await using workshop = await openWorkshop(settings, world.cwd, signal);
		const { request, suite, world: ports } = workshop;
		const { model } = await buildModel({
			id: chosenModel(settings),
			region: settings.subject.region,
			baseUrl: settings.subject.baseUrl,
			cwd: world.cwd,
			clock: ports.clock,
			playbook: playbookOf(suite, ports.isolate)
		});
		const reply = args.flags.has("offline") || model.simulated ? void 0 : await askOneWord(model, signal);
		const latencyMs = reply?.kind === "message" ? reply.latencyMs : LATENCY_MS;
		const findings = [
			...reply === void 0 ? [] : [accessFinding(request.subject.model, reply)],
			...noticed(workshop),
			...await estimated(workshop, latencyMs, signal)
		];
		world.out(args.flags.has("json") ? `${JSON.stringify(findings, null, 2)}\n` : listed(findings));
		return findings.some(({ state }) => state === "failure") ? 2 : 0;
	}
};
async function estimated(workshop, latencyMs, signal) {
	const { request, world } = workshop;
	const { prices, clock } = world;
	const estimate = await estimateOracles(workshop, signal);
	const at = clock.now();
	return [
		priceFinding(request, prices, at),
		costFinding(request, estimate, {
			prices,
			at,
			latencyMs
		}),
		quotaFinding(request, estimate, latencyMs)
	];
}
function noticed({ notices }) {
	return notices.map((text) => ({
		what: "harness",
		state: "warning",
		text
	}));
}
const MARKS$1 = {
	ok: "ok",
	warning: "!!",
	failure: "NO"
};
function listed(findings) {
	return findings.map(({ what, state, text }) => `${MARKS$1[state]}  ${what.padEnd(8)}  ${terminalSafe(text)}\n`).join("");
}
// src/app/export-formats.ts
const EXPORT_FORMATS = [
	"inspect",
	"atif",
	"eee",
	"junit",
	"csv"
];
const NOT_CARRIED = {
	inspect: [
		"tool schemas",
		"clock times (events stand at the campaign's start plus the model's own time)",
		"stages (a task's runs are numbered through as epochs, the stage is in the metadata)",
		"each model event's input holds only what was new to the model"
	],
	atif: ["clock times (steps stand at the campaign's start plus the model's own time)", "nothing else of the trajectory: what has no field is in `extra`, and the trajectory can be put together again exactly"],
	eee: [
		"runs lost to infrastructure (counted, not listed)",
		"baseline runs",
		"types of tool arguments (they become strings)",
		"deployment and availability of the model, which a pack does not know"
	],
	junit: ["transcripts", "the verdict on single runs: below the first suite every failed run is a failure"],
	csv: [
		"transcripts",
		"checks",
		"files read",
		"a first character that a spreadsheet would run as a formula (it gets an apostrophe before it)"
	]
};
// src/doors/verbs/export.ts
const exportVerb = {
	name: "export",
	about: "Write a data pack as Inspect logs, ATIF trajectories, Every Eval Ever records, JUnit XML or CSV.",
	positionals: ["PACK"],
	flags: {
		format: {
			placeholder: EXPORT_FORMATS.join("|"),
			about: "What to write."
		},
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-export)."
		},
		baseline: {
			...BASELINE_FLAG,
			about: "For junit: the pack that tells suspects from regressions."
		},
		config: CAMPAIGN_FLAGS["config"]
	},
	example: "pawl export --format inspect pawl-out --out logs && inspect view --log-dir logs",
	run: async (args, world, signal) => {
		const format = readFormat(flagValue(args, "format"));
		const place = args.positionals[0] ?? "";
		const store = localBaselines(world.cwd);
		const pack = await openPack(store, place, signal);
		const baselinePath = flagValue(args, "baseline");
		const baseline = baselinePath === void 0 ? void 0 : await openPack(store, baselinePath, signal);
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
		const judged = baseline === void 0 && pack.gate === void 0 ? void 0 : judge(pack, baseline, policyOf(settings));
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-export");
		const { exportPack } = await import("./export-pack.js");
		const { paths, missing } = await exportPack({
			pack,
			folder: await packFolder(world.cwd, place),
			verdict: judged?.verdict
		}, format, localFolder(out), signal);
		const without = missing === 0 ? "" : `; ${formatCount(missing, "run")} had no trajectory beside the pack`;
		const lacking = NOT_CARRIED[format].map((what) => `  - ${what}\n`).join("");
		world.out(`${formatCount(paths.length, "file")} in ${out}${without}\nNot carried by ${format}:\n${lacking}`);
		return 0;
	}
};
function readFormat(text) {
	const format = EXPORT_FORMATS.find((name) => name === text);
	if (format !== void 0) return format;
	const close = text === void 0 ? void 0 : nearest(text, EXPORT_FORMATS);
	const hint = close === void 0 ? "" : ` Did you mean ${close}?`;
	throw new UsageError(`give --format ${EXPORT_FORMATS.join("|")}.${hint}`);
}
// src/doors/keep-shards.ts
function keepShards(shards, out) {
	const own = shards.find(({ folder }) => folder === out);
	if (own === void 0) return;
	throw new UsageError(`${own.name} is a shard, which the merged pack would overwrite; give another --out.`);
}
// src/doors/verbs/gate.ts
const gateVerb = {
	name: "gate",
	about: "Decide whether one checkout is worse than another: a first look, then suspects side by side.",
	positionals: [],
	flags: {
		base: {
			placeholder: "FOLDER",
			about: "Checkout of what is there now; its pawl.yml sets the rules."
		},
		head: {
			placeholder: "FOLDER",
			about: "Checkout of what is to be merged (.)."
		},
		...CAMPAIGN_FLAGS,
		baseline: BASELINE_FLAG,
		mode: {
			placeholder: "screen|deep",
			about: "deep: every task side by side from the start (screen)."
		},
		plan: {
			placeholder: "quick|standard|thorough",
			about: "How long suspects are run (standard)."
		},
		pairs: {
			placeholder: "N",
			about: "Pairs per task of a deep run (10)."
		},
		margin: {
			placeholder: "POINTS",
			about: "Points a deep run may be worse by (10)."
		},
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-out)."
		},
		shard: SHARD_FLAG,
		shards: {
			placeholder: "FOLDER",
			about: "Go on from the shares that several jobs left.",
			repeatable: true
		},
		json: JSON_FLAG
	},
	example: "pawl gate --base ../main --head . --out pawl-out",
	run: async (args, world, signal) => {
		const base = resolve(world.cwd, demanded(args, "base"));
		const head = resolve(world.cwd, flagValue(args, "head") ?? ".");
		demandFolders({
			base,
			head
		});
		if (args.flags.has("shard") && args.flags.has("shards")) throw new UsageError("--shard leaves a share and --shards takes them all; give one of the two.");
		const overrides = overridesOf(args);
		const config = flagValue(args, "config");
		const [before, after] = await Promise.all([base, head].map((folder) => loadSettings(folder, config, overrides, signal)));
		if (before === void 0 || after === void 0) throw new UsageError("no settings were found.");
		const known = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
		const share = shareFlag(args);
		const ours = (settings) => share === void 0 ? settings : shardSettings(settings, share);
		await using shops = await openGateShops({
			folder: base,
			settings: ours(before)
		}, {
			folder: head,
			settings: ours(after)
		}, signal);
		const asked = {
			ask: gateAsk(before, shops.baseline.suite, args),
			known,
			out
		};
		if (share !== void 0) {
			const pack = await shardGate(shops, {
				...asked,
				share
			}, watchProgress(world), signal);
			world.out(`${sayShard(share, pack)}\nIt is in ${out}\n`);
			return 0;
		}
		return say$1(await gateOrMerge(shops, {
			...asked,
			folders: args.flags.get("shards")
		}, world, signal), {
			args,
			out
		}, world, signal);
	}
};
async function gateOrMerge(shops, { folders, ...asked }, world, signal) {
	if (folders === void 0) return runGateInto(shops, asked, watchProgress(world), signal);
	const shards = await readShards(world.cwd, folders, signal);
	keepShards(shards, asked.out);
	return mergeGate(shops, {
		...asked,
		shards
	}, watchProgress(world), signal);
}
function demanded(args, name) {
	const value = flagValue(args, name);
	if (value !== void 0) return value;
	throw new UsageError(`give --${name} FOLDER, a checkout of what is there now.`);
}
function demandFolders(folders) {
	for (const [name, folder] of Object.entries(folders)) if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`--${name} ${folder} is not a folder; give a checkout.`);
}
async function say$1(end, { args, out }, world, signal) {
	const isJson = args.flags.has("json");
	if (end.kind === "identical") {
		const sentence = "Model, prompts, settings and tasks are the same on both sides: nothing was run.";
		world.out(isJson ? `${JSON.stringify({
			word: "identical",
			sentence,
			exit_code: 0
		})}\n` : `${sentence}\n`);
		return 0;
	}
	const { pack, baseline } = end;
	const judged = judge(pack, baseline, pack.gate?.policy ?? {});
	const outcome = await leaveReports({
		candidate: pack,
		baseline,
		judged,
		key: "default"
	}, {
		cwd: world.cwd,
		out,
		packs: [
			out,
			`${out}/baseline`,
			flagValue(args, "baseline")
		]
	}, signal);
	if (isJson) world.out(outcome.verdictJson);
	else {
		const replayed = end.isReplayed ? "This very change was decided before, by the same rules; that decision stands and nothing was run.\n\n" : "";
		const look = {
			width: world.columns,
			isColoured: world.color
		};
		world.out(`${replayed}${renderTerminalTable(judged, look)}\n${judged.verdict.sentence}\n`);
		world.out(`The data pack and reports are in ${out}\n`);
	}
	return judged.verdict.exitCode;
}
// src/record/parse-published.ts
const Published = object({
	suite: string(),
	campaigns: record(string(), object({
		model: string(),
		model_id: string().optional(),
		provider: string().optional(),
		harness: string().optional()
	})).default({}),
	leaderboard: array(object({
		model: string().min(1),
		passed: int().nonnegative(),
		runs: int().positive(),
		cost_per_pass_usd: number().nonnegative().nullable().default(null)
	})).min(1)
});
function isPublished(value) {
	return typeof value === "object" && value !== null && "leaderboard" in value;
}
function parsePublished(value, name) {
	const parsed = Published.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new UsageError(`${name} is not a file of published results: ${issue?.path.join(".") || "its top level"}: ${issue?.message ?? "unreadable"}.`);
	}
	const { suite, campaigns, leaderboard } = parsed.data;
	return leaderboard.map((row) => {
		if (row.passed > row.runs) throw new UsageError(`${name} has more passes than runs for ${row.model}; correct leaderboard.`);
		const [id, campaign] = Object.entries(campaigns).find(([, { model }]) => model.endsWith(row.model)) ?? [];
		return {
			campaign_id: id ?? `${slug$1(row.model)}-${suite}`,
			source: "published",
			name: row.model,
			model: campaign?.model_id ?? null,
			harness: campaign?.harness ?? null,
			suite,
			passed: row.passed,
			runs: row.runs,
			pass_rate: row.passed / row.runs,
			cost_per_pass_usd: row.cost_per_pass_usd,
			latency_ms_p50: null,
			input_tokens: null,
			output_tokens: null,
			simulated: false
		};
	});
}
function slug$1(text) {
	return text.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
}
// src/app/import-intel.ts
async function importIntel(paths, { packs, intel }, signal) {
	const imported = [];
	for (const path of paths) {
		const entries = await entriesOf(path, packs, signal);
		const outcomes = {
			added: 0,
			replaced: 0,
			unchanged: 0
		};
		const campaigns = entries.map((entry) => {
			const { became, campaignId } = intel.record(entry);
			outcomes[became] += 1;
			return campaignId;
		});
		imported.push({
			path,
			campaigns,
			kind: entries[0]?.kind ?? "measured",
			outcomes
		});
	}
	return imported;
}
async function entriesOf(path, packs, signal) {
	const found = await packs.find(path, signal);
	if (found.kind !== "found") throw new UsageError(found.reason);
	const published = publishedIn(found.text);
	if (published !== void 0) return parsePublished(published, path).map((row) => ({
		kind: "published",
		row
	}));
	return [{
		kind: "measured",
		pack: await openPack({ find: async () => found }, path, signal),
		packSha256: sha256(found.text)
	}];
}
function publishedIn(text) {
	if (!text.includes("\"leaderboard\"")) return void 0;
	try {
		const value = JSON.parse(text);
		return isPublished(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/app/intel-text.ts
function intelJson({ columns, rows }) {
	const objects = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])));
	return `${JSON.stringify(objects, null, 2)}\n`;
}
function intelCsv({ columns, rows }) {
	return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
function csvCell(value) {
	if (value === null) return "";
	if (typeof value === "number") return `${value}`;
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/doors/verbs/intel.ts
const ROWS_SHOWN_MAX = 1e3;
const ROWS_MAX$1 = 1e6;
const ACTIONS = {
	import: importPacks,
	query,
	export: exportTables
};
const intelVerb = {
	name: "intel",
	about: "Keep campaigns in one SQLite file: import data packs, query them, export tables.",
	positionals: ["import|query|export", "[PACK… or SELECT]"],
	flags: {
		db: {
			placeholder: "FILE",
			about: "The database (intel.db)."
		},
		format: {
			placeholder: "csv|json",
			about: "Format of an export, or of a query's answer."
		},
		table: {
			placeholder: "NAME",
			about: "Table or view to export; all of them when absent."
		},
		out: {
			...OUT_FLAG,
			about: "Export into files of this folder instead of printing."
		},
		json: JSON_FLAG
	},
	example: `pawl intel query "SELECT failure_mode, count(*) FROM task_outcomes GROUP BY 1" --db intel.db`,
	endsAtOnce: true,
	run: async (args, world, signal) => {
		const [name = "", ...rest] = args.positionals;
		const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : void 0;
		if (action === void 0) {
			const meant = nearest(name, Object.keys(ACTIONS));
			throw new UsageError(`\`pawl intel\` does import, query or export, not "${name}"${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
		}
		return action(rest, args, world, signal);
	}
};
async function open(args, world, mode) {
	const { intelStore } = await import("./intel-store.js");
	return intelStore(resolve(world.cwd, flagValue(args, "db") ?? "intel.db"), mode);
}
async function importPacks(paths, args, world, signal) {
	if (paths.length === 0) throw new UsageError("`pawl intel import` needs data packs, or a file of published results.");
	using intel = await open(args, world, "write");
	const imported = await importIntel(paths, {
		packs: localBaselines(world.cwd),
		intel
	}, signal);
	world.out(args.flags.has("json") ? `${JSON.stringify(imported, null, 2)}\n` : imported.map(sayImported).join(""));
	return 0;
}
function sayImported({ path, campaigns, kind, outcomes }) {
	const what = Object.entries(outcomes).filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`);
	const [id, ...more] = campaigns;
	const as = id === void 0 || more.length > 0 ? "" : ` as ${oneLine(id)}`;
	return `${oneLine(path)}: ${formatCount(campaigns.length, "campaign")} ${kind}, ${what.join(", ")}${as}\n`;
}
async function query(words, args, world) {
	if (words.length !== 1) throw new UsageError("`pawl intel query` needs one statement in quotes, such as \"SELECT * FROM leaderboard\".");
	using intel = await open(args, world, "read");
	const format = formatOf(args) ?? (args.flags.has("json") ? "json" : void 0);
	const rows = intel.query(words[0] ?? "", format === void 0 ? ROWS_SHOWN_MAX : ROWS_MAX$1);
	world.out(format === "json" ? intelJson(rows) : format === "csv" ? intelCsv(rows) : asTable(rows, world));
	if (rows.truncated) world.err(`pawl: only the first ${rows.rows.length} rows are shown; --format csv or json gives more.\n`);
	return 0;
}
function asTable({ columns, rows }, { columns: width }) {
	const shown = columns.map((title, index) => {
		const isNumber = rows.length > 0 && rows.every((row) => typeof (row[index] ?? 0) === "number");
		return {
			title: oneLine(title),
			side: isNumber ? "right" : "left",
			shrinks: isNumber ? 0 : 1
		};
	});
	const cells = rows.map((row) => row.map((value) => oneLine(value === null ? "–" : `${value}`)));
	return `${layColumns(shown, cells, width, (cell) => cell).join("\n")}\n`;
}
async function exportTables(_, args, world, signal) {
	const format = formatOf(args) ?? "json";
	const tables = tablesOf(flagValue(args, "table"));
	const out = flagValue(args, "out");
	if (out === void 0 && format === "csv" && tables.length > 1) throw new UsageError("CSV holds one table: give --table NAME, or --out FOLDER for a file each.");
	using intel = await open(args, world, "read");
	const all = tables.map((table) => ({
		table,
		rows: intel.query(`SELECT * FROM ${table}`, ROWS_MAX$1)
	}));
	const text = (rows) => format === "csv" ? intelCsv(rows) : intelJson(rows);
	if (out === void 0) {
		const whole = Object.fromEntries(all.map(({ table, rows }) => [table, JSON.parse(intelJson(rows))]));
		world.out(all.length === 1 && all[0] ? text(all[0].rows) : `${JSON.stringify(whole, null, 2)}\n`);
		return 0;
	}
	for (const { table, rows } of all) {
		const written = await localFolder(resolve(world.cwd, out)).write(`${table}.${format}`, text(rows), signal);
		if (written.kind === "refused") throw new UsageError(written.reason);
	}
	world.out(`${formatCount(all.length, "table")} in ${join(out, `*.${format}`)}\n`);
	return 0;
}
function formatOf(args) {
	const format = flagValue(args, "format");
	if (format === void 0 || format === "csv" || format === "json") return format;
	throw new UsageError(`--format must be csv or json, not "${format}".`);
}
function tablesOf(name) {
	const known = Object.keys(INTEL_SCHEMA);
	if (name === void 0) return known;
	if (known.includes(name)) return [name];
	const meant = nearest(name, known);
	throw new UsageError(`there is no table "${name}"; ${meant === void 0 ? `they are ${known.join(", ")}.` : `did you mean ${meant}?`}`);
}
// src/report/leaderboard/leaderboard-svg.ts
const [WIDTH, HEIGHT] = [820, 460];
const PLOT = {
	left: 64,
	right: 800,
	top: 56,
	bottom: 400
};
function renderLeaderboardSvg(board, theme) {
	const { standings } = board;
	const colours = THEMES[theme];
	const priced = standings.filter(({ row }) => (row.cost_per_pass_usd ?? 0) > 0);
	const title = boardTitle(board);
	return `${[
		...svgHead({
			width: WIDTH,
			height: HEIGHT
		}, {
			title: `${title}: pass rate against cost per pass`,
			description: standings.map(describe).join("; ")
		}, colours),
		svgText(PLOT.left, 26, title, colours.text, `font-size="15" font-weight="600"`),
		svgText(PLOT.left, 44, "pass rate with 95% range, against cost per pass; the line joins what nobody beats", colours.dim),
		...priced.length === 0 ? [svgText(PLOT.left, 200, "No campaign has a known cost.", colours.dim)] : plot(priced, colours),
		...unpriced(standings, colours),
		"</svg>"
	].join("\n")}\n`;
}
function describe({ row }) {
	const cost = row.cost_per_pass_usd === null ? "unknown" : formatMoney(row.cost_per_pass_usd);
	return `${row.name} ${row.passed} of ${row.runs}, ${cost} per pass`;
}
function plot(standings, colours) {
	const costs = standings.map(costOf);
	const x = logScale({
		low: Math.min(...costs),
		high: Math.max(...costs)
	}, {
		low: PLOT.left + 12,
		high: PLOT.right - 12
	});
	const lowest = Math.min(...standings.map(({ interval }) => interval.low));
	const floor = Math.min(.9, Math.floor(lowest * 10) / 10);
	const y = linearScale({
		low: floor,
		high: 1
	}, {
		low: PLOT.bottom,
		high: PLOT.top + 8
	}, floor < .5 ? .2 : .1);
	const steps = frontierSteps(standings, x, y);
	const kept = obstacles(steps, standings, x, y);
	return [
		...axes(x, y, colours),
		frontierLine(steps, colours),
		...marks(standings, x, y, kept, colours)
	];
}
function axes(x, y, colours) {
	const rows = y.ticks.flatMap((tick) => [svgLine(PLOT.left, y.at(tick), PLOT.right, y.at(tick), colours.grid), svgText(PLOT.left - 8, y.at(tick) + 4, `${formatNumber(100 * tick)}%`, colours.dim, `text-anchor="end"`)]);
	const columns = x.ticks.flatMap((tick) => [svgLine(x.at(tick), PLOT.bottom, x.at(tick), PLOT.bottom + 5, colours.grid), svgText(x.at(tick), PLOT.bottom + 20, `$${tick}`, colours.dim, `text-anchor="middle"`)]);
	const name = svgText((PLOT.left + PLOT.right) / 2, PLOT.bottom + 38, "US dollars per pass, logarithmic", colours.dim, `text-anchor="middle"`);
	return [
		...rows,
		...columns,
		name
	];
}
function frontierSteps(standings, x, y) {
	const corners = standings.filter(({ onFrontier }) => onFrontier).toSorted((a, b) => costOf(a) - costOf(b)).map((one) => ({
		x: x.at(costOf(one)),
		y: y.at(one.passRate)
	}));
	const last = corners.at(-1);
	return [...corners.flatMap((corner, index) => {
		const before = corners[index - 1];
		return before === void 0 ? [corner] : [{
			x: corner.x,
			y: before.y
		}, corner];
	}), ...last === void 0 ? [] : [{
		x: PLOT.right,
		y: last.y
	}]];
}
function frontierLine(steps, colours) {
	return `<polyline points="${steps.map((point) => `${point.x},${point.y}`).join(" ")}" fill="none" stroke="${colours.line}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
}
function obstacles(steps, standings, x, y) {
	const treads = steps.slice(1).map((end, index) => {
		const from = steps[index] ?? end;
		return {
			x: from.x,
			y: Math.min(from.y, end.y) - 1,
			width: end.x - from.x,
			height: Math.abs(end.y - from.y) + 2
		};
	});
	const ranges = standings.map((one) => ({
		x: x.at(costOf(one)) - 1,
		y: y.at(one.interval.high),
		width: 2,
		height: y.at(one.interval.low) - y.at(one.interval.high)
	}));
	return [...treads, ...ranges];
}
function marks(standings, x, y, kept, colours) {
	const points = standings.map((one) => ({
		x: x.at(costOf(one)),
		y: y.at(one.passRate),
		text: `${one.row.name}${one.row.simulated ? " (simulated)" : ""}`
	}));
	const labels = placeLabels(points, {
		x: PLOT.left,
		y: PLOT.top,
		width: WIDTH - 4 - PLOT.left,
		height: PLOT.bottom - PLOT.top
	}, kept);
	return standings.flatMap(({ interval, onFrontier, row }, index) => {
		const [point, label] = [points[index], labels[index]];
		if (point === void 0 || label === void 0) return [];
		const fill = row.source === "measured" ? colours.point : colours.back;
		const rim = onFrontier ? colours.line : colours.point;
		return [...svgPoint({
			...point,
			low: y.at(interval.low),
			high: y.at(interval.high)
		}, {
			rim,
			fill
		}), svgLabel(label, point.text, colours)];
	});
}
function unpriced(standings, colours) {
	const without = standings.filter(({ row }) => (row.cost_per_pass_usd ?? 0) <= 0).map(({ row }) => row.name);
	const notes = [...standings.some(({ row }) => row.source === "published") ? ["hollow: published, not measured"] : [], ...without.length > 0 ? [`not shown, cost unknown or nil: ${without.slice(0, 5).join(", ")}`] : []];
	return notes.length === 0 ? [] : [svgText(PLOT.left, HEIGHT - 8, notes.join(" · "), colours.dim, `font-size="11"`)];
}
function costOf({ row }) {
	return row.cost_per_pass_usd ?? 0;
}
// src/doors/verbs/leaderboard.ts
const leaderboardVerb = {
	name: "leaderboard",
	about: "Rank campaigns: score, pass rate with its range, cost per pass, and the ranks those ranges allow.",
	positionals: [],
	flags: {
		db: {
			placeholder: "FILE",
			about: "The database (intel.db)."
		},
		suite: {
			placeholder: "GLOB",
			about: "Only suites of this name."
		},
		harness: {
			placeholder: "GLOB",
			about: "Only campaigns with this harness."
		},
		"by-harness": { about: "Rank each harness by itself." },
		markdown: { about: "Print Markdown." },
		svg: {
			placeholder: "FILE",
			about: "Write a plot: FILE for light pages, FILE with -dark for dark ones."
		},
		json: JSON_FLAG
	},
	example: "pawl leaderboard --db intel.db --svg leaderboard.svg",
	run: async (args, world, signal) => {
		const rows = await intelBoard(flagValue(args, "db") ?? "intel.db", world.cwd);
		const boards = rankBoards(chosen(rows, args), { byHarness: args.flags.has("by-harness") });
		if (boards.length === 0) throw new UsageError("no campaign of the database fits; `pawl intel import` adds some, or loosen --suite and --harness.");
		const svg = flagValue(args, "svg");
		if (svg !== void 0) return writeSvg(svg, boards, world, signal);
		world.out(inWords(boards, args, world));
		return 0;
	}
};
function chosen(rows, args) {
	const [suite, harness] = [flagValue(args, "suite"), flagValue(args, "harness")];
	return rows.filter((row) => (suite === void 0 || globMatches(suite, row.suite)) && (harness === void 0 || globMatches(harness, row.harness ?? "")));
}
function inWords(boards, args, world) {
	if (args.flags.has("json")) return `${JSON.stringify(boards, null, 2)}\n`;
	if (args.flags.has("markdown")) return renderLeaderboardMarkdown(boards);
	return renderLeaderboard(boards, {
		width: world.columns,
		isColoured: world.color
	});
}
async function writeSvg(path, boards, world, signal) {
	const [board] = boards;
	if (board === void 0 || boards.length > 1) throw new UsageError(`a plot shows one leaderboard, and these are ${boards.length}; choose with --suite or --harness.`);
	const dark = path.replace(/(\.svg)?$/i, "-dark.svg");
	const light = path.replace(/(\.svg)?$/i, ".svg");
	for (const [file, theme] of [[light, "light"], [dark, "dark"]]) {
		const written = await localFolder(dirname(resolve(world.cwd, file))).write(basename(file), renderLeaderboardSvg(board, theme), signal);
		if (written.kind === "refused") throw new UsageError(written.reason);
	}
	world.out(`<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="${dark}">\n  <img alt="Pass rate against cost per pass" src="${light}">\n</picture>\n`);
	return 0;
}
// src/doors/verbs/merge.ts
const mergeVerb = {
	name: "merge",
	about: "Make one campaign of the shards that several jobs left; refuses where one is missing.",
	positionals: ["SHARD…"],
	flags: {
		config: CAMPAIGN_FLAGS["config"],
		baseline: BASELINE_FLAG,
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-out)."
		},
		json: JSON_FLAG
	},
	example: "pawl merge shards --out pawl-out",
	run: async (args, world, signal) => {
		const shards = await readShards(world.cwd, args.positionals, signal);
		refuseGateShards(shards);
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
		const baselinePath = flagValue(args, "baseline");
		const baseline = await baselinePack(baselinePath, world.cwd, signal);
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
		keepShards(shards, out);
		const pack = await mergeInto(shards, { out }, signal);
		const judged = judge(pack, baseline, policyOf(settings));
		const places = {
			cwd: world.cwd,
			out,
			packs: [out, baselinePath]
		};
		const outcome = await leaveReports({
			candidate: pack,
			baseline,
			judged,
			key: "default"
		}, places, signal);
		const look = {
			width: world.columns,
			isColoured: world.color
		};
		const table = baseline === void 0 ? "" : `\n${renderTerminalTable(judged, look)}`;
		if (args.flags.has("json")) world.out(outcome.verdictJson);
		else world.out(`${renderCampaignSummary(pack, look)}${table}\nThe data pack and reports are in ${out}\n`);
		return judged.verdict.exitCode;
	}
};
function refuseGateShards(shards) {
	const gate = shards.find(({ manifest: { part } }) => part === "first_look" || part === "deep");
	if (gate === void 0) return;
	throw new UsageError(`${gate.name} is a share of a gate, which goes on from there: give the folders to \`pawl gate --base … --shards\`.`);
}
// src/app/new-task.ts
const EXAMPLE_NAME = "example_task";
const EXAMPLE_CANARY = "00000000-0000-4000-8000-000000000000";
function checkTaskName(name) {
	if (TaskId.safeParse(name).success) return;
	const usable = name.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[_\d]+|_+$/g, "").slice(0, 80);
	const hint = TaskId.safeParse(usable).success ? `; "${usable}" would do` : "";
	throw new UsageError(`"${name}" cannot be a task's name: use up to 80 lower-case letters, digits and single underscores${hint}.`);
}
async function writeNewTask({ name, example, canary }, folder, signal) {
	const there = await folder.list(signal);
	if (there.kind === "entries" && there.entries.length > 0) throw new UsageError(`there is a folder ${name} already, with files in it; choose another name.`);
	if (there.kind === "refused" && there.why !== "missing") throw new UsageError(there.reason);
	const files = example.flatMap((entry) => entry.kind === "file" ? [entry] : []);
	for (const { path, bytes } of files) {
		const own = (decodeUtf8(bytes) ?? "").replaceAll(EXAMPLE_NAME, name).replaceAll(EXAMPLE_CANARY, canary);
		await writeOrRefuse(folder, path, own, signal);
	}
	return files.map(({ path }) => path).sort();
}
// src/doors/verbs/new.ts
const { config: config$2 } = CAMPAIGN_FLAGS;
const DEFAULT_FOLDER = "tasks";
const newVerb = {
	name: "new",
	about: "Write a task folder that already proves, to be made into your own (docs/writing-tasks.md).",
	positionals: ["task", "NAME"],
	flags: {
		config: config$2,
		suite: {
			placeholder: "FOLDER",
			about: "The folder of tasks it goes into (pawl.yml's, else tasks)."
		}
	},
	example: "pawl new task count_errors --suite my-tasks",
	run: async (args, world, signal) => {
		const [kind = "", name = ""] = args.positionals;
		if (kind !== "task") throw new UsageError(`a new "${kind}" cannot be made; write \`pawl new task ${name || "NAME"}\`.`);
		checkTaskName(name);
		const suite = await suiteFolder(args, world.cwd, signal);
		const place = resolve(world.cwd, suite, name);
		const written = await writeNewTask({
			name,
			example: await exampleTask(signal),
			canary: randomUUID()
		}, localFolder(place), signal);
		const shown = relative(world.cwd, place) || place;
		world.out(`${written.map((path) => `${shown}/${path}`).join("\n")}\n\n`);
		world.out(`It proves already: pawl prove --suite ${suite} --task ${name}\n`);
		world.out("Now make it your own, a file at a time; docs/writing-tasks.md shows how.\n");
		return 0;
	}
};
async function suiteFolder(args, cwd, signal) {
	const named = flagValue(args, "suite");
	if (named !== void 0) return named;
	const { suite } = await loadSettings(cwd, flagValue(args, "config"), {}, signal);
	return suite === "agentic-core-v1" ? DEFAULT_FOLDER : suite;
}
async function exampleTask(signal) {
	const listed = await localFolder(join(projectRoot(), "docs", "example-task")).list(signal);
	if (listed.kind === "entries") return listed.entries;
	throw new UsageError(`Pawl's example task is missing (${listed.reason}); \`dist/\` must stay in Pawl's checkout.`);
}
// src/doors/verbs/plan.ts
const planVerb = {
	name: "plan",
	about: "Show what `run` would do, without doing it.",
	positionals: [],
	flags: {
		...CAMPAIGN_FLAGS,
		json: JSON_FLAG
	},
	example: "pawl plan --model bedrock/openai.gpt-oss-20b-1:0 --tasks 'task_0[379]*'",
	run: async (args, world, signal) => {
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
		await using workshop = await openWorkshop(settings, world.cwd, signal);
		const { subject, selected, runsPerTask, suiteName, concurrency, budget } = workshop.request;
		const tasks = selected.map(({ task, variant }) => taskKey(task.id, variant?.name ?? null));
		if (args.flags.has("json")) {
			const plan = {
				suite: suiteFacts(suiteName, selected),
				subject,
				subject_fingerprint: subjectFingerprint(subject),
				runs_per_task: runsPerTask,
				runs: tasks.length * runsPerTask,
				concurrency,
				budget
			};
			world.out(`${JSON.stringify(plan, null, 2)}\n`);
			return 0;
		}
		const most = budget.max_cost_usd === void 0 ? "" : `, at most $${budget.max_cost_usd}`;
		const lines = [
			`${suiteName} on ${oneLine(subject.model)} with ${subject.harness}: ${formatCount(tasks.length, "task")} × ${formatCount(runsPerTask, "run")} = ${formatCount(tasks.length * runsPerTask, "run")}, ${concurrency} at a time${most}`,
			...tasks.map((key) => `  ${key}`),
			subject.simulated ? "The model is simulated: it plays scripts and costs nothing." : "Nothing was sent to the model."
		];
		world.out(`${lines.join("\n")}\n`);
		return 0;
	}
};
// src/doors/verbs/power.ts
const powerVerb = {
	name: "power",
	about: "Show what a check would have caught, for your own history or for any design; runs no model.",
	positionals: ["[PACK]"],
	flags: {
		tasks: {
			placeholder: "K",
			about: "Tasks of the suite, where no pack is given (10)."
		},
		history: {
			placeholder: "N",
			about: "History runs per task, where no pack is given (3)."
		},
		rates: {
			placeholder: "LIST",
			about: "True pass rates of the tasks, such as 1,0.9,0.5, instead of a typical mix."
		},
		runs: {
			placeholder: "N",
			about: "Runs per task of the first look (3)."
		},
		plan: {
			placeholder: "NAME",
			about: "quick, standard or thorough (standard)."
		},
		recheck: {
			placeholder: "N",
			about: "Most suspects run side by side (5)."
		},
		simulations: {
			placeholder: "N",
			about: `Times each change is played (${POWER_SIMULATIONS}).`
		},
		seed: {
			placeholder: "TEXT",
			about: "Seed of the simulation (power)."
		},
		json: JSON_FLAG
	},
	example: "pawl power pawl-out --plan thorough",
	run: async (args, world, signal) => {
		const power = simulatePower({
			known: await knownTasks(args, world, signal),
			design: designOf(args),
			simulations: wholeNumber(args, "simulations", {
				least: 1,
				most: 1e5,
				fallback: POWER_SIMULATIONS
			}),
			seed: flagValue(args, "seed") ?? "power"
		});
		world.out(args.flags.has("json") ? `${JSON.stringify(snakeCased(power), null, 2)}\n` : renderPowerTable(power, world.columns));
		return 0;
	}
};
async function knownTasks(args, world, signal) {
	const [path] = args.positionals;
	if (path === void 0) return {
		kind: "rates",
		rates: ratesOf(args),
		historyRuns: historyRuns(args)
	};
	const given = [
		"tasks",
		"history",
		"rates"
	].find((name) => args.flags.has(name));
	if (given !== void 0) throw new UsageError(`--${given} says what the pack already says; give the pack or --${given}.`);
	const pack = await openPack(localBaselines(world.cwd), path, signal);
	const tasks = historyTallies(pack);
	if (tasks.every(({ runs }) => runs === 0)) throw new UsageError(`${path} holds no run of a scored task that counts, so there is no history to play on.`);
	return {
		kind: "history",
		tasks
	};
}
function historyRuns(args) {
	return wholeNumber(args, "history", {
		least: 1,
		most: 1e3,
		fallback: 3
	});
}
const TYPICAL_RATES = [
	1,
	1,
	1,
	1,
	.97,
	.9,
	.9,
	.67,
	.33,
	0
];
function ratesOf(args) {
	const list = flagValue(args, "rates");
	if (list === void 0) {
		const tasks = wholeNumber(args, "tasks", {
			least: 1,
			most: 200,
			fallback: TYPICAL_RATES.length
		});
		return Array.from({ length: tasks }, (_, index) => TYPICAL_RATES[index % TYPICAL_RATES.length] ?? 0);
	}
	if (args.flags.has("tasks")) throw new UsageError("--rates says how many tasks there are; leave out --tasks.");
	const rates = list.split(",").map((text) => Number(text.trim() === "" ? "no" : text));
	if (rates.length <= 200 && rates.every((rate) => rate >= 0 && rate <= 1)) return rates;
	throw new UsageError(`--rates must be up to 200 shares from 0 to 1 with commas between, not "${list}".`);
}
function designOf(args) {
	const plan = flagValue(args, "plan") ?? DEFAULT_CHECK.plan;
	const named = [
		"quick",
		"standard",
		"thorough"
	].find((name) => name === plan);
	if (named === void 0) throw new UsageError(`--plan must be ${Object.keys(HEAD_TO_HEAD_PLANS).join(", ")}, not "${plan}".`);
	return {
		...DEFAULT_CHECK,
		plan: named,
		firstLook: wholeNumber(args, "runs", {
			least: 1,
			most: 30,
			fallback: DEFAULT_CHECK.firstLook
		}),
		recheck: wholeNumber(args, "recheck", {
			least: 0,
			most: 7,
			fallback: DEFAULT_CHECK.recheck
		})
	};
}
function wholeNumber(args, name, { least, most, fallback }) {
	const text = flagValue(args, name);
	const value = Number(text ?? fallback);
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
// src/forecast/beta-binomial.ts
function logBetaBinomial({ passed, runs }, { mean, concentration }) {
	const [a, b] = [mean * concentration, (1 - mean) * concentration];
	return logChoose(runs, passed) + logBeta(a + passed, b + runs - passed) - logBeta(a, b);
}
function afterRuns({ mean, concentration }, { passed, runs }) {
	const together = concentration + runs;
	return {
		mean: (mean * concentration + passed) / together,
		concentration: together
	};
}
// src/forecast/forecast-passes.ts
const MEANS = Array.from({ length: 40 }, (_, index) => (index + .5) / 40);
const CONCENTRATIONS = Array.from({ length: 16 }, (_, index) => 1.5 * 1.45 ** index);
function forecastPasses(runs, history, own = {
	passed: 0,
	runs: 0
}, coverage = .8) {
	const worlds = plausibleWorlds(history, own);
	const chances = Array.from({ length: runs + 1 }, (_, passed) => worlds.reduce((sum, { rates, weight }) => sum + weight * Math.exp(logBetaBinomial({
		passed,
		runs
	}, afterRuns(rates, own))), 0));
	return {
		...shortestRange(chances, coverage),
		point: median(chances),
		coverage,
		chances
	};
}
function plausibleWorlds(history, own) {
	const results = byResult(history);
	const logged = MEANS.flatMap((mean) => CONCENTRATIONS.map((concentration) => {
		const rates = {
			mean,
			concentration
		};
		return {
			rates,
			log: results.reduce((sum, past) => sum + past.likeness * logBetaBinomial(past, rates), 0) + logBetaBinomial(own, rates)
		};
	}));
	const best = Math.max(...logged.map(({ log }) => log));
	const total = logged.reduce((sum, { log }) => sum + Math.exp(log - best), 0);
	return logged.map(({ rates, log }) => ({
		rates,
		weight: Math.exp(log - best) / total
	}));
}
function byResult(history) {
	const groups = new Map();
	for (const past of history) {
		const key = `${past.passed}/${past.runs}`;
		groups.set(key, {
			...past,
			likeness: past.likeness + (groups.get(key)?.likeness ?? 0)
		});
	}
	return [...groups.values()];
}
function shortestRange(chances, coverage) {
	let sum = 0;
	const upTo = chances.map((chance) => {
		sum += chance;
		return sum;
	});
	const within = (low, high) => (upTo[high] ?? 1) - (low === 0 ? 0 : upTo[low - 1] ?? 0);
	let best = {
		low: 0,
		high: chances.length - 1
	};
	for (let low = 0; low < chances.length; low++) {
		const high = chances.findIndex((_, end) => end >= low && within(low, end) >= coverage - 1e-12);
		if (high < 0) break;
		if (high - low < best.high - best.low || high - low === best.high - best.low && within(low, high) > within(best.low, best.high)) best = {
			low,
			high
		};
	}
	return best;
}
function median(chances) {
	let sum = 0;
	const at = chances.findIndex((chance) => {
		sum += chance;
		return sum >= .5;
	});
	return at < 0 ? chances.length - 1 : at;
}
// src/forecast/likeness.ts
function likeness(subject, other) {
	const isFamily = familyOf(subject.model) === familyOf(other.model);
	const sameHarness = subject.harness !== null && bare(subject.harness) === bare(other.harness ?? "");
	return (isFamily ? 1 : .5) * (sameHarness || other.harness === null ? 1 : .7);
}
function isSameModel(a, b) {
	return wordsOf(a.model).join("-") === wordsOf(b.model).join("-");
}
function familyOf(model) {
	const words = wordsOf(model);
	const end = words.findIndex((word) => /\d/.test(word));
	return words.slice(0, end <= 0 ? 1 : end).join("-");
}
function wordsOf(model) {
	return modelName(model).toLowerCase().split(/[^a-z0-9.]+/).filter((word) => word !== "");
}
function bare(harness) {
	return harness.split("@")[0] ?? harness;
}
// src/forecast/track-record.ts
function trackRecord(forecasts) {
	if (forecasts.length === 0) return void 0;
	const mean = (of) => forecasts.reduce((sum, one) => sum + of(one), 0) / forecasts.length;
	return {
		forecasts: forecasts.length,
		hits: forecasts.filter(({ low, high, actual }) => low <= actual && actual <= high).length,
		claimed: mean(({ coverage }) => coverage),
		bias: mean(({ actual, point, runs }) => 100 * (actual - point) / runs),
		distance: mean(({ actual, point, runs }) => 100 * Math.abs(actual - point) / runs),
		intervalScore: mean(({ low, high, actual, coverage, runs }) => 100 * intervalScore({
			low,
			high
		}, actual, coverage) / runs)
	};
}
// src/app/predict.ts
function predict(ahead, intel) {
	const rows = historyOf(ahead.suite, intel);
	const { own, others, forecast } = forecastFrom(ahead, rows);
	return {
		forecast,
		own,
		others: others.map(({ row, likeness: like }) => ({
			name: row.name,
			passed: row.passed,
			runs: row.runs,
			likeness: like
		})).sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1)),
		record: trackRecord(leaveOneOut(rows, ahead.coverage)),
		authors: authorRecords(intel)
	};
}
function historyOf(suite, intel) {
	const rows = intel.board().filter((row) => row.suite === suite && !row.simulated && row.runs > 0);
	const measured = new Set(rows.filter(({ source }) => source === "measured").map(({ campaign_id }) => campaign_id));
	return rows.filter(({ source, campaign_id }) => source === "measured" || !measured.has(campaign_id));
}
function forecastFrom(ahead, rows) {
	const subjectOf = ({ model, name, harness }) => ({
		model: model ?? name,
		harness
	});
	const same = rows.filter((row) => isSameModel(ahead, subjectOf(row)) || isSameModel(ahead, {
		model: row.name,
		harness: null
	}));
	const others = rows.filter((row) => !same.includes(row)).map((row) => ({
		row,
		likeness: likeness(ahead, subjectOf(row))
	}));
	const own = {
		campaigns: same.length,
		passed: same.reduce((sum, { passed }) => sum + passed, 0),
		runs: same.reduce((sum, { runs }) => sum + runs, 0)
	};
	const history = others.map(({ row, likeness: like }) => ({
		passed: row.passed,
		runs: row.runs,
		likeness: like
	}));
	return {
		own,
		others,
		forecast: forecastPasses(ahead.runs, history, own, ahead.coverage)
	};
}
const TRIED_MAX = 100;
function leaveOneOut(rows, coverage) {
	if (rows.length < 2) return [];
	return rows.toSorted((a, b) => a.campaign_id > b.campaign_id ? -1 : 1).slice(0, TRIED_MAX).map((row) => {
		const { forecast } = forecastFrom({
			model: row.model ?? row.name,
			harness: row.harness,
			suite: row.suite,
			runs: row.runs,
			coverage
		}, rows.filter((other) => other !== row));
		return {
			...forecast,
			actual: row.passed,
			runs: row.runs
		};
	});
}
const ROWS_MAX = 1e5;
function authorRecords(intel) {
	const { rows } = intel.query(`SELECT author, prediction_id, low, high, point, coverage, runs, error, hit, brier
     FROM predictions WHERE registered_at IS NOT NULL AND hit IS NOT NULL ORDER BY author, campaign_id`, ROWS_MAX);
	return [...new Set(rows.map(([author]) => String(author)))].flatMap((author) => {
		const own = rows.filter(([name]) => name === author);
		const record = trackRecord(own.filter(([, id]) => id === "headline").map(asForecast));
		const claims = own.filter(([, id]) => id !== "headline");
		const briers = claims.flatMap(({ 9: brier }) => typeof brier === "number" ? [brier] : []);
		if (record === void 0) return [];
		return [{
			author,
			record,
			claims: {
				made: claims.length,
				hits: claims.filter(({ 8: hit }) => hit === 1).length,
				brier: briers.length === 0 ? null : briers.reduce((sum, one) => sum + one, 0) / briers.length
			}
		}];
	});
}
function asForecast(row) {
	const [low = 0, high = 0, point = 0, coverage = 0, runs = 0, error = 0] = row.slice(2, 8).map(Number);
	return {
		low,
		high,
		point,
		coverage,
		actual: point + error,
		runs
	};
}
// src/app/predict-text.ts
const OTHERS_SHOWN_MAX = 8;
function predictText(ahead, { forecast, own, others, record, authors }) {
	const percent = formatNumber(100 * forecast.coverage);
	return `${[
		`${oneLine(ahead.model)} on ${oneLine(ahead.suite)}, ${formatCount(ahead.runs, "run")}:`,
		`  ${forecast.low} to ${forecast.high} passes with ${percent}% confidence, point estimate ${forecast.point}`,
		"",
		own.runs === 0 ? "This model has not run this suite before." : `Its own ${formatCount(own.campaigns, "campaign")}: ${formatShare(own.passed, own.runs)}.`,
		...others.length === 0 ? ["No other model has either: the range says how little is known."] : [`Drawn from ${formatCount(others.length, "campaign")} of other models:`],
		...others.slice(0, OTHERS_SHOWN_MAX).map(({ name, passed, runs, likeness }) => `  ${formatShare(passed, runs)}  ${oneLine(name)} (weight ${formatNumber(likeness, 2)})`),
		"",
		...record === void 0 ? [] : [`Forecaster, each campaign from the others: ${sayRecord(record)}`],
		...authors.map(({ author, record: own_, claims }) => {
			const brier = claims.brier === null ? "" : `, Brier ${formatNumber(claims.brier, 2)}`;
			return `${oneLine(author)}: ${sayRecord(own_)}; ${claims.hits} of ${formatCount(claims.made, "claim")} came true${brier}`;
		})
	].join("\n").trimEnd()}\n`;
}
function sayRecord({ forecasts, hits, claimed, bias, distance, intervalScore }) {
	return [
		`${hits} of ${formatCount(forecasts, "range")} held (${formatNumber(100 * claimed)}% claimed)`,
		`bias ${formatSigned(bias, 1)} points`,
		`${formatNumber(distance, 1)} points off on average`,
		`interval score ${formatNumber(intervalScore, 1)}`
	].join(", ");
}
// src/doors/verbs/predict.ts
const predictVerb = {
	name: "predict",
	about: "Forecast a campaign's passes from intel.db: a range, a point estimate, and how such forecasts did.",
	positionals: ["[campaign.yml]"],
	flags: {
		db: {
			placeholder: "FILE",
			about: "The database (intel.db)."
		},
		coverage: {
			placeholder: "SHARE",
			about: "How sure the range shall be (0.8)."
		},
		...CAMPAIGN_FLAGS,
		json: JSON_FLAG
	},
	example: "pawl predict --db intel.db --model bedrock/openai.gpt-oss-20b-1:0",
	run: async (args, world, signal) => {
		const ahead = await readAhead(args, world, readCoverage(flagValue(args, "coverage")), signal);
		const { intelStore } = await import("./intel-store.js");
		using intel = intelStore(resolve(world.cwd, flagValue(args, "db") ?? "intel.db"), "read");
		const prediction = predict(ahead, intel);
		world.out(args.flags.has("json") ? `${JSON.stringify(prediction, null, 2)}\n` : predictText(ahead, prediction));
		return 0;
	}
};
async function readAhead(args, world, coverage, signal) {
	const [briefPath] = args.positionals;
	const { settings, cwd } = briefPath === void 0 ? {
		settings: await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal),
		cwd: world.cwd
	} : {
		settings: await settingsIn(briefPath, args, world),
		cwd: dirname(resolve(world.cwd, briefPath))
	};
	const suite = await loadSuite(cwd, settings.suite, signal);
	const scored = selectTasks(suite, settings.tasks).filter(({ task, variant }) => variant?.scored ?? task.scored);
	const { harness } = settings.subject;
	return {
		model: chosenModel(settings),
		harness: harness.name,
		suite: suite.name,
		runs: scored.length * settings.runs,
		coverage
	};
}
async function settingsIn(name, args, world) {
	const [only, ...others] = await loadBriefs(resolve(world.cwd, name), name, overridesOf(args));
	if (others.length === 0) return only.settings;
	throw new UsageError(`${name} has ${others.length + 1} subjects; ask for one at a time, with --model in place of the brief.`);
}
function readCoverage(text) {
	const coverage = Number(text ?? "0.8");
	if (coverage > 0 && coverage < 1) return coverage;
	throw new UsageError(`--coverage must be a share between 0 and 1, such as 0.8, not "${text}".`);
}
// src/app/proof-table.ts
const MARK = {
	true: "✓",
	false: "✗"
};
function proofTable(report) {
	const width = Math.max(0, ...report.lines.map(({ script }) => script.length));
	const blocks = [...new Set(report.lines.map(({ task }) => task))].map((task) => {
		return [
			task,
			...report.lines.filter((line) => line.task === task).flatMap((line) => rows(line, width)),
			""
		].join("\n");
	});
	const wrong = report.lines.filter(({ ok }) => !ok).length;
	const whole = wrong === 0 ? `All ${report.lines.length} lines hold over ${report.seeds} ${report.seeds === 1 ? "form" : "forms"}.` : `${wrong} of ${report.lines.length} lines do not hold.`;
	return `${blocks.join("\n")}\n${whole}\n`;
}
function rows(line, width) {
	const row = `  ${MARK[`${line.ok}`]} ${line.script.padEnd(width)}  ${`${line.held}/${line.seeds}`.padStart(7)}  ${declaredIn(line)}`;
	return line.miss === void 0 ? [row] : [row, `    form ${line.miss.epoch}: ${line.miss.found}`];
}
function declaredIn({ kind, declared }) {
	if (declared === null) return kind === "leak" ? "no truth in sight" : "no two alike";
	const { outcome, mode, detail } = declared;
	return [outcome, [mode, detail].filter((part) => part !== void 0).join("/")].filter((part) => part !== "").join(" ");
}
// src/doors/prove-apart.ts
async function proveApart({ keys, parts, jobs, flags, cwd }, signal) {
	const pieces = keys.flatMap((key) => Array.from({ length: parts }, (_, index) => [
		"--tasks",
		key,
		"--part",
		`${index + 1}/${parts}`
	]));
	const [first, ...rest] = await mapBounded(pieces, jobs, (piece) => proofOf([
		"prove",
		...piece,
		...flags,
		"--jobs",
		"1",
		"--json"
	], cwd, signal));
	if (first === void 0) throw new Error("invariant broken: there is at least one key");
	return joinProofs([first, ...rest]);
}
async function proofOf(args, cwd, signal) {
	const child = spawn(process.execPath, [ownEntry(), ...args], {
		cwd,
		signal,
		killSignal: "SIGKILL",
		env: {},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const ended = new Promise((resolve, reject) => {
		child.once("error", (error) => reject(signal.aborted ? signal.reason : error)).once("close", resolve);
	});
	const [code, out, complaint] = await Promise.all([
		ended,
		text(child.stdout),
		text(child.stderr)
	]);
	if (code === 2) throw new UsageError(complaint.replace(/^pawl: /, "").trim());
	if (code === 0 || code === 1) return ProofReport.parse(JSON.parse(out));
	throw new Error(`a process that proved a part ended with ${code}: ${complaint.trim()}`);
}
function ownEntry() {
	return join(projectRoot(), import.meta.url.endsWith(".ts") ? "src/cli.ts" : "dist/cli.js");
}
// src/doors/verbs/prove.ts
const { config: config$1, suite: suite$1, tasks } = CAMPAIGN_FLAGS;
const SCRIPTS_WORTH_A_PROCESS = 200;
const PARTS_MAX = 4;
const proveVerb = {
	name: "prove",
	about: "Prove graders: oracles pass, doing nothing and every known-bad fail as declared, no adversary passes.",
	positionals: [],
	flags: {
		config: config$1,
		suite: suite$1,
		tasks,
		task: {
			placeholder: "ID",
			about: "One task; the same as --tasks.",
			repeatable: true
		},
		seeds: {
			placeholder: "N",
			about: "Parallel forms per task (20)."
		},
		jobs: {
			placeholder: "N",
			about: "Processes at a time (one a core)."
		},
		part: {
			placeholder: "I/N",
			about: "Only part I of N of each task's scripts; processes share them so."
		},
		out: {
			...OUT_FLAG,
			about: "Where proof.json and proof.md go."
		},
		json: JSON_FLAG
	},
	example: "pawl prove --suite ./my-tasks --task task_01_greet --seeds 20",
	run: async (args, world, signal) => {
		const overrides = overridesOf(oneListOfTasks(args));
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), overrides, signal);
		const proven = await loadSuite(world.cwd, settings.suite, signal);
		const selected = selectTasks(proven, settings.tasks);
		const seeds = readCount(args, "seeds", 20, 1e3);
		const part = readPart(args);
		const jobs = part === void 0 ? readCount(args, "jobs", availableParallelism(), 64) : 1;
		const report = isWorthProcesses(selected, seeds, jobs) ? await inProcesses(args, {
			selected,
			seeds,
			jobs,
			cwd: world.cwd,
			settings
		}, signal) : await here({
			suite: proven,
			selected,
			seeds,
			...part !== void 0 && { part }
		}, settings, signal);
		const out = flagValue(args, "out");
		if (out !== void 0) await writeProof(localFolder(resolve(world.cwd, out)), report, signal);
		world.out(args.flags.has("json") ? `${JSON.stringify(report, null, 2)}\n` : proofTable(report));
		return report.ok ? 0 : 1;
	}
};
function oneListOfTasks(args) {
	const named = [...args.flags.get("tasks") ?? [], ...args.flags.get("task") ?? []];
	return named.length === 0 ? args : {
		...args,
		flags: new Map([...args.flags, ["tasks", named]])
	};
}
function readCount(args, flag, otherwise, max) {
	const text = flagValue(args, flag);
	const count = Number(text ?? otherwise);
	if (Number.isInteger(count) && count >= 1 && count <= max) return count;
	throw new UsageError(`--${flag} must be a whole number from 1 to ${max}, not "${text}".`);
}
function readPart(args) {
	const text = flagValue(args, "part");
	if (text === void 0) return void 0;
	const [index = 0, of = 0] = (/^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? []).slice(1).map(Number);
	if (index >= 1 && index <= of) return {
		index: index - 1,
		of
	};
	throw new UsageError(`--part must be I/N with I from 1 to N, such as 1/2, not "${text}".`);
}
function isWorthProcesses(selected, seeds, jobs) {
	const scripts = selected.reduce((sum, { task }) => sum + task.trajectories.size + 1, 0);
	return jobs > 1 && scripts * seeds >= SCRIPTS_WORTH_A_PROCESS;
}
async function here(proving, { suite: suiteName, subject, limits }, signal) {
	await using isolate = await isolateFor([suiteName]);
	const ground = {
		isolate,
		sandboxes: inlineSandboxes(),
		clock: systemClock(),
		scripted: scriptedModel,
		inference: subject.inference,
		limits
	};
	return await prove(proving, ground, signal);
}
function inProcesses(args, of, signal) {
	const [first = "", ...rest] = of.selected.map(({ task, variant }) => taskKey(task.id, variant?.name ?? null));
	const configFile = flagValue(args, "config");
	const flags = [...[
		"--suite",
		of.settings.suite,
		"--seeds",
		String(of.seeds)
	], ...configFile === void 0 ? [] : ["--config", configFile]];
	const parts = Math.min(Math.ceil(of.jobs / of.selected.length), PARTS_MAX);
	return proveApart({
		keys: [first, ...rest],
		parts,
		jobs: of.jobs,
		flags,
		cwd: of.cwd
	}, signal);
}
// src/harness/redo-calls.ts
async function redoCalls(trajectory, assignment, sandboxes, signal) {
	const { files, run, commands } = assignment;
	await using sandbox = await sandboxes.open({
		files,
		seed: run.form_seed,
		workdir: WORKDIR,
		...commands !== void 0 && { commands }
	}, signal);
	const tools = toolbox(assignment.tools);
	for (const { turn, tool_calls } of trajectory.turns) for (const call of tool_calls.filter(wasRun)) if (!await saysTheSame$1(call, tools, sandbox, signal)) return {
		kind: "differs",
		turn,
		tool: call.name
	};
	return {
		kind: "files",
		files: await sandbox.snapshot(signal)
	};
}
function wasRun({ malformed, result }) {
	const isLeftOver = result.status === "error" && result.exit_code === void 0;
	return malformed === void 0 && !(isLeftOver && result.text.startsWith("not run: "));
}
async function saysTheSame$1({ id, name, input, result }, tools, sandbox, signal) {
	const checked = checkCall({
		id,
		name,
		input
	}, tools);
	if (checked.kind === "malformed") return false;
	const output = await checked.act(sandbox, signal);
	return output.status === result.status && capText(output.text, checked.advice) === result.text;
}
// src/app/regrade.ts
const CONCURRENCY = 4;
async function regrade(pack, suite, world, signal) {
	refuseOthers(pack);
	const plan = planOf(pack, suite);
	const prepared = await prepareTrials(plan, world.isolate, signal);
	const trajectories = new Map();
	const runs = await mapBounded(pack.runs, CONCURRENCY, async (run, index) => {
		const text = await readTrajectory(run, world.folder, signal);
		trajectories.set(run.trajectory_sha256, text);
		return regradeRun({
			run,
			text,
			isOurs: pack.campaign.subject.harness.startsWith("pawl@")
		}, prepared[index], world, signal);
	});
	const selected = [...new Set(plan.trials.map((trial) => trial.selected))];
	const campaign = {
		...pack.campaign,
		suite: suiteFacts(suite.name, selected)
	};
	return {
		pack: withScores(sealPack(campaign, runs, evidencePatterns(ownRuns(runs)))),
		changes: pack.runs.flatMap((before, index) => {
			const after = runs[index] ?? before;
			return said(before) === said(after) ? [] : [{
				before,
				after
			}];
		}),
		trajectories
	};
}
function said({ outcome, failure_mode, failure_detail }) {
	const why = [failure_mode, failure_detail].filter((part) => part !== null).join("/");
	return why === "" ? outcome : `${outcome} (${why})`;
}
function refuseOthers({ runs, campaign, gate }) {
	const isPaired = runs.some((run) => run.arm !== "candidate" || run.placement !== void 0);
	if (gate !== void 0 || isPaired && campaign.a_a === void 0) throw new UsageError("a gate's pack cannot be regraded; regrade the pack of a campaign.");
}
function planOf({ campaign, runs }, suite) {
	const selected = new Map(campaign.suite.tasks.map(({ task_id, variant }) => [taskKey(task_id, variant), taskOf(suite, task_id, variant)]));
	const played = {
		subject: campaign.subject,
		pricedAs: campaign.subject.model
	};
	return {
		suiteName: suite.name,
		trials: runs.flatMap(({ task_id, variant, epoch, arm, stage, placement }) => {
			const task = selected.get(taskKey(task_id, variant));
			return task === void 0 ? [] : [{
				selected: task,
				epoch,
				arm,
				stage,
				...placement === void 0 ? {} : { placement }
			}];
		}),
		arms: {
			candidate: played,
			...campaign.a_a !== void 0 && { baseline: played }
		},
		concurrency: CONCURRENCY,
		budget: {}
	};
}
function taskOf(suite, taskId, variant) {
	const task = suite.tasks.find(({ id }) => id === taskId);
	const found = variant === null ? void 0 : task?.variants.get(variant);
	if (task === void 0 || variant !== null && found === void 0) throw new UsageError(`the suite ${suite.name} has no ${taskKey(taskId, variant)}; give the suite the pack was made with.`);
	return {
		task,
		variant: found
	};
}
async function readTrajectory(run, folder, signal) {
	const path = `trajectories/${run.trajectory_sha256}.json`;
	const found = await folder.read(path, signal);
	if (found.kind === "refused") throw new UsageError(`the trajectory of ${keyOf(run)} is not beside the pack (${path}: ${found.reason}).`);
	const text = new TextDecoder().decode(found.bytes);
	if (sha256(text) !== run.trajectory_sha256) throw new UsageError(`${path} was changed after it was written; regrading would judge something else.`);
	return text;
}
async function regradeRun({ run, text, isOurs }, prepared, { isolate, sandboxes }, signal) {
	const { fingerprint } = prepared;
	const { form, assignment } = await prepared.ready(signal);
	if (form.seed !== run.form_seed) throw new UsageError(otherForm(run));
	const trajectory = Trajectory.parse(JSON.parse(text));
	if (isInfrastructureStop(trajectory.stop)) return {
		...run,
		trial_fingerprint: fingerprint
	};
	if (trajectory.instruction !== assignment.instruction) throw new UsageError(otherForm(run));
	const redone = isOurs ? await redoCalls(trajectory, assignment, sandboxes, signal) : applyChanges(assignment.files, trajectory);
	if (redone.kind === "differs") throw new UsageError(`${keyOf(run)} cannot be regraded: turn ${redone.turn}'s ${redone.tool} no longer says what it said, so its workspace cannot be made again.`);
	if (redone.kind === "unkept") throw new UsageError(`${keyOf(run)} cannot be regraded: its trajectory does not hold all of what its harness left (${redone.path}).`);
	const grade = await gradeRun(form, {
		trajectory,
		files: redone.files
	}, {
		isolate,
		sandboxes
	}, signal);
	return RunRecord.parse({
		...run,
		...grade,
		trial_fingerprint: fingerprint
	});
}
const CHANGES_KEPT_MAX = 200;
function applyChanges(files, { file_changes: changes }) {
	if (changes === void 0 || changes.length >= CHANGES_KEPT_MAX) return {
		kind: "unkept",
		path: "too many or none of its changes were kept"
	};
	const left = new Map(files);
	for (const { path, how, after } of changes) if (how === "deleted") left.delete(path);
	else if (after === void 0) return {
		kind: "unkept",
		path
	};
	else left.set(path, new TextEncoder().encode(after));
	return {
		kind: "files",
		files: left
	};
}
const otherForm = (run) => `${keyOf(run)} cannot be regraded: its task now makes another form than the run was given.`;
// src/doors/verbs/regrade.ts
const { config, suite } = CAMPAIGN_FLAGS;
const regradeVerb = {
	name: "regrade",
	about: "Judge a pack's runs again with the suite's graders as they are now; asks no model, costs nothing.",
	positionals: ["PACK"],
	flags: {
		config,
		suite,
		out: {
			...OUT_FLAG,
			about: "Where the new pack goes (pawl-regraded)."
		},
		json: JSON_FLAG
	},
	example: "pawl regrade pawl-out --suite ./my-tasks --out pawl-regraded",
	run: async (args, world, signal) => {
		const given = { suite: flagValue(args, "suite") };
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), given, signal);
		const path = args.positionals[0] ?? "";
		const pack = await openPack(localBaselines(world.cwd), path, signal);
		const place = resolve(world.cwd, path.endsWith(".json") ? dirname(path) : path);
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-regraded");
		if (out === place) throw new UsageError("--out is where the pack is; give another folder, so that both are kept.");
		const { childSandboxes } = await import("./child.js");
		await using sandboxes = childSandboxes({ spares: 2 });
		await using isolate = await isolateFor([settings.suite]);
		const regraded = await regrade(pack, await loadSuite(world.cwd, settings.suite, signal), {
			folder: localFolder(place),
			isolate,
			sandboxes
		}, signal);
		for (const [hash, text] of regraded.trajectories) await writeOrRefuse(localFolder(out), `trajectories/${hash}.json`, text, signal);
		await writePack(localFolder(out), regraded.pack, signal);
		await writePackPage({ candidate: regraded.pack }, {
			cwd: world.cwd,
			out,
			packs: [out, path]
		}, signal);
		world.out(args.flags.has("json") ? asJson$1(regraded, out) : asText$2(regraded, out));
		return 0;
	}
};
function asJson$1({ pack, changes }, out) {
	const listed = changes.map(({ before, after }) => ({
		run: keyOf(after),
		before: said(before),
		after: said(after)
	}));
	return `${JSON.stringify({
		run_summary: pack.run_summary,
		changes: listed,
		out
	}, null, 2)}\n`;
}
function asText$2({ pack, changes }, out) {
	const { runs, passed } = pack.run_summary;
	const lines = changes.map(({ before, after }) => `  ${keyOf(after)}: ${said(before)} → ${said(after)}`);
	return [
		`Regraded: ${changes.length === 0 ? "no run changed" : `${changes.length} of ${pack.runs.length} runs changed`}; ${passed} of ${runs} pass.`,
		...lines,
		`The new pack is in ${out}`,
		""
	].join("\n");
}
// src/doors/verbs/report.ts
const reportVerb = {
	name: "report",
	about: "Write the comment, the summary and the page again from a data pack; costs nothing.",
	positionals: ["PACK"],
	flags: {
		baseline: BASELINE_FLAG,
		config: CAMPAIGN_FLAGS["config"],
		out: OUT_FLAG,
		db: {
			placeholder: "FILE",
			about: "intel.db, for the page's leaderboard."
		},
		"report-url": {
			placeholder: "URL",
			about: "Where report.html is published, so that the comment links into it."
		}
	},
	example: "pawl report pawl-out --baseline main/data-pack.json --out report",
	run: async (args, world, signal) => {
		const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
		const store = localBaselines(world.cwd);
		const candidate = await openPack(store, args.positionals[0] ?? "", signal);
		const baselinePath = flagValue(args, "baseline");
		const baseline = baselinePath === void 0 ? void 0 : await openPack(store, baselinePath, signal);
		const judged = judge(candidate, baseline, policyOf(settings));
		const out = flagValue(args, "out");
		const packs = [args.positionals[0], baselinePath];
		const places = {
			cwd: world.cwd,
			out: resolve(world.cwd, out ?? ""),
			packs
		};
		const reportUrl = readReportUrl(flagValue(args, "report-url") ?? "");
		const outcome = await leaveReports({
			candidate,
			baseline,
			judged,
			key: "default",
			board: await intelBoard(flagValue(args, "db"), world.cwd),
			...reportUrl !== void 0 && { reportUrl }
		}, out === void 0 ? void 0 : places, signal);
		if (out === void 0) world.out(outcome.summary);
		return 0;
	}
};
// src/doors/run-into.ts
async function runInto({ args, out, overrides }, world, signal) {
	const config = flagValue(args, "config");
	const settings = await loadSettings(world.cwd, config, overrides, signal);
	const baseline = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
	const inputs = campaignInputs(world.cwd, {
		config: config ?? "pawl.yml",
		overrides
	}, settings);
	await using workshop = await openWorkshop(settings, world.cwd, signal, {
		inputs,
		record: flagValue(args, "record")
	});
	const target = {
		out,
		isResume: args.flags.has("resume")
	};
	const pack = await executeInto(workshop, target, watchProgress(world), signal);
	const judged = judge(pack, baseline, policyOf(settings));
	await leaveReports({
		candidate: pack,
		baseline,
		judged,
		key: "default"
	}, {
		cwd: world.cwd,
		out,
		packs: [out, flagValue(args, "baseline")]
	}, signal);
	return {
		pack,
		baseline,
		judged
	};
}
// src/doors/run-models.ts
async function runModels(models, { args, out }, world, signal) {
	const folders = models.map(subjectName);
	const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
	if (twice !== void 0) throw new UsageError(`two of the models would share the folder ${twice}; run one by itself.`);
	if (args.flags.has("record")) throw new UsageError("--record keeps one model a folder; run the models one by one to record them.");
	const ended = [];
	for (const [index, model] of models.entries()) {
		if (world.interactive) world.err(`pawl: ${index + 1} of ${models.length}: ${oneLine(model)}\n`);
		const overrides = {
			...overridesOf(args),
			model
		};
		const folder = join(out, folders[index] ?? "");
		const { pack, ...rest } = await runInto({
			args,
			out: folder,
			overrides
		}, world, signal);
		ended.push({
			candidate: pack,
			...rest,
			out: folder
		});
	}
	const board = ended.map(({ candidate }) => boardRow(candidate));
	for (const { out: folder, ...page } of ended) {
		const packs = [folder, flagValue(args, "baseline")];
		await writePackPage({
			...page,
			board
		}, {
			cwd: world.cwd,
			out: folder,
			packs
		}, signal);
	}
	const boards = rankBoards(board);
	await writeOrRefuse(localFolder(out), "leaderboard.md", renderLeaderboardMarkdown(boards), signal);
	if (args.flags.has("json")) world.out(`${JSON.stringify(boards, null, 2)}\n`);
	else {
		const table = renderLeaderboard(boards, {
			width: world.columns,
			isColoured: world.color
		});
		world.out(`${table}\nThe data packs and reports are in ${out}, one folder for each model\n`);
	}
	return Math.max(...ended.map(({ judged }) => judged.verdict.exitCode));
}
// src/doors/verbs/run.ts
const { model: MODEL_FLAG } = CAMPAIGN_FLAGS;
const runVerb = {
	name: "run",
	about: "Run tasks against a model, and compare with a baseline where one is given.",
	positionals: [],
	flags: {
		...CAMPAIGN_FLAGS,
		model: {
			...MODEL_FLAG,
			repeatable: true
		},
		baseline: BASELINE_FLAG,
		out: {
			...OUT_FLAG,
			about: "Where the files go (pawl-out)."
		},
		resume: { about: "Go on with the unfinished campaign in the output folder." },
		record: {
			placeholder: "FOLDER",
			about: "Record every model turn; replay/FOLDER repeats them offline."
		},
		shard: SHARD_FLAG,
		json: JSON_FLAG
	},
	example: "pawl run --model bedrock/openai.gpt-oss-20b-1:0 --runs 3 --out pawl-out",
	run: async (args, world, signal) => {
		const models = args.flags.get("model") ?? [];
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
		sayNothingToResume(args, out, world);
		const share = shareFlag(args);
		if (share !== void 0) return runShare(share, {
			args,
			out,
			overrides: overridesOf(args)
		}, world, signal);
		if (models.length > 1) return runModels(models, {
			args,
			out
		}, world, signal);
		const { pack, judged } = await runInto({
			args,
			out,
			overrides: overridesOf(args)
		}, world, signal);
		const isCompared = flagValue(args, "baseline") !== void 0;
		if (args.flags.has("json")) world.out(asJson(pack, judged, out));
		else world.out(asText$1({
			pack,
			judged,
			isCompared,
			out
		}, world));
		return judged.verdict.exitCode;
	}
};
function sayNothingToResume(args, out, world) {
	if (args.flags.has("resume") && !existsSync(out)) world.err(`pawl: there is nothing to go on with in ${oneLine(out)}; a new campaign begins there.\n`);
}
async function runShare(share, { args, out, overrides }, world, signal) {
	const alone = ["record", "baseline"].find((name) => args.flags.has(name));
	if (alone !== void 0 || (args.flags.get("model")?.length ?? 0) > 1) throw new UsageError(`--shard runs one model and goes without --${alone ?? "model twice"}.`);
	const config = flagValue(args, "config");
	const settings = await loadSettings(world.cwd, config, overrides, signal);
	const inputs = campaignInputs(world.cwd, {
		config: config ?? "pawl.yml",
		overrides
	}, settings);
	const asked = {
		cwd: world.cwd,
		out,
		share,
		inputs,
		isResume: args.flags.has("resume")
	};
	const pack = await runShard(settings, asked, watchProgress(world), signal);
	world.out(`${sayShard(share, pack)}\nIt is in ${out}\n`);
	return 0;
}
function asJson(pack, { verdict }, out) {
	const { id } = pack.campaign;
	const said = {
		campaign: id,
		run_summary: pack.run_summary,
		per_task_results: pack.per_task_results,
		verdict,
		out
	};
	return `${JSON.stringify(said, null, 2)}\n`;
}
function asText$1(said, world) {
	const look = {
		width: world.columns,
		isColoured: world.color
	};
	return `${renderCampaignSummary(said.pack, look)}${said.isCompared ? `\n${renderTerminalTable(said.judged, look)}` : ""}\nThe data pack, trajectories and reports are in ${said.out}\n`;
}
// src/report/transcript-text.ts
const LINES_MAX = 40;
const LINE_MAX = 2e3;
function renderTranscript(run, look) {
	const paint = painter(look.isColoured);
	const linesMax = look.isWhole ? Number.POSITIVE_INFINITY : LINES_MAX;
	const lines = [
		...headOf(run.name, run.record, paint),
		...typeof run.trajectory === "string" ? ["", paint("yellow", run.trajectory)] : [...stepsOf(run.trajectory, linesMax, paint), ...filesOf(run.trajectory, linesMax, paint)],
		...readOf(run.record, paint)
	];
	return `${commandSafe(lines.join("\n"))}\n`;
}
function headOf(name, record, paint) {
	const { metrics } = record;
	const colour = {
		passed: "green",
		failed: "red",
		errored: "dim"
	};
	const why = record.failure_mode === null ? "" : ` ${oneLine(record.failure_mode)}/${oneLine(record.failure_detail ?? "")}`;
	return [
		`${paint("bold", oneLine(name))} ${paint(colour[record.outcome], record.outcome)}${why.replace(/\/$/, "")}`,
		paint("dim", `${formatNumber(metrics.turns)} steps · ${formatNumber(metrics.input_tokens)} in · ${formatNumber(metrics.output_tokens)} out · ${formatMoney(metrics.cost_usd)} · ${formatDuration(metrics.latency_ms)} · ${record.stage.replaceAll("_", " ")} · form ${oneLine(record.form_seed)}`),
		...record.flags.map((flag) => paint("yellow", flag.replaceAll("_", " "))),
		...record.checks.map((check) => {
			const mark = check.passed ? paint("green", "✓") : paint("red", "✗");
			const expected = check.passed || check.expected === void 0 ? "" : `; expected ${oneLine(check.expected)}`;
			const found = check.passed || check.found === void 0 ? "" : `; found ${oneLine(check.found)}`;
			return `  ${mark} ${oneLine(check.name)}${expected}${found}`;
		})
	];
}
function stepsOf({ turns, stop, stop_detail }, linesMax, paint) {
	return [
		...turns.flatMap((turn) => stepOf(turn, linesMax, paint)),
		"",
		`Ended: ${stop.replaceAll("_", " ")}${stop_detail === void 0 ? "" : ` — ${oneLine(stop_detail)}`}`
	];
}
function stepOf(turn, linesMax, paint) {
	const cost = turn.cost_usd === void 0 ? "" : ` · ${formatMoney(turn.cost_usd)}`;
	const spent = `${formatNumber(turn.usage.input_tokens)} in · ${formatNumber(turn.usage.output_tokens)} out${cost} · ${formatDuration(turn.latency_ms)}`;
	return [
		"",
		`${paint("bold", `Step ${turn.turn}`)}  ${paint("dim", spent)}`,
		...turn.reasoning === void 0 ? [] : block(turn.reasoning, "  ~ ", linesMax).map((line) => paint("dim", line)),
		...block(turn.text, "  ", linesMax),
		...turn.tool_calls.flatMap((call) => callOf(call, linesMax, paint))
	];
}
function callOf(call, linesMax, paint) {
	const { result } = call;
	const asked = typeof call.input === "object" && call.input !== null ? Object.entries(call.input).flatMap(([name, value]) => block(`${oneLine(name)}: ${typeof value === "string" ? value : JSON.stringify(value)}`, "    ", linesMax)) : block(String(call.input ?? ""), "    ", linesMax);
	const exit = result.exit_code === void 0 ? "" : ` exit ${result.exit_code}`;
	const status = result.status === "ok" ? paint("dim", `ok${exit}`) : paint("red", `error${exit}`);
	return [
		`  ${paint("blue", oneLine(call.name) || "unnamed tool")} ${status}`,
		...call.malformed === void 0 ? [] : [paint("yellow", `    malformed: ${oneLine(call.malformed.message)}`)],
		...asked,
		...block(result.text, "    │ ", linesMax),
		...result.harness_gaps.map((gap) => paint("yellow", `    the sandbox could not: ${oneLine(gap)}`))
	];
}
function block(text, indent, linesMax) {
	if (text === "") return [];
	const lines = terminalSafe(text).replace(/\n$/, "").split("\n");
	const shown = lines.slice(0, linesMax).map((line) => indent + line.slice(0, LINE_MAX));
	const rest = lines.length - shown.length;
	return rest > 0 ? [...shown, `${indent}… ${formatNumber(rest)} more lines (--whole shows them)`] : shown;
}
function filesOf({ file_changes = [] }, linesMax, paint) {
	return file_changes.flatMap(({ path, how, before = "", after = "" }) => [
		"",
		`${paint("bold", oneLine(path))} ${how}`,
		...diffLines(before, after).filter(({ kind }) => kind !== "same").slice(0, linesMax).map(({ kind, text }) => paint(kind === "added" ? "green" : "red", `  ${kind === "added" ? "+" : "-"} ${oneLine(text.slice(0, LINE_MAX))}`))
	]);
}
function readOf({ evidence }, paint) {
	if (evidence.delivered.length === 0) return [];
	const files = evidence.delivered.map(({ path, bytes, delivered }) => `  ${oneLine(path)}  ${formatNumber(delivered)} of ${formatNumber(bytes)} bytes`);
	return [
		"",
		paint("bold", "Read"),
		...files
	];
}
// src/doors/verbs/show.ts
const showVerb = {
	name: "show",
	about: "Read a data pack in the terminal: the campaign, a task's runs, or one run's transcript.",
	positionals: [
		"PACK",
		"[TASK]",
		"[RUN]"
	],
	flags: {
		arm: {
			placeholder: "candidate|baseline",
			about: "Whose runs of a side-by-side pack (candidate)."
		},
		stage: {
			placeholder: "STAGE",
			about: "Runs of one stage only, e.g. head_to_head."
		},
		whole: { about: "Long outputs in full." }
	},
	example: "pawl show pawl-out task_03 2",
	run: async (args, world, signal) => {
		const [place = "", task, number] = args.positionals;
		const pack = await openPack(localBaselines(world.cwd), place, signal);
		const arm = armOf(args);
		if (task === void 0) return say(world, renderCampaignSummary(pack, lookOf(world)));
		const stage = args.flags.get("stage")?.at(-1);
		const own = runsOf$1(pack, task).filter((run) => run.arm === arm && (stage === void 0 || run.stage === stage));
		const runs = number === void 0 ? own : own.filter(({ epoch }) => String(epoch) === number);
		const [first] = runs;
		if (first === void 0) throw new UsageError(noRun(own, task, number));
		const folder = await packFolder(world.cwd, place);
		const look = {
			isColoured: world.color,
			isWhole: args.flags.has("whole")
		};
		for (const record of number === void 0 ? runs : [first]) {
			const trajectory = await readTrajectory$1([folder], record.trajectory_sha256, signal);
			world.out(renderTranscript({
				name: keyOf(record),
				record,
				trajectory
			}, look));
			if (number === void 0) world.out("\n");
		}
		return 0;
	}
};
function lookOf(world) {
	return {
		width: world.columns,
		isColoured: world.color
	};
}
function armOf(args) {
	const arm = flagValue(args, "arm") ?? "candidate";
	if (arm === "candidate" || arm === "baseline") return arm;
	throw new UsageError(`--arm must be candidate or baseline, not "${oneLine(arm)}".`);
}
function say(world, text) {
	world.out(text);
	return 0;
}
function runsOf$1(pack, name) {
	const tasks = pack.campaign.suite.tasks.map(({ task_id, variant }) => ({
		key: taskKey(task_id, variant),
		names: [taskKey(task_id, variant), taskKey(shortId(task_id), variant)]
	}));
	const found = tasks.find(({ names }) => names.includes(name));
	if (found !== void 0) return pack.runs.filter((run) => taskKey(run.task_id, run.variant) === found.key);
	const close = nearest(name, tasks.flatMap(({ names }) => names));
	throw new UsageError(`the pack has no task "${oneLine(name)}"${close === void 0 ? "" : `; did you mean ${close}?`} It has ${tasks.map(({ names }) => names[1]).join(", ")}.`);
}
function noRun(own, task, number) {
	if (own.length === 0) return `no run of ${oneLine(task)} fits; give another --arm or --stage.`;
	return `${oneLine(task)} has no run ${oneLine(number ?? "")}; it has ${own.map(({ epoch }) => epoch).join(", ")}.`;
}
// src/claims/blocks.ts
const BOUND$1 = "";
const BOUND_LINK = /\[((?:[^[\]]|\[[^\]]*\])*)\]\((?:[^()\s]*\/)?((?:data|baseline)-pack\.json)#([^()\s]*)\)/g;
function readBlocks(source) {
	const links = [];
	const lines = blankOut(source.replace(/\r\n?/g, "\n")).split("\n").map((line, index) => plainLine(takeLinks(line, index + 1, links)));
	const blocks = [];
	for (let at = 0; at < lines.length;) {
		const size = isRow(lines[at]) ? readTable(lines, at, blocks) : readText(lines, at, blocks);
		at += size;
	}
	return {
		blocks,
		links
	};
}
function blankOut(source) {
	const newlines = (found) => "\n".repeat(found.split("\n").length - 1);
	return source.replace(/<!--[\s\S]*?(?:-->|$)/g, newlines).replace(/^(`{3,}|~{3,})[\s\S]*?(?:^\1[`~]*$|(?![\s\S]))/gm, newlines);
}
function takeLinks(line, number, links) {
	return line.replace(BOUND_LINK, (_, text, file, fragment) => {
		links.push({
			line: number,
			text: plainLine(text),
			file,
			fragment: decodeFragment(fragment)
		});
		return BOUND$1;
	});
}
function decodeFragment(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
function plainLine(line) {
	return line.replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, "$1").replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code))).replace(/<\/?[a-z][^>]*>/gi, "").replace(/\*\*|__|`/g, "").replace(/^\s*(?:>\s*|[-*+]\s+|\d+\.\s+(?=\D))+/, "").replaceAll("​", "").replaceAll("−", "-").replaceAll("\xA0", " ");
}
const isRow = (line) => line?.trimStart().startsWith("|") === true;
function readTable(lines, from, blocks) {
	let size = 0;
	while (isRow(lines[from + size])) size += 1;
	const rows = lines.slice(from, from + size).map(cellsOf);
	const hasHeader = rows[1]?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
	const header = hasHeader ? rows[0] ?? [] : [];
	for (const [index, cells] of rows.entries()) if (!hasHeader || index > 1) blocks.push({
		kind: "row",
		line: from + index + 1,
		header,
		cells
	});
	return size;
}
function cellsOf(line) {
	return line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
}
function readText(lines, from, blocks) {
	const line = lines[from] ?? "";
	if (line.trim() === "") return 1;
	if (isHeading(line)) {
		blocks.push({
			kind: "heading",
			line: from + 1,
			text: line.replace(/^#+\s*/, "")
		});
		return 1;
	}
	let size = 1;
	while (continues(lines[from + size - 1] ?? "", lines[from + size])) size += 1;
	blocks.push({
		kind: "prose",
		line: from + 1,
		text: lines.slice(from, from + size).join("\n")
	});
	return size;
}
const PLAIN_HEADING_MAX = 60;
const WRAPPED_FROM = 60;
const OWN_LINE = /^(?:[A-Z][\w ]{0,30}:\s|\[)/;
function isHeading(line) {
	if (/^#{1,6}\s/.test(line)) return true;
	const text = line.trim();
	return text.length <= PLAIN_HEADING_MAX && /^[A-Z][^:|[\]$\u{E010}]*[\p{L}\d]$/u.test(text) && !/\d\/\d/.test(text);
}
function continues(before, line) {
	if (line === void 0 || line.trim() === "" || isRow(line) || isHeading(line)) return false;
	if (OWN_LINE.test(line) || OWN_LINE.test(before)) return false;
	return before.trim().length >= WRAPPED_FROM && !/[.!?:][)\]”"’']*$/.test(before.trim());
}
// src/claims/pack-path.ts
function resolvePath(pack, path) {
	let value = pack;
	for (const key of pathKeys(path)) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = Reflect.get(value, key);
	}
	return { value };
}
function pathKeys(path) {
	return path.replace(/\[([^\]]*)\]/g, ".$1").split(".").filter((key) => key !== "");
}
function resolveIntel(path) {
	const [table = "", column] = path.split(".");
	const columns = Object.hasOwn(INTEL_SCHEMA, table) ? INTEL_SCHEMA[table] : void 0;
	return columns !== void 0 && (column === void 0 || columns.includes(column));
}
// src/claims/shown-number.ts
const WORDS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
const NUMBER = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${WORDS.join("|")}|no)\\b)`;
function numberValue(text) {
	const lower = text.toLowerCase();
	if (lower === "no") return 0;
	const word = WORDS.indexOf(lower);
	return word >= 0 ? word : Number(text.replaceAll(",", ""));
}
function shownNumber(sentence, start, text) {
	const fraction = /\.(\d+)$/.exec(text)?.[1] ?? "";
	return {
		start,
		end: start + text.length,
		text,
		value: numberValue(text),
		decimals: fraction.length,
		relation: relationBefore(sentence.slice(Math.max(0, start - 24), start))
	};
}
const RELATIONS = [
	[/(?:approximately|approx\.|about|around|roughly|nearly|almost|some|~|≈)\s*\$?$/i, "~"],
	[/\bnot\s+\$?$/i, "!="],
	[/(?:less than|fewer than|under|<)\s*\$?$/i, "<"],
	[/(?:more than|over|>)\s*\$?$/i, ">"],
	[/(?:at most|up to|≤|<=)\s*\$?$/i, "<="],
	[/(?:at least|≥|>=)\s*\$?$/i, ">="]
];
function relationBefore(before) {
	return RELATIONS.find(([words]) => words.test(before))?.[1] ?? "=";
}
function agrees(shown, actual) {
	const tolerance = shown.relation === "~" ? roughTolerance(shown) : .5 * 10 ** -shown.decimals;
	const isNear = Math.abs(shown.value - actual) <= tolerance * (1 + 1e-9) + 1e-12;
	switch (shown.relation) {
		case "=":
		case "~": return isNear;
		case "!=": return !isNear;
		case "<": return actual < shown.value;
		case ">": return actual > shown.value;
		case "<=": return actual <= shown.value;
		case ">=": return actual >= shown.value;
	}
}
function roughTolerance({ text, decimals }) {
	return .5 * 10 ** ((decimals > 0 ? 0 : /0*$/.exec(text.replaceAll(",", ""))?.[0].length ?? 0) - decimals);
}
// src/claims/says-the-same.ts
function isScore(value) {
	return hasNumbers(value, "passed", "runs");
}
function isRange(value) {
	return hasNumbers(value, "low", "high") && !hasNumbers(value, "point");
}
function hasNumbers(value, ...names) {
	return typeof value === "object" && value !== null && names.every((name) => typeof Reflect.get(value, name) === "number");
}
function saysTheSame(text, value, path) {
	const name = path.split(".").at(-1) ?? "";
	if (typeof value === "string") return sameText(text, value);
	if (typeof value === "number") return sameNumber(text, value, path);
	if (typeof value === "boolean") return normal(text) === (value ? "yes" : "no");
	if (value === null) return !/\d/.test(text);
	if (normal(text) === normal(name)) return true;
	if (isScore(value) && /^\d/.test(text)) return sameScore(text, value);
	if (isRange(value)) return sameRange(text, value);
	return !/\d/.test(text);
}
function sameText(text, value) {
	const [said, there] = [normal(text), normal(value)];
	return said === there || text.trimEnd().endsWith("…") && there.startsWith(said);
}
function sameScore(text, { passed, runs }) {
	const match = /^(?:(\d+)\/(\d+))?\s*(?:\(?(\d+(?:\.\d+)?)%\)?)?$/.exec(text.trim());
	if (match === null || text.trim() === "") return false;
	const [, shownPassed, shownRuns, percent] = match;
	return (shownPassed === void 0 || Number(shownPassed) === passed && Number(shownRuns) === runs) && (percent === void 0 || agrees(shownNumber(percent, 0, percent), 100 * passed / runs));
}
function sameRange(text, { low, high }) {
	const [, shownLow, shownHigh] = /^(\d+(?:\.\d+)?)\s?[–-]\s?(\d+(?:\.\d+)?)%$/.exec(text.trim()) ?? [];
	if (shownLow === void 0 || shownHigh === void 0) return false;
	return agrees(shownNumber(shownLow, 0, shownLow), 100 * low) && agrees(shownNumber(shownHigh, 0, shownHigh), 100 * high);
}
function sameNumber(text, value, path) {
	const match = /^(?<sign>[+-]?)\s?\$?(?<amount>\d[\d,]*(?:\.\d+)?)\s?(?<unit>%|x|×|s|ms|points?)?$/.exec(text.trim());
	if (match?.groups === void 0) return false;
	const { sign = "", amount = "", unit = "" } = match.groups;
	const scale = unit === "%" || unit.startsWith("point") ? 100 : unit === "s" && path.includes("_ms") ? .001 : 1;
	return agrees(shownNumber(amount, 0, amount), (sign === "-" ? -1 : 1) * value * scale);
}
function normal(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}%$./:@<>=!+-]+/gu, " ").trim();
}
// src/claims/bound-link.ts
function checkBoundLink(link, ledger) {
	const base = {
		line: link.line,
		claim: link.text,
		path: `${link.file} ${link.fragment}`
	};
	const pack = link.file.startsWith("baseline") ? ledger.baseline : ledger.candidate;
	if (pack === void 0) return {
		...base,
		status: "unchecked",
		found: "no baseline pack was given"
	};
	const [, kind = "", path = ""] = /^(?:([a-z_]+):)?(.*)$/.exec(link.fragment) ?? [];
	const value = kind === "" ? valueAt(pack, path) : computed(kind, path, pack, ledger);
	if (value === void 0) return {
		...base,
		status: "contradicted",
		found: "there is no such place"
	};
	const holds = saysTheSame(link.text, value, path);
	return {
		...base,
		status: holds ? "holds" : "contradicted",
		found: shownValue(value)
	};
}
function valueAt(pack, path) {
	return resolvePath(pack, path)?.value;
}
function computed(kind, path, pack, ledger) {
	switch (kind) {
		case "delta":
		case "ratio": return derived(kind, path, ledger);
		case "range": {
			const score = valueAt(pack, path);
			return isScore(score) ? scoreRange(score) : void 0;
		}
		case "pass_at": return packPassK(pack, Number(path))?.at;
		case "pass_hat": return packPassK(pack, Number(path))?.hat;
		case "difference": return differenceFigure(path, ledger);
		default: return;
	}
}
function derived(kind, path, { candidate, baseline }) {
	const [here, there] = [valueAt(candidate, path), baseline === void 0 ? void 0 : valueAt(baseline, path)];
	if (typeof here !== "number" || typeof there !== "number") return void 0;
	if (kind === "delta") return here - there;
	return here === 0 ? void 0 : there / here;
}
function differenceFigure(name, { candidate, baseline }) {
	const found = baseline === void 0 ? void 0 : packDifference(candidate, baseline);
	if (found === void 0) return void 0;
	const figures = {
		low: found.range.low,
		high: found.range.high,
		mean: found.difference,
		tasks: found.tasks,
		fixed_tasks: found.fixedTasks,
		sampled_tasks: found.sampledTasks
	};
	return Object.hasOwn(figures, name) ? figures[name] : void 0;
}
function shownValue(value) {
	if (isScore(value)) return `${value.passed}/${value.runs}`;
	return typeof value === "object" && value !== null ? "a section of the pack" : String(value);
}
// src/claims/entity.ts
function entitiesOf({ candidate, baseline, board }) {
	const packed = [packEntity("candidate", candidate, board), ...baseline === void 0 ? [] : [packEntity("baseline", baseline, board)]];
	const ours = [candidate, ...baseline === void 0 ? [] : [baseline]].flatMap((pack) => rowsOf(pack, board));
	const listed = board.filter((row) => !ours.includes(row)).map(rowEntity);
	const all = [...packed, ...listed];
	const uses = (name) => all.filter((entity) => entity.names.some((other) => same(other, name))).length;
	return all.map((entity) => ({
		...entity,
		names: entity.names.filter((name) => uses(name) === 1)
	}));
}
function same(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function packEntity(role, pack, board) {
	const { subject, id } = pack.campaign;
	const bare = modelName(subject.model);
	const size = /(?<![\d.])\d+(?:\.\d+)?b\b/i.exec(bare)?.[0];
	const rows = rowsOf(pack, board).map(({ name }) => name);
	const spoken = role === "candidate" ? ["this PR", "this campaign"] : [];
	const names = [
		subject.model,
		id,
		bare,
		role,
		...spoken,
		...rows
	];
	const { passed, runs, cost_per_pass_usd, cost_usd, latency_ms_p50 } = pack.run_summary;
	return {
		role,
		label: rows.at(-1) ?? bare,
		names: longestFirst([...names, ...size === void 0 ? [] : [size]]),
		pack,
		figures: {
			passed,
			runs,
			costPerPassUsd: cost_per_pass_usd,
			costUsd: cost_usd,
			latencyMsP50: latency_ms_p50
		}
	};
}
function rowsOf({ campaign }, board) {
	const bare = slug(modelName(campaign.subject.model));
	return board.filter(({ campaign_id, name, source }) => campaign_id === campaign.id || source === "published" && bare.endsWith(slug(name)));
}
function rowEntity(row) {
	const { name, model, passed, runs, cost_per_pass_usd, latency_ms_p50 } = row;
	return {
		role: "listed",
		label: name,
		names: longestFirst([
			name,
			row.campaign_id,
			...model === null ? [] : [model]
		]),
		pack: void 0,
		figures: {
			passed,
			runs,
			costPerPassUsd: cost_per_pass_usd,
			costUsd: null,
			latencyMsP50: latency_ms_p50
		}
	};
}
function longestFirst(names) {
	return [...new Set(names)].sort((a, b) => b.length - a.length);
}
function slug(text) {
	return text.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
}
function placeOf(entity, path, column = path) {
	if (entity.role === "candidate") return path;
	if (entity.role === "baseline") return `baseline ${path}`;
	return `intel.db leaderboard "${entity.label}" ${column}`;
}
// src/claims/finding.ts
function reading(span, holds, path, found) {
	return {
		start: span.start,
		end: span.end,
		status: holds ? "holds" : "contradicted",
		path,
		found
	};
}
function unchecked(span, why) {
	return {
		start: span.start,
		end: span.end,
		status: "unchecked",
		found: why
	};
}
// src/claims/mentions.ts
const MASK = {
	entity: "",
	task: "",
	run: "",
	name: ""
};
const RUN = /\b(?:(task_\d+(?:@[\w-]+)?)_)?run(?:[\s_-]?)(\d+)\b(?!\s*(?:runs|tasks|times))/gi;
const TASK = /\btask_\d+(?:_[a-z0-9]+)*(?:@[\w-]+)?/gi;
const DATE = /\b\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+Z?)?(?:-[a-z][\w.-]*)?/g;
const WORD_WITH_DIGITS = /(?<![\w.])[A-Za-z][\w@/-]*(?:[.:][\w@/-]+)*/g;
const SIZE = /(?<![\w.])\d+(?:\.\d+)?B\b/gi;
function findMentions(sentence, names) {
	const found = [];
	const add = (mention) => {
		if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
	};
	for (const match of sentence.matchAll(RUN)) add(runMention(match, names));
	for (const match of sentence.matchAll(TASK)) add({
		kind: "task",
		key: taskNamed(match[0], names),
		...spanOf(match)
	});
	for (const { entity, pattern } of names.patterns) for (const match of sentence.matchAll(pattern)) add({
		kind: "entity",
		entity,
		...spanOf(match)
	});
	for (const match of sentence.matchAll(DATE)) add({
		kind: "name",
		...spanOf(match)
	});
	for (const match of sentence.matchAll(SIZE)) add({
		kind: "name",
		...spanOf(match)
	});
	for (const match of sentence.matchAll(WORD_WITH_DIGITS)) if (/\d/.test(match[0])) add({
		kind: "name",
		...spanOf(match)
	});
	return found.sort((a, b) => a.start - b.start);
}
function maskMentions(sentence, mentions) {
	let masked = sentence;
	for (const { kind, start, end } of mentions) masked = masked.slice(0, start) + MASK[kind].repeat(end - start) + masked.slice(end);
	return masked;
}
function taskNamed(name, { tasks }) {
	const lower = name.toLowerCase();
	return tasks.find((key) => key === lower) ?? tasks.find((key) => shortKey(key) === lower);
}
function shortKey(key) {
	const [id = key, variant] = key.split("@");
	return taskKey(shortId(id), variant ?? null);
}
function runMention(match, names) {
	const key = match[1] === void 0 ? void 0 : taskNamed(match[1], names);
	return {
		kind: "run",
		epoch: Number(match[2]),
		key,
		...spanOf(match)
	};
}
function spanOf(match) {
	return {
		start: match.index,
		end: match.index + match[0].length
	};
}
function entityPatterns(entities) {
	return entities.flatMap((entity) => entity.names.map((name) => ({
		entity,
		name
	}))).sort((a, b) => b.name.length - a.name.length).map(({ entity, name }) => ({
		entity,
		pattern: namePattern(name)
	}));
}
function namePattern(name) {
	const parts = name.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
	return new RegExp(`(?<![\\w.-])${parts.join("[\\s-]?")}(?![\\w]|\\.\\d)`, "gi");
}
// src/claims/readers/citations.ts
const CITED = /(?:\(|\[)\s*(?:verified:|observed\s*[—–:-])\s*(?<sources>[^()[\]]*(?:\[[^\]]*\][^()[\]]*)*)/dgi;
const PATH = /task_\d+[\w@]*|[a-z_]+(?:\.[\w@-]+|\[[^\]]+\])*/gi;
const readCitations = (scene) => [...scene.text.matchAll(CITED)].flatMap((match) => {
	const place = match.indices?.groups?.["sources"];
	const sources = match.groups?.["sources"] ?? "";
	return place === void 0 ? [] : readSources(sources, place[0], scene.world.ledger.candidate);
});
function readSources(sources, at, pack) {
	const readings = [];
	let root;
	let parent = "";
	let offset = 0;
	for (const part of sources.split(/(?<=,)/)) {
		const start = at + offset;
		offset += part.length;
		const [, source, rest = ""] = /^\s*(?:(data pack|intel\.db)\s+)?(.*?),?\s*$/i.exec(part) ?? [];
		if (source !== void 0) root = source.toLowerCase() === "data pack" ? "pack" : "intel";
		const isOther = root === void 0 || /§|\bbrief\b|\bspec\b/.test(rest);
		const span = {
			start: start + part.indexOf(rest),
			end: start + part.indexOf(rest) + rest.length
		};
		if (rest === "") continue;
		if (isOther) readings.push(unchecked(span, "is a source of another kind"));
		else for (const match of rest.matchAll(PATH)) {
			const [path] = match;
			const from = span.start + match.index;
			const found = root === "intel" ? resolvedIntel(path) : resolvedPack(pack, path, parent);
			const words = found === void 0 ? "there is no such place" : "is there";
			const own = {
				start: from,
				end: from + path.length
			};
			readings.push(reading(own, found !== void 0, found ?? path, words));
			if (root === "pack" && !path.startsWith("task_")) parent = path;
		}
	}
	return readings;
}
function resolvedIntel(path) {
	return resolveIntel(path) ? `intel.db ${path}` : void 0;
}
function resolvedPack(pack, path, parent) {
	return [
		path,
		`${parent}.${path}`,
		`evidence_index.${path}`,
		`per_task_results.${path}`
	].find((one) => resolvePath(pack, one) !== void 0);
}
// src/claims/scene.ts
const HYPOTHESIS = /\b(?:would|could|might|may|if|unless|predict\w*|expect\w*|assum\w*|projected|hypothe\w*|suppos\w*|estimate[sd]?)\b/;
function isHypothesis(text) {
	const doubt = text.search(/\bwhether\b/i);
	return doubt >= 0 && !/\d/.test(text.slice(0, doubt)) || HYPOTHESIS.test(text.charAt(0).toLowerCase() + text.slice(1));
}
const OTHERS = /\b(?:prior|previous|earlier|historic\w*|most|other|every|another|non-\w+|all but)\b[^.;:,]{0,40}\b(?:models?|campaigns?)\b/gi;
const OBJECT_BEFORE = /\b(?:than|vs\.?|versus|against|above|below|over|under|outperforms?|beats?|matches|does|from|to|its)\s+(?:(?:the|its|our)\s+)?$/i;
const POSSESSED = /^(?:[’']s\s+(?:[\w\u{E000}-\u{E003}-]+\s+){0,4}|\s*\(\s*)\$?$/u;
const COUNTERPART = /(?:\d\s+vs\.?|\b(?:rose|fell|grew|dropped|went|moved|up|down)\s+from)\s+\$?$/;
const EARLIER = /^\$?[\d.,/]*\d(?:\s\([\d.]+%\))?(?:\s?(?:s|ms|min|%))?\s*(?:→|before\b)/;
function entityAt(scene, at) {
	const before = entityMentions(scene).filter(({ end }) => end <= at);
	const possessor = before.findLast(({ end }) => POSSESSED.test(scene.masked.slice(end, at)));
	if (possessor !== void 0) return possessor.entity;
	const spoken = before.findLast((mention) => !isObject(scene, mention) && !isPossessor(scene, mention));
	if (COUNTERPART.test(scene.masked.slice(0, at)) || EARLIER.test(scene.masked.slice(at))) return objectOf(scene, spoken?.entity ?? scene.context.entity ?? scene.world.candidate);
	const other = [...scene.masked.slice(0, at).matchAll(OTHERS)].at(-1);
	if (other !== void 0 && other.index > (spoken?.end ?? -1)) return void 0;
	return spoken?.entity ?? scene.context.entity ?? scene.world.entities[0];
}
function objectOf(scene, subject) {
	const named = entityMentions(scene).find((mention) => mention.entity !== subject && (isObject(scene, mention) || isPossessor(scene, mention)));
	const { candidate, baseline } = scene.world;
	return named?.entity ?? (subject?.role === "candidate" ? baseline : candidate);
}
function entityMentions(scene) {
	return scene.mentions.filter((mention) => mention.kind === "entity");
}
function isObject({ text }, { start }) {
	return OBJECT_BEFORE.test(text.slice(0, start));
}
function isPossessor({ text }, { end }) {
	return /^[’']s\b/.test(text.slice(end));
}
function taskAt(scene, at) {
	const named = taskMentions(scene);
	const after = named.find(({ start }) => start >= at && /^\s*(?:on|in|for|at)\s+(?:the\s+)?$/.test(scene.text.slice(at, start)));
	const before = named.findLast(({ end }) => end <= at);
	return (after ?? before ?? named[0])?.key ?? scene.context.task;
}
function taskMentions(scene) {
	return scene.mentions.flatMap((mention) => mention.kind === "task" || mention.kind === "run" && mention.key !== void 0 ? [{
		start: mention.start,
		end: mention.end,
		key: mention.key
	}] : []);
}
function epochAt(scene, at) {
	const runs = scene.mentions.filter((mention) => mention.kind === "run");
	return (runs.findLast(({ end }) => end <= at) ?? runs[0])?.epoch ?? scene.context.epoch;
}
function contextAfter(scene) {
	const spoken = entityMentions(scene).filter((mention) => !isObject(scene, mention) && !isPossessor(scene, mention));
	const task = taskMentions(scene).at(-1)?.key ?? scene.context.task;
	const run = scene.mentions.filter((mention) => mention.kind === "run").at(-1);
	const isSameTask = task === scene.context.task;
	return {
		entity: spoken.at(-1)?.entity ?? scene.context.entity,
		task,
		epoch: run?.epoch ?? (isSameTask ? scene.context.epoch : void 0)
	};
}
const AN_ENTITY = `${MASK.entity}+`;
// src/claims/readers/reader.ts
function groupsOf(match) {
	return (name) => {
		const place = match.indices?.groups?.[name];
		return place === void 0 ? void 0 : {
			start: place[0],
			end: place[1],
			text: match.groups?.[name] ?? ""
		};
	};
}
function wholeMatch(match) {
	return {
		start: match.index,
		end: match.index + match[0].length,
		text: match[0]
	};
}
// src/claims/readers/comparatives.ts
const COST = {
	figure: "costPerPassUsd",
	path: "run_summary.cost_per_pass_usd"
};
const TIME$1 = {
	figure: "latencyMsP50",
	path: "run_summary.latency_ms_p50"
};
const SCORE$1 = {
	figure: "passed",
	path: "run_summary.passed"
};
const COMPARATIVES = [
	{
		pattern: /\b(?:costs? less|is cheaper)\b/gi,
		...COST,
		isMore: false
	},
	{
		pattern: /\b(?:costs? more|is dearer|is more expensive)\b/gi,
		...COST,
		isMore: true
	},
	{
		pattern: /\b(?:runs? faster|is faster)\b/gi,
		...TIME$1,
		isMore: false
	},
	{
		pattern: /\b(?:runs? slower|is slower)\b/gi,
		...TIME$1,
		isMore: true
	},
	{
		pattern: /\b(?:scores? higher|outscores?|outperforms?)\b/gi,
		...SCORE$1,
		isMore: true
	},
	{
		pattern: /\b(?:scores? lower|underperforms?)\b/gi,
		...SCORE$1,
		isMore: false
	}
];
const readComparatives = (scene) => {
	if (scene.isHypothetical || /\b(?:not|never|no longer|neither)\b/i.test(scene.masked)) return [];
	return COMPARATIVES.flatMap((comparative) => [...scene.masked.matchAll(comparative.pattern)].flatMap((match) => compared(scene, wholeMatch(match), comparative)));
};
function compared(scene, span, { figure, path, isMore }) {
	const subject = entityAt(scene, span.start);
	const object = objectOf(scene, subject);
	const [a, b] = [figureOf(subject, figure), figureOf(object, figure)];
	if (subject === void 0 || object === void 0 || subject === object || a === null || b === null) return [];
	return [reading(span, isMore ? a > b : a < b, placeOf(subject, path, path.replace("run_summary.", "")), `${Number(a.toPrecision(6))} against ${Number(b.toPrecision(6))}`)];
}
function figureOf(entity, figure) {
	if (entity === void 0) return null;
	if (figure === "passed") return entity.figures.runs === 0 ? null : entity.figures.passed / entity.figures.runs;
	return entity.figures[figure];
}
// src/claims/world.ts
function worldOf(ledger) {
	const entities = entitiesOf(ledger);
	const planned = [ledger.candidate, ...ledger.baseline === void 0 ? [] : [ledger.baseline]].flatMap((pack) => pack.campaign.suite.tasks.map((task) => taskKey(task.task_id, task.variant)));
	return {
		ledger,
		entities,
		patterns: entityPatterns(entities),
		candidate: entities.find(({ role }) => role === "candidate"),
		baseline: entities.find(({ role }) => role === "baseline"),
		tasks: [...new Set(planned)]
	};
}
function taskResult(entity, task) {
	if (entity?.pack === void 0 || task === void 0) return void 0;
	const result = Object.hasOwn(entity.pack.per_task_results, task) ? entity.pack.per_task_results[task] : void 0;
	return result === void 0 ? void 0 : {
		result,
		path: placeOf(entity, `per_task_results.${task}`)
	};
}
function runsOf(entity, task) {
	return ownRuns(entity?.pack?.runs ?? []).filter((run) => taskKey(run.task_id, run.variant) === task && run.outcome !== "errored");
}
function runOf(entity, task, epoch) {
	const run = ownRuns(entity?.pack?.runs ?? []).find((one) => taskKey(one.task_id, one.variant) === task && one.epoch === epoch);
	return run === void 0 ? void 0 : {
		run,
		key: keyOf(run)
	};
}
function standings({ candidate, baseline, tasks }) {
	const compared = tasks.flatMap((task) => {
		const [here, there] = [taskResult(candidate, task), taskResult(baseline, task)];
		if (here === void 0 || there === void 0 || !here.result.runs || !there.result.runs) return [];
		return [{
			task,
			difference: (here.result.pass_rate ?? 0) - (there.result.pass_rate ?? 0)
		}];
	});
	const where = (test) => compared.filter(({ difference }) => test(difference)).map(({ task }) => task);
	return {
		won: where((d) => d > 0),
		drawn: where((d) => d === 0),
		lost: where((d) => d < 0)
	};
}
// src/claims/readers/failures.ts
const MODE = FAILURE_MODES.map((mode) => mode.replaceAll("_", "[-_ ]")).join("|");
const COUNTED = new RegExp(`(?<![×x/]\\s?)(?<count>${NUMBER})\\s+(?<mode>${MODE}|tool(?:[- ]call)?(?= failures?))(?:\\s+(?:failures?|errors?|runs?))?`, "dgi");
const TIMES = new RegExp(`(?<mode>${MODE})\\s*[×x]\\s?(?<count>\\d+)`, "dgi");
const TASK_TIMES = /(?<count>(?<=[×x])\d+)/dg;
const readFailures = (scene) => scene.isHypothetical ? [] : [...timesReadings(scene), ...[...scene.masked.matchAll(COUNTED)].flatMap((match) => counted(scene, match))];
function counted(scene, match) {
	const group = groupsOf(match);
	const [count, mode] = [group("count"), group("mode")];
	if (count === void 0 || mode === void 0) return [];
	const [named] = taskMentions(scene);
	const task = /\bacross\b|\bin all\b|\btotal\b/i.test(scene.masked.slice(match.index)) ? void 0 : named?.key ?? scene.context.task;
	return [modeReading(scene, wholeMatch(match), count.text, modeName(mode.text), task)];
}
function timesReadings(scene) {
	return [...scene.masked.matchAll(TIMES)].flatMap((found) => {
		const match = found;
		const group = groupsOf(match);
		const [count, mode] = [group("count"), group("mode")];
		if (count === void 0 || mode === void 0) return [];
		const name = modeName(mode.text);
		const rest = /^\s*\([^()]*\)/.exec(scene.masked.slice(match.index + match[0].length))?.[0] ?? "";
		const from = match.index + match[0].length;
		const each = [...rest.matchAll(TASK_TIMES)].flatMap((one) => {
			const start = from + one.index;
			const task = taskMentions(scene).findLast(({ end }) => end <= start && end > from)?.key;
			return task === void 0 ? [] : [modeReading(scene, {
				start,
				end: start + one[0].length
			}, one[0], name, task)];
		});
		const named = taskMentions(scene).find(({ end }) => end <= match.index)?.key;
		return [modeReading(scene, wholeMatch(match), count.text, name, named ?? scene.context.task), ...each];
	});
}
function modeReading(scene, span, count, mode, task) {
	const entity = entityAt(scene, span.start);
	const modes = modesOf(entity, task);
	if (entity === void 0 || modes === void 0) return unchecked(span, "no pack holds these runs");
	const actual = modes.counts[mode] ?? 0;
	return reading(span, numberValue(count) === actual, `${modes.path}.failure_modes`, `${mode} ×${actual}`);
}
function modesOf(entity, task) {
	if (entity?.pack === void 0) return void 0;
	if (task === void 0) return {
		counts: entity.pack.run_summary.failure_modes,
		path: placeOf(entity, "run_summary")
	};
	const own = taskResult(entity, task);
	return own === void 0 ? void 0 : {
		counts: own.result.failure_modes,
		path: own.path
	};
}
function modeName(text) {
	const name = text.toLowerCase().replace(/[- ]/g, "_");
	return name === "tool" || name === "tool_call" ? "tool_call_malformed" : name;
}
const ALL_FAILED = /\bboth (?:failed|failing) runs?\b/gi;
const readBothFailed = (scene) => [...scene.masked.matchAll(ALL_FAILED)].flatMap((match) => {
	const span = wholeMatch(match);
	const entity = entityAt(scene, span.start);
	const task = taskMentions(scene)[0]?.key ?? scene.context.task;
	const failed = runsOf(entity, task).filter(({ outcome }) => outcome === "failed");
	const path = taskResult(entity, task)?.path;
	if (path === void 0 || scene.isHypothetical) return [unchecked(span, "no pack holds these runs")];
	const mode = new RegExp(MODE, "i").exec(scene.masked)?.[0];
	const isMode = mode === void 0 || failed.every((run) => run.failure_mode === modeName(mode));
	const modes = [...new Set(failed.map((run) => run.failure_mode))].join(", ");
	return [reading(span, failed.length === 2 && isMode, path, `${failed.length} failed: ${modes}`)];
});
// src/claims/readers/identity.ts
const LINE = /^(?:(?<key>Campaign|Campaign date|Harness|Suite):\s+(?<value>\S+)|(?<model>Model):\s+(?<said>.+))$/;
const HOLDS = {
	Campaign: (value, { campaign }) => equal(value, campaign.id, "campaign.id"),
	"Campaign date": (value, { campaign }) => equal(value, campaign.started_at.slice(0, 10), "campaign.started_at"),
	Harness: (value, { campaign }) => equal(value, campaign.subject.harness, "campaign.subject.harness"),
	Suite: (value, { campaign }) => equal(value, campaign.suite.name, "campaign.suite.name"),
	Model: (value, { campaign }) => {
		const { model, region } = campaign.subject;
		const id = model.slice(model.indexOf("/") + 1);
		const [said] = /\b[a-z]{2}-[a-z]+-\d\b/.exec(value) ?? [region];
		const isSized = (value.match(/(?<![\d.])\d+(?:\.\d+)?b\b/gi) ?? []).every((size) => id.toLowerCase().includes(size.toLowerCase()));
		return {
			holds: value.includes(id) && said === region && isSized,
			path: "campaign.subject.model",
			found: `${model}${region === void 0 ? "" : `, ${region}`}`
		};
	}
};
function equal(value, actual, path) {
	return {
		holds: value.trim() === actual,
		path,
		found: actual
	};
}
const readIdentity = (scene) => {
	const match = LINE.exec(scene.text);
	const groups = match?.groups ?? {};
	const key = groups["key"] ?? groups["model"] ?? "";
	const value = groups["value"] ?? groups["said"] ?? "";
	const check = Object.hasOwn(HOLDS, key) ? HOLDS[key] : void 0;
	if (match === null || check === void 0) return [];
	const { holds, path, found } = check(value, scene.world.ledger.candidate);
	return [reading({
		start: 0,
		end: scene.text.length
	}, holds, path, found)];
};
// src/claims/readers/money.ts
const PRICES = /\$(?<input>\d+(?:\.\d+)?)\s?\/\s?\$(?<output>\d+(?:\.\d+)?)(?= per (?:million|1M|M)\b)/dg;
const AMOUNT = /\$(?<amount>\d[\d,]*(?:\.\d+)?)/dg;
const PER_PASS = /^\s*(?:\/\s?|per |a )pass/i;
const readMoney = (scene) => {
	const prices = [...scene.masked.matchAll(PRICES)].flatMap((match) => readPrices(scene, match));
	const amounts = [...scene.masked.matchAll(AMOUNT)].filter(({ index }) => !prices.some(({ start, end }) => start <= index && index < end)).flatMap((match) => readAmount(scene, match));
	return [...prices, ...amounts];
};
function readPrices(scene, match) {
	const whole = wholeMatch(match);
	const entity = entityAt(scene, whole.start);
	const { pack } = entity ?? {};
	const price = pack?.campaign.prices.overrides[pack.campaign.subject.model];
	if (entity === void 0 || price === void 0) return [unchecked(whole, "the pack holds no such prices")];
	const group = groupsOf(match);
	const isRight = (side) => {
		const span = group(side);
		return span !== void 0 && agrees(shownNumber(scene.masked, span.start, span.text), price[side]);
	};
	const path = placeOf(entity, "campaign.prices.overrides");
	return [reading(whole, isRight("input") && isRight("output"), path, `$${price.input}/$${price.output}`)];
}
function readAmount(scene, match) {
	const whole = wholeMatch(match);
	const amount = groupsOf(match)("amount");
	if (amount === void 0) return [];
	if (scene.isHypothetical) return [unchecked(whole, "says what was thought or would be")];
	const entity = entityAt(scene, whole.start);
	if (entity === void 0) return [unchecked(whole, "is about campaigns that were not given")];
	return [held(scene, whole, amount, entity)];
}
function held(scene, whole, amount, entity) {
	const shown = shownNumber(scene.masked, amount.start, amount.text);
	const after = scene.masked.slice(whole.end);
	const perPass = figure(entity, "cost_per_pass_usd");
	const total = figure(entity, "cost_usd");
	const part = partAround(scene.masked, whole.start);
	const isPerPass = PER_PASS.test(after) || !/^\s*(?:in )?total/.test(after) && /per pass|\/\s?pass/i.test(part);
	const before = scene.masked.slice(Math.max(0, whole.start - 30), whole.start);
	const isTotal = /^\W*cost\b/i.test(part) || /^\s*(?:in )?total|^\s*(?:for\b|in all)/.test(after) || /\btotal\b[^.;]*$/i.test(before);
	const known = (isPerPass ? [perPass] : isTotal ? [total] : [perPass, total]).flatMap(({ value, path }) => value === null ? [] : [{
		value,
		path
	}]);
	const [first] = known;
	if (first === void 0) return unchecked(whole, `no such figure of ${entity.label}`);
	const fits = known.find(({ value }) => agrees(shown, value));
	if (fits !== void 0) return reading(whole, true, fits.path, `$${fits.value}`);
	if (known.length > 1) return unchecked(whole, "neither a total nor a cost per pass of the packs");
	return reading(whole, false, first.path, `$${first.value}`);
}
function figure(entity, name) {
	const { costPerPassUsd, costUsd } = entity.figures;
	return {
		value: name === "cost_usd" ? costUsd : costPerPassUsd,
		path: placeOf(entity, `run_summary.${name}`, name)
	};
}
function partAround(text, at) {
	const from = text.lastIndexOf("·", at) + 1;
	const end = text.indexOf("·", at);
	return text.slice(from, end < 0 ? text.length : end);
}
// src/claims/readers/percents.ts
const PERCENT = /(?<![-+\d.]\s?)(?<percent>\d+(?:\.\d+)?)\s?%(?!\s?\+|\+)/dg;
const readPercents = (scene) => [...scene.masked.matchAll(PERCENT)].flatMap((match) => readPercent(scene, match));
function readPercent(scene, match) {
	const whole = wholeMatch(match);
	const percent = groupsOf(match)("percent");
	const entity = entityAt(scene, whole.start);
	const before = scene.masked.slice(Math.max(0, whole.start - 60), whole.start);
	const isFailure = /\bfail\w*/i.test(before);
	const isPass = /\bpass(?:ed|es|ing)?\b|\bscored?\b|\brate\b/i.test(before);
	if (percent === void 0 || entity === void 0 || scene.isHypothetical || isFailure === isPass) return [unchecked(whole, "no rate of the packs is meant here, as far as can be read")];
	const task = taskResult(entity, taskMentions(scene).findLast(({ end }) => end <= whole.start)?.key);
	const { passed, runs } = task?.result ?? entity.figures;
	if (runs === 0) return [unchecked(whole, "no run counts")];
	const rate = 100 * (isFailure ? runs - passed : passed) / runs;
	const path = task?.path ?? placeOf(entity, "run_summary.pass_rate", "pass_rate");
	return [reading(whole, agrees(shownNumber(scene.masked, percent.start, percent.text), rate), path, `${Number(rate.toFixed(2))}%`)];
}
// src/claims/readers/predictions.ts
const TOPIC = /\bpredict\w*|\bpoint estimate\b|\bheadline\b|\bPE \d|\brange\b/i;
const RANGE$1 = /(?<low>\d+)\s+(?:to|and)\s+(?<high>\d+)(?:\s?\/\s?(?<of>\d+))?(?![\dx×])/dg;
const POINT_AFTER = /\b(?:point estimate(?: of)?|PE)\s+(?<point>\d+)(?:\s?\/\s?(?<of>\d+))?/dg;
const POINT_BEFORE = /(?<point>\d+)(?:\s?\/\s?(?<of>\d+))?\s+\(point estimate\)/dg;
const OUTSIDE = /(?<by>[+-]?\d+)\s+(?<side>above|below)\s+(?:the\s+)?range/dg;
const readPredictions = (scene) => {
	if (!TOPIC.test(scene.text)) return [];
	const { registration } = scene.world.ledger.candidate.campaign;
	const found = [
		RANGE$1,
		POINT_AFTER,
		POINT_BEFORE,
		OUTSIDE
	].flatMap((pattern) => [...scene.masked.matchAll(pattern)]);
	const headline = registration?.headline ?? void 0;
	return found.map((match) => headline === void 0 ? unchecked(wholeMatch(match), "the pack holds no registered prediction") : headlineReading(scene, match, headline));
};
function headlineReading(scene, match, headline) {
	const group = groupsOf(match);
	const is = (name, value) => {
		const span = group(name);
		return span === void 0 || Number(span.text) === value;
	};
	const whole = wholeMatch(match);
	const path = "campaign.registration.headline";
	const by = group("by");
	if (by !== void 0) return outsideReading(scene, whole, by, group("side")?.text, headline);
	return reading(whole, is("low", headline.low) && is("high", headline.high) && is("point", headline.point) && is("of", headline.of), path, `${headline.low} to ${headline.high}/${headline.of}, point estimate ${headline.point}`);
}
function outsideReading({ world }, whole, by, side, { low, high }) {
	const { passed } = world.ledger.candidate.run_summary;
	const distance = side === "below" ? low - passed : passed - high;
	return reading(whole, Math.abs(Number(by.text)) === distance, "predictions_scoring.headline", `${passed} is ${distance} ${side} the range ${low} to ${high}`);
}
const HITS = new RegExp(`(?<count>${NUMBER})\\s+predictions?\\s+(?:hit|held|came true|were right)|\\ball\\s+(?<wrong>${NUMBER})\\s+predictions\\s+were\\s+wrong`, "dgi");
const CLAIMS = new RegExp(`(?<count>${NUMBER})\\s+adversarial\\s+predictions?`, "dgi");
const readHits = (scene) => {
	const scores = scene.world.ledger.candidate.predictions_scoring;
	if (scores.length === 0) return [];
	const claims = scores.filter(({ id }) => id !== "headline");
	return [...[...scene.masked.matchAll(HITS)].map((match) => hitReading(match, scores, claims)), ...[...scene.masked.matchAll(CLAIMS)].map((found) => {
		const match = found;
		const count = numberValue(groupsOf(match)("count")?.text ?? "");
		return reading(wholeMatch(match), count === claims.length, "campaign.registration.claims", `${claims.length}`);
	})];
};
function hitReading(match, scores, claims) {
	const group = groupsOf(match);
	const hits = scores.filter(({ hit }) => hit === true).length;
	const wrong = group("wrong");
	const isRight = wrong === void 0 ? numberValue(group("count")?.text ?? "") === hits : numberValue(wrong.text) === claims.length && claims.every(({ hit }) => hit === false);
	return reading(wholeMatch(match), isRight, "predictions_scoring", `${hits} of ${scores.length} hit`);
}
const BOUND = /(?:total|\uE001+)\s*(?<op>≤|<=|<|≥|>=|>|=)\s*(?<value>\d+)(?:\s?\/\s?(?<of>\d+))?/dg;
const readClaims = (scene) => {
	const id = /^\s*([A-Za-z][\w-]*)\s*:/.exec(scene.text)?.[1];
	const claim = scene.world.ledger.candidate.campaign.registration?.claims.find((one) => one.id === id);
	if (claim === void 0) return [];
	return [...scene.masked.matchAll(BOUND)].map((found) => {
		const match = found;
		const task = scene.mentions.find(({ kind, start }) => kind === "task" && start === match.index);
		const said = `passes(${task === void 0 ? "total" : scene.text.slice(task.start, task.end).toLowerCase()}) ${(groupsOf(match)("op")?.text ?? "").replace("≤", "<=").replace("≥", ">=")} ${groupsOf(match)("value")?.text}`;
		const of = groupsOf(match)("of")?.text;
		const { run_summary, campaign } = scene.world.ledger.candidate;
		const runs = task === void 0 ? run_summary.runs : campaign.runs_per_task;
		const isRight = new RegExp(`${said.replace(/[()]/g, "\\$&")}(?!\\d)`).test(claim.claim) && (of === void 0 || Number(of) === runs);
		return reading(wholeMatch(match), isRight, `campaign.registration.claims.${claim.id}`, claim.claim);
	});
};
// src/claims/readers/quotes.ts
const QUOTE = /[“"](?<words>[^”"]{30,})[”"]/g;
const readQuotes = (scene) => [...scene.text.matchAll(QUOTE)].map((match) => {
	const span = wholeMatch(match);
	const entity = entityAt(scene, span.start);
	const of = runOf(entity, taskAt(scene, span.start), epochAt(scene, span.start));
	if (of === void 0 || entity === void 0) return unchecked(span, "no run is named that this could be quoted from");
	const evidence = plain(`${of.run.evidence.final_text} ${of.run.evidence.quote ?? ""}`);
	const isThere = evidence.includes(plain(match.groups?.["words"] ?? ""));
	const path = placeOf(entity, `evidence_index.${of.key}`);
	if (isThere) return reading(span, true, path, "in the run's evidence");
	return isCited(scene, of.key) || isNearlyThere(match.groups?.["words"] ?? "", evidence) ? reading(span, false, path, "the run's evidence has other words") : unchecked(span, `not in what ${of.key} left as evidence; its transcript was not read`);
});
const NEARLY = .7;
function isNearlyThere(quote, evidence) {
	const words = plain(quote).split(" ");
	const there = new Set(evidence.split(" "));
	return words.filter((word) => there.has(word)).length >= NEARLY * words.length;
}
function isCited({ text }, key) {
	return text.includes(`evidence_index.${key}`);
}
function plain(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}/_-]+/gu, " ").trim();
}
// src/claims/readers/ratios.ts
const RANGE = /(?<low>\d+(?:\.\d+)?)\s?[x×]?\s+(?:and|to)\s+(?<high>\d+(?:\.\d+)?)\s?[x×](?=\s+(?:more|less|cheaper|as|the)\b|[\s.,;)]|$)/dg;
const SINGLE = /(?<![\d.])(?<times>\d+(?:\.\d+)?)\s?(?:[x×]|times)\s+(?<word>more|less|cheaper|dearer|faster|slower|higher|lower|fewer)\b/dg;
const readRatios = (scene) => {
	const ranges = [...scene.masked.matchAll(RANGE)].flatMap((match) => readRange(scene, match));
	const singles = [...scene.masked.matchAll(SINGLE)].filter((match) => !ranges.some(({ start, end }) => start <= match.index && match.index < end)).flatMap((match) => readSingle(scene, match));
	return [...ranges, ...singles];
};
function figureMeant({ masked }) {
	if (/\bcosts?\b|\$|cheap|expensive|dearer|per pass/i.test(masked)) return {
		figure: "costPerPassUsd",
		path: "run_summary.cost_per_pass_usd"
	};
	if (/\b(?:fast|slow|quick|latency|time)/i.test(masked)) return {
		figure: "latencyMsP50",
		path: "run_summary.latency_ms_p50"
	};
}
function readRange(scene, match) {
	const whole = wholeMatch(match);
	const meant = figureMeant(scene);
	const mentions = entityMentions(scene);
	const reference = mentions.find((mention) => isObject(scene, mention))?.entity ?? scene.world.candidate;
	const others = mentions.map(({ entity }) => entity).filter((entity) => entity !== reference);
	const base = meant === void 0 ? null : reference?.figures[meant.figure] ?? null;
	const values = meant === void 0 ? [] : others.flatMap(({ figures }) => figures[meant.figure] ?? []);
	if (meant === void 0 || base === null || values.length === 0 || values.length < others.length) return [unchecked(whole, "nothing known to compare")];
	const group = groupsOf(match);
	const [low, high] = [Math.min(...values) / base, Math.max(...values) / base];
	return [reading(whole, fits(scene, group("low"), low) && fits(scene, group("high"), high), meant.path, `${trim(low)}x to ${trim(high)}x`)];
}
function readSingle(scene, match) {
	const group = groupsOf(match);
	const [times, word] = [group("times"), group("word")];
	const whole = wholeMatch(match);
	const subject = entityAt(scene, whole.start);
	const meant = figureMeant(scene);
	const ratio = meant === void 0 ? null : ratioOf(subject, objectOf(scene, subject), meant.figure);
	if (meant === void 0 || ratio === null) return [unchecked(whole, "nothing known to compare")];
	const value = /less|cheaper|faster|lower|fewer/.test(word?.text ?? "") ? 1 / ratio : ratio;
	return [reading(whole, fits(scene, times, value), meant.path, `${trim(value)}x`)];
}
function ratioOf(subject, object, figure) {
	const [a, b] = [subject?.figures[figure] ?? null, object?.figures[figure] ?? null];
	return a === null || b === null || a === 0 || b === 0 ? null : a / b;
}
function fits({ masked }, span, value) {
	return span !== void 0 && agrees(shownNumber(masked, span.start, span.text), value);
}
function trim(value) {
	return `${Number(value.toPrecision(4))}`;
}
// src/claims/readers/run-metrics.ts
const TOKENS = new RegExp(`(?<first>${NUMBER})(?:\\s+and\\s+(?<second>${NUMBER}))?\\s+(?:(?<side>input|output)\\s+)?tokens\\b`, "dgi");
const TIME = /(?<first>\d[\d,]*(?:\.\d+)?)\s*(?<unit>seconds?|s|ms|milliseconds?|min|minutes?)\b/dg;
const readTokens = (scene) => scene.isHypothetical ? [] : [...scene.masked.matchAll(TOKENS)].flatMap((found) => {
	const match = found;
	const group = groupsOf(match);
	const side = group("side")?.text.toLowerCase() ?? sideBefore(scene, match.index);
	const spans = [group("first"), group("second")].filter((span) => span !== void 0);
	const whole = wholeMatch(match);
	const pick = (run) => run.metrics[`${side}_tokens`];
	return metricReadings(scene, whole, spans, {
		pick,
		path: `run_metrics.${side}_tokens_by_run`,
		total: `${side}_tokens`
	});
});
function sideBefore({ text }, at) {
	return /\b(input|output)_tokens/.exec(text)?.[1] ?? /\b(input|output) tokens/i.exec(text.slice(0, at))?.[1] ?? "output";
}
const readTimes = (scene) => scene.isHypothetical ? [] : [...scene.masked.matchAll(TIME)].flatMap((found) => {
	const match = found;
	const group = groupsOf(match);
	const [first, unit] = [group("first"), group("unit")];
	if (first === void 0 || unit === void 0) return [];
	const scale = /^ms|^milli/.test(unit.text) ? 1 : /^min/.test(unit.text) ? 6e4 : 1e3;
	const whole = wholeMatch(match);
	if (/\b(?:median|p50)\b[^.;]*$/i.test(scene.masked.slice(0, match.index))) return [medianReading(scene, whole, first, scale)];
	const pick = (run) => run.metrics.latency_ms / scale;
	return metricReadings(scene, wholeMatch(match), [first], {
		pick,
		path: "run_metrics.latency_ms_by_run"
	});
});
function medianReading(scene, whole, number, scale) {
	const entity = entityAt(scene, whole.start);
	const median = entity?.figures.latencyMsP50 ?? null;
	if (entity === void 0 || median === null) return unchecked(whole, "no such figure is known");
	return reading(whole, agrees(shownNumber(scene.masked, number.start, number.text), median / scale), placeOf(entity, "run_summary.latency_ms_p50", "latency_ms_p50"), `${median / scale}`);
}
function metricReadings(scene, whole, spans, metric) {
	const entity = entityAt(scene, whole.start);
	if (entity?.pack === void 0) return [unchecked(whole, "no pack holds these runs")];
	const shown = spans.map((span) => shownNumber(scene.masked, span.start, span.text));
	const all = shown.map((one) => ({
		...one,
		relation: shown[0]?.relation ?? one.relation
	}));
	const runs = runsMeant(scene, whole.start, entity);
	const isTotal = /^\s*(?:in all|in total|overall|altogether)/.test(scene.masked.slice(whole.end));
	if (runs.length === 0 || isTotal) return [totalReading(whole, entity, all, metric, isTotal)];
	const values = runs.map(({ run }) => metric.pick(run));
	const isRight = values.length === all.length && all.every((one, index) => agrees(one, values[index] ?? NaN));
	const where = runs.map(({ key }) => key).join(", ");
	return [reading(whole, isRight, placeOf(entity, `${metric.path}.${where}`), values.join(", "))];
}
function runsMeant(scene, at, entity) {
	const task = taskAt(scene, at);
	const group = /\b(failing|failed|passing)\s+runs\b/i.exec(scene.masked)?.[1]?.toLowerCase();
	if (group !== void 0) {
		const outcome = group === "passing" ? "passed" : "failed";
		return runsOf(entity, task).filter((run) => run.outcome === outcome).flatMap((run) => runOf(entity, task, run.epoch) ?? []);
	}
	const one = runOf(entity, task, epochAt(scene, at));
	return one === void 0 ? [] : [one];
}
function totalReading(whole, entity, shown, metric, isTotal) {
	const [first] = shown;
	const { pack } = entity;
	if (metric.total === void 0 || first === void 0 || pack === void 0 || shown.length > 1) return unchecked(whole, "no run is named that this could be of");
	const value = pack.run_summary[metric.total];
	return agrees(first, value) || isTotal ? reading(whole, agrees(first, value), placeOf(entity, `run_summary.${metric.total}`), `${value}`) : unchecked(whole, "no run is named, and it is not the campaign's total");
}
const OUTCOME = /(?<which>\uE002+(?:(?:\s*,\s*|\s+and\s+)\uE002+)*)\s+(?:both\s+|all\s+)?(?<word>failed|passed)\b/dg;
const PASSING = /\b(?<word>passing|failing|failed)\s+run\s*\((?<which>\uE002+)\)/dg;
const readOutcomes = (scene) => [OUTCOME, PASSING].flatMap((pattern) => [...scene.masked.matchAll(pattern)].flatMap((found) => {
	const match = found;
	const word = groupsOf(match)("word");
	const whole = wholeMatch(match);
	const entity = entityAt(scene, whole.start);
	const task = taskAt(scene, whole.start);
	const epochs = scene.mentions.flatMap((mention) => mention.kind === "run" && mention.start >= whole.start && mention.end <= whole.end ? [mention.epoch] : []);
	if (taskResult(entity, task) === void 0 || entity === void 0) return [unchecked(whole, "no pack holds these runs")];
	const runs = epochs.flatMap((epoch) => runOf(entity, task, epoch) ?? []);
	if (runs.length < epochs.length) return [reading(whole, false, placeOf(entity, "evidence_index"), "there is no such run")];
	const outcome = /pass/.test(word?.text ?? "") ? "passed" : "failed";
	const found_ = runs.map(({ key, run }) => `${key} ${run.outcome}`).join(", ");
	const path = placeOf(entity, `evidence_index.${runs.map(({ key }) => key).join(", ")}`);
	return [reading(whole, runs.every(({ run }) => run.outcome === outcome), path, found_)];
}));
// src/claims/readers/scores.ts
const SCORE = /(?<![\d.,/])(?<passed>\d+)\s?\/\s?(?<runs>\d+)(?![\d/]|\.\d)(?:\s*\((?<percent>\d+(?:\.\d+)?)\s?%\))?/dg;
const IN_WORDS = [/\b(?<word>passed|failed)\s+(?<passed>\d+)\s+(?:out )?of\s+(?<runs>\d+)(?:\s+runs)?\b/dg, /(?<passed>\d+)\s+(?:out )?of\s+(?<runs>\d+)\s+runs\s+(?<word>passed|failed)\b/dg];
const readScores = (scene) => [...[...scene.masked.matchAll(SCORE)].flatMap((match) => readScore(scene, match)), ...IN_WORDS.flatMap((pattern) => [...scene.masked.matchAll(pattern)].flatMap((match) => readInWords(scene, match)))];
function readInWords(scene, match) {
	const { word, passed = "", runs = "" } = match.groups ?? {};
	const whole = wholeMatch(match);
	const actual = entityAt(scene, whole.start) === void 0 ? void 0 : scoreOf(scene, whole, Number(runs));
	if (actual === void 0 || scene.isHypothetical) return [unchecked(whole, "no score of the packs fits here")];
	const counted = word === "failed" ? actual.runs - actual.passed : actual.passed;
	return [reading(whole, Number(passed) === counted && Number(runs) === actual.runs, actual.path, `${counted} of ${actual.runs} ${word}`)];
}
function readScore(scene, match) {
	const group = groupsOf(match);
	const [passed, runs, percent] = [
		group("passed"),
		group("runs"),
		group("percent")
	];
	const whole = wholeMatch(match);
	if (passed === void 0 || runs === void 0) return [];
	if (scene.isHypothetical) return [unchecked(whole, "says what was thought or would be")];
	const entity = entityAt(scene, whole.start);
	if (entity === void 0) return [unchecked(whole, "is about campaigns that were not given")];
	const actual = scoreOf(scene, whole, Number(runs.text));
	if (actual === void 0) return [unchecked(whole, `no score of ${entity.label} fits here`)];
	const said = shownNumber(scene.masked, whole.start, passed.text);
	const isScore = said.relation === "!=" ? Number(passed.text) !== actual.passed : agrees(said, actual.passed) && Number(runs.text) === actual.runs;
	const shownPercent = percent === void 0 ? void 0 : shownNumber(scene.masked, percent.start, percent.text);
	const isPercentRight = shownPercent === void 0 || agrees(shownPercent, 100 * actual.passed / actual.runs);
	return [reading(whole, isScore && isPercentRight, actual.path, `${actual.passed}/${actual.runs}`)];
}
function scoreOf(scene, at, runs) {
	const entity = entityAt(scene, at.start);
	if (entity === void 0) return void 0;
	const { figures } = entity;
	const task = taskResult(entity, taskAt(scene, at.end));
	const total = {
		passed: figures.passed,
		runs: figures.runs,
		path: placeOf(entity, "run_summary", "passed")
	};
	if (runs === figures.runs) return total;
	if (task !== void 0 && runs === task.result.runs) return {
		passed: task.result.passed,
		runs,
		path: task.path
	};
	if (!isPlainlyScore(scene, entity)) return void 0;
	if (runs > figures.runs / 2) return total;
	return task === void 0 ? void 0 : {
		passed: task.result.passed,
		runs: task.result.runs,
		path: task.path
	};
}
function isPlainlyScore(scene, entity) {
	return entityMentions(scene).some((mention) => mention.entity === entity) || scene.isCell || /\b(?:scor\w+|total|actual|passed)\b/i.test(scene.masked);
}
const VERSUS = /(?<![\d/.,])(?<left>\$?\d[\d.,]*\d|\$?\d)\s+vs\.?\s+(?<right>\$?\d[\d.,]*\d|\$?\d)(?![\d/]|\.\d|x)/dg;
const readPairs = (scene) => scene.isHypothetical ? [] : [...scene.masked.matchAll(VERSUS)].flatMap((match) => readPair(scene, match));
function readPair(scene, match) {
	const named = [...new Set(entityMentions(scene).map(({ entity }) => entity))];
	const { candidate, baseline } = scene.world;
	const [first, second] = named.length >= 2 ? named : [candidate, baseline];
	const group = groupsOf(match);
	return [["left", first], ["right", second]].flatMap(([side, entity]) => {
		const span = group(side);
		if (span === void 0 || entity === void 0) return [];
		const isMoney = span.text.startsWith("$");
		const actual = isMoney ? entity.figures.costPerPassUsd : entity.figures.passed;
		if (actual === null) return [unchecked(span, `no such figure of ${entity.label}`)];
		const text = span.text.replace("$", "");
		const shown = shownNumber(scene.masked, span.end - text.length, text);
		const path = placeOf(entity, isMoney ? "run_summary.cost_per_pass_usd" : "run_summary.passed", isMoney ? "cost_per_pass_usd" : "passed");
		return [reading(span, agrees(shown, actual), path, `${actual}`)];
	});
}
// src/claims/readers/shape.ts
const N = `(?<count>${NUMBER})`;
const SHAPES = [
	{
		pattern: new RegExp(`${N}\\s+tasks(?=\\s*[×x,]|\\s+(?:in|of) the suite|\\s+each)`, "dgi"),
		value: (_, __, { pack }) => of(pack?.campaign.suite.tasks.length, "campaign.suite.tasks")
	},
	{
		pattern: new RegExp(`${N}\\s+(?:times each|runs? each|runs? per task|runs? (?:a|for each) task)`, "dgi"),
		value: (_, __, { pack }) => of(pack?.campaign.runs_per_task, "campaign.runs_per_task")
	},
	{
		pattern: new RegExp(`(?:(?<=\\b(?:for|across|over|all|in)\\s)|(?<=\\bRuns: ))${N}(?:\\s+(?:total\\s+)?runs\\b|(?= \\())`, "dgi"),
		value: (scene, at, entity) => runsOfCampaignOrTask(scene, at, entity)
	},
	{
		pattern: new RegExp(`\\ball\\s+${N}\\s+runs\\b`, "dgi"),
		value: (scene, at, entity) => taskRuns(scene, at, entity)
	},
	{
		pattern: new RegExp(`${N}\\s+(?:failing|failed)\\s+runs\\b`, "dgi"),
		value: (scene, at, entity) => taskOutcomes(scene, at, entity, "failed")
	},
	{
		pattern: new RegExp(`${N}\\s+passing\\s+runs\\b`, "dgi"),
		value: (scene, at, entity) => taskOutcomes(scene, at, entity, "passed")
	},
	{
		pattern: new RegExp(`${N}\\s+pass(?:es)?(?=\\s+in\\s+${NUMBER}\\s+runs)`, "dgi"),
		value: (scene, at, entity) => taskOutcomes(scene, at, entity, "passed")
	}
];
const readShapes = (scene) => scene.isHypothetical ? [] : SHAPES.flatMap(({ pattern, value }) => [...scene.masked.matchAll(pattern)].flatMap((found) => {
	const match = found;
	const count = groupsOf(match)("count");
	const entity = entityAt(scene, match.index);
	const actual = entity === void 0 ? void 0 : value(scene, match.index, entity);
	if (count === void 0 || entity === void 0 || actual === void 0) return [];
	return [shapeReading(match, count.text, actual, entity)];
}));
function shapeReading(match, count, actual, entity) {
	const path = placeOf(entity, actual.path);
	return reading(wholeMatch(match), numberValue(count) === actual.value, path, `${actual.value}`);
}
function of(value, path) {
	return value === void 0 ? void 0 : {
		value,
		path
	};
}
function runsOfCampaignOrTask(scene, at, entity) {
	return /\b(?:for|across|over)\s$|Runs: $/i.test(scene.masked.slice(0, at)) || scene.context.task === void 0 ? of(entity.pack?.run_summary.runs, "run_summary.runs") : taskRuns(scene, at, entity);
}
function taskRuns(scene, at, entity) {
	const task = taskAt(scene, at);
	return of(taskResult(entity, task)?.result.runs, `per_task_results.${task}.runs`);
}
function taskOutcomes(scene, at, entity, outcome) {
	const task = taskAt(scene, at);
	if (taskResult(entity, task) === void 0) return void 0;
	return of(runsOf(entity, task).filter((run) => run.outcome === outcome).length, `per_task_results.${task}`);
}
// src/claims/readers/standings.ts
const counting = (words) => new RegExp(`\\b(?:${words})\\b[^.;]{0,60}?\\bon\\s+(?<count>${NUMBER})(?:\\s+(?:of|out of)\\s+(?<of>${NUMBER}))?\\s+(?:tasks?|more|others?)\\b(?:\\s+tasks?)?`, "dgi");
const COUNTS = [
	{
		kind: "won",
		pattern: counting("outperform\\w*|beats?|wins?|won|better|improv\\w+|ahead")
	},
	{
		kind: "drawn",
		pattern: counting("draws?|drew|ties?|tied|level|equals?")
	},
	{
		kind: "lost",
		pattern: counting("los[et]s?|lost|regress\\w*|worse|behind")
	}
];
const readTaskCounts = (scene) => COUNTS.flatMap(({ kind, pattern }) => [...scene.masked.matchAll(pattern)].flatMap((match) => taskCount(scene, kind, match)));
function taskCount(scene, kind, match) {
	const group = groupsOf(match);
	const [count, of] = [group("count"), group("of")];
	if (count === void 0) return [];
	const span = {
		start: count.start,
		end: match.index + match[0].length
	};
	if (scene.isHypothetical) return [unchecked(span, "says what was thought or would be")];
	if (scene.world.baseline === void 0) return [unchecked(span, "no baseline was given")];
	const all = standings(scene.world);
	const asSeen = entityAt(scene, match.index)?.role === "baseline" && kind !== "drawn" ? kind === "won" ? "lost" : "won" : kind;
	const total = all.won.length + all.drawn.length + all.lost.length;
	const actual = all[asSeen].length;
	return [reading(span, numberValue(count.text) === actual && (of === void 0 || numberValue(of.text) === total), "per_task_results", `${actual} of ${total} tasks ${kind}`)];
}
const REGRESSIONS = new RegExp(`\\b(?<only>only|sole|single)\\s+(?:[a-z]+\\s+)?regression\\s+(?:is|was)\\b|(?<count>${NUMBER})\\s+(?:[a-z]+\\s+)?regressions?\\b`, "dgi");
const readRegressions = (scene) => [...scene.masked.matchAll(REGRESSIONS)].flatMap((found) => {
	const match = found;
	const whole = wholeMatch(match);
	if (scene.isHypothetical || scene.world.baseline === void 0 || /^no\s.*regression$/i.test(whole.text)) return [];
	const { lost } = standings(scene.world);
	const count = groupsOf(match)("count");
	const named = taskMentions(scene).find(({ start }) => start >= whole.end);
	const isRight = count === void 0 ? lost.length === 1 && (named === void 0 || named.key === lost[0]) : numberValue(count.text) === lost.length;
	return [reading({
		start: whole.start,
		end: count === void 0 ? named?.end ?? whole.end : whole.end
	}, isRight, "per_task_results", `${lost.length} tasks lost passes: ${lost.join(", ")}`)];
});
const MODELS = new RegExp(`(?<count>${NUMBER})\\s+models?\\s+(?:\\w+\\s+)?(?<side>above|below|ahead of|behind)\\s+(?:the\\s+)?${AN_ENTITY}`, "dgi");
const readModelsAbove = (scene) => [...scene.masked.matchAll(MODELS)].flatMap((found) => {
	const match = found;
	const group = groupsOf(match);
	const [count, side] = [group("count"), group("side")];
	const whole = wholeMatch(match);
	const of = scene.mentions.find(({ kind, end }) => kind === "entity" && end === whole.end);
	if (count === void 0 || of?.kind !== "entity") return [];
	if (scene.world.ledger.board.length === 0) return [unchecked(whole, "no intel.db was given")];
	const { passed, runs } = of.entity.figures;
	const isAbove = /above|ahead/.test(side?.text ?? "");
	const there = scene.world.entities.filter(({ figures }) => isAbove ? figures.passed / figures.runs > passed / runs : figures.passed / figures.runs < passed / runs);
	const names = there.map(({ label }) => label).join(", ");
	return [reading(whole, numberValue(count.text) === there.length, "intel.db leaderboard passed", `${there.length}: ${names}`)];
});
const POINTS = new RegExp(`(?<count>[+-]?${NUMBER})\\s+(?:percentage\\s+)?points?\\s+(?<side>above|below|higher|lower|better|worse|ahead|behind)`, "dgi");
const readPoints = (scene) => [...scene.masked.matchAll(POINTS)].flatMap((found) => {
	const match = found;
	const whole = wholeMatch(match);
	const group = groupsOf(match);
	const [count, side] = [group("count"), group("side")];
	const subject = entityAt(scene, whole.start);
	const object = objectOf(scene, subject);
	if (count === void 0 || scene.isHypothetical) return [];
	if (subject === void 0 || object === void 0) return [unchecked(whole, "nothing known to compare")];
	const sign = /below|lower|worse|behind/.test(side?.text ?? "") ? -1 : 1;
	const passes = sign * (subject.figures.passed - object.figures.passed);
	const rate = sign * 100 * (subject.figures.passed / subject.figures.runs - object.figures.passed / object.figures.runs);
	const shown = numberValue(count.text.replace(/^[+-]/, ""));
	return [reading(whole, shown === passes || Math.abs(shown - rate) <= .05 + 1e-9, `${placeOf(subject, "run_summary.passed", "passed")} − ${placeOf(object, "run_summary.passed", "passed")}`, `${passes} passes, ${Number(rate.toFixed(1))} percentage points`)];
});
// src/claims/read-sentence.ts
const READERS = [
	readIdentity,
	readCitations,
	readQuotes,
	readPredictions,
	readClaims,
	readHits,
	readRatios,
	readTaskCounts,
	readRegressions,
	readModelsAbove,
	readPoints,
	readPairs,
	readScores,
	readMoney,
	readTokens,
	readTimes,
	readFailures,
	readBothFailed,
	readShapes,
	readOutcomes,
	readPercents,
	readComparatives
];
const SENTENCE_MAX = 3e3;
function sceneOf(text, context, world, isCell = false) {
	const mentions = text.length > SENTENCE_MAX ? [] : findMentions(text, world);
	return {
		text,
		masked: maskMentions(text, mentions),
		mentions,
		context,
		world,
		isHypothetical: isHypothesis(text),
		isCell
	};
}
function readScene(scene) {
	if (scene.text.length > SENTENCE_MAX) return [unchecked({
		start: 0,
		end: scene.text.length
	}, "is too long for a sentence")];
	const taken = [];
	for (const one of READERS.flatMap((reader) => reader(scene))) if (!taken.some((other) => overlaps(one, other))) taken.push(one);
	const left = [...leftovers(scene, taken), ...unreadComparison(scene, taken)];
	return [...taken, ...left].sort((a, b) => a.start - b.start);
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
const ANY_NUMBER = /(?<![\w.])[+-]?\$?\d[\d,]*(?:\.\d+)?(?:[x×%]|-\w+)?|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;
const NEAR = 40;
function leftovers({ masked, isHypothetical }, taken) {
	const why = isHypothetical ? "says what was thought or would be" : "no figure of the packs is meant here, as far as can be read";
	const merged = [];
	for (const { 0: text, index: start } of masked.matchAll(ANY_NUMBER)) {
		const one = {
			start,
			end: start + text.length,
			status: "unchecked",
			found: why
		};
		if (taken.some((other) => overlaps(one, other))) continue;
		const before = merged.at(-1);
		if (before !== void 0 && start - before.end < NEAR && !taken.some((other) => before.end <= other.start && other.end <= start)) merged.splice(-1, 1, {
			...before,
			end: one.end
		});
		else merged.push(one);
	}
	return merged;
}
const COMPARISON = /(?<!\b(?:rather|other|fewer|more|less)\s)\bthan\b|\b(?:best|worst|strongest|weakest|cheapest|fastest)\b|\b(?:more|less) (?!than)\w+ than\b/i;
function unreadComparison({ masked, text, mentions }, taken) {
	const match = mentions.some(({ kind }) => kind === "entity" || kind === "task") ? COMPARISON.exec(masked) : null;
	if (match === null || taken.some(({ start, end }) => start <= match.index + 40 && match.index - 40 <= end)) return [];
	return [{
		start: 0,
		end: text.length,
		status: "unchecked",
		found: "a comparison in words that could not be read"
	}];
}
const AROUND = 28;
const CLAIM_MAX = 120;
function findingOf$1(text, { start, end, ...rest }, line) {
	const isBare = rest.status === "unchecked" && end - start < 60;
	const from = isBare ? Math.max(0, start - AROUND) : start;
	const to = isBare ? Math.min(text.length, end + AROUND) : end;
	const words = text.slice(from, to).replace(/\s+/g, " ").trim();
	const cut = words.length > CLAIM_MAX ? `${words.slice(0, 119)}…` : words;
	return {
		line,
		claim: isBare ? `${from > 0 ? "…" : ""}${cut}${to < text.length ? "…" : ""}` : cut,
		...rest
	};
}
// src/claims/read-row.ts
const SCORE_COLUMN = /\b(?:score|passed|outcome|actual|baseline|candidate|result)\b/i;
function readRow(row, around, world) {
	const topic = topicOf(row, around, world);
	if (isStranger(row, world)) return strangersFindings(row);
	return row.cells.flatMap((cell, column) => {
		const header = row.header[column] ?? "";
		const { text, context } = cellInWords(cell, header, topic, world);
		const scene = sceneOf(text, context, world, SCORE_COLUMN.test(header));
		return (special(scene, cell, header, topic) ?? readScene(scene)).map((one) => findingOf$1(text, one, row.line));
	});
}
function isStranger({ header, cells }, world) {
	const [title = ""] = header;
	const [name = ""] = cells;
	const isOfModels = /^(?:rank|model|name|subject|campaign)\b/i.test(title) && name.trim() !== "";
	const named = cells.slice(0, 2).flatMap((cell) => findMentions(cell, world));
	return isOfModels && !named.some(({ kind }) => kind === "entity") && !/\u{E010}|total/iu.test(name);
}
function strangersFindings({ cells, line }) {
	return cells.some((cell) => /\d/.test(cell)) ? [{
		line,
		claim: cells.join(" | "),
		status: "unchecked",
		found: "is about a model that neither packs nor intel.db hold"
	}] : [];
}
function topicOf({ header, cells }, around, world) {
	const mentions = cells.slice(0, /^rank\b/i.test(header[0] ?? "") ? 2 : 1).flatMap((cell) => findMentions(cell, world));
	const entity = mentions.find((mention) => mention.kind === "entity");
	const task = mentions.find((mention) => mention.kind === "task");
	const id = /^\s*(headline|P\d+)\b/i.exec(cells[0] ?? "")?.[1];
	const isListed = entity !== void 0 && entity.kind === "entity";
	const run = mentions.find((mention) => mention.kind === "run");
	const owner = around.entity ?? world.candidate;
	const found = run?.kind === "run" ? runOf(owner, run.key ?? around.task, run.epoch) : void 0;
	return {
		context: {
			entity: isListed ? entity.entity : world.candidate,
			task: task?.kind === "task" ? task.key : isListed || id !== void 0 ? void 0 : around.task,
			epoch: void 0
		},
		run: found === void 0 || owner === void 0 ? void 0 : {
			run: found.run,
			path: placeOf(owner, `runs ${found.key}`)
		},
		prediction: id?.toLowerCase() === "headline" ? "headline" : id
	};
}
function cellInWords(cell, header, { context }, world) {
	const named = findMentions(header, world).find((mention) => mention.kind === "entity");
	const own = named?.kind === "entity" && !/\b(?:delta|vs)\b|Δ/i.test(header) ? {
		...context,
		entity: named.entity
	} : context;
	if (/\bpass\b/i.test(header) && cell.includes("$")) return {
		text: `${cell} per pass`,
		context: own
	};
	if (/^cost/i.test(header) && cell.includes("$")) return {
		text: `${cell} total`,
		context: own
	};
	if (/rate/i.test(header) && cell.includes("%")) return {
		text: `pass rate ${cell}`,
		context: own
	};
	return {
		text: cell,
		context: own
	};
}
function special(scene, cell, header, topic) {
	if (topic.run !== void 0) return readRunCell(cell, header, topic.run);
	if (/\bdelta\b|Δ/i.test(header)) return readDelta(scene, cell, header);
	if (/^hit\b/i.test(header.trim()) && topic.prediction !== void 0) return readHit(scene, cell, topic.prediction);
}
const RUN_COLUMNS = [
	{
		header: /^(?:tokens in|input tokens)/i,
		value: ({ metrics }) => metrics.input_tokens
	},
	{
		header: /^(?:tokens out|output tokens)/i,
		value: ({ metrics }) => metrics.output_tokens
	},
	{
		header: /^turns/i,
		value: ({ metrics }) => metrics.turns
	},
	{
		header: /^(?:cost|\$)/i,
		value: ({ metrics }) => metrics.cost_usd
	},
	{
		header: /^(?:time|latency|duration)/i,
		value: ({ metrics }) => metrics.latency_ms / 1e3
	}
];
function readRunCell(cell, header, { run, path }) {
	const column = RUN_COLUMNS.find((one) => one.header.test(header.trim()));
	const match = /^\$?(\d[\d,]*(?:\.\d+)?)(?:\s?s)?$/.exec(cell.trim());
	const value = column?.value(run) ?? null;
	if (match === null || value === null) return void 0;
	const [whole, number = ""] = match;
	const start = cell.indexOf(whole);
	const shown = shownNumber(cell, start + whole.indexOf(number), number);
	return [reading({
		start,
		end: start + whole.length
	}, agrees(shown, value), path, `${value}`)];
}
function readDelta(scene, cell, header) {
	const match = /^([+-]?)\s?(\d+(?:\.\d+)?)/.exec(cell);
	if (match === null) return void 0;
	const span = {
		start: 0,
		end: match[0].length
	};
	const { world, context } = scene;
	const [here, there] = [taskResult(world.candidate, context.task), taskResult(world.baseline, context.task)];
	if (here === void 0 || there === void 0) return [unchecked(span, "nothing to compare with")];
	const shown = Number(match[2]) * (match[1] === "-" ? -1 : 1);
	const passes = here.result.passed - there.result.passed;
	const points = 100 * ((here.result.pass_rate ?? 0) - (there.result.pass_rate ?? 0));
	const isPoints = /point|%|pp/i.test(header);
	return [reading(span, isPoints ? Math.abs(shown - points) <= .05 + 1e-9 : shown === passes, here.path, isPoints ? `${Number(points.toFixed(1))} points` : `${passes} passes`)];
}
function readHit(scene, cell, id) {
	const { candidate } = scene.world.ledger;
	const score = candidate.predictions_scoring.find((one) => one.id === id);
	const word = /^\s*(yes|no)\b/i.exec(cell);
	if (word === null || score === void 0) return void 0;
	const said = (word[1] ?? "").toLowerCase() === "yes";
	return [reading({
		start: 0,
		end: word[0].length
	}, score.hit === said, `predictions_scoring.${id}`, score.hit === null ? "the pack cannot tell" : score.hit ? "hit" : "missed"), ...readScene(scene).filter(({ start }) => start >= word[0].length)];
}
// src/claims/sentences.ts
const END = /(?<=[.!?][”"’')\]]*)\s+(?=[“"‘'([]?(?:[A-Z0-9$\u{E010}]|task_\d))/gu;
function splitSentences(paragraph) {
	const sentences = [];
	let start = 0;
	for (const match of paragraph.matchAll(END)) {
		const before = paragraph.slice(start, match.index);
		if (/\b(?:vs|e\.g|i\.e|approx|ca)\.$/i.test(before) || isInQuotation(before)) continue;
		sentences.push({
			start,
			text: paragraph.slice(start, match.index)
		});
		start = match.index + match[0].length;
	}
	return [...sentences, {
		start,
		text: paragraph.slice(start)
	}].filter(({ text }) => text.trim() !== "");
}
function lineAt(paragraph, offset, line) {
	return line + (paragraph.slice(0, offset).match(/\n/g)?.length ?? 0);
}
function isInQuotation(before) {
	const count = (mark) => before.match(mark)?.length ?? 0;
	return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
// src/claims/verify-report.ts
function verifyReport(source, ledger) {
	const world = worldOf(ledger);
	const { blocks, links } = readBlocks(source);
	const findings = links.map((link) => checkBoundLink(link, ledger));
	let section = NOTHING;
	let context = NOTHING;
	for (const block of blocks) if (block.kind === "heading") {
		section = contextOfHeading(block.text, world);
		context = section;
	} else if (block.kind === "row") findings.push(...readRow(block, context, world));
	else {
		const read = readParagraph(block.text, block.line, {
			...context,
			entity: section.entity
		}, world);
		findings.push(...read.findings);
		context = read.context;
	}
	return findings.sort((a, b) => a.line - b.line);
}
const NOTHING = {
	entity: void 0,
	task: void 0,
	epoch: void 0
};
function contextOfHeading(text, world) {
	const { entity, task } = contextAfter(sceneOf(text, NOTHING, world));
	return {
		...NOTHING,
		entity,
		task
	};
}
function readParagraph(paragraph, line, before, world) {
	let context = before;
	const findings = [];
	for (const { start, text } of splitSentences(paragraph)) {
		const scene = sceneOf(text, context, world);
		for (const one of readScene(scene)) findings.push(findingOf$1(text, one, lineAt(paragraph, start + one.start, line)));
		if (!text.startsWith("[")) context = contextAfter(scene);
	}
	return {
		findings,
		context
	};
}
// src/claims/verify-links.ts
function verifyLinks(source, line, ledger) {
	return readBlocks(source).links.map((link) => checkBoundLink({
		...link,
		line: link.line + line - 1
	}, ledger));
}
// src/app/verify-article.ts
function verifyArticle(text, ledger) {
	const article = splitArticle(text);
	const input = inputOf(article, ledger);
	const sections = new Map(articleSections(input).map((section) => [section.name, section.text]));
	const generated = article.parts.filter((part) => part.kind === "generated");
	return [
		...sourceFindings(article, input),
		...generated.flatMap((part) => sectionFindings(part, sections.get(part.name), ledger)),
		...verifyReport(withoutSections(text, generated), ledger)
	].sort((a, b) => a.line - b.line);
}
function inputOf({ sources }, { candidate, baseline, board }) {
	const [, other] = sources.replace(/ intel\.db$/, "").split(" ");
	const usesBoard = sources.endsWith(" intel.db");
	if (other !== void 0 && baseline === void 0) throw new UsageError(`the article compares with ${decodeURIComponent(other)}: give its data pack as --baseline.`);
	if (usesBoard && board.length === 0) throw new UsageError("the article has a leaderboard: give the intel.db it is from as --db.");
	return {
		candidate,
		baseline: other === void 0 && sources !== "" ? void 0 : baseline,
		board: usesBoard || sources === "" ? rankBoards(board).find(({ suite }) => suite === candidate.campaign.suite.name) : void 0
	};
}
function sourceFindings({ sources }, input) {
	const expected = articleSources(input);
	return sources === expected ? [] : [{
		line: 1,
		claim: sources,
		status: "contradicted",
		path: "campaign.id",
		found: `these packs are ${expected}`
	}];
}
function sectionFindings(part, expected, ledger) {
	if (expected === void 0) return [{
		line: part.line,
		claim: `section ${part.name}`,
		status: "contradicted",
		found: "these packs give no such section"
	}];
	const links = verifyLinks(part.text, part.line, ledger);
	const wrong = new Set(links.filter(({ status }) => status === "contradicted").map(({ line }) => line));
	return [...links, ...lineFindings(part, expected).filter(({ line }) => !wrong.has(line))];
}
const SHOWN_MAX$1 = 100;
function lineFindings({ text, name, line }, expected) {
	const [said, right] = [text.split("\n"), expected.split("\n")];
	const count = Math.max(said.length, right.length);
	return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
		const [here, there] = [said[index] ?? "", right[index] ?? ""];
		if (here === there) return [];
		const from = firstDifference(here, there);
		return [{
			line: line + index,
			claim: around(here, from),
			status: "contradicted",
			path: `section ${name}`,
			found: `the packs give: ${around(there, from)}`
		}];
	});
}
function firstDifference(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}
function around(text, at) {
	const from = Math.max(0, at - SHOWN_MAX$1 / 2);
	return `${from > 0 ? "…" : ""}${truncate(text.slice(from), SHOWN_MAX$1)}`;
}
function withoutSections(text, generated) {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	for (const { line, text: section } of generated) lines.fill("", line - 1, line - 1 + section.split("\n").length);
	return lines.join("\n");
}
// src/app/verify-own-report.ts
const MARKER = /^<!-- pawl:v\d+ key=(?<key>\S*) -->$/m;
const TITLE = /^### Agent evals$/m;
function isOwnReport(text) {
	return MARKER.test(text) || TITLE.test(text);
}
function verifyOwnReport(text, ledger, proof) {
	const said = text.split(/\r?\n/);
	const lines = pairLines(said, likest(said, renderings(text, ledger, proof)));
	const isSame = (line) => lines.get(line)?.isSame === true;
	const isGiven = ({ line, claim }) => isSame(line) || [-1, 1].some((step) => isSame(line + step) && digitsOf(said[line + step - 1]).includes(digitsOf(claim)));
	const read = verifyReport(text, ledger).filter((one) => one.status === "holds" || !isGiven(one));
	const wrong = new Set(read.filter(({ status }) => status === "contradicted").map(({ line }) => line));
	const held = [...lines].flatMap(([line, { isSame, there }]) => wrong.has(line) ? [] : [findingOf(line, said[line - 1] ?? "", isSame, there)]);
	return [...read, ...held].sort((a, b) => a.line - b.line);
}
const digitsOf = (text = "") => text.replace(/\D+/g, " ").trim();
function renderings(text, { candidate, baseline }, proof) {
	const key = MARKER.exec(text)?.groups?.["key"] ?? "default";
	const judged = judge(candidate, baseline, {});
	const context = {
		key: plainKey(key),
		...proof !== void 0 && { proof }
	};
	const { comment, summary } = renderOutcome(candidate, baseline, judged, context);
	return [comment, summary];
}
function plainKey(encoded) {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
function likest(said, renderings) {
	const [best = []] = renderings.map((rendering) => rendering.split("\n")).map((given) => ({
		given,
		apart: missing(said, given) + missing(given, said)
	})).sort((a, b) => a.apart - b.apart).map(({ given }) => given);
	return best;
}
function missing(lines, from) {
	const there = new Set(from);
	return lines.filter((line) => !there.has(line)).length;
}
function pairLines(said, given) {
	const [here, there] = [byShape(said), byShape(given)];
	const pairs = [...here].flatMap(([shape, lines]) => {
		const others = there.get(shape) ?? [];
		if (others.length !== lines.length) return [];
		return lines.map(({ line, text }, index) => {
			const other = others[index]?.text ?? "";
			return [line, {
				isSame: text === other,
				there: other
			}];
		});
	});
	return new Map(pairs);
}
function byShape(lines) {
	const shapes = new Map();
	for (const [index, text] of lines.entries()) {
		if (!/\d/.test(text)) continue;
		const shape = text.replace(/\d+/g, "0");
		shapes.set(shape, [...shapes.get(shape) ?? [], {
			line: index + 1,
			text
		}]);
	}
	return shapes;
}
const SHOWN_MAX = 100;
function findingOf(line, said, isSame, there) {
	let at = 0;
	while (at < said.length && said[at] === there[at]) at += 1;
	const from = isSame ? 0 : Math.max(0, at - SHOWN_MAX / 2);
	const around = (text) => `${from > 0 ? "…" : ""}${truncate(text.slice(from), SHOWN_MAX)}`;
	return {
		line,
		claim: around(said),
		status: isSame ? "holds" : "contradicted",
		path: "the report of these packs",
		found: isSame ? "the same line" : `the packs give: ${around(there)}`
	};
}
// src/app/verify.ts
function verify(text, ledger, proof) {
	const findings = findingsOf(text, ledger, proof);
	const has = (status) => findings.some((one) => one.status === status);
	return {
		exitCode: has("contradicted") ? 1 : has("holds") ? 0 : 3,
		findings
	};
}
function findingsOf(text, ledger, proof) {
	if (isArticle(text)) return verifyArticle(text, ledger);
	return isOwnReport(text) ? verifyOwnReport(text, ledger, proof) : verifyReport(text, ledger);
}
// src/app/verify-pack.ts
async function verifyPack({ store, path, folder }, signal) {
	const opened = await openSealedPack(store, path, signal).catch((error) => {
		if (error instanceof UsageError) return error.message;
		throw error;
	});
	if (typeof opened === "string") return {
		runs: 0,
		decision: void 0,
		seal: void 0,
		trajectories: 0,
		defects: [opened]
	};
	const { pack, seal } = opened;
	const recomputed = recomputeVerdict(pack);
	const missing = await missingTrajectories(pack, folder, signal);
	return {
		runs: pack.runs.length,
		decision: recomputed?.word,
		seal: seal?.sha256,
		trajectories: pack.runs.length - missing.length,
		defects: [...gateDefects(pack, recomputed), ...missing]
	};
}
function gateDefects(pack, recomputed) {
	const decided = decisionDefects(pack, recomputed);
	if (decided.length > 0) return decided;
	const defect = findGateDefect(pack);
	return defect === void 0 ? [] : [`gate: ${defect}`];
}
function decisionDefects(pack, recomputed) {
	if (recomputed === void 0 && pack.decision === void 0) return [];
	if (recomputed === void 0) return ["decision: the pack holds a decision but no rules it could be made by."];
	const place = decisionDifference(pack, recomputed);
	return place === void 0 ? [] : [`${place}: the runs and rules of the pack give another decision (${recomputed.word}).`];
}
async function missingTrajectories(pack, folder, signal) {
	const missing = [];
	for (const [index, { trajectory_sha256: sha }] of pack.runs.entries()) {
		const found = await readTrajectory$1([folder], sha, signal);
		if (typeof found === "string") missing.push(`runs.${index}.trajectory_sha256: ${found}`);
	}
	return missing;
}
// src/app/verify-table.ts
const MARKS = {
	holds: "✓",
	contradicted: "✗",
	unchecked: "?"
};
function verifyTable(findings, { showsHolding }) {
	return `${[...[
		"contradicted",
		"unchecked",
		"holds"
	].filter((status) => status !== "holds" || showsHolding).flatMap((status) => {
		const own = findings.filter((finding) => finding.status === status);
		return own.length === 0 ? [] : [`${TITLES[status]}\n${own.map(line).join("\n")}\n`];
	}), `${summary(findings)}\n`].join("\n")}`;
}
const TITLES = {
	contradicted: "Contradicted",
	unchecked: "Not checked",
	holds: "Holds"
};
function line({ line: number, claim, path, status, found }) {
	const where = path === void 0 ? "" : ` [${oneLine(path)}]`;
	return `  ${MARKS[status]} line ${number}: ${oneLine(claim)}${where}: ${oneLine(found)}`;
}
function summary(findings) {
	const count = (status) => findings.filter((one) => one.status === status).length;
	const [holds, wrong, open] = [
		count("holds"),
		count("contradicted"),
		count("unchecked")
	];
	if (holds + wrong === 0) return `Nothing was checked: no claim of this text could be held against the packs (${formatCount(open, "claim")} left unchecked).`;
	const left = open === 0 ? "" : ` ${formatCount(open, "claim")} could not be checked.`;
	return wrong === 0 ? `All ${formatCount(holds, "checked claim")} hold.${left}` : `${formatCount(wrong, "claim")} contradicted by the packs, ${holds} hold.${left}`;
}
// src/doors/verbs/verify.ts
const REPORT_BYTES_MAX = 4194304;
const verifyVerb = {
	name: "verify",
	about: "Check a report against data packs, figure by figure, or a data pack and its decision against its own runs.",
	positionals: ["REPORT|PACK"],
	flags: {
		pack: {
			placeholder: "PACK",
			about: "Data pack the report is about: a file or its folder."
		},
		baseline: BASELINE_FLAG,
		db: {
			placeholder: "FILE",
			about: "intel.db, for other models' figures."
		},
		all: { about: "List what holds as well." },
		json: JSON_FLAG
	},
	example: "pawl verify report.md --pack out --baseline out-120b --db intel.db",
	run: async (args, world, signal) => {
		const [subject = ""] = args.positionals;
		if (isPack(resolve(world.cwd, subject))) {
			const other = [
				"pack",
				"baseline",
				"db"
			].find((name) => args.flags.has(name));
			if (other !== void 0) throw new UsageError(`a data pack is checked against its own runs alone; leave --${other} out.`);
			return verifyOwnPack(subject, args, world, signal);
		}
		const packPath = flagValue(args, "pack");
		if (packPath === void 0) throw new UsageError("`pawl verify` needs --pack PACK: the data pack that the report is about.");
		const store = localBaselines(world.cwd);
		const text = await readReport(resolve(world.cwd, subject), subject);
		const candidate = await openPack(store, packPath, signal);
		const baselinePath = flagValue(args, "baseline");
		const baseline = baselinePath === void 0 ? void 0 : await openPack(store, baselinePath, signal);
		const board = await intelBoard(flagValue(args, "db"), world.cwd);
		const verified = verify(text, {
			candidate,
			...baseline !== void 0 && { baseline },
			board
		}, (await shippedProof(candidate)).proof);
		world.out(args.flags.has("json") ? `${JSON.stringify(verified, null, 2)}\n` : verifyTable(verified.findings, { showsHolding: args.flags.has("all") }));
		return verified.exitCode;
	}
};
function isPack(path) {
	return basename(path) === "data-pack.json" || existsSync(join(path, "data-pack.json"));
}
async function verifyOwnPack(path, args, world, signal) {
	const place = resolve(world.cwd, path);
	const folder = localFolder(basename(place) === "data-pack.json" ? dirname(place) : place);
	const found = await verifyPack({
		store: localBaselines(world.cwd),
		path,
		folder
	}, signal);
	if (args.flags.has("json")) world.out(`${JSON.stringify(found, null, 2)}\n`);
	else if (found.defects.length > 0) world.out(`${found.defects.map(terminalSafe).join("\n")}\n`);
	else {
		const decided = found.decision === void 0 ? "" : `, the decision ${found.decision}`;
		const sealed = found.seal === void 0 ? "It is of a format without seals." : `Sealed as ${found.seal}.`;
		world.out(`Everything holds: ${found.runs} runs, every summary of them${decided}, ${found.trajectories} trajectories.\n${sealed}\n`);
	}
	return found.defects.length > 0 ? 1 : 0;
}
async function readReport(path, name) {
	const bytes = await readFile(path).catch(() => void 0);
	if (bytes === void 0) throw new UsageError(`the report ${name} cannot be read; check the path.`);
	if (bytes.length > REPORT_BYTES_MAX) throw new UsageError(`${name} is larger than a report can be (4 MiB).`);
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`${name} is not UTF-8 text, so it is not a report.`);
	return text;
}
// src/adapters/local/local-reports.ts
function localReports(dir) {
	const openPath = (key) => join(dir, `${fileName(key)}.open.md`);
	const urlOf = (key) => pathToFileURL(openPath(key)).href;
	const attempt = async (signal, act) => {
		signal.throwIfAborted();
		try {
			return {
				kind: "found",
				value: await act()
			};
		} catch (error) {
			signal.throwIfAborted();
			return {
				kind: "refused",
				reason: `${dir} cannot be used for reports (${codeOf(error)}).`
			};
		}
	};
	const write = async (path, body) => {
		await mkdir(dir, { recursive: true });
		await writeFile(`${path}.part`, body);
		await rename(`${path}.part`, path);
	};
	return {
		find: (key, signal) => attempt(signal, async () => {
			const body = await readIfThere(openPath(key));
			return body === void 0 ? void 0 : {
				url: urlOf(key),
				body
			};
		}),
		lastClosed: (key, signal) => attempt(signal, async () => {
			const path = await lastChanged(dir, new RegExp(`^${fileName(key)}\\.[^.]+\\.closed\\.md$`));
			return path === void 0 ? void 0 : {
				url: pathToFileURL(path).href,
				body: await readFile(path, "utf8")
			};
		}),
		write: ({ key, body }, signal) => attempt(signal, async () => {
			const isOpen = await readIfThere(openPath(key)) !== void 0;
			await write(openPath(key), body);
			return {
				kind: isOpen ? "rewritten" : "opened",
				url: urlOf(key)
			};
		}),
		close: ({ key, body }, signal) => attempt(signal, async () => {
			if (await readIfThere(openPath(key)) === void 0) return void 0;
			await write(openPath(key), body);
			const closed = join(dir, `${fileName(key)}.${sha256(body).slice(0, 12)}.closed.md`);
			await rename(openPath(key), closed);
			return { url: pathToFileURL(closed).href };
		})
	};
}
async function lastChanged(dir, name) {
	const names = await readdir(dir).catch(() => []);
	return (await Promise.all(names.filter((each) => name.test(each)).map(async (each) => ({
		path: join(dir, each),
		at: (await stat(join(dir, each))).mtimeMs
	})))).sort((a, b) => b.at - a.at)[0]?.path;
}
async function readIfThere(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
function fileName(key) {
	return /^[\w-]{1,60}$/.test(key) ? `watch-${key}` : `watch-${sha256(key).slice(0, 16)}`;
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
// src/doors/verbs/watch.ts
const watchVerb = {
	name: "watch",
	about: "Run one more campaign of what is there and say whether it passes less than on the nights before.",
	positionals: [],
	flags: {
		...CAMPAIGN_FLAGS,
		baseline: {
			...BASELINE_FLAG,
			about: "Last night's data pack: a file, or a folder with data-pack.json."
		},
		out: {
			...OUT_FLAG,
			about: "Where tonight's files go (pawl-out); the next night's --baseline."
		},
		reports: {
			placeholder: "FOLDER",
			about: "Where the report stays while it is open (pawl-watch)."
		},
		json: JSON_FLAG
	},
	example: "pawl watch --baseline last-night --out tonight",
	run: async (args, world, signal) => {
		const config = flagValue(args, "config");
		const overrides = overridesOf(args);
		const settings = await loadSettings(world.cwd, config, overrides, signal);
		const before = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
		const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
		const inputs = campaignInputs(world.cwd, {
			config: config ?? "pawl.yml",
			overrides
		}, settings);
		await using workshop = await openWorkshop(settings, world.cwd, signal, { inputs });
		const fresh = await executeInto(workshop, {
			out,
			isResume: false
		}, watchProgress(world), signal);
		const pack = withHistory(fresh, before);
		if (pack !== fresh) await writePack(localFolder(out), pack, signal);
		await writePackPage({
			candidate: pack,
			baseline: before
		}, {
			cwd: world.cwd,
			out,
			packs: [out, flagValue(args, "baseline")]
		}, signal);
		const end = await judgeNight(pack, {
			out,
			reports: reportsOf(args, world)
		}, signal);
		world.out(args.flags.has("json") ? nightJson(end) : asText(end, out));
		return nightExitCode(end.night, settings.gate.failOn);
	}
};
function reportsOf(args, world) {
	return resolve(world.cwd, flagValue(args, "reports") ?? "pawl-watch");
}
async function judgeNight(pack, { out, reports }, signal) {
	const night = {
		pack,
		key: "default",
		moreUrl: void 0,
		reports: localReports(reports)
	};
	const end = await keepWatch(night, signal);
	await writeOrRefuse(localFolder(out), "watch.json", nightJson(end), signal);
	await writeOrRefuse(localFolder(out), "watch.md", end.report, signal);
	return end;
}
function asText({ headline, sentence, standing, refusal }, out) {
	const report = standing === void 0 ? [] : [`The report was ${standing.kind}: ${standing.url}`];
	const refused = refusal === void 0 ? [] : [`The report could not be kept: ${refusal}`];
	return `${[
		headline,
		sentence,
		...report,
		...refused,
		`Tonight's files are in ${out}`
	].join("\n")}\n`;
}
// src/doors/verbs.ts
const VERBS = [
	demoVerb,
	runVerb,
	gateVerb,
	mergeVerb,
	planVerb,
	doctorVerb,
	powerVerb,
	watchVerb,
	burnInVerb,
	compareVerb,
	reportVerb,
	showVerb,
	exportVerb,
	regradeVerb,
	proveVerb,
	newVerb,
	campaignVerb,
	verifyVerb,
	intelVerb,
	leaderboardVerb,
	predictVerb
];
// src/doors/help.ts
const INTRO = `Pawl tells a team whether a prompt or model change made their agent worse, and blocks the merge only when that is proven.`;
function generalHelp(topic) {
	if (topic !== void 0) {
		const verb = VERBS.find(({ name }) => name === topic);
		if (verb === void 0) throw new UsageError(`there is no command "${topic}"; \`pawl --help\` lists them.`);
		return verbHelp(verb);
	}
	const width = Math.max(...VERBS.map(({ name }) => name.length));
	return [
		INTRO,
		"",
		"Usage: pawl COMMAND [flags]",
		"",
		...VERBS.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
		"",
		"`pawl COMMAND --help` shows a command's flags; `pawl --version` the version.",
		"Exit codes: 0 fine · 1 regression or broken policy · 2 usage · 3 nothing measured · 4 an error of Pawl's own · 130 interrupted"
	].join("\n");
}
function verbHelp(verb) {
	const flags = Object.entries(verb.flags).map(([name, flag]) => ({
		left: `--${name}${flag.placeholder === void 0 ? "" : ` ${flag.placeholder}`}`,
		about: flag.about + (flag.repeatable === true ? " May be given more than once." : "")
	}));
	const width = Math.max(0, ...flags.map(({ left }) => left.length));
	return [
		verb.about,
		"",
		`Usage: pawl ${[
			verb.name,
			...verb.positionals,
			"[flags]"
		].join(" ")}`,
		"",
		...flags.map(({ left, about }) => `  ${left.padEnd(width)}  ${about}`),
		"",
		`Example: ${verb.example}`
	].join("\n");
}
// src/doors/parse-arguments.ts
function parseVerbArguments(verb, argv) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: specOf(verb),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = new Map();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind === "option") flags.set(token.name, [...flags.get(token.name) ?? [], flagText(verb, token)]);
	}
	for (const [name, values] of flags) if (values.length > 1 && verb.flags[name]?.repeatable !== true) throw new UsageError(`--${name} is given ${values.length} times; give it once.`);
	if (!(verb.positionals.at(-1)?.includes("…") === true) && positionals.length > verb.positionals.length) throw new UsageError(tooMany(verb, positionals));
	const missing = verb.positionals[positionals.length];
	if (missing !== void 0 && !missing.startsWith("[")) throw new UsageError(`\`pawl ${verb.name}\` needs ${missing}; \`pawl ${verb.name} --help\` shows how.`);
	return {
		flags,
		positionals
	};
}
function specOf({ flags }) {
	return Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, { type: flag.placeholder === void 0 ? "boolean" : "string" }]));
}
function flagText(verb, token) {
	const flag = Object.hasOwn(verb.flags, token.name) ? verb.flags[token.name] : void 0;
	if (flag === void 0) throw new UsageError(unknownFlag(verb, token.rawName, token.name));
	if (flag.placeholder === void 0) {
		if (token.value === void 0) return "true";
		throw new UsageError(`${token.rawName} is on or off and takes no value.`);
	}
	if (token.value === void 0 || token.value === "") throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${flag.placeholder}.`);
	return token.value;
}
function unknownFlag(verb, rawName, name) {
	const close = nearest(name, Object.keys(verb.flags));
	const hint = close === void 0 ? `\`pawl ${verb.name} --help\` lists them` : `did you mean --${close}?`;
	return `\`pawl ${verb.name}\` has no flag ${rawName}; ${hint}`;
}
function tooMany(verb, given) {
	const extra = given[verb.positionals.length] ?? "";
	const takes = verb.positionals.length === 0 ? "nothing but flags" : verb.positionals.join(" and ");
	return `\`pawl ${verb.name}\` takes ${takes}; "${extra}" is one too many.`;
}
// src/doors/command-line.ts
async function commandLine(argv) {
	const world = terminalWorld();
	try {
		const [first, ...rest] = argv;
		if (first === void 0 || first === "help" || first === "--help" || first === "-h") return say(generalHelp(rest[0]));
		if (first === "--version" || first === "-v") return say(PAWL_VERSION);
		const verb = VERBS.find(({ name }) => name === first);
		if (verb === void 0) throw new UsageError(unknownVerb(first));
		if (rest.includes("--help") || rest.includes("-h")) return say(verbHelp(verb));
		const signal = verb.endsAtOnce === true ? new AbortController().signal : signalOfProcess();
		return await verb.run(parseVerbArguments(verb, rest), world, signal);
	} catch (error) {
		return complain(error, world);
	}
	function say(text) {
		world.out(`${text}\n`);
		return 0;
	}
}
function unknownVerb(name) {
	const close = nearest(name, VERBS.map((verb) => verb.name));
	return `there is no command "${name}"${close === void 0 ? ";" : `; did you mean "${close}"?`} \`pawl --help\` lists them.`;
}
export { commandLine };
