import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../ports.ts";

/** The machine's own clock. */
export function systemClock(): Clock {
  return {
    // biome-ignore lint/plugin: this is the Clock port's own adapter, where the time comes from.
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      await wait(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  };
}
