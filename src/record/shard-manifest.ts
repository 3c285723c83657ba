import { z } from "zod";
import { Fingerprint } from "./ids.ts";

/** `shard.json`, beside the pack of one job that did a share of a plan: which share, of which plan. */
export const ShardManifest = z.strictObject({
  format_version: z.literal(1),
  shard: z.strictObject({ index: z.int().positive().max(256), of: z.int().positive().max(256) }),
  /** `first_look`: a gate goes on from here. `deep`: pairs of a gate that runs every task side by side. `campaign`: all there is to run. `nothing`: both contents are the same or the change was decided before, and there is no share. */
  part: z.enum(["first_look", "deep", "campaign", "nothing"]),
  /** Equal only where suite, subjects, rules and versions are; of `nothing`, of nothing. */
  plan: Fingerprint.nullable(),
});
export type ShardManifest = z.infer<typeof ShardManifest>;
