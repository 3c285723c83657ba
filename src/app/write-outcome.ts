import type { Folder } from "../ports.ts";
import type { CommentState } from "../record/comment-head.ts";
import type { DataPack } from "../record/data-pack.ts";
import { packText } from "../record/seal-pack.ts";
import { renderComment } from "../report/comment.ts";
import type { GraderProof, ReportInput } from "../report/report-input.ts";
import { renderSummary } from "../report/summary.ts";
import { renderVerdictJson } from "../report/verdict-json.ts";
import { packPower } from "../verdict/pack-power.ts";
import type { Judged } from "./judge.ts";
import { writeOrRefuse } from "./write-or-refuse.ts";

/** The texts every command that judges something leaves behind. */
export interface Outcome {
  readonly comment: string;
  readonly summary: string;
  readonly verdictJson: string;
}

/** What a report is about besides the judgement itself. */
export interface ReportContext {
  readonly key: string;
  readonly writer?: CommentState;
  readonly moreUrl?: string;
  readonly proof?: GraderProof;
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
    verdictJson: renderVerdictJson(told),
  };
}

/** Writes `comment.md`, `summary.md` and `verdict.json`. */
export async function writeOutcome(folder: Folder, outcome: Outcome, signal: AbortSignal): Promise<void> {
  await writeOrRefuse(folder, "comment.md", outcome.comment, signal);
  await writeOrRefuse(folder, "summary.md", outcome.summary, signal);
  await writeOrRefuse(folder, "verdict.json", outcome.verdictJson, signal);
}

/** Writes `data-pack.json`. */
export function writePack(folder: Folder, pack: DataPack, signal: AbortSignal): Promise<void> {
  return writeOrRefuse(folder, "data-pack.json", packText(pack), signal);
}
