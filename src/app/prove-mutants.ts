import { gradeRun } from "../grade/grade-run.ts";
import { mutantsOf } from "../grade/mutants.ts";
import type { Solved } from "../ports.ts";
import type { TaskForm } from "../suite/task.ts";
import type { Trying } from "./prove-line.ts";
import { type ProvingGround, said } from "./prove-script.ts";

/** Spoils what the oracle left, one file and one way at a time: each must fail, and none may confuse the grader. */
export async function tryMutants(
  solved: Solved,
  form: TaskForm,
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<Trying[]> {
  const found = new Map<string, string | undefined>();
  for (const { name, path, files } of mutantsOf(form.task, form.files, solved.files)) {
    const grade = await gradeRun(form, { ...solved, files }, ground, signal);
    const wrong = grade.outcome === "failed" ? undefined : `${path}: ${said(grade)}`;
    found.set(name, found.get(name) ?? wrong);
  }
  return [...found].map(([name, wrong]) => ({
    script: `mutant: ${name}`,
    kind: "mutant",
    declared: { outcome: "failed", flags: [] },
    found: wrong,
  }));
}
