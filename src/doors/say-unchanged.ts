import type { CommentState } from "../record/comment-head.ts";
import {
  type IdenticalFacts,
  identicalSentence,
  renderIdentical,
  renderIdenticalComment,
  renderIdenticalVerdict,
} from "../report/identical.ts";
import type { Said } from "./said.ts";

/** What the Action says where nothing that can change behaviour has changed. */
export function sayUnchanged(facts: IdenticalFacts, key: string, writer: CommentState): Said {
  const { passed, runs, costUsd } = facts;
  return {
    comment: renderIdenticalComment(facts, key, writer),
    summary: renderIdentical(facts),
    verdictJson: renderIdenticalVerdict(facts),
    outputs: {
      verdict: "identical",
      passed,
      runs,
      errored: 0,
      "pass-rate": passed / runs,
      "cost-usd": costUsd ?? "",
    },
    annotations: [
      { level: "notice", title: "Inputs identical to the baseline", sentence: identicalSentence(facts) },
    ],
    exitCode: 0,
  };
}
