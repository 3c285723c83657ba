/** Tasks as values, for rooms that are given them parsed. */
import { parseTask } from "../../src/suite/parse-task.ts";
import type { SelectedTask, Suite, Task } from "../../src/suite/task.ts";
import { taskEntries } from "./task-folders.ts";

/** A valid task (see `task-folders.ts`) with some fields set otherwise. */
export function aTask(fields: Partial<Task> = {}): Task {
  return { ...parseTask(taskEntries(), "task_01_greet"), ...fields };
}

/** A task as chosen, without a variant. */
export function aSelectedTask(fields: Partial<Task> = {}): SelectedTask {
  return { task: aTask(fields), variant: undefined };
}

/** A suite of such tasks, called `demo-v1`. */
export function aSuite(...tasks: readonly Partial<Task>[]): Suite {
  return { name: "demo-v1", tasks: tasks.map(aTask) };
}
