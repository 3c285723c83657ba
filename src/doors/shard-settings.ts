import type { Share } from "../plan/share.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { REMOTE_CONCURRENCY } from "./build-model.ts";

/**
 * A shard's settings: an equal part of the campaign's budget and of its requests in flight, because the jobs cannot see
 * each other. The month's budget is not divided; its ledger is what they all keep.
 */
export function shardSettings(settings: Settings, { of }: Share): Settings {
  const { maxCostUsd, maxTokens, concurrency } = settings;
  const isSimulated = settings.subject.model?.startsWith("simulated/") === true;
  const lanes = concurrency ?? (isSimulated ? undefined : REMOTE_CONCURRENCY);
  return {
    ...settings,
    maxCostUsd: maxCostUsd === undefined ? undefined : maxCostUsd / of,
    maxTokens: maxTokens === undefined ? undefined : Math.max(1, Math.floor(maxTokens / of)),
    concurrency: lanes === undefined ? undefined : Math.max(1, Math.floor(lanes / of)),
  };
}
