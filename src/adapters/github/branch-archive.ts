import type { Octokit } from "@octokit/rest";
import type { BaselineArchive, Found } from "../../ports.ts";
import { githubAsk } from "./ask.ts";
import { type DataBranchTip, dataBranchTip, keptPath } from "./data-branch.ts";
import type { GithubAccess } from "./octokit.ts";
import { statusOf } from "./status-of.ts";

/** Times another writer may be quicker before we give up. */
const TRIES_MAX = 10;

type Entry = Parameters<BaselineArchive["keep"]>[0];
type Kept = "kept" | "present";

/**
 * Packs on a branch of their own, which shares no history with the code: one file for each key and commit, written by
 * GitHub's git database alone, so that nothing is checked out. Only a job on the base branch should have the
 * `contents: write` this needs.
 */
export function branchArchive(access: GithubAccess, branch: string): BaselineArchive {
  const ask = githubAsk(access);
  return {
    keep: async (entry, signal) => {
      const kept = await ask("branch", signal, (octokit) => keep(octokit, access, { branch, entry }, signal));
      return kept.kind === "refused" ? kept : { kind: kept.value };
    },
  };
}

async function keep(
  octokit: Octokit,
  access: GithubAccess,
  { branch, entry }: { readonly branch: string; readonly entry: Entry },
  signal: AbortSignal,
): Promise<Found<Kept>> {
  let blob: string | undefined;
  let refusedAt: string | undefined;
  for (let tried = 0; tried < TRIES_MAX; tried++) {
    const tip = await dataBranchTip(octokit, access, { branch, key: entry.key }, signal);
    if (tip?.kept.has(entry.commit) === true) return { kind: "found", value: "present" };
    // The branch is where it was: nobody was quicker, so something else is in the way.
    if (tried > 0 && tip?.commit === refusedAt) return { kind: "refused", reason: FORBIDDEN };
    blob ??= await createBlob(octokit, access, entry.text, signal);
    const commit = await createCommit(octokit, access, { tip, entry, blob }, signal);
    if (await moved(octokit, access, { branch, tip, commit }, signal))
      return { kind: "found", value: "kept" };
    refusedAt = tip?.commit;
  }
  return { kind: "refused", reason: "other jobs kept writing to the data branch; run the job again." };
}

const FORBIDDEN = "GitHub did not let the branch be written; a branch rule may forbid it.";

async function createBlob(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  const blob = { content: text, encoding: "utf-8" };
  const { data } = await octokit.rest.git.createBlob({ owner, repo, ...blob, request: { signal } });
  return data.sha;
}

async function createCommit(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  {
    tip,
    entry,
    blob,
  }: { readonly tip: DataBranchTip | undefined; readonly entry: Entry; readonly blob: string },
  signal: AbortSignal,
): Promise<string> {
  const place = { owner, repo, request: { signal } };
  const file = {
    path: keptPath(entry.key, entry.commit),
    mode: "100644" as const,
    type: "blob" as const,
    sha: blob,
  };
  const { data: tree } = await octokit.rest.git.createTree({
    ...place,
    tree: [file],
    ...(tip !== undefined && { base_tree: tip.tree }),
  });
  const { data: commit } = await octokit.rest.git.createCommit({
    ...place,
    message: `Baseline of ${entry.commit}`,
    tree: tree.sha,
    parents: tip === undefined ? [] : [tip.commit],
  });
  return commit.sha;
}

/** Whether the branch is now at `commit`: not where another writer moved or made it first. */
async function moved(
  octokit: Octokit,
  { owner, repo }: GithubAccess,
  {
    branch,
    tip,
    commit,
  }: { readonly branch: string; readonly tip: DataBranchTip | undefined; readonly commit: string },
  signal: AbortSignal,
): Promise<boolean> {
  const place = { owner, repo, sha: commit, request: { signal } };
  try {
    if (tip === undefined) await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}` });
    else await octokit.rest.git.updateRef({ ...place, ref: `heads/${branch}`, force: false });
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return false;
    throw error;
  }
}
