import type { Share } from "../plan/share.ts";

/** What of the measuring this job does, where it does not do the whole. */
export type Part =
  /** One share of the first look. */
  | { readonly kind: "shard"; readonly share: Share }
  /** Everything after the first look, which the shards in these folders took. */
  | { readonly kind: "merge"; readonly folders: readonly string[] }
  /** Nothing: it says what would be run. */
  | { readonly kind: "plan" };
