import { markdownTable } from "markdown-table";
import type { Characteristics, Frequency } from "./characteristics.ts";
import { NAIVE_RULES } from "./naive-rules.ts";

/** The table of block rates, rules against scenarios, and what the gate's runs came to. */
export function renderCharacteristics(all: readonly Characteristics[]): string {
  const header = ["blocked by", ...all.map(({ scenario, blocked }) => `${scenario} (${blocked.of})`)];
  const naive = Object.keys(NAIVE_RULES).map((rule) => [rule, ...all.map((row) => percent(row.naive[rule]))]);
  const gate = [
    "**Pawl: first look, then side by side**",
    ...all.map(({ blocked }) => `**${percent(blocked)}**`),
  ];
  const range = ["… its 95 % range", ...all.map(({ blocked }) => rangeOf(blocked))];
  const suspected = ["… looks worse, not proven, not blocked", ...all.map((row) => percent(row.suspected))];
  const runs = [
    "model runs, mean / 95th percentile",
    ...all.map((row) => `${row.runs.mean.toFixed(1)} / ${row.runs.p95}`),
  ];
  return markdownTable([header, ...naive, gate, range, suspected, runs], {
    align: ["l", ...all.map(() => "r")],
  });
}

function percent(frequency: Frequency | undefined): string {
  if (frequency === undefined || frequency.of === 0) return "–";
  return `${((100 * frequency.times) / frequency.of).toFixed(1)} %`;
}

function rangeOf({ low, high }: Frequency): string {
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`;
}
