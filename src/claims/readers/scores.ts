/** Scores: `25/30`, `1/3 on task_03`, `25/30 (83.3%)`, `25 vs 23`. */
import { type Entity, placeOf } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { entityAt, entityMentions, type Scene, taskAt } from "../scene.ts";
import { agrees, shownNumber } from "../shown-number.ts";
import { taskResult } from "../world.ts";
import { groupsOf, type Reader, wholeMatch } from "./reader.ts";

const SCORE =
  /(?<![\d.,/])(?<passed>\d+)\s?\/\s?(?<runs>\d+)(?![\d/]|\.\d)(?:\s*\((?<percent>\d+(?:\.\d+)?)\s?%\))?/dg;

const IN_WORDS = [
  /\b(?<word>passed|failed)\s+(?<passed>\d+)\s+(?:out )?of\s+(?<runs>\d+)(?:\s+runs)?\b/dg,
  /(?<passed>\d+)\s+(?:out )?of\s+(?<runs>\d+)\s+runs\s+(?<word>passed|failed)\b/dg,
] as const;

/** Reads every score of a sentence. */
export const readScores: Reader = (scene) => [
  ...[...scene.masked.matchAll(SCORE)].flatMap((match) => readScore(scene, match as RegExpExecArray)),
  ...IN_WORDS.flatMap((pattern) =>
    [...scene.masked.matchAll(pattern)].flatMap((match) => readInWords(scene, match as RegExpExecArray)),
  ),
];

/** `passed 25 of 30 runs`, `2 of 3 runs failed`. */
function readInWords(scene: Scene, match: RegExpExecArray): Reading[] {
  const { word, passed = "", runs = "" } = match.groups ?? {};
  const whole = wholeMatch(match);
  const entity = entityAt(scene, whole.start);
  const actual = entity === undefined ? undefined : scoreOf(scene, whole, Number(runs));
  if (actual === undefined || scene.isHypothetical)
    return [unchecked(whole, "no score of the packs fits here")];
  const counted = word === "failed" ? actual.runs - actual.passed : actual.passed;
  const isRight = Number(passed) === counted && Number(runs) === actual.runs;
  return [reading(whole, isRight, actual.path, `${counted} of ${actual.runs} ${word}`)];
}

function readScore(scene: Scene, match: RegExpExecArray): Reading[] {
  const group = groupsOf(match);
  const [passed, runs, percent] = [group("passed"), group("runs"), group("percent")];
  const whole = wholeMatch(match);
  if (passed === undefined || runs === undefined) return [];
  if (scene.isHypothetical) return [unchecked(whole, "says what was thought or would be")];
  const entity = entityAt(scene, whole.start);
  if (entity === undefined) return [unchecked(whole, "is about campaigns that were not given")];
  const actual = scoreOf(scene, whole, Number(runs.text));
  if (actual === undefined) return [unchecked(whole, `no score of ${entity.label} fits here`)];
  const said = shownNumber(scene.masked, whole.start, passed.text);
  const isScore =
    said.relation === "!="
      ? Number(passed.text) !== actual.passed
      : agrees(said, actual.passed) && Number(runs.text) === actual.runs;
  const shownPercent =
    percent === undefined ? undefined : shownNumber(scene.masked, percent.start, percent.text);
  const isPercentRight =
    shownPercent === undefined || agrees(shownPercent, (100 * actual.passed) / actual.runs);
  return [reading(whole, isScore && isPercentRight, actual.path, `${actual.passed}/${actual.runs}`)];
}

/** The score meant: a task's where so many runs are a task's, the campaign's where so many are all. */
function scoreOf(
  scene: Scene,
  at: { readonly start: number; readonly end: number },
  runs: number,
): { passed: number; runs: number; path: string } | undefined {
  const entity = entityAt(scene, at.start);
  if (entity === undefined) return undefined;
  const { figures } = entity;
  const task = taskResult(entity, taskAt(scene, at.end));
  const total = {
    passed: figures.passed,
    runs: figures.runs,
    path: placeOf(entity, "run_summary", "passed"),
  };
  if (runs === figures.runs) return total;
  const isTaskSized = task !== undefined && runs === task.result.runs;
  if (isTaskSized) return { passed: task.result.passed, runs, path: task.path };
  // A denominator nobody has is wrong where a score was plainly meant.
  if (!isPlainlyScore(scene, entity)) return undefined;
  if (runs > figures.runs / 2) return total;
  return task === undefined
    ? undefined
    : { passed: task.result.passed, runs: task.result.runs, path: task.path };
}

function isPlainlyScore(scene: Scene, entity: Entity): boolean {
  const isNamed = entityMentions(scene).some((mention) => mention.entity === entity);
  return isNamed || scene.isCell || /\b(?:scor\w+|total|actual|passed)\b/i.test(scene.masked);
}

const VERSUS =
  /(?<![\d/.,])(?<left>\$?\d[\d.,]*\d|\$?\d)\s+vs\.?\s+(?<right>\$?\d[\d.,]*\d|\$?\d)(?![\d/]|\.\d|x)/dg;

/** Reads pairs: `25 vs 23`, `$0.000481 vs $0.0013`: the one spoken of, then the other. */
export const readPairs: Reader = (scene) =>
  scene.isHypothetical
    ? []
    : [...scene.masked.matchAll(VERSUS)].flatMap((match) => readPair(scene, match as RegExpExecArray));

function readPair(scene: Scene, match: RegExpExecArray): Reading[] {
  const named = [...new Set(entityMentions(scene).map(({ entity }) => entity))];
  const { candidate, baseline } = scene.world;
  const [first, second] = named.length >= 2 ? named : [candidate, baseline];
  const group = groupsOf(match);
  return (
    [
      ["left", first],
      ["right", second],
    ] as const
  ).flatMap(([side, entity]) => {
    const span = group(side);
    if (span === undefined || entity === undefined) return [];
    const isMoney = span.text.startsWith("$");
    const actual = isMoney ? entity.figures.costPerPassUsd : entity.figures.passed;
    if (actual === null) return [unchecked(span, `no such figure of ${entity.label}`)];
    const text = span.text.replace("$", "");
    const shown = shownNumber(scene.masked, span.end - text.length, text);
    const path = placeOf(
      entity,
      isMoney ? "run_summary.cost_per_pass_usd" : "run_summary.passed",
      isMoney ? "cost_per_pass_usd" : "passed",
    );
    return [reading(span, agrees(shown, actual), path, `${actual}`)];
  });
}
