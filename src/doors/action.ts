/**
 * What the Action does: reads inputs and the event, runs or skips the campaign, says the verdict in the job
 * summary, the outputs, annotations and a comment, and returns the exit code. Nothing a model wrote is printed to
 * the log or set as an output.
 */
import { resolve } from "node:path";
import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { type Judged, judge } from "../app/judge.ts";
import { renderOutcome, writeOutcome, writePack } from "../app/write-outcome.ts";
import type { DataPack } from "../record/data-pack.ts";
import { headline } from "../report/say-word.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";
import { OVERRIDE_NAMES, type Settings } from "../suite/resolve-config.ts";
import { baselinePack } from "./baseline-pack.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { DEFAULT_CONFIG, loadSettings } from "./load-settings.ts";
import { policyOf } from "./policy.ts";
import { commentOn } from "./publish-comment.ts";
import { signalOfProcess } from "./terminal-world.ts";
import { type WorkflowContext, workflowContext } from "./workflow-context.ts";

interface Inputs {
  readonly settings: Settings;
  readonly baseline: DataPack | undefined;
  readonly out: string;
  readonly key: string;
  readonly isCommenting: boolean;
  readonly token: string;
}

/** Runs the Action and returns its exit code (see docs/action.md). */
export async function action(): Promise<number> {
  try {
    const signal = signalOfProcess();
    const context = await workflowContext(process.env);
    const inputs = await readInputs(signal);
    const pack = await measure(inputs, signal);
    const judged = judge(pack, inputs.baseline, policyOf(inputs.settings));
    return await publish(inputs, context, { pack, judged }, signal);
  } catch (error) {
    return complain(error);
  }
}

async function readInputs(signal: AbortSignal): Promise<Inputs> {
  const cwd = process.cwd();
  const config = core.getInput("config");
  const overrides = Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, core.getInput(name)]));
  return {
    settings: await loadSettings(
      cwd,
      config === DEFAULT_CONFIG || config === "" ? undefined : config,
      overrides,
      signal,
    ),
    baseline: await baselinePack(core.getInput("baseline"), cwd, signal),
    out: resolve(cwd, core.getInput("out") || "pawl-out"),
    key: core.getInput("comment-key") || "default",
    isCommenting: readBoolean("comment", true),
    token: core.getInput("github-token"),
  };
}

function readBoolean(name: string, absent: boolean): boolean {
  const text = core.getInput(name).toLowerCase();
  if (text === "") return absent;
  if (text === "true" || text === "false") return text === "true";
  throw new UsageError(`the input ${name} must be true or false, not "${oneLine(text)}".`);
}

/** The candidate's pack: the baseline's own where nothing that can change behaviour differs, else a fresh campaign. */
async function measure({ settings, baseline, out }: Inputs, signal: AbortSignal): Promise<DataPack> {
  if (baseline !== undefined && (await isUnchanged(baseline, settings, process.cwd(), signal))) {
    core.info("Inputs identical to the baseline: nothing was run.");
    await writePack(localFolder(out), baseline, signal);
    return baseline;
  }
  const { runInAction } = await import("./run-in-action.ts");
  return runInAction(settings, out, signal);
}

async function publish(
  inputs: Inputs,
  context: WorkflowContext,
  { pack, judged }: { readonly pack: DataPack; readonly judged: Judged },
  signal: AbortSignal,
): Promise<number> {
  const { order, runUrl } = context;
  const said = {
    key: inputs.key,
    writer: { run_number: order.runNumber, run_attempt: order.runAttempt, head_sha: order.headSha },
    ...(runUrl !== undefined && { moreUrl: runUrl }),
  };
  const outcome = renderOutcome(pack, inputs.baseline, judged, said);
  await writeOutcome(localFolder(inputs.out), outcome, signal);
  await core.summary.addRaw(outcome.summary, true).write({ overwrite: true });
  setOutputs(pack, judged, inputs.out);
  annotate(judged);
  if (inputs.isCommenting) {
    const url = await commentOn(
      context,
      { token: inputs.token, key: inputs.key, body: outcome.comment },
      signal,
    );
    core.setOutput("comment-url", url ?? "");
  }
  return judged.verdict.exitCode;
}

function setOutputs(pack: DataPack, { verdict }: Judged, out: string): void {
  const { passed, runs, errored, pass_rate, cost_usd } = pack.run_summary;
  core.setOutput("verdict", verdict.word);
  core.setOutput("passed", passed);
  core.setOutput("runs", runs);
  core.setOutput("errored", errored);
  core.setOutput("pass-rate", pass_rate ?? "");
  core.setOutput("cost-usd", cost_usd ?? "");
  core.setOutput("data-pack", `${out}/data-pack.json`);
}

/** Sentences of ours with counts; task ids are the only foreign text, and they are letters and digits. */
function annotate({ verdict }: Judged): void {
  const title = headline(verdict);
  if (verdict.blocks) core.error(verdict.sentence, { title });
  else if (verdict.word === "no_regression_found" || verdict.word === "identical")
    core.notice(verdict.sentence, { title });
  else core.warning(verdict.sentence, { title });
  for (const breach of verdict.breaches) core.error(breach.sentence, { title: "Policy" });
}

function complain(error: unknown): number {
  if (error instanceof UsageError) {
    core.error(oneLine(error.message), { title: "Pawl" });
    return 2;
  }
  core.error(oneLine(error instanceof Error ? error.message : String(error)), {
    title: "Pawl: an error of its own",
  });
  if (error instanceof Error && core.isDebug()) core.debug(error.stack ?? "");
  return 4;
}
