import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RETRY_POLICY, type RetryPolicy, retryingModel } from "../../../src/campaign/retrying-model.ts";
import type { Clock, FaultKind, ModelClient, ModelReply } from "../../../src/ports.ts";
import { NO_USAGE } from "../../../src/record/usage.ts";
import { seededRandom } from "../../../src/std/random.ts";
import { modelRequest } from "../../support/model-requests.ts";

const never = new AbortController().signal;
const RETRYABLE: readonly FaultKind[] = ["throttled", "transient", "timeout", "model_error", "truncated"];

const fault = (kind: FaultKind, retryAfterMs?: number): ModelReply => ({
  kind: "fault",
  fault: {
    kind,
    retryable: RETRYABLE.includes(kind),
    name: kind,
    message: kind,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  },
  attempts: 1,
  retryDelayMs: 0,
});

const answer: ModelReply = {
  kind: "message",
  text: "hi",
  calls: [],
  stopReason: "end_turn",
  usage: NO_USAGE,
  latencyMs: 1,
  attempts: 1,
  retryDelayMs: 0,
};

/** A model that gives these replies in order, the last one for ever; and a clock that remembers its sleeps. */
function world(replies: readonly ModelReply[], onSleep: () => void = () => undefined) {
  const waits: number[] = [];
  let asked = 0;
  const inner: ModelClient = {
    id: "test/model",
    simulated: false,
    complete: async (_request, signal) => {
      signal.throwIfAborted();
      asked++;
      return replies[Math.min(asked, replies.length) - 1] ?? answer;
    },
  };
  const clock: Clock = {
    now: () => 0,
    monotonicMs: () => 0,
    sleep: async (ms, signal) => {
      onSleep();
      signal.throwIfAborted();
      waits.push(ms);
    },
  };
  return { inner, clock, waits, asked: () => asked };
}

const retrying = (of: ReturnType<typeof world>, policy: RetryPolicy = RETRY_POLICY): ModelClient =>
  retryingModel(of.inner, { clock: of.clock, policy, random: seededRandom("test") });

describe("a retrying model", () => {
  it.each(RETRYABLE)(
    "comes back from two %s faults with the answer, its attempts and its waiting",
    async (kind) => {
      const of = world([fault(kind), fault(kind), answer]);
      const reply = await retrying(of).complete(modelRequest(), never);
      const waited = of.waits.reduce((sum, ms) => sum + ms, 0);
      expect(reply).toEqual({ ...answer, attempts: 3, retryDelayMs: waited });
      expect(of.waits).toHaveLength(2);
    },
  );

  it.each(["auth", "not_found", "validation", "quota", "protocol", "replay_miss"] as const)(
    "hands %s back at once",
    async (kind) => {
      const of = world([fault(kind), answer]);
      expect(await retrying(of).complete(modelRequest(), never)).toEqual(fault(kind));
      expect(of.waits).toEqual([]);
    },
  );

  it.each([
    { kind: "malformed", message: "", usage: NO_USAGE, attempts: 1, retryDelayMs: 0 },
    { kind: "context_overflow", message: "", usage: NO_USAGE, attempts: 1, retryDelayMs: 0 },
  ] as const)("never asks again for what the model did: $kind", async (reply) => {
    const of = world([reply, answer]);
    expect(await retrying(of).complete(modelRequest(), never)).toEqual(reply);
  });

  it.each([
    { kind: "transient", attempts: RETRY_POLICY.other.attempts },
    { kind: "throttled", attempts: 15 },
  ] as const)("gives $kind up with the fault when the budget is spent", async ({ kind, attempts }) => {
    const of = world([fault(kind)]);
    const reply = await retrying(of).complete(modelRequest(), never);
    expect(reply).toMatchObject({ kind: "fault", fault: { kind }, attempts: of.asked() });
    expect(of.asked()).toBeGreaterThanOrEqual(attempts);
  });

  it("does not let other faults use up the patience for throttling", async () => {
    const others = Array.from({ length: RETRY_POLICY.other.attempts - 1 }, () => fault("transient"));
    const throttles = Array.from({ length: 8 }, () => fault("throttled"));
    const of = world([...others, ...throttles, answer]);
    expect(await retrying(of).complete(modelRequest(), never)).toMatchObject({
      kind: "message",
      attempts: 14,
    });
  });

  it("waits at least as long as the provider asks", async () => {
    const of = world([fault("throttled", 17_000), answer]);
    await retrying(of).complete(modelRequest(), never);
    expect(of.waits).toEqual([expect.closeTo(17_500, -3)]);
    expect(of.waits[0]).toBeGreaterThanOrEqual(17_000);
  });

  it("does not begin a wait beyond the budget", async () => {
    const of = world([fault("throttled", 601_000), answer]);
    expect(await retrying(of).complete(modelRequest(), never)).toEqual(fault("throttled", 601_000));
    expect(of.waits).toEqual([]);
  });

  it("stops waiting with the signal's reason", async () => {
    const stop = new AbortController();
    const of = world([fault("throttled")], () => stop.abort(new Error("enough")));
    await expect(retrying(of).complete(modelRequest(), stop.signal)).rejects.toThrow("enough");
  });

  property.prop([fc.array(fc.constantFrom(...RETRYABLE), { maxLength: 60 }), fc.string()])(
    "never outspends its budgets and keeps each wait inside its window",
    async (kinds, seed) => {
      const of = world([...kinds.map((kind) => fault(kind)), answer]);
      const model = retryingModel(of.inner, {
        clock: of.clock,
        policy: RETRY_POLICY,
        random: seededRandom(seed),
      });
      const reply = await model.complete(modelRequest(), never);
      const waited = of.waits.reduce((sum, ms) => sum + ms, 0);
      expect(reply).toMatchObject({ attempts: of.asked(), retryDelayMs: waited });
      expect(waited).toBeLessThanOrEqual(RETRY_POLICY.throttled.waitMs + RETRY_POLICY.other.waitMs);
      expect(Math.max(0, ...of.waits)).toBeLessThanOrEqual(RETRY_POLICY.throttled.capMs);
      expect(of.asked()).toBeLessThanOrEqual(RETRY_POLICY.throttled.attempts + RETRY_POLICY.other.attempts);
    },
  );
});
