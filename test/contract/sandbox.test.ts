import { rmSync } from "node:fs";
import { afterAll } from "vitest";
import { childSandboxes } from "../../src/adapters/sandbox/child.ts";
import { inlineSandboxes } from "../../src/adapters/sandbox/inline.ts";
import { type BuiltSandboxes, builtSandboxes } from "../support/sandbox-notation.ts";
import { sandboxContract } from "./sandbox.contract.ts";

let built: Promise<BuiltSandboxes> | undefined;
const dist = (): Promise<BuiltSandboxes> => {
  built ??= builtSandboxes();
  return built;
};

afterAll(async () => {
  if (built !== undefined) rmSync((await built).folder, { recursive: true, force: true });
});

sandboxContract("inline, from source", async () => inlineSandboxes());
sandboxContract("child, from source", async () => childSandboxes({ spares: 2 }));
sandboxContract("inline, from dist", async () => (await dist()).inlineSandboxes());
sandboxContract("child, from dist", async () => (await dist()).childSandboxes({ spares: 2 }));
