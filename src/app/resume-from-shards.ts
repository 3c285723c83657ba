import { readPast, recordKey } from "../campaign/past-runs.ts";
import type { Journal } from "../ports.ts";
import type { Shard } from "./merge-shards.ts";

/**
 * Puts the shards' runs into a journal as if its own campaign had made them before it was interrupted: whoever runs on
 * with it makes up for what a shard could not finish, and asks what comes next. What is in the journal already stays.
 */
export async function resumeFromShards(
  shards: readonly Shard[],
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const past = await readPast(journal, signal);
  const known = new Set(past.runs.map(recordKey));
  if (past.startedAt === undefined) await journal.append("started", startOf(shards), signal);
  for (const run of shards.flatMap(({ pack }) => pack.runs))
    if (!known.has(recordKey(run))) await journal.append("run", run, signal);
}

function startOf(shards: readonly Shard[]): number {
  return Math.min(...shards.map(({ pack }) => Date.parse(pack.campaign.started_at)));
}
