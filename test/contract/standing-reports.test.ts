import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { githubIssues } from "../../src/adapters/github/watch-issue.ts";
import { localReports } from "../../src/adapters/local/local-reports.ts";
import { stampWatch } from "../../src/record/watch-state.ts";
import { type GithubServer, startGithub } from "../support/github/github-server.ts";
import { standingReportsContract } from "./standing-reports.contract.ts";

let github: GithubServer;
let root: string;
let folders = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pawl-reports-"));
});
afterAll(async () => {
  await github?.[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly state: string;
}

standingReportsContract("githubIssues", async () => {
  await github?.[Symbol.asyncDispose]();
  github = await startGithub();
  const { url: apiUrl, owner, repo, workflowToken: token, malloryToken } = github;
  const path = `${apiUrl}/repos/${owner}/${repo}/issues`;
  const api = async (method: string, at: string, as: string, body?: object): Promise<unknown> => {
    const response = await fetch(at, {
      method,
      headers: { authorization: `Bearer ${as}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${at}: ${response.status}`);
    return response.json();
  };
  const all = async (): Promise<Issue[]> => {
    const issues = (await api("GET", `${path}?state=all&per_page=100`, token)) as Issue[];
    return issues.toSorted((a, b) => a.number - b.number);
  };
  return {
    reports: () => githubIssues({ token, apiUrl, owner, repo, retryBaseMs: 1 }),
    seen: async () => {
      const issues = await all();
      const bodies = (state: string) => issues.filter((each) => each.state === state).map(({ body }) => body);
      return { open: bodies("open"), closed: bodies("closed") };
    },
    impostor: async (body) => void (await api("POST", path, malloryToken, { title: "Agents", body })),
    closeByHand: async () => {
      const [issue] = await all();
      await api("PATCH", `${path}/${issue?.number}`, token, { state: "closed" });
    },
    forbid: async () => {
      const message = "Resource not accessible by integration";
      github.refuse({ method: "POST", path: /\/issues$/, status: 403, message });
    },
  };
});

standingReportsContract("localReports", async () => {
  const dir = join(root, String(++folders));
  const files = async (end: string): Promise<string[]> => {
    const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith(end));
    return Promise.all(names.toSorted().map((name) => readFile(join(dir, name), "utf8")));
  };
  return {
    reports: () => localReports(dir),
    seen: async () => ({ open: await files(".open.md"), closed: await files(".closed.md") }),
    closeByHand: (key) =>
      rename(join(dir, `watch-${key}.open.md`), join(dir, `watch-${key}.by-hand.closed.md`)),
    // A file where the folder should be: root, too, may not write into that.
    forbid: () => writeFile(dir, "in the way"),
  };
});

it("of two that jobs opened at once the older is kept, and the other says where", async () => {
  github.relent();
  const { url: apiUrl, owner, repo, workflowToken: token } = github;
  const path = `${apiUrl}/repos/${owner}/${repo}/issues`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = stampWatch("fell\n", "twice", undefined);
  for (const title of ["one", "two"])
    await fetch(path, { method: "POST", headers, body: JSON.stringify({ title, body }) });
  const reports = githubIssues({ token, apiUrl, owner, repo, retryBaseMs: 1 });
  const report = { key: "twice", title: "Low", body: stampWatch("still\n", "twice", undefined) };
  expect(await reports.write(report, new AbortController().signal)).toMatchObject({
    value: { kind: "rewritten" },
  });
  const all = (await (await fetch(`${path}?state=all&per_page=100`, { headers })).json()) as (Issue & {
    title: string;
  })[];
  const told = all
    .filter(({ title }) => title === "Low" || title === "two")
    .toSorted((a, b) => a.number - b.number);
  expect(told.map(({ title, state, body: text }) => [title, state, text.trimEnd()])).toEqual([
    ["Low", "open", report.body.trimEnd()],
    ["two", "closed", `This is told in #${told[0]?.number}.`],
  ]);
  expect(await reports.lastClosed("twice", new AbortController().signal)).toEqual({
    kind: "found",
    value: undefined,
  });
});
