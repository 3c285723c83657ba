/** Who set a label on a pull request: the last `labeled` event that no `unlabeled` one came after. */
import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { Found, LabelLog, LabelSetting } from "../../ports.ts";
import { githubAsk } from "./ask.ts";
import type { GithubAccess } from "./octokit.ts";
import { statusOf } from "./status-of.ts";

const Event = z.object({
  event: z.enum(["labeled", "unlabeled"]),
  label: z.object({ name: z.string() }),
  actor: z.object({ login: z.string(), type: z.string() }).nullable(),
  created_at: z.string(),
});
type Event = z.infer<typeof Event>;

/** A log of the labels of one repository's pull requests. */
export function githubLabels(access: GithubAccess): LabelLog {
  const { owner, repo } = access;
  const ask = githubAsk(access);
  return {
    lastSetting: ({ pullRequest, name }, signal) =>
      ask("labels", signal, async (octokit): Promise<Found<LabelSetting | undefined>> => {
        const issue = { owner, repo, issue_number: pullRequest, per_page: 100, request: { signal } };
        const events: readonly unknown[] = await octokit.paginate(octokit.rest.issues.listEvents, issue);
        const last = events.flatMap((event) => ofLabel(event, name)).at(-1);
        if (last?.event !== "labeled" || last.actor === null) return { kind: "found", value: undefined };
        const { actor, created_at: at } = last;
        const isBot = actor.type !== "User";
        const mayWrite = !isBot && (await mayPush(octokit, { owner, repo, username: actor.login }, signal));
        return { kind: "found", value: { by: actor.login, at, isBot, mayWrite } };
      }),
  };
}

/** GitHub gives events oldest first. */
function ofLabel(event: unknown, name: string): Event[] {
  const { data } = Event.safeParse(event);
  return data?.label.name.toLowerCase() === name.toLowerCase() ? [data] : [];
}

/** `permission` is the legacy word: whoever may only triage has `read`, whoever maintains has `write`. */
async function mayPush(
  octokit: Octokit,
  who: { readonly owner: string; readonly repo: string; readonly username: string },
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...who, request: { signal } });
    return data.permission === "write" || data.permission === "admin";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
