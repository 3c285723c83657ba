import { c as wilson } from "./decode-utf8.js";
import { a as formatPercent, d as passMarks, h as truncate, l as formatShare, o as formatPoints, p as oneLine, t as formatCount } from "./format-number.js";
import { r as escapeMarkdown, t as codeName } from "./code-name.js";
// src/verdict/tally-runs.ts
function tallyRuns(runs) {
	const errored = runs.filter((run) => run.outcome === "errored").length;
	const passed = runs.filter((run) => run.outcome === "passed").length;
	return {
		...tallyPasses({
			passed,
			runs: runs.length - errored
		}),
		errored
	};
}
function tallyPasses({ passed, runs }) {
	return {
		passed,
		runs,
		errored: 0,
		interval: runs === 0 ? null : wilson({
			passed,
			runs
		})
	};
}
function addPasses(tally, more) {
	const { passed, runs } = tally;
	return {
		...tallyPasses({
			passed: passed + more.passed,
			runs: runs + more.runs
		}),
		errored: tally.errored
	};
}
function taskSide(runs) {
	return {
		tally: tallyRuns(runs),
		failures: countFailures(runs),
		flags: countFlags(runs)
	};
}
function countFailures(runs) {
	const counts = new Map();
	for (const { failure_mode: mode, failure_detail: detail } of runs) {
		if (mode === null) continue;
		const key = `${mode}/${detail ?? ""}`;
		counts.set(key, {
			mode,
			detail,
			count: (counts.get(key)?.count ?? 0) + 1
		});
	}
	return [...counts].sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1)).map(([, failure]) => failure);
}
function countFlags(runs) {
	const counts = {};
	for (const flag of runs.flatMap((run) => run.flags)) counts[flag] = (counts[flag] ?? 0) + 1;
	return counts;
}
// src/report/delta-row.ts
function deltaRows(comparison, verdict) {
	const verdicts = new Map(verdict.tasks.map((task) => [task.key, task]));
	return comparison.tasks.flatMap((task) => {
		const own = verdicts.get(task.key);
		return own === void 0 ? [] : [{
			task,
			verdict: own
		}];
	});
}
const PERCENT_FROM = 10;
function sayCount(count, errored = 0) {
	if (count === void 0) return "–";
	const lost = errored === 0 ? "" : `${errored} errored`;
	if (count.runs === 0) return lost === "" ? "–" : lost;
	return `${`${passMarks(count.passed, count.runs)} ${formatShare(count.passed, count.runs)}`}${count.runs < PERCENT_FROM ? "" : ` (${formatPercent(count.passed, count.runs)})`}${lost === "" ? "" : ` + ${lost}`}`;
}
function sayTally(tally) {
	return tally === void 0 ? "–" : sayCount(tally, tally.errored);
}
function sayDelta(candidate, expected) {
	if (expected === void 0 || expected.runs === 0 || candidate.runs === 0) return "–";
	const difference = candidate.passed / candidate.runs - expected.passed / expected.runs;
	return formatPoints(difference).replace(/ points?$/, "");
}
// src/report/gaps.ts
const REASON_MAX = 300;
const NAMES_MAX = 8;
const INCOMPARABLE_WORDS = {
	only_candidate: "new here, so no baseline yet",
	only_baseline: "only in the baseline",
	task_changed: "the task itself changed, so old results do not apply",
	candidate_not_run: "not run here",
	candidate_errored: "every run here was lost to infrastructure",
	baseline_not_run: "not run in the baseline",
	baseline_errored: "every baseline run was lost to infrastructure"
};
function renderGaps(input, detail) {
	const { comparison } = input;
	return [
		...lost("here", input.candidate),
		...input.baseline === void 0 ? [] : lost("in the baseline", input.baseline),
		...stopped("This campaign", comparison.candidate),
		...stopped("The baseline campaign", comparison.baseline),
		...notCompared(comparison.notCompared.filter(({ scored }) => scored), detail),
		...comparison.unscored.slice(0, detail.rowsMax).map(unscored)
	].map((line) => `- ${line}`).join("\n");
}
function lost(where, { runs }) {
	const errored = runs.filter(({ outcome }) => outcome === "errored");
	if (errored.length === 0) return [];
	const counts = [...new Set(errored.map(({ failure_mode }) => failure_mode ?? "unknown"))].sort().map((mode) => {
		const count = errored.filter(({ failure_mode }) => (failure_mode ?? "unknown") === mode).length;
		return `${codeName(mode)} ×${count}`;
	});
	return [`**Lost to infrastructure ${where}:** ${`${errored.length} of ${formatCount(runs.length, "run")}`} (${counts.join(", ")}); they count for nobody.`];
}
function stopped(who, side) {
	if (side?.stoppedEarly == null) return [];
	return [`**${who} stopped early:** ${escapeMarkdown(truncate(side.stoppedEarly, REASON_MAX))}`];
}
function notCompared(tasks, detail) {
	return [...new Set(tasks.map(({ why }) => why))].map((why) => {
		const keys = tasks.filter((task) => task.why === why).map(({ key }) => key);
		const named = keys.slice(0, Math.min(NAMES_MAX, detail.rowsMax)).map(codeName);
		const rest = keys.length - named.length;
		return `**Not compared** (${INCOMPARABLE_WORDS[why]}): ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	});
}
function unscored(task) {
	const before = task.baseline === void 0 ? "" : `, baseline ${sayTally(task.baseline.tally)}`;
	return `**Not scored** (a control, in no rate and no verdict): ${codeName(task.key)} ${sayTally(task.candidate.tally)}${before}`;
}
// src/report/simulated-notice.ts
const ABOUT_MAX = 300;
function renderSimulatedNotice(candidate, baseline) {
	const sides = [...candidate.campaign.subject.simulated ? [{
		side: "this PR",
		pack: candidate
	}] : [], ...baseline?.campaign.subject.simulated === true ? [{
		side: "the baseline",
		pack: baseline
	}] : []];
	if (sides.length === 0) return "";
	return [
		"[!NOTE]",
		`**Simulated.** ${simulatedSentence(sides.map(({ side }) => side))} Use these figures to see how Pawl works, not to choose a model.`,
		...sides.flatMap(({ side, pack }) => saidOf(side, pack))
	].map((line) => `> ${line}`).join("\n");
}
function simulatedSentence(sides) {
	return `${sides.length === 2 ? "Both models are" : `The model of ${sides[0]} is`} simulated: scripted behaviour, not a real model.`;
}
function saidOf(side, { campaign }) {
	if (campaign.about === void 0) return [];
	return [`- ${side}: ${escapeMarkdown(truncate(campaign.about.replace(/^simulated[:,] /i, ""), ABOUT_MAX))}`];
}
// src/report/reproduce.ts
const PLAIN_WORD = /^[\w./:@%+=,-]+$/;
function reproduceCommand({ campaign }, keys) {
	const { subject, suite, runs_per_task } = campaign;
	const tasks = keys.length > 0 ? keys : suite.tasks.filter(({ scored }) => scored).map(({ task_id }) => task_id);
	return [
		"pawl run",
		`--suite ${shellWord(suite.name)}`,
		`--tasks ${shellWord(tasks.join(","))}`,
		`--model ${shellWord(subject.model)}`,
		...subject.region === void 0 ? [] : [`--region ${shellWord(subject.region)}`],
		`--harness ${shellWord(subject.harness)}`,
		`--runs ${runs_per_task}`
	].join(" ");
}
function shellWord(text) {
	const line = oneLine(text);
	return PLAIN_WORD.test(line) && !line.startsWith("-") ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
export { renderGaps as a, sayDelta as c, tallyRuns as d, taskSide as f, INCOMPARABLE_WORDS as i, addPasses as l, renderSimulatedNotice as n, deltaRows as o, simulatedSentence as r, sayCount as s, reproduceCommand as t, tallyPasses as u };
