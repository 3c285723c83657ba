import type { GraderIsolate } from "../ports.ts";
import { taskKey } from "../record/ids.ts";
import { UsageError } from "../std/usage-error.ts";
import { formSeed, parseForm } from "../suite/form.ts";
import type { SelectedTask, TaskForm } from "../suite/task.ts";
import { TASK_MODULES } from "./run-grader.ts";

/** Which parallel form is wanted: run 1, 2 and 3 of a task are epochs 1, 2 and 3. */
export interface FormRequest {
  readonly suiteName: string;
  readonly selected: SelectedTask;
  readonly epoch: number;
}

/**
 * One parallel form of a task, its generator run in the isolate. Throws a UsageError where the generator fails or
 * returns no usable form, because that is a mistake in the task.
 */
export async function makeForm(
  { suiteName, selected, epoch }: FormRequest,
  isolate: GraderIsolate,
  signal: AbortSignal,
): Promise<TaskForm> {
  const { task, variant } = selected;
  const seed = formSeed({ suite: suiteName, taskId: task.id, variant: variant?.name ?? null, epoch });
  const generated = await generate(selected, seed, isolate, signal);
  return parseForm(selected, seed, generated);
}

async function generate(
  { task, variant }: SelectedTask,
  seed: string,
  isolate: GraderIsolate,
  signal: AbortSignal,
): Promise<unknown> {
  if (task.generator === undefined) return undefined;
  const result = await isolate.call(
    { source: task.generator, modules: TASK_MODULES },
    "generate",
    [{ seed, variant: variant?.name ?? null, params: variant?.params ?? {} }],
    signal,
  );
  if (result.kind === "value") return result.value;
  const key = taskKey(task.id, variant?.name ?? null);
  throw new UsageError(
    `${key}: environment/generate.js did not make a workspace (${result.reason}: ${oneLine(result.message)}); mend generate({ seed, variant, params })`,
  );
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").slice(0, 300);
}
