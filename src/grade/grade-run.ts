import type { GraderIsolate, SandboxHost, Solved } from "../ports.ts";
import type { Check, Flag } from "../record/outcome.ts";
import type { Evidence } from "../record/run-record.ts";
import { fingerprint } from "../std/hash.ts";
import type { TaskForm } from "../suite/task.ts";
import { gatherEvidence } from "./evidence.ts";
import { type Decision, decideOutcome, isInfrastructureStop } from "./failure-mode.ts";
import { findFlags } from "./flags.ts";
import { type GlobalCheck, globalChecks } from "./global-checks.ts";
import { graderInput } from "./grader-input.ts";
import { type Judged, runGrader } from "./run-grader.ts";
import { runProbes } from "./run-probes.ts";
import { runVerifier } from "./run-verifier.ts";

/** What was decided about one run, named as in a run record, into which it is spread. */
export interface Grade extends Decision {
  readonly flags: Flag[];
  readonly checks: Check[];
  readonly evidence: Evidence;
}

/** Where judging happens; without sandboxes no task can be judged by a script of its own. */
export interface JudgingGround {
  readonly isolate: GraderIsolate;
  readonly sandboxes?: SandboxHost;
}

/** Judges one solved run: the task's own grader in the isolate, the checks of every task, then one decision. */
export async function gradeRun(
  form: TaskForm,
  solved: Solved,
  ground: JudgingGround,
  signal: AbortSignal,
): Promise<Grade> {
  const { trajectory, files } = solved;
  const judged = isInfrastructureStop(trajectory.stop)
    ? undefined
    : await judge(form, solved, ground, signal);
  const globals = globalChecks(form.task, form.files, files);
  const decision = decideOutcome(solved, judged, globals);
  const checks = allChecks(judged, globals);
  const quote = judged?.kind === "judged" ? judged.judgement.quote : undefined;
  return {
    ...decision,
    flags: findFlags({ task: form.task, before: form.files, after: files }, trajectory, decision.outcome),
    checks,
    evidence: gatherEvidence(trajectory, checks, quote),
  };
}

/** The agent's own code first, in isolates apart, where the grader asks for that; then the grader. */
async function judge(
  form: TaskForm,
  solved: Solved,
  { isolate, sandboxes }: JudgingGround,
  signal: AbortSignal,
): Promise<Judged> {
  const { grader, verifier } = form.task;
  if (verifier !== undefined && sandboxes !== undefined)
    return runVerifier(form, verifier, solved.files, sandboxes, signal);
  if (grader === undefined)
    return { kind: "unusable", detail: "grader_missing", message: "Nothing here can run tests/test.sh." };
  const secret = fingerprint([form.seed, form.truth ?? null]);
  const probed = await runProbes(grader, graderInput(form, solved), secret, isolate, signal);
  return probed.kind === "unusable" ? probed : runGrader(grader, probed.run, isolate, signal);
}

function allChecks(judged: Judged | undefined, globals: readonly GlobalCheck[]): Check[] {
  if (judged === undefined) return [];
  const common = globals.map(({ check }) => check);
  if (judged.kind === "judged") return [...judged.judgement.checks, ...common];
  const found = `${judged.detail}: ${judged.message}`.slice(0, 2000);
  return [{ name: "the grader gave a usable judgement", passed: false, found }, ...common];
}
