import type { QuickJSHandle } from "quickjs-emscripten-core";
import { z } from "zod";
import { sha256 } from "../../../std/hash.ts";
import { callInternal, isOver, runLoop, uncaught } from "./event-loop.ts";
import { fatalText } from "./fatal-text.ts";
import type { GuestLimits } from "./fuel.ts";
import type { GuestFiles } from "./guest-files.ts";
import type { ProcessState } from "./host-calls.ts";
import type { TestOptions } from "./node-arguments.ts";
import { type NodeMachine, nodeMachine } from "./node-machine.ts";
import { moduleKind } from "./resolve-module.ts";
import { TestItem } from "./spec-report.ts";

/** One `node` command. File keys are absolute guest paths; `seed` fixes chance and the clock. */
export interface NodeRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly seed: string;
  readonly limits?: Partial<NodeLimits>;
  /** Where `emscripten-module.wasm` lies, when not found by `freshEngine`'s own search. */
  readonly wasmPath?: string;
}

/** What came of it; `null` in `writes` is a deletion. The exit code is the guest's word, never evidence. */
export interface NodeResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly writes: ReadonlyMap<string, Uint8Array | null>;
}

export interface NodeLimits extends GuestLimits {
  /** Characters of both output streams together. */
  readonly outputChars: number;
}

const LIMITS: NodeLimits = {
  fuel: 20_000,
  memoryBytes: 128 << 20,
  stackBytes: 256 << 10,
  outputChars: 8 << 20,
};
/** What `node --version` says here. */
export const VERSION = "v24.0.0";

/** What a process said in the end. */
export type Said = Omit<NodeResult, "writes">;

/** A process that is over, and the tests it declared. */
export interface Ran {
  readonly state: ProcessState;
  readonly tests: readonly TestItem[];
}

/** A machine for one process; `argv` is what follows `node`. */
export async function open(
  request: NodeRequest,
  files: GuestFiles,
  argv: readonly string[],
  options: TestOptions,
  isTestRun: boolean,
): Promise<NodeMachine> {
  const limits = { ...LIMITS, ...request.limits };
  const digest = sha256(request.seed);
  const word = (index: number): number => Number.parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
  const state: ProcessState = {
    stdout: "",
    stderr: "",
    exited: false,
    exitCode: 0,
    outputLeft: limits.outputChars,
    fatal: undefined,
  };
  const setup = {
    argv: ["/usr/local/bin/node", ...argv],
    cwd: request.cwd,
    env: request.env,
    stdin: request.stdin,
    now: Date.UTC(2026, 0, 1) + (Math.abs(word(4)) % 86_400_000),
    random: [word(0), word(1), word(2), word(3)],
    version: VERSION,
    testOnly: options.only,
    testNames: options.names,
    isTestRun,
  };
  return nodeMachine(files, setup, limits, state, request.wasmPath);
}

/** Starts the program at `path`: a module by import, CommonJS and JSON by the guest's own loader. */
export function enter(machine: NodeMachine, files: GuestFiles, path: string): "module" | "script" {
  const { context } = machine;
  if (moduleKind(files, path) === "esm")
    return evaluate(machine, `import ${JSON.stringify(path)};`, "node:main");
  callInternal(machine, "load", context.newString(path), context.undefined, context.true);
  return "script";
}

/** Evaluates module text; a failure of its top level is told here, so the tracker's word for it is dropped. */
export function evaluate(machine: NodeMachine, source: string, name: string): "module" {
  const result = machine.context.evalCode(source, name, { type: "module" });
  if (result.error) {
    machine.rejections?.take(machine.context);
    uncaught(machine, result.error);
  } else watch(machine, result.value);
  return "module";
}

/** A module whose top level never settles ends the process with 13, as in Node. */
function watch(machine: NodeMachine, value: QuickJSHandle): void {
  const { context } = machine;
  const state = context.getPromiseState(value);
  if (state.type === "pending")
    machine.state.pendingTopLevel = () => context.getPromiseState(value).type === "pending";
}

/** Runs a process from its beginning to its end, tests included. */
export function run(machine: NodeMachine, begin: () => "module" | "script"): Ran {
  try {
    runLoop(machine, begin() === "module");
    if (!isOver(machine)) callInternal(machine, "beforeExit");
    runLoop(machine);
    const tests = finishTests(machine);
    settle(machine);
    if (isFit(machine)) machine.giveBack();
    return { state: machine.state, tests };
  } catch (error) {
    return crashed(machine, error);
  }
}

/** Where fuel or memory ran out, the engine was stopped wherever it stood. */
function isFit({ state, fuel }: NodeMachine): boolean {
  return !fuel.isSpent() && state.fatal?.message !== "out of memory";
}

function finishTests(machine: NodeMachine): readonly TestItem[] {
  if (machine.fuel.isSpent() || machine.state.exited) return [];
  callInternal(machine, "finishTests");
  runLoop(machine);
  if (isOver(machine)) return [];
  const report = callInternal(machine, "testReport");
  return report === undefined ? [] : z.array(TestItem).parse(machine.context.dump(report));
}

function settle(machine: NodeMachine): void {
  const { state, context } = machine;
  if (machine.fuel.isSpent()) {
    state.stderr += "node: the instruction budget was used up\n";
    state.exitCode = 137;
  } else if (!state.exited) {
    callInternal(machine, "atExit");
    const code = callInternal(machine, "exitCode");
    if (!state.exited && code !== undefined) state.exitCode = Number(context.dump(code)) & 255;
    if (!state.exited && state.exitCode === 0 && state.pendingTopLevel?.() === true) {
      state.stderr += "Warning: Detected unsettled top-level await\n";
      state.exitCode = 13;
    }
  }
}

/** The engine gave way: its memory or its stack; Node would have been killed or aborted. */
function crashed(machine: NodeMachine, error: unknown): Ran {
  const { state } = machine;
  const what = error instanceof Error ? error.message : String(error);
  if (!state.exited) {
    const reason = machine.fuel.isSpent()
      ? "the instruction budget was used up"
      : what.includes("call stack")
        ? "the stack limit was reached"
        : `the machine ran out of memory (${what})`;
    state.stderr += `node: ${reason}\n`;
    state.exitCode = machine.fuel.isSpent() ? 137 : 134;
  }
  return { state, tests: [] };
}

/** What is left to say: an uncaught error comes last on standard error. */
export function finished({ state }: Ran, files: GuestFiles): Said {
  const { fatal } = state;
  const stderr = fatal === undefined ? state.stderr : state.stderr + fatalText(fatal, files, VERSION);
  return { stdout: state.stdout, stderr, exitCode: state.exitCode };
}
