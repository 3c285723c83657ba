import { describe, expect, it } from "vitest";
import { inlineIsolate } from "../../../../../src/adapters/sandbox/inline-isolate.ts";
import { noticesNode } from "../../../../../src/adapters/sandbox/quickjs/node-surroundings.ts";

const never = new AbortController().signal;

/** The names of the global scope, with Node's parts there or not. */
async function globals(isFull: boolean): Promise<readonly string[]> {
  await using isolate = inlineIsolate();
  const modules = { "/work/a.js": isFull ? "export const a = () => process;" : "export const a = 1;" };
  const source = `import "/work/a.js"; export const f = () => Object.getOwnPropertyNames(globalThis);`;
  const result = await isolate.call({ source, modules, surroundings: "node" }, "f", [], never);
  return result.kind === "value" ? (result.value as string[]) : [];
}

describe("programs that cannot notice Node are spared it", () => {
  it("and every name that Node adds is noticed", async () => {
    const [without, full] = [await globals(false), await globals(true)];
    const added = full.filter((name) => !without.includes(name));
    expect(added).toContain("setTimeout");
    expect(added.filter((name) => !noticesNode({ "/work/a.js": `export const f = () => ${name};` }))).toEqual(
      [],
    );
  });

  it.each([
    "new Date()",
    "Math.random()",
    "new WeakRef({})",
    "new Error().stack",
    "Error.captureStackTrace({})",
    "globalThis.x",
    "(0, eval)('1')",
    "new Function('1')",
    "[].at.constructor('1')",
    "\\u0070rocess",
    "import('./b.js')",
    "import.meta.url",
    'import fs from "fs"',
    "import 'node:fs'",
    'export { a } from "assert"',
    'import x from"x"',
  ])("%s is noticed", (text) => {
    expect(noticesNode({ "/work/a.js": text })).toBe(true);
  });

  it.each([
    "export const f = (a) => a + 1;",
    'import { a } from "./b.js";',
    'import "../b.js";',
    'export * from "/work/b.js";',
  ])("%s is spared", (text) => {
    expect(
      noticesNode({ "/work/a.js": text, "/work/package.json": '{"type":"module","main":"process"}' }),
    ).toBe(false);
  });
});
