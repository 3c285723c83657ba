import { formatCount, formatShare } from "../std/format-number.ts";
import type { Comparison } from "./comparison.ts";
import type { OverallWord, TaskVerdict, TaskWord } from "./verdict.ts";

/** What is said of the comparison as a whole. */
export interface WholeVerdict {
  readonly word: OverallWord;
  readonly sentence: string;
}

/** The worst that applies, after the first look: no evidence, then a hole in the evidence, then suspicion. */
export function judgeWhole(comparison: Comparison, tasks: readonly TaskVerdict[]): WholeVerdict {
  const { candidate, difference } = comparison;
  if (candidate.tally.runs === 0) return { word: "unmeasured", sentence: sayUnmeasured(comparison) };
  if (difference === undefined) return { word: "no_baseline", sentence: sayNoBaseline(comparison) };
  const words = new Set(tasks.map(({ word }) => word));
  if (words.has("unmeasured") || candidate.stoppedEarly !== null)
    return { word: "inconclusive", sentence: sayInconclusive(comparison, tasks) };
  if (comparison.identical)
    return {
      word: "identical",
      sentence: `Model, prompts, settings and tasks are the baseline's: any difference between ${sayScores(difference)} is chance.`,
    };
  if (words.has("not_rechecked")) return { word: "suspected", sentence: saySuspects(tasks) };
  return {
    word:
      words.has("no_regression_found") || words.has("no_baseline") ? "no_regression_found" : "looks_better",
    sentence: `No low first look in ${formatCount(difference.tasks, "task")} (${sayScores(difference)}).${sayUncompared(tasks)}`,
  };
}

function sayUnmeasured({ candidate, tasks }: Comparison): string {
  const { errored } = candidate.tally;
  if (errored > 0)
    return `Nothing was measured: ${formatCount(errored, "run was", "runs were")} lost to infrastructure and none counts.`;
  if (candidate.stoppedEarly !== null)
    return `Nothing was measured: the campaign stopped before its first run (${candidate.stoppedEarly}).`;
  return tasks.length === 0
    ? "Nothing was measured: the selection holds no scored task."
    : "Nothing was measured: no task was run.";
}

function sayNoBaseline({ candidate, baseline }: Comparison): string {
  const score = `${formatShare(candidate.tally.passed, candidate.tally.runs)} runs passed`;
  return baseline === undefined
    ? `${score}, and there is no baseline to compare with: whether that is worse than before is not known.`
    : `${score}, and no task has a comparable run in the baseline: whether that is worse than before is not known.`;
}

function sayInconclusive({ candidate }: Comparison, tasks: readonly TaskVerdict[]): string {
  const lost = tasks.filter(({ word }) => word === "unmeasured").length;
  const reasons = [
    ...(candidate.stoppedEarly === null ? [] : [`the campaign stopped early (${candidate.stoppedEarly})`]),
    ...(lost === 0 ? [] : [`${lost} of ${formatCount(tasks.length, "task")} could not be compared`]),
  ];
  const suspicion = having(tasks, "not_rechecked").length === 0 ? "" : ` ${saySuspects(tasks)}`;
  return `Could not finish: ${reasons.join(" and ")}.${suspicion}`;
}

/** Suspects named in a sentence; the rest are counted. */
const NAMED_MAX = 3;

function saySuspects(tasks: readonly TaskVerdict[]): string {
  const suspects = having(tasks, "not_rechecked");
  const named = suspects
    .slice(0, NAMED_MAX)
    .map(({ key, candidate }) => `${key} (${formatShare(candidate.passed, candidate.runs)})`);
  const more = suspects.length > NAMED_MAX ? ` and ${suspects.length - NAMED_MAX} more` : "";
  return `Low first look, not proven: ${named.join(", ")}${more}. A first look never blocks.${sayUncompared(tasks)}`;
}

function sayUncompared(tasks: readonly TaskVerdict[]): string {
  const fresh = having(tasks, "no_baseline").length;
  return fresh === 0 ? "" : ` ${formatCount(fresh, "new or changed task")} not compared.`;
}

function sayScores({ candidate, history }: NonNullable<Comparison["difference"]>): string {
  return `${formatShare(candidate.passed, candidate.runs)} here and ${formatShare(history.passed, history.runs)} before`;
}

function having(tasks: readonly TaskVerdict[], word: TaskWord): readonly TaskVerdict[] {
  return tasks.filter((task) => task.word === word);
}
