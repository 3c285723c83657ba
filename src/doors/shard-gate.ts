import { join } from "node:path";
import { openJournal } from "../adapters/local/journal.ts";
import { localFolder } from "../adapters/local/local-folder.ts";
import { setAsideJournal } from "../adapters/local/set-aside-journal.ts";
import { areIdentical, type GateAsk, gateRules } from "../app/gate-rules.ts";
import { planFingerprint } from "../app/plan-fingerprint.ts";
import { runDeepShare } from "../app/run-gate.ts";
import { writePack } from "../app/write-pack.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { Share } from "../plan/share.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import { executeShard, leaveManifest, leaveNothing } from "./execute-shard.ts";
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
  const sides = sidesOf(shops);
  const { order_seed } = gateRules(ask, { ...sides, pack: undefined });
  const isOver =
    areIdentical({ ...sides, pack: undefined }) || (await recall?.(order_seed, signal)) !== undefined;
  if (isOver) {
    await leaveNothing(out, share, signal);
    return undefined;
  }
  if (ask.mode === "deep")
    return deepShare(
      shops,
      { rules: gateRules(ask, { ...sides, pack: undefined }), out, share },
      events,
      signal,
    );
  const order = { share, isResume: true } as const;
  if (known === undefined || !isOf(known, sides)) {
    const own = { ...order, part: "campaign", orderSeed: null, out: join(out, "baseline") } as const;
    await executeShard(shops.baseline, own, events, signal);
  }
  const own = { ...order, part: "first_look", orderSeed: order_seed, out } as const;
  return executeShard(shops.candidate, own, events, signal);
}

/** Every task side by side: a share of the pairs, both runs of each in this job. */
async function deepShare(
  { candidate, baseline }: GateShops,
  {
    rules,
    out,
    share,
  }: { readonly rules: Omit<GateFacts, "stopped">; readonly out: string; readonly share: Share },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  for (const text of candidate.notices) events({ kind: "notice", text });
  await setAsideJournal(out, { isResume: true });
  await using journal = await openJournal(out);
  const { subject, pricedAs } = baseline.request;
  const order = { candidate: candidate.request, baseline: { subject, pricedAs, history: [] }, rules };
  const world = { ...candidate.world, journal, baselineHarness: baseline.world.harness };
  const pack = await runDeepShare(order, share, world, events, signal);
  await writePack(localFolder(out), pack, signal);
  const plan = planFingerprint(candidate.request, rules.order_seed);
  await leaveManifest(out, { share, part: "deep", plan }, signal);
  return pack;
}
