import { posix } from "node:path";
import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from "quickjs-emscripten-core";
import type { IsolateProgram } from "../../../ports.ts";
import { builtinSource, withImportMeta } from "./module-source.ts";
import { exportNames, startParts } from "./node-parts.ts";
import { VERSION } from "./node-process.ts";
import { NODE_WORLD } from "./node-world.generated.ts";
import { type Resolution, resolveBuiltin } from "./resolve-module.ts";

/** Where a program's path-named modules lie for `process.cwd()` and `node:fs`. */
const CWD = "/work";
/** The same for every program: what a program answers must not depend on when or where it is asked. */
const NOW = Date.UTC(2026, 0, 1, 9);
const RANDOM = [0x2545f491, 0x4f6cdd1d, 0x1b873593, 0x6a09e667];

/** Errors cannot pass the normalizer with their message, so it names the failure and the loader throws it. */
const FAILED = "failed:";
const WORLD = "pawl:world";

/** What a program's empty queue is given to: false when there is nothing left that could settle anything. */
export type Wake = () => boolean;

/** What Node's parts add or change where a module could notice it. */
const NODE_NAMES =
  `AbortController AbortSignal atob btoa Buffer clearImmediate clearInterval clearTimeout console crypto
  Date Error.captureStackTrace Event EventTarget fetch FinalizationRegistry global navigator performance
  prepareStackTrace process queueMicrotask random setImmediate setInterval setTimeout stack structuredClone TextDecoder
  TextEncoder URL URLSearchParams WeakRef`.split(/\s+/);

/** Ways to the same without naming it: the global scope, code made from text, modules by a computed name, escapes. */
const DETOURS = [/\b(?:globalThis|eval|Function|constructor)\b/, /\bimport\s*[.(]/, /\\u/];

/** An import of anything but a file. */
const FOREIGN_IMPORT = /\b(?:from|import)\s*["'](?!\.{0,2}\/)/;

const NOTICES_NODE = [new RegExp(`\\b(?:${NODE_NAMES.join("|")})\\b`), FOREIGN_IMPORT, ...DETOURS];

/** Whether modules could tell Node's surroundings from ECMAScript's; setting those up costs twenty milliseconds. */
export function noticesNode(modules: IsolateProgram["modules"]): boolean {
  const code = Object.entries(modules).filter(([name]) => !name.endsWith(".json"));
  return code.some(([_name, text]) => NOTICES_NODE.some((pattern) => pattern.test(text)));
}

/** Node's surroundings in a context. */
export interface Surroundings {
  readonly wake: Wake;
  /** What can be imported from now on, and, of it, what lies on the disk. */
  offer(modules: IsolateProgram["modules"]): void;
}

/**
 * Puts Node's surroundings into a context whose prelude has run. Everything they ask for is answered inside the
 * context; the host only resolves and hands over module text. `main` is the file name of the program's own source.
 * With `isNoticed` false they are as good as absent: for modules that could not tell.
 */
export function surroundWithNode(context: QuickJSContext, isNoticed: boolean, main: string): Surroundings {
  let offered = new Map<string, string>();
  serveModules(context.runtime, () => offered, main);
  const world = isNoticed ? startNode(context) : undefined;
  if (world === undefined)
    offerWorld(context, context.unwrapResult(context.evalCode("({ hasExited: () => false })")));
  return {
    wake: world?.wake ?? (() => false),
    offer: (modules) => {
      offered = new Map(Object.entries(modules));
      world?.put(Object.entries(modules).filter(([name]) => name.startsWith("/")));
    },
  };
}

interface NodeWorld {
  readonly wake: Wake;
  put(files: readonly (readonly [string, string])[]): void;
}

function startNode(context: QuickJSContext): NodeWorld {
  const setup = {
    argv: ["/usr/local/bin/node", `${CWD}/[eval]`],
    cwd: CWD,
    env: { HOME: "/root", PATH: "/usr/local/bin:/usr/bin:/bin" },
    stdin: "",
    now: NOW,
    random: RANDOM,
    version: VERSION,
    testOnly: false,
    testNames: [],
    isTestRun: false,
  };
  const internal = context.newObject();
  const build = context.unwrapResult(context.evalCode(NODE_WORLD, "node:world"));
  const told = context.newString(JSON.stringify(setup));
  const world = context.unwrapResult(context.callFunction(build, context.undefined, internal, told));
  startParts(context, internal);
  context.unwrapResult(context.callFunction(context.getProp(world, "begin"), context.undefined));
  offerWorld(context, world);
  const [wake, put] = [context.getProp(world, "wake"), context.getProp(world, "put")];
  return {
    wake: () => {
      const result = context.callFunction(wake, context.undefined);
      return !result.error && context.dump(result.value) === true;
    },
    put: (files) => {
      const list = context.newString(JSON.stringify(files));
      context.unwrapResult(context.callFunction(put, context.undefined, list));
    },
  };
}

/** `pawl:world` is made once, here; who may import it is the normalizer's business. */
function offerWorld(context: QuickJSContext, world: QuickJSHandle): void {
  context.setProp(context.global, "__pawlWorld", context.getProp(world, "hasExited"));
  const source =
    "const told = globalThis.__pawlWorld; delete globalThis.__pawlWorld; export { told as hasExited };";
  context.unwrapResult(context.evalCode(source, WORLD, { type: "module" })).dispose();
}

function serveModules(
  runtime: QuickJSRuntime,
  offered: () => ReadonlyMap<string, string>,
  main: string,
): void {
  runtime.setModuleLoader(
    (name, context) => {
      if (name.startsWith(FAILED)) return { error: new Error(name.slice(FAILED.length)) };
      if (name.startsWith("node:")) return builtinSource(name, exportNames(context, name));
      const text = offered().get(name) ?? "";
      if (name.endsWith(".json")) return `export default JSON.parse(${JSON.stringify(text)});`;
      return withImportMeta(name, text.startsWith("#!") ? `//${text}` : text);
    },
    (base, requested) => {
      if (requested === "node:internal" && base.startsWith("node:")) return requested;
      if (requested === WORLD && base === main) return requested;
      const found = resolve(offered(), base, requested);
      return "path" in found ? found.path : `${FAILED}${found.error}`;
    },
  );
}

function resolve(modules: ReadonlyMap<string, string>, base: string, requested: string): Resolution {
  const builtin = resolveBuiltin(requested);
  if (builtin !== undefined) return builtin;
  const path = requested.startsWith("file:///") ? requested.slice("file://".length) : requested;
  const isPath = path.startsWith("/") || /^\.\.?(\/|$)/.test(path);
  const wanted = isPath ? posix.resolve(posix.dirname(base), path) : path;
  if (modules.has(wanted)) return { path: wanted };
  const noun = isPath ? "module" : "package";
  return { code: "ERR_MODULE_NOT_FOUND", error: `Cannot find ${noun} '${wanted}' imported from ${base}` };
}
