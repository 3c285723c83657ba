import type { Octokit } from "@octokit/rest";
import { z } from "zod";

/** Who a workflow token writes as. */
export const WORKFLOW_BOT = "github-actions[bot]";

const Viewer = z.object({ viewer: z.object({ login: z.string().min(1) }) });
const User = z.object({ login: z.string().min(1) });

/**
 * The login our comments have. A workflow's token may not ask REST for its user, but GraphQL tells it; a server
 * without GraphQL is asked the other way; where neither answers it is the workflow's bot.
 */
export async function ownLogin(octokit: Octokit, signal: AbortSignal): Promise<string> {
  const request = { signal, retries: 0 };
  try {
    const answer = await octokit.graphql("query { viewer { login } }", { request });
    return Viewer.parse(answer).viewer.login;
  } catch {
    // Not a failure yet: the next question may be answered.
    signal.throwIfAborted();
  }
  try {
    const { data } = await octokit.rest.users.getAuthenticated({ request });
    return User.parse(data).login;
  } catch {
    // A token that may ask neither is the workflow's own.
    signal.throwIfAborted();
    return WORKFLOW_BOT;
  }
}
