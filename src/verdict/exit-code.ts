import type { Policy } from "./policy.ts";
import type { OverallWord, Verdict } from "./verdict.ts";

/** What weighs beside the word of the whole, which names only the worst. */
export interface Evidence {
  /** A regression is proven, of a task that may block or of the suite, and nobody took responsibility for it. */
  readonly isProven: boolean;
  /** Some task was not decided. */
  readonly isOpen: boolean;
}

const PROVEN: ReadonlySet<OverallWord> = new Set(["regression", "suite_regression"]);

/** The exit code of a verdict: a proven regression or a breached limit first, then what the policy demands of evidence. */
export function exitCodeFor(
  word: OverallWord,
  breached: boolean,
  policy: Policy,
  { isProven, isOpen }: Evidence = { isProven: PROVEN.has(word), isOpen: false },
): Verdict["exitCode"] {
  const { fail_on: failOn = "regression", on_unmeasured: onUnmeasured = "fail" } = policy;
  if (failOn === "never") return 0;
  if (breached || isProven) return 1;
  if (word === "unmeasured") return onUnmeasured === "fail" ? 3 : 0;
  // Nothing to compare with is a first run's honest result, not a missing measurement; it is never called a pass.
  const isUndecided = isOpen || word === "inconclusive" || word === "no_baseline";
  return isUndecided && failOn === "inconclusive" ? 3 : 0;
}
