import * as core from "@actions/core";
import type { DataPack } from "../record/data-pack.ts";
import { askInAction } from "./ask-in-action.ts";
import { campaignInputs } from "./campaign-inputs.ts";
import { logRuns } from "./log-runs.ts";
import type { Measuring } from "./measuring.ts";
import { type GateSide, openGateShops } from "./open-gate-shops.ts";
import { runShard } from "./run-shard.ts";
import type { Said } from "./said.ts";
import { sayInterim } from "./say-interim.ts";
import { sayPlan } from "./say-plan.ts";
import { sayShard } from "./shard-flag.ts";
import { shardGate } from "./shard-gate.ts";
import { shardSettings } from "./shard-settings.ts";
import type { ToMeasure } from "./to-measure.ts";

/** What a job does that measures only a share, or only says what it would do; undefined where it measures. */
export async function insteadOfMeasuring(
  measuring: Measuring,
  what: ToMeasure,
  signal: AbortSignal,
): Promise<Said | undefined> {
  const { part } = measuring;
  if (part?.kind === "plan") return sayPlan(measuring, what, signal);
  if (part?.kind !== "shard") return undefined;
  const { share } = part;
  core.startGroup("Runs");
  try {
    const pack = await (what.base === undefined
      ? shareAlone(measuring, what, share, signal)
      : shareOfGate(measuring, { ...what, base: what.base }, share, signal));
    const sentence = sayShard(share, pack);
    const title = `Shard ${share.index} of ${share.of}`;
    return sayInterim({ word: "partial", title, sentence, items: [] }, measuring, pack);
  } finally {
    core.endGroup();
  }
}

type Share = Parameters<typeof shardSettings>[1];

function shareAlone(
  { asked, out, watch }: Measuring,
  { settings }: ToMeasure,
  share: Share,
  signal: AbortSignal,
): Promise<DataPack> {
  const cwd = process.cwd();
  const inputs = campaignInputs(cwd, asked, settings);
  return runShard(settings, { cwd, out, share, inputs, isResume: true }, logRuns(watch), signal);
}

async function shareOfGate(
  { out, watch }: Measuring,
  { settings, base, known, recall }: ToMeasure & { readonly base: GateSide },
  share: Share,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  const before = { folder: base.folder, settings: shardSettings(base.settings, share) };
  const after = { folder: process.cwd(), settings: shardSettings(settings, share) };
  await using shops = await openGateShops(before, after, signal);
  const ask = await askInAction(base.settings, shops.baseline.suite);
  return await shardGate(shops, { ask, known, out, share, recall }, logRuns(watch), signal);
}
