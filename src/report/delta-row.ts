import { formatPercent, formatPoints, formatShare, passMarks } from "../std/format-number.ts";
import type { Comparison, Tally, TaskComparison } from "../verdict/comparison.ts";
import type { Count, TaskVerdict, Verdict } from "../verdict/verdict.ts";

/** One task's comparison and the verdict on it, which reports always show together. */
export interface DeltaRow {
  readonly task: TaskComparison;
  readonly verdict: TaskVerdict;
}

/** A row for every scored task the verdict speaks of, in the suite's order. */
export function deltaRows(comparison: Comparison, verdict: Verdict): DeltaRow[] {
  const verdicts = new Map(verdict.tasks.map((task) => [task.key, task]));
  return comparison.tasks.flatMap((task) => {
    const own = verdicts.get(task.key);
    return own === undefined ? [] : [{ task, verdict: own }];
  });
}

/** A percentage of fewer runs claims a precision that is not there. */
const PERCENT_FROM = 10;

/** A space that no narrow table breaks at. */
const TIGHT = "\u{A0}";

/** `●○○ 1/3`, from ten runs on with a percentage, with what was lost to infrastructure; a dash where nothing ran. */
export function sayCount(count: Count | undefined, errored = 0): string {
  if (count === undefined) return "–";
  const lost = errored === 0 ? "" : `${errored} errored`;
  if (count.runs === 0) return lost === "" ? "–" : lost;
  const share = `${passMarks(count.passed, count.runs)}${TIGHT}${formatShare(count.passed, count.runs)}`;
  const percent = count.runs < PERCENT_FROM ? "" : ` (${formatPercent(count.passed, count.runs)})`;
  return `${share}${percent}${lost === "" ? "" : ` + ${lost}`}`;
}

/** What a tally says in the same form. */
export function sayTally(tally: Tally | undefined): string {
  return tally === undefined ? "–" : sayCount(tally, tally.errored);
}

/** This PR minus what was expected, in points: `−66.7`; a dash without runs on both sides. */
export function sayDelta(candidate: Count, expected: Count | undefined): string {
  if (expected === undefined || expected.runs === 0 || candidate.runs === 0) return "–";
  const difference = candidate.passed / candidate.runs - expected.passed / expected.runs;
  return formatPoints(difference).replace(/ points?$/, "");
}
