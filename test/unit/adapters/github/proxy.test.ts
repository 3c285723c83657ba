import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { githubForge } from "../../../../src/adapters/github/github-forge.ts";
import { type GithubServer, startGithub } from "../../../support/github/github-server.ts";

/** A name that only the proxy can resolve. */
const HOST = "api.github.test";
const VARIABLES = ["http_proxy", "GITHUB_API_URL"] as const;

let github: GithubServer;
let proxy: Server;
const tunnels: string[] = [];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);

beforeAll(async () => {
  github = await startGithub();
  const port = Number(new URL(github.url).port);
  proxy = createServer().on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const there = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      socket.pipe(there).pipe(socket);
    });
    for (const end of [socket, there]) end.on("error", () => there.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  process.env["http_proxy"] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env["GITHUB_API_URL"] = `http://${HOST}`;
});

afterAll(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  proxy.closeAllConnections();
  proxy.close();
  await github[Symbol.asyncDispose]();
});

it("reaches GitHub through the proxy that a self-hosted runner names", async () => {
  const { number: pullRequest } = await github.openPullRequest();
  const { owner, repo, workflowToken: token } = github;
  const forge = githubForge({ token, apiUrl: `http://${HOST}`, owner, repo, retryBaseMs: 1 });
  const order = { runNumber: 1, runAttempt: 1, headSha: "a".repeat(40) };

  const outcome = await forge.upsertComment(
    { pullRequest, key: "default", body: "<!-- pawl:default -->\nseen", order },
    AbortSignal.timeout(60_000),
  );

  expect(outcome.kind).toBe("created");
  expect(new Set(tunnels)).toEqual(new Set([`${HOST}:80`]));
});
