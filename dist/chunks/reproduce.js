import { B as codeName, Q as formatPoints, W as escapeMarkdown, Z as formatPercent, ft as oneLine, mt as truncate, q as formatCount, rt as passMarks, tt as formatShare, wt as taskKey } from "./cold.js";
import { r as ownRuns } from "./side-by-side.js";
import { t as wilson } from "./wilson.js";
// src/report/variant-curves.ts
function variantCurves(pack) {
	return [...new Set(pack.campaign.suite.tasks.map(({ task_id }) => task_id))].map((taskId) => ({
		taskId,
		points: pointsOf(pack, taskId)
	})).filter(({ points }) => points.filter(({ variant }) => variant !== null).length >= 2);
}
function pointsOf(pack, taskId) {
	return pack.campaign.suite.tasks.filter(({ task_id }) => task_id === taskId).flatMap(({ variant }) => {
		const result = pack.per_task_results[taskKey(taskId, variant)];
		if (result === void 0 || result.runs === 0) return [];
		return [{
			variant,
			result,
			inputTokens: meanInput(pack, taskId, variant),
			...wilson(result)
		}];
	});
}
function meanInput({ runs }, taskId, variant) {
	const own = ownRuns(runs).filter((run) => run.task_id === taskId && run.variant === variant && run.outcome !== "errored");
	const total = own.reduce((sum, { metrics }) => sum + metrics.input_tokens + metrics.cache_read_tokens, 0);
	return own.length === 0 ? 0 : total / own.length;
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
const TIGHT = "\xA0";
function sayCount(count, errored = 0) {
	if (count === void 0) return "–";
	const lost = errored === 0 ? "" : `${errored} errored`;
	if (count.runs === 0) return lost === "" ? "–" : lost;
	return `${`${passMarks(count.passed, count.runs)}${TIGHT}${formatShare(count.passed, count.runs)}`}${count.runs < PERCENT_FROM ? "" : ` (${formatPercent(count.passed, count.runs)})`}${lost === "" ? "" : ` + ${lost}`}`;
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
// src/report/page-tone.ts
function taskTone(word) {
	switch (word) {
		case "regression": return "bad";
		case "suspected":
		case "not_rechecked":
		case "environment_drift": return "warn";
		case "looks_better": return "better";
		case "unmeasured":
		case "inconclusive":
		case "no_baseline": return "note";
		default: return "good";
	}
}
function overallTone({ word, blocks, breaches }) {
	if (blocks || breaches.length > 0 || word === "suite_regression") return "bad";
	if (word === "unmeasured" || word === "inconclusive") return "warn";
	if (word === "within_margin") return "good";
	return taskTone(word);
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
export { renderGaps as a, sayDelta as c, INCOMPARABLE_WORDS as i, variantCurves as l, overallTone as n, deltaRows as o, taskTone as r, sayCount as s, reproduceCommand as t };
