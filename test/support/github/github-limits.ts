/** The limits GitHub documents, enforced: of a token, of what is created, of a comment's length. */
import type { AskedRequest } from "./request-oracle.ts";

/** Requests of a workflow's token, an hour and repository. */
const REQUESTS_PER_HOUR = 1000;
/** Points a minute: a reading request costs 1, any other 5. */
const POINTS_PER_MINUTE = 900;
const CONTENT_PER_MINUTE = 80;
const CONTENT_PER_HOUR = 500;
/** The text of GitHub's own error, which is stricter than what it was measured to take. */
const COMMENT_CHARACTERS_MAX = 65_536;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface Overrun {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What GitHub would answer instead, or undefined; counts the request. */
export type Limits = (request: AskedRequest) => Overrun | undefined;

export function githubLimits(now: () => number): Limits {
  const seen: { readonly at: number; readonly points: number; readonly isContent: boolean }[] = [];
  return ({ method, url, body }) => {
    if (isTooLong(url, body))
      return { status: 422, message: "Body is too long (maximum is 65536 characters)", headers: {} };
    const at = now();
    const isContent = method !== "GET" && /\/(comments|issues|check-runs|pulls)(\/\d+)?$/.test(url.pathname);
    seen.push({ at, points: method === "GET" ? 1 : 5, isContent });
    const hour = seen.filter((each) => at - each.at < HOUR_MS);
    const minute = hour.filter((each) => at - each.at < MINUTE_MS);
    if (hour.length > REQUESTS_PER_HOUR) return rateLimit("API rate limit exceeded for installation.");
    const isOver =
      sum(minute.map(({ points }) => points)) > POINTS_PER_MINUTE ||
      minute.filter((each) => each.isContent).length > CONTENT_PER_MINUTE ||
      hour.filter((each) => each.isContent).length > CONTENT_PER_HOUR;
    return isOver ? rateLimit("You have exceeded a secondary rate limit.") : undefined;
  };
}

function rateLimit(message: string): Overrun {
  return { status: 403, message, headers: { "retry-after": "60" } };
}

function isTooLong(url: URL, body: Buffer): boolean {
  if (!/\/comments(\/\d+)?$/.test(url.pathname) || body.length <= COMMENT_CHARACTERS_MAX) return false;
  const { body: text } = JSON.parse(body.toString("utf8")) as { readonly body?: unknown };
  return typeof text === "string" && [...text].length > COMMENT_CHARACTERS_MAX;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
