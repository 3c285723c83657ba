import { NO_ANSWER } from "./impatient-fetch.ts";
import { statusOf } from "./status-of.ts";

/** What was asked for when GitHub refused. */
export type Wanted =
  | "comment"
  | "contents"
  | "artifacts"
  | "branch"
  | "checks"
  | "pulls"
  | "labels"
  | "issues";

const COMMENT: Readonly<Record<number, string>> = {
  403: "the token may not comment here; give the job `pull-requests: write` (pull requests from forks never get it).",
  404: "GitHub shows no such pull request to this token.",
  410: "comments on this pull request are gone or switched off.",
  422: "GitHub did not accept the comment.",
};

const CONTENTS: Readonly<Record<number, string>> = {
  403: "the token may not read the repository; give the job `contents: read`.",
  404: "GitHub shows no such commit to this token; give the job `contents: read`.",
  409: "the repository is empty.",
  422: "GitHub knows no such commit.",
};

const ARTIFACTS: Readonly<Record<number, string>> = {
  403: "the token may not read artifacts; give the job `actions: read`.",
  404: "GitHub shows no such artifact to this token; give the job `actions: read`.",
  410: "it has expired.",
};

const BRANCH: Readonly<Record<number, string>> = {
  403: "the token may not write to the repository; give the job `contents: write`.",
  404: "the token may not write to the repository; give the job `contents: write`.",
  409: "the repository is empty.",
  422: "GitHub did not accept the change of the branch.",
};

const CHECKS: Readonly<Record<number, string>> = {
  403: "the token may not write check runs; give the job `checks: write` (pull requests from forks never get it).",
  404: "GitHub shows no such commit or check run to this token; give the job `checks: write`.",
  422: "GitHub did not accept the check run.",
};

const PULLS: Readonly<Record<number, string>> = {
  403: "the token may not read pull requests; give the job `pull-requests: read`.",
  404: "GitHub shows no such pull request to this token; give the job `pull-requests: read`.",
};

const LABELS: Readonly<Record<number, string>> = {
  403: "the token may not read who set labels; give the job `issues: read`.",
  404: "GitHub shows no such pull request to this token; give the job `issues: read`.",
};

const ISSUES: Readonly<Record<number, string>> = {
  403: "the token may not write issues; give the job `issues: write`.",
  404: "GitHub shows no issues to this token; give the job `issues: write`.",
  410: "issues are switched off in this repository.",
  422: "GitHub did not accept the issue.",
};

const SPECIFIC: Readonly<Record<Wanted, Readonly<Record<number, string>>>> = {
  comment: COMMENT,
  contents: CONTENTS,
  artifacts: ARTIFACTS,
  branch: BRANCH,
  checks: CHECKS,
  pulls: PULLS,
  labels: LABELS,
  issues: ISSUES,
};

const COMMON: Readonly<Record<number, string>> = {
  401: "GitHub does not accept the token.",
  429: "GitHub asked us to slow down for longer than we wait.",
};

/** One sentence on why GitHub did not do what was asked; never its own text, which may quote what it was sent. */
export function explainRefusal(error: unknown, wanted: Wanted = "comment"): string {
  if (error instanceof Error && error.message === NO_ANSWER)
    return "GitHub did not answer in time, also when asked again.";
  const status = statusOf(error);
  if (status === undefined) return "GitHub could not be reached.";
  if (status === 403 && isRateLimit(error)) return COMMON[429] ?? "";
  return COMMON[status] ?? SPECIFIC[wanted][status] ?? `GitHub answered ${status}, also when asked again.`;
}

function isRateLimit(error: unknown): boolean {
  return error instanceof Error && /rate limit/i.test(error.message);
}
