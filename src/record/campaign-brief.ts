import { z } from "zod";

/** Why a campaign was run, in its author's words; untrusted text. */
export const CampaignBrief = z.strictObject({
  title: z.string().nullable(),
  question: z.string(),
  context: z.string().nullable(),
  author: z.string(),
});
export type CampaignBrief = z.infer<typeof CampaignBrief>;
