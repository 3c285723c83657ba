import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { keepWatch, type NightEnd, nightExitCode, nightJson } from "../app/keep-watch.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import type { StandingReports } from "../ports.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";
import { baselinePack } from "./baseline-pack.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { loadSettings } from "./load-settings.ts";
import type { Measuring } from "./measuring.ts";
import type { Mode } from "./mode.ts";
import { recordingPlace } from "./record-baseline.ts";
import type { Annotation, Said } from "./said.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** The watch of the base branch: one more campaign of it, judged with those before, and one issue while it is low. */
export function watchMode(context: WorkflowContext): Mode {
  return {
    context,
    isQuiet: true,
    measure: async (measuring, whole, signal) => {
      await refuseElsewhere(measuring);
      const said = await whole(measuring);
      return watched(said, measuring, signal);
    },
  };
}

/** What is measured elsewhere than on the base branch is not its night. */
async function refuseElsewhere({ context, asked, baseline }: Measuring): Promise<void> {
  if (baseline.trim() !== "" && baseline.trim() !== "auto")
    throw new UsageError("mode watch finds its own earlier nights; leave the input baseline out.");
  if (context.event.kind === "push" || (await recordingPlace(context, asked, process.env)) === "nowhere")
    throw new UsageError(
      "mode watch measures the base branch as it is: run it there, on a schedule or by a dispatch without inputs of its own.",
    );
}

async function watched(said: Said, measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const { out, key, moreUrl, asked } = measuring;
  const pack = await baselinePack(out, process.cwd(), signal);
  if (pack === undefined) throw new UsageError("mode watch has measured nothing.");
  const reports = await issuesOf(measuring);
  const end = await keepWatch({ pack, key, moreUrl, reports }, signal);
  await writeOrRefuse(localFolder(out), "watch.json", nightJson(end), signal);
  await writeOrRefuse(localFolder(out), "watch.md", end.report, signal);
  const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
  const settings = await loadSettings(process.cwd(), config, asked.overrides, signal);
  return {
    ...said,
    summary: `${end.report}\n${said.summary}`,
    outputs: { ...said.outputs, verdict: end.night.word, "issue-url": end.standing?.url ?? "" },
    annotations: annotationsOf(end),
    exitCode: Math.max(said.exitCode === 1 ? 1 : 0, nightExitCode(end.night, settings.gate.failOn)),
  };
}

async function issuesOf({ token, context }: Measuring): Promise<StandingReports | undefined> {
  if (token === "") {
    core.notice("No github-token was given: the night is in the job summary only.", { title: "Pawl" });
    return undefined;
  }
  const { githubIssues } = await import("../adapters/github/watch-issue.ts");
  const { apiUrl, owner, repo } = context;
  return githubIssues({ token, apiUrl, owner, repo });
}

function annotationsOf({ night, headline, sentence, refusal }: NightEnd): Annotation[] {
  const isLow = night.word === "fell" || night.word === "still_low";
  const level = isLow ? "error" : night.word === "steady" ? "notice" : "warning";
  const refused: Annotation[] =
    refusal === undefined
      ? []
      : [
          {
            level: "warning",
            title: "Pawl",
            sentence: `The report could not be kept as an issue: ${oneLine(refusal)}`,
          },
        ];
  return [{ level, title: headline, sentence }, ...refused];
}
