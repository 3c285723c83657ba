import { type CommentState, stampComment } from "../record/comment-head.ts";
import { truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";
import { type Progress, sayProgress } from "./progress-comment.ts";

/** Why there is no verdict, where a job ended without one. */
export interface Stopped {
  /** One sentence; what an error said may be in it. Undefined where the job was killed and nobody knows why. */
  readonly reason: string | undefined;
  /** Undefined where nothing had begun. */
  readonly progress: Progress | undefined;
  /** Page of the workflow run; our own address, never somebody's text. */
  readonly runUrl: string | undefined;
}

/** The decision in a few words: the title of the comment and the check. */
export const STOPPED_TITLE = "Stopped before there was a verdict";

const REASON_MAX = 500;
const KILLED = "The job was cancelled, ran out of time or broke.";

/** What is said where a job ended without a verdict: never that anything passed. */
export function renderStopped({ reason, progress, runUrl }: Stopped): string {
  const why = reason === undefined ? KILLED : escapeMarkdown(truncate(reason, REASON_MAX));
  const far = progress === undefined ? "" : ` · ${sayProgress(progress)}`;
  return `> [!WARNING]\n> **${STOPPED_TITLE}**${far}\n>\n> ${why}\n\nNothing was decided; ${linked("run the job again", runUrl)}.\n`;
}

/** What is said where there is a verdict and its report did not reach the pull request. */
export function renderLate(title: string, runUrl: string | undefined): string {
  return `> [!NOTE]\n> **${escapeMarkdown(title)}**\n\nThe report is in ${linked("the job summary", runUrl)}.\n`;
}

function linked(words: string, address: string | undefined): string {
  return address === undefined ? words : `[${words}](${address})`;
}

/** What is said of a stop as the sticky comment, in the place of the one that said it was running. */
export function renderStoppedComment(
  stopped: Stopped,
  key: string,
  writer: CommentState | undefined,
): string {
  return stampComment(`### Agent evals\n\n${renderStopped(stopped)}`, key, writer);
}
