import type { Octokit } from "@octokit/rest";
import type { Found } from "../../ports.ts";
import type { GithubAccess } from "./octokit.ts";

/** Whose campaigns may be baselines. */
export interface Trust {
  /** Paths of the workflow files, e.g. `.github/workflows/pawl.yml`. */
  readonly workflows: readonly string[];
  /** The branch that changes are merged into. */
  readonly branch: string;
}

type WorkflowRun = Awaited<ReturnType<Octokit["rest"]["actions"]["getWorkflowRun"]>>["data"];

/** Events whose code is on the base branch, or on its way there through the merge queue. A pull request's is neither. */
const EVENTS: readonly string[] = ["push", "schedule", "workflow_dispatch", "merge_group"];

/** Whether a branch is the base branch or a merge queue's branch for it. */
export function isOnBase(branch: string | null | undefined, base: string): boolean {
  return branch === base || isQueueOf(branch, base);
}

/** The event of the run that uploaded an artifact for `commit`; refused where it is not one to trust. Throws what GitHub refuses. */
export async function trustedRun(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  asked: { readonly id: number; readonly commit: string; readonly trust: Trust },
  signal: AbortSignal,
): Promise<Found<{ readonly event: string }>> {
  const { data } = await octokit.rest.actions.getWorkflowRun({
    owner,
    repo,
    run_id: asked.id,
    request: { signal },
  });
  const reason = distrust(data, asked, `${owner}/${repo}/`);
  return reason === undefined ? { kind: "found", value: { event: data.event } } : { kind: "refused", reason };
}

function distrust(
  run: WorkflowRun,
  { commit, trust }: { readonly commit: string; readonly trust: Trust },
  prefix: string,
): string | undefined {
  if (run.head_repository?.id !== run.repository.id) return "it is from a fork.";
  if (run.head_sha !== commit) return "its workflow run was for another commit.";
  if (!EVENTS.includes(run.event))
    return "its workflow run was not started by a push, a schedule, a dispatch or the merge queue.";
  if (!trust.workflows.includes(workflowPath(run.path, prefix))) return "another workflow made it.";
  const isQueued = run.event === "merge_group";
  if (isQueued ? !isQueueOf(run.head_branch, trust.branch) : run.head_branch !== trust.branch)
    return "its workflow run was on another branch.";
  return undefined;
}

/** GitHub may write `owner/repo/path@ref` or only the path. */
export function workflowPath(path: string, prefix: string): string {
  const bare = path.split("@", 1)[0] ?? "";
  return bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
}

function isQueueOf(branch: string | null | undefined, base: string): boolean {
  return branch?.startsWith(`gh-readonly-queue/${base}/`) === true;
}
