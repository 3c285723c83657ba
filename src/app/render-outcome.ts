import type { CommentState } from "../record/comment-head.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { BaselineSearch } from "../report/baseline-search.ts";
import { renderComment } from "../report/comment.ts";
import type { GraderProof, ReportInput } from "../report/report-input.ts";
import { renderSummary } from "../report/summary.ts";
import { renderVerdictJson } from "../report/verdict-json.ts";
import { packPower } from "../verdict/pack-power.ts";
import type { Judged } from "./judge.ts";
import type { Outcome } from "./write-outcome.ts";

/** What a report is about besides the judgement itself. */
export interface ReportContext {
  readonly key: string;
  readonly writer?: CommentState;
  readonly moreUrl?: string;
  readonly reportUrl?: string;
  readonly partings?: NonNullable<ReportInput["partings"]>;
  readonly proof?: GraderProof;
  readonly search?: BaselineSearch;
}

/** Says the judgement in every form. */
export function renderOutcome(
  candidate: DataPack,
  baseline: DataPack | undefined,
  judged: Judged,
  context: ReportContext,
): Outcome {
  const power = packPower(candidate);
  const told = { ...judged, ...(power !== undefined && { power }) };
  const input: ReportInput = { candidate, baseline, ...told, ...context };
  return {
    comment: renderComment(input),
    summary: renderSummary(input),
    verdictJson: renderVerdictJson(input),
  };
}
