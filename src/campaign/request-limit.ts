/**
 * Where requests of one (provider, model) wait for room, in order of arrival. How much room there is is learnt from
 * the replies; the time a request waits here is nobody's latency.
 */
import type { Clock, ModelReply } from "../ports.ts";
import { adaptiveLimit, type LimitChange } from "./adaptive-limit.ts";

export interface LimitOptions {
  readonly clock: Clock;
  /** Most requests in flight, whatever the provider would bear. */
  readonly max: number;
  /** Requests in flight to begin with; 4 by default. */
  readonly start?: number;
}

export interface RequestLimit {
  /** Makes a request when there is room; rejects with the signal's reason, whether it waits or works. */
  through(work: () => Promise<ModelReply>, signal: AbortSignal): Promise<ModelReply>;
  history(): readonly LimitChange[];
}

const START = 4;

/** Builds a limit; share it between all clients of one model. */
export function requestLimit({ clock, max, start = START }: LimitOptions): RequestLimit {
  const adaptive = adaptiveLimit({ start, max, beganMs: clock.monotonicMs() });
  const queue: (() => void)[] = [];
  let inFlight = 0;

  const startNext = (): void => {
    while (queue.length > 0 && inFlight < adaptive.limit()) {
      if (clock.monotonicMs() < adaptive.pausedUntilMs()) return;
      inFlight++;
      queue.shift()?.();
    }
  };
  /** Starts what can be started, now and when the present pause is over; a later pause is seen by whoever made it. */
  const wake = async (signal: AbortSignal): Promise<void> => {
    startNext();
    const waitMs = adaptive.pausedUntilMs() - clock.monotonicMs();
    if (waitMs <= 0) return;
    await clock.sleep(waitMs, signal).catch(() => undefined);
    startNext();
  };
  const turn = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => {
        const index = queue.indexOf(start);
        if (index !== -1) queue.splice(index, 1);
        reject(signal.reason);
      };
      const start = (): void => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      };
      signal.addEventListener("abort", onAbort, { once: true });
      queue.push(start);
      void wake(signal);
    });
  return {
    history: adaptive.history,
    through: async (work, signal) => {
      signal.throwIfAborted();
      await turn(signal);
      const beganAtMs = clock.monotonicMs();
      try {
        const reply = await work();
        const nowMs = clock.monotonicMs();
        adaptive.heard(reply, { nowMs, beganAtMs, inFlight, isWanted: queue.length > 0 });
        return reply;
      } finally {
        inFlight--;
        void wake(signal);
      }
    },
  };
}
