import type { Clock } from "../ports.ts";

/** GitHub's limits on writing are shared by all of a repository's jobs, milliseconds. */
const WAIT_MIN_MS = 20_000;
/** The longer it goes, the rarer a reader looks again: a tenth of the time that has passed. */
const WAIT_SHARE = 0.1;

/** What is told from time to time. */
export interface Ticking<T> {
  readonly clock: Clock;
  readonly now: () => T;
  /** Must not reject but on an abort. */
  readonly tell: (state: T) => Promise<void>;
}

/**
 * Tells `now()` whenever it has changed, at most every 20 seconds and for a long job rarer. `stop` resolves when
 * nothing is being told any more, so that what is said afterwards is the last word.
 */
export function startTicker<T>(
  { clock, now, tell }: Ticking<T>,
  cancelled: AbortSignal,
): { stop(): Promise<void> } {
  const stopper = new AbortController();
  // A cancelled job must not wait for the next edit.
  const signal = AbortSignal.any([cancelled, stopper.signal]);
  const startMs = clock.monotonicMs();
  let told = JSON.stringify(now());
  const tick = async (): Promise<void> => {
    for (;;) {
      const passedMs = clock.monotonicMs() - startMs;
      await clock.sleep(Math.max(WAIT_MIN_MS, passedMs * WAIT_SHARE), signal);
      const state = now();
      if (JSON.stringify(state) === told) continue;
      told = JSON.stringify(state);
      await tell(state);
    }
  };
  // It ends by the stop alone, or by the abort of what it tells.
  const ended = tick().catch(() => undefined);
  return {
    stop: async () => {
      stopper.abort();
      await ended;
    },
  };
}
