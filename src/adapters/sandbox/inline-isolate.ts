import type { GraderIsolate } from "../../ports.ts";
import { ISOLATE_LIMITS } from "./isolate-limits.ts";
import type { GuestLimits } from "./quickjs/fuel.ts";
import { runProgram } from "./quickjs/run-program.ts";

export interface InlineIsolateOptions {
  readonly limits?: Partial<GuestLimits>;
  /** Where `emscripten-module.wasm` lies, when not found by `freshEngine`'s own search. */
  readonly wasmPath?: string;
}

/**
 * A grader isolate in this process: every call gets a WebAssembly memory in which no call was made before it, or one
 * that is taken back to where that holds. Code there finds ECMAScript alone: `Date`, `WeakRef` and
 * `FinalizationRegistry` do not exist, `Math.random` throws, and an async export must settle by microtasks. It blocks the event loop for as long as the fuel lasts.
 */
export function inlineIsolate(options: InlineIsolateOptions = {}): GraderIsolate {
  const limits = { ...ISOLATE_LIMITS, ...options.limits };
  return {
    async call(program, name, args, signal) {
      signal.throwIfAborted();
      return runProgram({ program, name, args, limits, wasmPath: options.wasmPath });
    },
    async [Symbol.asyncDispose]() {},
  };
}
