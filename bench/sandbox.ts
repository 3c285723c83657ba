/** What a sandbox costs: its start, and one command in it, for both adapters. */
import { childSandboxes } from "../src/adapters/sandbox/child.ts";
import { inlineSandboxes } from "../src/adapters/sandbox/inline.ts";
import type { SandboxHost } from "../src/ports.ts";
import { median } from "./measured-process.ts";

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const ROUNDS = 9;
const COMMANDS = 40;
const never = new AbortController().signal;
const spec = {
  files: new Map([["a.txt", new TextEncoder().encode("one\ntwo\n")]]),
  seed: "bench",
  workdir: "/work",
};

/** Milliseconds, medians of nine sandboxes each; the child's program is the one in `dist/`. */
export async function benchSandbox(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, host] of [
    ["inline", inlineSandboxes()],
    ["child, no spare", childSandboxes({ spares: 0 })],
    ["child, spare ready", childSandboxes({ spares: 1 })],
  ] as const)
    figures.push(...(await measureHost(name, host)));
  return figures;
}

async function measureHost(name: string, host: SandboxHost): Promise<Figure[]> {
  const [starts, commands]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await using sandbox = await host.open(spec, never);
    await sandbox.exec("true", never);
    starts.push(performance.now() - began);
    const first = performance.now();
    for (let index = 0; index < COMMANDS; index++) await sandbox.exec("grep -c two a.txt", never);
    commands.push((performance.now() - first) / COMMANDS);
    // A spare is started in the background; give it the time a model's turn takes.
    if (name === "child, spare ready") await new Promise((resolve) => setTimeout(resolve, 700));
  }
  await host[Symbol.asyncDispose]();
  return [
    { name: `sandbox start and first command, ${name}`, value: median(starts), unit: "ms" },
    { name: `one command, ${name}`, value: median(commands), unit: "ms" },
  ];
}
