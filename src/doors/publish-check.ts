import * as core from "@actions/core";
import type { CheckEnd, CheckOutcome, OpenCheck } from "../ports.ts";
import { type Progress, progressTitle, sayProgress } from "../report/progress-comment.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { PublicationPlace } from "./publication-place.ts";

/** Begins the check run; says why not, once, and returns undefined where there is none to write or it is refused. */
export async function beginCheck(
  { access, check }: PublicationPlace,
  progress: Progress,
  signal: AbortSignal,
): Promise<OpenCheck | undefined> {
  if (check === undefined || access.token === "") return undefined;
  const { githubCheckRuns } = await import("../adapters/github/check-run.ts");
  const begun = await githubCheckRuns(access).begin({ ...check, said: sayRunning(progress) }, signal);
  if (begun.kind === "begun") return begun.check;
  complain(begun);
  return undefined;
}

/** What a check run shows while runs are still going. */
export function sayRunning(progress: Progress): { readonly title: string; readonly summary: string } {
  return { title: progressTitle(progress), summary: `${sayProgress(progress)}\n\nNo verdict yet.\n` };
}

/** Ends a check run that was begun; false, with a notice, where GitHub did not take it. */
export async function completeCheck(
  open: OpenCheck | undefined,
  end: CheckEnd,
  signal: AbortSignal,
): Promise<boolean> {
  return open === undefined || complain(await open.complete(end, signal));
}

/** Writes one that is ended from the start, for what is known without a measurement; true also where there is to be none. */
export async function concludeCheck(
  { access, check }: PublicationPlace,
  end: CheckEnd,
  signal: AbortSignal,
): Promise<boolean> {
  if (check === undefined || access.token === "") return true;
  const { githubCheckRuns } = await import("../adapters/github/check-run.ts");
  return complain(await githubCheckRuns(access).conclude(check, end, signal));
}

function complain(outcome: CheckOutcome): boolean {
  if (outcome.kind === "written") return true;
  core.notice(
    `The check run could not be written (${oneLine(outcome.reason)}); this job's own result is what counts.`,
    { title: "Pawl" },
  );
  return false;
}
