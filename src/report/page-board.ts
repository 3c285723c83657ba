import { rankBoards } from "../leaderboard/rank-board.ts";
import { BOARD_NOTE, boardTitle, sayStanding } from "./leaderboard/say-standing.ts";
import type { PageBoard } from "./page-shape.ts";
import type { ReportInput } from "./report-input.ts";

/** The candidate among the campaigns of its suite; null where it would stand alone. */
export function pageBoard({ candidate, baseline, board = [] }: ReportInput): PageBoard | null {
  const { suite, subject, id } = candidate.campaign;
  const own = rankBoards(board).find(
    (each) => each.suite === suite.name && each.simulated === subject.simulated,
  );
  if (own === undefined || own.standings.length < 2) return null;
  return {
    title: boardTitle(own),
    note: BOARD_NOTE,
    standings: own.standings.map((standing) => {
      const { row, passRate, interval, onFrontier } = standing;
      const { name, rank, score, rate, costPerPass, latency, tokens, source } = sayStanding(standing);
      const side = row.campaign_id === id ? "candidate" : null;
      return {
        ...{ name, rank, score, rate, cost_per_pass: costPerPass, latency, tokens, source },
        side: side ?? (row.campaign_id === baseline?.campaign.id ? "baseline" : null),
        pass_rate: passRate,
        interval,
        cost_per_pass_usd: row.cost_per_pass_usd,
        on_frontier: onFrontier,
      };
    }),
  };
}
