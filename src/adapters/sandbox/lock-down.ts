/**
 * The third fence, for the day somebody gets JavaScript into the child: no module that reaches out can be loaded any
 * more, and the globals that do are gone. It is best effort in the same realm; the walls are the empty environment,
 * the permission model and the process itself.
 */
import { registerHooks } from "node:module";

const MODULES = new Set(
  `child_process cluster dgram dns dns/promises http http2 https inspector inspector/promises net perf_hooks repl sqlite
  tls trace_events v8 vm wasi worker_threads diagnostics_channel test`
    .split(/\s+/)
    .flatMap((name) => [name, `node:${name}`]),
);

const GLOBALS = ["fetch", "WebSocket", "EventSource", "Worker", "XMLHttpRequest", "BroadcastChannel"];
const PROCESS = [
  "kill",
  "_kill",
  "binding",
  "_linkedBinding",
  "dlopen",
  "getBuiltinModule",
  "_debugProcess",
  "_debugEnd",
];

/** Call once everything the child itself needs is loaded. */
export function lockDown(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (MODULES.has(specifier)) throw new Error(`${specifier} is not available here`);
      return next(specifier, context);
    },
  });
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  for (const name of PROCESS) {
    Object.defineProperty(process, name, { value: undefined, writable: false, configurable: false });
  }
}
