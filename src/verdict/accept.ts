import type { DataPack } from "../record/data-pack.ts";
import type { Override } from "../record/gate-facts.ts";
import { judgeGate } from "./judge-gate.ts";
import { decisionOf } from "./recompute.ts";

/**
 * The gate's pack with somebody's acceptance of what it proved, or without any, and the decision that follows. What was
 * measured stays as it is: a regression that is accepted stands, and no longer fails the check.
 */
export function withOverride(pack: DataPack, override: Override | null): DataPack {
  const { gate } = pack;
  if (gate === undefined) return pack;
  const changed = { ...pack, gate: { ...gate, override } };
  return { ...changed, decision: decisionOf(judgeGate(changed, []).verdict) };
}

/** Whether the pack proves what somebody could accept: a regression that fails the check. */
export function isAcceptable(pack: DataPack): boolean {
  const { gate } = pack;
  if (gate === undefined || gate.policy.fail_on === "never") return false;
  return judgeGate({ ...pack, gate: { ...gate, override: ANYBODY } }, []).verdict.override !== undefined;
}

const ANYBODY: Override = { by: "anybody", at: "now", through: "any label" };
