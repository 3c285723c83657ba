import { readFile } from "node:fs/promises";
import { readEvent, type WorkflowEvent } from "../adapters/github/read-event.ts";
import type { WriterOrder } from "../ports.ts";
import { UsageError } from "../std/usage-error.ts";

/** Where this job runs: the event, the repository, and the page that shows its summary. */
export interface WorkflowContext {
  readonly event: WorkflowEvent;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly runUrl: string | undefined;
  readonly order: WriterOrder;
  /** Path of the workflow file that runs this job, where it is one of this repository. */
  readonly workflow: string | undefined;
  /** Paths of other workflow files whose campaigns are baselines too. */
  readonly baselineWorkflows?: readonly string[];
}

/** Reads it from the runner's environment; throws `UsageError` where the event file cannot be read. */
export async function workflowContext(env: NodeJS.ProcessEnv): Promise<WorkflowContext> {
  const event = readEvent({
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    payload: await payloadText(env["GITHUB_EVENT_PATH"]),
    sha: env["GITHUB_SHA"] ?? "",
    runNumber: env["GITHUB_RUN_NUMBER"] ?? "",
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
  });
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const { runNumber, runAttempt, headSha } = event;
  return {
    event,
    owner,
    repo,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    runUrl: runPage(env),
    order: { runNumber, runAttempt, headSha },
    workflow: workflowPath(env),
  };
}

async function payloadText(path: string | undefined): Promise<string> {
  if (path === undefined || path === "") return "{}";
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined)
    throw new UsageError(`the event file ${path} cannot be read; GITHUB_EVENT_PATH must name it.`);
  return text;
}

/** `GITHUB_WORKFLOW_REF` is `owner/repo/path@ref`. */
function workflowPath(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_WORKFLOW_REF: ref = "", GITHUB_REPOSITORY: repository = "" } = env;
  const path = ref.split("@", 1)[0] ?? "";
  return repository !== "" && path.startsWith(`${repository}/`)
    ? path.slice(repository.length + 1)
    : undefined;
}

/** The page of the workflow run that this job is of; undefined outside of one. */
export function runPage(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (server === undefined || repository === undefined || id === undefined) return undefined;
  return `${server}/${repository}/actions/runs/${id}`;
}
