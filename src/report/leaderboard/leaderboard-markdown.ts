import { markdownTable } from "markdown-table";
import type { Board } from "../../leaderboard/rank-board.ts";
import { escapeMarkdown } from "../../std/escape-markdown.ts";
import { BOARD_NOTE, boardTitle, type StandingCells, sayStanding } from "./say-standing.ts";

const COLUMNS: readonly {
  readonly title: string;
  readonly cell: keyof StandingCells;
  readonly align: "l" | "r";
}[] = [
  { title: "Rank", cell: "rank", align: "l" },
  { title: "Model", cell: "name", align: "l" },
  { title: "Score", cell: "score", align: "r" },
  { title: "Pass rate (95%)", cell: "rate", align: "r" },
  { title: "$/pass", cell: "costPerPass", align: "r" },
  { title: "◆", cell: "frontier", align: "l" },
  { title: "Time p50", cell: "latency", align: "r" },
  { title: "Tokens in / out", cell: "tokens", align: "r" },
  { title: "Source", cell: "source", align: "l" },
];

/** One leaderboard as a Markdown table; amounts in code, so that GitHub sees no mathematics between dollar signs. */
export function leaderboardTable({ standings }: Pick<Board, "standings">): string {
  const cells = standings.map(sayStanding);
  const used = COLUMNS.filter(({ cell }) => cells.some((row) => row[cell] !== "–" && row[cell] !== ""));
  const header = used.map(({ title }) => title.replace("$", "\\$"));
  const rows = cells.map((row) => used.map(({ cell }) => dressed(cell, row[cell])));
  return markdownTable([header, ...rows], { align: used.map(({ align }) => align), alignDelimiters: false });
}

function dressed(cell: keyof StandingCells, text: string): string {
  if (cell === "name") return escapeMarkdown(text);
  return text.startsWith("$") ? `\`${text}\`` : text;
}

/** Leaderboards as a Markdown page, a section a suite. */
export function renderLeaderboardMarkdown(boards: readonly Board[]): string {
  const sections = boards.map((board) => {
    return `## ${escapeMarkdown(boardTitle(board))}\n\n${leaderboardTable(board)}`;
  });
  return `${["# Leaderboard", ...sections, BOARD_NOTE].join("\n\n")}\n`;
}
