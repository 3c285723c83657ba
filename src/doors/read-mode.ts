import * as core from "@actions/core";
import { isAsked } from "./is-asked.ts";
import type { Mode, ModeTyped } from "./mode.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** How this job is done, by its inputs; anything but checking a change whole in one job is loaded where it is asked for. */
export async function readMode(job: WorkflowContext, signal: AbortSignal): Promise<Mode> {
  const context = withBaselines(job, core.getInput("baseline-workflow"));
  const typed: ModeTyped = {
    mode: core.getInput("mode"),
    shard: core.getInput("shard"),
    shards: core.getInput("shards"),
    isDryRun: isAsked("dry-run"),
    pullRequest: core.getInput("pr-number"),
    approvalLabel: core.getInput("approval-label"),
    token: core.getInput("github-token"),
  };
  // Understood here, so that a mistyped one is said on every event, not only where a gate would read it.
  isAsked("deep");
  const { mode, shard, pullRequest, isDryRun } = typed;
  if ((mode === "" || mode === "check") && shard === "" && pullRequest === "" && !isDryRun)
    return { context, isQuiet: false, measure: (measuring, whole) => whole(measuring) };
  const { openMode } = await import("./modes.ts");
  return openMode(typed, context, signal);
}

/** A name alone is one of `.github/workflows/`. */
function withBaselines(context: WorkflowContext, names: string): WorkflowContext {
  const paths = names
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => (name.includes("/") ? name : `.github/workflows/${name}`));
  return paths.length === 0 ? context : { ...context, baselineWorkflows: paths };
}
