/** Percentages: a pass rate, `failure at 67%` of a task. A percentage behind a score is read with the score. */
import { placeOf } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { entityAt, type Scene, taskMentions } from "../scene.ts";
import { agrees, shownNumber } from "../shown-number.ts";
import { taskResult } from "../world.ts";
import { groupsOf, type Reader, wholeMatch } from "./reader.ts";

const PERCENT = /(?<![-+\d.]\s?)(?<percent>\d+(?:\.\d+)?)\s?%(?!\s?\+|\+)/dg;

/** Reads pass and failure rates. */
export const readPercents: Reader = (scene) =>
  [...scene.masked.matchAll(PERCENT)].flatMap((match) => readPercent(scene, match as RegExpExecArray));

function readPercent(scene: Scene, match: RegExpExecArray): Reading[] {
  const whole = wholeMatch(match);
  const percent = groupsOf(match)("percent");
  const entity = entityAt(scene, whole.start);
  const before = scene.masked.slice(Math.max(0, whole.start - 60), whole.start);
  const isFailure = /\bfail\w*/i.test(before);
  const isPass = /\bpass(?:ed|es|ing)?\b|\bscored?\b|\brate\b/i.test(before);
  if (percent === undefined || entity === undefined || scene.isHypothetical || isFailure === isPass)
    return [unchecked(whole, "no rate of the packs is meant here, as far as can be read")];
  const task = taskResult(entity, taskMentions(scene).findLast(({ end }) => end <= whole.start)?.key);
  const { passed, runs } = task?.result ?? entity.figures;
  if (runs === 0) return [unchecked(whole, "no run counts")];
  const rate = (100 * (isFailure ? runs - passed : passed)) / runs;
  const path = task?.path ?? placeOf(entity, "run_summary.pass_rate", "pass_rate");
  return [
    reading(
      whole,
      agrees(shownNumber(scene.masked, percent.start, percent.text), rate),
      path,
      `${Number(rate.toFixed(2))}%`,
    ),
  ];
}
