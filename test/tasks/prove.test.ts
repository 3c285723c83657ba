import { describe, expect, it } from "vitest";
import type { Script } from "../../src/record/script.ts";
import type { Task } from "../../src/suite/task.ts";
import { embeddedSuite, formOf, judgeScript } from "../support/task-chain.ts";

const suite = embeddedSuite();
const EPOCHS = [1, 2, 3];

/** Every script of a task with the variants it is for; the oracle and doing nothing are for all of them. */
function scriptsOf(task: Task): { name: string; variant: string | null; script: Script }[] {
  const own = [...task.trajectories].map(([name, script]) => ({
    name,
    variant: script.variant ?? null,
    script,
  }));
  const everywhere = [null, ...task.variants.keys()].flatMap((variant) => [
    { name: "oracle", variant, script: task.oracle },
  ]);
  const nop = task.trajectories.get("nop");
  const idle =
    nop === undefined
      ? []
      : [...task.variants.keys()].map((variant) => ({ name: "nop", variant, script: nop }));
  return [...everywhere, ...own, ...idle];
}

describe.each(suite.tasks.map((task) => [task.id, task] as const))("%s", (_id, task) => {
  it.each(scriptsOf(task))("$name ($variant) is graded as declared", async ({ script, variant }) => {
    for (const epoch of EPOCHS) {
      const form = await formOf(suite, task, variant, epoch);
      const grade = await judgeScript(form, script);
      expect({
        epoch,
        outcome: grade.outcome,
        mode: grade.failure_mode,
        detail: grade.failure_detail,
      }).toEqual({
        epoch,
        outcome: script.expect.outcome,
        mode: script.expect.mode ?? null,
        detail: script.expect.detail ?? null,
      });
      expect(grade.flags).toEqual(expect.arrayContaining(script.expect.flags));
    }
  });
});
