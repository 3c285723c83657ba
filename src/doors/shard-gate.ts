import { join } from "node:path";
import { areIdentical, type GateAsk, gateRules } from "../app/gate-rules.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { Share } from "../plan/share.ts";
import type { DataPack } from "../record/data-pack.ts";
import { UsageError } from "../std/usage-error.ts";
import { executeShard, leaveNothing } from "./execute-shard.ts";
import type { Recall } from "./recall-decision.ts";
import { type GateShops, isOf, sidesOf } from "./run-gate-into.ts";

/**
 * Runs this job's share of a gate's first look, and of the baseline's where nobody has one; whoever merges the shards
 * runs what is decided by. Undefined where both contents are the same, or the decision was made before.
 */
export async function shardGate(
  shops: GateShops,
  asked: {
    readonly ask: GateAsk;
    readonly known: DataPack | undefined;
    readonly out: string;
    readonly share: Share;
    readonly recall?: Recall | undefined;
  },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  const { ask, known, out, share, recall } = asked;
  if (ask.mode === "deep")
    throw new UsageError("a deep run has no first look to share out; leave `shard` out of it.");
  const sides = sidesOf(shops);
  const { order_seed } = gateRules(ask, { ...sides, pack: undefined });
  const isOver =
    areIdentical({ ...sides, pack: undefined }) || (await recall?.(order_seed, signal)) !== undefined;
  if (isOver) {
    await leaveNothing(out, share, signal);
    return undefined;
  }
  const order = { share, isResume: true } as const;
  if (known === undefined || !isOf(known, sides)) {
    const own = { ...order, part: "campaign", orderSeed: null, out: join(out, "baseline") } as const;
    await executeShard(shops.baseline, own, events, signal);
  }
  const own = { ...order, part: "first_look", orderSeed: order_seed, out } as const;
  return executeShard(shops.candidate, own, events, signal);
}
