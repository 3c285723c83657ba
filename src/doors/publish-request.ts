/** Which pull request a privileged job may measure: what GitHub says, and a request that must agree with it. */
import type { PullFacts } from "../adapters/github/find-pull.ts";
import { readTrigger } from "../adapters/github/read-trigger.ts";
import type { SealedRequest } from "../record/sealed-request.ts";
import { UsageError } from "../std/usage-error.ts";
import { openRequest } from "./sealed-request.ts";

/** Where to ask. */
export interface RequestPlace {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/** A request to act on, or one sentence on why there is nothing to do. */
export type Asked =
  | { readonly kind: "asked"; readonly pull: PullFacts; readonly request: SealedRequest }
  | { readonly kind: "superseded" | "unapproved"; readonly reason: string };

/**
 * Takes the request of the workflow run whose end started this job. The pull request is the open one whose head, in
 * that very repository, is the commit of the run; nothing is believed because the artifact says so. Throws `UsageError`
 * where the request is not what it must be.
 */
export async function publishRequest(
  payload: string,
  { label, ...place }: RequestPlace & { readonly label: string },
  signal: AbortSignal,
): Promise<Asked> {
  const trigger = readTrigger(payload);
  if (trigger.event !== "pull_request")
    return {
      kind: "superseded",
      reason: "The workflow run was not of a pull request; nothing was measured.",
    };
  if (trigger.conclusion !== "success")
    return {
      kind: "superseded",
      reason: "The workflow run that plans did not succeed; nothing was measured.",
    };
  const [{ githubPulls }, { sealedRequest }] = await Promise.all([
    import("../adapters/github/find-pull.ts"),
    import("../adapters/github/sealed-request.ts"),
  ]);
  const head = { sha: trigger.headSha, repositoryId: trigger.headRepositoryId };
  const pull = await githubPulls(place).byHead(head, signal);
  if (pull.kind === "refused") throw new UsageError(`the pull request cannot be found: ${pull.reason}`);
  if (pull.value === undefined)
    return {
      kind: "superseded",
      reason: `No open pull request has ${trigger.headSha.slice(0, 12)} as its head any more; nothing was measured.`,
    };
  const lacking = label === "" ? undefined : await lackOfApproval(place, { pull: pull.value, label }, signal);
  if (lacking !== undefined) return { kind: "unapproved", reason: lacking };
  const found = await sealedRequest(place, trigger.runId, signal);
  if (found.kind === "refused") throw new UsageError(`the request cannot be had: ${found.reason}`);
  const request = openRequest(found.value);
  if (request.pull_request !== pull.value.number || request.head_sha !== trigger.headSha)
    throw new UsageError("the request names another pull request than the one whose run left it.");
  return { kind: "asked", pull: pull.value, request };
}

async function lackOfApproval(
  place: RequestPlace,
  asked: { readonly pull: PullFacts; readonly label: string },
  signal: AbortSignal,
): Promise<string | undefined> {
  const { approvalOf } = await import("../adapters/github/approval.ts");
  const approval = await approvalOf(place, asked, signal);
  return approval.kind === "found"
    ? undefined
    : `Pull request ${asked.pull.number} waits for the label ${asked.label}: ${approval.reason}`;
}
