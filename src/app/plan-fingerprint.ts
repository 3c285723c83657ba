import { planKey } from "../campaign/prepare-trials.ts";
import { planFirstLook } from "../plan/first-look.ts";
import { fingerprint } from "../std/hash.ts";
import type { CampaignRequest } from "./run-campaign.ts";

/**
 * What the shards of one whole have in common and no other shard has: suite, subject, tasks, runs, versions, and of a
 * gate the seed of its order too, in which the base's content and the rules are.
 */
export function planFingerprint(request: CampaignRequest, orderSeed: string | null): string {
  const { suiteName, selected, subject, pricedAs, runsPerTask, concurrency, budget } = request;
  const trials = planFirstLook(selected, runsPerTask, "candidate");
  const arms = { candidate: { subject, pricedAs } };
  return fingerprint(["shards", 1, planKey({ suiteName, trials, arms, concurrency, budget }), orderSeed]);
}
