import "./rolldown-runtime.js";
import { Ot as canonicalJson, Tt as UsageError, at as jsonOrUndefined } from "./cold.js";
import { r as commitFolder, t as openRequest } from "./sealed-request3.js";
import { n as commitFiles } from "./cold-github.js";
import { g as object, u as int, x as string } from "./zod.js";
import { t as pullContext } from "./pull-context.js";
import { t as sayInterim } from "./say-interim.js";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/adapters/github/read-trigger.ts
const Payload = object({ workflow_run: object({
	id: int().positive(),
	event: string(),
	conclusion: string().nullable(),
	head_sha: string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
	head_repository: object({ id: int() })
}) });
function readTrigger(payload) {
	const { data } = Payload.safeParse(jsonOrUndefined(payload));
	if (data === void 0) throw new UsageError("this mode is for a workflow that runs `on: workflow_run`, and the event file tells of no such run.");
	const { id, event, conclusion, head_sha, head_repository } = data.workflow_run;
	return {
		runId: id,
		event,
		conclusion,
		headSha: head_sha,
		headRepositoryId: head_repository.id
	};
}
// src/doors/publish-request.ts
async function publishRequest(payload, { label, ...place }, signal) {
	const trigger = readTrigger(payload);
	if (trigger.event !== "pull_request") return {
		kind: "superseded",
		reason: "The workflow run was not of a pull request; nothing was measured."
	};
	if (trigger.conclusion !== "success") return {
		kind: "superseded",
		reason: "The workflow run that plans did not succeed; nothing was measured."
	};
	const [{ githubPulls }, { sealedRequest }] = await Promise.all([import("./find-pull.js"), import("./sealed-request2.js")]);
	const head = {
		sha: trigger.headSha,
		repositoryId: trigger.headRepositoryId
	};
	const pull = await githubPulls(place).byHead(head, signal);
	if (pull.kind === "refused") throw new UsageError(`the pull request cannot be found: ${pull.reason}`);
	if (pull.value === void 0) return {
		kind: "superseded",
		reason: `No open pull request has ${trigger.headSha.slice(0, 12)} as its head any more; nothing was measured.`
	};
	const lacking = label === "" ? void 0 : await lackOfApproval(place, {
		pull: pull.value,
		label
	}, signal);
	if (lacking !== void 0) return {
		kind: "unapproved",
		reason: lacking
	};
	const found = await sealedRequest(place, trigger.runId, signal);
	if (found.kind === "refused") throw new UsageError(`the request cannot be had: ${found.reason}`);
	const request = openRequest(found.value);
	if (request.pull_request !== pull.value.number || request.head_sha !== trigger.headSha) throw new UsageError("the request names another pull request than the one whose run left it.");
	return {
		kind: "asked",
		pull: pull.value,
		request
	};
}
async function lackOfApproval(place, asked, signal) {
	const { approvalOf } = await import("./approval.js");
	const approval = await approvalOf(place, asked, signal);
	return approval.kind === "found" ? void 0 : `Pull request ${asked.pull.number} waits for the label ${asked.label}: ${approval.reason}`;
}
// src/doors/stranger-settings.ts
const FILE_PROVIDERS = ["simulated", "replay"];
const OWNERS_INFERENCE = [
	"additional",
	"guardrail",
	"service_tier"
];
const WRITTEN = {
	maxTokens: "max-campaign-tokens",
	month: "a month's budget"
};
function refuseStrangersSettings(before, after) {
	const changed = otherwise(before, after);
	if (changed !== void 0) throw new UsageError(refusal(`sets ${changed} otherwise than its base`));
	if (after.subject.model !== before.subject.model) refuseModel(before.subject, after.subject);
}
function refuseOldRules(now, then) {
	const changed = otherwise(now, then);
	if (changed === void 0) return;
	throw new UsageError(`the branch this pull request is for sets ${changed} otherwise by now; update the pull request's branch.`);
}
function otherwise(before, after) {
	const now = new Map(ownersKeys(after));
	const isOther = ([name, value]) => canonicalJson(value) !== canonicalJson(now.get(name) ?? null);
	return ownersKeys(before).find(isOther)?.[0];
}
function refuseModel(before, after) {
	const model = after.model ?? "";
	const [provider = ""] = model.split("/");
	if (provider !== before.model?.split("/")[0]) throw new UsageError(refusal("chooses a model of another provider than its base"));
	if (FILE_PROVIDERS.includes(provider) && !/^\w+\/[\w-]+$/.test(model)) throw new UsageError(refusal("names a file as its model"));
	if (/\barn:/i.test(model)) throw new UsageError(refusal("names an ARN as its model"));
	if (before.priceAs !== void 0) throw new UsageError(refusal("chooses another model than the one price-as was set for"));
}
function refuseNoBudget({ maxCostUsd, maxTokens, subject }) {
	if (subject.model?.startsWith("simulated/") === true || maxCostUsd !== void 0 || maxTokens !== void 0) return;
	throw new UsageError("changes of strangers are measured only within a budget; set max-cost-usd or max-campaign-tokens.");
}
function refusal(what) {
	return `the change ${what}, which a pull request from a fork may not do with this repository's credentials; a maintainer can open it from a branch.`;
}
function ownersKeys({ subject, suite: _, tasks: __, ...rest }) {
	const { model: ___, systemPrompts: ____, inference, ...served } = subject;
	const owned = Object.fromEntries(OWNERS_INFERENCE.map((name) => [name, inference[name]]));
	return Object.entries({
		...rest,
		...served,
		...owned
	}).map(([name, value]) => [written(name), plain(value)]);
}
function written(name) {
	return WRITTEN[name] ?? name.replaceAll(/_|(?=[A-Z])/g, "-").toLowerCase();
}
function plain(value) {
	return value === void 0 ? null : JSON.parse(JSON.stringify(value));
}
// src/doors/publish-mode.ts
async function publishMode(context, { token, approvalLabel }, signal) {
	if (token === "") throw new UsageError("mode publish needs a github-token to ask for the pull request.");
	const { apiUrl, owner, repo } = context;
	const payload = await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "");
	const place = {
		token,
		apiUrl,
		owner,
		repo,
		label: approvalLabel.trim()
	};
	const asked = await publishRequest(payload, place, signal);
	if (asked.kind !== "asked") return nothingToDo(context, asked.kind, asked.reason);
	return {
		context: pullContext(context, asked.pull),
		isQuiet: false,
		measure: async (measuring, whole, abort) => {
			const said = await measureHead({
				...asked,
				measuring,
				whole
			}, abort);
			return await isStillThere(asked.pull, place, abort) ? said : stale(asked.pull, measuring);
		}
	};
}
function nothingToDo(context, word, sentence) {
	const facts = {
		word,
		title: word === "superseded" ? "Nothing to measure" : "Not approved",
		sentence,
		items: []
	};
	return {
		context,
		isQuiet: true,
		measure: async (measuring) => sayInterim(facts, measuring)
	};
}
async function isStillThere(pull, place, signal) {
	const { githubPulls } = await import("./find-pull.js");
	const now = await githubPulls(place).byNumber(pull.number, signal);
	return now.kind === "refused" || now.value.headSha === pull.headSha;
}
function stale({ headSha }, measuring) {
	const sentence = `A later commit was pushed while ${headSha.slice(0, 12)} was measured; what came of it is in the job's artifact.`;
	return sayInterim({
		word: "superseded",
		title: "No longer the head",
		sentence,
		items: []
	}, measuring);
}
async function measureHead({ pull, request, measuring, whole }, signal) {
	const { asked, context, token } = measuring;
	const checkout = process.cwd();
	const files = await commitFiles(context, token);
	const { config, overrides } = asked;
	const wanted = (commit) => ({
		files,
		commit,
		config,
		overrides,
		checkout
	});
	const known = (found) => {
		if (found.kind === "found") return found.value;
		throw new UsageError(`the base cannot be found: ${found.reason}`);
	};
	const now = known(await files.tip(pull.baseBranch, signal));
	const start = known(await files.mergeBase(now, pull.headSha, signal));
	await using head = await commitFolder(wanted(pull.headSha), signal);
	refuseOtherFiles(request, head);
	await using base = await commitFolder(wanted(start), signal);
	refuseStrangersSettings(base.settings, head.settings);
	if (start !== now) {
		await using tip = await commitFolder(wanted(now), signal);
		refuseOldRules(tip.settings, base.settings);
	}
	refuseNoBudget(base.settings);
	process.chdir(head.folder);
	try {
		return await whole(fromElsewhere(measuring, base.settings, checkout));
	} finally {
		process.chdir(checkout);
	}
}
function refuseOtherFiles({ files }, { blobs }) {
	if (canonicalJson(files) === canonicalJson(Object.fromEntries(blobs))) return;
	throw new UsageError("the request lists other files than the commit has; let the planning workflow run again.");
}
function fromElsewhere(measuring, { month }, checkout) {
	const { baseline, asked } = measuring;
	const place = resolve(checkout, baseline);
	const ledger = month.ledger ?? "";
	return {
		...measuring,
		baseline: baseline !== "" && existsSync(place) ? place : baseline,
		asked: {
			...asked,
			overrides: {
				...asked.overrides,
				...ledger !== "" && { "month-ledger": resolve(checkout, ledger) }
			}
		}
	};
}
export { publishMode };
