import { expect, it } from "vitest";
import { findHost, requireNode } from "../../../../src/adapters/sandbox/spawn-host.ts";

it("refuses a Node that cannot shut the child in, with the fix", () => {
  expect(() => requireNode("20.20.2")).toThrow(
    "the sandbox needs Node 24 or newer, this is 20.20.2: run it with `npx -y node@24`.",
  );
  expect(requireNode("24.5.0")).toBeUndefined();
});

it("says what is missing when the child's program is not there", () => {
  expect(() => findHost("file:///nowhere/dist/cli.js")).toThrow("keep dist/sandbox/ beside the program");
});
