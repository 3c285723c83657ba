/**
 * Forks, whose git data the emulator keeps apart where GitHub shares it: branches under `of-mallory/` stand for those of
 * mallory's fork, and pull requests from them are answered as GitHub answers for a fork's.
 */
const PREFIX = "of-mallory/";

interface Pull {
  readonly head?: { readonly ref?: string };
  readonly base?: { readonly repo?: object };
}

/** An answer of the pulls API with the head repository of pull requests from such branches. */
export function withForks(path: string, text: string): string {
  if (!/\/pulls(\/\d+)?$/.test(path) || !text.includes(PREFIX)) return text;
  const value = JSON.parse(text) as Pull | readonly Pull[];
  return JSON.stringify(Array.isArray(value) ? value.map(forked) : forked(value as Pull));
}

function forked(pull: Pull): Pull {
  const { head, base } = pull;
  if (head?.ref?.startsWith(PREFIX) !== true) return pull;
  const owner = { login: "mallory", id: 2, type: "User" };
  const repo = { ...base?.repo, id: 2, full_name: "mallory/agents", fork: true, owner };
  return {
    ...pull,
    head: { ...head, label: `mallory:${head.ref}`, user: owner, repo } as Pull["head"] & object,
  };
}
