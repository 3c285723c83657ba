import * as core from "@actions/core";
import { systemClock } from "../adapters/local/system-clock.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import { keyOf } from "../record/projections.ts";
import { sayBoard, sayTaskDone } from "../report/run-board.ts";
import { trackRuns } from "./track-runs.ts";

/**
 * Progress in a workflow's log, a plain line a run and one for each task that is done, made of our own words and ids
 * only; and whoever else watches.
 */
export function logRuns(watch: CampaignEvents): CampaignEvents {
  const tracker = trackRuns(systemClock());
  return (event) => {
    const done = tracker.hear(event);
    log(event);
    if (done !== undefined && done.planned > 1)
      core.info(`= ${sayTaskDone(done)}  (${sayBoard(tracker.board())})`);
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
