// src/std/escape-invisible.ts
const UNSEEN = "␦";
const INVISIBLE = /(?!\t|\n|\u{FE0E}|\u{FE0F})[\p{Cc}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
const LINE_ENDS = /\r\n?|[\u{2028}\u{2029}\u{0085}\v\f]/gu;
function terminalSafe(text) {
	return text.toWellFormed().replace(LINE_ENDS, "\n").replace(INVISIBLE, UNSEEN);
}
function oneLine(text) {
	return terminalSafe(text).replace(/\s+/gu, " ").trim();
}
function truncate(text, max) {
	if (text.length <= max) return text;
	const points = Array.from(text);
	return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join("")}…`;
}
function commandSafe(text) {
	return text.replace(/^(\s*:)(?=:)/gm, "$1 ").replaceAll("##[", "# #[");
}
// src/std/format-number.ts
const MINUS = "−";
function formatNumber(value, decimals = 0) {
	const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	const text = fraction === void 0 ? grouped : `${grouped}.${fraction}`;
	return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `${MINUS}${text}` : text;
}
function formatCount(count, noun, plural = `${noun}s`) {
	return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}
function formatSigned(value, decimals = 0) {
	const text = trimZeros(formatNumber(value, decimals));
	return text.startsWith(MINUS) || text === "0" ? text : `+${text}`;
}
function formatShare(passed, runs) {
	return `${formatNumber(passed)}/${formatNumber(runs)}`;
}
function formatPercent(passed, runs) {
	return runs === 0 ? "–" : `${trimZeros(formatNumber(100 * passed / runs, 1))}%`;
}
function formatPoints(difference) {
	const text = formatSigned(100 * difference, 1);
	return `${text} ${/^[+−]?1$/.test(text) ? "point" : "points"}`;
}
function formatPointsRange(low, high) {
	return `${formatSigned(100 * low)} to ${formatSigned(100 * high)}`;
}
function formatMoney(dollars) {
	if (dollars === null) return "unknown";
	const amount = Math.abs(dollars);
	const sign = dollars < 0 ? MINUS : "";
	if (amount >= 1) return `${sign}$${formatNumber(amount, 2)}`;
	if (amount > 0 && amount < 1e-6) return `${sign}$${smallDecimal(amount)}`;
	return `${sign}$${amount.toFixed(6).replace(/0{1,4}$/, "")}`;
}
function smallDecimal(value) {
	const decimals = 2 - Math.floor(Math.log10(value));
	return trimZeros(value.toFixed(Math.min(decimals, 100)));
}
function formatDuration(ms) {
	if (ms === null) return "unknown";
	if (Math.round(ms) < 1e3) return `${formatNumber(Math.round(ms))} ms`;
	if (Math.round(ms / 100) < 600) return `${trimZeros(formatNumber(ms / 1e3, 1))} s`;
	const seconds = Math.round(ms / 1e3);
	return `${formatNumber(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function formatRelative(before, after) {
	if (before <= 0) return "–";
	const ratio = after / before;
	return ratio >= 2 ? `×${trimZeros(formatNumber(ratio, 1))}` : `${formatSigned(100 * (ratio - 1))}%`;
}
function passMarks(passed, runs) {
	const marks = Math.min(runs, 10);
	const exact = runs === 0 ? 0 : passed * marks / runs;
	const full = exact < marks / 2 ? Math.ceil(exact) : Math.floor(exact);
	return "●".repeat(full) + "○".repeat(marks - full);
}
function trimZeros(text) {
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
export { formatPercent as a, formatRelative as c, passMarks as d, commandSafe as f, truncate as h, formatNumber as i, formatShare as l, terminalSafe as m, formatDuration as n, formatPoints as o, oneLine as p, formatMoney as r, formatPointsRange as s, formatCount as t, formatSigned as u };
