/** Who set labels on pull requests and who may push, which the emulator does not keep: issue events, oldest first, and permissions. */

export interface LabelHistory {
  set(event: LabelEvent): void;
  unset(event: LabelEvent): void;
  /** Somebody pushed the pull request's branch by force. */
  forcePush(pullRequest: number, at: string): void;
  /** A workflow ran for a commit that was pushed to a branch. */
  ran(run: SeenRun): void;
  /** The legacy word of what somebody may do; whoever is not named is no collaborator. */
  permit(login: string, permission: "admin" | "write" | "read" | "none"): void;
  /** What is asked for, or undefined where the question is another. */
  answer(
    method: string,
    url: URL,
  ):
    | { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> }
    | undefined;
}

export interface LabelEvent {
  readonly pullRequest: number;
  readonly name: string;
  readonly by: string;
  readonly at: string;
  readonly isBot?: boolean;
}

export interface SeenRun {
  readonly headSha: string;
  readonly repositoryId: number;
  readonly branch: string;
  readonly at: string;
}

export function labelHistory(): LabelHistory {
  const runs: SeenRun[] = [];
  const events = new Map<number, object[]>();
  const permissions = new Map<string, string>();
  const add = (event: "labeled" | "unlabeled", { pullRequest, name, by, at, isBot }: LabelEvent): void => {
    const kept = events.get(pullRequest) ?? [];
    const actor = { login: by, id: 1, type: isBot === true ? "Bot" : "User" };
    const said = { id: kept.length + 1, event, actor, created_at: at, label: { name, color: "b60205" } };
    // GitHub's log holds other things too.
    const other = { id: kept.length + 2, event: "subscribed", actor, created_at: at };
    events.set(pullRequest, [...kept, said, other]);
  };
  return {
    set: (event) => add("labeled", event),
    unset: (event) => add("unlabeled", event),
    forcePush: (pullRequest, at) => {
      const kept = events.get(pullRequest) ?? [];
      events.set(pullRequest, [
        ...kept,
        { id: kept.length + 1, event: "head_ref_force_pushed", created_at: at },
      ]);
    },
    ran: (run) => void runs.push(run),
    permit: (login, permission) => void permissions.set(login, permission),
    answer(method, url) {
      if (method !== "GET") return undefined;
      const pull = /\/issues\/(\d+)\/events$/.exec(url.pathname)?.[1];
      if (pull !== undefined) return page(events.get(Number(pull)) ?? [], url);
      const sha = url.pathname.endsWith("/actions/runs") ? url.searchParams.get("head_sha") : null;
      if (sha !== null) return { status: 200, body: runsOf(runs.filter(({ headSha }) => headSha === sha)) };
      const login = /\/collaborators\/([^/]+)\/permission$/.exec(url.pathname)?.[1];
      if (login === undefined) return undefined;
      const permission = permissions.get(decodeURIComponent(login));
      return permission === undefined
        ? { status: 404, body: { message: `${login} is not a user` } }
        : { status: 200, body: { permission, role_name: permission, user: { login } } };
    },
  };
}

function page(all: readonly object[], url: URL): ReturnType<LabelHistory["answer"]> {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const number = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const isLast = number * size >= all.length;
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size),
    ...(!isLast && { headers: { link: `<${next.href}>; rel="next"` } }),
  };
}

function runsOf(seen: readonly SeenRun[]): object {
  const workflow_runs = seen.map(({ headSha, repositoryId, branch, at }, index) => ({
    id: index + 1,
    event: "pull_request",
    head_sha: headSha,
    head_branch: branch,
    head_repository: { id: repositoryId },
    created_at: at,
  }));
  return { total_count: workflow_runs.length, workflow_runs };
}
