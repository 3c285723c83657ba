import type { GithubServer } from "./github-server.ts";

/** So many commits, each the first parent of the one before it, the latest first. */
export async function commitLine(github: GithubServer, count: number): Promise<string[]> {
  const line: string[] = [];
  for (let made = 0; made < count; made++) line.unshift(await github.commitAfter(...line.slice(0, 1)));
  return line;
}
