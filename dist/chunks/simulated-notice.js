import { W as escapeMarkdown, mt as truncate } from "./cold.js";
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
export { simulatedSentence as n, renderSimulatedNotice as t };
