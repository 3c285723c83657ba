import { expect, it } from "vitest";
import { inlineSandboxes } from "../../../../../src/adapters/sandbox/inline.ts";

const never = new AbortController().signal;

it.each([
  { call: "console.trace()", head: "Trace" },
  { call: 'console.trace("entry %d", 7, [1])', head: "Trace: entry 7 [ 1 ]" },
])("$call says where it was called from", async ({ call, head }) => {
  const source = `function inner() {\n  ${call};\n}\nfunction outer() {\n  inner();\n}\nouter();\n`;
  const files = new Map([["a.mjs", new TextEncoder().encode(source)]]);
  await using sandbox = await inlineSandboxes().open({ files, seed: "s", workdir: "/work" }, never);
  const { stdout, stderr } = await sandbox.exec("node a.mjs", never);
  expect(stdout).toBe("");
  expect(stderr.replace(/:\d+:\d+\)?/g, "").replace(/\(/g, "")).toBe(
    [head, "    at inner /work/a.mjs", "    at outer /work/a.mjs", "    at <anonymous> /work/a.mjs", ""].join(
      "\n",
    ),
  );
});
