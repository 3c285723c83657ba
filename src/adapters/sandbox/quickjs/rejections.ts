import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from "quickjs-emscripten-core";
import type { Engine } from "./engine.ts";
import type { WasmMemory } from "./memory-mark.ts";
import { wasm } from "./wasm.ts";

/** A promise that was rejected with nobody listening, and the reason. */
export interface Rejection {
  readonly promise: QuickJSHandle;
  readonly reason: QuickJSHandle;
}

/** `take` returns the unhandled rejections since the last call, oldest first. */
export interface Rejections {
  take(context: QuickJSContext): readonly Rejection[];
  /** Nothing was rejected: for a memory that is taken back to before. */
  forget(): void;
}

/** A module that re-exports its imported function of type (i32, i64, i64, i32, i32), so that a table can hold it. */
const CALLBACK_SHIM = Uint8Array.from(
  [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    [0x01, 0x09, 0x01, 0x60, 0x05, 0x7f, 0x7e, 0x7e, 0x7f, 0x7f, 0x00],
    [0x02, 0x07, 0x01, 0x01, 0x6d, 0x01, 0x66, 0x00, 0x00],
    [0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
  ].flat(),
);

/** Parts of the library's objects that its types keep to themselves. */
interface Inside {
  readonly rt: { readonly value: number };
  readonly module: { _malloc(bytes: number): number };
  readonly memory: { heapValueHandle(pointer: number): QuickJSHandle };
}

/** How much of JSRuntime is searched for the tracker, in 32-bit words. */
const RUNTIME_WORDS = 256;

/**
 * QuickJS tells its embedder of unhandled rejections through `host_promise_rejection_tracker`, which the package
 * offers no function for; without it a program that fails in an async function would end in silence. In JSRuntime
 * the tracker lies two words after the interrupt handler and two before the job list, which when empty points at
 * itself: so it is found by setting a handler, and checked by that list. Where the check fails, nothing is tracked
 * and `undefined` returned. Must be called before any code ran in the runtime.
 */
export function trackRejections(engine: Engine, runtime: QuickJSRuntime): Rejections | undefined {
  const { memory } = engine;
  const start = (runtime as unknown as Inside).rt.value;
  const tracker = findTracker(memory, runtime, start);
  if (tracker === undefined) return undefined;
  const pending = new Map<bigint, bigint>();
  const onRejection = (_context: number, promise: bigint, reason: bigint, isHandled: number): void => {
    if (isHandled !== 0) pending.delete(promise);
    else {
      keepAlive(memory, promise);
      keepAlive(memory, reason);
      pending.set(promise, reason);
    }
  };
  new DataView(memory.buffer).setUint32(tracker, inTable(engine, onRejection), true);
  return {
    take(context) {
      const taken = [...pending].map(([promise, reason]) => ({
        promise: handleOf(memory, context, promise),
        reason: handleOf(memory, context, reason),
      }));
      pending.clear();
      return taken;
    },
    forget: () => pending.clear(),
  };
}

function findTracker(memory: WasmMemory, runtime: QuickJSRuntime, start: number): number | undefined {
  const words = (): Uint32Array => new Uint32Array(memory.buffer.slice(start, start + RUNTIME_WORDS * 4));
  runtime.removeInterruptHandler();
  const before = words();
  runtime.setInterruptHandler(() => false);
  const after = words();
  runtime.removeInterruptHandler();
  const handler = after.findIndex((word, index) => word !== before[index]);
  const list = start + (handler + 4) * 4;
  const isJobList = handler >= 0 && after[handler + 4] === list && after[handler + 5] === list;
  const isFree = after[handler + 2] === 0 && after[handler + 3] === 0;
  return isJobList && isFree ? start + (handler + 2) * 4 : undefined;
}

function inTable(engine: Engine, callback: (...args: never[]) => void): number {
  const table = engine.instance.exports["table"] as {
    grow(by: number): number;
    set(at: number, f: unknown): void;
  };
  const shim = new wasm.Instance(new wasm.Module(CALLBACK_SHIM), { m: { f: callback } });
  const index = table.grow(1);
  table.set(index, shim.exports["f"]);
  return index;
}

/** Values are NaN-boxed: a tag in the high word, negative for what is counted, and a pointer to its count below. */
function keepAlive(memory: WasmMemory, value: bigint): void {
  const tag = Number(BigInt.asIntN(32, value >> 32n));
  if (tag < -9 || tag >= 0) return;
  const view = new DataView(memory.buffer);
  const pointer = Number(BigInt.asUintN(32, value));
  view.setInt32(pointer, view.getInt32(pointer, true) + 1, true);
}

function handleOf(memory: WasmMemory, context: QuickJSContext, value: bigint): QuickJSHandle {
  const inside = context as unknown as Inside;
  const pointer = inside.module._malloc(8);
  new DataView(memory.buffer).setBigUint64(pointer, BigInt.asUintN(64, value), true);
  return inside.memory.heapValueHandle(pointer);
}
