import { expect, it } from "vitest";
import { rememberingIsolate } from "../../../src/grade/remembering-isolate.ts";
import type { GraderIsolate } from "../../../src/ports.ts";

const never = new AbortController().signal;

function counting(): GraderIsolate & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    call: async ({ source }, name, args, signal) => {
      signal.throwIfAborted();
      calls.push(`${name} ${source} ${args.join()}`);
      return { kind: "value", value: calls.length };
    },
    async [Symbol.asyncDispose]() {},
  };
}

it("generates the same form once, another one anew, and grades every time", async () => {
  const inner = counting();
  const isolate = rememberingIsolate(inner, 2);
  const ask = (name: string, source: string, seed: string) =>
    isolate.call({ source, modules: {} }, name, [seed], never);
  const first = await ask("generate", "a", "1");
  expect(await ask("generate", "a", "1")).toEqual(first);
  await ask("generate", "b", "1");
  await ask("generate", "a", "2");
  await ask("grade", "a", "1");
  await ask("grade", "a", "1");
  await ask("generate", "a", "1");
  expect(inner.calls).toEqual([
    "generate a 1",
    "generate b 1",
    "generate a 2",
    "grade a 1",
    "grade a 1",
    // Only the last two forms are kept.
    "generate a 1",
  ]);
});

it("forgets a call that was cut short", async () => {
  const inner = counting();
  const isolate = rememberingIsolate(inner);
  const program = { source: "a", modules: {} };
  await expect(
    isolate.call(program, "generate", ["1"], AbortSignal.abort(new Error("stop"))),
  ).rejects.toThrow("stop");
  expect(await isolate.call(program, "generate", ["1"], never)).toEqual({ kind: "value", value: 1 });
});
