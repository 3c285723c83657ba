import type { GraderIsolate } from "../../ports.ts";
import type { GuestLimits } from "./quickjs/fuel.ts";
import { runProgram } from "./quickjs/run-program.ts";

/** About 3–10 seconds of QuickJS, room for a 2 MB log and its copies. */
const LIMITS: GuestLimits = { fuel: 20_000, memoryBytes: 192 << 20, stackBytes: 256 << 10 };

export interface InlineIsolateOptions {
  readonly limits?: Partial<GuestLimits>;
  /** Where `emscripten-module.wasm` lies, when not found by `freshEngine`'s own search. */
  readonly wasmPath?: string;
}

/**
 * A grader isolate in this process: every call gets its own WebAssembly memory, runtime and context. Code there finds
 * ECMAScript alone: `Date`, `WeakRef` and `FinalizationRegistry` do not exist, `Math.random` throws, and an async
 * export must settle by microtasks. It blocks the event loop for as long as the fuel lasts.
 */
export function inlineIsolate(options: InlineIsolateOptions = {}): GraderIsolate {
  const limits = { ...LIMITS, ...options.limits };
  return {
    async call(program, name, args, signal) {
      signal.throwIfAborted();
      return runProgram({ program, name, args, limits, wasmPath: options.wasmPath });
    },
    async [Symbol.asyncDispose]() {},
  };
}
