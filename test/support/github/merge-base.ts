/** What a comparison of two commits starts from, found by walking the commits the emulated GitHub holds. */
interface Commit {
  readonly parents: readonly { readonly sha: string }[];
}

/** Reads a commit by its id; undefined where there is none. */
export type ReadCommit = (sha: string) => Promise<Commit | undefined>;

/**
 * The first commit of the head's history that is in the base's too. Branches of tests that share nothing but the
 * commit the repository was made with never parted: there the base itself is the start.
 */
export async function mergeBase(read: ReadCommit, base: string, head: string): Promise<string> {
  const known = new Set((await ancestors(read, base)).map(({ sha }) => sha));
  const shared = (await ancestors(read, head)).find(({ sha }) => known.has(sha));
  return shared === undefined || shared.parents.length === 0 ? base : shared.sha;
}

async function ancestors(read: ReadCommit, tip: string): Promise<(Commit & { readonly sha: string })[]> {
  const found: (Commit & { readonly sha: string })[] = [];
  const wanted = [tip];
  for (const sha of wanted) {
    const commit = await read(sha);
    if (commit === undefined) continue;
    found.push({ sha, parents: commit.parents });
    wanted.push(...commit.parents.map((parent) => parent.sha).filter((parent) => !wanted.includes(parent)));
  }
  return found;
}
