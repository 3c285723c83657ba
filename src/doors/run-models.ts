import { join } from "node:path";
import { localFolder } from "../adapters/local/local-folder.ts";
import { boardRow } from "../app/board-rows.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import { subjectName } from "../brief/subject-name.ts";
import { rankBoards } from "../leaderboard/rank-board.ts";
import { renderLeaderboardMarkdown } from "../report/leaderboard/leaderboard-markdown.ts";
import { renderLeaderboard } from "../report/leaderboard/leaderboard-terminal.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";
import { overridesOf } from "./load-settings.ts";
import { writePackPage } from "./pack-page.ts";
import { type Run, runInto } from "./run-into.ts";
import type { World } from "./terminal-world.ts";
import { flagValue } from "./verb.ts";

/** One campaign after another, each in a folder of its own, then all in one ranking; the worst exit code is the code. */
export async function runModels(
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
