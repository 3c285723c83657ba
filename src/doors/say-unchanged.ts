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
  const { measured } = facts;
  return {
    comment: renderIdenticalComment(facts, key, writer),
    summary: renderIdentical(facts),
    verdictJson: renderIdenticalVerdict(facts),
    outputs: {
      verdict: "identical",
      passed: measured?.passed ?? "",
      runs: measured?.runs ?? "",
      errored: measured === undefined ? "" : 0,
      "pass-rate": measured === undefined ? "" : measured.passed / measured.runs,
      "cost-usd": measured?.costUsd ?? "",
    },
    annotations: [
      { level: "notice", title: "Inputs identical to the baseline", sentence: identicalSentence(facts) },
    ],
    exitCode: 0,
  };
}
