import { z } from "zod";
import { Fingerprint } from "./ids.ts";

/**
 * What a campaign was made from, byte for byte. Where all of it is still the same the campaign would be the same,
 * so that a pull request which changed nothing relevant is known by a few hashes, without reading what the files say.
 */
export const CampaignInputs = z.strictObject({
  /** The Action inputs or flags that beat the file, as given. */
  overrides: z.record(z.string(), z.string()),
  /** SHA-256 of `pawl.yml` and of every prompt, by path relative to where Pawl was started; null where there was no file. */
  files: z.record(z.string(), Fingerprint.nullable()),
  /** The suite as it was named, and SHA-256 over every file below its folder. */
  suite: z.strictObject({ name: z.string(), sha256: Fingerprint }),
  /** Pawl's own parts, by name: another version may behave differently. */
  versions: z.record(z.string(), z.string()),
});
export type CampaignInputs = z.infer<typeof CampaignInputs>;
