import type { GraderIsolate, IsolateResult } from "../ports.ts";
import { type GraderRun, Judgement } from "../record/grader-run.ts";
import type { FailureDetail } from "../record/outcome.ts";
import { KIT_SOURCE } from "./kit.generated.ts";

/** A judgement, or why there is none: then nobody is judged and the run does not count. */
export type Judged =
  | { readonly kind: "judged"; readonly judgement: Judgement }
  | { readonly kind: "unusable"; readonly detail: FailureDetail; readonly message: string };

/** All that a task's own code may import. */
export const TASK_MODULES = { "pawl:kit": KIT_SOURCE } as const;

/** Runs a task's `grade(run)` in the isolate and holds what it returns to the schema and to its own checks. */
export async function runGrader(
  grader: string,
  run: GraderRun,
  isolate: GraderIsolate,
  signal: AbortSignal,
): Promise<Judged> {
  const result = await isolate.call({ source: grader, modules: TASK_MODULES }, "grade", [run], signal);
  return result.kind === "fault" ? unusableFault(result) : readJudgement(result.value);
}

function unusableFault({ reason, message }: Extract<IsolateResult, { kind: "fault" }>): Judged {
  return { kind: "unusable", detail: `grader_${reason}`, message };
}

function readJudgement(value: unknown): Judged {
  const parsed = Judgement.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return nonsense(`${issue?.path.join(".") || "the judgement"}: ${issue?.message ?? "unreadable"}`);
  }
  const contradiction = findContradiction(parsed.data);
  return contradiction === undefined ? { kind: "judged", judgement: parsed.data } : nonsense(contradiction);
}

function findContradiction({ passed, mode, detail, checks }: Judgement): string | undefined {
  const allHeld = checks.every((check) => check.passed);
  if (passed && !allHeld) return "it passes a run of which a check failed";
  if (passed && (mode !== null || detail !== null)) return "it passes a run and names a failure";
  if (!passed && allHeld) return "it fails a run of which every check held";
  if (!passed && (mode === null || detail === null)) return "it fails a run without mode and detail";
  return undefined;
}

function nonsense(message: string): Judged {
  return { kind: "unusable", detail: "grader_nonsense", message };
}
