import { pairRuns } from "./pairs.ts";
import { pairName } from "./placement.ts";
import type { RunRecord } from "./run-record.ts";

/** What came of a pair: which contents passed, lost to infrastructure, or not whole on record. */
export type RecordedResult = { readonly baseline: boolean; readonly candidate: boolean } | "lost" | "missing";

/** Looks up what came of the 1-based pair of the task `keys[task]`. */
export function pairResults(
  keys: readonly string[],
  runs: readonly RunRecord[],
): (address: { readonly task: number; readonly pair: number }) => RecordedResult {
  const byName = new Map(pairRuns(runs).map((pair) => [pair.pair, pair]));
  return ({ task, pair }) => {
    const found = byName.get(pairName(keys[task] ?? "", pair));
    if (found?.baseline === undefined || found.candidate === undefined) return "missing";
    if (found.excluded !== undefined) return "lost";
    return {
      baseline: found.baseline.outcome === "passed",
      candidate: found.candidate.outcome === "passed",
    };
  };
}
