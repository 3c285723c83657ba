import type { Clock } from "../../src/ports.ts";

/** A clock that stands still until somebody moves it. */
export interface HandClock extends Clock {
  advance(ms: number): void;
}

/** Starts at `startMs` (epoch milliseconds); `sleep` moves it by as much as was to be slept and returns at once. */
export function handClock(startMs = Date.UTC(2026, 4, 20)): HandClock {
  let passed = 0;
  return {
    now: () => startMs + passed,
    monotonicMs: () => passed,
    advance: (ms) => {
      passed += ms;
    },
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      passed += ms;
    },
  };
}
