import { makeForm } from "../grade/make-form.ts";
import type { GraderIsolate, RunLabel } from "../ports.ts";
import type { Script } from "../record/script.ts";
import { assert } from "../std/assert.ts";
import { renderScript } from "../suite/render-script.ts";
import type { Suite } from "../suite/task.ts";

/** The one script that serves every variant. */
const ORACLE = "oracle";

/**
 * The scripts a simulated model may play in a run: the task's oracle and trajectories with the form's own values in
 * them. A form is made once per run and forgotten with it.
 */
export function playbookOf(
  suite: Suite,
  isolate: GraderIsolate,
): (run: RunLabel) => Promise<ReadonlyMap<string, Script>> {
  const never = new AbortController().signal;
  return async (run) => {
    const task = suite.tasks.find(({ id }) => id === run.task_id);
    assert(task !== undefined, `the suite has the task it runs, ${run.task_id}`);
    const variant = run.variant === null ? undefined : task.variants.get(run.variant);
    const form = await makeForm(
      { suiteName: suite.name, selected: { task, variant }, epoch: run.epoch },
      isolate,
      never,
    );
    const scripts = [[ORACLE, task.oracle] as const, ...task.trajectories];
    // A variant that has scripts of its own asks for something else; any other is the task at another size.
    const isOther = scripts.some(([, script]) => script.variant === (run.variant ?? undefined));
    const wanted = isOther ? run.variant : null;
    return new Map(
      scripts
        .filter(([name, script]) => name === ORACLE || (script.variant ?? null) === wanted)
        .map(([name, script]) => [name, renderScript(script, form.values)]),
    );
  };
}
