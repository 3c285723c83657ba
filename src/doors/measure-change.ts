import { resolve } from "node:path";
import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { type Judged, judge } from "../app/judge.ts";
import { renderOutcome } from "../app/render-outcome.ts";
import { writePack } from "../app/write-pack.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { CommentState } from "../record/comment-head.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { IdenticalFacts } from "../report/identical.ts";
import { headline } from "../report/say-word.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { baselinePack } from "./baseline-pack.ts";
import { type Asked, campaignInputs } from "./campaign-inputs.ts";
import { changedFiles } from "./changed-files.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { findBase } from "./find-base.ts";
import { type GatedChange, gateInAction } from "./gate-in-action.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { loadSettings } from "./load-settings.ts";
import { policyOf } from "./policy.ts";
import { writeReportPage } from "./report-page.ts";
import { runInAction } from "./run-in-action.ts";
import type { Annotation, Said } from "./said.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { shippedProof } from "./shipped-proof.ts";
import { identicalFacts } from "./unchanged-baseline.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** What a change is measured with. */
export interface Measuring {
  readonly asked: Asked;
  readonly baseline: string;
  readonly out: string;
  readonly key: string;
  readonly writer: CommentState;
  readonly moreUrl: string | undefined;
  readonly token: string;
  readonly context: WorkflowContext;
  /** Told of every run. */
  readonly watch: CampaignEvents;
}

/** Runs the gate, or a campaign where there is nothing to hold it against, and judges it; the pack is left in `out`. */
export async function measureChange(measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const { asked, out, key, writer } = measuring;
  const cwd = process.cwd();
  const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
  const settings = await loadSettings(cwd, config, asked.overrides, signal);
  const known = await baselinePack(measuring.baseline, cwd, signal);
  if (known !== undefined && (await isUnchanged(known, settings, cwd, signal))) {
    core.info("Inputs identical to the baseline: nothing was run.");
    await writePack(localFolder(out), known, signal);
    return sayUnchanged(identicalFacts(known), key, writer);
  }
  const base = await findBase(measuring.context, { token: measuring.token, asked, settings, known }, signal);
  if (base?.kind === "same") {
    core.info("Nothing that matters differs from the base: nothing was run.");
    return sayUnchanged(unmeasuredFacts(settings), key, writer);
  }
  if (base?.kind === "unavailable")
    core.notice(`The base's content cannot be had (${oneLine(base.reason)}); the first look stands alone.`, {
      title: "Pawl",
    });
  if (base?.kind === "folder") {
    await using folder = base;
    const changed = await changedFiles({ before: folder, after: { folder: cwd, settings } }, asked.config);
    const { watch } = measuring;
    if (known !== undefined)
      return { ...(await gated({ settings, base: folder, known, out, watch }, measuring, signal)), changed };
  }
  const inputs = campaignInputs(cwd, asked, settings);
  const { watch } = measuring;
  const pack = await runInAction({ settings, inputs, out: resolve(cwd, out), watch }, signal);
  return said({ pack, baseline: known, judged: judge(pack, known, policyOf(settings)) }, measuring, signal);
}

async function gated(change: GatedChange, measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const end = await gateInAction(change, signal);
  if (end.kind === "identical")
    return sayUnchanged(unmeasuredFacts(change.settings), measuring.key, measuring.writer);
  if (end.isReplayed)
    core.notice("This very change was decided before, by the same rules; that decision stands.", {
      title: "Pawl",
    });
  const { pack, baseline } = end;
  return said({ pack, baseline, judged: judge(pack, baseline, {}) }, measuring, signal);
}

function unmeasuredFacts({ subject, suite }: Settings): IdenticalFacts {
  const model = subject.model ?? "not set";
  return { model, simulated: model.startsWith("simulated/"), suite, measured: undefined };
}

/** Says it in every form; the page, which is not sent anywhere, is written beside the pack. */
async function said(
  {
    pack,
    baseline,
    judged,
  }: { readonly pack: DataPack; readonly baseline: DataPack | undefined; readonly judged: Judged },
  { key, writer, moreUrl, out, baseline: place }: Measuring,
  signal: AbortSignal,
): Promise<Said> {
  const proof = await shippedProof(pack);
  const context = { key, writer, ...proof, ...(moreUrl !== undefined && { moreUrl }) };
  await writeReportPage(
    { candidate: pack, baseline, ...judged, ...context },
    { cwd: process.cwd(), out, packs: [out, `${out}/baseline`, place === "none" ? undefined : place] },
    signal,
  );
  return {
    ...renderOutcome(pack, baseline, judged, context),
    outputs: outputsOf(pack, judged),
    annotations: annotationsOf(judged),
    exitCode: judged.verdict.exitCode,
  };
}

function outputsOf(pack: DataPack, { verdict }: Judged): Said["outputs"] {
  const { passed, runs, errored, pass_rate, cost_usd } = pack.run_summary;
  return {
    verdict: verdict.word,
    passed,
    runs,
    errored,
    "pass-rate": pass_rate ?? "",
    "cost-usd": cost_usd ?? "",
  };
}

/** Sentences of ours with counts; task ids are the only foreign text, and they are letters and digits. */
function annotationsOf({ verdict }: Judged): Annotation[] {
  const { sentence, word, blocks } = verdict;
  const isQuiet = word === "no_regression_found" || word === "identical";
  return [
    { level: blocks ? "error" : isQuiet ? "notice" : "warning", title: headline(verdict), sentence },
    ...verdict.breaches.map((breach) => ({
      level: "error" as const,
      title: "Policy",
      sentence: breach.sentence,
    })),
  ];
}
