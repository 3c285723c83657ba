/**
 * What a campaign would take if every run did what its task's oracle does: the oracle is played through the real
 * harness and its tokens are estimated. Models that think aloud or try again take a multiple of it.
 */
import { prepareTrials } from "../campaign/prepare-trials.ts";
import { pawlHarness } from "../harness/pawl-harness.ts";
import { planFirstLook } from "../plan/first-look.ts";
import type { Clock, GraderIsolate, ModelClient, PriceBook, SandboxHost } from "../ports.ts";
import { addUsage, NO_USAGE, type Usage } from "../record/usage.ts";
import { mapBounded } from "../std/pool.ts";
import type { CampaignRequest } from "./run-campaign.ts";

export interface EstimateWorld {
  readonly isolate: GraderIsolate;
  readonly sandboxes: SandboxHost;
  readonly prices: PriceBook;
  readonly clock: Clock;
  /** A model that plays each task's oracle. */
  readonly oracle: ModelClient;
}

/** Calls and tokens of the whole campaign, all its runs. */
export interface Estimate {
  readonly runs: number;
  readonly calls: number;
  readonly usage: Usage;
}

const CONCURRENCY = 4;

/** Estimates a campaign as it was asked for, from one form of each task. */
export async function estimateCampaign(
  { suiteName, selected, subject, pricedAs, runsPerTask }: CampaignRequest,
  { isolate, sandboxes, prices, clock, oracle }: EstimateWorld,
  signal: AbortSignal,
): Promise<Estimate> {
  const trials = planFirstLook(selected, 1, "candidate");
  const arms = { candidate: { subject, pricedAs } };
  const plan = { suiteName, trials, arms, concurrency: CONCURRENCY, budget: {} };
  const prepared = await prepareTrials(plan, isolate, signal);
  const harness = pawlHarness({ model: oracle, sandboxes, prices, clock, modelId: oracle.id });
  const solved = await mapBounded(prepared, CONCURRENCY, async (trial) => {
    const { assignment } = await trial.ready(signal);
    return harness.solve(assignment, signal);
  });
  const turns = solved.flatMap(({ trajectory }) => trajectory.turns);
  const once = addUsage(NO_USAGE, ...turns.map(({ usage }) => usage));
  return {
    runs: selected.length * runsPerTask,
    calls: turns.length * runsPerTask,
    usage: addUsage(NO_USAGE, ...Array.from({ length: runsPerTask }, () => once)),
  };
}
