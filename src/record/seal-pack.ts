import { type CampaignFacts, type DataPack, type EvidencePattern, FORMAT_VERSION } from "./data-pack.ts";
import { sealOf } from "./pack-seal.ts";
import { projectRuns } from "./projections.ts";
import type { RunRecord } from "./run-record.ts";
import { PAWL_VERSION } from "./version.ts";

/** Makes a campaign ready to travel: the facts, and every projection of them; `packText` puts the seal on. */
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

/** The bytes of `data-pack.json`, sealed: indented, so that a person can read and diff it, with a final newline. */
export function packText(pack: DataPack): string {
  return `${JSON.stringify({ ...pack, seal: sealOf(pack) }, null, 2)}\n`;
}
