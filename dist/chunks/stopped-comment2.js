import "./rolldown-runtime.js";
import { S as sayProgress, W as escapeMarkdown, lt as stampComment, mt as truncate } from "./cold.js";
// src/report/stopped-comment.ts
const STOPPED_TITLE = "Stopped before there was a verdict";
const REASON_MAX = 500;
const KILLED = "The job was cancelled, ran out of time or broke.";
function renderStopped({ reason, progress, runUrl }) {
	const why = reason === void 0 ? KILLED : escapeMarkdown(truncate(reason, REASON_MAX));
	const far = progress === void 0 ? "" : ` · ${sayProgress(progress)}`;
	return `> [!WARNING]\n> **${STOPPED_TITLE}**${far}\n>\n> ${why}\n\nNothing was decided; ${linked("run the job again", runUrl)}.\n`;
}
function renderLate(title, runUrl) {
	return `> [!NOTE]\n> **${escapeMarkdown(title)}**\n\nThe report is in ${linked("the job summary", runUrl)}.\n`;
}
function linked(words, address) {
	return address === void 0 ? words : `[${words}](${address})`;
}
function renderStoppedComment(stopped, key, writer) {
	return stampComment(`### Agent evals\n\n${renderStopped(stopped)}`, key, writer);
}
export { renderStoppedComment as i, renderLate as n, renderStopped as r, STOPPED_TITLE as t };
