import type { DataPack, TaskResult } from "../../record/data-pack.ts";
import { taskKey } from "../../record/ids.ts";

/** One scored task on both sides. */
export interface ArticleTask {
  readonly key: string;
  /** Its place in either pack. */
  readonly path: string;
  readonly candidate: TaskResult;
  readonly baseline: TaskResult | undefined;
  /** Candidate's pass rate minus the baseline's, a share; undefined where either has no run that counts. */
  readonly change: number | undefined;
}

/** The scored tasks of the candidate in the suite's order. */
export function articleTasks(candidate: DataPack, baseline: DataPack | undefined): ArticleTask[] {
  return candidate.campaign.suite.tasks
    .filter(({ scored }) => scored)
    .flatMap(({ task_id, variant }) => {
      const key = taskKey(task_id, variant);
      const here = candidate.per_task_results[key];
      if (here === undefined) return [];
      const there = baseline?.per_task_results[key];
      const isComparable = there !== undefined && here.pass_rate !== null && there.pass_rate !== null;
      return [
        {
          key,
          path: `per_task_results.${key}`,
          candidate: here,
          baseline: there,
          change: isComparable ? (here.pass_rate ?? 0) - (there.pass_rate ?? 0) : undefined,
        },
      ];
    });
}
