import { gitParents } from "../adapters/local/git-parents.ts";
import type { CommitFiles, Found } from "../ports.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** What is known beside the event. */
export interface BaseAsked {
  /** The ref that was asked for. */
  readonly ref: string | undefined;
  /** What the checkout merges the head into, as `mergedInto` found it. */
  readonly merged: string | undefined;
  readonly files: CommitFiles;
}

/**
 * The commit a change starts from: what was asked for; on a pull request's merge commit its first parent, because the
 * rest of the base is in the merge too, on its head the merge base; in a merge queue what the queue says. Undefined
 * where the event has none.
 */
export async function baseCommit(
  { event }: WorkflowContext,
  asked: BaseAsked,
  signal: AbortSignal,
): Promise<Found<string> | undefined> {
  if (asked.ref !== undefined) return found(asked.ref);
  if (event.kind !== "pull_request" && event.kind !== "merge_group") return undefined;
  if (event.baseSha === undefined) return { kind: "refused", reason: "the event names no base." };
  if (event.kind === "merge_group") return found(event.baseSha);
  if (asked.merged !== undefined) return found(asked.merged);
  return asked.files.mergeBase(event.baseSha, event.headSha, signal);
}

/** The first parent of the checkout where it is the merge of a head into its base; undefined where it is not. */
export async function mergedInto(
  headSha: string,
  cwd: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [first, second] = await gitParents(cwd, signal);
  return second === headSha ? first : undefined;
}

function found(value: string): Found<string> {
  return { kind: "found", value };
}
