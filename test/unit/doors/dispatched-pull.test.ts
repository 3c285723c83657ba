import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { dispatchedPull } from "../../../src/doors/dispatched-pull.ts";
import { scratchFolder } from "../../support/command-line.ts";

const signal = new AbortController().signal;
const HEAD = "a".repeat(40);

/** A forge that knows one pull request, number 12. */
async function withPull<T>(pull: object, act: (apiUrl: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const isKnown = request.url === "/repos/o/r/pulls/12";
    response.writeHead(isKnown ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isKnown ? pull : { message: "Not Found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const pullFrom = (repository: number | null) => ({
  number: 12,
  state: "open",
  head: { sha: HEAD, ref: "change", repo: repository === null ? null : { id: repository } },
  base: { sha: "b".repeat(40), ref: "main", repo: { id: 1 } },
});

const job = (apiUrl: string) => ({
  event: {
    kind: "workflow_dispatch" as const,
    name: "workflow_dispatch",
    pullRequest: undefined,
    headSha: "c".repeat(40),
    baseSha: undefined,
    isFork: false,
    runNumber: 3,
    runAttempt: 1,
  },
  owner: "o",
  repo: "r",
  apiUrl,
  runUrl: undefined,
  order: { runNumber: 3, runAttempt: 1, headSha: "c".repeat(40) },
  workflow: undefined,
});

/** A checkout whose commit is nobody's head. */
function otherCheckout(): string {
  const cwd = scratchFolder();
  const git = (...args: string[]) => execFileSync("git", args, { cwd });
  git("init", "-q");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "--allow-empty", "-m", "x");
  return cwd;
}

const ask = (pull: object, typed: string, { token = "t", cwd = scratchFolder() } = {}) =>
  withPull(pull, (apiUrl) => dispatchedPull(typed, { context: job(apiUrl), token, cwd }, signal));

describe("a dispatch for a pull request", () => {
  it.each(["12", "#12"])("%s is the job of its head", async (typed) => {
    const { event, order } = await ask(pullFrom(1), typed);
    expect({ event, order }).toEqual({
      event: {
        kind: "pull_request",
        name: "workflow_dispatch",
        pullRequest: 12,
        headSha: HEAD,
        baseSha: "b".repeat(40),
        isFork: false,
        runNumber: 3,
        runAttempt: 1,
      },
      order: { runNumber: 3, runAttempt: 1, headSha: HEAD },
    });
  });

  it.each<[string, object, string, Parameters<typeof ask>[2], RegExp]>([
    [
      "no number",
      pullFrom(1),
      "main",
      {},
      /^the input pr-number must be a pull request's number, not "main"\.$/,
    ],
    ["no token", pullFrom(1), "12", { token: "" }, /^pr-number needs a github-token/],
    ["no such pull request", pullFrom(1), "13", {}, /^pull request 13 cannot be read: GitHub shows no such/],
    ["one from a fork", pullFrom(2), "12", {}, /^pull request 12 comes from a fork; .* docs\/forks\.md\.$/],
    ["one whose fork is gone", pullFrom(null), "12", {}, /^pull request 12 comes from a fork;/],
    [
      "another checkout",
      pullFrom(1),
      "12",
      { cwd: otherCheckout() },
      /^the head of pull request 12 is aaaaaaaaaaaa, and [0-9a-f]{12} is checked out; /,
    ],
  ])("refuses %s", async (_, pull, typed, options, message) => {
    await expect(ask(pull, typed, options)).rejects.toThrow(message);
  });
});
