import { gitBlobs } from "../adapters/local/git-blobs.ts";
import { gitHead } from "../adapters/local/git-parents.ts";
import { localFolder } from "../adapters/local/local-folder.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import { REQUEST_FILE, type SealedRequest } from "../record/sealed-request.ts";
import { UsageError } from "../std/usage-error.ts";
import { measuredPaths } from "./commit-folder.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { loadSettings } from "./load-settings.ts";
import type { Measuring } from "./measuring.ts";
import type { Mode } from "./mode.ts";
import { sealRequest } from "./sealed-request.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/**
 * The first of two workflows for changes of strangers: it has no credentials, says what would be measured, and leaves a
 * sealed request for the second one in `out`.
 */
export function planMode(context: WorkflowContext): Mode {
  return {
    context,
    isQuiet: true,
    measure: async (measuring, whole, signal) => {
      const request = await requestOf(context, measuring, signal);
      const said = await whole({ ...measuring, part: { kind: "plan" } });
      const text = `${JSON.stringify(request, null, 2)}\n`;
      await writeOrRefuse(localFolder(measuring.out), REQUEST_FILE, text, signal);
      return said;
    },
  };
}

async function requestOf(
  { event }: WorkflowContext,
  { asked }: Measuring,
  signal: AbortSignal,
): Promise<SealedRequest> {
  const { pullRequest, headSha } = event;
  if (pullRequest === undefined)
    throw new UsageError("mode plan is for pull requests; let the workflow run `on: pull_request`.");
  const cwd = process.cwd();
  const head = await gitHead(cwd, signal);
  if (head !== undefined && head !== headSha)
    throw new UsageError(
      "mode plan asks for what is on the head of the pull request, and another commit is checked out; give actions/checkout the head's sha as its ref.",
    );
  const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
  const settings = await loadSettings(cwd, config, asked.overrides, signal);
  const files = [asked.config, ...measuredPaths(settings)].flatMap((path) => [...gitBlobs(cwd, path)]);
  return sealRequest({
    pull_request: pullRequest,
    head_sha: headSha,
    files: Object.fromEntries(files),
  });
}
