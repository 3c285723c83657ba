import { join } from "node:path";
import { openJournal } from "../adapters/local/journal.ts";
import { type GateAsk, gateRules } from "../app/gate-rules.ts";
import { type Shard, wholeOf } from "../app/merge-shards.ts";
import { planFingerprint } from "../app/plan-fingerprint.ts";
import { resumeFromShards } from "../app/resume-from-shards.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { DataPack } from "../record/data-pack.ts";
import { UsageError } from "../std/usage-error.ts";
import { type FoundShard, gatherTrajectories, readBaselineShards } from "./read-shards.ts";
import type { Recall } from "./recall-decision.ts";
import { type GateEnd, type GateShops, isOf, runGateInto, sidesOf } from "./run-gate-into.ts";

/**
 * Goes on with a gate whose first look was shared out: the shards' runs are taken as if this job had made them and had
 * been interrupted (of a deep gate the pairs), so that the side-by-side waves, the decision and the pack are those of a single job.
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
  // Every shard knew the decision: it is replayed, or drawn here where it has expired since.
  if (asked.shards.length === 0) return runGateInto(shops, asked, events, signal);
  const sides = sidesOf(shops);
  const { order_seed } = gateRules(ask, { ...sides, pack: undefined });
  const plan = planFingerprint(shops.candidate.request, order_seed);
  const shards = wholeOf(asked.shards, plan);
  if (shards[0].manifest.part !== (ask.mode === "deep" ? "deep" : "first_look"))
    throw new UsageError(
      "these shards are of a campaign without a base to hold it against; merge them without one.",
    );
  await takeOver(shards, asked.shards, out, signal);
  if (asked.known === undefined || !isOf(asked.known, sides))
    await takeOverBaseline(asked.shards, shops, join(out, "baseline"), signal);
  return runGateInto(shops, { ask, known: asked.known, out, recall: asked.recall }, events, signal);
}

/** Leaves the shards' runs in `out` as an interrupted campaign of this job. */
async function takeOver(
  shards: readonly Shard[],
  found: readonly FoundShard[],
  out: string,
  signal: AbortSignal,
): Promise<void> {
  await gatherTrajectories(found, out, signal);
  await using journal = await openJournal(out);
  await resumeFromShards(shards, journal, signal);
}

/** The same with the baseline's first look, which the shards took because nobody had one. */
async function takeOverBaseline(
  shards: readonly FoundShard[],
  { baseline }: GateShops,
  out: string,
  signal: AbortSignal,
): Promise<void> {
  const found = await readBaselineShards(shards, signal);
  if (found.length === 0) return;
  await takeOver(wholeOf(found, planFingerprint(baseline.request, null)), found, out, signal);
}
