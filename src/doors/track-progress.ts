import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { Progress } from "../report/progress-comment.ts";
import { type PicoUsd, picoUsd, sumPicoUsd, usd } from "../std/money.ts";

/** Follows the campaigns of one job, a gate's first look and waves among them, as one sum. */
export interface ProgressTracker {
  readonly events: CampaignEvents;
  /** Where they stand now; runs of an earlier attempt that are taken over are neither planned nor done. */
  now(): Progress;
}

export function trackProgress(): ProgressTracker {
  let [done, planned, passed, errored] = [0, 0, 0, 0];
  let cost: PicoUsd | null = picoUsd(0);
  return {
    events: (event) => {
      if (event.kind === "campaign_started") planned += event.total - event.resumed;
      if (event.kind !== "run_finished") return;
      const { outcome, metrics } = event.record;
      done++;
      if (outcome === "passed") passed++;
      if (outcome === "errored") errored++;
      const price = metrics.cost_usd;
      cost = cost === null || price === null ? null : (sumPicoUsd([cost, picoUsd(price)]) as PicoUsd);
    },
    now: () => ({ done, planned, passed, errored, costUsd: cost === null ? null : usd(cost) }),
  };
}
