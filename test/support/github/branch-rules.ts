/** What an administrator does on the website: requires a check on main, and presses the merge button. */
import type { GithubServer } from "./github-server.ts";

const ADMIN = "octocat-token";

export interface BranchRules {
  /** From now on nothing is merged into main without a success of this check run. */
  requireCheck(name: string): Promise<void>;
  /** Whether it was merged. Head and base are those GitHub knows. */
  merge(pullRequest: number): Promise<"merged" | "refused">;
}

export function branchRules({ url, owner, repo }: GithubServer): BranchRules {
  const send = (method: string, path: string, body: object): Promise<Response> =>
    fetch(`${url}/repos/${owner}/${repo}${path}`, {
      method,
      headers: { authorization: `Bearer ${ADMIN}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    requireCheck: async (name) => {
      const answer = await send("PUT", "/branches/main/protection", {
        required_status_checks: { strict: false, contexts: [name] },
        enforce_admins: true,
        required_pull_request_reviews: null,
        restrictions: null,
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    },
    merge: async (pullRequest) => {
      const answer = await send("PUT", `/pulls/${pullRequest}/merge`, { merge_method: "merge" });
      // GitHub says 405 where a rule forbids it, the emulator 422.
      if (!answer.ok && ![405, 422].includes(answer.status)) throw new Error(await answer.text());
      return answer.ok ? "merged" : "refused";
    },
  };
}
