import { markdownTable } from "markdown-table";
import { formatNumber } from "../../std/format-number.ts";
import { leaderboardTable } from "../leaderboard/leaderboard-markdown.ts";
import { BOARD_NOTE } from "../leaderboard/say-standing.ts";
import type { ArticleInput } from "./article-input.ts";
import { cite, citeCount, citeMoney, citeSeconds, label, type Side, source } from "./cite.ts";

/** What the campaign cost in money, time and tokens, beside the baseline and on the leaderboard. */
export function costSection(input: ArticleInput): string {
  const { baseline, board } = input;
  return [
    "## Cost",
    label(
      "Observed",
      source("run_summary"),
      ...(baseline === undefined ? [] : [source("run_summary", "baseline")]),
    ),
    costTable(input),
    ...ratio(input),
    ...(board === undefined ? [] : [leaderboardTable(board), BOARD_NOTE]),
  ].join("\n\n");
}

function costTable({ candidate, baseline }: ArticleInput): string {
  const sides = [
    { side: "candidate" as const, name: "This campaign", summary: candidate.run_summary },
    ...(baseline === undefined
      ? []
      : [{ side: "baseline" as const, name: "Baseline", summary: baseline.run_summary }]),
  ];
  const row = (name: string, cell: (one: (typeof sides)[number]) => string): string[] => [
    name,
    ...sides.map(cell),
  ];
  const tokens =
    (which: "input_tokens" | "output_tokens") =>
    (one: { readonly side: Side; readonly summary: (typeof sides)[number]["summary"] }): string =>
      citeCount(one.summary[which], `run_summary.${which}`, one.side);
  return markdownTable(
    [
      ["", ...sides.map(({ name }) => name)],
      row("In all", ({ side, summary }) => citeMoney(summary.cost_usd, "run_summary.cost_usd", side)),
      row("Per pass", ({ side, summary }) =>
        citeMoney(summary.cost_per_pass_usd, "run_summary.cost_per_pass_usd", side),
      ),
      row("Median time of a run", ({ side, summary }) =>
        citeSeconds(summary.latency_ms_p50, "run_summary.latency_ms_p50", side),
      ),
      row("Input tokens", tokens("input_tokens")),
      row("Output tokens", tokens("output_tokens")),
    ],
    { align: ["l", "r", "r"], alignDelimiters: false },
  );
}

function ratio({ candidate, baseline }: ArticleInput): string[] {
  const here = candidate.run_summary.cost_per_pass_usd;
  const there = baseline?.run_summary.cost_per_pass_usd ?? null;
  if (here === null || there === null || here === 0 || there === 0) return [];
  const times = cite(`${formatNumber(there / here, 1)}x`, "ratio:run_summary.cost_per_pass_usd");
  return [`A pass of the baseline costs ${times} what a pass costs here.`];
}
