import { n as readWatchState, r as stampWatch } from "./watch-state.js";
import { $ as formatPointsRange, B as codeName, Q as formatPoints, Z as formatPercent, h as snakeCased, q as formatCount, tt as formatShare, wt as taskKey } from "./cold.js";
import { n as simulatedSentence } from "./simulated-notice.js";
import { n as stratifiedExact, t as fisher } from "./exact-test.js";
import { f as pooledOutcomes, h as suiteDifference, o as countOutcomes, r as plannedKey, u as historyOf } from "./pool-history.js";
// src/report/night-report.ts
const TASKS_MAX = 50;
const HEADLINES = {
	unmeasured: "Not measured",
	too_early: "Too early to tell",
	steady: "The base branch is steady",
	higher: "The base branch passes more than it did",
	fell: "The base branch passes less than it did",
	still_low: "The base branch still passes less than it did",
	recovered: "The base branch is back where it was"
};
function nightHeadline({ word }) {
	return HEADLINES[word];
}
function nightSentence(night) {
	switch (night.word) {
		case "unmeasured": return "Not one of tonight's runs counts: nothing can be said.";
		case "too_early": return night.state === void 0 ? `${formatCount(night.campaigns, "campaign")} of this content ${night.campaigns === 1 ? "is" : "are"} known; the watch begins with the fourth. A change of the content starts anew, so that what it did is never taken for the environment's.` : "The tasks are others than those that fell, so nothing can be compared; the report stays open.";
		case "steady": return `${counts(night)}: no more than chance does.`;
		case "higher": return `${counts(night)}, with the very same content: the environment changed for the better. First looks held against the days before see less than they could, until ten campaigns have passed.`;
		case "fell": return `${counts(night)}, ${lower(night)}, with the very same content: the environment changed, not the code.`;
		case "still_low": return `${counts(night)}, ${lower(night)}, still.`;
		case "recovered": return `${counts(night)}: no longer unlikely by what it passed before.`;
	}
}
function counts({ nights, recent, reference }) {
	const last = nights === 1 ? "the last campaign" : `the last ${nights} campaigns`;
	return `The base branch passed ${side(recent)} in ${last}, ${side(reference)} in those it is held against`;
}
function side({ passed, runs }) {
	return `${formatShare(passed, runs)} (${formatPercent(passed, runs)})`;
}
function lower({ difference }) {
	if (difference === void 0) return "lower";
	const { mean, range } = difference;
	return `a difference of ${formatPoints(mean)} over tasks (95% range ${formatPointsRange(range.low, range.high)})`;
}
function renderNight(night, { pack, moreUrl }) {
	const { campaign } = pack;
	return `${[
		`### ${nightHeadline(night)}`,
		nightSentence(night),
		campaign.subject.simulated ? simulatedNotice() : "",
		taskTable(night.tasks),
		whatItMeans(night),
		howSure(night),
		`<sub>${[
			`model ${codeName(campaign.subject.model)}`,
			`suite ${codeName(campaign.suite.name)}`,
			`subject ${codeName(campaign.subject_fingerprint.slice(0, 12))}`,
			`campaign ${codeName(campaign.id)}`,
			`ended ${codeName(campaign.finished_at)}`,
			...moreUrl === void 0 ? [] : [`[the whole night](${moreUrl})`]
		].join(" · ")}</sub>`
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function simulatedNotice() {
	return `> [!NOTE]\n> **Simulated.** ${simulatedSentence(["the base branch"])}`;
}
function taskTable(tasks) {
	if (tasks.length === 0) return "";
	const rows = tasks.slice(0, TASKS_MAX).map(({ key, recent, reference }) => `| ${codeName(key)} | ${side(reference)} | ${side(recent)} |`);
	const rest = tasks.length - rows.length;
	return [
		"Tasks it shows in most:",
		"",
		"| task | before | lately |",
		"| :-- | --: | --: |",
		...rows,
		...rest > 0 ? ["", `… and ${rest} more.`] : []
	].join("\n");
}
function whatItMeans({ word, state }) {
	if (state === void 0 || word !== "fell" && word !== "still_low") return "";
	const { since, reference } = state;
	const days = `${reference.from.slice(0, 10)} to ${reference.to.slice(0, 10)}`;
	return [
		`**Since** ${since.slice(0, 10)}. **Held against** ${formatCount(reference.campaigns, "campaign")} of ${days}.`,
		"**What it means.** Prompts, settings, tasks and graders are the same byte for byte on both sides, so look at what is not: the hosted model and its region, its provider's notices, what the tasks reach. Pull requests are not to blame: the check on them runs old and new side by side and is not misled by this.",
		"**What to do.** This report is rewritten every night and closed when the nights are as before. Close it by hand to take what is now for the norm: later nights are then held against the nights since this one."
	].join("\n\n");
}
function howSure({ word }) {
	return word === "fell" || word === "still_low" ? "**How sure is this?** Where nothing changed, a watch of 30 runs a night opens a report like this in about 1 of 18 months. It sees 20 points lost in 2 nights, 10 points within a week 8 times in 10, 5 points 3 times in 10." : "";
}
// src/verdict/judge-nights.ts
const NIGHTS = 3;
const REFERENCE_MOST = 10;
const REFERENCE_LEAST = 3;
const OVER_P = .05;
const NAMED_P = .01;
function judgeNights(pack, open, since = "") {
	const { subject_fingerprint: subject, finished_at } = pack.campaign;
	const entries = historyOf(pack).filter((entry) => entry.subject_fingerprint === subject && entry.finished_at >= since);
	const planned = pack.campaign.suite.tasks.filter((task) => task.scored);
	if (pack.run_summary.runs === 0) return nothing("unmeasured", entries.length, open);
	const before = entries.length - REFERENCE_LEAST;
	const nights = Math.max(1, Math.min(NIGHTS, open === void 0 ? before : entries.length));
	if (open === void 0 && before < 1) return nothing("too_early", entries.length, open);
	const oldest = entries.slice(Math.max(nights, entries.length - REFERENCE_MOST));
	const reference = open?.reference ?? referenceOf(oldest, subject, planned);
	const compared = comparedTasks(planned, {
		recent: entries.slice(0, nights),
		subject,
		reference
	});
	if (compared.length === 0) return nothing("too_early", entries.length, open);
	const p = stratifiedExact(compared.map(({ pair }) => pair));
	const word = wordOf(p, open !== void 0);
	const { difference: mean, range } = suiteDifference(compared.map(({ pair }) => pair));
	const isReported = word === "fell" || word === "still_low";
	return {
		word,
		campaigns: entries.length,
		nights,
		recent: total(compared.map(({ pair }) => pair.candidate)),
		reference: total(compared.map(({ pair }) => pair.baseline)),
		difference: {
			mean,
			range
		},
		p: {
			worse: p.worse,
			better: p.better
		},
		tasks: namedTasks(compared),
		state: isReported ? open ?? {
			subject_fingerprint: subject,
			since: finished_at,
			reference
		} : void 0
	};
}
function wordOf({ worse, better }, isOpen) {
	if (isOpen) return worse > OVER_P ? "recovered" : "still_low";
	if (worse <= .005) return "fell";
	return better <= .005 ? "higher" : "steady";
}
function nothing(word, campaigns, open) {
	const none = {
		passed: 0,
		runs: 0
	};
	return {
		word,
		campaigns,
		nights: 0,
		recent: none,
		reference: none,
		difference: void 0,
		p: {
			worse: 1,
			better: 1
		},
		tasks: [],
		state: open
	};
}
function referenceOf(entries, subject, planned) {
	const ends = entries.map(({ finished_at }) => finished_at).toSorted();
	return {
		from: ends[0] ?? "",
		to: ends.at(-1) ?? "",
		campaigns: entries.length,
		tasks: planned.flatMap((task) => {
			const { passed, runs } = countOutcomes(pooledOutcomes(entries, subject, task, 30));
			const { task_id, variant, bundle_sha256 } = task;
			return runs === 0 ? [] : [{
				task_id,
				variant,
				bundle_sha256,
				passed,
				runs
			}];
		})
	};
}
function comparedTasks(planned, { recent, subject, reference }) {
	return planned.flatMap((task) => {
		const candidate = countOutcomes(pooledOutcomes(recent, subject, task));
		const key = plannedKey(task);
		const before = reference.tasks.find((other) => taskKey(other.task_id, other.variant) === key && other.bundle_sha256 === task.bundle_sha256);
		if (before === void 0 || candidate.runs === 0) return [];
		return [{
			key,
			pair: {
				baseline: {
					passed: before.passed,
					runs: before.runs
				},
				candidate
			}
		}];
	});
}
function namedTasks(compared) {
	return compared.map(({ key, pair }) => ({
		key,
		recent: pair.candidate,
		reference: pair.baseline,
		p: fisher(pair).worse
	})).filter(({ p }) => p <= NAMED_P).sort((a, b) => a.p - b.p);
}
function total(counts) {
	return counts.reduce((sum, { passed, runs }) => ({
		passed: sum.passed + passed,
		runs: sum.runs + runs
	}), {
		passed: 0,
		runs: 0
	});
}
// src/app/keep-watch.ts
async function keepWatch({ pack, key, moreUrl, reports }, signal) {
	const found = await reports?.find(key, signal);
	const open = found?.kind === "found" ? found.value : void 0;
	const judged = judgeNights(pack, open === void 0 ? void 0 : readWatchState(open.body));
	const night = open === void 0 ? await unlessAccepted(judged, {
		pack,
		key,
		reports
	}, signal) : judged;
	const report = renderNight(night, {
		pack,
		moreUrl
	});
	const said = {
		night,
		headline: nightHeadline(night),
		sentence: nightSentence(night),
		report
	};
	if (reports === void 0) return {
		...said,
		standing: void 0,
		refusal: void 0
	};
	if (found?.kind === "refused") return {
		...said,
		standing: void 0,
		refusal: found.reason
	};
	const body = stampWatch(report, key, night.state);
	const kept = await keep(night, {
		isOpen: open !== void 0,
		key,
		body,
		reports
	}, signal);
	return kept.kind === "refused" ? {
		...said,
		standing: void 0,
		refusal: kept.reason
	} : {
		...said,
		standing: kept.value,
		refusal: void 0
	};
}
async function unlessAccepted(night, { pack, key, reports }, signal) {
	if (night.word !== "fell" || reports === void 0) return night;
	const closed = await reports.lastClosed(key, signal);
	const accepted = closed.kind === "found" ? readWatchState(closed.value?.body ?? "") : void 0;
	return accepted?.subject_fingerprint === pack.campaign.subject_fingerprint ? judgeNights(pack, void 0, accepted.since) : night;
}
async function keep(night, { isOpen, key, body, reports }, signal) {
	if (night.word === "fell" || night.word === "still_low") return reports.write({
		key,
		title: TITLE,
		body
	}, signal);
	if (!isOpen || night.word === "unmeasured" || night.word === "too_early") return NOTHING;
	const closed = await reports.close({
		key,
		body
	}, signal);
	if (closed.kind === "refused") return closed;
	return closed.value === void 0 ? NOTHING : found({
		kind: "closed",
		url: closed.value.url
	});
}
const TITLE = "Agent evals: the base branch passes less than it did";
function found(value) {
	return {
		kind: "found",
		value
	};
}
const NOTHING = found(void 0);
function nightJson({ night, sentence, standing }) {
	const document = {
		format_version: 1,
		sentence,
		...snakeCased(night),
		report: snakeCased(standing)
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function nightExitCode({ word }, failOn) {
	if (failOn === "never") return 0;
	if (word === "fell" || word === "still_low") return 1;
	return word === "unmeasured" ? 3 : 0;
}
export { nightExitCode as n, nightJson as r, keepWatch as t };
