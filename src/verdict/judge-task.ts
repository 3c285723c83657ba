import { formatCount, formatShare } from "../std/format-number.ts";
import { expectation } from "./compare.ts";
import type { Incomparable, Tally, TaskComparison } from "./comparison.ts";
import { isSuspicious, looksBetter, type Screen } from "./suspects.ts";
import type { Count, TaskVerdict, TaskWord } from "./verdict.ts";

/** What the whole comparison knows about one of its tasks. */
export interface TaskContext {
  readonly identical: boolean;
  readonly hasBaseline: boolean;
  /** Why the task could not be compared, if it could not. */
  readonly why: Incomparable | undefined;
  /** Suspicious, but after the most surprising that are looked at again. */
  readonly beyondCap: boolean;
  readonly screen: Screen;
}

/** The verdict on one task after its first look, which can clear nobody and convict nobody. */
export function judgeTask(task: TaskComparison, context: TaskContext): TaskVerdict {
  const expected = expectation(task);
  const word = wordFor(task, context);
  return {
    key: task.key,
    word,
    candidate: countOf(task.candidate.tally),
    expected: expected === undefined ? undefined : countOf(expected),
    sentence: sentenceFor(word, task, context) + sayLost(word, task.candidate.tally),
  };
}

/** Ways to lose a comparison that are the infrastructure's or the budget's doing, not a choice somebody made. */
const LOST: ReadonlySet<Incomparable | undefined> = new Set([
  "candidate_not_run",
  "candidate_errored",
  "baseline_not_run",
  "baseline_errored",
]);

function wordFor(task: TaskComparison, { identical, why, screen }: TaskContext): TaskWord {
  if (task.candidate.tally.runs === 0) return "unmeasured";
  if (identical) return "identical";
  if (LOST.has(why)) return "unmeasured";
  if (expectation(task) === undefined) return "no_baseline";
  if (isSuspicious(task, screen)) return "not_rechecked";
  return looksBetter(task) ? "looks_better" : "no_regression_found";
}

function sentenceFor(word: TaskWord, task: TaskComparison, context: TaskContext): string {
  const score = sayShare(task.candidate.tally);
  switch (word) {
    case "identical":
      return `${score}. Inputs identical to the baseline.`;
    case "not_rechecked":
      return `Low first look (${score}), not re-run${context.beyondCap ? ` (limit: ${formatCount(context.screen.cap, "task")})` : ""}.`;
    case "looks_better":
      return `${score} (${sayExpected(task)}). Looks better (unconfirmed).`;
    case "no_baseline":
      return `${score}. ${sayNoBaseline(context)}`;
    case "unmeasured":
      return sayUnmeasured(score, context.why);
    default:
      return `${score} (${sayExpected(task)}).`;
  }
}

function sayUnmeasured(score: string, why: Incomparable | undefined): string {
  switch (why) {
    case "candidate_errored":
      return "No run counts: every one was lost to infrastructure.";
    case "baseline_errored":
      return `${score}. Every run of the baseline was lost to infrastructure.`;
    case "baseline_not_run":
      return `${score}. The baseline stopped before this task.`;
    default:
      return "Not run.";
  }
}

function sayNoBaseline({ hasBaseline, why }: TaskContext): string {
  if (!hasBaseline) return "No baseline to compare with.";
  return why === "task_changed"
    ? "The task itself changed: its history starts anew."
    : "A new task: nothing to compare with yet.";
}

function sayExpected(task: TaskComparison): string {
  if (task.history !== undefined) return `history ${sayShare(task.history)}`;
  return `baseline ${sayShare(task.baseline?.tally ?? { passed: 0, runs: 0 })}`;
}

/** Errored runs are told of where they left something to judge. */
function sayLost(word: TaskWord, { errored }: Tally): string {
  if (errored === 0 || word === "unmeasured") return "";
  return ` ${formatCount(errored, "run")} lost to infrastructure.`;
}

function sayShare({ passed, runs }: Count): string {
  return formatShare(passed, runs);
}

function countOf({ passed, runs }: Tally): Count {
  return { passed, runs };
}
