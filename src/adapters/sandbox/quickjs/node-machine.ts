import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from "quickjs-emscripten-core";
import { freshEngine } from "./engine.ts";
import { type Fuel, type GuestLimits, limitRuntime } from "./fuel.ts";
import type { GuestFiles } from "./guest-files.ts";
import { type HostCalls, hostCalls, type ProcessState, WRAPPER } from "./host-calls.ts";
import { commonJsSource, moduleSource } from "./module-source.ts";
import { NODE_PARTS } from "./node-parts.generated.ts";
import { type Rejections, trackRejections } from "./rejections.ts";
import { moduleKind, resolveModule } from "./resolve-module.ts";

/** The order in which the guest's parts build on each other. */
const PARTS = [
  "errors.js",
  "inspect.js",
  "assert.js",
  "path-url.js",
  "bytes.js",
  "system.js",
  "fs.js",
  "test-runner.js",
  "modules.js",
];

/** What the guest's parts are told at the start; `random` are four 32-bit words. */
export interface NodeSetup {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  /** Epoch milliseconds at which this process starts. */
  readonly now: number;
  readonly random: readonly number[];
  readonly version: string;
  readonly testOnly: boolean;
  readonly testNames: readonly string[];
  readonly isTestRun: boolean;
}

/** One QuickJS with Node's surroundings, good for one process. */
export interface NodeMachine {
  readonly context: QuickJSContext;
  readonly runtime: QuickJSRuntime;
  readonly fuel: Fuel;
  readonly rejections: Rejections | undefined;
  readonly state: ProcessState;
  /** The guest's `internal` object, shared by its parts. */
  readonly internal: QuickJSHandle;
}

/** Builds the machine: limits, host calls, the guest's parts in order, and the module loader. */
export async function nodeMachine(
  files: GuestFiles,
  setup: NodeSetup,
  limits: GuestLimits,
  state: ProcessState,
  wasmPath?: string,
): Promise<NodeMachine> {
  const engine = await freshEngine(wasmPath);
  const runtime = engine.quickjs.newRuntime();
  const rejections = trackRejections(engine, runtime);
  const fuel = limitRuntime(runtime, limits, () => state.exited);
  const context = runtime.newContext();
  const internal = context.newObject();
  const calls = hostCalls(context, files, state);
  for (const [name, handle] of Object.entries<QuickJSHandle>(bridge(context, calls)))
    context.setProp(internal, name, handle);
  context.setProp(internal, "wrapperLength", context.newNumber(WRAPPER.length));
  start(context, internal, setup);
  serveModules(runtime, files);
  return { context, runtime, fuel, rejections, state, internal };
}

function bridge(context: QuickJSContext, calls: HostCalls): Record<string, QuickJSHandle> {
  return {
    rawHost: context.newFunction("host", (request) =>
      context.newString(calls.json(context.getString(request))),
    ),
    readBytes: context.newFunction("readBytes", (path) => calls.readBytes(context.getString(path))),
    writeBytes: context.newFunction("writeBytes", (path, bytes) =>
      calls.writeBytes(context.getString(path), bytes),
    ),
    bytesToText: context.newFunction("bytesToText", (bytes, fatal) =>
      calls.bytesToText(bytes, context.dump(fatal) === true),
    ),
    compile: context.newFunction("compile", (path) => calls.compile(context.getString(path))),
    importSync: context.newFunction("importSync", (path) => calls.importSync(context.getString(path))),
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

/** The guest's side of the bridge: requests and answers cross as JSON, which also carries NUL and lone surrogates. */
const BRIDGE = `(internal, setup) => {
  const { rawHost } = internal;
  const { parse, stringify } = JSON;
  internal.builtins = Object.create(null);
  internal.prefixOnly = Object.create(null);
  internal.setup = parse(setup);
  internal.host = (...request) => {
    const answer = rawHost(stringify(request));
    return answer === "" ? undefined : parse(answer);
  };
  globalThis.__pawl = internal;
}`;

function start(context: QuickJSContext, internal: QuickJSHandle, setup: NodeSetup): void {
  const bridge = context.unwrapResult(context.evalCode(BRIDGE, "node:bridge"));
  const told = context.newString(JSON.stringify(setup));
  context.unwrapResult(context.callFunction(bridge, context.undefined, internal, told)).dispose();
  startParts(context, internal);
}

/** Runs the guest's parts over an `internal` that has its bridge already (also as `globalThis.__pawl`), and keeps it from programs. */
export function startParts(context: QuickJSContext, internal: QuickJSHandle): void {
  for (const file of PARTS) {
    const part = context.unwrapResult(context.evalCode(NODE_PARTS[file] ?? "", `node:${file}`));
    context.unwrapResult(context.callFunction(part, context.undefined, internal)).dispose();
  }
  const keep = "const internal = globalThis.__pawl; delete globalThis.__pawl; export { internal };";
  context.unwrapResult(context.evalCode(keep, "node:internal", { type: "module" })).dispose();
}

/** Errors cannot pass the normalizer with their message, so it names the failure and the loader throws it. */
const FAILED = "failed:";

/** CommonJS, imported: a module of ours around it, which may reach the guest's own loader. */
const COMMON_JS = "node:commonjs:";

function isCommonJs(files: GuestFiles, path: string): boolean {
  return !path.startsWith("node:") && moduleKind(files, path) === "cjs";
}

function serveModules(runtime: QuickJSRuntime, files: GuestFiles): void {
  runtime.setModuleLoader(
    (name, context) => loadModule(files, name, context),
    (base, requested) => {
      if (requested === "node:internal" && base.startsWith("node:")) return requested;
      if (base.startsWith("node:") && requested.startsWith("/")) return requested;
      if (requested === "node:internal") return `${FAILED}No such built-in module: node:internal`;
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

/** The named exports of a built-in, as the guest's parts tell them. */
export function exportNames(context: QuickJSContext, builtin: string): readonly string[] {
  const source = `import { internal } from "node:internal"; export const names = JSON.stringify(internal.exportNames(${JSON.stringify(builtin)}));`;
  const loaded = context.unwrapResult(context.evalCode(source, "node:names", { type: "module" }));
  return JSON.parse(context.getString(context.getProp(loaded, "names"))) as string[];
}
