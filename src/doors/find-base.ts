import { gitParents } from "../adapters/local/git-parents.ts";
import type { CommitFiles } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { type BaseContent, baseContent } from "./base-content.ts";
import type { Asked } from "./campaign-inputs.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/**
 * The content a pull request starts from. On its merge commit that is the first parent, because the rest of the base is
 * in the merge too; on its head it is the merge base. Undefined where the event is no pull request, or no token says
 * so; loads GitHub's client.
 */
export async function findBase(
  context: WorkflowContext,
  request: {
    readonly token: string;
    readonly asked: Asked;
    readonly settings: Settings;
    readonly known: DataPack | undefined;
  },
  signal: AbortSignal,
): Promise<BaseContent | undefined> {
  const { event, apiUrl, owner, repo } = context;
  if (event.kind !== "pull_request" || request.token === "") return undefined;
  const { githubCommitFiles } = await import("../adapters/github/commit-files.ts");
  const files = githubCommitFiles({ token: request.token, apiUrl, owner, repo });
  const cwd = process.cwd();
  const commit = await startOf(context, cwd, files, signal);
  if (commit.kind === "refused") return { kind: "unavailable", reason: commit.reason };
  const { asked, settings, known } = request;
  const recorded = known?.campaign.inputs?.overrides;
  const { workflow } = context;
  return baseContent({ cwd, asked, settings, files, commit: commit.value, workflow, recorded }, signal);
}

async function startOf(
  { event }: WorkflowContext,
  cwd: string,
  files: CommitFiles,
  signal: AbortSignal,
): ReturnType<CommitFiles["mergeBase"]> {
  const [first, second] = await gitParents(cwd, signal);
  if (first !== undefined && second !== undefined) return { kind: "found", value: first };
  if (event.baseSha === undefined) return { kind: "refused", reason: "the event names no base." };
  return files.mergeBase(event.baseSha, event.headSha, signal);
}
