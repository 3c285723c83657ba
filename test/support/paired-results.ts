/**
 * Side-by-side results in tests: one column a pair, `baseline` over `candidate`, task by task; `x` is a run lost to
 * infrastructure, `.` a pair that was not run. `results({ 0: ["1111", "0000"] })` is four pairs of task 0.
 */
import type { PairAddress, PairResult } from "../../src/stats/gate-design.ts";

/** Per task number, the baseline's and the candidate's results in pair order. */
export type Columns = Readonly<Record<number, readonly [baseline: string, candidate: string]>>;

/** Looks up a pair; what was not written down is missing. */
export function results(columns: Columns): (address: PairAddress) => PairResult {
  return ({ task, pair }) => {
    const [baseline = "", candidate = ""] = columns[task] ?? [];
    const [b, c] = [baseline[pair - 1] ?? ".", candidate[pair - 1] ?? "."];
    if (b === "." || c === ".") return "missing";
    return b === "x" || c === "x" ? "lost" : { baseline: b === "1", candidate: c === "1" };
  };
}
