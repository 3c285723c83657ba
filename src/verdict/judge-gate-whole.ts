import { formatCount, formatPoints, formatPointsRange, formatShare } from "../std/format-number.ts";
import type { Comparison } from "./comparison.ts";
import type { GateVerdict, SuiteVerdict, WithinMargin } from "./gate-verdict.ts";
import { PROMISE } from "./judge-duel.ts";
import { judgeWhole, type WholeVerdict } from "./judge-whole.ts";
import type { TaskVerdict, TaskWord } from "./verdict.ts";

/** Tasks named in a sentence; the rest are counted. */
const NAMED_MAX = 3;

/** The worst that applies to the whole, once suspects were run side by side. */
export function judgeGateWhole(
  comparison: Comparison,
  tasks: readonly TaskVerdict[],
  gate: GateVerdict,
): WholeVerdict {
  const having = (word: TaskWord): readonly TaskVerdict[] => tasks.filter((task) => task.word === word);
  if (having("regression").length > 0)
    return { word: "regression", sentence: sayRegressions(having("regression")) };
  if (gate.suite?.state === "block") return { word: "suite_regression", sentence: saySuite(gate.suite) };
  const firstLook = judgeWhole(comparison, tasks);
  if (firstLook.word === "unmeasured") return firstLook;
  const open = sayOpen(having("inconclusive"), gate);
  if (open !== undefined) return { word: "inconclusive", sentence: open };
  if (firstLook.word === "inconclusive") return firstLook;
  if (having("suspected").length > 0)
    return { word: "suspected", sentence: saySuspected(having("suspected")) };
  if (firstLook.word === "suspected") return firstLook;
  if (having("environment_drift").length > 0)
    return { word: "environment_drift", sentence: sayDrifted(having("environment_drift")) };
  return judgeHarmless(firstLook, having("cleared"), gate);
}

function judgeHarmless(
  firstLook: WholeVerdict,
  cleared: readonly TaskVerdict[],
  { within, mode, suite }: GateVerdict,
): WholeVerdict {
  if (within?.isProven === true) return { word: "within_margin", sentence: sayWithin(within) };
  if (mode === "deep" && suite !== null)
    return { word: "no_regression_found", sentence: `Side by side ${sides(suite)}.${sayNotWithin(within)}` };
  if (cleared.length === 0) return firstLook;
  const looks = `${formatCount(cleared.length, "low first look was", "low first looks were")} noise side by side`;
  return { word: "cleared", sentence: `${looks}: ${named(cleared)}.` };
}

function sayRegressions(tasks: readonly TaskVerdict[]): string {
  const exempt = tasks.every(({ isBlocking }) => isBlocking === false);
  return `Run side by side, ${named(tasks)}. ${PROMISE}${exempt ? " Set not to block." : ""}`;
}

function named(tasks: readonly TaskVerdict[]): string {
  const said = tasks.slice(0, NAMED_MAX).map(({ key, sideBySide }) => {
    if (sideBySide === undefined) return key;
    const { baseline, candidate } = sideBySide;
    return `${key} went ${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
  });
  const rest = tasks.length - said.length;
  return said.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

function saySuite(suite: SuiteVerdict): string {
  return `Run side by side, the suite as a whole went ${sides(suite)}. It names no task. ${PROMISE}`;
}

function sides({ baseline, candidate, tasks }: SuiteVerdict): string {
  return `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)} over ${formatCount(tasks, "task")}`;
}

function sayOpen(tasks: readonly TaskVerdict[], gate: GateVerdict): string | undefined {
  const suite = gate.suite?.state === "lost" || gate.suite?.state === "open";
  if (tasks.length === 0 && !suite) return undefined;
  const what = [
    ...(tasks.length === 0 ? [] : [formatCount(tasks.length, "task")]),
    ...(suite ? ["the suite as a whole"] : []),
  ].join(" and ");
  const why = gate.stopped ?? sayExcluded(gate);
  const price = gate.toDecide;
  const more = price === null ? "" : ` Deciding takes at most ${formatCount(price.runs, "more run")}.`;
  return `Could not decide on ${what}. ${why}${more}`;
}

function sayExcluded({ pairs }: GateVerdict): string {
  return pairs.excluded === 0
    ? "The side-by-side runs are not all there."
    : `${pairs.excluded} of ${formatCount(pairs.made, "pair was", "pairs were")} lost to infrastructure.`;
}

function saySuspected(tasks: readonly TaskVerdict[]): string {
  return `Looks worse, not proven: side by side ${named(tasks)}.`;
}

function sayDrifted(tasks: readonly TaskVerdict[]): string {
  const keys = tasks.slice(0, NAMED_MAX).map(({ key }) => key);
  const rest = tasks.length - keys.length;
  return `The base branch itself is off its history on ${keys.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: the environment changed, this change is not to blame.`;
}

function sayWithin({ margin, difference, low, high }: WithinMargin): string {
  return `Within ${points(margin)} of the baseline: difference ${formatPoints(difference)}, 90% range ${formatPointsRange(low, high)}, run side by side.`;
}

function sayNotWithin(within: WithinMargin | null): string {
  if (within === null) return "";
  return ` Within ${points(within.margin)} is not shown: difference ${formatPoints(within.difference)}, 90% range ${formatPointsRange(within.low, within.high)}.`;
}

function points(share: number): string {
  return formatPoints(share).replace(/^\+/, "");
}
