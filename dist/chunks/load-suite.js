import { C as union, b as strictObject, c as boolean, d as json, h as number, m as looseObject, n as _enum, o as array, p as literal, u as int, w as unknown$1, x as string, y as record } from "./zod.js";
import { y as nearest } from "./cold-github.js";
import { Ct as shortId, Dt as sha256, Et as fingerprint, M as relativePathDefect, Tt as UsageError, a as projectRoot, k as localFolder, o as EMBEDDED_SUITE, xt as TaskId } from "./cold.js";
import { d as FailureDetail, f as FailureMode, m as Outcome, p as Flag } from "./pack-seal.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { A as readText, D as taskCommands, E as taskFiles, F as globMatches, I as isGlob, M as canaryLeak, N as findCanary, O as parseJson, P as withoutCanary, k as parseToml, y as base64 } from "./run-campaign.js";
import { join, resolve } from "node:path";
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
	const names = suite.tasks.flatMap(({ id, tags }) => [
		id,
		shortId(id) ?? id,
		...tags
	]);
	const close = nearest(name, names);
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
// src/suite/harbor-dockerfile.ts
const DOCKERFILE = "environment/Dockerfile";
const CONTEXT = "environment/";
const SYSTEM = /^\/(bin|dev|etc|lib|lib64|logs|proc|sbin|solution|sys|tests|tmp|usr)(\/|$)/;
function dockerLayout(files) {
	const state = {
		context: contextOf(files),
		files: new Map(),
		workdir: void 0,
		stages: 0
	};
	const lines = instructions(decodeUtf8(files.get("environment/Dockerfile") ?? new Uint8Array()) ?? "");
	for (const line of lines) {
		const why = follow(line, state);
		if (why !== void 0) return {
			kind: "need",
			line,
			why
		};
	}
	const { workdir } = state;
	if (workdir === void 0) return {
		kind: "need",
		line: "no WORKDIR",
		why: "works on a whole machine"
	};
	const outside = [...state.files.keys()].find((path) => !path.startsWith(`${workdir}/`));
	if (outside !== void 0) return {
		kind: "need",
		line: `COPY … ${outside}`,
		why: `puts files outside of WORKDIR ${workdir}`
	};
	const inside = [...state.files].map(([path, bytes]) => [path.slice(workdir.length + 1), bytes]);
	return {
		kind: "layout",
		workdir,
		files: new Map(inside)
	};
}
function instructions(text) {
	return text.replace(/^[ \t]*#.*$/gm, "").replace(/\\[ \t]*\r?\n/g, " ").split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, " ")).filter((line) => line !== "");
}
function contextOf(files) {
	const context = [...files].filter(([path]) => path.startsWith(CONTEXT)).map(([path, bytes]) => [path.slice(12), bytes]);
	return new Map(context.filter(([path]) => path !== "Dockerfile" && path !== ".dockerignore"));
}
function follow(line, state) {
	const [, word = "", rest = ""] = /^(\S+) ?(.*)$/.exec(line) ?? [];
	switch (word.toUpperCase()) {
		case "FROM":
			state.stages++;
			return state.stages > 1 ? "builds in stages" : void 0;
		case "LABEL": return;
		case "WORKDIR": return setWorkdir(rest, state);
		case "COPY": return copy(rest, state);
		default: return "does more than lay out files";
	}
}
function setWorkdir(written, state) {
	if (/[$"'\\]/.test(written)) return "is not a plain path";
	const workdir = absolute(written, state);
	if (workdir === "" || SYSTEM.test(workdir)) return "works on a machine's own folders";
	state.workdir = workdir;
}
const MEANINGLESS = /^--(chown|chmod)=\S+ /;
function copy(written, state) {
	const plain = written.replace(MEANINGLESS, "").replace(MEANINGLESS, "");
	if (/^--|[$"'\\]|<</.test(plain)) return "copies in a way of its own";
	const words = plain.split(" ");
	const target = words.pop() ?? "";
	if (words.length === 0) return "names no source";
	const found = words.map((source) => sourceFiles(source.replace(/^\.?\/+/, "").replace(/\/$/, ""), state));
	if (found.some((files) => files.length === 0)) return "names files that are not in environment/";
	const place = absolute(target, state);
	const isFolder = /\/$|^\.\.?$/.test(target) || isKnownFolder(place, state);
	const [only] = found.flat();
	if (!isFolder && found.flat().length === 1 && only?.isItself === true) {
		state.files.set(place, only.bytes);
		return;
	}
	for (const { name, bytes } of found.flat()) state.files.set(`${place}/${name}`, bytes);
}
function sourceFiles(source, { context }) {
	const all = [...context];
	const named = all.filter(([path]) => path === source || globMatches(source, path));
	if (named.length > 0) return named.map(([path, bytes]) => ({
		name: path.split("/").at(-1) ?? path,
		bytes,
		isItself: true
	}));
	const prefix = source === "" || source === "." ? "" : `${source}/`;
	return all.filter(([path]) => path.startsWith(prefix)).map(([path, bytes]) => ({
		name: path.slice(prefix.length),
		bytes,
		isItself: false
	}));
}
function isKnownFolder(place, { files, workdir }) {
	return place === workdir || [...files.keys()].some((path) => path.startsWith(`${place}/`));
}
function absolute(written, { workdir }) {
	const parts = [];
	const whole = written.startsWith("/") ? written : `${workdir ?? ""}/${written}`;
	for (const part of whole.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.map((part) => `/${part}`).join("");
}
// src/suite/container-need.ts
const COMPOSE = /^environment\/(docker-)?compose\.ya?ml$/;
const SCRIPTS = /^(tests|solution)\/[^/]+\.sh$/;
const FOREIGN = /(?:^|[;&|(`]|\b(?:then|do|else|sudo))[ \t]*((?:apt|apt-get|apk|dnf|yum|brew|pip3?|pipx|uvx?|conda|poetry|python(?:3(?:\.\d+)?)?|pytest|curl|wget|git|docker|sudo|gcc|g\+\+|cc|make|cmake|cargo|rustc|go|java|javac|ruby|perl|npx|yarn|pnpm)(?![\w./-])|npm (?:ci|install|i)\b)/m;
const SHOWN_CHARS = 60;
function containerNeed(files) {
	const compose = [...files.keys()].find((path) => COMPOSE.test(path));
	if (compose !== void 0) return {
		path: compose,
		words: "starts services in containers"
	};
	return layoutNeed(files) ?? scriptNeed(files);
}
function layoutNeed(files) {
	if (!files.has("environment/Dockerfile")) return void 0;
	const layout = dockerLayout(files);
	if (layout.kind === "layout") return void 0;
	return {
		path: DOCKERFILE,
		words: `${JSON.stringify(shortened(layout.line))} ${layout.why}, which needs a container`
	};
}
function scriptNeed(files) {
	for (const [path, bytes] of files) {
		if (!SCRIPTS.test(path)) continue;
		const text = (decodeUtf8(bytes) ?? "").replace(/^\s*#.*$/gm, "");
		const program = FOREIGN.exec(text)?.[1];
		if (program !== void 0) return {
			path,
			words: `runs ${program}, which needs a container`
		};
	}
}
function shortened(line) {
	return line.length <= SHOWN_CHARS ? line : `${line.slice(0, 59)}…`;
}
// src/suite/task.ts
const TOOL_NAMES = [
	"fs_read",
	"fs_write",
	"bash",
	"sql"
];
const MUTANT_NAMES = [
	"undone",
	"emptied",
	"truncated",
	"utf-16",
	"last-line",
	"digit",
	"swapped-digits"
];
// src/suite/task-toml.ts
const Glob = string().refine((glob) => relativePathDefect(glob.replace(/\/$/, "")) === void 0, "must be a path or glob inside the workspace");
const PlainPath = string().refine((path) => relativePathDefect(path) === void 0, "must be a path inside the workspace");
const Name = string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens").max(40);
const Count = int("must be a whole number").positive("must be above 0");
const Seconds = number("must be a number of seconds").positive("must be above 0");
const Harmless = string().regex(new RegExp(`^((${MUTANT_NAMES.join("|")})(:.+)?|\\*:.+)$`), `must be one of ${MUTANT_NAMES.join(", ")}, with or without :path, or *:path`);
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
	sources: array(Glob).default([]),
	harmless: array(Harmless).default([]),
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
// src/suite/harbor-task.ts
const TEST = "tests/test.sh";
const SOLVE = "solution/solve.sh";
const WORKSPACE = "/work";
function isHarborTask(files) {
	return files.has(TEST) && !files.has("tests/grade.js");
}
const NeedsContainer = unknown$1().refine((value) => value === void 0, "it needs a container, and Pawl uses none; remove it or add tests/grade.js");
const HarborToml = TaskToml.extend({
	schema_version: string().regex(/^1\.\d+$/, "must be 1.x, such as \"1.3\"").default("1.0"),
	metadata: looseObject({
		canary: string().min(8, "must be at least 8 characters").optional(),
		pawl: PawlToml.extend({
			tools: PawlToml.shape.tools.default([
				"fs_read",
				"fs_write",
				"bash"
			]),
			artifacts: PawlToml.shape.artifacts.default(["**"])
		}).prefault({})
	}).prefault({}),
	environment: TaskToml.shape.environment.unwrap().extend({
		docker_image: NeedsContainer.optional(),
		gpus: union([literal(0), NeedsContainer]).optional(),
		mcp_servers: NeedsContainer.optional(),
		healthcheck: NeedsContainer.optional()
	}).default({}),
	steps: NeedsContainer.optional()
});
function harborParts({ name, files }) {
	const { workdir, workspace } = laidOut(files);
	const told = (text) => spokenOf(text, workdir);
	const below = (prefix) => mapTexts(withoutPrefix(files, prefix), told);
	if (!files.has(SOLVE)) throw new UsageError(`${name}/${SOLVE}: the file is missing; it is a solution that must pass`);
	return {
		files: mapTexts(workspace, told),
		verifier: { files: below("tests/") },
		oracle: oracleOf(below("solution/")),
		told
	};
}
function laidOut(files) {
	if (files.has("environment/Dockerfile")) {
		const layout = dockerLayout(files);
		if (layout.kind === "layout") return {
			workdir: layout.workdir,
			workspace: layout.files
		};
	}
	const ours = withoutPrefix(files, "environment/files/");
	const plain = [...withoutPrefix(files, "environment/")].filter(([path]) => path !== "generate.js" && !path.startsWith("commands/"));
	return {
		workdir: WORKSPACE,
		workspace: ours.size > 0 ? ours : new Map(plain)
	};
}
function withoutPrefix(files, prefix) {
	const inside = [...files].filter(([path]) => path.startsWith(prefix));
	return new Map(inside.map(([path, bytes]) => [path.slice(prefix.length), bytes]));
}
function spokenOf(text, workdir) {
	if (workdir === WORKSPACE) return text;
	const escaped = workdir.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return text.replace(new RegExp(`(?<![\\w./~)}-])${escaped}(?![\\w-]|\\.\\w)`, "g"), WORKSPACE);
}
function mapTexts(files, told) {
	return new Map([...files].map(([path, bytes]) => {
		const text = decodeUtf8(bytes);
		const said = text === void 0 ? void 0 : told(text);
		return [path, said === void 0 || said === text ? bytes : new TextEncoder().encode(said)];
	}));
}
function oracleOf(solution) {
	const command = [...[...solution].map(([path, bytes]) => layCommand(`/solution/${path}`, bytes)), "bash /solution/solve.sh"].join("\n");
	return {
		about: `Runs ${SOLVE}`,
		expect: {
			outcome: "passed",
			flags: []
		},
		turns: [{
			text: "",
			calls: [{
				tool: "bash",
				input: { command }
			}],
			repeat: 1
		}, {
			text: "Done.",
			calls: [],
			repeat: 1
		}]
	};
}
function layCommand(path, bytes) {
	const text = decodeUtf8(bytes);
	const made = text !== void 0 && !text.includes("{{") && !text.includes("\0") ? `printf '%s' ${quoted(text)}` : `printf '%s' ${base64(bytes)} | base64 -d`;
	return `mkdir -p ${quoted(path.slice(0, path.lastIndexOf("/")))} && ${made} > ${quoted(path)}`;
}
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
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
	const isHarbor = isHarborTask(folder.files);
	const toml = parseToml(tomlText, `${folderName}/task.toml`, isHarbor ? HarborToml : TaskToml);
	const harbor = isHarbor ? harborParts(folder) : void 0;
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
		sources: pawl.sources,
		harmless: pawl.harmless,
		instruction: harbor?.told(instruction(folder, canary)) ?? instruction(folder, canary),
		files: workspaceFiles(folder, harbor?.files ?? ownFiles(folder), canary),
		generator: optional(folder, "environment/generate.js"),
		commands: taskCommands(folder.files, folderName, pawl.tools),
		...judgeOf(folder, harbor?.verifier),
		oracle: harbor?.oracle ?? oracle(folder),
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
	const need = containerNeed(files);
	if (need !== void 0) throw new UsageError(`${name}/${need.path}: ${need.words}, and Pawl uses none; add tests/grade.js and [metadata.pawl] to run and grade the task in process`);
}
function taskId(toml, folderName) {
	const id = toml.task.name?.split("/").at(-1) ?? folderName;
	const parsed = TaskId.safeParse(id);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${folderName}/task.toml: the task's id "${id}" is not usable; use up to 80 lower-case letters, digits and single underscores in [task] name`);
}
function instruction(folder, canary) {
	const text = required(folder, "instruction.md", "it is what the model is asked to do");
	const shown = withoutCanary(text, canary).trim();
	if (shown === "") throw new UsageError(`${folder.name}/instruction.md: is empty; say what the model is to do`);
	return shown;
}
function judgeOf(folder, verifier) {
	if (verifier !== void 0) return {
		grader: void 0,
		verifier
	};
	return {
		grader: required(folder, "tests/grade.js", "it exports grade(run), which judges the work"),
		verifier: void 0
	};
}
function ownFiles({ files }) {
	const inWorkspace = [...files].filter(([path]) => path.startsWith(FILES_PREFIX));
	return new Map(inWorkspace.map(([path, bytes]) => [path.slice(18), bytes]));
}
function workspaceFiles({ name }, tree, canary) {
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
// src/doors/load-suite.ts
async function loadSuite(cwd, suite, signal) {
	const isEmbedded = suite === EMBEDDED_SUITE;
	const path = isEmbedded ? join(projectRoot(), "tasks") : resolve(cwd, suite);
	const listed = await localFolder(path).list(signal);
	if (listed.kind === "entries") return parseSuite(listed.entries, isEmbedded ? "tasks" : suite);
	throw new UsageError(`there is no suite "${suite}" (${listed.reason}); write ${EMBEDDED_SUITE} or a folder of tasks.`);
}
export { selectTasks as i, MUTANT_NAMES as n, Expectation as r, loadSuite as t };
