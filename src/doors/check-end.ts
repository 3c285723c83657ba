import type { CheckEnd } from "../ports.ts";
import type { CheckAnnotation } from "../record/check-annotation.ts";
import { withoutHead } from "../record/comment-head.ts";
import { annotateChanges } from "../report/annotate-changes.ts";
import type { Said } from "./said.ts";

/** Verdicts that say something good was measured, or that nothing had to be. */
const GREEN: ReadonlySet<unknown> = new Set([
  "no_regression_found",
  "cleared",
  "within_margin",
  "looks_better",
  "identical",
]);

/** Verdicts that give a reader something to look for in what changed. */
const LOW: ReadonlySet<unknown> = new Set(["regression", "suite_regression", "suspected", "inconclusive"]);

/**
 * How a check run ends: as a failure exactly where the job fails, as a success only where something good was measured
 * or nothing had to be, else as neutral. The changed lines are marked where something came out low.
 */
export function checkEnd(said: Said): CheckEnd {
  const [first] = said.annotations;
  const conclusion = conclusionOf(said);
  const isLow = said.exitCode === 1 || LOW.has(said.outputs["verdict"]);
  const title = first?.title ?? "Done";
  return {
    conclusion,
    title,
    summary: withoutHead(said.comment),
    annotations: annotateChanges(isLow ? (said.changed ?? []) : [], {
      level: levelOf(conclusion),
      title,
      message: first?.sentence ?? title,
    }),
  };
}

function conclusionOf({ exitCode, outputs }: Said): CheckEnd["conclusion"] {
  if (exitCode !== 0) return "failure";
  return GREEN.has(outputs["verdict"]) ? "success" : "neutral";
}

function levelOf(conclusion: CheckEnd["conclusion"]): CheckAnnotation["level"] {
  return conclusion === "failure" ? "failure" : "warning";
}
