/**
 * What a job says on GitHub while and after it measures: a comment and a check run, begun with the first run and ended
 * on every exit. Where nothing was measured no client is loaded before the end.
 */
import { systemClock } from "../adapters/local/system-clock.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { CheckEnd } from "../ports.ts";
import { checkEnd } from "./check-end.ts";
import type { LiveProgress } from "./progress-live.ts";
import type { PublicationPlace } from "./publication-place.ts";
import { completeCheck, concludeCheck } from "./publish-check.ts";
import { commentOn, type Remark } from "./publish-comment.ts";
import type { Said } from "./said.ts";
import { trackProgress } from "./track-progress.ts";

export interface Publication {
  /** To be told of every campaign of the job. */
  readonly events: CampaignEvents;
  /** Says the verdict; returns the comment's address, or undefined where there is none. */
  end(said: Said): Promise<string | undefined>;
  /** Says that there is no verdict, and why in one sentence. */
  fail(reason: string): Promise<void>;
}

/** Nothing is written before the first run is due, or the end. */
export function openPublication(place: PublicationPlace, signal: AbortSignal): Publication {
  const progress = trackProgress();
  let live: Promise<LiveProgress> | undefined;
  return {
    events: (event) => {
      progress.events(event);
      if (event.kind !== "campaign_started" || event.total === event.resumed || live !== undefined) return;
      const { now } = progress;
      live = import("./progress-live.ts").then(({ goLive }) =>
        goLive(place, { now, clock: systemClock() }, signal),
      );
      // Only an abort rejects, and then nobody waits for it.
      live.catch(() => undefined);
    },
    end: async (said) => {
      const going = await live;
      await going?.stop();
      const isNothingNew = said.outputs["verdict"] === "identical";
      const remark = { body: said.comment, ...(isNothingNew && { replaces: "existing" as const }) };
      return publish(place, { going, remark, end: checkEnd(said) }, signal);
    },
    fail: async (reason) => {
      const going = await live;
      await going?.stop();
      const { renderStopped, renderStoppedComment, STOPPED_TITLE } = await import(
        "../report/stopped-comment.ts"
      );
      const { runUrl } = place;
      const stopped = { reason, progress: going === undefined ? undefined : progress.now(), runUrl };
      const body = renderStoppedComment(stopped, place.key, undefined);
      const end = { conclusion: "failure", title: STOPPED_TITLE, annotations: [] } as const;
      const remark = going === undefined ? undefined : { body, replaces: "running" as const };
      await publish(place, { going, remark, end: { ...end, summary: renderStopped(stopped) } }, signal);
    },
  };
}

/** The post step is left with what GitHub did not take. */
async function publish(
  place: PublicationPlace,
  last: {
    readonly going: LiveProgress | undefined;
    readonly remark: Remark | undefined;
    readonly end: CheckEnd;
  },
  signal: AbortSignal,
): Promise<string | undefined> {
  const { going, remark, end } = last;
  going?.leave(end, false);
  const [url, isEnded] = await Promise.all([
    remark === undefined ? undefined : commentOn(place, remark, signal),
    going === undefined ? concludeCheck(place, end, signal) : completeCheck(going.check, end, signal),
  ]);
  const isSaid = url !== undefined || going?.isCommenting !== true;
  if (isEnded && isSaid) going?.leave(end, true);
  return url;
}
