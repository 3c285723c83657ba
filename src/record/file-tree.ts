/**
 * Files by path, relative to the workspace, `/` between folders, no leading `./`; contents are bytes, so binary
 * files survive. A Map, because paths come from outside and may be called `__proto__`.
 */
export type FileTree = ReadonlyMap<string, Uint8Array>;

/** What differs between two trees, each list sorted by path. */
export interface TreeDiff {
  readonly created: readonly string[];
  readonly modified: readonly string[];
  readonly deleted: readonly string[];
}

/** Compares two trees byte for byte. */
export function diffTrees(before: FileTree, after: FileTree): TreeDiff {
  const created = [...after.keys()].filter((path) => !before.has(path)).sort();
  const deleted = [...before.keys()].filter((path) => !after.has(path)).sort();
  const modified = [...before]
    .filter(([path, bytes]) => {
      const now = after.get(path);
      return now !== undefined && !sameBytes(bytes, now);
    })
    .map(([path]) => path)
    .sort();
  return { created, modified, deleted };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A plain loop: databases are long, and `every` takes five times as long.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
