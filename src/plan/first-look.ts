import type { Arm } from "../record/ids.ts";
import type { Placement } from "../record/placement.ts";
import type { Stage } from "../record/run-record.ts";
import type { SelectedTask } from "../suite/task.ts";

/** An intended execution: this task, this arm, this epoch. Executing a trial yields a run record. */
export interface Trial {
  readonly selected: SelectedTask;
  /** 1-based repetition; equal epochs are parallel forms shared by both arms. */
  readonly epoch: number;
  readonly arm: Arm;
  readonly stage: Stage;
  /** Where it stands in a side-by-side measurement; absent for a trial that stands alone. Goes into its record. */
  readonly placement?: Placement;
}

/** How often each task is run, by task. */
export type RunsOf = (selected: SelectedTask) => number;

/** Every task `runs` times, one whole round of the suite after another, so that a budget stop leaves all tasks evenly covered. */
export function planFirstLook(selected: readonly SelectedTask[], runs: number | RunsOf, arm: Arm): Trial[] {
  return roundsOf(selected, runs).flatMap((tasks, round) =>
    tasks.map((task): Trial => ({ selected: task, epoch: round + 1, arm, stage: "first_look" })),
  );
}

/** The tasks of each round: all of them at first, in the end those that are run most. */
export function roundsOf(
  selected: readonly SelectedTask[],
  runs: number | RunsOf,
): readonly (readonly SelectedTask[])[] {
  const runsOf = typeof runs === "number" ? () => runs : runs;
  const rounds = Math.max(0, ...selected.map(runsOf));
  return Array.from({ length: rounds }, (_, round) => selected.filter((task) => runsOf(task) > round));
}
