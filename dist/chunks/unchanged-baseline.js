import { b as string, f as literal, h as object, i as _null, l as int, m as number, s as boolean } from "./zod.js";
import { r as stampComment } from "./comment-head.js";
import { t as CampaignInputs } from "./campaign-inputs.js";
import { l as formatShare, r as formatMoney, t as formatCount } from "./format-number.js";
import { t as codeName } from "./code-name.js";
import { n as sameInputs } from "./campaign-inputs2.js";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import "path";
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
// src/report/identical.ts
const WORD = "identical";
const UNCHANGED = "Model, prompts, settings and tasks are the baseline's, so nothing was run";
function identicalSentence({ measured }) {
	if (measured === void 0) return `${UNCHANGED}.`;
	const { day, passed, runs } = measured;
	return `${UNCHANGED}. The baseline of ${day} passed ${passed} of ${formatCount(runs, "run")}.`;
}
function renderIdentical(facts) {
	const { model, suite, simulated, measured } = facts;
	return `${[
		"### Agent evals",
		`> [!NOTE]\n> **Inputs identical to the baseline**\n>\n> ${UNCHANGED} and nothing was spent.`,
		...simulated ? [SIMULATED] : [],
		...measured === void 0 ? [] : [sayMeasured(measured, model)],
		`<sub>suite ${codeName(suite)} · model ${codeName(model)}${measured === void 0 ? "" : ` · baseline campaign ${codeName(measured.campaign)}`}</sub>`
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
		comparison: null
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
	if (path === "" || path === "none") return void 0;
	const text = readText(join(resolve(cwd, path), "data-pack.json")) ?? readText(resolve(cwd, path));
	const { data } = KnownPack.safeParse(text === void 0 ? void 0 : parsed(text));
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
		return readFileSync(path, "utf8");
	} catch {
		return;
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
export { endGroup as a, info as c, setOutput as d, startGroup as f, debug as i, isDebug as l, unchangedBaseline as n, error as o, warning as p, sayUnchanged as r, getInput as s, identicalFacts as t, notice as u };
