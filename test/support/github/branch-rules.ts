/** What an administrator does on the website: requires a check on main, and presses the merge button. */
import type { GithubServer } from "./github-server.ts";

const ADMIN = "octocat-token";
/**
 * What a required check may end as: successful, skipped or neutral. The emulator lets success alone through.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
 */
const PASSED = new Set(["success", "skipped", "neutral"]);

export interface BranchRules {
  /** From now on nothing is merged into main before the newest check run of this name has passed. */
  requireCheck(name: string): Promise<void>;
  /** Whether it was merged. Head and base are those GitHub knows. */
  merge(pullRequest: number): Promise<"merged" | "refused">;
}

type Send = (method: string, path: string, body?: object) => Promise<Response>;

export function branchRules(github: GithubServer): BranchRules {
  const { url, owner, repo } = github;
  const send: Send = (method, path, body) =>
    fetch(`${url}/repos/${owner}/${repo}${path}`, {
      method,
      headers: { authorization: `Bearer ${ADMIN}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
  let required: readonly string[] = [];
  return {
    requireCheck: async (name) => {
      required = [...required, name];
      await protect(send, required);
    },
    merge: async (pullRequest) => {
      const pull = (await sent(send("GET", `/pulls/${pullRequest}`))) as { head: { sha: string } };
      const missing = await notPassed(github, pull.head.sha, required);
      // Which checks have passed is decided here, by GitHub's rule; every other rule is the emulator's to apply.
      await protect(send, missing);
      const answer = await send("PUT", `/pulls/${pullRequest}/merge`, { merge_method: "merge" });
      await protect(send, required);
      // GitHub says 405 where a rule forbids it, the emulator 422.
      if (!answer.ok && ![405, 422].includes(answer.status)) throw new Error(await answer.text());
      if (answer.ok && missing.length > 0) throw new Error(`merged without ${missing.join(", ")}`);
      return answer.ok ? "merged" : "refused";
    },
  };
}

async function protect(send: Send, contexts: readonly string[]): Promise<void> {
  await sent(
    send("PUT", "/branches/main/protection", {
      required_status_checks: { strict: false, contexts },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    }),
  );
}

/** The required checks whose newest run on the head is not there, not complete, or has not passed. */
async function notPassed(
  { checkRuns }: GithubServer,
  head: string,
  required: readonly string[],
): Promise<string[]> {
  const runs = await checkRuns(head);
  return required.filter((wanted) => {
    const newest = runs.findLast(({ name }) => name === wanted);
    return !PASSED.has(newest?.conclusion ?? "");
  });
}

async function sent(asked: Promise<Response>): Promise<unknown> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}
