import { describe, expect, it } from "vitest";
import { runNode } from "../../../../../src/adapters/sandbox/quickjs/run-node.ts";

const LIMITS = { fuel: 1_000, memoryBytes: 32 << 20, outputChars: 100_000 };

function run(files: Readonly<Record<string, string>>, argv: readonly string[], seed = "s") {
  const tree = new Map(
    Object.entries(files).map(([path, text]) => [`/work/${path}`, new TextEncoder().encode(text)]),
  );
  return runNode({ argv, cwd: "/work", env: {}, stdin: "", files: tree, seed, limits: LIMITS });
}

describe("nothing a program does goes on for ever", () => {
  it.each([
    ["a loop", "for (;;);", 137, /instruction budget/],
    ["a loop that catches everything", "for (;;) try { for (;;); } catch {}", 137, /instruction budget/],
    ["an interval", "setInterval(() => {}, 1);", 137, /instruction budget/],
    ["endless microtasks", "(function f() { Promise.resolve().then(f); })();", 137, /instruction budget/],
    ["endless ticks", "(function f() { process.nextTick(f); })();", 137, /instruction budget/],
    ["an expression that explodes", "/(a+)+$/.test('a'.repeat(60) + 'b');", 137, /instruction budget/],
    ["a flood", "for (;;) console.log('x'.repeat(1000));", 137, /output limit/],
    ["a memory bomb", "const a = []; for (;;) a.push({ a: a.length });", 134, /out of memory/],
    ["recursion", "(function f() { return f() + 1; })();", 1, /Maximum call stack size exceeded/],
    ["a promise nothing can settle", "await new Promise(() => {});", 13, /unsettled top-level await/],
    ["a loop after exit", "try { process.exit(0); } catch {} for (;;);", 0, /^$/],
  ])("%s", async (_title, text, exitCode, stderr) => {
    const said = await run({ "main.mjs": text }, ["main.mjs"]);
    expect(said.exitCode).toBe(exitCode);
    expect(said.stderr).toMatch(stderr);
  });
});

describe("the machine has neither processes nor a network", () => {
  it.each([
    [
      "child_process",
      "import { execSync } from 'node:child_process'; execSync('ls');",
      /this machine has no processes/,
    ],
    ["http", "import http from 'node:http'; http.get('http://x');", /this machine has no network/],
    ["fetch", "await fetch('http://x');", /this machine has no network/],
    ["worker_threads", "import { Worker } from 'node:worker_threads'; new Worker('x');", /not available/],
    ["its own inside", "import 'node:internal';", /No such built-in module/],
    ["files of the host", "import fs from 'node:fs'; fs.readFileSync('/etc/passwd');", /ENOENT/],
  ])("%s", async (_title, text, stderr) => {
    const said = await run({ "main.mjs": text }, ["main.mjs"]);
    expect(said.exitCode).toBe(1);
    expect(said.stderr).toMatch(stderr);
  });
});

describe("the guest's word on its own tests can be forged, so it is never evidence", () => {
  const test = `import { test } from "node:test"; import assert from "node:assert/strict"; import { add } from "../src/add.js"; test("adds", () => { assert.equal(add(1, 1), 2); });`;
  it.each([
    ["honest", "export const add = (a, b) => a + b;", 0],
    ["wrong", "export const add = () => 3;", 1],
    ["leaves early", "process.exit(0); export const add = () => 3;", 0],
    [
      "patches the assertions",
      `import assert from "node:assert/strict"; assert.equal = () => {}; export const add = () => 3;`,
      0,
    ],
  ])("%s", async (_title, source, exitCode) => {
    const files = { "package.json": `{"type":"module"}`, "test/add.test.js": test, "src/add.js": source };
    expect((await run(files, ["--test"])).exitCode).toBe(exitCode);
  });
});

describe("files", () => {
  it("are returned as bytes, deletions as null, and the given tree stays as it is", async () => {
    const text = `import fs from "node:fs"; fs.writeFileSync("b.bin", new Uint8Array([0, 255])); fs.unlinkSync("gone.txt"); fs.writeFileSync("tmp", "x"); fs.rmSync("tmp");`;
    const { writes } = await run({ "main.mjs": text, "gone.txt": "x" }, ["main.mjs"]);
    expect(writes).toEqual(
      new Map<string, Uint8Array | null>([
        ["/work/b.bin", new Uint8Array([0, 255])],
        ["/work/gone.txt", null],
      ]),
    );
  });
});

describe("the same request gives the same bytes", () => {
  const text = `import { randomUUID } from "node:crypto"; console.log(Math.random(), Date.now(), randomUUID(), new Date(), performance.now(), process.hrtime()); setTimeout(() => console.log(Date.now()), 250);`;
  it("twice", async () => {
    expect(await run({ "main.mjs": text }, ["main.mjs"])).toEqual(
      await run({ "main.mjs": text }, ["main.mjs"]),
    );
  });
  it("and other bytes under another seed", async () => {
    const first = await run({ "main.mjs": text }, ["main.mjs"], "one");
    expect(first.stdout).not.toBe((await run({ "main.mjs": text }, ["main.mjs"], "two")).stdout);
  });
});
