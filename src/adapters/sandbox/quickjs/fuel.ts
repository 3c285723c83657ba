import type { QuickJSRuntime } from "quickjs-emscripten-core";

/**
 * Bounds of one run. Fuel counts QuickJS interrupts (one per 10,000 loop turns or calls), never the clock, so the
 * same program stops at the same place on any machine. `stackBytes` stays well under what makes the host's own stack
 * overflow first: 256 KiB measured safe, 384 KiB not.
 */
export interface GuestLimits {
  readonly fuel: number;
  readonly memoryBytes: number;
  readonly stackBytes: number;
}

export interface Fuel {
  isSpent(): boolean;
  /** Burns one unit for work the interrupts do not see, such as a batch of microtasks. */
  burn(): void;
  used(): number;
  /** Counts on from `used` towards another bound: for a guest that is taken back to an earlier moment. */
  restart(used: number, fuel: number): void;
}

/** Puts the limits on a runtime; the fuel tells afterwards whether it was what stopped the guest. `isOver` also stops it. */
export function limitRuntime(
  runtime: QuickJSRuntime,
  limits: GuestLimits,
  isOver: () => boolean = () => false,
): Fuel {
  let used = 0;
  let bound = limits.fuel;
  const isSpent = (): boolean => used > bound;
  const burn = (): void => {
    used++;
  };
  runtime.setMemoryLimit(limits.memoryBytes);
  runtime.setMaxStackSize(limits.stackBytes);
  runtime.setInterruptHandler(() => {
    burn();
    return isSpent() || isOver();
  });
  const restart = (from: number, fuel: number): void => {
    used = from;
    bound = fuel;
  };
  return { isSpent, burn, used: () => used, restart };
}
