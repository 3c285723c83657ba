import { resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { type Judged, judge } from "../../app/judge.ts";
import { renderOutcome, writeOutcome } from "../../app/write-outcome.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { renderCampaignSummary } from "../../report/campaign-summary.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { baselinePack } from "../baseline-pack.ts";
import { campaignInputs } from "../campaign-inputs.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { DEFAULT_CONFIG } from "../default-config.ts";
import { executeInto } from "../execute-into.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { policyOf } from "../policy.ts";
import { writeReportPage } from "../report-page.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";
import { openWorkshop } from "../workshop.ts";

/** Runs a campaign, and compares it where a baseline is given. */
export const runVerb: Verb = {
  name: "run",
  about: "Run tasks against a model, and compare with a baseline where one is given.",
  positionals: [],
  flags: {
    ...CAMPAIGN_FLAGS,
    baseline: BASELINE_FLAG,
    out: { ...OUT_FLAG, about: "Where the files go (pawl-out)." },
    resume: { about: "Go on with the unfinished campaign in the output folder." },
    record: { placeholder: "FOLDER", about: "Record every model turn; replay/FOLDER repeats them offline." },
    json: JSON_FLAG,
  },
  example: "pawl run --model bedrock/openai.gpt-oss-20b-1:0 --runs 3 --out pawl-out",
  run: async (args, world, signal) => {
    const [config, overrides] = [flagValue(args, "config"), overridesOf(args)];
    const settings = await loadSettings(world.cwd, config, overrides, signal);
    const baseline = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
    const inputs = campaignInputs(world.cwd, { config: config ?? DEFAULT_CONFIG, overrides }, settings);
    await using workshop = await openWorkshop(settings, world.cwd, signal, inputs, {
      record: flagValue(args, "record"),
    });
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
    const target = { out, isResume: args.flags.has("resume") };
    const pack = await executeInto(workshop, target, watchProgress(world), signal);
    const judged = judge(pack, baseline, policyOf(settings));
    await writeOutcome(localFolder(out), renderOutcome(pack, baseline, judged, { key: "default" }), signal);
    await writeReportPage(
      { candidate: pack, baseline, ...judged, key: "default" },
      { cwd: world.cwd, out, candidate: out, baseline: flagValue(args, "baseline") },
      signal,
    );
    if (args.flags.has("json")) world.out(asJson(pack, judged, out));
    else world.out(asText({ pack, judged, isCompared: baseline !== undefined, out }, world));
    return judged.verdict.exitCode;
  },
};

function asJson(pack: DataPack, { verdict }: Judged, out: string): string {
  const { id } = pack.campaign;
  const said = {
    campaign: id,
    run_summary: pack.run_summary,
    per_task_results: pack.per_task_results,
    verdict,
    out,
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

function asText(
  said: {
    readonly pack: DataPack;
    readonly judged: Judged;
    readonly isCompared: boolean;
    readonly out: string;
  },
  world: World,
): string {
  const look = { width: world.columns, isColoured: world.color };
  const summary = renderCampaignSummary(said.pack, look);
  const comparison = said.isCompared ? `\n${renderTerminalTable(said.judged, look)}` : "";
  return `${summary}${comparison}\nThe data pack, trajectories and reports are in ${said.out}\n`;
}
