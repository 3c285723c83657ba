import type { TaskComparison } from "./comparison.ts";

/** A task is suspicious when this few passes or fewer had at most this probability. Picks what to look at again; proves nothing. */
export const SUSPECT_TAU = 0.35;

/** Suspects worth looking at again in one go; the least surprising beyond them are named all the same. */
const SUSPECTS_MAX = 5;

/** How suspects are picked. */
export interface Screen {
  readonly tau: number;
  /** Most suspects looked at again. */
  readonly cap: number;
}

/** What holds where nobody said otherwise. */
export const DEFAULT_SCREEN: Screen = { tau: SUSPECT_TAU, cap: SUSPECTS_MAX };

/** Whether the task came out suspiciously low. */
export function isSuspicious({ surprise }: TaskComparison, { tau } = DEFAULT_SCREEN): boolean {
  return surprise !== undefined && surprise <= tau;
}

/** Whether it came out as surprisingly high as a suspect is low. */
export function looksBetter({ surpriseBetter }: TaskComparison): boolean {
  return surpriseBetter !== undefined && surpriseBetter <= SUSPECT_TAU;
}

/** Keys of the suspects, most surprising first, ties in the suite's order, at most `cap`. */
export function pickSuspects(tasks: readonly TaskComparison[], screen = DEFAULT_SCREEN): readonly string[] {
  return tasks
    .filter((task) => isSuspicious(task, screen))
    .sort((a, b) => (a.surprise ?? 1) - (b.surprise ?? 1))
    .slice(0, screen.cap)
    .map((task) => task.key);
}
