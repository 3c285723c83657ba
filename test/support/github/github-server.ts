/**
 * GitHub for tests: `emulate`'s stateful API behind a small server of ours that adds what it lacks and GitHub has:
 * the GraphQL `viewer`, where comparisons start, a token that may not ask for its user, a limit on comments, artifacts
 * and the workflow runs that made them, bodies held against GitHub's own schemas, and refusals on demand.
 * Tests talk to it over a socket with the real client.
 */
import { createSign } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator } from "emulate";
import { type AnnotationLog, annotationLog } from "./annotation-log.ts";
import { type ArtifactStore, artifactStore } from "./artifact-store.ts";
import { withForks } from "./fork-branches.ts";
import { bodyOf, reply } from "./http-exchange.ts";
import { type LabelHistory, labelHistory } from "./label-history.ts";
import { mergeBase, type ReadCommit } from "./merge-base.ts";
import { schemaRefusal } from "./request-schemas.ts";
import { type SeenCheckRun, seenCheck, seenChecks } from "./seen-check.ts";

/** GitHub refuses longer comments, bytes (bisected by others in September 2026). */
const COMMENT_BYTES_MAX = 262_144;

export interface Refuse {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; for good when absent. */
  times?: number;
  /** What somebody else does before the refusal is out. */
  readonly meanwhile?: () => Promise<void>;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
}

export interface PostedComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface GithubServer extends AsyncDisposable {
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  /** A workflow's token: writes as `github-actions[bot]`. */
  readonly workflowToken: string;
  /** Somebody with an account. */
  readonly malloryToken: string;
  /** `METHOD /path` of every request answered, oldest first. */
  readonly requests: string[];
  /** Why GitHub's schema refused a request, for each it refused. */
  readonly invalid: string[];
  readonly artifacts: ArtifactStore;
  readonly labels: LabelHistory;
  /** Makes a commit with main's files after these parents, on no branch. */
  commitAfter(...parents: readonly string[]): Promise<string>;
  openPullRequest(): Promise<PullRequest>;
  /** Commits files on a new branch from main and returns the commit. */
  commitFiles(files: Readonly<Record<string, string>>): Promise<string>;
  tipOf(branch: string): Promise<string>;
  /** A branch's commits, the latest first, each with all its files. */
  history(branch: string): Promise<{ readonly message: string; readonly files: readonly string[] }[]>;
  checkRun(id: number): Promise<SeenCheckRun>;
  /** Those of a commit, the first first; all of them without a name. */
  checkRuns(commit: string, name?: string): Promise<SeenCheckRun[]>;
  /** Writes a file on a branch, which begins at main where it is new. */
  putFile(branch: string, path: string, text: string, from?: string): Promise<void>;
  comment(pullRequest: number, body: string, token: string): Promise<void>;
  comments(pullRequest: number): Promise<PostedComment[]>;
  /** Answers matching requests with a refusal from now on. */
  refuse(rule: Refuse): void;
  /** Refuses nothing any more. */
  relent(): void;
}

const OWNER = "octocat";
const REPO = "agents";
const BOT = "github-actions[bot]";
const MALLORY = "mallory-token";
const ADMIN = "octocat-token";

/** Starts it on a free port; dispose to stop. */
export async function startGithub(): Promise<GithubServer> {
  const rules: Refuse[] = [];
  const requests: string[] = [];
  const invalid: string[] = [];
  const artifacts = artifactStore();
  const annotations = annotationLog();
  const labels = labelHistory();
  const tokens = new Map<string, string>([
    [MALLORY, "mallory"],
    [ADMIN, "octocat"],
  ]);
  const upstream = { url: "" };
  const server = createServer((request, response) => {
    answer({
      request,
      response,
      upstream: upstream.url,
      rules,
      requests,
      invalid,
      artifacts,
      annotations,
      labels,
      tokens,
    }).catch(() => response.destroy());
  });
  const url = await listen(server);
  const emulator = await createEmulator({ service: "github", port: 0, seed: SEED });
  upstream.url = emulator.url;
  const workflowToken = await installationToken(url, emulator);
  tokens.set(workflowToken, BOT);
  const api = client(url);
  let branches = 0;
  let commits = 0;
  return {
    url,
    owner: OWNER,
    repo: REPO,
    workflowToken,
    malloryToken: MALLORY,
    requests,
    invalid,
    artifacts,
    labels,
    commitAfter: (...parents) => commitAfter(api, parents, ++commits),
    openPullRequest: () => openPullRequest(api, ++branches),
    commitFiles: (files) => commitFiles(api, `files-${++branches}`, files),
    tipOf: async (branch) =>
      (await api<{ object: { sha: string } }>("GET", `/repos/${OWNER}/${REPO}/git/ref/heads/${branch}`))
        .object.sha,
    history: (branch) => history(api, branch),
    checkRun: (id) => seenCheck((path) => api("GET", `/repos/${OWNER}/${REPO}${path}`), id),
    checkRuns: (commit, name) =>
      seenChecks((path) => api("GET", `/repos/${OWNER}/${REPO}${path}`), commit, name),
    putFile: (branch, path, text, from = "main") => putFile(api, { branch, from, path, text }),
    comment: async (pullRequest, body, token) => {
      await api("POST", `/repos/${OWNER}/${REPO}/issues/${pullRequest}/comments`, { body }, token);
    },
    comments: (pullRequest) => allComments(api, pullRequest),
    refuse: (rule) => void rules.push(rule),
    relent: () => void rules.splice(0),
    async [Symbol.asyncDispose]() {
      await emulator.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const SEED = {
  tokens: { [MALLORY]: { login: "mallory" }, [ADMIN]: { login: "octocat", scopes: ["repo", "user"] } },
  github: {
    users: [{ login: "octocat" }, { login: "mallory" }],
    repos: [{ owner: OWNER, name: REPO, auto_init: true }],
    apps: [
      {
        app_id: 15368,
        slug: "github-actions",
        name: "GitHub Actions",
        permissions: { issues: "write", pull_requests: "write", contents: "write", checks: "write" },
        installations: [{ installation_id: 1, account: OWNER }],
      },
    ],
  },
};

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly upstream: string;
  readonly rules: Refuse[];
  readonly requests: string[];
  readonly invalid: string[];
  readonly artifacts: ArtifactStore;
  readonly annotations: AnnotationLog;
  readonly labels: LabelHistory;
  readonly tokens: ReadonlyMap<string, string>;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, requests, rules, tokens } = exchange;
  const body = await bodyOf(request);
  const method = request.method ?? "GET";
  const path = new URL(request.url ?? "/", "http://github").pathname;
  requests.push(`${method} ${path}`);
  const token = (request.headers.authorization ?? "").replace(/^(bearer|token) /i, "");
  const login = tokens.get(token);
  const rule = rules.find((each) => each.method === method && each.path.test(path) && (each.times ?? 1) > 0);
  if (rule !== undefined) {
    if (rule.times !== undefined) rule.times -= 1;
    await rule.meanwhile?.();
    return reply(response, rule.status, { message: rule.message }, rule.headers);
  }
  if (path === "/graphql" && login !== undefined)
    return reply(response, 200, { data: { viewer: { login } } });
  const [, base, head] = /\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/.exec(path) ?? [];
  if (base !== undefined && head !== undefined) {
    const commits = `${exchange.upstream}/repos/${OWNER}/${REPO}/git/commits`;
    const read: ReadCommit = async (sha) => {
      const found = await fetch(`${commits}/${sha}`, { headers: { authorization: `Bearer ${ADMIN}` } });
      return found.ok ? ((await found.json()) as Awaited<ReturnType<ReadCommit>>) : undefined;
    };
    return reply(response, 200, { merge_base_commit: { sha: await mergeBase(read, base, head) } });
  }
  if (path === "/user" && login === BOT)
    return reply(response, 403, { message: "Resource not accessible by integration" });
  if (/\/comments(\/\d+)?$/.test(path) && commentBytes(body) > COMMENT_BYTES_MAX)
    return reply(response, 422, { message: "Validation Failed: body is too long" });
  if (respondFromStore(exchange, method)) return;
  const reason = schemaRefusal(method, path, body);
  if (reason !== undefined) {
    exchange.invalid.push(`${method} ${path}: ${reason}`);
    return reply(response, 422, { message: `Invalid request. ${reason}` });
  }
  await forward(exchange, method, body);
}

function respondFromStore(
  { request, response, artifacts, annotations, labels }: Exchange,
  method: string,
): boolean {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const remarks = annotations.answer(method, url);
  if (remarks !== undefined) {
    reply(response, 200, remarks);
    return true;
  }
  const told = labels.answer(method, url);
  if (told !== undefined) {
    reply(response, told.status, told.body, told.headers);
    return true;
  }
  const found = artifacts.answer({ method, url, authorization: request.headers.authorization });
  if (found === undefined) return false;
  if (found.body instanceof Uint8Array) response.writeHead(found.status, found.headers).end(found.body);
  else reply(response, found.status, found.body, found.headers);
  return true;
}

async function forward(
  { request, response, upstream, annotations }: Exchange,
  method: string,
  body: Buffer,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length|transfer-encoding)$/.test(name),
    ),
  ) as Record<string, string>;
  const answered = await fetch(upstream + request.url, {
    method,
    headers,
    redirect: "manual",
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const here = `http://${request.headers.host}`;
  const kept = [...answered.headers]
    .filter(([name]) => !/^(content-length|content-encoding|transfer-encoding|connection)$/.test(name))
    .map(([name, value]) => [name, value.replaceAll(upstream, here)] as const);
  response.writeHead(answered.status, Object.fromEntries(kept));
  const path = new URL(request.url ?? "/", here).pathname;
  const text = withForks(path, (await answered.text()).replaceAll(upstream, here));
  // Before the answer is out: the next question may be about it.
  if (answered.ok && method !== "GET" && /\/check-runs(\/\d+)?$/.test(request.url ?? ""))
    annotations.record((JSON.parse(text) as { id: number }).id, body);
  response.end(text);
}

function commentBytes(body: Buffer): number {
  if (body.length <= COMMENT_BYTES_MAX) return 0;
  const value: unknown = JSON.parse(body.toString("utf8"));
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "body") : "";
  return typeof text === "string" ? Buffer.byteLength(text) : 0;
}

type Api = <T>(method: string, path: string, body?: unknown, token?: string) => Promise<T>;

function client(url: string): Api {
  return async <T>(method: string, path: string, body?: unknown, token = ADMIN): Promise<T> => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
}

async function openPullRequest(api: Api, number: number): Promise<PullRequest> {
  const repo = `/repos/${OWNER}/${REPO}`;
  const base = await api<{ object: { sha: string } }>("GET", `${repo}/git/ref/heads/main`);
  const branch = `change-${number}`;
  await api("POST", `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: base.object.sha });
  const content = Buffer.from(`You are agent ${number}.\n`).toString("base64");
  await api("PUT", `${repo}/contents/prompts/agent-${number}.md`, { message: "change", content, branch });
  const pull = await api<{ number: number; head: { sha: string }; base: { sha: string } }>(
    "POST",
    `${repo}/pulls`,
    { title: "A change", head: branch, base: "main" },
  );
  return { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha };
}

async function commitFiles(
  api: Api,
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const repo = `/repos/${OWNER}/${REPO}`;
  const base = await api<{ object: { sha: string } }>("GET", `${repo}/git/ref/heads/main`);
  await api("POST", `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: base.object.sha });
  let sha = base.object.sha;
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text).toString("base64");
    const put = { message: "files", content, branch };
    const { commit } = await api<{ commit: { sha: string } }>("PUT", `${repo}/contents/${path}`, put);
    sha = commit.sha;
  }
  return sha;
}

async function history(
  api: Api,
  branch: string,
): Promise<{ readonly message: string; readonly files: readonly string[] }[]> {
  const repo = `/repos/${OWNER}/${REPO}`;
  const commits = await api<{ sha: string; commit: { message: string } }[]>(
    "GET",
    `${repo}/commits?sha=${branch}&per_page=100`,
  );
  return Promise.all(
    commits.map(async ({ sha, commit }) => {
      const path = `${repo}/git/trees/${sha}?recursive=1`;
      const { tree } = await api<{ tree: { path: string; type: string }[] }>("GET", path);
      return {
        message: commit.message,
        files: tree
          .filter(({ type }) => type === "blob")
          .map((each) => each.path)
          .sort(),
      };
    }),
  );
}

async function putFile(
  api: Api,
  { branch, from, path, text }: Readonly<Record<"branch" | "from" | "path" | "text", string>>,
): Promise<void> {
  const repo = `/repos/${OWNER}/${REPO}`;
  const base = await api<{ object: { sha: string } }>("GET", `${repo}/git/ref/heads/${from}`);
  const ref = { ref: `refs/heads/${branch}`, sha: base.object.sha };
  // Refused where the branch is there already.
  await api("POST", `${repo}/git/refs`, ref).catch(() => undefined);
  const content = Buffer.from(text).toString("base64");
  // A file that is there already is replaced: the API wants to be told of it.
  const there = await api<{ sha: string }>("GET", `${repo}/contents/${path}?ref=${branch}`).catch(() => null);
  await api("PUT", `${repo}/contents/${path}`, { message: "file", content, branch, sha: there?.sha });
}

async function commitAfter(api: Api, parents: readonly string[], number: number): Promise<string> {
  const repo = `/repos/${OWNER}/${REPO}`;
  const ref = await api<{ object: { sha: string } }>("GET", `${repo}/git/ref/heads/main`);
  const main = await api<{ tree: { sha: string } }>("GET", `${repo}/git/commits/${ref.object.sha}`);
  const commit = { message: `commit ${number}`, tree: main.tree.sha, parents };
  return (await api<{ sha: string }>("POST", `${repo}/git/commits`, commit)).sha;
}

async function allComments(api: Api, pullRequest: number): Promise<PostedComment[]> {
  const all: PostedComment[] = [];
  for (let page = 1; ; page++) {
    const path = `/repos/${OWNER}/${REPO}/issues/${pullRequest}/comments?per_page=100&page=${page}`;
    const some = await api<PostedComment[]>("GET", path);
    all.push(...some);
    if (some.length < 100) return all;
  }
}

async function installationToken(url: string, emulator: Emulator): Promise<string> {
  const key = emulator.generatedSecrets.find(({ kind }) => kind === "github.app_private_key")?.value;
  if (key === undefined) throw new Error("the emulator made no app key");
  const seconds = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const unsigned = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: seconds - 30, exp: seconds + 500, iss: "15368" })}`;
  const signature = createSign("RSA-SHA256").update(unsigned).sign(key, "base64url");
  const { token } = await client(url)<{ token: string }>(
    "POST",
    "/app/installations/1/access_tokens",
    {},
    `${unsigned}.${signature}`,
  );
  return token;
}
