/** The repository of the story, as people change it: commits, pull requests, a fork. */
import { branchRules } from "../support/github/branch-rules.ts";
import type { GithubServer } from "../support/github/github-server.ts";

export type Files = Readonly<Record<string, string>>;

export interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
}

/** A pull request and all files of its head. */
export interface Proposed {
  readonly pull: Pull;
  readonly files: Files;
}

/** A commit of main and all that is in it, as far as the story put it there. */
export interface Snapshot {
  readonly commit: string;
  readonly files: Files;
}

export interface Repository {
  /** What is on main now. */
  main(): Promise<Snapshot>;
  pushToMain(files: Files): Promise<Snapshot>;
  /** Changes files of main on a branch of their own, in mallory's fork where she does it, and opens a pull request; the files are the head's. */
  propose(change: Files, by?: "us" | "mallory"): Promise<Proposed>;
  requireCheck(name: string): Promise<void>;
  /** Moves main to the head itself, as a merge queue does with a group that passed. */
  fastForward(proposed: Proposed): Promise<void>;
  /** Presses the merge button; `refused` where a rule forbids it. */
  merge(proposed: Proposed): Promise<"merged" | "refused">;
}

export function storyRepository(github: GithubServer): Repository {
  const rules = branchRules(github);
  const here = `${github.owner}/${github.repo}`;
  let files: Files = {};
  let branches = 0;
  const api = caller(github.url);
  const put = async (branch: string, change: Files): Promise<void> => {
    for (const [path, text] of Object.entries(change)) {
      const token = ADMIN;
      const found = await api("GET", `/repos/${here}/contents/${path}?ref=${branch}`, { token });
      const sha = found.status === 200 ? { sha: (found.value as { sha: string }).sha } : {};
      const content = Buffer.from(text).toString("base64");
      const body = { message: `change ${path}`, content, branch, ...sha };
      await made(api("PUT", `/repos/${here}/contents/${path}`, { token, body }));
    }
  };
  return {
    main: async () => ({ commit: await github.tipOf("main"), files }),
    pushToMain: async (change) => {
      await put("main", change);
      files = { ...files, ...change };
      return { commit: await github.tipOf("main"), files };
    },
    propose: async (change, by = "us") => {
      const branch = `${by === "us" ? "" : "of-mallory/"}change-${++branches}`;
      const token = ADMIN;
      const ref = { ref: `refs/heads/${branch}`, sha: await github.tipOf("main") };
      await made(api("POST", `/repos/${here}/git/refs`, { token, body: ref }));
      await put(branch, change);
      const body = { title: `Change ${branches}`, head: branch, base: "main" };
      const opened = await made(api("POST", `/repos/${here}/pulls`, { token, body }));
      return { pull: opened as Pull, files: { ...files, ...change } };
    },
    fastForward: async (proposed) => {
      const body = { sha: proposed.pull.head.sha };
      await made(api("PATCH", `/repos/${here}/git/refs/heads/main`, { token: ADMIN, body }));
      files = proposed.files;
    },
    requireCheck: (name) => rules.requireCheck(name),
    merge: async (proposed) => {
      const end = await rules.merge(proposed.pull.number);
      if (end === "merged") files = proposed.files;
      return end;
    },
  };
}

const ADMIN = "octocat-token";

type Call = (
  method: string,
  path: string,
  sent: { readonly token: string; readonly body?: object },
) => Promise<{ readonly status: number; readonly value: unknown }>;

function caller(url: string): Call {
  return async (method, path, { token, body }) => {
    const answer = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, value: await answer.json() };
  };
}

/** What was made; throws where it was refused. */
async function made(asked: ReturnType<Call>): Promise<unknown> {
  const { status, value } = await asked;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(value)}`);
  return value;
}
