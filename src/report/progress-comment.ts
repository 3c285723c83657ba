import { type CommentState, markRunning, stampComment } from "../record/comment-head.ts";
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

/** The comment while runs are still going; no verdict yet, and it says so. `runUrl` is the workflow run's page. */
export function renderProgressComment(
  progress: Progress,
  { key, writer, runUrl }: { readonly key: string; readonly writer?: CommentState; readonly runUrl?: string },
): string {
  const body = [
    "### Agent evals",
    `> [!NOTE]\n> **Running** · ${sayProgress(progress)}`,
    `No verdict yet.${runUrl === undefined ? "" : ` [The log](${runUrl}) has every run.`}`,
  ].join("\n\n");
  return stampComment(markRunning(`${body}\n`), key, writer);
}

/** How far it is, in one line of Markdown: `4 of 30 runs done, 3 passed · spent` and the money. */
export function sayProgress({ done, planned, passed, errored, costUsd }: Progress): string {
  const lost = errored === 0 ? "" : `, ${formatNumber(errored)} lost to infrastructure`;
  return `${formatNumber(done)} of ${formatCount(planned, "run")} done, ${formatNumber(passed)} passed${lost} · spent \`${formatMoney(costUsd)}\``;
}

/** The same as the one line of a check run that is still going. */
export function progressTitle({ done, planned }: Progress): string {
  return `Running: ${formatNumber(done)} of ${formatCount(planned, "run")} done`;
}
