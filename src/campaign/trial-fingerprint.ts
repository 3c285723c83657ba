import type { Subject } from "../record/subject.ts";
import { fingerprint } from "../std/hash.ts";
import type { TaskForm } from "../suite/task.ts";

/** Of everything that can change a run's behaviour: the task's bundle, the form and the whole subject. */
export function trialFingerprint(form: TaskForm, subject: Subject): string {
  return fingerprint([form.task.bundleSha256, form.variant?.name ?? null, form.seed, subject]);
}
