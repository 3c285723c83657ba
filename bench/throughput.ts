/**
 * How well requests in flight adapt to a provider's quota, and how close a campaign comes to the shortest time its
 * latencies allow. All in virtual time, so that an hour of a provider's quota takes a second of ours.
 */
import { executeCampaign } from "../src/campaign/execute.ts";
import { limitedModel } from "../src/campaign/limited-model.ts";
import { requestLimit } from "../src/campaign/request-limit.ts";
import { RETRY_POLICY, retryingModel } from "../src/campaign/retrying-model.ts";
import type { ModelClient } from "../src/ports.ts";
import { mapBounded } from "../src/std/pool.ts";
import { seededRandom } from "../src/std/random.ts";
import { type BucketQuota, bucketModel } from "../test/support/bucket-model.ts";
import { eventClock } from "../test/support/event-clock.ts";
import { memoryJournal } from "../test/support/memory-journal.ts";
import { modelRequest } from "../test/support/model-requests.ts";
import { greeter, tinyPlan, tinyPorts } from "../test/support/tiny-campaign.ts";
import type { Figure } from "./model-overhead.ts";

const NEVER = new AbortController().signal;
const LANES = 16;

const QUOTAS: readonly (readonly [name: string, quota: BucketQuota])[] = [
  ["300,000 tokens a minute", { requestsPerMinute: 1e9, tokensPerMinute: 300_000 }],
  ["200 requests a minute", { requestsPerMinute: 200, tokensPerMinute: 1e9 }],
  ["both, ten seconds' burst", { requestsPerMinute: 300, tokensPerMinute: 500_000, burstSeconds: 10 }],
];

/** For each quota how busy it was kept and how often it refused; then wall time over the bound. */
export async function benchThroughput(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, quota] of QUOTAS) figures.push(...(await behindBucket(name, quota)));
  return [...figures, await againstBound()];
}

async function behindBucket(name: string, quota: BucketQuota): Promise<readonly Figure[]> {
  const clock = eventClock();
  const random = seededRandom(name);
  const bucket = bucketModel(quota, { clock, random });
  const limited = limitedModel(bucket, requestLimit({ clock, max: LANES }));
  const model = retryingModel(limited, { clock, policy: RETRY_POLICY, random });
  const request = modelRequest({ inference: { max_tokens: 4096 } });
  const requests = Array.from({ length: 3000 });
  const replies = await clock.play(mapBounded(requests, LANES, () => model.complete(request, NEVER)));
  if (replies.some(({ kind }) => kind !== "message")) throw new Error("a request was lost to throttling");
  const { granted, rejected, busy } = bucket.count();
  return [
    { name: `quota of ${name}: kept busy (aim: 95 or more)`, value: 100 * busy, unit: "%" },
    { name: "  refused (aim: under 2)", value: (100 * rejected) / (granted + rejected), unit: "%" },
  ];
}

/** A hundred real runs of a few turns, behind no quota; the bound is list scheduling in the plan's order, all lanes free at once. */
async function againstBound(): Promise<Figure> {
  const clock = eventClock();
  const random = seededRandom("latencies");
  const script = greeter();
  const slow: ModelClient = {
    ...script,
    complete: async (request, signal) => {
      const latencyMs = 500 + random.below(6000);
      await clock.sleep(latencyMs, signal);
      return { ...(await script.complete(request, signal)), latencyMs } as never;
    },
  };
  const model = limitedModel(slow, requestLimit({ clock, max: LANES }));
  const journal = memoryJournal();
  const ports = tinyPorts(journal, model, undefined, clock);
  const plan = tinyPlan({ concurrency: LANES }, 100);
  await clock.play(executeCampaign(plan, ports, () => undefined, NEVER));
  const wallMs = clock.monotonicMs();
  const byRun = new Map(
    journal.entries
      .filter(({ kind }) => kind === "run")
      .map(({ record }) => record as { task_id: string; epoch: number; metrics: { latency_ms: number } })
      .map((run) => [`${run.task_id} ${run.epoch}`, run.metrics.latency_ms]),
  );
  const inOrder = plan.trials.map(({ selected, epoch }) => byRun.get(`${selected.task.id} ${epoch}`) ?? 0);
  const value = 100 * (wallMs / listScheduleMs(inOrder, LANES) - 1);
  return { name: "200 runs on 16 lanes, wall over the list-scheduling bound (aim: 5)", value, unit: "%" };
}

/** When the last of these jobs ends if each goes to the machine that is free first (Graham's list scheduling). */
function listScheduleMs(jobsMs: readonly number[], machines: number): number {
  const free = new Array<number>(machines).fill(0);
  for (const jobMs of jobsMs) {
    free.sort((a, b) => a - b);
    free[0] = (free[0] ?? 0) + jobMs;
  }
  return Math.max(...free);
}
