import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Judged } from "../../app/judge.ts";
import type { Share } from "../../plan/share.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { renderCampaignSummary } from "../../report/campaign-summary.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { oneLine } from "../../std/escape-invisible.ts";
import { UsageError } from "../../std/usage-error.ts";
import { campaignInputs } from "../campaign-inputs.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { DEFAULT_CONFIG } from "../default-config.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { type Run, runInto } from "../run-into.ts";
import { runModels } from "../run-models.ts";
import { runShard } from "../run-shard.ts";
import { SHARD_FLAG, sayShard, shareFlag } from "../shard-flag.ts";
import type { World } from "../terminal-world.ts";
import { type Flag, flagValue, type Verb, type VerbArguments } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";

const { model: MODEL_FLAG } = CAMPAIGN_FLAGS as Record<"model", Flag>;

/** Runs a campaign, and compares it where a baseline is given. */
export const runVerb: Verb = {
  name: "run",
  about: "Run tasks against a model, and compare with a baseline where one is given.",
  positionals: [],
  flags: {
    ...CAMPAIGN_FLAGS,
    model: { ...MODEL_FLAG, repeatable: true },
    baseline: BASELINE_FLAG,
    out: { ...OUT_FLAG, about: "Where the files go (pawl-out)." },
    resume: { about: "Go on with the unfinished campaign in the output folder." },
    record: { placeholder: "FOLDER", about: "Record every model turn; replay/FOLDER repeats them offline." },
    shard: SHARD_FLAG,
    json: JSON_FLAG,
  },
  example: "pawl run --model bedrock/openai.gpt-oss-20b-1:0 --runs 3 --out pawl-out",
  run: async (args, world, signal) => {
    const models = args.flags.get("model") ?? [];
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
    sayNothingToResume(args, out, world);
    const share = shareFlag(args);
    if (share !== undefined)
      return runShare(share, { args, out, overrides: overridesOf(args) }, world, signal);
    if (models.length > 1) return runModels(models, { args, out }, world, signal);
    const { pack, judged } = await runInto({ args, out, overrides: overridesOf(args) }, world, signal);
    const isCompared = flagValue(args, "baseline") !== undefined;
    if (args.flags.has("json")) world.out(asJson(pack, judged, out));
    else world.out(asText({ pack, judged, isCompared, out }, world));
    return judged.verdict.exitCode;
  },
};

/** A job that was killed before its first run may be resumed as well, so a mistyped folder is no error: it is said. */
function sayNothingToResume(args: VerbArguments, out: string, world: World): void {
  if (args.flags.has("resume") && !existsSync(out))
    world.err(`pawl: there is nothing to go on with in ${oneLine(out)}; a new campaign begins there.\n`);
}

/** One job's share of a campaign, for `merge`. */
async function runShare(
  share: Share,
  { args, out, overrides }: Run,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const alone = ["record", "baseline"].find((name) => args.flags.has(name));
  if (alone !== undefined || (args.flags.get("model")?.length ?? 0) > 1)
    throw new UsageError(`--shard runs one model and goes without --${alone ?? "model twice"}.`);
  const config = flagValue(args, "config");
  const settings = await loadSettings(world.cwd, config, overrides, signal);
  const inputs = campaignInputs(world.cwd, { config: config ?? DEFAULT_CONFIG, overrides }, settings);
  const asked = { cwd: world.cwd, out, share, inputs, isResume: args.flags.has("resume") };
  const pack = await runShard(settings, asked, watchProgress(world), signal);
  world.out(`${sayShard(share, pack)}\nIt is in ${out}\n`);
  return 0;
}

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
