import { c as setAsideJournal, l as openJournal, o as executeInto, s as writePack } from "./execute-shard.js";
import { $ as formatPointsRange, Et as fingerprint, J as formatDuration, Q as formatPoints, Y as formatMoney, Z as formatPercent, _t as usd, k as localFolder, q as formatCount, s as PAWL_VERSION, tt as formatShare, wt as taskKey } from "./cold.js";
import { b as NOTHING_SPENT, c as executeCampaign, g as addSpending, r as suiteFacts, s as planFirstLook, t as factsOf, v as subjectFingerprint } from "./run-campaign.js";
import { t as evidencePatterns } from "./evidence-patterns.js";
import { a as nextWave, c as headToHeadTable, d as pairResults, i as nextShareWave, s as followGate, u as familyOf } from "./read-shards.js";
import { n as sealPack } from "./seal-pack2.js";
import { a as pairRuns, n as costOf, r as ownRuns } from "./side-by-side.js";
import { i as logChoose, n as stratifiedExact, r as logBeta, t as fisher } from "./exact-test.js";
import { a as sameTask, c as freshBaselineRuns, f as pooledOutcomes, h as suiteDifference, i as poolTally, n as firstLookOf, o as countOutcomes, r as plannedKey, t as deepRunsOf, u as historyOf } from "./pool-history.js";
import { i as taskSide, n as tallyPasses, r as tallyRuns } from "./tally-runs.js";
import { n as projectRuns } from "./projections.js";
import { n as firstDifference } from "./parse-pack.js";
import { D as assert } from "./cold-github.js";
import { t as localBaselines } from "./local-baselines.js";
import { t as openPack } from "./open-pack.js";
import { join } from "node:path";
// src/verdict/suspects.ts
const SUSPECT_TAU = .35;
const DEFAULT_SCREEN = {
	tau: SUSPECT_TAU,
	cap: 5
};
function isSuspicious({ surprise }, { tau } = DEFAULT_SCREEN) {
	return surprise !== void 0 && surprise <= tau;
}
function looksBetter({ surpriseBetter }) {
	return surpriseBetter !== void 0 && surpriseBetter <= .35;
}
function pickSuspects(tasks, screen = DEFAULT_SCREEN) {
	return tasks.filter((task) => isSuspicious(task, screen)).sort((a, b) => (a.surprise ?? 1) - (b.surprise ?? 1)).slice(0, screen.cap).map((task) => task.key);
}
// src/app/gate-rules.ts
function gateRules(ask, sides) {
	const baseline = gateBaseline(sides);
	const isDeep = ask.mode === "deep";
	const rules = {
		mode: ask.mode,
		plan: ask.plan,
		first_look: isDeep ? 0 : ask.firstLook,
		recheck: ask.recheck,
		tau: SUSPECT_TAU,
		deep: isDeep ? { ...ask.deep } : null
	};
	const candidate = contentOf(sides.suiteName, sides.candidate);
	const { subject_fingerprint, suite_fingerprint } = baseline;
	const { non_blocking } = ask.policy;
	const order_seed = fingerprint({
		rules,
		...non_blocking !== void 0 && { non_blocking },
		candidate,
		baseline: {
			subject: subject_fingerprint,
			suite: suite_fingerprint
		},
		engine: PAWL_VERSION
	});
	return {
		...rules,
		order_seed,
		baseline,
		policy: ask.policy,
		override: ask.override,
		burn_in: ask.burnIn ?? null
	};
}
function areIdentical(sides) {
	const of = (side) => fingerprint(contentOf(sides.suiteName, side));
	return of(sides.candidate) === of(sides.baseline);
}
function contentOf(suiteName, { subject, selected }) {
	return {
		subject: subjectFingerprint(subject),
		suite: suiteFacts(suiteName, selected).fingerprint
	};
}
function gateBaseline({ suiteName, baseline, pack }) {
	const { fingerprint: suite_fingerprint, tasks } = suiteFacts(suiteName, baseline.selected);
	return {
		subject: baseline.subject,
		subject_fingerprint: subjectFingerprint(baseline.subject),
		suite_fingerprint,
		tasks,
		campaign: pack === void 0 ? null : lastCampaign(pack)
	};
}
function lastCampaign({ campaign, run_summary }) {
	const { id, started_at, stopped_early } = campaign;
	const { passed, runs, errored, cost_usd, cost_per_pass_usd } = run_summary;
	const { latency_ms_p50, latency_ms_p95, input_tokens, output_tokens } = run_summary;
	return {
		id,
		started_at,
		stopped_early,
		passed,
		runs,
		errored,
		cost_usd,
		cost_per_pass_usd,
		latency_ms_p50,
		latency_ms_p95,
		input_tokens,
		output_tokens
	};
}
// src/stats/surprise.ts
function surprise(history, candidate) {
	const mass = betaBinomial(history, candidate.runs);
	const sum = (part) => Math.min(1, part.reduce((total, probability) => total + probability, 0));
	return {
		low: sum(mass.slice(0, candidate.passed + 1)),
		high: sum(mass.slice(candidate.passed))
	};
}
function betaBinomial(history, runs) {
	const a = history.passed + .5;
	const b = history.runs - history.passed + .5;
	return Array.from({ length: runs + 1 }, (_, passed) => Math.exp(logChoose(runs, passed) + logBeta(a + passed, b + runs - passed) - logBeta(a, b)));
}
// src/verdict/incomparable.ts
function findIncomparable(candidate, baseline, history) {
	return listIncomparable(candidate, baseline?.campaign.suite.tasks ?? [], (task) => baseline === void 0 ? void 0 : missingBefore(task, baseline, history));
}
function listIncomparable(candidate, others, lacking) {
	const planned = candidate.campaign.suite.tasks;
	const own = planned.flatMap((task) => {
		const key = plannedKey(task);
		const why = missingRuns(firstLookOf(candidate, key)) ?? lacking(task);
		return why === void 0 ? [] : [{
			key,
			scored: task.scored,
			why
		}];
	});
	const ownKeys = new Set(planned.map(plannedKey));
	const dropped = others.filter((task) => !ownKeys.has(plannedKey(task))).map((task) => ({
		key: plannedKey(task),
		scored: task.scored,
		why: "only_baseline"
	}));
	return [...own, ...dropped];
}
function missingBefore(task, baseline, history) {
	if (sameTask(baseline, task)) {
		const pooled = poolTally(task, baseline, history);
		return pooled.runs > 0 ? void 0 : pooled.errored > 0 ? "baseline_errored" : "baseline_not_run";
	}
	return baseline.campaign.suite.tasks.some((other) => plannedKey(other) === plannedKey(task)) ? "task_changed" : "only_candidate";
}
function missingRuns(runs) {
	const tally = tallyRuns(runs);
	if (tally.runs > 0) return void 0;
	return tally.errored > 0 ? "candidate_errored" : "candidate_not_run";
}
// src/verdict/side-totals.ts
function sideTotals(pack) {
	const { campaign } = pack;
	const runs = pack.gate?.mode === "deep" ? ownRuns(pack.runs) : pack.runs.filter((run) => run.stage === "first_look");
	const scored = new Set(campaign.suite.tasks.filter((task) => task.scored).map(plannedKey));
	const { run_summary: summary } = projectRuns(campaign, runs);
	return {
		campaignId: campaign.id,
		model: campaign.subject.model,
		simulated: campaign.subject.simulated,
		stoppedEarly: campaign.stopped_early,
		tally: tallyRuns(runs.filter((run) => scored.has(taskKey(run.task_id, run.variant)))),
		costUsd: summary.cost_usd,
		costPerPassUsd: summary.cost_per_pass_usd,
		latencyMsP50: summary.latency_ms_p50,
		latencyMsP95: summary.latency_ms_p95,
		inputTokens: summary.input_tokens,
		outputTokens: summary.output_tokens
	};
}
// src/verdict/compare.ts
function compare(sides) {
	const { candidate, baseline, history = [], changes } = sides;
	return compareWith(candidate, packsBefore(candidate, baseline, history), changes);
}
function compareWith(candidate, before, changes) {
	const planned = candidate.campaign.suite.tasks;
	const compared = (task) => compareTask(task, candidate, before);
	const tasks = planned.filter((task) => task.scored).map(compared);
	return {
		suite: candidate.campaign.suite.name,
		candidate: sideTotals(candidate),
		baseline: before.totals,
		identical: before.isIdentical,
		changes,
		tasks,
		unscored: planned.filter((task) => !task.scored).map(compared),
		difference: difference(tasks),
		notCompared: before.notCompared
	};
}
function packsBefore(candidate, baseline, history) {
	return {
		totals: baseline === void 0 ? void 0 : sideTotals(baseline),
		isIdentical: baseline !== void 0 && sameInputs(candidate, baseline),
		sideOf: (task) => {
			if (baseline === void 0 || !sameTask(baseline, task)) return void 0;
			return {
				baseline: taskSide(firstLookOf(baseline, plannedKey(task))),
				history: poolTally(task, baseline, history)
			};
		},
		notCompared: findIncomparable(candidate, baseline, history)
	};
}
function expectation(task) {
	const tally = task.history ?? task.baseline?.tally;
	return tally === void 0 || tally.runs === 0 ? void 0 : tally;
}
function compareTask(task, candidate, before) {
	const key = plannedKey(task);
	const own = taskSide(firstLookOf(candidate, key));
	const counts = {
		key,
		taskId: task.task_id,
		variant: task.variant,
		candidate: own
	};
	const other = before.sideOf(task);
	if (other === void 0) return {
		...counts,
		...NOTHING_TO_COMPARE_WITH
	};
	const sides = {
		...counts,
		baseline: other.baseline,
		history: other.history.runs > other.baseline.tally.runs ? other.history : void 0
	};
	return {
		...sides,
		...surprises(own.tally, expectation({
			...sides,
			...NO_SURPRISE
		}))
	};
}
const NO_SURPRISE = {
	surprise: void 0,
	surpriseBetter: void 0
};
const NOTHING_TO_COMPARE_WITH = {
	baseline: void 0,
	history: void 0,
	...NO_SURPRISE
};
function surprises(candidate, expected) {
	if (expected === void 0 || candidate.runs === 0) return NO_SURPRISE;
	const { low, high } = surprise(expected, candidate);
	return {
		surprise: low,
		surpriseBetter: high
	};
}
function sameInputs(a, b) {
	return a.campaign.subject_fingerprint === b.campaign.subject_fingerprint && a.campaign.suite.fingerprint === b.campaign.suite.fingerprint;
}
function difference(tasks) {
	const pairs = tasks.flatMap((task) => {
		const baseline = expectation(task);
		return baseline === void 0 || task.candidate.tally.runs === 0 ? [] : [{
			baseline,
			candidate: task.candidate.tally
		}];
	});
	if (pairs.length === 0) return void 0;
	const { difference: mean, range } = suiteDifference(pairs);
	return {
		tasks: pairs.length,
		candidate: total(pairs.map((pair) => pair.candidate)),
		history: total(pairs.map((pair) => pair.baseline)),
		difference: mean,
		range,
		p: stratifiedExact(pairs)
	};
}
function total(tallies) {
	return tallies.reduce((sum, { passed, runs }) => ({
		passed: sum.passed + passed,
		runs: sum.runs + runs
	}), {
		passed: 0,
		runs: 0
	});
}
// src/verdict/gate-before.ts
function gateBefore(pack) {
	const gate = pack.gate;
	if (gate?.mode === "deep" && gate.baseline !== null) return deepBefore(pack, gate.baseline);
	const baseline = gate?.baseline ?? null;
	if (baseline?.campaign == null) return nothingBefore(pack);
	return {
		totals: totalsOf(baseline),
		isIdentical: isIdentical(pack, baseline),
		sideOf: (task) => isSameTask(baseline, task) ? rememberedSide(pack, baseline, task) : void 0,
		notCompared: listIncomparable(pack, baseline.tasks, (task) => lackingBefore(pack, baseline, task))
	};
}
function nothingBefore(pack) {
	return {
		totals: void 0,
		isIdentical: false,
		sideOf: () => void 0,
		notCompared: listIncomparable(pack, [], () => void 0)
	};
}
function rememberedTally(pack, task) {
	const subject = pack.gate?.baseline?.subject_fingerprint ?? "";
	return tallyPasses(countOutcomes(pooledOutcomes(pack.history ?? [], subject, task)));
}
function rememberedSide(pack, { subject_fingerprint: subject }, task) {
	const latest = (pack.history ?? []).filter((entry) => entry.subject_fingerprint === subject).slice(0, 1);
	return {
		baseline: {
			tally: tallyPasses(countOutcomes(pooledOutcomes(latest, subject, task))),
			failures: [],
			flags: {}
		},
		history: rememberedTally(pack, task)
	};
}
function lackingBefore(pack, baseline, task) {
	if (isSameTask(baseline, task)) return rememberedTally(pack, task).runs > 0 ? void 0 : "baseline_not_run";
	const key = plannedKey(task);
	return baseline.tasks.some((other) => plannedKey(other) === key) ? "task_changed" : "only_candidate";
}
function isSameTask({ tasks }, task) {
	return tasks.some((other) => plannedKey(other) === plannedKey(task) && other.bundle_sha256 === task.bundle_sha256);
}
function isIdentical({ campaign }, baseline) {
	return campaign.subject_fingerprint === baseline.subject_fingerprint && campaign.suite.fingerprint === baseline.suite_fingerprint;
}
function totalsOf({ campaign, subject }) {
	if (campaign === null) return void 0;
	const { passed, runs, errored } = campaign;
	return {
		campaignId: campaign.id,
		model: subject.model,
		simulated: subject.simulated,
		stoppedEarly: campaign.stopped_early,
		tally: {
			...tallyPasses({
				passed,
				runs
			}),
			errored
		},
		costUsd: campaign.cost_usd,
		costPerPassUsd: campaign.cost_per_pass_usd,
		latencyMsP50: campaign.latency_ms_p50,
		latencyMsP95: campaign.latency_ms_p95 ?? null,
		inputTokens: campaign.input_tokens,
		outputTokens: campaign.output_tokens
	};
}
function deepBefore(pack, baseline) {
	const sideAt = (key) => taskSide(deepRunsOf(pack, key, "baseline"));
	const sideOf = (task) => sideAt(plannedKey(task));
	const notCompared = listIncomparable(pack, baseline.tasks, (task) => sideOf(task).tally.runs > 0 ? void 0 : "baseline_not_run");
	return {
		totals: deepTotals(pack, baseline),
		isIdentical: isIdentical(pack, baseline),
		sideOf: (task) => ({
			baseline: sideOf(task),
			history: sideOf(task).tally
		}),
		notCompared: notCompared.map((row) => row.why.endsWith("_not_run") && sideAt(row.key).tally.errored > 0 ? {
			...row,
			why: "baseline_errored"
		} : row)
	};
}
function deepTotals(pack, { subject, campaign }) {
	const fresh = pack.runs.filter(({ arm, stage }) => arm === "baseline" && stage === "deep");
	const scored = pack.campaign.suite.tasks.filter((task) => task.scored);
	const alone = fresh.map(({ placement: _, ...run }) => run);
	const { run_summary: summary } = projectRuns(pack.campaign, alone);
	return {
		campaignId: campaign?.id ?? pack.campaign.id,
		model: subject.model,
		simulated: subject.simulated,
		stoppedEarly: null,
		tally: tallyRuns(scored.flatMap((task) => deepRunsOf(pack, plannedKey(task), "baseline"))),
		costUsd: summary.cost_usd,
		costPerPassUsd: summary.cost_per_pass_usd,
		latencyMsP50: summary.latency_ms_p50,
		latencyMsP95: summary.latency_ms_p95,
		inputTokens: summary.input_tokens,
		outputTokens: summary.output_tokens
	};
}
// src/verdict/gate-request.ts
const SUITE_FLAG_P = .1;
const SUITE_FLAG_SUSPECTS = 2;
function gateRequest(pack) {
	return pack.gate === void 0 ? void 0 : requestFor(compareWith(pack, gateBefore(pack), []), pack.gate);
}
function requestFor(comparison, gate) {
	const keys = comparison.tasks.map(({ key }) => key);
	return {
		design: gate.mode === "deep" ? deepDesign(comparison, gate) : screenDesign(comparison, gate),
		keys,
		firstLook: gate.first_look,
		orderSeed: gate.order_seed
	};
}
function deepDesign({ tasks, identical }, gate) {
	const isAsked = !identical && gate.baseline !== null && gate.deep !== null;
	return {
		mode: "deep",
		tasks: isAsked ? tasks.map((_, index) => index) : [],
		blocking: isAsked ? blockingOf(tasks, gate) : [],
		pairs: gate.deep?.pairs ?? 0
	};
}
function screenDesign({ tasks, identical }, gate) {
	const suspects = (identical ? [] : pickSuspects(tasks, {
		tau: gate.tau,
		cap: gate.recheck
	})).map((key) => tasks.findIndex((task) => task.key === key));
	const blocking = blockingOf(tasks, gate);
	const isSuiteFlagged = suspects.filter((task) => blocking.includes(task)).length >= SUITE_FLAG_SUSPECTS && suiteLooksLow(tasks.filter((_, index) => blocking.includes(index)));
	return {
		mode: "screen",
		plan: gate.plan,
		suspects,
		blocking,
		isSuiteFlagged
	};
}
function blockingOf(tasks, { policy }) {
	const exempt = new Set(policy.non_blocking);
	return tasks.flatMap(({ key }, index) => exempt.has(key) ? [] : [index]);
}
function suiteLooksLow(tasks) {
	const pairs = tasks.flatMap((task) => {
		const baseline = expectation(task);
		return baseline === void 0 || task.candidate.tally.runs === 0 ? [] : [{
			baseline,
			candidate: task.candidate.tally
		}];
	});
	return stratifiedExact(pairs).worse <= SUITE_FLAG_P;
}
// src/verdict/exit-code.ts
const PROVEN = new Set(["regression", "suite_regression"]);
function exitCodeFor(word, breached, policy, { isProven, isOpen } = {
	isProven: PROVEN.has(word),
	isOpen: false
}) {
	const { fail_on: failOn = "regression", on_unmeasured: onUnmeasured = "fail" } = policy;
	if (failOn === "never") return 0;
	if (breached || isProven) return 1;
	if (word === "unmeasured") return onUnmeasured === "fail" ? 3 : 0;
	return (isOpen || word === "inconclusive" || word === "no_baseline") && failOn === "inconclusive" ? 3 : 0;
}
// src/verdict/judge-task.ts
function judgeTask(task, context) {
	const expected = expectation(task);
	const word = wordFor(task, context);
	return {
		key: task.key,
		word,
		candidate: countOf$1(task.candidate.tally),
		expected: expected === void 0 ? void 0 : countOf$1(expected),
		sentence: sentenceFor(word, task, context) + sayLost$1(word, task.candidate.tally)
	};
}
const LOST = new Set([
	"candidate_not_run",
	"candidate_errored",
	"baseline_not_run",
	"baseline_errored"
]);
function wordFor(task, { identical, why, screen }) {
	if (task.candidate.tally.runs === 0) return "unmeasured";
	if (identical) return "identical";
	if (LOST.has(why)) return "unmeasured";
	if (expectation(task) === void 0) return "no_baseline";
	if (isSuspicious(task, screen)) return "not_rechecked";
	return looksBetter(task) ? "looks_better" : "no_regression_found";
}
function sentenceFor(word, task, context) {
	const score = sayShare(task.candidate.tally);
	switch (word) {
		case "identical": return `${score}. Inputs identical to the baseline.`;
		case "not_rechecked": return `Low first look (${score}), not re-run${context.beyondCap ? ` (limit: ${formatCount(context.screen.cap, "task")})` : ""}.`;
		case "looks_better": return `${score} (${sayExpected(task)}). Looks better (unconfirmed).`;
		case "no_baseline": return `${score}. ${sayNoBaseline$1(context)}`;
		case "unmeasured": return sayUnmeasured$1(score, context.why);
		default: return `${score} (${sayExpected(task)}).`;
	}
}
function sayUnmeasured$1(score, why) {
	switch (why) {
		case "candidate_errored": return "No run counts: every one was lost to infrastructure.";
		case "baseline_errored": return `${score}. Every run of the baseline was lost to infrastructure.`;
		case "baseline_not_run": return `${score}. The baseline stopped before this task.`;
		default: return "Not run.";
	}
}
function sayNoBaseline$1({ hasBaseline, why }) {
	if (!hasBaseline) return "No baseline to compare with.";
	return why === "task_changed" ? "The task itself changed: its history starts anew." : "A new task: nothing to compare with yet.";
}
function sayExpected(task) {
	if (task.history !== void 0) return `history ${sayShare(task.history)}`;
	return `baseline ${sayShare(task.baseline?.tally ?? {
		passed: 0,
		runs: 0
	})}`;
}
function sayLost$1(word, { errored }) {
	if (errored === 0 || word === "unmeasured") return "";
	return ` ${formatCount(errored, "run")} lost to infrastructure.`;
}
function sayShare({ passed, runs }) {
	return formatShare(passed, runs);
}
function countOf$1({ passed, runs }) {
	return {
		passed,
		runs
	};
}
// src/verdict/judge-whole.ts
function judgeWhole(comparison, tasks) {
	const { candidate, difference } = comparison;
	if (candidate.tally.runs === 0) return {
		word: "unmeasured",
		sentence: sayUnmeasured(comparison)
	};
	if (difference === void 0) return {
		word: "no_baseline",
		sentence: sayNoBaseline(comparison)
	};
	const words = new Set(tasks.map(({ word }) => word));
	if (words.has("unmeasured") || candidate.stoppedEarly !== null) return {
		word: "inconclusive",
		sentence: sayInconclusive(comparison, tasks)
	};
	if (comparison.identical) return {
		word: "identical",
		sentence: `Model, prompts, settings and tasks are the baseline's: any difference between ${sayScores(difference)} is chance.`
	};
	if (words.has("not_rechecked")) return {
		word: "suspected",
		sentence: saySuspects(tasks)
	};
	return {
		word: words.has("no_regression_found") || words.has("no_baseline") ? "no_regression_found" : "looks_better",
		sentence: `No low first look in ${formatCount(difference.tasks, "task")} (${sayScores(difference)}).${sayUncompared(tasks)}`
	};
}
function sayUnmeasured({ candidate, tasks }) {
	const { errored } = candidate.tally;
	if (errored > 0) return `Nothing was measured: ${formatCount(errored, "run was", "runs were")} lost to infrastructure and none counts.`;
	if (candidate.stoppedEarly !== null) return `Nothing was measured: the campaign stopped before its first run (${candidate.stoppedEarly}).`;
	return tasks.length === 0 ? "Nothing was measured: the selection holds no scored task." : "Nothing was measured: no task was run.";
}
function sayNoBaseline({ candidate, baseline }) {
	const score = `${formatShare(candidate.tally.passed, candidate.tally.runs)} runs passed`;
	return baseline === void 0 ? `${score}, and there is no baseline to compare with: whether that is worse than before is not known.` : `${score}, and no task has a comparable run in the baseline: whether that is worse than before is not known.`;
}
function sayInconclusive({ candidate }, tasks) {
	const lost = tasks.filter(({ word }) => word === "unmeasured").length;
	const reasons = [...candidate.stoppedEarly === null ? [] : [`the campaign stopped early (${candidate.stoppedEarly})`], ...lost === 0 ? [] : [`${lost} of ${formatCount(tasks.length, "task")} could not be compared`]];
	const suspicion = having(tasks, "not_rechecked").length === 0 ? "" : ` ${saySuspects(tasks)}`;
	return `Could not finish: ${reasons.join(" and ")}.${suspicion}`;
}
const NAMED_MAX$1 = 3;
function saySuspects(tasks) {
	const suspects = having(tasks, "not_rechecked");
	const named = suspects.slice(0, NAMED_MAX$1).map(({ key, candidate }) => `${key} (${formatShare(candidate.passed, candidate.runs)})`);
	const more = suspects.length > NAMED_MAX$1 ? ` and ${suspects.length - NAMED_MAX$1} more` : "";
	return `Low first look, not proven: ${named.join(", ")}${more}. A first look never blocks.${sayUncompared(tasks)}`;
}
function sayUncompared(tasks) {
	const fresh = having(tasks, "no_baseline").length;
	return fresh === 0 ? "" : ` ${formatCount(fresh, "new or changed task")} not compared.`;
}
function sayScores({ candidate, history }) {
	return `${formatShare(candidate.passed, candidate.runs)} here and ${formatShare(history.passed, history.runs)} before`;
}
function having(tasks, word) {
	return tasks.filter((task) => task.word === word);
}
// src/verdict/policy.ts
function findBreaches(candidate, policy) {
	return [
		["min_pass_rate", passRateBreach],
		["max_cost_usd", costBreach],
		["max_cost_per_pass_usd", costPerPassBreach],
		["max_latency_ms_p50", medianBreach],
		["max_latency_ms_p95", slowestBreach]
	].flatMap(([rule, check]) => {
		const limit = policy[rule];
		if (limit === void 0) return [];
		assert(Number.isFinite(limit) && limit >= 0, `${rule} is a finite number, not negative`);
		return check(candidate, limit) ?? [];
	});
}
const ROUNDING = 1e-9;
function passRateBreach({ tally }, limit) {
	if (tally.runs === 0 || tally.passed >= limit * tally.runs - ROUNDING) return void 0;
	return {
		rule: "min_pass_rate",
		limit,
		actual: tally.passed / tally.runs,
		count: countOf(tally),
		sentence: `Pass rate too low: ${formatShare(tally.passed, tally.runs)} runs passed (${formatPercent(tally.passed, tally.runs)}), the policy asks for ${formatPercent(limit, 1)}.`
	};
}
function costBreach({ tally, costUsd }, limit) {
	if (costUsd !== null && costUsd <= limit) return void 0;
	const said = costUsd === null ? "Cost not known: a price is missing" : `Too expensive: the campaign cost ${formatMoney(costUsd)} for ${formatCount(tally.runs, "counting run")}`;
	return {
		rule: "max_cost_usd",
		limit,
		actual: costUsd,
		count: countOf(tally),
		sentence: `${said}, the policy allows ${formatMoney(limit)}.`
	};
}
function costPerPassBreach({ tally, costUsd }, limit) {
	if (tally.runs === 0) return void 0;
	const actual = costUsd === null || tally.passed === 0 ? null : costUsd / tally.passed;
	if (actual !== null && actual <= limit) return void 0;
	return {
		rule: "max_cost_per_pass_usd",
		limit,
		actual,
		count: countOf(tally),
		sentence: `${sayCostPerPass(actual, tally.passed)}, the policy allows ${formatMoney(limit)}.`
	};
}
function sayCostPerPass(actual, passed) {
	if (actual !== null) return `Too expensive: a passing run cost ${formatMoney(actual)}`;
	return passed === 0 ? "Cost per pass not known: no run passed" : "Cost per pass not known: a price is missing";
}
function medianBreach({ tally, latencyMsP50 }, limit) {
	return latencyBreach("max_latency_ms_p50", {
		tally,
		actual: latencyMsP50,
		limit
	}, "the median run took");
}
function slowestBreach({ tally, latencyMsP95 }, limit) {
	return latencyBreach("max_latency_ms_p95", {
		tally,
		actual: latencyMsP95,
		limit
	}, "the 95th percentile of runs took");
}
function latencyBreach(rule, { tally, actual, limit }, who) {
	if (tally.runs === 0 || actual !== null && actual <= limit) return void 0;
	const said = actual === null ? "Time not known: no run of a scored task counts" : `Too slow: ${who} ${formatDuration(actual)}`;
	return {
		rule,
		limit,
		actual,
		count: countOf(tally),
		sentence: `${said}, the policy allows ${formatDuration(limit)}.`
	};
}
function countOf({ passed, runs }) {
	return {
		passed,
		runs
	};
}
// src/verdict/decide.ts
function decide(comparison, policy) {
	const suspects = comparison.identical ? [] : pickSuspects(comparison.tasks);
	const tasks = judgeTasks(comparison, suspects);
	const whole = judgeWhole(comparison, tasks);
	const breaches = findBreaches(comparison.candidate, policy);
	const exitCode = exitCodeFor(whole.word, breaches.length > 0, policy);
	return {
		...whole,
		tasks,
		suspects,
		breaches,
		blocks: exitCode !== 0,
		exitCode
	};
}
function judgeTasks(comparison, suspects, screen = DEFAULT_SCREEN) {
	const reasons = new Map(comparison.notCompared.map(({ key, why }) => [key, why]));
	return comparison.tasks.map((task) => judgeTask(task, {
		identical: comparison.identical,
		hasBaseline: comparison.baseline !== void 0,
		why: reasons.get(task.key),
		beyondCap: isSuspicious(task, screen) && !suspects.includes(task.key),
		screen
	}));
}
// src/verdict/describe-gate.ts
const MARGIN_CONFIDENCE = .9;
function describeGate(pack, { comparison, request, state }) {
	const { gate, runs } = pack;
	const { design, keys } = request;
	const family = design.mode === "screen" ? familyOf(design) : null;
	const pairs = pairRuns(runs);
	const paired = runs.filter(({ placement }) => placement !== void 0);
	return {
		mode: gate.mode,
		plan: gate.plan,
		family,
		table: family === null || family === 0 ? null : headToHeadTable(gate.plan, family),
		suite: suiteOf(design, state),
		within: withinMargin(gate, state),
		spent: {
			firstLookRuns: runs.length - paired.length,
			sideBySideRuns: paired.length,
			costUsd: costOf(runs)
		},
		pairs: {
			made: pairs.length,
			excluded: pairs.filter(({ excluded }) => excluded !== void 0).length
		},
		notRechecked: notRechecked(comparison, gate, design, keys),
		toDecide: toDecide(request, state, runs),
		stopped: gate.stopped,
		burnIn: gate.burn_in
	};
}
function suiteOf(design, { suite }) {
	if (suite === void 0) return null;
	const { state, pairsPerTask, baseline, candidate, bar, p } = suite;
	return {
		state,
		tasks: design.blocking.length,
		pairsPerTask,
		baseline,
		candidate,
		bar,
		p
	};
}
function withinMargin({ deep }, { duels, next }) {
	const isWhole = duels.length > 0 && next === void 0 && duels.every(({ state }) => state !== "lost");
	if (deep === null || !isWhole) return null;
	const { difference, range } = suiteDifference(duels, MARGIN_CONFIDENCE);
	return {
		margin: deep.margin,
		difference,
		...range,
		isProven: range.low > -deep.margin
	};
}
function notRechecked({ tasks, identical }, gate, design, keys) {
	if (design.mode === "deep" || identical) return [];
	const taken = new Set(design.suspects.map((task) => keys[task]));
	const screen = {
		tau: gate.tau,
		cap: gate.recheck
	};
	return tasks.filter((task) => isSuspicious(task, screen) && !taken.has(task.key)).map(({ key }) => key);
}
function toDecide({ design, keys }, state, runs) {
	if (state.next === void 0) return null;
	const counting = pairRuns(runs).filter(({ excluded }) => excluded === void 0);
	const made = (task) => counting.filter(({ key }) => key === keys[task]).length;
	const pairs = openPairs(design, state, made);
	const paid = runs.filter(({ outcome }) => outcome !== "errored");
	const cost = costOf(paid);
	const perRun = cost === null || paid.length === 0 ? null : cost / paid.length;
	return {
		runs: 2 * pairs,
		costUsd: perRun === null ? null : perRun * 2 * pairs
	};
}
function openPairs(design, { duels, suite }, made) {
	const goals = new Map();
	for (const { task, state } of duels) if (state === "open") goals.set(task, mostPairs(design));
	if (design.mode === "screen" && suite?.state === "open") for (const task of design.blocking) goals.set(task, Math.max(goals.get(task) ?? 0, 2 * suite.pairsPerTask));
	return [...goals].reduce((sum, [task, goal]) => sum + Math.max(0, goal - made(task)), 0);
}
function mostPairs(design) {
	if (design.mode === "deep") return design.pairs;
	return headToHeadTable(design.plan, familyOf(design)).looks.at(-1) ?? 0;
}
// src/verdict/find-drift.ts
const DRIFT_P = .01;
function findDrift(fresh, history) {
	const before = {
		passed: history.passed,
		runs: history.runs
	};
	const p = fisher({
		baseline: before,
		candidate: fresh
	}).twoSided;
	return p > DRIFT_P ? void 0 : {
		fresh,
		history: before,
		p
	};
}
// src/verdict/judge-duel.ts
const PROMISE = "A harmless change would produce a gap like this less than 1 time in 20.";
function judgeDuel(firstLook, evidence) {
	const { sideBySide, drift, isBlocking } = evidence;
	const [word, sentence] = sayDuel(firstLook, evidence);
	const isDrifted = drift !== void 0 && YIELDS_TO_DRIFT.has(word);
	return {
		...firstLook,
		word: isDrifted ? "environment_drift" : word,
		sentence: [sentence, ...drift === void 0 ? [] : [sayDrift(drift)]].join(" "),
		...sideBySide !== void 0 && { sideBySide },
		...drift !== void 0 && { drift },
		...!isBlocking && { isBlocking: false }
	};
}
const YIELDS_TO_DRIFT = new Set([
	"no_baseline",
	"cleared",
	"no_regression_found",
	"looks_better"
]);
function sayDuel(firstLook, evidence) {
	const { sideBySide, mode, isBlocking } = evidence;
	if (sideBySide?.state === void 0) return [firstLook.word, firstLook.sentence];
	const sides = `old ${share(sideBySide.baseline)}, new ${share(sideBySide.candidate)}`;
	switch (sideBySide.state) {
		case "block": return ["regression", `Regression confirmed: ${sides}, run side by side. ${PROMISE}${isBlocking ? "" : " This task is set not to block."}`];
		case "suspected": return ["suspected", `Looks worse, not proven: side by side ${sides}. Not blocking.`];
		case "lost": return ["inconclusive", `Could not finish: ${sayLost(sideBySide)}.`];
		case "open": return ["inconclusive", `Could not finish: side by side ${sides} so far.${sayStopped(evidence)}`];
		default: return mode === "deep" ? ["no_regression_found", `Side by side ${sides}.`] : ["cleared", `First look ${share(firstLook.candidate)}; side by side ${sides}: noise.`];
	}
}
function sayLost({ lost, baseline }) {
	return `${lost} of ${baseline.runs + lost} pairs lost to infrastructure`;
}
function sayStopped({ stopped }) {
	return stopped === null ? "" : ` ${stopped}`;
}
function sayDrift({ fresh, history }) {
	return `The base branch itself now passes ${fresh.passed * history.runs < history.passed * fresh.runs ? "only " : ""}${share(fresh)} (history ${share(history)}): the environment changed, this change is not to blame.`;
}
function share({ passed, runs }) {
	return formatShare(passed, runs);
}
// src/verdict/judge-gate-whole.ts
const NAMED_MAX = 3;
function judgeGateWhole(comparison, tasks, gate) {
	const having = (word) => tasks.filter((task) => task.word === word);
	if (having("regression").length > 0) return {
		word: "regression",
		sentence: sayRegressions(having("regression"))
	};
	if (gate.suite?.state === "block") return {
		word: "suite_regression",
		sentence: saySuite(gate.suite)
	};
	const firstLook = judgeWhole(comparison, tasks);
	if (firstLook.word === "unmeasured") return firstLook;
	const open = sayOpen(having("inconclusive"), gate);
	if (open !== void 0) return {
		word: "inconclusive",
		sentence: open
	};
	if (firstLook.word === "inconclusive") return firstLook;
	if (having("suspected").length > 0) return {
		word: "suspected",
		sentence: saySuspected(having("suspected"))
	};
	if (firstLook.word === "suspected") return firstLook;
	if (having("environment_drift").length > 0) return {
		word: "environment_drift",
		sentence: sayDrifted(having("environment_drift"))
	};
	return judgeHarmless(firstLook, having("cleared"), gate);
}
function judgeHarmless(firstLook, cleared, { within, mode, suite }) {
	if (within?.isProven === true) return {
		word: "within_margin",
		sentence: sayWithin(within)
	};
	if (mode === "deep" && suite !== null) return {
		word: "no_regression_found",
		sentence: `Side by side ${sides(suite)}.${sayNotWithin(within)}`
	};
	if (cleared.length === 0) return firstLook;
	return {
		word: "cleared",
		sentence: `${`${formatCount(cleared.length, "low first look was", "low first looks were")} noise side by side`}: ${named(cleared)}.`
	};
}
function sayRegressions(tasks) {
	const exempt = tasks.every(({ isBlocking }) => isBlocking === false);
	return `Run side by side, ${named(tasks)}. ${PROMISE}${exempt ? " Set not to block." : ""}`;
}
function named(tasks) {
	const said = tasks.slice(0, NAMED_MAX).map(({ key, sideBySide }) => {
		if (sideBySide === void 0) return key;
		const { baseline, candidate } = sideBySide;
		return `${key} went ${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
	});
	const rest = tasks.length - said.length;
	return said.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function saySuite(suite) {
	return `Run side by side, the suite as a whole went ${sides(suite)}. It names no task. ${PROMISE}`;
}
function sides({ baseline, candidate, tasks }) {
	return `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)} over ${formatCount(tasks, "task")}`;
}
function sayOpen(tasks, gate) {
	const suite = gate.suite?.state === "lost" || gate.suite?.state === "open";
	if (tasks.length === 0 && !suite) return void 0;
	const what = [...tasks.length === 0 ? [] : [formatCount(tasks.length, "task")], ...suite ? ["the suite as a whole"] : []].join(" and ");
	const why = gate.stopped ?? sayExcluded(gate);
	const price = gate.toDecide;
	return `Could not decide on ${what}. ${why}${price === null ? "" : ` Deciding takes at most ${formatCount(price.runs, "more run")}.`}`;
}
function sayExcluded({ pairs }) {
	return pairs.excluded === 0 ? "The side-by-side runs are not all there." : `${pairs.excluded} of ${formatCount(pairs.made, "pair was", "pairs were")} lost to infrastructure.`;
}
function saySuspected(tasks) {
	return `Looks worse, not proven: side by side ${named(tasks)}.`;
}
function sayDrifted(tasks) {
	const keys = tasks.slice(0, NAMED_MAX).map(({ key }) => key);
	const rest = tasks.length - keys.length;
	return `The base branch itself is off its history on ${keys.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: the environment changed, this change is not to blame.`;
}
function sayWithin({ margin, difference, low, high }) {
	return `Within ${points(margin)} of the baseline: difference ${formatPoints(difference)}, 90% range ${formatPointsRange(low, high)}, run side by side.`;
}
function sayNotWithin(within) {
	if (within === null) return "";
	return ` Within ${points(within.margin)} is not shown: difference ${formatPoints(within.difference)}, 90% range ${formatPointsRange(within.low, within.high)}.`;
}
function points(share) {
	return formatPoints(share).replace(/^\+/, "");
}
// src/verdict/side-by-side-of.ts
function sideBySideOf(pack, key, duel) {
	const pairs = pairRuns(pack.runs).filter((pair) => pair.key === key);
	if (pairs.length === 0 && duel === void 0) return void 0;
	const counting = pairs.filter(({ excluded }) => excluded === void 0);
	const count = (arm) => ({
		passed: counting.filter((pair) => pair[arm]?.outcome === "passed").length,
		runs: counting.length
	});
	const sides = duelSides(duel) ?? {
		baseline: count("baseline"),
		candidate: count("candidate")
	};
	return {
		...sides,
		lost: pairs.filter(({ excluded }) => excluded !== void 0 && excluded !== "unfinished").length,
		looks: duel?.looks ?? 0,
		state: duel?.state,
		p: fisher(sides).worse
	};
}
function duelSides(duel) {
	if (duel === void 0 || duel.state === "open" || duel.state === "lost") return void 0;
	return {
		baseline: duel.baseline,
		candidate: duel.candidate
	};
}
function freshCount(pack, key) {
	const letters = freshBaselineRuns(pack).filter((run) => taskKey(run.task_id, run.variant) === key && run.outcome !== "errored").map(({ outcome }) => outcome === "passed" ? "P" : "F");
	return countOutcomes(letters.join(""));
}
// src/verdict/judge-gate.ts
function judgeGate(pack, changes) {
	const { gate } = pack;
	const comparison = compareWith(pack, gateBefore(pack), changes);
	const request = requestFor(comparison, gate);
	const state = followGate(request.design, pairResults(request.keys, pack.runs));
	const tasks = judgeGateTasks(pack, comparison, request, state);
	const described = describeGate(pack, {
		comparison,
		request,
		state
	});
	const whole = judgeGateWhole(comparison, tasks, described);
	const breaches = findBreaches(comparison.candidate, gate.policy);
	const isProven = described.suite?.state === "block" || tasks.some(({ word, isBlocking }) => word === "regression" && isBlocking !== false);
	const override = isProven ? gate.override : null;
	const exitCode = exitCodeFor(whole.word, breaches.length > 0, gate.policy, {
		isProven: isProven && override === null,
		isOpen: tasks.some(({ word }) => word === "inconclusive" || word === "unmeasured")
	});
	return {
		comparison,
		verdict: {
			...whole,
			tasks,
			suspects: suspectsOf(request),
			breaches,
			gate: described,
			...override !== null && { override },
			blocks: exitCode !== 0,
			exitCode
		}
	};
}
function suspectsOf({ design, keys }) {
	return design.mode === "deep" ? [] : design.suspects.map((task) => keys[task] ?? "");
}
function judgeGateTasks(pack, comparison, request, state) {
	const { gate } = pack;
	const firstLooks = judgeTasks(comparison, suspectsOf(request), {
		tau: gate.tau,
		cap: gate.recheck
	});
	const exempt = new Set(gate.policy.non_blocking);
	const planned = new Map(pack.campaign.suite.tasks.map((task) => [plannedKey(task), task]));
	return firstLooks.map((firstLook, index) => {
		const task = planned.get(firstLook.key);
		return judgeDuel(firstLook, {
			mode: gate.mode,
			sideBySide: sideBySideOf(pack, firstLook.key, state.duels.find((duel) => duel.task === index)),
			drift: task === void 0 ? void 0 : findDrift(freshCount(pack, firstLook.key), rememberedTally(pack, task)),
			isBlocking: !exempt.has(firstLook.key),
			stopped: gate.stopped
		});
	});
}
// src/verdict/recompute.ts
function recomputeVerdict(pack) {
	const { gate } = pack;
	return gate === void 0 ? void 0 : judgeGate({
		...pack,
		gate
	}, []).verdict;
}
function decisionOf({ word, exitCode, blocks, suspects, tasks }) {
	return {
		word,
		exit_code: exitCode,
		blocks,
		suspects: [...suspects],
		tasks: Object.fromEntries(tasks.map((task) => [task.key, task.word]))
	};
}
function decisionDifference({ decision }, verdict) {
	return firstDifference(decision, decisionOf(verdict), "decision");
}
// src/app/run-gate.ts
async function runGate(order, world, events, signal) {
	const next = (request, runs) => nextWave(request, order.candidate.selected, runs);
	return decided(packOf(order, world, await runWaves(order, world, next, events, signal)));
}
async function runDeepShare(order, share, world, events, signal) {
	const { candidate } = order;
	const next = (request, runs) => nextShareWave(request, candidate.selected, runs, share);
	const { first, runs, finishedAt, stopped } = await runWaves(order, world, next, events, signal);
	const facts = factsOf(candidate, world, {
		...first,
		finishedAt,
		stoppedEarly: stopped
	});
	return sealPack(facts, runs, evidencePatterns(ownRuns(runs)));
}
async function runWaves(order, world, next, events, signal) {
	let standing = await lookFirst(order, world, events, signal);
	while (standing.stopped === null) {
		const request = gateRequest(packOf(order, world, standing));
		const wave = request === void 0 ? void 0 : next(request, standing.runs);
		if (wave === void 0) break;
		const left = budgetLeft(order.candidate.budget, standing.runs);
		const result = await execute(order, world, {
			trials: wave.trials,
			budget: left
		}, events, signal);
		standing = {
			...standing,
			runs: [...standing.runs, ...result.runs],
			finishedAt: result.finishedAt,
			stopped: result.stoppedEarly
		};
	}
	return standing;
}
async function lookFirst(order, world, events, signal) {
	const { selected, budget } = order.candidate;
	const first = await execute(order, world, {
		trials: planFirstLook(selected, order.rules.first_look, "candidate"),
		budget
	}, events, signal);
	return {
		first,
		runs: first.runs,
		finishedAt: first.finishedAt,
		stopped: first.stoppedEarly
	};
}
function execute({ candidate, baseline }, world, todo, events, signal) {
	const { suiteName, subject, pricedAs, concurrency, monthBudget } = candidate;
	const arms = {
		candidate: {
			subject,
			pricedAs
		},
		baseline: {
			subject: baseline.subject,
			pricedAs: baseline.pricedAs
		}
	};
	const harnesses = {
		candidate: world.harness,
		baseline: world.baselineHarness
	};
	const plan = {
		suiteName,
		arms,
		concurrency,
		...monthBudget !== void 0 && { monthBudget },
		...todo
	};
	return executeCampaign(plan, {
		...world,
		harnesses
	}, events, signal);
}
function budgetLeft(budget, runs) {
	const { cost, tokens } = runs.reduce(addSpending, NOTHING_SPENT);
	return {
		...budget,
		...budget.max_cost_usd !== void 0 && { max_cost_usd: Math.max(0, budget.max_cost_usd - usd(cost)) },
		...budget.max_tokens !== void 0 && { max_tokens: Math.max(0, budget.max_tokens - tokens) }
	};
}
function packOf(order, world, standing) {
	const { first, runs, finishedAt, stopped } = standing;
	const result = {
		...first,
		finishedAt,
		stoppedEarly: runs === first.runs ? first.stoppedEarly : null
	};
	return {
		...sealPack(factsOf(order.candidate, world, result), runs, evidencePatterns(ownRuns(runs))),
		gate: {
			...order.rules,
			stopped
		},
		history: [...order.baseline.history]
	};
}
function decided(pack) {
	const verdict = recomputeVerdict(pack);
	return verdict === void 0 ? pack : {
		...pack,
		decision: decisionOf(verdict)
	};
}
// src/doors/recorded-decision.ts
async function recordedDecision(out, orderSeed, signal) {
	const pack = await packIn(out, signal);
	return pack !== void 0 && isDecisionOn(pack, orderSeed) ? pack : void 0;
}
function isDecisionOn({ gate, decision }, orderSeed) {
	return gate?.order_seed === orderSeed && gate.stopped === null && decision !== void 0;
}
async function packIn(folder, signal) {
	const store = localBaselines(folder);
	if ((await store.find("data-pack.json", signal)).kind !== "found") return void 0;
	return openPack(store, "data-pack.json", signal);
}
// src/doors/run-gate-into.ts
async function runGateInto(shops, asked, events, signal) {
	const sides = sidesOf(shops);
	if (areIdentical({
		...sides,
		pack: void 0
	})) return { kind: "identical" };
	const { ask, known, out } = asked;
	const own = known !== void 0 && isOf(known, sides) ? known : void 0;
	const { order_seed } = gateRules(ask, {
		...sides,
		pack: own
	});
	const before = await recordedDecision(out, order_seed, signal) ?? await asked.recall?.(order_seed, signal);
	const looked = join(out, "baseline");
	if (before !== void 0) return {
		kind: "decided",
		pack: before,
		baseline: own ?? await packIn(looked, signal),
		isReplayed: true
	};
	const baseline = own === void 0 && ask.mode !== "deep" ? await firstLook(shops.baseline, looked, events, signal) : own;
	const rules = gateRules(ask, {
		...sides,
		pack: baseline
	});
	for (const text of shops.candidate.notices) events({
		kind: "notice",
		text
	});
	await setAsideJournal(out, { isResume: true });
	await using journal = await openJournal(out);
	const { request, world } = shops.candidate;
	const { subject, pricedAs } = shops.baseline.request;
	const pack = await runGate({
		candidate: request,
		baseline: {
			subject,
			pricedAs,
			history: baseline === void 0 ? [] : historyOf(baseline)
		},
		rules
	}, {
		...world,
		journal,
		baselineHarness: shops.baseline.world.harness
	}, events, signal);
	await writePack(localFolder(out), pack, signal);
	return {
		kind: "decided",
		pack,
		baseline,
		isReplayed: false
	};
}
function sidesOf({ candidate, baseline }) {
	const side = ({ request: { subject, selected } }) => ({
		subject,
		selected
	});
	return {
		suiteName: candidate.request.suiteName,
		candidate: side(candidate),
		baseline: side(baseline)
	};
}
function isOf(pack, { baseline }) {
	return pack.campaign.subject_fingerprint === subjectFingerprint(baseline.subject);
}
async function firstLook(workshop, out, events, signal) {
	return executeInto(workshop, {
		out,
		isResume: true
	}, events, signal);
}
export { surprise as _, runDeepShare as a, DEFAULT_SCREEN as b, recomputeVerdict as c, SUITE_FLAG_P as d, requestFor as f, compareWith as g, compare as h, isDecisionOn as i, judgeGate as l, rememberedTally as m, runGateInto as n, decisionDifference as o, gateBefore as p, sidesOf as r, decisionOf as s, isOf as t, decide as u, areIdentical as v, gateRules as y };
