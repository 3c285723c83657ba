import { basename, dirname, resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { type Board, rankBoards } from "../../leaderboard/rank-board.ts";
import type { BoardRow } from "../../record/board-row.ts";
import { renderLeaderboardMarkdown } from "../../report/leaderboard/leaderboard-markdown.ts";
import { renderLeaderboardSvg } from "../../report/leaderboard/leaderboard-svg.ts";
import { renderLeaderboard } from "../../report/leaderboard/leaderboard-terminal.ts";
import { globMatches } from "../../std/glob.ts";
import { UsageError } from "../../std/usage-error.ts";
import { JSON_FLAG } from "../common-flags.ts";
import { intelBoard } from "../intel-board.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

/** Ranks the campaigns of intel.db. */
export const leaderboardVerb: Verb = {
  name: "leaderboard",
  about: "Rank campaigns: score, pass rate with its range, cost per pass, and the ranks those ranges allow.",
  positionals: [],
  flags: {
    db: { placeholder: "FILE", about: "The database (intel.db)." },
    suite: { placeholder: "GLOB", about: "Only suites of this name." },
    harness: { placeholder: "GLOB", about: "Only campaigns with this harness." },
    "by-harness": { about: "Rank each harness by itself." },
    markdown: { about: "Print Markdown." },
    svg: { placeholder: "FILE", about: "Write a plot: FILE for light pages, FILE with -dark for dark ones." },
    json: JSON_FLAG,
  },
  example: "pawl leaderboard --db intel.db --svg leaderboard.svg",
  run: async (args, world, signal) => {
    const rows = await intelBoard(flagValue(args, "db") ?? "intel.db", world.cwd);
    const boards = rankBoards(chosen(rows, args), { byHarness: args.flags.has("by-harness") });
    if (boards.length === 0)
      throw new UsageError(
        "no campaign of the database fits; `pawl intel import` adds some, or loosen --suite and --harness.",
      );
    const svg = flagValue(args, "svg");
    if (svg !== undefined) return writeSvg(svg, boards, world, signal);
    world.out(inWords(boards, args, world));
    return 0;
  },
};

function chosen(rows: readonly BoardRow[], args: VerbArguments): BoardRow[] {
  const [suite, harness] = [flagValue(args, "suite"), flagValue(args, "harness")];
  return rows.filter(
    (row) =>
      (suite === undefined || globMatches(suite, row.suite)) &&
      (harness === undefined || globMatches(harness, row.harness ?? "")),
  );
}

function inWords(boards: readonly Board[], args: VerbArguments, world: World): string {
  if (args.flags.has("json")) return `${JSON.stringify(boards, null, 2)}\n`;
  if (args.flags.has("markdown")) return renderLeaderboardMarkdown(boards);
  return renderLeaderboard(boards, { width: world.columns, isColoured: world.color });
}

async function writeSvg(
  path: string,
  boards: readonly Board[],
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const [board] = boards;
  if (board === undefined || boards.length > 1)
    throw new UsageError(
      `a plot shows one leaderboard, and these are ${boards.length}; choose with --suite or --harness.`,
    );
  const dark = path.replace(/(\.svg)?$/i, "-dark.svg");
  const light = path.replace(/(\.svg)?$/i, ".svg");
  for (const [file, theme] of [
    [light, "light"],
    [dark, "dark"],
  ] as const) {
    const folder = localFolder(dirname(resolve(world.cwd, file)));
    const written = await folder.write(basename(file), renderLeaderboardSvg(board, theme), signal);
    if (written.kind === "refused") throw new UsageError(written.reason);
  }
  world.out(
    `<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="${dark}">\n  <img alt="Pass rate against cost per pass" src="${light}">\n</picture>\n`,
  );
  return 0;
}
