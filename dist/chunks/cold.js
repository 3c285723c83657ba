import "./rolldown-runtime.js";
import { b as strictObject, c as boolean, g as object, h as number, i as _null, n as _enum, p as literal, u as int, x as string, y as record } from "./zod.js";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as os from "os";
import { EOL } from "os";
import { hash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { existsSync as existsSync$1, readFileSync as readFileSync$1, readdirSync, readlinkSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, mkdir, open, readFile, readdir, readlink, realpath, rename, rm } from "node:fs/promises";
import * as crypto from "crypto";
import "path";
import { setTimeout } from "node:timers/promises";
// src/std/json.ts
function canonicalJson(value) {
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object") throw new TypeError(`not a JSON value: ${typeof value}`);
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
// src/std/hash.ts
function sha256(content) {
	return hash("sha256", content);
}
function fingerprint(value) {
	return sha256(canonicalJson(value));
}
// src/std/usage-error.ts
var UsageError = class extends Error {
	name = "UsageError";
};
// src/record/ids.ts
const TaskId = string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "use lower-case letters, digits and single underscores").max(80);
const Fingerprint = string().regex(/^[0-9a-f]{64}$/);
const Arm = _enum(["candidate", "baseline"]);
function taskKey(taskId, variant) {
	return variant === null ? taskId : `${taskId}@${variant}`;
}
function shortId(taskId) {
	return /^task_\d+(?=_)/.exec(taskId)?.[0] ?? taskId;
}
function runKey(taskId, variant, epoch) {
	return `${taskKey(shortId(taskId), variant)}_run${epoch}`;
}
// src/record/campaign-inputs.ts
const CampaignInputs = strictObject({
	overrides: record(string(), string()),
	files: record(string(), Fingerprint.nullable()),
	suite: strictObject({
		name: string(),
		sha256: Fingerprint
	}),
	versions: record(string(), string())
});
// src/std/money.ts
const PICO_PER_USD = 0xe8d4a51000;
function picoUsd(dollars) {
	const pico = Math.round(dollars * PICO_PER_USD);
	if (!Number.isSafeInteger(pico)) throw new RangeError(`not an amount of money: ${dollars}`);
	return pico;
}
function sumPicoUsd(amounts) {
	return amounts.reduce((total, amount) => total + amount, 0);
}
function usd(amount) {
	return amount / PICO_PER_USD;
}
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
// src/record/comment-head.ts
const CommentState = strictObject({
	run_number: int().nonnegative(),
	run_attempt: int().nonnegative(),
	head_sha: string().max(64)
});
const RUNNING = "<!-- pawl:running -->";
const RUNNING_LINE = /^<!-- pawl:running -->\n/;
const STATE_LINE = /^<!-- pawl:state ([\w-]*) -->\n/;
function commentMarker(key) {
	return `<!-- pawl:v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}
function stampComment(body, key, state) {
	const bare = withoutMarker(body);
	const head = `${commentMarker(key)}\n`;
	return state === void 0 ? head + bare : `${head}<!-- pawl:state ${encode(state)} -->\n${bare}`;
}
function readCommentState(body, key) {
	const text = unixLines(body);
	const marker = `${commentMarker(key)}\n`;
	if (!text.startsWith(marker)) return void 0;
	const encoded = STATE_LINE.exec(text.slice(marker.length))?.[1];
	return encoded === void 0 ? void 0 : decode(encoded);
}
function hasCommentMarker(body, key) {
	const text = unixLines(body);
	return text === commentMarker(key) || text.startsWith(`${commentMarker(key)}\n`);
}
function withoutMarker(body) {
	return body.replace(/^<!-- pawl:v\d+ key=[^\s]* -->\n/, "").replace(STATE_LINE, "");
}
function unixLines(body) {
	return body.replaceAll("\r\n", "\n");
}
function withoutHead(body) {
	return withoutMarker(unixLines(body)).replace(RUNNING_LINE, "");
}
function markRunning(body) {
	return `${RUNNING}\n${body}`;
}
function isRunning(body, key) {
	const text = unixLines(body);
	const marker = `${commentMarker(key)}\n`;
	return text.startsWith(marker) && RUNNING_LINE.test(text.slice(marker.length).replace(STATE_LINE, ""));
}
function encode(state) {
	return btoa(JSON.stringify(state)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function decode(encoded) {
	try {
		const json = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
		return CommentState.safeParse(json).data;
	} catch {
		return;
	}
}
// src/std/json-or-undefined.ts
function jsonOrUndefined(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/adapters/sandbox/guest-version.ts
const guestVersion = "guest-9+just-bash-3.4.2+sql.js-1.16.0+quickjs-0.32.0";
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
// src/std/escape-markdown.ts
const BREAK = "​";
const BEGINNINGS = /[@#]|(?<![a-z0-9])gh-(?=\d)|:(?=\/\/)|www(?=\.)/giu;
const MARKS = /(?![,;?%()]|[.:](?: |$)|(?<=[A-Za-z0-9])[-_/](?=[A-Za-z0-9]))[!-/:-@[-`{-~\u{200B}]|(?<=^\d{1,9})[.)]/gu;
const PLAIN_CODE = /^[\w./:+=-](?:(?:[\w./:+= -]|(?<=\w)@)*[\w./:+=-])?$/;
function escapeMarkdown(text) {
	return oneLine(text).replace(BEGINNINGS, (found) => found + BREAK).replace(MARKS, asEntity);
}
function inlineCode(text) {
	const line = oneLine(text);
	if (line === "") return "(empty)";
	return PLAIN_CODE.test(line) ? `\`${line}\`` : `<code>${escapeMarkdown(line)}</code>`;
}
function fencedCode(text) {
	const content = terminalSafe(text).replace(/\n+$/, "");
	const longest = Math.max(2, ...(content.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${content}\n${fence}`;
}
function escapeHtml(text) {
	return oneLine(text).replace(/[&<>"']/g, asEntity);
}
function asEntity(character) {
	return `&#${character.codePointAt(0)};`;
}
// src/report/baseline-search.ts
const STALE_DAYS = 14;
function searchSentences(search) {
	if (search.kind === "missing") return [`No baseline was found: ${search.reason}`, ...search.passedOver];
	return [
		`The baseline is from ${search.provenance}, ${sayAge(search.ageDays)}.`,
		...staleness(search),
		...search.passedOver
	];
}
function renderSearch(search) {
	if (search === void 0) return "";
	return `<sub>${searchSentences(search).map(escapeMarkdown).join("<br>")}</sub>`;
}
function staleness({ isUsed, ageDays }) {
	return [...isUsed ? [] : ["It is of other content than the base, so the base was measured in this job."], ...ageDays > STALE_DAYS ? [`It is older than ${STALE_DAYS} days, and hosted models change: measure the base branch again, e.g. on a schedule.`] : []];
}
function sayAge(days) {
	return days === 0 ? "measured within the last day" : `measured ${formatCount(days, "day")} ago`;
}
// src/report/code-name.ts
const NAME_MAX = 100;
function codeName(text) {
	return inlineCode(truncate(text, NAME_MAX));
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
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
// src/adapters/local/passed-over.ts
const PASSED_OVER = new Set([".git", "node_modules"]);
const LISTED_ENTRIES_MAX = 1e4;
const LISTED_BYTES_MAX = 268435456;
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
					bytes: await readFile(place)
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
		bytes: await readFile(join(root, path))
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
// src/app/write-or-refuse.ts
async function writeOrRefuse(folder, path, text, signal) {
	const written = await folder.write(path, text, signal);
	if (written.kind === "refused") throw new UsageError(written.reason);
}
// src/app/write-outcome.ts
async function writeOutcome(folder, outcome, signal) {
	await writeOrRefuse(folder, "comment.md", outcome.comment, signal);
	await writeOrRefuse(folder, "summary.md", outcome.summary, signal);
	await writeOrRefuse(folder, "verdict.json", outcome.verdictJson, signal);
}
// src/suite/override-names.ts
const OVERRIDE_NAMES = [
	"suite",
	"tasks",
	"model",
	"region",
	"base-url",
	"service-tier",
	"price-as",
	"harness",
	"system-prompt",
	"runs",
	"concurrency",
	"max-cost-usd",
	"max-campaign-tokens",
	"max-month-cost-usd",
	"max-month-tokens",
	"month-ledger"
];
// src/doors/default-config.ts
const DEFAULT_CONFIG = "pawl.yml";
// src/adapters/local/system-clock.ts
function systemClock() {
	return {
		now: () => Date.now(),
		monotonicMs: () => performance.now(),
		sleep: async (ms, signal) => {
			signal.throwIfAborted();
			await setTimeout(ms, void 0, { signal }).catch(() => signal.throwIfAborted());
		}
	};
}
// src/std/line-diff.ts
const CELLS_MAX = 4e6;
function diffLines(before, after) {
	const [a, b] = [linesOf(before), linesOf(after)];
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	return [
		...a.slice(0, head).map(same),
		...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
		...a.slice(a.length - tail).map(same)
	];
}
function same(text) {
	return {
		kind: "same",
		text
	};
}
function linesOf(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") return lines.slice(0, -1);
	return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}\n\\ No newline at end of file`];
}
function middle(a, b) {
	const removed = (text) => ({
		kind: "removed",
		text
	});
	const added = (text) => ({
		kind: "added",
		text
	});
	if ((a.length + 1) * (b.length + 1) > CELLS_MAX) return [...a.map(removed), ...b.map(added)];
	const width = b.length + 1;
	const table = lengths(a, b, width);
	const lines = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [was, is] = [a[i], b[j]];
		if (was !== void 0 && was === is) {
			lines.push(same(was));
			i++;
			j++;
		} else if (was !== void 0 && (is === void 0 || at(table, (i + 1) * width + j) >= at(table, i * width + j + 1))) {
			lines.push(removed(was));
			i++;
		} else if (is !== void 0) {
			lines.push(added(is));
			j++;
		}
	}
	return lines;
}
function lengths(a, b, width) {
	const table = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) table[i * width + j] = a[i] === b[j] ? at(table, (i + 1) * width + j + 1) + 1 : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
	return table;
}
function at(table, index) {
	return table[index] ?? 0;
}
// src/std/changed-ranges.ts
function changedRanges(before, after) {
	const ranges = [];
	let line = 0;
	let change;
	const close = () => {
		if (change !== void 0) ranges.push(rangeOf(change, line));
		change = void 0;
	};
	for (const { kind } of diffLines(before, after)) {
		if (kind === "same") close();
		else change ??= {
			added: 0,
			removed: 0
		};
		if (kind !== "removed") line++;
		if (kind === "added" && change !== void 0) change.added++;
	}
	const last = line;
	close();
	if (last === 0) return [];
	return merged(ranges.map(({ start, end }) => ({
		start: Math.min(start, last),
		end: Math.min(end, last)
	})));
}
function rangeOf({ added }, line) {
	return added === 0 ? {
		start: line + 1,
		end: line + 1
	} : {
		start: line - added + 1,
		end: line
	};
}
function merged(ranges) {
	return ranges.filter(({ start, end }, index) => {
		const before = ranges[index - 1];
		return before === void 0 || start > before.end || end > before.end;
	});
}
// src/report/annotate-changes.ts
function annotateChanges(files, words) {
	return files.flatMap(({ path, before, after }) => changedRanges(before, after).map(({ start, end }) => ({
		path,
		startLine: start,
		endLine: end,
		...words
	})));
}
// src/doors/check-end.ts
const GREEN = new Set([
	"no_regression_found",
	"cleared",
	"within_margin",
	"looks_better",
	"identical"
]);
const LOW = new Set([
	"regression",
	"suite_regression",
	"suspected",
	"inconclusive"
]);
function checkEnd(said) {
	const [first] = said.annotations;
	const conclusion = conclusionOf(said);
	const isLow = said.exitCode === 1 || LOW.has(said.outputs["verdict"]);
	const title = first?.title ?? "Done";
	return {
		conclusion,
		title,
		summary: withoutHead(said.comment),
		annotations: annotateChanges(isLow ? said.changed ?? [] : [], {
			level: levelOf(conclusion),
			title,
			message: first?.sentence ?? title
		})
	};
}
function conclusionOf({ exitCode, outputs }) {
	if (exitCode !== 0) return "failure";
	return GREEN.has(outputs["verdict"]) ? "success" : "neutral";
}
function levelOf(conclusion) {
	return conclusion === "failure" ? "failure" : "warning";
}
// src/report/progress-comment.ts
function renderProgressComment(progress, { key, writer, runUrl }) {
	return stampComment(markRunning(`${[
		"### Agent evals",
		`> [!NOTE]\n> **Running** · ${sayProgress(progress)}`,
		`No verdict yet.${runUrl === void 0 ? "" : ` [The log](${runUrl}) has every run.`}`
	].join("\n\n")}\n`), key, writer);
}
function sayProgress({ done, planned, passed, errored, costUsd }) {
	const lost = errored === 0 ? "" : `, ${formatNumber(errored)} lost to infrastructure`;
	return `${formatNumber(done)} of ${formatCount(planned, "run")} done, ${formatNumber(passed)} passed${lost} · spent \`${formatMoney(costUsd)}\``;
}
function progressTitle({ done, planned }) {
	return `Running: ${formatNumber(done)} of ${formatCount(planned, "run")} done`;
}
// src/doors/publish-check.ts
async function beginCheck({ access, check }, progress, signal) {
	if (check === void 0 || access.token === "") return void 0;
	const { githubCheckRuns } = await import("./check-run.js");
	const begun = await githubCheckRuns(access).begin({
		...check,
		said: sayRunning(progress)
	}, signal);
	if (begun.kind === "begun") return begun.check;
	complain$2(begun);
}
function sayRunning(progress) {
	return {
		title: progressTitle(progress),
		summary: `${sayProgress(progress)}\n\nNo verdict yet.\n`
	};
}
async function completeCheck(open, end, signal) {
	return open === void 0 || complain$2(await open.complete(end, signal));
}
async function concludeCheck({ access, check }, end, signal) {
	if (check === void 0 || access.token === "") return true;
	const { githubCheckRuns } = await import("./check-run.js");
	return complain$2(await githubCheckRuns(access).conclude(check, end, signal));
}
function complain$2(outcome) {
	if (outcome.kind === "written") return true;
	notice(`The check run could not be written (${oneLine(outcome.reason)}); this job's own result is what counts.`, { title: "Pawl" });
	return false;
}
// src/doors/publish-comment.ts
async function commentOn(place, remark, signal) {
	if (place.pullRequest === void 0) return void 0;
	if (place.access.token === "") {
		notice("No github-token was given: the report is in the job summary only.", { title: "Pawl" });
		return;
	}
	const outcome = await writeComment(place, remark, signal);
	if (outcome.kind === "refused") {
		notice(`The comment could not be written (${oneLine(outcome.reason)}); the report is in the job summary.`, { title: "Pawl" });
		return;
	}
	if (outcome.kind === "absent") return void 0;
	if (outcome.kind === "superseded") info("A later workflow run has already commented; its comment stays.");
	return outcome.url;
}
async function writeComment({ access, pullRequest, key, order }, { body, replaces }, signal) {
	if (pullRequest === void 0 || access.token === "") return { kind: "absent" };
	const { githubForge } = await import("./github-forge.js");
	return githubForge(access).upsertComment({
		pullRequest,
		key,
		body,
		order,
		...replaces !== void 0 && { replaces }
	}, signal);
}
// src/doors/track-progress.ts
function trackProgress() {
	let [done, planned, passed, errored] = [
		0,
		0,
		0,
		0
	];
	let cost = picoUsd(0);
	return {
		events: (event) => {
			if (event.kind === "campaign_started") planned += event.total - event.resumed;
			if (event.kind !== "run_finished") return;
			const { outcome, metrics } = event.record;
			done++;
			if (outcome === "passed") passed++;
			if (outcome === "errored") errored++;
			const price = metrics.cost_usd;
			cost = cost === null || price === null ? null : sumPicoUsd([cost, picoUsd(price)]);
		},
		now: () => ({
			done,
			planned,
			passed,
			errored,
			costUsd: cost === null ? null : usd(cost)
		})
	};
}
// src/doors/publication.ts
function openPublication(place, signal) {
	const progress = trackProgress();
	let live;
	return {
		events: (event) => {
			progress.events(event);
			if (event.kind !== "campaign_started" || event.total === event.resumed || live !== void 0) return;
			const { now } = progress;
			live = import("./progress-live.js").then(({ goLive }) => goLive(place, {
				now,
				clock: systemClock()
			}, signal));
			live.catch(() => void 0);
		},
		end: async (said) => {
			const going = await live;
			await going?.stop();
			const isNothingNew = said.outputs["verdict"] === "identical";
			return publish$1(place, {
				going,
				remark: {
					body: said.comment,
					...isNothingNew && { replaces: "existing" }
				},
				end: checkEnd(said)
			}, signal);
		},
		fail: async (reason) => {
			const going = await live;
			await going?.stop();
			const { renderStopped, renderStoppedComment, STOPPED_TITLE } = await import("./stopped-comment.js");
			const { runUrl } = place;
			const stopped = {
				reason,
				progress: going === void 0 ? void 0 : progress.now(),
				runUrl
			};
			const body = renderStoppedComment(stopped, place.key, void 0);
			await publish$1(place, {
				going,
				remark: going === void 0 ? void 0 : {
					body,
					replaces: "running"
				},
				end: {
					conclusion: "failure",
					title: STOPPED_TITLE,
					annotations: [],
					summary: renderStopped(stopped)
				}
			}, signal);
		}
	};
}
async function publish$1(place, last, signal) {
	const { going, remark, end } = last;
	going?.leave(end, false);
	const [url, isEnded] = await Promise.all([remark === void 0 ? void 0 : commentOn(place, remark, signal), going === void 0 ? concludeCheck(place, end, signal) : completeCheck(going.check, end, signal)]);
	const isSaid = url !== void 0 || going?.isCommenting !== true;
	if (isEnded && isSaid) going?.leave(end, true);
	return url;
}
// src/doors/publication-place.ts
function publicationPlace(context, wish) {
	const { event, apiUrl, owner, repo, order, runUrl } = context;
	const hasCheck = wish.isChecking && (event.pullRequest !== void 0 || event.kind === "merge_group");
	return {
		access: {
			token: wish.token,
			apiUrl,
			owner,
			repo
		},
		pullRequest: wish.isCommenting ? event.pullRequest : void 0,
		key: wish.key,
		order,
		check: hasCheck ? {
			name: wish.checkName || nameOf(wish.key),
			headSha: event.headSha,
			...runUrl !== void 0 && { detailsUrl: runUrl }
		} : void 0,
		runUrl
	};
}
function nameOf(key) {
	return key === "default" ? "Pawl" : `Pawl (${key})`;
}
// src/doors/is-asked.ts
function isAsked(name) {
	const text = getInput(name).trim().toLowerCase();
	if (text === "" || text === "false") return false;
	if (text === "true") return true;
	throw new UsageError(`the input ${name} must be true or false.`);
}
// src/doors/read-mode.ts
async function readMode(job, signal) {
	const context = withBaselines(job, getInput("baseline-workflow"));
	const typed = {
		mode: getInput("mode"),
		shard: getInput("shard"),
		shards: getInput("shards"),
		isDryRun: isAsked("dry-run"),
		pullRequest: getInput("pr-number"),
		approvalLabel: getInput("approval-label"),
		token: getInput("github-token")
	};
	isAsked("deep");
	const { mode, shard, pullRequest, isDryRun } = typed;
	if ((mode === "" || mode === "check") && shard === "" && pullRequest === "" && !isDryRun) return {
		context,
		isQuiet: false,
		measure: (measuring, whole) => whole(measuring)
	};
	const { openMode } = await import("./modes.js");
	return openMode(typed, context, signal);
}
function withBaselines(context, names) {
	const paths = names.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "").map((name) => name.includes("/") ? name : `.github/workflows/${name}`);
	return paths.length === 0 ? context : {
		...context,
		baselineWorkflows: paths
	};
}
// src/doors/report-url.ts
function readReportUrl(text) {
	if (text === "") return void 0;
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") throw new UsageError(`report-url must be the http(s) address that report.html is published at, not "${oneLine(text)}".`);
	url.hash = "";
	return url.href;
}
// src/report/snake-cased.ts
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
function renderVerdictJson(input) {
	const { verdict, comparison, power, search } = input;
	const document = {
		format_version: 1,
		...snakeCased(verdict),
		comparison: snakeCased(comparison),
		...power !== void 0 && { power: snakeCased(power) },
		...search !== void 0 && { baseline_search: snakeCased(search) }
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/report/identical.ts
const WORD = "identical";
const UNCHANGED = "Model, prompts, settings and tasks are the baseline's, so nothing was run";
function identicalSentence({ measured }) {
	if (measured === void 0) return `${UNCHANGED}.`;
	const { day, passed, runs } = measured;
	return `${UNCHANGED}. The baseline of ${day} passed ${passed} of ${formatCount(runs, "run")}.`;
}
function renderIdentical(facts) {
	const { model, suite, simulated, measured, search } = facts;
	return `${[
		"### Agent evals",
		`> [!NOTE]\n> **Inputs identical to the baseline**\n>\n> ${UNCHANGED} and nothing was spent.`,
		...simulated ? [SIMULATED] : [],
		...measured === void 0 ? [] : [sayMeasured(measured, model)],
		`<sub>suite ${codeName(suite)} · model ${codeName(model)}${measured === void 0 ? "" : ` · baseline campaign ${codeName(measured.campaign)}`}</sub>`,
		...search === void 0 ? [] : [renderSearch(search)]
	].join("\n\n")}\n`;
}
const SIMULATED = "> [!NOTE]\n> **Simulated.** The model is simulated: scripted behaviour, not a real model.";
function sayMeasured({ passed, runs, costUsd, day }, model) {
	const cost = costUsd === null ? "" : ` for \`${formatMoney(costUsd)}\``;
	return `**Baseline:** ${formatShare(passed, runs)}${cost}, measured ${codeName(day)} on ${codeName(model)}.`;
}
function renderIdenticalComment(facts, key, writer) {
	return stampComment(renderIdentical(facts), key, writer);
}
function renderIdenticalVerdict(facts) {
	const document = {
		format_version: 1,
		word: WORD,
		sentence: identicalSentence(facts),
		tasks: [],
		suspects: [],
		breaches: [],
		blocks: false,
		exit_code: 0,
		comparison: null,
		...facts.search !== void 0 && { baseline_search: snakeCased(facts.search) }
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/doors/say-unchanged.ts
function sayUnchanged(facts, key, writer) {
	const { measured } = facts;
	return {
		comment: renderIdenticalComment(facts, key, writer),
		summary: renderIdentical(facts),
		verdictJson: renderIdenticalVerdict(facts),
		outputs: {
			verdict: "identical",
			passed: measured?.passed ?? "",
			runs: measured?.runs ?? "",
			errored: measured === void 0 ? "" : 0,
			"pass-rate": measured === void 0 ? "" : measured.passed / measured.runs,
			"cost-usd": measured?.costUsd ?? ""
		},
		annotations: [{
			level: "notice",
			title: "Inputs identical to the baseline",
			sentence: identicalSentence(facts)
		}],
		exitCode: 0
	};
}
// src/doors/terminal-world.ts
function terminalWorld() {
	const { env, stdout, stderr } = process;
	return {
		env,
		cwd: process.cwd(),
		out: (text) => void stdout.write(text),
		err: (text) => void stderr.write(text),
		interactive: stderr.isTTY === true && env["CI"] === void 0,
		columns: stdout.columns ?? 100,
		...stderr.rows !== void 0 && { rows: stderr.rows },
		color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb"
	};
}
function complain$1(error, world) {
	if (error instanceof UsageError) {
		world.err(`pawl: ${terminalSafe(error.message)}\n`);
		return 2;
	}
	if (error instanceof Interrupted) {
		world.err("pawl: interrupted; what was finished is kept.\n");
		return 130;
	}
	const text = error instanceof Error ? error.message : String(error);
	world.err(`pawl: an error of Pawl's own: ${terminalSafe(text)}\n`);
	world.err(world.env["PAWL_DEBUG"] === void 0 ? "PAWL_DEBUG=1 shows where; please report it.\n" : `${terminalSafe(error instanceof Error ? error.stack ?? "" : "")}\n`);
	return 4;
}
var Interrupted = class extends Error {
	name = "Interrupted";
};
function signalOfProcess() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
		process.once(name, () => process.exit(130));
		controller.abort(new Interrupted(name));
	});
	return controller.signal;
}
// src/adapters/local/digest-folder.ts
function digestFolder(root) {
	try {
		return sha256(readdirSync(root, {
			recursive: true,
			withFileTypes: true
		}).map((entry) => ({
			entry,
			path: join(entry.parentPath, entry.name)
		})).filter(({ path }) => !isPassedOver(path.slice(root.length))).map(({ entry, path }) => `${path.slice(root.length)}\0${contentOf(entry, path)}`).sort().join("\n"));
	} catch {
		return;
	}
}
function isPassedOver(path) {
	return path.split(/[\\/]/).some((part) => PASSED_OVER.has(part));
}
function contentOf(entry, path) {
	if (entry.isDirectory()) return "folder";
	if (entry.isSymbolicLink()) return `link ${readlinkSync(path)}`;
	return entry.isFile() ? sha256(readFileSync$1(path)) : "special";
}
// src/harness/version.ts
const HARNESS_VERSION = "1.1.0";
const PAWL_HARNESS = `pawl@${HARNESS_VERSION}`;
// src/record/version.ts
const PAWL_VERSION = "0.1.0";
// src/doors/embedded-suite.ts
const EMBEDDED_SUITE = "agentic-core-v1";
// src/doors/project-root.ts
function projectRoot(from = fileURLToPath(import.meta.url)) {
	for (let folder = dirname(from);; folder = dirname(folder)) {
		if (existsSync$1(join(folder, "action.yml")) && existsSync$1(join(folder, "tasks"))) return folder;
		if (folder === dirname(folder)) throw new UsageError("Pawl's own tasks are missing: `dist/` must stay in Pawl's checkout, beside `tasks/`.");
	}
}
// src/doors/campaign-inputs.ts
function campaignInputs(cwd, asked, { suite, subject }) {
	return inputsOf(cwd, asked, {
		suite,
		files: [asked.config, ...subject.systemPrompts].map((path) => relative(cwd, resolve(cwd, path)))
	});
}
function sameInputs(before, cwd, asked) {
	const config = relative(cwd, resolve(cwd, asked.config));
	if (!Object.hasOwn(before.files, config)) return false;
	const now = inputsOf(cwd, asked, {
		suite: before.suite.name,
		files: Object.keys(before.files)
	});
	return now !== void 0 && sorted(now) === sorted(before);
}
function inputsOf(cwd, asked, { suite, files }) {
	const digest = digestFolder(suite === "agentic-core-v1" ? join(projectRoot(), "tasks") : resolve(cwd, suite));
	if (digest === void 0) return void 0;
	return {
		overrides: given(asked.overrides),
		files: Object.fromEntries(files.map((path) => [path, digestFile(resolve(cwd, path))])),
		suite: {
			name: suite,
			sha256: digest
		},
		versions: {
			pawl: PAWL_VERSION,
			harness: PAWL_HARNESS,
			sandbox: guestVersion
		}
	};
}
function given(overrides) {
	const texts = Object.entries(overrides).map(([name, value]) => [name, value?.trim() ?? ""]);
	return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
function digestFile(path) {
	return existsSync$1(path) ? sha256(readFileSync$1(path)) : null;
}
function sorted({ overrides, files, suite, versions }) {
	return JSON.stringify([
		overrides,
		files,
		suite,
		versions
	].map((part) => Object.entries(part).sort()));
}
// src/doors/unchanged-baseline.ts
const KnownPack = object({
	campaign: object({
		id: string(),
		suite: object({ name: string() }),
		subject: object({
			model: string(),
			simulated: boolean()
		}),
		started_at: string(),
		stopped_early: _null(),
		inputs: CampaignInputs
	}),
	run_summary: object({
		runs: int().positive(),
		passed: int().nonnegative(),
		errored: literal(0),
		cost_usd: number().nullable()
	})
});
function unchangedBaseline(path, cwd, asked) {
	if (path === "" || path === "none" || path === "auto") return void 0;
	const text = readText(join(resolve(cwd, path), "data-pack.json")) ?? readText(resolve(cwd, path));
	const { data } = KnownPack.safeParse(text === void 0 ? void 0 : jsonOrUndefined(text));
	if (text === void 0 || data === void 0) return void 0;
	return sameInputs(data.campaign.inputs, cwd, asked) ? {
		text,
		pack: data
	} : void 0;
}
function identicalFacts({ campaign, run_summary }) {
	return {
		model: campaign.subject.model,
		simulated: campaign.subject.simulated,
		suite: campaign.suite.name,
		measured: {
			campaign: campaign.id,
			day: campaign.started_at.slice(0, 10),
			passed: run_summary.passed,
			runs: run_summary.runs,
			costUsd: run_summary.cost_usd
		}
	};
}
function readText(path) {
	try {
		return readFileSync$1(path, "utf8");
	} catch {
		return;
	}
}
// src/adapters/github/read-event.ts
const Sha = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Repo = object({ id: int() }).nullable();
const PullRequestPayload = object({ pull_request: object({
	number: int().positive(),
	head: object({
		sha: Sha,
		repo: Repo
	}),
	base: object({
		sha: Sha,
		repo: Repo
	})
}) });
const PushPayload = object({
	before: Sha.optional(),
	after: Sha
});
const MergeGroupPayload = object({ merge_group: object({
	head_sha: Sha,
	base_sha: Sha
}) });
function readEvent(context) {
	const kind = kindOf(context.eventName);
	return {
		kind,
		name: context.eventName,
		...found(kind, context),
		runNumber: count(context.runNumber),
		runAttempt: count(context.runAttempt)
	};
}
function kindOf(name) {
	switch (name) {
		case "pull_request":
		case "pull_request_target": return "pull_request";
		case "push":
		case "merge_group":
		case "workflow_dispatch":
		case "schedule":
		case "workflow_run": return name;
		default: return "other";
	}
}
function found(kind, context) {
	switch (kind) {
		case "pull_request": {
			const { pull_request: pull } = parse(PullRequestPayload, context);
			return {
				pullRequest: pull.number,
				headSha: pull.head.sha,
				baseSha: pull.base.sha,
				isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id
			};
		}
		case "push": {
			const { before, after } = parse(PushPayload, context);
			return alone(after, before === void 0 || /^0+$/.test(before) ? void 0 : before);
		}
		case "merge_group": {
			const { merge_group: group } = parse(MergeGroupPayload, context);
			return alone(group.head_sha, group.base_sha);
		}
		default: return alone(context.sha, void 0);
	}
}
function alone(headSha, baseSha) {
	return {
		pullRequest: void 0,
		headSha,
		baseSha,
		isFork: false
	};
}
function parse(schema, { eventName, payload }) {
	const parsed = schema.safeParse(json(payload, eventName));
	if (parsed.success) return parsed.data;
	const place = parsed.error.issues[0]?.path.join(".") ?? "";
	throw new UsageError(`The event file is not a ${eventName} event of GitHub: ${place === "" ? "its top level" : place} is not as expected.`);
}
function json(payload, eventName) {
	try {
		return JSON.parse(payload);
	} catch {
		throw new UsageError(`The event file of ${eventName} is not JSON; GITHUB_EVENT_PATH must name it.`);
	}
}
function count(text) {
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 1;
}
// src/doors/workflow-context.ts
async function workflowContext(env) {
	const event = readEvent({
		eventName: env["GITHUB_EVENT_NAME"] ?? "",
		payload: await payloadText(env["GITHUB_EVENT_PATH"]),
		sha: env["GITHUB_SHA"] ?? "",
		runNumber: env["GITHUB_RUN_NUMBER"] ?? "",
		runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? ""
	});
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const { runNumber, runAttempt, headSha } = event;
	return {
		event,
		owner,
		repo,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		runUrl: runPage(env),
		order: {
			runNumber,
			runAttempt,
			headSha
		},
		workflow: workflowPath(env)
	};
}
async function payloadText(path) {
	if (path === void 0 || path === "") return "{}";
	const text = await readFile(path, "utf8").catch(() => void 0);
	if (text === void 0) throw new UsageError(`the event file ${path} cannot be read; GITHUB_EVENT_PATH must name it.`);
	return text;
}
function workflowPath(env) {
	const { GITHUB_WORKFLOW_REF: ref = "", GITHUB_REPOSITORY: repository = "" } = env;
	const path = ref.split("@", 1)[0] ?? "";
	return repository !== "" && path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : void 0;
}
function runPage(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
	if (server === void 0 || repository === void 0 || id === void 0) return void 0;
	return `${server}/${repository}/actions/runs/${id}`;
}
// src/doors/action.ts
async function action() {
	try {
		const signal = signalOfProcess();
		const mode = await readMode(await workflowContext(process.env), signal);
		const publication = openPublication(publicationPlace(mode.context, readWish(mode)), signal);
		return await failing(publication, signal, async () => {
			const measuring = readInputs(mode.context, publication);
			const said = await mode.measure(measuring, (asked) => whole(asked, signal), signal);
			await publish(said, measuring, signal);
			setOutput("comment-url", await publication.end(said) ?? "");
			return said.exitCode;
		});
	} catch (error) {
		return complain(error);
	}
}
async function failing(publication, signal, work) {
	try {
		return await work();
	} catch (error) {
		if (!signal.aborted) await publication.fail(messageOf(error));
		throw error;
	}
}
async function whole(measuring, signal) {
	return await unchanged(measuring, signal) ?? await changed(measuring, signal);
}
function readWish({ isQuiet }) {
	return {
		token: getInput("github-token"),
		key: getInput("comment-key") || "default",
		isCommenting: readBoolean("comment", true) && !isQuiet,
		isChecking: readBoolean("check-run", true) && !isQuiet,
		checkName: getInput("check-name")
	};
}
function readInputs(context, { events: watch }) {
	const { order, runUrl } = context;
	return {
		context,
		token: getInput("github-token"),
		asked: {
			config: getInput("config") || "pawl.yml",
			overrides: Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, getInput(name)]))
		},
		baseline: getInput("baseline"),
		baselineOnMissing: getInput("baseline-on-missing"),
		baselineBranch: getInput("baseline-branch"),
		baselineKey: getInput("baseline-key"),
		out: resolve(getInput("out") || "pawl-out"),
		key: getInput("comment-key") || "default",
		writer: {
			run_number: order.runNumber,
			run_attempt: order.runAttempt,
			head_sha: order.headSha
		},
		moreUrl: runUrl,
		reportUrl: readReportUrl(getInput("report-url")),
		watch
	};
}
function readBoolean(name, absent) {
	const text = getInput(name).toLowerCase();
	if (text === "") return absent;
	if (text === "true" || text === "false") return text === "true";
	throw new UsageError(`the input ${name} must be true or false, not "${oneLine(text)}".`);
}
async function unchanged(measuring, signal) {
	const known = unchangedBaseline(measuring.baseline, process.cwd(), measuring.asked);
	if (known === void 0) return void 0;
	info("Inputs identical to the baseline: nothing was run.");
	await writeOrRefuse(localFolder(measuring.out), "data-pack.json", known.text, signal);
	return sayUnchanged(identicalFacts(known.pack), measuring.key, measuring.writer);
}
async function changed(measuring, signal) {
	const { measureChange } = await import("./measure-change.js");
	return measureChange(measuring, signal);
}
async function publish(said, { out }, signal) {
	await writeOutcome(localFolder(out), said, signal);
	await summary.addRaw(said.summary, true).write({ overwrite: true });
	for (const [name, value] of Object.entries(said.outputs)) setOutput(name, value);
	setOutput("data-pack", `${out}/data-pack.json`);
	for (const annotation of said.annotations) annotate(annotation);
}
function annotate({ level, title, sentence }) {
	if (level === "error") error(sentence, { title });
	else if (level === "warning") warning(sentence, { title });
	else notice(sentence, { title });
}
function complain(error$1) {
	if (error$1 instanceof UsageError) {
		error(oneLine(error$1.message), { title: "Pawl" });
		return 2;
	}
	if (error$1 instanceof Interrupted) {
		warning("Cancelled: what was finished is kept, and there is no verdict.", { title: "Pawl" });
		return 130;
	}
	error(oneLine(messageOf(error$1)), { title: "Pawl: an error of its own" });
	if (error$1 instanceof Error && isDebug()) debug(error$1.stack ?? "");
	return 4;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
export { formatPointsRange as $, PASSED_OVER as A, codeName as B, diffLines as C, shortId as Ct, writeOutcome as D, sha256 as Dt, OVERRIDE_NAMES as E, fingerprint as Et, info as F, fencedCode as G, searchSentences as H, notice as I, formatDuration as J, inlineCode as K, saveState as L, relativePathDefect as M, endGroup as N, writeOrRefuse as O, canonicalJson as Ot, getInput as P, formatPoints as Q, startGroup as R, sayProgress as S, runKey as St, DEFAULT_CONFIG as T, UsageError as Tt, escapeHtml as U, renderSearch as V, escapeMarkdown as W, formatNumber as X, formatMoney as Y, formatPercent as Z, isAsked as _, usd as _t, projectRoot as a, jsonOrUndefined as at, sayRunning as b, Fingerprint as bt, HARNESS_VERSION as c, readCommentState as ct, signalOfProcess as d, commandSafe as dt, formatRelative as et, terminalWorld as f, oneLine as ft, readReportUrl as g, sumPicoUsd as gt, snakeCased as h, picoUsd as ht, campaignInputs as i, guestVersion as it, makeFolder as j, localFolder as k, PAWL_HARNESS as l, stampComment as lt, renderVerdictJson as m, truncate as mt, runPage as n, formatSigned as nt, EMBEDDED_SUITE as o, hasCommentMarker as ot, sayUnchanged as p, terminalSafe as pt, formatCount as q, identicalFacts as r, passMarks as rt, PAWL_VERSION as s, isRunning as st, action as t, formatShare as tt, complain$1 as u, unixLines as ut, writeComment as v, CampaignInputs as vt, systemClock as w, taskKey as wt, renderProgressComment as x, TaskId as xt, beginCheck as y, Arm as yt, warning as z };
