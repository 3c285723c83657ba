import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import quickjs from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from "quickjs-emscripten-core";
import type { WasmMemory } from "./memory-mark.ts";
import { openTable } from "./open-table.ts";
import { type WasmInstance, wasm } from "./wasm.ts";

/** The file a bundle must carry: beside the bundled file, or in `sandbox/` beside or above it. */
const WASM_FILE = "emscripten-module.wasm";
const BUNDLED_PLACES = [`./${WASM_FILE}`, `./sandbox/${WASM_FILE}`, `../sandbox/${WASM_FILE}`];

/** The package's types describe its CommonJS half; imported as a module, the default export is the variant itself. */
const variant = quickjs as unknown as QuickJSSyncVariant;

const compiled = new Map<string, WebAssembly.Module>();

export interface Engine {
  readonly quickjs: QuickJSWASMModule;
  /** The instance behind it, whose exports include the function `table`. */
  readonly instance: WasmInstance;
  /** All that the guest has lies in here. */
  readonly memory: WasmMemory;
}

/**
 * A fresh QuickJS in its own WebAssembly memory (1–2 ms), to be dropped after use: memory that a guest exhausted or a
 * stack it overflowed can then not be met again. `wasmPath` is where `emscripten-module.wasm` lies; by default it is
 * looked for next to this file, in `sandbox/` next to it and above it, and last in the installed package.
 */
export async function freshEngine(wasmPath?: string): Promise<Engine> {
  const module = compiledOnce(wasmPath);
  let instance: WasmInstance | undefined;
  const emscriptenModule = {
    instantiateWasm(imports: unknown, onSuccess: (instance: WasmInstance) => void): unknown {
      instance = new wasm.Instance(module, imports);
      onSuccess(instance);
      return instance.exports;
    },
  };
  const engine = await newQuickJSWASMModuleFromVariant(newVariant(variant, { emscriptenModule } as object));
  if (instance === undefined) throw new Error("QuickJS was loaded without its WebAssembly instance");
  const memory = engine.getWasmMemory() as unknown as WasmMemory;
  passTextsNatively(engine, memory);
  return { quickjs: engine, instance, memory };
}

/** How the engine's module puts a text into its memory: how many bytes it takes, and writing them with a NUL behind. */
interface TextPassing {
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, at: number, room: number): void;
}

/** The module's own way goes through a text character by character; Node's does the same an order of magnitude faster. */
function passTextsNatively(engine: QuickJSWASMModule, memory: WasmMemory): void {
  const { module } = engine as unknown as { readonly module: TextPassing };
  const { lengthBytesUTF8, stringToUTF8 } = module;
  // Half a character has no UTF-8; QuickJS knows the module's spelling of it.
  module.lengthBytesUTF8 = (text) => (text.isWellFormed() ? Buffer.byteLength(text) : lengthBytesUTF8(text));
  module.stringToUTF8 = (text, at, room) => {
    if (!text.isWellFormed()) return stringToUTF8(text, at, room);
    const bytes = Buffer.from(memory.buffer, at, room);
    bytes[bytes.write(text, 0, room - 1)] = 0;
  };
}

function compiledOnce(wasmPath: string | undefined): WebAssembly.Module {
  const key = wasmPath ?? "";
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const binary = wasmPath === undefined ? findWasm() : readFileSync(wasmPath);
  const fresh = new wasm.Module(openTable(binary));
  compiled.set(key, fresh);
  return fresh;
}

function findWasm(): Uint8Array {
  for (const place of BUNDLED_PLACES) {
    try {
      return readFileSync(fileURLToPath(new URL(place, import.meta.url)));
    } catch {
      // Not here (or not readable under --permission): the next place may have it, and the last one throws.
    }
  }
  return readFileSync(fileURLToPath(import.meta.resolve("@jitl/quickjs-wasmfile-release-sync/wasm")));
}
