import { z } from "zod";

/** Why a campaign was run, in its author's words; untrusted text. */
export const CampaignBrief = z.strictObject({
  title: z.string().nullable(),
  question: z.string(),
  context: z.string().nullable(),
  author: z.string(),
  /** Variants that were run beside the suite, and what they were to tell; absent where there were none. */
  experiments: z
    .array(
      z.strictObject({
        task: z.string(),
        variants: z.array(z.string()),
        runs: z.int().positive().nullable(),
        about: z.string().nullable(),
      }),
    )
    .optional(),
});
export type CampaignBrief = z.infer<typeof CampaignBrief>;
