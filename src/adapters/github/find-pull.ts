/** Pull requests as GitHub itself knows them: what a workflow's artifact says of one is never believed. */
import type { Octokit } from "@octokit/rest";
import type { Found } from "../../ports.ts";
import { githubAsk } from "./ask.ts";
import type { GithubAccess } from "./octokit.ts";

/** What a report needs to know of a pull request. */
export interface PullFacts {
  readonly number: number;
  readonly headSha: string;
  /** What GitHub noted of the base when the head was last pushed: the branch may have moved on since. */
  readonly baseSha: string;
  readonly baseBranch: string;
  /** As GitHub writes times. */
  readonly openedAt: string;
  readonly isOpen: boolean;
  /** The head lives in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** Where its commits are pushed to; undefined where that repository is gone. */
  readonly from: { readonly repositoryId: number; readonly branch: string } | undefined;
}

/** Which commit of which repository a pull request's head is to be. */
export interface WantedHead {
  readonly sha: string;
  readonly repositoryId: number;
}

export interface PullFinder {
  byNumber(number: number, signal: AbortSignal): Promise<Found<PullFacts>>;
  /** The open pull request whose head this is now; `undefined` where there is none. */
  byHead(head: WantedHead, signal: AbortSignal): Promise<Found<PullFacts | undefined>>;
}

/** Pages of open pull requests looked through, 100 each and the latest changed first. */
const PAGES_MAX = 10;

type Listed = Awaited<ReturnType<Octokit["rest"]["pulls"]["list"]>>["data"][number];
type Single = Awaited<ReturnType<Octokit["rest"]["pulls"]["get"]>>["data"];

/** Asks one repository. */
export function githubPulls(access: GithubAccess): PullFinder {
  const { owner, repo } = access;
  const ask = githubAsk(access);
  const page = (number: number, signal: AbortSignal) =>
    ask("pulls", signal, async (octokit): Promise<Found<Listed[]>> => {
      const order = { state: "open", sort: "updated", direction: "desc" } as const;
      const query = { owner, repo, ...order, per_page: 100, page: number };
      const { data } = await octokit.rest.pulls.list({ ...query, request: { signal } });
      return { kind: "found", value: data };
    });
  return {
    byNumber: (number, signal) =>
      ask("pulls", signal, async (octokit) => {
        const query = { owner, repo, pull_number: number };
        const { data } = await octokit.rest.pulls.get({ ...query, request: { signal } });
        return { kind: "found", value: factsOf(data) };
      }),
    byHead: async (head, signal) => {
      for (let number = 1; number <= PAGES_MAX; number++) {
        const listed = await page(number, signal);
        if (listed.kind === "refused") return listed;
        const found = listed.value.find((pull) => isHead(pull, head));
        if (found !== undefined) return { kind: "found", value: factsOf(found) };
        if (listed.value.length < 100) break;
      }
      return { kind: "found", value: undefined };
    },
  };
}

/** The same commit may be the head of several forks' pull requests: the repository must be the one that asked. */
function isHead({ head }: Listed, { sha, repositoryId }: WantedHead): boolean {
  return head.sha === sha && head.repo?.id === repositoryId;
}

function factsOf({ number, state, created_at, head, base }: Listed | Single): PullFacts {
  const repositoryId = head.repo?.id;
  return {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseBranch: base.ref,
    openedAt: created_at,
    isOpen: state === "open",
    isFork: repositoryId !== base.repo.id,
    from: repositoryId === undefined ? undefined : { repositoryId, branch: head.ref },
  };
}
