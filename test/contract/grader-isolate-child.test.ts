import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSandbox } from "../../scripts/build-sandbox.ts";
import { childIsolate } from "../../src/adapters/sandbox/child-isolate.ts";
import type { GraderIsolate } from "../../src/ports.ts";
import { hostileHost } from "../support/hostile-host.ts";
import { graderIsolateContract } from "./grader-isolate.contract.ts";

const signal = new AbortController().signal;
const limits = { memoryBytes: 32 << 20, fuel: 3_000 };
const LOOP = { source: "export const f = () => { for (;;); };", modules: {} };
const ONE = { source: "export const f = () => 1;", modules: {} };

const dist = mkdtempSync(join(tmpdir(), "pawl-isolate-"));
beforeAll(async () => {
  writeFileSync(join(dist, "package.json"), '{"type":"module"}');
  await buildSandbox(dist);
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** One process for all of a suite's calls, which makes the suite harder to pass and much quicker. */
function shared(make: () => GraderIsolate): () => GraderIsolate {
  let isolate: GraderIsolate | undefined;
  afterAll(() => isolate?.[Symbol.asyncDispose]());
  return () => {
    isolate ??= make();
    return { call: isolate.call, [Symbol.asyncDispose]: async () => undefined };
  };
}

graderIsolateContract(
  "child isolate, from source",
  shared(() => childIsolate({ limits, processes: 1 })),
);
graderIsolateContract(
  "child isolate, from dist",
  shared(() => childIsolate({ limits, processes: 1, hostPath: join(dist, "sandbox", "isolate-host.js") })),
);

describe("child isolate: what an engine cannot stop", () => {
  it("is killed at its deadline, and the next call is none the worse", async () => {
    await using isolate = childIsolate({ limits: { fuel: 1e9 }, processes: 1, deadlineMs: 1_500 });
    expect(await isolate.call(LOOP, "f", [], signal)).toEqual({
      kind: "fault",
      reason: "crash",
      message: "The isolate's process took too long and was stopped.",
    });
    expect(await isolate.call(ONE, "f", [], signal)).toEqual({ kind: "value", value: 1 });
  });

  it("ends with the signal's reason while it runs", async () => {
    await using isolate = childIsolate({ limits: { fuel: 1e9 }, processes: 1 });
    const stop = new AbortController();
    const pending = isolate.call(LOOP, "f", [], stop.signal);
    setImmediate(() => stop.abort(new Error("enough")));
    await expect(pending).rejects.toThrow("enough");
    expect(await isolate.call(ONE, "f", [], signal)).toEqual({ kind: "value", value: 1 });
  });

  it("makes no more processes than it may, and every call gets its turn", async () => {
    await using isolate = childIsolate({ processes: 2 });
    const echo = { source: "export const f = (a) => a;", modules: {} };
    const calls = [1, 2, 3, 4, 5].map((n) => isolate.call(echo, "f", [n], signal));
    expect(await Promise.all(calls)).toEqual([1, 2, 3, 4, 5].map((value) => ({ kind: "value", value })));
  });
});

describe("child isolate: a process somebody broke into", () => {
  const crash = { kind: "fault", reason: "crash", message: "The isolate's process crashed." };

  it.each([
    ["an answer of another shape", `say({ id: request.id, answer: { kind: "value" }, change: [] });`],
    ["a value that is no JSON", `say({ id: request.id, answer: { kind: "value", json: "{" }, change: [] });`],
    ["an answer nobody asked for", `say({ id: 99, answer: { kind: "value", json: "1" }, change: [] });`],
    ["bytes that are no frame", `process.stdout.write(Buffer.alloc(64, 0xff));`],
    ["its own end", `process.exit(0);`],
  ])("is not believed: %s", async (_, body) => {
    await using isolate = childIsolate({ hostPath: hostileHost(body), processes: 1 });
    expect(await isolate.call(ONE, "f", [], signal)).toEqual(crash);
  });

  it("cannot speak for the author: a member called $bytes is data", async () => {
    await using isolate = childIsolate({ processes: 1 });
    const echo = { source: "export const f = (a) => a;", modules: {} };
    const value = { $bytes: 3, id: 7, $: [{ $bytes: 1 }] };
    expect(await isolate.call(echo, "f", [value], signal)).toEqual({ kind: "value", value });
  });
});
