/** GitHub's own client, with patience that has an end. Loaded on first use: most of a cold start would be this. */
import type { Octokit } from "@octokit/rest";
import { impatientFetch } from "./impatient-fetch.ts";
import { lightFetch } from "./light-fetch.ts";

export interface GithubAccess {
  readonly token: string;
  /** e.g. `https://api.github.com`; an Enterprise server's ends in `/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Base of the quadratic wait after a server error, milliseconds. */
  readonly retryBaseMs?: number;
  /** How long an answer may take to begin, milliseconds. */
  readonly answerMs?: number;
}

/** Tries after the first, for server errors and rate limits each. */
const RETRIES_MAX = 2;
/** A longer wait than this is not worth a runner's minutes, seconds. */
const WAIT_MAX_SECONDS = 90;

/** A client that retries server errors and rate limits a bounded number of times and then rejects. */
export async function connect(access: GithubAccess): Promise<Octokit> {
  const [{ Octokit: Rest }, { throttling }, { retry }] = await Promise.all([
    import("@octokit/rest"),
    import("@octokit/plugin-throttling"),
    import("@octokit/plugin-retry"),
  ]);
  const isWorthWaiting = (afterSeconds: number, tried: number): boolean =>
    tried < RETRIES_MAX && afterSeconds <= WAIT_MAX_SECONDS;
  return new (Rest.plugin(throttling, retry))({
    auth: access.token,
    baseUrl: access.apiUrl.replace(/\/+$/, ""),
    userAgent: "pawl",
    request: { fetch: impatientFetch(await proxiedFetch(process.env), access.answerMs) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: { retries: RETRIES_MAX, retryAfterBaseValue: access.retryBaseMs ?? 1000 },
    throttle: {
      id: crypto.randomUUID(),
      onRateLimit: (after: number, _options: object, _octokit: unknown, tried: number) =>
        isWorthWaiting(after, tried),
      onSecondaryRateLimit: (after: number, _options: object, _octokit: unknown, tried: number) =>
        isWorthWaiting(after, tried),
    },
  });
}

/**
 * How a self-hosted runner behind a proxy (`https_proxy`, `no_proxy`) reaches GitHub: by the Actions toolkit's own fetch,
 * which Node's does not do by itself. It brings an HTTP client of its own, so it is loaded only there.
 */
async function proxiedFetch(env: NodeJS.ProcessEnv): Promise<typeof fetch> {
  const isBehindOne = PROXY_VARIABLES.some((name) => (env[name] ?? "") !== "");
  if (!isBehindOne) return lightFetch;
  const { defaults } = await import("@actions/github/lib/utils");
  return defaults.request?.fetch ?? lightFetch;
}

const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/** Octokit logs to the console by default, where a line that begins with `::` would be a workflow command. */
function quiet(): void {}
