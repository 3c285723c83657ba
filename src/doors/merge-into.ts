import { localFolder } from "../adapters/local/local-folder.ts";
import { mergeShards, wholeOf } from "../app/merge-shards.ts";
import { writePack } from "../app/write-pack.ts";
import type { DataPack } from "../record/data-pack.ts";
import { type FoundShard, gatherTrajectories } from "./read-shards.ts";

/** Merges shards into one pack in `out`, with the trajectories of all; `plan` is the plan they must be of. */
export async function mergeInto(
  shards: readonly FoundShard[],
  { out, plan }: { readonly out: string; readonly plan?: string },
  signal: AbortSignal,
): Promise<DataPack> {
  const pack = mergeShards(wholeOf(shards, plan));
  await gatherTrajectories(shards, out, signal);
  await writePack(localFolder(out), pack, signal);
  return pack;
}
