/** The real road a script takes in tests: suite → form → scripted model in the harness → grade, only faster. */
import { readdirSync, readFileSync } from "node:fs";
import { inlineSandboxes } from "../../src/adapters/sandbox/inline.ts";
import { inlineIsolate } from "../../src/adapters/sandbox/inline-isolate.ts";
import { scriptedModel } from "../../src/adapters/simulated/scripted-model.ts";
import { type Grade, gradeRun } from "../../src/grade/grade-run.ts";
import { makeForm } from "../../src/grade/make-form.ts";
import { pawlHarness } from "../../src/harness/pawl-harness.ts";
import type { SandboxHost, Solved } from "../../src/ports.ts";
import type { FolderEntry } from "../../src/record/folder-entry.ts";
import type { Script } from "../../src/record/script.ts";
import { parseSuite } from "../../src/suite/parse-suite.ts";
import { renderScript } from "../../src/suite/render-script.ts";
import type { Suite, Task, TaskForm } from "../../src/suite/task.ts";
import { assignment } from "./assignments.ts";
import { flatPrices } from "./flat-prices.ts";
import { handClock } from "./hand-clock.ts";
import { runLabel } from "./model-requests.ts";

const never = new AbortController().signal;
export const isolate = inlineIsolate();

/** The embedded suite, read from `tasks/`. */
export function embeddedSuite(): Suite {
  const entries: FolderEntry[] = readdirSync("tasks", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const place = `${entry.parentPath}/${entry.name}`;
      return { kind: "file", path: place.slice("tasks/".length), bytes: readFileSync(place) };
    });
  return parseSuite(entries, "tasks");
}

/** One parallel form; `variant` by name, null for the task itself. */
export function formOf(suite: Suite, task: Task, variant: string | null, epoch: number): Promise<TaskForm> {
  const selected = { task, variant: variant === null ? undefined : task.variants.get(variant) };
  if (variant !== null && selected.variant === undefined) throw new Error(`no variant ${variant}`);
  return makeForm({ suiteName: suite.name, selected, epoch }, isolate, never);
}

/** Plays a script on a form through the real harness. */
export function playScript(
  form: TaskForm,
  script: Script,
  sandboxes: SandboxHost = inlineSandboxes(),
): Promise<Solved> {
  const harness = pawlHarness({
    model: scriptedModel(renderScript(script, form.values)),
    sandboxes,
    prices: flatPrices(),
    clock: handClock(),
    modelId: "simulated/scripted",
  });
  return harness.solve(
    assignment({
      run: { ...runLabel(), task_id: form.task.id, form_seed: form.seed },
      instruction: form.instruction,
      files: form.files,
      tools: form.task.tools,
      commands: form.commands,
      limits: { max_turns: 30, wall_seconds: 180, max_tokens: 10_000_000, max_cost_usd: 1000 },
    }),
    never,
  );
}

/** Plays and grades. */
export async function judgeScript(form: TaskForm, script: Script, sandboxes?: SandboxHost): Promise<Grade> {
  return gradeRun(form, await playScript(form, script, sandboxes), { isolate }, never);
}

export function gradeSolved(form: TaskForm, solved: Solved): Promise<Grade> {
  return gradeRun(form, solved, { isolate }, never);
}
