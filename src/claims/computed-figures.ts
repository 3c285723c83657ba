/** Figures that are not in a pack but follow from it: computed here both for who writes a report and who checks it. */
import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { passAtK, passHatK } from "../stats/pass-at-k.ts";
import type { Pair, Passes } from "../stats/passes.ts";
import type { Range } from "../stats/range.ts";
import { suiteDifference } from "../stats/suite-difference.ts";
import { suiteStandardErrors } from "../stats/suite-standard-error.ts";
import { wilson } from "../stats/wilson.ts";

/** How two campaigns differ over the scored tasks both ran, in shares of 1. */
export interface PackDifference {
  readonly tasks: number;
  readonly difference: number;
  /** 95 % range for these tasks: run-to-run noise only. */
  readonly range: Range;
  /** Standard error for these tasks. */
  readonly fixedTasks: number | undefined;
  /** Standard error for tasks like these: they are a sample of those one could have set. */
  readonly sampledTasks: number | undefined;
}

/** The mean difference of pass rates, candidate minus baseline; undefined where no task can be compared. */
export function packDifference(candidate: DataPack, baseline: DataPack): PackDifference | undefined {
  const pairs = scoredKeys(candidate).flatMap((key): Pair[] => {
    const [here, there] = [resultOf(candidate, key), resultOf(baseline, key)];
    return here === undefined || there === undefined || here.runs === 0 || there.runs === 0
      ? []
      : [{ baseline: there, candidate: here }];
  });
  if (pairs.length === 0) return undefined;
  const { difference, range } = suiteDifference(pairs);
  const hasErrors =
    pairs.length > 1 && pairs.every((pair) => pair.baseline.runs > 1 && pair.candidate.runs > 1);
  const errors = hasErrors ? suiteStandardErrors(pairs) : undefined;
  return {
    tasks: pairs.length,
    difference,
    range,
    fixedTasks: errors?.fixedTasks,
    sampledTasks: errors?.sampledTasks,
  };
}

/** Mean over the scored tasks of pass@k (one of k runs passes) and pass^k (all of them do); undefined where runs are too few. */
export function packPassK(
  pack: DataPack,
  k: number,
): { readonly at: number; readonly hat: number } | undefined {
  const results = scoredKeys(pack).flatMap((key) => resultOf(pack, key) ?? []);
  if (results.length === 0 || results.some(({ runs }) => runs < k)) return undefined;
  const mean = (of: (passes: Passes) => number): number =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length;
  return { at: mean((passes) => passAtK(passes, k)), hat: mean((passes) => passHatK(passes, k)) };
}

/** The Wilson range of a score at 95 %. */
export function scoreRange(score: Passes): Range | undefined {
  return score.runs === 0 ? undefined : wilson(score);
}

function scoredKeys({ campaign }: DataPack): string[] {
  return campaign.suite.tasks
    .filter(({ scored }) => scored)
    .map(({ task_id, variant }) => taskKey(task_id, variant));
}

function resultOf({ per_task_results }: DataPack, key: string): Passes | undefined {
  return Object.hasOwn(per_task_results, key) ? per_task_results[key] : undefined;
}
