import type { GraderIsolate, IsolateResult } from "../../src/ports.ts";
import { fingerprint } from "../../src/std/hash.ts";

/**
 * The same isolate, which does not generate the same form twice: by its contract the same call gives the same result.
 * Grading is never remembered, it is part of what is measured.
 */
export function rememberingIsolate(inner: GraderIsolate): GraderIsolate {
  const known = new Map<string, Promise<IsolateResult>>();
  return {
    call: (program, name, args, signal) => {
      if (name !== "generate") return inner.call(program, name, args, signal);
      const key = fingerprint({ source: program.source, args });
      const result = known.get(key) ?? inner.call(program, name, args, signal);
      known.set(key, result);
      return result;
    },
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  };
}
