import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { projectRuns } from "../record/projections.ts";
import { ownRuns } from "../record/side-by-side.ts";
import type { SideTotals } from "./comparison.ts";
import { plannedKey } from "./pool-history.ts";
import { tallyRuns } from "./tally-runs.ts";

/** The figures of one whole campaign, rebuilt from the runs it is judged by: nothing is taken from what the pack says of itself. */
export function sideTotals(pack: DataPack): SideTotals {
  const { campaign } = pack;
  const runs =
    pack.gate?.mode === "deep" ? ownRuns(pack.runs) : pack.runs.filter((run) => run.stage === "first_look");
  const scored = new Set(campaign.suite.tasks.filter((task) => task.scored).map(plannedKey));
  const { run_summary: summary } = projectRuns(campaign, runs);
  return {
    campaignId: campaign.id,
    model: campaign.subject.model,
    simulated: campaign.subject.simulated,
    stoppedEarly: campaign.stopped_early,
    tally: tallyRuns(runs.filter((run) => scored.has(taskKey(run.task_id, run.variant)))),
    costUsd: summary.cost_usd,
    costPerPassUsd: summary.cost_per_pass_usd,
    latencyMsP50: summary.latency_ms_p50,
    latencyMsP95: summary.latency_ms_p95,
    inputTokens: summary.input_tokens,
    outputTokens: summary.output_tokens,
  };
}
