import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import quickjs from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from "quickjs-emscripten-core";

/** The file a bundle must carry: beside the bundled file, or in `sandbox/` beside or above it. */
const WASM_FILE = "emscripten-module.wasm";
const BUNDLED_PLACES = [`./${WASM_FILE}`, `./sandbox/${WASM_FILE}`, `../sandbox/${WASM_FILE}`];

/** The package's types describe its CommonJS half; imported as a module, the default export is the variant itself. */
const variant = quickjs as unknown as QuickJSSyncVariant;

/** Node has it; the type library without a browser knows only its types. */
const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly: { readonly Module: new (bytes: Uint8Array) => WebAssembly.Module };
};

const compiled = new Map<string, WebAssembly.Module>();

/**
 * A fresh QuickJS in its own WebAssembly memory (1–2 ms), to be dropped after use: memory that a guest exhausted or a
 * stack it overflowed can then not be met again. `wasmPath` is where `emscripten-module.wasm` lies; by default it is
 * looked for next to this file, in `sandbox/` next to it and above it, and last in the installed package.
 */
export async function freshEngine(wasmPath?: string): Promise<QuickJSWASMModule> {
  return newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: compiledOnce(wasmPath) }));
}

function compiledOnce(wasmPath: string | undefined): WebAssembly.Module {
  const key = wasmPath ?? "";
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const fresh = new wasm.Module(wasmPath === undefined ? findWasm() : readFileSync(wasmPath));
  compiled.set(key, fresh);
  return fresh;
}

function findWasm(): Buffer<ArrayBuffer> {
  for (const place of BUNDLED_PLACES) {
    try {
      return readFileSync(fileURLToPath(new URL(place, import.meta.url)));
    } catch {
      // Not here (or not readable under --permission): the next place may have it, and the last one throws.
    }
  }
  return readFileSync(fileURLToPath(import.meta.resolve("@jitl/quickjs-wasmfile-release-sync/wasm")));
}
