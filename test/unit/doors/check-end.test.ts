import { expect, it } from "vitest";
import { checkEnd } from "../../../src/doors/check-end.ts";
import type { Said } from "../../../src/doors/said.ts";
import { stampComment } from "../../../src/record/comment-head.ts";
import { WORDS } from "../../../src/verdict/verdict.ts";

const CHANGED = [{ path: "prompts/agent.md", before: "a\nb\n", after: "a\nB\n" }];

function said(verdict: string, exitCode: number): Said {
  return {
    comment: stampComment("### Agent evals\n", "default", { run_number: 1, run_attempt: 1, head_sha: "a" }),
    summary: "",
    verdictJson: "",
    outputs: { verdict },
    annotations: [
      { level: "error", title: "A headline", sentence: "A sentence." },
      { level: "error", title: "Policy", sentence: "Too dear." },
    ],
    exitCode,
    changed: CHANGED,
  };
}

const LOW = ["regression", "suite_regression", "suspected", "inconclusive"];
const GREEN = ["no_regression_found", "cleared", "within_margin", "looks_better", "identical"];

it.each([
  ...WORDS.map((word) => [word, 0, GREEN.includes(word) ? "success" : "neutral"] as const),
  ...WORDS.map((word) => [word, 1, "failure"] as const),
  ["unmeasured", 3, "failure"] as const,
  ["a word of another version", 0, "neutral"] as const,
])("%s with exit code %i is a %s", (word, exitCode, conclusion) => {
  const level = conclusion === "failure" ? "failure" : "warning";
  const mark = { path: "prompts/agent.md", startLine: 2, endLine: 2, level };
  expect(checkEnd(said(word, exitCode))).toEqual({
    conclusion,
    title: "A headline",
    summary: "### Agent evals\n",
    annotations:
      exitCode !== 1 && !LOW.includes(word) ? [] : [{ ...mark, title: "A headline", message: "A sentence." }],
  });
});
