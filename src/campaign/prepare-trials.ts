import { makeForm } from "../grade/make-form.ts";
import { systemPrompt } from "../harness/system-prompt.ts";
import { toolbox } from "../harness/tools/toolbox.ts";
import { HARNESS_VERSION } from "../harness/version.ts";
import type { Trial } from "../plan/first-look.ts";
import type { Assignment, GraderIsolate } from "../ports.ts";
import { taskKey } from "../record/ids.ts";
import type { Subject } from "../record/subject.ts";
import { PAWL_VERSION } from "../record/version.ts";
import { assert } from "../std/assert.ts";
import { fingerprint } from "../std/hash.ts";
import { trialFingerprint } from "../suite/fingerprint.ts";
import type { TaskForm } from "../suite/task.ts";
import type { CampaignPlan } from "./campaign-plan.ts";

/** A trial that can be set up. */
export interface PreparedTrial {
  readonly trial: Trial;
  readonly pricedAs: string;
  readonly fingerprint: string;
  /** All that its harness and its grader are given. */
  ready(signal: AbortSignal): Promise<ReadyTrial>;
}

export interface ReadyTrial {
  readonly form: TaskForm;
  readonly assignment: Assignment;
}

/** Forms kept in memory; others are made again when their run begins, so that ten thousand runs need no more than a few. */
const FORMS_KEPT = 256;

/**
 * Makes every form before anything is spent, so that a task that cannot be set up is found first; both arms of a
 * pair share theirs. `known` are the fingerprints of this very plan as it was prepared before: then forms are made
 * only for the runs that still need one. Throws `UsageError` naming a task that cannot be set up.
 */
export async function prepareTrials(
  plan: CampaignPlan,
  isolate: GraderIsolate,
  signal: AbortSignal,
  known?: readonly string[],
): Promise<PreparedTrial[]> {
  const forms = formShelf(plan.suiteName, isolate);
  const prepared: PreparedTrial[] = [];
  for (const [index, trial] of plan.trials.entries()) {
    const arm = plan.arms[trial.arm];
    assert(arm !== undefined, `the plan says who plays ${trial.arm}`);
    const { subject, pricedAs } = arm;
    const ready = async (abort: AbortSignal): Promise<ReadyTrial> => {
      const form = await forms(trial, abort);
      return { form, assignment: assignmentOf(trial, form, subject) };
    };
    const make = async (): Promise<string> => {
      const { form, assignment } = await ready(signal);
      return fingerprintOf(form, assignment, subject);
    };
    prepared.push({ trial, pricedAs, fingerprint: known?.[index] ?? (await make()), ready });
  }
  return prepared;
}

/** Equal only for plans whose trials have the same fingerprints in the same order: forms follow from all this alone. */
export function planKey({ suiteName, trials, arms }: CampaignPlan): string {
  const asked = trials.map(({ selected, epoch, arm, stage }) => [
    taskKey(selected.task.id, selected.variant?.name ?? null),
    selected.task.bundleSha256,
    epoch,
    arm,
    stage,
  ]);
  const subjects = [arms.baseline?.subject ?? null, arms.candidate?.subject ?? null];
  return fingerprint(["plan", 1, PAWL_VERSION, HARNESS_VERSION, suiteName, asked, subjects]);
}

/** Makes forms, and remembers the latest. */
function formShelf(
  suiteName: string,
  isolate: GraderIsolate,
): (trial: Trial, signal: AbortSignal) => Promise<TaskForm> {
  const kept = new Map<string, TaskForm>();
  return async (trial, signal) => {
    const key = `${keyOfTask(trial)} ${trial.epoch}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const form = await makeForm({ suiteName, selected: trial.selected, epoch: trial.epoch }, isolate, signal);
    kept.set(key, form);
    const [oldest] = kept.keys();
    if (kept.size > FORMS_KEPT && oldest !== undefined) kept.delete(oldest);
    return form;
  };
}

/** The key a trial's task goes by. */
export function keyOfTask({ selected }: Trial): string {
  return taskKey(selected.task.id, selected.variant?.name ?? null);
}

function fingerprintOf(form: TaskForm, assignment: Assignment, subject: Subject): string {
  return trialFingerprint({
    bundleSha256: form.task.bundleSha256,
    variant: assignment.run.variant,
    formSeed: form.seed,
    system: assignment.system,
    instruction: assignment.instruction,
    tools: [...toolbox(assignment.tools).values()].map((tool) => tool.spec),
    model: subject.model,
    region: subject.region,
    inference: assignment.inference,
    limits: assignment.limits,
    harness: subject.harness,
    versions: subject.versions,
  });
}

function assignmentOf(trial: Trial, form: TaskForm, subject: Subject): Assignment {
  return {
    run: {
      task_id: form.task.id,
      variant: form.variant?.name ?? null,
      epoch: trial.epoch,
      arm: trial.arm,
      stage: trial.stage,
      form_seed: form.seed,
    },
    system: systemPrompt(subject.prompts),
    instruction: form.instruction,
    files: form.files,
    tools: form.task.tools,
    commands: form.commands,
    inference: subject.inference,
    limits: { ...subject.limits, ...form.task.limits },
  };
}
