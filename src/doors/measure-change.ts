import { resolve } from "node:path";
import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { type Judged, judge } from "../app/judge.ts";
import { renderOutcome, writePack } from "../app/write-outcome.ts";
import type { CommentState } from "../record/comment-head.ts";
import type { DataPack } from "../record/data-pack.ts";
import { headline } from "../report/say-word.ts";
import { baselinePack } from "./baseline-pack.ts";
import { type Asked, campaignInputs } from "./campaign-inputs.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { loadSettings } from "./load-settings.ts";
import { policyOf } from "./policy.ts";
import { runInAction } from "./run-in-action.ts";
import type { Annotation, Said } from "./said.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { identicalFacts } from "./unchanged-baseline.ts";

/** What a change is measured with. */
export interface Measuring {
  readonly asked: Asked;
  readonly baseline: string;
  readonly out: string;
  readonly key: string;
  readonly writer: CommentState;
  readonly moreUrl: string | undefined;
}

/** Runs the campaign, or sees that it would be the baseline's, and judges it; the pack is left in `out`. */
export async function measureChange(measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const { asked, out, key, writer } = measuring;
  const cwd = process.cwd();
  const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
  const settings = await loadSettings(cwd, config, asked.overrides, signal);
  const baseline = await baselinePack(measuring.baseline, cwd, signal);
  if (baseline !== undefined && (await isUnchanged(baseline, settings, cwd, signal))) {
    core.info("Inputs identical to the baseline: nothing was run.");
    await writePack(localFolder(out), baseline, signal);
    return sayUnchanged(identicalFacts(baseline), key, writer);
  }
  const inputs = campaignInputs(cwd, asked, settings);
  const pack = await runInAction({ settings, inputs, out: resolve(cwd, out) }, signal);
  const judged = judge(pack, baseline, policyOf(settings));
  const context = { key, writer, ...(measuring.moreUrl !== undefined && { moreUrl: measuring.moreUrl }) };
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
