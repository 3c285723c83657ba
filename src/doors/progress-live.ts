import * as core from "@actions/core";
import type { CheckEnd, Clock, OpenCheck } from "../ports.ts";
import { type Progress, renderProgressComment } from "../report/progress-comment.ts";
import { startTicker } from "./progress-ticker.ts";
import type { PublicationPlace } from "./publication-place.ts";
import { type OpenPublication, STATE_NAME } from "./publication-state.ts";
import { beginCheck, sayRunning } from "./publish-check.ts";
import { writeComment } from "./publish-comment.ts";

/** What one edit may take, milliseconds: the next one says more anyway. */
const EDIT_MS = 20_000;

/** A check run and a comment that say how far the runs are. */
export interface LiveProgress {
  /** Undefined where none could be begun. */
  readonly check: OpenCheck | undefined;
  /** There is a comment of this job's that waits for its verdict. */
  readonly isCommenting: boolean;
  /** Resolves when no edit is under way any more. */
  stop(): Promise<void>;
  /** What the post step finds if the job is killed from here on: the verdict, and whether GitHub has it. */
  leave(end: CheckEnd, isWritten: boolean): void;
}

/** Begins both and keeps them up to date until it is stopped. What GitHub refuses is left out. */
export async function goLive(
  place: PublicationPlace,
  { now, clock }: { readonly now: () => Progress; readonly clock: Clock },
  signal: AbortSignal,
): Promise<LiveProgress> {
  const { key, runUrl } = place;
  const titled = { key, ...(runUrl !== undefined && { runUrl }) };
  const body = (progress: Progress): string => renderProgressComment(progress, titled);
  // Before anything is asked for: a job may be killed while GitHub does it.
  const untold = { isCommenting: true, progress: now(), end: null };
  core.saveState(STATE_NAME, {
    ...stateOf(place, { ...untold, check: undefined }),
    check_place: placeOf(place),
  });
  const [check, commented] = await Promise.all([
    beginCheck(place, now(), signal),
    writeComment(place, { body: body(now()) }, signal),
  ]);
  let isCommenting = commented.kind !== "refused" && commented.kind !== "absent";
  const save = (progress: Progress): void =>
    core.saveState(STATE_NAME, stateOf(place, { check, isCommenting, progress, end: null }));
  save(now());
  const tell = async (progress: Progress): Promise<void> => {
    save(progress);
    const brief = AbortSignal.any([signal, AbortSignal.timeout(EDIT_MS)]);
    const said = [
      check?.update(sayRunning(progress), brief),
      isCommenting ? writeComment(place, { body: body(progress) }, brief) : undefined,
    ] as const;
    const [, comment] = await Promise.allSettled(said);
    if (comment.status === "fulfilled" && comment.value?.kind === "superseded") isCommenting = false;
  };
  const ticker = startTicker({ clock, now, tell }, signal);
  return {
    check,
    get isCommenting() {
      return isCommenting;
    },
    stop: ticker.stop,
    leave: ({ conclusion, title }, isWritten) => {
      const left = { check, isCommenting, progress: now(), end: { conclusion, title } };
      core.saveState(STATE_NAME, isWritten ? "" : stateOf(place, left));
    },
  };
}

function stateOf(
  { pullRequest, key, order }: PublicationPlace,
  left: {
    readonly check: OpenCheck | undefined;
    readonly isCommenting: boolean;
    readonly progress: Progress;
    readonly end: OpenPublication["end"];
  },
): OpenPublication {
  return {
    pull_request: left.isCommenting ? (pullRequest ?? null) : null,
    key,
    order,
    check: left.check?.id ?? null,
    check_place: null,
    progress: left.progress,
    end: left.end,
  };
}

/** A check run that does not say which workflow run it is of cannot be told from another's. */
function placeOf({ check, access }: PublicationPlace): OpenPublication["check_place"] {
  if (check?.detailsUrl === undefined || access.token === "") return null;
  const { name, headSha, detailsUrl } = check;
  return { name, headSha, detailsUrl };
}
