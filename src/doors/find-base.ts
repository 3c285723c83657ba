import type { CommitFiles, Found } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { type BaseContent, type BaseRequest, baseContent, isSameContent } from "./base-content.ts";
import type { Asked } from "./campaign-inputs.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** Where the base is and what is known of it. */
export interface FindBase {
  readonly files: CommitFiles;
  readonly commit: Found<string>;
  readonly asked: Asked;
  /** The head's settings. */
  readonly settings: Settings;
  /** The base's recorded campaign, where there is one. */
  readonly known: DataPack | undefined;
}

/** The content a change starts from, at a commit that `baseCommit` named. */
export async function findBase(
  context: WorkflowContext,
  find: FindBase,
  signal: AbortSignal,
): Promise<BaseContent> {
  const { commit } = find;
  if (commit.kind === "refused") return { kind: "unavailable", reason: commit.reason };
  return baseContent(requestFor(context, find, commit.value), signal);
}

/** Whether nothing that matters differs from the branch a change is to be merged into, as the event knows it. */
export async function isSameAsTip(
  context: WorkflowContext,
  find: Omit<FindBase, "commit">,
  signal: AbortSignal,
): Promise<boolean> {
  const { kind, baseSha } = context.event;
  if (kind !== "pull_request" || baseSha === undefined) return false;
  return isSameContent(requestFor(context, find, baseSha), signal);
}

function requestFor(
  { event, workflow }: WorkflowContext,
  { files, asked, settings, known }: Omit<FindBase, "commit">,
  commit: string,
): BaseRequest {
  const recorded = known?.campaign.inputs?.overrides;
  const before = askedBefore(event.name, { workflow, recorded, overrides: asked.overrides });
  return { cwd: process.cwd(), asked, settings, files, commit, ...before };
}

/** Where to learn what was asked for on the base. */
function askedBefore(
  event: string,
  job: Pick<BaseRequest, "workflow" | "recorded"> & Pick<Asked, "overrides">,
): Pick<BaseRequest, "workflow" | "recorded"> {
  // Who dispatches a workflow types its inputs: they are the candidate's alone, whatever the workflow file says.
  if (event === "workflow_dispatch") return { workflow: undefined, recorded: job.recorded ?? {} };
  // What runs after another workflow is the default branch's own file: no change of a stranger has touched it.
  if (event === "workflow_run") return { workflow: undefined, recorded: job.overrides };
  return job;
}

/** Commits of this job's repository, by GitHub's API; loads GitHub's client. */
export async function commitFiles(
  { apiUrl, owner, repo }: WorkflowContext,
  token: string,
): Promise<CommitFiles> {
  const { githubCommitFiles } = await import("../adapters/github/commit-files.ts");
  return githubCommitFiles({ token, apiUrl, owner, repo });
}
