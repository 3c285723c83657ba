import type { Board, Standing } from "../../leaderboard/rank-board.ts";
import {
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShare,
} from "../../std/format-number.ts";

/** The cells of one standing in words, the same for every surface; the name is untrusted and left as it is. */
export interface StandingCells {
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly rate: string;
  readonly costPerPass: string;
  readonly latency: string;
  readonly tokens: string;
  readonly frontier: string;
  readonly source: string;
}

/** What nobody published, or nothing measured. */
const UNKNOWN = "–";

/** Says a standing; the range is in whole percent, which is all that so few runs can tell. */
export function sayStanding({ row, interval, rank, onFrontier }: Standing): StandingCells {
  const percent = (share: number): string => formatNumber(100 * share);
  return {
    rank: rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`,
    name: `${row.name}${row.simulated ? " (simulated)" : ""}`,
    score: formatShare(row.passed, row.runs),
    rate: `${formatPercent(row.passed, row.runs)} (${percent(interval.low)}–${percent(interval.high)})`,
    costPerPass: row.cost_per_pass_usd === null ? UNKNOWN : formatMoney(row.cost_per_pass_usd),
    latency: row.latency_ms_p50 === null ? UNKNOWN : formatDuration(row.latency_ms_p50),
    tokens:
      row.input_tokens === null || row.output_tokens === null
        ? UNKNOWN
        : `${formatNumber(row.input_tokens)} / ${formatNumber(row.output_tokens)}`,
    frontier: onFrontier ? "◆" : "",
    source: row.source,
  };
}

/** The line that says what the figures can bear. */
export const BOARD_NOTE =
  "Rates with their 95% Wilson range over the runs of this suite's tasks (run-to-run noise; nothing is said of other tasks). Ranks are the places those ranges allow. ◆ nobody is both better and cheaper.";

/** What a board is of, e.g. `agentic-core-v1 · pawl@1.0.0 · simulated`; untrusted in part. */
export function boardTitle({ suite, harness, simulated }: Board): string {
  return [suite, ...(harness === null ? [] : [harness]), ...(simulated ? ["simulated"] : [])].join(" · ");
}
