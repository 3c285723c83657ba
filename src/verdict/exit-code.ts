import type { Policy } from "./policy.ts";
import type { OverallWord, Verdict } from "./verdict.ts";

/** The exit code of a verdict: a proven regression or a breached limit first, then what the policy demands of evidence. */
export function exitCodeFor(word: OverallWord, breached: boolean, policy: Policy): Verdict["exitCode"] {
  const { fail_on: failOn = "regression", on_unmeasured: onUnmeasured = "fail" } = policy;
  if (failOn === "never") return 0;
  if (breached || word === "regression" || word === "suite_regression") return 1;
  if (word === "unmeasured") return onUnmeasured === "fail" ? 3 : 0;
  // Nothing to compare with is a first run's honest result, not a missing measurement; it is never called a pass.
  return (word === "inconclusive" || word === "no_baseline") && failOn === "inconclusive" ? 3 : 0;
}
