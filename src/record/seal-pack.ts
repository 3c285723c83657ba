import { type CampaignFacts, type DataPack, type EvidencePattern, FORMAT_VERSION } from "./data-pack.ts";
import { projectRuns } from "./projections.ts";
import type { RunRecord } from "./run-record.ts";
import { PAWL_VERSION } from "./version.ts";

/** Seals a campaign for travel: the facts, and every projection of them. */
export function sealPack(
  campaign: CampaignFacts,
  runs: readonly RunRecord[],
  patterns: readonly EvidencePattern[],
): DataPack {
  return {
    format_version: FORMAT_VERSION,
    created_by: { name: "pawl", version: PAWL_VERSION },
    campaign,
    runs: [...runs],
    ...projectRuns(campaign, runs),
    evidence_patterns: [...patterns],
    predictions_scoring: [],
  };
}

/** The bytes of `data-pack.json`: indented, so that a person can read and diff it, with a final newline. */
export function packText(pack: DataPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
