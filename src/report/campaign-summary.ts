import type { DataPack, TaskResult } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { commandSafe, oneLine } from "../std/escape-invisible.ts";
import {
  formatCount,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShare,
  passMarks,
} from "../std/format-number.ts";
import { type Column, layColumns } from "./columns.ts";
import { type Paint, painter } from "./paint.ts";
import { curveLines } from "./say-curves.ts";

const COLUMNS: readonly Column[] = [
  { title: "Task", shrinks: 2 },
  { title: "Passed" },
  { title: "Cost", side: "right" },
  { title: "Why not", shrinks: 1 },
];
const PASSED_COLUMN = 1;

/** What one campaign came to, for the terminal that ran it; every figure from the pack. */
export function renderCampaignSummary(
  pack: DataPack,
  look: { readonly width: number; readonly isColoured: boolean },
): string {
  const paint = painter(look.isColoured);
  const { campaign, run_summary: summary } = pack;
  const tasks = campaign.suite.tasks.map(({ task_id, variant, scored }) => {
    const key = taskKey(task_id, variant);
    return { key, scored, result: pack.per_task_results[key] };
  });
  const table = layColumns(COLUMNS, tasks.map(cells), look.width, (cell, row, column) => {
    if (row < 0) return paint("dim", cell);
    return column === PASSED_COLUMN ? paintPassed(cell, tasks[row]?.result, paint) : cell;
  });
  const lines = [
    paint(
      "bold",
      [campaign.suite.name, campaign.subject.model, campaign.subject.harness].map(oneLine).join(" · "),
    ),
    "",
    ...table,
    ...curveLines(pack),
    "",
    summary.runs === 0 ? paint("yellow", "Nothing was measured: no run counts.") : passedLine(pack),
    `Cost ${formatMoney(summary.cost_usd)}, per pass ${formatMoney(summary.cost_per_pass_usd)} · time p50 ${formatDuration(summary.latency_ms_p50)}, p95 ${formatDuration(summary.latency_ms_p95)} · tokens ${formatNumber(summary.input_tokens)} in, ${formatNumber(summary.output_tokens)} out`,
    ...warnings(pack).map((warning) => paint("yellow", warning)),
  ];
  return `${commandSafe(lines.join("\n"))}\n`;
}

function cells(task: { key: string; scored: boolean; result: TaskResult | undefined }): string[] {
  const { key, scored, result } = task;
  const name = `${oneLine(key)}${scored ? "" : " (not scored)"}`;
  if (result === undefined || result.runs + result.errored === 0) return [name, "not run", "", ""];
  const { passed, runs, errored, failure_modes } = result;
  const lost = errored === 0 ? "" : ` +${errored} errored`;
  const why = Object.entries(failure_modes).map(([mode, count]) => `${oneLine(mode)} ×${count}`);
  return [
    name,
    `${passMarks(passed, runs)} ${formatShare(passed, runs)}${lost}`.trim(),
    formatMoney(result.cost_usd),
    why.join(", "),
  ];
}

function passedLine({ run_summary: { passed, runs } }: DataPack): string {
  return `${formatShare(passed, runs)} passed (${formatPercent(passed, runs)})`;
}

function warnings({ run_summary, campaign }: DataPack): string[] {
  return [
    ...(run_summary.errored > 0
      ? [`${formatCount(run_summary.errored, "run")} lost to infrastructure; they count for nobody.`]
      : []),
    ...(campaign.stopped_early === null ? [] : [`Stopped early: ${oneLine(campaign.stopped_early)}`]),
    ...(campaign.subject.simulated ? ["Simulated: scripted behaviour, not a real model."] : []),
  ];
}

function paintPassed(cell: string, result: TaskResult | undefined, paint: Paint): string {
  if (result === undefined || result.runs === 0) return paint("dim", cell);
  if (result.passed === result.runs) return paint("green", cell);
  return paint(result.passed === 0 ? "red" : "yellow", cell);
}
