import type { Found } from "../../ports.ts";
import type { Ask } from "./ask.ts";
import type { GithubAccess } from "./octokit.ts";

/** How many steps back each commit is, nearest first; step 0 is the commit itself. */
export type Ancestors = ReadonlyMap<string, number>;

/** Commits on the page that is asked for: what lies further back is too old to be held against. */
const COMMITS_MAX = 100;

/**
 * The commit and those before it by first parents, from one page of GitHub's history. Merged side branches are not
 * among them: what was measured there was never the base.
 */
export function firstParents(
  ask: Ask,
  { owner, repo }: GithubAccess,
  commit: string,
  signal: AbortSignal,
): Promise<Found<Ancestors>> {
  return ask("contents", signal, async (octokit) => {
    const { data } = await octokit.rest.repos.listCommits({
      owner,
      repo,
      sha: commit,
      per_page: COMMITS_MAX,
      request: { signal },
    });
    const parents = new Map(data.map(({ sha, parents: [first] }) => [sha, first?.sha]));
    return { kind: "found", value: walk(parents, data[0]?.sha) };
  });
}

function walk(parents: ReadonlyMap<string, string | undefined>, from: string | undefined): Ancestors {
  const ancestors = new Map<string, number>();
  for (let sha = from; sha !== undefined && parents.has(sha) && !ancestors.has(sha); sha = parents.get(sha))
    ancestors.set(sha, ancestors.size);
  return ancestors;
}
