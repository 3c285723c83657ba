/** GitHub fails in every way at once: what was measured is said in the job summary, and the job ends as the verdict says. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/command-line.ts";
import { type ActionResult, runAction } from "../support/github/runner.ts";

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that gives every question the same answer; none where it is undefined: the connection is cut. */
async function answering(answer: Answer | undefined): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    if (answer === undefined) return void request.socket.destroy();
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(JSON.stringify({ message: answer.message }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const HEAD = "a".repeat(40);
const LIMIT = { "retry-after": "3600", "x-ratelimit-remaining": "0" };

describe.each<readonly [string, Answer | undefined, RegExp]>([
  ["is down", { status: 502, message: "Bad Gateway" }, /GitHub answered 502, also when asked again/],
  ["cuts every connection", undefined, /GitHub could not be reached/],
  ["does not know the token", { status: 401, message: "Bad credentials" }, /does not accept the token/],
  ["has lost everything", { status: 404, message: "Not Found" }, /shows no such/],
  [
    "asks to slow down for an hour",
    { status: 403, message: "You have exceeded a secondary rate limit.", headers: LIMIT },
    /slow down for longer than we wait/,
  ],
])("GitHub %s", (_name, answer, words) => {
  let ran: ActionResult;
  beforeAll(async () => {
    await using github = await answering(answer);
    const repo = { id: 1 };
    ran = await runAction({
      entry: resolve("src/main.ts"),
      cwd: scratchFolder(),
      eventName: "pull_request",
      event: { pull_request: { number: 7, head: { sha: HEAD, repo }, base: { sha: "b".repeat(40), repo } } },
      inputs: { model: "simulated/steady", tasks: "task_03*", "github-token": "token" },
      repository: "octocat/agents",
      apiUrl: github.url,
      sha: HEAD,
    });
  });

  it("the verdict stands, in outputs and summary", () => {
    expect({ code: ran.exitCode, verdict: ran.outputs.get("verdict"), stderr: ran.stderr }).toEqual({
      code: 0,
      verdict: "no_baseline",
      stderr: "",
    });
    expect(ran.summary).toContain("task_03_investigate_log");
  });

  it("a notice each says what could not be done, and why", () => {
    const notices = ran.stdout.split("\n").filter((line) => line.startsWith("::notice "));
    for (const what of ["The comment could not be written", "The check run could not be written"])
      expect(notices.filter((line) => line.includes(what) && words.test(line))).toHaveLength(1);
  });
});
