import type { Clock, ModelClient, ModelReply } from "../../src/ports.ts";
import type { Random } from "../../src/std/random.ts";
import { message, usage } from "./listed-model.ts";

/** A provider's quota as Bedrock keeps it: both fill up evenly. */
export interface BucketQuota {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  /** How much the buckets hold, in seconds of their inflow; 60 by default. */
  readonly burstSeconds?: number;
}

/** What the provider saw. */
export interface BucketCount {
  readonly granted: number;
  readonly rejected: number;
  /** Of what flowed into the scarcer bucket since it was first empty, the share that somebody used. */
  readonly busy: number;
}

export interface BucketModel extends ModelClient {
  count(): BucketCount;
}

interface Bucket {
  readonly perMinute: number;
  readonly capacity: number;
  level: number;
  /** Flowed in since it was first empty, and how much of that ran over. */
  inflow: number;
  spilled: number;
  wasEmpty: boolean;
}

/**
 * A model behind a token bucket: a request reserves its input and its whole `max_tokens` when it starts and gives
 * back what it did not use when it ends; without enough of either quota it is refused at once. Latencies and output
 * are drawn from `random`.
 */
export function bucketModel(
  quota: BucketQuota,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): BucketModel {
  const buckets = [quota.requestsPerMinute, quota.tokensPerMinute].map((perMinute): Bucket => {
    const capacity = (perMinute * (quota.burstSeconds ?? 60)) / 60;
    return { perMinute, capacity, level: capacity, inflow: 0, spilled: 0, wasEmpty: false };
  });
  let filledAtMs = clock.monotonicMs();
  const count = { granted: 0, rejected: 0 };
  const fill = (): void => {
    const minutes = (clock.monotonicMs() - filledAtMs) / 60_000;
    filledAtMs = clock.monotonicMs();
    for (const bucket of buckets) pour(bucket, bucket.perMinute * minutes);
  };
  const take = (needs: readonly number[]): boolean => {
    fill();
    const isEnough = buckets.every((bucket, index) => bucket.level >= (needs[index] ?? 0));
    for (const [index, bucket] of buckets.entries()) {
      if (isEnough) bucket.level -= needs[index] ?? 0;
      else if (bucket.level < (needs[index] ?? 0)) bucket.wasEmpty = true;
    }
    count[isEnough ? "granted" : "rejected"]++;
    return isEnough;
  };
  return {
    id: "bucket/model",
    simulated: true,
    count: () => {
      fill();
      const scarce = buckets.filter(({ wasEmpty }) => wasEmpty);
      return { ...count, busy: Math.max(0, ...scarce.map(({ spilled, inflow }) => 1 - spilled / inflow)) };
    },
    complete: async (request, signal): Promise<ModelReply> => {
      const input = 1500 + random.below(3000);
      const { max_tokens } = request.inference;
      if (!take([1, input + max_tokens])) {
        await clock.sleep(20, signal);
        return throttledReply();
      }
      const output = Math.min(max_tokens, 50 + random.below(700));
      const latencyMs = 800 + output * 6 + random.below(600);
      await clock.sleep(latencyMs, signal);
      fill();
      const tokens = buckets[1];
      if (tokens !== undefined) tokens.level = Math.min(tokens.capacity, tokens.level + max_tokens - output);
      return message({ text: "done", usage: usage(input, output), latencyMs });
    },
  };
}

function pour(bucket: Bucket, amount: number): void {
  const over = Math.max(0, bucket.level + amount - bucket.capacity);
  bucket.level += amount - over;
  if (!bucket.wasEmpty) return;
  bucket.inflow += amount;
  bucket.spilled += over;
}

function throttledReply(): ModelReply {
  const fault = {
    kind: "throttled",
    retryable: true,
    name: "ThrottlingException",
    message: "Too many tokens, please wait before trying again.",
    status: 429,
  } as const;
  return { kind: "fault", fault, attempts: 1, retryDelayMs: 0 };
}
