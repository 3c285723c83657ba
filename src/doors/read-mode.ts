import * as core from "@actions/core";
import { UsageError } from "../std/usage-error.ts";
import type { Mode, ModeTyped } from "./modes.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** How this job is done, by its inputs; anything but checking a change whole in one job is loaded where it is asked for. */
export async function readMode(context: WorkflowContext, signal: AbortSignal): Promise<Mode> {
  const typed: ModeTyped = {
    mode: core.getInput("mode"),
    shard: core.getInput("shard"),
    shards: core.getInput("shards"),
    isDryRun: isTrue("dry-run"),
    pullRequest: core.getInput("pr-number"),
    token: core.getInput("github-token"),
  };
  const { mode, shard, pullRequest, isDryRun } = typed;
  if ((mode === "" || mode === "check") && shard === "" && pullRequest === "" && !isDryRun)
    return { context, isQuiet: false, measure: (measuring, whole) => whole(measuring) };
  const { openMode } = await import("./modes.ts");
  return openMode(typed, context, signal);
}

function isTrue(name: string): boolean {
  const text = core.getInput(name).toLowerCase();
  if (text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new UsageError(`the input ${name} must be true or false.`);
}
