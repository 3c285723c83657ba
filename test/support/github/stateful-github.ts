/** A stateful GitHub API on a loopback port (emulate 0.12.2) with one repository and one pull request in it. */
import { Octokit } from "@octokit/rest";
import { createEmulator } from "emulate";

export interface StatefulGithub {
  readonly url: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly octokit: Octokit;
  close(): Promise<void>;
}

const TOKEN = "test_token_admin";
const REPO = "agents";

/** Starts it on a free port. */
export async function startGithub(): Promise<StatefulGithub> {
  const emulator = await createEmulator({ service: "github", port: await freePort() });
  const octokit = new Octokit({ auth: TOKEN, baseUrl: emulator.url });
  const { data: user } = await octokit.rest.users.getAuthenticated();
  const place = { owner: user.login, repo: REPO };
  await octokit.rest.repos.createForAuthenticatedUser({ name: REPO, auto_init: true });
  const { data: main } = await octokit.rest.git.getRef({ ...place, ref: "heads/main" });
  await octokit.rest.git.createRef({ ...place, ref: "refs/heads/prompt", sha: main.object.sha });
  await octokit.rest.repos.createOrUpdateFileContents({
    ...place,
    path: "prompts/agent.md",
    message: "Be brief",
    content: Buffer.from("Be brief.\n").toString("base64"),
    branch: "prompt",
  });
  const { data: pull } = await octokit.rest.pulls.create({
    ...place,
    title: "Be brief",
    head: "prompt",
    base: "main",
  });
  return {
    url: emulator.url,
    token: TOKEN,
    ...place,
    pullRequest: pull.number,
    headSha: pull.head.sha,
    octokit,
    close: () => emulator.close(),
  };
}

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  await new Promise<void>((done) => server.close(() => done()));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
