import { W as escapeMarkdown, ft as oneLine, lt as stampComment } from "./cold.js";
// src/report/interim.ts
function renderInterim({ title, sentence, items }) {
	return `${[
		"### Agent evals",
		`> [!NOTE]\n> **${escapeMarkdown(title)}**\n>\n> ${escapeMarkdown(sentence)}`,
		...items.length === 0 ? [] : [items.map((item) => `- ${escapeMarkdown(item)}`).join("\n")]
	].join("\n\n")}\n`;
}
function renderInterimComment(facts, key, writer) {
	return stampComment(renderInterim(facts), key, writer);
}
function renderInterimVerdict({ word, sentence }) {
	return `${JSON.stringify({
		format_version: 1,
		word,
		exit_code: 0,
		blocks: false,
		sentence
	}, null, 2)}\n`;
}
// src/doors/say-interim.ts
function sayInterim(facts, { key, writer }, pack) {
	const summary = pack?.run_summary;
	return {
		comment: renderInterimComment(facts, key, writer),
		summary: renderInterim(facts),
		verdictJson: renderInterimVerdict(facts),
		outputs: {
			verdict: facts.word,
			passed: summary?.passed ?? "",
			runs: summary?.runs ?? "",
			errored: summary?.errored ?? "",
			"pass-rate": summary?.pass_rate ?? "",
			"cost-usd": summary?.cost_usd ?? ""
		},
		annotations: [{
			level: "notice",
			title: facts.title,
			sentence: oneLine(facts.sentence)
		}],
		exitCode: 0
	};
}
export { sayInterim as t };
