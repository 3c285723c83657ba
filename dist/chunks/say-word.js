import { mt as truncate, q as formatCount } from "./cold.js";
// src/report/say-failure.ts
const REASONS_MAX = 3;
const NAME_MAX = 80;
function failureName(mode, detail) {
	return truncate(detail === null ? mode : `${mode}/${detail}`, NAME_MAX);
}
function sayFailures(side, show) {
	const failures = side.failures.map((failure) => times(failure, show));
	const named = failures.slice(0, REASONS_MAX);
	const rest = failures.length - named.length;
	const flags = Object.entries(side.flags).map(([flag, count]) => `${flag.replaceAll("_", " ")} ×${count}`);
	return [
		...named,
		...rest > 0 ? [`${rest} more`] : [],
		...flags
	].join(", ");
}
function times(failure, show) {
	return `${show(failureName(failure.mode, failure.detail))} ×${failure.count}`;
}
// src/report/say-word.ts
const TASK_WORDS = {
	regression: "regression confirmed",
	unmeasured: "not measured",
	inconclusive: "could not finish",
	suspected: "looks worse, not proven",
	not_rechecked: "low, not re-run",
	environment_drift: "environment drift",
	no_baseline: "no baseline",
	cleared: "cleared (noise)",
	no_regression_found: "no regression found",
	looks_better: "looks better (unconfirmed)",
	identical: "inputs identical"
};
const TASK_MARKS = {
	regression: "🔴",
	unmeasured: "⚪",
	inconclusive: "⚪",
	suspected: "🟠",
	not_rechecked: "🟠",
	environment_drift: "🟣",
	no_baseline: "⚪",
	cleared: "🟢",
	no_regression_found: "🟢",
	looks_better: "🔵",
	identical: "🟢"
};
const QUIET = new Set([
	"cleared",
	"no_regression_found",
	"identical"
]);
function headline(verdict) {
	const title = wordTitle(verdict);
	if (verdict.breaches.length > 0) return `${title}, ${`${formatCount(verdict.breaches.length, "policy limit")} not kept`}${verdict.blocks ? " — merge blocked" : ""}`;
	if (verdict.blocks) return `${title} — merge blocked`;
	if (verdict.override !== void 0) return `${title} — accepted`;
	return NOT_BLOCKING.has(verdict.word) ? `${title} — not blocking` : title;
}
const NOT_BLOCKING = new Set([
	"regression",
	"suite_regression",
	"suspected"
]);
function wordTitle(verdict) {
	const having = (word) => verdict.tasks.filter((task) => task.word === word).length;
	switch (verdict.word) {
		case "regression": return `${formatCount(having("regression"), "regression")} confirmed`;
		case "suite_regression": return "The suite as a whole got worse";
		case "unmeasured": return "Not measured";
		case "inconclusive": return "Could not finish";
		case "suspected": return `Looks worse, not proven: ${formatCount(having("suspected") + having("not_rechecked"), "task")}`;
		case "environment_drift": return "The environment drifted";
		case "no_baseline": return "Nothing to compare with";
		case "cleared":
		case "no_regression_found": return "No regression found";
		case "within_margin": return "No regression found, within the margin";
		case "looks_better": return `Looks better (unconfirmed): ${formatCount(having("looks_better"), "task")}`;
		case "identical": return "Inputs identical to the baseline";
	}
}
export { failureName as a, headline as i, TASK_MARKS as n, sayFailures as o, TASK_WORDS as r, QUIET as t };
