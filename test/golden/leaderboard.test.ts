import { describe, expect, it } from "vitest";
import { rankBoards } from "../../src/leaderboard/rank-board.ts";
import { renderLeaderboardMarkdown } from "../../src/report/leaderboard/leaderboard-markdown.ts";
import { renderLeaderboardSvg } from "../../src/report/leaderboard/leaderboard-svg.ts";
import { renderLeaderboard } from "../../src/report/leaderboard/leaderboard-terminal.ts";
import { seedPacks } from "../support/seed-campaign.ts";

const boards = rankBoards(seedPacks().board);
const golden = (name: string): string => `../../fixtures/golden/leaderboard.${name}`;

describe("the published leaderboard", () => {
  it.each([
    ["terminal.txt", () => renderLeaderboard(boards, { width: 120, isColoured: false })],
    ["md", () => renderLeaderboardMarkdown(boards)],
    ["light.svg", () => renderLeaderboardSvg(boards[0]!, "light")],
    ["dark.svg", () => renderLeaderboardSvg(boards[0]!, "dark")],
  ])("as %s", async (name, render) => {
    await expect(render()).toMatchFileSnapshot(golden(name));
    expect(render()).toContain("GPT-OSS 20B");
  });

  it("draws no two labels over each other, and nothing outside", () => {
    const svg = renderLeaderboardSvg(boards[0]!, "light");
    const labels = [
      ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*text-anchor="(start|end)" stroke[^>]*>([^<]+)</g),
    ];
    const boxes = labels.map(([, x = "", y = "", anchor, text = ""]) => {
      const width = text.length * 6.7;
      return { left: anchor === "start" ? Number(x) : Number(x) - width, y: Number(y), width };
    });
    expect(boxes).toHaveLength(7);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThan(0);
      expect(a.left + a.width).toBeLessThan(820);
      for (const b of boxes.slice(i + 1))
        expect(Math.abs(a.y - b.y) >= 14 || a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(
          true,
        );
    }
  });
});

describe("a hostile name", () => {
  const hostile = `<script>alert(1)</script>|@everyone "x" & [a](javascript:b)\u001b[31m\n# h`;
  const rows = seedPacks().board.map((row) => ({ ...row, name: hostile, campaign_id: row.name }));
  const all = rankBoards(rows);

  it("stays text", () => {
    expect(renderLeaderboardSvg(all[0]!, "light")).not.toContain("<script");
    expect(renderLeaderboardMarkdown(all)).not.toMatch(/<script|@everyone|\]\(javascript/);
    expect(
      renderLeaderboardMarkdown(all)
        .split("\n")
        .filter((line) => line.startsWith("|")),
    ).toHaveLength(9);
    expect(renderLeaderboard(all, { width: 120, isColoured: false })).not.toContain("\u001b");
  });
});
