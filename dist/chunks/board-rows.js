import { J as formatDuration, X as formatNumber, Y as formatMoney, Z as formatPercent, tt as formatShare } from "./cold.js";
import { t as labelled } from "./model-name.js";
import { t as wilson } from "./wilson.js";
// src/leaderboard/frontier.ts
function onFrontier(rows) {
	const priced = rows.filter((row) => row.cost_per_pass_usd !== null);
	return new Set(priced.filter((row) => !priced.some((other) => dominates(other, row))));
}
function dominates(a, b) {
	const [rateA, rateB] = [a.passed / a.runs, b.passed / b.runs];
	const [costA, costB] = [a.cost_per_pass_usd ?? 0, b.cost_per_pass_usd ?? 0];
	return rateA >= rateB && costA <= costB && (rateA > rateB || costA < costB);
}
// src/leaderboard/rank-board.ts
function rankBoards(rows, { byHarness = false } = {}) {
	const groups = new Map();
	for (const row of mergePublished(rows)) {
		if (row.runs === 0) continue;
		const key = JSON.stringify([
			row.simulated,
			row.suite,
			byHarness ? row.harness ?? "unknown harness" : null
		]);
		groups.set(key, [...groups.get(key) ?? [], row]);
	}
	return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([key, own]) => {
		const [simulated, suite, harness] = JSON.parse(key);
		return {
			suite,
			harness,
			simulated,
			standings: rank(own)
		};
	});
}
function mergePublished(rows) {
	const published = new Map(rows.filter(({ source }) => source === "published").map((row) => [row.campaign_id, row]));
	const measured = rows.filter(({ source }) => source === "measured");
	const known = new Set(measured.map(({ campaign_id }) => campaign_id));
	return [...measured.map((row) => ({
		...row,
		name: published.get(row.campaign_id)?.name ?? row.name
	})), ...[...published.values()].filter(({ campaign_id }) => !known.has(campaign_id))];
}
function rank(rows) {
	const intervals = new Map(rows.map((row) => [row, wilson(row)]));
	const of = (row) => intervals.get(row) ?? {
		low: 0,
		high: 1
	};
	const frontier = onFrontier(rows);
	return rows.toSorted(byMerit).map((row) => {
		const above = rows.filter((other) => of(other).low > of(row).high).length;
		const below = rows.filter((other) => of(other).high < of(row).low).length;
		return {
			row,
			passRate: row.passed / row.runs,
			interval: of(row),
			rank: {
				best: 1 + above,
				worst: rows.length - below
			},
			onFrontier: frontier.has(row)
		};
	});
}
function byMerit(a, b) {
	const cost = (row) => row.cost_per_pass_usd ?? Number.POSITIVE_INFINITY;
	return b.passed / b.runs - a.passed / a.runs || (cost(a) === cost(b) ? 0 : cost(a) - cost(b)) || (a.name < b.name ? -1 : 1);
}
// src/report/leaderboard/say-standing.ts
const UNKNOWN = "–";
function sayStanding({ row, interval, rank, onFrontier }) {
	const percent = (share) => formatNumber(100 * share);
	return {
		rank: rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`,
		name: `${row.name}${row.simulated ? " (simulated)" : ""}`,
		score: formatShare(row.passed, row.runs),
		rate: `${formatPercent(row.passed, row.runs)} (${percent(interval.low)}–${percent(interval.high)})`,
		costPerPass: row.cost_per_pass_usd === null ? UNKNOWN : formatMoney(row.cost_per_pass_usd),
		latency: row.latency_ms_p50 === null ? UNKNOWN : formatDuration(row.latency_ms_p50),
		tokens: row.input_tokens === null || row.output_tokens === null ? UNKNOWN : `${formatNumber(row.input_tokens)} / ${formatNumber(row.output_tokens)}`,
		frontier: onFrontier ? "◆" : "",
		source: row.source
	};
}
const BOARD_NOTE = "Rates with their 95% Wilson range over the runs of this suite's tasks (run-to-run noise; nothing is said of other tasks). Ranks are the places those ranges allow. ◆ nobody is both better and cheaper.";
function boardTitle({ suite, harness, simulated }) {
	return [
		suite,
		...harness === null ? [] : [harness],
		...simulated ? ["simulated"] : []
	].join(" · ");
}
// src/app/board-rows.ts
function boardRow({ campaign, run_summary }) {
	const { passed, runs, pass_rate, cost_per_pass_usd, latency_ms_p50, input_tokens, output_tokens } = run_summary;
	return {
		campaign_id: campaign.id,
		source: "measured",
		name: labelled(campaign.subject.model, campaign.label),
		model: campaign.subject.model,
		harness: campaign.subject.harness,
		suite: campaign.suite.name,
		passed,
		runs,
		pass_rate,
		cost_per_pass_usd,
		latency_ms_p50,
		input_tokens,
		output_tokens,
		simulated: campaign.subject.simulated
	};
}
export { rankBoards as a, sayStanding as i, BOARD_NOTE as n, boardTitle as r, boardRow as t };
