import { z } from "zod";

/** A task's id: lower-case words joined by underscores, unique in its suite, e.g. `task_03_investigate_log`. */
export const TaskId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "use lower-case letters, digits and single underscores")
  .max(80);
export type TaskId = z.infer<typeof TaskId>;

/** SHA-256 in 64 lower-case hex digits. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
export type Fingerprint = z.infer<typeof Fingerprint>;

/** Which side of a comparison a run was made for. */
export const Arm = z.enum(["candidate", "baseline"]);
export type Arm = z.infer<typeof Arm>;

/** The key a task's results go by: its id, or `id@variant`. */
export function taskKey(taskId: string, variant: string | null): string {
  return variant === null ? taskId : `${taskId}@${variant}`;
}

/** What people call a task: `task_03` for `task_03_investigate_log`; the whole id where it does not begin `task_NN_`. */
export function shortId(taskId: string): string {
  return /^task_\d+(?=_)/.exec(taskId)?.[0] ?? taskId;
}

/**
 * The key one run goes by in evidence and citations: `task_03_run1` for `task_03_investigate_log` epoch 1
 * (the published campaigns' own form), `task_09@control_run1` for a variant.
 */
export function runKey(taskId: string, variant: string | null, epoch: number): string {
  return `${taskKey(shortId(taskId), variant)}_run${epoch}`;
}
