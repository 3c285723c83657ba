import * as core from "@actions/core";
import type { Forge } from "../ports.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { PublicationPlace } from "./publication-place.ts";

/** A text for the sticky comment; `replaces` says what of those that are there it is for. */
export interface Remark {
  readonly body: string;
  readonly replaces?: Parameters<Forge["upsertComment"]>[0]["replaces"];
}

/** Upserts the sticky comment; says why not, and returns undefined, where there is none to write or it is refused. */
export async function commentOn(
  place: PublicationPlace,
  remark: Remark,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (place.pullRequest === undefined) return undefined;
  if (place.access.token === "") {
    core.notice("No github-token was given: the report is in the job summary only.", { title: "Pawl" });
    return undefined;
  }
  const outcome = await writeComment(place, remark, signal);
  if (outcome.kind === "refused") {
    core.notice(
      `The comment could not be written (${oneLine(outcome.reason)}); the report is in the job summary.`,
      { title: "Pawl" },
    );
    return undefined;
  }
  if (outcome.kind === "absent") return undefined;
  if (outcome.kind === "superseded")
    core.info("A later workflow run has already commented; its comment stays.");
  return outcome.url;
}

/** The same in silence; loads GitHub's client. */
export async function writeComment(
  { access, pullRequest, key, order }: PublicationPlace,
  { body, replaces }: Remark,
  signal: AbortSignal,
): ReturnType<Forge["upsertComment"]> {
  if (pullRequest === undefined || access.token === "") return { kind: "absent" };
  const { githubForge } = await import("../adapters/github/github-forge.ts");
  return githubForge(access).upsertComment(
    { pullRequest, key, body, order, ...(replaces !== undefined && { replaces }) },
    signal,
  );
}
