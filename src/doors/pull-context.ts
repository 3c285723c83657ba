import type { PullFacts } from "../adapters/github/find-pull.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** The job as one of a pull request, as GitHub knows that now; what the event says of it is put aside. */
export function pullContext(context: WorkflowContext, pull: PullFacts): WorkflowContext {
  const { number: pullRequest, headSha, baseSha, isFork } = pull;
  const event = { ...context.event, kind: "pull_request", pullRequest, headSha, baseSha, isFork } as const;
  return { ...context, event, order: { ...context.order, headSha } };
}
