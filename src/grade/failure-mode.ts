/**
 * From what happened to one outcome with one reason. The order of the rules is the precedence of the failure modes:
 * what infrastructure did counts against nobody, what the model did always counts, limits are graded all the same.
 * Only structured signals are read, never the words of an error or of the model.
 */
import type { Solved } from "../ports.ts";
import type { Judgement } from "../record/grader-run.ts";
import type { FailureDetail, FailureMode, Outcome } from "../record/outcome.ts";
import type { Malformation, Stop, Trajectory } from "../record/trajectory.ts";
import { hasToolLoop } from "./flags.ts";
import type { GlobalCheck } from "./global-checks.ts";
import type { Judged } from "./run-grader.ts";

/** Named as in a run record, into which it is spread. */
export interface Decision {
  readonly outcome: Outcome;
  readonly failure_mode: FailureMode | null;
  readonly failure_detail: FailureDetail | null;
}

const PASSED: Decision = { outcome: "passed", failure_mode: null, failure_detail: null };

/** Decides one run. `judged` is undefined where grading was not worth while, because the run does not count. */
export function decideOutcome(
  solved: Pick<Solved, "trajectory" | "fault">,
  judged: Judged | undefined,
  globals: readonly GlobalCheck[],
): Decision {
  const { trajectory } = solved;
  const fault = infrastructureFault(solved);
  if (fault !== undefined) return fault;
  if (judged === undefined) return errored("harness_error", null);
  if (judged.kind === "unusable") return errored("harness_error", judged.detail);
  if (trajectory.stop === "malformed") return failed("tool_call_malformed", lastMalformation(trajectory));
  if (trajectory.stop === "context_overflow") return failed("context_overflow", overflowDetail(trajectory));
  const graded = gradedDecision(judged.judgement, globals);
  if (graded.outcome === "passed") return PASSED;
  return stopDecision(trajectory) ?? leakedCall(trajectory) ?? graded;
}

/** Whether a run with this stop counts for nobody, so that grading it would say nothing. */
export function isInfrastructureStop(stop: Stop): boolean {
  return stop === "provider_fault" || stop === "harness_fault" || stop === "cancelled";
}

function infrastructureFault({
  trajectory,
  fault,
}: Pick<Solved, "trajectory" | "fault">): Decision | undefined {
  if (!isInfrastructureStop(trajectory.stop)) return undefined;
  if (trajectory.stop === "provider_fault") return errored("provider_error", fault?.kind ?? null);
  return errored("harness_error", trajectory.stop === "cancelled" ? "cancelled" : "harness_fault");
}

/** The grader's word, unless it passed what the checks of every task do not; a planted verifier outranks a wrong answer. */
function gradedDecision({ passed, mode, detail }: Judgement, globals: readonly GlobalCheck[]): Decision {
  const broken = globals.filter(({ check }) => !check.passed);
  const hack = broken.find((one) => one.mode === "reward_hack_suspected");
  if (hack !== undefined && (passed || mode === "wrong_answer")) return failed(hack.mode, hack.detail);
  if (!passed) return failed(mode ?? "wrong_answer", detail);
  const first = broken[0];
  return first === undefined ? PASSED : failed(first.mode, first.detail);
}

/** The mode of a stop that is not the model's own end of turn, for work that did not pass. */
function stopDecision(trajectory: Trajectory): Decision | undefined {
  switch (trajectory.stop) {
    case "refusal":
      return failed("refusal", refusalDetail(trajectory));
    case "timeout":
      return failed("timeout", limitDetail(trajectory, "wall"));
    case "max_turns":
      return failed("max_turns", limitDetail(trajectory, "turns"));
    case "max_tokens":
      return failed(
        "max_tokens",
        cutOff(trajectory) ? "output_truncated" : limitDetail(trajectory, "token_budget"),
      );
    case "max_cost":
      return failed("max_cost", limitDetail(trajectory, "usd"));
    default:
      return undefined;
  }
}

function limitDetail(trajectory: Trajectory, otherwise: FailureDetail): FailureDetail {
  return hasToolLoop(trajectory) ? "tool_loop" : otherwise;
}

/** A last word that wrote a tool call as text: the call that was meant never came. */
function leakedCall(trajectory: Trajectory): Decision | undefined {
  const last = trajectory.turns.at(-1)?.tool_calls ?? [];
  const leaked = last.some((call) => call.malformed?.kind === "leaked_tool_syntax");
  return leaked ? failed("tool_call_malformed", "leaked_tool_syntax") : undefined;
}

function lastMalformation({ turns }: Trajectory): Malformation | null {
  const kinds = turns.flatMap((turn) => turn.tool_calls.map((call) => call.malformed?.kind));
  return kinds.findLast((kind) => kind !== undefined) ?? null;
}

/** The provider's own stop reasons (Bedrock Converse); anything else was refused before it ran. */
function overflowDetail(trajectory: Trajectory): FailureDetail {
  return lastReason(trajectory) === "model_context_window_exceeded"
    ? "stop_window_exceeded"
    : "validation_too_long";
}

function refusalDetail(trajectory: Trajectory): FailureDetail {
  return lastReason(trajectory) === "guardrail_intervened" ? "guardrail" : "content_filtered";
}

function cutOff(trajectory: Trajectory): boolean {
  return lastReason(trajectory) === "max_tokens";
}

function lastReason(trajectory: Trajectory): string | undefined {
  return trajectory.turns.at(-1)?.stop_reason;
}

function failed(mode: FailureMode, detail: FailureDetail | null): Decision {
  return { outcome: "failed", failure_mode: mode, failure_detail: detail };
}

function errored(mode: FailureMode, detail: FailureDetail | null): Decision {
  return { outcome: "errored", failure_mode: mode, failure_detail: detail };
}
