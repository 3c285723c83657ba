import { diffSubjects } from "../plan/diff-subjects.ts";
import type { DataPack } from "../record/data-pack.ts";
import { compare } from "../verdict/compare.ts";
import type { Comparison } from "../verdict/comparison.ts";
import { decide, type Policy } from "../verdict/decide.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** What a candidate's records mean against a baseline's: the comparison, and one decision under the policy. */
export interface Judged {
  readonly comparison: Comparison;
  readonly verdict: Verdict;
}

/** Compares two packs and decides; without a baseline the result is absolute and says so. */
export function judge(candidate: DataPack, baseline: DataPack | undefined, policy: Policy): Judged {
  const changes = baseline === undefined ? [] : diffSubjects(factsOf(baseline), factsOf(candidate));
  const comparison = compare({ candidate, ...(baseline !== undefined && { baseline }), changes });
  return { comparison, verdict: decide(comparison, policy) };
}

function factsOf({ campaign }: DataPack): Parameters<typeof diffSubjects>[0] {
  return { subject: campaign.subject, suite: campaign.suite };
}
