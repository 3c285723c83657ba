/** Reports as issues. One is found by its first line among the open issues of our own author, so that no impostor is edited. */
import type { Octokit } from "@octokit/rest";
import type { Found, StandingReports } from "../../ports.ts";
import { hasWatchMark } from "../../record/watch-state.ts";
import { githubAsk } from "./ask.ts";
import type { GithubAccess } from "./octokit.ts";
import { ownLogin } from "./own-login.ts";

interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  /** ISO 8601; empty while it is open. */
  readonly closedAt: string;
}

type Issue = Awaited<ReturnType<Octokit["rest"]["issues"]["listForRepo"]>>["data"][number];

interface Place {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly signal: AbortSignal;
}

/** Standing reports as the issues of one repository. */
export function githubIssues(access: GithubAccess): StandingReports {
  const { owner, repo } = access;
  const ask = githubAsk(access);
  const at = <T>(signal: AbortSignal, act: (place: Place) => Promise<T>): Promise<Found<T>> =>
    ask("issues", signal, async (octokit) => ({
      kind: "found",
      value: await act({ octokit, owner, repo, signal }),
    }));
  return {
    find: (key, signal) =>
      at(signal, async (place) => {
        const [oldest] = await findOwn(place, key);
        return oldest === undefined ? undefined : { url: oldest.url, body: oldest.body };
      }),
    lastClosed: (key, signal) =>
      at(signal, async (place) => {
        const { octokit } = place;
        const login = await ownLogin(octokit, signal);
        const query = {
          owner,
          repo,
          state: "closed",
          creator: login,
          sort: "updated",
          per_page: 100,
        } as const;
        const { data } = await octokit.rest.issues.listForRepo({ ...query, request: { signal } });
        const own = ownIssues(data, login, key).filter(({ closedAt }) => closedAt !== "");
        const last = own.sort((a, b) => b.closedAt.localeCompare(a.closedAt) || b.number - a.number)[0];
        return last === undefined ? undefined : { url: last.url, body: last.body };
      }),
    write: ({ key, title, body }, signal) =>
      at(signal, async (place) => {
        const [oldest, ...extras] = await findOwn(place, key);
        if (oldest === undefined)
          return { kind: "opened" as const, url: await create(place, { title, body }) };
        if (oldest.body !== body) await update(place, oldest.number, { title, body });
        await retire(place, extras, oldest);
        return { kind: "rewritten" as const, url: oldest.url };
      }),
    close: ({ key, body }, signal) =>
      at(signal, async (place) => {
        const [oldest, ...extras] = await findOwn(place, key);
        if (oldest === undefined) return undefined;
        await update(place, oldest.number, { body, state: "closed" });
        await retire(place, extras, oldest);
        return { url: oldest.url };
      }),
  };
}

/** All open ones of ours under the key, oldest first: two jobs that began together may both have opened one. */
async function findOwn({ octokit, owner, repo, signal }: Place, key: string): Promise<OwnIssue[]> {
  const login = await ownLogin(octokit, signal);
  const query = { owner, repo, state: "open", creator: login, per_page: 100, request: { signal } } as const;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, query);
  return ownIssues(all, login, key).sort((a, b) => a.number - b.number);
}

function ownIssues(all: readonly Issue[], login: string, key: string): OwnIssue[] {
  return all
    .filter(({ user, pull_request: pull }) => user?.login === login && pull === undefined)
    .map(({ number, html_url: url, body, closed_at }) => ({
      number,
      url,
      body: (body ?? "").replaceAll("\r\n", "\n"),
      closedAt: closed_at ?? "",
    }))
    .filter(({ body }) => hasWatchMark(body, key));
}

/** Without its mark an extra one is nobody's report, open or closed. */
async function retire(place: Place, extras: readonly OwnIssue[], kept: OwnIssue): Promise<void> {
  for (const { number } of extras)
    await update(place, number, { state: "closed", body: `This is told in #${kept.number}.\n` });
}

async function create(
  { octokit, owner, repo, signal }: Place,
  issue: { readonly title: string; readonly body: string },
): Promise<string> {
  const { data } = await octokit.rest.issues.create({ owner, repo, ...issue, request: { signal } });
  return data.html_url;
}

async function update(
  { octokit, owner, repo, signal }: Place,
  issue_number: number,
  change: { readonly title?: string; readonly body?: string; readonly state?: "closed" },
): Promise<void> {
  const reason = change.state === undefined ? {} : { state_reason: "completed" as const };
  await octokit.rest.issues.update({ owner, repo, issue_number, ...change, ...reason, request: { signal } });
}
