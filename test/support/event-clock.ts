import type { Clock } from "../../src/ports.ts";

/** Virtual time: whenever everybody waits, it jumps to the first who is to wake. */
export interface EventClock extends Clock {
  /** Lets virtual time pass until `work` is done; an hour takes as long as its events. */
  play<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Starts at `startMs` (epoch milliseconds). */
export function eventClock(startMs = Date.UTC(2026, 4, 20)): EventClock {
  let nowMs = 0;
  const sleepers: Sleeper[] = [];
  const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const onAbort = (): void => {
        sleepers.splice(sleepers.indexOf(sleeper), 1);
        reject(signal.reason);
      };
      const sleeper: Sleeper = {
        atMs: nowMs + ms,
        wake: () => {
          signal.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      signal.addEventListener("abort", onAbort, { once: true });
      const place = sleepers.findIndex(({ atMs }) => atMs > sleeper.atMs);
      sleepers.splice(place === -1 ? sleepers.length : place, 0, sleeper);
    });
  return {
    now: () => startMs + nowMs,
    monotonicMs: () => nowMs,
    sleep,
    play: async (work) => {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        // Everything that can go on without time passing does so first.
        await new Promise((resolve) => setImmediate(resolve));
        const next = isDone ? undefined : sleepers.shift();
        if (next === undefined) continue;
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
      }
      return done;
    },
  };
}
