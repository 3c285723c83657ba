import type { BaselineFinder } from "../../ports.ts";
import { artifactShelf } from "./artifact-shelf.ts";
import { githubAsk } from "./ask.ts";
import { branchShelf } from "./branch-shelf.ts";
import { firstParents } from "./first-parents.ts";
import { nearestBaseline } from "./nearest-baseline.ts";
import type { GithubAccess } from "./octokit.ts";
import type { Trust } from "./trusted-run.ts";

/**
 * Baselines of one repository on GitHub: artifacts of workflow runs that are trusted and, where none of the very
 * commit is usable, the data branch, which never expires (docs/baselines.md). Costs one request for the commits, one
 * for the artifacts, two for each artifact tried.
 */
export function githubBaselines(
  access: GithubAccess,
  sources: Trust & {
    /** Name of the data branch; undefined where there is none. */
    readonly dataBranch: string | undefined;
  },
): BaselineFinder {
  const ask = githubAsk(access);
  const { dataBranch } = sources;
  const shelves = [
    artifactShelf(ask, access, sources),
    ...(dataBranch === undefined ? [] : [branchShelf(ask, access, dataBranch)]),
  ];
  return {
    nearest: async ({ key, commit }, signal) => {
      const ancestors = await firstParents(ask, access, commit, signal);
      if (ancestors.kind === "refused")
        return {
          kind: "missing",
          reason: `the commits before the change cannot be listed: ${ancestors.reason}`,
          passedOver: [],
        };
      return nearestBaseline(shelves, { key, ancestors: ancestors.value }, signal);
    },
  };
}
