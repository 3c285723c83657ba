import "./rolldown-runtime.js";
import { c as info, d as setOutput, i as debug, l as isDebug, n as unchangedBaseline, o as error, p as warning, r as sayUnchanged, s as getInput, t as identicalFacts, u as notice } from "./unchanged-baseline.js";
import { d as OVERRIDE_NAMES, f as writeOrRefuse, p as localFolder } from "./campaign-inputs2.js";
import { i as writeOutcome, n as signalOfProcess } from "./terminal-world.js";
import { p as oneLine } from "./format-number.js";
import { t as UsageError } from "./usage-error.js";
import { b as string, h as object, l as int } from "./zod.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { EOL } from "os";
import { constants, promises } from "fs";
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
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
		return __awaiter(this, void 0, void 0, function* () {
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
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
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
// src/doors/publish-comment.ts
async function commentOn(context, comment, signal) {
	const { pullRequest } = context.event;
	if (pullRequest === void 0) return void 0;
	if (comment.token === "") {
		notice("No github-token was given: the report is in the job summary only.", { title: "Pawl" });
		return;
	}
	const { githubForge } = await import("./github-forge.js");
	const { apiUrl, owner, repo, order } = context;
	const outcome = await githubForge({
		token: comment.token,
		apiUrl,
		owner,
		repo
	}).upsertComment({
		pullRequest,
		key: comment.key,
		body: comment.body,
		order
	}, signal);
	if (outcome.kind === "refused") {
		notice(`The comment could not be written (${oneLine(outcome.reason)}); the report is in the job summary.`, { title: "Pawl" });
		return;
	}
	if (outcome.kind === "superseded") info("A later workflow run has already commented; its comment stays.");
	return outcome.url;
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
		case "workflow_dispatch": return name;
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
		const context = await workflowContext(process.env);
		const isCommenting = readBoolean("comment", true);
		const measuring = readInputs(context);
		const said = await unchanged(measuring, signal) ?? await changed(measuring, signal);
		await publish(said, measuring, signal);
		if (isCommenting) await comment(said, measuring, signal);
		return said.exitCode;
	} catch (error) {
		return complain(error);
	}
}
function readInputs(context) {
	const { order, runUrl } = context;
	return {
		context,
		token: getInput("github-token"),
		asked: {
			config: getInput("config") || "pawl.yml",
			overrides: Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, getInput(name)]))
		},
		baseline: getInput("baseline"),
		out: resolve(getInput("out") || "pawl-out"),
		key: getInput("comment-key") || "default",
		writer: {
			run_number: order.runNumber,
			run_attempt: order.runAttempt,
			head_sha: order.headSha
		},
		moreUrl: runUrl
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
async function comment(said, { key, context, token }, signal) {
	const url = await commentOn(context, {
		token,
		key,
		body: said.comment
	}, signal);
	setOutput("comment-url", url ?? "");
}
function complain(error$1) {
	if (error$1 instanceof UsageError) {
		error(oneLine(error$1.message), { title: "Pawl" });
		return 2;
	}
	error(oneLine(error$1 instanceof Error ? error$1.message : String(error$1)), { title: "Pawl: an error of its own" });
	if (error$1 instanceof Error && isDebug()) debug(error$1.stack ?? "");
	return 4;
}
export { action };
