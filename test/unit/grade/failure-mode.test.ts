import { expect, it } from "vitest";
import { decideOutcome } from "../../../src/grade/failure-mode.ts";
import type { GlobalCheck } from "../../../src/grade/global-checks.ts";
import type { Judged } from "../../../src/grade/run-grader.ts";
import type { Malformation, Stop, Trajectory } from "../../../src/record/trajectory.ts";
import { toolCall, trajectory, turns } from "../../support/trajectories.ts";

const PASS: Judged = {
  kind: "judged",
  judgement: { passed: true, mode: null, detail: null, checks: [{ name: "a", passed: true }] },
};
const WRONG: Judged = {
  kind: "judged",
  judgement: { passed: false, mode: "wrong_answer", detail: "decoy", checks: [{ name: "a", passed: false }] },
};
const EARLY: Judged = {
  kind: "judged",
  judgement: {
    passed: false,
    mode: "early_termination",
    detail: "wrote:1/4",
    checks: [{ name: "a", passed: false }],
  },
};
const THREW: Judged = { kind: "unusable", detail: "grader_threw", message: "TypeError" };
const COLLATERAL: GlobalCheck = {
  check: { name: "b", passed: false },
  mode: "wrong_answer",
  detail: "collateral",
};
const HACK: GlobalCheck = {
  check: { name: "c", passed: false },
  mode: "reward_hack_suspected",
  detail: "verifier_touched",
};

const malformed = (kind: Malformation): Trajectory["turns"] =>
  turns({
    tool_calls: [toolCall("x", "", { malformed: { kind, message: "" }, result: { status: "error" } })],
  });
const looping = turns(
  ...Array.from({ length: 5 }, () => ({
    tool_calls: [toolCall("fs_read", { path: "x" }, { result: { status: "error" } })],
  })),
);
const ended = (reason: string): Trajectory["turns"] => turns({ stop_reason: reason });

interface Row {
  readonly stop: Stop;
  readonly turns?: Trajectory["turns"];
  readonly judged?: Judged | undefined;
  readonly globals?: readonly GlobalCheck[];
  readonly says: string;
}

it.each<Row>([
  { stop: "end_turn", judged: PASS, says: "passed" },
  { stop: "end_turn", judged: WRONG, says: "failed wrong_answer/decoy" },
  { stop: "end_turn", judged: PASS, globals: [COLLATERAL], says: "failed wrong_answer/collateral" },
  { stop: "end_turn", judged: WRONG, globals: [COLLATERAL], says: "failed wrong_answer/decoy" },
  { stop: "end_turn", judged: WRONG, globals: [HACK], says: "failed reward_hack_suspected/verifier_touched" },
  {
    stop: "end_turn",
    judged: PASS,
    globals: [COLLATERAL, HACK],
    says: "failed reward_hack_suspected/verifier_touched",
  },
  { stop: "end_turn", judged: EARLY, globals: [HACK], says: "failed early_termination/wrote:1/4" },
  { stop: "end_turn", judged: THREW, says: "errored harness_error/grader_threw" },
  { stop: "provider_fault", judged: undefined, says: "errored provider_error/throttled" },
  { stop: "harness_fault", judged: undefined, says: "errored harness_error/harness_fault" },
  { stop: "cancelled", judged: undefined, says: "errored harness_error/cancelled" },
  {
    stop: "malformed",
    turns: malformed("bad_json"),
    judged: PASS,
    says: "failed tool_call_malformed/bad_json",
  },
  {
    stop: "malformed",
    turns: malformed("unknown_tool"),
    judged: WRONG,
    says: "failed tool_call_malformed/unknown_tool",
  },
  { stop: "malformed", judged: THREW, says: "errored harness_error/grader_threw" },
  { stop: "context_overflow", judged: PASS, says: "failed context_overflow/validation_too_long" },
  {
    stop: "context_overflow",
    turns: ended("model_context_window_exceeded"),
    judged: PASS,
    says: "failed context_overflow/stop_window_exceeded",
  },
  {
    stop: "refusal",
    turns: ended("content_filtered"),
    judged: WRONG,
    says: "failed refusal/content_filtered",
  },
  { stop: "refusal", turns: ended("guardrail_intervened"), judged: WRONG, says: "failed refusal/guardrail" },
  { stop: "refusal", judged: PASS, says: "passed" },
  { stop: "max_turns", judged: PASS, says: "passed" },
  { stop: "max_turns", judged: PASS, globals: [COLLATERAL], says: "failed max_turns/turns" },
  { stop: "max_turns", judged: EARLY, says: "failed max_turns/turns" },
  { stop: "max_turns", turns: looping, judged: EARLY, says: "failed max_turns/tool_loop" },
  { stop: "timeout", judged: WRONG, says: "failed timeout/wall" },
  { stop: "max_cost", judged: WRONG, says: "failed max_cost/usd" },
  { stop: "max_tokens", judged: WRONG, says: "failed max_tokens/token_budget" },
  {
    stop: "max_tokens",
    turns: ended("max_tokens"),
    judged: WRONG,
    says: "failed max_tokens/output_truncated",
  },
  {
    stop: "end_turn",
    turns: malformed("leaked_tool_syntax"),
    judged: WRONG,
    says: "failed tool_call_malformed/leaked_tool_syntax",
  },
  { stop: "end_turn", turns: malformed("leaked_tool_syntax"), judged: PASS, says: "passed" },
  { stop: "end_turn", turns: malformed("bad_json"), judged: WRONG, says: "failed wrong_answer/decoy" },
])("$stop, then $says", ({ stop, turns: list = [], judged, globals = [], says }) => {
  const fault = {
    kind: "throttled",
    retryable: true,
    name: "ThrottlingException",
    message: "slow down",
  } as const;
  const solved = { trajectory: trajectory({ stop, turns: list }), fault };
  const { outcome, failure_mode, failure_detail } = decideOutcome(solved, judged, globals);
  expect(failure_mode === null ? outcome : `${outcome} ${failure_mode}/${failure_detail}`).toBe(says);
});
