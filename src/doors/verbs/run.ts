import { join, resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { boardRow } from "../../app/board-rows.ts";
import { type Judged, judge } from "../../app/judge.ts";
import { writeOrRefuse } from "../../app/write-or-refuse.ts";
import { subjectName } from "../../brief/subject-name.ts";
import { rankBoards } from "../../leaderboard/rank-board.ts";
import type { Share } from "../../plan/share.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { renderCampaignSummary } from "../../report/campaign-summary.ts";
import { renderLeaderboardMarkdown } from "../../report/leaderboard/leaderboard-markdown.ts";
import { renderLeaderboard } from "../../report/leaderboard/leaderboard-terminal.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { oneLine } from "../../std/escape-invisible.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { Overrides } from "../../suite/resolve-config.ts";
import { baselinePack } from "../baseline-pack.ts";
import { campaignInputs } from "../campaign-inputs.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { DEFAULT_CONFIG } from "../default-config.ts";
import { executeInto } from "../execute-into.ts";
import { leaveReports } from "../leave-reports.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { writePackPage } from "../pack-page.ts";
import { policyOf } from "../policy.ts";
import { runShard } from "../run-shard.ts";
import { SHARD_FLAG, sayShard, shareFlag } from "../shard-flag.ts";
import type { World } from "../terminal-world.ts";
import { type Flag, flagValue, type Verb, type VerbArguments } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";
import { openWorkshop } from "../workshop.ts";

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

interface Run {
  readonly args: VerbArguments;
  readonly out: string;
  readonly overrides: Overrides;
}

/** One campaign with everything it leaves in its folder. */
async function runInto(
  { args, out, overrides }: Run,
  world: World,
  signal: AbortSignal,
): Promise<{ readonly pack: DataPack; readonly baseline: DataPack | undefined; readonly judged: Judged }> {
  const config = flagValue(args, "config");
  const settings = await loadSettings(world.cwd, config, overrides, signal);
  const baseline = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
  const inputs = campaignInputs(world.cwd, { config: config ?? DEFAULT_CONFIG, overrides }, settings);
  await using workshop = await openWorkshop(settings, world.cwd, signal, {
    inputs,
    record: flagValue(args, "record"),
  });
  const target = { out, isResume: args.flags.has("resume") };
  const pack = await executeInto(workshop, target, watchProgress(world), signal);
  const judged = judge(pack, baseline, policyOf(settings));
  await leaveReports(
    { candidate: pack, baseline, judged, key: "default" },
    { cwd: world.cwd, out, packs: [out, flagValue(args, "baseline")] },
    signal,
  );
  return { pack, baseline, judged };
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

/** One campaign after another, each in a folder of its own, then all in one ranking; the worst exit code is the code. */
async function runModels(
  models: readonly string[],
  { args, out }: Pick<Run, "args" | "out">,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const folders = models.map(subjectName);
  const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (twice !== undefined)
    throw new UsageError(`two of the models would share the folder ${twice}; run one by itself.`);
  if (args.flags.has("record"))
    throw new UsageError("--record keeps one model a folder; run the models one by one to record them.");
  const ended = [];
  for (const [index, model] of models.entries()) {
    if (world.interactive) world.err(`pawl: ${index + 1} of ${models.length}: ${oneLine(model)}\n`);
    const overrides = { ...overridesOf(args), model };
    const folder = join(out, folders[index] ?? "");
    const { pack, ...rest } = await runInto({ args, out: folder, overrides }, world, signal);
    ended.push({ candidate: pack, ...rest, out: folder });
  }
  const board = ended.map(({ candidate }) => boardRow(candidate));
  // Each model's page once more, now that the others are known too.
  for (const { out: folder, ...page } of ended) {
    const packs = [folder, flagValue(args, "baseline")];
    await writePackPage({ ...page, board }, { cwd: world.cwd, out: folder, packs }, signal);
  }
  const boards = rankBoards(board);
  await writeOrRefuse(localFolder(out), "leaderboard.md", renderLeaderboardMarkdown(boards), signal);
  if (args.flags.has("json")) world.out(`${JSON.stringify(boards, null, 2)}\n`);
  else {
    const table = renderLeaderboard(boards, { width: world.columns, isColoured: world.color });
    world.out(`${table}\nThe data packs and reports are in ${out}, one folder for each model\n`);
  }
  return Math.max(...ended.map(({ judged }) => judged.verdict.exitCode));
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
