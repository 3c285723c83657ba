import { makeForm } from "../grade/make-form.ts";
import { systemPrompt } from "../harness/system-prompt.ts";
import { toolbox } from "../harness/tools/toolbox.ts";
import type { Trial } from "../plan/first-look.ts";
import type { Assignment, GraderIsolate } from "../ports.ts";
import { taskKey } from "../record/ids.ts";
import type { Subject } from "../record/subject.ts";
import { assert } from "../std/assert.ts";
import { trialFingerprint } from "../suite/fingerprint.ts";
import type { TaskForm } from "../suite/task.ts";
import type { CampaignPlan } from "./campaign-plan.ts";

/** A trial with all that its harness and its grader will be given. */
export interface PreparedTrial {
  readonly trial: Trial;
  readonly form: TaskForm;
  readonly assignment: Assignment;
  readonly pricedAs: string;
  readonly fingerprint: string;
}

/**
 * Makes every form before anything is spent, so that a task that cannot be set up is found first; both arms of a
 * pair share theirs. Throws `UsageError` naming such a task.
 */
export async function prepareTrials(
  plan: CampaignPlan,
  isolate: GraderIsolate,
  signal: AbortSignal,
): Promise<PreparedTrial[]> {
  const forms = new Map<string, TaskForm>();
  const prepared: PreparedTrial[] = [];
  for (const trial of plan.trials) {
    const key = `${keyOfTask(trial)} ${trial.epoch}`;
    const form =
      forms.get(key) ??
      (await makeForm(
        { suiteName: plan.suiteName, selected: trial.selected, epoch: trial.epoch },
        isolate,
        signal,
      ));
    forms.set(key, form);
    prepared.push(prepareTrial(trial, form, plan));
  }
  return prepared;
}

/** The key a trial's task goes by. */
export function keyOfTask({ selected }: Trial): string {
  return taskKey(selected.task.id, selected.variant?.name ?? null);
}

function prepareTrial(trial: Trial, form: TaskForm, plan: CampaignPlan): PreparedTrial {
  const arm = plan.arms[trial.arm];
  assert(arm !== undefined, `the plan says who plays ${trial.arm}`);
  const { subject, pricedAs } = arm;
  const assignment = assignmentOf(trial, form, subject);
  return { trial, form, assignment, pricedAs, fingerprint: fingerprintOf(form, assignment, subject) };
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
