import { o as __toESM } from "./rolldown-runtime.js";
import { o as debugLog, t as QuickJSEmscriptenModuleError } from "./chunk-V2S4ZYJR.js";
import { _ as strictObject, a as array, c as discriminatedUnion, d as literal, f as looseObject, g as record, h as preprocess, l as int, m as object, p as number, v as string, x as unknown } from "./zod.js";
import { n as sumPicoUsd, t as picoUsd } from "./money.js";
import { i as UsageError, n as sha256, r as canonicalJson } from "./hash.js";
import { r as addUsage, t as NO_USAGE } from "./usage.js";
import { h as taskKey, p as runKey } from "./projections.js";
import { t as guestVersion } from "./guest-version.js";
import { n as startImage, r as seededRandom, t as workspaceFiles } from "./workspace-files.js";
import { G as assert, K as localFolder, S as nearest, T as writePack, a as PAWL_HARNESS, d as WORKDIR, f as workspacePath, h as fillIn, i as chosenModel, m as makeForm, n as projectRoot, o as selectTasks, q as makeFolder, r as buildSubject, s as runCampaign, t as loadSuite, u as toolbox } from "./load-suite.js";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { link, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setTimeout } from "node:timers/promises";
// src/adapters/local/journal-line.ts
function formatLine(entry) {
	const text = canonicalJson(entry);
	return `{"check":"${checkOf(text)}","entry":${text}}\n`;
}
function parseLine(line) {
	const match = /^\{"check":"([0-9a-f]{16})","entry":(\{.*\})\}$/s.exec(line);
	if (match?.[2] === void 0 || checkOf(match[2]) !== match[1]) return void 0;
	return JSON.parse(match[2]);
}
function parseJournal(bytes) {
	const lines = wholeLines(bytes).map(({ text, end }) => ({
		entry: parseLine(text),
		end
	}));
	const firstBad = lines.findIndex(({ entry }) => entry === void 0);
	const good = firstBad === -1 ? lines : lines.slice(0, firstBad);
	if ((firstBad === -1 ? [] : lines.slice(firstBad)).some(({ entry }) => entry !== void 0)) return {
		kind: "damaged",
		line: firstBad + 1
	};
	return {
		kind: "whole",
		entries: good.flatMap(({ entry }) => entry === void 0 ? [] : [entry]),
		bytes: good.at(-1)?.end ?? 0
	};
}
function wholeLines(bytes) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const lines = [];
	for (let start = 0, newline = bytes.indexOf(10); newline !== -1; newline = bytes.indexOf(10, start)) {
		lines.push({
			text: decoder.decode(bytes.subarray(start, newline)),
			end: newline + 1
		});
		start = newline + 1;
	}
	return lines;
}
function checkOf(text) {
	return sha256(text).slice(0, 16);
}
// src/adapters/local/journal-lock.ts
const ATTEMPTS_MAX = 5;
async function takeLock(path) {
	const mine = `${JSON.stringify({
		pid: process.pid,
		started: await startOf(process.pid),
		id: randomUUID()
	})}\n`;
	for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
		if (await create(path, mine)) return {
			kind: "held",
			lock: lockOf(path, mine)
		};
		const theirs = await readOrUndefined(path);
		if (theirs === void 0) continue;
		const pid = await livingHolder(theirs);
		if (pid !== void 0) return {
			kind: "taken",
			pid
		};
		await removeStale(path, theirs);
	}
	return {
		kind: "taken",
		pid: 0
	};
}
function lockOf(path, mine) {
	return { [Symbol.asyncDispose]: async () => {
		if (await readOrUndefined(path) === mine) await rm(path, { force: true });
	} };
}
async function create(path, content) {
	const draft = `${path}.${randomUUID()}`;
	await writeFile(draft, content);
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	} finally {
		await rm(draft, { force: true });
	}
}
async function removeStale(path, stale) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return;
		throw error;
	}
	if (await readOrUndefined(aside) !== stale) await link(aside, path).catch(() => {});
	await rm(aside, { force: true });
}
async function livingHolder(content) {
	const { pid, started } = parseHolder(content);
	if (pid === void 0 || !isRunning(pid)) return void 0;
	const now = await startOf(pid);
	return now === void 0 || now === started ? pid : void 0;
}
function parseHolder(content) {
	try {
		const { pid, started } = JSON.parse(content);
		return typeof pid === "number" && Number.isInteger(pid) && pid > 0 ? {
			pid,
			started
		} : {};
	} catch {
		return {};
	}
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
async function startOf(pid) {
	const [boot, stat] = await Promise.all([readOrUndefined("/proc/sys/kernel/random/boot_id"), readOrUndefined(`/proc/${pid}/stat`)]);
	if (boot === void 0 || stat === void 0) return void 0;
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields[0] === "Z" ? "gone" : `${boot.trim()} ${fields[19]}`;
}
async function readOrUndefined(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}
// src/adapters/local/journal.ts
async function openJournal(folder) {
	const path = join(folder, "journal.jsonl");
	const lock = await inWords(folder, async () => {
		await makeFolder(join(folder, "trajectories"));
		return takeLock(join(folder, "journal.lock"));
	});
	if (lock.kind === "taken") throw new UsageError(`Process ${lock.pid} is writing to ${folder}; wait for it, or give another output folder.`);
	try {
		await sweepDrafts(join(folder, "trajectories"));
		return journalOf(folder, path, await inWords(folder, () => openWhole(path)), lock.lock);
	} catch (error) {
		await lock.lock[Symbol.asyncDispose]();
		throw error;
	}
}
async function openWhole(path) {
	const file = await open(path, "a+");
	const bytes = await readFile(path);
	const content = parseJournal(bytes);
	if (content.kind === "damaged") {
		await file.close();
		throw new UsageError(`${path} is damaged at line ${content.line}; restore the file, or give another output folder.`);
	}
	if (content.bytes < bytes.length) await file.truncate(content.bytes);
	await file.sync();
	await syncFolder(join(path, ".."));
	return file;
}
async function sweepDrafts(folder) {
	const drafts = (await readdir(folder)).filter((name) => /\.json\.[0-9a-f-]{36}$/.test(name));
	await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })));
}
function journalOf(folder, path, file, lock) {
	let last = Promise.resolve();
	return {
		append: async (kind, record, signal) => {
			signal.throwIfAborted();
			const line = formatLine({
				kind,
				record
			});
			last = last.then(() => inWords(folder, () => appendLine(file, line)));
			return last;
		},
		storeTrajectory: (sha256, text, signal) => inWords(folder, () => storeOnce(join(folder, "trajectories", `${sha256}.json`), text, signal)),
		read: async (signal) => {
			signal.throwIfAborted();
			const content = parseJournal(await readFile(path));
			return content.kind === "whole" ? content.entries : [];
		},
		[Symbol.asyncDispose]: async () => {
			await last.catch(() => {});
			await file.close();
			await lock[Symbol.asyncDispose]();
		}
	};
}
async function appendLine(file, line) {
	await file.appendFile(line);
	await file.sync();
}
async function storeOnce(path, text, signal) {
	signal.throwIfAborted();
	if (await stat(path).catch(() => void 0) !== void 0) return;
	const draft = `${path}.${randomUUID()}`;
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
	await syncFolder(join(path, ".."));
}
async function syncFolder(folder) {
	const handle = await open(folder, "r").catch(() => void 0);
	if (handle === void 0) return;
	await handle.sync().catch(() => {});
	await handle.close();
}
const SENTENCES = new Map([
	["ENOSPC", "has no space left; free some and run again: finished runs are kept."],
	["EDQUOT", "has no space left; free some and run again: finished runs are kept."],
	["EACCES", "cannot be written; give an output folder that you may write to."],
	["EPERM", "cannot be written; give an output folder that you may write to."],
	["EROFS", "cannot be written; give an output folder that you may write to."],
	["ENOTDIR", "is not a folder; give another output folder."],
	["EEXIST", "is not a folder; give another output folder."]
]);
async function inWords(folder, act) {
	try {
		return await act();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		const sentence = SENTENCES.get(code);
		throw sentence === void 0 ? error : new UsageError(`${folder} ${sentence}`, { cause: error });
	}
}
// src/adapters/local/set-aside-journal.ts
async function setAsideJournal(folder, { isResume }) {
	const path = join(folder, "journal.jsonl");
	const bytes = await readFile(path).catch(() => void 0);
	if (isResume || bytes === void 0 || bytes.length === 0) return;
	const content = parseJournal(bytes);
	if (content.kind !== "whole") return;
	const [first, last] = [content.entries[0], content.entries.at(-1)];
	const runs = content.entries.filter(({ kind }) => kind === "run").length;
	if (last?.kind !== "finished" && runs > 0) throw new UsageError(`${folder} holds an unfinished campaign with ${runs} finished ${runs === 1 ? "run" : "runs"}; add --resume to go on with it, or give another --out.`);
	const started = typeof first?.record === "number" ? first.record : runs;
	await rename(path, join(folder, `journal-${started}.jsonl`));
}
// src/doors/execute-into.ts
async function executeInto({ request, world }, target, events, signal) {
	await setAsideJournal(target.out, { isResume: target.isResume });
	await using journal = await openJournal(target.out);
	const pack = await runCampaign(request, {
		...world,
		journal
	}, events, signal);
	await writePack(localFolder(target.out), pack, signal);
	return pack;
}
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
			return inlineSandbox(await openGuest({
				seed: spec.seed,
				workdir: spec.workdir,
				act: 0,
				image
			}), spec.workdir);
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
// node_modules/@jitl/quickjs-wasmfile-release-sync/dist/index.mjs
var src_default = {
	type: "sync",
	importFFI: () => import("./ffi.js").then((mod) => mod.QuickJSFFI),
	importModuleLoader: () => import("./emscripten-module.js").then((mod) => mod.default)
};
// node_modules/quickjs-emscripten-core/dist/index.mjs
async function newQuickJSWASMModuleFromVariant(variantOrPromise) {
	let variant = smartUnwrap(await variantOrPromise), [wasmModuleLoader, QuickJSFFI, { QuickJSWASMModule: QuickJSWASMModule2 }] = await Promise.all([
		variant.importModuleLoader().then(smartUnwrap),
		variant.importFFI(),
		import("./module-ES6BEMUI.js").then(smartUnwrap)
	]), wasmModule = await wasmModuleLoader();
	wasmModule.type = "sync";
	return new QuickJSWASMModule2(wasmModule, new QuickJSFFI(wasmModule));
}
function smartUnwrap(val) {
	return val && "default" in val && val.default ? val.default && "default" in val.default && val.default.default ? val.default.default : val.default : val;
}
function newVariant(baseVariant, options) {
	return {
		...baseVariant,
		async importModuleLoader() {
			let moduleLoader = smartUnwrap(await baseVariant.importModuleLoader());
			return async function() {
				let moduleLoaderArg = options.emscriptenModule ? { ...options.emscriptenModule } : {}, log = options.log ?? ((...args) => debugLog("newVariant moduleLoader:", ...args)), tapValue = (message, val) => (log(...message, val), val), force = (val) => typeof val == "function" ? val() : val;
				(options.wasmLocation || options.wasmSourceMapLocation || options.locateFile) && (moduleLoaderArg.locateFile = (fileName, relativeTo) => {
					let args = {
						fileName,
						relativeTo
					};
					if (fileName.endsWith(".wasm") && options.wasmLocation !== void 0) return tapValue(["locateFile .wasm: provide wasmLocation", args], options.wasmLocation);
					if (fileName.endsWith(".map")) {
						if (options.wasmSourceMapLocation !== void 0) return tapValue(["locateFile .map: provide wasmSourceMapLocation", args], options.wasmSourceMapLocation);
						if (options.wasmLocation && !options.locateFile) return tapValue(["locateFile .map: infer from wasmLocation", args], options.wasmLocation + ".map");
					}
					return options.locateFile ? tapValue(["locateFile: use provided fn", args], options.locateFile(fileName, relativeTo)) : tapValue(["locateFile: unhandled, passthrough", args], fileName);
				}), options.wasmBinary && (moduleLoaderArg.wasmBinary = await force(options.wasmBinary)), options.wasmMemory && (moduleLoaderArg.wasmMemory = await force(options.wasmMemory));
				let optionsWasmModule = options.wasmModule, modulePromise;
				optionsWasmModule && (moduleLoaderArg.instantiateWasm = async (imports, onSuccess) => {
					modulePromise ?? (modulePromise = Promise.resolve(force(optionsWasmModule)));
					let wasmModule = await modulePromise;
					if (!wasmModule) throw new QuickJSEmscriptenModuleError(`options.wasmModule returned ${String(wasmModule)}`);
					let instance = await WebAssembly.instantiate(wasmModule, imports);
					return onSuccess(instance), instance.exports;
				}), moduleLoaderArg.monitorRunDependencies = (left) => {
					log("monitorRunDependencies:", left);
				}, moduleLoaderArg.quickjsEmscriptenInit = () => newMockExtensions(log);
				let resultPromise = moduleLoader(moduleLoaderArg), extensions = moduleLoaderArg.quickjsEmscriptenInit?.(log);
				if (optionsWasmModule && extensions?.receiveWasmOffsetConverter && !extensions.existingWasmOffsetConverter) {
					let wasmBinary = await force(options.wasmBinary) ?? new ArrayBuffer(0);
					modulePromise ?? (modulePromise = Promise.resolve(force(optionsWasmModule)));
					let wasmModule = await modulePromise;
					if (!wasmModule) throw new QuickJSEmscriptenModuleError(`options.wasmModule returned ${String(wasmModule)}`);
					extensions.receiveWasmOffsetConverter(wasmBinary, wasmModule);
				}
				if (extensions?.receiveSourceMapJSON) {
					let loadedSourceMapData = await force(options.wasmSourceMapData);
					typeof loadedSourceMapData == "string" ? extensions.receiveSourceMapJSON(JSON.parse(loadedSourceMapData)) : loadedSourceMapData ? extensions.receiveSourceMapJSON(loadedSourceMapData) : extensions.receiveSourceMapJSON({
						version: 3,
						names: [],
						sources: [],
						mappings: ""
					});
				}
				return resultPromise;
			};
		}
	};
}
function newMockExtensions(log) {
	let mockMessage = "mock called, emscripten module may not be initialized yet";
	return {
		mock: !0,
		removeRunDependency(name) {
			log(`${mockMessage}: removeRunDependency called:`, name);
		},
		receiveSourceMapJSON(data) {
			log(`${mockMessage}: receiveSourceMapJSON called:`, data);
		},
		WasmOffsetConverter: void 0,
		receiveWasmOffsetConverter(bytes, mod) {
			log(`${mockMessage}: receiveWasmOffsetConverter called:`, bytes, mod);
		}
	};
}
// src/adapters/sandbox/quickjs/open-table.ts
function openTable(binary) {
	const out = [[...binary.subarray(0, 8)]];
	for (let at = 8; at < binary.length;) {
		const id = binary[at] ?? 0;
		const { value: size, next } = readUnsigned(binary, at + 1);
		const body = binary.subarray(next, next + size);
		const changed = id === 4 ? growable(body) : id === 7 ? exporting(body) : void 0;
		out.push(changed === void 0 ? [...binary.subarray(at, next + size)] : [
			id,
			...unsigned(changed.length),
			...changed
		]);
		at = next + size;
	}
	return Uint8Array.from(out.flat());
}
function growable(body) {
	const [count, kind, flags] = body;
	if (count !== 1 || kind !== 112 || flags === void 0) throw new Error("expected one function table");
	return [
		1,
		kind,
		0,
		...unsigned(readUnsigned(body, 3).value)
	];
}
function exporting(body) {
	const { value: count, next } = readUnsigned(body, 0);
	const name = [...new TextEncoder().encode("table")];
	return [
		...unsigned(count + 1),
		...body.subarray(next),
		name.length,
		...name,
		1,
		0
	];
}
function readUnsigned(bytes, from) {
	let value = 0;
	for (let at = from, shift = 0;; at++, shift += 7) {
		const byte = bytes[at] ?? 0;
		value |= (byte & 127) << shift;
		if (byte < 128) return {
			value,
			next: at + 1
		};
	}
}
function unsigned(value) {
	return value < 128 ? [value] : [value & 127 | 128, ...unsigned(value >>> 7)];
}
// src/adapters/sandbox/quickjs/wasm.ts
const { WebAssembly: wasm } = globalThis;
// src/adapters/sandbox/quickjs/engine.ts
const WASM_FILE = "emscripten-module.wasm";
const BUNDLED_PLACES = [
	`./${WASM_FILE}`,
	`./sandbox/${WASM_FILE}`,
	`../sandbox/${WASM_FILE}`
];
const variant = src_default;
const compiled = new Map();
async function freshEngine(wasmPath) {
	const module = compiledOnce(wasmPath);
	let instance;
	const engine = await newQuickJSWASMModuleFromVariant(newVariant(variant, { emscriptenModule: { instantiateWasm(imports, onSuccess) {
		instance = new wasm.Instance(module, imports);
		onSuccess(instance);
		return instance.exports;
	} } }));
	if (instance === void 0) throw new Error("QuickJS was loaded without its WebAssembly instance");
	return {
		quickjs: engine,
		instance
	};
}
function compiledOnce(wasmPath) {
	const key = wasmPath ?? "";
	const known = compiled.get(key);
	if (known !== void 0) return known;
	const binary = wasmPath === void 0 ? findWasm() : readFileSync(wasmPath);
	const fresh = new wasm.Module(openTable(binary));
	compiled.set(key, fresh);
	return fresh;
}
function findWasm() {
	for (const place of BUNDLED_PLACES) try {
		return readFileSync(fileURLToPath(new URL(place, import.meta.url)));
	} catch {}
	return readFileSync(fileURLToPath(import.meta.resolve("@jitl/quickjs-wasmfile-release-sync/wasm")));
}
// src/adapters/sandbox/quickjs/fuel.ts
function limitRuntime(runtime, limits, isOver = () => false) {
	let used = 0;
	const isSpent = () => used > limits.fuel;
	const burn = () => {
		used++;
	};
	runtime.setMemoryLimit(limits.memoryBytes);
	runtime.setMaxStackSize(limits.stackBytes);
	runtime.setInterruptHandler(() => {
		burn();
		return isSpent() || isOver();
	});
	return {
		isSpent,
		burn
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
const ISOLATE_PRELUDE = "// Runs before a task's code in the isolate: leaves it ECMAScript without clock, chance or collector, and returns the\n// function that calls one export. Its own needs are captured first, so the program cannot change how it is called.\n(() => {\n  const { parse, stringify } = JSON;\n  const { getPrototypeOf, setPrototypeOf, keys } = Object;\n  const plainPrototype = Object.prototype;\n  const isArray = Array.isArray;\n  const isFiniteNumber = Number.isFinite;\n  const NativePromise = Promise;\n  const NativeString = String;\n  const NativeError = Error;\n\n  const ecmascript = new Set(\n    `globalThis undefined NaN Infinity eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent\n    encodeURI encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError\n    RangeError ReferenceError SyntaxError TypeError URIError InternalError Number BigInt Math String RegExp Array\n    Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array\n    BigUint64Array Float16Array Float32Array Float64Array ArrayBuffer DataView Map Set WeakMap WeakSet JSON Iterator\n    Promise Proxy Reflect`.split(/\\s+/),\n  );\n  for (const name of Reflect.ownKeys(globalThis)) {\n    if (typeof name === \"symbol\" || !ecmascript.has(name)) delete globalThis[name];\n  }\n  Object.defineProperty(Math, \"random\", {\n    value: function random() {\n      throw new NativeError(\"Math.random is not available here: derive chance from the seed\");\n    },\n    writable: false,\n    configurable: false,\n  });\n\n  // Copies what JSON can carry, without prototypes so that no patched toJSON is asked; what JSON would silently drop\n  // or change is refused with the path to it. Undefined members are left out.\n  function refuse(why) {\n    throw { why };\n  }\n\n  function copy(value, path, above) {\n    if (value === null || typeof value === \"string\" || typeof value === \"boolean\") return value;\n    if (typeof value === \"number\") return isFiniteNumber(value) ? value : refuse(`${path} is ${value}`);\n    if (typeof value !== \"object\")\n      refuse(`${path} is ${value === undefined ? \"undefined\" : `a ${typeof value}`}`);\n    for (let link = above; link; link = link.above) if (link.value === value) refuse(`${path} is a cycle`);\n    return isArray(value) ? copyArray(value, path, above) : copyObject(value, path, above);\n  }\n\n  function copyArray(value, path, above) {\n    const items = setPrototypeOf([], null);\n    for (let index = 0; index < value.length; index++) {\n      items[index] = copy(value[index], `${path}[${index}]`, { value, above });\n    }\n    return items;\n  }\n\n  function copyObject(value, path, above) {\n    const prototype = getPrototypeOf(value);\n    if (prototype !== plainPrototype && prototype !== null) refuse(`${path} is not a plain object`);\n    const members = { __proto__: null };\n    const names = keys(value);\n    for (let index = 0; index < names.length; index++) {\n      const member = value[names[index]];\n      if (member !== undefined)\n        members[names[index]] = copy(member, `${path}.${names[index]}`, { value, above });\n    }\n    return members;\n  }\n\n  function valueReport(value) {\n    let plain;\n    try {\n      plain = copy(value, \"the value\", undefined);\n    } catch (refusal) {\n      if (typeof refusal?.why !== \"string\") throw refusal;\n      return stringify({ kind: \"not_json\", why: refusal.why, __proto__: null });\n    }\n    return `{\"kind\":\"value\",\"value\":${stringify(plain)}}`;\n  }\n\n  function thrown(error) {\n    const isError = error instanceof NativeError;\n    return stringify({\n      __proto__: null,\n      kind: \"threw\",\n      name: isError ? NativeString(error.name) : \"\",\n      message: isError ? NativeString(error.message) : NativeString(error),\n      stack: isError ? NativeString(error.stack) : \"\",\n    });\n  }\n\n  return async function invoke(loaded, name, argsJson) {\n    try {\n      const namespace = loaded instanceof NativePromise ? await loaded : loaded;\n      if (typeof namespace[name] !== \"function\") return '{\"kind\":\"missing_export\"}';\n      const args = parse(argsJson);\n      const exported = namespace[name];\n      return valueReport(await exported(...args));\n    } catch (error) {\n      return thrown(error);\n    }\n  };\n})();\n";
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
const PROGRAM_FILE = "program.js";
const JOBS_PER_FUEL = 50;
async function runProgram(call) {
	const { quickjs } = await freshEngine(call.wasmPath);
	const runtime = quickjs.newRuntime();
	const fuel = limitRuntime(runtime, call.limits);
	try {
		const context = runtime.newContext({ intrinsics: WITHOUT_DATE });
		serveModules(runtime, call.program);
		const outcome = invoke(context, call, fuel);
		return outcome.kind === "error" ? guestFault(outcome.error, fuel.isSpent()) : reported(outcome.text, call);
	} catch (error) {
		return hostFault(error, fuel.isSpent());
	}
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
	runtime.setModuleLoader((name) => modules.get(name) ?? { error: refusedImport(name, [...modules.keys()]) }, (_base, requested) => requested);
}
function refusedImport(name, offered) {
	const offer = offered.length === 0 ? "nothing can be imported here" : `only ${offered.join(", ")} can be`;
	const error = new Error(`cannot import "${name}": ${offer}`);
	error.name = "SyntaxError";
	return error;
}
function invoke(context, call, fuel) {
	const prelude = context.unwrapResult(context.evalCode(ISOLATE_PRELUDE, "prelude.js"));
	const loaded = context.evalCode(call.program.source, PROGRAM_FILE, { type: "module" });
	if (loaded.error) return failure(context, loaded.error);
	const name = context.newString(call.name);
	const args = context.newString(JSON.stringify(call.args));
	const promise = context.callFunction(prelude, context.undefined, loaded.value, name, args);
	if (promise.error) return failure(context, promise.error);
	return settle(context, promise.value, fuel);
}
function settle(context, promise, fuel) {
	while (context.runtime.hasPendingJob() && context.getPromiseState(promise).type === "pending") {
		fuel.burn();
		if (context.runtime.executePendingJobs(JOBS_PER_FUEL).error) return {
			kind: "error",
			error: OUT_OF_MEMORY
		};
		if (fuel.isSpent()) return {
			kind: "error",
			error: {
				name: "",
				message: "",
				stack: ""
			}
		};
	}
	const state = context.getPromiseState(promise);
	if (state.type === "pending") return {
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
function reported(text, call) {
	if (text === void 0) return {
		kind: "fault",
		reason: "threw",
		message: `${call.name}() returned a promise that nothing can settle.`
	};
	const report = Report.parse(JSON.parse(text));
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
const LIMITS = {
	fuel: 2e4,
	memoryBytes: 192 << 20,
	stackBytes: 262144
};
function inlineIsolate(options = {}) {
	const limits = {
		...LIMITS,
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
		return new Map(scripts.filter(([name, script]) => name === ORACLE || (script.variant ?? null) === run.variant).map(([name, script]) => [name, renderScript(script, form.values)]));
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
		else if (stored?.text.startsWith(shown)) cover(ledger, first + index, byteLength(shown));
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
function byteLength(text) {
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
	const tokens = Object.values(progress.usage).reduce((sum, count) => sum + count, 0);
	if (tokens >= limits.max_tokens) return {
		stop: "max_tokens",
		detail: `${tokens} of ${limits.max_tokens} tokens were used.`
	};
	if (progress.cost >= picoUsd(limits.max_cost_usd)) return {
		stop: "max_cost",
		detail: `The run's $${limits.max_cost_usd} were spent.`
	};
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
	if (leakedToken(call.name) !== void 0) return broken("leaked_tool_syntax", `the tool's name holds chat-format tokens: ${excerpt(call.name)}`);
	const tool = tools.get(call.name);
	if (tool === void 0) return broken("unknown_tool", `there is no tool ${excerpt(call.name)}; the tools are ${[...tools.keys()].join(", ")}`);
	const text = call.raw ?? call.input;
	if (typeof text === "string") return broken("bad_json", `the arguments are not a JSON object: ${excerpt(text)}`);
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
function excerpt(text) {
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
		fault: {
			kind: "protocol",
			retryable: false,
			name: "UnknownStopReason",
			message
		}
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
			workdir: WORKDIR
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
	return solved(assignment, progress, files);
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
	const reply = await setup.model.complete({
		system: assignment.system,
		messages: progress.messages,
		tools: [...tools.values()].map((tool) => tool.spec),
		inference: assignment.inference,
		run: assignment.run
	}, signal);
	return heard(progress, reply, reply.kind === "fault" ? void 0 : setup.prices.price(setup.modelId, reply.usage, setup.clock.now()));
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
		harness_gaps: [...output.gaps ?? []]
	};
}
function solved(assignment, { turns, ended }, files) {
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
const RETRYABLE = new Set([
	"throttled",
	"transient",
	"timeout",
	"model_error",
	"truncated"
]);
function faultReply(fault, requestId) {
	return {
		kind: "fault",
		fault: {
			...fault,
			retryable: RETRYABLE.has(fault.kind)
		},
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
	return {
		modelId: settings.modelId,
		...isBlank(request.system) ? {} : { system: [{ text: request.system.toWellFormed() }] },
		messages: conversation(request.messages, settings.keepReasoning),
		inferenceConfig: {
			maxTokens: inference.max_tokens,
			...inference.temperature !== void 0 && { temperature: inference.temperature },
			...inference.top_p !== void 0 && { topP: inference.top_p },
			...inference.stop_sequences !== void 0 && { stopSequences: [...inference.stop_sequences] }
		},
		...tools.length > 0 && { toolConfig: { tools: tools.map(toolSpec) } },
		...inference.additional !== void 0 && { additionalModelRequestFields: inference.additional },
		...settings.serviceTier !== void 0 && { serviceTier: { type: settings.serviceTier } },
		requestMetadata: runMetadata(request.run)
	};
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
		keepReasoning: options.keepReasoning ?? !/anthropic|claude/.test(modelId),
		...options.serviceTier !== void 0 && { serviceTier: options.serviceTier }
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
function parseMixture(text, name) {
	const parsed = Mixture.safeParse(jsonOf(text, name));
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
	throw new UsageError(`${name} is not a simulated model${place}: ${issue?.message ?? "unreadable"}.`);
}
function jsonOf(text, name) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${name} is not JSON; a simulated model is a JSON file such as the ones Pawl ships.`);
	}
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
		fault: {
			kind: "validation",
			retryable: false,
			name: "NoSuchScript",
			message
		},
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
				const budget = budgetOf(reply.fault.kind);
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
const budgetOf = (kind) => kind === "throttled" ? "throttled" : "other";
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
// src/doors/build-model.ts
const PROVIDERS = [
	"bedrock",
	"simulated",
	"replay"
];
async function buildModel(choice) {
	const [provider = "", ...rest] = choice.id.split("/");
	const name = rest.join("/");
	switch (provider) {
		case "bedrock": return {
			model: patient(bedrock(name, choice), choice.clock),
			pricedAs: choice.id
		};
		case "simulated": return simulated(name, choice);
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
function patient(model, clock) {
	return retryingModel(model, {
		clock,
		policy: RETRY_POLICY,
		random: seededRandom(`waits ${clock.now()}`)
	});
}
async function simulated(name, { cwd, playbook }) {
	const shipped = join(projectRoot(), "fixtures", "simulated", `${name}.json`);
	const own = resolve(cwd, name);
	const text = await firstReadable(/[./\\]/.test(name) ? [own] : [shipped, own]);
	if (text === void 0) throw new UsageError(`there is no simulated model "${name}"; write simulated/steady, simulated/hasty or simulated/FILE.json.`);
	const mixture = parseMixture(text, name);
	return {
		model: simulatedModel({
			mixture,
			playbook
		}),
		pricedAs: mixture.price_as ?? `simulated/${mixture.name}`
	};
}
async function replay(folder, { cwd }) {
	const { openCassette } = await import("./cassette.js");
	const { replayModel } = await import("./replay-model.js");
	const cassette = await openCassette(resolve(cwd, folder));
	return {
		model: replayModel(cassette),
		pricedAs: cassette.model
	};
}
async function firstReadable(paths) {
	for (const path of paths) {
		const text = await readFile(path, "utf8").catch(() => void 0);
		if (text !== void 0) return text;
	}
}
// src/doors/workshop.ts
async function openWorkshop(settings, cwd, signal) {
	const suite = await loadSuite(cwd, settings.suite, signal);
	const selected = selectTasks(suite, settings.tasks);
	const [clock, isolate] = [systemClock(), inlineIsolate()];
	const { model, pricedAs } = await buildModel({
		id: chosenModel(settings),
		region: settings.subject.region,
		cwd,
		clock,
		playbook: playbookOf(suite, isolate)
	});
	const sandboxes = await sandboxesFor(model.simulated, settings.concurrency);
	const { genaiPrices } = await import("./genai-prices.js");
	const prices = await genaiPrices({ overrides: settings.prices });
	const subject = await buildSubject(settings, model, sandboxes.version, cwd);
	return {
		suite,
		request: {
			suiteName: suite.name,
			selected,
			subject,
			pricedAs,
			runsPerTask: settings.runs,
			concurrency: settings.concurrency,
			budget: settings.maxCostUsd === void 0 ? {} : { max_cost_usd: settings.maxCostUsd }
		},
		world: {
			harness: pawlHarness({
				model,
				sandboxes,
				prices,
				clock,
				modelId: pricedAs
			}),
			isolate,
			prices,
			priceOverrides: settings.prices,
			clock
		},
		[Symbol.asyncDispose]: () => close(sandboxes, isolate)
	};
}
async function sandboxesFor(isSimulated, concurrency) {
	if (isSimulated) return inlineSandboxes();
	const { childSandboxes } = await import("./child.js");
	return childSandboxes({ spares: Math.min(concurrency, 4) });
}
async function close(...things) {
	await Promise.all(things.map((thing) => thing[Symbol.asyncDispose]()));
}
export { inlineIsolate as a, executeInto as c, renderScript as i, scriptedModel as n, inlineSandboxes as o, pawlHarness as r, systemClock as s, openWorkshop as t };
