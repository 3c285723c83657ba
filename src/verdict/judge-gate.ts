import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import { pairResults } from "../record/pair-results.ts";
import type { SubjectChange } from "../record/subject-change.ts";
import { followGate } from "../stats/follow-gate.ts";
import type { GateState } from "../stats/gate-state.ts";
import { compareWith } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import { judgeTasks } from "./decide.ts";
import { describeGate } from "./describe-gate.ts";
import { exitCodeFor } from "./exit-code.ts";
import { findDrift } from "./find-drift.ts";
import { gateBefore, rememberedTally } from "./gate-before.ts";
import { type GateRequest, requestFor } from "./gate-request.ts";
import { judgeDuel } from "./judge-duel.ts";
import { judgeGateWhole } from "./judge-gate-whole.ts";
import { findBreaches } from "./policy.ts";
import { plannedKey } from "./pool-history.ts";
import { freshCount, sideBySideOf } from "./side-by-side-of.ts";
import type { TaskVerdict, Verdict } from "./verdict.ts";

/** What a gate's records mean: the comparison, and one decision. */
export interface GateJudgement {
  readonly comparison: Comparison;
  readonly verdict: Verdict;
}

/** Decides a gate from its pack alone, so that whoever holds the pack comes to the same decision. */
export function judgeGate(
  pack: DataPack & { readonly gate: GateFacts },
  changes: readonly SubjectChange[],
): GateJudgement {
  const { gate } = pack;
  const comparison = compareWith(pack, gateBefore(pack), changes);
  const request = requestFor(comparison, gate);
  const state = followGate(request.design, pairResults(request.keys, pack.runs));
  const tasks = judgeGateTasks(pack, comparison, request, state);
  const described = describeGate(pack, { comparison, request, state });
  const whole = judgeGateWhole(comparison, tasks, described);
  const breaches = findBreaches(comparison.candidate, gate.policy);
  const isProven =
    described.suite?.state === "block" ||
    tasks.some(({ word, isBlocking }) => word === "regression" && isBlocking !== false);
  const override = isProven ? gate.override : null;
  const exitCode = exitCodeFor(whole.word, breaches.length > 0, gate.policy, {
    isProven: isProven && override === null,
    isOpen: tasks.some(({ word }) => word === "inconclusive" || word === "unmeasured"),
  });
  const verdict: Verdict = {
    ...whole,
    tasks,
    suspects: suspectsOf(request),
    breaches,
    gate: described,
    ...(override !== null && { override }),
    blocks: exitCode !== 0,
    exitCode,
  };
  return { comparison, verdict };
}

function suspectsOf({ design, keys }: GateRequest): string[] {
  return design.mode === "deep" ? [] : design.suspects.map((task) => keys[task] ?? "");
}

function judgeGateTasks(
  pack: DataPack & { readonly gate: GateFacts },
  comparison: Comparison,
  request: GateRequest,
  state: GateState,
): TaskVerdict[] {
  const { gate } = pack;
  const firstLooks = judgeTasks(comparison, suspectsOf(request), { tau: gate.tau, cap: gate.recheck });
  const exempt = new Set(gate.policy.non_blocking);
  const planned = new Map(pack.campaign.suite.tasks.map((task) => [plannedKey(task), task]));
  return firstLooks.map((firstLook, index) => {
    const task = planned.get(firstLook.key);
    return judgeDuel(firstLook, {
      mode: gate.mode,
      sideBySide: sideBySideOf(
        pack,
        firstLook.key,
        state.duels.find((duel) => duel.task === index),
      ),
      drift:
        task === undefined
          ? undefined
          : findDrift(freshCount(pack, firstLook.key), rememberedTally(pack, task)),
      isBlocking: !exempt.has(firstLook.key),
      stopped: gate.stopped,
    });
  });
}
