/**
 * task_02 judges behaviour against a model of the rules and structure against thresholds. Here the untouched handlers
 * are run to see that they answer as the model says, and refactorings in other styles, right and wrong ones, are
 * graded, and how far they keep from the thresholds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { graderInput } from "../../src/grade/grader-input.ts";
import { TASK_MODULES } from "../../src/grade/run-grader.ts";
import { runProbes } from "../../src/grade/run-probes.ts";
import { Probe } from "../../src/record/grader-run.ts";
import { Script } from "../../src/record/script.ts";
import { renderScript } from "../../src/suite/render-script.ts";
import type { Task, TaskForm } from "../../src/suite/task.ts";
import { embeddedSuite, formOf, isolate, judgeScript, playScript } from "../support/task-chain.ts";

const never = new AbortController().signal;
const suite = embeddedSuite();
const EPOCHS = Array.from({ length: 20 }, (_, index) => index + 1);
const FOLDER = "fixtures/refactorings";

function refactorTask(): Task {
  const task = suite.tasks.find(({ id }) => id === "task_02_refactor_duplicated_code");
  if (task === undefined) throw new Error("the task is gone");
  return task;
}

const task = refactorTask();

/** What the original handlers answer to the calls that the grader makes on the oracle's. */
async function originalAnswers(form: TaskForm): Promise<unknown> {
  const run = graderInput(form, await playScript(form, task.oracle));
  const program = { source: task.grader ?? "", modules: TASK_MODULES };
  const asked = await isolate.call(program, "probes", [run], never);
  const [probe] = z.array(Probe).parse(asked.kind === "value" ? asked.value : asked);
  const originals = [...form.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  const same = { ...probe, files: { ...probe?.files, ...Object.fromEntries(originals) } };
  const asking = `export const probes = () => [${JSON.stringify(same)}];`;
  const probed = await runProbes(asking, run, "secret", isolate, never);
  return probed.kind === "probed" ? probed.run.probes : probed;
}

describe("the handlers as they are", () => {
  it.each(EPOCHS)("answer as the truth of form %i says", async (epoch) => {
    const form = await formOf(suite, task, null, epoch);
    const { cases } = form.truth as { cases: { handler: number; expected: string; shows?: true }[] };
    const value = JSON.stringify(cases.map(({ expected }) => expected));
    expect(await originalAnswers(form)).toEqual({
      handlers: { state: "completed", message: "", results: [{ ok: true, value }] },
    });
    // The difference would show in the odd handler and, spread, in each of the others.
    const shown = [0, 1, 2].map((handler) => cases.filter((each) => each.handler === handler && each.shows));
    for (const list of shown) expect(list.length).toBeGreaterThanOrEqual(2);
  });
});

const read = (name: string): Script =>
  Script.parse(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8")));

describe("refactorings in other styles", () => {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ""));

  it.each(names)("%s is graded as declared", async (name) => {
    const script = read(name);
    for (const epoch of [1, 2]) {
      const form = await formOf(suite, task, null, epoch);
      const { expect: declared } = renderScript(script, form.values);
      const { outcome, failure_mode, failure_detail } = await judgeScript(form, script);
      expect({ epoch, outcome, mode: failure_mode, detail: failure_detail }).toEqual({
        epoch,
        outcome: declared.outcome,
        mode: declared.mode ?? null,
        detail: declared.detail ?? null,
      });
    }
  });
});

/** The figures of a structural check's finding: "… 157 tokens; …" or "… 54 % repeated". */
function figures(found: string | undefined, unit: string): number[] {
  return [...(found ?? "").matchAll(new RegExp(`(\\d+) ${unit}`, "g"))].map(([, digits]) => Number(digits));
}

describe("the thresholds", () => {
  const LEFT = "no rules are left in the handlers";
  const ONCE = "every rule is written once in src/validation.js";

  it.each([
    { script: "oracle", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-table-of-rules", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-one-function-per-field", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-three-compositions", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-class", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-factory", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-throws", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-results-per-field", copied: [0, 265], repeated: [0, 60] },
    { script: "ok-destructured-results", copied: [0, 265], repeated: [0, 60] },
    { script: "ok-hooks", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-cleaned-by-the-handlers", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-switch", copied: [0, 170], repeated: [0, 60] },
    { script: "ok-by-shell", copied: [0, 170], repeated: [0, 60] },
    { script: "three-copies-moved", copied: [0, 170], repeated: [90, 100] },
    { script: "copy-for-the-odd-one", copied: [0, 170], repeated: [90, 100] },
    { script: "bad-copies-with-constants", copied: [0, 170], repeated: [90, 100] },
    { script: "messages-moved-only", copied: [340, 450], repeated: [0, 0] },
    { script: "patterns-moved-only", copied: [340, 450], repeated: [0, 0] },
    { script: "bad-constants-moved-only", copied: [370, 450], repeated: [0, 0] },
  ])("$script keeps its distance from them", async ({ script, copied, repeated }) => {
    const played = script === "oracle" ? task.oracle : (task.trajectories.get(script) ?? read(script));
    for (const epoch of [1, 2]) {
      const { checks } = await judgeScript(await formOf(suite, task, null, epoch), played);
      const found = (name: string): string | undefined => checks.find((check) => check.name === name)?.found;
      const inHandlers = Math.max(...figures(found(LEFT), "tokens"));
      const within = Math.max(0, ...figures(found(ONCE), "% repeated"));
      expect(inHandlers).toBeGreaterThanOrEqual(copied[0] ?? 0);
      expect(inHandlers).toBeLessThanOrEqual(copied[1] ?? 0);
      expect(within).toBeGreaterThanOrEqual(repeated[0] ?? 0);
      expect(within).toBeLessThanOrEqual(repeated[1] ?? 0);
    }
  });
});
