import type { BoardRow } from "../record/board-row.ts";
import type { DataPack } from "../record/data-pack.ts";
import { labelled } from "../record/model-name.ts";

/** A campaign's line in a ranking, from its pack alone. */
export function boardRow({ campaign, run_summary }: DataPack): BoardRow {
  const { passed, runs, pass_rate, cost_per_pass_usd, latency_ms_p50, input_tokens, output_tokens } =
    run_summary;
  return {
    campaign_id: campaign.id,
    source: "measured",
    name: labelled(campaign.subject.model, campaign.label),
    model: campaign.subject.model,
    harness: campaign.subject.harness,
    suite: campaign.suite.name,
    passed,
    runs,
    pass_rate,
    cost_per_pass_usd,
    latency_ms_p50,
    input_tokens,
    output_tokens,
    simulated: campaign.subject.simulated,
  };
}
