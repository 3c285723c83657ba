import type { CommitFiles, Found } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { type BaseContent, baseContent } from "./base-content.ts";
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
  { event, workflow }: WorkflowContext,
  { files, commit, asked, settings, known }: FindBase,
  signal: AbortSignal,
): Promise<BaseContent> {
  if (commit.kind === "refused") return { kind: "unavailable", reason: commit.reason };
  const recorded = known?.campaign.inputs?.overrides;
  const content = { cwd: process.cwd(), asked, settings, files, commit: commit.value };
  // Who dispatches a workflow types its inputs: they are the candidate's alone, whatever the workflow file says.
  const before =
    event.kind === "workflow_dispatch"
      ? { workflow: undefined, recorded: recorded ?? {} }
      : { workflow, recorded };
  return baseContent({ ...content, ...before }, signal);
}

/** Commits of this job's repository, by GitHub's API; loads GitHub's client. */
export async function commitFiles(
  { apiUrl, owner, repo }: WorkflowContext,
  token: string,
): Promise<CommitFiles> {
  const { githubCommitFiles } = await import("../adapters/github/commit-files.ts");
  return githubCommitFiles({ token, apiUrl, owner, repo });
}
