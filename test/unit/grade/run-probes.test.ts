import { describe, expect, it } from "vitest";
import { inlineIsolate } from "../../../src/adapters/sandbox/inline-isolate.ts";
import { graderInput } from "../../../src/grade/grader-input.ts";
import { makeForm } from "../../../src/grade/make-form.ts";
import { runProbes } from "../../../src/grade/run-probes.ts";
import type { GraderIsolate, IsolateResult } from "../../../src/ports.ts";
import type { GraderRun, ProbeResult } from "../../../src/record/grader-run.ts";
import { aSelectedTask } from "../../support/tasks.ts";
import { trajectory } from "../../support/trajectories.ts";

const never = new AbortController().signal;
const isolate = inlineIsolate({ limits: { memoryBytes: 32 << 20 } });

async function aRun(): Promise<GraderRun> {
  const form = await makeForm(
    { suiteName: "demo-v1", selected: aSelectedTask({}), epoch: 1 },
    isolate,
    never,
  );
  return graderInput(form, { trajectory: trajectory(), files: form.files });
}

/** What comes of calling `f` of `src/a.js` with each list of arguments. */
async function probe(
  source: string,
  calls: readonly (readonly unknown[])[] = [[]],
  files: Readonly<Record<string, string>> = {},
): Promise<ProbeResult | undefined> {
  const asked = {
    name: "p",
    files: { "src/a.js": source, ...files },
    entry: "src/a.js",
    calls: calls.map((args) => ({ export: "f", args })),
  };
  const grader = `export const probes = () => [${JSON.stringify(asked)}]; export const grade = () => {};`;
  const probed = await runProbes(grader, await aRun(), "secret", isolate, never);
  return probed.kind === "probed" ? probed.run.probes["p"] : undefined;
}

const completed = (...results: ProbeResult["results"]): ProbeResult => ({
  state: "completed",
  message: "",
  results,
});
const value = (json: never): ProbeResult["results"][number] => ({ ok: true, value: json });
const threw = (name: string, message: string): ProbeResult["results"][number] => ({
  ok: false,
  threw: { name, message },
});

describe("answers", () => {
  it.each<readonly [title: string, expression: string, json: unknown]>([
    ["nested JSON", "({ a: [1, 'é', null, true], b: {} })", { a: [1, "é", null, true], b: {} }],
    ["undefined", "undefined", { $: "undefined" }],
    ["undefined within", "[{ a: undefined }]", [{ a: { $: "undefined" } }]],
    ["NaN", "NaN", { $: "number", value: "NaN" }],
    ["minus infinity", "-Infinity", { $: "number", value: "-Infinity" }],
    ["minus zero", "-0", { $: "number", value: "-0" }],
    ["a bigint", "12345678901234567890n", { $: "bigint", value: "12345678901234567890" }],
    ["a date", "new Date(0)", { $: "date", value: "1970-01-01T00:00:00.000Z" }],
    ["no date", "new Date(NaN)", { $: "date", value: "Invalid Date" }],
    ["a function", "() => 1", { $: "function" }],
    ["a symbol", "Symbol('x')", { $: "symbol" }],
    ["a hole", "[1, , 2]", [1, { $: "hole" }, 2]],
    ["a map", "new Map([['a', new Set([1])]])", { $: "map", value: [["a", { $: "set", value: [1] }]] }],
    ["a regular expression", "/a+/gi", { $: "regexp", value: "/a+/gi" }],
    ["an error", "new RangeError('far')", { $: "error", name: "RangeError", message: "far" }],
    ["bytes", "new Uint8Array([1, 2])", { $: "typed_array", class: "Uint8Array", value: [1, 2] }],
    [
      "an instance",
      "new (class Money { cents = 5 })()",
      { $: "object", class: "Money", value: { cents: 5 } },
    ],
    [
      "an object that looks tagged",
      "({ $: 'undefined' })",
      { $: "object", class: "Object", value: { $: "undefined" } },
    ],
    ["an object without prototype", "Object.assign(Object.create(null), { a: 1 })", { a: 1 }],
    ["a cycle", "(() => { const a = {}; a.b = [a]; return a; })()", { b: [{ $: "cycle" }] }],
    ["a toJSON of its own", "({ toJSON: () => 1 })", { toJSON: { $: "function" } }],
  ])("%s", async (_title, expression, json) => {
    expect(await probe(`export const f = () => ${expression};`)).toEqual(completed(value(json as never)));
  });

  it("gives every call its own copy of its arguments", async () => {
    const source = "export const f = (list, more) => { list.push(more); return list; };";
    expect(await probe(source, [[[1], 2], [[1], "x"], [[1]]])).toEqual(
      completed(value([1, 2] as never), value([1, "x"] as never), value([1, { $: "undefined" }] as never)),
    );
  });

  it.each<readonly [title: string, body: string, answer: ProbeResult["results"][number]]>([
    ["an async function", "async () => { await null; return 7; }", value(7 as never)],
    ["a timer", "() => new Promise((done) => setTimeout(done, 86_400_000, 'late'))", value("late" as never)],
    ["a thenable", "() => ({ then: (done) => done(3) })", value(3 as never)],
    ["a rejection", "async () => { throw new TypeError('no'); }", threw("TypeError", "no")],
    ["a throw", "() => { throw new RangeError('far'); }", threw("RangeError", "far")],
    ["a throw of no error", "() => { throw 'text'; }", threw("", "text")],
    ["a throw of what cannot be said", "() => { throw { toString() { throw 1; } }; }", threw("", "")],
    ["a getter that throws", "() => ({ get a() { throw new Error('got'); } })", threw("Error", "got")],
    [
      "a proxy that throws",
      "() => new Proxy({}, { ownKeys() { throw new Error('kept'); } })",
      threw("Error", "kept"),
    ],
    [
      "endless recursion",
      "() => { const g = () => g() + 1; return g(); }",
      threw("InternalError", "stack overflow"),
    ],
  ])("%s", async (_title, body, answer) => {
    expect(await probe(`export const f = ${body};`)).toEqual(completed(answer));
  });
});

describe("surroundings", () => {
  it("resolves imports between the files, JSON included", async () => {
    const source = `import { k } from "./lib/k.js"; import data from "../data.json" with { type: "json" }; export const f = () => [k, data.n];`;
    const files = {
      "src/lib/k.js": `export { one as k } from "../../one.mjs";`,
      "one.mjs": "export const one = 1;",
      "data.json": `{"n":2}`,
    };
    expect(await probe(source, [[]], files)).toEqual(completed(value([1, 2] as never)));
  });

  it.each<readonly [title: string, source: string, json: unknown]>([
    [
      "node:util",
      `import { inspect } from "node:util"; export const f = () => inspect({ a: 1 });`,
      "{ a: 1 }",
    ],
    ["assert", `import assert from "assert"; export const f = () => { assert.equal(1, 1); return 1; };`, 1],
    [
      "its own files",
      `import { readFileSync } from "node:fs"; export const f = () => readFileSync(new URL("./a.js", import.meta.url), "utf8").length;`,
      127,
    ],
    ["console", "export const f = () => { console.log('x', { a: 1 }); console.error('y'); return 1; };", 1],
    ["structuredClone", "export const f = () => structuredClone({ a: new Date(0) }).a.getTime();", 0],
    ["process.env", "export const f = () => typeof process.env.SECRET;", "undefined"],
    [
      "TextDecoder",
      "export const f = () => new TextDecoder().decode(new TextEncoder().encode('é€😀'));",
      "é€😀",
    ],
    ["Buffer", "export const f = () => Buffer.from('é€😀').toString('base64');", "w6nigqzwn5iA"],
    ["no network", "export const f = () => fetch('http://x').catch((e) => e.message);", "fetch failed"],
  ])("%s", async (_title, source, json) => {
    expect(await probe(source)).toEqual(completed(value(json as never)));
  });

  it("has one time and one chance for every probe", async () => {
    const source = "export const f = () => [Date.now(), Math.random(), crypto.randomUUID()];";
    expect(await probe(source)).toEqual(await probe(source));
  });
});

describe("what stops a probe", () => {
  it.each<readonly [title: string, source: string, state: ProbeResult["state"], message: string]>([
    [
      "a syntax error",
      "export const f = () => {",
      "syntax",
      "SyntaxError: unexpected token in expression: ''",
    ],
    [
      "an import that does not exist",
      `import "./no.js"; export const f = () => 1;`,
      "threw",
      "Error: Cannot find module '/work/src/no.js' imported from /work/src/a.js",
    ],
    [
      "a package",
      `import _ from "lodash"; export const f = () => 1;`,
      "threw",
      "Error: Cannot find package 'lodash' imported from /work/src/a.js",
    ],
    [
      "a name that is not exported",
      `import { g } from "./a.js"; export const f = () => g;`,
      "syntax",
      "SyntaxError: Could not find export 'g' in module '/work/src/a.js'",
    ],
    ["a throw while loading", "throw new Error('early');", "threw", "Error: early"],
    [
      "bad JSON while loading",
      "JSON.parse('{'); export const f = 1;",
      "threw",
      "SyntaxError: expecting property name",
    ],
    ["no such export", "export const g = () => 1;", "missing_export", "There is no exported function f()."],
    [
      "an export that is no function",
      "export const f = 1;",
      "missing_export",
      "There is no exported function f().",
    ],
    [
      "an exit while loading",
      "process.exit(0); export const f = () => 1;",
      "exited",
      "process.exit was called while loading.",
    ],
    [
      "an exit in a call",
      "export const f = () => process.exit(0);",
      "exited",
      "process.exit was called by f().",
    ],
    [
      "an exit that is caught",
      "export const f = () => { try { process.exit(); } catch { return 1; } };",
      "exited",
      "process.exit was called by f().",
    ],
    [
      "a loop while loading",
      "for (;;); export const f = 1;",
      "fuel",
      "The instruction budget was used up (/work/src/a.js:1).",
    ],
    [
      "a loop",
      "export const f = () => { for (;;); };",
      "fuel",
      "The instruction budget was used up (/work/src/a.js:1).",
    ],
    [
      "a loop in a timer",
      "setInterval(() => {}, 1); export const f = () => new Promise(() => {});",
      "fuel",
      "The instruction budget was used up.",
    ],
    [
      "endless microtasks",
      "const g = () => Promise.resolve().then(g); export const f = g;",
      "fuel",
      "The instruction budget was used up.",
    ],
    [
      "an endless getter",
      "export const f = () => ({ get a() { for (;;); } });",
      "fuel",
      "The instruction budget was used up (/work/src/a.js:1).",
    ],
    [
      "a promise that never settles",
      "export const f = () => new Promise(() => {});",
      "fuel",
      "A call returned a promise that never settles.",
    ],
    [
      "an answer too large",
      "export const f = () => 'x'.repeat(5_000_000);",
      "memory",
      "The answers were too large.",
    ],
    [
      "an array too long",
      "export const f = () => new Array(4e9 >>> 0);",
      "memory",
      "The answers were too large.",
    ],
    [
      "the world's own module",
      `import { hasExited } from "pawl:world"; export const f = hasExited;`,
      "threw",
      "Error: Cannot find package 'pawl:world' imported from /work/src/a.js",
    ],
    [
      "the machine's own module",
      `import { internal } from "node:internal"; export const f = () => internal;`,
      "threw",
      "Error: No such built-in module: node:internal",
    ],
  ])("%s", async (_title, source, state, message) => {
    const result = await probe(source);
    expect({ ...result, results: "any" }).toEqual({ state, message, results: "any" });
  });

  it("a memory bomb", async () => {
    const source = "const a = []; export const f = () => { for (;;) a.push({ a: a.length }); };";
    expect((await probe(source))?.state).toBe("memory");
  });
});

/** Each spoils the realm as it loads; the honest answer must come through, or the spoiling be called by its name. */
describe("forgers", () => {
  it.each<readonly [title: string, spoiler: string]>([
    ["JSON", "JSON.stringify = () => '\"forged\"'; JSON.parse = () => [9, 9];"],
    ["toJSON", "Object.prototype.toJSON = () => 'forged'; String.prototype.toJSON = () => 'forged';"],
    [
      "Object.is and assert",
      "import assert from 'node:assert'; Object.is = () => true; assert.equal = () => {};",
    ],
    [
      "array methods",
      "for (const name of Object.getOwnPropertyNames(Array.prototype)) if (typeof [][name] === 'function' && name !== 'constructor') Array.prototype[name] = () => 'forged';",
    ],
    ["iteration", "Array.prototype[Symbol.iterator] = function* () { yield 'forged'; };"],
    [
      "array setters",
      "for (const i of [0, 1]) Object.defineProperty(Array.prototype, i, { set() {}, get: () => 'forged' });",
    ],
    [
      "object setters",
      "for (const k of ['ok', 'value', 'threw', 'name', 'message', 'state', 'results']) Object.defineProperty(Object.prototype, k, { __proto__: null, set() {}, get: () => 'forged', configurable: true });",
    ],
    [
      "Reflect and Function",
      "Reflect.apply = () => 'forged'; Function.prototype.call = Function.prototype.apply = () => 'forged';",
    ],
    [
      "Promise itself",
      "globalThis.Promise = class { then() { return 'forged'; } static resolve() { return new Promise(); } };",
    ],
    ["Error", "globalThis.Error = class {}; Error.prepareStackTrace = () => 'forged';"],
    [
      "String",
      "String.prototype.slice = String.prototype.indexOf = () => 'forged'; globalThis.String = () => 'forged';",
    ],
    [
      "every global",
      "for (const name of Object.getOwnPropertyNames(globalThis)) try { globalThis[name] = () => 'forged'; } catch {}",
    ],
  ])("patches %s", async (_title, spoiler) => {
    const source = `${spoiler}\nexport const f = (a, b) => { if (b === 0) throw new RangeError("by zero"); return { a, b: [a + b] }; };`;
    const result = await probe(source, [
      [1, 2],
      [1, 0],
    ]);
    expect(result?.state).toBe("completed");
    expect(result?.results[0]).toEqual(value({ a: 1, b: [3] } as never));
    expect(result?.results[1]?.ok).toBe(false);
  });

  it.each<readonly [title: string, spoiler: string]>([
    ["Promise.prototype.then", "Promise.prototype.then = function () {};"],
    ["Promise.prototype.constructor", "Promise.prototype.constructor = class {};"],
  ])("cannot patch %s", async (_title, spoiler) => {
    expect((await probe(`${spoiler} export const f = () => 1;`))?.state).toBe("threw");
  });
});

/** An isolate whose collector was taken over: whatever it says is held against what only the host knows. */
describe("a collector that lies", () => {
  const canary = { ok: false, threw: { name: "Error", message: "canary" } };
  const honest = (nonce: string) => ({
    nonce,
    state: "completed",
    message: "",
    results: [{ ok: true, value: 1 }],
    canary,
  });
  type Lie = (nonce: string) => IsolateResult;
  const saying =
    (change: object): Lie =>
    (nonce) => ({ kind: "value", value: JSON.stringify({ ...honest(nonce), ...change }) });

  const answeredBy = async (lie: Lie): Promise<ProbeResult | undefined> => {
    const lying: GraderIsolate = {
      ...isolate,
      call: async (program, name, args, signal) =>
        name === "collect"
          ? lie((args[0] as { nonce: string }).nonce)
          : isolate.call(program, name, args, signal),
    };
    const asked = { name: "p", files: { "a.js": "" }, entry: "a.js", calls: [{ export: "f", args: [] }] };
    const grader = `export const probes = () => [${JSON.stringify(asked)}];`;
    const probed = await runProbes(grader, await aRun(), "secret", lying, never);
    return probed.kind === "probed" ? probed.run.probes["p"] : undefined;
  };

  it.each<readonly [title: string, lie: Lie, message: string]>([
    ["another nonce", saying({ nonce: "0".repeat(64) }), "The answer is not the collector's."],
    ["no nonce", saying({ nonce: undefined }), "The answer is not the collector's."],
    [
      "an answer too many",
      saying({
        results: [
          { ok: true, value: 1 },
          { ok: true, value: 1 },
        ],
      }),
      "2 answers to 1 calls.",
    ],
    ["no answers", saying({ results: [] }), "0 answers to 1 calls."],
    ["a canary that lives", saying({ canary: { ok: true, value: 1 } }), "A call that must throw did not."],
    ["no canary", saying({ canary: null }), "A call that must throw did not."],
    ["a state of its own", saying({ state: "passed" }), "The answer is not the collector's."],
    ["text that is not JSON", () => ({ kind: "value", value: "PASS" }), "The answer is not the collector's."],
    ["no text", () => ({ kind: "value", value: { passed: true } }), "The answer is not the collector's."],
    ["a fault it cannot have", () => ({ kind: "fault", reason: "not_json", message: "x" }), "x"],
  ])("%s", async (_title, lie, message) => {
    expect(await answeredBy(lie)).toEqual({ state: "tampered", message, results: [] });
  });

  it("and one that does not", async () => {
    expect(await answeredBy(saying({}))).toEqual(completed(value(1 as never)));
  });
});

describe("what a grader may ask for", () => {
  const ask = async (probes: string) =>
    runProbes(`export const probes = (run) => (${probes});`, await aRun(), "secret", isolate, never);
  const one = (fields: object): string =>
    JSON.stringify([{ name: "p", files: { "a.js": "" }, entry: "a.js", calls: [], ...fields }]);

  it("nothing, by not exporting probes", async () => {
    const run = await aRun();
    const grader = `export const grade = () => "probes";`;
    expect(await runProbes(grader, run, "secret", isolate, never)).toEqual({ kind: "probed", run });
  });

  it("something of the run it is given", async () => {
    const probes = `[{ name: run.task_id, files: { "a.js": "export const f = (x) => x;" }, entry: "a.js", calls: [{ export: "f", args: [run.stop] }] }]`;
    const probed = await ask(probes);
    const { task_id, stop } = await aRun();
    expect(probed.kind === "probed" && probed.run.probes).toEqual({
      [task_id]: completed(value(stop as never)),
    });
  });

  it.each<readonly [title: string, probes: string, detail: string, message: RegExp]>([
    ["no list", "undefined", "grader_not_json", /^probes\(\): /],
    ["a throw", "(() => { throw new Error('x'); })()", "grader_threw", /^probes\(\): Error: x/],
    ["a number", "1", "grader_nonsense", /^probes\(\): .*array/],
    ["an entry that is no file", one({ entry: "b.js" }), "grader_nonsense", /no file called b\.js/],
    ["a path that climbs", one({ files: { "a.js": "", "../b": "" } }), "grader_nonsense", /leads out/],
    ["an absolute path", one({ files: { "a.js": "", "/b": "" } }), "grader_nonsense", /is absolute/],
    ["a name twice", `[...${one({})}, ...${one({})}]`, "grader_nonsense", /one name/],
    [
      "too many probes",
      `Array.from({ length: 21 }, (_, i) => ({ ...${one({})}[0], name: String(i) }))`,
      "grader_nonsense",
      /20/,
    ],
    [
      "too many calls",
      `[{ ...${one({})}[0], calls: Array.from({ length: 401 }, () => ({ export: "f", args: [] })) }]`,
      "grader_nonsense",
      /more than 400 calls/,
    ],
  ])("not %s", async (_title, probes, detail, message) => {
    const probed = await ask(probes);
    expect(probed).toMatchObject({ kind: "unusable", detail });
    expect(probed.kind === "unusable" && probed.message).toMatch(message);
  });
});
