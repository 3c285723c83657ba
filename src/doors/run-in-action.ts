import * as core from "@actions/core";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { executeInto } from "./execute-into.ts";
import { logRuns } from "./log-runs.ts";
import { openWorkshop } from "./workshop.ts";

/** Runs the campaign in a workflow: one plain line a run in the log, made of our own words only. */
export async function runInAction(
  asked: {
    readonly settings: Settings;
    readonly inputs: CampaignInputs | undefined;
    readonly out: string;
    readonly watch: CampaignEvents;
  },
  signal: AbortSignal,
): Promise<DataPack> {
  const { settings, inputs, out } = asked;
  await using workshop = await openWorkshop(settings, process.cwd(), signal, { inputs });
  core.startGroup("Runs");
  try {
    return await executeInto(workshop, { out, isResume: true }, logRuns(asked.watch), signal);
  } finally {
    core.endGroup();
  }
}
