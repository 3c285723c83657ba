import * as core from "@actions/core";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import type { DataPack } from "../record/data-pack.ts";
import { keyOf } from "../record/projections.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { executeInto } from "./execute-into.ts";
import { openWorkshop } from "./workshop.ts";

/** Runs the campaign in a workflow: one plain line a run in the log, made of our own words only. */
export async function runInAction(
  asked: { readonly settings: Settings; readonly inputs: CampaignInputs | undefined; readonly out: string },
  signal: AbortSignal,
): Promise<DataPack> {
  const { settings, inputs, out } = asked;
  await using workshop = await openWorkshop(settings, process.cwd(), signal, inputs);
  core.startGroup("Runs");
  try {
    return await executeInto(workshop, { out, isResume: true }, logRuns, signal);
  } finally {
    core.endGroup();
  }
}

const logRuns: CampaignEvents = (event) => {
  if (event.kind === "budget_reached") core.warning(event.reason);
  if (event.kind !== "run_finished") return;
  const { record, finished, total } = event;
  const why = record.failure_mode === null ? "" : ` (${record.failure_mode})`;
  core.info(
    `${String(finished).padStart(String(total).length)}/${total} ${keyOf(record)} ${record.outcome}${why}`,
  );
};
