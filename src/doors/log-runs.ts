import * as core from "@actions/core";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import { keyOf } from "../record/projections.ts";

/** Progress in a workflow's log, one plain line a run, made of our own words and ids only; and whoever else watches. */
export function logRuns(watch: CampaignEvents): CampaignEvents {
  return (event) => {
    log(event);
    watch(event);
  };
}

const log: CampaignEvents = (event) => {
  if (event.kind === "notice") core.warning(event.text);
  if (event.kind === "budget_reached") core.warning(event.reason);
  if (event.kind !== "run_finished") return;
  const { record, finished, total } = event;
  const why = record.failure_mode === null ? "" : ` (${record.failure_mode})`;
  core.info(
    `${String(finished).padStart(String(total).length)}/${total} ${keyOf(record)} ${record.outcome}${why}`,
  );
};
