/**
 * What the runner starts after the job's other steps, also where the job was cancelled or killed: ends the check run
 * and the comment that were left open. It never fails the job and never overwrites a verdict or a later workflow run.
 */
import * as core from "@actions/core";
import { githubCheckRuns } from "../adapters/github/check-run.ts";
import type { CheckEnd } from "../ports.ts";
import { stampComment } from "../record/comment-head.ts";
import { renderLate, renderStopped, STOPPED_TITLE } from "../report/stopped-comment.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { jsonOrUndefined } from "../std/json-or-undefined.ts";
import type { PublicationPlace } from "./publication-place.ts";
import { OpenPublication } from "./publication-state.ts";
import { writeComment } from "./publish-comment.ts";
import { runPage } from "./workflow-context.ts";

/** A cancelled job gets five minutes from GitHub for all that is still to be done; milliseconds. */
const PATIENCE_MS = 60_000;

/** Ends what `state` (the text that the main step left) says is open. */
export async function postStep(state: string, env: NodeJS.ProcessEnv): Promise<void> {
  const open = OpenPublication.safeParse(jsonOrUndefined(state)).data;
  const token = core.getInput("github-token");
  if (open === undefined || token === "") return;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const place = placeOf(open, token, env);
    const text = textOf(open, place.runUrl);
    await Promise.all([endCheck(open, place, text, signal), endComment(place, text, signal)]);
  } catch (error) {
    // The job has its result already; this is only how it is told.
    core.info(`What was left open could not be ended: ${oneLine(String(error))}`);
  }
}

async function endCheck(
  open: OpenPublication,
  { access }: PublicationPlace,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  const checks = githubCheckRuns(access);
  const found = open.check_place === null ? undefined : await checks.find(open.check_place, signal);
  const id = open.check ?? (found?.kind === "found" ? found.value : undefined);
  if (id === undefined) return;
  const end: CheckEnd = {
    ...(open.end ?? { conclusion: "failure", title: STOPPED_TITLE }),
    summary: text,
    annotations: [],
  };
  await checks.resume(id, end)[Symbol.asyncDispose]();
}

async function endComment(place: PublicationPlace, text: string, signal: AbortSignal): Promise<void> {
  const body = stampComment(`### Agent evals\n\n${text}`, place.key, undefined);
  const outcome = await writeComment(place, { body, replaces: "running" }, signal);
  if (outcome.kind === "refused") core.info(`The comment stays as it was: ${oneLine(outcome.reason)}`);
}

function textOf({ end, progress }: OpenPublication, runUrl: string | undefined): string {
  if (end !== null) return renderLate(end.title, runUrl);
  return renderStopped({ reason: undefined, progress, runUrl });
}

function placeOf(open: OpenPublication, token: string, env: NodeJS.ProcessEnv): PublicationPlace {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  return {
    access: { token, apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com", owner, repo },
    pullRequest: open.pull_request ?? undefined,
    key: open.key,
    order: open.order,
    check: undefined,
    runUrl: runPage(env),
  };
}
