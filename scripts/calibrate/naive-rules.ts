import type { DataPack } from "../../src/record/data-pack.ts";
import { fisher } from "../../src/stats/exact-test.ts";
import type { Pair } from "../../src/stats/passes.ts";

/** Rules that other tools block by, applied to a first look and a stored baseline of as many runs. */
export const NAIVE_RULES: Readonly<Record<string, (tasks: readonly Pair[]) => boolean>> = {
  "any task's pass rate dropped": (tasks) => tasks.some((task) => dropOf(task) > 0),
  "any task dropped 60 points or more": (tasks) => tasks.some((task) => dropOf(task) >= 0.6),
  "any majority of three flipped": (tasks) =>
    tasks.some(({ baseline, candidate }) => isMostly(baseline) && !isMostly(candidate)),
  "the suite dropped more than 10 points": (tasks) =>
    tasks.reduce((sum, task) => sum + dropOf(task), 0) / tasks.length > 0.1,
  "Fisher per task, Holm at 5 %": (tasks) =>
    // Holm rejects something exactly when the smallest p passes Bonferroni's bar.
    Math.min(...tasks.map((task) => fisher(task).worse)) <= 0.05 / tasks.length,
};

/** Passes before and after, task by task, of the first looks alone. */
export function firstLooks(baseline: DataPack, candidate: DataPack): Pair[] {
  const none = { passed: 0, runs: 0 };
  return Object.entries(baseline.per_task_results).map(([key, { passed, runs }]) => ({
    baseline: { passed, runs },
    candidate: candidate.per_task_results[key] ?? none,
  }));
}

function isMostly({ passed, runs }: Pair["baseline"]): boolean {
  return 2 * passed > runs;
}

function dropOf({ baseline, candidate }: Pair): number {
  return baseline.passed / baseline.runs - candidate.passed / candidate.runs;
}
