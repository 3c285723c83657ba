/** Who set labels on pull requests and who may push, which the emulator does not keep: issue events, oldest first, and permissions. */

export interface LabelHistory {
  set(event: LabelEvent): void;
  unset(event: LabelEvent): void;
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

export function labelHistory(): LabelHistory {
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
    permit: (login, permission) => void permissions.set(login, permission),
    answer(method, url) {
      if (method !== "GET") return undefined;
      const pull = /\/issues\/(\d+)\/events$/.exec(url.pathname)?.[1];
      if (pull !== undefined) return page(events.get(Number(pull)) ?? [], url);
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
