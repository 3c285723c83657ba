/** The repository of the story, as people change it: commits, pull requests, a fork. */
import { branchRules } from "../support/github/branch-rules.ts";
import type { GithubServer } from "../support/github/github-server.ts";

export type Files = Readonly<Record<string, string>>;

export interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
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
  /** Changes files of main on a branch of their own and opens a pull request; the files are the head's. */
  propose(change: Files, by?: "us" | "mallory"): Promise<{ readonly pull: Pull; readonly files: Files }>;
  requireCheck(name: string): Promise<void>;
  /** Presses the merge button; `refused` where a rule forbids it. */
  merge(proposed: { readonly pull: Pull; readonly files: Files }): Promise<"merged" | "refused">;
}

export function storyRepository(github: GithubServer): Repository {
  const rules = branchRules(github);
  const here = `${github.owner}/${github.repo}`;
  let files: Files = {};
  let branches = 0;
  const api = caller(github.url);
  const put = async (repo: string, branch: string, change: Files, token: string): Promise<void> => {
    for (const [path, text] of Object.entries(change)) {
      const found = await api("GET", `/repos/${repo}/contents/${path}?ref=${branch}`, { token });
      const sha = found.status === 200 ? { sha: (found.value as { sha: string }).sha } : {};
      const content = Buffer.from(text).toString("base64");
      const body = { message: `change ${path}`, content, branch, ...sha };
      const answer = await api("PUT", `/repos/${repo}/contents/${path}`, { token, body });
      if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.value)}`);
    }
  };
  return {
    main: async () => ({ commit: await github.tipOf("main"), files }),
    pushToMain: async (change) => {
      await put(here, "main", change, ADMIN);
      files = { ...files, ...change };
      return { commit: await github.tipOf("main"), files };
    },
    propose: async (change, by = "us") => {
      const branch = `change-${++branches}`;
      const [repo, token, owner] =
        by === "us"
          ? ([here, ADMIN, github.owner] as const)
          : ([await forkOf(api, here), github.malloryToken, "mallory"] as const);
      const ref = { ref: `refs/heads/${branch}`, sha: await github.tipOf("main") };
      const made = await api("POST", `/repos/${repo}/git/refs`, { token, body: ref });
      if (made.status >= 300) throw new Error(`${branch}: ${made.status} ${JSON.stringify(made.value)}`);
      await put(repo, branch, change, token);
      const body = {
        title: `Change ${branches}`,
        head: by === "us" ? branch : `${owner}:${branch}`,
        base: "main",
      };
      const opened = await api("POST", `/repos/${here}/pulls`, { token, body });
      if (opened.status >= 300) throw new Error(`${opened.status} ${JSON.stringify(opened.value)}`);
      return { pull: opened.value as Pull, files: { ...files, ...change } };
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

/** Mallory's fork, made when first asked for. */
async function forkOf(api: Call, here: string): Promise<string> {
  const fork = `mallory/${here.split("/")[1]}`;
  const token = "mallory-token";
  const found = await api("GET", `/repos/${fork}`, { token });
  if (found.status === 200) return fork;
  const made = await api("POST", `/repos/${here}/forks`, { token, body: {} });
  if (made.status >= 300) throw new Error(`${made.status} ${JSON.stringify(made.value)}`);
  return fork;
}
