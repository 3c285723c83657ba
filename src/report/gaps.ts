/** What the numbers do not cover: runs lost, tasks not compared, campaigns cut short. */
import type { DataPack } from "../record/data-pack.ts";
import { truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";
import { formatCount } from "../std/format-number.ts";
import type { Incomparable, NotCompared, SideTotals, TaskComparison } from "../verdict/comparison.ts";
import { codeName } from "./code-name.ts";
import { sayTally } from "./delta-row.ts";
import type { Detail } from "./detail.ts";
import type { ReportInput } from "./report-input.ts";

const REASON_MAX = 300;
const NAMES_MAX = 8;

/** Why a task could not be compared, in a reader's words. */
export const INCOMPARABLE_WORDS: Readonly<Record<Incomparable, string>> = {
  only_candidate: "new here, so no baseline yet",
  only_baseline: "only in the baseline",
  task_changed: "the task itself changed, so old results do not apply",
  candidate_not_run: "not run here",
  candidate_errored: "every run here was lost to infrastructure",
  baseline_not_run: "not run in the baseline",
  baseline_errored: "every baseline run was lost to infrastructure",
};

/** Sentences on everything that is missing; empty when nothing is. */
export function renderGaps(input: ReportInput, detail: Detail): string {
  const { comparison } = input;
  const lines = [
    ...lost("here", input.candidate),
    ...(input.baseline === undefined ? [] : lost("in the baseline", input.baseline)),
    ...stopped("This campaign", comparison.candidate),
    ...stopped("The baseline campaign", comparison.baseline),
    ...notCompared(
      comparison.notCompared.filter(({ scored }) => scored),
      detail,
    ),
    ...comparison.unscored.slice(0, detail.rowsMax).map(unscored),
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function lost(where: string, { runs }: DataPack): string[] {
  const errored = runs.filter(({ outcome }) => outcome === "errored");
  if (errored.length === 0) return [];
  const modes = [...new Set(errored.map(({ failure_mode }) => failure_mode ?? "unknown"))].sort();
  const counts = modes.map((mode) => {
    const count = errored.filter(({ failure_mode }) => (failure_mode ?? "unknown") === mode).length;
    return `${codeName(mode)} ×${count}`;
  });
  const lostOf = `${errored.length} of ${formatCount(runs.length, "run")}`;
  return [`**Lost to infrastructure ${where}:** ${lostOf} (${counts.join(", ")}); they count for nobody.`];
}

function stopped(who: string, side: SideTotals | undefined): string[] {
  if (side?.stoppedEarly == null) return [];
  return [`**${who} stopped early:** ${escapeMarkdown(truncate(side.stoppedEarly, REASON_MAX))}`];
}

function notCompared(tasks: readonly NotCompared[], detail: Detail): string[] {
  const reasons = [...new Set(tasks.map(({ why }) => why))];
  return reasons.map((why) => {
    const keys = tasks.filter((task) => task.why === why).map(({ key }) => key);
    const named = keys.slice(0, Math.min(NAMES_MAX, detail.rowsMax)).map(codeName);
    const rest = keys.length - named.length;
    return `**Not compared** (${INCOMPARABLE_WORDS[why]}): ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  });
}

function unscored(task: TaskComparison): string {
  const before = task.baseline === undefined ? "" : `, baseline ${sayTally(task.baseline.tally)}`;
  return `**Not scored** (a control, in no rate and no verdict): ${codeName(task.key)} ${sayTally(task.candidate.tally)}${before}`;
}
