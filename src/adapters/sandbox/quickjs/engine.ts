import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import quickjs from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from "quickjs-emscripten-core";
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
  return { quickjs: engine, instance };
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
