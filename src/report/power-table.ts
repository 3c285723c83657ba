import type { Caught, Power, Scenario } from "../stats/power.ts";
import { formatCount, formatNumber } from "../std/format-number.ts";
import { type Column, layColumns } from "./columns.ts";

/** What happened to the subject, in a reader's words. */
export const SCENARIO_WORDS: Readonly<Record<Scenario, string>> = {
  harmless: "a harmless change",
  always_to_third: "always passes → 1 in 3",
  always_to_never: "always passes → never",
  nine_to_five: "9 in 10 → 5 in 10",
  suite_minus_20: "whole suite −20 points",
  suite_minus_10: "whole suite −10 points",
};

const COLUMNS: readonly Column[] = [
  { title: "What happened" },
  { title: "Blocked", side: "right" },
  { title: "Not proven", side: "right" },
  { title: "Runs", side: "right" },
  { title: "Runs, 19 in 20", side: "right" },
];

/** A share in whole percent, never 0 or 100 where something was left. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share > 0.995) return ">99%";
  return `${formatNumber(100 * share)}%`;
}

/** What a design would have caught, for a terminal. */
export function renderPowerTable(power: Power, width: number): string {
  const { design, tasks, historyRuns, simulations } = power;
  return [
    `${formatCount(tasks, "task")}, ${formatCount(design.firstLook, "run")} each at first look, ${formatCount(historyRuns, "history run")}; plan ${design.plan}, at most ${formatCount(design.recheck, "suspect")} side by side.`,
    "",
    ...layColumns(COLUMNS, power.caught.map(cells), width, (cell) => cell),
    "",
    "At most 5% of harmless changes are blocked, whatever the tasks are like. Runs are both contents' together.",
    `Played ${formatNumber(simulations)} times each through the whole rule, on tasks like these; a share may be off by ${sayError(simulations)}.`,
    "",
  ].join("\n");
}

function cells({ scenario, blocked, suspected, runsMean, runsP95 }: Caught): string[] {
  return [
    SCENARIO_WORDS[scenario],
    sayShare(blocked),
    sayShare(suspected),
    formatNumber(runsMean),
    `≤ ${formatNumber(runsP95)}`,
  ];
}

/** Two standard errors of a share of one half, in points. */
function sayError(simulations: number): string {
  return formatCount(Math.max(1, Math.round(100 / Math.sqrt(simulations))), "point");
}
