import { dirname, join, resolve } from "node:path";
import { localFolder } from "../adapters/local/local-folder.ts";
import { systemClock } from "../adapters/local/system-clock.ts";
import { withScores } from "../app/with-scores.ts";
import { ARTICLE_FILE, writeArticle } from "../app/write-article.ts";
import { writePack } from "../app/write-pack.ts";
import { renderCampaignSummary } from "../report/campaign-summary.ts";
import { baselinePack } from "./baseline-pack.ts";
import { executeInto } from "./execute-into.ts";
import { intelBoard } from "./intel-board.ts";
import { loadBrief } from "./load-brief.ts";
import { overridesOf } from "./load-settings.ts";
import { sealNow, settleSeal } from "./seal-brief.ts";
import type { World } from "./terminal-world.ts";
import { flagValue, type VerbArguments } from "./verb.ts";
import { watchProgress } from "./watch-progress.ts";
import { openWorkshop } from "./workshop.ts";

/** Runs a brief's campaign: predictions sealed first, then the runs, their scores, the pack and the article. */
export async function runBrief(
  name: string,
  args: VerbArguments,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const path = resolve(world.cwd, name);
  const { brief, settings } = await loadBrief(path, name, overridesOf(args));
  const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-campaign");
  const given = flagValue(args, "baseline");
  const baseline =
    given === undefined
      ? await baselinePack(brief.comparison, dirname(path), signal)
      : await baselinePack(given, world.cwd, signal);
  await using workshop = await openWorkshop(settings, dirname(path), signal);
  const { selected, runsPerTask } = workshop.request;
  const registration = await settleSeal(
    sealNow(brief, selected, runsPerTask, systemClock().now()),
    { brief: path, out, mayDiffer: args.flags.has("unregistered") },
    signal,
  );
  const request = { ...workshop.request, ...(brief.id !== undefined && { id: brief.id }) };
  const run = await executeInto(
    { ...workshop, request },
    { out, isResume: args.flags.has("resume") },
    watchProgress(world),
    signal,
  );
  const facts = { ...run, campaign: { ...run.campaign, brief: brief.facts } };
  const candidate = withScores(facts, registration);
  await writePack(localFolder(out), candidate, signal);
  const board = await intelBoard(flagValue(args, "db"), world.cwd);
  await writeArticle(localFolder(out), { candidate, baseline, board }, signal);
  world.out(
    args.flags.has("json")
      ? `${JSON.stringify({ campaign: candidate.campaign.id, run_summary: candidate.run_summary, predictions_scoring: candidate.predictions_scoring, out }, null, 2)}\n`
      : `${renderCampaignSummary(candidate, { width: world.columns, isColoured: world.color })}\nThe article is ${join(out, ARTICLE_FILE)}; write between its marks, \`pawl campaign report\` keeps it.\n`,
  );
  return candidate.run_summary.runs === 0 ? 3 : 0;
}
