/** The guest's side of Node: parts that build on each other in one context, kept from the programs that run there. */
import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import { NODE_PARTS } from "./node-parts.generated.ts";

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

/** The guest's side of the bridge: requests and answers cross as JSON, which also carries NUL and lone surrogates. */
const BRIDGE = `(internal) => {
  const { rawHost } = internal;
  const { parse, stringify } = JSON;
  internal.builtins = Object.create(null);
  internal.prefixOnly = Object.create(null);
  internal.setup = {};
  internal.beginText = (setup) => internal.begin(parse(setup));
  internal.host = (...request) => {
    const answer = rawHost(stringify(request));
    return answer === "" ? undefined : parse(answer);
  };
  globalThis.__pawl = internal;
}`;

/** Puts the parts over an `internal` that has the host's functions; `beginText` then takes up a process. */
export function startNode(context: QuickJSContext, internal: QuickJSHandle): void {
  const bridge = context.unwrapResult(context.evalCode(BRIDGE, "node:bridge"));
  context.unwrapResult(context.callFunction(bridge, context.undefined, internal)).dispose();
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

/** The named exports of a built-in, as the guest's parts tell them. */
export function exportNames(context: QuickJSContext, builtin: string): readonly string[] {
  const source = `import { internal } from "node:internal"; export const names = JSON.stringify(internal.exportNames(${JSON.stringify(builtin)}));`;
  const loaded = context.unwrapResult(context.evalCode(source, "node:names", { type: "module" }));
  return JSON.parse(context.getString(context.getProp(loaded, "names"))) as string[];
}
