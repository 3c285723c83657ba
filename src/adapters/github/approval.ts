/** Whether somebody who may push approved, by a label, the very commit that a stranger's pull request has now. */
import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { Found } from "../../ports.ts";
import { githubAsk } from "./ask.ts";
import type { PullFacts } from "./find-pull.ts";
import { githubLabels } from "./label-events.ts";
import type { GithubAccess } from "./octokit.ts";

const Push = z.object({ event: z.literal("head_ref_force_pushed"), created_at: z.string() });

/** Times are GitHub's own, to the second; what happened in the same second counts against the approval. */
interface Arrivals {
  /** When workflows first ran for the commit on the pull request's own branch; undefined where none did. */
  readonly first: string | undefined;
  /** When the branch was last pushed by force; undefined where it never was. */
  readonly forced: string | undefined;
}

/**
 * Who approved. Refused, in one sentence, where the label is not set, was set by somebody who may not push, or before
 * the commit arrived: a push after the approval has been seen by nobody.
 */
export async function approvalOf(
  access: GithubAccess,
  { pull, label }: { readonly pull: PullFacts; readonly label: string },
  signal: AbortSignal,
): Promise<Found<string>> {
  const set = await githubLabels(access).lastSetting({ pullRequest: pull.number, name: label }, signal);
  if (set.kind === "refused") return set;
  if (set.value === undefined) return refused("nobody has set the label.");
  const { by, at, mayWrite } = set.value;
  if (!mayWrite) return refused("whoever set the label may not push to the repository.");
  const arrivals = await githubAsk(access)("pulls", signal, async (octokit) => ({
    kind: "found",
    value: {
      first: await firstRun(octokit, access, pull, signal),
      forced: await forcedAt(octokit, access, pull, signal),
    },
  }));
  if (arrivals.kind === "refused") return arrivals;
  return isLater(at, arrivals.value)
    ? { kind: "found", value: by }
    : refused("the label was set before the commit that is there now; look at the change and set it again.");
}

function isLater(at: string, { first, forced }: Arrivals): boolean {
  return first !== undefined && at > first && (forced === undefined || at > forced);
}

async function firstRun(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  { headSha, from }: PullFacts,
  signal: AbortSignal,
): Promise<string | undefined> {
  const query = { owner, repo, head_sha: headSha, event: "pull_request", per_page: 100 };
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({ ...query, request: { signal } });
  const own = data.workflow_runs.filter(
    (run) => run.head_repository?.id === from?.repositoryId && run.head_branch === from?.branch,
  );
  return own.map(({ created_at }) => created_at).toSorted()[0];
}

async function forcedAt(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  { number }: PullFacts,
  signal: AbortSignal,
): Promise<string | undefined> {
  const issue = { owner, repo, issue_number: number, per_page: 100, request: { signal } };
  const events: readonly unknown[] = await octokit.paginate(octokit.rest.issues.listEvents, issue);
  const pushes = events.flatMap((event) => Push.safeParse(event).data ?? []);
  return pushes
    .map(({ created_at }) => created_at)
    .toSorted()
    .at(-1);
}

function refused(reason: string): { readonly kind: "refused"; readonly reason: string } {
  return { kind: "refused", reason };
}
