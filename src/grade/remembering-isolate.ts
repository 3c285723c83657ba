import type { GraderIsolate, IsolateResult } from "../ports.ts";
import { fingerprint } from "../std/hash.ts";

/** Forms kept: those of the runs in flight, which their scripts ask for again. */
const KEPT = 32;

/**
 * The same isolate, which does not generate a form again that it has just generated: by its contract the same call
 * gives the same result. Grading is never remembered.
 */
export function rememberingIsolate(inner: GraderIsolate, kept = KEPT): GraderIsolate {
  const known = new Map<string, Promise<IsolateResult>>();
  return {
    call: (program, name, args, signal) => {
      if (name !== "generate") return inner.call(program, name, args, signal);
      const key = fingerprint({ source: program.source, modules: program.modules, args });
      const result = known.get(key) ?? inner.call(program, name, args, signal);
      known.delete(key);
      known.set(key, result);
      // A call that was cut short is nobody's answer.
      result.catch(() => known.delete(key));
      const [oldest] = known.keys();
      if (known.size > kept && oldest !== undefined) known.delete(oldest);
      return result;
    },
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  };
}
