import { type CommentState, stampComment } from "../record/comment-head.ts";
import { formatCount, formatMoney, formatNumber } from "../std/format-number.ts";

/** Where a campaign stands. */
export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly passed: number;
  readonly errored: number;
  /** Null where a price is unknown. */
  readonly costUsd: number | null;
}

/** The comment while runs are still going; no verdict yet, and it says so. */
export function renderProgressComment(
  progress: Progress,
  key: string,
  writer: CommentState | undefined,
): string {
  const { done, planned, passed, errored, costUsd } = progress;
  const lost = errored === 0 ? "" : `, ${formatNumber(errored)} lost to infrastructure`;
  const body = [
    "### Agent evals",
    `> [!NOTE]\n> **Running** · ${formatNumber(done)} of ${formatCount(planned, "run")} done, ${formatNumber(passed)} passed${lost} · spent \`${formatMoney(costUsd)}\``,
    "No verdict yet.",
  ].join("\n\n");
  return stampComment(`${body}\n`, key, writer);
}
