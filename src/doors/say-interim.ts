import type { DataPack } from "../record/data-pack.ts";
import {
  type InterimFacts,
  renderInterim,
  renderInterimComment,
  renderInterimVerdict,
} from "../report/interim.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { Measuring } from "./measuring.ts";
import type { Said } from "./said.ts";

/** What the Action says where it ends without a verdict, as it was to. */
export function sayInterim(
  facts: InterimFacts,
  { key, writer }: Pick<Measuring, "key" | "writer">,
  pack?: DataPack,
): Said {
  const summary = pack?.run_summary;
  return {
    comment: renderInterimComment(facts, key, writer),
    summary: renderInterim(facts),
    verdictJson: renderInterimVerdict(facts),
    outputs: {
      verdict: facts.word,
      passed: summary?.passed ?? "",
      runs: summary?.runs ?? "",
      errored: summary?.errored ?? "",
      "pass-rate": summary?.pass_rate ?? "",
      "cost-usd": summary?.cost_usd ?? "",
    },
    annotations: [{ level: "notice", title: facts.title, sentence: oneLine(facts.sentence) }],
    exitCode: 0,
  };
}
