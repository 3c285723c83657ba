import * as core from "@actions/core";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { askInAction } from "./ask-in-action.ts";
import { logRuns } from "./log-runs.ts";
import { type GateSide, openGateShops } from "./open-gate-shops.ts";
import type { Part } from "./part.ts";
import { readShards } from "./read-shards.ts";
import type { Recall } from "./recall-decision.ts";
import { type GateEnd, runGateInto } from "./run-gate-into.ts";

/** One pull request, both contents at hand. The base's settings make the rules: a change must not judge itself. */
export interface GatedChange {
  readonly settings: Settings;
  readonly base: GateSide;
  /** The base's last campaign; without one its first look is taken now. */
  readonly known: DataPack | undefined;
  readonly out: string;
  readonly watch: CampaignEvents;
  readonly part?: Part | undefined;
  /** Where else the decision may have been made. */
  readonly recall?: Recall | undefined;
}

/** Runs the gate in a workflow: one plain line a run in the log, made of our own words only. */
export async function gateInAction(change: GatedChange, signal: AbortSignal): Promise<GateEnd> {
  const { base, known, out } = change;
  const head = { folder: process.cwd(), settings: change.settings };
  await using shops = await openGateShops(base, head, signal);
  core.startGroup("Runs");
  try {
    const asked = {
      ask: await askInAction(base.settings, shops.baseline.suite),
      known,
      out,
      recall: change.recall,
    };
    const events = logRuns(change.watch);
    if (change.part?.kind !== "merge") return await runGateInto(shops, asked, events, signal);
    const { mergeGate } = await import("./merge-gate.ts");
    const shards = await readShards(process.cwd(), change.part.folders, signal);
    return await mergeGate(shops, { ...asked, shards }, events, signal);
  } finally {
    core.endGroup();
  }
}
