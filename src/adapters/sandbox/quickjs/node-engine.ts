import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from "quickjs-emscripten-core";
import { freshEngine } from "./engine.ts";
import { type Fuel, type GuestLimits, limitRuntime } from "./fuel.ts";
import type { GuestFiles } from "./guest-files.ts";
import { type HostCalls, type ProcessState, WRAPPER } from "./host-calls.ts";
import type { WasmMemory } from "./memory-mark.ts";
import { commonJsSource, moduleSource } from "./module-source.ts";
import { exportNames, startNode } from "./node-parts.ts";
import { type Rejections, trackRejections } from "./rejections.ts";
import { moduleKind, resolveModule } from "./resolve-module.ts";
import { touchConstants } from "./touch-constants.ts";

/** What of a machine one process leaves to the next, once its memory is taken back to where no process had begun. */
export interface NodeEngine {
  readonly context: QuickJSContext;
  readonly runtime: QuickJSRuntime;
  readonly memory: WasmMemory;
  readonly fuel: Fuel;
  readonly rejections: Rejections | undefined;
  /** The guest's `internal` object, shared by its parts. */
  readonly internal: QuickJSHandle;
  /** Whose machine it is. */
  readonly tenant: { current: Tenant | undefined };
}

/** One process, as the host sees it. */
export interface Tenant {
  readonly files: GuestFiles;
  readonly state: ProcessState;
  readonly calls: HostCalls;
}

export interface EngineKind {
  readonly limits: GuestLimits;
  readonly wasmPath: string | undefined;
}

/** Builds one that no process has begun on. */
export async function nodeEngine({ limits, wasmPath }: EngineKind): Promise<NodeEngine> {
  const engine = await freshEngine(wasmPath);
  const runtime = engine.quickjs.newRuntime();
  const rejections = trackRejections(engine, runtime);
  const tenant: { current: Tenant | undefined } = { current: undefined };
  const fuel = limitRuntime(runtime, limits, () => tenant.current?.state.exited === true);
  const context = runtime.newContext();
  touchConstants(context);
  const internal = context.newObject();
  for (const [name, handle] of Object.entries<QuickJSHandle>(bridge(context, () => tenantOf(tenant).calls)))
    context.setProp(internal, name, handle);
  context.setProp(internal, "wrapperLength", context.newNumber(WRAPPER.length));
  startNode(context, internal);
  serveModules(runtime, () => tenantOf(tenant).files);
  return { context, runtime, memory: engine.memory, fuel, rejections, internal, tenant };
}

function tenantOf({ current }: { readonly current: Tenant | undefined }): Tenant {
  if (current === undefined) throw new Error("invariant broken: nothing is asked before a process begins");
  return current;
}

function bridge(context: QuickJSContext, calls: () => HostCalls): Record<string, QuickJSHandle> {
  return {
    rawHost: context.newFunction("host", (request) =>
      context.newString(calls().json(context.getString(request))),
    ),
    readBytes: context.newFunction("readBytes", (path) => calls().readBytes(context.getString(path))),
    writeBytes: context.newFunction("writeBytes", (path, bytes) =>
      calls().writeBytes(context.getString(path), bytes),
    ),
    bytesToText: context.newFunction("bytesToText", (bytes, fatal) =>
      calls().bytesToText(bytes, context.dump(fatal) === true),
    ),
    compile: context.newFunction("compile", (path) => calls().compile(context.getString(path))),
    importSync: context.newFunction("importSync", (path) => calls().importSync(context.getString(path))),
    promiseState: context.newFunction("promiseState", (promise) => promiseState(context, promise)),
  };
}

function promiseState(context: QuickJSContext, promise: QuickJSHandle): QuickJSHandle {
  const state = context.getPromiseState(promise);
  const told = context.newObject();
  context.setProp(told, "type", context.newString(state.type));
  if (state.type === "fulfilled") context.setProp(told, "value", state.value);
  if (state.type === "rejected") context.setProp(told, "value", state.error);
  return told;
}

/** Errors cannot pass the normalizer with their message, so it names the failure and the loader throws it. */
const FAILED = "failed:";

/** CommonJS, imported: a module of ours around it, which may reach the guest's own loader. */
const COMMON_JS = "node:commonjs:";

function isCommonJs(files: GuestFiles, path: string): boolean {
  return !path.startsWith("node:") && moduleKind(files, path) === "cjs";
}

function serveModules(runtime: QuickJSRuntime, filesNow: () => GuestFiles): void {
  runtime.setModuleLoader(
    (name, context) => loadModule(filesNow(), name, context),
    (base, requested) => {
      if (requested === "node:internal" && base.startsWith("node:")) return requested;
      if (base.startsWith("node:") && requested.startsWith("/")) return requested;
      if (requested === "node:internal") return `${FAILED}No such built-in module: node:internal`;
      const files = filesNow();
      const found = resolveModule(files, requested, base, "import");
      if (!("path" in found)) return `${FAILED}${found.error}`;
      return isCommonJs(files, found.path) ? `${COMMON_JS}${found.path}` : found.path;
    },
  );
}

function loadModule(files: GuestFiles, name: string, context: QuickJSContext): string | { error: Error } {
  if (name.startsWith(FAILED)) return { error: new Error(name.slice(FAILED.length)) };
  try {
    if (name.startsWith(COMMON_JS)) return commonJsSource(files, name.slice(COMMON_JS.length));
    return moduleSource(files, name, (builtin) => exportNames(context, builtin));
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
