import { z } from "zod";
import type { PlannedTask } from "./planned-task.ts";
import type { RunRecord } from "./run-record.ts";

/** One variant of a task as it came out; null is the task as it is scored. */
export const CurvePoint = z.strictObject({
  variant: z.string().nullable(),
  passed: z.int().nonnegative(),
  runs: z.int().positive(),
  /** Mean of its counting runs, cached ones included: how much the model read, all turns together; rounded. */
  mean_input_tokens: z.int().nonnegative(),
});
export type CurvePoint = z.infer<typeof CurvePoint>;

/** By task id: its variants in the suite's order. */
export const Experiments = z.record(z.string(), z.array(CurvePoint));
export type Experiments = z.infer<typeof Experiments>;

/** Tasks of which two variants or more have runs that count; undefined where there is none. A task beside its control twin is no experiment. */
export function summarizeExperiments(
  tasks: readonly PlannedTask[],
  own: readonly RunRecord[],
): Experiments | undefined {
  const ids = [...new Set(tasks.map(({ task_id }) => task_id))];
  const curves = ids.flatMap((id) => {
    const variants = tasks.filter(({ task_id }) => task_id === id).map(({ variant }) => variant);
    const points = variants.flatMap((variant) => pointOf(id, variant, own));
    return points.filter(({ variant }) => variant !== null).length < 2 ? [] : [[id, points] as const];
  });
  return curves.length === 0 ? undefined : Object.fromEntries(curves);
}

function pointOf(taskId: string, variant: string | null, own: readonly RunRecord[]): CurvePoint[] {
  const counted = own.filter(
    (run) => run.task_id === taskId && run.variant === variant && run.outcome !== "errored",
  );
  if (counted.length === 0) return [];
  const read = counted.reduce(
    (sum, { metrics }) => sum + metrics.input_tokens + metrics.cache_read_tokens + metrics.cache_write_tokens,
    0,
  );
  return [
    {
      variant,
      passed: counted.filter(({ outcome }) => outcome === "passed").length,
      runs: counted.length,
      mean_input_tokens: Math.round(read / counted.length),
    },
  ];
}
