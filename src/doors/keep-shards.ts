import { UsageError } from "../std/usage-error.ts";
import type { FoundShard } from "./read-shards.ts";

/** Refuses an output folder that is a shard's own: the merged pack would take the place of runs that were paid for. */
export function keepShards(shards: readonly FoundShard[], out: string): void {
  const own = shards.find(({ folder }) => folder === out);
  if (own === undefined) return;
  throw new UsageError(`${own.name} is a shard, which the merged pack would overwrite; give another --out.`);
}
