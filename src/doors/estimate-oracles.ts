import { inlineSandboxes } from "../adapters/sandbox/inline.ts";
import { Mixture } from "../adapters/simulated/mixture.ts";
import { simulatedModel } from "../adapters/simulated/simulated-model.ts";
import { type Estimate, estimateCampaign } from "../app/estimate-campaign.ts";
import { playbookOf } from "../app/playbook.ts";
import type { Workshop } from "./workshop.ts";

const ORACLES = Mixture.parse({
  format_version: 1,
  name: "oracles",
  about: "Simulated: plays every oracle, to estimate what a campaign takes.",
  seed: "doctor",
  tasks: { "*": { oracle: 1 } },
});

/** What a workshop's campaign would take if every run did what its task's oracle does; asks no model. */
export async function estimateOracles(
  { request, suite, world: { isolate, prices, clock } }: Workshop,
  signal: AbortSignal,
): Promise<Estimate> {
  const oracle = simulatedModel({ mixture: ORACLES, playbook: playbookOf(suite, isolate) });
  await using sandboxes = inlineSandboxes();
  return estimateCampaign(request, { isolate, prices, clock, sandboxes, oracle }, signal);
}
