import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import { z } from "zod";
import type { IsolateProgram, IsolateResult } from "../../../ports.ts";
import type { Fuel, GuestLimits } from "./fuel.ts";
import { type GuestError, guestFault } from "./guest-fault.ts";
import { machineShelf } from "./machine-shelf.ts";
import type { Wake } from "./node-surroundings.ts";
import {
  evaluate,
  isAlike,
  type MachineKind,
  type ProgramMachine,
  programMachine,
} from "./program-machine.ts";

export interface ProgramCall {
  readonly program: IsolateProgram;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly limits: GuestLimits;
  readonly wasmPath: string | undefined;
}

/** What the prelude's `invoke` reports. */
const Report = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value"), value: z.unknown() }),
  z.object({ kind: z.literal("missing_export") }),
  z.object({ kind: z.literal("not_json"), why: z.string() }),
  z.object({ kind: z.literal("threw"), name: z.string(), message: z.string(), stack: z.string() }),
]);

const JOBS_PER_FUEL = 50;

const machines = machineShelf<MachineKind, ProgramMachine>({
  build: programMachine,
  isAlike,
  isSound: ({ loaded, fuel }) => loaded?.error === undefined && !fuel.isSpent(),
});

/** Evaluates the program in a QuickJS of its own and calls the export; whatever happens in there is a value here. */
export async function runProgram(call: ProgramCall): Promise<IsolateResult> {
  const { limits, program, wasmPath } = call;
  const isSurrounded = program.surroundings !== undefined;
  const notices = isSurrounded ? await couldNoticeNode(program) : undefined;
  const bounds = { ...limits, fuel: Math.min(limits.fuel, program.fuel ?? limits.fuel) };
  const kind = { program, noticesNode: notices, limits: bounds, wasmPath };
  const { machine, giveBack } = await machines.lend(kind, bounds.fuel);
  const { fuel } = machine;
  try {
    const outcome = invoke(machine, call);
    if (outcome.kind === "error") return guestFault(outcome.error, fuel.isSpent());
    if (!fuel.isSpent()) giveBack();
    return reported(outcome.text, call, fuel.isSpent());
  } catch (error) {
    return hostFault(error, fuel.isSpent());
  }
  // Nothing is freed by hand: runtime, context and every handle live in the engine's memory, which is taken back or dropped.
}

async function couldNoticeNode({ modules }: IsolateProgram): Promise<boolean> {
  return (await import("./node-surroundings.ts")).noticesNode(modules);
}

type Invoked =
  | { readonly kind: "report"; readonly text: string | undefined }
  | { readonly kind: "error"; readonly error: GuestError };

function invoke({ context, surroundings, ...machine }: ProgramMachine, call: ProgramCall): Invoked {
  surroundings?.offer(call.program.modules);
  const loaded = machine.loaded ?? evaluate(context, call.program);
  if (loaded.error) return failure(context, loaded.error);
  const name = context.newString(call.name);
  const args = context.newString(JSON.stringify(call.args));
  const promise = context.callFunction(machine.prelude, context.undefined, loaded.value, name, args);
  if (promise.error) return failure(context, promise.error);
  return settle(context, promise.value, machine.fuel, surroundings?.wake ?? (() => false));
}

/**
 * Microtasks in batches, each paid with fuel: a chain that feeds itself must end by counting too. When none is left
 * the surroundings are asked for their next timer.
 */
function settle(context: QuickJSContext, promise: QuickJSHandle, fuel: Fuel, wake: Wake): Invoked {
  const canGoOn = (): boolean => context.runtime.hasPendingJob() || wake();
  while (context.getPromiseState(promise).type === "pending" && !fuel.isSpent() && canGoOn()) {
    fuel.burn();
    const jobs = context.runtime.executePendingJobs(JOBS_PER_FUEL);
    if (jobs.error) return { kind: "error", error: OUT_OF_MEMORY };
  }
  const state = context.getPromiseState(promise);
  if (state.type === "pending") {
    return fuel.isSpent() ? { kind: "error", error: OUT_OF_FUEL } : { kind: "report", text: undefined };
  }
  if (state.type === "rejected") return failure(context, state.error);
  return { kind: "report", text: context.getString(state.value) };
}

/** A job's own exceptions become rejections: what escapes from the queue is the engine, out of memory or of fuel. */
const OUT_OF_MEMORY: GuestError = { name: "InternalError", message: "out of memory", stack: "" };
const OUT_OF_FUEL: GuestError = { name: "InternalError", message: "interrupted", stack: "" };

function failure(context: QuickJSContext, error: QuickJSHandle): Invoked {
  const dumped: unknown = context.dump(error);
  return { kind: "error", error: GuestErrorShape.parse(dumped) };
}

const GuestErrorShape = z.preprocess(
  (dumped) => (typeof dumped === "object" && dumped !== null ? dumped : { message: String(dumped) }),
  z.object({
    name: z.string().catch(""),
    message: z.string().catch(""),
    stack: z.string().catch(""),
  }),
);

/** A program may have caught the interruption and gone on to an answer: it is out of fuel all the same. */
function reported(text: string | undefined, call: ProgramCall, isSpent: boolean): IsolateResult {
  if (text === undefined) {
    const message = `${call.name}() returned a promise that nothing can settle.`;
    return { kind: "fault", reason: "threw", message };
  }
  const report = Report.parse(JSON.parse(text));
  if (isSpent) return guestFault(report.kind === "threw" ? report : OUT_OF_FUEL, true);
  switch (report.kind) {
    case "value":
      return { kind: "value", value: report.value };
    case "missing_export":
      return {
        kind: "fault",
        reason: "missing_export",
        message: `There is no exported function ${call.name}().`,
      };
    case "not_json":
      return {
        kind: "fault",
        reason: "not_json",
        message: `${call.name}() must return JSON, but ${report.why}.`,
      };
    case "threw":
      return guestFault(report, false);
  }
}

/** The engine itself gave way: its stack ran into the host's, or it aborted. */
function hostFault(error: unknown, isSpent: boolean): IsolateResult {
  const what = error instanceof Error ? error.message : String(error);
  if (isSpent) return guestFault({ name: "InternalError", message: "interrupted", stack: "" }, true);
  if (what.includes("call stack")) {
    return guestFault({ name: "InternalError", message: "stack overflow", stack: "" }, false);
  }
  return { kind: "fault", reason: "crash", message: `The isolate crashed: ${what}.` };
}
