import type { Octokit } from "@octokit/rest";
import { shortKey } from "./baseline-name.ts";
import type { GithubAccess } from "./octokit.ts";
import { statusOf } from "./status-of.ts";

/** The data branch at one moment. */
export interface DataBranchTip {
  readonly commit: string;
  readonly tree: string;
  /** What is kept under one key, by the commit it was measured on. */
  readonly kept: ReadonlyMap<string, KeptFile>;
}

export interface KeptFile {
  readonly blob: string;
  readonly size: number;
}

const KEPT = /^([0-9a-f]{40}|[0-9a-f]{64})\.json$/;

/** Where a pack is kept on the data branch: a folder for each key, a file for each commit. */
export function keptPath(key: string, commit: string): string {
  return `${shortKey(key)}/${commit}.json`;
}

/** The tip, or undefined where there is no such branch; throws what GitHub refuses. */
export async function dataBranchTip(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  { branch, key }: { readonly branch: string; readonly key: string },
  signal: AbortSignal,
): Promise<DataBranchTip | undefined> {
  const place = { owner, repo, request: { signal } };
  const commit = await branchCommit(octokit, place, branch);
  if (commit === undefined) return undefined;
  const { data: root } = await octokit.rest.git.getTree({ ...place, tree_sha: commit });
  const folder = root.tree.find(({ path, type }) => path === shortKey(key) && type === "tree")?.sha;
  if (folder === undefined) return { commit, tree: root.sha, kept: new Map() };
  const { data } = await octokit.rest.git.getTree({ ...place, tree_sha: folder });
  return { commit, tree: root.sha, kept: new Map(data.tree.flatMap(keptFile)) };
}

async function branchCommit(
  octokit: Octokit,
  place: {
    readonly owner: string;
    readonly repo: string;
    readonly request: { readonly signal: AbortSignal };
  },
  branch: string,
): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

function keptFile({
  path,
  type,
  sha,
  size,
}: {
  readonly path?: string;
  readonly type?: string;
  readonly sha?: string;
  readonly size?: number;
}): [string, KeptFile][] {
  const commit = KEPT.exec(path ?? "")?.[1];
  if (commit === undefined || type !== "blob" || sha === undefined) return [];
  return [[commit, { blob: sha, size: size ?? 0 }]];
}
