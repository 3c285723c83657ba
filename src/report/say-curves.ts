import { markdownTable } from "markdown-table";
import type { DataPack } from "../record/data-pack.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatNumber, formatPercent, formatShare, passMarks } from "../std/format-number.ts";
import { codeName } from "./code-name.ts";
import { type CurvePoint, type VariantCurve, variantCurves } from "./variant-curves.ts";

const BAR_MAX = 10;

/** A table for every task that was run in several variants; empty where none was. */
export function renderCurves(pack: DataPack): string {
  return variantCurves(pack).map(curveTable).join("\n\n");
}

function curveTable({ taskId, points }: VariantCurve): string {
  const rows = points.map((point) => [
    codeName(point.variant ?? "as scored"),
    `${passMarks(point.result.passed, point.result.runs)} ${formatShare(point.result.passed, point.result.runs)}`,
    `${barOf(point)} ${formatPercent(point.result.passed, point.result.runs)}`,
    rangeOf(point),
    formatNumber(Math.round(point.inputTokens)),
  ]);
  const header = ["Variant", "Passed", "Rate", "95% range", "Tokens read a run"];
  return `**${codeName(taskId)} by variant**\n\n${markdownTable([header, ...rows], { align: ["l", "l", "l", "l", "r"], alignDelimiters: false })}`;
}

/** The same for a terminal, a line a variant. */
export function curveLines(pack: DataPack): string[] {
  return variantCurves(pack).flatMap(({ taskId, points }) => {
    const width = Math.max(...points.map(({ variant }) => (variant ?? "as scored").length));
    return [
      "",
      `${oneLine(taskId)} by variant`,
      ...points.map((point) => {
        const { passed, runs } = point.result;
        const name = oneLine(point.variant ?? "as scored").padEnd(width);
        return `  ${name}  ${barOf(point)}  ${formatShare(passed, runs)}  (${rangeOf(point)}), ${formatNumber(Math.round(point.inputTokens))} tokens read a run`;
      }),
    ];
  });
}

function barOf({ result: { passed, runs } }: CurvePoint): string {
  const full = Math.round((BAR_MAX * passed) / runs);
  return "█".repeat(full) + "░".repeat(BAR_MAX - full);
}

function rangeOf({ low, high }: CurvePoint): string {
  return `${Math.round(100 * low)} to ${Math.round(100 * high)}%`;
}
