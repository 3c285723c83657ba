/** An isolate ready for one call: an engine of its own, what the program may see, and the program where that is known. */
import { posix } from "node:path";
import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from "quickjs-emscripten-core";
import type { IsolateProgram } from "../../../ports.ts";
import { canonicalJson } from "../../../std/json.ts";
import { freshEngine } from "./engine.ts";
import { type Fuel, type GuestLimits, limitRuntime } from "./fuel.ts";
import { ISOLATE_PRELUDE } from "./isolate-prelude.generated.ts";
import type { WasmMemory } from "./memory-mark.ts";
import type { Surroundings } from "./node-surroundings.ts";
import { touchConstants } from "./touch-constants.ts";

export interface ProgramMachine {
  readonly context: QuickJSContext;
  readonly memory: WasmMemory;
  readonly fuel: Fuel;
  /** The prelude's function that calls an export. */
  readonly prelude: QuickJSHandle;
  /** Undefined for a program that finds ECMAScript alone. */
  readonly surroundings: Surroundings | undefined;
  /** The program's namespace, or the error it ended with; undefined where it has yet to be evaluated. */
  readonly loaded: Loaded | undefined;
}

export type Loaded = ReturnType<QuickJSContext["evalCode"]>;

/** What machines are alike in when one can do another's work. */
export interface MachineKind {
  /** Not looked at where the surroundings are Node's: then the program is evaluated call by call. */
  readonly program: IsolateProgram;
  /** Whether the program's modules can tell Node's surroundings from none; undefined where it asks for none. */
  readonly noticesNode: boolean | undefined;
  readonly limits: GuestLimits;
  readonly wasmPath: string | undefined;
}

export const PROGRAM_FILE = "program.js";

/** Builds one; a program with nothing but ECMAScript is evaluated too, for its modules are the same in every call. */
export async function programMachine(kind: MachineKind): Promise<ProgramMachine> {
  const { quickjs, memory } = await freshEngine(kind.wasmPath);
  const runtime = quickjs.newRuntime();
  const fuel = limitRuntime(runtime, kind.limits);
  const isBare = kind.noticesNode === undefined;
  const context = runtime.newContext(isBare ? { intrinsics: WITHOUT_DATE } : {});
  touchConstants(context);
  const build = context.unwrapResult(context.evalCode(ISOLATE_PRELUDE, "prelude.js"));
  const prelude = context.unwrapResult(
    context.callFunction(build, context.undefined, isBare ? context.true : context.false),
  );
  const machine = { context, memory, fuel, prelude };
  if (kind.noticesNode !== undefined) {
    // Loaded when first asked for: most processes never run a program that needs them.
    const { surroundWithNode } = await import("./node-surroundings.ts");
    const surroundings = surroundWithNode(context, kind.noticesNode, PROGRAM_FILE);
    return { ...machine, surroundings, loaded: undefined };
  }
  serveModules(runtime, kind.program);
  return { ...machine, surroundings: undefined, loaded: evaluate(context, kind.program) };
}

/** Whether a machine made for the one can do the other's work. */
export function isAlike(a: MachineKind, b: MachineKind): boolean {
  return (
    a.noticesNode === b.noticesNode &&
    a.wasmPath === b.wasmPath &&
    a.limits.memoryBytes === b.limits.memoryBytes &&
    a.limits.stackBytes === b.limits.stackBytes &&
    (a.noticesNode !== undefined || isSameProgram(a.program, b.program))
  );
}

function isSameProgram(a: IsolateProgram, b: IsolateProgram): boolean {
  if (a.source !== b.source) return false;
  return a.modules === b.modules || canonicalJson(a.modules) === canonicalJson(b.modules);
}

export function evaluate(context: QuickJSContext, { source }: IsolateProgram): Loaded {
  return context.evalCode(source, PROGRAM_FILE, { type: "module" });
}

/** Everything ECMAScript has but the clock. */
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
  BigInt: true,
};

function serveModules(runtime: QuickJSRuntime, program: IsolateProgram): void {
  const modules = new Map(Object.entries(program.modules));
  runtime.setModuleLoader(
    (name) => modules.get(name) ?? { error: refusedImport(name, [...modules.keys()]) },
    (base, requested) =>
      /^\.\.?\//.test(requested) ? posix.join(posix.dirname(base), requested) : requested,
  );
}

function refusedImport(name: string, offered: readonly string[]): Error {
  const offer = offered.length === 0 ? "nothing can be imported here" : `only ${offered.join(", ")} can be`;
  const error = new Error(`cannot import "${name}": ${offer}`);
  error.name = "SyntaxError";
  return error;
}
