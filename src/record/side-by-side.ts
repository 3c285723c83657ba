import { z } from "zod";
import { picoUsd, sumPicoUsd, usd } from "../std/money.ts";
import { EXCLUSIONS, pairRuns, type RunPair } from "./pairs.ts";
import type { RunRecord } from "./run-record.ts";

const count = z.strictObject({ passed: z.int().nonnegative(), runs: z.int().nonnegative() });

/** What both contents did on one task's pairs; passes are of pairs that count. */
export const TaskSideBySide = z.strictObject({
  pairs: z.int().nonnegative(),
  baseline: count,
  candidate: count,
  /** Pairs that count for nobody, by reason. */
  excluded: z.partialRecord(z.enum(EXCLUSIONS), z.int().positive()),
});
export type TaskSideBySide = z.infer<typeof TaskSideBySide>;

/** The side-by-side runs of a campaign: a projection of `runs[]`. */
export const SideBySideSummary = z.strictObject({
  /** Runs of both arms, lost ones too. */
  runs: z.int().nonnegative(),
  /** US dollars of those runs; null where any price is unknown. */
  cost_usd: z.number().nonnegative().nullable(),
  per_task: z.record(z.string(), TaskSideBySide),
});
export type SideBySideSummary = z.infer<typeof SideBySideSummary>;

/** Runs that describe the campaign's own subject fairly: not the other content's, and not re-runs of what looked low. */
export function ownRuns(runs: readonly RunRecord[]): RunRecord[] {
  return runs.filter(
    ({ stage, arm, placement }) => placement === undefined || (stage === "deep" && arm === "candidate"),
  );
}

/** Rebuilds the summary; undefined where nothing was run side by side. */
export function summarizeSideBySide(runs: readonly RunRecord[]): SideBySideSummary | undefined {
  const paired = runs.filter(({ placement }) => placement !== undefined);
  if (paired.length === 0) return undefined;
  const pairs = pairRuns(paired);
  const keys = [...new Set(pairs.map(({ key }) => key))].sort();
  return {
    runs: paired.length,
    cost_usd: costOf(paired),
    per_task: Object.fromEntries(
      keys.map((key) => [key, summarizeTask(pairs.filter((pair) => pair.key === key))]),
    ),
  };
}

function summarizeTask(pairs: readonly RunPair[]): TaskSideBySide {
  const counting = pairs.filter(({ excluded }) => excluded === undefined);
  const passes = (arm: "baseline" | "candidate"): number =>
    counting.filter((pair) => pair[arm]?.outcome === "passed").length;
  const reasons = EXCLUSIONS.map(
    (reason) => [reason, pairs.filter(({ excluded }) => excluded === reason).length] as const,
  );
  return {
    pairs: pairs.length,
    baseline: { passed: passes("baseline"), runs: counting.length },
    candidate: { passed: passes("candidate"), runs: counting.length },
    excluded: Object.fromEntries(reasons.filter(([, times]) => times > 0)),
  };
}

/** One unknown price makes the total unknown: a sum that leaves something out is not a sum. */
export function costOf(runs: readonly RunRecord[]): number | null {
  const costs = runs.map((run) => run.metrics.cost_usd);
  if (costs.some((cost) => cost === null)) return null;
  return usd(sumPicoUsd(costs.map((cost) => picoUsd(cost ?? 0))));
}
