/** What started the workflow, from GitHub's event payload: parsed here once, so that nobody else trusts its shape. */
import { z } from "zod";
import { UsageError } from "../../std/usage-error.ts";

/** The part of a workflow run's surroundings that orders reports and places them. */
export interface WorkflowEvent {
  readonly kind:
    | "pull_request"
    | "push"
    | "merge_group"
    | "workflow_dispatch"
    | "schedule"
    | "workflow_run"
    | "other";
  /** GitHub's own name of the event. */
  readonly name: string;
  /** Undefined where no pull request is to be commented on. */
  readonly pullRequest: number | undefined;
  /** The commit the report is about: a pull request's head, never its temporary merge commit. */
  readonly headSha: string;
  /** Undefined where nothing says what came before, e.g. on a new branch. */
  readonly baseSha: string | undefined;
  /** The head lives in another repository, so the token may only read. */
  readonly isFork: boolean;
  readonly runNumber: number;
  readonly runAttempt: number;
}

/** As the runner gives it: `GITHUB_EVENT_NAME`, the text of `GITHUB_EVENT_PATH`, `GITHUB_SHA`, `GITHUB_RUN_*`. */
export interface RunnerContext {
  readonly eventName: string;
  readonly payload: string;
  readonly sha: string;
  readonly runNumber: string;
  readonly runAttempt: string;
}

const Sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Repo = z.object({ id: z.int() }).nullable();
const PullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: Sha, repo: Repo }),
    base: z.object({ sha: Sha, repo: Repo }),
  }),
});
const PushPayload = z.object({ before: Sha.optional(), after: Sha });
const MergeGroupPayload = z.object({ merge_group: z.object({ head_sha: Sha, base_sha: Sha }) });

type Found = Pick<WorkflowEvent, "pullRequest" | "headSha" | "baseSha" | "isFork">;

/** Reads the event; throws `UsageError` where the payload is not what GitHub sends for it. */
export function readEvent(context: RunnerContext): WorkflowEvent {
  const kind = kindOf(context.eventName);
  return {
    kind,
    name: context.eventName,
    ...found(kind, context),
    runNumber: count(context.runNumber),
    runAttempt: count(context.runAttempt),
  };
}

function kindOf(name: string): WorkflowEvent["kind"] {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return "pull_request";
    case "push":
    case "merge_group":
    case "workflow_dispatch":
    case "schedule":
    case "workflow_run":
      return name;
    default:
      return "other";
  }
}

function found(kind: WorkflowEvent["kind"], context: RunnerContext): Found {
  switch (kind) {
    case "pull_request": {
      const { pull_request: pull } = parse(PullRequestPayload, context);
      return {
        pullRequest: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id,
      };
    }
    case "push": {
      const { before, after } = parse(PushPayload, context);
      return alone(after, before === undefined || /^0+$/.test(before) ? undefined : before);
    }
    case "merge_group": {
      const { merge_group: group } = parse(MergeGroupPayload, context);
      return alone(group.head_sha, group.base_sha);
    }
    default:
      return alone(context.sha, undefined);
  }
}

function alone(headSha: string, baseSha: string | undefined): Found {
  return { pullRequest: undefined, headSha, baseSha, isFork: false };
}

function parse<T>(schema: z.ZodType<T>, { eventName, payload }: RunnerContext): T {
  const parsed = schema.safeParse(json(payload, eventName));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new UsageError(
    `The event file is not a ${eventName} event of GitHub: ${place === "" ? "its top level" : place} is not as expected.`,
  );
}

function json(payload: string, eventName: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    throw new UsageError(`The event file of ${eventName} is not JSON; GITHUB_EVENT_PATH must name it.`);
  }
}

/** Counts start at 1; a runner that does not say is taken for the first. */
function count(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 1;
}
