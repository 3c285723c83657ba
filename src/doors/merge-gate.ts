import { join } from "node:path";
import { openJournal } from "../adapters/local/journal.ts";
import { type GateAsk, gateRules } from "../app/gate-rules.ts";
import { wholeOf } from "../app/merge-shards.ts";
import { planFingerprint } from "../app/plan-fingerprint.ts";
import { resumeFromShards } from "../app/resume-from-shards.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { DataPack } from "../record/data-pack.ts";
import { UsageError } from "../std/usage-error.ts";
import { mergeInto } from "./merge-into.ts";
import { type FoundShard, gatherTrajectories, readBaselineShards } from "./read-shards.ts";
import type { Recall } from "./recall-decision.ts";
import { type GateEnd, type GateShops, isOf, runGateInto, sidesOf } from "./run-gate-into.ts";

/**
 * Goes on with a gate whose first look was shared out: the shards' runs are taken as if this job had made them and had
 * been interrupted, so that the side-by-side waves, the decision and the pack are those of a single job.
 */
export async function mergeGate(
  shops: GateShops,
  asked: {
    readonly ask: GateAsk;
    readonly known: DataPack | undefined;
    readonly out: string;
    readonly shards: readonly FoundShard[];
    readonly recall?: Recall | undefined;
  },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<GateEnd> {
  const { ask, out } = asked;
  const sides = sidesOf(shops);
  const { order_seed } = gateRules(ask, { ...sides, pack: undefined });
  const plan = planFingerprint(shops.candidate.request, order_seed);
  const shards = wholeOf(asked.shards, plan);
  if (shards[0].manifest.part !== "first_look")
    throw new UsageError(
      "these shards are of a campaign without a base to hold it against; merge them without one.",
    );
  await gatherTrajectories(asked.shards, out, signal);
  const isKnown = asked.known !== undefined && isOf(asked.known, sides);
  const shared = isKnown ? undefined : await sharedBaseline(asked.shards, shops, out, signal);
  const known = shared ?? asked.known;
  {
    await using journal = await openJournal(out);
    await resumeFromShards(shards, journal, signal);
  }
  return runGateInto(shops, { ask, known, out, recall: asked.recall }, events, signal);
}

/** The baseline's first look, where the shards took it because nobody had one. */
async function sharedBaseline(
  shards: readonly FoundShard[],
  { baseline }: GateShops,
  out: string,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  const found = await readBaselineShards(shards, signal);
  if (found.length === 0) return undefined;
  const plan = planFingerprint(baseline.request, null);
  return mergeInto(found, { out: join(out, "baseline"), plan }, signal);
}
