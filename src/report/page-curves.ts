import type { DataPack } from "../record/data-pack.ts";
import type { PageCurve, PageCurvePoint } from "./page-shape.ts";
import type { ReportInput } from "./report-input.ts";
import { type CurvePoint, type VariantCurve, variantCurves } from "./variant-curves.ts";

/** Pass rate over the variants of a task, for every task that was run in several, with the baseline's where it was too. */
export function pageCurves({
  candidate,
  baseline,
}: Pick<ReportInput, "candidate" | "baseline">): PageCurve[] {
  const before = new Map(curvesOf(baseline).map((curve) => [curve.taskId, curve]));
  return variantCurves(candidate).map(({ taskId, points }) => ({
    task: taskId,
    candidate: points.map(pagePoint),
    baseline: before.get(taskId)?.points.map(pagePoint) ?? null,
  }));
}

function curvesOf(pack: DataPack | undefined): VariantCurve[] {
  return pack === undefined ? [] : variantCurves(pack);
}

function pagePoint({ variant, result, inputTokens, low, high }: CurvePoint): PageCurvePoint {
  const { passed, runs, errored } = result;
  return {
    variant: variant ?? "as scored",
    is_variant: variant !== null,
    tally: { passed, runs, errored, interval: { low, high } },
    input_tokens: Math.round(inputTokens),
  };
}
