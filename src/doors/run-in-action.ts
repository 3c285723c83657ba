import * as core from "@actions/core";
import { planFingerprint } from "../app/plan-fingerprint.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { executeInto } from "./execute-into.ts";
import { logRuns } from "./log-runs.ts";
import type { Part } from "./part.ts";
import { readShards } from "./read-shards.ts";
import { openWorkshop } from "./workshop.ts";

/** Runs the campaign in a workflow: one plain line a run in the log, made of our own words only. */
export async function runInAction(
  asked: {
    readonly settings: Settings;
    readonly inputs: CampaignInputs | undefined;
    readonly out: string;
    readonly watch: CampaignEvents;
    readonly part?: Part | undefined;
  },
  signal: AbortSignal,
): Promise<DataPack> {
  const { settings, inputs, out } = asked;
  await using workshop = await openWorkshop(settings, process.cwd(), signal, { inputs });
  if (asked.part?.kind === "merge") {
    const { mergeInto } = await import("./merge-into.ts");
    const shards = await readShards(process.cwd(), asked.part.folders, signal);
    return await mergeInto(shards, { out, plan: planFingerprint(workshop.request, null) }, signal);
  }
  core.startGroup("Runs");
  try {
    return await executeInto(workshop, { out, isResume: true }, logRuns(asked.watch), signal);
  } finally {
    core.endGroup();
  }
}
