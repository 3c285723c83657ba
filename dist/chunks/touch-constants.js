import { o as debugLog, t as QuickJSEmscriptenModuleError } from "./chunk-V2S4ZYJR.js";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
// src/adapters/sandbox/quickjs/memory-mark.ts
const PAGE = 65536;
const ZEROES = Buffer.alloc(PAGE);
function markMemory(memory) {
	const { byteLength } = memory.buffer;
	const kept = pagesOf(memory).map((page) => page.equals(ZEROES) ? ZEROES : Buffer.from(page));
	return { rewind: () => {
		if (memory.buffer.byteLength !== byteLength) return false;
		pagesOf(memory).forEach((page, index) => {
			const was = kept[index] ?? ZEROES;
			if (!page.equals(was)) page.set(was);
		});
		return true;
	} };
}
function pagesOf({ buffer }) {
	return Array.from({ length: buffer.byteLength / PAGE }, (_, index) => Buffer.from(buffer, index * PAGE, PAGE));
}
// src/adapters/sandbox/quickjs/machine-shelf.ts
const WORTH_A_MARK = 6;
const SHELVED_MAX = 12;
const COUNTED_MAX = 64;
function machineShelf(making) {
	const shelf = [];
	const isOften = counter(making.isAlike);
	const shelve = (marked) => {
		shelf.unshift(marked);
		shelf.splice(SHELVED_MAX);
	};
	const taken = (kind) => {
		const index = shelf.findIndex((marked) => making.isAlike(marked.kind, kind));
		const [marked] = index === -1 ? [] : shelf.splice(index, 1);
		return marked?.mark.rewind() === true ? marked : void 0;
	};
	return { lend: async (kind, fuel) => {
		const marked = taken(kind);
		if (marked !== void 0) {
			marked.machine.fuel.restart(marked.fuelUsed, fuel);
			return {
				machine: marked.machine,
				giveBack: () => shelve(marked)
			};
		}
		const machine = await making.build(kind);
		if (!making.isSound(machine) || !isOften(kind)) return {
			machine,
			giveBack: () => void 0
		};
		const fresh = {
			kind,
			machine,
			mark: markMemory(machine.memory),
			fuelUsed: machine.fuel.used()
		};
		return {
			machine,
			giveBack: () => shelve(fresh)
		};
	} };
}
function counter(isAlike) {
	const counts = [];
	return (kind) => {
		const known = counts.find((count) => isAlike(count.kind, kind));
		const count = known ?? {
			kind,
			calls: 0
		};
		if (known === void 0) counts.unshift(count);
		counts.splice(COUNTED_MAX);
		count.calls += 1;
		return count.calls >= WORTH_A_MARK;
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
	const memory = engine.getWasmMemory();
	passTextsNatively(engine, memory);
	return {
		quickjs: engine,
		instance,
		memory
	};
}
function passTextsNatively(engine, memory) {
	const { module } = engine;
	const { lengthBytesUTF8, stringToUTF8 } = module;
	module.lengthBytesUTF8 = (text) => text.isWellFormed() ? Buffer.byteLength(text) : lengthBytesUTF8(text);
	module.stringToUTF8 = (text, at, room) => {
		if (!text.isWellFormed()) return stringToUTF8(text, at, room);
		const bytes = Buffer.from(memory.buffer, at, room);
		bytes[bytes.write(text, 0, room - 1)] = 0;
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
	let bound = limits.fuel;
	const isSpent = () => used > bound;
	const burn = () => {
		used++;
	};
	runtime.setMemoryLimit(limits.memoryBytes);
	runtime.setMaxStackSize(limits.stackBytes);
	runtime.setInterruptHandler(() => {
		burn();
		return isSpent() || isOver();
	});
	const restart = (from, fuel) => {
		used = from;
		bound = fuel;
	};
	return {
		isSpent,
		burn,
		used: () => used,
		restart
	};
}
// src/adapters/sandbox/quickjs/touch-constants.ts
function touchConstants(context) {
	return [
		context.undefined,
		context.null,
		context.true,
		context.false,
		context.global
	];
}
export { machineShelf as a, wasm as i, limitRuntime as n, freshEngine as r, touchConstants as t };
