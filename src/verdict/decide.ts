import type { Comparison } from "./comparison.ts";
import { exitCodeFor } from "./exit-code.ts";
import { judgeTask } from "./judge-task.ts";
import { judgeWhole } from "./judge-whole.ts";
import { findBreaches, type Policy } from "./policy.ts";
import { DEFAULT_SCREEN, isSuspicious, pickSuspects } from "./suspects.ts";
import type { TaskVerdict, Verdict } from "./verdict.ts";

export type { Policy } from "./policy.ts";

/**
 * One decision from a comparison and what the user set. Fails closed: no evidence is never a pass. A first look alone
 * convicts nobody, so statistics do not block here; limits the user set do.
 */
export function decide(comparison: Comparison, policy: Policy): Verdict {
  const suspects = comparison.identical ? [] : pickSuspects(comparison.tasks);
  const tasks = judgeTasks(comparison, suspects);
  const whole = judgeWhole(comparison, tasks);
  const breaches = findBreaches(comparison.candidate, policy);
  const exitCode = exitCodeFor(whole.word, breaches.length > 0, policy);
  return { ...whole, tasks, suspects, breaches, blocks: exitCode !== 0, exitCode };
}

/** The verdicts on all tasks after their first look. */
export function judgeTasks(
  comparison: Comparison,
  suspects: readonly string[],
  screen = DEFAULT_SCREEN,
): TaskVerdict[] {
  const reasons = new Map(comparison.notCompared.map(({ key, why }) => [key, why]));
  return comparison.tasks.map((task) =>
    judgeTask(task, {
      identical: comparison.identical,
      hasBaseline: comparison.baseline !== undefined,
      why: reasons.get(task.key),
      beyondCap: isSuspicious(task, screen) && !suspects.includes(task.key),
      screen,
    }),
  );
}
