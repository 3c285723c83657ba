/** Scripts whose standard output and exit code must be Node 24's, to the byte. */
export interface ScriptRow {
  readonly title: string;
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const script = (title: string, text: string, more: Readonly<Record<string, string>> = {}): ScriptRow => ({
  title,
  argv: ["main.mjs"],
  files: { "main.mjs": text, ...more },
});
const common = (title: string, text: string, more: Readonly<Record<string, string>> = {}): ScriptRow => ({
  title,
  argv: ["main.cjs"],
  files: { "main.cjs": text, ...more },
});
const tests = (title: string, text: string, more: Readonly<Record<string, string>> = {}): ScriptRow => ({
  title,
  argv: ["--test"],
  files: { "package.json": `{"type":"module"}`, "test/a.test.js": text, ...more },
});
const TEST_HEAD = `import { test, it, describe, before, after, beforeEach, afterEach, mock } from "node:test";\nimport assert from "node:assert/strict";\n`;

export const SCRIPTS: readonly ScriptRow[] = [
  script(
    "prints nested objects",
    `console.log({ a: 1, b: { c: { d: { e: 1 } } }, "x-y": [1, [2, [3, [4]]]] });`,
  ),
  script(
    "prints long arrays in columns",
    `console.log(Array.from({ length: 120 }, (_, i) => i * i)); console.log("abcdefghijklmnopqrstuvwxyz".split("")); console.log(Array.from({ length: 30 }, (_, i) => i * i), Array.from({ length: 9 }, (_, i) => "word" + i), Array.from({ length: 27 }, (_, i) => i / 7));`,
  ),
  script(
    "prints objects over many lines",
    `console.log({ name: "a long enough name to break the line", list: ["of", "several", "words", "here"], nested: { deep: true, more: "text text text" } });`,
  ),
  script(
    "prints collections",
    `console.log(new Map([["k", { v: 1 }], [{ a: 1 }, "x"]]), new Set([1, "a", [2]]), new Map(), new Set(), [], {});`,
  ),
  script(
    "prints functions and classes",
    `class A { x = 1; } class B extends A {} function named() {} console.log(A, B, named, () => {}, async () => {}, function* g() {}, new A(), new B(), Math.max);`,
  ),
  script(
    "prints primitives",
    `console.log(1, -0, 1.5, NaN, "s", true, null, undefined, 10n, Symbol("s"), [1, -0, "s", null, undefined, 10n, Symbol("s")]);`,
  ),
  script(
    "quotes strings",
    `console.log(["it's", 'say "hi"', "both ' and \\"", "line\\nbreak", "tab\\t", "\\u0001", "ünï"]);`,
  ),
  script("prints circles", `const a = { n: 1 }; a.self = a; a.list = [a]; console.log(a);`),
  script(
    "prints getters, symbols and holes",
    `console.log({ get a() { return 1; }, set b(v) {}, [Symbol("k")]: 1 }, [1, , 3, , ,], Object.create(null));`,
  ),
  script(
    "prints dates, expressions and boxed values",
    `console.log(new Date(0), /a+/gi, new Number(3), new String("abc"), [new Date(NaN)]);`,
  ),
  script(
    "prints typed arrays and buffers",
    `console.log(new Uint8Array([1, 2, 3]), Buffer.from("héllo"), new ArrayBuffer(3), Buffer.alloc(2));`,
  ),
  script("prints promises", `console.log(Promise.resolve(4), new Promise(() => {}));`),
  script(
    "formats",
    `console.log("%s is %d and %i or %f, %j %o %O %%", "x", 1.5, "42.9", "1.25", { a: 1 }, [1], { b: { c: {} } }, "extra", 7);`,
  ),
  script(
    "groups, counts and tables",
    `console.group("g"); console.log("in\\nside"); console.groupEnd(); console.count(); console.count("x"); console.count(); console.table([{ a: 1, b: "x" }, { a: 2 }]); console.table(["p", "q"]); console.assert(true); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });`,
  ),
  script(
    "prints caught errors by name and message",
    `try { null.x } catch (e) { console.log(e.name, e instanceof TypeError); } console.log(String(new RangeError("r")), Object.prototype.toString.call(new Error("e")));`,
  ),
  script(
    "orders ticks, microtasks, timers",
    `setTimeout(() => console.log("t10"), 10); setTimeout(() => console.log("t1"), 1); process.nextTick(() => console.log("tick")); Promise.resolve().then(() => console.log("micro")).then(() => console.log("micro2")); console.log("sync"); await null; console.log("after await"); const i = setInterval(() => { console.log("int"); clearInterval(i); }, 20);`,
  ),
  common(
    "orders ticks before microtasks in CommonJS",
    `Promise.resolve().then(() => console.log("micro")); process.nextTick(() => console.log("tick")); queueMicrotask(() => console.log("queued")); console.log("sync");`,
  ),
  script(
    "imports builtins under both names",
    `import fs, { readFileSync } from "fs"; import * as path from "node:path"; import { inspect } from "node:util"; console.log(fs.readFileSync === readFileSync, path.join("a", "..", "b"), typeof inspect, typeof path.default);`,
  ),
  script(
    "reads and writes files",
    `import fs from "node:fs"; import fsp from "node:fs/promises"; fs.mkdirSync("d/e", { recursive: true }); fs.writeFileSync("d/e/f.txt", "hé"); fs.appendFileSync("d/e/f.txt", "!"); await fsp.writeFile("d/g.bin", new Uint8Array([0, 255, 1])); console.log(fs.readFileSync("d/e/f.txt", "utf8"), fs.readFileSync("d/g.bin"), fs.readdirSync("d"), fs.existsSync("nope"), fs.statSync("d/g.bin").size, fs.statSync("d").isDirectory()); fs.renameSync("d/g.bin", "d/h.bin"); fs.rmSync("d/e", { recursive: true }); console.log(fs.readdirSync("d", { withFileTypes: true }).map((e) => [e.name, e.isFile()])); try { fs.readFileSync("nope.txt"); } catch (e) { console.log(e.code, e.errno, e.syscall, e.message, e.path); } await fsp.access("x").catch((e) => console.log(e.message)); fs.readFile("d/h.bin", (error, data) => console.log(error, data.length));`,
  ),
  script(
    "reads standard input",
    `import fs from "node:fs"; console.log(JSON.stringify(fs.readFileSync(0, "utf8")));`,
  ),
  script(
    "iterates lines of standard input",
    `import readline from "node:readline"; for await (const line of readline.createInterface({ input: process.stdin })) console.log("<" + line + ">");`,
  ),
  script(
    "paths",
    `import path from "node:path"; console.log(path.resolve("/a", "../b", "c"), path.relative("/a/b", "/a/c/d"), path.basename("/x/y.txt", ".txt"), path.extname(".env"), path.extname("a.b.c"), path.dirname("/a"), path.dirname("a"), path.normalize("a//b/../c/"), path.parse("/home/u/f.txt"), path.format({ dir: "/d", base: "b" }), path.isAbsolute("a"));`,
  ),
  script(
    "URLs",
    `const u = new URL("https://user:pw@example.com:8080/a/b/../c?x=1&y=2#h"); console.log(u.href, u.host, u.pathname, u.searchParams.get("y"), u.origin); u.searchParams.append("z", "a b"); console.log(u.search, new URL("../q?x", "http://h.com/a/b/c").href, String(new URLSearchParams({ a: "1", b: "é&" })), URL.canParse("nope"));`,
  ),
  script(
    "buffers",
    `const b = Buffer.from("héllo wörld"); console.log(b.toString("hex"), b.toString("base64"), Buffer.from("aGk=", "base64").toString(), b.length, b.slice(0, 2), Buffer.concat([b, Buffer.from([1])]).length, b.equals(Buffer.from("héllo wörld")), JSON.stringify(Buffer.from("a")), b.readUInt16BE(0), Buffer.byteLength("é"), b.indexOf("w"), btoa("x"), atob("eA=="));`,
  ),
  script(
    "text encoding",
    `console.log(new TextEncoder().encode("é€😀"), new TextDecoder().decode(new Uint8Array([226, 130, 172])), "\\u0000a".length, ["a\\u0000b"]);`,
  ),
  script(
    "hashes",
    `import { createHash, createHmac } from "node:crypto"; for (const n of ["sha256", "sha1", "md5"]) console.log(createHash(n).update("a").update("b").digest("hex")); console.log(createHmac("sha256", "k").update("d").digest("base64"));`,
  ),
  script(
    "events",
    `import { EventEmitter, once } from "node:events"; const e = new EventEmitter(); e.on("x", (...a) => console.log("x", a)); e.once("x", () => console.log("once")); console.log(e.emit("x", 1, 2), e.emit("x"), e.emit("y"), e.listenerCount("x")); setTimeout(() => e.emit("z", 5), 1); console.log(await once(e, "z")); try { e.emit("error", new Error("bad")); } catch (err) { console.log(err.message); }`,
  ),
  script(
    "util",
    `import util from "node:util"; console.log(util.isDeepStrictEqual({ a: [1] }, { a: [1] }), util.format("%s", { a: 1 }), util.inspect("x"), await util.promisify((a, cb) => cb(null, a + 1))(1), util.types.isPromise(Promise.resolve()), util.inspect({ a: { b: { c: {} } } }, { depth: 0 }), util.parseArgs({ args: ["-f", "--bar", "b", "pos"], options: { foo: { type: "boolean", short: "f" }, bar: { type: "string" } }, allowPositionals: true }).values.bar);`,
  ),
  script(
    "structuredClone and its refusals",
    `console.log(structuredClone({ a: new Map([[1, new Date(0)]]), b: [1, { c: 2 }] })); try { structuredClone(() => {}); } catch (e) { console.log(e.name); }`,
  ),
  script(
    "abort signals",
    `const c = new AbortController(); c.signal.addEventListener("abort", () => console.log("aborted", c.signal.reason.name)); c.abort(); console.log(c.signal.aborted); try { c.signal.throwIfAborted(); } catch (e) { console.log(e.message); }`,
  ),
  script(
    "dynamic import and JSON",
    `import d from "./d.json" with { type: "json" }; const m = await import("./m.mjs"); console.log(d, m.x, m.default, import.meta.filename.endsWith("main.mjs"), typeof import.meta.dirname);`,
    { "d.json": `{"q":[1]}`, "m.mjs": "export const x = 1; export default 2;" },
  ),
  script("imports CommonJS", `import d, { x } from "./c.cjs"; console.log(d, x);`, {
    "c.cjs": "exports.x = 1; exports.y = __filename.endsWith('c.cjs');",
  }),
  common(
    "requires modules of all kinds",
    `const { x } = require("./m.mjs"); console.log(x, require("./d"), require("./dir"), require("pkg"), require("pkg/sub"), module.id, require.main === module); try { require("./none"); } catch (e) { console.log(e.code, e.message.split("\\n")[0]); }`,
    {
      "m.mjs": "export const x = 1;",
      "d.json": "[1]",
      "dir/index.js": "module.exports = 'dir';",
      "node_modules/pkg/package.json": `{"exports":{".":{"import":"./i.mjs","require":"./i.cjs"},"./sub":"./s.js"}}`,
      "node_modules/pkg/i.cjs": "module.exports = 'pkg';",
      "node_modules/pkg/s.js": "module.exports = 'sub';",
    },
  ),
  script("package imports and self", `import a from "#a"; import self from "me"; console.log(a, self);`, {
    "package.json": `{"name":"me","type":"module","imports":{"#a":"./lib/a.js"},"exports":"./self.js"}`,
    "lib/a.js": "export default 'a';",
    "self.js": "export default 'self';",
  }),
  {
    title: "TypeScript",
    argv: ["main.ts"],
    files: {
      "main.ts": "interface A { x: number }\nconst a: A = { x: 1 };\nconsole.log(a.x as number);\nexport {};",
    },
  },
  {
    title: "detects modules without a type",
    argv: ["main.js"],
    files: { "main.js": `import { x } from "./x.js";\nconsole.log(x);`, "x.js": "export const x = 1;" },
  },
  {
    title: "-e",
    argv: [
      "-e",
      "console.log(fs.existsSync('.'), path.sep, require('os').EOL === '\\n', process.argv.length)",
      "a",
      "b",
    ],
    files: {},
  },
  { title: "-p", argv: ["-p", "[1, 2].map((x) => x * 2)"], files: {} },
  { title: "-p of a string", argv: ["-p", "'a' + 1"], files: {} },
  {
    title: "--input-type=module",
    argv: ["--input-type=module", "-e", "import p from 'node:path'; console.log(await p.basename('/a/b'))"],
    files: {},
  },
  {
    title: "arguments",
    argv: ["main.cjs", "--x", "y z"],
    files: { "main.cjs": "console.log(process.argv.slice(2), process.argv0 !== undefined)" },
  },
  { title: "--check of good and bad", argv: ["--check", "main.cjs"], files: { "main.cjs": "let x = ;" } },
  { title: "a missing file", argv: ["none.js"], files: {} },
  script("exit codes: exit", `process.on("exit", (c) => console.log("bye", c)); process.exit(3);`),
  script("exit codes: exitCode", `process.exitCode = 4; console.log("on");`),
  script("exit codes: throw", `console.log("before"); throw new Error("x");`),
  script(
    "exit codes: a throw in a timer",
    `setTimeout(() => { throw new Error("x"); }, 1); setTimeout(() => console.log("never"), 5);`,
  ),
  common(
    "exit codes: unhandled rejection",
    `async function main() { await null; throw new Error("x"); }\nmain(); setTimeout(() => console.log("never"), 5);`,
  ),
  common(
    "exit codes: handled later in the same turn",
    `const p = Promise.reject(new Error("x")); p.catch(() => console.log("handled"));`,
  ),
  script(
    "exit codes: uncaughtException handler",
    `process.on("uncaughtException", (e) => console.log("caught", e.message)); setTimeout(() => console.log("goes on"), 2); throw new Error("x");`,
  ),
  script("exit codes: top level await that never settles", `await new Promise(() => {});`),
  script("exit codes: syntax error", `let x = ;`),
  script("exit codes: missing export", `import { nope } from "./m.mjs";`, { "m.mjs": "export const x = 1;" }),
  tests(
    "reports passes, skips and todos",
    `${TEST_HEAD}test("ok", () => {}); test("skip", { skip: true }, () => {}); test("why", { skip: "because" }, () => {}); test.todo("later"); test("todo fails", { todo: true }, () => { throw 1; });\ndescribe("s", () => { it("a", () => {}); it.skip("b"); describe("n", () => { it("c", async () => { await new Promise((r) => setTimeout(r, 5)); }); }); });`,
  ),
  tests(
    "runs hooks in order",
    `${TEST_HEAD}const log = []; describe("h", () => { before(() => log.push("before")); after(() => { log.push("after"); console.log(log.join()); }); beforeEach(() => log.push("each")); afterEach(() => log.push("done")); it("1", () => log.push("1")); it("2", () => log.push("2")); });`,
  ),
  tests(
    "mocks",
    `${TEST_HEAD}test("m", () => { const f = mock.fn((a) => a + 1); assert.equal(f(1), 2); assert.equal(f.mock.callCount(), 1); assert.deepEqual(f.mock.calls[0].arguments, [1]); const o = { g: () => 1 }; mock.method(o, "g", () => 2); assert.equal(o.g(), 2); mock.restoreAll(); assert.equal(o.g(), 1); });`,
  ),
  tests(
    "subtests",
    `${TEST_HEAD}test("parent", async (t) => { await t.test("one", () => {}); await t.test("two", (t2) => { t2.skip("no"); }); t.diagnostic("note"); });`,
  ),
  tests(
    "a failure in a primitive comparison",
    `${TEST_HEAD}test("bad", () => {\n  assert.equal(1 + 1, 3);\n});\n`,
  ),
  tests(
    "a failure in a string comparison",
    `${TEST_HEAD}test("bad", () => {\n  assert.equal("hello there world", "hello three world");\n});\n`,
  ),
  tests(
    "a failure in a deep comparison",
    `${TEST_HEAD}test("bad", () => {\n  assert.deepEqual({ a: 1, b: [1, 2], c: "x" }, { a: 1, b: [1, 3], c: "y" });\n});\n`,
  ),
  tests(
    "a failure of each other kind",
    `${TEST_HEAD}test("ok", () => {\n  assert.ok(1 === 2);\n});\ntest("match", () => {\n  assert.match("abc", /x/);\n});\ntest("throws", () => {\n  assert.throws(() => {});\n});\ntest("message", () => {\n  assert.equal(1, 2, "said so");\n});\ntest("not equal", () => {\n  assert.notEqual(1, 1);\n});\ntest("fail", () => {\n  assert.fail("on purpose");\n});\n`,
  ),
  tests(
    "a failing suite beside a passing one",
    `${TEST_HEAD}describe("bad", () => {\n  it("one", () => {\n    throw new TypeError("boom");\n  });\n  it("two", () => {});\n});\ndescribe("good", () => {\n  it("three", () => {});\n});\n`,
  ),
  tests("several files, one of which cannot load", `${TEST_HEAD}test("a", () => {});`, {
    "test/b.test.js": `import "node:test";\nthrow new Error("no");`.replace(
      "throw",
      "console.log('x'); process.exit(1); throw",
    ),
    "src/c.js": "export {};",
  }),
  tests("names by pattern", `${TEST_HEAD}test("alpha", () => {}); test("beta", () => { throw 1; });`),
  script(
    "assertion messages",
    'import assert from "node:assert/strict";\nfor (const f of [()=>assert.equal(1,2,"said so"),()=>assert.deepEqual({a:1},{a:2},"said so"),()=>assert.notEqual(1,1,"said"),()=>assert.throws(()=>{}, Error),()=>assert.throws(()=>{}),()=>assert.throws(()=>{}, "msg"),()=>assert.throws(()=>{throw new TypeError("q")}, RangeError),()=>assert.throws(()=>{throw new TypeError("q")}, /x/),()=>assert.throws(()=>{throw new TypeError("q")}, {message:"z"}),()=>assert.doesNotThrow(()=>{throw new TypeError("q")}),()=>assert.match("a",/b/,"mm"),()=>assert.ok(0,"okm"),()=>assert(false),()=>assert.ifError(new Error("e")),()=>assert.equal("a","b"),()=>assert.equal("same start and more text","same start and less text"),()=>assert.equal({},{}),()=>assert.equal([1,2],[1,2]),()=>assert.notDeepEqual({a:1},{a:1}),()=>assert.equal(undefined,"some longer text"),()=>assert.deepEqual([1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],[1,2,3,4,5,6,7,8,9,10,11,12,13,14,16]),()=>assert.equal("a\\nb\\nc","a\\nx\\nc"),()=>assert.deepEqual(new Map([[1,2]]),new Map([[1,3]])),()=>assert.deepEqual([0,2,3,4,5,6,7,8,9,10,11,12,13,14,15],[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]),()=>assert.deepEqual({a:[{b:1},{c:"x"}],d:"e"},{a:[{b:2},{c:"x"}],d:"e"}),()=>assert.equal(12345678901234,12345678901235)]) { try { f(); console.log("none"); } catch (e) { console.log("----", e.name, e.code, e.generatedMessage, e.operator); console.log(e.message); } }',
  ),
];
