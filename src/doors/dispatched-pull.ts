import { gitHead, gitParents } from "../adapters/local/git-parents.ts";
import { UsageError } from "../std/usage-error.ts";
import { pullContext } from "./pull-context.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/**
 * The job as one of the pull request `typed` names, as GitHub knows it now. What is checked out must be its head, or
 * its merge into the base: a report about other files would be wrong. Throws `UsageError`.
 */
export async function dispatchedPull(
  typed: string,
  {
    context,
    token,
    cwd,
  }: { readonly context: WorkflowContext; readonly token: string; readonly cwd: string },
  signal: AbortSignal,
): Promise<WorkflowContext> {
  const number = Number(typed.replace(/^#/, ""));
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(
      `the input pr-number must be a pull request's number, not ${JSON.stringify(typed)}.`,
    );
  if (token === "") throw new UsageError("pr-number needs a github-token to ask for the pull request.");
  const { apiUrl, owner, repo } = context;
  const { githubPulls } = await import("../adapters/github/find-pull.ts");
  const found = await githubPulls({ token, apiUrl, owner, repo }).byNumber(number, signal);
  if (found.kind === "refused")
    throw new UsageError(`pull request ${number} cannot be read: ${found.reason}`);
  const { headSha, isFork } = found.value;
  // Credentials and a stranger's configuration would meet in this job.
  if (isFork)
    throw new UsageError(
      `pull request ${number} comes from a fork; what strangers wrote is measured by the two workflows of docs/forks.md.`,
    );
  await refuseOtherCheckout(number, headSha, cwd, signal);
  return pullContext(context, found.value);
}

async function refuseOtherCheckout(
  number: number,
  headSha: string,
  cwd: string,
  signal: AbortSignal,
): Promise<void> {
  const [head, parents] = await Promise.all([gitHead(cwd, signal), gitParents(cwd, signal)]);
  // Where git is not there nobody can tell; the files are taken for what the workflow says they are.
  if (head === undefined || head === headSha || parents[1] === headSha) return;
  throw new UsageError(
    `the head of pull request ${number} is ${headSha.slice(0, 12)}, and ${head.slice(0, 12)} is checked out; let the workflow check out refs/pull/${number}/head.`,
  );
}
