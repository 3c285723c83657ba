import type { QuickJSHandle } from "quickjs-emscripten-core";
import type { NodeMachine } from "./node-machine.ts";

const JOBS_PER_FUEL = 50;

/** Calls a function of the guest's `internal` object; what it throws becomes an uncaught error there. */
export function callInternal(
  machine: NodeMachine,
  name: string,
  ...args: QuickJSHandle[]
): QuickJSHandle | undefined {
  const { context, internal } = machine;
  const result = context.callFunction(context.getProp(internal, name), context.undefined, ...args);
  if (!result.error) return result.value;
  uncaught(machine, result.error);
  return undefined;
}

/** Tells the guest of an error nobody caught, unless the machine is already over. */
export function uncaught(machine: NodeMachine, error: QuickJSHandle): void {
  if (isOver(machine)) return;
  const { context, internal } = machine;
  const told = context.callFunction(context.getProp(internal, "uncaught"), context.undefined, error);
  if (!told.error) return;
  machine.state.fatal ??= {
    text: "Error: the machine ran out of memory",
    plain: "",
    site: "",
    name: "InternalError",
    message: "out of memory",
  };
  machine.state.exited = true;
  machine.state.exitCode = 1;
}

export function isOver({ state, fuel }: NodeMachine): boolean {
  return state.exited || fuel.isSpent();
}

/**
 * Runs ticks, microtasks and timers, in Node's order and in virtual time, until nothing is left to do. A module is
 * itself a microtask, so what it queued there comes before its ticks; a script's ticks come first.
 */
export function runLoop(machine: NodeMachine, isAfterModule = false): void {
  if (isAfterModule) runJobs(machine);
  do {
    drain(machine);
    if (isOver(machine)) return;
    machine.fuel.burn();
  } while (isTrue(machine, callInternal(machine, "runTimer")) || hasWork(machine));
}

function hasWork({ runtime, state }: NodeMachine): boolean {
  return !state.exited && runtime.hasPendingJob();
}

function drain(machine: NodeMachine): void {
  do {
    if (!isOver(machine)) callInternal(machine, "runTicks");
    runJobs(machine);
    reportRejections(machine);
  } while (!isOver(machine) && machine.runtime.hasPendingJob());
}

function runJobs(machine: NodeMachine): void {
  while (!isOver(machine) && machine.runtime.hasPendingJob()) {
    machine.fuel.burn();
    const jobs = machine.runtime.executePendingJobs(JOBS_PER_FUEL);
    if (jobs.error) {
      uncaught(machine, jobs.error);
      return;
    }
  }
}

function reportRejections(machine: NodeMachine): void {
  if (machine.rejections === undefined) return;
  for (const { promise, reason } of machine.rejections.take(machine.context)) {
    if (isOver(machine)) return;
    callInternal(machine, "unhandled", reason, promise);
  }
}

function isTrue({ context }: NodeMachine, handle: QuickJSHandle | undefined): boolean {
  return handle !== undefined && context.dump(handle) === true;
}
