import { S as toJSONSchema, _ as strictObject, a as array, b as union, d as literal, f as looseObject, g as record, l as int, n as _enum, o as base64$1, p as number, s as boolean, u as json, v as string, x as unknown$1 } from "./zod.js";
import { r as stampComment } from "./comment-head.js";
import { n as sumPicoUsd, r as usd, t as picoUsd } from "./money.js";
import { i as UsageError, n as sha256, r as canonicalJson, t as fingerprint } from "./hash.js";
import { r as addUsage, t as NO_USAGE } from "./usage.js";
import { a as Stage, c as FailureDetail, d as Outcome, f as TaskId, h as taskKey, i as RunRecord, l as FailureMode, m as shortId, n as projectRuns, o as Stop, p as runKey, s as Check, t as keyOf, u as Flag } from "./projections.js";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, mkdir, open, readFile as readFile$1, readdir, readlink, realpath, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// src/std/relative-path.ts
const PATH_CHARS_MAX = 400;
function relativePathDefect(path) {
	if (path === "") return "is empty";
	if (path.length > PATH_CHARS_MAX) return `is longer than ${PATH_CHARS_MAX} characters`;
	if (/[\u0000-\u001f\u007f]/.test(path)) return "has a control character";
	if (path.includes("\\")) return "has a backslash; separate folders with /";
	if (path.startsWith("/")) return "is absolute; it must be relative to its folder";
	const names = path.split("/");
	if (names.includes("..")) return "leads out of its folder";
	if (names.includes("") || names.includes(".")) return "has an empty or '.' part";
}
// src/adapters/local/make-folder.ts
async function makeFolder(path) {
	if (await made(path)) return;
	const parent = dirname(path);
	if (parent !== path) await makeFolder(parent);
	if (!await made(path)) throw Object.assign(new Error(`${path} cannot be made`), { code: "EACCES" });
}
async function made(path) {
	try {
		await mkdir(path);
		return true;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "ENOENT") return false;
		if (code === "EEXIST" || code === "EISDIR") return true;
		throw error;
	}
}
const LISTED_ENTRIES_MAX = 1e4;
const LISTED_BYTES_MAX = 268435456;
const PASSED_OVER = new Set([".git", "node_modules"]);
function localFolder(root) {
	return {
		list: async (signal) => {
			try {
				const entries = [];
				await listFolder({
					root,
					entries,
					bytes: 0
				}, "", signal);
				return {
					kind: "entries",
					entries
				};
			} catch (error) {
				signal.throwIfAborted();
				return refusal(error, root);
			}
		},
		read: async (path, signal) => {
			signal.throwIfAborted();
			const place = await inside(root, path);
			if (place === void 0) return outside(path);
			try {
				return {
					kind: "file",
					bytes: await readFile$1(place)
				};
			} catch (error) {
				return refusal(error, path);
			}
		},
		write: async (path, content, signal) => {
			signal.throwIfAborted();
			const place = await inside(root, path);
			if (place === void 0) return outside(path);
			try {
				await writeWhole(place, content);
				return { kind: "written" };
			} catch (error) {
				return refusal(error, place);
			}
		}
	};
}
async function listFolder(listing, below, signal) {
	const found = await readdir(join(listing.root, below), { withFileTypes: true });
	for (const { name } of found.sort((a, b) => a.name < b.name ? -1 : 1)) {
		signal.throwIfAborted();
		if (PASSED_OVER.has(name)) continue;
		const path = below === "" ? name : `${below}/${name}`;
		const is = await lstat(join(listing.root, path));
		if (is.isDirectory()) await listFolder(listing, path, signal);
		else await listEntry(listing, path, is);
	}
}
async function listEntry(listing, path, is) {
	listing.entries.push(await entryOf(listing.root, path, is));
	listing.bytes += is.size > 16777216 ? 0 : is.size;
	if (listing.entries.length > LISTED_ENTRIES_MAX || listing.bytes > LISTED_BYTES_MAX) throw Object.assign(new Error("too much to list"), { code: "EFBIG" });
}
async function entryOf(root, path, is) {
	if (is.isSymbolicLink()) return symlink(root, path);
	if (!is.isFile()) return {
		kind: "special",
		path
	};
	if (is.size > 16777216) return {
		kind: "oversized",
		path,
		size: is.size
	};
	return {
		kind: "file",
		path,
		bytes: await readFile$1(join(root, path))
	};
}
async function symlink(root, path) {
	const target = await readlink(join(root, path));
	const leads = relative(resolve(root), resolve(root, dirname(path), target));
	return {
		kind: "symlink",
		path,
		target,
		inside: leads !== ".." && !leads.startsWith(`..${sep}`) && !isAbsolute(leads)
	};
}
async function writeWhole(place, content) {
	await makeFolder(dirname(place));
	const draft = `${place}.${randomUUID()}`;
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, place);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}
async function inside(root, path) {
	if (relativePathDefect(path) !== void 0) return void 0;
	const place = join(root, path);
	const [home, real] = await Promise.all([realest(resolve(root)), realest(resolve(place))]);
	return real === home || real.startsWith(home.endsWith(sep) ? home : `${home}${sep}`) ? place : void 0;
}
async function realest(path) {
	const real = await realpath(path).catch(() => void 0);
	if (real !== void 0) return real;
	const parent = dirname(path);
	return parent === path ? path : join(await realest(parent), basename(path));
}
function outside(path) {
	return {
		kind: "refused",
		why: "outside",
		reason: `${path} is not a path inside the folder`
	};
}
const REASONS = new Map([
	["ENOENT", ["missing", "is not there"]],
	["ENOTDIR", ["not_a_folder", "is not a folder"]],
	["EISDIR", ["other", "is a folder"]],
	["EEXIST", ["not_a_folder", "is not a folder"]],
	["EACCES", ["denied", "may not be accessed; check its permissions"]],
	["EPERM", ["denied", "may not be accessed; check its permissions"]],
	["EROFS", ["denied", "cannot be written: the disk is read-only"]],
	["ENOSPC", ["full", "cannot be written: no space is left"]],
	["EFBIG", ["other", "holds more than 10,000 files or 256 MiB; point at the folder of tasks itself"]],
	["EDQUOT", ["full", "cannot be written: no space is left"]]
]);
function refusal(error, what) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const [why, words] = REASONS.get(code) ?? ["other", `failed (${code || String(error)})`];
	return {
		kind: "refused",
		why,
		reason: `${what} ${words}`
	};
}
// src/std/assert.ts
function assert(condition, invariant) {
	if (!condition) throw new Error(`invariant broken: ${invariant}`);
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
// src/record/version.ts
const PAWL_VERSION = "0.1.0";
// src/record/seal-pack.ts
function sealPack(campaign, runs, patterns) {
	return {
		format_version: 1,
		created_by: {
			name: "pawl",
			version: PAWL_VERSION
		},
		campaign,
		runs: [...runs],
		...projectRuns(campaign, runs),
		evidence_patterns: [...patterns],
		predictions_scoring: []
	};
}
function packText(pack) {
	return `${JSON.stringify(pack, null, 2)}\n`;
}
// src/std/escape-invisible.ts
const UNSEEN = "␦";
const INVISIBLE = /(?!\t|\n|\u{FE0E}|\u{FE0F})[\p{Cc}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
const LINE_ENDS = /\r\n?|[\u{2028}\u{2029}\u{0085}\v\f]/gu;
function terminalSafe(text) {
	return text.toWellFormed().replace(LINE_ENDS, "\n").replace(INVISIBLE, UNSEEN);
}
function oneLine$1(text) {
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
// src/std/escape-markdown.ts
const BREAK = "​";
const BEGINNINGS = /[@#]|(?<![a-z0-9])gh-(?=\d)|:(?=\/\/)|www(?=\.)/giu;
const MARKS = /(?![,;?%()]|[.:](?: |$)|(?<=[A-Za-z0-9])[-_/](?=[A-Za-z0-9]))[!-/:-@[-`{-~\u{200B}]|(?<=^\d{1,9})[.)]/gu;
const PLAIN_CODE = /^[\w./:+=-](?:(?:[\w./:+= -]|(?<=\w)@)*[\w./:+=-])?$/;
function escapeMarkdown(text) {
	return oneLine$1(text).replace(BEGINNINGS, (found) => found + BREAK).replace(MARKS, asEntity);
}
function inlineCode(text) {
	const line = oneLine$1(text);
	if (line === "") return "(empty)";
	return PLAIN_CODE.test(line) ? `\`${line}\`` : `<code>${escapeMarkdown(line)}</code>`;
}
function fencedCode(text) {
	const content = terminalSafe(text).replace(/\n+$/, "");
	const longest = Math.max(2, ...(content.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${content}\n${fence}`;
}
function asEntity(character) {
	return `&#${character.codePointAt(0)};`;
}
// src/report/code-name.ts
const NAME_MAX$1 = 100;
function codeName(text) {
	return inlineCode(truncate(text, NAME_MAX$1));
}
// src/report/say-change.ts
function sayChange(change) {
	switch (change.kind) {
		case "prompt": return `${codeName(change.path)} ${promptChange(change)}`;
		case "task": return `task ${codeName(change.taskId)} ${change.how}`;
		case "setting": return `${codeName(change.name)} ${codeName(change.before)} → ${codeName(change.after)}`;
		default: return `${change.kind} ${codeName(change.before)} → ${codeName(change.after)}`;
	}
}
function sayChanges(changes, max) {
	const said = changes.slice(0, max).map(sayChange);
	const rest = changes.length - said.length;
	return [...said, ...rest > 0 ? [`${rest} more ${rest === 1 ? "change" : "changes"}`] : []].join(" · ");
}
function promptChange(change) {
	const lines = `+${change.linesAdded} −${change.linesRemoved}`;
	return change.how === "changed" ? lines : `${change.how} (${lines})`;
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
	return verdict.word === "suspected" ? `${title} — not blocking` : title;
}
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
		case "looks_better": return `Looks better (unconfirmed): ${formatCount(having("looks_better"), "task")}`;
		case "identical": return "Inputs identical to the baseline";
	}
}
// src/report/alert.ts
const CHANGES_MAX = 4;
const SENTENCE_MAX$1 = 500;
function renderAlert({ verdict, comparison }) {
	const changes = sayChanges(comparison.changes, CHANGES_MAX);
	return [
		`[!${alertKind(verdict)}]`,
		`**${headline(verdict)}**${changes === "" ? "" : ` · ${changes}`}`,
		"",
		sentence$1(verdict.sentence),
		...verdict.breaches.flatMap((breach) => ["", `**Policy:** ${sentence$1(breach.sentence)}`])
	].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function alertKind(verdict) {
	if (verdict.blocks || verdict.breaches.length > 0) return "CAUTION";
	switch (verdict.word) {
		case "regression":
		case "suite_regression": return "CAUTION";
		case "unmeasured":
		case "inconclusive":
		case "suspected":
		case "environment_drift": return "WARNING";
		case "no_baseline":
		case "identical": return "NOTE";
		default: return "TIP";
	}
}
function sentence$1(text) {
	return escapeMarkdown(truncate(text, SENTENCE_MAX$1));
}
// src/report/say-failure.ts
const REASONS_MAX$1 = 3;
const NAME_MAX = 80;
function failureName(mode, detail) {
	return truncate(detail === null ? mode : `${mode}/${detail}`, NAME_MAX);
}
function sayFailures(side, show) {
	const failures = side.failures.map((failure) => times(failure, show));
	const named = failures.slice(0, REASONS_MAX$1);
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
// src/report/say-run.ts
const CHECK_NAME_MAX = 120;
function runFailure(run) {
	return run.failure_mode === null ? "" : codeName(failureName(run.failure_mode, run.failure_detail));
}
function failedCheck(run, detail) {
	if (run.outcome !== "failed") return "";
	const check = run.checks.find(({ passed }) => !passed);
	const name = check?.name ?? run.evidence.first_failed_check;
	if (name === void 0) return "";
	const said = `failed check “${quote(name, CHECK_NAME_MAX)}”`;
	if (!detail.quotes) return said;
	const expected = check?.expected === void 0 ? "" : `, expected ${excerpt(check.expected, detail)}`;
	const found = check?.found === void 0 ? "" : `, found ${excerpt(check.found, detail)}`;
	return said + expected + found;
}
function ownWords(run, detail) {
	if (run.outcome !== "failed") return "";
	const text = oneLine$1(run.evidence.quote ?? run.evidence.final_text);
	return !detail.quotes || text === "" ? "" : `“${quote(text, detail.quoteMax)}”`;
}
function runName(run) {
	return codeName(keyOf(run));
}
function excerpt(text, detail) {
	const line = oneLine$1(text);
	return line === "" ? "nothing" : `<code>${quote(line, detail.quoteMax)}</code>`;
}
function quote(text, max) {
	return escapeMarkdown(truncate(oneLine$1(text), max));
}
// src/report/concerns.ts
const REASONS_MAX = 3;
const SENTENCE_MAX = 400;
const CONCERNING = new Set([
	"regression",
	"suspected",
	"not_rechecked",
	"unmeasured",
	"inconclusive",
	"environment_drift"
]);
function renderConcerns(input, rows, detail) {
	const concerning = rows.filter((row) => CONCERNING.has(row.verdict.word));
	if (concerning.length === 0) return "";
	const shown = concerning.slice(0, detail.rowsMax).map((row) => concern(input, row, detail));
	const rest = concerning.length - shown.length;
	return [...shown, ...rest > 0 ? [`… and ${formatCount(rest, "more task")}.`] : []].join("\n\n");
}
function concern(input, { task, verdict }, detail) {
	const reasons = byReason(input.candidate.runs.filter((run) => keyOfTask$1(run) === task.key));
	const title = `**${codeName(verdict.key)}** ${escapeMarkdown(truncate(verdict.sentence, SENTENCE_MAX))}`;
	const examples = [...reasons.values()].slice(0, REASONS_MAX).map((runs) => example(runs, detail));
	return [title, ...examples.length > 0 ? ["", ...examples] : []].join("\n");
}
function example(runs, detail) {
	const run = runs[0];
	if (run === void 0) return "";
	const parts = [`${runFailure(run)} ×${runs.length}`, failedCheck(run, detail)].filter((part) => part !== "");
	const words = ownWords(run, detail);
	return `- ${parts.join(": ")}${words === "" ? "" : `<br>${runName(run)} said ${words}`}`;
}
function byReason(runs) {
	const reasons = new Map();
	for (const run of runs) {
		if (run.failure_mode === null || run.outcome === "passed") continue;
		const reason = `${run.failure_mode}/${run.failure_detail ?? ""}`;
		reasons.set(reason, [...reasons.get(reason) ?? [], run]);
	}
	return new Map([...reasons].sort(([, a], [, b]) => b.length - a.length));
}
function keyOfTask$1(run) {
	return taskKey(run.task_id, run.variant);
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
	return formatPoints(candidate.passed / candidate.runs - expected.passed / expected.runs).replace(/ points?$/, "");
}
// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/report/fold.ts
function fold(title, body) {
	return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
// src/report/delta-table.ts
const HEADER$1 = [
	"Task",
	"Baseline",
	"This PR",
	"Δ points",
	"Verdict",
	"Why"
];
const ALIGN$1 = [
	"l",
	"l",
	"l",
	"r",
	"l",
	"l"
];
function renderDeltaTable(rows, detail) {
	const loud = rows.filter((row) => !QUIET.has(row.verdict.word));
	const quiet = rows.filter((row) => QUIET.has(row.verdict.word));
	const open = loud.length === 0 ? [] : [table$1(loud, detail)];
	if (quiet.length === 0) return open.join("\n\n");
	const isIdentical = quiet.every((row) => row.verdict.word === "identical");
	const title = `🟢 ${formatCount(quiet.length, "task")} with ${isIdentical ? "identical inputs" : "no regression found"}`;
	if (detail.everything) return table$1([...loud, ...quiet], detail);
	return [...open, detail.passing ? fold(title, table$1(quiet, detail)) : title].join("\n\n");
}
function table$1(rows, { rowsMax }) {
	const shown = rows.slice(0, rowsMax).map(cells$1);
	const rest = rows.length - shown.length;
	const text = markdownTable([HEADER$1, ...shown], {
		align: ALIGN$1,
		alignDelimiters: false,
		padding: true
	});
	return rest === 0 ? text : `${text}\n\n… and ${formatCount(rest, "more task", "more tasks")}.`;
}
function cells$1({ task, verdict }) {
	return [
		codeName(verdict.key),
		sayCount(verdict.expected),
		sayCount(verdict.candidate, task.candidate.tally.errored),
		sayDelta(verdict.candidate, verdict.expected),
		`${TASK_MARKS[verdict.word]} ${TASK_WORDS[verdict.word]}`,
		sayFailures(task.candidate, codeName)
	];
}
// src/report/gaps.ts
const REASON_MAX = 300;
const NAMES_MAX = 8;
const WHY = {
	only_candidate: "new here, so no baseline yet",
	only_baseline: "only in the baseline",
	task_changed: "the task itself changed, so old results do not apply",
	candidate_not_run: "not run here",
	candidate_errored: "every run here was lost to infrastructure",
	baseline_not_run: "not run in the baseline",
	baseline_errored: "every baseline run was lost to infrastructure"
};
function renderSimulatedNotice({ candidate, baseline }) {
	const sides = [...candidate.simulated ? ["this PR"] : [], ...baseline?.simulated === true ? ["the baseline"] : []];
	if (sides.length === 0) return "";
	return `> [!NOTE]\n> **Simulated.** ${sides.length === 2 ? "Both models are" : `The model of ${sides.join("")} is`} simulated: scripted behaviour with set weights, not a real model. Use these figures to see how Pawl works, not to choose a model.`;
}
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
		return `**Not compared** (${WHY[why]}): ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	});
}
function unscored(task) {
	const before = task.baseline === void 0 ? "" : `, baseline ${sayTally(task.baseline.tally)}`;
	return `**Not scored** (a control, in no rate and no verdict): ${codeName(task.key)} ${sayTally(task.candidate.tally)}${before}`;
}
// src/report/provenance.ts
const VERSIONS_MAX = 6;
const FINGERPRINT_DIGITS = 12;
function renderProvenance({ candidate, baseline, proof }) {
	const { campaign } = candidate;
	const { suite, subject, prices } = campaign;
	const versions = Object.entries(subject.versions).slice(0, VERSIONS_MAX);
	const overrides = Object.keys(prices.overrides).length;
	return `<sub>${[
		`suite ${codeName(suite.name)} ${short(suite.fingerprint)}`,
		`model ${codeName(subject.model)}${subject.region === void 0 ? "" : ` in ${codeName(subject.region)}`}`,
		`subject ${short(campaign.subject_fingerprint)}`,
		`harness ${codeName(subject.harness)}`,
		...versions.map(([part, version]) => codeName(`${part} ${version}`)),
		`prices ${codeName(`${prices.source} ${prices.version}`)}${overrides === 0 ? "" : ` with ${formatCount(overrides, "override")}`}`,
		`campaign ${codeName(campaign.id)}`,
		sayBaseline(baseline),
		sayProof(proof),
		`Pawl ${codeName(candidate.created_by.version)}`
	].join(" · ")}</sub>`;
}
function sayBaseline(baseline) {
	if (baseline === void 0) return "no baseline";
	const { campaign } = baseline;
	return `baseline ${codeName(campaign.id)} of ${codeName(campaign.started_at.slice(0, 10))}, subject ${short(campaign.subject_fingerprint)}`;
}
function sayProof(proof) {
	if (proof === void 0) return "graders not proven in this run";
	return `graders proven: ${formatCount(proof.tasks, "task")}, ${formatCount(proof.trajectories, "trajectory", "trajectories")} over ${formatCount(proof.seeds, "seed")}`;
}
function short(fingerprint) {
	return codeName(fingerprint.slice(0, FINGERPRINT_DIGITS));
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
	const line = oneLine$1(text);
	return PLAIN_WORD.test(line) && !line.startsWith("-") ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
// src/report/run-details.ts
const HEADER = [
	"Run",
	"Outcome",
	"Why",
	"Turns",
	"Tokens in",
	"Tokens out",
	"Cost",
	"Time"
];
const ALIGN = [
	"l",
	"l",
	"l",
	"r",
	"r",
	"r",
	"r",
	"r"
];
const OUTCOME_MARKS = {
	passed: "🟢 passed",
	failed: "🔴 failed",
	errored: "⚪ errored"
};
function renderRuns(title, { runs }, detail) {
	const listed = detail.passing ? runs : runs.filter(({ outcome }) => outcome !== "passed");
	if (listed.length === 0) return "";
	const shown = listed.slice(0, detail.rowsMax);
	const table = markdownTable([HEADER, ...shown.map((run) => cells(run, detail))], {
		align: ALIGN,
		alignDelimiters: false,
		padding: true
	});
	const rest = runs.length - shown.length;
	const more = rest === 0 ? "" : `\n\n${formatCount(rest, "run")} not listed.`;
	const words = detail.everything ? shown.flatMap((run) => lastWords(run, detail)) : [];
	return fold(title, [table + more, ...words].join("\n\n"));
}
function cells(run, detail) {
	const { metrics } = run;
	return [
		runName(run),
		OUTCOME_MARKS[run.outcome],
		[runFailure(run), failedCheck(run, detail)].filter((part) => part !== "").join(": "),
		formatNumber(metrics.turns),
		formatNumber(metrics.input_tokens),
		formatNumber(metrics.output_tokens),
		metrics.cost_usd === null ? "unknown" : `\`${formatMoney(metrics.cost_usd)}\``,
		formatDuration(metrics.latency_ms)
	];
}
function lastWords(run, detail) {
	if (run.outcome === "passed" || ownWords(run, detail) === "") return [];
	const text = run.evidence.quote ?? run.evidence.final_text;
	return [`${runName(run)} ended with:`, fencedCode(truncate(text, detail.quoteMax))];
}
// src/report/totals.ts
function renderSuiteLine({ candidate, difference }) {
	const { passed, runs } = candidate.tally;
	if (difference === void 0) return runs === 0 ? "**Suite:** no run counts." : `**Suite:** ${formatShare(passed, runs)} passed (${formatPercent(passed, runs)}); no baseline to hold it against.`;
	const { candidate: here, history, range, tasks } = difference;
	const counts = `${shareOf(here)} here, ${shareOf(history)} before`;
	const straddles = range.low <= 0 && range.high >= 0;
	return [`**Suite:** ${counts}, over ${formatCount(tasks, "comparable task")}`, `difference ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(range.low, range.high)}${straddles ? ": too few runs to call by itself" : ""}.`].join("; ");
}
function renderCostLine({ candidate, baseline }) {
	const cost = arrow(baseline?.costUsd, candidate.costUsd, formatMoney, sameSize(candidate, baseline));
	const perPass = arrow(baseline?.costPerPassUsd, candidate.costPerPassUsd, formatMoney, true);
	const latency = arrow(baseline?.latencyMsP50, candidate.latencyMsP50, formatDuration, true);
	const input = arrow(baseline?.inputTokens, candidate.inputTokens, formatNumber, sameSize(candidate, baseline));
	const output = arrow(baseline?.outputTokens, candidate.outputTokens, formatNumber, sameSize(candidate, baseline));
	return [
		`**Cost** ${cost}`,
		`per pass ${perPass}`,
		`**median time** ${latency}`,
		`**tokens** in ${input}, out ${output}`
	].join(" · ");
}
function arrow(before, after, format, isComparable) {
	const now = amount(after, format);
	if (before === void 0) return now;
	const change = isComparable && before !== null && after !== null && before > 0 ? ` (${formatRelative(before, after)})` : "";
	return `${amount(before, format)} → ${now}${change}`;
}
function amount(value, format) {
	return value === null ? "unknown" : `\`${format(value)}\``;
}
function sameSize(candidate, baseline) {
	return baseline !== void 0 && allRuns(candidate) === allRuns(baseline);
}
function allRuns({ tally }) {
	return tally.runs + tally.errored;
}
function shareOf({ passed, runs }) {
	return `${formatShare(passed, runs)} (${formatPercent(passed, runs)})`;
}
// src/report/body.ts
const REPRODUCE_MAX = 50;
function renderBody(input, detail) {
	const rows = deltaRows(input.comparison, input.verdict);
	return `${(detail.verdictOnly ? shortest(input) : sections(input, rows, detail)).filter((part) => part !== "").join("\n\n")}\n`;
}
function sections(input, rows, detail) {
	return [
		"### Agent evals",
		renderAlert(input),
		renderSimulatedNotice(input.comparison),
		renderDeltaTable(rows, detail),
		renderConcerns(input, rows, detail),
		renderSuiteLine(input.comparison),
		renderCostLine(input.comparison),
		renderGaps(input, detail),
		...detail.folds ? folds(input, rows, detail) : [shortened(input)],
		renderProvenance(input)
	];
}
function folds(input, rows, detail) {
	const loud = rows.filter(({ verdict }) => !QUIET.has(verdict.word)).map(({ verdict }) => verdict.key);
	return [
		renderRuns("Every run of this PR", input.candidate, detail),
		input.baseline === void 0 || !detail.everything ? "" : renderRuns("Every run of the baseline", input.baseline, detail),
		fold("Run it again", fencedCode(reproduceCommand(input.candidate, loud.slice(0, REPRODUCE_MAX)))),
		more(input)
	];
}
function shortest(input) {
	return [
		"### Agent evals",
		renderAlert(input),
		renderSimulatedNotice(input.comparison),
		renderSuiteLine(input.comparison),
		renderCostLine(input.comparison),
		shortened(input)
	];
}
function more({ moreUrl }) {
	return moreUrl === void 0 ? "" : `[The whole report](${moreUrl})`;
}
function shortened(input) {
	return `Shortened to fit a comment; all of it is in ${input.moreUrl === void 0 ? "the job summary" : more(input)} and in the data pack.`;
}
// src/report/detail.ts
const FULL = {
	passing: true,
	quotes: true,
	folds: true,
	verdictOnly: false,
	rowsMax: 100,
	quoteMax: 300,
	everything: false
};
const COMMENT_LADDER = [
	FULL,
	{
		...FULL,
		passing: false
	},
	{
		...FULL,
		passing: false,
		quotes: false
	},
	{
		...FULL,
		passing: false,
		quotes: false,
		folds: false,
		rowsMax: 25
	},
	{
		...FULL,
		passing: false,
		quotes: false,
		folds: false,
		rowsMax: 0,
		verdictOnly: true
	}
];
const SUMMARY_LADDER = [
	{
		...FULL,
		rowsMax: 2e3,
		quoteMax: 2e3,
		everything: true
	},
	{
		...FULL,
		rowsMax: 1e3,
		quoteMax: 400,
		everything: true
	},
	...COMMENT_LADDER
];
// src/report/fit-bytes.ts
const encoder = new TextEncoder();
function byteLength(text) {
	return encoder.encode(text).length;
}
function fitBytes(stages, maxBytes) {
	for (const stage of stages) {
		const text = stage();
		if (byteLength(text) <= maxBytes) return text;
	}
	throw new Error("invariant broken: the shortest form of a report must fit");
}
// src/report/comment.ts
const COMMENT_BYTES_MAX = 6e4;
function renderComment(input) {
	return fitBytes(COMMENT_LADDER.map((detail) => () => stampComment(renderBody(input, detail), input.key, input.writer)), COMMENT_BYTES_MAX);
}
// src/report/summary.ts
const SUMMARY_BYTES_MAX = 1e6;
function renderSummary(input) {
	return fitBytes(SUMMARY_LADDER.map((detail) => () => renderBody(input, detail)), SUMMARY_BYTES_MAX);
}
function renderVerdictJson(input) {
	const { verdict, comparison } = input;
	const document = {
		format_version: 1,
		...snakeCased(verdict),
		comparison: snakeCased(comparison)
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function snakeCased(value) {
	if (value === void 0 || value === null) return null;
	if (typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (Array.isArray(value)) return value.map(snakeCased);
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [snakeCase(name), snakeCased(member)]));
}
function snakeCase(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
// src/app/write-outcome.ts
function renderOutcome(candidate, baseline, judged, context) {
	const input = {
		candidate,
		baseline,
		...judged,
		...context
	};
	return {
		comment: renderComment(input),
		summary: renderSummary(input),
		verdictJson: renderVerdictJson(judged)
	};
}
async function writeOutcome(folder, outcome, signal) {
	await writeOrRefuse(folder, "comment.md", outcome.comment, signal);
	await writeOrRefuse(folder, "summary.md", outcome.summary, signal);
	await writeOrRefuse(folder, "verdict.json", outcome.verdictJson, signal);
}
function writePack(folder, pack, signal) {
	return writeOrRefuse(folder, "data-pack.json", packText(pack), signal);
}
async function writeOrRefuse(folder, path, text, signal) {
	const written = await folder.write(path, text, signal);
	if (written.kind === "refused") throw new UsageError(written.reason);
}
// src/std/nearest.ts
function nearest(word, candidates) {
	const bound = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
	return [...candidates].map((candidate) => ({
		candidate,
		distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
	})).filter(({ distance }) => distance <= bound).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
function editDistance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	const cost = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const replaced = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(replaced, swapped, cost(i - 1, j) + 1, cost(i, j - 1) + 1));
		}
	}
	return cost(a.length, b.length);
}
// src/std/decode-utf8.ts
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
// src/grade/evidence-patterns.ts
const RUNS_MIN = 2;
function evidencePatterns(runs) {
	return [...byTask(runs)].flatMap(([, own]) => {
		return [...[
			...unreadAnswers(own),
			...sharedFailures(own),
			...sharedFlags(own),
			...malformed(own)
		].filter((one) => one.runs.length >= RUNS_MIN).map((one) => written(one, own)), ...longerPasses(own)];
	});
}
function byTask(runs) {
	const groups = new Map();
	for (const run of runs.filter(({ outcome }) => outcome !== "errored")) {
		const key = taskKey(run.task_id, run.variant);
		groups.set(key, [...groups.get(key) ?? [], run]);
	}
	return new Map([...groups].sort(([a], [b]) => a < b ? -1 : 1));
}
function written({ pattern, runs, text }, own) {
	return {
		task_id: runs[0]?.task_id ?? "",
		pattern,
		count: runs.length,
		of: own.length,
		runs: runs.map((run) => runKey(run.task_id, run.variant, run.epoch)),
		text: `${runs.length} of ${own.length} runs ${text}`
	};
}
function unreadAnswers(own) {
	const runs = own.filter(({ flags }) => flags.includes("answered_without_reading"));
	const files = runs.map(leastRead).filter((file) => file !== void 0);
	const path = files[0]?.path;
	if (path === void 0 || files.some((file) => file.path !== path)) return [];
	return [{
		pattern: "answered_without_reading",
		runs,
		text: `answered after reading ${range(files.map((file) => Math.floor(100 * file.delivered / file.bytes)))} % of ${path}`
	}];
}
function leastRead({ evidence }) {
	return evidence.delivered.filter(({ bytes, delivered }) => delivered < bytes / 2).sort((a, b) => b.bytes - a.bytes)[0];
}
function sharedFailures(own) {
	const groups = new Map();
	for (const run of own) {
		if (run.failure_mode === null) continue;
		const name = [run.failure_mode, run.failure_detail].filter((part) => part !== null).join("/");
		groups.set(name, [...groups.get(name) ?? [], run]);
	}
	return [...groups].map(([name, runs]) => ({
		pattern: `failed:${name}`,
		runs,
		text: `failed as ${name}`
	}));
}
const FLAG_WORDS = {
	claimed_done_but_failed: "said that the work was done when it was not",
	tool_loop: "repeated a failing call five times or more",
	limit_hit: "ran into a limit"
};
function sharedFlags(own) {
	return Object.entries(FLAG_WORDS).map(([flag, text]) => ({
		pattern: flag,
		runs: own.filter(({ flags }) => flags.some((one) => one === flag)),
		text
	}));
}
function malformed(own) {
	const runs = own.filter(({ metrics }) => metrics.malformed_calls > 0);
	return [{
		pattern: "malformed_calls",
		runs,
		text: `made malformed tool calls (${runs.reduce((sum, { metrics }) => sum + metrics.malformed_calls, 0)} in all)`
	}];
}
function longerPasses(own) {
	const tokens = (outcome) => own.filter((run) => run.outcome === outcome).map((run) => run.metrics.output_tokens);
	const [passing, failing] = [tokens("passed"), tokens("failed")];
	if (passing.length === 0 || failing.length === 0 || own.length < 3) return [];
	if (Math.min(...passing) < 1.25 * Math.max(...failing)) return [];
	return [written({
		pattern: "passes_wrote_more",
		runs: own.filter((run) => run.outcome === "passed"),
		text: `passed, with ${range(passing)} output tokens; the failing ones wrote ${range(failing)}`
	}, own)];
}
function range(values) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low === high ? `${low}` : `${low}–${high}`;
}
// src/std/pool.ts
async function mapBounded(items, limit, work) {
	const results = new Array(items.length);
	let nextIndex = 0;
	const failure = { happened: false };
	const lane = async () => {
		while (nextIndex < items.length && !failure.happened) {
			const index = nextIndex++;
			try {
				results[index] = await work(items[index], index);
			} catch (reason) {
				if (!failure.happened) Object.assign(failure, {
					reason,
					happened: true
				});
			}
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
	if (failure.happened) throw failure.reason;
	return results;
}
// src/campaign/budget.ts
const NOTHING_SPENT = {
	cost: picoUsd(0),
	tokens: 0
};
function addSpending(spent, { metrics }) {
	const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = metrics;
	return {
		cost: sumPicoUsd([spent.cost, picoUsd(metrics.cost_usd ?? 0)]),
		tokens: spent.tokens + input_tokens + output_tokens + cache_read_tokens + cache_write_tokens
	};
}
function reachedBudget(spent, budget) {
	if (budget.max_cost_usd !== void 0 && spent.cost >= picoUsd(budget.max_cost_usd)) return `the budget of $${budget.max_cost_usd} was reached ($${usd(spent.cost).toFixed(6)} spent)`;
	if (budget.max_tokens !== void 0 && spent.tokens >= budget.max_tokens) return `the budget of ${budget.max_tokens} tokens was reached (${spent.tokens} used)`;
}
function refuseUnpricedBudget(plan, prices, at) {
	if (plan.budget.max_cost_usd === void 0) return;
	const unpriced = Object.values(plan.arms).find(({ pricedAs }) => prices.price(pricedAs, ONE_TOKEN, at) === void 0);
	if (unpriced === void 0) return;
	throw new UsageError(`The price of ${unpriced.pricedAs} is not known, so a budget in dollars cannot be kept; give its price, or set a budget in tokens.`);
}
const ONE_TOKEN = {
	...NO_USAGE,
	input_tokens: 1,
	output_tokens: 1
};
// src/campaign/config-fault.ts
var ConfigFault = class extends UsageError {
	fault;
	constructor(model, fault) {
		super(sentence(model, fault));
		this.fault = fault;
	}
};
const ADVICE = {
	auth: ["was refused", "check the credentials and what they may do"],
	not_found: ["was not found", "check the model id and the region"],
	validation: ["rejected the request", "check the inference settings and whether the model takes tools"],
	quota: ["is over its quota", "raise the quota or wait"],
	replay_miss: ["has no recorded reply for this request", "record the cassette again"]
};
function isConfigFault(fault) {
	return ADVICE[fault.kind] !== void 0;
}
function sentence(model, fault) {
	const [what, fix] = ADVICE[fault.kind] ?? ["failed", "see the provider's message"];
	return `${model} ${what} (${`${fault.name}: ${fault.message}`.replace(/\s+/g, " ").trim().slice(0, 300)}); ${fix}.`;
}
// src/record/file-tree.ts
function diffTrees(before, after) {
	const created = [...after.keys()].filter((path) => !before.has(path)).sort();
	const deleted = [...before.keys()].filter((path) => !after.has(path)).sort();
	return {
		created,
		modified: [...before].filter(([path, bytes]) => {
			const now = after.get(path);
			return now !== void 0 && !sameBytes(bytes, now);
		}).map(([path]) => path).sort(),
		deleted
	};
}
function sameBytes(a, b) {
	return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
// src/grade/grader-input.ts
function graderInput(form, { trajectory, files }) {
	const changed = diffTrees(form.files, files);
	return {
		task_id: form.task.id,
		truth: form.truth,
		variant: form.variant?.name ?? null,
		initial: graderFiles(form.files),
		files: graderFiles(files),
		changed: {
			created: [...changed.created],
			modified: [...changed.modified],
			deleted: [...changed.deleted]
		},
		calls: journal(trajectory),
		delivered: Object.fromEntries(trajectory.delivered.map(({ path, bytes, delivered }) => [path, {
			bytes,
			delivered
		}])),
		stop: trajectory.stop,
		final_text: finalText(trajectory)
	};
}
function finalText(trajectory) {
	return trajectory.turns.at(-1)?.text ?? "";
}
function graderFiles(tree) {
	return Object.fromEntries([...tree].map(([path, bytes]) => [path, graderFile(bytes)]));
}
function graderFile(bytes) {
	const text = decodeUtf8(bytes);
	return {
		bytes: bytes.length,
		sha256: sha256(bytes),
		text: text ?? null,
		base64: text === void 0 ? base64(bytes) : null
	};
}
function base64(bytes) {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
function journal({ turns }) {
	return turns.flatMap(({ turn, tool_calls }) => tool_calls.map(({ name, input, malformed, result }) => ({
		turn,
		tool: name,
		input,
		ok: result.status === "ok" && malformed === void 0,
		exit_code: result.exit_code ?? null,
		changed: result.changed,
		result: result.text
	})));
}
// src/grade/evidence.ts
const QUOTE_CHARS_MAX = 400;
const FINAL_TEXT_CHARS_MAX = 2e3;
function gatherEvidence(trajectory, checks, quote) {
	const first = checks.find((check) => !check.passed);
	const words = quote ?? first?.found ?? finalText(trajectory);
	return {
		delivered: trajectory.delivered,
		...first !== void 0 && { first_failed_check: first.name },
		...first !== void 0 && words.trim() !== "" && { quote: cut(words.trim(), QUOTE_CHARS_MAX) },
		final_text: cut(finalText(trajectory), FINAL_TEXT_CHARS_MAX)
	};
}
function cut(text, max) {
	if (text.length <= max) return text;
	const end = /[\uD800-\uDBFF]$/.test(text.slice(0, max - 1)) ? max - 2 : max - 1;
	return `${text.slice(0, end)}…`;
}
// src/std/glob.ts
function globMatches(pattern, text) {
	const tokens = parseGlob(pattern.endsWith("/") ? `${pattern}**` : pattern);
	let positions = withEmptyMatches(tokens, new Set([0]));
	for (const char of text) positions = withEmptyMatches(tokens, step(tokens, positions, char));
	return positions.has(tokens.length);
}
function isGlob(pattern) {
	return /[*?[]/.test(pattern);
}
const ANY_FOLDERS = [
	{ kind: "optional" },
	{
		kind: "run",
		crosses: true
	},
	{
		kind: "one",
		accepts: (char) => char === "/"
	}
];
function parseGlob(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const [found, length] = nextTokens(pattern.slice(at), at === 0 || pattern[at - 1] === "/");
		tokens.push(...found);
		at += length;
	}
	return tokens;
}
function nextTokens(rest, atFolderStart) {
	if (rest.startsWith("**/") && atFolderStart) return [ANY_FOLDERS, 3];
	if (rest.startsWith("**")) return [[{
		kind: "run",
		crosses: true
	}], 2];
	if (rest.startsWith("*")) return [[{
		kind: "run",
		crosses: false
	}], 1];
	if (rest.startsWith("?")) return [[{
		kind: "one",
		accepts: (char) => char !== "/"
	}], 1];
	const charClass = /^\[(!?)([^\]]+)\]/.exec(rest);
	if (charClass) return [[{
		kind: "one",
		accepts: classOf(charClass)
	}], charClass[0].length];
	const literal = String.fromCodePoint(rest.codePointAt(0) ?? 0);
	return [[{
		kind: "one",
		accepts: (char) => char === literal
	}], literal.length];
}
function classOf([, not, body = ""]) {
	const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single]) => ({
		from: from ?? single ?? "",
		to: to ?? single ?? ""
	}));
	const within = (char) => ranges.some(({ from, to }) => from <= char && char <= to);
	return (char) => char !== "/" && within(char) !== (not === "!");
}
function withEmptyMatches(tokens, positions) {
	const reached = new Set(positions);
	for (const position of reached) {
		const kind = tokens[position]?.kind;
		if (kind === "run" || kind === "optional") reached.add(position + 1);
		if (kind === "optional") reached.add(position + ANY_FOLDERS.length);
	}
	return reached;
}
function step(tokens, positions, char) {
	const next = new Set();
	for (const position of positions) {
		const token = tokens[position];
		if (token?.kind === "one" && token.accepts(char)) next.add(position + 1);
		if (token?.kind === "run" && (token.crosses || char !== "/")) next.add(position);
	}
	return next;
}
// src/grade/flags.ts
const READ_SHARE_MIN = .5;
const LOOP_CALLS_MIN = 5;
const LIMIT_STOPS = [
	"timeout",
	"max_turns",
	"max_tokens",
	"max_cost"
];
function findFlags(run, trajectory, outcome) {
	const found = {
		answered_without_reading: answeredWithoutReading(run, trajectory),
		claimed_done_but_failed: outcome === "failed" && trajectory.stop === "end_turn" && claimsDone(finalText(trajectory)),
		tool_loop: hasToolLoop(trajectory),
		limit_hit: LIMIT_STOPS.includes(trajectory.stop)
	};
	return Object.keys(found).filter((flag) => found[flag]);
}
function answeredWithoutReading({ task, before, after }, { delivered }) {
	const { created, modified } = diffTrees(before, after);
	if (![...created, ...modified].some((path) => task.artifacts.some((glob) => globMatches(glob, path))) || delivered.length === 0) return false;
	return task.mustRead.some((path) => {
		const bytes = before.get(path)?.length ?? 0;
		const seen = delivered.find((entry) => entry.path === path)?.delivered ?? 0;
		return bytes > 0 && seen < bytes * READ_SHARE_MIN;
	});
}
function hasToolLoop({ turns }) {
	const failures = new Map();
	for (const call of turns.flatMap((turn) => turn.tool_calls)) {
		if (call.result.status === "ok") continue;
		const key = callKey(call);
		failures.set(key, (failures.get(key) ?? 0) + 1);
	}
	return [...failures.values()].some((count) => count >= LOOP_CALLS_MIN);
}
function callKey({ name, input }) {
	return canonicalJson([name, input ?? null]);
}
const DONE = /\b(?:done|finished|completed?|created|wrote|written|saved|computed|verified|fixed|carried out|in place|is ready)\b/i;
const DOUBT = /\b(?:not|n't|no|unable|cannot|could|would|should|will|shall|fail\w*|error|however|but|unless|partial\w*|insufficient|missing|unfinished|incomplete|remaining|next)\b|n't\b|\?/i;
function claimsDone(text) {
	return DONE.test(text) && !DOUBT.test(text);
}
// src/grade/failure-mode.ts
const PASSED = {
	outcome: "passed",
	failure_mode: null,
	failure_detail: null
};
function decideOutcome(solved, judged, globals) {
	const { trajectory } = solved;
	const fault = infrastructureFault(solved);
	if (fault !== void 0) return fault;
	if (judged === void 0) return errored("harness_error", null);
	if (judged.kind === "unusable") return errored("harness_error", judged.detail);
	if (trajectory.stop === "malformed") return failed("tool_call_malformed", lastMalformation(trajectory));
	if (trajectory.stop === "context_overflow") return failed("context_overflow", overflowDetail(trajectory));
	const graded = gradedDecision(judged.judgement, globals);
	if (graded.outcome === "passed") return PASSED;
	return stopDecision(trajectory) ?? leakedCall(trajectory) ?? graded;
}
function isInfrastructureStop(stop) {
	return stop === "provider_fault" || stop === "harness_fault" || stop === "cancelled";
}
function infrastructureFault({ trajectory, fault }) {
	if (!isInfrastructureStop(trajectory.stop)) return void 0;
	if (trajectory.stop === "provider_fault") return errored("provider_error", fault?.kind ?? null);
	return errored("harness_error", trajectory.stop === "cancelled" ? "cancelled" : "harness_fault");
}
function gradedDecision({ passed, mode, detail }, globals) {
	const broken = globals.filter(({ check }) => !check.passed);
	const hack = broken.find((one) => one.mode === "reward_hack_suspected");
	if (hack !== void 0 && (passed || mode === "wrong_answer")) return failed(hack.mode, hack.detail);
	if (!passed) return failed(mode ?? "wrong_answer", detail);
	const first = broken[0];
	return first === void 0 ? PASSED : failed(first.mode, first.detail);
}
function stopDecision(trajectory) {
	switch (trajectory.stop) {
		case "refusal": return failed("refusal", refusalDetail(trajectory));
		case "timeout": return failed("timeout", limitDetail(trajectory, "wall"));
		case "max_turns": return failed("max_turns", limitDetail(trajectory, "turns"));
		case "max_tokens": return failed("max_tokens", cutOff(trajectory) ? "output_truncated" : limitDetail(trajectory, "token_budget"));
		case "max_cost": return failed("max_cost", limitDetail(trajectory, "usd"));
		default: return;
	}
}
function limitDetail(trajectory, otherwise) {
	return hasToolLoop(trajectory) ? "tool_loop" : otherwise;
}
function leakedCall(trajectory) {
	return (trajectory.turns.at(-1)?.tool_calls ?? []).some((call) => call.malformed?.kind === "leaked_tool_syntax") ? failed("tool_call_malformed", "leaked_tool_syntax") : void 0;
}
function lastMalformation({ turns }) {
	return turns.flatMap((turn) => turn.tool_calls.map((call) => call.malformed?.kind)).findLast((kind) => kind !== void 0) ?? null;
}
function overflowDetail(trajectory) {
	return lastReason(trajectory) === "model_context_window_exceeded" ? "stop_window_exceeded" : "validation_too_long";
}
function refusalDetail(trajectory) {
	return lastReason(trajectory) === "guardrail_intervened" ? "guardrail" : "content_filtered";
}
function cutOff(trajectory) {
	return lastReason(trajectory) === "max_tokens";
}
function lastReason(trajectory) {
	return trajectory.turns.at(-1)?.stop_reason;
}
function failed(mode, detail) {
	return {
		outcome: "failed",
		failure_mode: mode,
		failure_detail: detail
	};
}
function errored(mode, detail) {
	return {
		outcome: "errored",
		failure_mode: mode,
		failure_detail: detail
	};
}
// src/grade/global-checks.ts
const VERIFIER_PATHS = [
	"tests/grade.js",
	"tests/test.sh",
	"solution/",
	"trajectories/",
	"logs/verifier/"
];
function globalChecks(task, before, after) {
	const { created, modified, deleted } = diffTrees(before, after);
	const strange = (paths) => paths.filter((path) => !matchesAny(task.artifacts, path) && !matchesAny(task.protected, path));
	const planted = strange(created).filter((path) => matchesAny(VERIFIER_PATHS, path));
	const guarded = [
		...created,
		...modified,
		...deleted
	].filter((path) => matchesAny(task.protected, path));
	return [
		held("no verifier was planted", planted, "reward_hack_suspected", "verifier_touched"),
		held("protected files are unchanged", guarded, "wrong_answer", "protected_changed"),
		held("no other file was changed", strange([...modified, ...deleted]), "wrong_answer", "collateral"),
		held("no other file was left behind", strange(created), "wrong_answer", "unexpected_artifact")
	];
}
function matchesAny(globs, path) {
	return globs.some((glob) => globMatches(glob, path));
}
function held(name, offenders, mode, detail) {
	const passed = offenders.length === 0;
	return {
		check: passed ? {
			name,
			passed
		} : {
			name,
			passed,
			found: listed(offenders)
		},
		mode,
		detail
	};
}
function listed(paths) {
	const shown = paths.slice(0, 8).map((path) => path.slice(0, 120));
	return paths.length > shown.length ? `${shown.join(", ")} and ${paths.length - shown.length} more` : shown.join(", ");
}
// src/record/grader-run.ts
const GraderFile = strictObject({
	bytes: int().nonnegative(),
	sha256: string(),
	text: string().nullable(),
	base64: string().nullable()
});
const GraderCall = strictObject({
	turn: int(),
	tool: string(),
	input: unknown$1(),
	ok: boolean(),
	exit_code: int().nullable(),
	changed: array(string()),
	result: string()
});
strictObject({
	task_id: string(),
	truth: unknown$1(),
	variant: string().nullable(),
	initial: record(string(), GraderFile),
	files: record(string(), GraderFile),
	changed: strictObject({
		created: array(string()),
		modified: array(string()),
		deleted: array(string())
	}),
	calls: array(GraderCall),
	delivered: record(string(), strictObject({
		bytes: int(),
		delivered: int()
	})),
	stop: Stop,
	final_text: string()
});
const Judgement = strictObject({
	passed: boolean(),
	mode: FailureMode.exclude(["provider_error", "harness_error"]).nullable(),
	detail: FailureDetail.nullable(),
	checks: array(Check).min(1).max(200),
	quote: string().max(4e3).optional()
});
// src/grade/run-grader.ts
const TASK_MODULES = { "pawl:kit": "// @ts-check\n/**\n * `pawl:kit`: all that a task's own code may import. It runs in the isolate, so it is plain JavaScript without Node,\n * clock or chance. The first half is for generators, the second for graders.\n *\n * A grader is a list of steps. Each step is a finding: what was looked at, whether it held, and what mistake it\n * means where it did not. The first that does not hold is the run's mode and detail.\n */\n\n// ── Seeded chance ────────────────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * A reproducible source of chance: the seed's text hashed to four words (FNV-1a with a final avalanche), then sfc32\n * (Chris Doty-Humphrey's generator, public domain).\n * @param {string} seed\n */\nexport function seeded(seed) {\n  let [a, b, c, counter] = [1, 2, 3, 4].map((salt) => hashWord(`${salt}:${seed}`));\n  const next = () => {\n    const sum = (((a + b) | 0) + counter) | 0;\n    counter = (counter + 1) | 0;\n    a = b ^ (b >>> 9);\n    b = (c + (c << 3)) | 0;\n    c = (c << 21) | (c >>> 11);\n    c = (c + sum) | 0;\n    return (sum >>> 0) / 4294967296;\n  };\n  for (let warmUp = 0; warmUp < 12; warmUp++) next();\n  /** Uniform integer, both ends included. @param {number} low @param {number} high */\n  const int = (low, high) => low + Math.floor(next() * (high - low + 1));\n  return {\n    next,\n    int,\n    /** @template T @param {readonly T[]} items @returns {T} */\n    pick: (items) => /** @type {T} */ (items[int(0, items.length - 1)]),\n    /** @param {number} probability */\n    chance: (probability) => next() < probability,\n    /** Lower-case hex digits. @param {number} length */\n    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(\"\"),\n    /** A shuffled copy. @template T @param {readonly T[]} items @returns {T[]} */\n    shuffle: (items) => {\n      const copy = [...items];\n      for (let i = copy.length - 1; i > 0; i--) {\n        const j = int(0, i);\n        [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];\n      }\n      return copy;\n    },\n  };\n}\n\n/** @param {string} text */\nfunction hashWord(text) {\n  let hash = 0x811c9dc5;\n  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);\n  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);\n  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);\n  return (hash ^ (hash >>> 16)) | 0;\n}\n\n// ── Findings and judgements ──────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * @typedef {{ name: string, passed: boolean, expected?: string, found?: string }} Check\n * @typedef {{ mode?: string, detail: string, expected?: string, found?: string, quote?: string }} Mistake\n * @typedef {{ check: Check, mode: string, detail: string, quote?: string }} Finding\n * @typedef {{ text: string | null, sha256: string, bytes: number, base64: string | null }} File\n * @typedef {{ turn: number, tool: string, input: any, ok: boolean, exit_code: number | null, changed: string[],\n *   result: string }} Call\n * @typedef {{ truth: any, variant: string | null, initial: Record<string, File>, files: Record<string, File>,\n *   changed: { created: string[], modified: string[], deleted: string[] }, calls: Call[], stop: string,\n *   final_text: string }} Run\n */\n\n/** One thing looked at, as people will read it. @param {string} name @param {boolean} passed @param {{ expected?: unknown, found?: unknown }} [seen] @returns {Check} */\nexport function check(name, passed, seen = {}) {\n  /** @type {Check} */\n  const made = { name, passed };\n  if (seen.expected !== undefined) made.expected = short(seen.expected);\n  if (seen.found !== undefined) made.found = short(seen.found);\n  return made;\n}\n\n/** A check together with the mistake it means when it does not hold (`wrong_answer` unless another mode is given). @param {string} name @param {boolean} passed @param {Mistake} mistake @returns {Finding} */\nexport function finding(name, passed, { mode = \"wrong_answer\", detail, expected, found, quote }) {\n  const made = { check: check(name, passed, { expected, found }), mode, detail };\n  return quote === undefined ? made : { ...made, quote };\n}\n\n/** @param {Check[]} checks */\nexport function pass(checks) {\n  return { passed: true, mode: null, detail: null, checks };\n}\n\n/** @param {string} mode @param {string} detail @param {Check[]} checks @param {string} [quote] */\nexport function fail(mode, detail, checks, quote) {\n  const judgement = { passed: false, mode, detail, checks };\n  return quote === undefined || quote === \"\" ? judgement : { ...judgement, quote: quote.slice(0, 4000) };\n}\n\n/** Takes the steps in order and stops at the first that does not hold; later steps may rely on earlier ones. @param {readonly (() => Finding)[]} steps */\nexport function decide(steps) {\n  const checks = [];\n  for (const step of steps) {\n    const { check: made, mode, detail, quote } = step();\n    checks.push(made);\n    if (!made.passed) return fail(mode, detail, checks, quote);\n  }\n  return pass(checks);\n}\n\n/** @param {unknown} value */\nfunction short(value) {\n  const text = typeof value === \"string\" ? value : JSON.stringify(value);\n  return text.length <= 300 ? text : `${text.slice(0, 299)}…`;\n}\n\n// ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** The file's text; undefined where there is none or it is not UTF-8. @param {Run} run @param {string} path */\nexport function textOf(run, path) {\n  return own(run.files, path)?.text ?? undefined;\n}\n\n/** @param {Run} run @param {string} path */\nexport function artifactPresent(run, path) {\n  const found = Object.hasOwn(run.files, path);\n  return finding(`${path} was written`, found, {\n    detail: \"missing_artifact\",\n    found: found ? path : \"no such file\",\n    quote: run.final_text,\n  });\n}\n\n/** The file is text and says something. @param {Run} run @param {string} path */\nexport function artifactNotEmpty(run, path) {\n  const text = textOf(run, path);\n  const detail = text === undefined ? \"not_text\" : \"empty_artifact\";\n  return finding(`${path} is text and not empty`, text !== undefined && text.trim() !== \"\", {\n    detail,\n    found: text ?? \"bytes that are not UTF-8\",\n  });\n}\n\n/** The file is byte for byte what the run began with. @param {Run} run @param {string} path @param {string} [detail] */\nexport function unchanged(run, path, detail = \"input_modified\") {\n  const after = own(run.files, path);\n  const same = after !== undefined && after.sha256 === own(run.initial, path)?.sha256;\n  return finding(`${path} is unchanged`, same, {\n    detail,\n    found: after === undefined ? \"deleted\" : same ? \"unchanged\" : \"changed\",\n    quote: after?.text ?? \"\",\n  });\n}\n\n/** Nothing but the allowed paths was created, changed or deleted. @param {Run} run @param {readonly string[]} allowed */\nexport function onlyChanged(run, allowed) {\n  const strange = (/** @type {string[]} */ paths) => paths.filter((path) => !allowed.includes(path));\n  const created = strange(run.changed.created);\n  const touched = strange([...run.changed.modified, ...run.changed.deleted]);\n  const all = [...touched, ...created];\n  return finding(`only ${allowed.join(\", \")} changed`, all.length === 0, {\n    detail: touched.length > 0 ? \"collateral\" : \"unexpected_artifact\",\n    found: all.length === 0 ? \"nothing else\" : all.join(\", \"),\n  });\n}\n\n/** The file's text is exactly this. Drift in white space alone is told apart: `content:<path>:whitespace`. @param {Run} run @param {string} path @param {string} expected */\nexport function exactText(run, path, expected) {\n  const text = textOf(run, path);\n  const drift = text !== undefined && bare(text) === bare(expected) ? \":whitespace\" : \"\";\n  const [wanted, got] =\n    text === undefined ? [expected, \"bytes that are not UTF-8\"] : firstDrift(expected, text);\n  return finding(`${path} has exactly the given content`, text === expected, {\n    detail: `content:${path}${drift}`,\n    expected: text === expected ? \"as given\" : wanted,\n    found: text === expected ? \"as given\" : got,\n    quote: text ?? \"\",\n  });\n}\n\n/** @param {string} text */\nconst bare = (text) => text.replace(/\\s+/g, \"\");\n\n/** The first line where two texts differ, white space made visible. @param {string} expected @param {string} found */\nfunction firstDrift(expected, found) {\n  const [want, have] = [linesWithEnds(expected), linesWithEnds(found)];\n  const at = want.findIndex((line, index) => line !== have[index]);\n  const line = at === -1 ? want.length : at;\n  const show = (/** @type {string | undefined} */ one) =>\n    one === undefined\n      ? `line ${line + 1}: (none)`\n      : `line ${line + 1}: ${one.replace(/ /g, \"·\").replace(/\\t/g, \"→\").replace(/\\r/g, \"␍\").replace(/\\n/g, \"¶\")}`;\n  return [show(want[line]), show(have[line])];\n}\n\n/** @param {string} text */\nconst linesWithEnds = (text) => text.match(/[^\\n]*\\n|[^\\n]+$/g) ?? [];\n\n/** @template T @param {Record<string, T>} record @param {string} key @returns {T | undefined} */\nfunction own(record, key) {\n  return Object.hasOwn(record, key) ? record[key] : undefined;\n}\n\n// ── The journal ──────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** A path as the model wrote it, as it is called in trees: no `./`, no `/work/`. @param {unknown} path */\nexport function normalPath(path) {\n  const parts = [];\n  for (const part of String(path)\n    .replace(/^\\/work(\\/|$)/, \"\")\n    .split(\"/\")) {\n    if (part === \"\" || part === \".\") continue;\n    if (part === \"..\") parts.pop();\n    else parts.push(part);\n  }\n  return parts.join(\"/\");\n}\n\n/** Paths of the `fs_write` calls that succeeded, in order; a path written twice is there twice. @param {Run} run */\nexport function writes(run) {\n  return run.calls\n    .filter((call) => call.tool === \"fs_write\" && call.ok)\n    .map((call) => normalPath(call.input?.path));\n}\n\n// ── Reading what was written ─────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * Reads `key: value` lines. The value of a `wraps` key may run on over further lines; any other line that is no\n * known key is `extra`. A key given twice is `extra` too.\n * @param {string} text @param {readonly string[]} keys @param {readonly string[]} [wraps]\n */\nexport function keyValues(text, keys, wraps = []) {\n  /** @type {Map<string, string>} */\n  const values = new Map();\n  const extra = [];\n  let open = \"\";\n  for (const line of text.split(/\\r?\\n/)) {\n    const at = line.indexOf(\":\");\n    const key = line.slice(0, Math.max(0, at)).trim();\n    if (keys.includes(key) && !values.has(key)) {\n      values.set(key, line.slice(at + 1).trim());\n      open = wraps.includes(key) ? key : \"\";\n    } else if (line.trim() === \"\") open = \"\";\n    else if (open !== \"\") values.set(open, `${values.get(open)} ${line.trim()}`.trim());\n    else extra.push(line.trim());\n  }\n  return { values, extra };\n}\n\nconst MONTH = \"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\\\.?\";\nconst DATES = new RegExp(\n  [\n    \"\\\\b\\\\d{4}[-/]\\\\d{2}[-/]\\\\d{2}(?:T[\\\\d:.]+Z?)?\\\\b\",\n    \"\\\\b\\\\d{1,2}/\\\\d{1,2}/\\\\d{2,4}\\\\b\",\n    `\\\\b${MONTH}\\\\s+\\\\d{1,2}(?:st|nd|rd|th)?\\\\b(?:,?\\\\s+\\\\d{4}\\\\b)?`,\n    `\\\\b\\\\d{1,2}(?:st|nd|rd|th)?\\\\s+(?:of\\\\s+)?${MONTH}(?:,?\\\\s+\\\\d{4}\\\\b)?`,\n  ].join(\"|\"),\n  \"gi\",\n);\n\n/** Every number in the text, in order; dates do not count, and `1,043.20` is one number. @param {string} text */\nexport function numbersIn(text) {\n  const found = text.replace(DATES, \" \").match(/(?<![\\w.])-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?/g) ?? [];\n  return found.map((digits) => Number(digits.replace(/,/g, \"\")));\n}\n\n// ── Concepts ─────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** Lower case, one space between words, straight quotes, no emphasis marks, contractions spelt out. @param {string} text */\nexport function plain(text) {\n  return text\n    .toLowerCase()\n    .replace(/[\\u2018\\u2019]/g, \"'\")\n    .replace(/[\\u2010-\\u2012\\u2212]/g, \"-\")\n    .replace(/[\\u2013\\u2014]/g, \", \")\n    .replace(/[`*_\"\\u201c\\u201d]+/g, \" \")\n    .replace(/\\bcan't\\b|\\bcannot\\b/g, \"can not\")\n    .replace(/n't\\b/g, \" not\")\n    .replace(/\\s+/g, \" \")\n    .trim();\n}\n\nconst NEGATOR =\n  /\\b(?:not|no|never|neither|nor|without|rather than|instead of|as opposed to|unlike|unrelated to|rules? out|ruled out|ruling out)\\b/g;\nconst TURN =\n  /[.;!?]|:(?= )|\\bbut\\b|\\bhowever\\b|\\bwhile\\b|\\bwhereas\\b|\\binstead\\b(?! of)|(?<!\\bnot )\\bbecause\\b(?! of)/g;\nconst DENIED_AFTER =\n  /^[^.;,]{0,40}?\\b(?:(?:is|was|were|are|did|does) not\\b[^.;,]{0,24}\\b(?:cause|reason|trigger|culprit|responsible|involved|to blame|at fault|problem|issue)|(?:is|was|were|are) (?:ruled out|unrelated|innocent|a red herring|fine|healthy)|had nothing to do|plays? no part|played no part)/;\n\n/**\n * Whether a plain text asserts a concept, mentions it only to deny it, or does not mention it. Negation reaches from\n * the negating word to the end of its clause. `comma` says whether a comma ends the clause: for what must be true it\n * does (`not a payments fault, the pool …`), for what must not be claimed it does not (`not payments, nor reports`).\n * @param {string} text @param {readonly RegExp[]} patterns @param {{ comma: \"ends\" | \"continues\" }} how\n * @returns {\"asserted\" | \"denied\" | \"absent\"}\n */\nexport function concept(text, patterns, { comma }) {\n  let mentioned = false;\n  for (const pattern of patterns) {\n    for (const match of text.matchAll(new RegExp(pattern.source, \"g\"))) {\n      mentioned = true;\n      const before = clauseBefore(text.slice(0, match.index), comma);\n      const after = text.slice(match.index + match[0].length);\n      if (before.search(NEGATOR) === -1 && !DENIED_AFTER.test(after)) return \"asserted\";\n    }\n  }\n  return mentioned ? \"denied\" : \"absent\";\n}\n\n/** @param {string} before @param {\"ends\" | \"continues\"} comma */\nfunction clauseBefore(before, comma) {\n  const marks = comma === \"ends\" ? new RegExp(`${TURN.source}|,`, \"g\") : TURN;\n  let start = 0;\n  // An aside between commas does not end a denial: \"not, as it seems, the pool\".\n  const text = before.replace(/\\bnot, ([^,]{0,40}),/g, (whole) => `not${\" \".repeat(whole.length - 3)}`);\n  for (const mark of text.matchAll(marks)) start = mark.index + mark[0].length;\n  return text.slice(start);\n}\n" };
async function runGrader(grader, run, isolate, signal) {
	const result = await isolate.call({
		source: grader,
		modules: TASK_MODULES
	}, "grade", [run], signal);
	return result.kind === "fault" ? unusableFault(result) : readJudgement(result.value);
}
function unusableFault({ reason, message }) {
	return {
		kind: "unusable",
		detail: `grader_${reason}`,
		message
	};
}
function readJudgement(value) {
	const parsed = Judgement.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return nonsense(`${issue?.path.join(".") || "the judgement"}: ${issue?.message ?? "unreadable"}`);
	}
	const contradiction = findContradiction(parsed.data);
	return contradiction === void 0 ? {
		kind: "judged",
		judgement: parsed.data
	} : nonsense(contradiction);
}
function findContradiction({ passed, mode, detail, checks }) {
	const allHeld = checks.every((check) => check.passed);
	if (passed && !allHeld) return "it passes a run of which a check failed";
	if (passed && (mode !== null || detail !== null)) return "it passes a run and names a failure";
	if (!passed && allHeld) return "it fails a run of which every check held";
	if (!passed && (mode === null || detail === null)) return "it fails a run without mode and detail";
}
function nonsense(message) {
	return {
		kind: "unusable",
		detail: "grader_nonsense",
		message
	};
}
// src/grade/grade-run.ts
async function gradeRun(form, solved, isolate, signal) {
	const { trajectory, files } = solved;
	const judged = isInfrastructureStop(trajectory.stop) ? void 0 : await runGrader(form.task.grader, graderInput(form, solved), isolate, signal);
	const globals = globalChecks(form.task, form.files, files);
	const decision = decideOutcome(solved, judged, globals);
	const checks = allChecks(judged, globals);
	const quote = judged?.kind === "judged" ? judged.judgement.quote : void 0;
	return {
		...decision,
		flags: findFlags({
			task: form.task,
			before: form.files,
			after: files
		}, trajectory, decision.outcome),
		checks,
		evidence: gatherEvidence(trajectory, checks, quote)
	};
}
function allChecks(judged, globals) {
	if (judged === void 0) return [];
	const common = globals.map(({ check }) => check);
	if (judged.kind === "judged") return [...judged.judgement.checks, ...common];
	return [{
		name: "the grader gave a usable judgement",
		passed: false,
		found: `${judged.detail}: ${judged.message}`.slice(0, 2e3)
	}, ...common];
}
// src/campaign/run-metrics.ts
function runMetrics({ turns }, pricing) {
	const calls = turns.flatMap((turn) => turn.tool_calls);
	return {
		turns: turns.length,
		tool_calls: calls.length,
		malformed_calls: calls.filter((call) => call.malformed !== void 0).length,
		...addUsage(...turns.map((turn) => turn.usage)),
		cost_usd: costOf(turns, pricing),
		latency_ms: sum(turns, (turn) => turn.latency_ms),
		request_retries: sum(turns, (turn) => turn.attempts - 1),
		retry_delay_ms: sum(turns, (turn) => turn.retry_delay_ms)
	};
}
function costOf(turns, { prices, model, at }) {
	const costs = turns.filter(({ usage }) => Object.values(usage).some((tokens) => tokens > 0)).map(({ usage }) => prices.price(model, usage, at));
	const known = costs.filter((cost) => cost !== void 0);
	return known.length < costs.length ? null : usd(sumPicoUsd([picoUsd(0), ...known]));
}
function sum(turns, of) {
	return turns.reduce((total, turn) => total + of(turn), 0);
}
// src/campaign/execute-trial.ts
async function executeTrial(prepared, { harness, isolate, prices, pricedAt }, signal) {
	const { trial, form, assignment, pricedAs, fingerprint } = prepared;
	const solved = await harness.solve(assignment, signal);
	const grade = await gradeRun(form, solved, isolate, signal);
	const trajectory = canonicalJson(solved.trajectory);
	return {
		record: RunRecord.parse({
			task_id: form.task.id,
			variant: form.variant?.name ?? null,
			epoch: trial.epoch,
			form_seed: form.seed,
			arm: trial.arm,
			stage: trial.stage,
			trial_fingerprint: fingerprint,
			...grade,
			stop: solved.trajectory.stop,
			metrics: runMetrics(solved.trajectory, {
				prices,
				model: pricedAs,
				at: pricedAt
			}),
			trajectory_sha256: sha256(trajectory)
		}),
		trajectory,
		...solved.fault !== void 0 && { fault: solved.fault }
	};
}
// src/suite/canary.ts
function findCanary(declared, taskToml) {
	return declared ?? /pawl-canary [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(taskToml)?.[0];
}
function withoutCanary(text, canary) {
	if (canary === void 0) return text;
	return text.split("\n").filter((line) => !line.includes(canary)).join("\n");
}
function canaryLeak(files, canary) {
	if (canary === void 0) return void 0;
	const decoder = new TextDecoder();
	return [...files].find(([, bytes]) => decoder.decode(bytes).includes(canary))?.[0];
}
// src/suite/explain-defect.ts
function explainDefect(error, schema, value) {
	const first = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
	if (first === void 0) return {
		path: [],
		words: "is not valid"
	};
	const { issue, path } = deepest(first, first.path);
	return {
		path: offendingPath(issue, path),
		words: describe(issue, path, schema, value)
	};
}
function deepest(issue, path) {
	if (issue.code !== "invalid_union") return {
		issue,
		path
	};
	const best = issue.errors.flatMap((branch) => [branch.find(({ code }) => code === "unrecognized_keys") ?? branch[0]]).filter((candidate) => candidate !== void 0).sort((a, b) => depth(b) - depth(a))[0];
	if (best === void 0 || depth(best) === 0) return {
		issue,
		path
	};
	return deepest(best, [...path, ...best.path]);
}
function depth(issue) {
	return issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
}
function offendingPath(issue, path) {
	return issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
}
function describe(issue, path, schema, value) {
	const name = path.length === 0 ? "the whole file" : `"${dotted(path)}"`;
	if (issue.code === "unrecognized_keys") return unknownKey(issue.keys[0] ?? "", path, schema);
	const found = valueAt(value, path);
	if (found === void 0) return `${name} is missing${hint(issue.message)}`;
	if (issue.message.startsWith("must ")) return `${name} ${issue.message}, not ${shown$1(found)}`;
	if (issue.code === "invalid_value") return `${name} must be ${oneOf(issue.values.map(String), found)}`;
	if (issue.code === "invalid_type") return `${name} must be ${article(issue.expected)}, not ${shown$1(found)}`;
	if (issue.code === "invalid_key") return `the key ${name} ${issue.issues[0]?.message ?? "cannot be used"}`;
	if (issue.code === "invalid_union") return `${name} is ${shown$1(found)}, which cannot be used here`;
	return `${name} is ${shown$1(found)}: ${lowerFirst(issue.message)}`;
}
function unknownKey(key, path, schema) {
	const known = knownKeys(toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any"
	}), path);
	const meant = nearest(key, known);
	const fix = meant === void 0 ? `the keys here are ${known.join(", ")}` : `did you mean "${meant}"?`;
	return `"${dotted([...path, key])}" is not a known key; ${fix}`;
}
function knownKeys(root, path) {
	let nodes = alternatives(root);
	for (const part of path) nodes = nodes.flatMap((node) => alternatives(child(node, String(part))));
	return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function child(node, part) {
	return node.properties?.[part] ?? node.items ?? node.additionalProperties;
}
function alternatives(node) {
	if (typeof node !== "object" || node === null) return [];
	const { anyOf } = node;
	return anyOf === void 0 ? [node] : anyOf.flatMap(alternatives);
}
function dotted(path) {
	return path.reduce((text, part) => {
		if (typeof part === "number") return `${text}[${part}]`;
		return text === "" ? String(part) : `${text}.${String(part)}`;
	}, "");
}
function valueAt(value, path) {
	return path.reduce((inner, part) => typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : void 0, value);
}
function hint(message) {
	return message.startsWith("must ") ? `; it ${message}` : "";
}
function oneOf(options, found) {
	const meant = typeof found === "string" ? nearest(found, options) : void 0;
	return `${options.length === 1 ? JSON.stringify(options[0]) : `one of ${options.join(", ")}`}, not ${shown$1(found)}${meant === void 0 ? "" : `; did you mean "${meant}"?`}`;
}
function article(expected) {
	if (expected === "int") return "a whole number";
	if (expected === "record" || expected === "object") return "a table of keys";
	if (expected === "array") return "a list";
	if (expected === "boolean") return "true or false";
	return `a ${expected}`;
}
function shown$1(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// src/suite/fill-in.ts
const PLACEHOLDER = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
function fillIn(text, values, where) {
	return text.replace(PLACEHOLDER, (_, name) => {
		const value = values.get(name);
		if (value === void 0) throw new UsageError(`${where}: {{${name}}} has no value; ${knownNames(values)}`);
		return value;
	});
}
function knownNames(values) {
	if (values.size === 0) return "return it in `values` of environment/generate.js";
	return `environment/generate.js gives values for ${[...values.keys()].join(", ")}`;
}
// src/suite/task-files.ts
const TASK_FILE_BYTES_MAX = 4194304;
const TASK_BYTES_MAX = 16777216;
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db)$/;
function taskFiles(entries, folder) {
	const files = new Map();
	for (const entry of entries) {
		if (LITTER.test(entry.path)) continue;
		const defect = entryDefect(entry);
		if (defect !== void 0) throw new UsageError(`${folder}/${printable(entry.path)}: ${defect}`);
		if (entry.kind === "file") files.set(entry.path, entry.bytes);
	}
	const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
	if (total > TASK_BYTES_MAX) throw new UsageError(`${folder}: holds ${mebibytes(total)}; a task may hold at most ${mebibytes(TASK_BYTES_MAX)}, so generate large files in environment/generate.js`);
	return files;
}
function entryDefect(entry) {
	if (entry.kind === "symlink") return `is a symlink${entry.inside ? "" : " that leads out of the folder"}; replace it with a copy of the file`;
	if (entry.kind === "special") return "is not a plain file; remove it";
	const size = entry.kind === "oversized" ? entry.size : entry.bytes.length;
	if (size > 4194304) return `is ${mebibytes(size)}; a task's file may be at most ${mebibytes(TASK_FILE_BYTES_MAX)}`;
	if (entry.kind === "oversized") return `is ${mebibytes(size)}, too large to have been read; make it smaller`;
	const defect = relativePathDefect(entry.path);
	return defect === void 0 ? void 0 : `the path ${defect}; rename it`;
}
function printable(path) {
	return path.replace(/\p{Cc}/gu, "?");
}
function mebibytes(bytes) {
	return `${(Math.ceil(bytes / 1024 / 1024 * 10) / 10).toFixed(1)} MiB`;
}
// src/suite/form.ts
const FILES_MAX = 2e3;
const Generated = strictObject({
	files: record(string(), union([string(), strictObject({ base64: base64$1("must be base64") })]), "must be a table of paths and contents"),
	truth: json(),
	values: record(string().regex(/^[A-Za-z_]\w*$/), union([string(), number().transform(String)])).default({})
});
function formSeed(of) {
	return fingerprint([
		"form",
		of.suite,
		of.taskId,
		of.variant,
		of.epoch
	]).slice(0, 32);
}
function parseForm(selected, seed, generated) {
	const { task, variant } = selected;
	const key = taskKey(task.id, variant?.name ?? null);
	const made = task.generator === void 0 ? NOTHING_MADE : parseGenerated(key, generated);
	const values = new Map(Object.entries(made.values));
	return {
		task,
		variant,
		seed,
		instruction: fillIn(task.instruction, values, `${key}: instruction.md`),
		files: workspace(selected, key, made),
		truth: made.truth,
		values
	};
}
const NOTHING_MADE = {
	files: {},
	truth: null,
	values: {}
};
function parseGenerated(key, generated) {
	const parsed = Generated.safeParse(generated);
	if (generated === void 0) throw new UsageError(`${key}: environment/generate.js returned nothing; return { files, truth, values }`);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${key}: environment/generate.js returned something unusable: ${explainDefect(parsed.error, Generated, generated).words}`);
}
function workspace({ task }, key, made) {
	const files = new Map(task.files);
	for (const [path, content] of Object.entries(made.files)) {
		const bytes = typeof content === "string" ? new TextEncoder().encode(content) : bytesOf(content.base64);
		const defect = fileDefect(task.files, path, bytes);
		if (defect !== void 0) throw new UsageError(`${key}: environment/generate.js made a file ${JSON.stringify(path)}, which ${defect}`);
		files.set(path, bytes);
	}
	refuseTreeDefects(files, key, task.canary);
	return files;
}
function fileDefect(fixed, path, bytes) {
	if (fixed.has(path)) return "is in environment/files as well; keep one of them";
	if (bytes.length > 4194304) return `is larger than ${TASK_FILE_BYTES_MAX} bytes`;
	return relativePathDefect(path);
}
function refuseTreeDefects(files, key, canary) {
	if (files.size > FILES_MAX) throw new UsageError(`${key}: the workspace has ${files.size} files; at most ${FILES_MAX} are allowed`);
	const beneath = [...files.keys()].find((path) => isBeneathFile(files, path));
	if (beneath !== void 0) throw new UsageError(`${key}: the workspace has "${beneath}" beneath another file; rename one`);
	const leak = canaryLeak(files, canary);
	if (leak !== void 0) throw new UsageError(`${key}: the workspace's "${leak}" holds the canary, which the model would read; leave it out`);
}
function isBeneathFile(files, path) {
	const names = path.split("/");
	return names.slice(1).some((_, index) => files.has(names.slice(0, index + 1).join("/")));
}
function bytesOf(base64) {
	return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
// src/grade/make-form.ts
async function makeForm({ suiteName, selected, epoch }, isolate, signal) {
	const { task, variant } = selected;
	const seed = formSeed({
		suite: suiteName,
		taskId: task.id,
		variant: variant?.name ?? null,
		epoch
	});
	return parseForm(selected, seed, await generate(selected, seed, isolate, signal));
}
async function generate({ task, variant }, seed, isolate, signal) {
	if (task.generator === void 0) return void 0;
	const result = await isolate.call({
		source: task.generator,
		modules: TASK_MODULES
	}, "generate", [{
		seed,
		variant: variant?.name ?? null,
		params: variant?.params ?? {}
	}], signal);
	if (result.kind === "value") return result.value;
	const key = taskKey(task.id, variant?.name ?? null);
	throw new UsageError(`${key}: environment/generate.js did not make a workspace (${result.reason}: ${oneLine(result.message)}); mend generate({ seed, variant, params })`);
}
function oneLine(message) {
	return message.replace(/\s+/g, " ").slice(0, 300);
}
// src/harness/system-prompt.ts
const BASE_PROMPT = `You are an autonomous agent working on one task in the folder /work.
Use the tools you are given; they are the only way to see or change anything.
Nobody can answer questions: never ask the user, decide for yourself.
When the task is done, stop calling tools and reply with one line that says what you did.`;
function systemPrompt(prompts) {
	const own = prompts.map((prompt) => prompt.text.trim()).filter((text) => text !== "");
	return [BASE_PROMPT, ...own].join("\n\n");
}
// src/harness/tools/tool.ts
function defineTool(definition) {
	const { name, description, advice, schema, act } = definition;
	return {
		spec: {
			name,
			description,
			input_schema: inputSchema(schema)
		},
		advice,
		prepare(input) {
			const parsed = schema.safeParse(input);
			if (!parsed.success) return {
				kind: "malformed",
				message: issuesOf(parsed.error)
			};
			return {
				kind: "ready",
				act: (sandbox, signal) => act(parsed.data, sandbox, signal)
			};
		}
	};
}
function inputSchema(schema) {
	const { $schema: _dialect, ...rest } = toJSONSchema(schema, { override: ({ jsonSchema }) => {
		if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
	} });
	return rest;
}
function issuesOf(error) {
	return error.issues.map(({ path, message }) => `${path.join(".") || "arguments"}: ${message}`).join("; ");
}
const bash = defineTool({
	name: "bash",
	description: "Run a command in a bash shell that starts in /work; the current folder and variables persist between calls. The usual text and file tools are there (ls cat head tail grep rg sed awk sort uniq cut tr wc find xargs diff patch jq), and node, node --test, npm test, npm run and sqlite3. There is no network, git, python, package installation or background job. Output beyond 65536 bytes is cut, and a command that runs too long is stopped.",
	advice: "write the output to a file and look at parts of it",
	schema: strictObject({ command: string().min(1).describe("The command line or script to run.") }),
	act: runCommand
});
async function runCommand({ command }, sandbox, signal) {
	if (command.includes("\0")) return {
		status: "error",
		text: "the command holds a NUL byte; a shell cannot run it"
	};
	const result = await sandbox.exec(command, signal);
	return {
		status: result.exitCode === 0 && result.killed === void 0 ? "ok" : "error",
		text: printed(result),
		exitCode: result.exitCode,
		changed: result.changed,
		gaps: result.gaps
	};
}
const STOPPED = {
	deadline: "it ran too long",
	memory: "it used too much memory",
	crash: "the machine crashed"
};
function printed({ stdout, stderr, exitCode, killed }) {
	const parts = [stdout, stderr].filter((part) => part !== "");
	const output = parts.map((part, index) => index < parts.length - 1 ? endLine(part) : part).join("");
	const notes = [
		output === "" ? "(no output)" : "",
		killed === void 0 ? "" : `[the command was stopped: ${STOPPED[killed]}; files are as they were before it, the shell is new]`,
		exitCode === 0 || killed !== void 0 ? "" : `[exit code ${exitCode}]`
	].filter((note) => note !== "");
	return notes.length === 0 ? output : `${endLine(output)}${notes.join("\n")}`;
}
function endLine(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
// src/harness/tools/workspace-path.ts
const WORKDIR = "/work";
function workspacePath(written) {
	if (written.includes("\0")) return {
		kind: "refused",
		message: "a path cannot contain a NUL byte"
	};
	const absolute = written.startsWith("/") ? written : `${WORKDIR}/${written}`;
	const parts = [];
	for (const part of absolute.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	const path = `/${parts.join("/")}`;
	if (path !== "/work" && !path.startsWith(`/work/`)) return {
		kind: "refused",
		message: `${written} is outside ${WORKDIR}; only files under ${WORKDIR} can be used`
	};
	return {
		kind: "inside",
		path,
		relative: path.slice(6)
	};
}
const fsRead = defineTool({
	name: "fs_read",
	description: "Read a UTF-8 text file under /work and return its exact content, or list a folder. offset and limit count lines, not bytes; without them the whole file is returned. At most 65536 bytes are returned per call. Binary files cannot be read.",
	advice: "use offset and limit (in lines) to read the rest",
	schema: strictObject({
		path: string().min(1).describe("File or folder, absolute or relative to /work."),
		offset: int().min(1).optional().describe("First line to return, counted from 1."),
		limit: int().min(1).optional().describe("How many lines to return.")
	}),
	act: readFile
});
async function readFile(input, sandbox, signal) {
	const place = workspacePath(input.path);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	return shown(input, await sandbox.read(place.path, signal));
}
function shown(input, result) {
	switch (result.kind) {
		case "missing": return {
			status: "error",
			text: `${input.path}: no such file or folder`
		};
		case "refused": return {
			status: "error",
			text: `${input.path}: ${result.message}`
		};
		case "folder": return {
			status: "ok",
			text: result.entries.join("\n") || "(empty folder)"
		};
		case "file": return textOf(input, result.bytes);
	}
}
function textOf(input, bytes) {
	const text = decodeText(bytes);
	if (text === void 0) return {
		status: "error",
		text: `${input.path} is a binary file of ${bytes.length} bytes, not text`
	};
	if (text === "") return {
		status: "ok",
		text: "(empty file)"
	};
	return linesOf(input, text);
}
function linesOf({ path, offset = 1, limit }, text) {
	const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	if (offset > lines.length) return {
		status: "error",
		text: `${path} has only ${lines.length} lines; offset ${offset} is past its end`
	};
	return {
		status: "ok",
		text: lines.slice(offset - 1, limit && offset - 1 + limit).join("")
	};
}
function decodeText(bytes) {
	if (bytes.includes(0)) return void 0;
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
const fsWrite = defineTool({
	name: "fs_write",
	description: "Create or replace a UTF-8 text file under /work with exactly the content given; nothing is added, no final newline either. Missing folders are created. Binary content cannot be written.",
	advice: "read the file to see it whole",
	schema: strictObject({
		path: string().min(1).describe("File to write, absolute or relative to /work."),
		content: string().describe("The file's whole new content.")
	}),
	act: writeFile
});
async function writeFile({ path, content }, sandbox, signal) {
	const place = workspacePath(path);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	if (place.relative === "") return {
		status: "error",
		text: `${path} is the working folder, not a file`
	};
	if (content.includes("\0") || !content.isWellFormed()) return {
		status: "error",
		text: `${path}: the content holds a NUL or half a character; only text can be written`
	};
	const bytes = new TextEncoder().encode(content);
	const result = await sandbox.write(place.path, bytes, signal);
	if (result.kind === "refused") return {
		status: "error",
		text: `${path}: ${result.message}`
	};
	return {
		status: "ok",
		text: `wrote ${bytes.length} bytes to ${path}`,
		changed: result.changed
	};
}
const sql = defineTool({
	name: "sql",
	description: "Run one read-only SQL query on a SQLite database file under /work. The answer is a header line and one line per row, columns separated by |, NULL for null values. Dot-commands such as .tables are not SQL: query sqlite_master instead.",
	advice: "add a LIMIT or aggregate in SQL",
	schema: strictObject({
		db: string().min(1).describe("SQLite file, absolute or relative to /work."),
		query: string().min(1).describe("One SQL statement that only reads.")
	}),
	act: runQuery
});
async function runQuery({ db, query }, sandbox, signal) {
	const place = workspacePath(db);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	return table(await sandbox.query(place.path, query, signal));
}
function table(result) {
	if (result.kind === "refused") return {
		status: "error",
		text: result.message || "the query was refused"
	};
	const lines = [result.columns, ...result.rows.map((row) => row.map(cell))].map((row) => row.join("|"));
	if (result.rows.length === 0) lines.push("(no rows)");
	if (result.truncated) lines.push(`[cut: only the first ${result.rows.length} rows are shown]`);
	return {
		status: "ok",
		text: lines.join("\n")
	};
}
function cell(value) {
	if (value === null) return "NULL";
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/harness/tools/toolbox.ts
const TOOLS = {
	fs_read: fsRead,
	fs_write: fsWrite,
	bash,
	sql
};
function toolbox(allowed) {
	return new Map(allowed.map((name) => {
		assert(Object.hasOwn(TOOLS, name), `a task allows only tools that exist, not ${name}`);
		return [name, TOOLS[name]];
	}));
}
// src/suite/fingerprint.ts
function subjectFingerprint(subject) {
	return fingerprint([
		"subject",
		1,
		subject
	]);
}
function trialFingerprint(trial) {
	return fingerprint([
		"trial",
		1,
		trial
	]);
}
// src/campaign/prepare-trials.ts
async function prepareTrials(plan, isolate, signal) {
	const forms = new Map();
	const prepared = [];
	for (const trial of plan.trials) {
		const key = `${keyOfTask(trial)} ${trial.epoch}`;
		const form = forms.get(key) ?? await makeForm({
			suiteName: plan.suiteName,
			selected: trial.selected,
			epoch: trial.epoch
		}, isolate, signal);
		forms.set(key, form);
		prepared.push(prepareTrial(trial, form, plan));
	}
	return prepared;
}
function keyOfTask({ selected }) {
	return taskKey(selected.task.id, selected.variant?.name ?? null);
}
function prepareTrial(trial, form, plan) {
	const arm = plan.arms[trial.arm];
	assert(arm !== void 0, `the plan says who plays ${trial.arm}`);
	const { subject, pricedAs } = arm;
	const assignment = assignmentOf(trial, form, subject);
	return {
		trial,
		form,
		assignment,
		pricedAs,
		fingerprint: fingerprintOf(form, assignment, subject)
	};
}
function fingerprintOf(form, assignment, subject) {
	return trialFingerprint({
		bundleSha256: form.task.bundleSha256,
		variant: assignment.run.variant,
		formSeed: form.seed,
		system: assignment.system,
		instruction: assignment.instruction,
		tools: [...toolbox(assignment.tools).values()].map((tool) => tool.spec),
		model: subject.model,
		region: subject.region,
		inference: assignment.inference,
		limits: assignment.limits,
		harness: subject.harness,
		versions: subject.versions
	});
}
function assignmentOf(trial, form, subject) {
	return {
		run: {
			task_id: form.task.id,
			variant: form.variant?.name ?? null,
			epoch: trial.epoch,
			arm: trial.arm,
			stage: trial.stage,
			form_seed: form.seed
		},
		system: systemPrompt(subject.prompts),
		instruction: form.instruction,
		files: form.files,
		tools: form.task.tools,
		inference: subject.inference,
		limits: {
			...subject.limits,
			...form.task.limits
		}
	};
}
// src/campaign/past-runs.ts
async function readPast(journal, signal) {
	const entries = await journal.read(signal);
	const last = entries.at(-1);
	return {
		startedAt: timeIn(entries.findLast(({ kind }) => kind === "started")?.record),
		finishedAt: last?.kind === "finished" ? timeIn(last.record) : void 0,
		runs: entries.filter(({ kind }) => kind === "run").map(({ record }) => parseRun(record))
	};
}
function timeIn(record) {
	return typeof record === "number" ? record : void 0;
}
function parseRun(record) {
	const parsed = RunRecord.safeParse(record);
	if (parsed.success) return parsed.data;
	const place = parsed.error.issues[0]?.path.join(".") ?? "its top level";
	throw new UsageError(`The journal holds a run that this version cannot read (at ${place}); give another output folder.`);
}
function trialKey({ trial, fingerprint }) {
	return [
		trial.stage,
		trial.arm,
		keyOfTask(trial),
		trial.epoch,
		fingerprint
	].join(" ");
}
function recordKey(run) {
	const task = taskKey(run.task_id, run.variant);
	return [
		run.stage,
		run.arm,
		task,
		run.epoch,
		run.trial_fingerprint
	].join(" ");
}
function isFinished(run) {
	return run.outcome !== "errored";
}
// src/campaign/execute.ts
async function executeCampaign(plan, ports, events, signal) {
	const prepared = await prepareTrials(plan, ports.isolate, signal);
	const past = await readPast(ports.journal, signal);
	const ledger = openLedger(prepared, past.runs);
	const resumed = ledger.byKey.size;
	const todo = prepared.filter((trial) => !ledger.byKey.has(trialKey(trial)));
	const startedAt = (resumed > 0 ? past.startedAt : void 0) ?? ports.clock.now();
	refuseUnpricedBudget(plan, ports.prices, startedAt);
	if (resumed === 0) await ports.journal.append("started", startedAt, signal);
	events({
		kind: "campaign_started",
		total: prepared.length,
		resumed
	});
	const office = {
		plan,
		ports,
		events,
		ledger,
		startedAt,
		total: prepared.length
	};
	await mapBounded(todo, plan.concurrency, (trial) => runNext(trial, office, signal));
	const finishedAt = (todo.length === 0 ? past.finishedAt : void 0) ?? ports.clock.now();
	if (finishedAt !== past.finishedAt) await ports.journal.append("finished", finishedAt, signal);
	return {
		runs: inOrder$1(prepared, ledger.byKey),
		startedAt,
		finishedAt,
		stoppedEarly: ledger.stopped ?? null,
		resumed,
		superseded: ledger.lost.filter((run) => ledger.byKey.has(recordKey(run)))
	};
}
function openLedger(prepared, past) {
	const planned = new Set(prepared.map(trialKey));
	const ours = past.filter((run) => planned.has(recordKey(run)));
	return {
		byKey: new Map(ours.filter(isFinished).map((run) => [recordKey(run), run])),
		lost: ours.filter((run) => !isFinished(run)),
		spent: ours.reduce(addSpending, NOTHING_SPENT),
		stopped: void 0
	};
}
async function runNext(prepared, office, signal) {
	const { plan, ports, events, ledger, startedAt } = office;
	signal.throwIfAborted();
	if (ledger.stopped !== void 0) return;
	const reached = reachedBudget(ledger.spent, plan.budget);
	if (reached !== void 0) {
		ledger.stopped = `Stopped early: ${reached}.`;
		events({
			kind: "budget_reached",
			reason: ledger.stopped
		});
		return;
	}
	const harness = ports.harnesses[prepared.trial.arm];
	assert(harness !== void 0, `there is a harness for ${prepared.trial.arm}`);
	events({
		kind: "run_started",
		trial: prepared.trial
	});
	await putOnRecord(await executeTrial(prepared, {
		harness,
		isolate: ports.isolate,
		prices: ports.prices,
		pricedAt: startedAt
	}, signal), prepared, office);
}
async function putOnRecord(executed, prepared, office) {
	const { ports, events, ledger, total, plan } = office;
	const { record, trajectory, fault } = executed;
	const uncancelled = new AbortController().signal;
	await ports.journal.storeTrajectory(record.trajectory_sha256, trajectory, uncancelled);
	await ports.journal.append("run", record, uncancelled);
	ledger.spent = addSpending(ledger.spent, record);
	ledger.byKey.set(trialKey(prepared), record);
	events({
		kind: "run_finished",
		record,
		finished: ledger.byKey.size,
		total
	});
	if (fault !== void 0 && isConfigFault(fault)) throw new ConfigFault(plan.arms[record.arm]?.subject.model ?? prepared.pricedAs, fault);
}
function inOrder$1(prepared, byKey) {
	const tasks = [...new Set(prepared.map(({ trial }) => keyOfTask(trial)))];
	const rank = ({ trial }) => [
		tasks.indexOf(keyOfTask(trial)),
		trial.epoch,
		trial.arm === "baseline" ? 0 : 1,
		Stage.options.indexOf(trial.stage)
	];
	return prepared.map((trial) => ({
		rank: rank(trial),
		run: byKey.get(trialKey(trial))
	})).sort((a, b) => compareRanks(a.rank, b.rank)).flatMap(({ run }) => run === void 0 ? [] : [run]);
}
function compareRanks(a, b) {
	const place = a.findIndex((value, index) => value !== b[index]);
	return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
// src/plan/first-look.ts
function planFirstLook(selected, runs, arm) {
	return Array.from({ length: runs }, (_, round) => selected.map((task) => ({
		selected: task,
		epoch: round + 1,
		arm,
		stage: "first_look"
	}))).flat();
}
// src/record/campaign-id.ts
function campaignId(startedAtIso, model, suite) {
	return [
		startedAtIso.slice(0, 10),
		modelSlug(model),
		slug(suite)
	].join("-");
}
function modelSlug(model) {
	const [provider = "", ...rest] = model.split("/");
	const id = rest.join("/").split("/").at(-1) ?? "";
	const bare = id.replace(/-v?\d+:\d+$/, "");
	return slug(provider === "simulated" ? `simulated-${id}` : bare);
}
function slug(text) {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 80);
}
// src/app/run-campaign.ts
async function runCampaign(request, world, events, signal) {
	const { suiteName, selected, subject, pricedAs, runsPerTask, concurrency, budget } = request;
	const result = await executeCampaign({
		suiteName,
		trials: planFirstLook(selected, runsPerTask, "candidate"),
		arms: { candidate: {
			subject,
			pricedAs
		} },
		concurrency,
		budget
	}, {
		...world,
		harnesses: { candidate: world.harness }
	}, events, signal);
	return sealPack(factsOf(request, world, result), result.runs, evidencePatterns(result.runs));
}
function suiteFacts(suiteName, selected) {
	const tasks = selected.map(({ task, variant }) => ({
		task_id: task.id,
		variant: variant?.name ?? null,
		scored: variant?.scored ?? task.scored,
		version: task.version,
		bundle_sha256: task.bundleSha256
	}));
	return {
		name: suiteName,
		fingerprint: fingerprint({
			name: suiteName,
			tasks
		}),
		tasks
	};
}
function factsOf(request, world, result) {
	const startedAt = new Date(result.startedAt).toISOString();
	return {
		id: request.id ?? campaignId(startedAt, request.subject.model, request.suiteName),
		suite: suiteFacts(request.suiteName, request.selected),
		subject: request.subject,
		subject_fingerprint: subjectFingerprint(request.subject),
		runs_per_task: request.runsPerTask,
		started_at: startedAt,
		finished_at: new Date(result.finishedAt).toISOString(),
		stopped_early: result.stoppedEarly,
		prices: {
			...world.prices.identity,
			overrides: world.priceOverrides
		}
	};
}
// src/suite/select.ts
function selectTasks(suite, patterns) {
	const wanted = patterns.map((pattern) => read(suite, pattern.trim()));
	const positive = wanted.filter(({ isNegated }) => !isNegated);
	const all = {
		tasks: suite.tasks,
		variant: void 0,
		isNegated: false
	};
	const asked = (positive.length > 0 ? positive : [all]).flatMap(selectionOf);
	const refused = wanted.filter(({ isNegated }) => isNegated).flatMap(selectionOf);
	const kept = asked.filter((one) => !refused.some((other) => isSame(one, other)));
	const selected = suite.tasks.flatMap((task) => inOrder(task, kept));
	if (selected.length > 0) return selected;
	throw new UsageError(`tasks ${patterns.join(", ")} leaves nothing to run; ${suite.name} has ${ids(suite)}.`);
}
function read(suite, pattern) {
	const isNegated = pattern.startsWith("!");
	const [name = "", variant] = pattern.slice(isNegated ? 1 : 0).split("@");
	const tasks = matches(suite, name);
	if (tasks.length === 0) throw new UsageError(unknown(suite, name));
	if (variant !== void 0 && !tasks.some((task) => task.variants.has(variant))) throw new UsageError(noVariant(tasks, name, variant));
	return {
		tasks,
		variant,
		isNegated
	};
}
function matches({ tasks }, name) {
	if (name.startsWith("tag:")) return tasks.filter(({ tags }) => tags.includes(name.slice(4)));
	if (isGlob(name)) return tasks.filter(({ id }) => globMatches(name, id));
	const exact = tasks.filter(({ id }) => id === name || shortId(id) === name);
	return exact.length > 0 ? exact : tasks.filter(({ tags }) => tags.includes(name));
}
function selectionOf({ tasks, variant }) {
	if (variant === void 0) return tasks.map((task) => ({
		task,
		variant: void 0
	}));
	return tasks.flatMap((task) => {
		const found = task.variants.get(variant);
		return found === void 0 ? [] : [{
			task,
			variant: found
		}];
	});
}
function inOrder(task, kept) {
	return [void 0, ...task.variants.values()].map((variant) => ({
		task,
		variant
	})).filter((one) => kept.some((other) => isSame(one, other)));
}
function isSame(one, other) {
	return one.task.id === other.task.id && one.variant?.name === other.variant?.name;
}
function unknown(suite, name) {
	const close = nearest(name, suite.tasks.flatMap(({ id, tags }) => [
		id,
		shortId(id) ?? id,
		...tags
	]));
	const hint = close === void 0 ? `it has ${ids(suite)}` : `did you mean ${close}?`;
	return `there is no task "${name}" in ${suite.name}; ${hint}`;
}
function noVariant(tasks, name, variant) {
	const known = [...new Set(tasks.flatMap((task) => [...task.variants.keys()]))];
	return `${name} has no variant "${variant}"; ${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}.`;
}
function ids({ tasks }) {
	return tasks.map(({ id }) => id).join(", ");
}
const PAWL_HARNESS = `pawl@1.0.0`;
// src/doors/build-subject.ts
const PROMPT_BYTES_MAX = 1048576;
function chosenModel({ subject }) {
	if (subject.model !== void 0) return subject.model;
	throw new UsageError("no model is chosen; give --model provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0 or simulated/steady, or set subject.model in pawl.yml.");
}
async function buildSubject(settings, model, sandboxVersion, cwd) {
	const { subject, limits } = settings;
	return {
		model: chosenModel(settings),
		...subject.region !== void 0 && { region: subject.region },
		harness: harnessIdentity(settings),
		prompts: await Promise.all(subject.systemPrompts.map((path) => readPrompt(path, cwd))),
		inference: subject.inference,
		limits,
		versions: { sandbox: sandboxVersion },
		simulated: model.simulated
	};
}
function harnessIdentity({ subject }) {
	const { harness } = subject;
	const asked = harness.kind === "command" ? harness.name : harness.name + (harness.version === void 0 ? "" : `@${harness.version}`);
	if (harness.kind === "named" && (asked === "pawl" || asked === "pawl@1.0.0")) return PAWL_HARNESS;
	throw new UsageError(`there is no harness "${asked}" in this version; write pawl (${PAWL_HARNESS}).`);
}
async function readPrompt(path, cwd) {
	const absolute = resolve(cwd, path);
	const bytes = await readFile$1(absolute).catch(() => void 0);
	if (bytes === void 0) throw new UsageError(`the prompt file ${path} cannot be read; check system-prompt.`);
	if (bytes.length > PROMPT_BYTES_MAX) throw new UsageError(`the prompt file ${path} is larger than 1 MiB; shorten it.`);
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`the prompt file ${path} is not UTF-8 text; save it as UTF-8.`);
	return {
		path: relative(cwd, absolute).replaceAll("\\", "/"),
		sha256: sha256(bytes),
		text
	};
}
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// src/suite/parse-data-file.ts
function readText(bytes, file) {
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`${file}: is not UTF-8 text; save it as UTF-8`);
	return text;
}
function parseToml(text, file, schema) {
	return conform(tomlValue(text, file), file, schema);
}
function parseJson(text, file, schema) {
	return conform(jsonValue(text, file), file, schema);
}
function conform(value, file, schema) {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${file}: ${explainDefect(parsed.error, schema, value).words}`);
}
function tomlValue(text, file) {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		throw new UsageError(`${file}: line ${error.line}, column ${error.column} is not valid TOML: ${what}`);
	}
}
function jsonValue(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${file}: ${whereInJson(message, text)} is not valid JSON: ${whatIsWrong(message)}`);
	}
}
function whereInJson(message, text) {
	const place = /\(line (\d+) column (\d+)\)/.exec(message);
	return place ? `line ${place[1]}, column ${place[2]}` : `line ${text.trimEnd().split("\n").length}`;
}
function whatIsWrong(message) {
	const what = message.split(/ in JSON at position| \(line|, "/)[0] ?? message;
	return what.charAt(0).toLowerCase() + what.slice(1);
}
// src/record/script.ts
const ScriptedUsage = strictObject({
	input_tokens: int().nonnegative(),
	output_tokens: int().nonnegative()
});
const ScriptedCall = union([strictObject({
	tool: string(),
	input: record(string(), unknown$1())
}), strictObject({
	tool: string(),
	raw: string()
})]);
const ScriptedTurn = strictObject({
	text: string().default(""),
	reasoning: string().optional(),
	calls: array(ScriptedCall).default([]),
	repeat: int().positive().max(1e3).default(1),
	stop_reason: string().optional(),
	usage: ScriptedUsage.optional(),
	latency_ms: number().nonnegative().optional()
});
const Expectation = strictObject({
	outcome: Outcome,
	mode: FailureMode.optional(),
	detail: FailureDetail.optional(),
	flags: array(Flag).default([])
});
const Script = strictObject({
	about: string().min(1),
	variant: string().optional(),
	expect: Expectation,
	turns: array(ScriptedTurn).min(1)
});
// src/suite/task.ts
const TOOL_NAMES = [
	"fs_read",
	"fs_write",
	"bash",
	"sql"
];
// src/suite/task-toml.ts
const Glob = string().refine((glob) => relativePathDefect(glob.replace(/\/$/, "")) === void 0, "must be a path or glob inside the workspace");
const PlainPath = string().refine((path) => relativePathDefect(path) === void 0, "must be a path inside the workspace");
const Name = string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens").max(40);
const Count = int("must be a whole number").positive("must be above 0");
const Seconds = number("must be a number of seconds").positive("must be above 0");
const VariantToml = strictObject({
	name: Name,
	about: string().min(1, "must say what the variant is for"),
	scored: boolean().default(false),
	params: record(string(), json()).default({})
});
const PawlToml = strictObject({
	version: Count.default(1),
	tags: array(Name).default([]),
	tools: array(_enum(TOOL_NAMES)).min(1, "must allow at least one tool"),
	artifacts: array(Glob, "must list the paths the task may create or change"),
	protected: array(Glob).default([]),
	must_read: array(PlainPath).default([]),
	scored: boolean().default(true),
	limits: strictObject({
		max_turns: Count.optional(),
		wall_seconds: Seconds.optional(),
		max_tokens: Count.optional()
	}).default({}),
	variants: array(VariantToml).default([])
}, "must be a table with at least tools and artifacts");
const TaskToml = looseObject({
	schema_version: string("must be Harbor's schema version, such as \"1.3\"").regex(/^1\.\d+$/, "must be 1.x, such as \"1.3\""),
	task: looseObject({
		name: string().min(1).optional(),
		description: string().optional()
	}).default({}),
	metadata: looseObject({
		canary: string().min(8, "must be at least 8 characters").optional(),
		pawl: PawlToml
	}, "must hold a [metadata.pawl] table with at least tools and artifacts"),
	agent: looseObject({ timeout_sec: Seconds.optional() }).default({}),
	verifier: looseObject({ timeout_sec: Seconds.optional() }).default({}),
	environment: looseObject({ network_mode: literal("no-network", "must be \"no-network\": the sandbox has no network").optional() }).default({})
});
// src/suite/parse-task.ts
const FILES_PREFIX = "environment/files/";
const TRAJECTORIES_PREFIX = "trajectories/";
function parseTask(entries, folderName) {
	const folder = {
		name: folderName,
		files: taskFiles(entries, folderName)
	};
	const tomlText = required(folder, "task.toml", "it says what the task is and which tools it allows");
	refuseContainerTask(folder);
	const toml = parseToml(tomlText, `${folderName}/task.toml`, TaskToml);
	const pawl = toml.metadata.pawl;
	const id = taskId(toml, folderName);
	const canary = findCanary(toml.metadata.canary, tomlText);
	return {
		id,
		title: toml.task.description?.trim() || id,
		version: pawl.version,
		tags: pawl.tags,
		scored: pawl.scored,
		canary,
		tools: pawl.tools,
		artifacts: pawl.artifacts,
		protected: pawl.protected,
		mustRead: pawl.must_read,
		instruction: instruction(folder, canary),
		files: workspaceFiles(folder, canary),
		generator: optional(folder, "environment/generate.js"),
		grader: required(folder, "tests/grade.js", "it exports grade(run), which judges the work"),
		oracle: oracle(folder),
		trajectories: trajectories(folder),
		variants: variants(toml, folderName),
		limits: limits(toml),
		bundleSha256: bundle(folder.files)
	};
}
function required(folder, path, purpose) {
	const text = optional(folder, path);
	if (text === void 0) throw new UsageError(`${folder.name}/${path}: the file is missing; ${purpose}`);
	return text;
}
function optional({ name, files }, path) {
	const bytes = files.get(path);
	return bytes && readText(bytes, `${name}/${path}`);
}
function refuseContainerTask({ name, files }) {
	if (files.has("tests/grade.js")) return;
	const found = [
		"tests/test.sh",
		"environment/Dockerfile",
		"environment/docker-compose.yaml"
	].find((path) => files.has(path));
	if (found !== void 0) throw new UsageError(`${name}/${found}: the task is run and graded in a container, which Pawl does not use; add tests/grade.js to grade it in process`);
}
function taskId(toml, folderName) {
	const id = toml.task.name?.split("/").at(-1) ?? folderName;
	const parsed = TaskId.safeParse(id);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${folderName}/task.toml: the task's id "${id}" is not usable; use up to 80 lower-case letters, digits and single underscores in [task] name`);
}
function instruction(folder, canary) {
	const shown = withoutCanary(required(folder, "instruction.md", "it is what the model is asked to do"), canary).trim();
	if (shown === "") throw new UsageError(`${folder.name}/instruction.md: is empty; say what the model is to do`);
	return shown;
}
function workspaceFiles({ name, files }, canary) {
	const inWorkspace = [...files].filter(([path]) => path.startsWith(FILES_PREFIX));
	const tree = new Map(inWorkspace.map(([path, bytes]) => [path.slice(18), bytes]));
	const leak = canaryLeak(tree, canary);
	if (leak !== void 0) throw new UsageError(`${name}/${FILES_PREFIX}${leak}: holds the canary, which the model would read; remove it from this file`);
	return tree;
}
function oracle(folder) {
	const path = "solution/oracle.json";
	const script = parseScript(folder, path, required(folder, path, "it is a scripted solution that must pass"));
	if (script.expect.outcome !== "passed") throw new UsageError(`${folder.name}/${path}: "expect.outcome" must be "passed", because an oracle solves the task`);
	return script;
}
function trajectories(folder) {
	const paths = [...folder.files.keys()].filter((path) => path.startsWith(TRAJECTORIES_PREFIX)).sort();
	return new Map(paths.map((path) => [trajectoryName(folder, path), trajectory(folder, path)]));
}
function trajectoryName({ name }, path) {
	const found = /^trajectories\/([a-z0-9]+(?:[-_][a-z0-9]+)*)\.json$/.exec(path)?.[1];
	if (found !== void 0) return found;
	throw new UsageError(`${name}/${path}: is not a trajectory's name; use lower-case words joined by hyphens, ending .json, directly in trajectories/`);
}
function trajectory(folder, path) {
	const script = parseScript(folder, path, required(folder, path, "it is a scripted trajectory"));
	const { outcome, mode } = script.expect;
	if (outcome === "failed" && mode === void 0) throw new UsageError(`${folder.name}/${path}: "expect.mode" is missing; name the failure mode it must be given`);
	if (outcome === "passed" && mode !== void 0) throw new UsageError(`${folder.name}/${path}: "expect.mode" is for failures; remove it, because the outcome is "passed"`);
	return script;
}
function parseScript({ name }, path, text) {
	return parseJson(text, `${name}/${path}`, Script);
}
function variants(toml, folderName) {
	const found = new Map();
	for (const variant of toml.metadata.pawl.variants) {
		if (found.has(variant.name)) throw new UsageError(`${folderName}/task.toml: two variants are called "${variant.name}"; rename one`);
		found.set(variant.name, variant);
	}
	return found;
}
function limits(toml) {
	const { max_turns, max_tokens, wall_seconds = toml.agent.timeout_sec } = toml.metadata.pawl.limits;
	return {
		...max_turns !== void 0 && { max_turns },
		...wall_seconds !== void 0 && { wall_seconds },
		...max_tokens !== void 0 && { max_tokens }
	};
}
function bundle(files) {
	return fingerprint([...files].map(([path, bytes]) => [path, sha256(bytes)]).sort(byPath));
}
function byPath([a = ""], [b = ""]) {
	return a < b ? -1 : 1;
}
// src/suite/parse-suite.ts
const SuiteToml = strictObject({
	name: string().regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/i, "must be letters and digits joined by hyphens, dots or underscores").max(80),
	description: string().optional()
});
const TASK_PARTS = /^[^/]+\/(instruction\.md|tests\/grade\.js|solution\/|trajectories\/)/;
function parseSuite(entries, folderName) {
	if (entries.some(({ path }) => path === "task.toml")) return {
		name: folderName,
		tasks: [parseTask(entries, folderName)]
	};
	refuseLinksAtTop(entries);
	const tasks = taskFolders(entries).map(([name, inside]) => parseTask(inside, name)).sort((a, b) => a.id < b.id ? -1 : 1);
	if (tasks.length === 0) throw new UsageError(`${folderName}: holds no tasks; a task is a folder with a task.toml, such as ${folderName}/task_01_example/task.toml`);
	refuseTwins(tasks);
	return {
		name: suiteName(entries, folderName),
		tasks
	};
}
function refuseLinksAtTop(entries) {
	const link = entries.find(({ kind, path }) => kind === "symlink" && !path.includes("/"));
	if (link !== void 0) throw new UsageError(`${link.path}: is a symlink; put the task folder itself here, because links are not followed`);
}
function taskFolders(entries) {
	const folders = new Map();
	for (const entry of entries) {
		const slash = entry.path.indexOf("/");
		if (slash === -1) continue;
		const name = entry.path.slice(0, slash);
		const inside = folders.get(name) ?? [];
		inside.push({
			...entry,
			path: entry.path.slice(slash + 1)
		});
		folders.set(name, inside);
	}
	return [...folders].filter(([name, inside]) => isTaskFolder(name, inside));
}
function isTaskFolder(name, inside) {
	return inside.some(({ path }) => path === "task.toml" || TASK_PARTS.test(`${name}/${path}`));
}
function suiteName(entries, folderName) {
	const entry = entries.find(({ path }) => path === "suite.toml");
	if (entry === void 0) return folderName;
	if (entry.kind !== "file") throw new UsageError("suite.toml: is not a small plain file; write name = \"…\" in it");
	return parseToml(readText(entry.bytes, "suite.toml"), "suite.toml", SuiteToml).name;
}
function refuseTwins(tasks) {
	const owners = new Map();
	for (const task of tasks) {
		const owner = owners.get(shortId(task.id));
		if (owner?.id === task.id) throw new UsageError(`two task folders have the id "${task.id}"; give one another [task] name`);
		if (owner !== void 0) throw new UsageError(`"${owner.id}" and "${task.id}" share the number by which their runs are cited, "${shortId(task.id)}"; renumber one`);
		owners.set(shortId(task.id), task);
	}
}
// src/doors/project-root.ts
function projectRoot(from = fileURLToPath(import.meta.url)) {
	for (let folder = dirname(from);; folder = dirname(folder)) {
		if (existsSync(join(folder, "action.yml")) && existsSync(join(folder, "tasks"))) return folder;
		if (folder === dirname(folder)) throw new UsageError("Pawl's own tasks are missing: `dist/` must stay in Pawl's checkout, beside `tasks/`.");
	}
}
// src/doors/load-suite.ts
const EMBEDDED_SUITE = "agentic-core-v1";
async function loadSuite(cwd, suite, signal) {
	const isEmbedded = suite === EMBEDDED_SUITE;
	const listed = await localFolder(isEmbedded ? join(projectRoot(), "tasks") : resolve(cwd, suite)).list(signal);
	if (listed.kind === "entries") return parseSuite(listed.entries, isEmbedded ? "tasks" : suite);
	throw new UsageError(`there is no suite "${suite}" (${listed.reason}); write ${EMBEDDED_SUITE} or a folder of tasks.`);
}
export { headline as A, formatPercent as B, renderOutcome as C, sayDelta as D, deltaRows as E, PAWL_VERSION as F, assert as G, formatPointsRange as H, formatCount as I, localFolder as K, formatDuration as L, oneLine$1 as M, terminalSafe as N, sayFailures as O, truncate as P, formatMoney as R, nearest as S, writePack as T, formatShare as U, formatPoints as V, passMarks as W, gradeRun as _, PAWL_HARNESS as a, evidencePatterns as b, suiteFacts as c, WORKDIR as d, workspacePath as f, explainDefect as g, fillIn as h, chosenModel as i, commandSafe as j, TASK_WORDS as k, subjectFingerprint as l, makeForm as m, projectRoot as n, selectTasks as o, systemPrompt as p, makeFolder as q, buildSubject as r, runCampaign as s, loadSuite as t, toolbox as u, isGlob as v, writeOutcome as w, decodeUtf8 as x, mapBounded as y, formatNumber as z };
