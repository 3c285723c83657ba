import type { DataPack } from "../record/data-pack.ts";
import type { PlannedTask } from "../record/planned-task.ts";
import type { SubjectChange } from "../record/subject-change.ts";
import { stratifiedExact } from "../stats/exact-test.ts";
import type { Pair, Passes } from "../stats/passes.ts";
import { suiteDifference } from "../stats/suite-difference.ts";
import { surprise } from "../stats/surprise.ts";
import type {
  Comparison,
  NotCompared,
  SideTotals,
  SuiteDifference,
  Tally,
  TaskComparison,
  TaskSide,
} from "./comparison.ts";
import { findIncomparable } from "./incomparable.ts";
import { firstLookOf, plannedKey, poolTally, sameTask } from "./pool-history.ts";
import { sideTotals } from "./side-totals.ts";
import { taskSide } from "./tally-runs.ts";

/** What is compared. `history` are earlier campaigns of the baseline's content, latest first; without a baseline they say nothing. */
export interface Sides {
  readonly candidate: DataPack;
  readonly baseline?: DataPack;
  readonly history?: readonly DataPack[];
  readonly changes: readonly SubjectChange[];
}

/** The side a candidate is held against, wherever its figures come from. */
export interface Before {
  /** Undefined without a baseline. */
  readonly totals: SideTotals | undefined;
  /** Subject and suite are the candidate's own. */
  readonly isIdentical: boolean;
  /** What is known of a planned task on that side; undefined where nothing comparable is. */
  readonly sideOf: (
    task: PlannedTask,
  ) => { readonly baseline: TaskSide; readonly history: Tally } | undefined;
  /** Tasks that cannot be compared, and why. */
  readonly notCompared: readonly NotCompared[];
}

/** Holds the candidate's first look against the baseline and its history, from the runs alone; judges nothing. */
export function compare(sides: Sides): Comparison {
  const { candidate, baseline, history = [], changes } = sides;
  return compareWith(candidate, packsBefore(candidate, baseline, history), changes);
}

/** Holds the candidate's own runs against what is known of the other side. */
export function compareWith(
  candidate: DataPack,
  before: Before,
  changes: readonly SubjectChange[],
): Comparison {
  const planned = candidate.campaign.suite.tasks;
  const compared = (task: PlannedTask): TaskComparison => compareTask(task, candidate, before);
  const tasks = planned.filter((task) => task.scored).map(compared);
  return {
    suite: candidate.campaign.suite.name,
    candidate: sideTotals(candidate),
    baseline: before.totals,
    identical: before.isIdentical,
    changes,
    tasks,
    unscored: planned.filter((task) => !task.scored).map(compared),
    difference: difference(tasks),
    notCompared: before.notCompared,
  };
}

function packsBefore(
  candidate: DataPack,
  baseline: DataPack | undefined,
  history: readonly DataPack[],
): Before {
  return {
    totals: baseline === undefined ? undefined : sideTotals(baseline),
    isIdentical: baseline !== undefined && sameInputs(candidate, baseline),
    sideOf: (task) => {
      if (baseline === undefined || !sameTask(baseline, task)) return undefined;
      return {
        baseline: taskSide(firstLookOf(baseline, plannedKey(task))),
        history: poolTally(task, baseline, history),
      };
    },
    notCompared: findIncomparable(candidate, baseline, history),
  };
}

/** What the candidate's passes are held against: all the history there is, or else the baseline. */
export function expectation(task: TaskComparison): Tally | undefined {
  const tally = task.history ?? task.baseline?.tally;
  return tally === undefined || tally.runs === 0 ? undefined : tally;
}

function compareTask(task: PlannedTask, candidate: DataPack, before: Before): TaskComparison {
  const key = plannedKey(task);
  const own = taskSide(firstLookOf(candidate, key));
  const counts = { key, taskId: task.task_id, variant: task.variant, candidate: own };
  const other = before.sideOf(task);
  if (other === undefined) return { ...counts, ...NOTHING_TO_COMPARE_WITH };
  const sides = {
    ...counts,
    baseline: other.baseline,
    history: other.history.runs > other.baseline.tally.runs ? other.history : undefined,
  };
  return { ...sides, ...surprises(own.tally, expectation({ ...sides, ...NO_SURPRISE })) };
}

const NO_SURPRISE = { surprise: undefined, surpriseBetter: undefined };
const NOTHING_TO_COMPARE_WITH = { baseline: undefined, history: undefined, ...NO_SURPRISE };

function surprises(
  candidate: Passes,
  expected: Passes | undefined,
): Pick<TaskComparison, "surprise" | "surpriseBetter"> {
  if (expected === undefined || candidate.runs === 0) return NO_SURPRISE;
  const { low, high } = surprise(expected, candidate);
  return { surprise: low, surpriseBetter: high };
}

function sameInputs(a: DataPack, b: DataPack): boolean {
  return (
    a.campaign.subject_fingerprint === b.campaign.subject_fingerprint &&
    a.campaign.suite.fingerprint === b.campaign.suite.fingerprint
  );
}

function difference(tasks: readonly TaskComparison[]): SuiteDifference | undefined {
  const pairs = tasks.flatMap((task): Pair[] => {
    const baseline = expectation(task);
    return baseline === undefined || task.candidate.tally.runs === 0
      ? []
      : [{ baseline, candidate: task.candidate.tally }];
  });
  if (pairs.length === 0) return undefined;
  const { difference: mean, range } = suiteDifference(pairs);
  return {
    tasks: pairs.length,
    candidate: total(pairs.map((pair) => pair.candidate)),
    history: total(pairs.map((pair) => pair.baseline)),
    difference: mean,
    range,
    p: stratifiedExact(pairs),
  };
}

function total(tallies: readonly Passes[]): Passes {
  return tallies.reduce<Passes>(
    (sum, { passed, runs }) => ({ passed: sum.passed + passed, runs: sum.runs + runs }),
    { passed: 0, runs: 0 },
  );
}
