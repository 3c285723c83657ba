import type { BaselineGap } from "../report/baseline-search.ts";
import {
  missingSentence,
  renderMissing,
  renderMissingComment,
  renderMissingVerdict,
} from "../report/missing-baseline.ts";
import type { Measuring } from "./measuring.ts";
import type { Said } from "./said.ts";

/** What the Action says, with exit code 3, where a baseline is demanded and there is none. */
export function sayMissing(gap: BaselineGap, { key, writer }: Measuring): Said {
  return {
    comment: renderMissingComment(gap, key, writer),
    summary: renderMissing(gap),
    verdictJson: renderMissingVerdict(gap),
    outputs: { verdict: "unmeasured", passed: "", runs: "", errored: "", "pass-rate": "", "cost-usd": "" },
    annotations: [{ level: "error", title: "Not measured: no baseline", sentence: missingSentence(gap) }],
    exitCode: 3,
  };
}
