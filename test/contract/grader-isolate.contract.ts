import { describe, expect, it } from "vitest";
import type { GraderIsolate, IsolateResult } from "../../src/ports.ts";

const signal = new AbortController().signal;

/** What every grader isolate must do; `open` starts one, and the suite closes it. */
export function graderIsolateContract(name: string, open: () => GraderIsolate): void {
  const call = async (
    source: string,
    args: readonly unknown[] = [],
    modules: Readonly<Record<string, string>> = {},
  ): Promise<IsolateResult> => {
    await using isolate = open();
    return await isolate.call({ source, modules }, "f", args, signal);
  };

  describe(`${name}: values`, () => {
    it.each(VALUES)("%s", async (_title, source, args, value) => {
      expect(await call(source, args)).toEqual({ kind: "value", value });
    });

    it("imports the program's modules and nothing else", async () => {
      const source = `import { k } from "pawl:kit"; export const f = () => k;`;
      expect(await call(source, [], { "pawl:kit": "export const k = 7;" })).toEqual({
        kind: "value",
        value: 7,
      });
      expect(await call(source, [], { "pawl:other": "" })).toEqual({
        kind: "fault",
        reason: "syntax",
        message: `SyntaxError: cannot import "pawl:kit": only pawl:other can be.`,
      });
    });
  });

  describe(`${name}: modules by path`, () => {
    it("resolves relative imports among them", async () => {
      const source = `import { k } from "/a/b/c.js"; export const f = () => k;`;
      const modules = { "/a/b/c.js": `export { k } from "../d.js";`, "/a/d.js": "export const k = 7;" };
      expect(await call(source, [], modules)).toEqual({ kind: "value", value: 7 });
    });

    it.each(SURROUNDED)("with Node's surroundings: %s", async (_title, source, expected) => {
      await using isolate = open();
      const program = { source, modules: FILES, surroundings: "node" } as const;
      expect(await isolate.call(program, "f", [], signal)).toEqual(expected);
    });

    it("spends no more than the program's own fuel", async () => {
      await using isolate = open();
      const loop = "export const f = () => { for (let i = 0; i < 1e6; i++); return 1; };";
      const outcomes = [10, 1_000].map((fuel) =>
        isolate.call({ source: loop, modules: {}, fuel }, "f", [], signal),
      );
      expect(await Promise.all(outcomes)).toEqual([
        { kind: "fault", reason: "fuel", message: "The instruction budget was used up (program.js:1)." },
        { kind: "value", value: 1 },
      ]);
    });
  });

  describe(`${name}: faults`, () => {
    it.each(FAULTS)("%s", async (_title, source, reason, message) => {
      expect(await call(source)).toEqual({ kind: "fault", reason, message });
    });
  });

  describe(`${name}: isolation`, () => {
    it("offers ECMAScript and nothing of a host", async () => {
      const source = `export const f = () => Object.getOwnPropertyNames(globalThis).filter((name) => /^[a-z]/.test(name)).sort();`;
      expect(await call(source)).toEqual({ kind: "value", value: LOWER_CASE_GLOBALS });
    });

    it.each(ABSENT)("has no %s", async (expression) => {
      expect(await call(`export const f = () => typeof ${expression};`)).toEqual({
        kind: "value",
        value: "undefined",
      });
    });

    it.each(SPOILERS)("a call that %s does not affect the next", async (_title, spoiler) => {
      await using isolate = open();
      const honest = {
        source: `export const f = (a) => [a, globalThis.x ?? null, [3, 1, 2].sort()];`,
        modules: {},
      };
      const before = await isolate.call(honest, "f", [1], signal);
      await isolate.call({ source: spoiler, modules: {} }, "f", [], signal);
      expect(await isolate.call(honest, "f", [1], signal)).toEqual(before);
      expect(before).toEqual({ kind: "value", value: [1, null, [1, 2, 3]] });
    });

    it.each(STAINED)("every one of many calls finds what the first found: %s", async (_title, more) => {
      await using isolate = open();
      const program = { source: STAIN, fuel: 200, ...more };
      const calls: IsolateResult[] = [];
      for (const deed of [...DEEDS, ...DEEDS]) calls.push(await isolate.call(program, "f", [deed], signal));
      const value = [0, 0, null, null, "function", 0, "1"];
      const expected = DEEDS.map((deed) =>
        deed in FAULT_OF ? { kind: "fault", ...FAULT_OF[deed] } : { kind: "value", value },
      );
      expect(calls).toEqual([...expected, ...expected]);
    });

    it("gives the same answer twice, faults included", async () => {
      const source = `let n = 0; export const f = () => { for (;;) n++; };`;
      expect(await call(source)).toEqual(await call(source));
    });

    it("rejects when the signal has aborted", async () => {
      await using isolate = open();
      const aborted = AbortSignal.abort(new Error("enough"));
      const pending = isolate.call({ source: "export const f = () => 1;", modules: {} }, "f", [], aborted);
      await expect(pending).rejects.toThrow("enough");
    });
  });
}

/** Looks for what an earlier call may have left, then leaves it itself and does what it is told. */
const STAIN = `
  let count = 0;
  const kept = [];
  export function f(deed) {
    const found = [count++, kept.length, Object.prototype.stain ?? null, globalThis.left ?? null, typeof [].flat, String.stains ?? 0, JSON.stringify(1)];
    kept.push(deed);
    Object.prototype.stain = 1;
    globalThis.left = 2;
    Array.prototype.flat = 3;
    String.stains = 4;
    JSON.stringify = () => '"5"';
    if (deed === "throw") throw new Error("stained");
    if (deed === "burn") for (;;) count++;
    if (deed === "grow") kept.push(new Uint8Array(20 << 20));
    if (deed === "queue") Promise.resolve().then(() => { globalThis.late = 1; });
    return found;
  }`;
const DEEDS = ["nothing", "nothing", "throw", "queue", "grow", "nothing", "burn", "nothing"];
const FAULT_OF: Readonly<Record<string, { readonly reason: string; readonly message: string }>> = {
  throw: { reason: "threw", message: "Error: stained (program.js:12)." },
  burn: { reason: "fuel", message: "The instruction budget was used up (program.js:13)." },
};

const STAINED = [
  ["ECMAScript alone", { modules: {} }],
  ["Node, which nothing notices", { modules: { "/work/a.js": "export const a = 1;" }, surroundings: "node" }],
  ["Node", { modules: { "/work/a.js": "export const a = process.pid;" }, surroundings: "node" }],
] as const;

type ValueRow = readonly [title: string, source: string, args: readonly unknown[], value: unknown];

const VALUES: readonly ValueRow[] = [
  ["adds", "export const f = (a, b) => a + b;", [1, 2], 3],
  [
    "returns nested JSON",
    "export const f = (a) => ({ a, b: [null, 1.5, ''] });",
    [{ c: "é" }],
    { a: { c: "é" }, b: [null, 1.5, ""] },
  ],
  ["leaves undefined members out", "export const f = () => ({ a: 1, b: undefined });", [], { a: 1 }],
  [
    "keeps a member called __proto__",
    "export const f = (a) => Object.keys(a);",
    [JSON.parse('{"__proto__":1}')],
    ["__proto__"],
  ],
  ["awaits an async export", "export const f = async () => { await null; return 4; };", [], 4],
  ["awaits the module's own top level", "const k = await 5; export const f = () => k;", [], 5],
  [
    "is not fooled by a patched JSON",
    "JSON.stringify = () => 'x'; Object.prototype.toJSON = () => 1; export const f = () => ({ a: 1 });",
    [],
    { a: 1 },
  ],
  [
    "sorts within its budget",
    "export const f = () => Array.from({ length: 1e5 }, (_, i) => i % 7).sort((a, b) => a - b).length;",
    [],
    100_000,
  ],
];

const FILES = { "/work/data.json": `{"n":1}`, "/work/a.js": `export { readFileSync as read } from "fs";` };

const SURROUNDED: readonly (readonly [title: string, source: string, expected: IsolateResult])[] = [
  [
    "node:fs sees the modules and nothing of the host",
    `import { read } from "/work/a.js"; import fs from "node:fs";
     export const f = () => [read("data.json", "utf8"), fs.existsSync("/etc/passwd"), fs.readdirSync("/")];`,
    { kind: "value", value: ['{"n":1}', false, ["tmp", "work"]] },
  ],
  [
    "what it writes stays inside",
    `import fs from "node:fs"; export const f = () => { fs.writeFileSync("/tmp/x", "é"); return fs.readFileSync("/tmp/x", "utf8"); };`,
    { kind: "value", value: "é" },
  ],
  [
    "timers fire when nothing else is left, in virtual time",
    "export const f = async () => { const from = Date.now(); await new Promise((done) => setTimeout(done, 1e7)); return Date.now() - from; };",
    { kind: "value", value: 10_000_000 },
  ],
  [
    "time stands still and chance is seeded",
    "export const f = () => [Date.now(), Math.random()].map((n) => typeof n);",
    { kind: "value", value: ["number", "number"] },
  ],
  [
    "its environment is empty of the host's",
    "export const f = () => Object.keys(process.env).sort();",
    { kind: "value", value: ["HOME", "PATH"] },
  ],
  [
    "an exit is told, and stops nothing by itself",
    `import { hasExited } from "pawl:world"; export const f = () => { try { process.exit(3); } catch { return hasExited(); } };`,
    { kind: "value", value: true },
  ],
  [
    "an interval nobody waits for costs fuel",
    "setInterval(() => {}, 1); export const f = () => new Promise(() => {});",
    { kind: "fault", reason: "fuel", message: "The instruction budget was used up." },
  ],
];

type FaultRow = readonly [title: string, source: string, reason: string, message: string];

const FAULTS: readonly FaultRow[] = [
  [
    "a syntax error",
    "\n\nlet x = ;",
    "syntax",
    "SyntaxError: unexpected token in expression: ';' (program.js:3).",
  ],
  [
    "an import that is not offered",
    `import "node:fs";`,
    "syntax",
    `SyntaxError: cannot import "node:fs": nothing can be imported here.`,
  ],
  ["no such export", "export const g = 1;", "missing_export", "There is no exported function f()."],
  [
    "a throw",
    "export const f = () => {\n  throw new TypeError('boo\\nhoo');\n};",
    "threw",
    "TypeError: boo hoo (program.js:2).",
  ],
  ["a throw of no error", "export const f = () => { throw 3; };", "threw", "3."],
  ["a throw at the top", "throw new Error('top');", "threw", "Error: top (program.js:1)."],
  [
    "a runtime syntax error",
    "export const f = () => JSON.parse('{');",
    "threw",
    "SyntaxError: expecting property name (program.js:1).",
  ],
  [
    "chance",
    "export const f = () => Math.random();",
    "threw",
    "Error: Math.random is not available here: derive chance from the seed (program.js:1).",
  ],
  [
    "the clock",
    "export const f = () => Date.now();",
    "threw",
    "ReferenceError: 'Date' is not defined (program.js:1).",
  ],
  [
    "a promise that never settles",
    "export const f = () => new Promise(() => {});",
    "threw",
    "f() returned a promise that nothing can settle.",
  ],
  [
    "undefined",
    "export const f = () => {};",
    "not_json",
    "f() must return JSON, but the value is undefined.",
  ],
  [
    "NaN within",
    "export const f = () => ({ a: [NaN] });",
    "not_json",
    "f() must return JSON, but the value.a[0] is NaN.",
  ],
  [
    "a Map within",
    "export const f = () => ({ a: new Map() });",
    "not_json",
    "f() must return JSON, but the value.a is not a plain object.",
  ],
  [
    "a cycle",
    "export const f = () => { const a = {}; a.b = { a }; return a; };",
    "not_json",
    "f() must return JSON, but the value.b.a is a cycle.",
  ],
  ["a BigInt", "export const f = () => 1n;", "not_json", "f() must return JSON, but the value is a bigint."],
  [
    "an endless loop",
    "export const f = () => { for (;;); };",
    "fuel",
    "The instruction budget was used up (program.js:1).",
  ],
  [
    "an endless loop no catch can stop",
    "export const f = () => { try { for (;;); } catch { return 1; } };",
    "fuel",
    "The instruction budget was used up (program.js:1).",
  ],
  [
    "endless microtasks",
    "export const f = () => new Promise(() => { const g = () => { Promise.resolve().then(g); }; g(); });",
    "fuel",
    "The instruction budget was used up.",
  ],
  [
    "a regular expression that explodes",
    "export const f = () => /(a+)+$/.test('a'.repeat(60) + 'b');",
    "fuel",
    "The instruction budget was used up (program.js:1).",
  ],
  [
    "a memory bomb",
    "export const f = () => { const a = []; for (;;) a.push({ a: a.length }); };",
    "memory",
    "The memory limit was reached (program.js:1).",
  ],
  [
    "endless recursion",
    "export const f = () => { const g = () => g() + 1; return g(); };",
    "memory",
    "The stack limit was reached (program.js:1).",
  ],
  [
    "recursion through builtins",
    "export const f = () => { const g = () => [1].map(g); return g(); };",
    "memory",
    "The stack limit was reached (program.js:1).",
  ],
  [
    "JSON nested too deep",
    "export const f = () => JSON.parse('['.repeat(100000));",
    "memory",
    "The stack limit was reached.",
  ],
];

const LOWER_CASE_GLOBALS = [
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "eval",
  "globalThis",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "undefined",
  "unescape",
].sort();

const ABSENT = [
  "Date",
  "WeakRef",
  "FinalizationRegistry",
  "performance",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "process",
  "require",
  "fetch",
  "console",
  "navigator",
  "WebAssembly",
  "Worker",
  "globalThis.std",
  "globalThis.os",
];

const SPOILERS: readonly (readonly [title: string, source: string])[] = [
  [
    "patches prototypes",
    "Array.prototype.sort = () => 'spoilt'; Object.prototype.x = 1; globalThis.x = 2; export const f = () => 1;",
  ],
  ["exhausts memory", "export const f = () => { const a = []; for (;;) a.push({ a: a.length }); };"],
  ["overflows the stack", "export const f = () => { const g = () => [1].map(g); return g(); };"],
  ["loops for ever", "export const f = () => { for (;;); };"],
];
