/**
 * In front of the GitHub of tests: every request is counted and held against GitHub's own description and documented
 * limits before anybody answers it. What the description rejects is remembered, and answered with 422.
 */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { githubLimits } from "./github-limits.ts";
import type { GithubServer } from "./github-server.ts";
import { bodyOf, reply } from "./http-exchange.ts";
import { requestOracle } from "./request-oracle.ts";
import type { ResultsService } from "./results-service.ts";

/** A token that may read what the workflow's token may, and write nothing: what a stranger's pull request gets. */
export const READ_ONLY_TOKEN = "read-only-token";

export interface Gatekeeper extends AsyncDisposable {
  readonly url: string;
  /** `METHOD /path` of every request to the API, oldest first. */
  readonly requests: string[];
  /** What GitHub's description does not know or allow. */
  readonly rejected: string[];
  /** What went beyond a limit. */
  readonly overruns: string[];
  /** Requests to the artifact service. */
  readonly uploads: string[];
}

/** Starts it on a free port before a GitHub; dispose to stop. */
export async function startGatekeeper(
  { url: upstream, workflowToken }: Pick<GithubServer, "url" | "workflowToken">,
  results: ResultsService,
): Promise<Gatekeeper> {
  const oracle = requestOracle();
  const limits = githubLimits(() => performance.now());
  const [requests, rejected, overruns, uploads]: string[][] = [[], [], [], []];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const asked = `${method} ${url.pathname}`;
    const result = results.answer(url.pathname, body);
    if (result !== undefined) {
      uploads!.push(asked);
      return reply(response, result.status, result.body);
    }
    // An address that was signed is no part of the API.
    if (url.pathname.startsWith("/signed-storage/")) return forward(upstream, { request, response, body });
    requests!.push(asked);
    const fault = oracle({ method, url, body });
    if (fault !== undefined) {
      rejected!.push(`${method} ${url.pathname}${url.search}: ${fault}`);
      return reply(response, 422, { message: fault });
    }
    const overrun = limits({ method, url, body });
    if (overrun !== undefined) {
      overruns!.push(`${asked}: ${overrun.message}`);
      return reply(response, overrun.status, { message: overrun.message }, overrun.headers);
    }
    if (request.headers.authorization?.endsWith(READ_ONLY_TOKEN) === true) {
      if (method !== "GET" && url.pathname !== "/graphql")
        return reply(response, 403, { message: "Resource not accessible by integration" });
      request.headers.authorization = `token ${workflowToken}`;
    }
    forward(upstream, { request, response, body });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: requests!,
    rejected: rejected!,
    overruns: overruns!,
    uploads: uploads!,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** With the host it was sent to, so that the addresses in the answer lead here again. */
function forward(
  upstream: string,
  {
    request,
    response,
    body,
  }: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly body: Buffer },
): void {
  const { connection: _connection, "transfer-encoding": _encoding, ...headers } = request.headers;
  const options = { method: request.method, headers: { ...headers, "content-length": body.length } };
  const onward = send(upstream + request.url, options, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  onward.on("error", () => response.destroy());
  onward.end(body);
}
