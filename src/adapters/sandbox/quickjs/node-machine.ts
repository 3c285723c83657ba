import type { GuestLimits } from "./fuel.ts";
import type { GuestFiles } from "./guest-files.ts";
import { hostCalls, type ProcessState } from "./host-calls.ts";
import { machineShelf } from "./machine-shelf.ts";
import { type EngineKind, type NodeEngine, nodeEngine } from "./node-engine.ts";

/** What the guest's parts are told at the start; `random` are four 32-bit words. */
export interface NodeSetup {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  /** Epoch milliseconds at which this process starts. */
  readonly now: number;
  readonly random: readonly number[];
  readonly version: string;
  readonly testOnly: boolean;
  readonly testNames: readonly string[];
  readonly isTestRun: boolean;
}

/** One QuickJS with Node's surroundings, good for one process. */
export interface NodeMachine extends NodeEngine {
  readonly state: ProcessState;
  /** Says that the process ended well, and that nobody will look at its values any more. */
  giveBack(): void;
}

const engines = machineShelf<EngineKind, NodeEngine>({
  build: nodeEngine,
  isAlike: (a, b) =>
    a.wasmPath === b.wasmPath &&
    a.limits.memoryBytes === b.limits.memoryBytes &&
    a.limits.stackBytes === b.limits.stackBytes,
  isSound: () => true,
});

/** A machine for one process: limits, host calls, the guest's parts in order, and the module loader. */
export async function nodeMachine(
  files: GuestFiles,
  setup: NodeSetup,
  limits: GuestLimits,
  state: ProcessState,
  wasmPath?: string,
): Promise<NodeMachine> {
  const { machine: engine, giveBack } = await engines.lend({ limits, wasmPath }, limits.fuel);
  const { context, tenant, internal, rejections } = engine;
  rejections?.forget();
  tenant.current = { files, state, calls: hostCalls(context, files, state) };
  const told = context.newString(JSON.stringify(setup));
  const begun = context.callFunction(context.getProp(internal, "beginText"), context.undefined, told);
  context.unwrapResult(begun).dispose();
  const leave = (): void => {
    // What one process had must not be kept for the next one's sake.
    tenant.current = undefined;
    giveBack();
  };
  return { ...engine, state, giveBack: leave };
}
