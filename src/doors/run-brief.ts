import { dirname, join, resolve } from "node:path";
import { localFolder } from "../adapters/local/local-folder.ts";
import { boardRow } from "../app/board-rows.ts";
import { ARTICLE_FILE, writeArticle } from "../app/write-article.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import { rankBoards } from "../leaderboard/rank-board.ts";
import type { DataPack } from "../record/data-pack.ts";
import { renderCampaignSummary } from "../report/campaign-summary.ts";
import { renderLeaderboardMarkdown } from "../report/leaderboard/leaderboard-markdown.ts";
import { renderLeaderboard } from "../report/leaderboard/leaderboard-terminal.ts";
import { noiseLine } from "../report/say-noise.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { intelBoard } from "./intel-board.ts";
import { loadBriefs } from "./load-brief.ts";
import { overridesOf } from "./load-settings.ts";
import { writePackPage } from "./pack-page.ts";
import { runSubject } from "./run-subject.ts";
import type { World } from "./terminal-world.ts";
import { flagValue, type VerbArguments } from "./verb.ts";

/**
 * Runs a brief: predictions sealed first, then the runs, their scores, the pack and the article. A brief of several
 * subjects is a campaign of each in a folder of its own, then all in one ranking; the worst exit code is the code.
 */
export async function runBrief(
  name: string,
  args: VerbArguments,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const path = resolve(world.cwd, name);
  const briefs = await loadBriefs(path, name, overridesOf(args));
  const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-campaign");
  const ended: Ended[] = [];
  for (const [index, loaded] of briefs.entries()) {
    const { name: subject } = loaded.brief;
    if (subject !== undefined && world.interactive)
      world.err(`pawl: ${index + 1} of ${briefs.length}: ${oneLine(subject)}\n`);
    const place = { brief: path, folder: dirname(path), out: join(out, subject ?? "") };
    ended.push({ ...(await runSubject(loaded, place, args, world, signal)), out: place.out });
  }
  const board = await intelBoard(flagValue(args, "db"), world.cwd);
  const rows = [...board, ...ended.map(({ candidate }) => boardRow(candidate))];
  for (const { out: folder, ...subject } of ended) {
    await writeArticle(localFolder(folder), { ...subject, board }, signal);
    const packs = [folder, flagValue(args, "baseline")];
    await writePackPage({ ...subject, board: rows }, { cwd: world.cwd, out: folder, packs }, signal);
  }
  const boards = rankBoards(ended.map(({ candidate }) => boardRow(candidate)));
  if (ended.length > 1)
    await writeOrRefuse(localFolder(out), "leaderboard.md", renderLeaderboardMarkdown(boards), signal);
  world.out(
    args.flags.has("json")
      ? asJson(ended)
      : `${asText(ended, world)}${ended.length > 1 ? `\n${renderLeaderboard(boards, lookOf(world))}` : ""}`,
  );
  return ended.some(({ candidate }) => candidate.run_summary.runs === 0) ? 3 : 0;
}

/** A campaign that was run, and the folder it is in. */
interface Ended {
  readonly candidate: DataPack;
  readonly baseline: DataPack | undefined;
  readonly out: string;
}

const lookOf = (world: World) => ({ width: world.columns, isColoured: world.color });

function asText(ended: readonly Ended[], world: World): string {
  return ended
    .map(
      ({ candidate, out }) =>
        `${renderCampaignSummary(candidate, lookOf(world))}${said(noiseLine(candidate))}\nThe article is ${join(out, ARTICLE_FILE)}; write between its marks, \`pawl campaign report\` keeps it.\n`,
    )
    .join("\n");
}

const said = (line: string | undefined): string => (line === undefined ? "" : `${line}\n`);

/** One object where the brief has one subject, a list where it has several. */
function asJson(ended: readonly Ended[]): string {
  const said = ended.map(({ candidate: { campaign, run_summary, predictions_scoring }, out }) => ({
    campaign: campaign.id,
    run_summary,
    predictions_scoring,
    out,
  }));
  return `${JSON.stringify(said.length === 1 ? said[0] : said, null, 2)}\n`;
}
