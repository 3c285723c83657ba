/** Whether somebody who may push approved, by a label, the very commit that a stranger's pull request has now. */
import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { Found } from "../../ports.ts";
import { githubAsk } from "./ask.ts";
import type { PullFacts } from "./find-pull.ts";
import { githubLabels } from "./label-events.ts";
import type { GithubAccess } from "./octokit.ts";

/** From then on a branch only grows, until there is another such event. */
const Restart = z.object({
  event: z.enum(["head_ref_force_pushed", "head_ref_restored", "reopened"]),
  created_at: z.string(),
});

/**
 * Who approved. Refused, in one sentence, where the label is not set, was set by somebody who may not push, or before
 * the commit arrived: a push after the approval has been seen by nobody. Times are GitHub's own, to the second; what
 * happened in the same second counts against the approval.
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
  const arrived = await githubAsk(access)("pulls", signal, async (octokit) => {
    const since = await lastRestart(octokit, access, pull, signal);
    return { kind: "found", value: await firstRun(octokit, access, { pull, since }, signal) };
  });
  if (arrived.kind === "refused") return arrived;
  return arrived.value !== undefined && at > arrived.value
    ? { kind: "found", value: by }
    : refused("the label was set before the commit that is there now; look at the change and set it again.");
}

/**
 * When the commit came to stay: workflows ran for it first after `since`, on the pull request's own branch; undefined
 * where none did. An older run is of a time when the commit was there and was taken away again before anybody approved.
 */
async function firstRun(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  { pull: { headSha, from }, since }: { readonly pull: PullFacts; readonly since: string },
  signal: AbortSignal,
): Promise<string | undefined> {
  const query = { owner, repo, head_sha: headSha, event: "pull_request", per_page: 100 };
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({ ...query, request: { signal } });
  const own = data.workflow_runs.filter(
    (run) => run.head_repository?.id === from?.repositoryId && run.head_branch === from?.branch,
  );
  return own
    .map(({ created_at }) => created_at)
    .filter((time) => time > since)
    .toSorted()[0];
}

/** When the branch last became what another push might have made of it: opened at the earliest. */
async function lastRestart(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  { number, openedAt }: PullFacts,
  signal: AbortSignal,
): Promise<string> {
  const issue = { owner, repo, issue_number: number, per_page: 100, request: { signal } };
  const events: readonly unknown[] = await octokit.paginate(octokit.rest.issues.listEvents, issue);
  const restarts = events.flatMap((event) => Restart.safeParse(event).data ?? []);
  return [openedAt, ...restarts.map(({ created_at }) => created_at)].toSorted().at(-1) ?? openedAt;
}

function refused(reason: string): { readonly kind: "refused"; readonly reason: string } {
  return { kind: "refused", reason };
}
