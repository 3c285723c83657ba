import type { DataPack } from "../record/data-pack.ts";
import type { Decision } from "../record/gate-facts.ts";
import { firstDifference } from "../record/parse-pack.ts";
import { judgeGate } from "./judge-gate.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict on a gate, worked out from its pack and nothing else; undefined where the pack is of no gate. */
export function recomputeVerdict(pack: DataPack): Verdict | undefined {
  const { gate } = pack;
  return gate === undefined ? undefined : judgeGate({ ...pack, gate }, []).verdict;
}

/** A verdict as a pack records it. */
export function decisionOf({ word, exitCode, blocks, suspects, tasks }: Verdict): Decision {
  return {
    word,
    exit_code: exitCode,
    blocks,
    suspects: [...suspects],
    tasks: Object.fromEntries(tasks.map((task) => [task.key, task.word])),
  };
}

/** The place where the decision on record differs from a verdict; undefined where it is that verdict's. */
export function decisionDifference({ decision }: DataPack, verdict: Verdict): string | undefined {
  return firstDifference(decision, decisionOf(verdict), "decision");
}
