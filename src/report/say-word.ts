import { formatCount } from "../std/format-number.ts";
import type { OverallWord, TaskWord, Verdict } from "../verdict/verdict.ts";

/** The verdict on one task in a reader's words; never "unchanged", which nobody can know from a few runs. */
export const TASK_WORDS: Readonly<Record<TaskWord, string>> = {
  regression: "regression confirmed",
  unmeasured: "not measured",
  inconclusive: "could not finish",
  suspected: "looks worse, not proven",
  not_rechecked: "low, not re-run",
  environment_drift: "environment drift",
  no_baseline: "no baseline",
  cleared: "cleared (noise)",
  no_regression_found: "no regression found",
  looks_better: "looks better (unconfirmed)",
  identical: "inputs identical",
};

/** One mark per word, for the eye only: the word stands beside it. */
export const TASK_MARKS: Readonly<Record<TaskWord, string>> = {
  regression: "🔴",
  unmeasured: "⚪",
  inconclusive: "⚪",
  suspected: "🟠",
  not_rechecked: "🟠",
  environment_drift: "🟣",
  no_baseline: "⚪",
  cleared: "🟢",
  no_regression_found: "🟢",
  looks_better: "🔵",
  identical: "🟢",
};

/** Words of tasks that nobody has to look at. */
export const QUIET: ReadonlySet<TaskWord> = new Set(["cleared", "no_regression_found", "identical"]);

/** The decision in a few words: the title of the comment, the check and the terminal's last line. */
export function headline(verdict: Verdict): string {
  const title = wordTitle(verdict);
  if (verdict.breaches.length > 0) {
    const breached = `${formatCount(verdict.breaches.length, "policy limit")} not kept`;
    return `${title}, ${breached}${verdict.blocks ? " — merge blocked" : ""}`;
  }
  if (verdict.blocks) return `${title} — merge blocked`;
  if (verdict.override !== undefined) return `${title} — accepted`;
  return NOT_BLOCKING.has(verdict.word) ? `${title} — not blocking` : title;
}

const NOT_BLOCKING: ReadonlySet<OverallWord> = new Set(["regression", "suite_regression", "suspected"]);

function wordTitle(verdict: Verdict): string {
  const having = (word: TaskWord): number => verdict.tasks.filter((task) => task.word === word).length;
  switch (verdict.word) {
    case "regression":
      return `${formatCount(having("regression"), "regression")} confirmed`;
    case "suite_regression":
      return "The suite as a whole got worse";
    case "unmeasured":
      return "Not measured";
    case "inconclusive":
      return "Could not finish";
    case "suspected":
      return `Looks worse, not proven: ${formatCount(having("suspected") + having("not_rechecked"), "task")}`;
    case "environment_drift":
      return "The environment drifted";
    case "no_baseline":
      return "Nothing to compare with";
    case "cleared":
    case "no_regression_found":
      return "No regression found";
    case "within_margin":
      return "No regression found, within the margin";
    case "looks_better":
      return `Looks better (unconfirmed): ${formatCount(having("looks_better"), "task")}`;
    case "identical":
      return "Inputs identical to the baseline";
  }
}
