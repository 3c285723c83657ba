/**
 * What the Action does: reads inputs and the event, runs or skips the campaign, says the verdict in the job
 * summary, the outputs, annotations and a comment, and returns the exit code. Nothing a model wrote is printed to
 * the log or set as an output. What a campaign needs is loaded only where something changed.
 */
import { resolve } from "node:path";
import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import { writeOutcome } from "../app/write-outcome.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";
import { OVERRIDE_NAMES } from "../suite/override-names.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import type { Measuring } from "./measuring.ts";
import type { Mode } from "./mode.ts";
import { openPublication, type Publication } from "./publication.ts";
import { type PublicationWish, publicationPlace } from "./publication-place.ts";
import { readMode } from "./read-mode.ts";
import { readReportUrl } from "./report-url.ts";
import type { Annotation, Said } from "./said.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { Interrupted, signalOfProcess } from "./terminal-world.ts";
import { identicalFacts, unchangedBaseline } from "./unchanged-baseline.ts";
import { type WorkflowContext, workflowContext } from "./workflow-context.ts";

/** Runs the Action and returns its exit code (see docs/action.md). */
export async function action(): Promise<number> {
  try {
    const signal = signalOfProcess();
    const mode = await readMode(await workflowContext(process.env), signal);
    const publication = openPublication(publicationPlace(mode.context, readWish(mode)), signal);
    return await failing(publication, signal, async () => {
      const measuring = readInputs(mode.context, publication);
      const said = await mode.measure(measuring, (asked) => whole(asked, signal), signal);
      await publish(said, measuring, signal);
      core.setOutput("comment-url", (await publication.end(said)) ?? "");
      return said.exitCode;
    });
  } catch (error) {
    return complain(error);
  }
}

/** An error is said where a verdict would have been; a cancellation is left to the post step, which has the time. */
async function failing<T>(publication: Publication, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) await publication.fail(messageOf(error));
    throw error;
  }
}

async function whole(measuring: Measuring, signal: AbortSignal): Promise<Said> {
  return (await unchanged(measuring, signal)) ?? (await changed(measuring, signal));
}

function readWish({ isQuiet }: Mode): PublicationWish {
  return {
    token: core.getInput("github-token"),
    key: core.getInput("comment-key") || "default",
    isCommenting: readBoolean("comment", true) && !isQuiet,
    isChecking: readBoolean("check-run", true) && !isQuiet,
    checkName: core.getInput("check-name"),
  };
}

function readInputs(context: WorkflowContext, { events: watch }: Publication): Measuring {
  const { order, runUrl } = context;
  return {
    context,
    token: core.getInput("github-token"),
    asked: {
      config: core.getInput("config") || DEFAULT_CONFIG,
      overrides: Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, core.getInput(name)])),
    },
    baseline: core.getInput("baseline"),
    baselineOnMissing: core.getInput("baseline-on-missing"),
    baselineBranch: core.getInput("baseline-branch"),
    baselineKey: core.getInput("baseline-key"),
    out: resolve(core.getInput("out") || "pawl-out"),
    key: core.getInput("comment-key") || "default",
    writer: { run_number: order.runNumber, run_attempt: order.runAttempt, head_sha: order.headSha },
    moreUrl: runUrl,
    reportUrl: readReportUrl(core.getInput("report-url")),
    watch,
  };
}

function readBoolean(name: string, absent: boolean): boolean {
  const text = core.getInput(name).toLowerCase();
  if (text === "") return absent;
  if (text === "true" || text === "false") return text === "true";
  throw new UsageError(`the input ${name} must be true or false, not "${oneLine(text)}".`);
}

/** The baseline's own result where nothing that can change behaviour differs, not even by a byte. */
async function unchanged(measuring: Measuring, signal: AbortSignal): Promise<Said | undefined> {
  const known = unchangedBaseline(measuring.baseline, process.cwd(), measuring.asked);
  if (known === undefined) return undefined;
  core.info("Inputs identical to the baseline: nothing was run.");
  await writeOrRefuse(localFolder(measuring.out), "data-pack.json", known.text, signal);
  return sayUnchanged(identicalFacts(known.pack), measuring.key, measuring.writer);
}

async function changed(measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const { measureChange } = await import("./measure-change.ts");
  return measureChange(measuring, signal);
}

async function publish(said: Said, { out }: Measuring, signal: AbortSignal): Promise<void> {
  await writeOutcome(localFolder(out), said, signal);
  await core.summary.addRaw(said.summary, true).write({ overwrite: true });
  for (const [name, value] of Object.entries(said.outputs)) core.setOutput(name, value);
  core.setOutput("data-pack", `${out}/data-pack.json`);
  for (const annotation of said.annotations) annotate(annotation);
}

function annotate({ level, title, sentence }: Annotation): void {
  if (level === "error") core.error(sentence, { title });
  else if (level === "warning") core.warning(sentence, { title });
  else core.notice(sentence, { title });
}

function complain(error: unknown): number {
  if (error instanceof UsageError) {
    core.error(oneLine(error.message), { title: "Pawl" });
    return 2;
  }
  if (error instanceof Interrupted) {
    core.warning("Cancelled: what was finished is kept, and there is no verdict.", { title: "Pawl" });
    return 130;
  }
  core.error(oneLine(messageOf(error)), { title: "Pawl: an error of its own" });
  if (error instanceof Error && core.isDebug()) core.debug(error.stack ?? "");
  return 4;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
