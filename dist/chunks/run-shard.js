import { o as __toESM } from "./rolldown-runtime.js";
import { a as machineShelf, n as limitRuntime, r as freshEngine, t as touchConstants } from "./touch-constants.js";
import { b as strictObject, c as boolean, g as object, h as number, l as discriminatedUnion, m as looseObject, n as _enum, o as array, p as literal, u as int, v as preprocess, w as unknown, x as string, y as record } from "./zod.js";
import { D as assert, y as nearest } from "./cold-github.js";
import { $ as formatPointsRange, B as codeName, Et as fingerprint, G as fencedCode, J as formatDuration, K as inlineCode, Ot as canonicalJson, Q as formatPoints, St as runKey, Tt as UsageError, V as renderSearch, W as escapeMarkdown, X as formatNumber, Y as formatMoney, Z as formatPercent, _t as usd, a as projectRoot, at as jsonOrUndefined, bt as Fingerprint, et as formatRelative, ft as oneLine$2, gt as sumPicoUsd, ht as picoUsd, it as guestVersion, k as localFolder, l as PAWL_HARNESS, lt as stampComment, m as renderVerdictJson, mt as truncate, q as formatCount, rt as passMarks, tt as formatShare, w as systemClock, wt as taskKey, xt as TaskId } from "./cold.js";
import { t as keyOf } from "./projections.js";
import { r as addUsage, t as NO_USAGE } from "./usage.js";
import { t as modelFault } from "./model-fault.js";
import { t as ISOLATE_LIMITS } from "./isolate-limits.js";
import { n as startImage, t as workspaceFiles } from "./workspace-files.js";
import { t as seededRandom } from "./random.js";
import { a as failureName, i as headline, n as TASK_MARKS, o as sayFailures, r as TASK_WORDS, t as QUIET } from "./say-word.js";
import { r as pairRuns, t as listRuns } from "./page-runs.js";
import { a as renderGaps, c as sayDelta, l as variantCurves, o as deltaRows, r as taskTone, s as sayCount, t as reproduceCommand } from "./reproduce.js";
import { t as renderSimulatedNotice } from "./simulated-notice.js";
import { C as WORKDIR, S as toolbox, T as makeForm, _ as mapBounded, a as parseShare, b as NOTHING_SPENT, f as prepareTrials, j as fillIn, s as planFirstLook, w as workspacePath, x as diffTrees } from "./run-campaign.js";
import { i as selectTasks, r as Expectation, t as loadSuite } from "./load-suite.js";
import { a as OPENCLAW_PLUGINS, c as providerEnv, i as piRecipe, n as chosenModel, r as harnessIdentity, s as openclawRecipe, t as buildSubject } from "./build-subject.js";
import { a as planFingerprint, c as setAsideJournal, i as leaveNothing, l as openJournal, n as executeShard, r as leaveManifest, s as writePack } from "./execute-shard.js";
import { _ as surprise, a as runDeepShare, b as DEFAULT_SCREEN, d as SUITE_FLAG_P, h as compare, l as judgeGate, m as rememberedTally, r as sidesOf, t as isOf, u as decide, v as areIdentical, y as gateRules } from "./run-gate-into.js";
import { s as followGate } from "./read-shards.js";
import { n as stratifiedExact } from "./exact-test.js";
import { f as pooledOutcomes, o as countOutcomes, u as historyOf$1 } from "./pool-history.js";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { appendFile, chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { execFile, spawn } from "node:child_process";
// src/suite/non-blocking.ts
function nonBlockingKeys(suite, rules) {
	const exempt = new Set();
	for (const { pattern, block } of rules) for (const { task, variant } of selectTasks(suite, [pattern])) {
		const key = taskKey(task.id, variant?.name ?? null);
		if (block) exempt.delete(key);
		else exempt.add(key);
	}
	return [...exempt].sort();
}
// src/doors/policy.ts
function policyOf({ policies, gate }) {
	return {
		fail_on: gate.failOn,
		on_unmeasured: policies.onUnmeasured,
		...policies.minPassRate !== void 0 && { min_pass_rate: policies.minPassRate },
		...policies.maxCostUsd !== void 0 && { max_cost_usd: policies.maxCostUsd },
		...policies.maxCostPerPassUsd !== void 0 && { max_cost_per_pass_usd: policies.maxCostPerPassUsd },
		...milliseconds("max_latency_ms_p50", policies.maxLatencySecondsP50),
		...milliseconds("max_latency_ms_p95", policies.maxLatencySecondsP95)
	};
}
function milliseconds(rule, seconds) {
	return seconds === void 0 ? {} : { [rule]: seconds * 1e3 };
}
// src/doors/verb.ts
function flagValue(args, name) {
	return args.flags.get(name)?.at(-1);
}
// src/doors/gate-ask.ts
function settledAsk(settings, suite) {
	const { plan, firstLook, recheck, mode, deep, tasks, burnIn } = settings.gate;
	const exempt = nonBlockingKeys(suite, tasks);
	return {
		mode,
		plan,
		firstLook,
		recheck,
		deep,
		policy: {
			...policyOf(settings),
			...exempt.length > 0 && { non_blocking: exempt }
		},
		override: null,
		burnIn: burnIn ?? null
	};
}
function gateAsk(settings, suite, args) {
	const settled = settledAsk(settings, suite);
	const { deep } = settled;
	return {
		...settled,
		mode: oneOf("mode", flagValue(args, "mode") ?? settled.mode, ["screen", "deep"]),
		plan: oneOf("plan", flagValue(args, "plan") ?? settled.plan, [
			"quick",
			"standard",
			"thorough"
		]),
		deep: {
			pairs: wholeNumber("pairs", flagValue(args, "pairs"), deep.pairs),
			margin: points("margin", flagValue(args, "margin"), deep.margin)
		}
	};
}
function oneOf(name, value, known) {
	const found = known.find((one) => one === value);
	if (found !== void 0) return found;
	throw new UsageError(`--${name} must be ${known.join(" or ")}, not ${JSON.stringify(value)}.`);
}
function wholeNumber(name, text, absent) {
	if (text === void 0) return absent;
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= 100) return value;
	throw new UsageError(`--${name} must be a whole number from 1 to 100, not ${JSON.stringify(text)}.`);
}
function points(name, text, absent) {
	if (text === void 0) return absent;
	const value = Number(text);
	if (value > 0 && value < 100) return value / 100;
	throw new UsageError(`--${name} must be points between 0 and 100, such as 10, not ${JSON.stringify(text)}.`);
}
// src/grade/remembering-isolate.ts
const KEPT = 32;
function rememberingIsolate(inner, kept = KEPT) {
	const known = new Map();
	return {
		call: (program, name, args, signal) => {
			if (name !== "generate") return inner.call(program, name, args, signal);
			const key = fingerprint({
				source: program.source,
				modules: program.modules,
				args
			});
			const result = known.get(key) ?? inner.call(program, name, args, signal);
			known.delete(key);
			known.set(key, result);
			result.catch(() => known.delete(key));
			const [oldest] = known.keys();
			if (known.size > kept && oldest !== void 0) known.delete(oldest);
			return result;
		},
		[Symbol.asyncDispose]: () => inner[Symbol.asyncDispose]()
	};
}
// src/adapters/sandbox/quickjs/guest-fault.ts
function guestFault(error, isSpent) {
	const at = whereOf(error.stack);
	const fault = (reason, message) => ({
		kind: "fault",
		reason,
		message
	});
	if (isSpent) return fault("fuel", `The instruction budget was used up${at}.`);
	if (error.name === "InternalError" && /out of memory|string too long/.test(error.message)) return fault("memory", `The memory limit was reached${at}.`);
	if (/stack overflow|call stack/.test(error.message) && error.name !== "Error") return fault("memory", `The stack limit was reached${at}.`);
	const said = oneLine$1(error.name === "" ? error.message : `${error.name}: ${error.message}`);
	return isCompileError(error) ? fault("syntax", `${said}${at}.`) : fault("threw", `${said}${at}.`);
}
function isCompileError(error) {
	return error.name === "SyntaxError" && !error.stack.includes("(");
}
function whereOf(stack) {
	for (const [, file, line] of stack.matchAll(/([\w:@./-]+):(\d+):\d+/g)) if (file !== "prelude.js") return ` (${file}:${line})`;
	return "";
}
function oneLine$1(text) {
	return text.replace(/\s+/g, " ").trim().replace(/\.$/, "").slice(0, 500);
}
// src/adapters/sandbox/quickjs/isolate-prelude.generated.ts
const ISOLATE_PRELUDE = "// Runs before a program in the isolate and returns the function that calls one export. Its own needs are captured\n// first, so the program cannot change how it is called. A task's code is left ECMAScript without clock, chance or\n// collector; a program with Node's surroundings gets those from the surroundings, virtual and seeded.\n(isBare) => {\n  const { parse, stringify } = JSON;\n  const { getPrototypeOf, setPrototypeOf, keys } = Object;\n  const plainPrototype = Object.prototype;\n  const isArray = Array.isArray;\n  const isFiniteNumber = Number.isFinite;\n  const NativePromise = Promise;\n  const NativeString = String;\n  const NativeError = Error;\n\n  const ecmascript = new Set(\n    `globalThis undefined NaN Infinity eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent\n    encodeURI encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError\n    RangeError ReferenceError SyntaxError TypeError URIError InternalError Number BigInt Math String RegExp Array\n    Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array\n    BigUint64Array Float16Array Float32Array Float64Array ArrayBuffer DataView Map Set WeakMap WeakSet JSON Iterator\n    Promise Proxy Reflect`.split(/\\s+/),\n  );\n  if (!isBare) for (const name of [\"Date\", \"WeakRef\", \"FinalizationRegistry\"]) ecmascript.add(name);\n  for (const name of Reflect.ownKeys(globalThis)) {\n    if (typeof name === \"symbol\" || !ecmascript.has(name)) delete globalThis[name];\n  }\n  if (isBare)\n    Object.defineProperty(Math, \"random\", {\n      value: function random() {\n        throw new NativeError(\"Math.random is not available here: derive chance from the seed\");\n      },\n      writable: false,\n      configurable: false,\n    });\n\n  // Copies what JSON can carry, without prototypes so that no patched toJSON is asked; what JSON would silently drop\n  // or change is refused with the path to it. Undefined members are left out.\n  function refuse(why) {\n    throw { why };\n  }\n\n  function copy(value, path, above) {\n    if (value === null || typeof value === \"string\" || typeof value === \"boolean\") return value;\n    if (typeof value === \"number\") return isFiniteNumber(value) ? value : refuse(`${path} is ${value}`);\n    if (typeof value !== \"object\")\n      refuse(`${path} is ${value === undefined ? \"undefined\" : `a ${typeof value}`}`);\n    for (let link = above; link; link = link.above) if (link.value === value) refuse(`${path} is a cycle`);\n    return isArray(value) ? copyArray(value, path, above) : copyObject(value, path, above);\n  }\n\n  function copyArray(value, path, above) {\n    const items = setPrototypeOf([], null);\n    for (let index = 0; index < value.length; index++) {\n      items[index] = copy(value[index], `${path}[${index}]`, { value, above });\n    }\n    return items;\n  }\n\n  function copyObject(value, path, above) {\n    const prototype = getPrototypeOf(value);\n    if (prototype !== plainPrototype && prototype !== null) refuse(`${path} is not a plain object`);\n    const members = { __proto__: null };\n    const names = keys(value);\n    for (let index = 0; index < names.length; index++) {\n      const member = value[names[index]];\n      if (member !== undefined)\n        members[names[index]] = copy(member, `${path}.${names[index]}`, { value, above });\n    }\n    return members;\n  }\n\n  function valueReport(value) {\n    let plain;\n    try {\n      plain = copy(value, \"the value\", undefined);\n    } catch (refusal) {\n      if (typeof refusal?.why !== \"string\") throw refusal;\n      return stringify({ kind: \"not_json\", why: refusal.why, __proto__: null });\n    }\n    return `{\"kind\":\"value\",\"value\":${stringify(plain)}}`;\n  }\n\n  function thrown(error) {\n    const isError = error instanceof NativeError;\n    return stringify({\n      __proto__: null,\n      kind: \"threw\",\n      name: isError ? NativeString(error.name) : \"\",\n      message: isError ? NativeString(error.message) : NativeString(error),\n      stack: isError ? NativeString(error.stack) : \"\",\n    });\n  }\n\n  return async function invoke(loaded, name, argsJson) {\n    try {\n      const namespace = loaded instanceof NativePromise ? await loaded : loaded;\n      if (typeof namespace[name] !== \"function\") return '{\"kind\":\"missing_export\"}';\n      const args = parse(argsJson);\n      const exported = namespace[name];\n      return valueReport(await exported(...args));\n    } catch (error) {\n      return thrown(error);\n    }\n  };\n};\n";
// src/adapters/sandbox/quickjs/program-machine.ts
const PROGRAM_FILE = "program.js";
async function programMachine(kind) {
	const { quickjs, memory } = await freshEngine(kind.wasmPath);
	const runtime = quickjs.newRuntime();
	const fuel = limitRuntime(runtime, kind.limits);
	const isBare = kind.noticesNode === void 0;
	const context = runtime.newContext(isBare ? { intrinsics: WITHOUT_DATE } : {});
	touchConstants(context);
	const build = context.unwrapResult(context.evalCode(ISOLATE_PRELUDE, "prelude.js"));
	const machine = {
		context,
		memory,
		fuel,
		prelude: context.unwrapResult(context.callFunction(build, context.undefined, isBare ? context.true : context.false))
	};
	if (kind.noticesNode !== void 0) {
		const { surroundWithNode } = await import("./node-surroundings.js");
		const surroundings = surroundWithNode(context, kind.noticesNode, PROGRAM_FILE);
		return {
			...machine,
			surroundings,
			loaded: void 0
		};
	}
	serveModules(runtime, kind.program);
	return {
		...machine,
		surroundings: void 0,
		loaded: evaluate(context, kind.program)
	};
}
function isAlike(a, b) {
	return a.noticesNode === b.noticesNode && a.wasmPath === b.wasmPath && a.limits.memoryBytes === b.limits.memoryBytes && a.limits.stackBytes === b.limits.stackBytes && (a.noticesNode !== void 0 || isSameProgram(a.program, b.program));
}
function isSameProgram(a, b) {
	if (a.source !== b.source) return false;
	return a.modules === b.modules || canonicalJson(a.modules) === canonicalJson(b.modules);
}
function evaluate(context, { source }) {
	return context.evalCode(source, PROGRAM_FILE, { type: "module" });
}
const WITHOUT_DATE = {
	BaseObjects: true,
	Date: false,
	Eval: true,
	StringNormalize: true,
	RegExp: true,
	RegExpCompiler: true,
	JSON: true,
	Proxy: true,
	MapSet: true,
	TypedArrays: true,
	Promise: true,
	BigInt: true
};
function serveModules(runtime, program) {
	const modules = new Map(Object.entries(program.modules));
	runtime.setModuleLoader((name) => modules.get(name) ?? { error: refusedImport(name, [...modules.keys()]) }, (base, requested) => /^\.\.?\//.test(requested) ? posix.join(posix.dirname(base), requested) : requested);
}
function refusedImport(name, offered) {
	const offer = offered.length === 0 ? "nothing can be imported here" : `only ${offered.join(", ")} can be`;
	const error = new Error(`cannot import "${name}": ${offer}`);
	error.name = "SyntaxError";
	return error;
}
// src/adapters/sandbox/quickjs/run-program.ts
const Report = discriminatedUnion("kind", [
	object({
		kind: literal("value"),
		value: unknown()
	}),
	object({ kind: literal("missing_export") }),
	object({
		kind: literal("not_json"),
		why: string()
	}),
	object({
		kind: literal("threw"),
		name: string(),
		message: string(),
		stack: string()
	})
]);
const JOBS_PER_FUEL = 50;
const machines = machineShelf({
	build: programMachine,
	isAlike,
	isSound: ({ loaded, fuel }) => loaded?.error === void 0 && !fuel.isSpent()
});
async function runProgram(call) {
	const { limits, program, wasmPath } = call;
	const notices = program.surroundings !== void 0 ? await couldNoticeNode(program) : void 0;
	const bounds = {
		...limits,
		fuel: Math.min(limits.fuel, program.fuel ?? limits.fuel)
	};
	const kind = {
		program,
		noticesNode: notices,
		limits: bounds,
		wasmPath
	};
	const { machine, giveBack } = await machines.lend(kind, bounds.fuel);
	const { fuel } = machine;
	try {
		const outcome = invoke(machine, call);
		if (outcome.kind === "error") return guestFault(outcome.error, fuel.isSpent());
		if (!fuel.isSpent()) giveBack();
		return reported(outcome.text, call, fuel.isSpent());
	} catch (error) {
		return hostFault(error, fuel.isSpent());
	}
}
async function couldNoticeNode({ modules }) {
	return (await import("./node-surroundings.js")).noticesNode(modules);
}
function invoke({ context, surroundings, ...machine }, call) {
	surroundings?.offer(call.program.modules);
	const loaded = machine.loaded ?? evaluate(context, call.program);
	if (loaded.error) return failure(context, loaded.error);
	const name = context.newString(call.name);
	const args = context.newString(JSON.stringify(call.args));
	const promise = context.callFunction(machine.prelude, context.undefined, loaded.value, name, args);
	if (promise.error) return failure(context, promise.error);
	return settle(context, promise.value, machine.fuel, surroundings?.wake ?? (() => false));
}
function settle(context, promise, fuel, wake) {
	const canGoOn = () => context.runtime.hasPendingJob() || wake();
	while (context.getPromiseState(promise).type === "pending" && !fuel.isSpent() && canGoOn()) {
		fuel.burn();
		if (context.runtime.executePendingJobs(JOBS_PER_FUEL).error) return {
			kind: "error",
			error: OUT_OF_MEMORY
		};
	}
	const state = context.getPromiseState(promise);
	if (state.type === "pending") return fuel.isSpent() ? {
		kind: "error",
		error: OUT_OF_FUEL
	} : {
		kind: "report",
		text: void 0
	};
	if (state.type === "rejected") return failure(context, state.error);
	return {
		kind: "report",
		text: context.getString(state.value)
	};
}
const OUT_OF_MEMORY = {
	name: "InternalError",
	message: "out of memory",
	stack: ""
};
const OUT_OF_FUEL = {
	name: "InternalError",
	message: "interrupted",
	stack: ""
};
function failure(context, error) {
	const dumped = context.dump(error);
	return {
		kind: "error",
		error: GuestErrorShape.parse(dumped)
	};
}
const GuestErrorShape = preprocess((dumped) => typeof dumped === "object" && dumped !== null ? dumped : { message: String(dumped) }, object({
	name: string().catch(""),
	message: string().catch(""),
	stack: string().catch("")
}));
function reported(text, call, isSpent) {
	if (text === void 0) return {
		kind: "fault",
		reason: "threw",
		message: `${call.name}() returned a promise that nothing can settle.`
	};
	const report = Report.parse(JSON.parse(text));
	if (isSpent) return guestFault(report.kind === "threw" ? report : OUT_OF_FUEL, true);
	switch (report.kind) {
		case "value": return {
			kind: "value",
			value: report.value
		};
		case "missing_export": return {
			kind: "fault",
			reason: "missing_export",
			message: `There is no exported function ${call.name}().`
		};
		case "not_json": return {
			kind: "fault",
			reason: "not_json",
			message: `${call.name}() must return JSON, but ${report.why}.`
		};
		case "threw": return guestFault(report, false);
	}
}
function hostFault(error, isSpent) {
	const what = error instanceof Error ? error.message : String(error);
	if (isSpent) return guestFault({
		name: "InternalError",
		message: "interrupted",
		stack: ""
	}, true);
	if (what.includes("call stack")) return guestFault({
		name: "InternalError",
		message: "stack overflow",
		stack: ""
	}, false);
	return {
		kind: "fault",
		reason: "crash",
		message: `The isolate crashed: ${what}.`
	};
}
// src/adapters/sandbox/inline-isolate.ts
function inlineIsolate(options = {}) {
	const limits = {
		...ISOLATE_LIMITS,
		...options.limits
	};
	return {
		async call(program, name, args, signal) {
			signal.throwIfAborted();
			return runProgram({
				program,
				name,
				args,
				limits,
				wasmPath: options.wasmPath
			});
		},
		async [Symbol.asyncDispose]() {}
	};
}
// src/doors/build-isolate.ts
async function isolateFor(suites) {
	if (suites.every((suite) => suite === "agentic-core-v1")) return inlineIsolate();
	const { childIsolate } = await import("./child-isolate.js");
	return childIsolate();
}
// src/adapters/sandbox/load-guest.ts
const PLACES = [
	"./sandbox/guest.js",
	"../sandbox/guest.js",
	"./guest.ts"
];
async function loadGuest(from = import.meta.url) {
	const place = PLACES.map((path) => new URL(path, from)).find((url) => existsSync(url));
	if (place !== void 0) return import(place.href);
	throw new UsageError("the sandbox's guest is missing: keep dist/sandbox/ beside the program, or run `npm run build`.");
}
// src/adapters/sandbox/inline.ts
function inlineSandboxes() {
	return {
		kind: "inline",
		version: guestVersion,
		async open(spec, signal) {
			signal.throwIfAborted();
			const { openGuest } = await loadGuest();
			const image = startImage(spec.files, spec.workdir, spec.seed);
			const { seed, workdir, commands = [] } = spec;
			return inlineSandbox(await openGuest({
				seed,
				workdir,
				act: 0,
				image,
				commands,
				calls: []
			}), workdir);
		},
		async [Symbol.asyncDispose]() {}
	};
}
function inlineSandbox(guest, workdir) {
	const turn = { last: Promise.resolve() };
	const inTurn = (signal, act) => {
		const result = turn.last.then(() => {
			signal.throwIfAborted();
			return act();
		});
		turn.last = result.catch(() => void 0);
		return result;
	};
	return {
		exec: (command, signal) => inTurn(signal, async () => (await guest.exec(command, signal)).answer),
		read: (path, signal) => inTurn(signal, () => guest.read(path)),
		write: (path, bytes, signal) => inTurn(signal, async () => (await guest.write(path, bytes)).answer),
		query: (db, sql, signal) => inTurn(signal, () => guest.query(db, sql)),
		snapshot: (signal) => inTurn(signal, async () => workspaceFiles(guest.image(), workdir)),
		async [Symbol.asyncDispose]() {
			await turn.last;
		}
	};
}
// src/suite/render-script.ts
function renderScript(script, values, where = `script "${script.about}"`) {
	return fillInDeep(script, values, where);
}
function fillInDeep(value, values, where) {
	if (typeof value === "string") return fillIn(value, values, where);
	if (Array.isArray(value)) return value.map((item) => fillInDeep(item, values, where));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fillInDeep(member, values, where)]));
}
// src/app/playbook.ts
const ORACLE = "oracle";
function playbookOf(suite, isolate) {
	const never = new AbortController().signal;
	return async (run) => {
		const task = suite.tasks.find(({ id }) => id === run.task_id);
		assert(task !== void 0, `the suite has the task it runs, ${run.task_id}`);
		const variant = run.variant === null ? void 0 : task.variants.get(run.variant);
		const form = await makeForm({
			suiteName: suite.name,
			selected: {
				task,
				variant
			},
			epoch: run.epoch
		}, isolate, never);
		const scripts = [[ORACLE, task.oracle], ...task.trajectories];
		const wanted = scripts.some(([, script]) => script.variant === (run.variant ?? void 0)) ? run.variant : null;
		return new Map(scripts.filter(([name, script]) => name === ORACLE || (script.variant ?? null) === wanted).map(([name, script]) => [name, renderScript(script, form.values)]));
	};
}
// src/campaign/budgeted-harness.ts
const LEAST = {
	cost: picoUsd(0),
	tokens: 1
};
function budgetedHarness(inner, options) {
	const { purse, prices, pricedAs, now } = options;
	const spending = ({ trajectory: { turns } }) => {
		const costs = turns.map(({ usage }) => prices.price(pricedAs, usage, now()) ?? picoUsd(0));
		const used = addUsage(NO_USAGE, ...turns.map(({ usage }) => usage));
		return {
			cost: sumPicoUsd([picoUsd(0), ...costs]),
			tokens: Object.values(used).reduce((sum, tokens) => sum + tokens, 0)
		};
	};
	return {
		identity: inner.identity,
		solve: async (assignment, signal) => {
			const reservation = await purse.reserve(LEAST, signal);
			if (reservation === void 0) return notBegun(assignment, purse.closed() ?? "the budget was reached");
			let spent = {
				cost: picoUsd(0),
				tokens: 0
			};
			try {
				const solved = await inner.solve(assignment, signal);
				spent = spending(solved);
				return solved;
			} finally {
				await reservation.settle(spent);
			}
		}
	};
}
function notBegun({ system, instruction, tools, files }, reason) {
	const fault = modelFault({
		kind: "budget",
		name: "BudgetReached",
		message: `${reason}.`
	});
	return {
		trajectory: {
			format_version: 1,
			system,
			instruction,
			tools: [...tools],
			turns: [],
			stop: "provider_fault",
			stop_detail: fault.message,
			delivered: []
		},
		files,
		fault
	};
}
// src/harness/most-used.ts
const TOKENS_PER_BYTE = .4;
function requestBytes({ system, messages, tools }) {
	return new TextEncoder().encode(JSON.stringify([
		system,
		messages,
		tools
	])).length;
}
function mostUsed({ inference }, bytes, tokensPerByte) {
	const input = Math.ceil(bytes * tokensPerByte);
	const isCached = inference.prompt_cache !== void 0;
	return {
		...NO_USAGE,
		output_tokens: inference.max_tokens,
		...isCached ? { cache_write_tokens: input } : { input_tokens: input }
	};
}
function densest(tokensPerByte, usage, bytes) {
	const input = usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens;
	return Math.max(tokensPerByte, input / bytes);
}
// src/campaign/budgeted-model.ts
function budgetedModel(inner, options) {
	const { purse, prices, pricedAs, now } = options;
	let tokensPerByte = TOKENS_PER_BYTE;
	const spending = (usage) => ({
		cost: prices.price(pricedAs, usage, now()) ?? picoUsd(0),
		tokens: Object.values(usage).reduce((sum, tokens) => sum + tokens, 0)
	});
	return {
		...inner,
		complete: async (request, signal) => {
			const bytes = requestBytes(request);
			const most = spending(mostUsed(request, bytes, tokensPerByte));
			const reservation = await purse.reserve(most, signal);
			if (reservation === void 0) return refusal$2(purse.closed() ?? "the budget was reached");
			let used = NO_USAGE;
			try {
				const reply = await inner.complete(request, signal);
				if (reply.kind !== "fault") used = reply.usage;
				tokensPerByte = densest(tokensPerByte, used, bytes);
				return reply;
			} finally {
				await reservation.settle(spending(used));
			}
		}
	};
}
function refusal$2(reason) {
	return {
		kind: "fault",
		fault: modelFault({
			kind: "budget",
			name: "BudgetReached",
			message: `${reason}.`
		}),
		attempts: 1,
		retryDelayMs: 0
	};
}
// src/harness/cap-text.ts
const RESULT_BYTES_MAX = 65536;
function capText(text, advice) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length <= 65536) return text;
	let end = RESULT_BYTES_MAX;
	while (isContinuation(bytes[end])) end--;
	return `${new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, end))}\n[cut: the first ${end} of ${bytes.length} bytes are shown; ${advice}]`;
}
function isContinuation(byte) {
	return byte !== void 0 && (byte & 192) === 128;
}
// src/harness/delivered.ts
function deliveredBytes(files, turns) {
	const ledgers = new Map([...files].map(([path, bytes]) => [path, openLedger(bytes)]));
	for (const call of turns.flatMap((turn) => turn.tool_calls)) {
		if (call.malformed !== void 0) continue;
		if (call.name === "fs_read") readByTool(ledgers, call);
		if (call.name === "bash") printedByShell(ledgers, call.result.text);
	}
	return [...ledgers].map(([path, { size, covered }]) => ({
		path,
		bytes: size,
		delivered: covered.reduce((sum, count) => sum + count, 0)
	}));
}
const NEWLINE = 10;
function openLedger(bytes) {
	const lines = linesOf(bytes);
	const where = new Map();
	for (const [index, { text }] of lines.entries()) {
		const places = where.get(text);
		if (places === void 0) where.set(text, [index]);
		else places.push(index);
	}
	return {
		size: bytes.length,
		lines,
		covered: lines.map(() => 0),
		where,
		seen: new Map()
	};
}
function linesOf(bytes) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline === -1 ? bytes.length : newline + 1;
		const text = decoder.decode(bytes.subarray(start, newline === -1 ? end : newline));
		lines.push({
			text,
			bytes: end - start
		});
		start = end;
	}
	return lines;
}
function readByTool(ledgers, call) {
	const { path, offset } = call.input ?? {};
	const place = workspacePath(typeof path === "string" ? path : "");
	const ledger = place.kind === "inside" ? ledgers.get(place.relative) : void 0;
	if (call.result.status === "error") return;
	if (ledger === void 0) printedByShell(ledgers, call.result.text);
	else readInOrder(ledger, call.result.text, typeof offset === "number" ? offset - 1 : 0);
}
function readInOrder(ledger, text, first) {
	for (const [index, shown] of printedLines(text).entries()) {
		const stored = ledger.lines[first + index];
		if (stored?.text === shown) cover(ledger, first + index, stored.bytes);
		else if (stored?.text.startsWith(shown)) cover(ledger, first + index, byteLength$1(shown));
		else sight(ledger, shown);
	}
}
function printedByShell(ledgers, text) {
	for (const printed of printedLines(text)) for (const reading of readingsOf(printed)) if ([...ledgers].filter(([path]) => reading.path === void 0 || isPathOf(path, reading.path)).filter(([, ledger]) => sight(ledger, reading.text)).length > 0) break;
}
function printedLines(text) {
	return text.replace(/\n$/, "").split("\n");
}
const PREFIXES = [
	/^ *\d+[\t:-](?<text>.*)$/s,
	/^ *\d+[:-]? (?<text>.*)$/s,
	/^(?<path>[^:]+):\d+:(?<text>.*)$/s,
	/^(?<path>[^:]+):(?<text>.*)$/s,
	/^(?<path>.+?)-\d+-(?<text>.*)$/s
];
function readingsOf(printed) {
	const behind = PREFIXES.flatMap((prefix) => {
		const { text, path } = prefix.exec(printed)?.groups ?? {};
		return text === void 0 ? [] : [{
			text,
			...path !== void 0 && { path }
		}];
	});
	return [{ text: printed }, ...behind];
}
function isPathOf(path, printed) {
	const plain = printed.replace(/^\/work\//, "").replace(/^\.\//, "");
	return path === plain || path.endsWith(`/${plain}`);
}
function sight(ledger, text) {
	const places = ledger.where.get(text);
	if (places === void 0) return false;
	let next = ledger.seen.get(text) ?? 0;
	while (isCovered(ledger, places[next])) next++;
	ledger.seen.set(text, next);
	const place = places[next];
	if (place !== void 0) cover(ledger, place, ledger.lines[place]?.bytes ?? 0);
	return true;
}
function isCovered(ledger, place) {
	return place !== void 0 && ledger.covered[place] === ledger.lines[place]?.bytes;
}
function cover(ledger, place, bytes) {
	ledger.covered[place] = Math.max(ledger.covered[place] ?? 0, Math.min(bytes, ledger.lines[place]?.bytes ?? 0));
}
function byteLength$1(text) {
	return new TextEncoder().encode(text).length;
}
// src/harness/limits.ts
function reachedLimit(progress, limits) {
	const time = reachedTimeLimit(progress, limits);
	if (time !== void 0) return time;
	if (progress.turns.length >= limits.max_turns) return {
		stop: "max_turns",
		detail: `All ${limits.max_turns} turns were used.`
	};
	const tokens = totalOf(progress.usage);
	if (tokens >= limits.max_tokens) return {
		stop: "max_tokens",
		detail: `${tokens} of ${limits.max_tokens} tokens were used.`
	};
	if (progress.cost >= picoUsd(limits.max_cost_usd)) return {
		stop: "max_cost",
		detail: `The run's $${limits.max_cost_usd} were spent.`
	};
}
function couldExceed(progress, most, limits) {
	const [used, more] = [totalOf(progress.usage), totalOf(most.usage)];
	if (used + more > limits.max_tokens) return {
		stop: "max_tokens",
		detail: `${used} of ${limits.max_tokens} tokens were used; another call could use ${more} more.`
	};
	if (sumPicoUsd([progress.cost, most.cost ?? picoUsd(0)]) <= picoUsd(limits.max_cost_usd)) return void 0;
	return {
		stop: "max_cost",
		detail: `$${usd(progress.cost).toFixed(6)} of the run's $${limits.max_cost_usd} were spent; another call could cost $${usd(most.cost ?? picoUsd(0)).toFixed(6)} more.`
	};
}
function totalOf(usage) {
	return Object.values(usage).reduce((sum, count) => sum + count, 0);
}
function reachedTimeLimit(progress, limits) {
	if (progress.workedMs < limits.wall_seconds * 1e3) return void 0;
	return {
		stop: "timeout",
		detail: `Model and tools worked for ${limits.wall_seconds} seconds or more.`
	};
}
// src/harness/malformed.ts
const CALL_TOKENS = /<\|(?:start|channel|message|call|constrain|python_tag|tool_call\w*)\|>|<｜tool[▁_]calls?[▁_]begin｜>|\[TOOL_CALLS\]|<(?:tool_call|function_call|function_calls|tool_use)>|<(?:function=|invoke name=)/;
function leakedToken(text) {
	return CALL_TOKENS.exec(text)?.[0];
}
function checkCall(call, tools) {
	const broken = (kind, message) => ({
		kind: "malformed",
		malformed: {
			kind,
			message
		}
	});
	if (leakedToken(call.name) !== void 0) return broken("leaked_tool_syntax", `the tool's name holds chat-format tokens: ${excerpt$1(call.name)}`);
	const tool = tools.get(call.name);
	if (tool === void 0) return broken("unknown_tool", `there is no tool ${excerpt$1(call.name)}; the tools are ${[...tools.keys()].join(", ")}`);
	const text = call.raw ?? call.input;
	if (typeof text === "string") return broken("bad_json", `the arguments are not a JSON object: ${excerpt$1(text)}`);
	const prepared = tool.prepare(call.input);
	if (prepared.kind === "malformed") return broken("schema_violation", prepared.message);
	return {
		kind: "ready",
		advice: tool.advice,
		act: prepared.act
	};
}
function writtenInput(call) {
	return call.raw ?? call.input ?? null;
}
function excerpt$1(text) {
	const quoted = JSON.stringify(text);
	return quoted.length <= 400 ? quoted : `${quoted.slice(0, 400)}… (${text.length} characters)`;
}
// src/harness/history.ts
function replayIds(calls, turn) {
	const seen = new Set();
	return calls.map(({ id }, index) => {
		const replayed = /^[\w-]{1,64}$/.test(id) && !seen.has(id) ? id : `call_${turn}_${index + 1}`;
		seen.add(replayed);
		return replayed;
	});
}
function assistantMessage(reply, calls, ids) {
	const said = [];
	if (reply.reasoning !== void 0 && reply.reasoning.trim() !== "") said.push({
		kind: "reasoning",
		text: reply.reasoning
	});
	if (reply.text.trim() !== "") said.push({
		kind: "text",
		text: reply.text
	});
	const asked = calls.map((call, index) => ({
		kind: "tool_use",
		id: ids[index] ?? call.id,
		name: call.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "unnamed",
		input: replayableInput(call)
	}));
	return {
		role: "assistant",
		content: [...said, ...asked]
	};
}
function replayableInput({ input, raw }) {
	return raw === void 0 && typeof input === "object" && input !== null && !Array.isArray(input) ? input : {};
}
function resultsMessage(ids, results) {
	return {
		role: "user",
		content: results.map(({ status, text }, index) => ({
			kind: "tool_result",
			id: ids[index] ?? "",
			status,
			text
		}))
	};
}
function unreadableExchange(reply, error) {
	const readable = reply.kind === "message" ? assistantMessage(reply, [], []).content : [];
	const text = {
		kind: "text",
		text: "[unreadable tool call]"
	};
	return [{
		role: "assistant",
		content: readable.some((block) => block.kind === "text") ? readable : [...readable, text]
	}, {
		role: "user",
		content: [{
			kind: "text",
			text: error
		}]
	}];
}
// src/harness/read-reply.ts
function readReply(reply) {
	switch (reply.kind) {
		case "fault": return end$1({
			stop: "provider_fault",
			detail: `${reply.fault.name}: ${reply.fault.message}`,
			fault: reply.fault
		});
		case "context_overflow": return end$1({
			stop: "context_overflow",
			detail: reply.message
		});
		case "malformed": return unreadable$1("model_error_tooluse", reply.message);
		case "message": return readMessage(reply);
	}
}
function readMessage(reply) {
	switch (reply.stopReason) {
		case "end_turn":
		case "stop_sequence":
		case "tool_use": return reply.calls.length > 0 ? {
			kind: "calls",
			calls: reply.calls
		} : lastWord(reply.text);
		case "max_tokens": return end$1({
			stop: "max_tokens",
			detail: "The reply was cut off at its output limit."
		});
		case "malformed_tool_use":
		case "malformed_model_output": return unreadable$1(reply.stopReason, `the provider could not read the reply (${reply.stopReason})`);
		case "content_filtered":
		case "guardrail_intervened": return end$1({
			stop: "refusal",
			detail: `The provider withheld the reply (${reply.stopReason}).`
		});
		case "model_context_window_exceeded": return end$1({
			stop: "context_overflow",
			detail: "The reply reached the end of the model's context window."
		});
		default: return end$1(unknownStop(reply.stopReason));
	}
}
function end$1(ended) {
	return {
		kind: "end",
		ended
	};
}
function unreadable$1(kind, message) {
	return {
		kind: "unreadable",
		malformed: {
			kind,
			message
		}
	};
}
function lastWord(text) {
	const token = leakedToken(text);
	if (token === void 0) return end$1({ stop: "end_turn" });
	return {
		kind: "end",
		ended: {
			stop: "end_turn",
			detail: `The last reply wrote a tool call as text (${token}).`
		},
		leaked: {
			kind: "leaked_tool_syntax",
			message: `the reply holds ${token} and no tool call`
		}
	};
}
function unknownStop(reason) {
	const message = `the provider stopped for a reason this version does not know: ${JSON.stringify(reason)}`;
	return {
		stop: "provider_fault",
		detail: message,
		fault: modelFault({
			kind: "protocol",
			name: "UnknownStopReason",
			message
		})
	};
}
function begin(assignment) {
	return {
		messages: [{
			role: "user",
			content: [{
				kind: "text",
				text: assignment.instruction
			}]
		}],
		turns: [],
		pending: [],
		ids: [],
		usage: NO_USAGE,
		cost: picoUsd(0),
		tokensPerByte: TOKENS_PER_BYTE,
		workedMs: 0,
		malformedTurns: 0
	};
}
function heard(before, reply, cost) {
	const turn = openTurn(reply, before.turns.length + 1);
	const progress = {
		...before,
		turns: [...before.turns, turn],
		usage: addUsage(before.usage, turn.usage),
		cost: sumPicoUsd([before.cost, cost ?? picoUsd(0)]),
		workedMs: before.workedMs + turn.latency_ms
	};
	const step = readReply(reply);
	switch (step.kind) {
		case "calls": return asked(progress, reply, step.calls);
		case "unreadable": return couldNotRead(progress, reply, step.malformed);
		case "end": return lastHeard(progress, reply, step.ended, step.leaked);
	}
}
function asked(progress, reply, calls) {
	const ids = replayIds(calls, progress.turns.length);
	const messages = reply.kind === "message" ? [...progress.messages, assistantMessage(reply, calls, ids)] : progress.messages;
	return {
		...progress,
		messages,
		ids,
		pending: calls
	};
}
function couldNotRead(progress, reply, malformed) {
	const error = `Your last reply could not be used: ${malformed.message}. Call a tool again in the right form, or reply with text when you are done.`;
	const calls = reply.kind === "message" ? reply.calls : [];
	return countMalformed({
		...withCalls(progress, calls.length > 0 ? calls.map((call) => ({
			...notRun(call, error),
			malformed
		})) : [unsent(progress.turns.length, malformed, error)]),
		messages: [...progress.messages, ...unreadableExchange(reply, error)]
	});
}
function lastHeard(progress, reply, ended, leaked) {
	const kept = (reply.kind === "message" ? reply.calls : []).map((call) => notRun(call, "not run: the reply was not whole"));
	if (leaked !== void 0) kept.push(unsent(progress.turns.length, leaked, "not run: it was text, not a call"));
	return end(withCalls(progress, kept), ended);
}
function answered(before, call, ms) {
	const progress = {
		...withCalls(before, [call]),
		pending: before.pending.slice(1),
		workedMs: before.workedMs + ms
	};
	if (progress.pending.length > 0) return progress;
	const calls = progress.turns.at(-1)?.tool_calls ?? [];
	const results = resultsMessage(progress.ids, calls.map((done) => done.result));
	const closed = {
		...progress,
		messages: [...progress.messages, results]
	};
	if (calls.every((done) => done.malformed !== void 0)) return countMalformed(closed);
	return {
		...closed,
		malformedTurns: 0
	};
}
function end(progress, ended) {
	return {
		...withCalls(progress, progress.pending.map((call) => notRun(call, "not run: the run ended before it"))),
		pending: [],
		ended
	};
}
function countMalformed(progress) {
	const malformedTurns = progress.malformedTurns + 1;
	const counted = {
		...progress,
		malformedTurns
	};
	if (malformedTurns < 3) return counted;
	return end(counted, {
		stop: "malformed",
		detail: `${malformedTurns} turns in a row held nothing but malformed tool calls.`
	});
}
function withCalls(progress, calls) {
	const last = progress.turns.at(-1);
	if (last === void 0 || calls.length === 0) return progress;
	const open = {
		...last,
		tool_calls: [...last.tool_calls, ...calls]
	};
	return {
		...progress,
		turns: [...progress.turns.slice(0, -1), open]
	};
}
function notRun(call, why) {
	return {
		id: call.id,
		name: call.name,
		input: writtenInput(call),
		result: errorResult(why)
	};
}
function unsent(turn, malformed, why) {
	return {
		id: `unreadable_${turn}`,
		name: "",
		input: null,
		malformed,
		result: errorResult(why)
	};
}
function errorResult(text) {
	return {
		status: "error",
		text,
		full_chars: text.length,
		changed: [],
		harness_gaps: []
	};
}
function openTurn(reply, turn) {
	const said = reply.kind === "message" ? reply : void 0;
	return {
		turn,
		...said?.reasoning !== void 0 && { reasoning: said.reasoning },
		text: said?.text ?? "",
		tool_calls: [],
		stop_reason: said?.stopReason ?? (reply.kind === "fault" ? reply.fault.name : reply.kind),
		usage: reply.kind === "fault" ? NO_USAGE : reply.usage,
		latency_ms: said?.latencyMs ?? 0,
		attempts: Math.max(1, reply.attempts),
		retry_delay_ms: reply.retryDelayMs,
		...reply.requestId !== void 0 && { request_id: reply.requestId },
		...reply.serviceTier !== void 0 && { service_tier: reply.serviceTier }
	};
}
// src/harness/pawl-harness.ts
function pawlHarness(setup) {
	return {
		identity: PAWL_HARNESS,
		solve: (assignment, signal) => solve(setup, assignment, signal)
	};
}
async function solve(setup, assignment, signal) {
	const tools = toolbox(assignment.tools);
	let progress = begin(assignment);
	let files = assignment.files;
	try {
		await using sandbox = await setup.sandboxes.open({
			files: assignment.files,
			seed: assignment.run.form_seed,
			workdir: WORKDIR,
			...assignment.commands !== void 0 && { commands: assignment.commands }
		}, signal);
		const desk = {
			setup,
			assignment,
			tools,
			sandbox,
			signal
		};
		while (progress.ended === void 0) progress = await advance(desk, progress);
		files = await sandbox.snapshot(signal);
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		progress = end(progress, {
			stop: "harness_fault",
			detail: messageOf(error)
		});
	}
	signal.throwIfAborted();
	return solved$1(assignment, progress, files);
}
async function advance(desk, progress) {
	const { limits } = desk.assignment;
	const [call] = progress.pending;
	const limit = call === void 0 ? reachedLimit(progress, limits) : reachedTimeLimit(progress, limits);
	if (limit !== void 0) return end(progress, limit);
	if (call === void 0) return query(desk, progress);
	const started = desk.setup.clock.monotonicMs();
	return answered(progress, await runCall(desk, call), desk.setup.clock.monotonicMs() - started);
}
async function query({ setup, assignment, tools, signal }, progress) {
	const request = {
		system: assignment.system,
		messages: progress.messages,
		tools: [...tools.values()].map((tool) => tool.spec),
		inference: assignment.inference,
		run: assignment.run
	};
	const costOf = (usage) => setup.prices.price(setup.modelId, usage, setup.clock.now());
	const bytes = requestBytes(request);
	const usage = mostUsed(request, bytes, progress.tokensPerByte);
	const limit = couldExceed(progress, {
		usage,
		cost: costOf(usage)
	}, assignment.limits);
	if (limit !== void 0) return end(progress, limit);
	const reply = await setup.model.complete(request, signal);
	if (reply.kind === "fault") return heard(progress, reply, void 0);
	const tokensPerByte = densest(progress.tokensPerByte, reply.usage, bytes);
	return heard({
		...progress,
		tokensPerByte
	}, reply, costOf(reply.usage));
}
async function runCall({ tools, sandbox, signal }, call) {
	const written = {
		id: call.id,
		name: call.name,
		input: writtenInput(call)
	};
	const checked = checkCall(call, tools);
	if (checked.kind === "malformed") {
		const { malformed } = checked;
		return {
			...written,
			malformed,
			result: errorResult(`malformed tool call: ${malformed.message}`)
		};
	}
	return {
		...written,
		result: resultOf(await checked.act(sandbox, signal), checked.advice)
	};
}
function resultOf(output, advice) {
	return {
		status: output.status,
		text: capText(output.text, advice),
		full_chars: output.text.length,
		...output.exitCode !== void 0 && { exit_code: output.exitCode },
		changed: [...output.changed ?? []],
		harness_gaps: [...output.gaps ?? []],
		...output.commands !== void 0 && { commands: output.commands.map(recorded) }
	};
}
function recorded({ name, args, exitCode }) {
	return {
		name,
		args: [...args],
		exit_code: exitCode
	};
}
function solved$1(assignment, { turns, ended }, files) {
	return {
		trajectory: {
			format_version: 1,
			system: assignment.system,
			instruction: assignment.instruction,
			tools: [...assignment.tools],
			turns: [...turns],
			stop: ended?.stop ?? "harness_fault",
			...ended?.detail !== void 0 && { stop_detail: ended.detail },
			delivered: deliveredBytes(assignment.files, turns)
		},
		files,
		...ended?.fault !== void 0 && { fault: ended.fault }
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/adapters/command/disk-workspace.ts
const FILES_MAX = 2e4;
const BYTES_MAX = 268435456;
async function layOut(files, folder) {
	for (const [path, bytes] of files) {
		const place = join(folder, path);
		await mkdir(dirname(place), { recursive: true });
		await writeFile(place, bytes);
	}
}
async function readBack(folder) {
	const paths = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	if (paths.length > FILES_MAX) throw new Error(`the agent left more than ${FILES_MAX} files`);
	const found = new Map();
	let total = 0;
	for (const place of paths.sort()) {
		const { size, mtimeMs, isFile } = await statOf(place);
		total += size;
		if (total > BYTES_MAX) throw new Error(`the agent left more than ${BYTES_MAX} bytes`);
		if (isFile) found.set(relative(folder, place).split(sep).join("/"), {
			bytes: await readFile(place),
			modifiedMs: mtimeMs
		});
	}
	return found;
}
async function statOf(place) {
	const stat = await lstat(place);
	return {
		size: stat.size,
		mtimeMs: stat.mtimeMs,
		isFile: stat.isFile()
	};
}
// src/adapters/command/command-bridge.ts
const Request = strictObject({
	name: string(),
	args: array(string()).max(1e3),
	stdin: string(),
	cwd: string()
});
const REQUEST_BYTES_MAX = 16777216;
async function openBridge({ files, run, commands = [], tools }, places, { sandboxes, now }, signal) {
	const names = [...commands.map(({ name }) => name), ...tools.includes("sql") ? ["sqlite3"] : []];
	const bin = join(places.state, "bin");
	await mkdir(bin, { recursive: true });
	const calls = [];
	if (names.length === 0) return {
		calls,
		[Symbol.asyncDispose]: async () => void 0
	};
	const sandbox = await sandboxes.open({
		files,
		seed: run.form_seed,
		workdir: "/work",
		commands
	}, signal);
	const known = new Map(files);
	let last = Promise.resolve();
	const answer = async (text) => {
		const { name, args, stdin, cwd } = Request.parse(JSON.parse(text));
		if (!names.includes(name)) return JSON.stringify({
			stdout: "",
			stderr: "no such command",
			exitCode: 127
		});
		await takeIn(places.work, known, async (path, bytes) => void await sandbox.write(path, bytes, signal));
		const inside = cwd.replace(places.workInside, "/work");
		const input = stdin === "" ? "" : ` <<< ${quoted(stdin.replace(/\n$/, ""))}`;
		const command = `cd ${quoted(inside)} && ${[name, ...args].map(quoted).join(" ")}${input}`;
		const done = await sandbox.exec(command, signal);
		for (const call of done.commands ?? []) calls.push({
			call,
			atMs: now()
		});
		for (const path of done.changed) await bringBack(path, await sandbox.read(path, signal), places.work, known);
		return JSON.stringify({
			stdout: done.stdout,
			stderr: done.stderr,
			exitCode: done.exitCode
		});
	};
	const socket = join(places.state, "commands.sock");
	const server = createServer({ allowHalfOpen: true }, (connection) => {
		last = last.then(() => serve(connection, answer)).catch(() => connection.destroy());
	});
	await new Promise((resolve, reject) => server.once("error", reject).listen(socket, resolve));
	for (const name of names) await writeShim(join(bin, name), places.node, name, socket);
	return {
		calls,
		[Symbol.asyncDispose]: () => close$1(server, sandbox)
	};
}
async function close$1(server, sandbox) {
	server.close();
	await sandbox[Symbol.asyncDispose]();
}
async function serve(connection, answer) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of connection) {
		bytes += chunk.length;
		if (bytes > REQUEST_BYTES_MAX) throw new Error("the request is too large");
		chunks.push(chunk);
	}
	connection.end(await answer(Buffer.concat(chunks).toString("utf8")));
}
async function takeIn(work, known, write) {
	for (const [path, { bytes }] of await readBack(work)) {
		const before = known.get(path);
		if (before !== void 0 && Buffer.compare(before, bytes) === 0) continue;
		known.set(path, bytes);
		await write(path, bytes);
	}
}
async function bringBack(path, read, work, known) {
	const place = join(work, path);
	for (let folder = dirname(place); folder.length > work.length; folder = dirname(folder)) if ((await lstat(folder).catch(() => void 0))?.isSymbolicLink() === true) return;
	if (read.bytes === void 0) {
		known.delete(path);
		await rm(place, { force: true });
		return;
	}
	known.set(path, read.bytes);
	await mkdir(dirname(place), { recursive: true });
	await rm(place, { force: true });
	await writeFile(place, read.bytes, { flag: "wx" });
}
async function writeShim(place, node, name, socket) {
	await writeFile(place, `#!${node}\n${shimSource(JSON.stringify(name), JSON.stringify(socket))}`);
	await chmod(place, 493);
}
function shimSource(name, socket) {
	return `const net = require("node:net"), fs = require("node:fs");
const stdin = process.stdin.isTTY ? "" : (() => { try { return fs.readFileSync(0, "utf8"); } catch { return ""; } })();
const socket = net.connect(${socket});
const chunks = [];
socket.on("data", (chunk) => chunks.push(chunk));
socket.on("error", (error) => { console.error(error.message); process.exit(126); });
socket.on("end", () => {
  const { stdout, stderr, exitCode } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  fs.writeSync(1, stdout);
  fs.writeSync(2, stderr);
  process.exit(exitCode);
});
socket.end(JSON.stringify({ name: ${name}, args: process.argv.slice(2), stdin, cwd: process.cwd() }));
`;
}
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
// src/adapters/command/run-process.ts
const OUTPUT_BYTES_MAX = 67108864;
async function runProcess({ argv, cwd, env, deadlineMs }, now, signal) {
	signal.throwIfAborted();
	const [program = "", ...args] = argv;
	const child = spawn(program, args, {
		cwd,
		env,
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const killGroup = () => {
		try {
			if (child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
		} catch {}
	};
	let isTimedOut = false;
	const deadline = setTimeout(() => {
		isTimedOut = true;
		killGroup();
	}, deadlineMs);
	signal.addEventListener("abort", killGroup, { once: true });
	const [out, err] = [collect(child.stdout, now), collect(child.stderr, now)];
	try {
		const exitCode = await new Promise((resolve, reject) => {
			child.once("error", reject);
			child.once("exit", (code) => {
				killGroup();
				child.once("close", () => resolve(code));
			});
		});
		signal.throwIfAborted();
		return {
			lines: out.lines(),
			stdout: out.text(),
			stderr: err.text(),
			exitCode,
			isTimedOut
		};
	} finally {
		clearTimeout(deadline);
		signal.removeEventListener("abort", killGroup);
	}
}
function collect(stream, now) {
	const chunks = [];
	const lines = [];
	const decoder = new TextDecoder();
	let [bytes, rest] = [0, ""];
	stream.on("data", (chunk) => {
		bytes += chunk.length;
		if (bytes > OUTPUT_BYTES_MAX) return;
		chunks.push(chunk);
		const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
		rest = parts.pop() ?? "";
		for (const text of parts) lines.push({
			text,
			atMs: now()
		});
	});
	return {
		text: () => Buffer.concat(chunks).toString("utf8"),
		lines: () => rest === "" ? lines : [...lines, {
			text: rest,
			atMs: now()
		}]
	};
}
// src/adapters/command/external-harness.ts
function externalHarness(setup) {
	return {
		identity: setup.recipe.identity,
		solve: async (assignment, signal) => {
			signal.throwIfAborted();
			const root = await mkdtemp(join(tmpdir(), "pawl-run-"));
			try {
				return await solveIn(root, setup, assignment, signal);
			} catch (error) {
				signal.throwIfAborted();
				return solved(assignment, {
					turns: [],
					callEndsMs: [],
					stop: "harness_fault",
					detail: error instanceof Error ? error.message : String(error)
				}, assignment.files);
			} finally {
				await rm(root, {
					recursive: true,
					force: true,
					maxRetries: 3
				});
			}
		}
	};
}
async function solveIn(root, setup, assignment, signal) {
	const { recipe, model, sandbox, sandboxes, home, clock } = setup;
	const overlay = await ownCopy(root, setup);
	const places = {
		work: join(root, "work"),
		state: join(root, "state"),
		home,
		overlay
	};
	await Promise.all([mkdir(places.work), mkdir(join(places.state, "tmp"), { recursive: true })]);
	await layOut(assignment.files, places.work);
	const inside = sandbox.inside(places);
	const now = () => clock.now();
	await using bridge = await openBridge(assignment, {
		work: places.work,
		workInside: inside.work,
		state: places.state,
		node: inside.node
	}, {
		sandboxes,
		now
	}, signal);
	const task = {
		system: toldOf(assignment.system, inside.work),
		instruction: toldOf(assignment.instruction, inside.work)
	};
	const start = recipe.start(task, model, inside);
	for (const [path, text] of Object.entries(start.stateFiles)) await writeState(join(places.state, path), text);
	const end = await runProcess({
		argv: sandbox.wrap(start.argv, places),
		cwd: places.work,
		env: {
			...bareEnv(places.state, inside.node),
			...start.env
		},
		deadlineMs: (assignment.limits.wall_seconds + recipe.overheadSeconds) * 1e3
	}, now, signal);
	const told = await recipe.understand(end, (pattern) => readState(places.state, pattern), inside.work);
	const work = told.turns.length === 0 ? {
		...told,
		detail: silence(told.detail, end)
	} : told;
	const left = await readBack(places.work);
	const turns = withChanges(work, assignment.files, left, bridge.calls);
	return solved(assignment, {
		...work,
		turns
	}, new Map([...left].map(([path, { bytes }]) => [path, bytes])));
}
async function ownCopy(root, { recipe, home, sandbox }) {
	if (recipe.writable === void 0 || home === void 0 || sandbox.kind === "none") return void 0;
	const from = join(root, "overlay");
	await cp(join(home, recipe.writable), from, {
		recursive: true,
		verbatimSymlinks: true
	});
	return {
		from,
		at: recipe.writable
	};
}
function silence(detail, { exitCode, stderr }) {
	const said = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 300);
	return [
		detail,
		`exit code ${exitCode}`,
		said
	].filter((part) => part !== void 0 && part !== "").join("; ");
}
function toldOf(text, inside) {
	return inside === "/work" ? text : text.replace(/\/work(?![\w-])/g, inside);
}
function bareEnv(state, node) {
	return {
		PATH: [
			join(state, "bin"),
			dirname(node),
			"/usr/local/bin",
			"/usr/bin",
			"/bin"
		].join(":"),
		HOME: state,
		TMPDIR: join(state, "tmp"),
		LANG: "C.UTF-8",
		TZ: "UTC",
		TERM: "dumb",
		NO_COLOR: "1"
	};
}
async function writeState(place, text) {
	await mkdir(dirname(place), { recursive: true });
	await writeFile(place, text);
}
const STATE_BYTES_MAX = 67108864;
async function readState(state, pattern) {
	const place = (await readdir(state, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).find((candidate) => pattern.test(relative(state, candidate)));
	if (place === void 0) return void 0;
	const bytes = await readFile(place);
	return bytes.length > STATE_BYTES_MAX ? void 0 : bytes.toString("utf8");
}
const CLOCK_SLACK_MS = 5;
function withChanges({ turns, callEndsMs }, before, left, bridged) {
	const after = new Map([...left].map(([path, { bytes }]) => [path, bytes]));
	const { created, modified } = diffTrees(before, after);
	const changes = [...created, ...modified].map((path) => ({
		path,
		atMs: left.get(path)?.modifiedMs ?? 0
	}));
	let previousMs = Number.NEGATIVE_INFINITY;
	return turns.map((turn, at) => ({
		...turn,
		tool_calls: turn.tool_calls.map((call, place) => {
			const endMs = Math.max(previousMs, callEndsMs[at]?.[place] ?? previousMs);
			const isDuring = ({ atMs }) => atMs > previousMs && atMs <= endMs + CLOCK_SLACK_MS;
			const paths = changes.filter(isDuring).map(({ path }) => path);
			const commands = bridged.filter(isDuring).map(({ call: { name, args, exitCode } }) => ({
				name,
				args: [...args],
				exit_code: exitCode
			}));
			previousMs = endMs;
			if (call.name !== "bash") return call;
			const changed = [...new Set([...call.result.changed, ...paths])].sort();
			return {
				...call,
				result: {
					...call.result,
					changed,
					...commands.length > 0 && { commands }
				}
			};
		})
	}));
}
function solved(assignment, work, files) {
	return {
		trajectory: {
			format_version: 1,
			system: assignment.system,
			instruction: assignment.instruction,
			tools: [...assignment.tools],
			turns: [...work.turns],
			stop: work.stop,
			...work.detail !== void 0 && { stop_detail: work.detail },
			...work.isUnmetered === true && { unmetered: true },
			delivered: []
		},
		files,
		...work.fault !== void 0 && { fault: work.fault }
	};
}
// src/adapters/command/install-agent.ts
function agentHome(identity, env = process.env) {
	const caches = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
	return join(env["PAWL_HARNESS_HOME"] || join(caches, "pawl", "harness"), identity.replace("@", "-"));
}
async function installAgent({ identity, npm }, signal) {
	const home = agentHome(identity);
	if (existsSync(join(home, "node_modules"))) return home;
	await mkdir(dirname(home), { recursive: true });
	const draft = await mkdtemp(`${home}-`);
	try {
		await writeFile(join(draft, "package.json"), "{\"private\":true}\n");
		await npmInstall([npm], draft, signal);
		if (identity === `openclaw@2026.4.22`) await quietenOpenclaw(draft, signal);
		await rename(draft, home).catch(async () => rm(draft, {
			recursive: true,
			force: true
		}));
		return home;
	} catch (error) {
		await rm(draft, {
			recursive: true,
			force: true
		});
		signal.throwIfAborted();
		throw new UsageError(`${npm} could not be installed (${reasonOf(error).slice(0, 200)}); install it into ${home} by hand, or check the network.`, { cause: error });
	}
}
function reasonOf(error) {
	const { stderr = "" } = error;
	const reasons = [...stderr.matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map(([, reason = ""]) => reason.trim());
	return (reasons.find((reason) => !/^(code|errno|syscall|network|A complete log)\b/.test(reason)) ?? reasons[0] ?? (error instanceof Error ? error.message : String(error))).split("\n")[0] ?? "";
}
async function npmInstall(packages, cwd, signal) {
	await promisify(execFile)("npm", [
		"install",
		...[
			"--save-exact",
			"--omit=dev",
			"--ignore-scripts",
			"--no-audit",
			"--no-fund"
		],
		...packages
	], {
		cwd,
		signal,
		maxBuffer: 1 << 26
	});
}
async function quietenOpenclaw(home, signal) {
	const bundled = join(home, "node_modules/openclaw/dist/extensions");
	const ours = join(home, OPENCLAW_PLUGINS);
	await mkdir(ours);
	for (const name of await readdir(bundled)) {
		const manifest = await readFile(join(bundled, name, "package.json"), "utf8").catch(() => "{}");
		const { dependencies = {} } = JSON.parse(manifest);
		if (Object.keys(dependencies).length === 0 || name === "amazon-bedrock") await cp(join(bundled, name), join(ours, name), { recursive: true });
	}
	await npmInstall([], join(ours, "amazon-bedrock"), signal);
}
// src/adapters/command/process-sandbox.ts
const ISOLATION = [
	[
		"--unshare-user",
		"--unshare-pid",
		"--unshare-ipc",
		"--unshare-uts",
		"--unshare-cgroup-try"
	],
	[
		"--disable-userns",
		"--die-with-parent",
		"--new-session",
		"--cap-drop",
		"ALL"
	],
	[
		"--ro-bind",
		"/usr",
		"/usr"
	],
	[
		"--ro-bind-try",
		"/bin",
		"/bin",
		"--ro-bind-try",
		"/sbin",
		"/sbin"
	],
	[
		"--ro-bind-try",
		"/lib",
		"/lib",
		"--ro-bind-try",
		"/lib64",
		"/lib64"
	],
	[
		"--ro-bind-try",
		"/etc/ssl",
		"/etc/ssl",
		"--ro-bind-try",
		"/etc/ca-certificates",
		"/etc/ca-certificates"
	],
	[
		"--ro-bind-try",
		"/etc/resolv.conf",
		"/etc/resolv.conf",
		"--ro-bind-try",
		"/etc/hosts",
		"/etc/hosts"
	],
	[
		"--ro-bind-try",
		"/etc/nsswitch.conf",
		"/etc/nsswitch.conf"
	],
	[
		"--ro-bind-try",
		"/etc/alternatives",
		"/etc/alternatives"
	],
	[
		"--proc",
		"/proc",
		"--dev",
		"/dev",
		"--tmpfs",
		"/tmp"
	]
].flat();
async function findProcessSandbox() {
	if (process.platform !== "linux") return unsandboxed("bubblewrap, which parts an agent's process from the host, is for Linux only");
	try {
		await promisify(execFile)("bwrap", [...ISOLATION, "true"], {
			env: path(),
			timeout: 2e4
		});
		return bubblewrap();
	} catch (error) {
		const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
		return unsandboxed(error instanceof Error && "code" in error && error.code === "ENOENT" ? "bubblewrap is not installed (on Debian and Ubuntu: apt-get install bubblewrap)" : `bubblewrap does not work here (${said.split("\n").at(-1) ?? ""})`);
	}
}
const path = () => ({ PATH: process.env["PATH"] });
const INSIDE = {
	work: "/work",
	home: "/opt/pawl/agent",
	node: "/opt/pawl/bin/node"
};
function bubblewrap() {
	return {
		kind: "bubblewrap",
		inside: ({ state, home }) => ({
			...INSIDE,
			state,
			home: home === void 0 ? void 0 : INSIDE.home
		}),
		wrap: (argv, { work, state, home, overlay }) => [
			"bwrap",
			...ISOLATION,
			...[
				"--ro-bind",
				process.execPath,
				INSIDE.node
			],
			...home === void 0 ? [] : [
				"--ro-bind",
				home,
				INSIDE.home
			],
			...overlay === void 0 ? [] : [
				"--bind",
				overlay.from,
				`${INSIDE.home}/${overlay.at}`
			],
			...[
				"--bind",
				state,
				state,
				"--bind",
				work,
				INSIDE.work,
				"--chdir",
				INSIDE.work
			],
			...argv
		]
	};
}
function unsandboxed(reason) {
	return {
		kind: "none",
		reason,
		inside: (places) => ({
			...places,
			node: process.execPath
		}),
		wrap: (argv) => argv
	};
}
// src/adapters/command/template.ts
const TEXT_CHARS_MAX = 2e5;
function templateRecipe({ command, name, version }) {
	const words = command.length === 1 ? (command[0] ?? "").trim().split(/\s+/) : command;
	return {
		identity: `${name}@${version}`,
		overheadSeconds: 0,
		start: ({ system, instruction }, model, { work, state }) => {
			const prompt = `${system}\n\n${instruction}`;
			const values = {
				prompt,
				prompt_file: `${state}/prompt.txt`,
				folder: work,
				model: model.modelId
			};
			const fill = (word) => word.replace(/\{(prompt|prompt_file|folder|model)\}/g, (_, key) => values[key] ?? "");
			return {
				argv: words.map(fill),
				env: {
					...providerEnv(model),
					...model.baseUrl !== void 0 && { OPENAI_BASE_URL: model.baseUrl }
				},
				stateFiles: { "prompt.txt": prompt }
			};
		},
		understand: async ({ stdout, stderr, exitCode, isTimedOut }, _readState, work) => {
			const text = (work === "/work" ? stdout : stdout.replaceAll(work, "/work")).slice(0, TEXT_CHARS_MAX);
			const failed = exitCode !== 0 && !isTimedOut;
			const turn = {
				turn: 1,
				text,
				tool_calls: [],
				stop_reason: isTimedOut ? "timeout" : "end_turn",
				usage: NO_USAGE,
				latency_ms: 0,
				attempts: 1,
				retry_delay_ms: 0
			};
			const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
			return {
				turns: [turn],
				callEndsMs: [[]],
				stop: isTimedOut ? "timeout" : failed ? "harness_fault" : "end_turn",
				...failed && { detail: `${name} ended with exit code ${exitCode}: ${said}` },
				isUnmetered: true
			};
		}
	};
}
// src/harness/with-delivered.ts
function withDelivered(inner) {
	return {
		identity: inner.identity,
		solve: async (assignment, signal) => {
			const solved = await inner.solve(assignment, signal);
			const { turns } = solved.trajectory;
			const delivered = turns.every(({ tool_calls }) => tool_calls.length === 0) ? [] : deliveredBytes(assignment.files, turns);
			return {
				...solved,
				trajectory: {
					...solved.trajectory,
					delivered
				}
			};
		}
	};
}
// src/doors/build-external.ts
function isExternal(chosen) {
	return chosen.kind === "command" || chosen.name !== "pawl";
}
async function buildExternal(settings, signal) {
	const { harness: chosen, inference } = settings.subject;
	harnessIdentity(chosen);
	const recipe = recipeOf(chosen);
	refuseSettings(recipe, inference);
	const model = modelOf(settings);
	const { identity, npm } = recipe;
	const home = npm === void 0 ? void 0 : await installAgent({
		identity,
		npm
	}, signal);
	const processSandbox = await findProcessSandbox();
	return {
		processSandbox,
		harness: (sandboxes, clock) => withDelivered(externalHarness({
			recipe,
			model,
			sandbox: processSandbox,
			sandboxes,
			home,
			clock
		}))
	};
}
function recipeOf(chosen) {
	if (chosen.kind === "command") return templateRecipe(chosen);
	return chosen.name === "pi" ? piRecipe() : openclawRecipe();
}
function refuseSettings({ identity }, inference) {
	const { max_tokens: _, ...others } = inference;
	const [first] = Object.keys(others);
	if (first !== void 0) throw new UsageError(`${identity} does not take the inference setting ${first.replaceAll("_", "-")}; remove it, or use the harness pawl.`);
}
const OPENAI_URL = "https://api.openai.com/v1";
function modelOf(settings) {
	const id = chosenModel(settings);
	const [provider = "", ...rest] = id.split("/");
	if (provider !== "bedrock" && provider !== "openai") throw new UsageError(`an external harness asks its model itself, which ${id} does not allow; choose bedrock/… or openai/….`);
	const baseUrl = settings.subject.baseUrl ?? process.env["OPENAI_BASE_URL"] ?? OPENAI_URL;
	return {
		provider,
		modelId: rest.join("/"),
		region: settings.subject.region,
		baseUrl: provider === "openai" ? baseUrl : void 0,
		maxTokens: settings.subject.inference.max_tokens
	};
}
// src/adapters/bedrock/connect-bedrock.ts
function connectBedrock(options) {
	let protocol = options.transport === "http1" ? "http1" : "http2";
	let client;
	const sendOnce = async (input, signal) => {
		const { ConverseCommand } = await import("./dist-cjs3.js").then((m) => __toESM(m.default, 1));
		client ??= openClient(options, protocol);
		const mine = client;
		try {
			return await (await mine).send(new ConverseCommand(input), { abortSignal: signal });
		} catch (error) {
			if (!cameFromServer(error) && client === mine) client = void 0;
			throw error;
		}
	};
	const sendAdapting = async (input, signal) => {
		const spoken = protocol;
		try {
			return await sendOnce(input, signal);
		} catch (error) {
			if (options.transport !== "auto" || spoken === "http1" || !isNotHttp2(error)) throw error;
			protocol = "http1";
			return sendOnce(input, signal);
		}
	};
	return { converse: (input, signal) => untilAborted(sendAdapting(input, signal), signal) };
}
async function openClient({ region, endpoint, idleTimeoutMs }, protocol) {
	const [sdk, http] = await Promise.all([import("./dist-cjs3.js").then((m) => __toESM(m.default, 1)), import("./dist-cjs2.js").then((m) => __toESM(m.default, 1))]);
	return new sdk.BedrockRuntimeClient({
		...region !== void 0 && { region },
		...endpoint !== void 0 && { endpoint },
		maxAttempts: 1,
		requestHandler: protocol === "http2" ? new http.NodeHttp2Handler({
			disableConcurrentStreams: false,
			sessionTimeout: idleTimeoutMs
		}) : new http.NodeHttpHandler()
	});
}
function cameFromServer(error) {
	return Reflect.get(metadataOf(error), "httpStatusCode") !== void 0;
}
function metadataOf(error) {
	const metadata = typeof error === "object" && error !== null ? Reflect.get(error, "$metadata") : void 0;
	return typeof metadata === "object" && metadata !== null ? metadata : {};
}
const NOT_HTTP2 = new Set(["ERR_HTTP2_ERROR", "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL"]);
function isNotHttp2(error) {
	const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
	return typeof code === "string" && NOT_HTTP2.has(code);
}
async function untilAborted(work, signal) {
	const { promise: aborted, reject } = Promise.withResolvers();
	const onAbort = () => reject(signal.reason);
	signal.addEventListener("abort", onAbort, { once: true });
	if (signal.aborted) onAbort();
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}
// src/adapters/bedrock/error-reply.ts
function faultReply(fault, requestId) {
	return {
		kind: "fault",
		fault: modelFault(fault),
		...delivery(requestId)
	};
}
const KIND_BY_NAME = new Map([
	["ThrottlingException", "throttled"],
	["TooManyRequestsException", "throttled"],
	["ModelNotReadyException", "throttled"],
	["InternalServerException", "transient"],
	["ServiceUnavailableException", "transient"],
	["ModelTimeoutException", "timeout"],
	["TimeoutError", "transient"],
	["ModelErrorException", "model_error"],
	["ModelStreamErrorException", "model_error"],
	["ValidationException", "validation"],
	["ServiceQuotaExceededException", "quota"],
	["ResourceNotFoundException", "not_found"],
	["AccessDeniedException", "auth"],
	["UnrecognizedClientException", "auth"],
	["InvalidSignatureException", "auth"],
	["SignatureDoesNotMatch", "auth"],
	["IncompleteSignature", "auth"],
	["InvalidClientTokenId", "auth"],
	["MissingAuthenticationTokenException", "auth"],
	["ExpiredTokenException", "auth"],
	["ExpiredToken", "auth"],
	["NotAuthorized", "auth"],
	["OptInRequired", "auth"],
	["CredentialsProviderError", "auth"],
	["TokenProviderError", "auth"]
]);
const KIND_BY_STATUS = new Map([
	[400, "validation"],
	[401, "auth"],
	[403, "auth"],
	[404, "not_found"],
	[408, "timeout"],
	[429, "throttled"]
]);
const ErrorShape = looseObject({
	name: string().catch("UnknownError"),
	message: string().catch(""),
	code: string().optional().catch(void 0),
	$metadata: looseObject({
		httpStatusCode: number().optional(),
		requestId: string().optional()
	}).catch({}),
	cause: looseObject({ code: string() }).optional().catch(void 0),
	$response: looseObject({ headers: record(string(), unknown()) }).optional().catch(void 0)
});
function errorReply(thrown, destination) {
	const error = ErrorShape.parse(fieldsOf(thrown));
	const { requestId, httpStatusCode: status } = error.$metadata;
	if (error.name === "ModelErrorException" && /tool ?use/i.test(error.message)) return {
		kind: "malformed",
		message: error.message,
		usage: NO_USAGE,
		...delivery(requestId)
	};
	if (error.name === "ValidationException" && isOverflow(error.message)) return {
		kind: "context_overflow",
		message: error.message,
		usage: NO_USAGE,
		...delivery(requestId)
	};
	const kind = kindOf(error);
	const retryAfterMs = retryAfterOf(error);
	return faultReply({
		kind,
		name: error.cause?.code ?? error.code ?? error.name,
		message: withFix(kind, error, destination),
		...status !== void 0 && { status },
		...retryAfterMs !== void 0 && { retryAfterMs }
	}, requestId);
}
function fieldsOf(thrown) {
	if (typeof thrown !== "object" || thrown === null) return { message: String(thrown) };
	return Object.fromEntries([
		"name",
		"message",
		"code",
		"cause",
		"$metadata",
		"$response"
	].map((name) => [name, Reflect.get(thrown, name)]));
}
function kindOf({ name, code, message, $metadata: { httpStatusCode: status } }) {
	if (isRegionMissing(message)) return "validation";
	const named = KIND_BY_NAME.get(name);
	if (named !== void 0) return named;
	if (status === 200) return "truncated";
	if (status !== void 0 && status >= 500) return "transient";
	const byStatus = status === void 0 ? void 0 : KIND_BY_STATUS.get(status);
	if (byStatus !== void 0) return byStatus;
	if (code === "ETIMEDOUT") return "timeout";
	return code !== void 0 || status === void 0 ? "transient" : "protocol";
}
function isOverflow(message) {
	if (/maximum tokens you requested|max_?tokens.{0,40}(must be|less than)/i.test(message)) return false;
	return /too many (input )?tokens|(input|prompt|request|conversation|messages?)\b.{0,80}too long|context (length|window)|maximum context/i.test(message);
}
const isRegionMissing = (message) => /^region is missing/i.test(message);
function withFix(kind, error, { modelId, region }) {
	const where = region === void 0 ? "the chosen region" : region;
	const said = [error.name, oneLine(error.message)].filter((part) => part !== "").join(": ");
	if (isRegionMissing(error.message)) return "No AWS region is set; give --region, for example us-east-1, or set AWS_REGION.";
	if (error.name === "CredentialsProviderError" || error.name === "TokenProviderError") return "No AWS credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or AWS_BEARER_TOKEN_BEDROCK, on GitHub with aws-actions/configure-aws-credentials.";
	if (kind === "auth") return `AWS refused the credentials (${said}); check that they are current and may call bedrock:InvokeModel on ${modelId} in ${where}.`;
	if (kind === "not_found") return `Bedrock does not serve ${modelId} in ${where} (${said}); check the model id, the region and the endpoint.`;
	return said;
}
function oneLine(text) {
	return text.replace(/Deserialization error: to see the raw response.*$/s, "").replace(/\s+/g, " ").trim().slice(0, 500);
}
function retryAfterOf({ $response }) {
	const milliseconds = Number($response?.headers["x-amz-retry-after"] ?? NaN);
	if (milliseconds >= 0) return milliseconds;
	const seconds = Number($response?.headers["retry-after"] ?? NaN);
	return seconds >= 0 ? seconds * 1e3 : void 0;
}
function delivery(requestId) {
	return {
		attempts: 1,
		retryDelayMs: 0,
		...requestId !== void 0 && { requestId }
	};
}
// src/adapters/bedrock/converse-reply.ts
const tokens = int().nonnegative();
const Block = looseObject({
	text: string().optional(),
	toolUse: looseObject({
		toolUseId: string(),
		name: string(),
		input: unknown()
	}).optional(),
	reasoningContent: looseObject({ reasoningText: looseObject({ text: string() }).optional() }).optional()
});
const Response = looseObject({
	output: looseObject({ message: looseObject({ content: array(Block).nullish() }).nullish() }).nullish(),
	stopReason: string().min(1),
	usage: looseObject({
		inputTokens: tokens,
		outputTokens: tokens,
		cacheReadInputTokens: tokens.nullish(),
		cacheWriteInputTokens: tokens.nullish()
	}),
	metrics: looseObject({ latencyMs: number().nonnegative().nullish() }).nullish(),
	serviceTier: looseObject({ type: string() }).nullish(),
	$metadata: looseObject({ requestId: string().optional() }).optional()
});
function converseReply(response, wallMs) {
	const parsed = Response.safeParse(response);
	if (!parsed.success) return unreadable(response, parsed.error);
	const { output, stopReason, usage, metrics, serviceTier, $metadata } = parsed.data;
	const blocks = output?.message?.content ?? [];
	const reasoning = blocks.flatMap(({ reasoningContent }) => reasoningContent?.reasoningText?.text ?? []);
	return {
		kind: "message",
		text: blocks.flatMap(({ text }) => text ?? []).join(""),
		...reasoning.length > 0 && { reasoning: reasoning.join("") },
		calls: blocks.flatMap(requestedCall$1),
		stopReason,
		usage: {
			input_tokens: usage.inputTokens,
			output_tokens: usage.outputTokens,
			cache_read_tokens: usage.cacheReadInputTokens ?? 0,
			cache_write_tokens: usage.cacheWriteInputTokens ?? 0
		},
		latencyMs: metrics?.latencyMs ?? wallMs,
		attempts: 1,
		retryDelayMs: 0,
		...$metadata?.requestId !== void 0 && { requestId: $metadata.requestId },
		...serviceTier?.type !== void 0 && { serviceTier: serviceTier.type }
	};
}
function requestedCall$1({ toolUse }) {
	if (toolUse === void 0) return [];
	const { toolUseId: id, name, input } = toolUse;
	return [{
		id,
		name,
		input,
		...typeof input === "string" && !isJson(input) && { raw: input }
	}];
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function unreadable(response, error) {
	const isEmpty = Object.keys(response ?? {}).every((key) => key === "$metadata");
	const issue = error.issues[0];
	return faultReply(isEmpty ? {
		kind: "truncated",
		name: "EmptyResponse",
		message: "The endpoint answered 200 with an empty body."
	} : {
		kind: "protocol",
		name: "UnexpectedResponse",
		message: `The endpoint's answer is not a Converse response: ${issue?.path.join(".")}: ${issue?.message}.`
	});
}
// src/adapters/bedrock/converse-request.ts
function converseRequest(request, settings) {
	const { inference, tools } = request;
	const cache = cachePoints(inference.prompt_cache);
	return {
		modelId: settings.modelId,
		...isBlank(request.system) ? {} : { system: [{ text: request.system.toWellFormed() }, ...cache] },
		messages: cachedToEnd(conversation(request.messages, settings.keepReasoning), cache),
		inferenceConfig: {
			maxTokens: inference.max_tokens,
			...inference.temperature !== void 0 && { temperature: inference.temperature },
			...inference.top_p !== void 0 && { topP: inference.top_p },
			...inference.stop_sequences !== void 0 && { stopSequences: [...inference.stop_sequences] }
		},
		...tools.length > 0 && { toolConfig: { tools: [...tools.map(toolSpec), ...cache] } },
		...inference.additional !== void 0 && { additionalModelRequestFields: inference.additional },
		...inference.guardrail !== void 0 && { guardrailConfig: {
			guardrailIdentifier: inference.guardrail.id,
			guardrailVersion: inference.guardrail.version
		} },
		...inference.service_tier !== void 0 && { serviceTier: { type: inference.service_tier } },
		requestMetadata: runMetadata(request.run)
	};
}
function cachePoints(lives) {
	if (lives === void 0) return [];
	return [{ cachePoint: {
		type: "default",
		...lives === "1h" && { ttl: "1h" }
	} }];
}
function cachedToEnd(messages, cache) {
	const last = messages.at(-1);
	if (last === void 0 || cache.length === 0) return messages;
	return [...messages.slice(0, -1), {
		...last,
		content: [...last.content ?? [], ...cache]
	}];
}
function toolSpec({ name, description, input_schema }) {
	return { toolSpec: {
		name,
		description,
		inputSchema: { json: input_schema }
	} };
}
function runMetadata(run) {
	const entries = {
		run: runKey(run.task_id, run.variant, run.epoch),
		task_id: run.task_id,
		...run.variant !== null && { variant: run.variant },
		epoch: String(run.epoch),
		arm: run.arm,
		stage: run.stage,
		form_seed: run.form_seed
	};
	return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.replace(/[^a-zA-Z0-9\s:_@$#=/+,\-.]/g, "_").slice(0, 256)]));
}
function conversation(messages, keepReasoning) {
	const merged = [];
	for (const { role, content } of messages) {
		const blocks = content.flatMap((block) => contentBlock(block, keepReasoning));
		const previous = merged.at(-1);
		if (previous?.role === role) previous.content.push(...blocks);
		else if (blocks.length > 0) merged.push({
			role,
			content: blocks
		});
	}
	return merged.map(({ role, content }) => ({
		role,
		content: unmixed(content)
	}));
}
function unmixed(content) {
	const results = content.flatMap(({ toolResult }) => toolResult ?? []);
	const last = results.at(-1);
	if (last === void 0) return [...content];
	const texts = content.flatMap(({ text }) => text === void 0 ? [] : [{ text }]);
	return [...results.slice(0, -1).map((toolResult) => ({ toolResult })), { toolResult: {
		...last,
		content: [...last.content ?? [], ...texts]
	} }];
}
function contentBlock(block, keepReasoning) {
	if (block.kind === "tool_use") return [{ toolUse: {
		toolUseId: wireId(block.id),
		name: wireName(block.name),
		input: wireInput(block.input)
	} }];
	if (block.kind === "tool_result") {
		const text = isBlank(block.text) ? "(no output)" : block.text.toWellFormed();
		const status = block.status === "ok" ? "success" : "error";
		return [{ toolResult: {
			toolUseId: wireId(block.id),
			content: [{ text }],
			status
		} }];
	}
	if (isBlank(block.text)) return [];
	const text = block.text.toWellFormed();
	if (block.kind === "text") return [{ text }];
	return keepReasoning ? [{ reasoningContent: { reasoningText: { text } } }] : [];
}
const NAME_LENGTH_MAX = 64;
function wireName(name) {
	return name.replace(/[^a-zA-Z0-9_-][\s\S]*$/, "").slice(0, NAME_LENGTH_MAX) || "unnamed_tool";
}
function wireId(id) {
	return id.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, NAME_LENGTH_MAX) || "unnamed_call";
}
function wireInput(input) {
	return wellFormed(typeof input === "object" && input !== null && !Array.isArray(input) ? input : { malformed_arguments: input ?? null });
}
function wellFormed(value) {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(wellFormed);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.toWellFormed(), wellFormed(member)]));
}
const isBlank = (text) => text.trim() === "";
// src/adapters/bedrock/bedrock-model.ts
const REQUEST_TIMEOUT_MS = 3e5;
function bedrockModel(options) {
	const { modelId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
	const region = options.region ?? /^arn:[^:]+:bedrock:([^:]+):/.exec(modelId)?.[1];
	const settings = {
		modelId,
		keepReasoning: options.keepReasoning ?? !/anthropic|claude/.test(modelId)
	};
	const connection = connectBedrock({
		region,
		endpoint: options.endpoint,
		transport: options.transport ?? "auto",
		idleTimeoutMs: requestTimeoutMs
	});
	return {
		id: `bedrock/${modelId}`,
		simulated: false,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const timeout = AbortSignal.timeout(requestTimeoutMs);
			const startedMs = performance.now();
			try {
				const input = converseRequest(request, settings);
				return converseReply(await connection.converse(input, AbortSignal.any([signal, timeout])), performance.now() - startedMs);
			} catch (error) {
				signal.throwIfAborted();
				if (!timeout.aborted) return errorReply(error, {
					modelId,
					region
				});
				return faultReply({
					kind: "timeout",
					name: "RequestTimeout",
					message: `No answer within ${requestTimeoutMs} ms.`
				});
			}
		}
	};
}
// src/campaign/limited-model.ts
function limitedModel(inner, limit) {
	return {
		...inner,
		complete: (request, signal) => limit.through(() => inner.complete(request, signal), signal)
	};
}
// src/campaign/adaptive-limit.ts
const MIN = 1;
const SHRINK = .8;
const GROWTH_PER_ROUND = .25;
const ANSWERS_TO_RECOVER = 90;
const CUT_MIN = .5;
const SATURATED = .8;
const GROWTH_PAUSE_MS = 15e3;
const PAUSE_MS = 250;
const PAUSE_MAX_MS = 16e3;
const HISTORY_HALF = 200;
function adaptiveLimit(options) {
	const { max, beganMs } = options;
	let limit = Math.max(MIN, Math.min(options.start, max));
	let isDoubling = true;
	let [pauseMs, pausedUntilMs, growthPausedUntilMs] = [
		PAUSE_MS,
		0,
		0
	];
	let shrunkAtMs = Number.NEGATIVE_INFINITY;
	let [cut, cutTo] = [0, limit];
	const log = historyOf({
		at_ms: 0,
		limit,
		why: "start"
	});
	const change = (to, why, nowMs) => {
		const bounded = Math.max(MIN, Math.min(max, to));
		if (Math.floor(bounded) !== Math.floor(limit)) log.add({
			at_ms: Math.round(nowMs - beganMs),
			limit: Math.floor(bounded),
			why
		});
		limit = bounded;
	};
	const answered = ({ nowMs, inFlight, isWanted }) => {
		pauseMs = PAUSE_MS;
		if (!isWanted && inFlight < limit * SATURATED || nowMs < growthPausedUntilMs) return;
		if (isDoubling) change(limit + 1, "doubling", nowMs);
		else change(limit + Math.min(GROWTH_PER_ROUND / limit, cut / ANSWERS_TO_RECOVER), "growing", nowMs);
	};
	const throttled = ({ nowMs, beganAtMs, inFlight }, retryAfterMs) => {
		pausedUntilMs = Math.max(pausedUntilMs, nowMs + Math.max(retryAfterMs, pauseMs));
		if (beganAtMs < shrunkAtMs) return;
		shrunkAtMs = nowMs;
		pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 2);
		isDoubling = false;
		const before = limit;
		change(Math.min(limit, inFlight - 1) * SHRINK, "throttled", nowMs);
		cut = Math.max(CUT_MIN, (before > cutTo + CUT_MIN ? 0 : cut) + before - limit);
		cutTo = limit;
	};
	return {
		limit: () => Math.floor(limit),
		pausedUntilMs: () => pausedUntilMs,
		history: log.all,
		heard: (reply, context) => {
			if (reply.kind !== "fault") answered(context);
			else if (reply.fault.kind === "throttled") throttled(context, reply.fault.retryAfterMs ?? 0);
			else growthPausedUntilMs = context.nowMs + GROWTH_PAUSE_MS;
		}
	};
}
function historyOf(first) {
	const head = [first];
	const tail = [];
	return {
		add: (change) => {
			if (head.length < HISTORY_HALF) head.push(change);
			else if (tail.push(change) > HISTORY_HALF) tail.shift();
		},
		all: () => [...head, ...tail]
	};
}
// src/campaign/request-limit.ts
const START = 4;
function requestLimit({ clock, max, start = START }) {
	const adaptive = adaptiveLimit({
		start,
		max,
		beganMs: clock.monotonicMs()
	});
	const queue = [];
	let inFlight = 0;
	const startNext = () => {
		while (queue.length > 0 && inFlight < adaptive.limit()) {
			if (clock.monotonicMs() < adaptive.pausedUntilMs()) return;
			inFlight++;
			queue.shift()?.();
		}
	};
	const wake = async (signal) => {
		startNext();
		const waitMs = adaptive.pausedUntilMs() - clock.monotonicMs();
		if (waitMs <= 0) return;
		await clock.sleep(waitMs, signal).catch(() => void 0);
		startNext();
	};
	const turn = (signal) => new Promise((resolve, reject) => {
		const onAbort = () => {
			const index = queue.indexOf(start);
			if (index !== -1) queue.splice(index, 1);
			reject(signal.reason);
		};
		const start = () => {
			signal.removeEventListener("abort", onAbort);
			resolve();
		};
		signal.addEventListener("abort", onAbort, { once: true });
		queue.push(start);
		wake(signal);
	});
	return {
		history: adaptive.history,
		through: async (work, signal) => {
			signal.throwIfAborted();
			await turn(signal);
			const beganAtMs = clock.monotonicMs();
			try {
				const reply = await work();
				const nowMs = clock.monotonicMs();
				adaptive.heard(reply, {
					nowMs,
					beganAtMs,
					inFlight,
					isWanted: queue.length > 0
				});
				return reply;
			} finally {
				inFlight--;
				wake(signal);
			}
		}
	};
}
// src/campaign/retrying-model.ts
const RETRY_POLICY = {
	throttled: {
		attempts: 40,
		waitMs: 6e5,
		baseMs: 1e3,
		capMs: 6e4
	},
	other: {
		attempts: 6,
		waitMs: 6e4,
		baseMs: 250,
		capMs: 2e4
	}
};
const NOTHING = {
	attempts: 0,
	waitMs: 0
};
function retryingModel(inner, { clock, policy, random }) {
	return {
		id: inner.id,
		simulated: inner.simulated,
		complete: async (request, signal) => {
			const spent = {
				throttled: NOTHING,
				other: NOTHING
			};
			let total = NOTHING;
			for (;;) {
				const reply = await inner.complete(request, signal);
				total = {
					attempts: total.attempts + reply.attempts,
					waitMs: total.waitMs + reply.retryDelayMs
				};
				if (reply.kind !== "fault" || !reply.fault.retryable) return withTotals(reply, total);
				const budget = budgetOf$1(reply.fault.kind);
				spent[budget] = {
					...spent[budget],
					attempts: spent[budget].attempts + reply.attempts
				};
				const waitMs = nextWaitMs(reply.fault, policy[budget], spent[budget], random);
				if (waitMs === void 0) return withTotals(reply, total);
				await clock.sleep(waitMs, signal);
				spent[budget] = {
					...spent[budget],
					waitMs: spent[budget].waitMs + waitMs
				};
				total = {
					...total,
					waitMs: total.waitMs + waitMs
				};
			}
		}
	};
}
const budgetOf$1 = (kind) => kind === "throttled" ? "throttled" : "other";
function nextWaitMs(fault, budget, spent, random) {
	if (spent.attempts >= budget.attempts) return void 0;
	const windowMs = Math.min(budget.capMs, budget.baseMs * 2 ** (spent.attempts - 1));
	const ownMs = windowMs / 2 + random.next() * windowMs / 2;
	const askedMs = fault.retryAfterMs === void 0 ? 0 : fault.retryAfterMs + random.next() * budget.baseMs;
	const waitMs = Math.round(Math.max(ownMs, askedMs));
	return spent.waitMs + waitMs > budget.waitMs ? void 0 : waitMs;
}
function withTotals(reply, { attempts, waitMs }) {
	return {
		...reply,
		attempts,
		retryDelayMs: waitMs
	};
}
const Weights = record(string().min(1), number().nonnegative()).refine((weights) => Object.values(weights).some((weight) => weight > 0), "give one weight above zero");
const Tokens = strictObject({
	characters_per_token: number().positive().default(4),
	hidden_output_per_turn: int().nonnegative().default(0)
});
const Latency = strictObject({
	ms_per_turn: number().nonnegative().default(0),
	ms_per_output_token: number().nonnegative().default(0)
});
const Mixture = strictObject({
	format_version: literal(1),
	name: string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
	about: string().max(500).refine((text) => /simulated/i.test(text), "must say that the model is simulated"),
	seed: string().min(1),
	price_as: string().regex(/^[a-z][a-z0-9-]*\/.+$/, "write provider/model-id").optional(),
	tasks: record(string(), Weights).refine((tasks) => "*" in tasks, "needs the entry \"*\" for tasks it does not name"),
	tokens: Tokens.prefault({}),
	latency: Latency.prefault({})
});
function parseMixture(json, name) {
	const parsed = Mixture.safeParse(json);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
	throw new UsageError(`${name} is not a simulated model${place}: ${issue?.message ?? "unreadable"}.`);
}
// src/adapters/simulated/estimate-tokens.ts
function estimateInputTokens(request, charactersPerToken) {
	const tools = request.tools.length === 0 ? 0 : JSON.stringify(request.tools).length;
	const conversation = request.messages.flatMap(({ content }) => content.map(blockLength));
	const characters = request.system.length + tools + conversation.reduce((sum, length) => sum + length, 0);
	return Math.ceil(characters / charactersPerToken);
}
function blockLength(block) {
	if (block.kind === "tool_use") return block.name.length + (JSON.stringify(block.input)?.length ?? 0);
	return block.text.length;
}
// src/adapters/simulated/scripted-model.ts
const AFTER_THE_LAST = {
	text: "",
	calls: [],
	repeat: 1
};
function scriptedModel(script, options = {}) {
	return {
		id: options.id ?? "simulated/scripted",
		simulated: true,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			return playTurn(script, request, options);
		}
	};
}
function playTurn(script, request, options) {
	const played = request.messages.filter(({ role }) => role === "assistant").length;
	const turn = turnAt(script.turns, played);
	const usage = usageOf(turn, request, options);
	return {
		kind: "message",
		text: turn.text,
		...turn.reasoning !== void 0 && { reasoning: turn.reasoning },
		calls: turn.calls.map((call, index) => requestedCall(call, `call_${played + 1}_${index + 1}`)),
		stopReason: turn.stop_reason ?? (turn.calls.length > 0 ? "tool_use" : "end_turn"),
		usage,
		latencyMs: turn.latency_ms ?? estimateLatencyMs(usage, options),
		attempts: 1,
		retryDelayMs: 0
	};
}
function turnAt(turns, played) {
	let left = played;
	for (const turn of turns) {
		if (left < turn.repeat) return turn;
		left -= turn.repeat;
	}
	return AFTER_THE_LAST;
}
function requestedCall(call, id) {
	if ("input" in call) return {
		id,
		name: call.tool,
		input: call.input
	};
	try {
		return {
			id,
			name: call.tool,
			input: JSON.parse(call.raw)
		};
	} catch {
		return {
			id,
			name: call.tool,
			input: call.raw,
			raw: call.raw
		};
	}
}
function usageOf(turn, request, options) {
	const perToken = options.charactersPerToken ?? 4;
	return {
		...turn.usage ?? {
			input_tokens: estimateInputTokens(request, perToken),
			output_tokens: estimateOutputTokens(turn, perToken) + (options.hiddenOutputTokens ?? 0)
		},
		cache_read_tokens: 0,
		cache_write_tokens: 0
	};
}
function estimateOutputTokens(turn, charactersPerToken) {
	const calls = turn.calls.map((call) => call.tool.length + ("raw" in call ? call.raw : JSON.stringify(call.input)).length);
	const characters = turn.text.length + (turn.reasoning?.length ?? 0) + calls.reduce((sum, n) => sum + n, 0);
	return Math.ceil(characters / charactersPerToken);
}
function estimateLatencyMs(usage, options) {
	return (options.latencyMs ?? 0) + usage.output_tokens * (options.latencyMsPerOutputToken ?? 0);
}
// src/adapters/simulated/spread.ts
function spread(total, weights) {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const parts = weights.map((weight) => Math.floor(total * weight / sum));
	const left = total - parts.reduce((all, part) => all + part, 0);
	return parts.map((part, index) => index === parts.length - 1 ? part + left : part);
}
// src/adapters/simulated/reconstructed-model.ts
function reconstructedModel({ reconstruction, playbook }) {
	return {
		id: `simulated/${reconstruction.name}`,
		simulated: true,
		about: reconstruction.about,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const script = await scriptOf(reconstruction, request.run, playbook);
			signal.throwIfAborted();
			return typeof script === "string" ? refusal$1(script) : playTurn(script, request, {});
		}
	};
}
async function scriptOf({ name, runs }, run, playbook) {
	const key = taskKey(run.task_id, run.variant);
	const known = run.variant === null ? runs[run.task_id] : void 0;
	const published = known?.[run.epoch - 1];
	if (published === void 0) return `simulated/${name} plays a published campaign again and has ${known?.length ?? 0} runs of ${key}; ask for no more (--runs, --tasks).`;
	const script = (await playbook(run)).get(published.script);
	return script === void 0 ? `simulated/${name} wants the script ${published.script}, which ${key} does not have.` : billed(script, published);
}
function billed(script, run) {
	const turns = whole(script);
	const input = spread(run.input_tokens, turns.map((_, index) => index + 1));
	const output = spread(run.output_tokens, turns.map(() => 1));
	const latency = spread(run.latency_ms, turns.map(() => 1));
	return {
		...script,
		turns: turns.map((turn, index) => ({
			...turn,
			repeat: 1,
			usage: {
				input_tokens: input[index] ?? 0,
				output_tokens: output[index] ?? 0
			},
			latency_ms: latency[index] ?? 0
		}))
	};
}
function whole(script) {
	const turns = script.turns.flatMap((turn) => Array.from({ length: turn.repeat }, () => turn));
	return turns.at(-1)?.calls.length === 0 ? turns : [...turns, {
		text: "",
		calls: [],
		repeat: 1
	}];
}
function refusal$1(message) {
	return {
		kind: "fault",
		fault: modelFault({
			kind: "validation",
			name: "NotPublished",
			message
		}),
		attempts: 1,
		retryDelayMs: 0
	};
}
// src/adapters/simulated/reconstruction.ts
const Reconstruction = strictObject({
	format_version: literal(1),
	name: string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
	about: string().max(500).refine((text) => /reconstructed/i.test(text), "must say that the runs are reconstructed"),
	source: string().min(1),
	price_as: string().regex(/^[a-z][a-z0-9-]*\/.+$/, "write provider/model-id"),
	runs: record(TaskId, array(strictObject({
		script: string().min(1),
		input_tokens: int().positive(),
		output_tokens: int().positive(),
		latency_ms: int().nonnegative()
	})).min(1))
});
function isReconstruction(json) {
	return typeof json === "object" && json !== null && "runs" in json;
}
function parseReconstruction(json, name) {
	const parsed = Reconstruction.safeParse(json);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
	throw new UsageError(`${name} is not a reconstructed campaign${place}: ${issue?.message ?? "unreadable"}.`);
}
// src/adapters/simulated/simulated-model.ts
const CASTINGS_KEPT = 256;
function simulatedModel({ mixture, playbook }) {
	const options = scriptOptions(mixture);
	const castings = new Map();
	const castingOf = (run) => {
		const key = canonicalJson(run);
		const known = castings.get(key);
		if (known !== void 0) return known;
		const casting = castRun(mixture, run, playbook);
		castings.set(key, casting);
		const [oldest] = castings.keys();
		if (castings.size > CASTINGS_KEPT && oldest !== void 0) castings.delete(oldest);
		return casting;
	};
	return {
		id: `simulated/${mixture.name}`,
		simulated: true,
		about: mixture.about,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const casting = await castingOf(request.run);
			signal.throwIfAborted();
			return casting.kind === "script" ? playTurn(casting.script, request, options) : refusal(casting.reason);
		}
	};
}
function drawScript(mixture, run, scripts) {
	const random = seededRandom(canonicalJson({
		seed: mixture.seed,
		run
	}));
	const weights = Object.entries(weightsFor(mixture, run)).sort(([a], [b]) => a < b ? -1 : 1);
	const name = random.weighted(weights.map(([item, weight]) => ({
		item,
		weight
	})));
	if (name !== "any_known_bad") return scripts.has(name) ? name : void 0;
	const bad = [...scripts].filter(([, { expect }]) => expect.outcome === "failed").map(([script]) => script);
	return bad.sort()[random.below(bad.length)];
}
function weightsFor({ tasks }, run) {
	return tasks[taskKey(run.task_id, run.variant)] ?? tasks[run.task_id] ?? tasks["*"] ?? {};
}
async function castRun(mixture, run, playbook) {
	try {
		const scripts = await playbook(run);
		const script = scripts.get(drawScript(mixture, run, scripts) ?? "");
		if (script !== void 0) return {
			kind: "script",
			script
		};
		const names = [...scripts.keys()].sort().join(", ");
		return {
			kind: "none",
			reason: `The simulated model ${mixture.name} wants a script that ${taskKey(run.task_id, run.variant)} does not have; it has ${names || "none"}.`
		};
	} catch (error) {
		return {
			kind: "none",
			reason: `The scripts of ${run.task_id} cannot be had: ${String(error)}`
		};
	}
}
function refusal(message) {
	return {
		kind: "fault",
		fault: modelFault({
			kind: "validation",
			name: "NoSuchScript",
			message
		}),
		attempts: 1,
		retryDelayMs: 0
	};
}
function scriptOptions({ tokens, latency }) {
	return {
		latencyMs: latency.ms_per_turn,
		latencyMsPerOutputToken: latency.ms_per_output_token,
		charactersPerToken: tokens.characters_per_token,
		hiddenOutputTokens: tokens.hidden_output_per_turn
	};
}
// src/doors/build-simulated.ts
const SHIPPED = ["fixtures/simulated", "fixtures/campaigns"];
async function buildSimulated(name, cwd, playbook) {
	const shipped = SHIPPED.map((folder) => join(projectRoot(), folder, `${name}.json`));
	const own = resolve(cwd, name);
	const text = await firstReadable(/[./\\]/.test(name) ? [own] : [...shipped, own]);
	if (text === void 0) throw new UsageError(`there is no simulated model "${name}"; write simulated/steady, simulated/hasty or simulated/FILE.json.`);
	const json = jsonOf(text, name);
	if (isReconstruction(json)) {
		const reconstruction = parseReconstruction(json, name);
		return {
			model: reconstructedModel({
				reconstruction,
				playbook
			}),
			pricedAs: reconstruction.price_as
		};
	}
	const mixture = parseMixture(json, name);
	return {
		model: simulatedModel({
			mixture,
			playbook
		}),
		pricedAs: mixture.price_as ?? `simulated/${mixture.name}`
	};
}
function jsonOf(text, name) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${name} is not JSON; a simulated model is a JSON file such as the ones Pawl ships.`);
	}
}
async function firstReadable(paths) {
	for (const path of paths) {
		const text = await readFile(path, "utf8").catch(() => void 0);
		if (text !== void 0) return text;
	}
}
const PROVIDERS = [
	"bedrock",
	"openai",
	"simulated",
	"replay"
];
async function buildModel(choice) {
	const built = await buildProvider(choice);
	return choice.record === void 0 ? built : recording(built, resolve(choice.cwd, choice.record), choice);
}
async function buildProvider(choice) {
	const [provider = "", ...rest] = choice.id.split("/");
	const name = rest.join("/");
	switch (provider) {
		case "bedrock": return remote(bedrock(name, choice), choice);
		case "openai": return remote(await openai(name, choice), choice);
		case "simulated": return buildSimulated(name, choice.cwd, choice.playbook);
		case "replay": return replay(name, choice);
		default: {
			const close = nearest(provider, PROVIDERS);
			const hint = close === void 0 ? `; they are ${PROVIDERS.join(", ")}.` : `; did you mean ${close}/${name}?`;
			throw new UsageError(`there is no provider "${provider}"${hint}`);
		}
	}
}
function bedrock(modelId, { region }) {
	return bedrockModel({
		modelId,
		...region !== void 0 && { region }
	});
}
async function openai(modelId, { baseUrl, inference }) {
	if (inference?.prompt_cache !== void 0 || inference?.guardrail !== void 0) throw new UsageError("prompt-cache and guardrail are Bedrock's; remove them (OpenAI-compatible endpoints cache by themselves).");
	const { openaiModel } = await import("./openai-model.js");
	return openaiModel({
		modelId,
		...baseUrl !== void 0 && { baseUrl }
	});
}
const limits = new Map();
function sharedLimit(of, make) {
	const limit = limits.get(of) ?? make();
	limits.set(of, limit);
	return limit;
}
function remote(model, choice) {
	const { clock, id, region, baseUrl, priceAs, concurrency } = choice;
	const limit = sharedLimit([
		id,
		region,
		baseUrl
	].join(" "), () => requestLimit({
		clock,
		max: concurrency ?? 16
	}));
	const random = seededRandom(`waits ${clock.now()}`);
	return {
		model: retryingModel(limitedModel(model, limit), {
			clock,
			policy: RETRY_POLICY,
			random
		}),
		pricedAs: priceAs ?? id,
		limit
	};
}
async function replay(folder, { cwd }) {
	const { openCassette } = await import("./cassette.js");
	const { replayModel } = await import("./replay-model.js");
	const cassette = await openCassette(resolve(cwd, folder));
	const { model, simulated, region, endpoint, priced_as } = cassette;
	return {
		model: replayModel(cassette),
		pricedAs: priced_as ?? model,
		recorded: {
			model,
			simulated,
			...region !== void 0 && { region },
			...endpoint !== void 0 && { endpoint }
		}
	};
}
async function recording(built, folder, choice) {
	if (built.recorded !== void 0) throw new UsageError("a replay cannot be recorded; copy the cassette's folder instead.");
	const { createCassette } = await import("./cassette.js");
	const { recordingModel } = await import("./recording-model.js");
	const { model, pricedAs } = built;
	const cassette = await createCassette(folder, {
		model: choice.id,
		simulated: model.simulated,
		...choice.region !== void 0 && { region: choice.region },
		...choice.baseUrl !== void 0 && { endpoint: choice.baseUrl },
		...pricedAs !== choice.id && { priced_as: pricedAs }
	});
	return {
		...built,
		model: recordingModel(model, cassette)
	};
}
// src/adapters/local/spending-ledger.ts
const Entry = strictObject({
	at: number(),
	cost_usd: number().nonnegative(),
	tokens: int().nonnegative()
});
const HALF_A_LINE = /^\{[^}]*$/;
function defaultLedgerPath(env) {
	return join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "pawl", "spending.jsonl");
}
function spendingLedger(path) {
	return {
		spentSince: async (from, signal) => {
			signal.throwIfAborted();
			const entries = (await readEntries(path)).filter(({ at }) => at >= from);
			return {
				cost: sumPicoUsd(entries.map(({ cost_usd }) => picoUsd(cost_usd))),
				tokens: entries.reduce((sum, { tokens }) => sum + tokens, 0)
			};
		},
		add: async ({ at, cost, tokens }) => {
			await inWords(path, async () => {
				await mkdir(dirname(path), { recursive: true });
				await appendFile(path, `\n${JSON.stringify({
					at,
					cost_usd: usd(cost),
					tokens
				})}\n`);
			});
		}
	};
}
async function readEntries(path) {
	return (await inWords(path, () => readFile(path, "utf8"), "")).split("\n").flatMap((line, index) => {
		const parsed = Entry.safeParse(jsonOrUndefined(line));
		if (parsed.success) return [parsed.data];
		if (line === "" || HALF_A_LINE.test(line)) return [];
		throw new UsageError(`${path} is damaged at line ${index + 1}, so the month's budget cannot be kept; mend or remove the line.`);
	});
}
async function inWords(path, act, missing) {
	try {
		return await act();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (code === "ENOENT" && missing !== void 0) return missing;
		throw new UsageError(`${path} cannot be used (${code}); give --month-ledger another file.`, { cause: error });
	}
}
// src/campaign/purse.ts
function makePurse({ campaign, month, clock }) {
	const own = {
		of: "campaign",
		budget: campaign,
		spent: NOTHING_SPENT
	};
	const monthly = {
		of: "month",
		budget: month?.budget ?? {},
		spent: NOTHING_SPENT
	};
	const pots = [own, monthly];
	const accounts = new Map();
	let account;
	let reserved = NOTHING_SPENT;
	let closed;
	let waiting = [];
	const lacking = (most, isCounting) => {
		const others = isCounting ? reserved : NOTHING_SPENT;
		return pots.map((pot) => lackOf(pot, plus$1(plus$1(pot.spent, others), most))).find((lack) => lack !== void 0);
	};
	const settle = async (most, spent) => {
		reserved = minus(reserved, most);
		for (const pot of pots) pot.spent = plus$1(pot.spent, spent);
		if (account !== void 0) accounts.set(account, plus$1(accounts.get(account) ?? NOTHING_SPENT, spent));
		const woken = waiting;
		waiting = [];
		for (const wake of woken) wake();
		if (month !== void 0 && (spent.cost > 0 || spent.tokens > 0)) await month.ledger.add({
			at: clock.now(),
			...spent
		});
	};
	return {
		closed: () => closed,
		open: async (journal, spent, signal) => {
			account = journal;
			accounts.set(journal, spent);
			own.spent = [...accounts.values()].reduce(plus$1, NOTHING_SPENT);
			if (month !== void 0) monthly.spent = await month.ledger.spentSince(monthStart(clock.now()), signal);
		},
		reserve: async (most, signal) => {
			for (;;) {
				signal.throwIfAborted();
				if (closed !== void 0) return void 0;
				closed = lacking(most, false);
				if (closed === void 0 && lacking(most, true) === void 0) break;
				if (closed === void 0) await nextSettlement(waiting, signal);
			}
			reserved = plus$1(reserved, most);
			return { settle: (spent) => settle(most, spent) };
		}
	};
}
function monthStart(at) {
	const date = new Date(at);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
function nextSettlement(waiting, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
		waiting.push(() => {
			signal.removeEventListener("abort", onAbort);
			resolve();
		});
	});
}
function lackOf({ of, budget, spent }, planned) {
	const { max_cost_usd, max_tokens } = budget;
	if (max_cost_usd !== void 0 && planned.cost > picoUsd(max_cost_usd)) return `the ${of}'s budget of $${max_cost_usd} leaves no room for another call ($${usd(spent.cost).toFixed(6)} spent)`;
	if (max_tokens !== void 0 && planned.tokens > max_tokens) return `the ${of}'s budget of ${max_tokens} tokens leaves no room for another call (${spent.tokens} used)`;
}
const plus$1 = (a, b) => ({
	cost: sumPicoUsd([a.cost, b.cost]),
	tokens: a.tokens + b.tokens
});
const minus = (a, b) => ({
	cost: sumPicoUsd([a.cost, -b.cost]),
	tokens: a.tokens - b.tokens
});
// src/doors/build-purse.ts
function buildBudgets(settings, { cwd, clock, shared }) {
	const { month } = settings;
	const campaign = budgetOf(settings.maxCostUsd, settings.maxTokens);
	const monthly = budgetOf(month.maxCostUsd, month.maxTokens);
	const hasMonth = isSet(monthly) || month.ledger !== void 0;
	if (!isSet(campaign) && !hasMonth) return {
		campaign,
		month: void 0,
		purse: void 0
	};
	const path = month.ledger === void 0 ? defaultLedgerPath(process.env) : resolve(cwd, month.ledger);
	const kept = hasMonth ? {
		budget: monthly,
		ledger: spendingLedger(path)
	} : void 0;
	return {
		campaign,
		month: hasMonth ? monthly : void 0,
		purse: shared ?? makePurse({
			campaign,
			month: kept,
			clock
		})
	};
}
function budgetOf(maxCostUsd, maxTokens) {
	return {
		...maxCostUsd !== void 0 && { max_cost_usd: maxCostUsd },
		...maxTokens !== void 0 && { max_tokens: maxTokens }
	};
}
const isSet = (budget) => Object.keys(budget).length > 0;
// src/doors/workshop.ts
const LOCAL_CONCURRENCY = 4;
async function openWorkshop(settings, cwd, signal, { inputs, record, purse: shared, isolate: given } = {}) {
	const suite = await loadSuite(cwd, settings.suite, signal);
	const selected = selectTasks(suite, settings.tasks);
	const isolate = given ?? rememberingIsolate(await isolateFor([settings.suite]));
	const clock = systemClock();
	const { model, pricedAs, recorded, limit } = await buildModel({
		id: chosenModel(settings),
		region: settings.subject.region,
		baseUrl: settings.subject.baseUrl,
		priceAs: settings.subject.priceAs,
		concurrency: settings.concurrency,
		inference: settings.subject.inference,
		record,
		cwd,
		clock,
		playbook: playbookOf(suite, isolate)
	});
	const isScripted = model.simulated && recorded === void 0;
	const concurrency = settings.concurrency ?? (limit === void 0 ? LOCAL_CONCURRENCY : 16);
	const sandboxes = await sandboxesFor(isScripted, concurrency);
	const { genaiPrices } = await import("./genai-prices.js");
	const prices = await genaiPrices({ overrides: settings.prices });
	const external = isExternal(settings.subject.harness) ? await buildExternal(settings, signal) : void 0;
	const processSandbox = external?.processSandbox.kind;
	const identity = {
		simulated: model.simulated,
		recorded,
		processSandbox
	};
	const subject = await buildSubject(settings, identity, sandboxes.version, cwd);
	const { campaign: budget, month: monthBudget, purse = shared } = buildBudgets(settings, {
		cwd,
		clock,
		shared
	});
	const payer = purse === void 0 ? void 0 : {
		purse,
		prices,
		pricedAs,
		now: () => clock.now()
	};
	return {
		suite,
		request: {
			suiteName: suite.name,
			selected,
			subject,
			pricedAs,
			runsPerTask: settings.runs,
			concurrency,
			budget,
			...monthBudget !== void 0 && { monthBudget },
			...inputs !== void 0 && recorded === void 0 && { inputs },
			...recorded !== void 0 && { replayedFrom: chosenModel(settings) },
			...model.about !== void 0 && { about: model.about }
		},
		world: {
			harness: harnessOf({
				model,
				external,
				payer,
				sandboxes,
				prices,
				clock,
				pricedAs
			}),
			isolate,
			sandboxes,
			prices,
			priceOverrides: settings.prices,
			clock,
			...purse !== void 0 && { purse },
			...limit !== void 0 && external === void 0 && { limitHistory: limit.history }
		},
		notices: external === void 0 ? [] : noticesOf(external),
		[Symbol.asyncDispose]: () => close(sandboxes, isolate)
	};
}
function harnessOf({ model, external, payer, sandboxes, prices, clock, pricedAs }) {
	if (external === void 0) return pawlHarness({
		model: payer === void 0 ? model : budgetedModel(model, payer),
		sandboxes,
		prices,
		clock,
		modelId: pricedAs
	});
	const harness = external.harness(sandboxes, clock);
	return payer === void 0 ? harness : budgetedHarness(harness, payer);
}
function noticesOf({ processSandbox: { kind, reason } }) {
	const credentials = "An external harness asks its model itself: its commands can read that model's credentials and reach the network.";
	if (kind !== "none") return [credentials];
	return [`WARNING: no process sandbox, because ${reason}. What the model runs can read and change everything this user can.`, credentials];
}
async function sandboxesFor(isScripted, concurrency) {
	if (isScripted) return inlineSandboxes();
	const { childSandboxes } = await import("./child.js");
	return childSandboxes({ spares: Math.min(concurrency, 4) });
}
async function close(...things) {
	await Promise.all(things.map((thing) => thing[Symbol.asyncDispose]()));
}
// src/doors/open-gate-shops.ts
async function openGateShops(base, head, signal) {
	const runs = base.settings.gate.firstLook;
	await using shops = new AsyncDisposableStack();
	const isolate = rememberingIsolate(await isolateFor([base.settings.suite, head.settings.suite]));
	const candidate = shops.use(await openWorkshop({
		...head.settings,
		runs
	}, head.folder, signal, { isolate }));
	const shared = {
		isolate,
		purse: candidate.world.purse
	};
	const baseline = shops.use(await openWorkshop({
		...base.settings,
		runs
	}, base.folder, signal, shared));
	const kept = shops.move();
	return {
		candidate,
		baseline,
		[Symbol.asyncDispose]: () => kept.disposeAsync()
	};
}
// src/report/run-board.ts
const MARKS = {
	passed: "●",
	failed: "○",
	errored: "×"
};
const [RUNNING, TO_COME] = ["◐", "·"];
const MARKS_MAX = 24;
const NAME_MAX = 44;
function renderRunBoard(board, look) {
	const room = Math.max(0, look.height - 1);
	const shown = board.tasks.length <= room ? board.tasks : busiest(board.tasks).slice(0, Math.max(0, room - 1));
	const rest = board.tasks.length - shown.length;
	const name = Math.min(NAME_MAX, Math.max(0, ...shown.map(({ key }) => oneLine$2(key).length)));
	return [
		sayBoard(board),
		...shown.map((task) => `  ${truncate(oneLine$2(task.key), name).padEnd(name)}  ${marksOf(task)}${modesOf(task, "  ")}`),
		...rest > 0 && room > 0 ? [`  and ${formatCount(rest, "more task")}`] : []
	].map((line) => truncate(line, Math.max(1, look.width)));
}
function sayBoard(board) {
	const { finished, total, costUsd, leftMs, retries, waitedMs, tasks } = board;
	const passed = count(tasks, "passed");
	const errored = count(tasks, "errored");
	const running = tasks.reduce((sum, task) => sum + task.running, 0);
	return [
		`${finished}/${formatCount(total, "run")}`,
		`${passed} passed`,
		...errored === 0 ? [] : [`${errored} errored`],
		...running === 0 ? [] : [`${running} running`],
		costUsd === null ? "cost unknown" : formatMoney(costUsd),
		...leftMs === null ? [] : [`about ${sayLeft(leftMs)} left`],
		...retries === 0 ? [] : [`${formatCount(retries, "request")} tried again (${formatDuration(waitedMs)} waited)`]
	].join(" · ");
}
function sayTaskDone(task) {
	const counted = task.outcomes.filter((outcome) => outcome !== "errored");
	const passed = counted.filter((outcome) => outcome === "passed").length;
	return [
		`${oneLine$2(task.key)} ${task.planned > MARKS_MAX ? "" : `${marksOf(task)} `}${formatShare(passed, counted.length)}`,
		...[modesOf(task, "")].filter((text) => text !== ""),
		task.costUsd === null ? "cost unknown" : formatMoney(task.costUsd)
	].join(" · ");
}
function busiest(tasks) {
	return tasks.toSorted((a, b) => Number(b.running > 0) - Number(a.running > 0));
}
function marksOf({ outcomes, running, planned }) {
	if (planned > MARKS_MAX) return `${outcomes.length}/${planned}`;
	const ahead = Math.max(0, planned - outcomes.length - running);
	return [
		...[
			"passed",
			"failed",
			"errored"
		].flatMap((outcome) => outcomes.filter((one) => one === outcome).map(() => MARKS[outcome])),
		RUNNING.repeat(running),
		TO_COME.repeat(ahead)
	].join("");
}
function modesOf({ modes }, before) {
	return modes.size === 0 ? "" : before + [...modes].map(([mode, times]) => `${mode} ×${times}`).join(", ");
}
function count(tasks, outcome) {
	return tasks.reduce((sum, { outcomes }) => sum + outcomes.filter((one) => one === outcome).length, 0);
}
function sayLeft(ms) {
	const seconds = Math.ceil(ms / 1e3);
	if (seconds < 60) return `${Math.max(1, seconds < 10 ? seconds : Math.ceil(seconds / 5) * 5)} s`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
// src/doors/track-runs.ts
const PACE_FROM = 3;
function trackRuns(clock) {
	let tasks = new Map();
	let [total, finished, endedHere, startedMs] = [
		0,
		0,
		0,
		0
	];
	let [retries, waitedMs] = [0, 0];
	let cost = picoUsd(0);
	const begin = (event) => {
		[total, finished, endedHere, startedMs] = [
			event.total,
			event.resumed,
			0,
			clock.monotonicMs()
		];
		tasks = new Map([...event.planned].map(([key, planned]) => [key, freshTask(key, planned)]));
	};
	const end = (record) => {
		endedHere++;
		cost = plus(cost, record.metrics.cost_usd);
		retries += record.metrics.request_retries;
		waitedMs += record.metrics.retry_delay_ms;
		const task = tasks.get(taskKey(record.task_id, record.variant));
		if (task === void 0) return void 0;
		note(task, record);
		return task.outcomes.length === task.planned ? asProgress(task) : void 0;
	};
	return {
		hear: (event) => {
			if (event.kind === "campaign_started") begin(event);
			if (event.kind === "run_started") {
				const { task, variant } = event.trial.selected;
				const own = tasks.get(taskKey(task.id, variant?.name ?? null));
				if (own !== void 0) own.running++;
			}
			if (event.kind !== "run_finished") return void 0;
			[finished, total] = [event.finished, event.total];
			return end(event.record);
		},
		board: () => ({
			total,
			finished,
			retries,
			waitedMs,
			costUsd: asUsd(cost),
			leftMs: endedHere < PACE_FROM || finished === total ? null : (clock.monotonicMs() - startedMs) / endedHere * (total - finished),
			tasks: [...tasks.values()].map(asProgress)
		})
	};
}
function freshTask(key, planned) {
	return {
		key,
		planned,
		running: 0,
		outcomes: [],
		modes: new Map(),
		cost: picoUsd(0)
	};
}
function note(task, { outcome, failure_mode, metrics }) {
	task.running = Math.max(0, task.running - 1);
	task.outcomes.push(outcome);
	task.cost = plus(task.cost, metrics.cost_usd);
	if (failure_mode !== null) task.modes.set(failure_mode, (task.modes.get(failure_mode) ?? 0) + 1);
}
function asProgress({ key, planned, running, outcomes, modes, cost }) {
	return {
		key,
		planned,
		running,
		outcomes: [...outcomes],
		modes: new Map(modes),
		costUsd: asUsd(cost)
	};
}
function plus(sum, price) {
	return sum === null || price === null ? null : sumPicoUsd([sum, picoUsd(price)]);
}
function asUsd(cost) {
	return cost === null ? null : usd(cost);
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
// src/std/format-column.ts
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
function displayWidth(text) {
	let columns = 0;
	for (const character of text) {
		if (/^\p{M}$/u.test(character)) continue;
		columns += WIDE.test(character) ? 2 : 1;
	}
	return columns;
}
// src/report/columns.ts
const GAP = "  ";
const NARROWEST = 8;
function layColumns(columns, rows, width, dress) {
	const widths = fittedWidths(columns, rows, width);
	const line = (cells, row) => columns.map(({ side = "left" }, index) => {
		const text = cut(cells[index] ?? "", widths[index] ?? 0);
		const gap = " ".repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
		const dressed = text === "" ? "" : dress(text, row, index);
		return side === "right" ? gap + dressed : dressed + gap;
	}).join(GAP).trimEnd();
	return [line(columns.map(({ title }) => title), -1), ...rows.map(line)];
}
function fittedWidths(columns, rows, width) {
	const widths = columns.map(({ title }, index) => Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ""))));
	let excess = widths.reduce((sum, each) => sum + each, 0) + 2 * (columns.length - 1) - width;
	while (excess > 0) {
		const next = nextToShrink(columns, widths);
		if (next === void 0) break;
		widths[next] = (widths[next] ?? 0) - 1;
		excess -= 1;
	}
	return widths;
}
function nextToShrink(columns, widths) {
	return columns.map(({ shrinks }, index) => ({
		shrinks: shrinks ?? 0,
		index,
		width: widths[index] ?? 0
	})).filter(({ shrinks, width }) => shrinks > 0 && width > NARROWEST).sort((a, b) => a.shrinks - b.shrinks)[0]?.index;
}
function cut(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	for (const character of text) {
		if (displayWidth(kept + character) > columns - 1) break;
		kept += character;
	}
	return `${kept}…`;
}
// src/report/say-curves.ts
const BAR_MAX = 10;
function renderCurves(pack) {
	return variantCurves(pack).map(curveTable).join("\n\n");
}
function curveTable({ taskId, points }) {
	const rows = points.map((point) => [
		codeName(point.variant ?? "as scored"),
		`${passMarks(point.result.passed, point.result.runs)} ${formatShare(point.result.passed, point.result.runs)}`,
		`${barOf(point)} ${formatPercent(point.result.passed, point.result.runs)}`,
		rangeOf(point),
		formatNumber(Math.round(point.inputTokens))
	]);
	return `**${codeName(taskId)} by variant**\n\n${markdownTable([[
		"Variant",
		"Passed",
		"Rate",
		"95% range",
		"Tokens read a run"
	], ...rows], {
		align: [
			"l",
			"l",
			"l",
			"l",
			"r"
		],
		alignDelimiters: false
	})}`;
}
function curveLines(pack) {
	return variantCurves(pack).flatMap(({ taskId, points }) => {
		const width = Math.max(...points.map(({ variant }) => (variant ?? "as scored").length));
		return [
			"",
			`${oneLine$2(taskId)} by variant`,
			...points.map((point) => {
				const { passed, runs } = point.result;
				return `  ${oneLine$2(point.variant ?? "as scored").padEnd(width)}  ${barOf(point)}  ${formatShare(passed, runs)}  (${rangeOf(point)}), ${formatNumber(Math.round(point.inputTokens))} tokens read a run`;
			})
		];
	});
}
function barOf({ result: { passed, runs } }) {
	const full = Math.round(BAR_MAX * passed / runs);
	return "█".repeat(full) + "░".repeat(BAR_MAX - full);
}
function rangeOf({ low, high }) {
	return `${Math.round(100 * low)} to ${Math.round(100 * high)}%`;
}
// src/plan/diff-subjects.ts
function diffSubjects(before, after) {
	return [
		...named("model", before.subject.model, after.subject.model),
		...named("region", before.subject.region ?? "default", after.subject.region ?? "default"),
		...named("harness", before.subject.harness, after.subject.harness),
		...settings(flatSettings(before.subject), flatSettings(after.subject)),
		...prompts(before.subject.prompts, after.subject.prompts),
		...tasks(before.suite, after.suite)
	];
}
function named(kind, before, after) {
	return before === after ? [] : [{
		kind,
		before,
		after
	}];
}
function flatSettings(subject) {
	const groups = {
		inference: subject.inference,
		limits: subject.limits,
		versions: subject.versions
	};
	return new Map(Object.entries(groups).flatMap(([group, values]) => Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => [`${group}.${name}`, canonicalJson(value)])));
}
function settings(before, after) {
	return [...new Set([...before.keys(), ...after.keys()])].sort().map((name) => ({
		kind: "setting",
		name,
		before: before.get(name) ?? "unset",
		after: after.get(name) ?? "unset"
	})).filter((change) => change.before !== change.after);
}
function prompts(before, after) {
	const old = new Map(before.map((prompt) => [prompt.path, prompt]));
	const now = new Map(after.map((prompt) => [prompt.path, prompt]));
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
		const [was, is] = [old.get(path), now.get(path)];
		if (was?.sha256 === is?.sha256) return [];
		return [{
			kind: "prompt",
			path,
			how: was === void 0 ? "added" : is === void 0 ? "removed" : "changed",
			...lineDelta(was?.text ?? "", is?.text ?? "")
		}];
	});
}
function lineDelta(before, after) {
	const [a, b] = [lines(before), lines(after)];
	const common = commonLines(a, b);
	return {
		linesAdded: b.length - common,
		linesRemoved: a.length - common
	};
}
function lines(text) {
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
function commonLines(a, b) {
	let row = new Array(b.length + 1).fill(0);
	for (const line of a) {
		const next = [0];
		for (let j = 0; j < b.length; j++) next.push(line === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
		row = next;
	}
	return row.at(-1) ?? 0;
}
function tasks(before, after) {
	const old = new Map(before.tasks.map((task) => [taskKey(task.task_id, task.variant), task.bundle_sha256]));
	return after.tasks.flatMap((task) => {
		const taskId = taskKey(task.task_id, task.variant);
		const was = old.get(taskId);
		return was === void 0 || was === task.bundle_sha256 ? [] : [{
			kind: "task",
			taskId,
			how: "changed"
		}];
	});
}
// src/app/judge.ts
function judge(candidate, baseline, policy) {
	const { gate } = candidate;
	if (gate !== void 0) return judgeGate({
		...candidate,
		gate
	}, changesOf(candidate, gate));
	const changes = baseline === void 0 ? [] : diffSubjects(factsOf(baseline), factsOf(candidate));
	const comparison = compare({
		candidate,
		...baseline !== void 0 && { baseline },
		changes
	});
	return {
		comparison,
		verdict: decide(comparison, policy)
	};
}
function changesOf(candidate, { baseline }) {
	if (baseline === null) return [];
	const { subject, suite_fingerprint, tasks } = baseline;
	return diffSubjects({
		subject,
		suite: {
			name: candidate.campaign.suite.name,
			fingerprint: suite_fingerprint,
			tasks
		}
	}, factsOf(candidate));
}
function factsOf({ campaign }) {
	return {
		subject: campaign.subject,
		suite: campaign.suite
	};
}
// src/adapters/local/pack-folder.ts
async function packFolder(cwd, path) {
	const place = resolve(cwd, path);
	const is = await stat(place).catch(() => void 0);
	return localFolder(is?.isFile() === true ? dirname(place) : place);
}
// src/doors/report-page.ts
async function partingsIn(input, places, signal) {
	const { findPartings } = await import("./find-partings.js");
	return findPartings(input, await foldersOf(places), signal);
}
function foldersOf({ cwd, packs }) {
	const given = packs.filter((pack) => pack !== void 0).filter((pack) => pack !== "");
	return Promise.all(given.map((pack) => packFolder(cwd, pack)));
}
async function writeReportPage(input, places, signal) {
	const { writePage } = await import("./write-page.js");
	await writePage(localFolder(places.out), input, await foldersOf(places), signal);
}
// src/record/proof.ts
const LineKind = preprocess((kind) => kind === "probe" ? "adversary" : kind, _enum([
	"oracle",
	"nop",
	"correct",
	"known_bad",
	"adversary",
	"mutant",
	"leak",
	"forms"
]));
const ProofLine = strictObject({
	task: string(),
	script: string(),
	kind: LineKind,
	declared: Expectation.nullable(),
	seeds: int().positive(),
	held: int().nonnegative(),
	ok: boolean(),
	miss: strictObject({
		epoch: int().positive(),
		found: string()
	}).optional()
});
const ProofReport = strictObject({
	format_version: literal(1),
	suite: string(),
	seeds: int().positive(),
	ok: boolean(),
	tasks: array(strictObject({
		task: string(),
		version: int(),
		bundle_sha256: Fingerprint
	})),
	lines: array(ProofLine)
});
// src/report/proof-for.ts
const SCRIPTS = new Set([
	"oracle",
	"nop",
	"correct",
	"known_bad"
]);
function proofFor({ campaign }, proof) {
	const proven = new Set(proof.tasks.map(({ bundle_sha256 }) => bundle_sha256));
	const { tasks } = campaign.suite;
	if (tasks.length === 0 || !tasks.every(({ bundle_sha256 }) => proven.has(bundle_sha256))) return void 0;
	const ids = new Set(tasks.map(({ task_id }) => task_id));
	const lines = proof.lines.filter(({ task }) => ids.has(task.split("@", 1)[0] ?? task));
	if (lines.length === 0 || lines.some(({ ok }) => !ok)) return void 0;
	const trajectories = lines.filter(({ kind }) => SCRIPTS.has(kind)).length;
	return {
		tasks: ids.size,
		trajectories,
		seeds: proof.seeds
	};
}
// src/doors/shipped-proof.ts
async function shippedProof(pack) {
	const text = await readFile(join(projectRoot(), "docs", "proof.json"), "utf8").catch(() => void 0);
	if (text === void 0) return {};
	const { data } = ProofReport.safeParse(JSON.parse(text));
	const proof = data === void 0 ? void 0 : proofFor(pack, data);
	return proof === void 0 ? {} : { proof };
}
// src/report/power-table.ts
const SCENARIO_WORDS = {
	harmless: "a harmless change",
	always_to_third: "always passes → 1 in 3",
	always_to_never: "always passes → never",
	nine_to_five: "9 in 10 → 5 in 10",
	suite_minus_20: "whole suite −20 points",
	suite_minus_10: "whole suite −10 points"
};
const COLUMNS = [
	{ title: "What happened" },
	{
		title: "Blocked",
		side: "right"
	},
	{
		title: "Not proven",
		side: "right"
	},
	{
		title: "Runs",
		side: "right"
	},
	{
		title: "Runs, 19 in 20",
		side: "right"
	}
];
function sayShare(share) {
	if (share > 0 && share < .005) return "<1%";
	if (share < 1 && share > .995) return ">99%";
	return `${formatNumber(100 * share)}%`;
}
function renderPowerTable(power, width) {
	const { design, tasks, historyRuns, simulations } = power;
	return [
		`${formatCount(tasks, "task")}, ${formatCount(design.firstLook, "run")} each at first look, ${formatCount(historyRuns, "history run")}; plan ${design.plan}, at most ${formatCount(design.recheck, "suspect")} side by side.`,
		"",
		...layColumns(COLUMNS, power.caught.map(cells$1), width, (cell) => cell),
		"",
		"At most 5% of harmless changes are blocked, whatever the tasks are like. Runs are both contents' together.",
		`Played ${formatNumber(simulations)} times each through the whole rule, on tasks like these; a share may be off by ${sayError(simulations)}.`,
		""
	].join("\n");
}
function cells$1({ scenario, blocked, suspected, runsMean, runsP95 }) {
	return [
		SCENARIO_WORDS[scenario],
		sayShare(blocked),
		sayShare(suspected),
		formatNumber(runsMean),
		`≤ ${formatNumber(runsP95)}`
	];
}
function sayError(simulations) {
	return formatCount(Math.max(1, Math.round(100 / Math.sqrt(simulations))), "point");
}
// src/report/how-sure.ts
const NAMES_MAX = 8;
const REASON_MAX = 300;
function renderSpent({ gate }) {
	return gate === void 0 ? "" : `**Spent** ${saySpent(gate, (amount) => `\`${amount}\``)}.`;
}
function saySpent({ spent }, show) {
	const { firstLookRuns, sideBySideRuns, costUsd } = spent;
	return `${formatCount(firstLookRuns + sideBySideRuns, "run")} (${costUsd === null ? "cost unknown" : show(formatMoney(costUsd))}): ${[...firstLookRuns === 0 ? [] : [`${formatNumber(firstLookRuns)} first look`], `${formatNumber(sideBySideRuns)} side by side`].join(" + ")}`;
}
function renderHowSure({ verdict, power }) {
	const { gate } = verdict;
	if (gate === void 0) return "";
	const caught = power === void 0 ? [] : [sayCaught(power)];
	return [
		sayPromise(gate),
		...saySuite(gate.suite),
		...sayOpen(gate),
		...caught
	].join("\n\n");
}
function sayPromise({ burnIn, mode }) {
	return `**How sure is this?** ${mode === "deep" ? "Every task was run side by side" : "Only side-by-side runs can block, never a first look"}. At most 1 harmless change in 20 is blocked.${burnIn === null ? "" : ` Measured on this repository: ${formatShare(burnIn.blocked, burnIn.checks)} (harmless checks blocked).`}`;
}
function saySuite(suite) {
	if (suite === null || suite.p.length === 0) return [];
	const { baseline, candidate, tasks } = suite;
	const sides = `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
	const found = suite.state === "block" ? "worse as a whole" : "no loss as a whole proven";
	return [`**The suite side by side:** ${sides} over ${formatCount(tasks, "task")}: ${found}.`];
}
function sayOpen(gate) {
	const { notRechecked, stopped, pairs, toDecide } = gate;
	const rest = notRechecked.length - NAMES_MAX;
	const names = notRechecked.slice(0, NAMES_MAX).map(codeName).join(", ");
	const parts = [
		...notRechecked.length === 0 ? [] : [`low first looks not re-run: ${names}${rest > 0 ? ` and ${rest} more` : ""}`],
		...stopped === null ? [] : [escapeMarkdown(withoutStop(truncate(stopped, REASON_MAX)))],
		...pairs.excluded === 0 ? [] : [`${pairs.excluded} of ${formatCount(pairs.made, "pair")} left out, by a rule that cannot see which content lost its run`],
		...toDecide === null ? [] : [`to decide: at most ${formatCount(toDecide.runs, "more run")}${sayPrice(toDecide.costUsd)}`]
	];
	return parts.length === 0 ? [] : [`**Not checked:** ${parts.join("; ")}.`];
}
function withoutStop(sentence) {
	return sentence.replace(/\.$/, "");
}
function sayPrice(costUsd) {
	return costUsd === null ? "" : ` (about \`${formatMoney(costUsd)}\`)`;
}
const TOLD = [
	"always_to_third",
	"nine_to_five",
	"suite_minus_20",
	"suite_minus_10"
];
function sayCaught({ caught, simulations }) {
	const share = (scenario) => sayShare(caught.find((one) => one.scenario === scenario)?.blocked ?? 0);
	return `**What this check would have caught:** ${TOLD.map((scenario) => `${SCENARIO_WORDS[scenario]}: ${share(scenario)}`).join(" · ")}. ${sayShare(caught.find(({ scenario }) => scenario === "harmless")?.suspected ?? 0)} of harmless changes show a line “not proven”. (Played ${formatNumber(simulations)} times on this suite's own history.)`;
}
// src/report/side-by-side.ts
function saySideBySide({ sideBySide, word }) {
	if (sideBySide === void 0) return word === "not_rechecked" ? "not re-run" : "not needed";
	const { baseline, candidate, lost, state } = sideBySide;
	const sides = `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
	const all = lost === 0 ? sides : `${sides} + ${lost} lost`;
	return state === void 0 ? `${all} (suite check)` : all;
}
function isQuiet({ verdict }) {
	return QUIET.has(verdict.word) && verdict.sideBySide?.state === void 0;
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
// src/report/alert.ts
const CHANGES_MAX = 4;
const SENTENCE_MAX$1 = 500;
function renderAlert({ verdict, comparison }) {
	const changes = sayChanges(comparison.changes, CHANGES_MAX);
	return [
		`[!${alertKind(verdict)}]`,
		`**${headline(verdict)}**${changes === "" ? "" : ` · ${changes}`}`,
		"",
		sentence(verdict.sentence),
		...acceptance(verdict),
		...verdict.breaches.flatMap((breach) => ["", `**Policy:** ${sentence(breach.sentence)}`])
	].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function acceptance({ override }) {
	if (override === void 0) return [];
	const { by, at, through } = override;
	return ["", `**Accepted** by ${codeName(by)} through ${codeName(through)} at ${codeName(at)}: it does not fail the check.`];
}
function alertKind(verdict) {
	if (verdict.blocks || verdict.breaches.length > 0) return "CAUTION";
	switch (verdict.word) {
		case "regression":
		case "suite_regression":
		case "unmeasured":
		case "inconclusive":
		case "suspected":
		case "environment_drift": return "WARNING";
		case "no_baseline":
		case "identical": return "NOTE";
		default: return "TIP";
	}
}
function sentence(text) {
	return escapeMarkdown(truncate(text, SENTENCE_MAX$1));
}
// src/report/fold.ts
function fold(title, body) {
	return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
// src/report/loudest-first.ts
const LOUDNESS = {
	bad: 0,
	warn: 1,
	note: 2,
	better: 3,
	good: 4
};
function loudestFirst(rows) {
	return rows.toSorted((a, b) => LOUDNESS[taskTone(a.verdict.word)] - LOUDNESS[taskTone(b.verdict.word)]);
}
// src/report/page-address.ts
function runHash(run, step) {
	return placeHash(partsOf(run), step);
}
function divergeHash(run, step) {
	const [task, , token] = partsOf(run);
	return placeHash([
		task,
		"diverge",
		token
	], step);
}
function placeHash(parts, step) {
	return `#/${parts.map(encoded).join("/")}${step == null ? "" : `/step/${step}`}`;
}
function partsOf(run) {
	const [, task = run, side = "", token = ""] = /^(.*)\/([^/]*)\/([^/]*)$/s.exec(run) ?? [];
	return [
		task,
		side,
		token
	];
}
function encoded(part) {
	return encodeURIComponent(part.toWellFormed()).replaceAll("%40", "@").replaceAll("%7E", "~");
}
// src/report/page-places.ts
function pagePlaces(input) {
	const runs = listRuns(input);
	const twins = new Map(pairRuns(runs).map(({ candidate, baseline }) => [candidate.id, baseline]));
	return new Map(runs.map(({ id, record }) => {
		const twin = twins.get(id);
		const beside = twin === void 0 ? void 0 : divergeHash(id);
		return [record, {
			run: runHash(id),
			beside,
			isLost: twin?.record.outcome === "passed"
		}];
	}));
}
function pageLink(hash, words, { reportUrl }) {
	return reportUrl === void 0 ? codeAddress(hash) : `[${words}](${markdownUrl(reportUrl + hash)})`;
}
function codeAddress(hash) {
	return /^#[\w./@~%-]+$/.test(hash) ? `\`report.html${hash}\`` : codeName(`report.html${hash}`);
}
function markdownUrl(url) {
	return url.replace(/[()*!'<>\\`[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
const PAGE_ELSEWHERE = "Addresses like `report.html#/…` open in the report page, which is beside the data pack (in this job's artifact, where the workflow uploads it).";
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
	const text = oneLine$2(run.evidence.quote ?? run.evidence.final_text);
	const isFound = run.checks.some(({ passed, found }) => !passed && oneLine$2(found ?? "") === text);
	return !detail.quotes || text === "" || isFound ? "" : `“${quote(text, detail.quoteMax)}”`;
}
function runName(run) {
	return codeName(keyOf(run));
}
function excerpt(text, detail) {
	const line = oneLine$2(text);
	return line === "" ? "nothing" : `<code>${quote(line, detail.quoteMax)}</code>`;
}
function quote(text, max) {
	return escapeMarkdown(truncate(oneLine$2(text), max));
}
// src/report/concerns.ts
const REASONS_MAX = 3;
const SENTENCE_MAX = 400;
const ACTION_MAX = 120;
const OPEN_MAX = 4;
const CONCERNING = new Set([
	"regression",
	"suspected",
	"not_rechecked",
	"unmeasured",
	"inconclusive",
	"environment_drift"
]);
function renderConcerns(input, rows, places, detail) {
	const concerning = rows.filter((row) => CONCERNING.has(row.verdict.word));
	if (concerning.length === 0) return "";
	const shown = loudestFirst(concerning).slice(0, detail.rowsMax).map((row) => concern(input, row, places, detail));
	const rest = concerning.length - shown.length;
	const said = [...shown, ...rest > 0 ? [`… and ${formatCount(rest, "more task")}.`] : []];
	if (detail.everything || said.length <= OPEN_MAX || !detail.folds) return said.join("\n\n");
	const folded = fold(`Why runs of ${formatCount(concerning.length - OPEN_MAX, "more task")} failed`, said.slice(OPEN_MAX).join("\n\n"));
	return [...said.slice(0, OPEN_MAX), folded].join("\n\n");
}
function concern(input, { task, verdict }, places, detail) {
	const reasons = byReason(input.candidate.runs.filter((run) => isOwn(run) && keyOfTask(run) === task.key));
	const title = `**${codeName(verdict.key)}** ${escapeMarkdown(truncate(verdict.sentence, SENTENCE_MAX))}`;
	const examples = [...reasons.values()].slice(0, REASONS_MAX).map((runs) => example(runs, input, places, detail));
	return [title, ...examples.length > 0 ? ["", ...examples] : []].join("\n");
}
function example(runs, input, places, detail) {
	const run = runs.find((each) => input.partings?.has(each) === true) ?? runs.find((each) => places.get(each)?.isLost === true) ?? runs[0];
	if (run === void 0) return "";
	const parts = [`${runFailure(run)} ×${runs.length}`, failedCheck(run, detail)].filter((part) => part !== "");
	const words = ownWords(run, detail);
	const said = words === "" ? [] : [`${runName(run)} said ${words}`];
	const shown = detail.quotes ? stepByStep(run, input, places) : [];
	return `- ${[[
		parts.join(": "),
		...said,
		...shown
	].join("<br>"), ...detail.quotes ? whereTheyPart(run, input) : []].join("\n  ")}`;
}
function whereTheyPart(run, { partings }) {
	const parting = partings?.get(run);
	if (parting === void 0) return [];
	return [`There, from step ${parting.baseline_step ?? parting.candidate_step} on, the baseline: ${action(parting.baseline)}; this change: ${action(parting.candidate)}`];
}
function action(text) {
	return inlineCode(truncate(text, ACTION_MAX));
}
function stepByStep(run, input, places) {
	const place = places.get(run);
	if (place === void 0) return [];
	if (place.beside === void 0) return [`Step by step: ${pageLink(place.run, "every step of it", input)}.`];
	return [`Step by step beside the baseline's run: ${pageLink(place.beside, "where they part", input)}.`];
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
function isOwn({ placement, arm }) {
	return placement === void 0 || arm === "candidate";
}
function keyOfTask(run) {
	return taskKey(run.task_id, run.variant);
}
// src/report/delta-table.ts
const CAMPAIGNS = {
	header: [
		"Task",
		"Baseline",
		"This\xA0PR",
		"Δ\xA0points",
		"Verdict",
		"Why"
	],
	align: [
		"l",
		"l",
		"l",
		"r",
		"l",
		"l"
	],
	cells: ({ task, verdict }) => [
		codeName(verdict.key),
		sayCount(verdict.expected),
		sayCount(verdict.candidate, task.candidate.tally.errored),
		sayDelta(verdict.candidate, verdict.expected),
		...judged({
			task,
			verdict
		})
	]
};
const GATE = {
	header: [
		"Task",
		"History",
		"This\xA0PR,<br>first\xA0look",
		"Side\xA0by\xA0side,<br>old\xA0→\xA0new",
		"Verdict",
		"Why"
	],
	align: [
		"l",
		"l",
		"l",
		"l",
		"l",
		"l"
	],
	cells: ({ task, verdict }) => [
		codeName(verdict.key),
		verdict.expected === void 0 ? "–" : formatShare(verdict.expected.passed, verdict.expected.runs),
		sayCount(verdict.candidate, task.candidate.tally.errored),
		saySideBySide(verdict).replace(" → ", "\xA0→\xA0"),
		...judged({
			task,
			verdict
		})
	]
};
const DEEP = {
	...CAMPAIGNS,
	header: [
		"Task",
		"Old,<br>side\xA0by\xA0side",
		"New,<br>side\xA0by\xA0side",
		"Δ points",
		"Verdict",
		"Why"
	]
};
function judged({ task, verdict }) {
	return [`${TASK_MARKS[verdict.word]}\u{A0}${TASK_WORDS[verdict.word]}`, sayFailures(task.candidate, codeName)];
}
function renderDeltaTable(rows, detail, gate) {
	const columns = gate === void 0 ? CAMPAIGNS : gate.mode === "deep" ? DEEP : GATE;
	const loud = loudestFirst(rows.filter((row) => !isQuiet(row)));
	const quiet = rows.filter(isQuiet);
	const open = loud.length === 0 ? [] : [table(loud, columns, detail)];
	if (quiet.length === 0) return open.join("\n\n");
	const isIdentical = quiet.every((row) => row.verdict.word === "identical");
	const title = `🟢 ${formatCount(quiet.length, "task")} with ${isIdentical ? "identical inputs" : "no regression found"}`;
	if (detail.everything) return table([...loud, ...quiet], columns, detail);
	return [...open, detail.passing ? fold(title, table(quiet, columns, detail)) : title].join("\n\n");
}
function table(rows, { header, align, cells }, { rowsMax }) {
	const shown = rows.slice(0, rowsMax).map(cells);
	const rest = rows.length - shown.length;
	const text = markdownTable([[...header], ...shown], {
		align: [...align],
		alignDelimiters: false,
		padding: true
	});
	return rest === 0 ? text : `${text}\n\n… and ${formatCount(rest, "more task", "more tasks")}.`;
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
		sayBaseline(baseline, candidate.gate?.baseline ?? null),
		sayProof(proof),
		`Pawl ${codeName(candidate.created_by.version)}`
	].join(" · ")}</sub>`;
}
function sayBaseline(baseline, fresh) {
	if (fresh !== null) return `baseline${fresh.campaign === null ? "" : ` ${codeName(fresh.campaign.id)} of ${codeName(fresh.campaign.started_at.slice(0, 10))},`} subject ${short(fresh.subject_fingerprint)}`;
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
function renderRuns(title, runs, context) {
	const { detail } = context;
	const listed = detail.passing ? runs : runs.filter(({ outcome }) => outcome !== "passed");
	if (listed.length === 0) return "";
	const shown = listed.slice(0, detail.rowsMax);
	const table = markdownTable([HEADER, ...shown.map((run) => cells(run, context))], {
		align: ALIGN,
		alignDelimiters: false,
		padding: true
	});
	const rest = runs.length - shown.length;
	const more = rest === 0 ? "" : `\n\n${formatCount(rest, "run")} not listed.`;
	const words = detail.everything ? shown.flatMap((run) => lastWords(run, detail)) : [];
	return fold(title, [
		table + more,
		...firstPlace(shown, context),
		...words
	].join("\n\n"));
}
function firstPlace(shown, { input, places }) {
	const [first] = shown;
	const place = first === void 0 ? void 0 : places.get(first);
	if (first === void 0 || place === void 0 || input.reportUrl !== void 0) return [];
	return [`${runName(first)} step by step: ${pageLink(place.run, "", input)}; the others likewise.`];
}
function cells(run, { input, places, detail }) {
	const { metrics } = run;
	const place = places.get(run);
	return [
		place !== void 0 && input.reportUrl !== void 0 ? pageLink(place.run, runName(run), input) : runName(run),
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
	const places = pagePlaces(input);
	return [
		"### Agent evals",
		renderAlert(input),
		renderSimulatedNotice(input.candidate, input.baseline),
		renderDeltaTable(rows, detail, input.verdict.gate),
		renderConcerns(input, rows, places, detail),
		renderSuiteLine(input.comparison),
		renderCostLine(input.comparison),
		renderSpent(input.verdict),
		renderHowSure(input),
		renderGaps(input, detail),
		detail.folds ? renderCurves(input.candidate) : "",
		...detail.folds ? folds(input, rows, places, detail) : [shortened(input)],
		renderProvenance(input),
		renderSearch(input.search)
	];
}
function folds(input, rows, places, detail) {
	const context = {
		input,
		places,
		detail
	};
	const loud = rows.filter((row) => !isQuiet(row)).map(({ verdict }) => verdict.key);
	const { runs } = input.candidate;
	const paired = runs.filter(({ placement }) => placement !== void 0);
	const alone = runs.filter(({ placement }) => placement === void 0);
	return [
		renderRuns(paired.length === 0 ? "Every run of this PR" : "Every run of the first look", alone, context),
		renderRuns("Every side-by-side run", paired, context),
		input.baseline === void 0 || !detail.everything ? "" : renderRuns("Every run of the baseline", input.baseline.runs, context),
		fold("Run it again", fencedCode(reproduceCommand(input.candidate, loud.slice(0, REPRODUCE_MAX)))),
		more(input)
	];
}
function shortest(input) {
	return [
		"### Agent evals",
		renderAlert(input),
		renderSimulatedNotice(input.candidate, input.baseline),
		renderSuiteLine(input.comparison),
		renderCostLine(input.comparison),
		renderSpent(input.verdict),
		renderHowSure(input),
		shortened(input)
	];
}
function more({ moreUrl, reportUrl }) {
	return [...moreUrl === void 0 ? [] : [`[The whole report](${moreUrl})`], reportUrl === void 0 ? PAGE_ELSEWHERE : pageLink("", "Report page", { reportUrl })].join(" · ");
}
function shortened(input) {
	return `Shortened to fit a comment; all of it is in ${input.moreUrl === void 0 ? "the job summary" : `[the job summary](${input.moreUrl})`} and in the data pack.`;
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
// src/stats/beta-prior.ts
function fitBetaPrior(tasks) {
	const rate = ({ passed, runs }) => passed / runs;
	const sum = (of) => tasks.reduce((total, task) => total + of(task), 0);
	const runs = sum((task) => task.runs);
	const mu = sum((task) => task.passed) / runs;
	const effective = (runs - sum((task) => task.runs ** 2) / runs) / (tasks.length - 1);
	const between = sum((task) => task.runs * (rate(task) - mu) ** 2) / (tasks.length - 1);
	const within = sum((task) => task.runs * rate(task) * (1 - rate(task))) / (runs - tasks.length);
	const rho = (between - within) / (between + (effective - 1) * within);
	return {
		mu,
		rho,
		a: mu * (1 / rho - 1),
		b: (1 - mu) * (1 / rho - 1)
	};
}
const ALIKE = 100;
const OWN = 1;
function believeRates(tasks) {
	const told = tasks.filter(({ runs }) => runs > 0);
	const passed = told.reduce((sum, task) => sum + task.passed, 0);
	const runs = told.reduce((sum, task) => sum + task.runs, 0);
	const mean = (passed + .5) / (runs + 1);
	const strength = told.length >= 2 && runs > told.length ? strengthOf(fitBetaPrior(told).rho) : OWN;
	return tasks.map((task) => ({
		a: task.passed + mean * strength,
		b: task.runs - task.passed + (1 - mean) * strength
	}));
}
function strengthOf(rho) {
	if (!(rho > 0)) return ALIKE;
	return Math.min(ALIKE, Math.max(OWN, 1 / rho - 1));
}
function drawRate({ a, b }, random) {
	const [x, y] = [drawGamma(a, random), drawGamma(b, random)];
	return x + y === 0 ? a / (a + b) : x / (x + y);
}
function drawGamma(shape, random) {
	if (shape < 1) return drawGamma(shape + 1, random) * random.next() ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = drawNormal(random);
		const v = (1 + c * x) ** 3;
		if (v > 0 && Math.log(1 - random.next()) < .5 * x * x + d - d * v + d * Math.log(v)) return d * v;
	}
}
function drawNormal(random) {
	return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
// src/stats/simulate-check.ts
function playCheck(tasks, design, random) {
	const screen = screenTasks(tasks.map((task) => ({
		baseline: task.history,
		candidate: {
			passed: drawPasses(design.firstLook, task.candidate, random),
			runs: design.firstLook
		}
	})), design);
	const state = followGate(screen, pairDraws(tasks, random));
	const isBlocked = state.suite?.state === "block" || state.duels.some((duel) => duel.state === "block");
	const pairs = state.batches.reduce((sum, batch) => sum + batch.pairs.length, 0);
	return {
		isBlocked,
		isSuspected: !isBlocked && state.duels.some((duel) => duel.state === "suspected"),
		runs: tasks.length * design.firstLook + 2 * pairs
	};
}
function pairDraws(tasks, random) {
	const drawn = new Map();
	return ({ task, pair }) => {
		const key = task * PAIRS_MAX + pair;
		const known = drawn.get(key);
		if (known !== void 0) return known;
		const rates = tasks[task] ?? {
			baseline: 0,
			candidate: 0
		};
		const result = {
			baseline: random.next() < rates.baseline,
			candidate: random.next() < rates.candidate
		};
		drawn.set(key, result);
		return result;
	};
}
const PAIRS_MAX = 1e3;
function screenTasks(firstLooks, design) {
	const suspects = firstLooks.map(({ baseline, candidate }, task) => ({
		task,
		low: lowSurprise(baseline, candidate)
	})).filter(({ low }) => low <= design.tau).sort((a, b) => a.low - b.low).slice(0, design.recheck).map(({ task }) => task);
	const isSuiteFlagged = suspects.length >= 2 && stratifiedExact(firstLooks).worse <= design.suiteFlagP;
	return {
		mode: "screen",
		plan: design.plan,
		suspects,
		blocking: firstLooks.map((_, task) => task),
		isSuiteFlagged
	};
}
function lowSurprise(history, candidate) {
	return history.runs === 0 ? 1 : surprise(history, candidate).low;
}
function drawPasses(runs, rate, random) {
	let passed = 0;
	for (let run = 0; run < runs; run++) if (random.next() < rate) passed++;
	return passed;
}
function chanceOf(seed, simulation) {
	return seededRandom(`${seed}/${simulation}`);
}
// src/stats/power.ts
const SCENARIOS = [
	"harmless",
	"always_to_third",
	"always_to_never",
	"nine_to_five",
	"suite_minus_20",
	"suite_minus_10"
];
function simulatePower({ known, design, simulations, seed }) {
	const draw = taskDraws(known);
	const caught = SCENARIOS.map((scenario) => {
		return summarize(scenario, Array.from({ length: simulations }, (_, simulation) => {
			const random = chanceOf(`${seed}/${scenario}`, simulation);
			return playCheck(happen(scenario, draw(random), random), design, random);
		}));
	});
	const history = known.kind === "history" ? known.tasks.map(({ runs }) => runs) : known.rates.map(() => known.historyRuns);
	return {
		tasks: history.length,
		historyRuns: history.reduce((sum, runs) => sum + runs, 0),
		simulations,
		seed,
		design,
		caught
	};
}
function taskDraws(known) {
	if (known.kind === "rates") return (random) => known.rates.map((rate) => harmless(rate, pastOf(known.historyRuns, rate, random)));
	const beliefs = believeRates(known.tasks);
	return (random) => known.tasks.map((history, index) => {
		return harmless(drawRate(beliefs[index] ?? {
			a: .5,
			b: .5
		}, random), history);
	});
}
function harmless(rate, history) {
	return {
		baseline: rate,
		candidate: rate,
		history
	};
}
function pastOf(runs, rate, random) {
	return {
		passed: drawPasses(runs, rate, random),
		runs
	};
}
function happen(scenario, tasks, random) {
	switch (scenario) {
		case "harmless": return tasks;
		case "always_to_third": return hitOne(tasks, {
			from: 1,
			to: 1 / 3
		}, random);
		case "always_to_never": return hitOne(tasks, {
			from: 1,
			to: 0
		}, random);
		case "nine_to_five": return hitOne(tasks, {
			from: .9,
			to: .5
		}, random);
		case "suite_minus_20": return tasks.map((task) => ({
			...task,
			candidate: Math.max(0, task.candidate - .2)
		}));
		case "suite_minus_10": return tasks.map((task) => ({
			...task,
			candidate: Math.max(0, task.candidate - .1)
		}));
	}
}
function hitOne(tasks, { from, to }, random) {
	const distance = ({ history, baseline }) => Math.abs((history.runs === 0 ? baseline : history.passed / history.runs) - from);
	const nearest = Math.min(...tasks.map(distance));
	const candidates = tasks.flatMap((task, index) => distance(task) === nearest ? [index] : []);
	const hit = candidates[random.below(candidates.length)] ?? 0;
	return tasks.map((task, index) => index === hit ? {
		baseline: from,
		candidate: to,
		history: pastOf(task.history.runs, from, random)
	} : task);
}
const P95 = .95;
function summarize(scenario, played) {
	const share = (of) => played.filter(of).length / played.length;
	const runs = played.map((check) => check.runs).sort((a, b) => a - b);
	return {
		scenario,
		blocked: share(({ isBlocked }) => isBlocked),
		suspected: share(({ isSuspected }) => isSuspected),
		runsMean: runs.reduce((sum, each) => sum + each, 0) / runs.length,
		runsP95: runs[Math.ceil(P95 * runs.length) - 1] ?? 0
	};
}
// src/verdict/pack-power.ts
const POWER_SIMULATIONS = 1e3;
const SEED = "power";
const DEFAULT_CHECK = {
	plan: "standard",
	firstLook: 3,
	recheck: DEFAULT_SCREEN.cap,
	tau: DEFAULT_SCREEN.tau,
	suiteFlagP: SUITE_FLAG_P
};
function packPower(pack, simulations = POWER_SIMULATIONS) {
	const { gate } = pack;
	if (gate === void 0 || gate.mode === "deep" || gate.baseline === null) return void 0;
	const tasks = pack.campaign.suite.tasks.filter((task) => task.scored).map((task) => rememberedTally(pack, task)).map(({ passed, runs }) => ({
		passed,
		runs
	}));
	if (tasks.every(({ runs }) => runs === 0)) return void 0;
	const { plan, first_look: firstLook, recheck, tau } = gate;
	return simulatePower({
		known: {
			kind: "history",
			tasks
		},
		design: {
			plan,
			firstLook,
			recheck,
			tau,
			suiteFlagP: SUITE_FLAG_P
		},
		simulations,
		seed: SEED
	});
}
function historyTallies(pack) {
	const { subject_fingerprint: subject, suite } = pack.campaign;
	const history = historyOf$1(pack);
	return suite.tasks.filter((task) => task.scored).map((task) => countOutcomes(pooledOutcomes(history, subject, task)));
}
// src/app/render-outcome.ts
function renderOutcome(candidate, baseline, judged, context) {
	const power = packPower(candidate);
	const input = {
		candidate,
		baseline,
		...judged,
		...power !== void 0 && { power },
		...context
	};
	return {
		comment: renderComment(input),
		summary: renderSummary(input),
		verdictJson: renderVerdictJson(input)
	};
}
// src/app/diagnose.ts
const TOKENS_OF_A_WORD = 64;
function askOneWord(model, signal) {
	return model.complete({
		system: "",
		messages: [{
			role: "user",
			content: [{
				kind: "text",
				text: "Reply with the word ok."
			}]
		}],
		tools: [],
		inference: { max_tokens: TOKENS_OF_A_WORD },
		run: {
			task_id: "doctor",
			variant: null,
			epoch: 1,
			arm: "candidate",
			stage: "doctor",
			form_seed: ""
		}
	}, signal);
}
function accessFinding(model, reply) {
	const what = "access";
	if (reply.kind === "message") {
		const ms = formatDuration(reply.latencyMs);
		const retries = reply.attempts > 1 ? `, at the ${reply.attempts}th attempt` : "";
		return {
			what,
			state: reply.attempts > 1 ? "warning" : "ok",
			text: `${model} answered in ${ms}${retries}`
		};
	}
	return {
		what,
		state: "failure",
		text: `${model} did not answer (${(reply.kind === "fault" ? `${reply.fault.name}: ${reply.fault.message}` : reply.message).replace(/\s+/g, " ").slice(0, 400)})`
	};
}
function priceFinding(request, prices, at) {
	const { pricedAs } = request;
	const million = {
		input_tokens: 1e6,
		output_tokens: 0,
		cache_read_tokens: 0,
		cache_write_tokens: 0
	};
	const input = prices.price(pricedAs, million, at);
	const output = prices.price(pricedAs, {
		...million,
		input_tokens: 0,
		output_tokens: 1e6
	}, at);
	if (input === void 0 || output === void 0) return {
		what: "price",
		state: "warning",
		text: `no price is known for ${pricedAs}; give price-as or prices in pawl.yml, or costs stay unknown and no budget in dollars can be kept`
	};
	const table = `${prices.identity.source} ${prices.identity.version}`;
	const tier = request.subject.inference.service_tier;
	const flex = tier === void 0 ? "" : `; the ${tier} tier is not in the table, state its price`;
	return {
		what: "price",
		state: tier === void 0 ? "ok" : "warning",
		text: `$${usd(input)} in and $${usd(output)} out for a million tokens (${pricedAs}, ${table})${flex}`
	};
}
function costFinding(request, { runs, calls, usage }, { prices, at, latencyMs }) {
	const { limits } = request.subject;
	const cost = prices.price(request.pricedAs, usage, at);
	const most = runs * limits.max_cost_usd;
	const cap = request.budget.max_cost_usd;
	const tokens = usage.input_tokens + usage.output_tokens;
	const timeMs = calls / request.concurrency * latencyMs;
	const atLeast = cost === void 0 ? "an unknown cost" : formatMoney(usd(cost));
	return {
		what: "campaign",
		state: cap !== void 0 && cost !== void 0 && usd(cost) > cap ? "warning" : "ok",
		text: `${runs} runs, about ${formatNumber(calls)} calls and ${formatNumber(tokens)} tokens if all went like the oracles: ${atLeast}, ${formatDuration(timeMs)} at ${request.concurrency} at a time; models take a multiple, limits allow ${formatMoney(Math.min(most, cap ?? most))} at most`
	};
}
function quotaFinding({ subject, concurrency }, { calls, usage }, latencyMs) {
	const reserved = Math.round(usage.input_tokens / Math.max(1, calls)) + subject.inference.max_tokens;
	const callsPerMinute = concurrency * 6e4 / Math.max(1, latencyMs);
	return {
		what: "quota",
		state: "ok",
		text: `each call reserves about ${formatNumber(reserved)} tokens (input and max-tokens); ${concurrency} at a time make up to ${formatNumber(callsPerMinute)} requests and ${formatNumber(callsPerMinute * reserved)} tokens a minute; with a smaller quota requests slow down by themselves`
	};
}
// src/app/estimate-campaign.ts
const CONCURRENCY = 4;
async function estimateCampaign({ suiteName, selected, subject, pricedAs, runsPerTask }, { isolate, sandboxes, prices, clock, oracle }, signal) {
	const plan = {
		suiteName,
		trials: planFirstLook(selected, 1, "candidate"),
		arms: { candidate: {
			subject,
			pricedAs
		} },
		concurrency: CONCURRENCY,
		budget: {}
	};
	const prepared = await prepareTrials(plan, isolate, signal);
	const harness = pawlHarness({
		model: oracle,
		sandboxes,
		prices,
		clock,
		modelId: oracle.id
	});
	const turns = (await mapBounded(prepared, CONCURRENCY, async (trial) => {
		const { assignment } = await trial.ready(signal);
		return harness.solve(assignment, signal);
	})).flatMap(({ trajectory }) => trajectory.turns);
	const once = addUsage(NO_USAGE, ...turns.map(({ usage }) => usage));
	return {
		runs: selected.length * runsPerTask,
		calls: turns.length * runsPerTask,
		usage: addUsage(NO_USAGE, ...Array.from({ length: runsPerTask }, () => once))
	};
}
// src/doors/estimate-oracles.ts
const ORACLES = Mixture.parse({
	format_version: 1,
	name: "oracles",
	about: "Simulated: plays every oracle, to estimate what a campaign takes.",
	seed: "doctor",
	tasks: { "*": { oracle: 1 } }
});
async function estimateOracles({ request, suite, world: { isolate, prices, clock } }, signal) {
	const oracle = simulatedModel({
		mixture: ORACLES,
		playbook: playbookOf(suite, isolate)
	});
	await using sandboxes = inlineSandboxes();
	return estimateCampaign(request, {
		isolate,
		prices,
		clock,
		sandboxes,
		oracle
	}, signal);
}
// src/doors/shard-flag.ts
const SHARD_FLAG = {
	placeholder: "i/n",
	about: "Run only this share, for a merge of all n afterwards."
};
function shareFlag(args) {
	const text = flagValue(args, "shard");
	return text === void 0 ? void 0 : parseShare(text);
}
function sayShard({ index, of }, pack) {
	if (pack === void 0) return `Shard ${index} of ${of}: nothing is left to run, because both contents are the same or the change was decided before.`;
	const { run_summary, campaign, runs } = pack;
	const lost = run_summary.errored === 0 ? "" : `, ${run_summary.errored} lost to infrastructure`;
	const stopped = campaign.stopped_early === null ? "" : ` ${campaign.stopped_early}`;
	return `Shard ${index} of ${of}: ${formatCount(runs.length, "run")}${lost}; nothing is decided before all shards are merged.${stopped}`;
}
// src/doors/shard-gate.ts
async function shardGate(shops, asked, events, signal) {
	const { ask, known, out, share, recall } = asked;
	const sides = sidesOf(shops);
	const { order_seed } = gateRules(ask, {
		...sides,
		pack: void 0
	});
	if (areIdentical({
		...sides,
		pack: void 0
	}) || await recall?.(order_seed, signal) !== void 0) {
		await leaveNothing(out, share, signal);
		return;
	}
	if (ask.mode === "deep") return deepShare(shops, {
		rules: gateRules(ask, {
			...sides,
			pack: void 0
		}),
		out,
		share
	}, events, signal);
	const order = {
		share,
		isResume: true
	};
	if (known === void 0 || !isOf(known, sides)) {
		const own = {
			...order,
			part: "campaign",
			orderSeed: null,
			out: join(out, "baseline")
		};
		await executeShard(shops.baseline, own, events, signal);
	}
	const own = {
		...order,
		part: "first_look",
		orderSeed: order_seed,
		out
	};
	return executeShard(shops.candidate, own, events, signal);
}
async function deepShare({ candidate, baseline }, { rules, out, share }, events, signal) {
	for (const text of candidate.notices) events({
		kind: "notice",
		text
	});
	await setAsideJournal(out, { isResume: true });
	await using journal = await openJournal(out);
	const { subject, pricedAs } = baseline.request;
	const order = {
		candidate: candidate.request,
		baseline: {
			subject,
			pricedAs,
			history: []
		},
		rules
	};
	const world = {
		...candidate.world,
		journal,
		baselineHarness: baseline.world.harness
	};
	const pack = await runDeepShare(order, share, world, events, signal);
	await writePack(localFolder(out), pack, signal);
	const plan = planFingerprint(candidate.request, rules.order_seed);
	await leaveManifest(out, {
		share,
		part: "deep",
		plan
	}, signal);
	return pack;
}
// src/doors/shard-settings.ts
function shardSettings(settings, { of }) {
	const { maxCostUsd, maxTokens, concurrency } = settings;
	const isSimulated = settings.subject.model?.startsWith("simulated/") === true;
	const lanes = concurrency ?? (isSimulated ? void 0 : 16);
	return {
		...settings,
		maxCostUsd: maxCostUsd === void 0 ? void 0 : maxCostUsd / of,
		maxTokens: maxTokens === void 0 ? void 0 : Math.max(1, Math.floor(maxTokens / of)),
		concurrency: lanes === void 0 ? void 0 : Math.max(1, Math.floor(lanes / of))
	};
}
// src/doors/run-shard.ts
async function runShard(settings, asked, events, signal) {
	const { cwd, out, share, inputs, isResume } = asked;
	await using workshop = await openWorkshop(shardSettings(settings, share), cwd, signal, { inputs });
	return executeShard(workshop, {
		share,
		part: "campaign",
		orderSeed: null,
		out,
		isResume
	}, events, signal);
}
export { markdownTable as A, checkCall as B, partingsIn as C, diffSubjects as D, judge as E, openGateShops as F, isolateFor as G, playbookOf as H, openWorkshop as I, gateAsk as J, inlineIsolate as K, buildModel as L, renderRunBoard as M, sayBoard as N, curveLines as O, sayTaskDone as P, scriptedModel as R, ProofReport as S, packFolder as T, renderScript as U, capText as V, inlineSandboxes as W, flagValue as X, settledAsk as Y, policyOf as Z, simulatePower as _, sayShard as a, renderPowerTable as b, accessFinding as c, priceFinding as d, quotaFinding as f, historyTallies as g, POWER_SIMULATIONS as h, SHARD_FLAG as i, trackRuns as j, layColumns as k, askOneWord as l, DEFAULT_CHECK as m, shardSettings as n, shareFlag as o, renderOutcome as p, rememberingIsolate as q, shardGate as r, estimateOracles as s, runShard as t, costFinding as u, saySideBySide as v, writeReportPage as w, shippedProof as x, saySpent as y, pawlHarness as z };
