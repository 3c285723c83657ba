import type { BoardRow } from "../record/board-row.ts";

/** Rows nobody dominates in pass rate and cost per pass (Pareto); rows without a known cost are on no frontier. */
export function onFrontier(rows: readonly BoardRow[]): ReadonlySet<BoardRow> {
  const priced = rows.filter((row) => row.cost_per_pass_usd !== null);
  return new Set(priced.filter((row) => !priced.some((other) => dominates(other, row))));
}

function dominates(a: BoardRow, b: BoardRow): boolean {
  const [rateA, rateB] = [a.passed / a.runs, b.passed / b.runs];
  const [costA, costB] = [a.cost_per_pass_usd ?? 0, b.cost_per_pass_usd ?? 0];
  return rateA >= rateB && costA <= costB && (rateA > rateB || costA < costB);
}
