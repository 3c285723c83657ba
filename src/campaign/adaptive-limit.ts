/**
 * What a limit of requests in flight learns from replies: double a round while nothing is refused, then grow by a
 * fraction of a request a round and fall back when throttled (additive increase, multiplicative decrease, as in RFC
 * 5681 and in Inspect's adaptive connections). Times are milliseconds of one monotonic clock.
 */
import type { ModelReply } from "../ports.ts";

/** The limit from `at_ms` on (milliseconds since the beginning, rounded) and why it became that. */
export interface LimitChange {
  readonly at_ms: number;
  readonly limit: number;
  readonly why: "start" | "doubling" | "growing" | "throttled";
}

/** How things stood when a reply came; the request itself is still counted in `inFlight`. */
export interface ReplyContext {
  readonly nowMs: number;
  readonly beganAtMs: number;
  readonly inFlight: number;
  readonly isWanted: boolean;
}

export interface AdaptiveLimit {
  /** Whole requests. */
  limit(): number;
  /** Nothing is to be started before. */
  pausedUntilMs(): number;
  heard(reply: ModelReply, context: ReplyContext): void;
  /** Every whole number the limit has been, in order; a long campaign keeps the first and the latest. */
  history(): readonly LimitChange[];
}

const MIN = 1;
/** Of the requests that were in flight without being refused. */
const SHRINK = 0.8;
/** Requests more for each round of answers, once the provider has refused, */
const GROWTH_PER_ROUND = 0.25;
/** but no faster than this many answers to win back what was cut: a small quota must not be asked too much either. */
const ANSWERS_TO_RECOVER = 90;
/** So that a limit which cannot shrink any more still grows again. */
const CUT_MIN = 0.5;
/** The limit grows only while this share of it is in use: room nobody wants proves nothing. */
const SATURATED = 0.8;
/** After a fault that is not throttling the limit stays as it is. */
const GROWTH_PAUSE_MS = 15_000;
/** Nothing is started for so long after a refusal; doubled while refusals go on. */
const PAUSE_MS = 250;
const PAUSE_MAX_MS = 16_000;
const HISTORY_HALF = 200;

/** Begins with `start` requests, never goes beyond `max`. */
export function adaptiveLimit(options: {
  readonly start: number;
  readonly max: number;
  readonly beganMs: number;
}): AdaptiveLimit {
  const { max, beganMs } = options;
  let limit = Math.max(MIN, Math.min(options.start, max));
  let isDoubling = true;
  let [pauseMs, pausedUntilMs, growthPausedUntilMs] = [PAUSE_MS, 0, 0];
  /** Requests that began before are answers to a limit that is gone. */
  let shrunkAtMs = Number.NEGATIVE_INFINITY;
  /** What the latest refusals took, in a row without growth between, and down to where. */
  let [cut, cutTo] = [0, limit];
  const log = historyOf({ at_ms: 0, limit, why: "start" });

  const change = (to: number, why: LimitChange["why"], nowMs: number): void => {
    const bounded = Math.max(MIN, Math.min(max, to));
    if (Math.floor(bounded) !== Math.floor(limit))
      log.add({ at_ms: Math.round(nowMs - beganMs), limit: Math.floor(bounded), why });
    limit = bounded;
  };
  const answered = ({ nowMs, inFlight, isWanted }: ReplyContext): void => {
    pauseMs = PAUSE_MS;
    if ((!isWanted && inFlight < limit * SATURATED) || nowMs < growthPausedUntilMs) return;
    if (isDoubling) change(limit + 1, "doubling", nowMs);
    else change(limit + Math.min(GROWTH_PER_ROUND / limit, cut / ANSWERS_TO_RECOVER), "growing", nowMs);
  };
  const throttled = ({ nowMs, beganAtMs, inFlight }: ReplyContext, retryAfterMs: number): void => {
    pausedUntilMs = Math.max(pausedUntilMs, nowMs + Math.max(retryAfterMs, pauseMs));
    if (beganAtMs < shrunkAtMs) return;
    shrunkAtMs = nowMs;
    pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 2);
    isDoubling = false;
    const before = limit;
    change(Math.min(limit, inFlight - 1) * SHRINK, "throttled", nowMs);
    cut = Math.max(CUT_MIN, (before > cutTo + CUT_MIN ? 0 : cut) + before - limit);
    cutTo = limit;
  };
  return {
    limit: () => Math.floor(limit),
    pausedUntilMs: () => pausedUntilMs,
    history: log.all,
    heard: (reply, context) => {
      if (reply.kind !== "fault") answered(context);
      else if (reply.fault.kind === "throttled") throttled(context, reply.fault.retryAfterMs ?? 0);
      else growthPausedUntilMs = context.nowMs + GROWTH_PAUSE_MS;
    },
  };
}

function historyOf(first: LimitChange) {
  const head: LimitChange[] = [first];
  const tail: LimitChange[] = [];
  return {
    add: (change: LimitChange): void => {
      if (head.length < HISTORY_HALF) head.push(change);
      else if (tail.push(change) > HISTORY_HALF) tail.shift();
    },
    all: (): readonly LimitChange[] => [...head, ...tail],
  };
}
