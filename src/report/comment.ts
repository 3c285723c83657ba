import { stampComment } from "../record/comment-head.ts";
import { renderBody } from "./body.ts";
import { COMMENT_LADDER } from "./detail.ts";
import { fitBytes } from "./fit-bytes.ts";
import type { ReportInput } from "./report-input.ts";

/** GitHub documents 65,536 characters for a comment; bytes, and some room for what forges add. */
export const COMMENT_BYTES_MAX = 60_000;

/** The pull request comment: hidden head, then the fullest report that fits. */
export function renderComment(input: ReportInput): string {
  const stages = COMMENT_LADDER.map(
    (detail) => () => stampComment(renderBody(input, detail), input.key, input.writer),
  );
  return fitBytes(stages, COMMENT_BYTES_MAX);
}
