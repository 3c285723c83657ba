import { scorePredictions } from "../forecast/score-predictions.ts";
import { evidencePatterns } from "../grade/evidence-patterns.ts";
import type { BaselineStore } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { PackSeal } from "../record/pack-seal.ts";
import { firstDifference, parseSealedPack } from "../record/parse-pack.ts";
import { ownRuns } from "../record/side-by-side.ts";
import { UsageError } from "../std/usage-error.ts";

/** Opens a data pack and holds everything it says against its runs; throws `UsageError` naming what is wrong. */
export async function openPack(store: BaselineStore, path: string, signal: AbortSignal): Promise<DataPack> {
  return (await openSealedPack(store, path, signal)).pack;
}

/** The same with its seal, which packs of older formats do not have. */
export async function openSealedPack(
  store: BaselineStore,
  path: string,
  signal: AbortSignal,
): Promise<{ readonly pack: DataPack; readonly seal: PackSeal | undefined }> {
  const found = await store.find(path, signal);
  if (found.kind !== "found") throw new UsageError(found.reason);
  const opened = parseSealedPack(found.text, path);
  const { pack } = opened;
  const place =
    firstDifference(pack.evidence_patterns, evidencePatterns(ownRuns(pack.runs)), "evidence_patterns") ??
    firstDifference(pack.predictions_scoring, scorePredictions(pack), "predictions_scoring");
  if (place === undefined) return opened;
  throw new UsageError(`${path} contradicts its own runs at ${place}; it was changed after it was written.`);
}
