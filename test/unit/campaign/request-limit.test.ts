import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitedModel } from "../../../src/campaign/limited-model.ts";
import { requestLimit } from "../../../src/campaign/request-limit.ts";
import { RETRY_POLICY, retryingModel } from "../../../src/campaign/retrying-model.ts";
import type { FaultKind, ModelReply } from "../../../src/ports.ts";
import { mapBounded } from "../../../src/std/pool.ts";
import { seededRandom } from "../../../src/std/random.ts";
import { bucketModel } from "../../support/bucket-model.ts";
import { type EventClock, eventClock } from "../../support/event-clock.ts";
import { message } from "../../support/listed-model.ts";
import { modelRequest } from "../../support/model-requests.ts";

const never = new AbortController().signal;

const fault = (kind: FaultKind, retryAfterMs?: number): ModelReply => ({
  kind: "fault",
  fault: {
    kind,
    retryable: true,
    name: kind,
    message: "",
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  },
  attempts: 1,
  retryDelayMs: 0,
});

/** `count` requests of 1,000 ms each, wanted all at once; the number in flight whenever one begins. */
async function rush(
  clock: EventClock,
  limit: ReturnType<typeof requestLimit>,
  replies: readonly ModelReply[],
): Promise<{ readonly inFlight: number[]; readonly startedAtMs: number[] }> {
  const [inFlight, startedAtMs]: [number[], number[]] = [[], []];
  let now = 0;
  await clock.play(
    Promise.all(
      replies.map((reply) =>
        limit.through(async () => {
          startedAtMs.push(clock.monotonicMs());
          inFlight.push(++now);
          await clock.sleep(1000, never);
          now--;
          return reply;
        }, never),
      ),
    ),
  );
  return { inFlight, startedAtMs };
}

const fine = (count: number): ModelReply[] => Array.from({ length: count }, () => message());

describe("a limit of requests in flight", () => {
  it("doubles each round while nothing is refused, up to its maximum", async () => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max: 10 });
    const { startedAtMs } = await rush(clock, limit, fine(4 + 8 + 10));
    const rounds = [0, 1000, 2000].map((at) => startedAtMs.filter((ms) => ms === at).length);
    expect(rounds).toEqual([4, 8, 10]);
    expect(limit.history().map(({ at_ms, limit: of, why }) => [at_ms, of, why])).toEqual([
      [0, 4, "start"],
      ...[5, 6, 7, 8].map((of) => [1000, of, "doubling"]),
      ...[9, 10].map((of) => [2000, of, "doubling"]),
    ]);
  });

  it("falls back once for all that were refused together, waits, and then grows slowly", async () => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max: 64, start: 10 });
    const { startedAtMs } = await rush(clock, limit, [
      ...Array.from({ length: 5 }, () => fault("throttled")),
      ...fine(100),
    ]);
    const falls = limit.history().filter(({ why }) => why === "throttled");
    expect(falls).toEqual([{ at_ms: 1000, limit: 7, why: "throttled" }]);
    expect(startedAtMs.filter((ms) => ms > 0 && ms < 1250)).toEqual([]);
    expect(limit.history().at(-1)).toMatchObject({ limit: 9, why: "growing" });
  });

  it.each([
    [undefined, 1250],
    [9000, 10_000],
  ])("starts nothing until the provider may be asked again (Retry-After %s)", async (retryAfter, at) => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max: 8, start: 1 });
    const { startedAtMs } = await rush(clock, limit, [fault("throttled", retryAfter), message()]);
    expect(startedAtMs).toEqual([0, at]);
  });

  it("does not grow while others faults pass, nor shrink for them", async () => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max: 64 });
    await rush(clock, limit, [fault("transient"), ...fine(30)]);
    expect(limit.history()).toEqual([{ at_ms: 0, limit: 4, why: "start" }]);
  });

  it("does not grow while nobody wants more", async () => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max: 64, start: 8 });
    for (let round = 0; round < 10; round++) await rush(clock, limit, fine(4));
    expect(limit.history()).toHaveLength(1);
  });

  it("lets go of whoever stops waiting", async () => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max: 1, start: 1 });
    const stop = new AbortController();
    const first = rush(clock, limit, fine(1));
    const second = limit.through(async () => message(), stop.signal);
    const third = limit.through(async () => message({ text: "third" }), never);
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    await first;
    expect(await third).toMatchObject({ text: "third" });
  });

  it("gives its place back when a client breaks", async () => {
    const limit = requestLimit({ clock: eventClock(), max: 1, start: 1 });
    await expect(limit.through(() => Promise.reject(new Error("bad adapter")), never)).rejects.toThrow("bad");
    expect(await limit.through(async () => message({ text: "next" }), never)).toMatchObject({ text: "next" });
  });

  property.prop([
    fc.array(fc.constantFrom<FaultKind | "fine">("fine", "fine", "fine", "throttled", "timeout"), {
      maxLength: 80,
    }),
    fc.integer({ min: 1, max: 20 }),
  ])("never has more in flight than it may, and serves everybody", async (kinds, max) => {
    const clock = eventClock();
    const limit = requestLimit({ clock, max });
    const { inFlight } = await rush(
      clock,
      limit,
      kinds.map((kind) => (kind === "fine" ? message() : fault(kind))),
    );
    expect(inFlight).toHaveLength(kinds.length);
    expect(Math.max(0, ...inFlight)).toBeLessThanOrEqual(max);
    expect(limit.history().every((change) => change.limit >= 1 && change.limit <= max)).toBe(true);
  });
});

describe("behind a token bucket that reserves max_tokens", () => {
  it.each([
    ["tokens", { requestsPerMinute: 1e9, tokensPerMinute: 300_000 }],
    ["requests", { requestsPerMinute: 200, tokensPerMinute: 1e9 }],
    ["few tokens", { requestsPerMinute: 1e9, tokensPerMinute: 100_000 }],
    ["ten seconds' worth", { requestsPerMinute: 300, tokensPerMinute: 500_000, burstSeconds: 10 }],
  ])("keeps a quota of %s busy and is seldom refused", async (_name, quota) => {
    const clock = eventClock();
    const random = seededRandom("bucket");
    const bucket = bucketModel(quota, { clock, random });
    const limited = limitedModel(bucket, requestLimit({ clock, max: 16 }));
    const model = retryingModel(limited, { clock, policy: RETRY_POLICY, random });
    const request = modelRequest({ inference: { max_tokens: 4096 } });
    const replies = await clock.play(
      mapBounded(Array.from({ length: 1500 }), 16, () => model.complete(request, never)),
    );
    const { granted, rejected, busy } = bucket.count();
    expect(replies.filter(({ kind }) => kind !== "message")).toEqual([]);
    expect({ isBusy: busy >= 0.95, isSeldomRefused: rejected / (granted + rejected) < 0.02 }).toEqual({
      isBusy: true,
      isSeldomRefused: true,
    });
  });
});
