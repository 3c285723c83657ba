import type { Board } from "../../leaderboard/rank-board.ts";
import { commandSafe, oneLine } from "../../std/escape-invisible.ts";
import { type Column, layColumns } from "../columns.ts";
import { painter } from "../paint.ts";
import { BOARD_NOTE, boardTitle, type StandingCells, sayStanding } from "./say-standing.ts";

const COLUMNS: readonly (Column & { readonly cell: keyof StandingCells })[] = [
  { title: "Rank", cell: "rank" },
  { title: "Model", cell: "name", shrinks: 1 },
  { title: "Score", side: "right", cell: "score" },
  { title: "Pass rate (95%)", side: "right", cell: "rate" },
  { title: "$/pass", side: "right", cell: "costPerPass" },
  { title: "", cell: "frontier" },
  { title: "Time p50", side: "right", cell: "latency" },
  { title: "Tokens in / out", side: "right", cell: "tokens" },
  { title: "Source", cell: "source" },
];

/** Leaderboards for a terminal, one table a suite. */
export function renderLeaderboard(
  boards: readonly Board[],
  look: { readonly width: number; readonly isColoured: boolean },
): string {
  const paint = painter(look.isColoured);
  const tables = boards.map((board) => {
    const cells = board.standings.map(sayStanding);
    const used = COLUMNS.filter(({ cell }) => cells.some((row) => row[cell] !== "–" && row[cell] !== ""));
    const rows = cells.map((row) => used.map(({ cell }) => oneLine(row[cell])));
    const lines = layColumns(used, rows, look.width, (cell, row) => (row < 0 ? paint("dim", cell) : cell));
    return [paint("bold", oneLine(boardTitle(board))), "", ...lines].join("\n");
  });
  return `${commandSafe([...tables, BOARD_NOTE].join("\n\n"))}\n`;
}
