/**
 * Time and chance as a guest sees them. `Date` and `Math.random` are wrapped once per process and answer from the
 * virtual world of whoever asks (an async context), from the real one for everybody else; so a transcript replays
 * byte for byte although guest and host share a process. Must be installed before just-bash is imported, because
 * libraries keep references. Time stands still during a command and moves by `sleep` and from one act to the next.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { sha256 } from "../../std/hash.ts";
import { type Random, seededRandom } from "../../std/random.ts";

/** What one act of a guest can know of time and chance. */
export interface VirtualWorld {
  /** Epoch milliseconds, moved only by `sleep`. */
  nowMs: number;
  readonly random: Random;
}

/** 2 March 2026, 08:00 UTC: an ordinary working day; the seed picks the moment within eight hours of it. */
const MORNING_MS = Date.UTC(2026, 2, 2, 8);
const WORKING_DAY_S = 8 * 3600;
const ACT_MS = 1000;

const worlds = new AsyncLocalStorage<VirtualWorld>();
const installed = { done: false };

/** The world of act number `act` (0-based): the same seed and number give the same world on any machine. */
export function virtualWorld(seed: string, act: number): VirtualWorld {
  const offsetS = Number.parseInt(sha256(`clock/${seed}`).slice(0, 8), 16) % WORKING_DAY_S;
  return { nowMs: MORNING_MS + offsetS * 1000 + act * ACT_MS, random: seededRandom(`${seed}/act/${act}`) };
}

/** Runs `act` so that everything it calls or awaits sees `world`. */
export function inWorld<T>(world: VirtualWorld, act: () => T): T {
  return worlds.run(world, act);
}

/** Epoch milliseconds as the guest that asks sees them; 0 outside of any. */
export function virtualNow(): number {
  return worlds.getStore()?.nowMs ?? 0;
}

/** Wraps `Date` and `Math.random` of this process; calling it again does nothing. */
export function installVirtualWorlds(): void {
  if (installed.done) return;
  installed.done = true;
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  const realRandom = Math.random.bind(Math);
  const now = (): number => worlds.getStore()?.nowMs ?? realNow();
  Math.random = () => worlds.getStore()?.random.next() ?? realRandom();
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate.prototype, "constructor", {
    value: globalThis.Date,
    writable: true,
    configurable: true,
  });
}
