import { diffSubjects } from "../plan/diff-subjects.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import { compare } from "../verdict/compare.ts";
import type { Comparison } from "../verdict/comparison.ts";
import { decide, type Policy } from "../verdict/decide.ts";
import { judgeGate } from "../verdict/judge-gate.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** What a candidate's records mean against a baseline's: the comparison, and one decision under the policy. */
export interface Judged {
  readonly comparison: Comparison;
  readonly verdict: Verdict;
}

/**
 * Compares two packs and decides; without a baseline the result is absolute and says so. A gate's pack holds all it
 * was decided by, its policy too: it is judged by itself, and says the same whoever opens it.
 */
export function judge(candidate: DataPack, baseline: DataPack | undefined, policy: Policy): Judged {
  const { gate } = candidate;
  if (gate !== undefined) return judgeGate({ ...candidate, gate }, changesOf(candidate, gate));
  const changes = baseline === undefined ? [] : diffSubjects(factsOf(baseline), factsOf(candidate));
  const comparison = compare({ candidate, ...(baseline !== undefined && { baseline }), changes });
  return { comparison, verdict: decide(comparison, policy) };
}

function changesOf(candidate: DataPack, { baseline }: GateFacts): ReturnType<typeof diffSubjects> {
  if (baseline === null) return [];
  const { subject, suite_fingerprint, tasks } = baseline;
  const suite = { name: candidate.campaign.suite.name, fingerprint: suite_fingerprint, tasks };
  return diffSubjects({ subject, suite }, factsOf(candidate));
}

function factsOf({ campaign }: DataPack): Parameters<typeof diffSubjects>[0] {
  return { subject: campaign.subject, suite: campaign.suite };
}
