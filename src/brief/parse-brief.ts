import { z } from "zod";
import { parseClaim } from "../forecast/parse-claim.ts";
import type { CampaignBrief } from "../record/campaign-brief.ts";
import { UsageError } from "../std/usage-error.ts";
import { type Config, EMPTY_CONFIG, parseYaml } from "../suite/config.ts";
import { BriefFile } from "./brief-schema.ts";

/** A brief as it was written, and the campaign it asks for as `pawl.yml` would. */
export interface Brief {
  readonly id: string | undefined;
  readonly facts: CampaignBrief;
  /** Path of a data pack, relative to the brief. */
  readonly comparison: string | undefined;
  readonly predictions: BriefFile["predictions"];
  readonly config: Config;
}

/** Parses `campaign.yml`; the first defect, of a claim too, is a `UsageError` of one sentence with the fix. */
export function parseBrief(yamlText: string, fileName: string): Brief {
  const file = parseYaml(yamlText, fileName, BriefFile);
  const { id, title, question, context, author, comparison, predictions, ...campaign } = file;
  refuseTwins(predictions.claims, fileName);
  for (const { id: claimId, claim } of predictions.claims)
    explained(fileName, claimId, () => parseClaim(claim));
  return {
    id,
    facts: { title: title ?? null, question, context: context ?? null, author },
    comparison,
    predictions,
    config: { ...EMPTY_CONFIG, ...campaign },
  };
}

/** The schema editors complete `campaign.yml` from. */
export function briefJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: "campaign.yml", ...z.toJSONSchema(BriefFile, { io: "input" }) };
}

function refuseTwins(claims: BriefFile["predictions"]["claims"], fileName: string): void {
  const ids = claims.map(({ id }) => id);
  const twin = ids.find((id, index) => id === "headline" || ids.indexOf(id) !== index);
  if (twin !== undefined)
    throw new UsageError(`${fileName}: the prediction id ${twin} is taken; give each claim one of its own.`);
}

function explained(fileName: string, claimId: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${fileName}: prediction ${claimId}: ${error.message}`);
  }
}
