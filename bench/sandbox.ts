/** What a sandbox costs: starting one and running a small command, for both adapters in this process. */
import { childSandboxes } from "../src/adapters/sandbox/child.ts";
import { inlineSandboxes } from "../src/adapters/sandbox/inline.ts";
import type { SandboxHost } from "../src/ports.ts";

interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const NEVER = new AbortController().signal;
const COMMANDS = 50;

/** First start, later starts (median of five) and cost per command (median of fifty `ls`) of both adapters, milliseconds. */
export async function benchSandbox(): Promise<readonly Measure[]> {
  const inline = await benchHost(inlineSandboxes());
  return [...inline, ...(await benchHost(childSandboxes({ spares: 1 })))];
}

async function benchHost(host: SandboxHost): Promise<Measure[]> {
  const open = () =>
    host.open({ files: new Map([["a", new Uint8Array(1000)]]), seed: "bench", workdir: "/work" }, NEVER);
  const starts: number[] = [];
  for (let start = 0; start < 6; start++) {
    starts.push(await timed(async () => (await open())[Symbol.asyncDispose]()));
  }
  const sandbox = await open();
  const commands: number[] = [];
  for (let command = 0; command < COMMANDS; command++)
    commands.push(await timed(() => sandbox.exec("ls", NEVER)));
  await sandbox[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  const [first = 0, ...later] = starts;
  return [
    { name: `${host.kind}: first start`, value: first, unit: "ms" },
    { name: `${host.kind}: later start`, value: median(later), unit: "ms" },
    { name: `${host.kind}: one command`, value: median(commands), unit: "ms" },
  ];
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
