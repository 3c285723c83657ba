import * as core from "@actions/core";
import { oneLine } from "../std/escape-invisible.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** Upserts the sticky comment; says why not, and returns undefined, where there is none to write or it is refused. */
export async function commentOn(
  context: WorkflowContext,
  comment: { readonly token: string; readonly key: string; readonly body: string },
  signal: AbortSignal,
): Promise<string | undefined> {
  const { pullRequest } = context.event;
  if (pullRequest === undefined) return undefined;
  if (comment.token === "") {
    core.notice("No github-token was given: the report is in the job summary only.", { title: "Pawl" });
    return undefined;
  }
  const { githubForge } = await import("../adapters/github/github-forge.ts");
  const { apiUrl, owner, repo, order } = context;
  const forge = githubForge({ token: comment.token, apiUrl, owner, repo });
  const outcome = await forge.upsertComment(
    { pullRequest, key: comment.key, body: comment.body, order },
    signal,
  );
  if (outcome.kind === "refused") {
    core.notice(
      `The comment could not be written (${oneLine(outcome.reason)}); the report is in the job summary.`,
      { title: "Pawl" },
    );
    return undefined;
  }
  if (outcome.kind === "superseded")
    core.info("A later workflow run has already commented; its comment stays.");
  return outcome.url;
}
