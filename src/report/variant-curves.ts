import type { DataPack, TaskResult } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { ownRuns } from "../record/side-by-side.ts";
import { wilson } from "../stats/wilson.ts";

/** One variant of a task as it was run. */
export interface CurvePoint {
  /** The variant's name; null for the task as it is scored. */
  readonly variant: string | null;
  readonly result: TaskResult;
  /** Mean input tokens of its runs that count: how much the model was given to read, all turns together. */
  readonly inputTokens: number;
  /** 95 % Wilson interval of its pass rate, shares. */
  readonly low: number;
  readonly high: number;
}

/** A task that was run in several variants. */
export interface VariantCurve {
  readonly taskId: string;
  /** In the order in which the pack lists them. */
  readonly points: readonly CurvePoint[];
}

/** Tasks of which two variants or more have runs that count, e.g. one log at three lengths; a task beside its control twin is none. */
export function variantCurves(pack: DataPack): VariantCurve[] {
  const ids = [...new Set(pack.campaign.suite.tasks.map(({ task_id }) => task_id))];
  return ids
    .map((taskId) => ({ taskId, points: pointsOf(pack, taskId) }))
    .filter(({ points }) => points.filter(({ variant }) => variant !== null).length >= 2);
}

function pointsOf(pack: DataPack, taskId: string): CurvePoint[] {
  return pack.campaign.suite.tasks
    .filter(({ task_id }) => task_id === taskId)
    .flatMap(({ variant }): CurvePoint[] => {
      const result = pack.per_task_results[taskKey(taskId, variant)];
      if (result === undefined || result.runs === 0) return [];
      const inputTokens = meanInput(pack, taskId, variant);
      return [{ variant, result, inputTokens, ...wilson(result) }];
    });
}

function meanInput({ runs }: DataPack, taskId: string, variant: string | null): number {
  const own = ownRuns(runs).filter(
    (run) => run.task_id === taskId && run.variant === variant && run.outcome !== "errored",
  );
  const total = own.reduce((sum, { metrics }) => sum + metrics.input_tokens + metrics.cache_read_tokens, 0);
  return own.length === 0 ? 0 : total / own.length;
}
